extension Styles {
    /// Paper: black on white, the text alone, numbered pages, nothing torn from its heading.
    static let print = """
        @page { size: A4; margin: 20mm 18mm 22mm;
          @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #555; } }
        @media print {
          :root { color-scheme: light; --paper: #fff; --sheet: #fff; --well: #fff; --ink: #000; --soft: #444; --rule: #bbb;
            --rule-strong: #777; --accent: #000; --accent-soft: #fff; --good: #000; --fair: #000; --bad: #000; --calm: #000;
            --good-soft: #eee; --fair-soft: #d4d4d4; --bad-soft: #b4b4b4; --gap: #fff; --gap-rule: #999; }
          html { font-size: 10pt; }
          .bar, .tree, .skip, .views, .neighbours, .filter, .plan-places, .foot, .findings p, .source:not(:has(h2)) { display: none; }
          .bar, .plan-bar, main { padding: 0; max-width: none; }
          .plan-bar { border-bottom: .5pt solid var(--rule-strong); box-shadow: none; }
          a { color: inherit; text-decoration: none; }
          h1 { font-size: 20pt; } h1, h2, h3 { break-after: avoid; }
          .facts, .indicator, .pair, .budget, .findings, tr, .row, figure { break-inside: avoid; }
          .facts { position: static; border: .5pt solid var(--rule-strong); padding: 3mm; margin-bottom: 6mm; }
          .facts dl { grid-template-columns: repeat(3, minmax(0, 1fr)); display: grid; }
          .objective-page, .columns, .plan-body { display: block; }
          .body, .plan-main { gap: 6mm; }
          .plan-side { margin-top: 6mm; border: 0; padding: 0; }
          .pair { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
          .scroll { overflow: visible; }
          p { orphans: 3; widows: 3; }
        }
        """
}
