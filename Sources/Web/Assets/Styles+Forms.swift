extension Styles {
    /// Forms that change something: one thing a row, label above, hint and mistake beside the field.
    static let forms = """
        .form-page { max-width: 40rem; }
        .form-page.wide { max-width: 56rem; }
        .form-page.wide .rows { max-width: none; }
        .buttons { display: flex; flex-wrap: wrap; gap: var(--space-1) var(--space-2); }
        .apart { margin-block: var(--space-3); }
        .mail { padding: var(--space-2) var(--space-3); border-inline-start: 3px solid var(--rule); margin-block-start: var(--space-2); }
        .mail p + p { margin-block-start: var(--space-2); }
        .secret { overflow-wrap: anywhere; user-select: all; }
        .granted { list-style: none; padding: 0; } .rows .granted li { border: 0; padding: var(--space-1) 0; }
        .roles { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: var(--space-1) var(--space-3);
          padding-top: var(--space-2); }
        .roles dt { font-weight: 600; } .roles dd { color: var(--soft); }
        @media (max-width: 40rem) { .roles { grid-template-columns: minmax(0, 1fr); } }
        .form-page section { padding-top: var(--space-4); }
        .form { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--space-3); padding: var(--space-3) 0; justify-items: start; }
        .form .field { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--space-1); width: 100%; max-width: 30rem; }
        .form .field label { font-weight: 600; }
        .form .field .hint { color: var(--soft); font-size: var(--size-1); }
        .form .field input, .form .field select, .form .field textarea { font: inherit; color: var(--ink); background: var(--sheet);
          border: 1px solid var(--rule-strong); border-radius: 3px; padding: .5em .7em; width: 100%; min-width: 0; }
        .form .field select { width: auto; min-width: min(12rem, 100%); max-width: 100%; justify-self: start; }
        .form .field [aria-invalid] { border-color: var(--bad); box-shadow: inset 0 0 0 1px var(--bad); }
        .field-error { color: var(--bad); font-weight: 600; font-size: var(--size-1); }
        .form-errors { border: 2px solid var(--bad); border-radius: 3px; padding: var(--space-3); max-width: 30rem; display: grid;
          gap: var(--space-2); }
        .form-errors h2 { font-size: var(--size-2); }
        .form-errors a { color: var(--bad); font-weight: 600; }
        .notice { border-left: 3px solid var(--good); background: var(--good-soft); padding: var(--space-2) var(--space-3);
          max-width: 30rem; }
        .notice.left-out { border-left-color: var(--fair); background: var(--well); }
        button.main { font: inherit; font-weight: 600; color: var(--paper); background: var(--accent);
          border: 1px solid var(--accent); border-radius: 3px; padding: .55em 1.2em; cursor: pointer; }
        button.plain { font: inherit; color: var(--ink); background: var(--sheet); border: 1px solid var(--rule-strong);
          border-radius: 3px; padding: .4em .9em; cursor: pointer; }
        button.main:hover, button.plain:hover { text-decoration: underline; }
        .rows { list-style: none; padding: var(--space-2) 0 var(--space-3); max-width: var(--measure); }
        .rows li { display: flex; flex-wrap: wrap; gap: var(--space-2) var(--space-3); align-items: center;
          justify-content: space-between; padding: var(--space-2) 0; border-bottom: 1px solid var(--rule); }
        .languages + .account { margin-left: 0; }
        .rows li > * { min-width: 0; overflow-wrap: anywhere; }
        .account { display: flex; flex-wrap: wrap; align-items: center; gap: clamp(.25rem, 1.5vw, 1rem); min-width: 0; }
        .account > a:first-child { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; max-width: 9rem; }
        .account button.plain { border-color: transparent; background: none; padding: .45em .1em; font-size: var(--size-1);
          text-decoration: underline; text-underline-offset: .18em; }
        @media print { .account, .form button { display: none; } }
        """
}
