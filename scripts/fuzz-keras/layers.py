"""Random layers for a tensor, by what it is: volumes one after the other, a volume (batch, depth, height, width, channels), an image
(batch, height, width, channels), a sequence (batch, steps,
features) or a vector (batch, features). Only types that widthwise has a schema for are drawn."""

import pathlib

import keras
from keras.src.applications.convnext import LayerScale

L = keras.layers
SCHEMAS = pathlib.Path(__file__).resolve().parents[2] / "schema" / "layers"
KNOWN = {path.stem for path in SCHEMAS.glob("*.json")}
ACTIVATIONS = ["relu", "tanh", "sigmoid", "elu", "softplus", "swish", "linear", "selu", "gelu", "relu6"]


def activation(r):
    return r.choice(ACTIVATIONS)


def rules(r, *weights, activity=True):
    """Penalties, constraints and frozen weights, now and then, for a layer with these weights; `activity`: of its output, too."""
    given = {}
    for weight in weights:
        if r.random() < 0.08:
            given[f"{weight}_regularizer"] = r.choice([keras.regularizers.L1(0.01), keras.regularizers.L2(0.02), keras.regularizers.L1L2(0.01, 0.02)])
        if r.random() < 0.06:
            given[f"{weight}_constraint"] = r.choice([keras.constraints.MaxNorm(0.9), keras.constraints.NonNeg(), keras.constraints.UnitNorm(), keras.constraints.MinMaxNorm(0.3, 0.8, 0.5)])
    if activity and r.random() < 0.1:
        given["activity_regularizer"] = r.choice([keras.regularizers.L1(0.01), keras.regularizers.L2(0.02)])
    return {**given, **frozen(r)}


def kept(rules):
    """
    The same for a layer around others, or a cell: not frozen. What is inside is trained in Keras even so, if `trainable=False` was said
    when the layer was made.
    """
    return {key: value for key, value in rules.items() if key != "trainable"}


def frozen(r):
    return {"trainable": False} if r.random() < 0.06 else {}


def window(r, x, most=3):
    """Arguments of a convolution or pooling that its input has room for: a size, strides or dilation, padding."""
    sizes = x.shape[1:-1]
    size = tuple(r.randint(1, min(most, n)) for n in sizes)
    strides, dilation = (1,) * len(sizes), (1,) * len(sizes)
    if r.random() < 0.3:
        strides = (r.randint(1, 2),) * len(sizes)
    elif r.random() < 0.3:
        dilation = (2,) * len(sizes)
    fits = all((k - 1) * d < n for k, d, n in zip(size, dilation, sizes))
    return {"kernel_size": size, "strides": strides, "dilation_rate": dilation, "padding": r.choice(["same", "valid"]) if fits else "same"}


def conv(make):
    def layer(r, x, name):
        groups = r.choice([1, *groups_of(x.shape[-1])])
        given = window(r, x)
        if make is L.Conv1D and r.random() < 0.3:
            given["padding"] = "causal"
        return make(groups * r.randint(1, 3), groups=groups, activation=activation(r), use_bias=r.random() < 0.7, name=name, **given, **rules(r, "kernel", "bias"))

    return layer


def depthwise(make):
    def layer(r, x, name):
        given = window(r, x)
        return make(depth_multiplier=r.randint(1, 2), activation=activation(r), use_bias=r.random() < 0.7, name=name, **given, **rules(r, "depthwise", "bias"))

    return layer


def separable(make):
    def layer(r, x, name):
        given = window(r, x)
        return make(r.randint(2, 4), depth_multiplier=r.randint(1, 2), activation=activation(r), use_bias=r.random() < 0.7, name=name, **given,
                    **rules(r, "depthwise", "pointwise", "bias"))

    return layer


def transposed(make, most):
    def layer(r, x, name):
        if max(x.shape[1:-1]) > most:
            return None
        strides = r.randint(1, 2)
        return make(r.randint(1, 3), r.randint(strides, 3), strides, r.choice(["same", "valid"]), activation=activation(r), use_bias=r.random() < 0.7,
                    output_padding=r.choice([None, None, 0, strides - 1]), name=name, **rules(r, "kernel", "bias"))

    return layer


