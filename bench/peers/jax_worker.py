"""Each network by hand in JAX, its training step (with optax) and its forward pass jitted whole.

No framework and no library's loop: the least that a step can be in Python. The loss is read after each step, as
every loop does that can stop when it is no number.
"""

import time

import jax
import jax.numpy as jnp
import numpy as np
import optax

import shapes
from jax_networks import NETWORKS, Weights
from serve import serve


def is_regression(spec):
    return spec["layers"][-1]["units"] == 1


def loss_of(spec):
    """As Keras has it, from logits."""
    if is_regression(spec):
        return lambda logits, y: jnp.mean((logits - y) ** 2)
    if spec["compile"]["loss"].startswith("sparse"):
        sparse = optax.softmax_cross_entropy_with_integer_labels
        return lambda logits, y: sparse(logits, y[:, 0].astype(jnp.int32)).mean()
    return lambda logits, y: optax.softmax_cross_entropy(logits, y).mean()


def optimizer_of(spec):
    given = spec["compile"]["optimizer"]
    given = {"type": given} if isinstance(given, str) else given
    if given["type"] == "sgd":
        return optax.sgd(given["learningRate"], momentum=given.get("momentum"))
    return optax.adam(given.get("learningRate", 0.001), eps=1e-7)


def timed(one, steps):
    start = time.perf_counter()
    for _ in range(steps):
        one()
    return (time.perf_counter() - start) / steps * 1000


def training(network, spec, x, y):
    params, state, apply = network
    optimizer, loss = optimizer_of(spec), loss_of(spec)

    @jax.jit
    def step(params, state, slots, x, y):
        def objective(p):
            logits, new = apply(p, state, x, True)
            return loss(logits, y), new

        (value, new), gradient = jax.value_and_grad(objective, has_aux=True)(params)
        updates, slots = optimizer.update(gradient, slots, params)
        return optax.apply_updates(params, updates), new, slots, value

    held = [params, state, optimizer.init(params)]

    def one():
        *held[:], value = step(*held, x, y)
        return float(value)

    return one


def predicting(network, spec, x, _):
    params, state, apply = network
    last = (lambda logits: logits) if is_regression(spec) else jax.nn.softmax
    forward = jax.jit(lambda p, s, x: last(apply(p, s, x, False)[0]))
    return lambda: np.asarray(forward(params, state, x))


def ready_for(job):
    spec = job["spec"]
    network = NETWORKS[job["network"]](spec, Weights())
    make = training if job["kind"] == "train" else predicting
    one = make(network, spec, *shapes.examples(spec, job["batch"]))
    one()
    return lambda steps: timed(one, steps)


serve(ready_for)
