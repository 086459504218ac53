extension Styles {
    /// The page on which an objective is written: languages facing each other, and beneath each other where it is narrow.
    static let writing = """
        .draft-mark { background: var(--fair-soft); color: var(--ink); border-radius: 3px; padding: .1em .5em; font-weight: 600; }
        .writing .ways, .stages .ways { display: flex; flex-wrap: wrap; gap: var(--space-1) var(--space-3); }
        .write-form { justify-items: stretch; gap: var(--space-4); }
        .written { display: grid; gap: var(--space-3); border-top: 1px solid var(--rule); padding-top: var(--space-3); }
        .written h2 { font-size: var(--size-3); }
        .written-item { display: grid; gap: var(--space-2); scroll-margin-top: var(--space-5); }
        .sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: var(--space-2) var(--space-3); }
        .side { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--space-1); align-content: start; min-width: 0; }
        .stale-source, .conflict, .thread { overflow-wrap: anywhere; }
        .side-name, .side > label { font-size: var(--size-1); color: var(--soft); font-weight: 600; }
        .side > label { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: var(--space-1) .6em; align-items: baseline; }
        .side > label textarea { grid-column: 1 / -1; } .side small { font: inherit; font-weight: 400; }
        .side textarea { font-family: var(--serif); font-size: var(--size-2); line-height: 1.5; color: var(--ink); background: var(--sheet);
          border: 1px solid var(--rule-strong); border-radius: 3px; padding: .5em .7em; width: 100%; resize: vertical;
          field-sizing: content; min-height: 4.2em; }
        .side [aria-invalid] { border-color: var(--bad); box-shadow: inset 0 0 0 1px var(--bad); }
        .item-actions { display: flex; gap: var(--space-2); }
        .item-actions button { font: inherit; color: var(--ink); background: var(--sheet); border: 1px solid var(--rule-strong);
          border-radius: 3px; cursor: pointer; }
        .item-actions button:hover { text-decoration: underline; }
        button.small, .item-actions button { padding: .3em .7em; font-size: var(--size-1); min-height: 1.75rem; min-width: 1.75rem; }
        .new-item > :not(summary) { margin-top: var(--space-3); } .removal > :not(summary) { margin-top: var(--space-2); }
        .new-item > summary { cursor: pointer; color: var(--accent); padding: var(--space-1) 0; }
        .figures-row { display: flex; flex-wrap: wrap; gap: var(--space-2) var(--space-3); align-items: end; }
        .figures-row .field { width: 9rem; }
        .stale-source { background: var(--gap); border-left: 3px solid var(--gap-rule); padding: var(--space-2) var(--space-3);
          font-size: var(--size-1); }
        .stale-source dt, .conflict dt { color: var(--soft); font-size: var(--size-1); }
        .stale-source dd, .conflict dd { font-family: var(--serif); padding-bottom: var(--space-2); white-space: pre-line; }
        .conflicts { border: 2px solid var(--bad); border-radius: 3px; padding: var(--space-3); display: grid; gap: var(--space-3); }
        .conflicts h2 { font-size: var(--size-3); }
        .conflict dl { display: grid; gap: 0 var(--space-3); grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr)); }
        .save-bar { position: sticky; bottom: 0; background: var(--paper); border-top: 1px solid var(--rule-strong);
          padding: var(--space-2) 0; display: flex; flex-wrap: wrap; gap: var(--space-2) var(--space-3); align-items: center; }
        .writing ins { background: var(--good-soft); text-decoration: underline; }
        .writing del { background: var(--bad-soft); text-decoration: line-through; }
        .thread { border-left: 3px solid var(--rule-strong); padding-left: var(--space-3); display: grid; gap: var(--space-1); }
        .remark, .remarks { white-space: pre-line; font-family: var(--serif); }
        .decision { border-left: 3px solid var(--accent); background: var(--well); padding: var(--space-2) var(--space-3);
          margin-top: var(--space-3); display: grid; gap: var(--space-2); overflow-wrap: anywhere; }
        .decision.returned { border-left-color: var(--fair); } .decision h2 { font-size: var(--size-2); } .decision blockquote { margin: 0; }
        .decision + form { margin-top: var(--space-4); } .unfinished { display: grid; gap: var(--space-2); }
        .other-name { border-left: 3px solid var(--fair); padding-left: var(--space-3); display: grid; gap: var(--space-1); }
        .take-theirs { display: flex; gap: var(--space-2); align-items: center; }
        .change { display: grid; gap: var(--space-1); min-width: 0; flex: 1 1 20rem; overflow-wrap: anywhere; }
        .names-in-lists { display: grid; gap: var(--space-4); } .written h3 { font-size: var(--size-2); }
        .hash { font-size: var(--size-1); overflow-wrap: anywhere; }
        .my-page > section { padding-top: var(--space-4); } .my-page > .empty-state { padding: var(--space-4); }
        .waiting h3 { font-size: var(--size-2); padding-top: var(--space-3); }
        .progress-list { list-style: none; padding: 0; border-top: 1px solid var(--rule-strong); }
        .progress-list > li { display: grid; gap: .2rem; padding: .7rem 0; border-bottom: 1px solid var(--rule); break-inside: avoid; }
        .progress-list .state { display: flex; flex-wrap: wrap; gap: .1rem var(--space-3); }
        .progress-list .objective { text-decoration: none; } .progress-list .objective:hover .name { text-decoration: underline; }
        .gaps a { white-space: nowrap; }
        .form.choices-row, .choices-row { display: flex; flex-wrap: wrap; align-items: end; gap: var(--space-2) var(--space-3); }
        .choices-row .field { width: auto; }
        .tick { display: flex; gap: .6em; align-items: baseline; padding: .3em 0; cursor: pointer; }
        .tick input { flex: none; width: 1.1em; height: 1.1em; accent-color: var(--accent); }
        .tick > * { min-width: 0; overflow-wrap: anywhere; } .tick .code { flex: none; } .tick.present { padding-left: 1.7em; font-size: var(--size-1); color: var(--soft); }
        .ticks { border: 0; padding: 0; width: 100%; } .ticks legend { font-weight: 600; padding-bottom: var(--space-2); }
        .ticks ul { list-style: none; padding: 0; } .ticks li { border-bottom: 1px solid var(--rule); padding: .2rem 0; }
        .ticks .depth-2 { padding-left: 1.2rem; } .ticks .depth-3 { padding-left: 2.4rem; } .ticks .depth-4 { padding-left: 3.6rem; }
        .ticks ol { list-style: none; padding: 0; }
        .outline-list li { display: grid; grid-template-columns: minmax(0, 1fr) auto auto; gap: .1rem var(--space-3); align-items: center; }
        .outline-list li:target { background: var(--accent-soft); }
        .outline-row { display: grid; grid-template-columns: 7.5rem minmax(0, 1fr); gap: var(--space-2); align-items: baseline; }
        .outline-row a { text-decoration: none; overflow-wrap: anywhere; } .outline-row a:hover { text-decoration: underline; }
        .outline-list .removal { font-size: var(--size-1); } .outline-list .removal[open] { grid-column: 1 / -1; }
        .removal > summary { cursor: pointer; color: var(--soft); font-size: var(--size-1); width: fit-content; padding: .25em 0; }
        .outline-list .item-actions { justify-content: end; flex-wrap: wrap; }
        .thresholds-written { list-style: none; padding: 0; } .thresholds-written li { padding: .2em 0; }
        .figures-row.wide .field { width: auto; }
        .item-actions { flex-wrap: wrap; align-items: center; }
        @media (max-width: 40rem) {
          .outline-list li { grid-template-columns: minmax(0, 1fr); } .outline-row { grid-template-columns: 6rem minmax(0, 1fr); }
          .outline-list .item-actions { justify-content: start; }
        }
        .placing-list { list-style: none; padding: 0; display: grid; gap: var(--space-4); }
        .placing-list li:target { scroll-margin-top: var(--space-5); } .placing .form select { max-width: min(100%, 32rem); }
        .proposed { padding-left: 1.8rem; display: grid; gap: .2rem; font-family: var(--serif); overflow-wrap: anywhere; }
        .terms ul { list-style: none; padding: 0; display: grid; gap: .2rem; } .terms h3 { font-size: var(--size-2); }
        .offer { display: flex; flex-wrap: wrap; gap: var(--space-1); min-height: 2rem; }
        .translating .write-form > h2 { font-size: var(--size-3); }
        @media (max-width: 40rem) { .outline-page .save-bar, .translating .save-bar, .proposals .save-bar { position: static; } }
        .list-writing .written .field { min-width: 11rem; } .list-writing h3 { color: var(--soft); } .list-writing .figures-row { align-items: end; }
        .dimension-value { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: var(--space-2); align-items: end; }
        .dimensions-page .field { width: auto; } .dimensions-page .written h3 { color: var(--soft); }
        .sorting { width: 100%; border-collapse: collapse; } .sorting th, .sorting td { padding: .3rem .5rem .3rem 0; text-align: left;
          border-bottom: 1px solid var(--rule); vertical-align: baseline; font-weight: 400; } .sorting thead th { font-weight: 600; }
        .sorting .depth-2 { padding-left: 1.2rem; } .sorting .depth-3 { padding-left: 2.4rem; } .sorting .depth-4 { padding-left: 3.6rem; }
        .which { display: none; color: var(--soft); font-size: var(--size-1); } .sorting td { min-width: 14rem; } .sorting select { width: 100%; max-width: 15rem; font-size: var(--size-1); min-height: 2rem; }
        @media (max-width: 40rem) {
          .sorting thead { position: absolute; clip-path: inset(50%); } .sorting :is(tr, th, td) { display: block; }
          .sorting :is(th, td) { border: 0; } .sorting tr { border-bottom: 1px solid var(--rule); } .sorting select { width: 100%; max-width: none; }
          .sorting .which { display: block; }
        }
        .stages > section { padding-top: var(--space-4); }
        @media (max-width: 40rem) { .assigning .save-bar { position: static; } }
        @media print {
          .save-bar, .item-actions, .new-item, .removal, .writing .ways, .stages .ways, .choices-row, .write-form > .hint { display: none; }
          .side textarea, .outline-row input { border: 0; resize: none; }
        }
        """
}
