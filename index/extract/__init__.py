"""The text of web pages and PDFs, which may be made to harm: run in a process of its own, `python -m index.extract`.

It imports little of the index, so that the process starts fast and has little to lose.
"""
