"""Validates JSON files against a JSON Schema: validate_schema.py SCHEMA FILE... ; exit 1 where one does not fit."""
import json, sys

from jsonschema import Draft202012Validator

schema = json.load(open(sys.argv[1], encoding="utf-8"))
Draft202012Validator.check_schema(schema)
validator = Draft202012Validator(schema)
faults = 0
for path in sys.argv[2:]:
    for error in list(validator.iter_errors(json.load(open(path, encoding="utf-8"))))[:5]:
        faults += 1
        place = "/".join(str(part) for part in error.absolute_path)
        print(f"{path}: {place}: {error.message[:200]}")
print(f"{len(sys.argv) - 2} outputs, {faults} faults against the schema")
sys.exit(1 if faults else 0)
