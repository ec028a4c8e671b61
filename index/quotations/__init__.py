"""Quotations and who said them, by rules: marks, then the cue and the name beside them."""

from index.quotations.find import find_quotations
from index.quotations.marks import has_marks, is_in_marks
from index.quotations.marks_around import with_marks
from index.quotations.people.naming.institutions import is_institution

__all__ = ["find_quotations", "has_marks", "is_in_marks", "is_institution", "with_marks"]
