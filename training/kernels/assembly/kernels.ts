// The inner loops of the neural analyser, in AssemblyScript, for WebAssembly with 128-bit SIMD. Only operations whose result is
// laid down to the last bit are used, so every machine gives the same. Pointers are byte offsets into the one memory; every row of
// weights and activations is a multiple of 16 elements long.
//
// Activations are 16-bit with `unit` for 1.0, weights 8-bit with one scale a row, sums 32-bit: 127 × 32767 × 512 stays below 2³¹.

/** What 1.0 is among the 16-bit activations. */
const unit: f32 = 4096;

/**
 * Rows of sums over two arrays of one length: out[i][r] = bias[r] + scale[r] × Σ x[i][k] · w[r][k]. `rows` is even. Two rows of
 * weights meet four of activations at a time, so that what was loaded is used more than once.
 */
export function affine(
  x: usize,
  w: usize,
  scale: usize,
  bias: usize,
  out: usize,
  count: i32,
  width: i32,
  rows: i32,
): void {
  const stride = usize(width) << 1;
  const next = usize(rows) << 2;
  for (let r = 0; r < rows; r += 2) {
    const first = w + usize(r * width);
    const second = first + usize(width);
    const scales = scale + (usize(r) << 2);
    const biases = bias + (usize(r) << 2);
    let i = 0;
    for (; i + 4 <= count; i += 4) {
      const x0 = x + usize(i) * stride;
      const x1 = x0 + stride;
      const x2 = x1 + stride;
      const x3 = x2 + stride;
      let a0 = i32x4.splat(0);
      let a1 = i32x4.splat(0);
      let a2 = i32x4.splat(0);
      let a3 = i32x4.splat(0);
      let b0 = i32x4.splat(0);
      let b1 = i32x4.splat(0);
      let b2 = i32x4.splat(0);
      let b3 = i32x4.splat(0);
      for (let k: usize = 0; k < usize(width); k += 8) {
        const a = v128.load8x8_s(first + k);
        const b = v128.load8x8_s(second + k);
        const at = k << 1;
        let v = v128.load(x0 + at);
        a0 = i32x4.add(a0, i32x4.dot_i16x8_s(v, a));
        b0 = i32x4.add(b0, i32x4.dot_i16x8_s(v, b));
        v = v128.load(x1 + at);
        a1 = i32x4.add(a1, i32x4.dot_i16x8_s(v, a));
        b1 = i32x4.add(b1, i32x4.dot_i16x8_s(v, b));
        v = v128.load(x2 + at);
        a2 = i32x4.add(a2, i32x4.dot_i16x8_s(v, a));
        b2 = i32x4.add(b2, i32x4.dot_i16x8_s(v, b));
        v = v128.load(x3 + at);
        a3 = i32x4.add(a3, i32x4.dot_i16x8_s(v, a));
        b3 = i32x4.add(b3, i32x4.dot_i16x8_s(v, b));
      }
      const to = out + usize(i) * next + (usize(r) << 2);
      keep(to, a0, b0, scales, biases);
      keep(to + next, a1, b1, scales, biases);
      keep(to + 2 * next, a2, b2, scales, biases);
      keep(to + 3 * next, a3, b3, scales, biases);
    }
    for (; i < count; i++) {
      const x0 = x + usize(i) * stride;
      let a0 = i32x4.splat(0);
      let b0 = i32x4.splat(0);
      for (let k: usize = 0; k < usize(width); k += 8) {
        const v = v128.load(x0 + (k << 1));
        a0 = i32x4.add(a0, i32x4.dot_i16x8_s(v, v128.load8x8_s(first + k)));
        b0 = i32x4.add(b0, i32x4.dot_i16x8_s(v, v128.load8x8_s(second + k)));
      }
      keep(out + usize(i) * next + (usize(r) << 2), a0, b0, scales, biases);
    }
  }
}

function keep(to: usize, a: v128, b: v128, scales: usize, biases: usize): void {
  store<f32>(to, load<f32>(biases) + load<f32>(scales) * f32(total(a)));
  store<f32>(to, load<f32>(biases, 4) + load<f32>(scales, 4) * f32(total(b)), 4);
}

function total(a: v128): i32 {
  return i32x4.extract_lane(a, 0) + i32x4.extract_lane(a, 1) + i32x4.extract_lane(a, 2) + i32x4.extract_lane(a, 3);
}

/**
 * One direction of one LSTM layer over several sentences at once, the longest first. `starts` and `lengths` (i32 each) place the
 * sentences in `x`, whose words are rows of `width` activations; `w` has 4 × size rows of width + size weights, the gates in
 * the order input, forget, output, new. Writes `size` activations a word to `out`, whose rows are `outWidth` long.
 * `work` has room for sentences × (2 × (width + size) + 4 × 4 × size + 4 × size) bytes.
 */
