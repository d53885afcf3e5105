"""Each network written by hand in JAX.

A network is `(params, state, apply)`; `apply(params, state, x, train)` gives logits and the new state.
"""

import jax
import jax.numpy as jnp
import numpy as np

DIMENSIONS = ("NHWC", "HWIO", "NHWC")


class Weights:
    """Makes initial weights by Glorot's rule, each from a key of its own."""

    def __init__(self):
        self.key = jax.random.PRNGKey(0)

    def __call__(self, *shape):
        self.key, own = jax.random.split(self.key)
        fans = int(np.prod(shape[:-2])) * (shape[-2] + shape[-1])
        limit = (6 / fans) ** 0.5
        return jax.random.uniform(own, shape, minval=-limit, maxval=limit)

    def dense(self, inputs, units):
        return {"kernel": self(inputs, units), "bias": jnp.zeros(units)}

    def norm(self, channels):
        return {"scale": jnp.ones(channels), "shift": jnp.zeros(channels)}

    def gru(self, inputs, units):
        kernels = {"kernel": self(inputs, 3 * units), "recurrent": self(units, 3 * units)}
        return {**kernels, "bias": jnp.zeros((2, 3 * units))}


def dense(p, x):
    return x @ p["kernel"] + p["bias"]


def conv(kernel, x, strides=1, padding="SAME"):
    return jax.lax.conv_general_dilated(x, kernel, (strides, strides), padding, dimension_numbers=DIMENSIONS)


def dense_network(spec, make):
    ((_, entry),) = spec["inputs"].items()
    hidden, classes = (layer["units"] for layer in spec["layers"])
    params = {"hidden": make.dense(entry["shape"][0], hidden), "classes": make.dense(hidden, classes)}

    def apply(p, state, x, train):
        return dense(p["classes"], jax.nn.relu(dense(p["hidden"], x))), state

    return params, {}, apply


def conv_network(spec, make):
    filters = spec["layers"][0]["filters"]
    params = {"conv": make(3, 3, 1, filters), "bias": jnp.zeros(filters), "digits": make.dense(13 * 13 * filters, 10)}

    def apply(p, state, x, train):
        x = jax.nn.relu(conv(p["conv"], x, padding="VALID") + p["bias"])
        x = jax.lax.reduce_window(x, -jnp.inf, jax.lax.max, (1, 2, 2, 1), (1, 2, 2, 1), "VALID")
        return dense(p["digits"], x.reshape(x.shape[0], -1)), state

    return params, {}, apply


def lstm_network(spec, make):
    units = spec["layers"][0]["units"]
    params = {"kernel": make(1, 4 * units), "recurrent": make(units, 4 * units), "bias": jnp.zeros(4 * units)}
    params["forecast"] = make.dense(units, 1)

    def apply(p, state, x, train):
        # What does not depend on the state is one product for all steps.
        gates = jnp.swapaxes(x @ p["kernel"] + p["bias"], 0, 1)

        def step(carry, gate):
            h, c = carry
            i, f, g, o = jnp.split(gate + h @ p["recurrent"], 4, axis=-1)
            c = jax.nn.sigmoid(f) * c + jax.nn.sigmoid(i) * jnp.tanh(g)
            return (jax.nn.sigmoid(o) * jnp.tanh(c), c), None

        zeros = jnp.zeros((x.shape[0], units))
        (h, _), _ = jax.lax.scan(step, (zeros, zeros), gates)
        return dense(p["forecast"], h), state

    return params, {}, apply


def gru_layer(p, x, every, mask=None):
    """Keras's GRU with reset_after; x is [time, batch, inputs], mask [time, batch]. All states, or the last."""
    units = p["recurrent"].shape[0]
    gates = x @ p["kernel"] + p["bias"][0]

    def step(h, inputs):
        gate, counts = inputs
        z, r, n = jnp.split(gate, 3, axis=-1)
        hz, hr, hn = jnp.split(h @ p["recurrent"] + p["bias"][1], 3, axis=-1)
        z, r = jax.nn.sigmoid(z + hz), jax.nn.sigmoid(r + hr)
        new = z * h + (1 - z) * jnp.tanh(n + r * hn)
        h = new if counts is None else jnp.where(counts[:, None], new, h)
        return h, h if every else None

    last, states = jax.lax.scan(step, jnp.zeros((x.shape[1], units)), (gates, mask))
    return states if every else last