def pooling(make):
    def layer(r, x, name):
        given = window(r, x)
        padding = given["padding"] if max(given["dilation_rate"]) == 1 else "valid"
        return make(given["kernel_size"], r.choice([None, given["strides"]]), padding, name=name)

    return layer


def whole(make):
    return lambda r, x, name: make(keepdims=r.random() < 0.2, data_format=r.choice(["channels_last"] * 3 + ["channels_first"]), name=name)


def cut(make):
    def layer(r, x, name):
        sizes = x.shape[1:-1]
        pairs = tuple((r.randint(0, 1), r.randint(0, 1)) for _ in sizes)
        return make(pairs[0] if len(pairs) == 1 else pairs, name=name) if min(sizes) >= 3 else None

    return layer


def framed(make, most=9):
    def layer(r, x, name):
        pairs = tuple((r.randint(0, 1), r.randint(0, 2)) for _ in x.shape[1:-1])
        return make(pairs[0] if len(pairs) == 1 else pairs, name=name) if max(x.shape[1:-1]) <= most else None

    return layer


def rnn(make):
    def layer(r, x, name):
        given = rules(r, "kernel", "recurrent", "bias")
        if make is L.SimpleRNN:  # which takes one, and forgets it
            given.pop("activity_regularizer", None)
        order = {"go_backwards": r.random() < 0.2, "zero_output_for_mask": r.random() < 0.2}
        # Unrolled backwards, Keras on TensorFlow puts the zeros where the mask has them forwards; in a loop it does not.
        unroll = r.random() < 0.1 and not all(order.values())
        return make(r.randint(2, 5), return_sequences=r.random() < 0.6, unroll=unroll, name=name, **order, **inner(r, make), **given)

    return layer


def inner(r, make):
    """What a recurrent layer computes at each step."""
    given = {"use_bias": r.random() < 0.8}
    if r.random() < 0.2:
        given["activation"] = activation(r)
    if r.random() < 0.2 and make not in (L.SimpleRNN, L.SimpleRNNCell):
        given["recurrent_activation"] = r.choice(["hard_sigmoid", "tanh", "relu"])
    if make in (L.GRU, L.GRUCell):
        given["reset_after"] = r.random() < 0.7
    if make in (L.LSTM, L.LSTMCell):
        given["unit_forget_bias"] = r.random() < 0.7
    return given


def cell(r):
    make = r.choice([L.SimpleRNNCell, L.LSTMCell, L.GRUCell])
    return make(r.randint(2, 4), **inner(r, make), **frozen(r))


def over_cells(r, x, name):
    cells = [cell(r) for _ in range(r.randint(1, 3))]
    return L.RNN(cells if len(cells) > 1 else cells[0], return_sequences=r.random() < 0.6, go_backwards=r.random() < 0.2,
                 zero_output_for_mask=r.random() < 0.2, name=name)


def both_ways(r, x, name):
    """Bidirectional over one layer, or over two that differ in all but what they give."""
    sequences, units = r.random() < 0.5, r.randint(2, 4)
    makes = [L.LSTM, L.GRU, L.SimpleRNN]
    forward = r.choice(makes)(units, return_sequences=sequences, **frozen(r))
    backward = r.choice(makes)(units, return_sequences=sequences, go_backwards=True) if r.random() < 0.3 else None
    return L.Bidirectional(forward, merge_mode=r.choice(["concat", "sum", "mul", "ave"]), backward_layer=backward, name=name)


def conv_lstm(make):
    def layer(r, x, name):
        if min(x.shape[1:-1]) < 2:
            return None
        strides, dilation = r.choice([(1, 1), (1, 1), (2, 1), (1, 2)])
        return make(r.randint(1, 3), r.randint(1, 2), strides, "same" if dilation > 1 else r.choice(["same", "valid"]), dilation_rate=dilation,
                    return_sequences=r.random() < 0.5, go_backwards=r.random() < 0.2, use_bias=r.random() < 0.7, unit_forget_bias=r.random() < 0.7,
                    activation=activation(r), recurrent_activation=r.choice(["sigmoid", "hard_sigmoid"]), name=name, **kept(rules(r, "kernel", "recurrent")))

    return layer


