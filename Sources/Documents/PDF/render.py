"""Makes a tagged PDF of a page of HTML with Debian's WeasyPrint: render.py PAGE.html DOCUMENT.pdf

WeasyPrint lays the page out. What it says of the structure of a document is too little in Debian's version: each page
begins the structure anew, no passage has its language, no drawing its words, and nothing is set apart as decoration.
So the structure is made here, from the elements of the page: one tree over all pages (ISO 14289-1, PDF/UA-1).
Nothing is fetched, from the disk or from elsewhere: an address in the page leads nowhere.
"""

import sys

import pydyf
import weasyprint
from weasyprint import draw
from weasyprint.formatting_structure import boxes
from weasyprint.pdf import VARIANTS, metadata
from weasyprint.pdf.stream import Stream

SVG = "{http://www.w3.org/2000/svg}svg"
TAGS = {
    "section": "Sect", "article": "Art", "nav": "Sect", "blockquote": "BlockQuote", "div": "Div", "p": "P", "ul": "L",
    "ol": "L", "li": "LI", "table": "Table", "caption": "Caption", "thead": "THead", "tbody": "TBody",
    "tfoot": "TFoot", "tr": "TR", "th": "TH", "td": "TD", "figure": "Div", "figcaption": "Caption", "a": "Link",
    "span": "Span", "strong": "Span", "em": "Span", "sup": "Span", "small": "Note", "img": "Figure", SVG: "Figure",
    "h1": "H1", "h2": "H2", "h3": "H3", "h4": "H4", "h5": "H5", "h6": "H6",
}


def refuse(address, *_, **__):
    raise ValueError(f"no address is fetched: {address}")


# Marks in the stream of a page. Only what is read or seen by itself is marked: pieces of text and drawings. All else
# is decoration, as are page headers and page numbers.

depth = 0


def mark(stream, box, draw_it):
    """Draws a piece of text or a drawing, marked with the number by which the structure names it."""
    global depth
    if depth:
        return draw_it()
    depth += 1
    if getattr(box, "element", None) is None or is_furniture(box):
        pydyf.Stream.begin_marked_content(stream, "Artifact")
    else:
        numbered = pydyf.Dictionary({"MCID": len(stream.marked)})
        stream.marked.append((stream, box))
        pydyf.Stream.begin_marked_content(stream, "Span", numbered)
    draw_it()
    pydyf.Stream.end_marked_content(stream)
    depth -= 1


def is_furniture(box):
    name = box.element_tag or ""
    # The dots that lead to a page number say nothing.
    dots = name.endswith("::after") and not getattr(box, "text", "x").strip(". ")
    return dots or name.startswith("@") or box.element.get("role") == "presentation"


def decorate(name):
    """Sets what a function draws apart as decoration."""
    drawn = getattr(draw, name)

    def decorated(stream, *arguments, **named):
        global depth
        if depth or not getattr(stream, "_mark", False):
            return drawn(stream, *arguments, **named)
        depth += 1
        pydyf.Stream.begin_marked_content(stream, "Artifact")
        drawn(stream, *arguments, **named)
        pydyf.Stream.end_marked_content(stream)
        depth -= 1

    setattr(draw, name, decorated)


def prepare():
    Stream.begin_marked_content = lambda self, box, mcid=False, tag=None: None
    Stream.end_marked_content = lambda self: None
    for name in ("draw_background", "draw_border", "draw_collapsed_borders", "draw_outlines", "draw_table"):
        decorate(name)
    text, replaced = draw.draw_text, draw.draw_replacedbox
    draw.draw_text = lambda stream, box, *rest: mark(stream, box, lambda: text(stream, box, *rest))
    draw.draw_replacedbox = lambda stream, box: mark(stream, box, lambda: replaced(stream, box))


