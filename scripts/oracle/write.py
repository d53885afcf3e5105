"""Writes test/oracle/data/*.json.gz with real Keras. Running it twice gives the same bytes, also on
another x86-64 processor with AVX2: what instructions a product of matrices takes is held fixed.

    python scripts/oracle/write.py [area ...]
"""

import os

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ["KERAS_BACKEND"] = "tensorflow"
os.environ["TF_ENABLE_ONEDNN_OPTS"] = "0"  # the plain kernels: one order of summation
os.environ["ONEDNN_MAX_CPU_ISA"] = "AVX2"  # products of matrices go through it all the same, and round by its vectors
os.environ["CUDA_VISIBLE_DEVICES"] = ""

import json
import pathlib
import sys
import warnings

import tensorflow as tf

tf.config.threading.set_intra_op_parallelism_threads(1)
tf.config.threading.set_inter_op_parallelism_threads(1)

import keras

import adapt
import dense_gradients
import first_of_equal
import draws
import dropout_masks
import initializers
import networks
import run
import texts
import values

HERE = pathlib.Path(__file__).resolve().parent
DATA = HERE.parents[1] / "test" / "oracle" / "data"
RUNNERS = {"adapt": adapt.run_case, "draws": draws.run_case, "dropout-masks": dropout_masks.run, "texts": texts.run_case, "initializers": initializers.run, "networks": networks.run}


def write(path):
    area = path.stem
    cases = json.loads(path.read_text())
    runner = RUNNERS.get(area, run.run)
    keras.utils.set_random_seed(0)
    results = [runner(case) for case in cases]
    values.write_gz(DATA / f"{area}.json.gz", results)
    print(f"{area}: {len(results)} cases")


def main(areas):
    warnings.filterwarnings("ignore", category=UserWarning)  # cases do on purpose what Keras warns of
    dense_gradients.use()
    first_of_equal.use()
    DATA.mkdir(parents=True, exist_ok=True)
    for path in sorted((HERE / "cases").glob("*.json")):
        if not areas or path.stem in areas:
            write(path)


if __name__ == "__main__":
    main(sys.argv[1:])
