/// What the sentence about a finding speaks of.
public enum FindingParameter: String, Sendable, Hashable, CaseIterable, Codable {
    case label, text, number, other, code, expected, found, french, dutch, language, year, count, title
}

/// What a finding can be about.
public enum FindingKind: String, Sendable, Hashable, CaseIterable, Codable {
    /// A label stands at the end of an item's line. label, text
    case labelGlued = "label_glued"
    /// A label of one language is missing in the other. label, language (the one that lacks it)
    case labelMissing = "label_missing"
    /// A label is spelt in a way the form does not know, and was recognised. label, expected
    case labelVariant = "label_variant"
    /// A number stands on two headings. number, other (title of the first), title
    case numberRepeated = "number_repeated"
    /// The two languages number the same heading differently. number, other
    case numberDiffers = "number_differs"
    /// The heading's number does not follow from those around it. number, expected
    case numberUnexpected = "number_unexpected"
    /// A number and a code of one heading contradict each other. number, code
    case codeDiffers = "code_differs"
    /// A heading has no number where its sisters have one. title
    case numberMissing = "number_missing"
    /// A heading exists in one language only. title, language (the one that lacks it)
    case headingUnpaired = "heading_unpaired"
    /// The languages have unlike numbers of items. label, french, dutch (how many each)
    case itemsUnpaired = "items_unpaired"
    /// The languages name different figures. french, dutch (the figures), text
    case figuresDiffer = "figures_differ"
    /// A printed total is not the sum of its lines. expected, found, label
    case totalDiffers = "total_differs"
    /// An annex names an objective otherwise than the body does, or one that the body lacks. number, expected, found
    case annexDiffers = "annex_differs"
    /// A line, or several, that could not be given a place. text, count
    case unplaced
    /// Text stands in the column of the other language. language (of the text), text
    case wrongLanguage = "wrong_language"
    /// The table of contents and the body disagree. number, expected, found
    case contentsDiffer = "contents_differ"
    /// The document ends in the middle of a word or a sentence. text
    case cutOff = "cut_off"
    /// Bytes that are no character of the encoding were replaced. count
    case bytesReplaced = "bytes_replaced"
    /// Control characters, NUL among them, were taken out. count
    case controlCharacters = "control_characters"
    /// An amount or a budget article that could not be understood. text
    case amountUnclear = "amount_unclear"
    /// Thresholds stand with an objective that has several indicators, and do not say which of them they limit. count
    /// (of the indicators)
    case thresholdsUnassigned = "thresholds_unassigned"
}
