"""What people type to a bot that is no question to a library: greetings, thanks, orders, abuse."""

from index.analyze import folded
from index.question import Question

_SMALL_TALK = frozenset(
    "hi hello hey hiya yo howdy greetings morning afternoon evening night good bye goodbye cya thanks thank thx ty"
    " cheers welcome sorry please ok okay yes no yep nope lol lmao haha wow cool nice great awesome amazing love like"
    " hate best bot bots robot ai assistant human real alive help command commands start stop restart ping pong test"
    " testing reset quit exit shut shutdown joke jokes song poem story sing write make give show play game bored"
    " stupid dumb idiot useless suck sucks trash garbage bad worst fuck fucking shit damn hell moron liar wtf"
    " name work works working doing feel feeling think thinking going go favorite favourite"
    " everyone everybody guys friend helpful useful buddy man dude bro job u ur r im".split()
)
"""Words, folded, that small talk is made of; a question with any other word is a question."""


def is_small_talk(question: Question) -> bool:
    """Whether nothing but small talk stands in a question."""
    return all(folded(word) in _SMALL_TALK for word in question.words.values())
