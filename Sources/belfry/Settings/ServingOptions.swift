import ArgumentParser

/// The settings of a server, as flags. Their values are checked with those of the environment and the file.
struct ServingOptions: ParsableArguments {
    @Option(help: Setting.host.help) var host: String?
    @Option(help: Setting.port.help) var port: String?
    @Option(help: Setting.metricsHost.help) var metricsHost: String?
    @Option(help: Setting.metricsPort.help) var metricsPort: String?
    @Option(help: Setting.keptPages.help) var keptPages: String?
    @Option(help: Setting.logLevel.help) var logLevel: String?
    @Option(help: Setting.logFormat.help) var logFormat: String?
    @Option(help: Setting.connections.help) var connections: String?
    @Option(help: Setting.headSize.help) var headSize: String?
    @Option(help: Setting.bodySize.help) var bodySize: String?
    @Option(help: Setting.requestTime.help) var requestTime: String?
    @Option(help: Setting.idleTime.help) var idleTime: String?
    @Option(help: Setting.answerTime.help) var answerTime: String?
    @Option(help: Setting.stopDelay.help) var stopDelay: String?
    @Option(help: Setting.stopTime.help) var stopTime: String?
    @Option(help: Setting.databaseConnections.help) var databaseConnections: String?
    @Option(help: Setting.backupFolder.help) var backupFolder: String?
    @Option(help: Setting.backupHour.help) var backupHour: String?
    @Option(help: Setting.backupCount.help) var backupCount: String?
    @Option(help: Setting.publicAddress.help) var publicAddress: String?
    @Option(help: Setting.proxies.help) var proxies: String?
    @Option(help: Setting.sessionIdle.help) var sessionIdle: String?
    @Option(help: Setting.sessionTime.help) var sessionTime: String?
    @Option(help: Setting.mail.help) var mail: String?
    @Option(help: Setting.mailFrom.help) var mailFrom: String?
    @Option(help: Setting.reminderHour.help) var reminderHour: String?
    @Option(name: .customLong("openid-issuer"), help: Setting.openIDIssuer.help) var openIDIssuer: String?
    @Option(name: .customLong("openid-client"), help: Setting.openIDClient.help) var openIDClient: String?
    @Option(name: .customLong("openid-secret-file"), help: Setting.openIDSecretFile.help) var openIDSecretFile: String?
    @Option(name: .customLong("openid-name"), help: Setting.openIDName.help) var openIDName: String?

    /// What the command line says.
    var given: [Setting: String] {
        let all: [Setting: String?] = [
            .host: host, .port: port, .metricsHost: metricsHost, .metricsPort: metricsPort, .keptPages: keptPages,
            .logLevel: logLevel, .logFormat: logFormat, .connections: connections, .headSize: headSize,
            .bodySize: bodySize, .requestTime: requestTime, .idleTime: idleTime, .answerTime: answerTime,
            .stopDelay: stopDelay, .stopTime: stopTime, .backupFolder: backupFolder, .backupHour: backupHour,
            .backupCount: backupCount, .databaseConnections: databaseConnections, .publicAddress: publicAddress,
            .proxies: proxies, .sessionIdle: sessionIdle, .sessionTime: sessionTime,
            .mail: mail, .mailFrom: mailFrom, .reminderHour: reminderHour,
            .openIDIssuer: openIDIssuer, .openIDClient: openIDClient, .openIDSecretFile: openIDSecretFile,
            .openIDName: openIDName,
        ]
        return all.compactMapValues { $0 }
    }
}
