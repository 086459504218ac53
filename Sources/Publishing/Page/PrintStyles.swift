/// How a document looks on paper: a well-set public report, which prints in black and white.
///
/// Running heads, page numbers in the contents and notes at the foot of pages are CSS for paged media (css-page-3,
/// css-gcpm-3), which WeasyPrint knows and browsers mostly do not.
enum PrintStyles {
    static let sheet: StaticString = """
        @page { size: A4; margin: 24mm 20mm 22mm 20mm;
          @top-left { content: string(document); font: 8pt "Noto Sans", sans-serif; color: #444; vertical-align: bottom;
            padding-bottom: 3mm; width: 38%; }
          @top-right { content: string(part); font: 8pt "Noto Sans", sans-serif; color: #444; vertical-align: bottom;
            padding-bottom: 3mm; text-align: right; width: 62%; }
          @bottom-left { content: string(standing); font: 8pt "Noto Sans", sans-serif; color: #444; width: 80%; }
          @bottom-right { content: counter(page) " / " counter(pages); font: 8pt "Noto Sans", sans-serif; width: 20%; }
          @footnote { border-top: .4pt solid #777; padding-top: 2mm; margin-top: 4mm; } }
        @page :first { @top-left { content: none } @top-right { content: none } }
        @page cover { @bottom-left { content: none } @bottom-right { content: none } }
        html { font: 9.6pt/1.42 "Noto Serif", "DejaVu Serif", serif; color: #111; hyphens: auto; }
        body { margin: 0; }
        p, ul, h1, h2, h3, h4, h5, h6, table, figure { margin: 0; padding: 0; }
        p, li { orphans: 2; widows: 2; overflow-wrap: anywhere; }
        a { color: inherit; text-decoration: none; }
        .document-name { string-set: document attr(title); }
        .standing { string-set: standing attr(title); }

        .cover { page: cover; break-after: page; }
        .cover h1 { font: 600 27pt/1.2 "Noto Sans", sans-serif; padding-top: 70mm; bookmark-level: none; hyphens: manual; }
        .cover .rule { border-top: 1.5pt solid #111; width: 40mm; margin: 9mm 0; }
        .cover p { font: 11pt/1.5 "Noto Sans", sans-serif; }
        .cover .line { margin-bottom: 4mm; }

        nav { break-after: page; }
        nav h2 { string-set: part attr(data-part); }
        nav ul { list-style: none; }
        nav li { font: 9pt/1.35 "Noto Sans", sans-serif; padding: .5mm 0; break-inside: avoid; }
        nav li.level-1 { font-weight: 600; padding-top: 2.5mm; }
        nav li.level-2 { padding-left: 5mm; }
        nav li.level-3 { padding-left: 10mm; }
        nav li.level-4 { padding-left: 15mm; }
        nav a::after { content: leader(".") target-counter(attr(href), page); font-weight: 400; }
        nav .other { display: block; padding-right: 12mm; }

        h2, h3, h4, h5, h6 { font-family: "Noto Sans", "DejaVu Sans", sans-serif; font-weight: 600; break-after: avoid;
          break-inside: avoid; bookmark-label: attr(title); hyphens: manual; line-height: 1.28; }
        h2 { font-size: 16pt; padding: 2mm 0 5mm; string-set: part attr(data-part); }
        .begins { break-before: page; }
        .single .begins:first-of-type { break-before: auto; }
        h2.follows { padding-top: 9mm; }
        h3 { font-size: 12.5pt; margin-top: 8mm; padding: 1.5mm 0 2mm; border-top: .8pt solid #111; }
        h4 { font-size: 11pt; margin-top: 6mm; padding: 1.5mm 0 2mm; border-top: .4pt solid #777; }
        h5, h6 { font-size: 10pt; margin-top: 5mm; padding: 1mm 0; }
        .code { font-weight: 400; color: #444; font-variant-numeric: tabular-nums; padding-right: 1.5mm; }

        .label { font: 600 8.4pt/1.35 "Noto Sans", sans-serif; color: #333; margin-top: 3mm; padding-bottom: .8mm;
          break-after: avoid; }
        .paragraph { padding-bottom: 1.4mm; }
        .remark { font-size: 8.4pt; color: #333; padding: 1mm 0; }
        ul.points { padding-left: 4.5mm; list-style: "– "; }
        ul.points li { padding-bottom: .9mm; }
        ul.points li.inner { margin-left: 5mm; }
        .note { float: footnote; font: 8pt/1.35 "Noto Serif", serif; color: #111; }
        .note::footnote-call { font-size: 65%; vertical-align: super; line-height: 0; }
        .note::footnote-marker { font-size: 8pt; }

        .facing { display: table; table-layout: fixed; width: 100%; border-spacing: 0; }
        .pair { display: table-row; }
        .side { display: table-cell; box-sizing: border-box; width: 50%; vertical-align: top; }
        .side:first-child { padding-right: 4.5mm; }
        .side + .side { padding-left: 4.5mm; border-left: .3pt solid #aaa; }
        .pair.keep { break-after: avoid; }
        .pair.whole, .pair.keep { break-inside: avoid; }
        .pair .label { padding-top: 3mm; margin: 0; }
        h2 .side + .side, h3 .side + .side, h4 .side + .side, h5 .side + .side { border-left: 0; }
        .pair .bullet { padding: 0 0 .9mm 4.5mm; text-indent: -3.6mm; }
        .pair .bullet.inner { padding-left: 9mm; }
        .gap { color: #666; }

        table { width: 100%; border-collapse: collapse; table-layout: fixed; font: 8.2pt/1.3 "Noto Sans", sans-serif;
          margin: 0 0 3mm; hyphens: auto; }
        .caption { font: 600 8.4pt/1.3 "Noto Sans", sans-serif; margin: 4mm 0 1mm; break-after: avoid;
          break-inside: avoid; }
        .caption span.second { font-weight: 400; }
        table.short { break-inside: avoid; }
        .number + .text { padding-left: 3mm; }
        th, td { box-sizing: border-box; text-align: left; vertical-align: top; padding: .9mm 1.6mm .9mm 0; border-bottom: .3pt solid #aaa;
          overflow-wrap: anywhere; }
        thead th { border-bottom: .8pt solid #111; vertical-align: bottom; font-weight: 600; }
        tbody th { font-weight: 400; }
        .number { text-align: right; font-variant-numeric: tabular-nums; padding: .9mm 0 .9mm 1.6mm; }
        tr { break-inside: avoid; }
        tr.total th, tr.total td { font-weight: 600; border-top: .8pt solid #111; }
        td span.second, th span.second, .caption span.second { display: block; color: #444; }
        .page::after { content: target-counter(attr(href), page); }
        figure { break-inside: avoid; margin: 4mm 0; }
        figcaption { font: 600 8.4pt/1.35 "Noto Sans", sans-serif; padding-bottom: 1.5mm; }
        fig.caption span.second { display: block; font-weight: 400; }
        .cover h1 span.second, nav h2 span.second { display: block; font-weight: 400; color: #444; }

        .watermark { position: fixed; top: 105mm; left: -10mm; width: 190mm; text-align: center; z-index: -1;
          font: 700 74pt/1 "Noto Sans", sans-serif; color: #f0f0f0; transform: rotate(-52deg); white-space: nowrap; }
        .watermark.long { font-size: 46pt; }
        """
}
