extension Styles {
    /// Charts that the server draws. They are as wide as the page lets them be, and their words keep their size: what
    /// has no room on a narrow page is not shown there, and stands in the table beneath.
    static let charts = """
        .chart { display: grid; gap: var(--space-2); grid-template-columns: minmax(0, 1fr); max-width: 58rem; }
        .chart-title { font-size: var(--size-2); font-weight: 650; }
        .drawing > .note { padding-bottom: var(--space-2); }
        .chart-source { font-size: var(--size-1); color: var(--soft); }
        .drawing { container-type: inline-size; }
        .drawing > svg { width: 100%; overflow: visible; }
        .at { overflow: visible; }
        .word { font: 12px/1 var(--sans); fill: var(--ink); font-variant-numeric: tabular-nums lining-nums;
          paint-order: stroke; stroke: var(--paper); stroke-width: 3px; stroke-linejoin: round; }
        .quiet-word { fill: var(--soft); } .end-word, .count-word, .target-word { font-weight: 650; }
        .band-word .word { stroke: none; } .target-word { fill: var(--accent); }
        .from-small, .from-middle, .from-large, .from-wide { display: none; }
        @container (min-width: 24rem) { .from-small { display: inline; } }
        @container (min-width: 36rem) { .from-middle { display: inline; } }
        @container (min-width: 52rem) { .from-large { display: inline; } .until-large { display: none; } }
        @container (min-width: 68rem) { .from-wide { display: inline; } }
        .grid { stroke: var(--rule-strong); stroke-width: .5; } .tick, .axis { stroke: var(--rule-strong); stroke-width: 1; }
        .hatch .ground { stroke: none; } .hatch path { fill: none; stroke-width: 1; }
        .hatch.good .ground { fill: var(--good-soft); }
        .hatch.fair .ground { fill: var(--fair-soft); } .hatch.fair path { stroke: var(--fair); opacity: .35; }
        .hatch.bad .ground { fill: var(--bad-soft); } .hatch.bad path { stroke: var(--bad); opacity: .35; }
        .hatch.second .ground { fill: var(--accent-soft); } .hatch.second path { stroke: var(--accent); stroke-width: 2; }
        .line-chart .trend { stroke-width: 2; } .silence { stroke: var(--soft); stroke-width: 2; stroke-dasharray: 1 4; }
        .target-line { stroke: var(--accent); stroke-width: 2; stroke-dasharray: 7 4; }
        .bar-first { fill: var(--accent); } .bar-first, .bar-second { stroke: var(--accent); stroke-width: 1; }
        .swatch { display: inline-block; flex: none; align-self: center; }
        .piece { stroke: var(--paper); stroke-width: 1; }
        .piece.outer { fill: var(--accent-soft); } .piece.middle { fill: var(--well); } .piece.inner { fill: var(--sheet); }
        .icicle .piece { stroke: var(--rule-strong); } .icicle .word { stroke: none; } .piece-word { font-weight: 650; }
        .icicle a { cursor: pointer; } .icicle a:hover .piece { stroke: var(--accent); stroke-width: 2; }
        .icicle a:focus-visible { outline: none; } .icicle a:focus-visible .piece { stroke: var(--focus); stroke-width: 3; }
        .title-word { fill: var(--soft); }
        .shape.passed { fill: var(--bad); stroke: none; } .shape.coming { fill: var(--paper); stroke: var(--calm); stroke-width: 1.75; }
        .shape.done { fill: none; stroke: var(--good); stroke-width: 2.25; }
        .shape.dropped { fill: none; stroke: var(--soft); stroke-width: 1.75; }
        .today-line { stroke: var(--accent); stroke-width: 1.5; stroke-dasharray: 4 3; } .today-word { fill: var(--accent); font-weight: 650; }
        .year-word .word { fill: var(--soft); }
        @media print {
          .chart { break-inside: avoid; }
          .hatch path { stroke: #000; opacity: 1; stroke-width: .6; } .bar-first { fill: #555; } .bar-first, .bar-second { stroke: #000; }
          .piece { stroke: #000; } .piece.outer { fill: #ddd; }
          .word { stroke: #fff; }
        }
        """
}
