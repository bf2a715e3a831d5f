"""A bidirectional LSTM layer whose backward pass is written out: several times faster on a processor than the stock one."""

import torch


class _Scan(torch.autograd.Function):
    """x: [2, T, B, 4H] input parts of the gates (i, f, o, g) for both directions, u: [2, H, 4H], mask: [2, T, B, 1] of 0 and 1."""

    @staticmethod
    def forward(ctx, x, u, mask):
        directions, steps, batch, width = x.shape
        size = width // 4
        h = x.new_zeros(directions, batch, size)
        c = x.new_zeros(directions, batch, size)
        gates = torch.empty_like(x)
        cells = x.new_empty(directions, steps + 1, batch, size)
        hidden = x.new_empty(directions, steps + 1, batch, size)
        cells[:, 0], hidden[:, 0] = 0, 0
        tanhs = x.new_empty(directions, steps, batch, size)
        for t in range(steps):
            z = torch.baddbmm(x[:, t], h, u)
            a = z[..., : 3 * size].sigmoid_()
            g = z[..., 3 * size :].tanh_()
            gates[:, t] = z
            i, f, o = a[..., :size], a[..., size : 2 * size], a[..., 2 * size :]
            c = f * c + i * g
            c = c * mask[:, t]
            tc = torch.tanh(c)
            h = o * tc * mask[:, t]
            tanhs[:, t], cells[:, t + 1], hidden[:, t + 1] = tc, c, h
        ctx.save_for_backward(u, mask, gates, cells, hidden, tanhs)
        return hidden[:, 1:].clone()

    @staticmethod
    def backward(ctx, grad):
        u, mask, gates, cells, hidden, tanhs = ctx.saved_tensors
        directions, steps, batch, width = gates.shape
        size = width // 4
        dz = torch.empty_like(gates)
        dh = grad.new_zeros(directions, batch, size)
        dc = grad.new_zeros(directions, batch, size)
        ut = u.transpose(1, 2).contiguous()
        sig = gates[..., : 3 * size]
        slope = sig * (1 - sig)
        slope_g = 1 - gates[..., 3 * size :] ** 2
        for t in reversed(range(steps)):
            m = mask[:, t]
            i, f = gates[:, t, :, :size], gates[:, t, :, size : 2 * size]
            o, g = gates[:, t, :, 2 * size : 3 * size], gates[:, t, :, 3 * size :]
            dh = (dh + grad[:, t]) * m
            tc = tanhs[:, t]
            dc = (dc + dh * o * (1 - tc * tc)) * m
            out = dz[:, t]
            torch.mul(dc, g, out=out[..., :size])
            torch.mul(dc, cells[:, t], out=out[..., size : 2 * size])
            torch.mul(dh, tc, out=out[..., 2 * size : 3 * size])
            out[..., : 3 * size].mul_(slope[:, t])
            torch.mul(dc * i, slope_g[:, t], out=out[..., 3 * size :])
            dc = dc * f
            dh = torch.bmm(out, ut)
        flat = dz.reshape(directions, steps * batch, width)
        du = torch.bmm(hidden[:, :-1].reshape(directions, steps * batch, size).transpose(1, 2), flat)
        return dz, du, None


class BiLstm(torch.nn.Module):
    """[T, B, inputs] → [T, B, 2 × size]; the second half of the output reads from right to left."""

    def __init__(self, inputs, size):
        super().__init__()
        self.size = size
        self.w = torch.nn.Parameter(torch.empty(2, inputs, 4 * size))
        self.u = torch.nn.Parameter(torch.empty(2, size, 4 * size))
        self.b = torch.nn.Parameter(torch.zeros(2, 4 * size))
        for direction in range(2):
            for gate in range(4):
                part = slice(gate * size, (gate + 1) * size)
                torch.nn.init.xavier_uniform_(self.w.data[direction, :, part])
                torch.nn.init.orthogonal_(self.u.data[direction, :, part])
        self.b.data[:, size : 2 * size] = 1.0

    def forward(self, x, mask):
        """mask: [T, B] of 0 and 1 with the words of each sentence first."""
        steps, batch, _ = x.shape
        flat = x.reshape(1, steps * batch, -1).expand(2, -1, -1)
        z = torch.baddbmm(self.b.unsqueeze(1), flat, self.w).reshape(2, steps, batch, -1)
        z = torch.stack((z[0], z[1].flip(0)))
        m = mask.unsqueeze(-1)
        h = _Scan.apply(z, self.u, torch.stack((m, m.flip(0))))
        return torch.cat((h[0], h[1].flip(0)), dim=-1)
