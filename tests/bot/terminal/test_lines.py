import io

from hypothesis import given
from rich.console import Console
from rich.text import Text
from texts import any_text

from bot.terminal.lines import marked, paragraph_mark, print_line, print_whole, visible

NARROW = 24


def printed(line: Text, width: int = NARROW, *, on_a_terminal: bool = True) -> list[str]:
    shown = io.StringIO()
    print_line(Console(file=shown, width=width, force_terminal=on_a_terminal, color_system=None), line)
    return shown.getvalue().splitlines()


def test_a_terminal_wraps_a_line_between_its_margins_but_never_behind_a_paragraph_sign() -> None:
    line = Text(f"Talks in Oslo about {paragraph_mark(17)} go on")
    assert printed(line) == ["  Talks in Oslo about ", "  ¶\u00a017 go on"]


def test_elsewhere_a_line_is_whole_and_keeps_its_own_ends() -> None:
    line = Text("Talks in Oslo about the fishing of herring go on.\n\nThey end.")
    assert printed(line, on_a_terminal=False) == [
        "  Talks in Oslo about the fishing of herring go on.",
        "",
        "  They end.",
    ]


def test_what_is_to_be_copied_is_one_line_on_a_terminal_too() -> None:
    shown, address = io.StringIO(), "https://example.org/" + "talks/" * 20
    print_whole(Console(file=shown, width=NARROW, force_terminal=True, color_system=None), Text(address), 2)
    assert shown.getvalue() == f"  {address}\n"


def test_words_are_marked_where_nothing_is_bold() -> None:
    assert marked(Console(file=io.StringIO()), "So it is.") == Text("**So it is.**")
    assert marked(Console(force_terminal=True), "So it is.").plain == "So it is."


@given(any_text)
def test_no_word_is_lost_in_wrapping(text: str) -> None:
    line = Text(visible(text))
    assert "".join("".join(printed(line)).split()) == "".join(line.plain.split())
