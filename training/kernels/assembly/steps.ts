// The daily step of fusion's filter, in AssemblyScript, for WebAssembly with 128-bit SIMD: what src/fusion/inference/dynamics.ts says of how
// regime and strength move. Only operations whose result is laid down to the last bit are used, so every machine gives the same. Pointers are
// byte offsets into the one memory, whose numbers are 64-bit.

/** Bytes of a number. */
const wide: usize = 8;
/** Numbers that one regime has in `moves`: stay, stop, begin, settled, then the kernel's four weights, then its shift. */
const perRegime: usize = 9;

/**
 * Carries one message to the next day. `rows` has a row for each regime, `margin` empty cells on either side of its `size`; `all` is as `leap` wants
 * it. `moves` has `perRegime` numbers a regime, "stay", "stop" and "begin" already times the chance of no jump. `large` is the chance of
 * a jump, whose weight falls by `decay` a cell and is made whole by `shares`.
 */
export function step(
  from: usize,
  to: usize,
  size: i32,
  regimes: i32,
  margin: i32,
  all: usize,
  rows: usize,
  shares: usize,
  moves: usize,
  large: f64,
  decay: f64,
  enterNone: f64,
  leaveNone: f64,
): void {
  const cells = usize(size) * wide;
  const stride = (usize(size) + (usize(margin) << 1)) * wide;
  const start = rows + usize(margin) * wide;
  const pairs = (usize(size) & ~1) * wide;
  const none = load<f64>(from + usize(regimes) * cells);

  const stayHolding = load<f64>(moves);
  let both = f64x2.splat(stayHolding);
  for (let k: usize = 0; k < pairs; k += 16) {
    const weight = v128.load(from + k);
    v128.store(all + k, weight);
    v128.store(start + k, f64x2.mul(both, weight));
  }
  if (pairs < cells) {
    const weight = load<f64>(from + pairs);
    store<f64>(all + pairs, weight);
    store<f64>(start + pairs, stayHolding * weight);
  }
  for (let regime: usize = 1; regime < usize(regimes); regime++) {
    const move = moves + regime * perRegime * wide;
    const keep = load<f64>(move);
    const stop = load<f64>(move, 8);
    const begin = load<f64>(move, 16);
    const keeps = f64x2.splat(keep);
    const stops = f64x2.splat(stop);
    const begins = f64x2.splat(begin);
    const row = start + regime * stride;
    const at = from + regime * cells;
    for (let k: usize = 0; k < pairs; k += 16) {
      const weight = v128.load(at + k);
      v128.store(all + k, f64x2.add(v128.load(all + k), weight));
      v128.store(start + k, f64x2.add(v128.load(start + k), f64x2.mul(stops, weight)));
      v128.store(row + k, f64x2.add(f64x2.mul(keeps, weight), f64x2.mul(begins, v128.load(from + k))));
    }
    if (pairs < cells) {
      const weight = load<f64>(at + pairs);
      store<f64>(all + pairs, load<f64>(all + pairs) + weight);
      store<f64>(start + pairs, load<f64>(start + pairs) + stop * weight);
      store<f64>(row + pairs, keep * weight + begin * load<f64>(from + pairs));
    }
  }

  let sums = f64x2.splat(0);
  const larges = f64x2.splat(large);
  for (let k: usize = 0; k < pairs; k += 16) {
    const weight = v128.load(all + k);
    sums = f64x2.add(sums, weight);
    v128.store(all + k, f64x2.mul(weight, f64x2.mul(larges, v128.load(shares + k))));
  }
  let present = f64x2.extract_lane(sums, 0) + f64x2.extract_lane(sums, 1);
  if (pairs < cells) {
    const weight = load<f64>(all + pairs);
    present += weight;
    store<f64>(all + pairs, weight * (large * load<f64>(shares + pairs)));
  }
  const landed = leap(all, size, decay, (leaveNone * none) / f64(size));
  for (let regime: usize = 0; regime < usize(regimes); regime++) {
    spread(moves + regime * perRegime * wide, start + regime * stride, landed, to + regime * cells, size);
  }
  store<f64>(to + usize(regimes) * cells, enterNone * present + (1 - leaveNone) * none);
}

