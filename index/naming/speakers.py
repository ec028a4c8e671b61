"""Whom a library quotes, to be found by a part of a name or role."""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date

from index.models import Briefing, SpeakerChoice
from index.naming.completion import Completion
from index.packed import Quotations


def speakers_of(quoted: Iterable[tuple[Briefing, Quotations]]) -> Completion[SpeakerChoice]:
    """All who are named, most quoted first, of those quoted as often whom a newer briefing quotes."""
    counts = Counter[str]()
    roles = dict[str, str]()
    newest = dict[str, date]()
    for briefing, quotations in quoted:
        published = briefing.metadata.published or date.min
        for name, role in quotations.named():
            called = name.of(briefing.text)
            counts[called] += 1
            newest[called] = max(newest.get(called, date.min), published)
            if role:
                roles.setdefault(called, role.of(briefing.text))
    ordered = sorted(counts, key=lambda name: (counts[name], newest[name]), reverse=True)
    names = ([name, *([roles[name]] if name in roles else [])] for name in ordered)
    return Completion(names, lambda place: _choice(ordered[place], roles, counts))


def _choice(name: str, roles: Mapping[str, str], counts: Mapping[str, int]) -> SpeakerChoice:
    return SpeakerChoice(name, roles.get(name), counts[name])
