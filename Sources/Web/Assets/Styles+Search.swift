extension Styles {
    /// The search box, its suggestions, the page of results, the keys.
    static let search = """
        .search { display: flex; flex: 1 1 12rem; max-width: 24rem; position: relative; }
        .search input { flex: 1 1 auto; min-width: 0; width: 100%; font: inherit; color: var(--ink); background: var(--sheet);
          border: 1px solid var(--rule-strong); border-right: 0; border-radius: 3px 0 0 3px; padding: .4em .7em;
          appearance: none; }
        .search button { font: inherit; font-weight: 600; color: var(--paper); background: var(--accent);
          border: 1px solid var(--accent); border-radius: 0 3px 3px 0; padding: .4em .9em; cursor: pointer; }
        .search :focus-visible { position: relative; z-index: 1; }
        .suggestions { position: absolute; z-index: 3; top: calc(100% + 2px); left: 0; right: 0; list-style: none;
          margin: 0; padding: var(--space-1) 0; background: var(--sheet); border: 1px solid var(--rule-strong);
          border-radius: 4px; box-shadow: 0 6px 18px rgb(0 0 0 / .14); max-height: 70vh; overflow-y: auto; }
        .suggestions[hidden] { display: none; }
        .suggestions [role="option"] { padding: .45em .8em; cursor: pointer; font-size: var(--size-2); line-height: 1.35; }
        .suggestions [aria-selected="true"] { background: var(--accent-soft); box-shadow: inset 3px 0 var(--accent); }
        .suggestions .code { color: var(--soft); margin-right: .4em; }
        .suggestions small { display: block; color: var(--soft); font-size: var(--size-1); }
        .search-page .page-head { gap: var(--space-3); padding-bottom: var(--space-4); } .search-page .page-head .search { flex: none; max-width: 40rem; }
        .search-page .search input, .search-page .search button { padding: .6em .8em; }
        .named { list-style: none; padding: 0 0 var(--space-3); display: grid; gap: var(--space-1); max-width: var(--measure); }
        .named li { padding: var(--space-2) var(--space-3); background: var(--well); border-left: 3px solid var(--accent); }
        .named .quiet { font-size: var(--size-1); }
        .found-and-filters { display: grid; gap: 0 var(--space-5); grid-template-columns: minmax(0, 1fr); }
        .found-and-filters h2, .filters h2 { font-size: var(--size-2); color: var(--soft); font-weight: 600; }
        .hits { list-style: none; padding: 0; border-top: 1px solid var(--rule-strong); margin-top: var(--space-2); }
        .hits li { padding: var(--space-3) 0; border-bottom: 1px solid var(--rule); display: grid; gap: var(--space-1); }
        .hits h3 { font-size: var(--size-3); font-weight: 600; line-height: 1.3; }
        .hits h3 a { text-decoration: none; } .hits h3 a:hover { text-decoration: underline; }
        .hits .code { color: var(--soft); font-weight: 400; margin-right: .15em; }
        .hits .passage { max-width: var(--measure); }
        .hits .where { color: var(--soft); font-size: var(--size-1); }
        mark { color: inherit; background: var(--fair-soft); border-radius: 2px; padding: 0 .08em; font-weight: 600; }
        .to-filters { font-size: var(--size-1); padding-top: var(--space-1); }
        .filters { padding-top: var(--space-4); } .filters h3 { font-size: var(--size-1); padding: var(--space-3) 0 var(--space-2); }
        .filters ul { flex-direction: row; }
        .filters a { border-radius: 1em; max-width: 100%; }
        .spellings a { font-weight: 600; padding: 0 .2em; }
        .nothing { display: grid; gap: var(--space-3); max-width: var(--measure); }
        .tips { padding-top: var(--space-4); max-width: 48rem; }
        .tips dl { display: grid; gap: 0; padding-top: var(--space-2); }
        .tips dt { padding-top: var(--space-2); border-top: 1px solid var(--rule); font-weight: 600; }
        .tips dd { padding-bottom: var(--space-2); color: var(--soft); }
        dl.keys { display: grid; grid-template-columns: max-content 1fr; gap: var(--space-1) var(--space-3); padding: var(--space-2) 0; }
        kbd { font: 600 var(--size-1)/1.4 var(--mono); border: 1px solid var(--rule-strong); border-bottom-width: 2px;
          border-radius: 4px; padding: .05em .45em; background: var(--sheet); }
        dialog { color: var(--ink); background: var(--paper); border: 1px solid var(--rule-strong); border-radius: 6px;
          padding: var(--space-4); max-width: min(32rem, calc(100vw - 2rem)); }
        dialog::backdrop { background: rgb(0 0 0 / .35); }
        dialog label, .about label { display: flex; gap: .5em; align-items: baseline; padding: var(--space-2) 0; }
        dialog button { font: inherit; color: var(--ink); background: var(--sheet); border: 1px solid var(--rule-strong);
          border-radius: 3px; padding: .4em 1em; margin-top: var(--space-2); cursor: pointer; }
        @media (max-width: 47.99rem) { .bar .search { order: 9; flex: 1 1 100%; max-width: none; padding: var(--space-1) 0; } }
        @media (min-width: 48rem) {
          .to-filters { display: none; }
          .tips dl { grid-template-columns: 14rem minmax(0, 1fr); }
          .tips dd { padding-top: var(--space-2); border-top: 1px solid var(--rule); }
          .found-and-filters { grid-template-columns: minmax(0, 1fr) 17rem; }
          .filters { padding-top: 0; }
        }
        @media print { .found-and-filters { display: block; } .search, .to-filters, .tips, .pager { display: none; } mark { background: none; text-decoration: underline; } }
        """
}