/**
 * Where jumps land: a Laplace filter of what is at `all`, whose weight falls by `decay` a cell, and `more` on each cell. Two cells at a time, each pair from the
 * one before it, both ways at once. About the `size` numbers at `all` stand an empty one before and two after, and then two more such rows; gives where in the last it is.
 */
function leap(all: usize, size: i32, decay: f64, more: f64): usize {
  const behind = all + (usize(size) + 3) * wide;
  const landed = behind + (usize(size) + 3) * wide;
  const last = ((usize(size) - 1) & ~1) * wide;
  const decays = f64x2.splat(decay);
  const squares = f64x2.splat(decay * decay);
  let before = f64x2.splat(0);
  let after = f64x2.splat(0);
  for (let k: usize = 0; k <= last; k += 16) {
    const at = all + k;
    before = f64x2.add(f64x2.mul(squares, before), f64x2.add(v128.load(at), f64x2.mul(decays, v128.load(at - 8))));
    v128.store(behind + k, before);
    const mirror = all + (last - k);
    const share = v128.load(mirror);
    after = f64x2.add(f64x2.mul(squares, after), f64x2.add(share, f64x2.mul(decays, v128.load(mirror + 8))));
    v128.store(landed + (last - k), f64x2.sub(after, share));
  }
  const mores = f64x2.splat(more);
  for (let k: usize = 0; k <= last; k += 16) {
    v128.store(landed + k, f64x2.add(mores, f64x2.add(v128.load(landed + k), v128.load(behind + k))));
  }
  return landed;
}

/** Writes a row's cells moved by a kernel, and a share of what has landed from jumps; what would leave the grid stays on its edge. */
function spread(move: usize, row: usize, landed: usize, to: usize, size: i32): void {
  const share = load<f64>(move, 24);
  const w0 = load<f64>(move, 32);
  const w1 = load<f64>(move, 40);
  const w2 = load<f64>(move, 48);
  const w3 = load<f64>(move, 56);
  const shift = i32(load<f64>(move, 64));
  const cells = usize(size) * wide;
  const pairs = (usize(size) & ~1) * wide;
  const source = row - usize(shift) * wide;
  const narrow = w2 == 0 && w3 == 0;
  const shares = f64x2.splat(share);
  const here = f64x2.splat(w0);
  const one = f64x2.splat(w1);
  const two = f64x2.splat(w2);
  const three = f64x2.splat(w3);
  for (let k: usize = 0; k < pairs; k += 16) {
    const at = source + k;
    let moved = f64x2.add(
      f64x2.mul(shares, v128.load(landed + k)),
      f64x2.add(f64x2.mul(here, v128.load(at)), f64x2.mul(one, f64x2.add(v128.load(at - 8), v128.load(at + 8)))),
    );
    if (!narrow) {
      moved = f64x2.add(
        moved,
        f64x2.add(
          f64x2.mul(two, f64x2.add(v128.load(at - 16), v128.load(at + 16))),
          f64x2.mul(three, f64x2.add(v128.load(at - 24), v128.load(at + 24))),
        ),
      );
    }
    v128.store(to + k, moved);
  }
  if (pairs < cells) {
    const at = source + pairs;
    store<f64>(
      to + pairs,
      share * load<f64>(landed + pairs) +
        (w0 * load<f64>(at) + w1 * (load<f64>(at - 8) + load<f64>(at + 8))) +
        (w2 * (load<f64>(at - 16) + load<f64>(at + 16)) + w3 * (load<f64>(at - 24) + load<f64>(at + 24))),
    );
  }
  for (let off = -3; off <= 3; off++) {
    const distance = off < 0 ? -off : off;
    const weight = load<f64>(move + 32 + usize(distance) * wide);
    if (weight == 0) continue;
    const by = shift + off;
    let below: f64 = 0;
    for (let k = 0; k < min(size, -by); k++) below += load<f64>(row + usize(k) * wide);
    if (below != 0) store<f64>(to, load<f64>(to) + weight * below);
    let above: f64 = 0;
    for (let k = max(0, size - by); k < size; k++) above += load<f64>(row + usize(k) * wide);
    if (above != 0) store<f64>(to + cells - wide, load<f64>(to + cells - wide) + weight * above);
  }
}

