"""What reading one document may cost."""

DOCUMENT_BYTES = 10_000_000
"""No longer document is read, in bytes: 10 MB are some 20,000 paragraphs; reading stops there."""

TEXT_LENGTH = 10_000_000
"""No more text is taken from one document, in code points: packed text may be a thousand times its size."""

SECONDS = 30
"""So long a document may take. A report of 460 pages takes 2.5 s, a page of 9 MB 10 s; what takes more is meant to."""

MEMORY_BYTES = 512 * 1024 * 1024
"""So much memory the reading process may map: a report of 460 pages takes 65 MB of it, a page of 1 MB 95."""

KEPT_MEMORY_BYTES = 160 * 1024 * 1024
"""A process that maps more than this after a document is given no other, so that each has its full share."""
