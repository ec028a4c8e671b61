"""The people and organisations that a document names, and whom its titles, surnames and pronouns mean."""
