"""What the tests of pages of figures share."""

PLAN = "/plans/lettre-orientation-2024"
RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}}


def effective_sizes(page, selector):
    """How high the letters of visible words in drawings are on the screen, in pixels."""
    return page.eval_on_selector_all(
        selector,
        "texts => texts.filter(t => t.getClientRects().length).map(t => "
        "parseFloat(getComputedStyle(t).fontSize) * t.getScreenCTM().a)")


def too_wide(page):
    return page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")


def number(text):
    """A number as the page writes it, in French or Dutch."""
    cleaned = "".join(c for c in text if c.isdigit() or c in ",−-")
    return float(cleaned.replace("−", "-").replace(",", "."))
