import HTTPTypes
import Hummingbird
import Kernel
import Letters
import Markup

/// The ways into the site, the page about it, and the files that all pages need.
struct FrontRoutes {
    let site: Site

    func add(to router: Router<SiteContext>) {
        router.get("/") { request, _ in
            let language = PreferredLanguage.of(request.headers[.acceptLanguage])
            return Response.redirect(Link.home.address(in: language), varies: .acceptLanguage)
        }
        router.get(":language") { _, context in
            Response.redirect(Link.plans.address(in: try context.language))
        }
        router.get(":language/about") { request, context in
            let audience = try context.audience
            return request.answer(tag: site.tag(audience.language)) { AboutPage().page(for: audience) }
        }
        router.get("schemas/belfry.schema.json") { request, _ in
            let schema = PlanData.schema()
            return request.answer(schema, type: "application/schema+json", tag: "\"\(ContentHash.of(schema))\"")
        }
        for asset in Asset.all {
            router.get(RouterPath(asset.address.text)) { request, _ in request.answer(asset) }
        }
    }
}

extension SiteContext {
    /// The language that the address begins with.
    var language: Language {
        get throws(Problem) {
            guard let language = parameters.get("language").flatMap(Language.init(rawValue:)),
                Language.ofInterface.contains(language)
            else { throw Problem(.notFound, .pageUnknown) }
            return language
        }
    }
}
