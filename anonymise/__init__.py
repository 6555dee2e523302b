"""Hides who is in a decision."""

import os

# The matrices of the model are small: more threads would only wait for one another. Numpy looks
# at this when it is first imported.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
