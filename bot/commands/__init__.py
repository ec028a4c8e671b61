"""The slash commands: each parses, asks the library and renders."""
