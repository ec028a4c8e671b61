"""The publications and broadcasters that a text names, told by the form of their names."""

import re

from index.models import Span

_OUTLET = re.compile(
    r"\b(?:[A-Z]{2,5}(?: News)?|(?:[A-Z][\w’.]+ )*(?:News|Times|Post|Press|Radio|TV|Television"
    r"|Magazine|Journal|Guardian"
    r"|Reuters|Newsweek|Herald|Gazette|Tribune|Telegraph|Chronicle|Globe|Mail|Star|Independent"
    r"|Observer|Standard|Courier"
    r"|Bloomberg|Politico|Axios|Jazeera|Economist|Spiegel|Monde|Atlantic|Hill|Today|Interfax|TASS|Agency|Broadcasting"
    r"|Gazeta|Zeitung|Zeit|Figaro|Haaretz|Express|Examiner|Inquirer|Sentinel|Daily \w+))\b"
)
_NO_OUTLET = re.compile(r"^(?:the )?(?:U\.?S\.?|UN|EU|NATO|UK|MPs|WHO|FBI|CIA|IMF|GOP|DNC)$")
_NAMED_OUTLET = re.compile(
    r"\b(?:magazine|newspaper|broadcaster|outlet|website|agency|daily|weekly|channel|station|network|journal|podcast)"
    r" [“\"«„’]?([A-Z][^“”\"«»\n,.]{1,40}|xx+)"
)


def outlet_in(text: str, words: Span) -> Span | None:
    """The publication or broadcaster that some words name, where their form shows that they name one."""
    named = _NAMED_OUTLET.search(text, *words)
    if named:
        return Span(*named.span(1))
    outlet = _OUTLET.search(text, *words)
    return Span(*outlet.span()) if outlet and not _NO_OUTLET.match(words.of(text)) else None
