"""Random layers for a tensor, by what it is: a volume (batch, depth, height, width, channels), an image
(batch, height, width, channels), a sequence (batch, steps,
features) or a vector (batch, features). Only types that widthwise has a schema for are drawn."""

import pathlib

import keras

L = keras.layers
SCHEMAS = pathlib.Path(__file__).resolve().parents[2] / "schema" / "layers"
KNOWN = {path.stem for path in SCHEMAS.glob("*.json")}
ACTIVATIONS = ["relu", "tanh", "sigmoid", "elu", "softplus", "swish", "linear", "selu", "gelu", "relu6"]


def activation(r):
    return r.choice(ACTIVATIONS)


def rules(r, *weights):
    """Penalties, constraints and frozen weights, now and then, for a layer with these weights."""
    given = {}
    for weight in weights:
        if r.random() < 0.08:
            given[f"{weight}_regularizer"] = r.choice([keras.regularizers.L1(0.01), keras.regularizers.L2(0.02), keras.regularizers.L1L2(0.01, 0.02)])
        if r.random() < 0.06:
            given[f"{weight}_constraint"] = r.choice([keras.constraints.MaxNorm(0.9), keras.constraints.NonNeg(), keras.constraints.UnitNorm(), keras.constraints.MinMaxNorm(0.3, 0.8, 0.5)])
    if r.random() < 0.1:
        given["activity_regularizer"] = r.choice([keras.regularizers.L1(0.01), keras.regularizers.L2(0.02)])
    return {**given, **frozen(r)}


def frozen(r):
    return {"trainable": False} if r.random() < 0.06 else {}


def conv2d(r, x, name):
    channels = x.shape[-1]
    groups = r.choice([g for g in (1, 1, 2, 3) if channels % g == 0])
    padding = r.choice(["same", "valid"]) if min(x.shape[1:3]) >= 3 else "same"
    strides, dilation = r.choice([(1, 1), (1, 1), (2, 1), (1, 2)])
    if padding == "valid" and min(x.shape[1:3]) < 5:
        dilation = 1
    return L.Conv2D(groups * r.randint(1, 3), r.randint(1, 3), strides, padding, dilation_rate=dilation, groups=groups,
                    activation=activation(r), use_bias=r.random() < 0.7, name=name, **rules(r, "kernel", "bias"))


def pooling2d(make):
    return lambda r, x, name: make(2, padding=r.choice(["same", "valid"]), name=name) if min(x.shape[1:3]) >= 2 else None


def rnn(make):
    def layer(r, x, name):
        given = rules(r, "kernel", "recurrent")
        if make is L.SimpleRNN:  # which takes one, and forgets it
            given.pop("activity_regularizer", None)
        return make(r.randint(2, 5), return_sequences=r.random() < 0.6, go_backwards=r.random() < 0.2, name=name, **given)

    return layer


def cell(r):
    make = r.choice([L.SimpleRNNCell, L.LSTMCell, L.GRUCell])
    return make(r.randint(2, 4), use_bias=r.random() < 0.8, **frozen(r))


def over_cells(r, x, name):
    cells = [cell(r) for _ in range(r.randint(1, 3))]
    return L.RNN(cells if len(cells) > 1 else cells[0], return_sequences=r.random() < 0.6, go_backwards=r.random() < 0.2, name=name)


def both_ways(r, x, name):
    """Bidirectional over one layer, or over two that differ in all but what they give."""
    sequences, units = r.random() < 0.5, r.randint(2, 4)
    makes = [L.LSTM, L.GRU, L.SimpleRNN]
    forward = r.choice(makes)(units, return_sequences=sequences, **frozen(r))
    backward = r.choice(makes)(units, return_sequences=sequences, go_backwards=True) if r.random() < 0.3 else None
    return L.Bidirectional(forward, merge_mode=r.choice(["concat", "sum", "mul", "ave"]), backward_layer=backward, name=name)


def conv_lstm(make, rank):
    def layer(r, x, name):
        if min(x.shape[1:]) < 2:
            return None
        return make(r.randint(1, 3), r.randint(1, 2), padding=r.choice(["same", "valid"]), return_sequences=r.random() < 0.5,
                    recurrent_activation=r.choice(["sigmoid", "hard_sigmoid"]), name=name, **rules(r, "kernel", "recurrent"))

    return layer


def each_image(r, x, name):
    inner = r.choice([lambda: L.Conv2D(r.randint(1, 3), 2, padding="same", **frozen(r)), lambda: L.MaxPooling2D(2, padding="same"),
                      lambda: L.BatchNormalization(**frozen(r)), lambda: L.Flatten(), lambda: L.GlobalAveragePooling2D()])
    return L.TimeDistributed(inner(), name=name)


def each_step(r, x, name):
    inner = r.choice([lambda: L.Dense(r.randint(2, 4), activation=activation(r), **rules(r, "kernel")), lambda: L.LayerNormalization(epsilon=0.01),
                      lambda: L.BatchNormalization(**frozen(r)), lambda: L.Dropout(0.0), lambda: L.RepeatVector(2)])
    return L.TimeDistributed(inner(), name=name)


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


