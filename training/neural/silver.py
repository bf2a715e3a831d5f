"""Labels sentences with trained nets, their probabilities averaged, for train.py --silver, and as CoNLL-U for training/fast.

    python3 silver.py sentences.txt silver.pt net.pt [net.pt …]

sentences.txt has one sentence a line, its words parted by tabs (silver-text.ts writes it). Probabilities are kept in 16 bits; beside
silver.pt, silver.conllu has the likeliest tags and the tree of each sentence.
"""

import sys
import time

import numpy as np
import torch

from batches import Encoder
from corpus import Sentence
from net import Net
from predict import Soft, soften


def load(path):
    """A trained net and its encoder of words."""
    saved = torch.load(path)
    net = Net(**saved["config"])
    net.load_state_dict(saved["state"])
    net.eval()
    return net, Encoder(saved["keys"]), saved["inventory"]


def write_conllu(path, sentences, softs, inventory):
    best = lambda name, values: [inventory[name][i] or "_" for i in values.argmax(-1)]
    with open(path, "w", encoding="utf-8") as file:
        for sentence, soft in zip(sentences, softs):
            columns = [best(name, soft.tags[name]) for name in ("upos", "xpos", "feats")]
            rels = ["root" if head == 0 else rel for head, rel in zip(soft.heads, best("deprels", soft.deprels))]
            file.write(f"# sent_id = silver-{sentence.id}\n")
            for i, (form, upos, xpos, feats, head, rel) in enumerate(zip(sentence.forms, *columns, soft.heads, rels)):
                file.write(f"{i + 1}\t{form}\t_\t{upos}\t{xpos}\t{feats}\t{head}\t{rel}\t_\t_\n")
            file.write("\n")


def main(source, target, *paths):
    torch.set_num_threads(1)
    loaded = [load(path) for path in paths]
    nets, encoders = [net for net, _, _ in loaded], [encoder for _, encoder, _ in loaded]
    if any(inventory != loaded[0][2] for _, _, inventory in loaded) or any(e.rows != encoders[0].rows for e in encoders):
        sys.exit("Cannot average nets of different words or tags: train them on the same gold")
    lines = open(source, encoding="utf-8").read().split("\n")
    sentences = [Sentence(str(i), line.split("\t"), None, None, None, None, None, None) for i, line in enumerate(lines)]
    half = lambda values: values.astype(np.float16)
    softs, started = [], time.time()
    for at in range(0, len(sentences), 2000):
        for soft in soften(nets, encoders[0], sentences[at : at + 2000]):
            softs.append(Soft({name: half(v) for name, v in soft.tags.items()}, half(soft.arcs), soft.heads.astype(np.int16), half(soft.deprels)))
        print(f"{len(softs)}/{len(sentences)} {time.time() - started:.0f} s", flush=True)
    torch.save(dict(sentences=sentences, softs=softs), target)
    write_conllu(target.removesuffix(".pt") + ".conllu", sentences, softs, loaded[0][2])


if __name__ == "__main__":
    main(*sys.argv[1:])
