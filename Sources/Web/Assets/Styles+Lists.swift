extension Styles {
    /// A plan in one minute, lists with their filters, and data beside a page.
    static let lists = """
        .glance { display: grid; gap: var(--space-4); padding-bottom: var(--space-5); grid-template-columns: minmax(0, 1fr); }
        .glance > h2 { border-top: 2px solid var(--accent); padding-top: var(--space-2); }
        .glance-parts { display: grid; gap: var(--space-4) var(--space-5);
          grid-template-columns: repeat(auto-fit, minmax(min(100%, 12.5rem), 1fr)); align-items: start; }
        .glance-parts section { display: grid; gap: var(--space-2); grid-template-columns: minmax(0, 1fr); align-content: start;
          border-top: 1px solid var(--rule-strong); padding-top: var(--space-2); }
        @media (min-width: 60rem) {
          .glance-parts:has(> .glance-money) { grid-template: auto 1fr / repeat(3, minmax(0, 1fr)); }
          .glance-parts > .glance-money { grid-row: span 2; grid-column: span 2; }
        }
        @media (min-width: 45rem) {
          .glance-parts > .glance-money { column-gap: var(--space-5); grid-template: repeat(6, auto) 1fr / repeat(2, minmax(0, 1fr)); }
          .glance-money > h3 { grid-column: 1 / -1; } .glance-money > p { grid-column: 1; }
          .glance-money > .shares-list { grid-area: 2 / 2 / span 6; }
        }
        .taking { list-style: none; padding: 0; display: grid; gap: .35rem; }
        .taking-one th[scope="row"] { font-weight: 400; max-width: 44rem; } .taking-one td { min-width: 4.5rem; }
        .taking-one a { display: inline-block; padding: .2em .4em .2em 0; }
        .numbers { list-style: none; padding: 0; display: grid; gap: .1rem; }
        .numbers a { display: grid; grid-template-columns: minmax(2.5rem, max-content) minmax(0, 1fr); gap: .7rem; align-items: baseline;
          text-decoration: none; padding: .15rem 0; }
        .numbers a:hover span { text-decoration: underline; }
        .numbers strong { font-size: var(--size-4); line-height: 1.2; font-weight: 600; text-align: right;
          font-variant-numeric: tabular-nums lining-nums; }
        .glance-names { list-style: none; padding: 0; display: grid; gap: .45rem; font-size: var(--size-1); }
        .glance-names .over { display: block; }
        .glance-parts p > a { font-size: var(--size-1); } .glance-parts p strong { font-size: var(--size-4); font-weight: 600;
          font-variant-numeric: tabular-nums lining-nums; }
        .shares-list { list-style: none; padding: 0; display: grid; gap: .6rem; align-content: start; font-size: var(--size-1); }
        .shares-list li { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: .15rem .9rem; align-items: baseline; }
        .shares-list .amount { font-variant-numeric: tabular-nums lining-nums; white-space: nowrap; }
        .share { grid-column: 1 / -1; width: 100%; height: .4rem; }
        .share-ground { fill: var(--well); } .share-bar { fill: var(--accent); }
        .legend a { display: inline-flex; align-items: baseline; gap: .45em; color: inherit; text-decoration: none; padding: .15em 0; }
        .legend a:hover { text-decoration: underline; }
        .goal details { padding-top: var(--space-2); }
        .goal summary { font-size: var(--size-1); color: var(--accent); cursor: pointer; width: fit-content; padding: .25em 0; }
        .list-filters { display: grid; gap: var(--space-3); grid-template-columns: minmax(0, 1fr); }
        .list-filters h2 { font-size: var(--size-1); color: var(--soft); font-weight: 400; padding-bottom: var(--space-1); }
        .more-filters summary { font-size: var(--size-1); color: var(--accent); cursor: pointer; width: fit-content; padding: .3em 0; }
        .list-filters .choices { display: grid; gap: var(--space-3); padding: var(--space-3); margin-top: var(--space-2); align-items: end;
          background: var(--sheet); border: 1px solid var(--rule); border-radius: 4px;
          grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); }
        .choices label { display: block; font-size: var(--size-1); color: var(--soft); padding-bottom: var(--space-1); }
        select, input[type="search"], input[type="text"] { font: inherit; color: var(--ink); background: var(--paper); width: 100%;
          border: 1px solid var(--rule-strong); border-radius: 3px; padding: .4em .5em; min-height: 2.5rem; }
        .button { font: inherit; font-weight: 600; color: var(--paper); background: var(--accent); border: 1px solid var(--accent);
          border-radius: 3px; padding: .45em 1.2em; min-height: 2.5rem; cursor: pointer; text-decoration: none;
          display: inline-block; width: fit-content; }
        .button:hover { background: var(--ink); border-color: var(--ink); }
        .filter a[aria-current] .mark { color: inherit; }
        .chosen { display: flex; flex-wrap: wrap; gap: var(--space-2); align-items: baseline; font-size: var(--size-1); }
        .chosen a:not(.plain) { display: inline-flex; gap: .5em; padding: .25em .7em; border-radius: 1.2em; text-decoration: none;
          background: var(--accent-soft); border: 1px solid transparent; overflow-wrap: anywhere; }
        .chosen a:not(.plain):hover { border-color: var(--accent); }
        .facts .names { gap: 0; } .facts .names a { display: inline-block; padding: .25rem 0; }
        .listing { list-style: none; padding: 0; border-top: 1px solid var(--rule-strong); }
        .listing > li { display: flex; flex-wrap: wrap; gap: .15rem var(--space-4); justify-content: space-between;
          align-items: baseline; padding: .6rem 0; border-bottom: 1px solid var(--rule); }
        .listing .objective { flex: 1 1 24rem; }
        .listing .state { flex-wrap: wrap; gap: .1rem var(--space-3); }
        .on-paper { display: none; }
        .overdue { color: var(--bad); }
        .data { border-top: 1px solid var(--rule); margin-top: var(--space-5); padding-top: var(--space-2); display: flex;
          flex-wrap: wrap; gap: var(--space-1) var(--space-3); align-items: baseline; font-size: var(--size-1); }
        .data h2 { font-size: var(--size-1); font-weight: 400; color: var(--soft); }
        .data ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: var(--space-1) var(--space-3); }
        @media (max-width: 40rem) { .listing .objective { flex-basis: 100%; } }
        @media (min-width: 40.01rem) and (max-width: 59.99rem) {
          .listing .objective { flex-basis: 100%; } .listing .state { padding-left: 5.25rem; }
        }
        @media (min-width: 45rem) and (max-width: 59.99rem) { .glance-parts > .glance-money { grid-column: 1 / -1; } }
        @media (min-width: 60rem) { .listing .state { flex: 0 1 auto; justify-content: flex-end; max-width: 50%; } }
        @media print {
          .list-filters .filter, .more-filters, .data, .chosen .cross, .chosen .plain { display: none; }
          .on-paper { display: block; font-size: var(--size-1); }
          .goal details::details-content { content-visibility: visible; height: auto; }
          .glance-parts { grid-template-columns: repeat(3, minmax(0, 1fr)); } .glance-parts > .glance-money {
            grid-column: 1 / -1; column-gap: var(--space-5); grid-template: repeat(6, auto) 1fr / repeat(2, minmax(0, 1fr)); }
          .listing > li { break-inside: avoid; }
        }
        .entries { list-style: none; padding: 0; border-top: 1px solid var(--rule-strong); }
        .entries > li { display: grid; gap: var(--space-2) var(--space-5); padding: var(--space-3) 0; border-bottom: 1px solid var(--rule); }
        .entry-texts { display: grid; gap: var(--space-2); max-width: 70ch; overflow-wrap: anywhere; align-content: start; }
        .entries h2 { font-size: var(--size-2); display: grid; grid-template-columns: 1.6rem minmax(0, 1fr); break-after: avoid; }
        .entries h3 { font-size: var(--size-1); color: var(--soft); break-after: avoid; } .entry-texts > p { white-space: pre-line; }
        .entry-texts > :not(h2), .entry-facts { margin-left: 1.6rem; }
        .entry-facts { display: flex; flex-wrap: wrap; gap: var(--space-1) var(--space-4); align-content: start; break-inside: avoid; }
        .entry-facts dt { font-size: var(--size-1); color: var(--soft); }
        @media (min-width: 60rem) {
          .entries > li { grid-template-columns: minmax(0, 1fr) 16rem; } .entry-facts { display: grid; margin: 0; }
        }
        """
}
