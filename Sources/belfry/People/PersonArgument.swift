import Accounts
import ArgumentParser
import Kernel
import Messages

/// Who is meant.
struct PersonArgument: ParsableArguments {
    @Argument(help: "Their e-mail address.")
    var email: String

    var address: EmailAddress {
        get throws(Problem) {
            guard let address = EmailAddress(email) else { throw Problem(.invalid, .emailInvalid) }
            return address
        }
    }
}

/// In which language somebody is written to, which need not be that of messages.
struct PersonLanguageOption: ParsableArguments, SpeechChoice {
    @Option(help: ArgumentHelp("In which language they are written to: fr, nl or en.", valueName: "language"))
    var language = InterfaceLanguage.fr

    var person: Language { language.language }
    var words: Words { Words(in: SpeechOption.ofEnvironment) }
}
