/// Words that hold a sentence together and say nothing of its subject, folded, in the four languages.
///
/// Whoever asks “what did we promise about cycling” looks for two of these words. They are left out of a search as
/// long as others remain. What is a subject in one of the languages (`car`, `pas`, `mais`, `tour`) is not among them.
enum FunctionWords {
    static func contains(_ word: [UInt8]) -> Bool { all.contains(word) }

    private static let all = Set(
        [french, dutch, english, german].flatMap { $0.split(separator: " ") }.map { Array($0.utf8) })

    private static let french =
        """
        a ai afin ainsi alors apres au aucun aucune aussi autre autres aux avant avec avez avoir avons ce cela celle \
        celles celui ces cet cette ceux chaque chez combien comme comment contre dans de des depuis deux dont donc du \
        elle elles en encore entre es est et etaient etait etc ete etes etre eu eux fait font il ils je jusque la le \
        les leur leurs lors lorsque lui ma me meme mes moi mon ne ni nos notre nous on ont ou par parce peu peut peuvent \
        plus pour pourquoi qu quand que quel quelle quelles quels qui quoi sa sans se sera seront ses si soit \
        sommes son sont sous sur ta te tes toi ton tous tout toute toutes tres tu un une vers vos votre vous y
        """

    private static let dutch =
        """
        aan af al alle als altijd andere bij daar dan dat de deze die dit doen doet door dus een eens en er \
        ge geen gaan gaat had hadden hebben hebt heeft hem het hier hij hoe hoeveel hun ik in is ja je jullie kan \
        kunnen maar me meer men met mijn moet moeten na naar niet niets nog nu of om omdat onder ons onze ook op over \
        reeds te tegen toch toen tot tussen uit uw van vanuit veel voor waar waarom waaraan waarmee wanneer waren was wat \
        we wel welk welke werd werden wie wij wil willen word worden wordt zal ze zei zich zij zijn zo zoals zonder zou \
        zullen
        """

    private static let english =
        """
        about after all also am an and any are as at be because been before being between both but by can could did \
        do does doing done each for from get got had has have having he her here him his how i if in into is it \
        its just like many may me might more most much must my no nor not of off on once only or other our out over own \
        same shall she should so some such than that the their them then there these they this those through to too \
        under until up us very was we were what when where which while who whom why will with would you your
        """

    private static let german =
        """
        aber alle allem allen aller als also am an auch auf aus bei beim bin bis bist da damit das dass dein dem den denn \
        der des dich die dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines er es \
        euch euer fur gegen hab habe haben hat hatte hatten hier ich ihm ihn ihnen ihr ihre im in ist ja jede jedem jeden \
        jeder jedes kann kein keine konnen man mein mit muss mussen nach nicht noch nun nur ob oder ohne sehr sein seine \
        sich sie sind so soll sollen sondern uber um und uns unser unsere unter vom von vor wann war waren warum was \
        welche welchem welchen welcher welches wenn wer werde werden wie wieder will wir wird wo zu zum zur zwischen
        """
}
