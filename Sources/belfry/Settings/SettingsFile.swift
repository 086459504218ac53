import Foundation
import Kernel
import Reading

/// A file of settings: lines of `name = value`.
///
/// No quotes, no escapes and no line that goes on: there is nothing to get wrong but a name or a value, and each
/// mistake is named with its line.
struct SettingsFile {
    /// By setting: its value, and the line where it stands.
    private(set) var values: [Setting: (text: String, place: SettingPlace)] = [:]

    /// - Throws: `Problem` of kind notFound or forbidden about the file, invalid about a line of it.
    init(path: String) throws {
        guard FileManager.default.fileExists(atPath: path) else {
            throw Problem(.notFound, .fileMissing(name: path))
        }
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
            throw Problem(.forbidden, .fileUnreadable(name: path))
        }
        try self.init(text, name: path)
    }

    init(_ text: String, name: String) throws(Problem) {
        for (number, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            try add(line.trimmingCharacters(in: .whitespaces), at: .line(file: name, number + 1))
        }
    }

    private mutating func add(_ line: String, at place: SettingPlace) throws(Problem) {
        guard !line.isEmpty, !line.hasPrefix("#") else { return }
        guard let middle = line.firstIndex(of: "=") else { throw Problem(.invalid, .settingLineInvalid(place)) }
        let name = line[..<middle].trimmingCharacters(in: .whitespaces)
        let value = line[line.index(after: middle)...].trimmingCharacters(in: .whitespaces)
        guard let setting = Setting(rawValue: name) else {
            let nearest = Spelling.nearest(to: name, among: Setting.allCases.map(\.name))
            throw Problem(.invalid, .settingUnknown(name: name, place, nearest: nearest))
        }
        guard values[setting] == nil else { throw Problem(.invalid, .settingTwice(name: name, place)) }
        values[setting] = (value, place)
    }
}
