# What the scripts of this folder share: the program, a folder for their work, and how they fail.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
package=$(cd "$here/../.." && pwd)
congvan=${CONGVAN:-$package/.build/release/congvan}
[ -x "$congvan" ] || { echo "$congvan is not there; build it: swift build -c release --product congvan" >&2; exit 2; }
work=$(mktemp -d "${TMPDIR:-/tmp}/congvan-archives.XXXXXX")
trap 'rm -rf "$work"' EXIT
letters() { "$here/make-letters" "$@"; }
fail() { echo "FAILED: $*" >&2; exit 1; }
needs() { command -v "$1" >/dev/null || { echo "skipped: $1 is not installed ($2)"; exit 0; }; }
