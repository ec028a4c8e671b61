"""Question and hits to Answer: which sentence answers, how sure, and when to say that nothing does.

A question becomes what is sought, the candidates' readings a pool of sentences, the two together features, and these an
order and a confidence.
"""

from index.answer.answer import EVIDENCE_COUNT, STRANGER, answer_question
from index.answer.candidates import Candidate
from index.answer.questions.quoted import quotations_in
from index.answer.rarity import Rarity
from index.answer.readings.gathered import Place
from index.answer.readings.reading import Findable, Reading, read
from index.answer.silence.namesakes import has_another_first_name, surname_alone

__all__ = [
    "EVIDENCE_COUNT",
    "STRANGER",
    "Candidate",
    "Findable",
    "Place",
    "Rarity",
    "Reading",
    "answer_question",
    "has_another_first_name",
    "quotations_in",
    "read",
    "surname_alone",
]
