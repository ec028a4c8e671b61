"""tantivy, a search engine in Rust, with one segment read by one thread."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from bench.systems.system import TOP, System

HEAP = 1_000_000_000
"""Room for writing, in bytes: enough for a million passages in one segment."""


class Tantivy(System):
    """Its parameters are Lucene's (k1 1.2, b 0.75) and cannot be set. It counts no matches, which lets it skip most."""

    name = package = "tantivy"

    def build(self, passages: Iterable[Sequence[str]], folder: Path) -> None:
        """See System."""
        import tantivy

        schema = tantivy.SchemaBuilder()
        schema.add_text_field("text", stored=False, tokenizer_name="whitespace", index_option="freq")
        index = tantivy.Index(schema.build(), path=str(folder))
        writer = index.writer(HEAP, num_threads=1)
        for passage in passages:
            writer.add_document(tantivy.Document(text=" ".join(passage)))
        writer.commit()
        writer.wait_merging_threads()

    def open(self, folder: Path) -> bool:
        """See System."""
        import tantivy

        index = tantivy.Index.open(str(folder))
        self._schema, self._searcher = index.schema, index.searcher()
        self._query, self._should = tantivy.Query, tantivy.Occur.Should
        return True

    def search(self, question: Sequence[str]) -> Sequence[object]:
        """With a query put together from terms, which takes less than parsing one."""
        terms = [(self._should, self._query.term_query(self._schema, "text", term, "freq")) for term in question]
        hits: list[Any] = self._searcher.search(self._query.boolean_query(terms), TOP, count=False).hits
        return hits
