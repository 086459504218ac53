import ArgumentParser

/// The one executable: a file a command.
@main
struct Belfry: AsyncParsableCommand {
    static let version = "0.1.0"

    static let configuration = CommandConfiguration(
        commandName: "belfry",
        abstract: "From the mandate to the published letter: plans that can be walked through.",
        discussion: """
            Belfry reads the orientation letter of an agency that promotes a city or a region, accounts for each of \
            its lines, and serves it as a plan in every language in which it was written.

            EXAMPLES
              belfry read letter.txt            What is in it?
              belfry read letter.txt --store    Keep it as a plan, in belfry.db.
              belfry serve                      Walk through it in a browser.

            EXIT CODES
              0  done                    4  it is there already, or was changed since
              1  a mistake of Belfry     5  not allowed
              2  what was given is not   6  not possible now; try again
                 valid                  64  wrong command or option
              3  not found
            """,
        version: version,
        subcommands: [
            Read.self, Serve.self, Plans.self, Show.self, SearchCommand.self, Export.self, FormsCommand.self,
            PartnerCommand.self,
            TargetGroupCommand.self, DraftCommand.self, RoleCommand.self, AssignmentCommand.self,
            TermsCommand.self, Remove.self,
            BackupCommand.self, Restore.self, Check.self, CopyCommand.self,
            Migrate.self, JobsCommand.self, UserCommand.self, SettingsCommand.self,
        ])
}
