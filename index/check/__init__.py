"""What a message claims that somebody said, compared word by word with what the library holds."""

from index.check.check import check_claim, is_held
from index.check.claims import Claim, claims_in, marked_in
from index.check.somebody import is_quoted, is_somebody
from index.check.source import Source

__all__ = ["Claim", "Source", "check_claim", "claims_in", "is_held", "is_quoted", "is_somebody", "marked_in"]