export function lstm(
  x: usize,
  starts: usize,
  lengths: usize,
  sentences: i32,
  width: i32,
  size: i32,
  w: usize,
  scale: usize,
  bias: usize,
  out: usize,
  outWidth: i32,
  backwards: i32,
  work: usize,
): void {
  const joint = width + size;
  const joined = work;
  const gates = joined + usize(sentences * joint * 2);
  const cells = gates + usize(sentences * size * 16);
  memory.fill(joined, 0, usize(sentences * joint * 2));
  memory.fill(cells, 0, usize(sentences * size * 4));
  const steps = load<i32>(lengths);
  let active = sentences;
  for (let t = 0; t < steps; t++) {
    while (load<i32>(lengths + (usize(active - 1) << 2)) <= t) active--;
    for (let s = 0; s < active; s++) {
      memory.copy(
        joined + usize(s * joint * 2),
        x + usize(wordAt(starts, lengths, s, t, backwards) * width * 2),
        usize(width * 2),
      );
    }
    affine(joined, w, scale, bias, gates, active, joint, 4 * size);
    for (let s = 0; s < active; s++) {
      const z = gates + usize(s * size * 16);
      const c = cells + usize(s * size * 4);
      const h = joined + usize((s * joint + width) * 2);
      const gate = usize(size) << 2;
      for (let j: usize = 0; j < gate; j += 32) {
        const low = cell(z + j, c + j, gate);
        const high = cell(z + j + 16, c + j + 16, gate);
        v128.store(h + (j >> 1), i16x8.narrow_i32x4_s(low, high));
      }
      memory.copy(out + usize(wordAt(starts, lengths, s, t, backwards) * outWidth * 2), h, usize(size * 2));
    }
  }
}

function wordAt(starts: usize, lengths: usize, s: i32, t: i32, backwards: i32): i32 {
  const start = load<i32>(starts + (usize(s) << 2));
  return backwards ? start + load<i32>(lengths + (usize(s) << 2)) - 1 - t : start + t;
}

/** Four units of an LSTM cell: updates the cell's state and gives its output as activations. */
function cell(z: usize, c: usize, gate: usize): v128 {
  const input = sigmoid(v128.load(z));
  const forget = sigmoid(v128.load(z + gate));
  const output = sigmoid(v128.load(z + 2 * gate));
  const state = f32x4.add(f32x4.mul(forget, v128.load(c)), f32x4.mul(input, tanh(v128.load(z + 3 * gate))));
  v128.store(c, state);
  return i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(f32x4.mul(output, tanh(state)), f32x4.splat(unit))));
}

/** Lambert's continued fraction for the hyperbolic tangent cut at its seventh term: within 0.0001. */
function tanh(value: v128): v128 {
  const x = f32x4.max(f32x4.min(value, f32x4.splat(4.97)), f32x4.splat(-4.97));
  const q = f32x4.mul(x, x);
  const over = f32x4.add(
    f32x4.splat(135135),
    f32x4.mul(q, f32x4.add(f32x4.splat(17325), f32x4.mul(q, f32x4.add(f32x4.splat(378), q)))),
  );
  const under = f32x4.add(
    f32x4.splat(135135),
    f32x4.mul(
      q,
      f32x4.add(f32x4.splat(62370), f32x4.mul(q, f32x4.add(f32x4.splat(3150), f32x4.mul(q, f32x4.splat(28))))),
    ),
  );
  const y = f32x4.div(f32x4.mul(x, over), under);
  return f32x4.max(f32x4.min(y, f32x4.splat(1)), f32x4.splat(-1));
}

function sigmoid(x: v128): v128 {
  return f32x4.add(f32x4.splat(0.5), f32x4.mul(f32x4.splat(0.5), tanh(f32x4.mul(x, f32x4.splat(0.5)))));
}

/** out[i][r] = bias[r] + Σ x[i][k] · w[r][k], all 32-bit floats; a bias of 0 is none. */
export function product(x: usize, w: usize, bias: usize, out: usize, count: i32, width: i32, rows: i32): void {
  const stride = usize(width) << 2;
  for (let i = 0; i < count; i++) {
    const from = x + usize(i) * stride;
    for (let r = 0; r < rows; r++) {
      const row = w + usize(r) * stride;
      let a = f32x4.splat(0);
      let b = f32x4.splat(0);
      for (let k: usize = 0; k < stride; k += 32) {
        a = f32x4.add(a, f32x4.mul(v128.load(from + k), v128.load(row + k)));
        b = f32x4.add(b, f32x4.mul(v128.load(from + k, 16), v128.load(row + k, 16)));
      }
      a = f32x4.add(a, b);
      const sum =
        f32x4.extract_lane(a, 0) + f32x4.extract_lane(a, 1) + (f32x4.extract_lane(a, 2) + f32x4.extract_lane(a, 3));
      store<f32>(out + (usize(i * rows + r) << 2), bias == 0 ? sum : sum + load<f32>(bias + (usize(r) << 2)));
    }
  }
}

/** Sets what is below zero to zero, in place; `count` is a multiple of 4. */
export function rectify(x: usize, count: i32): void {
  for (let at: usize = 0; at < usize(count) << 2; at += 16)
    v128.store(x + at, f32x4.max(v128.load(x + at), f32x4.splat(0)));
}

/** out[i] = max(0, a[i] + b[pairs[i]]), rows of `width` floats; `pairs` are i32. */
export function joinRows(a: usize, b: usize, pairs: usize, out: usize, count: i32, width: i32): void {
  const stride = usize(width) << 2;
  for (let i = 0; i < count; i++) {
    const left = a + usize(i) * stride;
    const right = b + usize(load<i32>(pairs + (usize(i) << 2))) * stride;
    const to = out + usize(i) * stride;
    for (let k: usize = 0; k < stride; k += 16) {
      v128.store(to + k, f32x4.max(f32x4.add(v128.load(left + k), v128.load(right + k)), f32x4.splat(0)));
    }
  }
}