def each_image(r, x, name):
    inner = r.choice([lambda: L.Conv2D(r.randint(1, 3), 2, padding="same", **frozen(r)), lambda: L.MaxPooling2D(2, padding="same"),
                      lambda: L.BatchNormalization(**frozen(r)), lambda: L.Flatten(), lambda: L.GlobalAveragePooling2D()])
    return L.TimeDistributed(inner(), name=name)


def each_step(r, x, name):
    inner = r.choice([lambda: L.Dense(r.randint(2, 4), activation=activation(r), **rules(r, "kernel")), lambda: L.LayerNormalization(epsilon=0.01),
                      lambda: L.BatchNormalization(**frozen(r)), lambda: L.Dropout(0.0), lambda: L.RepeatVector(2)])
    # Keras does not hold what is inside to its own rule, that a RepeatVector reads vectors, and repeats something else.
    made = inner()
    return None if isinstance(made, L.RepeatVector) and len(x.shape) > 3 else L.TimeDistributed(made, name=name)


def spectral(r, x, name):
    rank = len(x.shape)
    units, window = r.randint(2, 4), 2 if min(x.shape[1:-1] or [1]) >= 2 else 1
    convolutions = {3: L.Conv1D, 4: L.Conv2D, 5: L.Conv3D}
    if rank in convolutions and r.random() < 0.6:
        inner = convolutions[rank](units, window, padding="same", **frozen(r))
    else:
        inner = L.Dense(units, activation=activation(r), **rules(r, "kernel"))
    return L.SpectralNormalization(inner, power_iterations=r.randint(1, 3), name=name)


def fixed_normalization(r, x, name):
    size = x.shape[-1]
    if r.random() < 0.5:
        return L.Normalization(axis=None, mean=r.choice([0.0, 0.3]), variance=r.choice([0.5, 2.0]), invert=r.random() < 0.2, name=name)
    return L.Normalization(axis=-1, mean=[0.1 * i for i in range(size)], variance=[1.0 + 0.5 * i for i in range(size)], name=name)


def normalization(r, x, name):
    return L.BatchNormalization(axis=r.choice([-1, -1, -1, 1]), momentum=r.choice([0.9, 0.99]), epsilon=r.choice([0.001, 0.01]), scale=r.random() < 0.8,
                                center=r.random() < 0.8, name=name, **rules(r, "beta", "gamma", activity=False))


def normalized_axes(r, x):
    """An axis that is normalized, as Keras lets one write it."""
    return r.choice([-1, len(x.shape) - 1, list(range(1, len(x.shape)))])


def attention(layer, together=False, **called):
    """A sequence that attends to itself."""
    return (lambda x: layer([x, x], **called)) if together else (lambda x: layer(x, x, **called))


def causal(r):
    return {"use_causal_mask": True} if r.random() < 0.3 else {}


def residual_attention(layer):
    """A sequence that attends to itself, added to itself."""
    return lambda x: L.Add()([x, layer(x, x)])


def in_two(r, x, name):
    """A sequence read twice, the second time from the states that the first ended with."""
    units, make = r.randint(2, 4), r.choice([L.LSTM, L.GRU, L.SimpleRNN])
    first = make(units, return_state=True, name=f"{name}_first")
    second = make(units, return_sequences=r.random() < 0.5, name=f"{name}_second")
    return lambda x: second(x, initial_state=first(x)[1:])


def groups_of(channels):
    return [g for g in (1, 2, 3) if channels % g == 0]


