"""The adverbs, times and auxiliary verbs between a subject and its cue: "Lima has repeatedly said", "liked to say"."""

import re

from index.quotations.circumstances.times import DAY

_NOUN = r"(?:family|ally|assembly|bully|rally|monopoly|supply|reply|anomaly|homily|butterfly)\b"
_ADVERBS = re.compile(
    r"(?:\b(?:also|later|then|likewise|now|still|once|again|repeatedly|however|too|has|had|have|'s"
    r"|previously|recently|just"
    r"|first|even|only|often|always|once|(?:used|likes|liked|loves|loved)(?: always)? to"
    r"|would(?= (?:later|often|always|sometimes|[a-z]+ly)\b)|would go on to"
    rf"|himself|herself|themselves|further|both|all|is|are|was|were|been|being|(?:on )?{DAY}"
    r"|(?:just |earlier |later )?(?:last|this) (?:week|month|year|morning|weekend)|yesterday|today"
    rf"|(?!{_NOUN})[a-z]+ly)\s*,?\s*)+$"
)


def without_adverbs(text: str, floor: int, end: int) -> int:
    """Where what stands between `floor` and `end` ends without the adverbs at its end."""
    adverbs = _ADVERBS.search(text[floor:end])
    end = floor + adverbs.start() if adverbs else end
    while end > floor and text[end - 1].isspace():
        end -= 1
    return end
