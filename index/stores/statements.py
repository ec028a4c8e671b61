"""What is asked of a library's database, in SQL."""

from index.stores.rows import BRIEFING_COLUMNS, METADATA_COLUMNS

_BRIEFING = ", ".join(BRIEFING_COLUMNS)
_NOW = "strftime('%Y-%m-%dT%H:%M:%SZ', 'now')"

INSERT = f"""
    INSERT INTO briefings ({_BRIEFING}, scope, fingerprint, paragraphs, quotations, added)
    VALUES ({", ".join("?" * (len(BRIEFING_COLUMNS) + 4))}, {_NOW})
"""
GET = f"SELECT {_BRIEFING} FROM briefings WHERE scope = ? AND id = ? AND replaced IS NULL"
EARLIER = f"""
    SELECT added, replaced, {_BRIEFING} FROM briefings
    WHERE scope = ? AND id = ? AND replaced IS NOT NULL ORDER BY number
"""
NUMBERS = "SELECT number FROM briefings WHERE scope = ? AND replaced IS NULL ORDER BY id"
PREPARED = f"SELECT code, form, {_BRIEFING} FROM briefings LEFT JOIN prepared USING (number) WHERE number = ?"
KEEP_FORM_ANEW = """
    INSERT OR REPLACE INTO prepared SELECT number, ?, ? FROM briefings WHERE number = ? AND replaced IS NULL
"""
HOLDINGS = f"""
    SELECT id, paragraphs, quotations, added, (
        SELECT count(*) FROM briefings AS earlier
        WHERE (earlier.scope, earlier.id) = (briefings.scope, briefings.id) AND earlier.replaced IS NOT NULL
    ), {", ".join(METADATA_COLUMNS)} FROM briefings WHERE scope = ? AND replaced IS NULL ORDER BY id
"""
PRESENT = "SELECT number, id, fingerprint, paragraphs, quotations FROM briefings WHERE replaced IS NULL AND scope = ?"
PRESENT_BY_ID = f"{PRESENT} AND id = ?"
PRESENT_BY_DOCUMENT = f"{PRESENT} AND fingerprint = ?"
REPLACE = f"UPDATE briefings SET replaced = {_NOW} WHERE number = ?"
FORGET_FORM = "DELETE FROM prepared WHERE number = ?"
KEEP_FORM = "INSERT INTO prepared VALUES (?, ?, ?)"
REMOVE = "DELETE FROM briefings WHERE scope = ? AND id = ?"
FORGET = ("DELETE FROM briefings WHERE scope = ?", "DELETE FROM scopes WHERE scope = ?")
VERSION = "SELECT change FROM scopes WHERE scope = ?"
COUNT_CHANGE = "UPDATE changes SET latest = latest + 1"
NOTE_CHANGE = "INSERT OR REPLACE INTO scopes SELECT ?, latest FROM changes"
