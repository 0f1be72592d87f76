#!/bin/bash
# Runs an experiment as a Slurm job array, each task a shard of it, all into one shared folder:
#
#   ./harmattan experiment plan EXPERIMENT.yaml        (builds once, and tells how long it takes)
#   sbatch --array=1-8 slurm-array.sh EXPERIMENT.yaml DIR
#   ./harmattan experiment collect EXPERIMENT.yaml --out DIR
#
# Submit it from the folder that holds ./harmattan, or name that program in HARMATTAN. A task that is
# killed, preempted or out of time loses its unfinished chunks only: submit the same line again.
#SBATCH --job-name=harmattan
#SBATCH --array=1-4
#SBATCH --cpus-per-task=2
#SBATCH --mem=3G
#SBATCH --time=04:00:00
#SBATCH --requeue
#SBATCH --open-mode=append
#SBATCH --signal=B:INT@60

set -eu
if [ $# -ne 2 ]; then
  echo "usage: sbatch --array=1-N slurm-array.sh EXPERIMENT.yaml DIR" >&2
  exit 2
fi
harmattan=${HARMATTAN:-$SLURM_SUBMIT_DIR/harmattan}
shard=$((SLURM_ARRAY_TASK_ID - SLURM_ARRAY_TASK_MIN + 1))
export HARMATTAN_OPTS=${HARMATTAN_OPTS:--XX:+UseSerialGC -Xmx2g}

# In place of this shell, so that Slurm's signals reach the program.
exec "$harmattan" experiment run "$1" --out "$2" \
  --shard "$shard/$SLURM_ARRAY_TASK_COUNT" --parallel "${SLURM_CPUS_PER_TASK:-1}"
