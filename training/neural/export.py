"""Writes a trained net as a model file for src/language/neural: 8-bit weights with one scale a row.

    python3 export.py net.pt ../../models/neural.bin
"""

import json
import struct
import sys

import numpy as np
import torch

from net import TAGS


def rows(weights):
    """int8 rows and their scales, so that row × scale gives the weights back to within half a scale."""
    weights = np.asarray(weights, dtype=np.float32)
    scale = np.maximum(np.abs(weights).max(axis=1), 1e-8) / 127
    return np.round(weights / scale[:, None]).astype(np.int8), scale.astype(np.float32)


def pack(path, about, sections):
    align = lambda offset: (offset + 15) // 16 * 16
    guess = 0
    while True:
        places, at = {}, align(12 + guess)
        for name, content in sections.items():
            places[name] = [at, len(content)]
            at = align(at + len(content))
        header = json.dumps({"about": about, "sections": places}, ensure_ascii=False, separators=(",", ":")).encode()
        if len(header) <= guess:
            break
        guess = len(header) + 16
    out = bytearray(at)
    out[:8], out[8:12] = b"MUSTERPK", struct.pack("<I", len(header))
    out[12 : 12 + len(header)] = header
    for name, content in sections.items():
        start = places[name][0]
        out[start : start + len(content)] = content
    with open(path, "wb") as file:
        file.write(out)
    return len(out)


def main(source, target):
    saved = torch.load(source)
    config, state, inventory = saved["config"], saved["state"], saved["inventory"]
    get = lambda name: state[name].numpy()
    unit = 4096.0
    sections = {"keys": np.array(saved["keys"], dtype="<u4").tobytes()}

    def put(name, weights, bias=None):
        values, scale = rows(weights)
        sections[name] = values.tobytes()
        sections[name + ".scale"] = (scale if bias is None else scale / unit).astype("<f4").tobytes()
        if bias is not None:
            sections[name + ".bias"] = np.asarray(bias, dtype="<f4").tobytes()

    put("word", get("word.weight"))
    put("part", get("affix.weight"))
    for layer in range(config["layers"]):
        for direction in range(2):
            w, u, b = (get(f"layers.{layer}.{part}")[direction] for part in ("w", "u", "b"))
            put(f"lstm.{layer}.{direction}", np.concatenate((w, u)).T, b)
    names = [*(f"tags.{name}" for name in TAGS), "dep", "head", "rel_dep", "rel_head"]
    weights = np.concatenate([get(name + ".weight") for name in names])
    biases = np.concatenate([get(name + ".bias") if name + ".bias" in state else np.zeros(len(get(name + ".weight"))) for name in names])
    if len(weights) % 2:  # the kernel takes rows by twos
        weights, biases = np.concatenate((weights, weights[:1] * 0)), np.concatenate((biases, [0]))
    put("heads", weights, biases)
    floats = lambda name, values: sections.__setitem__(name, np.ascontiguousarray(values, dtype="<f4").tobytes())
    floats("arc", get("arc").T)
    floats("arc.bias", get("arc_bias"))
    floats("relation", get("rel.weight"))
    floats("relation.bias", get("rel.bias"))
    root = get("root")
    floats("root.arc", get("head.weight") @ root + get("head.bias"))
    floats("root.relation", get("rel_head.weight") @ root)
    shape = dict(word=config["word_dim"], part=config["sub_dim"], hidden=config["hidden"], layers=config["layers"], arc=config["arc"],
                 relation=config["rel"], deprels=inventory["deprels"], **{name: inventory[name] for name in TAGS})
    # Where files lay on the machine that trained says nothing about the net.
    settings = {name: value for name, value in saved["arguments"].items() if not isinstance(value, str)}
    print(pack(target, dict(net=shape, training=settings), sections), "bytes")


if __name__ == "__main__":
    main(*sys.argv[1:3])
