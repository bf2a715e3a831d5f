"""What the net sees of a word: rows of two embedding tables. src/language/neural/word-features.ts computes the same numbers."""

import re

SUB_ROWS = 8192


def hash32(units, seed):
    """FNV-1a over UTF-16 code units with a final mix; unsigned 32 bits."""
    h = 2166136261 ^ seed
    for unit in units:
        h = ((h ^ unit) * 16777619) & 0xFFFFFFFF
    h ^= h >> 15
    h = (h * 0x85EBCA6B) & 0xFFFFFFFF
    return h ^ (h >> 13)


def utf16(text):
    raw = text.encode("utf-16-le", "surrogatepass")
    return [raw[i] | raw[i + 1] << 8 for i in range(0, len(raw), 2)]


def normal(form):
    """Lower case, digits as 0, straight apostrophes and plain dashes."""
    text = form.lower().replace("\u2019", "'").replace("\u2018", "'").replace("\u201c", '"').replace("\u201d", '"')
    text = text.replace("\u2013", "-").replace("\u2014", "-")
    return re.sub(r"[0-9]", "0", text)


def word_key(form):
    return hash32(utf16(normal(form)), 1)


def shape(form):
    """Classes of characters with runs of three and more cut to two: "Xxx", "X.X.", "00,00"."""
    out = []
    for character in form:
        kind = "0" if character in "0123456789" else "X" if character.isupper() else "x" if character.islower() else character
        if len(out) < 2 or out[-1] != kind or out[-2] != kind:
            out.append(kind)
    return "".join(out[:12])


def sub_rows(form):
    """(affix rows, n-gram rows): the shape, prefixes of 1 to 3 and suffixes of 1 to 4; all n-grams of 3 to 5 of "<word>"."""
    units = utf16(normal(form))
    affixes = [hash32(utf16(shape(form)), 2) % SUB_ROWS]
    for length in (1, 2, 3):
        affixes.append(hash32(units[:length], 10 + length) % SUB_ROWS)
    for length in (1, 2, 3, 4):
        affixes.append(hash32(units[-length:], 20 + length) % SUB_ROWS)
    marked = [60] + units[:40] + [62]
    grams = [hash32(marked[i : i + n], 30) % SUB_ROWS for n in (3, 4, 5) for i in range(len(marked) - n + 1)]
    return affixes, grams
