import Kernel
import Reading

/// The forms that come with the program.
public enum Forms {
    /// All of them, the one that a letter is read by if none is named first.
    ///
    /// - Throws: `Problem` if one of the program's own files is at fault, which a test excludes.
    public static func all() throws(Problem) -> [Form] {
        var forms: [Form] = []
        for (name, bytes) in files {
            forms.append(try FormFile.form(yaml: String(decoding: bytes, as: UTF8.self), name: name))
        }
        return forms
    }

    /// The form of a name.
    ///
    /// - Throws: `Problem` of kind `notFound` that lists the names there are.
    public static func named(_ name: String) throws(Problem) -> Form {
        guard let file = files.first(where: { $0.name == name + ".yaml" }) else {
            let known = files.map { String($0.name.dropLast(".yaml".count)) }
            throw Problem(.notFound, .formUnknown(name: name, known: known))
        }
        return try FormFile.form(yaml: String(decoding: file.bytes, as: UTF8.self), name: file.name)
    }

    /// The YAML of a form, to copy and change.
    public static func yaml(named name: String) -> String? {
        files.first { $0.name == name + ".yaml" }.map { String(decoding: $0.bytes, as: UTF8.self) }
    }

    private static let files: [(name: String, bytes: [UInt8])] = [
        ("orientation-letter.yaml", PackageResources.orientation_letter_yaml),
        ("multi-year-plan.yaml", PackageResources.multi_year_plan_yaml),
        ("coded-plan.yaml", PackageResources.coded_plan_yaml),
    ]
}
