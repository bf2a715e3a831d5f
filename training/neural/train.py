"""Trains one net from the treebanks (and, with --silver, from what a teacher said of other text).

    python3 train.py --gold FOLDER --out net.pt [--silver silver.pt] [--start net.pt] [--hidden 128] [--epochs 20] [--seed 1] …

--start goes on from a net of the same sizes; words that it did not know begin like any other. --stop ends after so many epochs while
the rate of learning falls as for all of them.
"""

import argparse
import random
import time
from collections import Counter

import torch
import torch.nn.functional as F

from batches import Encoder, buckets, noisy
from corpus import is_open, read_ewt, read_gum
from features import word_key
from net import TAGS, Net
from predict import score


def targets(batch, inventory, index):
    """Gold as index tensors [T, B], -100 where there is none; heads count from 1 with 0 for the root."""
    steps, count = batch.mask.shape
    out = {name: torch.full((steps, count), -100, dtype=torch.long) for name in (*TAGS, "deprels", "heads")}
    for b, s in enumerate(batch.sentences):
        n = len(s.forms)
        for name in (*TAGS, "deprels"):
            values = getattr(s, name)
            if values is not None:
                out[name][:n, b] = torch.tensor([index[name].get(v, -100) for v in values])
        out["heads"][:n, b] = torch.tensor(s.heads) + 1
    return out


def gold_loss(net, batch, inventory, index):
    gold = targets(batch, inventory, index)
    x = net.encode(batch)
    tags, arcs, with_root = net.heads(x, batch)
    loss = F.cross_entropy(arcs.transpose(0, 1).reshape(-1, arcs.shape[-1]), gold["heads"].reshape(-1))
    rels = net.relations(x, with_root, gold["heads"].clamp(min=0))
    loss = loss + F.cross_entropy(rels.reshape(-1, rels.shape[-1]), gold["deprels"].reshape(-1))
    for name, weight in (("upos", 1.0), ("xpos", 0.7), ("feats", 0.5), ("names", 1.0)):
        if (gold[name] >= 0).any():
            loss = loss + weight * F.cross_entropy(tags[name].reshape(-1, tags[name].shape[-1]), gold[name].reshape(-1))
    return loss


def silver_loss(net, batch, softs):
    """Cross-entropy against the teacher's probabilities."""
    steps, count = batch.mask.shape
    words = batch.mask.sum()
    x = net.encode(batch)
    tags, arcs, with_root = net.heads(x, batch)
    heads = torch.zeros(steps, count, dtype=torch.long)
    wanted_arcs = torch.zeros(count, steps, steps + 1)
    wanted_rels = torch.zeros(steps, count, net.rel.out_features)
    wanted = {name: torch.zeros(steps, count, tags[name].shape[-1]) for name in TAGS}
    for b, soft in enumerate(softs):
        n = len(soft.heads)
        heads[:n, b] = torch.as_tensor(soft.heads.astype("int64"))
        wanted_arcs[b, :n, : n + 1] = torch.as_tensor(soft.arcs.astype("float32"))
        wanted_rels[:n, b] = torch.as_tensor(soft.deprels.astype("float32"))
        for name in TAGS:
            wanted[name][:n, b] = torch.as_tensor(soft.tags[name].astype("float32"))
    loss = -(wanted_arcs * F.log_softmax(arcs, -1)).sum() / words
    loss = loss - (wanted_rels * F.log_softmax(net.relations(x, with_root, heads), -1)).sum() / words
    for name, weight in (("upos", 1.0), ("xpos", 0.7), ("feats", 0.5), ("names", 1.0)):
        loss = loss - weight * (wanted[name] * F.log_softmax(tags[name], -1)).sum() / words
    return loss


