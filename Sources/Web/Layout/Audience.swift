import Kernel

/// For whom a page is made: in which language, and who signed in, if anybody did.
struct Audience: Sendable, Hashable {
    let language: Language
    var caller: Caller?
}

extension SiteContext {
    var audience: Audience {
        get throws(Problem) { Audience(language: try language, caller: caller) }
    }
}
