extension Styles {
    /// Drawings: they take their colours from the page, so that they follow the theme and the printer.
    static let figures = """
        .indicator { border-top: 1px solid var(--rule); padding: var(--space-2) 0; display: grid; align-items: baseline;
          gap: var(--space-1) var(--space-3); grid-template-columns: minmax(0, 1fr) auto; }
        .indicator > *, .reading > svg { grid-column: 1 / -1; }
        .indicator > h3 { grid-column: 1; font-weight: 600; max-width: var(--measure); }
        .indicator > .reading { display: contents; }
        .reading > .headline { grid-column: 2; grid-row: 1; text-align: right; }
        .reading > .sparkline { grid-column: 1; } .reading > .bullet { grid-column: 2; justify-self: end; }
        .headline { font-variant-numeric: tabular-nums lining-nums; font-size: var(--size-1); }
        .headline strong { font-size: var(--size-3); font-weight: 650; white-space: nowrap; }
        .headline .status { display: flex; justify-content: end; }
        @media (max-width: 40rem) { .reading > .bullet { grid-column: 1 / -1; justify-self: start; } }
        .sparkline, .bullet { flex: none; overflow: visible; }
        .trend { stroke: var(--ink); stroke-width: 1.5; } .bridge { stroke: var(--soft); stroke-width: 1; stroke-dasharray: 2 3; }
        .dot { fill: var(--ink); } .last { fill: var(--accent); }
        .band.good { fill: var(--good-soft); } .band.fair { fill: var(--fair-soft); } .band.bad { fill: var(--bad-soft); }
        .bullet .value { fill: var(--ink); } .bullet .strokes { stroke-width: 20; opacity: .45; } .strokes.fair { stroke: var(--fair); stroke-dasharray: 1 7; } .strokes.bad { stroke: var(--bad); stroke-dasharray: 1 2.5; }
        .bullet .target { fill: var(--accent); }
        .values { font-variant-numeric: tabular-nums lining-nums; }
        .values td { text-align: right; white-space: nowrap; } .values th { color: var(--soft); font-weight: 400; }
        .values tr:last-child th, .values tr:last-child td { border-bottom: 0; }
        .limits { list-style: none; padding: 0; display: grid; gap: .25rem; font-size: var(--size-1); }
        .limits li { display: flex; gap: .6em; align-items: baseline; } .limits .status { min-width: 5.5rem; }
        """

    static let icon = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="-4 0 24 24"><path fill="#17497a" d="M8 0 9.2 4H11l2 4v2h-1v12h2v2H2v-2h2V10H3V8l2-4h1.8zM7 11v4h2v-4zm0 7v4h2v-4z"/></svg>
        """
}
