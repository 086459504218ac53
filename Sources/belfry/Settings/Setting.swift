import ArgumentParser
import Kernel

/// What whoever runs Belfry may choose. This is the one list: flags, variables, keys of the file and the guide are
/// made of it or held to it.
enum Setting: String, CaseIterable, Sendable {
    case database
    case host
    case port
    case metricsHost = "metrics-host"
    case metricsPort = "metrics-port"
    case keptPages = "kept-pages"
    case logLevel = "log-level"
    case logFormat = "log-format"
    case connections
    case headSize = "head-size"
    case bodySize = "body-size"
    case requestTime = "request-time"
    case idleTime = "idle-time"
    case answerTime = "answer-time"
    case stopDelay = "stop-delay"
    case stopTime = "stop-time"
    case databaseConnections = "database-connections"
    case backupFolder = "backup-folder"
    case backupHour = "backup-hour"
    case backupCount = "backup-count"
    case publicAddress = "public-address"
    case proxies
    case sessionIdle = "session-idle"
    case sessionTime = "session-time"
    case mail
    case mailFrom = "mail-from"
    case reminderHour = "reminder-hour"
    case openIDIssuer = "openid-issuer"
    case openIDClient = "openid-client"
    case openIDSecretFile = "openid-secret-file"
    case openIDName = "openid-name"

    /// As it is called in the file.
    var name: String { rawValue }
    var flag: String { "--" + name }
    var variable: String { Setting.prefix + name.uppercased().replacing("-", with: "_") }

    static let prefix = "BELFRY_"

    init?(variable: String) {
        guard let setting = Setting.allCases.first(where: { $0.variable == variable }) else { return nil }
        self = setting
    }
}

extension Setting {
    /// In one line; what it counts in stands beside it.
    var meaning: String {
        switch self {
        case .database: "Where plans are kept"
        case .host: "The address to listen at"
        case .port: "The port to listen at; 0 takes a free one"
        case .metricsHost: "The address at which metrics are served"
        case .metricsPort: "The port of metrics; 0 takes a free one, off serves none"
        case .keptPages: "Memory for pages that are kept, in MiB; 0 for none"
        case .logLevel: "What is logged: this and what is more severe"
        case .logFormat: "How it is logged, a line an event"
        case .connections: "How many connections may be open at once"
        case .headSize: "How large the head of a request may be, in KiB"
        case .bodySize: "How large the body of a request may be, in KiB"
        case .requestTime: "How long a request may take to arrive, in seconds"
        case .idleTime: "How long a connection may be idle, in seconds"
        case .answerTime: "How long an answer may take to be read, in seconds"
        case .stopDelay: "How long to go on, once told to stop, in seconds"
        case .stopTime: "How long to wait for answers under way, in seconds"
        case .databaseConnections: "How many connections to PostgreSQL there may be at once"
        case .backupFolder: "Where a backup is put every night; off for none"
        case .backupHour: "From which hour of the day a backup is due"
        case .backupCount: "How many nightly backups are kept"
        case .publicAddress: "Where visitors find the site, such as https://plans.example.be; off where nobody says"
        case .proxies: "How many proxies stand before the server and say for whom they ask"
        case .sessionIdle: "How long somebody stays signed in without doing anything, in hours"
        case .sessionTime: "How long somebody stays signed in at most, in hours"
        case .mail: "How mail is sent: command:PATH of a sendmail, folder:PATH to only keep it, or off"
        case .mailFrom: "The address that mail comes from; off where none is sent"
        case .openIDIssuer: "The provider of OpenID Connect by which people sign in, too; off for none"
        case .openIDClient: "What Belfry is called there"
        case .openIDSecretFile: "A file with the secret that the provider gave Belfry"
        case .openIDName: "What the button calls the provider; off for the name of its host"
        case .reminderHour: "From which hour of the day people are reminded of what waits for them"
        }
    }

    var values: SettingValues {
        switch self {
        case .database, .host, .metricsHost, .backupFolder: .text
        case .port: .number(0...65535, orOff: false)
        case .metricsPort: .number(0...65535, orOff: true)
        case .keptPages: .number(0...65536, orOff: false)
        case .logLevel: .choice(["debug", "info", "notice", "warning", "error"])
        case .logFormat: .choice(["logfmt", "json"])
        case .connections: .number(1...100_000, orOff: false)
        case .headSize: .number(1...256, orOff: false)
        case .bodySize: .number(0...1_048_576, orOff: false)
        case .requestTime, .idleTime, .answerTime: .number(1...3600, orOff: false)
        case .stopDelay, .stopTime: .number(0...3600, orOff: false)
        case .databaseConnections: .number(2...1000, orOff: false)
        case .backupHour: .number(0...23, orOff: false)
        case .backupCount: .number(1...10_000, orOff: false)
        case .publicAddress, .mailFrom, .openIDIssuer, .openIDClient, .openIDSecretFile, .openIDName: .text
        case .mail: .path(["command", "folder"])
        case .reminderHour: .number(0...23, orOff: true)
        case .proxies: .number(0...10, orOff: false)
        case .sessionIdle, .sessionTime: .number(1...8760, orOff: false)
        }
    }

    /// The value where nobody says anything.
    var usual: String {
        switch self {
        case .database: "sqlite:belfry.db"
        case .host, .metricsHost: "127.0.0.1"
        case .port: "8080"
        case .metricsPort, .backupFolder, .publicAddress: "off"
        case .keptPages: "12"
        case .logLevel: "notice"
        case .logFormat: "logfmt"
        case .connections: "1000"
        case .headSize: "32"
        case .bodySize: "1024"
        case .requestTime: "20"
        case .idleTime: "30"
        case .answerTime: "60"
        case .stopDelay: "0"
        case .stopTime: "10"
        case .databaseConnections: "12"
        case .backupHour: "2"
        case .backupCount: "14"
        case .proxies: "0"
        case .sessionIdle: "12"
        case .sessionTime: "336"
        case .mail, .mailFrom, .openIDIssuer, .openIDClient, .openIDSecretFile, .openIDName: "off"
        case .reminderHour: "7"
        }
    }

    /// What the help of a command says of it.
    var help: ArgumentHelp {
        var range = ""
        if case .choice(let choices) = values { range = "; values: " + choices.joined(separator: ", ") }
        return ArgumentHelp("\(meaning). (default: \(usual)\(range))", valueName: valueName)
    }

    private var valueName: String {
        switch self {
        case .database: "database"
        case .host, .metricsHost: "host"
        case .port, .metricsPort: "port"
        case .keptPages: "mebibytes"
        case .logLevel: "level"
        case .logFormat: "format"
        case .connections, .databaseConnections, .backupCount, .proxies: "number"
        case .publicAddress, .mailFrom, .openIDIssuer: "address"
        case .openIDClient, .openIDName: "name"
        case .openIDSecretFile: "file"
        case .mail: "way"
        case .sessionIdle, .sessionTime: "hours"
        case .backupFolder: "folder"
        case .backupHour, .reminderHour: "hour"
        case .headSize, .bodySize: "kibibytes"
        case .requestTime, .idleTime, .answerTime, .stopDelay, .stopTime: "seconds"
        }
    }

    /// Whether it may have this value.
    func allows(_ value: String) -> Bool {
        switch values {
        case .text: !value.isEmpty
        case .number(let range, let orOff): orOff && value == "off" || Int(value).map(range.contains) ?? false
        case .choice(let choices): choices.contains(value)
        case .path(let ways):
            value == "off" || ways.contains { value.hasPrefix($0 + ":") && value.count > $0.count + 1 }
        }
    }
}
