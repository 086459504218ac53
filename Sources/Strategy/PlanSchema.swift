import Storage

/// The tables of plans. A migration that was merged never changes; what is new gets a new one.
enum PlanSchema {
    static let migrations = [
        Migration(
            "0002 plans",
            sources + plan + objective + chapter + items + indicators + means + partners + targetGroups + findings),
        addresses,
        Migration("0004 search", search),
        namesInWords, drafting, reviews, terms, proposals, lists, dimensions, places,
    ]
}
