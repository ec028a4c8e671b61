"""What only a company says of itself: "Ford said it expected to grow"."""

import re

from index.models import Span
from index.quotations.reports.report import Report

_FILING = re.compile(
    r"\b(?:regulatory|securities|stock[ -]exchange|quarterly|earnings|annual)"
    r" (?:filing|report|statement|release|call)\b"
)
_MINDED = (
    r"(?:(?:had|has|would|will|also|not|no longer|fully|always|[a-z]+ly)\s[“\"‘]?)*"
    r"(?:expect|plan|intend|hope|aim|believe|regret|welcome|apologi[sz]|cooperat|work\swith|notif(?:y|ied)|form|appoint|hire|employ|comply"
    r"|complied|invest|la(?:id|y)\soff|does\snot\scomment|has\sno\splans|had\sno\splans)"
    r"|(?:is|was|has\sbeen|had\sbeen|remain(?:s|ed))\s[“\"‘]?(?:(?:not|very|fully|also|still|“|[a-z]+ly)\s)*[“\"‘]?"
    r"(?:disappointed|pleased|delighted|proud|committed|aware|unaware|confident|sorry|saddened|grateful|cooperating|reviewing"
    r"|investigating|working|looking|considering|monitoring|planning|assessing|evaluating|appealing|exploring|hiring)"
)
_ITSELF = re.compile(rf"(?:that\s)?it\s(?:{_MINDED})", re.IGNORECASE)
_ITS = re.compile(r"(?:that\s)?its\s", re.IGNORECASE)
_STATEMENT = re.compile(r"\bstatement\b")
_SOMEBODY = re.compile(r"\b(?:he|she|his|her|him|I|my|me|himself|herself)\b", re.IGNORECASE)


def is_of_company(text: str, report: Report, venue: Span | None) -> bool | None:
    """Whether a report is of what a company says of itself; None where anybody may say so.

    `venue` is where it is said.
    """
    said = [clause.of(text) for clause in report.clauses[:1]]
    if any(map(_SOMEBODY.search, said)):
        return False
    where = venue.of(text) if venue else ""
    is_its = _STATEMENT.search(where) is not None and any(map(_ITS.match, said))
    return True if is_its or _FILING.search(where) or any(map(_ITSELF.match, said)) else None
