"""The net: hashed word and sub-word embeddings, three bidirectional LSTM layers, heads for tags, names, arcs and relations."""

import torch
from torch import nn
import torch.nn.functional as F

from features import SUB_ROWS
from lstm import BiLstm

TAGS = ("upos", "xpos", "feats", "names")


class Net(nn.Module):
    def __init__(self, words, sizes, word_dim, sub_dim, hidden, layers, arc=128, rel=128, drop=0.33, word_drop=0.2):
        """words: rows of the word table, row 0 for unknown words; sizes: how many values each of TAGS and "deprels" has."""
        super().__init__()
        self.config = dict(words=words, sizes=sizes, word_dim=word_dim, sub_dim=sub_dim, hidden=hidden, layers=layers, arc=arc, rel=rel)
        self.drop, self.word_drop = drop, word_drop
        self.word = nn.EmbeddingBag(words, word_dim, mode="sum")
        self.affix = nn.EmbeddingBag(SUB_ROWS, sub_dim, mode="sum")
        nn.init.normal_(self.word.weight, std=0.1)
        nn.init.normal_(self.affix.weight, std=0.1)
        width = word_dim + sub_dim
        self.layers = nn.ModuleList(BiLstm(width if i == 0 else 2 * hidden, hidden) for i in range(layers))
        self.tags = nn.ModuleDict({name: nn.Linear(2 * hidden, sizes[name]) for name in TAGS})
        self.dep = nn.Linear(2 * hidden, arc)
        self.head = nn.Linear(2 * hidden, arc)
        self.arc = nn.Parameter(torch.randn(arc, arc) * 0.02)
        self.arc_bias = nn.Parameter(torch.zeros(arc))
        self.root = nn.Parameter(torch.randn(2 * hidden) * 0.1)
        self.rel_dep = nn.Linear(2 * hidden, rel)
        self.rel_head = nn.Linear(2 * hidden, rel, bias=False)
        self.rel = nn.Linear(rel, sizes["deprels"])

    def encode(self, batch):
        """[T, B, 2 × hidden]"""
        steps, count = batch.mask.shape
        words = batch.words
        if self.training:
            words = words.masked_fill((torch.rand(words.shape) < self.word_drop), 0)
        x_word = self.word(words.reshape(-1, 1))
        # Affix rows at full weight, n-grams averaged: one bag with weights.
        x_sub = self.affix(batch.subs, batch.offsets, per_sample_weights=batch.weights)
        x = torch.cat((x_word, x_sub), dim=-1).reshape(steps, count, -1)
        x = F.dropout(x, self.drop * 0.75, self.training)
        for layer in self.layers:
            x = layer(x, batch.mask)
            if self.training:  # one mask for all steps of a sentence
                keep = 1 - self.drop
                x = x * (torch.rand(1, count, x.shape[-1]) < keep).to(x.dtype) / keep
        return x

    def heads(self, x, batch):
        """Scores: tags [T, B, n] each, arcs [B, T dependents, 1 + T heads] with the root first."""
        tags = {name: layer(x) for name, layer in self.tags.items()}
        steps, count, width = x.shape
        with_root = torch.cat((self.root.expand(1, count, width), x))
        dep = F.dropout(F.relu(self.dep(x)), self.drop, self.training).transpose(0, 1)
        head = F.dropout(F.relu(self.head(with_root)), self.drop, self.training).transpose(0, 1)
        arcs = torch.matmul(torch.matmul(dep, self.arc), head.transpose(1, 2)) + torch.matmul(head, self.arc_bias).unsqueeze(1)
        shut = torch.cat((torch.zeros(count, 1), 1 - batch.mask.t()), dim=1).unsqueeze(1)
        return tags, arcs - 1e4 * shut, with_root

    def relations(self, x, with_root, governors):
        """[T, B, relations]; governors: [T, B] indices into `with_root`."""
        index = governors.unsqueeze(-1).expand(-1, -1, self.rel_head.out_features)
        towards = torch.gather(self.rel_head(with_root), 0, index)
        return self.rel(F.dropout(F.relu(self.rel_dep(x) + towards), self.drop, self.training))
