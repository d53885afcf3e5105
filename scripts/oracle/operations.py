"""The operations of keras.ops that our language has as layers, as layers of Keras. A mask stops at them, as at an operation."""

import keras

ops = keras.ops


class Operation(keras.layers.Layer):
    """An operation with these arguments, on one tensor or on a list of them."""

    def call(self, inputs):
        return self.apply(*keras.tree.flatten(inputs))


class Sqrt(Operation):
    def apply(self, x):
        return ops.sqrt(x)


class Square(Operation):
    def apply(self, x):
        return ops.square(x)


class Absolute(Operation):
    def apply(self, x):
        return ops.absolute(x)


class Log(Operation):
    def apply(self, x):
        return ops.log(x)


class Clip(Operation):
    def __init__(self, x_min, x_max, **kwargs):
        super().__init__(**kwargs)
        self.limits = x_min, x_max

    def apply(self, x):
        low, high = self.limits
        if None not in self.limits:
            return ops.clip(x, low, high)
        return ops.minimum(x, high) if low is None else ops.maximum(x, low)


class Reduction(Operation):
    def __init__(self, axis, keepdims=False, **kwargs):
        super().__init__(**kwargs)
        self.axis, self.keepdims = axis, keepdims

    def apply(self, x):
        return self.reduce(x, axis=self.axis, keepdims=self.keepdims)


class Sum(Reduction):
    reduce = staticmethod(ops.sum)


class Mean(Reduction):
    reduce = staticmethod(ops.mean)


class Max(Reduction):
    reduce = staticmethod(ops.max)


class Min(Reduction):
    reduce = staticmethod(ops.min)


class Divide(Operation):
    def apply(self, a, b):
        return ops.divide(a, b)


class Matmul(Operation):
    def apply(self, a, b):
        return ops.matmul(a, b)


class Split(Operation):
    def __init__(self, indices_or_sections, axis, **kwargs):
        super().__init__(**kwargs)
        self.indices_or_sections, self.axis = indices_or_sections, axis

    def apply(self, x):
        return ops.split(x, self.indices_or_sections, self.axis)


class Stack(Operation):
    def __init__(self, axis, **kwargs):
        super().__init__(**kwargs)
        self.axis = axis

    def apply(self, *tensors):
        return ops.stack(tensors, self.axis)


class Sin(Operation):
    def apply(self, x):
        return ops.sin(x)


class Cos(Operation):
    def apply(self, x):
        return ops.cos(x)


class Power(Operation):
    def __init__(self, exponent, **kwargs):
        super().__init__(**kwargs)
        self.exponent = exponent

    def apply(self, x):
        return ops.power(x, self.exponent)


class Gelu(Operation):
    def __init__(self, approximate=True, **kwargs):
        super().__init__(**kwargs)
        self.approximate = approximate

    def apply(self, x):
        return ops.gelu(x, approximate=self.approximate)


class Repeat(Operation):
    def __init__(self, repeats, axis, **kwargs):
        super().__init__(**kwargs)
        self.repeats, self.axis = repeats, axis

    def apply(self, x):
        return ops.repeat(x, self.repeats, axis=self.axis)


class Tile(Operation):
    def __init__(self, repeats, **kwargs):
        super().__init__(**kwargs)
        self.repeats = repeats

    def apply(self, x):
        return ops.tile(x, self.repeats)


class Einsum(Operation):
    def __init__(self, subscripts, **kwargs):
        super().__init__(**kwargs)
        self.subscripts = subscripts

    def apply(self, *tensors):
        return ops.einsum(self.subscripts, *tensors)


class Brackets:
    """`Brackets()[:, 0]` is what stands between them."""

    def __getitem__(self, key):
        return key


class GetItem(Operation):
    def __init__(self, key, **kwargs):
        super().__init__(**kwargs)
        self.key = eval(f"brackets[{key}]", {"brackets": Brackets(), "none": None})  # noqa: S307: the keys are our own cases, in small letters

    def apply(self, x):
        return x[self.key]


CLASSES = {
    "Absolute": Absolute,
    "Clip": Clip,
    "Cos": Cos,
    "Divide": Divide,
    "Einsum": Einsum,
    "Gelu": Gelu,
    "GetItem": GetItem,
    "Log": Log,
    "Matmul": Matmul,
    "Max": Max,
    "Mean": Mean,
    "Min": Min,
    "Power": Power,
    "Repeat": Repeat,
    "Sin": Sin,
    "Split": Split,
    "Sqrt": Sqrt,
    "Square": Square,
    "Stack": Stack,
    "Sum": Sum,
    "Tile": Tile,
}
