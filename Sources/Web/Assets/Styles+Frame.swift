extension Styles {
    /// What stands around a page, and how its parts share the width.
    ///
    /// Wide, an objective has the tree at its left and its facts at its right; in the document both stand where they
    /// are read on a narrow screen, so that the order holds without the style sheet.
    static let frame = """
        .bar, .plan-bar, main, .foot { width: 100%; max-width: 88rem; margin: 0 auto; padding: 0 clamp(1rem, 3vw, 2.5rem); }
        .bar { display: flex; flex-wrap: wrap; align-items: center; gap: 0 clamp(.75rem, 3vw, 1.75rem);
          padding-top: var(--space-2); padding-bottom: var(--space-2); font-size: var(--size-1); }
        .bar a { color: var(--ink); text-decoration: none; padding: .45em .1em; }
        .bar a:hover { text-decoration: underline; }
        .bar a[aria-current] { font-weight: 650; box-shadow: inset 0 -2px var(--accent); }
        .brand { display: inline-flex; align-items: center; gap: .5em; font-size: var(--size-2); font-weight: 650; }
        .tower { width: .8rem; height: 1.2rem; fill: var(--accent); }
        .menu { display: contents; } .opener { display: none; }
        .places, .languages { display: flex; gap: clamp(.25rem, 1.5vw, 1rem); }
        .languages { margin-left: auto; }
        .languages a { min-width: 1.5rem; text-align: center; }
        .plan-bar { display: flex; flex-wrap: wrap; gap: var(--space-1) var(--space-4); justify-content: space-between;
          align-items: baseline; padding-top: var(--space-2); padding-bottom: var(--space-2); position: relative;
          font-size: var(--size-1); }
        .plan-bar { background: var(--well); box-shadow: 0 0 0 100vmax var(--well); clip-path: inset(0 -100vmax); }
        .plan-bar a { color: var(--ink); text-decoration: none; }
        .plan-bar .draft-mark { align-self: center; } .plan-bar .stage a { text-decoration: underline; }
        .plan-bar a:hover { text-decoration: underline; }
        .plan-name { font-weight: 650; max-width: 80ch; }
        .plan-places { position: static; width: auto; height: auto; margin: 0; border: 0; overflow: visible; color: inherit; background: none;
          list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0 clamp(.75rem, 2vw, 1.4rem); }
        .plan-places a { display: inline-block; padding: .3em .1em; }
        .plan-places a[aria-current] { font-weight: 650; box-shadow: inset 0 -2px var(--accent); }
        .year { color: var(--soft); font-weight: 400; font-variant-numeric: tabular-nums; }
        main { flex: 1; padding-bottom: var(--space-5); }
        .foot { border-top: 1px solid var(--rule); padding-top: var(--space-3); padding-bottom: var(--space-4);
          color: var(--soft); font-size: var(--size-1); }
        .trail { padding-top: var(--space-3); font-size: var(--size-1); }
        .trail ol { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .15rem 0; }
        .trail li { display: flex; align-items: baseline; min-width: 0; max-width: 100%; }
        .trail li + li::before { content: "›"; color: var(--soft); padding: 0 .6em; }
        .trail a { display: flex; gap: .45em; min-width: 0; color: var(--soft); text-decoration: none; padding: .15em 0; }
        .trail a:hover, .trail a:focus-visible { color: var(--accent); text-decoration: underline; }
        .trail .code { font-weight: 650; }
        .crumb { max-width: 26ch; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
        .trail a:hover .crumb, .trail a:focus-visible .crumb { max-width: none; white-space: normal; }
        .page-head { padding: var(--space-4) 0 var(--space-3); display: grid; gap: var(--space-2); }
        .page-head h1 { max-width: 30ch; }
        .columns { display: grid; gap: 0 var(--space-5); grid-template-columns: minmax(0, 1fr); }
        .objective-page, .chapter-page { min-width: 0; }
        .tree { font-size: var(--size-1); padding-top: var(--space-4); min-width: 0; }
        .tree h2 { font-size: var(--size-1); color: var(--soft); padding-bottom: var(--space-2); }
        .tree ol { list-style: none; padding: 0; }
        .tree ol ol { padding-left: .9rem; border-left: 1px solid var(--rule); margin-left: .3rem; }
        .tree li.within { padding-left: .9rem; }
        .tree a { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: .5em; padding: .35em .5em; color: var(--ink);
          text-decoration: none; border-radius: 3px; line-height: 1.35; }
        .tree a:hover { background: var(--well); }
        .tree .code { color: var(--soft); }
        .tree a[aria-current] { background: var(--accent-soft); box-shadow: inset 3px 0 var(--accent); font-weight: 600; }
        .neighbours { display: flex; justify-content: space-between; gap: var(--space-3) var(--space-4); flex-wrap: wrap;
          margin-top: var(--space-5); padding-top: var(--space-3); border-top: 1px solid var(--rule-strong); }
        .neighbours a { flex: 0 1 24rem; text-decoration: none; display: block; }
        .neighbours a:hover .name { text-decoration: underline; }
        .neighbours .over { display: block; }
        .neighbours [rel="next"] { text-align: right; margin-left: auto; }
        .neighbours .code { color: var(--soft); }
        @media (min-width: 60rem) {
          .objective-page { display: grid; grid-template-columns: minmax(0, 1fr) 16rem; gap: 0 var(--space-5);
            align-content: start; }
          .objective-page > .page-head, .objective-page > .neighbours { grid-column: 1 / -1; }
          .objective-page > .page-head:has(.facing) { grid-column: 1; }
          .objective-page > .body { grid-column: 1; grid-row: 2; }
          .objective-page > .facts { grid-column: 2; grid-row: 2; align-self: start; }
          .objective-page > .page-head:has(.facing) ~ .facts { grid-row: 1 / span 2; margin-top: var(--space-4); }
          .objective-page > .body:only-child { grid-column: 1 / -1; }
        }
        @media (min-width: 76rem) {
          .columns { grid-template-columns: 16rem minmax(0, 1fr); }
          .tree { grid-column: 1; grid-row: 1; border-right: 1px solid var(--rule); padding-right: var(--space-3); }
          .objective-page, .chapter-page { grid-column: 2; grid-row: 1; }
        }
        """
}
