import Kernel

/// The commonest words and endings of each language: grammar, not the subject of any letter. Words that two of
/// the languages share weigh for both.
enum FunctionWords {
    static let lists: [(Language, String)] = [
        (
            .fr,
            """
            le la les un une des du de au aux et ou où que qui dont ce cet cette ces son sa ses leur leurs nos notre \
            vos votre il elle ils elles nous vous on se par pour dans sur sous avec sans entre vers chez est sont été \
            sera seront a ont avait était être avoir plus moins très ainsi mais donc car ne pas ni si comme lors afin \
            selon après avant depuis pendant tout tous toute toutes autre autres même aussi encore peut doit sur en \
            dès grâce mise mises cours suite auprès via chaque plusieurs deux trois quatre lieu année années projet \
            projets niveau cadre ville région nombre offre outils visites taux accueil suivi réseaux échéance cibles
            """
        ),
        (
            .nl,
            """
            de het een en of van in op te aan bij met voor door naar uit over onder tussen om als dat die dit deze is \
            zijn was waren wordt worden werd werden heeft hebben had zal zullen kan kunnen moet moeten niet geen ook \
            nog al meer minder zeer maar dus want tot ten ter per hun haar zijn onze ons wij we zij ze er hier daar \
            waar wie wat hoe na vóór sinds tijdens tegen zonder binnen buiten alle andere elk elke veel zoals enz \
            via volgens dankzij inzake omtrent worden jaar jaren stad gewest aantal aanbod nieuwe grote via onder \
            vanaf eerste tweede twee drie vier gebied kader bezoek publiek wijken wijk beurzen sector bieden
            """
        ),
        (
            .en,
            """
            the a an of and or to in on for with by from at as is are was were be been has have had will would can \
            could must should not this that these those its their our your his her they we you it which who what how \
            when where than then more less most very also only into over under between during after before all each
            """
        ),
        (
            .de,
            """
            der die das den dem des ein eine einen einem einer und oder von zu im in an auf für mit bei aus nach über \
            unter zwischen um als dass dies diese dieser ist sind war waren wird werden wurde wurden hat haben hatte \
            soll kann muss nicht kein keine auch noch mehr weniger sehr aber also denn bis zum zur pro ihr ihre unser
            """
        ),
    ]

    /// Endings of longer words, the telling ones first; one at most counts.
    static let endings: [(String, Language)] = [
        ("ties", .nl), ("ation", .fr), ("ement", .fr), ("ments", .fr), ("ions", .fr), ("ique", .fr), ("iques", .fr),
        ("aires", .fr),
        ("aire", .fr), ("elle", .fr), ("elles", .fr), ("eurs", .fr), ("euses", .fr), ("ence", .fr), ("ance", .fr),
        ("erie", .fr), ("ier", .fr), ("iers", .fr), ("ois", .fr), ("aux", .fr), ("ités", .fr), ("ité", .fr),
        ("tion", .fr),
        ("oires", .fr), ("oire", .fr), ("ales", .fr), ("ages", .fr), ("age", .fr), ("er", .fr), ("ées", .fr),
        ("es", .fr), ("ts", .fr),
        ("atie", .nl), ("aties", .nl), ("ingen", .nl), ("ing", .nl), ("heid", .nl), ("heden", .nl), ("lijk", .nl),
        ("lijke", .nl), ("teit", .nl), ("eren", .nl), ("schap", .nl), ("sche", .nl), ("isch", .nl), ("tie", .nl),
        ("erde", .nl), ("elen", .nl), ("aren", .nl), ("oren", .nl), ("den", .nl), ("ten", .nl), ("gen", .nl),
        ("ken", .nl), ("len", .nl), ("nen", .nl), ("ren", .nl), ("sen", .nl), ("baar", .nl), ("loos", .nl),
        ("ungen", .de), ("ung", .de), ("keit", .de), ("lich", .de), ("liche", .de),
        ("ness", .en), ("ings", .en), ("ful", .en), ("ly", .en),
    ]
}
