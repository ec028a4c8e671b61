"""What the bot itself says in Discord, in English: all that there is to translate, one module a subject.

What the command line says stays English, and so does what is drawn on a card, which whoever it is shared with reads.
Of what `index` refuses, `refusals` has the sentences that are always the same; those that name what they found in a
document stay English too.
"""
