import ArgumentParser
import Documents
import Foundation
import Kernel
import Letters
import Reading

struct Read: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Read a letter and print what was found.")

    @Argument(help: "The letter, a text file.")
    var letter: String

    @Option(help: "The form of letter.")
    var form = "orientation-letter"

    func run() throws {
        let file = try SourceFile(path: letter, limitMebibytes: LetterReader.limitMebibytes)
        let reader = LetterReader(form: try Forms.named(form))
        let reading = try reader.read(file.bytes, name: file.name, sha256: file.sha256)
        FileHandle.standardOutput.write(Data(reading.json()))
    }
}
