"""What one net, or several averaged, says of sentences; and its scores against the gold."""

import random
from collections import namedtuple

import numpy as np
import torch

from batches import buckets
from net import TAGS
from trees import best_tree

# Probabilities: tags n × values each; arcs n × (1 + n), the root first; deprels n × relations for the heads of the best tree.
Soft = namedtuple("Soft", "tags arcs heads deprels")


def soften(nets, encoder, sentences, tokens=4000):
    """One Soft a sentence: the nets' probabilities averaged."""
    out = [None] * len(sentences)
    with torch.no_grad():
        for group in buckets(sentences, tokens, random.Random(0)):
            batch = encoder.batch([sentences[i] for i in group])
            lengths = [len(s.forms) for s in batch.sentences]
            tags, arcs, states = None, 0, []
            for net in nets:
                x = net.encode(batch)
                t, a, with_root = net.heads(x, batch)
                t = {name: torch.softmax(value, -1) / len(nets) for name, value in t.items()}
                tags = t if tags is None else {name: tags[name] + t[name] for name in TAGS}
                arcs = arcs + torch.softmax(a, -1) / len(nets)
                states.append((net, x, with_root))
            scores = torch.log(arcs + 1e-9).numpy()
            heads = np.zeros(batch.mask.shape, dtype=np.int64)
            for b, n in enumerate(lengths):
                heads[:n, b] = best_tree(scores[b, :n, : n + 1])
            governors = torch.from_numpy(heads)
            rels = sum(torch.softmax(net.relations(x, r, governors), -1) for net, x, r in states).numpy() / len(nets)
            for b, n in enumerate(lengths):
                out[group[b]] = Soft({name: tags[name][:n, b].numpy() for name in TAGS}, arcs[b, :n, : n + 1].numpy(), heads[:n, b], rels[:n, b])
    return out


def spans_of(tags):
    spans, start = [], None
    for i, tag in enumerate(list(tags) + ["O"]):
        if start is not None and (tag[0] != "I" or tag[2:] != tags[start][2:]):
            spans.append((start, i, tags[start][2:]))
            start = None
        if tag[0] == "B" or (tag[0] == "I" and start is None):
            start = i
    return set(spans)


def decode_names(probabilities, values):
    """The likeliest BIO sequence in which an I- follows a B- or I- of its kind."""
    score = np.log(probabilities + 1e-9)
    allowed = np.array([[0.0 if b[0] != "I" or (a != "O" and a[2:] == b[2:]) else -1e9 for b in values] for a in values])
    first = np.array([-1e9 if value[0] == "I" else 0.0 for value in values])
    total, back = score[0] + first, []
    for row in score[1:]:
        step = total[:, None] + allowed
        back.append(step.argmax(0))
        total = step.max(0) + row
    best = [int(total.argmax())]
    for pointers in reversed(back):
        best.append(int(pointers[best[-1]]))
    return [values[i] for i in reversed(best)]


def score(nets, encoder, sentences, inventory):
    """Percentages on gold words with own tags: upos, xpos, feats, uas, las, and the F1 of PER, ORG and LOC where there are names."""
    hits = dict(upos=0, xpos=0, feats=0, uas=0, las=0)
    words = found = wanted = right = 0
    for sentence, soft in zip(sentences, soften(nets, encoder, sentences)):
        words += len(sentence.forms)
        for name in ("upos", "xpos", "feats"):
            guess = soft.tags[name].argmax(-1)
            hits[name] += sum(inventory[name][g] == w for g, w in zip(guess, getattr(sentence, name)))
        rels = soft.deprels.argmax(-1)
        for i, (head, rel) in enumerate(zip(sentence.heads, sentence.deprels)):
            if soft.heads[i] - 1 == head:
                hits["uas"] += 1
                hits["las"] += inventory["deprels"][rels[i]] == rel
        if sentence.names is not None:
            own = lambda spans: {s for s in spans if s[2] != "NORP"}
            a, b = own(spans_of(decode_names(soft.tags["names"], inventory["names"]))), own(spans_of(sentence.names))
            found, wanted, right = found + len(a), wanted + len(b), right + len(a & b)
    result = {name: round(100 * value / words, 2) for name, value in hits.items()}
    result["ner"] = round(200 * right / max(1, found + wanted), 2)
    return result
