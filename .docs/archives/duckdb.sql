-- records.ndjson → letters and citations:  duckdb letters.duckdb < duckdb.sql
CREATE TABLE letters AS
SELECT json ->> '$.source.path' AS path,
       record ->> '$.code.number' AS number,
       record ->> '$.code.notation' AS notation,
       record ->> '$.promulgation.date' AS date,
       record ->> '$.issuer.organName' AS issuer,
       record ->> '$.subject' AS subject,
       record AS json
  FROM (SELECT json, unnest(from_json(json -> '$.records', '["JSON"]')) AS record
          FROM read_ndjson_objects('records.ndjson', maximum_object_size = 268435456));

CREATE TABLE citations AS
SELECT path, citation ->> '$.relation' AS relation, citation ->> '$.documentType' AS type,
       citation ->> '$.code.number' AS number, citation ->> '$.code.notation' AS notation,
       citation ->> '$.text' AS text
  FROM (SELECT path, unnest(from_json(json -> '$.references', '["JSON"]')) AS citation FROM letters);
