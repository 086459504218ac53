import Foundation
import Testing

/// A disk that is full, and one that may not be written: what is said, and that nothing is harmed.
///
/// The disk is a small one of memory, which only the shell of the test sees; it may be mounted by root, and by others in
/// a space of their own.
@Suite("The disk")
struct DiskTests {
    private static let full = """
        mount -t tmpfs -o size=5m tmpfs disk
        cd disk
        run() { "$BELFRY" "$@" >out 2>err; echo "$?"; }
        say() { echo "$1=$2"; }
        say stored "$(run read "$SMALL" --form coded-plan --store)"
        cp out ../before
        dd if=/dev/zero of=filler bs=1k count=3400 2>/dev/null
        "$BELFRY" read "$LARGE" --store >/dev/null 2>../err && say full 0 || say full $?
        say fullMessage "$(cat ../err)"
        "$BELFRY" plans >../plans 2>&1; say readable $?
        say plans "$(grep -c plan-met-codes ../plans)"
        "$BELFRY" check >/dev/null 2>&1; say sound $?
        dd if=/dev/zero of=more bs=1k count=9999 2>/dev/null || true
        truncate -s -64k more
        "$BELFRY" backup b.db >/dev/null 2>../err && say backup 0 || say backup $?
        say backupMessage "$(cat ../err)"
        say left "$(ls -A | grep -c -e '^b.db' -e part || true)"
        rm filler more
        mount -o remount,size=64m "$PWD"
        "$BELFRY" read "$LARGE" --store >/dev/null 2>&1; say again $?
        "$BELFRY" check >/dev/null 2>&1; say soundAgain $?
        cd ..
        mount -o remount,ro "$PWD/disk"
        cd disk
        "$BELFRY" remove plan-met-codes >/dev/null 2>../err && say readOnly 0 || say readOnly $?
        say readOnlyMessage "$(cat ../err)"
        cd ..
        mount -o remount,rw "$PWD/disk"
        cd disk
        "$BELFRY" remove plan-met-codes >/dev/null 2>&1; say writable $?
        "$BELFRY" check >/dev/null 2>&1; say soundAtLast $?
        """

    @Test("A full disk is said to be full, harms nothing, and is got over; so is one that may not be written")
    func full() throws {
        let said = try Self.run(Self.full)
        #expect(said["stored"] == "0")
        #expect(said["full"] == "6" && said["fullMessage"]?.contains("The disk is full") == true, "\(said)")
        #expect(said["readable"] == "0" && said["plans"] == "1" && said["sound"] == "0", "\(said)")
        #expect(said["backup"] == "6" && said["backupMessage"]?.contains("The disk is full") == true, "\(said)")
        #expect(said["left"] == "0")
        #expect(said["again"] == "0" && said["soundAgain"] == "0", "\(said)")
        #expect(said["readOnly"] == "6" && said["readOnlyMessage"]?.contains("can only be read") == true, "\(said)")
        #expect(said["writable"] == "0" && said["soundAtLast"] == "0", "\(said)")
    }

    private static func run(_ script: String) throws -> [String: String] {
        let program = try Program()
        defer { program.remove() }
        try FileManager.default.createDirectory(
            at: program.folder.appending(path: "disk"), withIntermediateDirectories: true)
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/unshare")
        let space = geteuid() == 0 ? ["--mount"] : ["--user", "--map-root-user", "--mount"]
        process.arguments = space + ["/bin/bash", "-uc", script]
        process.currentDirectoryURL = program.folder
        process.environment = [
            "LANG": "en_GB.UTF-8", "PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "BELFRY": Program.binary.path,
            "SMALL": Program.examples.appending(path: "oostvliet-codes.txt").path,
            "LARGE": Program.examples.appending(path: "lierne-2024.txt").path,
        ]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let text = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        process.waitUntilExit()
        var said: [String: String] = [:]
        var name = ""
        for line in text.split(separator: "\n") {
            if let match = line.wholeMatch(of: /([a-zA-Z]+)=(.*)/) {
                name = String(match.1)
                said[name] = String(match.2)
            } else {
                said[name, default: ""] += " " + line
            }
        }
        return said
    }
}
