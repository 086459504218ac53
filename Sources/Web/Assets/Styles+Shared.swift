extension Styles {
    /// Partners and target groups: lists of names, how a name is printed.
    static let shared = """
        .shared .plan-main > section { display: grid; gap: var(--space-3); grid-template-columns: minmax(0, 1fr); }
        .shared .plan-main > section > h2 { padding-bottom: 0; }
        .shared .outline { gap: var(--space-2); }
        .ask { display: flex; flex-wrap: wrap; gap: var(--space-2); align-items: center; font-size: var(--size-1); }
        .ask input[type="text"] { width: 12rem; max-width: 100%; }
        .initials a { min-width: 2.1em; padding: .3em .5em; text-align: center; }
        .tally { max-width: 44rem; font-size: var(--size-2); }
        .tally tbody th { width: 100%; } .tally a { text-decoration: none; } .tally a:hover { text-decoration: underline; }
        .tally td, .tally thead th { padding-left: 1em; } .tally thead th:first-child { padding-left: 0; }
        .tally thead th { font-size: var(--size-1); } .tally tbody th { overflow-wrap: anywhere; hyphens: auto; }
        @media (max-width: 30rem) {
          .tally { font-size: var(--size-1); } .tally td, .tally thead th { padding-left: .5em; }
          .tally tbody th { min-width: 8rem; } .tally thead th { white-space: normal; }
        }
        .other-names { font-size: var(--size-3); color: var(--soft); }
        .variants th { font-weight: 400; } .variants thead th { font-weight: 600; }
        .variants th:nth-child(3), .variants td:nth-child(3) { text-align: right; font-variant-numeric: tabular-nums; }
        .plan-side a[aria-current] { color: var(--ink); font-weight: 650; }
        .doubles code { overflow-wrap: anywhere; } .doubles li { border-top: 1px solid var(--rule); padding-top: .4rem; }
        .names a { color: var(--accent); text-decoration: none; } .names a:hover { text-decoration: underline; }
        @media print { .ask, .doubles, .shared .plan-side > section:has([aria-current]) { display: none; } }
        """
}
