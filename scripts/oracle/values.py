"""Numbers that two languages can make alike, and the JSON that carries the rest.

`noise(stream, count)` is a pure function of its arguments: FNV-1a of the stream's name, plus the index, through the
32-bit mixer "lowbias32" (Chris Wellons, "Prospecting for Hash Functions", 2018), its top 24 bits taken as a
fraction. Every step is exact in float32, so `test/oracle/support/noise.ts` gives the same bits.
"""

import gzip
import json

import numpy as np


def fnv1a(text):
    """32-bit FNV-1a of the UTF-8 bytes."""
    digest = 0x811C9DC5
    for byte in text.encode():
        digest = ((digest ^ byte) * 0x01000193) & 0xFFFFFFFF
    return digest


def hashes(stream, count):
    """`count` well mixed 32-bit integers of a stream."""
    h = np.arange(count, dtype=np.uint64) + fnv1a(stream)
    h = h.astype(np.uint32)
    h ^= h >> np.uint32(16)
    h *= np.uint32(0x7FEB352D)
    h ^= h >> np.uint32(15)
    h *= np.uint32(0x846CA68B)
    h ^= h >> np.uint32(16)
    return h


def noise(stream, shape, low=-1.0, high=1.0):
    """Uniform float32 in [low, high): float64 arithmetic on a 24-bit fraction, rounded once."""
    fraction = (hashes(stream, int(np.prod(shape))) >> np.uint32(8)).astype(np.float64) / 2.0**24
    return (low + fraction * (high - low)).astype(np.float32).reshape(shape)


def integers(stream, shape, below):
    """Integers 0 .. below - 1, the hash modulo `below`."""
    return (hashes(stream, int(np.prod(shape))) % np.uint32(below)).astype(np.int32).reshape(shape)


def short_noise(stream, shape, low=-1.0, high=1.0):
    """`noise` with four decimals, so that the files stay small and can be read by eye."""
    return np.round(noise(stream, shape, low, high).astype(np.float64), 4).astype(np.float32)


def number(value):
    """A float32 as the shortest decimal that reads back as the same float32."""
    value = np.float32(value)
    if not np.isfinite(value):
        raise ValueError(f"not a finite number: {value}")
    return float(str(value))


def tensor(array):
    """An array as `{shape, values}`, values in row-major order."""
    array = np.asarray(array)
    whole = np.issubdtype(array.dtype, np.integer)
    flat = [int(v) if whole else number(v) for v in array.ravel()]
    return {"shape": list(array.shape), "values": flat}


def write_gz(path, payload):
    """Byte-identical for equal payloads: no time stamp, no file name, a fixed level."""
    text = json.dumps(payload, separators=(",", ":"), ensure_ascii=True, allow_nan=False)
    with open(path, "wb") as raw, gzip.GzipFile("", "wb", 9, raw, mtime=0) as packed:
        packed.write(text.encode())
