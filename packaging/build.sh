#!/usr/bin/env bash
# Makes build/package/huiqi_VERSION_ARCH.deb of the release build and the built pages.
set -euo pipefail
cd "$(dirname "$0")/.."
version=$(sed -n 's/^project(huiqi VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
arch=$(dpkg --print-architecture)
root=build/package/root
rm -rf "$root"
DESTDIR=$PWD/$root cmake --install build/release --prefix /usr --strip >/dev/null
install -Dm644 packaging/huiqi.service "$root/lib/systemd/system/huiqi.service"
install -Dm644 packaging/huiqi.yaml "$root/etc/huiqi/huiqi.yaml"
install -Dm644 LICENSE "$root/usr/share/doc/huiqi/copyright"
mkdir -p "$root/DEBIAN" build/package/debian
# dpkg-shlibdeps wants a source package's control file beside it.
printf 'Source: huiqi\n\nPackage: huiqi\nArchitecture: any\n' >build/package/debian/control
libraries=$(cd build/package && dpkg-shlibdeps -O root/usr/bin/huiqi 2>/dev/null | sed 's/^shlibs:Depends=//')
cat >"$root/DEBIAN/control" <<TEXT
Package: huiqi
Version: $version
Architecture: $arch
Maintainer: The Huiqi authors
Depends: $libraries, poppler-utils, libopencc-data
Suggests: postgresql, nginx
Section: web
Priority: optional
Description: turns policy documents into a running support system for SMEs
 Reads a government's policy document, shows its measures, units and targets for
 review, publishes it, and keeps the ledger of what it orders.
TEXT
echo /etc/huiqi/huiqi.yaml >"$root/DEBIAN/conffiles"
install -m755 packaging/postinst "$root/DEBIAN/postinst"
fakeroot dpkg-deb --build --root-owner-group "$root" "build/package/huiqi_${version}_$arch.deb"
