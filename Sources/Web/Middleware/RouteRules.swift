import HTTPTypes
import Hummingbird
import Markup

/// Who may use which route: each has its line here, or is answered to nobody.
///
/// A test compares this list with the routes that there are, and another one asks each of them as everybody who could.
enum RouteRules {
    static let all: [(method: HTTPRequest.Method, path: String, rule: RouteRule)] = [
        (.get, "/", .everybody),
        (.get, "/{language}", .everybody),
        (.get, "/{language}/about", .everybody),
        (.get, "/health/live", .file),
        (.get, "/health/ready", .file),
        (.get, "/schemas/belfry.schema.json", .file),

        (.get, "/{language}/plans", .everybody),
        (.get, "/{language}/plans/{plan}", .plan),
        (.get, "/{language}/plans/{plan}/objectives", .plan),
        (.get, "/{language}/plans/{plan}/objectives/{objective}", .plan),
        (.get, "/{language}/plans/{plan}/chapters/{chapter}", .plan),
        (.get, "/{language}/plans/{plan}/reading", .plan),
        (.get, "/{language}/plans/{plan}/indicators", .plan),
        (.get, "/{language}/plans/{plan}/indicators/{indicator}", .plan),
        (.get, "/{language}/plans/{plan}/money", .plan),
        (.get, "/{language}/plans/{plan}/staff", .plan),
        (.get, "/{language}/plans/{plan}/deadlines", .plan),
        (.get, "/{language}/plans/{plan}/lists/{list}", .plan),
        (.get, "/{language}/plans/{plan}/documents", .plan),
        (.get, "/{language}/plans/{plan}/documents/{document}", .plan),
        (.get, "/{language}/plans/{plan}/partners", .plan),
        (.get, "/{language}/plans/{plan}/target-groups", .plan),
        (.get, "/{language}/partners", .everybody),
        (.get, "/{language}/partners/{partner}", .everybody),
        (.get, "/{language}/target-groups", .everybody),
        (.get, "/{language}/target-groups/{group}", .everybody),
        (.get, "/{language}/search", .everybody),
        (.get, "/{language}/search/suggestions", .everybody),

        (.get, "/{language}/sign-in", .everybody),
        (.post, "/{language}/sign-in", .everybody),
        (.get, "/{language}/sign-in/openid", .everybody),
        (.get, "/openid/return", .everybody),
        (.get, "/{language}/sign-in/forgotten", .everybody),
        (.post, "/{language}/sign-in/forgotten", .everybody),
        (.post, "/{language}/sign-out", .signedIn),
        (.get, "/{language}/invitation/{secret}", .everybody),
        (.post, "/{language}/invitation/{secret}", .everybody),
        (.get, "/{language}/mail", .administrator),
        (.get, "/{language}/people", .administrator),
        (.post, "/{language}/people", .administrator),
        (.post, "/{language}/people/{person}/link", .administrator),
        (.post, "/{language}/people/{person}/lock", .administrator),
        (.post, "/{language}/people/{person}/unlock", .administrator),
        (.post, "/{language}/people/{person}/end-sessions", .administrator),
        (.post, "/{language}/people/{person}/administrator", .administrator),
        (.post, "/{language}/people/{person}/no-administrator", .administrator),
        (.get, "/{language}/plans/{plan}/roles", .role(.coordinatorOrAdministrator)),
        (.post, "/{language}/plans/{plan}/roles/give", .role(.administrator)),
        (.post, "/{language}/plans/{plan}/roles/take", .role(.administrator)),
        (.get, "/{language}/account", .signedIn),
        (.post, "/{language}/account/description", .signedIn),
        (.get, "/{language}/account/data", .signedIn),
        (.post, "/{language}/account/erasure", .signedIn),
        (.post, "/{language}/account/password", .signedIn),
        (.post, "/{language}/account/sessions/{session}/end", .signedIn),
        (.post, "/{language}/account/sessions/end-others", .signedIn),

        (.get, "/{language}/my-page", .signedIn),
        (.get, "/{language}/plans/{plan}/draft", .role(.any)),
        (.post, "/{language}/plans/{plan}/draft", .role(.coordinator)),
        (.get, "/{language}/plans/{plan}/publication", .role(.any)),
        (.post, "/{language}/plans/{plan}/publication", .role(.approver)),
        (.post, "/{language}/plans/{plan}/next", .role(.coordinator)),
        (.get, "/{language}/new-plan", .administrator),
        (.post, "/{language}/new-plan", .administrator),
        (.get, "/{language}/plans/{plan}/outline", .role(.coordinator)),
        (.post, "/{language}/plans/{plan}/outline", .role(.coordinator)),
        (.get, "/{language}/plans/{plan}/dimensions", .role(.coordinator)),
        (.post, "/{language}/plans/{plan}/dimensions", .role(.coordinator)),
        (.get, "/{language}/plans/{plan}/lists/{list}/edit", .role(.any)),
        (.post, "/{language}/plans/{plan}/lists/{list}/edit", .role(.any)),
        (.get, "/{language}/plans/{plan}/title", .role(.any)),
        (.post, "/{language}/plans/{plan}/title", .role(.any)),
        (.post, "/{language}/plans/{plan}/title/typing", .role(.any)),
        (.get, "/{language}/plans/{plan}/chapters/{chapter}/edit", .role(.any)),
        (.post, "/{language}/plans/{plan}/chapters/{chapter}/edit", .role(.any)),
        (.post, "/{language}/plans/{plan}/chapters/{chapter}/typing", .role(.any)),
        (.get, "/{language}/plans/{plan}/translation", .role(.writing)),
        (.post, "/{language}/plans/{plan}/translation", .role(.writing)),
        (.get, "/{language}/plans/{plan}/placing", .role(.writing)),
        (.post, "/{language}/plans/{plan}/placing", .role(.writing)),
        (.get, "/{language}/plans/{plan}/proposals", .role(.writing)),
        (.post, "/{language}/plans/{plan}/proposals", .role(.writing)),
        (.get, "/{language}/plans/{plan}/completeness", .role(.any)),
        (.get, "/{language}/plans/{plan}/assignments", .role(.coordinator)),
        (.post, "/{language}/plans/{plan}/assignments", .role(.coordinator)),
        (.get, "/{language}/plans/{plan}/history", .role(.any)),
        (.post, "/{language}/plans/{plan}/history/{revision}/undo", .role(.writing)),
        (.get, "/{language}/plans/{plan}/objectives/{objective}/edit", .role(.any)),
        (.post, "/{language}/plans/{plan}/objectives/{objective}/edit", .role(.any)),
        (.post, "/{language}/plans/{plan}/objectives/{objective}/typing", .role(.any)),
    ]

    private static let byRoute: [String: RouteRule] = {
        let assets = Asset.all.map { ("GET " + $0.address.text, RouteRule.file) }
        return Dictionary(all.map { ("\($0.method) \($0.path)", $0.rule) } + assets) { first, _ in first }
    }()

    /// The rule of a route; nil where it has none.
    static func rule(of method: HTTPRequest.Method, _ path: String) -> RouteRule? {
        byRoute["\(method == .head ? .get : method) \(path.hasPrefix("/") ? path : "/" + path)"]
    }
}
