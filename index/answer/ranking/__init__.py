"""What speaks for each sentence as the answer, and their order by all of it."""