/**
 * Carries what tomorrow's states are worth to what today's are: the transpose of `step`, with the same room and numbers. Empty cells about the rows
 * are empty again afterwards.
 */
export function stepBack(
  from: usize,
  to: usize,
  size: i32,
  regimes: i32,
  margin: i32,
  all: usize,
  rows: usize,
  shares: usize,
  moves: usize,
  large: f64,
  decay: f64,
  enterNone: f64,
  leaveNone: f64,
): void {
  const cells = usize(size) * wide;
  const edge = usize(margin) * wide;
  const stride = cells + (edge << 1);
  const start = rows + edge;
  const pairs = (usize(size) & ~1) * wide;
  const none = load<f64>(from + usize(regimes) * cells);

  for (let regime: usize = 0; regime < usize(regimes); regime++) {
    const move = moves + regime * perRegime * wide;
    const at = from + regime * cells;
    const row = start + regime * stride;
    const share = load<f64>(move, 24);
    const settled = f64x2.splat(share);
    for (let k: usize = 0; k < pairs; k += 16) {
      const worth = v128.load(at + k);
      v128.store(row + k, worth);
      const part = f64x2.mul(settled, worth);
      v128.store(all + k, regime == 0 ? part : f64x2.add(v128.load(all + k), part));
    }
    if (pairs < cells) {
      const worth = load<f64>(at + pairs);
      store<f64>(row + pairs, worth);
      store<f64>(all + pairs, (regime == 0 ? 0 : load<f64>(all + pairs)) + share * worth);
    }
    // What would leave the grid lands on its edge, so beyond the edge stands what the edge has.
    const first = load<f64>(at);
    const last = load<f64>(at + cells - wide);
    for (let k: usize = 0; k < edge; k += wide) {
      store<f64>(row - edge + k, first);
      store<f64>(row + cells + k, last);
    }
    gather(move, row, to + regime * cells, size);
    for (let k: usize = 0; k < edge; k += wide) {
      store<f64>(row - edge + k, 0);
      store<f64>(row + cells + k, 0);
    }
  }

  let worths = f64x2.splat(0);
  for (let k: usize = 0; k < pairs; k += 16) worths = f64x2.add(worths, v128.load(all + k));
  let appearing = f64x2.extract_lane(worths, 0) + f64x2.extract_lane(worths, 1);
  if (pairs < cells) appearing += load<f64>(all + pairs);
  const landed = leap(all, size, decay, 0);
  const larges = f64x2.splat(large);
  const entering = enterNone * none;
  const enterings = f64x2.splat(entering);
  const stayHolding = load<f64>(moves);
  const stays = f64x2.splat(stayHolding);
  for (let k: usize = 0; k < pairs; k += 16) {
    const jumped = f64x2.add(f64x2.mul(f64x2.mul(larges, v128.load(shares + k)), v128.load(landed + k)), enterings);
    const held = v128.load(to + k);
    let holding = f64x2.add(f64x2.mul(stays, held), jumped);
    for (let regime: usize = 1; regime < usize(regimes); regime++) {
      const move = moves + regime * perRegime * wide;
      const at = to + regime * cells + k;
      const moved = v128.load(at);
      const kept = f64x2.add(f64x2.mul(v128.load64_splat(move), moved), f64x2.mul(v128.load64_splat(move, 8), held));
      holding = f64x2.add(holding, f64x2.mul(v128.load64_splat(move, 16), moved));
      v128.store(at, f64x2.add(kept, jumped));
    }
    v128.store(to + k, holding);
  }
  if (pairs < cells) {
    const jumped = large * load<f64>(shares + pairs) * load<f64>(landed + pairs) + entering;
    const held = load<f64>(to + pairs);
    let holding = stayHolding * held + jumped;
    for (let regime: usize = 1; regime < usize(regimes); regime++) {
      const move = moves + regime * perRegime * wide;
      const at = to + regime * cells + pairs;
      const moved = load<f64>(at);
      holding += load<f64>(move, 16) * moved;
      store<f64>(at, load<f64>(move) * moved + load<f64>(move, 8) * held + jumped);
    }
    store<f64>(to + pairs, holding);
  }
  store<f64>(to + usize(regimes) * cells, (1 - leaveNone) * none + (leaveNone * appearing) / f64(size));
}

