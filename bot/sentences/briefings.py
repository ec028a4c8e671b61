"""/briefing: what there is, adding, mending and removing it, and who may."""

from bot.translation import Plural, Sentence

EMPTY_LIST = Sentence(
    "There are no briefings here yet. Members with the permission Manage Server add them: /briefing add."
)
NO_SUCH = Sentence("There is no briefing {title} here; /briefing list shows what there is.")
CHANGED_OR_GONE = Sentence("This briefing has changed or is gone; /briefing list shows what there is.")
UNKNOWN = Sentence("This button is another version's; use the command again.")
REFUSED = Sentence("Only members with the permission Manage Server can do that.")
REFUSED_TO_ADD = Sentence(
    "Only members with the permission Manage Server, or with a role that may add briefings, can do that."
)

# What a briefing is.
OWN = Sentence("this server's own")
SHARED_WITH_ALL = Sentence("shared with every server")
ADDED_WHEN = Sentence("added {when}")
SPEAKERS = Sentence("Speakers: {names}")
NO_SPEAKERS = Sentence("No speaker is named.")
ENGLISH_ONLY = Sentence(
    "Quotations and speakers are recognised in English only; in this text the bot finds words, not who said them."
)

# /briefing add.
ONE_OF_TWO = Sentence("Attach a file, or give the address of an article: one of the two.")
ADDED = Sentence(
    "Added. **Details…** mends title, publisher, author and date; **Undo** takes it back. Later, members with the"
    " permission Manage Server find **Details…** under /briefing show."
)
ADDED_OVER = Sentence(
    "Added. On this server it replaces {title}, which is shared with every server. To have both, press **Undo** and"
    " give the new file another name."
)
ADDED_OVER_PAGE = Sentence(
    "Added. On this server it replaces {title}, which is shared with every server. **Undo** brings that back."
)
REPLACED = Sentence(
    "Replaced {name}; the old text stays as an earlier version. To keep both, press **Undo** and give the new file"
    " another name."
)
REPLACED_PAGE = Sentence("Replaced {name}; the old text stays as an earlier version. **Undo** brings it back.")
KEPT_DETAILS = Sentence("Kept from the earlier version: {details}. **Details…** mends that.")
LEFT_DETAILS = Sentence(
    "Not taken over from the earlier text, which differs: {details}. **Details…** lets you fill that in."
)
KEPT_TITLE = Sentence("title")
KEPT_PUBLISHER = Sentence("publisher")
KEPT_AUTHOR = Sentence("author")
KEPT_DATE = Sentence("date")
UNCHANGED = Sentence(
    "Nothing was changed: this document is here already. To mend its title, publisher, author or date, members with"
    " the permission Manage Server press **Details…** under /briefing show."
)
NOT_ADDED = Sentence("{document} was not added: {reason}.")
NOT_FETCHED = Sentence("it could not be fetched from Discord; attach it again")
TITLE_AND_NAME = Sentence("{title} ({name})")
TAKEN_BACK = Sentence("{title} is taken back; nothing of it is kept.")
EARLIER_IS_BACK = Sentence("Undone: the earlier version of {name} is back.")
NOT_TAKEN_BACK = Sentence("It cannot be taken back: {reason}.")

# The form of a briefing's details; its title and the names of its fields have at most 45 characters.
DETAILS_TITLE = Sentence("Details")
TITLE = Sentence("Title")
PUBLISHER = Sentence("Publisher")
AUTHOR = Sentence("Author")
PUBLISHED = Sentence("Date, such as 2025-04-04")
MENDED = Sentence("The details are mended.")
NOT_MENDED = Sentence("Nothing was changed:")
PARTLY_MENDED = Sentence("The rest is mended, but not this:")
NO_TITLE = Sentence("the title is empty; type one")
NO_DATE = Sentence("“{typed}” is no date; write it like 2025-04-04, year-month-day")

# /briefing remove.
REMOVES = Sentence("Remove {title} for good?")
NOT_BROUGHT_BACK = Sentence("{what}. It cannot be brought back.")
SHARED_AGAIN = Sentence("Then the briefing of this name that is shared with every server answers here again.")
REMOVED = Sentence("{title} is removed.")
NOT_REMOVED = Sentence("Nothing was removed.")
NOT_REMOVABLE = Sentence(
    "{title} is shared with every server and cannot be removed from one; whoever runs this bot can remove it."
)

# /briefing forget; the title of its form and the name of its field have at most 45 characters.
FORGET_TITLE = Sentence("Delete all that this server has")
TYPE_WORD = Sentence("Type {word} to go on")
FORGETS = Plural(
    "This deletes the one briefing that this server has, with earlier versions, and its settings, for good. Briefings"
    " that are shared with every server stay.",
    "This deletes all {count} briefings that this server has, with earlier versions, and its settings, for good."
    " Briefings that are shared with every server stay.",
)
FORGETS_SETTINGS = Sentence(
    "This deletes the settings of this server, for good. Briefings that are shared with every server stay."
)
DELETED = Plural("{count} briefing and all settings are deleted.", "{count} briefings and all settings are deleted.")
NOT_DELETED = Sentence("Nothing was deleted: the word to type is {word}.")
NOTHING_TO_DELETE = Sentence("This server has no briefings of its own, and no settings.")
