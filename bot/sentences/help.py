"""/help, and the first message on a server."""

from bot.translation import Sentence

ASK_THE_BRIEFINGS = Sentence("Ask the briefings")
PROMISE = Sentence(
    "I answer in their own words, with who said it and where it stands. Where none of them answers, I say so."
)
ASK_A_QUESTION = Sentence("Ask a question")
LOOK_UP = Sentence("Look up what somebody said")
CHECK_A_QUOTATION = Sentence("Check a quotation")
WITHOUT_COMMAND = Sentence("Without a command")
ELSEWHERE = Sentence(
    "Mention me, reply to me or write to me in private. In the menu of a message, under *Apps*, are **{find}** and"
    " **{check}**."
)
ELSEWHERE_UNMENTIONED = Sentence(
    "Write to me in private. In the menu of a message, under *Apps*, are **{find}** and **{check}**."
)
THE_BRIEFINGS = Sentence("The briefings")
LIST_AND_ADD = Sentence("{list} shows what I answer from. Members with the permission *Manage Server* add more: {add}.")
LIST_AND_ADD_BY_ROLE = Sentence(
    "{list} shows what I answer from. Members with the permission *Manage Server*, or with a role that may add"
    " briefings, add more: {add}."
)
EMPTY = Sentence("There are no briefings here yet")
EMPTY_HERE = Sentence("Only shared briefings are answered from here, and whoever runs this bot has shared none.")
ADD_FIRST = Sentence(
    "Members with the permission *Manage Server* add the first with {add}: a file or the address of an article."
)
ADD_FIRST_BY_ROLE = Sentence(
    "Members with the permission *Manage Server*, or with a role that may add briefings, add the first with {add}: a"
    " file or the address of an article."
)

# The first message.
THANKS = Sentence("Thank you for having me on {server}")
DOES = Sentence(
    "I answer questions about news briefings by quoting them word for word, with who said it and where it stands."
    " Where no briefing answers, I say so."
)
BEGIN = Sentence(
    "**To begin**, somebody with the permission *Manage Server* adds a briefing there with {add}: a file (text,"
    " Markdown, web page or PDF), or the address of an article."
)
READ_ON = Sentence("Then {help} shows what can be asked, with examples from your own briefings.")
KEEPS = Sentence("I keep the briefings, and nothing about people: neither who asks what, nor who added me.")