ANY = {
    "Dense": lambda r, x, n: L.Dense(r.randint(2, 6), activation=activation(r), use_bias=r.random() < 0.8, name=n, **rules(r, "kernel", "bias")),
    "SpectralNormalization": spectral,
    "Normalization": fixed_normalization,
    "LayerNormalization of more": lambda r, x, n: L.LayerNormalization(axis=list(range(1, len(x.shape))), epsilon=0.01, scale=r.random() < 0.8, center=r.random() < 0.8, name=n),
    "Activation": lambda r, x, n: L.Activation(activation(r), name=n),
    "BatchNormalization": normalization,
    "LayerNormalization": lambda r, x, n: L.LayerNormalization(axis=r.choice([-1, len(x.shape) - 1]), epsilon=0.01, name=n, **rules(r, "beta", "gamma", activity=False)),
    "RMSNormalization": lambda r, x, n: L.RMSNormalization(axis=normalized_axes(r, x), epsilon=0.01, name=n),
    "UnitNormalization": lambda r, x, n: L.UnitNormalization(axis=normalized_axes(r, x), name=n),
    "GroupNormalization": lambda r, x, n: L.GroupNormalization(r.choice([*groups_of(x.shape[-1]), -1]), epsilon=0.01, center=r.random() < 0.8, scale=r.random() < 0.8, name=n, **rules(r, "beta", "gamma", activity=False)),
    "ReLU": lambda r, x, n: L.ReLU(r.choice([None, 1.0]), r.choice([0.0, 0.1]), r.choice([0.0, 0.0, 0.2]), name=n),
    "LeakyReLU": lambda r, x, n: L.LeakyReLU(r.choice([0.2, 0.4]), name=n),
    "ELU": lambda r, x, n: L.ELU(r.choice([0.7, 1.0]), name=n),
    "PReLU": lambda r, x, n: L.PReLU(shared_axes=r.choice([list(range(1, len(x.shape) - 1)) or None, None]), name=n, **rules(r, "alpha", activity=False)),
    "Softmax": lambda r, x, n: L.Softmax(r.choice([-1, -1, 1]), name=n),
    "Dropout": lambda r, x, n: L.Dropout(0.0, name=n),
    "Rescaling": lambda r, x, n: L.Rescaling(r.choice([0.5, 2.0, [0.5 + i / 4 for i in range(x.shape[-1])]]), r.choice([0.0, 0.1]), name=n),
    "Identity": lambda r, x, n: L.Identity(name=n),
    "SpatialDropout1D": lambda r, x, n: L.SpatialDropout1D(0.0, name=n) if len(x.shape) == 3 else None,
    "GaussianNoise": lambda r, x, n: L.GaussianNoise(0.0, name=n),
    "GaussianDropout": lambda r, x, n: L.GaussianDropout(0.0, name=n),
    "AlphaDropout": lambda r, x, n: L.AlphaDropout(0.0, name=n),
    "ActivityRegularization": lambda r, x, n: L.ActivityRegularization(r.choice([0.0, 0.02]), 0.01, name=n),
}
# AdaptiveMaxPooling to a length of 1 reads beyond its input in Keras on TensorFlow.
SCANS = {
    "TimeDistributed": lambda r, x, n: L.TimeDistributed(r.choice([L.Flatten, L.GlobalAveragePooling3D, L.GlobalMaxPooling3D])(), name=n),
    "Flatten": lambda r, x, n: L.Flatten(name=n),
}
VOLUME = {
    "ConvLSTM2D": conv_lstm(L.ConvLSTM2D),
    "TimeDistributed": each_image,
    "SpatialDropout3D": lambda r, x, n: L.SpatialDropout3D(0.0, name=n),
    "AdaptiveAveragePooling3D": lambda r, x, n: L.AdaptiveAveragePooling3D(2, name=n) if min(x.shape[1:4]) >= 2 else None,
    "AdaptiveMaxPooling3D": lambda r, x, n: L.AdaptiveMaxPooling3D(2, name=n) if min(x.shape[1:4]) >= 2 else None,
    "Conv3D": conv(L.Conv3D),
    "Conv3DTranspose": transposed(L.Conv3DTranspose, 2),
    "MaxPooling3D": pooling(L.MaxPooling3D),
    "AveragePooling3D": pooling(L.AveragePooling3D),
    "UpSampling3D": lambda r, x, n: L.UpSampling3D(r.choice([2, (1, 2, 1)]), name=n) if x.shape[1] <= 2 else None,
    "ZeroPadding3D": framed(L.ZeroPadding3D, 3),
    "Cropping3D": cut(L.Cropping3D),
    "GlobalAveragePooling3D": whole(L.GlobalAveragePooling3D),
    "GlobalMaxPooling3D": whole(L.GlobalMaxPooling3D),
    "Flatten": lambda r, x, n: L.Flatten(name=n),
    "Reshape": lambda r, x, n: L.Reshape((x.shape[1] * x.shape[2], x.shape[3], x.shape[-1]), name=n),
}
IMAGE = {
    "LayerScale": lambda r, x, n: LayerScale(0.5, x.shape[-1], name=n),
    "ConvLSTM1D": conv_lstm(L.ConvLSTM1D),
    "SpatialDropout2D": lambda r, x, n: L.SpatialDropout2D(0.0, name=n),
    "AdaptiveMaxPooling2D": lambda r, x, n: L.AdaptiveMaxPooling2D(2, name=n) if min(x.shape[1:3]) >= 2 else None,
    "AdaptiveAveragePooling2D": lambda r, x, n: L.AdaptiveAveragePooling2D(2, name=n) if min(x.shape[1:3]) >= 2 else None,
    "TimeDistributed": each_step,
    "Conv2D": conv(L.Conv2D),
    "DepthwiseConv2D": depthwise(L.DepthwiseConv2D),
    "SeparableConv2D": separable(L.SeparableConv2D),
    "Conv2DTranspose": transposed(L.Conv2DTranspose, 5),
    "MaxPooling2D": pooling(L.MaxPooling2D),
    "AveragePooling2D": pooling(L.AveragePooling2D),
    "ZeroPadding2D": framed(L.ZeroPadding2D, 9),
    "Cropping2D": cut(L.Cropping2D),
    "UpSampling2D": lambda r, x, n: L.UpSampling2D(r.choice([2, (1, 2)]), interpolation=r.choice(["nearest", "bilinear", "bicubic"]), name=n) if x.shape[1] <= 4 else None,
    "GlobalAveragePooling2D": whole(L.GlobalAveragePooling2D),
    "GlobalMaxPooling2D": whole(L.GlobalMaxPooling2D),
    "Flatten": lambda r, x, n: L.Flatten(name=n),
    "Permute": lambda r, x, n: L.Permute(r.choice([(2, 1, 3), (3, 1, 2), (1, 3, 2)]), name=n),
    "Reshape": lambda r, x, n: L.Reshape((x.shape[1] * x.shape[2], x.shape[-1]), name=n),
}
SEQUENCE = {
    "Conv1D": conv(L.Conv1D),
    "LSTM": rnn(L.LSTM),
    "GRU": rnn(L.GRU),
    "SimpleRNN": rnn(L.SimpleRNN),
    "Bidirectional": both_ways,
    "TimeDistributed": each_step,
    "RNN": over_cells,
    "LSTM again": rnn(L.LSTM),
    "MultiHeadAttention of all": lambda r, x, n: attention(L.MultiHeadAttention(r.randint(1, 2), 2, value_dim=3, use_bias=r.random() < 0.7, name=n, **kept(rules(r, "kernel")))),
    "MaxPooling1D": pooling(L.MaxPooling1D),
    "AveragePooling1D": pooling(L.AveragePooling1D),
    "GlobalAveragePooling1D": whole(L.GlobalAveragePooling1D),
    "GlobalMaxPooling1D": whole(L.GlobalMaxPooling1D),
    "ZeroPadding1D": framed(L.ZeroPadding1D, 12),
    "UpSampling1D": lambda r, x, n: L.UpSampling1D(r.randint(2, 3), name=n) if x.shape[1] <= 6 else None,
    "MultiHeadAttention": lambda r, x, n: attention(L.MultiHeadAttention(r.randint(1, 2), r.randint(2, 3), use_gate=r.random() < 0.2, output_shape=r.choice([None, 3]), name=n), **causal(r)),
    "GroupQueryAttention": lambda r, x, n: attention(L.GroupQueryAttention(r.randint(2, 3), r.choice([2, 4]), 2, use_bias=r.random() < 0.7, use_gate=r.random() < 0.2, name=n, **kept(rules(r, "kernel"))), **causal(r)),
    "Attention": lambda r, x, n: attention(L.Attention(use_scale=r.random() < 0.5, score_mode=r.choice(["dot", "concat"]), name=n), together=True, **causal(r)),
    "MultiHeadAttention added": lambda r, x, n: residual_attention(L.MultiHeadAttention(r.randint(1, 2), 2, name=n)),
    "LSTM with states": in_two,
    "Masking": lambda r, x, n: L.Masking(r.choice([0.0, 0.5]), name=n),
    "SeparableConv1D": separable(L.SeparableConv1D),
    "DepthwiseConv1D": depthwise(L.DepthwiseConv1D),
    "Conv1DTranspose": transposed(L.Conv1DTranspose, 6),
    "Cropping1D": cut(L.Cropping1D),
    "AdaptiveMaxPooling1D": lambda r, x, n: L.AdaptiveMaxPooling1D(2, name=n) if x.shape[1] >= 2 else None,
    "AdaptiveAveragePooling1D": lambda r, x, n: L.AdaptiveAveragePooling1D(2, name=n) if x.shape[1] >= 2 else None,
    "AdditiveAttention": lambda r, x, n: attention(L.AdditiveAttention(use_scale=r.random() < 0.6, name=n), together=True, **causal(r)),
    "EinsumDense": lambda r, x, n: L.EinsumDense(*r.choice([("btf,fo->bto", (None, r.randint(2, 5))), ("btf,tfo->bo", r.randint(2, 4)), ("...f,fo->...o", r.randint(2, 4))]),
                                                 bias_axes=r.choice([None, "o"]), activation=activation(r), name=n, **rules(r, "kernel")),
    "Permute": lambda r, x, n: L.Permute((2, 1), name=n),
    "Flatten": lambda r, x, n: L.Flatten(name=n),
}
VECTOR = {
    "RepeatVector": lambda r, x, n: L.RepeatVector(r.randint(2, 3), name=n),
    "Reshape": lambda r, x, n: L.Reshape((x.shape[-1], 1), name=n),
}

