import ArgumentParser
import Kernel
import Messages

/// `belfry settings`: what each setting is, and who says so.
struct SettingsCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "settings",
        abstract: "List the settings: what each is, and where that was said.",
        discussion: """
            A setting is taken from the command line, else from its variable, else from the file, else it is as usual. \
            What is wrong in the environment or in the file is refused, by this command as by all.

            EXAMPLES
              belfry settings
              belfry settings --settings /etc/belfry/belfry.conf
              BELFRY_PORT=9000 belfry settings
            """)

    @OptionGroup var storage: DatabaseOption
    @OptionGroup var serving: ServingOptions
    @OptionGroup var speech: SpeechOption

    func carryOut(_ words: Words) async throws {
        let settings = try storage.settings(serving.given)
        var table = TextTable([.left(words.setting), .left(words.value), .left(words.saidBy)])
        for setting in Setting.allCases {
            let value = setting == .database ? settings.text(setting).withoutPassword : settings.text(setting)
            table.add([setting.name, value, Self.text(settings.place(of: setting), of: setting)])
        }
        Terminal.print(table.text)
    }

    private static func text(_ place: SettingPlace?, of setting: Setting) -> String {
        switch place {
        case nil: ""
        case .flag: setting.flag
        case .variable(let name): name
        case .line(let file, let line): "\(file):\(line)"
        }
    }
}

extension String {
    /// The same address without the password in it, for everybody to see.
    var withoutPassword: String {
        replacing(/(:\/\/[^\/@:]*):[^\/]*@/) { "\($0.1):…@" }
            .replacing(/(password=)('[^']*'|[^\s&]*)/) { "\($0.1)…" }
    }
}
