"""What users do to tensors between layers: operators, slices, keras.ops. Each gives a tensor whose batch is whole."""

import keras

ops = keras.ops


def last(x):
    return x.shape[-1]


def every_axis(x):
    return list(range(1, len(x.shape)))


def reduced(reduce):
    """Along one axis or two; a vector keeps its axis."""

    def make(r, x):
        axes = every_axis(x)
        axis = r.choice(axes + [-1]) if len(axes) < 3 or r.random() < 0.7 else tuple(r.sample(axes, 2))
        return reduce(x, axis=axis, keepdims=len(axes) == 1 or r.random() < 0.4)

    return make


def gated(r, x):
    if last(x) % 2:
        return None
    a, b = ops.split(x, 2, axis=r.choice([-1, len(x.shape) - 1]))
    return a * ops.sigmoid(b)


def cut(r, x):
    """A part of the channels, between two places."""
    if last(x) < 3:
        return None
    first, second, third = ops.split(x, [1, last(x) - 1], axis=-1)
    return r.choice([second, ops.concatenate([third, second, first], axis=-1)])


def stacked(r, x):
    return ops.stack([x, ops.tanh(x)], axis=r.choice([1, -1])) if len(x.shape) <= 4 else None


def unit(r, x):
    return x / ops.sqrt(ops.sum(ops.square(x), axis=-1, keepdims=True) + 0.1)


def divided(r, x):
    return ops.tanh(x) / ops.softplus(x) if r.random() < 0.5 else ops.divide(x, 1.0 + ops.square(x))


def matched(r, x):
    """Products of a sequence with itself."""
    return ops.matmul(x, ops.transpose(x, (0, 2, 1))) if len(x.shape) == 3 else None


def norm(r, x):
    return ops.norm(x + 2.0, axis=-1, keepdims=len(x.shape) == 2 or r.random() < 0.5)


def repeated(r, x):
    """Each element of an axis twice, or all of it."""
    axis = r.choice(every_axis(x))
    return ops.repeat(x, 2, axis=axis) if r.random() < 0.5 else ops.tile(x, [2 if i == axis else 1 for i in range(len(x.shape))])


def rolled(r, x):
    axis = r.choice(every_axis(x) + [-1])
    return ops.roll(x, r.choice([1, -1, 2]), axis=axis)


def by_einsum(r, x):
    if len(x.shape) != 3:
        return ops.einsum("bi,bj->bij", x, ops.tanh(x)) if len(x.shape) == 2 else None
    return r.choice([lambda: ops.einsum("bqd,bkd->bqk", x, ops.sin(x)), lambda: ops.einsum("btc,btd->bcd", x, x * 0.5), lambda: ops.einsum("btc->bct", x)])()


def spread(r, x):
    """How far elements are from their mean."""
    axis = r.choice(every_axis(x))
    return r.choice([lambda: ops.var(x, axis=axis, keepdims=True), lambda: ops.sqrt(ops.var(x, axis=axis, keepdims=True) + 0.1), lambda: ops.logsumexp(x, axis=axis, keepdims=True)])()


def turned(r, x):
    return ops.swapaxes(x, 1, -1) if r.random() < 0.5 or len(x.shape) < 3 else ops.moveaxis(x, -1, 1)


def reshaped(r, x):
    if len(x.shape) < 3:
        return ops.expand_dims(x, axis=r.choice([1, -1]))
    size = 1
    for length in x.shape[1:]:
        size *= length
    return ops.reshape(x, (-1, x.shape[1], size // x.shape[1]) if r.random() < 0.5 else (-1, size))


def chosen(r, x):
    """A step, a few steps, some of the channels."""
    sequence, steps = len(x.shape) > 2, x.shape[1]
    moves = [
        lambda: x[:, None],
        lambda: x[..., None],
        lambda: x[..., : max(1, last(x) - 1)],
        lambda: x[:, ::-1],
        lambda: ops.flip(x, axis=-1),
        lambda: x[:, ::2],
        lambda: x[..., ::-2],
        lambda: x[..., -1:],
    ]
    if sequence:
        moves += [lambda: x[:, 0], lambda: x[:, -1], lambda: x[:, -1, :], lambda: x[..., 0], lambda: x[:, r.randrange(steps)], lambda: x[:, 1:] if steps > 1 else None]
    return r.choice(moves)()


EACH = [
    lambda r, x: ops.relu(x),
    lambda r, x: ops.tanh(x),
    lambda r, x: x * 0.5,
    lambda r, x: 1.0 - x,
    lambda r, x: x / 3.0 + 0.1,
    lambda r, x: abs(x),
    lambda r, x: -x,
    lambda r, x: ops.tanh(x) ** 2,
    lambda r, x: ops.square(ops.sigmoid(x)),
    lambda r, x: ops.log(ops.exp(ops.tanh(x)) + 1.0),
    lambda r, x: ops.sqrt(ops.square(x) + 0.5),
    lambda r, x: ops.clip(x, -0.7, 0.6),
    lambda r, x: ops.maximum(x, 0.11),
    lambda r, x: ops.minimum(x, 0.31),
    lambda r, x: ops.softmax(x, axis=r.choice([-1, 1])),
    lambda r, x: ops.leaky_relu(x, negative_slope=0.3),
    lambda r, x: ops.gelu(x, approximate=False),
    lambda r, x: ops.gelu(x),
    lambda r, x: ops.sin(x) + ops.cos(2.0 * x),
    lambda r, x: 1.0 / (1.0 + x**2),
    lambda r, x: ops.rsqrt(ops.square(x) + 0.5),
    lambda r, x: ops.tanh(x) ** 3,
]
OTHERS = [chosen, chosen, gated, cut, stacked, unit, divided, matched, norm, reshaped, repeated, rolled, by_einsum, spread, turned]
OTHERS += [reduced(function) for function in (ops.sum, ops.mean, ops.max, ops.min)]


def each(r, x):
    """A random function of each element."""
    return r.choice(EACH)(r, x)


def told(r, x):
    """One whose layer in a spec hands a mask on, which another may then be told; what stops at it cannot be said there."""
    return r.choice(EACH[:5])(r, x)


def draw(r, x):
    """A random operation that fits x; what it makes has at most six axes."""
    while True:
        made = each(r, x) if r.random() < 0.4 else r.choice(OTHERS)(r, x)
        if made is not None and len(made.shape) <= 6 and None not in made.shape[1:]:
            return made
