#!/usr/bin/env bash
# Gives a Debian root its proc and dev again, which do not survive a reboot.     usage: mount-root.sh ROOT     (as root)
set -euo pipefail
root=$1
mountpoint -q "$root/proc" || mount -t proc proc "$root/proc"
mountpoint -q "$root/dev" || mount --bind /dev "$root/dev"
