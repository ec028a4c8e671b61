"""Files to briefings: text with a TOML file beside it, Markdown with front matter."""

from index.load.files import SUFFIXES, load_file

__all__ = ["SUFFIXES", "load_file"]
