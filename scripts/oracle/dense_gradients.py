"""
Lets an Embedding have the gradient that it has by definition: for each row the sum over all places where it is read.

On JAX and Torch Keras computes that. On TensorFlow it has one row for each occurrence (`tf.IndexedSlices`) and clips, squares
and takes absolute values of these one by one, so that with clipping, or an optimizer that squares, a word that comes up twice
in a batch is trained otherwise than on the other two. Summed up first, TensorFlow gives the numbers of JAX.
Source: keras.src.backend.tensorflow.sparse; keras.src.optimizers.base_optimizer, `_clip_gradients`.
"""

import keras
import tensorflow as tf

_apply = keras.optimizers.Optimizer.apply


def _apply_dense(self, grads, trainable_variables=None):
    return _apply(self, [tf.convert_to_tensor(g) if isinstance(g, tf.IndexedSlices) else g for g in grads], trainable_variables)


def use():
    keras.optimizers.Optimizer.apply = _apply_dense
