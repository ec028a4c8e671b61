"""Quotations and who said them, by rules: marks, then the cue and the name beside them."""

from index.quotations.find import find_quotations

__all__ = ["find_quotations"]
