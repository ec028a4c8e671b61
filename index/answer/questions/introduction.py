"""Whom a question wants introduced: "who is [Ana Lima]", "where does [Lima] work", "what is [Lima's] job"."""

from collections.abc import Sequence

from index.answer.questions.asked import Asked, content_in, owners
from index.question import Question
from index.text.analyze import folded, is_function_word

_POSTS = frozenset("job post title office rank occupation profession employer".split())
_POSITIONS = _POSTS | {"position", "role"}
"""What somebody holds or has; "Lima's position" may be a view, and "Lima's role" a part in something."""

_SERVING = frozenset("work hold occupi repres serv belong".split())
"""Terms of verbs with which somebody's post is asked for: where they work, whom they represent."""

_HOLDING = _SERVING | {"have"}
"""The same where the question names a post …"""

_WITHIN = frozenset("for in at of".split())
"""… and behind these it may say where that is."""

_WHOSE = frozenset("who whom where which".split())
"""What a question begins with that asks whom somebody serves, and need not name a post."""


def introduced_by(question: Question, asked: Asked) -> Sequence[int]:
    """The places of the name of whoever is asked to be introduced; none where the question asks something else."""
    if asked.subject and not asked.is_speech:
        return asked.subject
    words = [folded(term.span.of(question.read)) for term in question.terms]
    posts = [place for place, word in enumerate(words) if word in _POSTS]
    owner = owners(question)[-1:]
    if posts and owner and _ends_at(posts[-1], words):
        being = next((place for place, word in enumerate(words) if word in ("is", "was")), -1)
        return content_in(question, being + 1, owner[0] + 1)
    return _served(question, words)


def _served(question: Question, words: Sequence[str]) -> Sequence[int]:
    """Who is between an auxiliary and a verb of serving, which but for where that is ends the question."""
    is_post = not _POSITIONS.isdisjoint(words)
    if not is_post and _WHOSE.isdisjoint(words[:1]):
        return ()
    verbs = _HOLDING if is_post else _SERVING
    auxiliary = next((place for place, word in enumerate(words) if word in ("does", "did")), len(words))
    verb = next((place for place in range(auxiliary + 2, len(words)) if question.terms[place].text in verbs), None)
    if verb is None or not (_ends_at(verb, words) or (is_post and words[verb + 1] in _WITHIN)):
        return ()
    return content_in(question, auxiliary + 1, verb)


def _ends_at(place: int, words: Sequence[str]) -> bool:
    """Whether but for function words a question ends with the word at a place."""
    return all(map(is_function_word, words[place + 1 :]))