def go_on(net, keys, path):
    """Takes over the weights of a trained net, the rows of the word table by their keys."""
    saved = torch.load(path)
    state = saved["state"]
    rows = net.state_dict()["word.weight"].clone()
    known = {key: row + 1 for row, key in enumerate(saved["keys"])}
    for row, key in enumerate(keys):
        if key in known:
            rows[row + 1] = state["word.weight"][known[key]]
    rows[0] = state["word.weight"][0]
    net.load_state_dict({**state, "word.weight": rows})


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--gold", required=True)
    p.add_argument("--out", required=True)
    p.add_argument("--silver")
    p.add_argument("--start")
    p.add_argument("--silver-share", type=float, default=1.0, help="silver batches for each gold batch")
    for name, value in dict(seed=1, hidden=128, layers=3, epochs=20, stop=0, tokens=1000, word_dim=80, sub_dim=80, min_count=2, arc=128, rel=128).items():
        p.add_argument("--" + name.replace("_", "-"), type=int, default=value)
    for name, value in dict(lr=2e-3, drop=0.33, word_drop=0.2, ema=0.999).items():
        p.add_argument("--" + name.replace("_", "-"), type=float, default=value)
    a = p.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(a.seed)
    rng = random.Random(a.seed)

    ewt, gum, uner = f"{a.gold}/ud-ewt", f"{a.gold}/ud-gum", f"{a.gold}/uner-ewt"
    gold = list(read_ewt(ewt, "train", uner)) + [s for s in read_gum(f"{gum}/en_gum-ud-train.noreddit.conllu") if is_open(s.id)]
    gold = [s for s in gold if len(s.forms) <= 120]
    dev = list(read_ewt(ewt, "dev", uner))
    dev_gum = list(read_gum(f"{gum}/en_gum-ud-dev.conllu", named=False))
    inventory = {name: sorted({v for s in gold for v in (getattr(s, name) or [])}) for name in (*TAGS, "deprels")}
    index = {name: {v: i for i, v in enumerate(values)} for name, values in inventory.items()}
    silver = torch.load(a.silver) if a.silver else None
    counts = Counter(word_key(f) for s in gold for f in s.forms)
    if silver:
        extra = Counter(word_key(f) for s in silver["sentences"] for f in s.forms)
        counts.update({key: n for key, n in extra.items() if n >= 8 or key in counts})
    keys = sorted(key for key, n in counts.items() if n >= a.min_count)
    encoder = Encoder(keys)
    sizes = {name: len(values) for name, values in inventory.items()}
    net = Net(len(keys) + 1, sizes, a.word_dim, a.sub_dim, a.hidden, a.layers, a.arc, a.rel, a.drop, a.word_drop)
    if a.start:
        go_on(net, keys, a.start)
    average = Net(**net.config)
    average.load_state_dict(net.state_dict())
    average.eval()
    print(vars(a), f"words {len(keys)} parameters {sum(p.numel() for p in net.parameters())}", flush=True)
    optimiser = torch.optim.Adam(net.parameters(), lr=a.lr, betas=(0.9, 0.95))
    per_epoch = len(buckets(gold, a.tokens, random.Random(0)))
    total, step, started = a.epochs * per_epoch, 0, time.time()
    silver_queue = []

    def update(loss):
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 5.0)
        for group in optimiser.param_groups:
            group["lr"] = a.lr * min(1.0, (step + 1) / 200) * max(0.03, 1 - step / total)
        optimiser.step()
        decay = min(a.ema, (step + 10) / (step + 100))
        with torch.no_grad():
            for mean, now in zip(average.parameters(), net.parameters()):
                mean.mul_(decay).add_(now, alpha=1 - decay)

    for epoch in range(a.epochs):
        net.train()
        seen = 0.0
        for group in buckets(gold, a.tokens, rng):
            loss = gold_loss(net, encoder.batch([noisy(gold[i], rng) for i in group]), inventory, index)
            update(loss)
            seen += float(loss)
            step += 1
            if silver:
                turns = int(step * a.silver_share) - int((step - 1) * a.silver_share)
                for _ in range(turns):
                    if not silver_queue:
                        silver_queue = buckets(silver["sentences"], a.tokens, rng)
                    group = silver_queue.pop()
                    case = rng.random()
                    change = str.upper if case < 0.07 else str.lower if case < 0.1 else str
                    chosen = [silver["sentences"][i] for i in group]
                    chosen = [s._replace(forms=[change(f) for f in s.forms]) for s in chosen]
                    update(silver_loss(net, encoder.batch(chosen), [silver["softs"][i] for i in group]))
            if step == 20 or (epoch == 0 and step % 100 == 0):
                print(f"step {step}/{total} {(time.time() - started) / step:.3f} s a step", flush=True)
        line = f"epoch {epoch + 1} loss {seen / per_epoch:.3f} {(time.time() - started) / 60:.1f} min"
        if (epoch + 1) % 3 == 0 or epoch + 1 in (a.epochs, a.stop):
            line += f" ewt-dev {score([average], encoder, dev, inventory)}"
            torch.save(dict(config=average.config, state=average.state_dict(), keys=keys, inventory=inventory, arguments=vars(a)), a.out)
        print(line, flush=True)
        if epoch + 1 == a.stop:
            break
    print("gum-dev", score([average], encoder, dev_gum, inventory), flush=True)


if __name__ == "__main__":
    main()
