import Accounts
import Foundation
import Kernel
import Messages

/// A password that somebody types, without showing it, or that comes from standard input.
enum NewPassword {
    static func read(of email: EmailAddress?, _ words: Words) throws -> Password {
        guard isatty(STDIN_FILENO) == 1 else {
            // One line: what follows is no part of it.
            guard let line = readLine(strippingNewline: true), !line.isEmpty else {
                throw Problem(.invalid, .passwordMissing)
            }
            return try Password(line.precomposedStringWithCanonicalMapping, of: email)
        }
        let first = try ask(words.typePassword)
        let password = try Password(first, of: email)
        guard try ask(words.typePasswordAgain) == first else { throw Problem(.invalid, .passwordDiffers) }
        return password
    }

    private static func ask(_ question: String) throws(Problem) -> String {
        Terminal.note(question)
        var usual = termios()
        tcgetattr(STDIN_FILENO, &usual)
        var silent = usual
        silent.c_lflag &= ~tcflag_t(ECHO)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent)
        defer {
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &usual)
            Terminal.note("\n")
        }
        guard let line = readLine(strippingNewline: true), !line.isEmpty else {
            throw Problem(.invalid, .passwordMissing)
        }
        return line.precomposedStringWithCanonicalMapping
    }
}
