"""Clusters words by what stands around them in open text: one "word<tab>cluster" a line, for the name tagger of training/fast.

    python3 cluster-words.py sentences.txt GOLD clusters.tsv

sentences.txt is what training/neural/silver-text.ts writes; the treebanks' own words are read along. Positive pointwise mutual
information with the words at each of four places around, cut to 64 dimensions (Levy and Goldberg 2014), then k-means.
"""

import sys
from collections import Counter

import numpy as np

sys.path.insert(0, __file__.rsplit("/", 2)[0] + "/neural")
from corpus import is_open, read_ewt, read_gum  # noqa: E402

PLACES, CONTEXTS, LEAST, DIMENSIONS, CLUSTERS = (-2, -1, 1, 2), 1500, 5, 64, 250


def main(source, gold, target):
    sentences = [line.lower().split("\t") for line in open(source, encoding="utf-8").read().split("\n")]
    sentences += [[form.lower() for form in s.forms] for s in read_ewt(f"{gold}/ud-ewt", "train", f"{gold}/uner-ewt")]
    trained = read_gum(f"{gold}/ud-gum/en_gum-ud-train.noreddit.conllu")
    sentences += [[form.lower() for form in s.forms] for s in trained if is_open(s.id)]
    counts = Counter(word for sentence in sentences for word in sentence)
    words = [word for word, n in counts.most_common() if n >= LEAST]
    row = {word: i for i, word in enumerate(words)}
    matrix = np.zeros((len(words), len(PLACES) * CONTEXTS), dtype=np.float32)
    for sentence in sentences:
        ids = [row.get(word, -1) for word in sentence]
        for at, word in enumerate(ids):
            if word < 0:
                continue
            for place, offset in enumerate(PLACES):
                other = ids[at + offset] if 0 <= at + offset < len(ids) else -1
                if 0 <= other < CONTEXTS:
                    matrix[word, place * CONTEXTS + other] += 1
    total = matrix.sum()
    expected = matrix.sum(1, keepdims=True) * (matrix.sum(0, keepdims=True) ** 0.75)
    expected *= total / max(1e-9, expected.sum())
    matrix = np.maximum(0, np.log((matrix + 1e-9) / (expected + 1e-9)))
    rng = np.random.default_rng(1)
    basis = rng.standard_normal((matrix.shape[1], DIMENSIONS + 16)).astype(np.float32)
    for _ in range(3):
        basis, _ = np.linalg.qr(matrix.T @ (matrix @ basis))
    points = (matrix @ basis)[:, :DIMENSIONS]
    points /= np.linalg.norm(points, axis=1, keepdims=True) + 1e-9
    centres = points[rng.choice(len(points), CLUSTERS, replace=False)]
    for _ in range(25):
        near = (points @ centres.T).argmax(1)
        for c in range(CLUSTERS):
            members = points[near == c]
            if len(members):
                centres[c] = members.mean(0) / (np.linalg.norm(members.mean(0)) + 1e-9)
    with open(target, "w", encoding="utf-8") as file:
        for word, cluster in zip(words, near):
            file.write(f"{word}\t{cluster}\n")
    print(len(words), "words")


if __name__ == "__main__":
    main(*sys.argv[1:])
