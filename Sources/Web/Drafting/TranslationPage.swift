import Kernel
import Markup
import Messages
import Strategy

/// One text that waits to be translated: its source at the left, the translation at the right, what the memory knows
/// beside it; then the next.
struct TranslationPage {
    let plan: Plan
    /// Into which language, and how many texts wait in each that is the person's.
    let language: Language
    let waiting: [(language: Language, count: Int)]
    /// The lists in which something waits: they are translated on pages of their own.
    let lists: [ListCompleteness]
    /// nil where nothing waits.
    var current: Current?
    var conflict: EditConflict?
    /// What was sent and could not be kept.
    var sent: String?
    var errors = FormErrors()
    let levels: LevelNames

    /// The text at hand.
    struct Current {
        let part: TranslatedPart
        let gap: TextGap
        let text: LocalizedText
        let terms: [TermMatch]
        /// What was typed and not saved.
        let typed: KeptTyping?

        /// What it is translated from: what its stale version was made from, else the first language that has it.
        var source: LocalizedText.Version? { sourceLanguage.flatMap { text.version(in: $0) } }

        var sourceLanguage: Language? {
            stale?.source.language ?? part.plan.languages.first { $0 != gap.language && text[$0] != nil }
        }

        /// What the translation was made from, where that has changed.
        var stale: StaleText? {
            part.sources.first { $0.place == gap.place && $0.language == gap.language }
        }
    }

    func page(for audience: Audience) -> HTML {
        let reader = Reader(for: audience, planLanguages: plan.languages)
        let words = reader.words
        let frame = Frame(
            reader: reader, link: .translation(plan: plan.slug, language), title: words.translation, plan: plan,
            trail: [Frame.Crumb(link: .draft(plan: plan.slug), title: plan.title)],
            scripts: Asset.scripts + [.write])
        return frame.page { html in
            html(.article, .class("writing translating")) { html in
                html(.header, .class("page-head")) { html in
                    html(.h1, words.translation)
                }
                languages(reader, &html)
                errors.write(words, &html)
                if let current {
                    form(current, reader, &html)
                } else if lists.isEmpty {
                    html(.section, .class("empty-state")) { html in
                        html(.h2, words.nothingToTranslate)
                        html(.p, words.nothingToTranslateText)
                    }
                }
                besides(reader, &html)
            }
        }
    }

    private func besides(_ reader: Reader, _ html: inout HTML) {
        guard !lists.isEmpty else { return }
        html(.section, .class("apart"), .id("lists")) { html in
            html(.h2, reader.words.livingLists)
            html(.ul, .class("rows")) { html in
                for list in lists { html(.li) { ListRow(list: list, plan: plan.slug, reader: reader).write(&$0) } }
            }
        }
    }

    private func languages(_ reader: Reader, _ html: inout HTML) {
        Choices(
            title: reader.words.translateIntoWhat,
            options: waiting.map { one in
                Choices.Option(
                    name: reader.words.name(of: one.language), count: one.count,
                    link: .translation(plan: plan.slug, one.language), isChosen: one.language == language)
            }, reader: reader
        ).write(&html)
        if let count = waiting.first(where: { $0.language == language })?.count, count > 0 {
            html(.p, .class("quiet"), text: reader.words.textsWaiting(count))
        }
    }

    private func form(_ current: Current, _ reader: Reader, _ html: inout HTML) {
        let (words, part) = (reader.words, current.part)
        let address = Link.translation(plan: plan.slug, language).address(in: reader.language)
        let keeping = part.typingPlace.address(in: reader.language)
        html.post(
            address, token: reader.caller?.formToken ?? "", "form write-form", .data(.keep, keeping.text)
        ) { html in
            html(.input, .type("hidden"), .fieldName("seen"), .value("\(part.plan.revision)"))
            html(.input, .type("hidden"), .fieldName("part"), .value(part.name.text))
            html(.input, .type("hidden"), .fieldName("place"), .value(current.gap.place.stored))
            html(.h2) { html in
                if let code = code(of: part, reader) {
                    html(.span, .class("code"), text: code)
                    html.text(" ")
                }
                html.passage(part.title, reader)
            }
            html(.p, .class("over"), text: part.label(of: current.gap.place, words))
            conflictText(current, reader, &html)
            html(.div, .class("sides")) { html in
                source(current, words, &html)
                target(current, words, &html)
            }
            known(current, words, &html)
            html.saveBar(words) { html in
                button("save", "main", words.saveAndNext, &html)
                if current.gap.kind == .stale { button("confirm", "plain", words.stillRight, &html) }
                button("skip", "plain", words.skipText, &html)
                html(
                    .a, .href(part.page(with: current.gap.place).address(in: reader.language)),
                    text: words.wholeBesides(part.name))
            }
        }
    }

