"""Sentences as tensors."""

from collections import namedtuple

import numpy as np
import torch

from features import sub_rows, word_key

Batch = namedtuple("Batch", "sentences mask words subs offsets weights")


class Encoder:
    """Turns words into rows; keeps what it has seen."""

    def __init__(self, keys):
        """keys: the word table's rows from 1 on, as 32-bit hashes."""
        self.rows = {key: row + 1 for row, key in enumerate(keys)}
        self.seen = {}

    def word(self, form):
        known = self.seen.get(form)
        if known is None:
            affixes, grams = sub_rows(form)
            subs = np.array(affixes + grams, dtype=np.int64)
            weights = np.array([1.0] * len(affixes) + [1.0 / max(1, len(grams))] * len(grams), dtype=np.float32)
            known = self.seen[form] = (self.rows.get(word_key(form), 0), subs, weights)
        return known

    def batch(self, sentences, rows=None):
        steps, count = max(len(s.forms) for s in sentences), len(sentences)
        mask = np.zeros((steps, count), dtype=np.float32)
        words = np.zeros((steps, count), dtype=np.int64)
        parts = [[None] * count for _ in range(steps)]
        for b, sentence in enumerate(sentences):
            mask[: len(sentence.forms), b] = 1
            for t, form in enumerate(sentence.forms):
                words[t, b], *parts[t][b] = self.word(form)
        subs, weights, offsets, at = [], [], [], 0
        for t in range(steps):
            for b in range(count):
                offsets.append(at)
                if parts[t][b] is not None:
                    subs.append(parts[t][b][0])
                    weights.append(parts[t][b][1])
                    at += len(parts[t][b][0])
        return Batch(sentences, torch.from_numpy(mask), torch.from_numpy(words), torch.from_numpy(np.concatenate(subs)),
                     torch.tensor(offsets), torch.from_numpy(np.concatenate(weights)))


def noisy(sentence, rng):
    """About one sentence in eight in capitals or lower case."""
    chance = rng.random()
    if chance < 0.07:
        return sentence._replace(forms=[form.upper() for form in sentence.forms])
    if chance < 0.10:
        return sentence._replace(forms=[form.lower() for form in sentence.forms])
    if chance < 0.13 and sentence.upos[-1] == "PUNCT" and len(sentence.forms) > 1 and (len(sentence.forms) - 1) not in sentence.heads:
        cut = lambda values: values[:-1]
        return sentence._replace(forms=cut(sentence.forms), upos=cut(sentence.upos), xpos=cut(sentence.xpos), feats=cut(sentence.feats),
                                 heads=cut(sentence.heads), deprels=cut(sentence.deprels),
                                 names=None if sentence.names is None else cut(sentence.names))
    return sentence


def buckets(sentences, tokens, rng):
    """Batches of about `tokens` words each, of sentences of like length, in random order."""
    order = sorted(range(len(sentences)), key=lambda i: (len(sentences[i].forms) + rng.random() * 3))
    groups, group, longest = [], [], 0
    for index in order:
        longest = max(longest, len(sentences[index].forms))
        if group and longest * (len(group) + 1) > tokens:
            groups.append(group)
            group, longest = [], len(sentences[index].forms)
        group.append(index)
    groups.append(group)
    rng.shuffle(groups)
    return groups
