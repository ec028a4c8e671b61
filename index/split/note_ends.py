"""The marks of footnotes behind a sentence: they end it, and are no part of it."""

NOTE_MARKS = (
    r"(?:\[(?:\^[^\]\s]{1,20}+|\d{1,3}+)\]|[¹²³⁰⁴-⁹]{1,3}+"
    r"|(?:(?<=[^\W\d_]{3}[.!?…])|(?<=[.!?…][”\"»)]))\d{1,2}+)*+"
)
"""A pattern for them: [1], Markdown's [^1], ¹ and, as in pasted text, a bare number behind a word or a quotation."""
