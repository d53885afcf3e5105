"""
Lets the first of equal values have the gradient of a pooling in three dimensions, as that of two has it, and as Keras on JAX.

On TensorFlow the kernel of three dimensions gives the whole gradient to each of them. Equal they are wherever windows overlap: two
windows of an AdaptiveMaxPooling that give the same value are pooled again.
Source: tensorflow/core/kernels/pooling_ops_3d.cc; `lax.reduce_window` on JAX.
"""

import tensorflow as tf

_max_pool, _pool = tf.nn.max_pool, tf.nn.pool


def _flat(x, depth):
    """A volume as images: its slices one below the other, or each of its columns as an image of one column."""
    batch, d, h, w, c = x.shape
    return tf.reshape(x, (-1, h, w, c)) if not depth else tf.reshape(x, (-1, d, h * w, c))


def _three(value):
    return (value,) * 3 if isinstance(value, int) else tuple(value)


def max_pool(inputs, ksize, strides, padding, data_format=None, name=None):
    if len(inputs.shape) != 5:
        return _max_pool(inputs, ksize, strides, padding, data_format, name)
    (kd, kh, kw), (sd, sh, sw) = _three(ksize), _three(strides)
    _, d, _, _, c = inputs.shape
    rows = _max_pool(_flat(inputs, False), (kh, kw), (sh, sw), padding)
    h, w = rows.shape[1:3]
    slices = _max_pool(_flat(tf.reshape(rows, (-1, d, h, w, c)), True), (kd, 1), (sd, 1), padding)
    return tf.reshape(slices, (-1, slices.shape[1], h, w, c))


def pool(input, window_shape, pooling_type, strides=None, padding="VALID", **more):  # noqa: A002: the name is TensorFlow's
    if pooling_type == "MAX" and len(input.shape) == 5 and more.get("dilations") is None:
        return max_pool(input, window_shape, strides or 1, padding)
    return _pool(input, window_shape, pooling_type, strides, padding, **more)


def use():
    tf.nn.max_pool, tf.nn.pool = max_pool, pool
