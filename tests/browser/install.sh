#!/usr/bin/env bash
# What the browser tests need: Chromium, as root from Debian's packages, and axe-core from npm. Says at its end what there is.
set -u
cd "$(dirname "$0")"

found() { command -v "${CHROMIUM:-chromium}" || command -v chromium-browser || command -v google-chrome; }

if ! found >/dev/null && command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
  { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium; } >/dev/null 2>&1
fi
if [ ! -e node_modules/axe-core/axe.min.js ] && command -v npm >/dev/null; then
  npm ci --no-audit --no-fund --ignore-scripts >/dev/null 2>&1
fi

status=0
if found >/dev/null; then echo "browser tests: $(found)"; else echo "browser tests: no Chromium"; status=1; fi
if [ -e node_modules/axe-core/axe.min.js ]; then echo "browser tests: axe-core"; else echo "browser tests: no axe-core"; status=1; fi
exit "$status"
