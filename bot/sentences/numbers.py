"""Numbers of things, pages, and words in a row."""

from bot.translation import Plural, Sentence

BRIEFINGS = Plural("{count} briefing", "{count} briefings")
PARAGRAPHS = Plural("{count} paragraph", "{count} paragraphs")
QUOTATIONS = Plural("{count} quotation", "{count} quotations")
EARLIER_VERSIONS = Plural("{count} earlier version", "{count} earlier versions")

PAGE_OF = Sentence("Page {page} of {pages}")
TEXT_PAGE_OF = Sentence("Text, page {page} of {pages}")

QUOTED_WORD = Sentence("“{word}”")
BOTH = Sentence("{first} and {last}")
AND_MORE = Plural("{names} and {count} more", "{names} and {count} more")
