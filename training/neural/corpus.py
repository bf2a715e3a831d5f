"""The treebanks as lists of sentences: words with tags, trees and names.

Universal Dependencies English EWT (CC BY-SA 4.0), the open documents of English GUM (annotations CC BY 4.0, texts CC BY, CC BY-SA or
public domain) and Universal NER's names on EWT (CC BY-SA 4.0).
"""

import re
from collections import namedtuple
from pathlib import Path

# heads: -1 for the root. names: BIO tags, or None where the sentence has no trustworthy ones.
Sentence = namedtuple("Sentence", "id forms upos xpos feats heads deprels names")

# As in training/open-gum.ts, which says why.
OPEN_GENRES = ("academic", "bio", "court", "interview", "news", "speech", "textbook", "vlog", "voyage")
CLOSED = ("GUM_court_carpet", "GUM_court_equality", "GUM_academic_replication")

ENTITY_KINDS = {"person": "PER", "organization": "ORG", "place": "LOC"}


def read_blocks(path):
    """Yields (comments, rows) of a CoNLL-U file, without multiword tokens and empty nodes."""
    comments, rows = [], []
    for line in Path(path).read_text(encoding="utf-8").split("\n"):
        if line.startswith("#"):
            comments.append(line[1:].strip())
        elif line:
            columns = line.split("\t")
            if columns[0].isdigit():
                rows.append(columns)
        elif rows:
            yield comments, rows
            comments, rows = [], []


def sentence_of(name, rows, names):
    blank = lambda value: "" if value == "_" else value
    return Sentence(
        name,
        [row[1] for row in rows],
        [row[3] for row in rows],
        [blank(row[4]) for row in rows],
        [blank(row[5]) for row in rows],
        [int(row[6]) - 1 for row in rows],
        [row[7] for row in rows],
        names,
    )


def comment(comments, key):
    return next((text[len(key) + 3 :] for text in comments if text.startswith(key + " = ")), None)


def read_uner(path):
    """sent_id → list of (form, tag); None where a tag cannot be trusted ("B-O" of the version of December 2022)."""
    sentences, name, rows = {}, None, []
    for line in Path(path).read_text(encoding="utf-8").split("\n") + [""]:
        if line.startswith("# sent_id"):
            name = line.split("=", 1)[1].strip()
        elif line and not line.startswith("#"):
            columns = line.split("\t")
            tag = columns[2].replace("OTH", "NORP")
            rows.append((columns[1], None if tag == "B-O" else tag))
        elif not line and rows:
            sentences[name] = rows
            rows = []
    return sentences


def align_names(forms, tagged):
    """BIO tags for `forms` from another tokenisation of the same characters; None where the characters differ."""
    if "".join(forms) != "".join(form for form, _ in tagged) or any(tag is None for _, tag in tagged):
        return None
    at, spans = 0, []
    for form, tag in tagged:
        if tag[0] == "B" or (tag[0] == "I" and not spans):
            spans.append([at, at + len(form), tag[2:]])
        elif tag[0] == "I":
            spans[-1][1] = at + len(form)
        at += len(form)
    tags, at = [], 0
    for form in forms:
        span = next((s for s in spans if s[0] <= at < s[1]), None)
        tags.append("O" if span is None else ("B-" if at == span[0] else "I-") + span[2])
        at += len(form)
    return tags


def read_ewt(folder, part, uner):
    tagged = read_uner(next(Path(uner).glob(f"en_ewt-ud-{part}*.iob2")))
    for comments, rows in read_blocks(Path(folder) / f"en_ewt-ud-{part}.conllu"):
        name = comment(comments, "sent_id")
        forms = [row[1] for row in rows]
        yield sentence_of(name, rows, align_names(forms, tagged[name]) if name in tagged else None)


def gum_names(rows):
    """Names from GUM's entity annotation: mentions of people, organisations and places whose head is a proper noun."""
    tags = ["O"] * len(rows)
    opened = []
    mentions = []
    for index, row in enumerate(rows):
        entity = re.search(r"(?:^|\|)Entity=([^|]*)", row[9])
        for part in re.findall(r"\([^()]+\)?|[^()]+\)", entity.group(1)) if entity else []:
            number, *fields = part.strip("()").split("-")
            if part.startswith("("):
                opened.append((number, fields, index))
            if part.endswith(")"):
                at = next((i for i in reversed(range(len(opened))) if opened[i][0] == number), None)
                if at is not None:
                    _, kind, first = opened.pop(at)
                    mentions.append((first, index, kind))
    # Inner mentions last, so that "Sydney" within "the University of Sydney" is not taken out of it: longest name wins.
    for first, last, fields in sorted(mentions, key=lambda m: m[0] - m[1]):
        kind = ENTITY_KINDS.get(fields[0] if fields else "")
        if kind is None:
            continue
        head = next((i for i in range(first, last + 1) if not first <= int(rows[i][6]) - 1 <= last), first)
        if rows[head][3] != "PROPN":
            continue
        proper = lambda i: rows[i][4] in ("NNP", "NNPS")
        start = end = head
        while start > first and (proper(start - 1) or (start - 2 >= first and rows[start - 1][1] in ("of", "-", "&") and proper(start - 2))):
            start -= 1
        while end < last and (proper(end + 1) or (end + 2 <= last and kind == "ORG" and rows[end + 1][1] in ("of", "&", "for") and proper(end + 2))):
            end += 1
        while kind == "PER" and start < end and rows[start][7] in ("nmod:desc", "compound") and rows[start][1].rstrip(".") in TITLES:
            start += 1
        if all(tag == "O" for tag in tags[start : end + 1]):
            tags[start : end + 1] = ["B-" + kind] + ["I-" + kind] * (end - start)
    for index, row in enumerate(rows):
        if tags[index] == "O" and row[4] == "JJ" and row[1][:1].isupper() and re.search(r"(?:ese|ish|ian|ean|can|ani|eli|raqi|Dutch|French|Greek|Arab|Thai|Czech|Swiss)$", row[1]):
            tags[index] = "B-NORP"
    return tags


TITLES = {"President", "Mr", "Mrs", "Ms", "Dr", "Sir", "Professor", "Prof", "Senator", "Sen", "General", "Gen", "Secretary", "Minister",
          "Judge", "Justice", "King", "Queen", "Prince", "Princess", "Pope", "Captain", "Col", "Colonel", "Lord", "Lady", "Governor",
          "Congressman", "Representative", "Rep", "Chancellor", "Prime", "Vice", "Chief", "St", "Saint"}


def is_open(sentence_id):
    return sentence_id.split("_")[1] in OPEN_GENRES and sentence_id.rsplit("-", 1)[0] not in CLOSED


def read_gum(path, named=True):
    for comments, rows in read_blocks(path):
        yield sentence_of(comment(comments, "sent_id"), rows, gum_names(rows) if named else None)
