"""Who is in view at a place in a text, whom a pronoun or a title there may mean."""