/** Writes what a kernel expects of a row from each of its cells: the transpose of spreading it. */
function gather(move: usize, row: usize, to: usize, size: i32): void {
  const w0 = load<f64>(move, 32);
  const w1 = load<f64>(move, 40);
  const w2 = load<f64>(move, 48);
  const w3 = load<f64>(move, 56);
  const cells = usize(size) * wide;
  const pairs = (usize(size) & ~1) * wide;
  const source = row + usize(i32(load<f64>(move, 64))) * wide;
  const narrow = w2 == 0 && w3 == 0;
  const here = f64x2.splat(w0);
  const one = f64x2.splat(w1);
  const two = f64x2.splat(w2);
  const three = f64x2.splat(w3);
  for (let k: usize = 0; k < pairs; k += 16) {
    const at = source + k;
    let moved = f64x2.add(
      f64x2.mul(here, v128.load(at)),
      f64x2.mul(one, f64x2.add(v128.load(at - 8), v128.load(at + 8))),
    );
    if (!narrow) {
      moved = f64x2.add(
        moved,
        f64x2.add(
          f64x2.mul(two, f64x2.add(v128.load(at - 16), v128.load(at + 16))),
          f64x2.mul(three, f64x2.add(v128.load(at - 24), v128.load(at + 24))),
        ),
      );
    }
    v128.store(to + k, moved);
  }
  if (pairs < cells) {
    const at = source + pairs;
    store<f64>(
      to + pairs,
      w0 * load<f64>(at) +
        w1 * (load<f64>(at - 8) + load<f64>(at + 8)) +
        (w2 * (load<f64>(at - 16) + load<f64>(at + 16)) + w3 * (load<f64>(at - 24) + load<f64>(at + 24))),
    );
  }
}

/**
 * Multiplies a message by what a day's claims say, by cell and at last for "none", where `weights` is not 0, and makes it sum to 1; the sum it had.
 */
export function weigh(at: usize, size: i32, regimes: i32, weights: usize): f64 {
  const cells = usize(size) * wide;
  const pairs = (usize(size) & ~1) * wide;
  const end = at + usize(regimes) * cells;
  let sums = f64x2.splat(0);
  let sum: f64 = 0;
  if (weights != 0) {
    for (let row = at; row < end; row += cells) {
      for (let k: usize = 0; k < pairs; k += 16) {
        const weight = f64x2.mul(v128.load(row + k), v128.load(weights + k));
        v128.store(row + k, weight);
        sums = f64x2.add(sums, weight);
      }
      if (pairs < cells) {
        const weight = load<f64>(row + pairs) * load<f64>(weights + pairs);
        store<f64>(row + pairs, weight);
        sum += weight;
      }
    }
    store<f64>(end, load<f64>(end) * load<f64>(weights + cells));
    sum += load<f64>(end);
  } else {
    let state = at;
    for (; state + 16 <= end + wide; state += 16) sums = f64x2.add(sums, v128.load(state));
    for (; state <= end; state += wide) sum += load<f64>(state);
  }
  sum += f64x2.extract_lane(sums, 0) + f64x2.extract_lane(sums, 1);
  const scale = 1 / sum;
  const scales = f64x2.splat(scale);
  let state = at;
  for (; state + 16 <= end + wide; state += 16) v128.store(state, f64x2.mul(v128.load(state), scales));
  for (; state <= end; state += wide) store<f64>(state, load<f64>(state) * scale);
  return sum;
}
