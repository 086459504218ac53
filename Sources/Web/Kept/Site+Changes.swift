import Kernel
import Strategy

extension Site {
    /// Lets go of pages that are not right any more as soon as the database tells of changes, asked for or not; until
    /// the task is cancelled. An engine that tells nobody is asked at the next request.
    public func followChanges() async {
        guard keptBytes > 0, let changes = plans.changes() else { return }
        for await _ in changes {
            pages.changes.add()
            if let stamp = try? await plans.stamp() {
                let moment = KeptMoment(stamp: stamp, day: today)
                if pages.areOutdated(at: moment) { await renew(pages, at: moment) }
            }
            // Where one change follows another, several are looked at together.
            try? await Task.sleep(for: .milliseconds(200))
        }
    }

    /// Forgets what is not right at a moment; where the database cannot be asked, it stays for the next who asks.
    func renew(_ pages: KeptPages, at moment: KeptMoment) async {
        guard let state = try? await plans.publicState() else { return }
        pages.renew(state, at: moment)
    }
}
