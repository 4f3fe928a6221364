const limb = 2 ** 32

/**
 * FNV-1a, 64 bits, of a text's UTF-8, as 16 hexadecimal digits. Enough to tell one alert from the
 * next, and all that it is used for: with 25 000 results, the most that GitHub takes, the chance that
 * any two of them meet is one in sixty billion, and nobody gains by making two meet.
 */
export function fnv1a64(text: string): string {
  let high = 0xcbf29ce4
  let low = 0x84222325
  for (const byte of new TextEncoder().encode(text)) {
    low = (low ^ byte) >>> 0
    // The prime is 2^40 + 0x1b3: a shift into the high half, and a small product that stays exact.
    const product = low * 0x1b3
    high = (((high * 0x1b3) % limb) + Math.floor(product / limb) + (low << 8)) >>> 0
    low = product >>> 0
  }
  return hex(high) + hex(low)
}

const hex = (half: number) => half.toString(16).padStart(8, '0')
