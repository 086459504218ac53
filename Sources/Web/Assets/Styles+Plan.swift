extension Styles {
    /// The list of plans, one plan, the reading report.
    ///
    /// A row is a link of full width with its state at the right; narrow, the state goes beneath.
    static let plan = """
        .shelf { list-style: none; padding: 0; border-top: 1px solid var(--rule-strong); max-width: 64rem; }
        .shelf li { display: grid; gap: .1rem var(--space-4); padding: var(--space-3) 0; align-items: baseline;
          border-bottom: 1px solid var(--rule); grid-template-columns: minmax(0, 1fr); }
        .shelf .years { font-size: var(--size-3); color: var(--soft); font-variant-numeric: tabular-nums lining-nums; }
        .shelf h2 { font-size: var(--size-4); line-height: 1.3; font-weight: 600; }
        .shelf a { text-decoration: none; } .shelf a:hover { text-decoration: underline; }
        @media (min-width: 45rem) {
          .shelf li { grid-template-columns: 6rem minmax(0, 1fr); }
          .shelf .quiet { grid-column: 2; }
        }
        .empty-state { background: var(--sheet); border: 1px solid var(--rule); border-radius: 4px; max-width: 44rem;
          padding: var(--space-4); display: grid; gap: var(--space-3); }
        .empty-state pre { background: var(--well); padding: var(--space-3); overflow-x: auto; border-radius: 3px; }
        .plan-body { display: grid; gap: var(--space-4) var(--space-5); grid-template-columns: minmax(0, 1fr); }
        .plan-main { display: grid; gap: var(--space-5); grid-template-columns: minmax(0, 1fr); align-content: start; }
        .plan-main > section > h2 { padding-bottom: var(--space-2); }
        .plan-side { display: grid; gap: var(--space-4); align-content: start; font-size: var(--size-1); }
        .plan-side section { display: grid; gap: var(--space-2); }
        .plan-side h2 { font-size: var(--size-2); }
        .chapters { list-style: none; padding: 0; display: grid; gap: .4rem; }
        .chapters .within { padding-left: var(--space-3); }
        .chapters .code { color: var(--soft); }
        .counts { font-size: var(--size-2); color: var(--soft); }
        .shares { width: 100%; height: .75rem; border-radius: 2px; }
        .fill.done { fill: var(--good); } .fill.good { fill: var(--good); opacity: .75; }
        .fill.calm { fill: var(--calm); } .fill.wait { fill: var(--rule-strong); }
        .fill.bad { fill: var(--bad); } .fill.drop { fill: var(--soft); opacity: .6; } .fill.none { fill: var(--rule); }
        .legend { list-style: none; padding: var(--space-2) 0 0; display: flex; flex-wrap: wrap;
          gap: var(--space-1) var(--space-4); font-size: var(--size-1); font-variant-numeric: tabular-nums; }
        .legend li { display: flex; align-items: baseline; gap: .45em; }
        .goal { border-top: 1px solid var(--rule-strong); padding: var(--space-3) 0 var(--space-4); }
        .goal h3 { font-size: var(--size-3); font-weight: 600; line-height: 1.35; }
        .objective { display: grid; grid-template-columns: 4.5rem minmax(0, 1fr); gap: .2rem .75rem; text-decoration: none;
          align-items: baseline; }
        .objective .code { color: var(--soft); font-size: var(--size-1); white-space: normal; font-weight: 400; }
        .objective .name { font-family: var(--serif); color: var(--accent); }
        .objective:hover .name { text-decoration: underline; }
        .branches { list-style: none; padding: 0; }
        .branches .branches { padding-left: 1.25rem; }
        .branches .row { display: flex; flex-wrap: wrap; gap: .1rem var(--space-3); justify-content: space-between;
          align-items: baseline; padding: .5rem 0; border-bottom: 1px solid var(--rule); }
        .goal > .branches { margin-top: var(--space-2); }
        .branches .objective { flex: 1 1 20rem; }
        .state { display: flex; gap: var(--space-3); font-size: var(--size-1); align-items: baseline; }
        .goal > .state { padding: .2rem 0 0 5.25rem; }
        @media (max-width: 40rem) {
          .objective { grid-template-columns: minmax(0, 1fr); }
          .state, .goal > .state { padding-left: 0; }
          .branches .branches { padding-left: .75rem; border-left: 2px solid var(--rule); }
        }
        @media (min-width: 60rem) {
          .plan-body { grid-template-columns: minmax(0, 1fr) 18rem; }
          .plan-side { border-left: 1px solid var(--rule); padding-left: var(--space-4); }
        }
        .reading-page { display: grid; gap: var(--space-4); grid-template-columns: minmax(0, 1fr); }
        .reading-page section { display: grid; gap: var(--space-3); grid-template-columns: minmax(0, 1fr); }
        .reading-page .page-head { padding-bottom: 0; }
        .document { display: flex; flex-wrap: wrap; gap: var(--space-2) var(--space-4); font-size: var(--size-1); }
        .document dt { color: var(--soft); } .document dd { overflow-wrap: anywhere; }
        .fate { max-width: 44rem; } .fate tbody th span:first-child { font-weight: 600; } .fate th .quiet { font-weight: 400; }
        .budget .note { padding-top: var(--space-2); }
        .plan > .budget { padding-top: var(--space-5); } .plan > .budget h2 { padding-bottom: var(--space-2); }
        .plan-money tr > :first-child:is([rowspan], [scope="row"]) { position: sticky; left: 0; background: var(--paper);
          min-width: 9rem; } .plan-money td, .plan-money thead th:not([rowspan]):not(.first) { padding-left: .9em; }
        @media (min-width: 60rem) { .plan-money tr > :first-child:is([rowspan], [scope="row"]) { min-width: 20rem; } }
        .plan-money a { text-decoration: none; } .plan-money a:hover { text-decoration: underline; }
        .plan-money .code { color: var(--soft); padding-right: .4em; }
        .filter ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: var(--space-2); font-size: var(--size-1); }
        .filter a { display: inline-block; padding: .3em .8em; border: 1px solid var(--rule-strong); border-radius: 1.2em;
          text-decoration: none; background: var(--sheet); }
        .filter a:hover { border-color: var(--accent); }
        .filter a[aria-current] { background: var(--accent); border-color: var(--accent); color: var(--paper); }
        .filter a[aria-current] .quiet { color: inherit; }
        .found { list-style: none; padding: 0; }
        .found > li { display: grid; gap: var(--space-2) var(--space-5); padding: var(--space-3) 0;
          border-top: 1px solid var(--rule); grid-template-columns: minmax(0, 1fr); }
        .says { display: grid; gap: var(--space-1); align-content: start; max-width: var(--measure); }
        @media (min-width: 60rem) { .found > li { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); } }
        .lines { background: var(--sheet); border: 1px solid var(--rule); border-radius: 3px; padding: var(--space-2) var(--space-3); }
        .lines + .lines { margin-top: var(--space-2); }
        .lines figcaption { font-size: var(--size-1); color: var(--soft); padding-bottom: var(--space-1); }
        .lines ol { list-style: none; padding: 0; font-family: var(--serif); font-size: var(--size-1); }
        .lines li { display: grid; grid-template-columns: 3.25rem minmax(0, 1fr); }
        .lines .number { font-family: var(--sans); font-variant-numeric: tabular-nums; color: var(--soft); }
        .blocks { display: grid; gap: var(--space-2); grid-template-columns: repeat(auto-fill, minmax(min(100%, 26rem), 1fr));
          align-items: start; }
        .blocks .lines + .lines { margin-top: 0; }
        .meant { display: grid; gap: var(--space-2); padding: var(--space-2) 0 0; list-style: none; }
        .meant .code { color: var(--soft); }
        .pager { align-items: baseline; margin-top: var(--space-2); } .pager a { flex: 0 0 auto; }
        .about { display: grid; gap: var(--space-4); max-width: var(--measure); }
        .about section { display: grid; gap: var(--space-2); }
        .about .page-head { padding-bottom: 0; }
        .problem { display: grid; gap: var(--space-3); justify-items: start; max-width: var(--measure);
          padding-bottom: var(--space-5); }
        """
}
