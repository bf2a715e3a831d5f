#!/usr/bin/env bash
# Trains the net that is shipped, from the treebanks to models/neural.bin:
#
#     training/neural/run.sh GOLD WORK
#
# GOLD is the folder with ud-ewt, ud-gum, uner-ewt, unlabelled, wikiwars and re3d; what is made on the way is kept under WORK. Needs
# Python 3 with PyTorch (on Debian: python3-torch libopenblas0-pthread) and two cores: the teachers are trained side by side.
set -euo pipefail
gold="$(realpath "$1")"
work="$(mkdir -p "$2" && realpath "$2")"
here="$(cd "$(dirname "$0")" && pwd)"
cd "$here"
export OPENBLAS_NUM_THREADS=1 OMP_NUM_THREADS=1
python="${PYTHON:-python3}"

node ../../scripts/run-ts.mjs training/neural/silver-text.ts "$gold" "$work/silver.txt"
teacher=(train.py --gold "$gold" --hidden 256 --epochs 24)
"$python" "${teacher[@]}" --seed 1 --word-dim 128 --sub-dim 128 --arc 200 --drop 0.4 --out "$work/teacher-1.pt" &
"$python" "${teacher[@]}" --seed 2 --word-dim 100 --sub-dim 160 --arc 256 --drop 0.36 --out "$work/teacher-2.pt" &
wait -n
wait -n
"$python" silver.py "$work/silver.txt" "$work/silver.pt" "$work/teacher-1.pt" "$work/teacher-2.pt"
"$python" train.py --gold "$gold" --silver "$work/silver.pt" --silver-share 1.5 --epochs 20 --drop 0.25 --seed 3 --out "$work/student.pt"
"$python" export.py "$work/student.pt" ../../models/neural.bin
