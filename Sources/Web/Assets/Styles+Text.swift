extension Styles {
    /// One objective or chapter: its text, its facts, both languages side by side, the source.
    ///
    /// Text of the letter is set with serifs, words of the site without, so that nobody takes one for the other.
    static let text = """
        .facts { border-top: 2px solid var(--accent); padding: var(--space-2) 0 var(--space-3); font-size: var(--size-1); }
        .facts dl { display: grid; gap: var(--space-3); }
        .facts dt { color: var(--soft); padding-bottom: .1rem; }
        .facts dd { font-size: var(--size-2); line-height: 1.4; } .facts dd.quiet { font-size: var(--size-1); }
        .facts .names { list-style: none; padding: 0; font-size: var(--size-1); display: grid; gap: .15rem; }
        .facts .sum { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 var(--space-2);
          align-items: baseline; }
        .facts .amount { font-variant-numeric: tabular-nums lining-nums; margin-left: auto; white-space: nowrap; }
        @media (max-width: 59.99rem) {
          .facts { background: var(--sheet); border: 1px solid var(--rule); border-top: 2px solid var(--accent);
            padding: var(--space-3); margin-bottom: var(--space-4); }
          .facts dl { grid-template-columns: repeat(auto-fill, minmax(min(100%, 13rem), 1fr)); }
        }
        .views { display: flex; gap: 0; font-size: var(--size-1); padding-top: var(--space-2); }
        .views a { padding: .35em .9em; border: 1px solid var(--rule-strong); text-decoration: none; background: var(--sheet); }
        .views a + a { border-left: 0; }
        .views a:first-child { border-radius: 3px 0 0 3px; } .views a:last-child { border-radius: 0 3px 3px 0; }
        .views a[aria-current] { background: var(--accent); border-color: var(--accent); color: var(--paper); }
        .body { display: grid; gap: var(--space-4); align-content: start; grid-template-columns: minmax(0, 1fr); min-width: 0; }
        .body p.letter, .body ul.letter { max-width: var(--measure); line-height: 1.6; }
        .contents { border-left: 3px solid var(--rule-strong); padding-left: var(--space-3); font-size: var(--size-1); }
        .contents h2 { font-size: var(--size-1); color: var(--soft); font-weight: 400; padding-bottom: var(--space-1); }
        .contents ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: var(--space-1) var(--space-3); }
        .contents a { display: inline-block; padding: .2em 0; } @media print { .contents { display: none; } }
        .field { display: grid; gap: var(--space-2); grid-template-columns: minmax(0, 1fr); }
        .field p.letter + p.letter { margin-top: .2rem; }
        .body ul.letter { display: grid; gap: .4rem; }
        .field ul.letter ul { margin-top: .4rem; }
        ul.letter li::marker { content: "–  "; color: var(--soft); }
        .body > p.letter { margin: 0; } .chapter-page .body { gap: var(--space-3); }
        .notes { border-top: 1px solid var(--rule); padding-top: var(--space-3); font-size: var(--size-1); display: grid;
          gap: var(--space-2); grid-template-columns: minmax(0, 1fr); }
        .notes h2 { font-size: var(--size-2); }
        .findings ul { padding-left: 1.1em; display: grid; gap: var(--space-2); font-size: var(--size-1);
          max-width: var(--measure); }
        .findings { border-left: 3px solid var(--fair); padding-left: var(--space-3); }
        .findings h2, .source h2 { font-size: var(--size-2); }
        .findings .quiet { white-space: nowrap; }
        .findings p, .source p { font-size: var(--size-1); }
        .printed { width: 100%; font-family: var(--serif); } .printed caption { font-family: var(--sans); }
        .pairs { list-style: none; padding: 0; display: grid; gap: 0; }
        .pair { display: grid; gap: .3rem var(--space-4); padding: .5rem 0; border-bottom: 1px solid var(--rule);
          grid-template-columns: minmax(0, 1fr); }
        .pair .cell { line-height: 1.55; max-width: var(--measure); min-width: 0; }
        .pair.bullet .letter { padding-left: 1.25em; text-indent: -1.25em; }
        .pair.bullet .letter::before { content: "–"; color: var(--soft); display: inline-block; width: 1.25em; text-indent: 0; }
        .pair.deep .letter { margin-left: 1.25em; }
        .cell.gap { align-self: start; line-height: 1.4; padding: .35em .6em; }
        .facing { display: block; }
        .facing + .facing { color: var(--soft); }
        @media (max-width: 44.99rem) {
          .pair .cell + .cell { color: var(--soft); border-left: 2px solid var(--rule); padding-left: var(--space-2); }
          .pair.bullet .cell + .cell.letter { padding-left: calc(1.25em + var(--space-2)); }
        }
        @media (min-width: 45rem) {
          .pair { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
          h2:has(> .facing), h1:has(> .facing) { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
            gap: var(--space-4); max-width: none; }
          .facing + .facing { color: inherit; }
          h1:has(> .facing) { font-size: var(--size-4); line-height: 1.3; }
        }
        """
}
