#!/usr/bin/env bash
# What the GitHub Action runs: its inputs come as variables and leave as the words of one command line.
set -euo pipefail

if ! command -v npx >/dev/null; then
  echo "::error title=replylint::Node 20 or newer is needed. Add a step with actions/setup-node before this one."
  exit 2
fi

args=(--format github)
if [ "${REPLYLINT_SUMMARY:-true}" = true ] && [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then
  args+=(--format "summary=$GITHUB_STEP_SUMMARY")
fi
[ -z "${REPLYLINT_SARIF:-}" ] || args+=(--format "sarif=$REPLYLINT_SARIF")
[ -z "${REPLYLINT_CONFIG:-}" ] || args+=("--config=$REPLYLINT_CONFIG")
[ -z "${REPLYLINT_PRESET:-}" ] || args+=("--preset=$REPLYLINT_PRESET")
[ -z "${REPLYLINT_CHANGED:-}" ] || args+=("--changed=$REPLYLINT_CHANGED")
[ -z "${REPLYLINT_BASELINE:-}" ] || args+=("--baseline=$REPLYLINT_BASELINE")
[ -z "${REPLYLINT_MAX_WARNINGS:-}" ] || args+=("--max-warnings=$REPLYLINT_MAX_WARNINGS")
[ "${REPLYLINT_PLUGINS:-true}" = true ] || args+=(--no-plugins)

args+=(--)
while IFS= read -r path; do
  [ -z "$path" ] || args+=("$path")
done <<<"${REPLYLINT_PATHS:-}"

version=${REPLYLINT_VERSION:-}
if [ -z "$version" ] && [ -x node_modules/.bin/replylint ]; then
  exec node_modules/.bin/replylint "${args[@]}"
fi
if ! [[ ${version:-latest} =~ ^[0-9A-Za-z.^~-]+$ ]]; then
  echo "::error title=replylint::The version is no version of a package. Write it like 0.1.0."
  exit 2
fi
exec npx --yes "replylint@${version:-latest}" "${args[@]}"
