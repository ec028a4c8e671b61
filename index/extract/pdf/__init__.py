"""A PDF to its text: printed lines, and the paragraphs that they make."""
