"""Elements of a line that touch without white space, which a page's style sheet sets apart: a name and an office."""

from lxml.html import Element, HtmlElement

_INLINE = ("a", "button", "span", "time")
_HOLDERS = frozenset("div header footer section".split())


def part_touching(tree: HtmlElement) -> None:
    """Breaks the line between two such elements, where words would run together: Ana LimaMayor.

    What stands in a paragraph, a heading or a cell is text, and stays as it is.
    """
    for element in list(tree.iter(*_INLINE)):
        behind = element.getnext()
        if behind is not None and behind.tag in _INLINE and not element.tail and element.getparent().tag in _HOLDERS:
            before, after = element.text_content(), behind.text_content()
            if len(before) > 1 and (before[-1].islower() or before[-1].isdigit()) and after[:1].isupper():
                element.addnext(Element("br"))
