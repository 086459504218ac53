import Documents
import Kernel
import Strategy

/// The tables that a plan is given away as: beside its pages, by `belfry export`, and to other programs.
///
/// Their columns are documented in `docs/guide/data.md`, which a test holds to this.
public enum PlanTables {
    /// What there is, in the order in which a whole plan is written.
    public static let all: [TableDescription] = [objectives.description]
}
