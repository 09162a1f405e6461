#!/usr/bin/env bash
# The algorithm of docs/guides/sharding.md once more, from its description: reads lines "key<tab>…" and writes "key<tab>shard".
#   placement.sh NAME WEIGHT [NAME WEIGHT …] <keys
# Numbers of bash have 64 bits and wrap around; >> keeps the sign, which the masks take away.
set -euo pipefail
export LC_ALL=C

mix() { # into x
  local y=$(($1 + 0x9E3779B97F4A7C15))
  y=$(((y ^ (y >> 30 & (1 << 34) - 1)) * 0xBF58476D1CE4E5B9))
  y=$(((y ^ (y >> 27 & (1 << 37) - 1)) * 0x94D049BB133111EB))
  x=$((y ^ (y >> 31 & (1 << 33) - 1)))
}

bytes() { # into numbers
  local i one
  numbers=()
  for ((i = 0; i < ${#1}; i++)); do printf -v one %d "'${1:i:1}" && numbers+=($((one & 255))); done
}

slot() { # of the key in numbers, into s
  local i j open=-1 crc=0 key=("${numbers[@]}")
  for ((i = 0; i < ${#key[@]}; i++)); do ((key[i] != 123)) || { open=$i; break; }; done
  if ((open >= 0)); then
    for ((j = open + 1; j < ${#key[@]}; j++)); do ((key[j] != 125)) || break; done
    if ((j < ${#key[@]} && j > open + 1)); then key=("${key[@]:open + 1:j - open - 1}"); fi
  fi
  for i in ${key[@]+"${key[@]}"}; do
    crc=$((crc ^ i << 8))
    for j in 1 2 3 4 5 6 7 8; do crc=$(((crc << 1 ^ (crc >> 15) * 0x1021) & 0xFFFF)); done
  done
  s=$((crc % 16384))
}

names=() tickets=()
while read -r weight name; do
  bytes "$name" && hash=0xCBF29CE484222325
  for one in "${numbers[@]}"; do hash=$(((hash ^ one) * 0x100000001B3)); done
  for ((k = 0; k < weight; k++)); do mix $((hash + k)) && names+=("$name") tickets+=("$x"); done
done < <(while (($#)); do printf '%s %s\n' "$2" "$1"; shift 2; done | sort -k 2)

shard() { # of slot s, into winner; draws are compared as numbers without a sign
  local drawn best=$((1 << 63)) i
  mix "$s" && drawn=$x winner=${names[0]}
  for i in "${!tickets[@]}"; do
    mix $((tickets[i] ^ drawn)) && x=$((x ^ 1 << 63))
    if ((x > best)); then best=$x winner=${names[i]}; fi
  done
}

while IFS= read -r line; do
  bytes "${line%%$'\t'*}" && slot && shard
  printf '%s\t%s\n' "${line%%$'\t'*}" "$winner"
done
