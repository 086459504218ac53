import Messages
import Strategy

extension MoneySort {
    func name(_ words: Words) -> String {
        appropriation.map { words.name(of: $0) } ?? words.name(of: kind)
    }
}
