import Foundation
import Kernel

/// Every setting with its value: from the command line, else from the environment, else from the file, else as usual.
struct Settings {
    private let given: [Setting: (text: String, place: SettingPlace)]
    /// The file that was read, if there was one.
    let file: String?

    /// The file that is read where nobody names another: that of Debian's package.
    static let usualFile = "/etc/belfry/belfry.conf"
    /// Names the file; without a value, none is read.
    static let fileVariable = Setting.prefix + "SETTINGS"
    /// What tests are told by: it stands in the environment of those who build Belfry, and is no setting.
    private static let ofTests = ["BELFRY_LETTERS", "BELFRY_SOAK", "BELFRY_WRITE_SCHEMA"]

    /// - Parameters:
    ///   - flags: What the command line says.
    ///   - path: The file that the command line names; an empty name for none.
    /// - Throws: `Problem` that names what is wrong and where it was given.
    init(
        flags: [Setting: String] = [:], file path: String? = nil,
        environment: [String: String] = ProcessInfo.processInfo.environment, usualFile: String = Settings.usualFile
    ) throws {
        let isUsualThere = FileManager.default.fileExists(atPath: usualFile)
        let named = path ?? environment[Self.fileVariable] ?? (isUsualThere ? usualFile : "")
        file = named.isEmpty ? nil : named
        var given = try file.map { try SettingsFile(path: $0).values } ?? [:]
        given.merge(try Self.variables(of: environment)) { _, variable in variable }
        given.merge(flags.mapValues { (text: $0, place: SettingPlace.flag) }) { _, flag in flag }
        self.given = given
        for setting in Setting.allCases { try check(setting) }
    }

    /// The settings of the environment. A variable without a value says nothing.
    private static func variables(
        of environment: [String: String]
    ) throws(Problem) -> [Setting: (text: String, place: SettingPlace)] {
        var values: [Setting: (text: String, place: SettingPlace)] = [:]
        for (name, value) in environment.sorted(by: { $0.key < $1.key }) where name.hasPrefix(Setting.prefix) {
            guard name != fileVariable, !ofTests.contains(name), !name.hasPrefix("BELFRY_TEST_") else { continue }
            guard let setting = Setting(variable: name) else {
                // What all begin with brings none of them nearer.
                let rest = { (name: String) in String(name.dropFirst(Setting.prefix.count)) }
                let known = Setting.allCases.map(\.variable) + [fileVariable]
                let nearest = Spelling.nearest(to: rest(name), among: known) { [rest($0)] }.first
                throw Problem(.invalid, .settingUnknown(name: name, .variable(name), nearest: nearest))
            }
            if !value.isEmpty { values[setting] = (value, .variable(name)) }
        }
        return values
    }

    private func check(_ setting: Setting) throws(Problem) {
        guard let (text, place) = given[setting], !setting.allows(text) else { return }
        throw Problem(
            .invalid, .settingInvalid(name: setting.name, value: text, place, allowed: setting.values))
    }

    func text(_ setting: Setting) -> String { given[setting]?.text ?? setting.usual }

    /// nil where it is `off`; it was checked to be a number otherwise.
    func number(_ setting: Setting) -> Int? { Int(text(setting)) }

    /// nil where nobody says anything, and it is as usual.
    func place(of setting: Setting) -> SettingPlace? { given[setting]?.place }
}
