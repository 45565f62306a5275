-- records.ndjson → letters, citations and a full-text index:  sqlite3 letters.db < sqlite.sql
CREATE TABLE lines (json TEXT);
.mode ascii
.separator "\037" "\n"
.import records.ndjson lines

CREATE TABLE letters AS
SELECT lines.json ->> '$.source.path' AS path,
       record.key AS record,
       record.value ->> '$.code.number' AS number,
       record.value ->> '$.code.notation' AS notation,
       record.value ->> '$.promulgation.date' AS date,
       record.value ->> '$.issuer.organName' AS issuer,
       record.value ->> '$.subject' AS subject,
       (SELECT group_concat(block.atom, char(10))
          FROM json_tree(record.value, '$.body') AS block WHERE block.key = 'text') AS body,
       record.value AS json
  FROM lines, json_each(lines.json, '$.records') AS record;

CREATE TABLE citations AS
SELECT letters.rowid AS letter,
       citation.value ->> '$.relation' AS relation,
       citation.value ->> '$.documentType' AS type,
       citation.value ->> '$.code.number' AS number,
       citation.value ->> '$.code.notation' AS notation,
       citation.value ->> '$.text' AS text
  FROM letters, json_each(letters.json, '$.references') AS citation;
CREATE INDEX citations_code ON citations (notation, number);

CREATE VIRTUAL TABLE letters_text USING fts5 (subject, body, content = 'letters', tokenize = 'unicode61 remove_diacritics 2');
INSERT INTO letters_text (letters_text) VALUES ('rebuild');
DROP TABLE lines;
