#!/usr/bin/env bash
# Builds a Debian root with a real Odoo and PostgreSQL in it, and one empty database that later starts clone.
# usage: build-root.sh VERSION ROOT PG_PORT     (as root; a few minutes, once)
set -euo pipefail
version=$1 root=$2 pg_port=$3

case "$version" in
  19) suite=trixie no_demo=--without-demo chart= ;; # its generic chart of accounts comes with accounting
  14) suite=bullseye no_demo=--without-demo=all chart=,l10n_generic_coa ;;
  *) echo "no recipe for Odoo $version: 14 and 19 are known" >&2; exit 2 ;;
esac

in_root() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }

say() { echo "[odoo $version] $*"; }

if ! command -v debootstrap >/dev/null; then
  say "installing debootstrap"
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends debootstrap >/dev/null
fi

if [ -d "$root" ]; then
  say "clearing what an interrupted build left"
  for cluster in "$root"/etc/postgresql/*; do
    [ -d "$cluster" ] && in_root pg_ctlcluster "$(basename "$cluster")" main stop -m immediate || true
  done
  for mounted in proc dev; do mountpoint -q "$root/$mounted" && umount "$root/$mounted"; done
  rm -rf --one-file-system "$root"
fi

say "base system ($suite)"
debootstrap --variant=minbase --include=ca-certificates "$suite" "$root" >"$root.log" 2>&1
bash "$(dirname "$0")/mount-root.sh" "$root"
cp /etc/resolv.conf "$root/etc/resolv.conf"
printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
chmod +x "$root/usr/sbin/policy-rc.d"
printf 'Acquire::Check-Valid-Until "false";\nAcquire::Check-Date "false";\nAcquire::Languages "none";\n' >"$root/etc/apt/apt.conf.d/99emdia"

if [ "$version" = 19 ]; then
  # Odoo 19 is in unstable only, and unstable's Python is too new for it: its package, trixie's everything else.
  sed -n "s/ $suite / sid /p" "$root/etc/apt/sources.list" >"$root/etc/apt/sources.list.d/sid.list"
  printf 'Package: *\nPin: release a=unstable\nPin-Priority: 50\n' >"$root/etc/apt/preferences.d/sid"
fi

say "odoo-$version and PostgreSQL"
in_root apt-get update -qq >>"$root.log" 2>&1
in_root apt-get install -y -qq --no-install-recommends "odoo-$version" postgresql >>"$root.log" 2>&1

say "database"
pg_version=$(basename "$(ls -d "$root"/etc/postgresql/*)")
conf="$root/etc/postgresql/$pg_version/main/postgresql.conf"
# A throw-away database: speed before durability. Both processes share the machine with a browser.
printf "\nport = %s\nfsync = off\nsynchronous_commit = off\nfull_page_writes = off\nlisten_addresses = '127.0.0.1'\n" "$pg_port" >>"$conf"
in_root pg_ctlcluster "$pg_version" main start
in_root su postgres -s /bin/sh -c "psql -q -p $pg_port -c 'create role odoo login createdb'"
in_root su odoo -s /bin/sh -c "odoo --db_host=/var/run/postgresql --db_port=$pg_port --data-dir=/var/lib/odoo \
  -d emdia_empty -i account,sale_management,crm,contacts,account_payment$chart $no_demo --load-language=pt_BR \
  --max-cron-threads=0 --no-http --stop-after-init" >>"$root.log" 2>&1
touch "$root/.emdia-ready"
say "ready"
