"""A web page to its text: which blocks are the article, in the words that the page shows."""
