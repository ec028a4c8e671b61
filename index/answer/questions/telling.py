"""How surely an answer repeats a word of its question: "What kind of treaty …" is answered without the word "kind".

Measured over 12,000 questions about encyclopaedia articles whose answering sentence is known (the training part of
SQuAD, and SelQA): the share of questions with a word whose answer has it too, over that share of all words (0.65). A
word that is not here counts 1.
"""

_TELLING = {
    term: share
    for share, terms in (
        (0.25, "happen kind type besid along long date want help notabl year believ addit name sort"),
        (
            0.45,
            "abl far tri reason money locat occur stand come mean regard caus call start amount think accord thing"
            " result part go prior decad due like sometim put countri describ find idea",
        ),
        (
            0.65,
            "feel famous creat make respons main give piec exampl involv purpos see way receiv take event person"
            " benefit usual allow month carri deal consid exist die compar show place present belief well around"
            " determin leav featur typic total former gain term decid begin time function stop common area",
        ),
    )
    for term in terms.split()
}


def telling(term: str) -> float:
    """What a term counts beside its rarity, at most 1."""
    return _TELLING.get(term, 1.0)
