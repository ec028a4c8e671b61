"""What a question asks for: whom it asks about, what kind of answer it wants, which words count."""
