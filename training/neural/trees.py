"""The best single-rooted tree over arc scores (Chu and Liu 1965, Edmonds 1967), as src/language/neural/best-tree.ts finds it."""

import numpy as np


def _contract(scores):
    """Heads of the best tree rooted at node 0; scores: [dependents, heads]."""
    count = len(scores)
    heads = scores.argmax(axis=1)
    heads[0] = 0
    state = [0] * count
    for start in range(1, count):
        path, node = [], start
        while node != 0 and state[node] == 0:
            state[node] = start + 1
            path.append(node)
            node = heads[node]
        if node != 0 and state[node] == start + 1 and node in path:
            cycle = path[path.index(node) :]
            break
        for node in path:
            state[node] = -1
    else:
        return heads
    inside = np.zeros(count, dtype=bool)
    inside[cycle] = True
    outer = [i for i in range(count) if not inside[i]]
    own = scores[cycle, heads[cycle]]
    size = len(outer) + 1
    small = np.full((size, size), -1e9)
    small[:-1, :-1] = scores[np.ix_(outer, outer)]
    into = scores[np.ix_(cycle, outer)] - own[:, None]
    small[-1, :-1] = into.max(axis=0)
    small[:-1, -1] = scores[np.ix_(outer, cycle)].max(axis=1)
    found = _contract(small)
    for position, node in enumerate(outer):
        if position == 0:
            continue
        head = found[position]
        heads[node] = outer[head] if head < size - 1 else cycle[scores[node, cycle].argmax()]
    entry_head = outer[found[-1]]
    entry = cycle[into[:, found[-1]].argmax()]
    heads[entry] = entry_head
    return heads


def best_tree(scores):
    """scores: [n, 1 + n] of each word for the root and each word. Returns heads, 0 for the root, with exactly one word under it."""
    count = len(scores)
    full = np.full((count + 1, count + 1), -1e9)
    full[1:] = scores
    full[np.arange(count + 1), np.arange(count + 1)] = -1e9
    heads = _contract(full.copy())[1:]
    roots = np.flatnonzero(heads == 0)
    if len(roots) == 1:
        return heads
    best, best_total = None, -np.inf
    for root in roots:
        only = full.copy()
        only[1:, 0] = -1e9
        only[root + 1, 0] = full[root + 1, 0]
        found = _contract(only)[1:]
        total = full[np.arange(1, count + 1), found].sum()
        if total > best_total:
            best, best_total = found, total
    return best
