"""Reads a JSON array of Markdown texts with front matter as CommonMark (with tables and strikethrough), prints what each holds."""
import json, sys

try:
    from markdown_it import MarkdownIt
    import yaml
except ImportError as error:
    print(error, file=sys.stderr)
    sys.exit(3)



def read(text):
    assert text.startswith("---\n"), "no front matter"
    front, _, body = text[4:].partition("\n---\n")
    tokens = MarkdownIt("commonmark", {"maxNesting": 100}).enable(["table", "strikethrough"]).parse(body)
    kinds, headings, inlines, depth = {}, [], [], 0
    for index, token in enumerate(tokens):
        kinds[token.type] = kinds.get(token.type, 0) + 1
        depth += {"bullet_list_open": 1, "bullet_list_close": -1}.get(token.type, 0)
        if token.type == "inline":
            plain = ""
            for child in token.children:
                kinds[child.type] = kinds.get(child.type, 0) + 1
                plain += "\n" if child.type in ("softbreak", "hardbreak") else child.content
            opener = tokens[index - 1]
            if opener.type == "heading_open":
                headings.append([int(opener.tag[1:]), plain])
            inlines.append([depth, plain])
    return {"front": yaml.safe_load(front), "kinds": kinds, "headings": headings, "inlines": inlines}


json.dump([read(text) for text in json.load(sys.stdin)], sys.stdout)
