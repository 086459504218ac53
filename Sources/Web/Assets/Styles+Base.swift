extension Styles {
    /// Bare elements, and the small classes that any part of a page may use.
    static let base = """
        *, *::before, *::after { box-sizing: border-box; }
        html { font: 100%/1.5 var(--sans); background: var(--paper); color: var(--ink);
          -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
        body { margin: 0; min-height: 100vh; display: flex; flex-direction: column; overflow-wrap: break-word; }
        h1, h2, h3, p, ul, ol, dl, dd, figure, table, pre { margin: 0; }
        h1 { overflow-wrap: anywhere; font-size: var(--size-5); line-height: 1.2; font-weight: 600; letter-spacing: -.01em; text-wrap: balance; }
        h2 { font-size: var(--size-3); line-height: 1.3; font-weight: 650; }
        h3 { font-size: var(--size-2); line-height: 1.4; font-weight: 650; }
        a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .18em; }
        a:hover { text-decoration-thickness: 2px; }
        :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
        main:focus, main:focus-visible { outline: none; }
        ul, ol { padding-left: 1.25em; }
        svg { display: block; max-width: 100%; }
        code, pre { font-family: var(--mono); font-size: .9em; }
        .letter { font-family: var(--serif); }
        .code { font-variant-numeric: tabular-nums lining-nums; font-family: var(--sans); white-space: nowrap; }
        .quiet, .over, .note { color: var(--soft); }
        .over, .note, .quiet { font-size: var(--size-1); }
        .lead { font-size: var(--size-3); line-height: 1.5; color: var(--soft); max-width: 60ch; }
        .note { max-width: var(--measure); }
        .notice { width: fit-content; max-width: 100%; margin-top: var(--space-3); padding: var(--space-2) var(--space-3);
          background: var(--well); border-left: 3px solid var(--fair); overflow-wrap: anywhere; }
        .empty { color: var(--soft); }
        .spoken { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%);
          white-space: nowrap; }
        .skip { position: absolute; left: -999rem; top: 0; background: var(--ink); color: var(--paper);
          padding: var(--space-2) var(--space-3); z-index: 2; }
        .skip:focus { left: 0; }
        .borrowed { font: 600 var(--size-1)/1 var(--sans); color: var(--soft); border: 1px solid var(--rule-strong);
          border-radius: 3px; padding: .05em .35em; white-space: nowrap; position: relative; }
        .gap { font-family: var(--sans); font-size: var(--size-1); color: var(--soft); background: var(--gap);
          border: 1px dashed var(--gap-rule); border-radius: 3px; padding: .1em .5em; }
        .status { display: inline-flex; align-items: baseline; gap: .4em; white-space: nowrap; }
        .mark { width: .75em; height: .75em; flex: none; fill: currentColor; display: inline-block;
          transform: translateY(.03em); }
        .mark .stroke, .mark.stroke { fill: none; stroke: currentColor; stroke-width: 1.5; }
        .good { color: var(--good); } .fair { color: var(--fair); } .bad { color: var(--bad); }
        .calm { color: var(--calm); } .none { color: var(--soft); }
        .scroll { overflow-x: auto; }
        table { border-collapse: collapse; font-size: var(--size-1); }
        caption { text-align: left; color: var(--soft); padding-bottom: var(--space-1); }
        th, td { text-align: left; vertical-align: baseline; padding: .4em .9em .4em 0; border-bottom: 1px solid var(--rule); }
        th { font-weight: 600; }
        .money { width: 100%; font-variant-numeric: tabular-nums lining-nums; }
        .money td { text-align: right; white-space: nowrap; }
        .money td:last-child, .money th:last-child { padding-right: 0; }
        .money thead th { border-bottom-color: var(--rule-strong); vertical-align: bottom; }
        .money thead th { text-align: right; } .money thead th:first-child { text-align: left; }
        .money thead tr + tr th:first-child { text-align: right; } .money thead th.label, .money thead th.when { text-align: left; }
        .money tbody th { font-weight: 400; }
        .money .label { text-align: left; white-space: normal; }
        .money .code, .money .when { text-align: left; }
        .money tfoot th, .money tfoot td, .money .total td { border-top: 1px solid var(--rule-strong); font-weight: 650; }
        .money tfoot .quiet, .money .total .quiet { font-weight: 400; }
        .money .part .label { padding-left: 1.25em; }
        @media (prefers-reduced-motion: no-preference) {
          a { transition: text-decoration-thickness .1s; }
        }
        """
}
