"""The publications and broadcasters that a text names, told by the form of their names."""

import re

from index.models import Span
from index.quotations.name_patterns import CAPITAL

_LAST_WORD = (
    r"(?:News|Times|Post|Press|Radio|TV|Television|Magazine|Journal|Guardian|Reuters|Newsweek|Herald|Gazette|Tribune"
    r"|Telegraph|Chronicle|Globe|Mail|Star|Independent|Observer|Standard|Courier|Bloomberg|Politico|Axios|Jazeera"
    r"|Economist|Spiegel|Monde|Atlantic|Hill|Today|Interfax|TASS|Agency|Broadcasting|Gazeta|Zeitung|Zeit|Figaro|Haaretz"
    r"|FM|Express|Examiner|Xinhua|Yonhap|Kyodo|Anadolu|Nikkei|Semafor|Meduza|Pravda|Ynet|Inquirer|Sentinel|Daily \w+)"
)
OUTLET = rf"(?:[A-Z]{{2,5}}(?: News)?|(?:{CAPITAL}[\w’.]+ ){{0,5}}{_LAST_WORD})"
"""The name of a publication or broadcaster, to be put into other patterns."""

_OUTLET = re.compile(rf"\b(?:[A-Z]{{2,5}}(?: News)?|(?:{CAPITAL}[\w’.-]+ )*{_LAST_WORD}(?:-{CAPITAL}\w+)*)\b")
_NEWS = re.compile(
    rf"\b(?:{_LAST_WORD}|ABC|CBS|CNN|NBC|MSNBC|CNBC|CBC|BBC|ITV|AP|AFP|UPI|DPA|NPR|PBS|WSJ|NYT|FT|RT|RIA|ARD|ZDF|NHK|SVT"
    r"|KCNA|CCTV|CGTN|SCMP|IRNA|ANSA|ESPN|[KW][A-Z]{2,3}(?:-TV)?|[A-Z]{2,5} (?:News|TV))\b"
)
_NO_OUTLET = re.compile(r"^(?:the )?(?:U\.?S\.?|UN|EU|NATO|UK|MPs|WHO|FBI|CIA|IMF|GOP|DNC)$")
_NAMED_OUTLET = re.compile(
    r"\b(?:magazine|newspaper|broadcaster|outlet|website|agency|daily|weekly|channel|station|network|journal|podcast)"
    rf" [“\"«„’]?({CAPITAL}[^“”\"«»\n,.]{{1,40}}|xx+)"
)


def outlet_in(text: str, words: Span) -> Span | None:
    """The publication or broadcaster that some words name, where their form shows that they name one."""
    named = _NAMED_OUTLET.search(text, *words)
    if named:
        return Span(*named.span(1))
    outlet = _OUTLET.search(text, *words)
    return Span(*outlet.span()) if outlet and not _NO_OUTLET.match(words.of(text)) else None


def is_news_outlet(text: str, words: Span) -> bool:
    """Whether some words name a publication or broadcaster for certain: not "FBI", which may be anything's letters."""
    return _NAMED_OUTLET.search(text, *words) is not None or _NEWS.search(text, *words) is not None
