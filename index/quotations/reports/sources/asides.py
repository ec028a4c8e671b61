"""Where behind somebody's words the article goes on itself: what they left unsaid, and what it tells of the words."""

import re

_UNSAID = (
    r"(?:say|specify|elaborate|comment|explain|disclose|clarify|mention|detail|rule\sout|go\sinto"
    r"|(?:give|provide|offer|cite)\s(?:(?:any|an?|further|more|many|specific|other)\s)*"
    r"(?:details?|evidence|explanations?|reasons?|examples?|proof|specifics|timelines?|timetables?|dates?|names?))\b"
)
LEFT_UNSAID = (
    rf",?\s(?:and|but|yet|though|although|while)\s(?:(?:he|she|they|it)\s)?(?:(?:also|still|then|[a-z]+ly)\s)?(?:"
    rf"(?:(?:did|do|does|would|could|will|has|had)\snot|(?:did|do|does|would|could|wo|had)n[’']t|(?:declined|refused"
    rf"|failed)\sto|never)\s(?:[a-z]+ly\s)?{_UNSAID}|declined\b(?!\sby)|stopp(?:ed|ing)\sshort\b"
    r"|(?:gave|gives|offered|offers|provided|provides|cited|cites)\s(?:no|few|little)\b)"
    r"|(?:,|(?<=,[”\"’»]))\s(?:without\s(?:saying|specifying|elaborating|explaining|giving|offering|providing|citing"
    r"|naming|mentioning)|stopping\sshort)\b"
)
"""How it goes on that somebody did not say something, to be put into other patterns: "and did not say whether"."""

_STRETCH_OF_TIME = (
    r"(?:(?:just|only|barely|nearly|almost|about|some|over|(?:more|less)\sthan)\s)?"
    r"(?:(?:the|an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+|several|many|few|same)\s){0,2}"
    r"(?:second|minute|hour|day|week|month|year|decade|morning|night)s?"
)
_HINT = (
    r"(?:in\s)?(?:an?\s)?(?:(?:apparent|clear|thinly\sveiled|veiled|pointed|obvious)\s)?"
    r"(?:reference|allusion|nod|swipe)\sto\b"
)
ASIDE = re.compile(
    rf"(?:(?<=,[”\"’»])|(?<=[”\"’»]),)\s(?:{_STRETCH_OF_TIME}\s(?:after|before|earlier|later|ago)\b|{_HINT}"
    r"|(?:prompting|sparking|drawing|triggering|echoing|contradicting)\b)"
)
"""How behind marked words and a comma the article tells of them: “safe,” three days before it burned down."""
