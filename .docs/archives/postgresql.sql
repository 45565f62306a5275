-- records.ndjson → letters, citations and a full-text index:  psql -d letters -f postgresql.sql
CREATE TABLE lines (json jsonb);
\copy lines FROM 'records.ndjson' WITH (FORMAT csv, QUOTE E'\x01', DELIMITER E'\x02')

CREATE TABLE letters AS
SELECT json #>> '{source,path}' AS path,
       record #>> '{code,number}' AS number,
       record #>> '{code,notation}' AS notation,
       record #>> '{promulgation,date}' AS date,
       record #>> '{issuer,organName}' AS issuer,
       record ->> 'subject' AS subject,
       (SELECT string_agg(block #>> '{}', E'\n')
          FROM jsonb_path_query(record -> 'body', 'strict $.**.text') AS block) AS body,
       record AS json
  FROM lines, jsonb_array_elements(json -> 'records') AS record;

CREATE TABLE citations AS
SELECT path, citation ->> 'relation' AS relation, citation ->> 'documentType' AS type,
       citation #>> '{code,number}' AS number, citation #>> '{code,notation}' AS notation, citation ->> 'text' AS text
  FROM letters, jsonb_array_elements(json -> 'references') AS citation;
CREATE INDEX ON citations (notation, number);
CREATE INDEX ON letters USING gin (to_tsvector('simple', coalesce(subject, '') || ' ' || coalesce(body, '')));
DROP TABLE lines;
