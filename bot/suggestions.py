"""What is suggested while somebody types an option: within Discord's limits whatever titles and names are."""

import unicodedata
from collections import Counter
from collections.abc import Iterable

from babel import Locale
from discord import app_commands

from bot.bidirectional import isolated
from bot.choices import CHOICE_UNITS, CHOICES, key_of
from bot.locales import written_day
from bot.render.layout import CUT, cut_at_word, utf16_length
from bot.sentences.numbers import QUOTATIONS
from bot.translation import say_count
from index.models import SpeakerChoice
from index.naming.completion import Completion
from index.naming.titles import AnyTitled, Titled

Choice = app_commands.Choice[str]

ID_UNITS = 40
"""The longest id that is shown to tell two briefings of one title apart, in UTF-16 units."""

NAME_UNITS = 60
"""The longest name of a speaker that is shown, in UTF-16 units; the role has the rest."""

ISOLATES = 2
"""What isolating a title adds to it, in UTF-16 units."""


def briefing_choices(titles: Completion[AnyTitled], typed: str, locale: Locale) -> list[Choice]:
    """The briefings that may be meant, best first, with their dates; those that look alike with their ids too.

    What was typed is no choice of its own: a briefing has to be there.
    """
    found = titles.best(typed, CHOICES)
    names = [_called(briefing, locale) for briefing in found]
    times = Counter(names)
    return _distinct(
        Choice(name=name if times[name] == 1 else _called(briefing, locale, short_id(briefing)), value=_value(briefing))
        for briefing, name in zip(found, names, strict=True)
    )


def speaker_choices(speakers: Completion[SpeakerChoice], typed: str, units: int, locale: Locale) -> list[Choice]:
    """The speakers who may be meant, best first, with role and number of quotations, and last what was typed.

    A speaker is given back by as much of the name as takes `units`.
    """
    kept = _cut_value(typed, units)
    known = (_speaker_choice(speaker, units, locale) for speaker in speakers.best(typed, CHOICES))
    found = [choice for choice in known if _is_visible(choice.value)]
    if not _is_visible(kept) or any(choice.value.casefold() == kept.casefold() for choice in found):
        return _distinct(found)
    return [*_distinct(found)[: CHOICES - 1], Choice(name=kept, value=kept)]


def _called(briefing: Titled, locale: Locale, id: str = "") -> str:
    published = briefing.metadata.published
    details = [*([isolated(written_day(published, locale))] if published else []), *([isolated(id)] if id else [])]
    after = "".join(f" · {detail}" for detail in details)
    title = briefing.metadata.title if _is_visible(briefing.metadata.title) else _value(briefing)
    return isolated(cut_at_word(title, CHOICE_UNITS - ISOLATES - utf16_length(after))) + after


def short_id(briefing: Titled) -> str:
    """What tells a briefing from others of its title: its id, or where that is long or cannot be seen its key."""
    value = _value(briefing)
    return value if utf16_length(value) <= ID_UNITS else key_of(briefing.id)


def _value(briefing: Titled) -> str:
    is_kept = briefing.id == briefing.id.strip() and _is_visible(briefing.id)
    return briefing.id if is_kept and utf16_length(briefing.id) <= CHOICE_UNITS else key_of(briefing.id)


def _speaker_choice(speaker: SpeakerChoice, units: int, locale: Locale) -> Choice:
    name, after = isolated(cut_at_word(speaker.name, NAME_UNITS)), _counted(speaker, locale)
    room = CHOICE_UNITS - ISOLATES - utf16_length(f"{name} · {after}")
    role = f" · {isolated(cut_at_word(speaker.role, room))}" if speaker.role else ""
    return Choice(name=f"{name}{role}{after}", value=_cut_value(speaker.name, units))


def _counted(speaker: SpeakerChoice, locale: Locale) -> str:
    return f" · {say_count(QUOTATIONS, speaker.quotations, locale)}"


def _cut_value(words: str, units: int) -> str:
    return cut_at_word(words, units).removesuffix(CUT)


def _distinct(choices: Iterable[Choice]) -> list[Choice]:
    """The choices without those that look like one before, or mean the same: Discord shows each as its own."""
    kept, names, values = list[Choice](), set[str](), set[str]()
    for choice in choices:
        if choice.name not in names and choice.value not in values:
            kept.append(choice)
            names.add(choice.name)
            values.add(choice.value)
    return kept


def _is_visible(words: str) -> bool:
    """Whether there is anything to see: no white space, no controls, nothing without a width."""
    return any(unicodedata.category(character)[0] not in "ZC" for character in words)
