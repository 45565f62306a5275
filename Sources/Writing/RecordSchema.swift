/// The JSON Schema (2020-12) of what `ParseJSON` writes.
///
///     print(RecordSchema.text)
///
/// It lists every member of this version's output and allows no other, so that what is written and what is described
/// cannot drift apart; a reader that wants to take newer versions should pass over members that it does not know.
public enum RecordSchema {
  public static let text = #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "urn:congvan:schema:parse:1",
      "title": "A parse of one file",
      "description": "What CongVan reads from a file: its documents in order, and the text that belongs to none of them.",
      "type": "object",
      "additionalProperties": false,
      "required": ["source", "records", "unassigned"],
      "properties": {
        "source": {"$ref": "#/$defs/source"},
        "records": {
          "type": "array",
          "description": "One record a document, in the order of the file.",
          "items": {
            "type": "object",
            "required": ["kind"],
            "properties": {"kind": {"enum": ["letter", "article"]}},
            "if": {"properties": {"kind": {"const": "letter"}}},
            "then": {"$ref": "#/$defs/letter"},
            "else": {"$ref": "#/$defs/article"}
          }
        },
        "unassigned": {
          "type": "array",
          "description": "Text that is part of no field: furniture by its name, the rest without one.",
          "items": {
            "type": "object",
            "additionalProperties": false,
            "required": ["text", "span"],
            "properties": {
              "text": {"type": "string"},
              "furniture": {
                "enum": [
                  "pageNumber", "runningHead", "rule", "motto", "label", "incomingStamp", "signatureStamp", "gazette",
                  "copyBlock", "footnote", "contact", "siteChrome", "noise", "markup"
                ]
              },
              "span": {"$ref": "#/$defs/span"}
            }
          }
        },
        "diagnostics": {
          "type": "array",
          "description": "What a person should know about the reading as a whole.",
          "items": {
            "type": "object",
            "additionalProperties": false,
            "required": ["code", "message"],
            "properties": {
              "code": {"type": "string"},
              "message": {"type": "string"},
              "span": {"$ref": "#/$defs/span"}
            }
          }
        }
      },
      "$defs": {
        "text": {"type": ["string", "null"]},
        "count": {"type": "integer", "minimum": 0},
        "edtf": {
          "description": "EDTF (ISO 8601-2): 2018-10-11, 2022-08-XX, 2022-XX-XX.",
          "type": ["string", "null"],
          "pattern": "^[0-9]{4}-([0-9]{2}|XX)-([0-9]{2}|XX)$"
        },
        "source": {
          "type": "object",
          "additionalProperties": false,
          "required": ["path", "bytes", "mediaType", "encoding", "pages"],
          "properties": {
            "path": {"$ref": "#/$defs/text"},
            "sha256": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
            "bytes": {"$ref": "#/$defs/count"},
            "mediaType": {"type": "string"},
            "encoding": {"type": "string"},
            "pages": {"type": "integer", "minimum": 1}
          }
        },
        "span": {
          "description": "Byte offsets into the file, end exclusive; the line counts from 1.",
          "type": "object",
          "additionalProperties": false,
          "required": ["start", "end", "line"],
          "properties": {
            "start": {"$ref": "#/$defs/count"},
            "end": {"$ref": "#/$defs/count"},
            "line": {"$ref": "#/$defs/count"}
          }
        },
        "code": {
          "description": "Số và ký hiệu: 30/2020/NĐ-CP is number 30, year 2020, notation NĐ-CP.",
          "type": "object",
          "additionalProperties": false,
          "required": ["number", "notation"],
          "properties": {
            "number": {"$ref": "#/$defs/text"},
            "year": {"type": "integer"},
            "notation": {"$ref": "#/$defs/text"}
          }
        },
        "body": {"type": "array", "items": {"$ref": "#/$defs/block"}},
        "block": {
          "description": "A paragraph, or a numbered section with its marker and path.",
          "type": "object",
          "additionalProperties": false,
          "required": ["id", "text"],
          "dependentRequired": {"marker": ["path"], "path": ["marker"]},
          "properties": {
            "id": {"type": "string"},
            "marker": {"type": "string"},
            "path": {"type": "string"},
            "text": {"type": "string"},
            "children": {"$ref": "#/$defs/body"}
          }
        },
        "letter": {
          "type": "object",
          "additionalProperties": false,
          "required": [
            "kind", "issuer", "code", "promulgation", "documentType", "subject", "addressees", "body", "toPlaces",
            "signers", "marks", "annexes", "references", "review"
          ],
          "properties": {
            "kind": {"const": "letter"},
            "issuer": {
              "type": "object",
              "additionalProperties": false,
              "required": ["organizationInCharge", "organName"],
              "properties": {
                "organizationInCharge": {"$ref": "#/$defs/text"},
                "organName": {"$ref": "#/$defs/text"},
                "organNames": {"type": "array", "minItems": 2, "items": {"type": "string"}}
              }
            },
            "code": {"$ref": "#/$defs/code"},
            "promulgation": {
              "type": "object",
              "additionalProperties": false,
              "required": ["place", "date"],
              "properties": {"place": {"$ref": "#/$defs/text"}, "date": {"$ref": "#/$defs/edtf"}}
            },
            "documentType": {
              "type": ["object", "null"],
              "additionalProperties": false,
              "required": ["name", "abbreviation"],
              "properties": {
                "name": {"type": "string"},
                "abbreviation": {"$ref": "#/$defs/text"},
                "inferred": {"const": true}
              }
            },
            "subject": {"$ref": "#/$defs/text"},
            "addressees": {"type": "array", "items": {"type": "string"}},
            "body": {"$ref": "#/$defs/body"},
            "toPlaces": {"type": "array", "items": {"type": "string"}},
            "signers": {
              "type": "array",
              "items": {
                "type": "object",
                "additionalProperties": false,
                "required": ["competence", "position", "fullName"],
                "properties": {
                  "competence": {"$ref": "#/$defs/text"},
                  "position": {"$ref": "#/$defs/text"},
                  "fullName": {"$ref": "#/$defs/text"},
                  "title": {"type": "string"}
                }
              }
            },
            "marks": {
              "type": "object",
              "additionalProperties": false,
              "required": ["secrecy", "urgency", "drafter", "circulation"],
              "properties": {
                "secrecy": {"$ref": "#/$defs/text"},
                "urgency": {"$ref": "#/$defs/text"},
                "drafter": {"$ref": "#/$defs/text"},
                "circulation": {"$ref": "#/$defs/text"}
              }
            },
            "annexes": {
              "type": "array",
              "items": {
                "type": "object",
                "additionalProperties": false,
                "required": ["title", "body"],
                "properties": {
                  "title": {"$ref": "#/$defs/text"},
                  "link": {"type": "string"},
                  "body": {"$ref": "#/$defs/body"}
                }
              }
            },
            "references": {"$ref": "#/$defs/references"},
            "boundary": {
              "description": "Why the document begins here.",
              "type": "object",
              "additionalProperties": false,
              "required": ["reason", "span"],
              "properties": {
                "reason": {"enum": ["fileStart", "letterhead", "typeLine", "numberAfterSignature"]},
                "span": {"$ref": "#/$defs/span"}
              }
            },
            "review": {"$ref": "#/$defs/review"},
            "evidence": {"$ref": "#/$defs/evidence"}
          }
        },
        "article": {
          "type": "object",
          "additionalProperties": false,
          "required": [
            "kind", "title", "published", "author", "site", "body", "captions", "references", "about", "review"
          ],
          "properties": {
            "kind": {"const": "article"},
            "title": {"$ref": "#/$defs/text"},
            "published": {
              "type": ["string", "null"],
              "pattern": "^[0-9]{4}-([0-9]{2}|XX)-([0-9]{2}|XX)(T[0-9]{2}:[0-9]{2})?$"
            },
            "author": {"$ref": "#/$defs/text"},
            "site": {"$ref": "#/$defs/text"},
            "body": {"$ref": "#/$defs/body"},
            "captions": {"type": "array", "items": {"type": "string"}},
            "references": {"$ref": "#/$defs/references"},
            "about": {"oneOf": [{"type": "null"}, {"$ref": "#/$defs/reference"}]},
            "review": {"$ref": "#/$defs/review"},
            "evidence": {"$ref": "#/$defs/evidence"}
          }
        },
        "references": {"type": "array", "items": {"$ref": "#/$defs/reference"}},
        "reference": {
          "type": "object",
          "additionalProperties": false,
          "required": ["text", "documentType", "code", "date", "organ", "subject", "provision", "relation"],
          "properties": {
            "text": {"type": "string"},
            "documentType": {"$ref": "#/$defs/text"},
            "code": {"oneOf": [{"type": "null"}, {"$ref": "#/$defs/code"}]},
            "date": {"$ref": "#/$defs/edtf"},
            "organ": {"$ref": "#/$defs/text"},
            "subject": {"$ref": "#/$defs/text"},
            "provision": {
              "type": ["object", "null"],
              "additionalProperties": false,
              "properties": {
                "article": {"type": "string"},
                "clause": {"type": "string"},
                "point": {"type": "string"}
              }
            },
            "relation": {"enum": ["implements", "basis", "encloses", "replaces", "amends", "mentions"]},
            "span": {"$ref": "#/$defs/span"}
          }
        },
        "review": {
          "type": "array",
          "description": "Fields that need a person's eye, with a reason each.",
          "items": {
            "type": "object",
            "additionalProperties": false,
            "required": ["field", "kind", "reason"],
            "properties": {
              "field": {"type": "string"},
              "kind": {"enum": ["missing", "doubtful", "contradictory"]},
              "reason": {"type": "string"},
              "text": {"type": "string"},
              "span": {"$ref": "#/$defs/span"}
            }
          }
        },
        "evidence": {
          "type": "array",
          "description": "The proof of each field; only where it was asked for.",
          "items": {
            "type": "object",
            "additionalProperties": false,
            "required": ["field", "value", "spans", "raw", "repairs", "confidence"],
            "properties": {
              "field": {"type": "string"},
              "value": {"type": "string"},
              "spans": {"type": "array", "items": {"$ref": "#/$defs/span"}},
              "raw": {"type": "string"},
              "repairs": {
                "type": "array",
                "items": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": ["rule", "before", "after"],
                  "properties": {
                    "rule": {"type": "string"},
                    "before": {"type": "string"},
                    "after": {"type": "string"}
                  }
                }
              },
              "confidence": {"type": "number", "minimum": 0, "maximum": 1}
            }
          }
        }
      }
    }

    """#
}
