"""Where sentences end: marks, the quotes that close after them, and the abbreviations that end none."""

import re
from collections.abc import Iterator

from index.models import Span
from index.split.initials import is_initial
from index.split.note_ends import NOTE_MARKS
from index.text.calendar_words import SHORT_MONTHS

CLOSERS = "\"'”’“‘»›«‹)\\]"
"""What closes right behind a full stop, German marks among them: „Ja.“ and »Ja.«"""

OPENERS = "\"'“‘„«‹(\\["

TITLES = frozenset(
    "mr mrs ms mx messrs dr drs prof rev hon st mt fr gen gens lt col sgt capt cpt cpl pvt pfc spc maj"
    " brig adm cmdr cdr sen sens rep reps gov govs pres amb supt insp det const coun cllr atty vs smt engr".split()
)
"""Abbreviations before a name; none ends a sentence."""

BEFORE_NUMBERS = frozenset([*"no nos vol fig figs art sec para pp p ch ca c approx".split(), *SHORT_MONTHS])
"""Abbreviations that end no sentence where a number follows."""

MAY_END = frozenset("inc corp ltd co jr sr bros etc al dept univ assn ave blvd v cf est e.g i.e ph.d".split())
"""Abbreviations that end a sentence only where the next word is one that opens sentences."""

GERMAN_MONTHS = frozenset("Januar Jänner Februar März Mai Juni Juli Oktober Dezember".split())
SHARED_MONTHS = frozenset("April August September November".split())
"""Months before which German writes a day with a stop, and those that English calls so too."""

SENTENCE_OPENERS = frozenset(
    "the a an he she it they we i you his her its their our my this that these those there here but and"
    " or so yet if when while as at in on for from with by to after before since until although though"
    " because however meanwhile moreover still what who why how where which not no yes now then some many"
    " most all both each despite during under over according asked earlier later last next also even only"
    " just once another such instead nevertheless nonetheless today yesterday".split()
)
"""Words that, with a capital after an abbreviation, open a new sentence."""

_SPACED_CLOSER = r"(?:[ \u00a0\u202f]»(?=\s))"
"""French closes with a space before the mark; German opens with the same mark, but with no space behind it."""

_END = re.compile(
    rf"(?<![.!?…])[.!?…]++[{CLOSERS}]*+{_SPACED_CLOSER}?+(?=(?P<notes>{NOTE_MARKS})(?:\s|\Z))|[。！？]++[{CLOSERS}」』]*+"
)
_NEXT = re.compile(rf"[)\]]*+\s*+[{OPENERS}]*+([\w]*+)")
_SPEECH = re.compile(r"\s*+[“\"„«][^“”\"„«»\n]{0,1000}[.,!?…][”\"“»]")
"""Words in marks that somebody says, as the mark before the last one shows."""

_DAY = re.compile(r"(?<!\d)\d{1,2}\Z")
_GERMAN_DAY = re.compile(r"\b(?:am|dem|den|der|des|vom|zum|bis|ab|seit) \d{1,2}\Z")
_LONGEST_DAY = 7

_DOTTED = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]$")
_LONGEST_ABBREVIATION = 12


def split_sentences(text: str, within: Span) -> list[Span]:
    """The sentences of `within`, trimmed of white space; all but that and the marks of notes lies in one of them."""
    return list(_sentences(text, within))


def _sentences(text: str, within: Span) -> Iterator[Span]:
    start = _skip_space(text, *within)
    for end in _END.finditer(text, within.start, within.end):
        if end.end() < within.end and _ends_sentence(text, end, within):
            yield Span(start, end.end())
            start = _skip_space(text, _behind(end), within.end)
    last = within.end
    while last > start and text[last - 1].isspace():
        last -= 1
    if start < last:
        yield Span(start, last)


def _behind(end: re.Match[str]) -> int:
    """Where the text goes on behind the end of a sentence and its notes."""
    return max(end.end(), end.end("notes"))


def _ends_sentence(text: str, end: re.Match[str], within: Span) -> bool:
    following = _NEXT.match(text, _behind(end), within.end)
    assert following is not None, "the pattern matches the empty string"
    next_word = following[1]
    next_character = text[following.end() : following.end() + 1] if not next_word else next_word[0]
    notes = end["notes"] or ""
    if not next_character:
        return bool(notes)
    if next_character.islower() or next_character in ",;:&–—―":
        return False
    if end[0][0] in ".…" and end[0] != "." and text[end.start() - 1 : end.start()].isspace():
        return False  # a pause: "I ... I don't know"
    is_single_stop = end[0].rstrip(")]") == "." and (not notes or notes[0].isdecimal())
    return not (is_single_stop and shortens(text, end.start(), within))


def shortens(text: str, stop: int, within: Span) -> bool:
    """Whether the full stop at `stop` belongs to the word before it alone, and ends no sentence."""
    word, following = _word_before(text, stop, within.start), _NEXT.match(text, stop + 1, within.end)
    folded, next_word = word.casefold(), following[1] if following else ""
    opens = next_word.casefold() in SENTENCE_OPENERS
    if folded in TITLES and word[:1].isupper():
        return not word.isupper() or (next_word.isupper() and not opens)  # the broadcaster "DR" is no doctor
    if folded in BEFORE_NUMBERS and next_word[:1].isdigit():
        return True
    if next_word in GERMAN_MONTHS | SHARED_MONTHS:
        day = _DAY if next_word in GERMAN_MONTHS else _GERMAN_DAY
        return day.search(text, max(within.start, stop - _LONGEST_DAY), stop) is not None
    if len(word) == 1:
        return is_initial(text, stop - 1, within.start, within.end, SENTENCE_OPENERS)
    if folded in MAY_END or _DOTTED.match(word):
        return not opens and not _SPEECH.match(text, stop + 1, within.end)
    return False


def _word_before(text: str, stop: int, floor: int) -> str:
    start = stop
    while start > max(floor, stop - _LONGEST_ABBREVIATION) and (text[start - 1].isalpha() or text[start - 1] == "."):
        start -= 1
    return text[start:stop].lstrip(".")


def _skip_space(text: str, start: int, end: int) -> int:
    while start < end and text[start].isspace():
        start += 1
    return start
