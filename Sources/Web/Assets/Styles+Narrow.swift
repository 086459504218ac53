extension Styles {
    /// A telephone: a head of two short bars whose buttons open what has no room in them, smaller headings, words
    /// divided where they end a line. Comes after all other rules for the screen.
    ///
    /// Where a browser knows no popovers, the buttons stay away and everything stands open.
    static let narrow = """
        @supports selector(:popover-open) { @media screen and (max-width: 47.99rem) {
          .bar { flex-wrap: nowrap; gap: var(--space-2); height: 3rem; padding-block: var(--space-1); position: relative; }
          .bar:has(.search) .brand span { position: absolute; clip-path: inset(50%); }
          .brand { margin-right: auto; } .bar .brand { padding: .45em .3em .45em 0; }
          .bar .search { order: 0; flex: 1 1 auto; padding: 0; min-width: 0; position: static; }
          .bar .suggestions { left: 1rem; right: 1rem; top: 2.85rem; }
          .bar .search button { font-size: 0; width: 2.5rem; position: relative; flex: none; }
          .bar .search button::before { content: ""; position: absolute; left: .75rem; top: calc(50% - .55rem); width: .7rem; height: .7rem;
            border: 2px solid currentColor; border-radius: 50%; }
          .bar .search button::after { content: ""; position: absolute; left: 1.3rem; top: calc(50% + .2rem); width: .55rem; height: 2px;
            background: currentColor; rotate: 45deg; }
          .opener { display: block; flex: none; font: 600 var(--size-1)/1 var(--sans); color: var(--ink); background: none;
            border: 1px solid var(--rule-strong); border-radius: 3px; padding: .55em .8em; min-height: 2rem; cursor: pointer; }
          .opener::after { content: ""; display: inline-block; margin-left: .5em; border: .3em solid transparent; border-top-color: currentColor;
            transform: translateY(.15em); }
          .plan-bar { flex-wrap: nowrap; align-items: center; gap: var(--space-2); height: 2.5rem; padding-block: 0; }
          .plan-name { flex: 1 1 auto; min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; padding-block: .4em; }
          .plan-bar .draft-mark, .plan-bar .stage { flex: none; } .plan-bar .stage a { padding-block: .4em; }
          .menu:not(:popover-open), .plan-places:not(:popover-open) { display: none; }
          .menu:popover-open, .plan-places:popover-open { position: absolute; inset: 3rem 0 auto; width: auto; margin: 0; border: 0;
            display: grid; color: var(--ink); background: var(--sheet); padding: var(--space-2) 1rem var(--space-3); font-size: var(--size-2);
            border-bottom: 2px solid var(--accent); box-shadow: 0 8px 18px rgb(0 0 0 / .2); }
          .plan-places:popover-open { top: 5.5rem; grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr)); gap: 0 var(--space-3); }
          .menu nav { flex-wrap: wrap; justify-content: start; gap: 0 var(--space-4); margin: 0; padding-block: var(--space-1); }
          .menu nav + nav { border-top: 1px solid var(--rule); } .menu a, .menu button.plain { font-size: var(--size-2); min-width: 2rem; }
          .plan-places:popover-open a { padding-block: .5em; }
        } }
        @media screen and (max-width: 40rem) {
          :root { --size-5: 1.4375rem; --size-4: 1.25rem; --size-3: 1.125rem; --space-4: 1.125rem; --space-5: 2rem; }
          .lead { font-size: var(--size-2); } .page-head h1 { max-width: none; text-wrap: wrap; }
          .trail { padding-top: var(--space-2); } .page-head { padding-top: var(--space-3); }
          .goal h3, .goal .name { font-size: var(--size-2); } .goal { padding: var(--space-2) 0 var(--space-3); }
          .letter, .crumb, .name, .to-objective, main :is(h1, h2, h3, th, dt, .label) { hyphens: auto; hyphenate-limit-chars: 10 4 4; }
          .code, code, .money td:not(.label) { hyphens: manual; }
          .plan-bar + main .trail li:first-child, .plan-bar + main .trail:not(:has(li + li)), .plan-bar + main .trail li:nth-child(2)::before {
            display: none; }
          .scroll { background: linear-gradient(to left, var(--paper) 2rem, transparent) right / 3rem 100% local no-repeat,
            linear-gradient(to left, var(--rule-strong), transparent) right / 1rem 100% no-repeat; }
          .money { line-height: 1.35; } .plan-money tr > :first-child:is([rowspan], [scope="row"]) { min-width: 7.5rem; }
          .checks thead { position: absolute; clip-path: inset(50%); } .checks :is(tr, th, td) { display: block; }
          .checks :is(th, td) { border: 0; padding: .1em 0; text-align: left; white-space: normal; } .checks td:empty { display: none; }
          .checks tr { border-top: 1px solid var(--rule); padding: var(--space-2) 0; } .checks .which { display: inline; }
          .checks td:not(.label) { display: inline-block; margin-right: 1.2em; }
          .field.budget thead { position: absolute; clip-path: inset(50%); } .field.budget .scroll { background: none; }
          .field.budget tr { display: flex; flex-wrap: wrap; gap: 0 .8em; padding: .4rem 0; border-top: 1px solid var(--rule); }
          .field.budget :is(th, td) { border: 0; padding: 0; white-space: normal; } .field.budget td:empty { display: none; }
          .field.budget :is(.code, .label, th) { flex: 1 1 100%; } .field.budget td:not(.code, .label, .when) { margin-left: auto; }
          .field.budget .part { padding-left: 1.25em; } .field.budget .part .label { padding: 0; } .field.budget .which { display: inline; }
          .taking-one thead { position: absolute; clip-path: inset(50%); } .taking-one :is(tr, th) { display: block; } .taking-one :is(th, td) { border: 0; padding: .1em 0; }
          .taking-one tr { border-top: 1px solid var(--rule); padding: var(--space-2) 0; } .taking-one td { display: inline-block; margin-right: 1.2em; }
          .taking-one .which { display: inline; }
          .facts { padding: var(--space-2) var(--space-3); margin-bottom: var(--space-3); } .facts dl { gap: var(--space-2) var(--space-3); }
          .body p.letter, .body ul.letter { line-height: 1.5; }
        }
        """
}
