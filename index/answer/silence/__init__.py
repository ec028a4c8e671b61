"""When to say that nothing answers: how sure an answer is, and what speaks against it."""
