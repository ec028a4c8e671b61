"""Documents to briefings: text, Markdown, web pages and PDFs, from bytes, files and addresses."""

from index.load.documents import load_bytes
from index.load.extractor import Extractor
from index.load.files import is_folder, load_file
from index.load.kinds import SUFFIXES, is_document

__all__ = ["SUFFIXES", "Extractor", "is_document", "is_folder", "load_bytes", "load_file"]
