/// The style sheet, in parts that are joined into one file.
enum Styles {
    /// Every colour, size and distance, light and dark. Nothing else names a colour.
    ///
    /// The sizes are five and a scale: a sixth would be a sign that a page has two things that are almost alike.
    static let tokens = """
        :root {
          color-scheme: light dark;
          --paper: #faf8f4; --sheet: #fffefb; --well: #f1ede5;
          --ink: #211e1a; --soft: #5c554b; --rule: #dcd5c8; --rule-strong: #b9b0a0;
          --accent: #17497a; --accent-soft: #e4ebf2; --focus: #b3541e;
          --good: #1f6a3d; --fair: #8f4a00; --bad: #a32a20; --calm: #3d5a80;
          --good-soft: #d9ebdd; --fair-soft: #f0d6a8; --bad-soft: #e6b8ae;
          --gap: #f6efe0; --gap-rule: #b9a67c;
          --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Ubuntu, Cantarell, "Liberation Sans",
            Arial, sans-serif;
          --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Source Serif 4", "Noto Serif", Charter,
            "Bitstream Charter", "Liberation Serif", Georgia, serif;
          --mono: ui-monospace, "SF Mono", "Cascadia Mono", "Noto Sans Mono", "DejaVu Sans Mono", monospace;
          --size-1: .8125rem; --size-2: 1rem; --size-3: 1.1875rem; --size-4: 1.5rem; --size-5: 2.125rem;
          --space-1: .25rem; --space-2: .5rem; --space-3: 1rem; --space-4: 1.75rem; --space-5: 3rem;
          --measure: 66ch;
        }
        @media (max-width: 40rem) { :root { --size-5: 1.625rem; --size-4: 1.3125rem; --space-4: 1.25rem; --space-5: 2.25rem; } }
        @media (prefers-color-scheme: dark) {
          :root {
            --paper: #171512; --sheet: #1e1c18; --well: #262320;
            --ink: #ece7dd; --soft: #b3aa9b; --rule: #39342d; --rule-strong: #5d564b;
            --accent: #9cc3ec; --accent-soft: #22303f; --focus: #f0a365;
            --good: #86cc9c; --fair: #edb56a; --bad: #f19a8c; --calm: #a3bde0;
            --good-soft: #254531; --fair-soft: #573f1c; --bad-soft: #5c2e28;
            --gap: #2a251c; --gap-rule: #7d6d48;
          }
        }
        """
}
