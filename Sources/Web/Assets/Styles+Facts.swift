extension Styles {
    /// Pages of figures: indicators, money, staff, deadlines.
    static let facts = """
        .facts-page { display: grid; gap: var(--space-4); grid-template-columns: minmax(0, 1fr); }
        .facts-page .page-head { padding-bottom: 0; }
        .facts-page section { display: grid; gap: var(--space-2); grid-template-columns: minmax(0, 1fr); }
        .to-objective { text-decoration: none; } .to-objective:hover { text-decoration: underline; }
        .to-objective .code { color: var(--soft); }
        .choice-rows { display: grid; gap: var(--space-2); }
        .choices { display: flex; flex-wrap: wrap; gap: var(--space-1) var(--space-3); align-items: baseline; }
        .choices .over { min-width: 8.5rem; } .choices ul { flex: 1 1 16rem; gap: var(--space-1) var(--space-2); }
        .more-choices summary { font-size: var(--size-1); color: var(--accent); cursor: pointer; padding: .3em 0; width: fit-content; }
        .more-choices .choices { padding-top: var(--space-2); }
        .facts-page > .counts { font-size: var(--size-1); }
        .plan-money .middle-row > th { padding-left: 1.25rem; } .plan-money .inner-row > th { padding-left: 2.5rem; }
        .plan-money .outer-row > * { border-top: 1px solid var(--rule-strong); } .plan-money .outer-row td { font-weight: 650; }
        .plan-money .outer-row th { font-weight: 600; } .plan-money .inner-row td { color: var(--soft); }
        .plan-money thead th.first { text-align: left; }
        @media (min-width: 60rem) { .plan-money tr > .article:first-child { min-width: 24rem; } }
        .article > .quiet a { display: inline-block; padding: .35em .5em .35em 0; min-width: 2rem; }
        .facts-page .scroll + h3 { padding-top: var(--space-3); }
        .article-name, .article > .quiet { display: block; } .article { white-space: normal; }
        .plan-money caption { position: sticky; left: 0; } .block-name { display: block; }
        .scroll:has(> .plan-money) { background: linear-gradient(to left, var(--paper) 2rem, transparent) right / 3rem 100% local no-repeat,
          linear-gradient(to left, var(--rule-strong), transparent) right / 1rem 100% no-repeat; }
        .outlay-figure strong, .outlay-figure span:first-child { font-variant-numeric: tabular-nums lining-nums; }
        .outlay > .outlay-figure a { font-size: var(--size-3); } .left-out { font-size: var(--size-1); }
        .checks th[scope="row"] { text-align: left; } .need { display: block; }
        .indicator-group { border-top: 1px solid var(--rule-strong); padding-top: var(--space-3); }
        .indicator-group h2 { font-size: var(--size-2); }
        .indicator-list, .deadline-day ul { list-style: none; padding: 0; }
        .indicator-row { display: grid; gap: .15rem var(--space-4); padding: var(--space-2) 0; align-items: start;
          border-top: 1px solid var(--rule); grid-template-columns: minmax(0, 1fr); }
        .indicator-row a { text-decoration: none; } .indicator-row a:hover { text-decoration: underline; }
        .indicator-state { font-variant-numeric: tabular-nums lining-nums; } .indicator-state .status { margin-left: .4em; }
        .indicator-drawings { display: flex; flex-wrap: wrap; gap: var(--space-2) var(--space-3); align-items: center; }
        .figure-line { font-size: var(--size-3); display: flex; flex-wrap: wrap; gap: .2em .8em; align-items: baseline; }
        .figure-line strong { font-size: var(--size-4); font-variant-numeric: tabular-nums lining-nums; }
        .measured { width: auto; } .measured th[scope="row"] { font-variant-numeric: tabular-nums; }
        .deadline-day { border-top: 1px solid var(--rule-strong); padding: var(--space-2) 0 var(--space-3); }
        .deadline-day h3 { font-variant-numeric: tabular-nums; }
        .deadline-day li { display: grid; gap: .1rem var(--space-3); padding: .35rem 0; border-top: 1px solid var(--rule);
          grid-template-columns: minmax(0, 1fr); align-items: baseline; }
        .deadline-state { font-size: var(--size-1); }
        @media (min-width: 45rem) {
          .deadline-day li { grid-template-columns: 8.5rem minmax(0, 1fr) auto; }
          .indicator-row { grid-template-columns: minmax(0, 1fr) 15rem; }
          .indicator-row .indicator-drawings { grid-column: 1; } .indicator-row .indicator-limits { grid-column: 1 / -1; }
          .indicator-row .indicator-state { text-align: right; grid-row: 1; grid-column: 2; }
        }
        .without-value > summary { color: var(--accent); cursor: pointer; width: fit-content; padding: .4em 0; }
        .without-value[open] > section { padding-top: var(--space-3); margin-top: var(--space-3); }
        .indicator h3 a { color: inherit; text-decoration-color: var(--rule-strong); }
        @media (max-width: 40rem) {
          .plan-money .middle-row > th { padding-left: .5rem; } .plan-money .inner-row > th { padding-left: 1rem; }
        }
        @media (min-width: 45rem) and (max-width: 59.99rem) {
          .plan-money tr > :first-child:is([rowspan], [scope="row"]) { min-width: 15rem; }
        }
        @page wide { size: A4 landscape; }
        @media print {
          .without-value::details-content { content-visibility: visible; height: auto; }
          body:has(.many) { page: wide; } .scrolls { display: none; } tfoot { display: table-row-group; }
          /* A table that goes over sheets within a grid is given the height of one: what follows would lie on its rows. */
          .facts-page, .facts-page section { display: block; } thead { break-after: avoid; }
          .facts-page > * + *, .facts-page section > * + * { margin-top: 4mm; }
          .plan-money, .checks { font-size: 6.5pt; } .plan-money th, .plan-money td { padding: 1pt 2pt; }
          .plan-money tr > :first-child:is([rowspan], [scope="row"]) { min-width: 28mm; position: static; }
          .plan-money .quiet, .plan-money .code, .checks .quiet, .checks .code { font-size: inherit; }
          .indicator-row, .deadline-day li { break-inside: avoid; } .more-choices { display: none; } }
        """
}
