import ArgumentParser
import Foundation
import Kernel
import Messages

/// Where a command learns in which language it speaks.
protocol SpeechChoice {
    var words: Words { get }
}

/// The language in which a command speaks.
struct SpeechOption: ParsableArguments, SpeechChoice {
    @Option(
        help: ArgumentHelp(
            "The language of reports and messages: fr, nl or en (default: that of LC_ALL, LC_MESSAGES or LANG, else en).",
            valueName: "language"))
    var language: InterfaceLanguage?

    var words: Words { Words(in: language?.language ?? Self.ofEnvironment) }

    /// The first of the variables that says a language decides, as POSIX orders them.
    static var ofEnvironment: Language {
        let environment = ProcessInfo.processInfo.environment
        let setting = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        return setting.flatMap { InterfaceLanguage(rawValue: String($0.prefix(2))) }?.language ?? .en
    }
}

/// A language in which every sentence exists.
enum InterfaceLanguage: String, ExpressibleByArgument, CaseIterable {
    case fr, nl, en

    var language: Language {
        switch self {
        case .fr: .fr
        case .nl: .nl
        case .en: .en
        }
    }
}
