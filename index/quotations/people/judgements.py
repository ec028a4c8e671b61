"""Who finds something good or bad: "Lima criticised the curbs", "criticism from a fisherman"."""

_STEMS = (
    r"(?:critici[sz]|prais|dismiss|reject|condemn|denounc|oppos|disput|challeng|question|mock|ridicul|derid|applaud"
    r"|defend|endors|welcom|contradict|rebuff|rebuk|lambast|deplor|dissent|disagree|object|demurr)"
)
JUDGES = rf"(?:\w+ly )?{_STEMS}(?:ed|es|s|d)\b"
"""What only people and their organisations do, with what tells how, to be put into other patterns."""

JUDGED_BY = (
    rf"(?:\b{_STEMS}e?d (?:\w+ly )?by|\b(?:criticism|praise|anger|scorn|applause|ridicule|derision|condemnation"
    r"|warnings?|objections?|protests?|complaints?|questions?|rebukes?|jeers|cheers) (?:[a-z]+ )?from) "
)
"""What stands before whoever finds something good or bad, to be put into other patterns."""