# Types that stand in no table, for these are about one tensor, or that cannot be drawn.
ELSEWHERE = {
    **dict.fromkeys(["Add", "Average", "Concatenate", "Dot", "Maximum", "Minimum", "Multiply", "Subtract"], "Builder.merge, together"),
    **dict.fromkeys(["Absolute", "Clip", "Cos", "Divide", "Einsum", "Gelu", "GetItem", "Log", "Matmul", "Max", "Mean", "Min", "Power", "Repeat", "Sin", "Split", "Sqrt", "Square", "Stack", "Sum", "Tile"], "tensors"),
    **dict.fromkeys(["Embedding", "ReversibleEmbedding", "HashedCrossing", "InputLayer", "ConvLSTM3D"], "Builder.inputs, front"),
    "RandomFlip": "flips each image or not, whatever its arguments; test/oracle/draws.test.ts holds it to Keras",
    "AugMix": "has no range of one number to draw from; draws.test.ts holds it to Keras",
    "RandAugment": "draws which changes it makes; draws.test.ts holds it to Keras",
    "StringLookup": "reads text, which no array of numbers holds; test/oracle/texts.test.ts holds it to Keras",
    "TextVectorization": "reads text; texts.test.ts holds it to Keras",
}


def check_complete(*tables):
    """Every type of widthwise is drawn, or it is said why not."""
    drawn = {kind.split()[0] for table in tables for kind in table}
    forgotten = KNOWN - drawn - ELSEWHERE.keys()
    if forgotten:
        raise SystemExit(f"scripts/fuzz-keras draws no {', '.join(sorted(forgotten))}, and does not say why")


def draw(r, x, name):
    """A random layer that fits x."""
    own = {2: VECTOR, 3: SEQUENCE, 4: IMAGE, 5: VOLUME, 6: SCANS}[len(x.shape)]
    while True:
        # What is for this kind of tensor comes up more often than what is for all.
        table = own if r.random() < 0.6 else ANY
        kind = r.choice(sorted(table))
        layer = table[kind](r, x, name) if kind.split()[0] in KNOWN else None
        if layer is not None:
            return layer
