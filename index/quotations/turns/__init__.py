"""Paragraphs that somebody says: turns of interviews and transcripts, block quotations, joint statements."""
