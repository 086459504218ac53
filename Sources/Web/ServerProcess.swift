import CMalloc

/// What a process that serves pages sets once, before it answers anybody. It changes the whole process, so only a
/// command that does nothing else calls it.
public enum ServerProcess {
    /// What a request gives back is kept for the next one. As it comes, the C library returns it to the system after
    /// each request and asks for it again at the next: a third of the time went into that. The limit is far above
    /// what requests need and far below what a small server has.
    public static func keepMemory() {
        mallopt(M_TRIM_THRESHOLD, 16 << 20)
        mallopt(M_TOP_PAD, 1 << 20)
    }
}