    private func button(_ value: String, _ kind: StaticString, _ name: String, _ html: inout HTML) {
        html(.button, .type("submit"), .class(kind), .fieldName("do"), .value(value), text: name)
    }

    private func source(_ current: Current, _ words: Words, _ html: inout HTML) {
        html(.div, .class("side")) { html in
            guard let language = current.sourceLanguage, let source = current.source else {
                return html(.p, .class("gap"), text: words.sourceHasNoText)
            }
            html(.p, .class("side-name"), text: language.rawValue.uppercased())
            html(.p, .class("remark"), .lang(language.rawValue), text: source.text)
            guard let stale = current.stale else { return }
            html(.details, .class("stale-source"), .open) { html in
                html(.summary, words.sourceChanged(language))
                html(.p, .lang(language.rawValue)) { $0.difference(from: stale.source.text, to: source.text) }
            }
        }
    }

    private func target(_ current: Current, _ words: Words, _ html: inout HTML) {
        let name = WritingPage.name(of: current.gap.place, language)
        let kept = current.text[language] ?? ""
        let typed = current.typed.flatMap { $0.isChangedSince ? nil : $0.text }
        let text = sent ?? typed ?? kept
        html(.div, .class("side")) { html in
            html(.label) { html in
                html(.span, .hiddenFromSpeech, text: language.rawValue.uppercased())
                html(.span, .class("spoken"), text: words.translateInto(language))
                if let state = current.text.version(in: language)?.state { html(.small, " " + words.name(of: state)) }
                html(
                    .textarea, .id(name), .fieldName(name), .lang(language.rawValue),
                    .rows(max(3, (current.source?.text.utf8.count ?? 0) / 48 + 2)), .invalid(if: conflict != nil),
                    text: "\n" + text)
            }
            if let typed = current.typed, sent == nil, typed.text != kept {
                html(.p, .class("note"), .role("status")) { html in
                    html.text(typed.isChangedSince ? words.typedBefore + " " : words.typedIsBack)
                    if typed.isChangedSince { html(.q, .lang(language.rawValue), text: typed.text) }
                }
            }
        }
    }

    /// What the memory knows of the source: a list to be read, and to be inserted from where scripts run.
    private func known(_ current: Current, _ words: Words, _ html: inout HTML) {
        guard let language = current.sourceLanguage else { return }
        html(.section, .class("terms"), .labelled(by: "terms")) { html in
            html(.h3, .id("terms"), text: words.knownTerms)
            guard !current.terms.isEmpty else { return html(.p, .class("quiet"), text: words.noKnownTerms) }
            html(.ul, .data(.terms, words.insertTerm("…"))) { html in
                for term in current.terms {
                    html(.li) { html in
                        html(.span, .lang(language.rawValue), text: term.source)
                        html.text(" → ")
                        html(.strong, .lang(self.language.rawValue), text: term.target)
                    }
                }
            }
        }
    }

    private func conflictText(_ current: Current, _ reader: Reader, _ html: inout HTML) {
        let words = reader.words
        guard let conflict, case .text(let theirs)? = conflict.theirs else { return }
        html(.section, .class("conflicts"), .role("alert")) { html in
            let isOwn = conflict.by == reader.caller?.actor
            html(.h3, isOwn ? words.changedByYourself(1) : words.changedMeanwhile(1))
            html(.p, words.conflictAdviceHere)
            html(.dl) { html in
                html(.dt, words.theirText)
                html(.dd, .lang(language.rawValue), text: theirs)
                html(.dt, words.differenceOfTexts)
                html(.dd, .lang(language.rawValue)) { $0.difference(from: theirs, to: sent ?? "") }
            }
        }
    }

    /// The number that people call it by.
    private func code(of part: TranslatedPart, _ reader: Reader) -> String? {
        switch part {
        case .objective(let draft): Naming(levels, reader).code(of: draft.page.content.objective)
        case .texts(let draft): draft.chapter?.chapter.number
        }
    }
}

extension Words {
    /// The way to all that a text belongs to.
    fileprivate func wholeBesides(_ name: TranslatedPart.Name) -> String {
        switch name {
        case .objective: wholeObjectiveBesides
        case .title: titleAndChapters
        case .chapter: wholeChapterBesides
        }
    }
}
