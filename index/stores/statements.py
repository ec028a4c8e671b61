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
KEYS = "SELECT id, number, fingerprint FROM briefings WHERE scope = ? AND replaced IS NULL ORDER BY id"
PREPARED = f"SELECT code, form, {_BRIEFING} FROM briefings LEFT JOIN prepared USING (number) WHERE number = ?"
KEEP_FORM_ANEW = """
    INSERT OR REPLACE INTO prepared SELECT number, ?, ? FROM briefings
    WHERE number = ? AND fingerprint = ? AND replaced IS NULL
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
MEND = f"""
    UPDATE briefings SET {", ".join(f"{column} = ?" for column in METADATA_COLUMNS)}, fingerprint = ? WHERE number = ?
"""
WITHDRAW = "DELETE FROM briefings WHERE number = ?"
LATEST_EARLIER = """
    SELECT number, id, fingerprint, paragraphs, quotations FROM briefings
    WHERE scope = ? AND id = ? AND replaced IS NOT NULL ORDER BY number DESC LIMIT 1
"""
RESTORE = "UPDATE briefings SET replaced = NULL WHERE number = ?"
KEEP_FORM = "INSERT INTO prepared VALUES (?, ?, ?)"
REMOVE = "DELETE FROM briefings WHERE scope = ? AND id = ?"
FORGET = (
    "DELETE FROM briefings WHERE scope = ?",
    "DELETE FROM scopes WHERE scope = ?",
    "DELETE FROM memberships WHERE server = ?",
    "DELETE FROM preferences WHERE scope = ?",
)
VERSION = "SELECT change FROM scopes WHERE scope = ?"
COUNT_CHANGE = "UPDATE changes SET latest = latest + 1"
PREFERENCES = "SELECT preferences FROM preferences WHERE scope = ?"
KEEP_PREFERENCES = "INSERT OR REPLACE INTO preferences VALUES (?, ?)"
SERVERS = "SELECT scope FROM scopes WHERE scope != 0 UNION SELECT scope FROM preferences WHERE scope != 0"
MEMBERSHIPS = "SELECT server, ended IS NULL FROM memberships WHERE bot = ?"
BEGIN_MEMBERSHIP = "INSERT OR REPLACE INTO memberships VALUES (?, ?, NULL)"
END_MEMBERSHIP = f"UPDATE memberships SET ended = {_NOW} WHERE server = ? AND bot = ?"
DEPARTED = "SELECT server FROM memberships GROUP BY server HAVING count(*) = count(ended) AND max(ended) < ?"
NOTE_CHANGE = "INSERT OR REPLACE INTO scopes SELECT ?, latest FROM changes"
