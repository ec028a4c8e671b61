"""What reading one document may cost."""

DOCUMENT_BYTES = 10_000_000
"""No longer document is read, in bytes: 10 MB are some 20,000 paragraphs; reading stops there."""

TEXT_LENGTH = 10_000_000
"""No more text is taken from one document, in code points: packed text may be a thousand times its size."""

SECONDS = 30
"""So long one document may take. Long reports of 500 pages took 20 s; what takes longer is made to."""

MEMORY_BYTES = 512 * 1024 * 1024
"""So much memory the reading process may map. The packages alone map 70 MB, a page of 1 MB another 60."""

KEPT_MEMORY_BYTES = 128 * 1024 * 1024
"""A process that has ever held more than this is given no further document, so that each has its full share."""
