# Sourced by app/run and tests/run: makes the environment and installs what Qt and the tests need from
# the system. The caller is in the checkout's root. Does nothing, quickly, once everything is there.

venv=.venv
qt_libraries='libglib2.0-0 libgl1 libegl1 libxkbcommon0 libdbus-1-3 libfontconfig1'
xcb_libraries='libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxkbcommon-x11-0 libxcb-shape0 libxcb-xkb1
  libxcb-image0 libxcb-render-util0 libxcb-randr0 libxcb-xfixes0 libxcb-sync1 libxcb-shm0 libx11-xcb1'

say() { printf 'kobling: %s\n' "$*" >&2; }

# quietly COMMAND...: shows what a command printed only if it fails.
quietly() {
  quiet_log=$(mktemp)
  if "$@" >"$quiet_log" 2>&1; then
    rm -f "$quiet_log"
  else
    quiet_code=$?
    cat "$quiet_log" >&2
    rm -f "$quiet_log"
    return "$quiet_code"
  fi
}

# system_packages WHY PACKAGE...: installs Debian packages as root or through sudo; otherwise says what to run.
system_packages() {
  why=$1
  shift
  packages=$(echo $*)
  line="apt-get update && apt-get install -y --no-install-recommends $packages"
  if command -v apt-get >/dev/null; then
    if [ "$(id -u)" = 0 ]; then
      as_root=
    elif command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [ -t 0 ]; }; then
      as_root='sudo'
    else
      say "$why. Without root this cannot be installed; have an administrator run:"
      printf '%s\n' "  $line" >&2
      exit 2
    fi
    say "$why; installing from the system"
    quietly $as_root apt-get update &&
      quietly $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $packages ||
      { say "that failed; run it by hand as root: $line"; exit 2; }
  else
    say "$why. On Debian or Ubuntu this installs it (other systems: the packages of the same purpose):"
    printf '%s\n' "  $line" >&2
    exit 2
  fi
}

find_python() {
  for python in python3.11 python3 python3.12 python3.13 python3.14; do
    if command -v "$python" >/dev/null &&
      "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
      return 0
    fi
  done
  return 1
}

# make_environment [EXTRA]: the virtual environment with the project in it, and the extra's packages.
make_environment() {
  extra=${1:-}
  key="$(cksum <pyproject.toml) $PWD"
  stamp=$venv/ready${extra:+-$extra}
  if [ -x $venv/bin/python ] && [ "$(cat "$stamp" 2>/dev/null)" = "$key" ]; then
    return 0
  fi
  # A checkout that was moved or copied carries an environment that still points at its old place.
  if [ -e $venv/bin/python ] && ! $venv/bin/python -c \
    'import os, sys; sys.exit(not os.path.samefile(sys.prefix, ".venv") or sys.version_info < (3, 11))' 2>/dev/null
  then
    rm -rf $venv
  fi
  if [ ! -x $venv/bin/pip ]; then
    find_python || { system_packages 'Python 3.11 or newer is missing' python3 python3-venv; find_python; } ||
      { say 'Python 3.11 or newer is needed and this system offers only an older one'; exit 2; }
    "$python" -c 'import ensurepip, venv' 2>/dev/null ||
      system_packages "Python's module for virtual environments is missing" \
        "$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')"
    say 'making the environment (.venv)'
    quietly "$python" -m venv $venv || exit 1
  fi
  say 'installing the program and its libraries'
  quietly $venv/bin/python -m pip install --disable-pip-version-check -e ".${extra:+[$extra]}" || exit 1
  printf '%s\n' "$key" >"$stamp"
  printf '%s\n' "$key" >$venv/ready
}

# qt_lacks FILE...: whether the dynamic linker misses a library for one of Qt's files.
qt_lacks() {
  for file in "$@"; do
    if ldd "$file" 2>/dev/null | grep -q 'not found'; then
      return 0
    fi
  done
  return 1
}

# qt_needs_system [xcb]: Qt's system libraries; with xcb also those for a window on a screen.
qt_needs_system() {
  [ "$(uname -s)" = Linux ] || return 0
  stamp=$venv/qt-ready${1:+-$1}
  [ "$stamp" -nt $venv/ready ] && return 0
  qt=$(echo $venv/lib/python3.*/site-packages/PySide6)
  if qt_lacks "$qt"/QtWidgets.abi3.so "$qt"/QtNetwork.abi3.so "$qt"/QtSvg.abi3.so "$qt"/QtTest.abi3.so \
    "$qt"/Qt/plugins/platforms/libqoffscreen.so; then
    system_packages "System libraries of Qt are missing" $qt_libraries
  fi
  if [ "${1:-}" = xcb ] && qt_lacks "$qt"/Qt/plugins/platforms/libqxcb.so; then
    system_packages "Qt's libraries for windows are missing" $xcb_libraries
  fi
  : >"$stamp"
}

# test_peers: what the tests of signing in meet: a real browser, and an OpenID provider that is not ours.
test_peers() {
  if ! command -v chromedriver >/dev/null ||
    ! { command -v chromium || command -v chromium-browser || command -v google-chrome; } >/dev/null; then
    system_packages 'The tests sign in with a real browser' chromium chromium-driver
  fi
  [ -f $venv/peers/ready ] && return 0
  command -v npm >/dev/null ||
    system_packages 'The tests sign in at a provider written for Node.js' nodejs npm
  wanted='oidc-provider@^9.13'
  # that provider needs Node.js 20; npm has a newer one where the system has not
  node -e 'process.exit(parseInt(process.versions.node) < 20 ? 1 : 0)' || wanted="$wanted node@22"
  say 'installing the provider the tests sign in at'
  mkdir -p $venv/peers
  quietly npm install --no-package-lock --no-save --no-audit --no-fund --prefix $venv/peers $wanted ||
    { say "that failed; the tests need npm's package oidc-provider, from a registry npm can reach"; exit 2; }
  : >$venv/peers/ready
}