def conv1d(r, x, name):
    padding = r.choice(["same", "valid", "causal"]) if x.shape[1] >= 3 else "same"
    return L.Conv1D(r.randint(2, 5), r.randint(1, 3), r.choice([1, 1, 2]), padding, activation=activation(r), name=name, **rules(r, "kernel"))


def normalization(r, x, name):
    return L.BatchNormalization(momentum=r.choice([0.9, 0.99]), scale=r.random() < 0.8, center=r.random() < 0.8, name=name, **frozen(r))


def attention(layer, together=False):
    """A sequence that attends to itself."""
    return (lambda x: layer([x, x])) if together else (lambda x: layer(x, x))


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
    "LayerNormalization": lambda r, x, n: L.LayerNormalization(epsilon=0.01, name=n),
    "RMSNormalization": lambda r, x, n: L.RMSNormalization(epsilon=0.01, name=n),
    "UnitNormalization": lambda r, x, n: L.UnitNormalization(name=n),
    "GroupNormalization": lambda r, x, n: L.GroupNormalization(r.choice(groups_of(x.shape[-1])), epsilon=0.01, name=n),
    "ReLU": lambda r, x, n: L.ReLU(r.choice([None, 1.0]), r.choice([0.0, 0.1]), name=n),
    "LeakyReLU": lambda r, x, n: L.LeakyReLU(0.2, name=n),
    "ELU": lambda r, x, n: L.ELU(0.7, name=n),
    "PReLU": lambda r, x, n: L.PReLU(shared_axes=list(range(1, len(x.shape) - 1)) or None, name=n),
    "Softmax": lambda r, x, n: L.Softmax(name=n),
    "Dropout": lambda r, x, n: L.Dropout(0.0, name=n),
    "Rescaling": lambda r, x, n: L.Rescaling(r.choice([0.5, 2.0]), r.choice([0.0, 0.1]), name=n),
    "Identity": lambda r, x, n: L.Identity(name=n),
    "SpatialDropout1D": lambda r, x, n: L.SpatialDropout1D(0.0, name=n) if len(x.shape) == 3 else None,
    "ActivityRegularization": lambda r, x, n: L.ActivityRegularization(l2=0.01, name=n),
}
VOLUME = {
    "ConvLSTM2D": conv_lstm(L.ConvLSTM2D, 2),
    "TimeDistributed": each_image,
    "AdaptiveMaxPooling3D": lambda r, x, n: L.AdaptiveMaxPooling3D(2, name=n) if min(x.shape[1:4]) >= 2 else None,
    "Conv3D": lambda r, x, n: L.Conv3D(r.randint(2, 4), r.randint(1, 2), padding="same", activation=activation(r), name=n),
    "Conv3DTranspose": lambda r, x, n: L.Conv3DTranspose(2, 2, 2, name=n) if x.shape[1] <= 2 else None,
    "MaxPooling3D": lambda r, x, n: L.MaxPooling3D(2, name=n) if min(x.shape[1:4]) >= 2 else None,
    "AveragePooling3D": lambda r, x, n: L.AveragePooling3D(2, name=n) if min(x.shape[1:4]) >= 2 else None,
    "UpSampling3D": lambda r, x, n: L.UpSampling3D(2, name=n) if x.shape[1] <= 2 else None,
    "ZeroPadding3D": lambda r, x, n: L.ZeroPadding3D(1, name=n) if x.shape[1] <= 3 else None,
    "Cropping3D": lambda r, x, n: L.Cropping3D(((0, 1), (0, 0), (1, 0)), name=n) if min(x.shape[1:4]) >= 3 else None,
    "GlobalAveragePooling3D": lambda r, x, n: L.GlobalAveragePooling3D(name=n),
    "GlobalMaxPooling3D": lambda r, x, n: L.GlobalMaxPooling3D(name=n),
    "Flatten": lambda r, x, n: L.Flatten(name=n),
    "Reshape": lambda r, x, n: L.Reshape((x.shape[1] * x.shape[2], x.shape[3], x.shape[-1]), name=n),
}
IMAGE = {
    "ConvLSTM1D": conv_lstm(L.ConvLSTM1D, 1),
    "AdaptiveAveragePooling2D": lambda r, x, n: L.AdaptiveAveragePooling2D(2, name=n) if min(x.shape[1:3]) >= 2 else None,
    "TimeDistributed": each_step,
    "Conv2D": conv2d,
    "DepthwiseConv2D": lambda r, x, n: L.DepthwiseConv2D(r.randint(1, 3), padding="same", depth_multiplier=r.randint(1, 2), name=n),
    "SeparableConv2D": lambda r, x, n: L.SeparableConv2D(r.randint(2, 5), 3, padding="same", activation=activation(r), name=n),
    "Conv2DTranspose": lambda r, x, n: L.Conv2DTranspose(r.randint(2, 4), 2, 2, name=n) if x.shape[1] <= 6 else None,
    "MaxPooling2D": pooling2d(L.MaxPooling2D),
    "AveragePooling2D": pooling2d(L.AveragePooling2D),
    "ZeroPadding2D": lambda r, x, n: L.ZeroPadding2D(((0, 1), (1, 0)), name=n),
    "Cropping2D": lambda r, x, n: L.Cropping2D(((0, 1), (1, 0)), name=n) if min(x.shape[1:3]) >= 3 else None,
    "UpSampling2D": lambda r, x, n: L.UpSampling2D(2, name=n) if x.shape[1] <= 4 else None,
    "GlobalAveragePooling2D": lambda r, x, n: L.GlobalAveragePooling2D(name=n),
    "GlobalMaxPooling2D": lambda r, x, n: L.GlobalMaxPooling2D(name=n),
    "Flatten": lambda r, x, n: L.Flatten(name=n),
    "Permute": lambda r, x, n: L.Permute((2, 1, 3), name=n),
    "Reshape": lambda r, x, n: L.Reshape((x.shape[1] * x.shape[2], x.shape[-1]), name=n),
}
SEQUENCE = {
    "Conv1D": conv1d,
    "LSTM": rnn(L.LSTM),
    "GRU": rnn(L.GRU),
    "SimpleRNN": rnn(L.SimpleRNN),
    "Bidirectional": both_ways,
    "TimeDistributed": each_step,
    "RNN": over_cells,
    "LSTM again": rnn(L.LSTM),
    "MultiHeadAttention of all": lambda r, x, n: attention(L.MultiHeadAttention(r.randint(1, 2), 2, value_dim=3, use_bias=r.random() < 0.7, name=n, **rules(r, "kernel"))),
    "MaxPooling1D": lambda r, x, n: L.MaxPooling1D(2, name=n) if x.shape[1] >= 2 else None,
    "AveragePooling1D": lambda r, x, n: L.AveragePooling1D(2, name=n) if x.shape[1] >= 2 else None,
    "GlobalAveragePooling1D": lambda r, x, n: L.GlobalAveragePooling1D(name=n),
    "GlobalMaxPooling1D": lambda r, x, n: L.GlobalMaxPooling1D(name=n),
    "ZeroPadding1D": lambda r, x, n: L.ZeroPadding1D(1, name=n),
    "UpSampling1D": lambda r, x, n: L.UpSampling1D(2, name=n) if x.shape[1] <= 6 else None,
    "MultiHeadAttention": lambda r, x, n: attention(L.MultiHeadAttention(r.randint(1, 2), r.randint(2, 3), name=n)),
    "GroupQueryAttention": lambda r, x, n: attention(L.GroupQueryAttention(r.randint(2, 3), r.choice([2, 4]), 2, name=n)),
    "Attention": lambda r, x, n: attention(L.Attention(use_scale=r.random() < 0.5, name=n), together=True),
    "MultiHeadAttention added": lambda r, x, n: residual_attention(L.MultiHeadAttention(r.randint(1, 2), 2, name=n)),
    "LSTM with states": in_two,
    "Masking": lambda r, x, n: L.Masking(0.0, name=n),
    "SeparableConv1D": lambda r, x, n: L.SeparableConv1D(r.randint(2, 4), 2, padding="same", name=n),
    "DepthwiseConv1D": lambda r, x, n: L.DepthwiseConv1D(2, padding="same", depth_multiplier=r.randint(1, 2), name=n),
    "Conv1DTranspose": lambda r, x, n: L.Conv1DTranspose(r.randint(2, 4), 2, 2, name=n) if x.shape[1] <= 6 else None,
    "Cropping1D": lambda r, x, n: L.Cropping1D((1, 0), name=n) if x.shape[1] >= 3 else None,
    "AdaptiveAveragePooling1D": lambda r, x, n: L.AdaptiveAveragePooling1D(2, name=n) if x.shape[1] >= 2 else None,
    "AdditiveAttention": lambda r, x, n: attention(L.AdditiveAttention(name=n), together=True),
    "EinsumDense": lambda r, x, n: L.EinsumDense("btf,fo->bto", (None, r.randint(2, 5)), bias_axes="o", name=n),
    "Flatten": lambda r, x, n: L.Flatten(name=n),
}
VECTOR = {
    "RepeatVector": lambda r, x, n: L.RepeatVector(r.randint(2, 3), name=n),
    "Reshape": lambda r, x, n: L.Reshape((x.shape[-1], 1), name=n),
}


def draw(r, x, name):
    """A random layer that fits x."""
    own = {2: VECTOR, 3: SEQUENCE, 4: IMAGE, 5: VOLUME}[len(x.shape)]
    while True:
        # What is for this kind of tensor comes up more often than what is for all.
        table = own if r.random() < 0.6 else ANY
        kind = r.choice(sorted(table))
        layer = table[kind](r, x, name) if kind.split()[0] in KNOWN else None
        if layer is not None:
            return layer
