"""What people type to a bot that is no question to a library: greetings, thanks, orders, abuse, "sum it up"."""

import re
from typing import Protocol

from index.answer.questions.quoted import quotations_in
from index.question import Question
from index.text.analyze import folded

_SMALL_TALK = frozenset(
    "hi hello hey hiya yo howdy greetings morning afternoon evening night good bye goodbye cya thanks thank thx ty"
    " cheers welcome sorry please ok okay yes no yep nope lol lmao haha wow cool nice great awesome amazing love like"
    " hate best bot bots robot ai assistant human real alive help command commands start stop restart ping pong test"
    " testing reset quit exit shut shutdown joke jokes song poem story sing write make give show play game bored"
    " stupid dumb idiot useless suck sucks trash garbage bad worst fuck fucking shit damn hell moron liar wtf"
    " name work works working feel feeling think thinking going go favorite favourite made created built today time"
    " day date weather tonight matter up new old born live lives hear listen understand speak talk chat sleep eat"
    " everyone everybody guys friend helpful useful buddy man dude bro job u ur r im".split()
)
"""Words, folded, that small talk is made of; a question with any other word is a question."""

_ADDRESS = frozenset("you your yours yourself u ur i me my im it".split())
"""Words, folded, of one who speaks to the bot or of themselves, or of the hour ("What time is it?")."""

_ASKING = frozenset(
    "what which when where why how who whom whose did does do has have had will would could can is are was were".split()
)
_ORDER = re.compile(
    r"\W*(?:please |can you |could you |now )*"
    r"(?:repeat after|say (?:that|after|the words?|something|hi|hello)\b|(?:pretend|imagine)\b"
    r"|role-?play|act (?:as|like)\b"
    r"|ignore (?:all|any|your|the|previous)|forget (?:all|your|the|previous)|translate|sing\b"
    r"|(?:write|make|compose|generate|draw|give|tell|sing) (?:me |us )?(?:an? )?"
    r"(?:joke|poem|song|story|haiku|essay|code|image|picture|rap)\b)",
    re.IGNORECASE,
)
"""What a bot is told to say or make; this one only quotes."""
_OPINION = re.compile(
    r"\W*(?:so |and |but |well,? |ok(?:ay)?,? |hey,? |hi,? |hello,? )*"
    r"(?:(?:what|how) (?:do|did|would) you (?:\w+ly )?(?:think|feel|make|say|reckon) (?:about|of|on)\b"
    r"|(?:what|how) about you\b"
    r"|(?:do|would) you (?:\w+ly )?(?:like|love|hate|support|oppose|prefer|favou?r|trust|agree|disagree|approve|care)\b"
    r"|(?:who|whom|which \w+|what) (?:do|would) you (?:\w+ly )?(?:like|love|hate|support|prefer|favou?r|trust)\b"
    r"|what(?: i|['’])s your (?:\w+ )?(?:opinion|view|take|stance|position|thoughts?)\b"
    r"|what are your (?:\w+ )?(?:opinions|views|thoughts)\b"
    r"|are you (?:\w+ )?(?:for|against|pro|anti)\b)",
    re.IGNORECASE,
)
"""What asks a bot for its own opinion; this one has none."""

_TEXT = (
    r"(?:(?:the|this|that|these|those|your|it|all)\b)? ?(?:(?:latest|last|newest|new|current|whole|entire|week['’]?s"
    r"|this week['’]s|today['’]s) )*(?:briefings?|articles?|newsletters?|news|pieces?|issues?|stor(?:y|ies))?"
)
_OVERVIEW = re.compile(
    r"\W*(?:so |ok(?:ay)?,? |hey,? |hi,? |please |can you |could you |now |just )*"
    rf"(?:(?:what(?: is|['’]s| are)|whats) {_TEXT} (?:all )?about"
    rf"|(?:what(?: is|['’]s)|whats) in {_TEXT}"
    rf"|(?:summari[sz]e|sum(?: up)?|recap|outline) {_TEXT}(?: up)?(?: for (?:me|us))?"
    rf"|(?:give|show|write|make|tell) (?:me |us )?(?:an? |the )?(?:\w+ )?"
    rf"(?:summary|overview|recap|gist|outline|tl;? ?dr)(?: of {_TEXT})?"
    rf"|(?:an? |the )?(?:summary|overview|recap|gist|tl;? ?dr)(?: of {_TEXT})?)(?:,? please)?\W*",
    re.IGNORECASE,
)
"""What asks for all of a text in few words; this one tells none in its own."""


class Mentioned(Protocol):
    """All terms that a library mentions."""

    def __contains__(self, term: str) -> bool:
        """Whether a term is among them."""
        ...


def is_small_talk(question: Question, library: Mentioned) -> bool:
    """Whether a text is no question: an order, a question for the bot's own opinion or summary, or only small talk.

    A question that is put to nobody and has a word of the library's, which holds terms, is one: "Is AI good?".
    """
    if _ORDER.match(question.text) or _OPINION.match(question.text) or _OVERVIEW.fullmatch(question.text):
        return True
    if quotations_in(question) or any(folded(word) not in _SMALL_TALK for word in question.words.values()):
        return False
    words = [folded(term.span.of(question.read)) for term in question.terms]
    is_question = words[:1] != [] and words[0] in _ASKING and _ADDRESS.isdisjoint(words)
    return not (is_question and any(term in library for term in question.words))
