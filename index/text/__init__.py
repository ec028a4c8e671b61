"""What a text is made of: words, marks, and the terms they become."""
