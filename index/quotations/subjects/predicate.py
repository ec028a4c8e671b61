"""The verbs before which a subject ends."""

import re

PREDICATE = re.compile(
    r"(?:\s(?:also|then|later|just|now))?\s(?:[a-z]\w+ed|is|are|was|were|isn[’']t|aren[’']t"
    r"|wasn[’']t|has|have|had|does|did"
    r"|took|made|went|gave|came|got|won|met|held|led|left|began|sent|spoke|saw|wrote|kept|sings|told"
    r"|said|says|lost|ran|fell"
    r"|stood|sat|put|set|hit|shot|drove|found|felt|knew|grew|rose|threw|brought|bought|fought|sought"
    r"|thought|caught|rang|taught|shook|drew|flew|broke|chose|struck|swept|wore|paid|spent|fled|rode|withdrew)\b"
    r"|(?<=[A-Za-z]{2})(?<!\bof)(?<!\bthe)(?<!\bThe)\s(?:openly |often |also )?"
    r"(?:admires|denies|uses|defends|attacks|praises|rejects|calls|opens|ends|concludes|warns|urges"
    r"|criticizes|dismisses|accuses)\b"
)
"""The verb of a clause, where its form alone shows one."""