class Structure:
    """The tree of elements, over all pages."""

    def __init__(self, pdf, root):
        self.pdf = pdf
        self.parents = {child: parent for parent in root.iter() for child in parent}
        self.order = {element: place for place, element in enumerate(root.iter())}
        self.nodes = {}
        self.kids = {}
        self.document = self.node("Document", None)
        self.headers = 0

    def node(self, tag, parent, **more):
        node = pydyf.Dictionary({"Type": "/StructElem", "S": f"/{tag}", **more})
        if parent is not None:
            node["P"] = parent.reference
        self.pdf.add_object(node)
        self.kids[node.number] = []
        return node

    def of(self, element):
        """The node of an element, made with those around it where it is the first that is asked for."""
        if element is None or element.tag in ("html", "body"):
            return self.document
        if element not in self.nodes:
            above = self.of(self.parents.get(element))
            tag = TAGS.get(element.tag)
            if tag is None:
                self.nodes[element] = above
                return above
            node = self.node(tag, above, **self.properties(element, tag))
            self.kids[above.number].append((self.order[element], node.reference))
            if tag == "LI":
                body = self.node("LBody", node)
                self.kids[node.number].append((self.order[element] + 0.5, body.reference))
                self.nodes[element] = body
                node.label = None
                body.item = node
            else:
                self.nodes[element] = node
        return self.nodes[element]

    def label(self, element):
        """The node of the sign in front of an item of a list."""
        item = self.of(element).item
        if item.label is None:
            item.label = self.node("Lbl", item)
            self.kids[item.number].append((self.order[element] + 0.25, item.label.reference))
        return item.label

    def properties(self, element, tag):
        more = {}
        language = element.get("lang")
        if language:
            more["Lang"] = pydyf.String(language)
        if tag == "Figure":
            words = element.get("alt") or element.get("aria-label") or ""
            if element.tag == SVG:
                parts = [element.findtext(f"{{http://www.w3.org/2000/svg}}{name}") for name in ("title", "desc")]
                words = ". ".join(part for part in parts if part) or words
            more["Alt"] = pydyf.String(words)
        if tag == "TH":
            scope = "Row" if element.get("scope") == "row" else "Column"
            more["A"] = pydyf.Dictionary({"O": "/Table", "Scope": f"/{scope}"})
        if tag in ("TH", "TD"):
            spans = {name: element.get(key) for name, key in (("ColSpan", "colspan"), ("RowSpan", "rowspan"))}
            spans = {name: int(span) for name, span in spans.items() if span and int(span) > 1}
            if spans:
                table = more.setdefault("A", pydyf.Dictionary({"O": "/Table"}))
                table.update(spans)
        if tag == "Note":
            more["ID"] = pydyf.String(f"note-{self.order[element]}")
        return more

    def add(self, kid, element, place=None):
        """Puts content beneath the node of an element, where it stands among what is there."""
        node = self.of(element)
        last = self.kids[node.number][-1][0] if self.kids[node.number] else self.order.get(element, 0)
        self.kids[node.number].append((last if place is None else place, kid))
        return node

    def close(self):
        for node in [self.document, *self.pdf.objects]:
            kids = self.kids.get(getattr(node, "number", None))
            if kids and isinstance(node, pydyf.Dictionary):
                # Stable: what stands at one place stays in the order in which it was drawn.
                node["K"] = pydyf.Array([kid for _, kid in sorted(kids, key=lambda kid: kid[0])])


def tag(pdf, data, document, streams):
    """Writes the structure of the document (the variant function of WeasyPrint)."""
    tree = pydyf.Dictionary({"Type": "/StructTreeRoot"})
    pdf.add_object(tree)
    structure = Structure(pdf, document._html.etree_element)
    structure.document["P"] = tree.reference
    tree["K"] = pydyf.Array([structure.document.reference])
    numbers = pydyf.Array()
    links = []
    for place, stream in enumerate(streams):
        page = pdf.page_references[place]
        nodes = []
        for number, (drawn, box) in enumerate(stream.marked):
            content = pydyf.Dictionary({"Type": "/MCR", "Pg": page, "MCID": number})
            if (box.element_tag or "").endswith("::marker") and box.element.tag == "li":
                node = structure.label(box.element)
                structure.kids[node.number].append((0, content))
            else:
                node = structure.add(content, box.element)
            nodes.append(node.reference)
        numbers.extend([place, pydyf.Array(nodes)])
        for box in linked(document.pages[place]._page_box):
            target = pydyf.Dictionary({"Type": "/OBJR", "Obj": box.link_annotation.reference, "Pg": page})
            node = structure.add(target, box.element)
            links.append((node.reference, box))
    for place, (node, box) in enumerate(links, start=len(streams)):
        numbers.extend([place, node])
        box.link_annotation["StructParent"] = place
        box.link_annotation["F"] = 4
        box.link_annotation["Contents"] = pydyf.String(" ".join("".join(box.element.itertext()).split()))
    structure.close()
    parents = pydyf.Dictionary({"Nums": numbers})
    pdf.add_object(parents)
    tree["ParentTree"] = parents.reference
    tree["ParentTreeNextKey"] = len(streams) + len(links)
    pdf.catalog["StructTreeRoot"] = tree.reference
    pdf.catalog["ViewerPreferences"] = pydyf.Dictionary({"DisplayDocTitle": "true"})
    pdf.catalog["MarkInfo"] = pydyf.Dictionary({"Marked": "true"})
    metadata.add_metadata(pdf, data, "ua", version=1, conformance=None)


def linked(box):
    """The boxes that lead somewhere."""
    if getattr(box, "link_annotation", None) and box.element is not None:
        yield box
    for child in getattr(box, "children", ()):
        yield from linked(child)


def main(page, document):
    prepare()
    VARIANTS["pdf/ua-1"] = (tag, {"mark": True})
    html = weasyprint.HTML(filename=page, encoding="utf-8", base_url="", url_fetcher=refuse)
    html.write_pdf(document, variant="pdf/ua-1", presentational_hints=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