def gru_network(spec, make):
    embedding, first, second, classes = spec["layers"]
    params = {
        "table": make(embedding["inputDim"], embedding["outputDim"]),
        "first": make.gru(embedding["outputDim"], first["units"]),
        "second": make.gru(first["units"], second["units"]),
        "classes": make.dense(second["units"], classes["units"]),
    }

    def apply(p, state, x, train):
        words = jnp.swapaxes(p["table"][x], 0, 1)
        h = gru_layer(p["second"], gru_layer(p["first"], words, True), False)
        return dense(p["classes"], h), state

    return params, {}, apply


def masked_network(spec, make):
    embedding, gru, classes = spec["layers"]
    params = {
        "table": make(embedding["inputDim"], embedding["outputDim"]),
        "gru": make.gru(embedding["outputDim"], gru["units"]),
        "classes": make.dense(gru["units"], classes["units"]),
    }

    def apply(p, state, x, train):
        words = jnp.swapaxes(p["table"][x], 0, 1)
        return dense(p["classes"], gru_layer(p["gru"], words, False, jnp.swapaxes(x != 0, 0, 1))), state

    return params, {}, apply


def normalized(p, moving, x, train):
    """Keras's BatchNormalization: momentum 0.99, epsilon 0.001."""
    if not train:
        mean, var = moving["mean"], moving["var"]
    else:
        mean, var = x.mean((0, 1, 2)), x.var((0, 1, 2))
        moving = {"mean": 0.99 * moving["mean"] + 0.01 * mean, "var": 0.99 * moving["var"] + 0.01 * var}
    return (x - mean) * jax.lax.rsqrt(var + 1e-3) * p["scale"] + p["shift"], moving


# Name, inputs, outputs and stride of each block.
BLOCKS = [
    (f"{stage}.{block}", width // 2 if stage > 1 and block == 1 else width, width, 2 if stage > 1 and block == 1 else 1)
    for stage, width in enumerate((16, 32, 64), 1)
    for block in (1, 2, 3)
]


def resnet_network(spec, make):
    params = {"stem": make(3, 3, 3, 16), "stem.norm": make.norm(16), "classes": make.dense(64, 10)}
    for name, inputs, width, stride in BLOCKS:
        params[f"{name}.1"], params[f"{name}.1.norm"] = make(3, 3, inputs, width), make.norm(width)
        params[f"{name}.2"], params[f"{name}.2.norm"] = make(3, 3, width, width), make.norm(width)
        if stride == 2:
            params[f"{name}.0"], params[f"{name}.0.norm"] = make(1, 1, inputs, width), make.norm(width)
    widths = {name: p["shift"].shape for name, p in params.items() if name.endswith(".norm")}
    state = {name: {"mean": jnp.zeros(shape), "var": jnp.ones(shape)} for name, shape in widths.items()}

    def apply(p, state, x, train):
        new = {}

        def unit(name, x, stride=1):
            norm = f"{name}.norm"
            y, new[norm] = normalized(p[norm], state[norm], conv(p[name], x, stride), train)
            return y

        x = jax.nn.relu(unit("stem", x))
        for name, _, _, stride in BLOCKS:
            y = unit(f"{name}.2", jax.nn.relu(unit(f"{name}.1", x, stride)))
            x = jax.nn.relu(y + (unit(f"{name}.0", x, stride) if stride == 2 else x))
        return dense(p["classes"], x.mean((1, 2))), new

    return params, state, apply


NETWORKS = {
    "dense": dense_network,
    "conv": conv_network,
    "lstm": lstm_network,
    "resnet20": resnet_network,
    "gru-text": gru_network,
    "gru-masked": masked_network,
}
