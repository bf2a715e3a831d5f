#!/usr/bin/env bash
# Trains the net that is shipped, from the treebanks to models/neural.bin, and then the perceptron, models/fast.bin, which learns from
# the same silver:
#
#     training/neural/run.sh GOLD WORK
#
# GOLD is the folder with ud-ewt, ud-gum, uner-ewt, unlabelled, wikiwars and re3d; what is made on the way is kept under WORK. Needs
# Python 3 with PyTorch (on Debian: python3-torch libopenblas0-pthread) and two cores: the first two nets are
# trained side by side.
set -euo pipefail
gold="$(realpath "$1")"
work="$(mkdir -p "$2" && realpath "$2")"
cd "$(dirname "$0")/../.."
export OPENBLAS_NUM_THREADS=1 OMP_NUM_THREADS=1
python="${PYTHON:-python3}"

node scripts/run-ts.mjs training/neural/silver-text.ts "$gold" "$work/silver.txt"
"$python" training/neural/train.py --gold "$gold" --hidden 256 --word-dim 100 --sub-dim 160 --arc 256 --drop 0.36 --epochs 24 --stop 18 --seed 2 --out "$work/teacher.pt" &
student=(--hidden 160 --word-dim 96 --sub-dim 96 --seed 3)
"$python" training/neural/train.py --gold "$gold" "${student[@]}" --drop 0.28 --epochs 18 --out "$work/first.pt" &
wait -n
wait -n
"$python" training/neural/silver.py "$work/silver.txt" "$work/silver.pt" "$work/teacher.pt" "$work/first.pt"
"$python" training/neural/train.py --gold "$gold" "${student[@]}" --silver "$work/silver.pt" --silver-share 1.5 --start "$work/first.pt" --drop 0.2 --lr 0.0015 --epochs 16 --out "$work/student.pt"
"$python" training/neural/export.py "$work/student.pt" models/neural.bin

# The first 22,000 sentences: Wikinews, WikiWars, re3d and some statements.
awk 'BEGIN { RS = ""; ORS = "\n\n" } NR <= 22000' "$work/silver.conllu" > "$work/silver-fast.conllu"
node scripts/run-ts.mjs training/neural/silver-text.ts "$gold" "$work/all.txt" 4000000
"$python" training/fast/cluster-words.py "$work/all.txt" "$gold" "$work/clusters.tsv"
MUSTER_GOLD="$gold" node scripts/run-ts.mjs training/fast/train.ts --silver "$work/silver-fast.conllu" --clusters "$work/clusters.tsv"
