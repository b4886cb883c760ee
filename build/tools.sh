# What the scripts need on a machine, and how to say so when it is not there.

fail() { echo "$1" >&2; exit 1; }

need_sdk() {
  command -v dotnet >/dev/null || fail "The .NET 10 SDK is needed: https://dotnet.microsoft.com/download/dotnet/10.0"
  export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1
}

need_node() {
  command -v node >/dev/null || fail "Node 20 or newer is needed: https://nodejs.org"
}

# Installs Debian packages when root; says what to install otherwise. First argument: a test that succeeds when all is there.
need_packages() {
  local present=$1; shift
  if eval "$present" >/dev/null 2>&1; then return 0; fi
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing: $*"
    DEBIAN_FRONTEND=noninteractive apt-get update -qq >/dev/null
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null || fail "Could not install: $*"
  else
    fail "Please install first: sudo apt-get install $*"
  fi
}

has_library() {
  local known
  known=$({ ldconfig -p || /sbin/ldconfig -p; } 2>/dev/null)
  [[ $known == *"$1"* ]]
}

need_sqlite() { need_packages 'has_library libsqlite3.so.0' libsqlite3-0; }
