// Draws the icons: a white shield with a green tick on Excel's green; for the ribbon's other buttons a glass, and an arrow
// that leads to the next row. Run: node test/generators/icons.mjs
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { crc32, deflateSync } from 'node:zlib'

const into = join(dirname(fileURLToPath(import.meta.url)), '../../addin/assets')
const SAMPLES = 8

const WHITE = [255, 255, 255]
const LIGHT = [0x21, 0x91, 0x52]
const DARK = [0x0e, 0x5c, 0x32]

const GREEN = [0x10, 0x7c, 0x41]

/** The colour at a point of the unit square, with its opacity. */
function shield(x, y) {
  if (!insideRounded(x, y, 0.04, 0.2)) return [0, 0, 0, 0]
  const ground = LIGHT.map((light, channel) => light + (DARK[channel] - light) * (x * 0.4 + y * 0.6))
  if (!insideShield(x, y)) return [...ground, 255]
  return onTick(x, y) ? [...ground, 255] : [...WHITE, 255]
}

/** A magnifying glass over lines of a register. */
function glass(x, y) {
  const rim = Math.abs(Math.hypot(x - 0.42, y - 0.42) - 0.27)
  if (rim <= 0.05 || distance(x, y, 0.62, 0.62, 0.86, 0.86) <= 0.065) return [...GREEN, 255]
  const line = [0.33, 0.42, 0.51].some(at => distance(x, y, 0.31, at, 0.53, at) <= 0.022)
  return line ? [...GREEN, 200] : [0, 0, 0, 0]
}

/** Rows, one of them marked, and an arrow down to it. */
function arrow(x, y) {
  if (distance(x, y, 0.24, 0.1, 0.24, 0.5) <= 0.05 || distance(x, y, 0.1, 0.38, 0.24, 0.53) <= 0.05 || distance(x, y, 0.38, 0.38, 0.24, 0.53) <= 0.05) return [...GREEN, 255]
  const row = [0.2, 0.42].some(at => distance(x, y, 0.5, at, 0.9, at) <= 0.045)
  if (row) return [0x8a, 0x8a, 0x8a, 255]
  return distance(x, y, 0.16, 0.76, 0.88, 0.76) <= 0.1 ? [0xc5, 0x0f, 0x1f, 255] : [0, 0, 0, 0]
}

function insideRounded(x, y, margin, radius) {
  const dx = Math.max(margin + radius - x, x - (1 - margin - radius), 0)
  const dy = Math.max(margin + radius - y, y - (1 - margin - radius), 0)
  return Math.hypot(dx, dy) <= radius
}

/** Straight shoulders, a dip in the middle of the top, sides that curve to a point. */
function insideShield(x, y) {
  const across = Math.abs(x - 0.5) / 0.3
  const top = 0.2 + 0.06 * across * across
  const bottom = 0.84 - 0.4 * Math.pow(across, 2.2)
  return across <= 1 && y >= top && y <= bottom
}

function onTick(x, y) {
  const half = 0.05
  return distance(x, y, 0.36, 0.5, 0.46, 0.61) <= half || distance(x, y, 0.46, 0.61, 0.65, 0.38) <= half
}

function distance(x, y, fromX, fromY, toX, toY) {
  const along = Math.max(0, Math.min(1, ((x - fromX) * (toX - fromX) + (y - fromY) * (toY - fromY)) / ((toX - fromX) ** 2 + (toY - fromY) ** 2)))
  return Math.hypot(x - fromX - along * (toX - fromX), y - fromY - along * (toY - fromY))
}

function pixel(colourAt, column, row, size) {
  let red = 0, green = 0, blue = 0, alpha = 0
  for (let i = 0; i < SAMPLES; i++) for (let j = 0; j < SAMPLES; j++) {
    const [r, g, b, a] = colourAt((column + (i + 0.5) / SAMPLES) / size, (row + (j + 0.5) / SAMPLES) / size)
    red += r * a; green += g * a; blue += b * a; alpha += a
  }
  return alpha === 0 ? [0, 0, 0, 0] : [red / alpha, green / alpha, blue / alpha, alpha / SAMPLES ** 2].map(Math.round)
}

function png(colourAt, size) {
  const rows = Buffer.alloc(size * (size * 4 + 1))
  for (let row = 0; row < size; row++) for (let column = 0; column < size; column++) rows.set(pixel(colourAt, column, row, size), row * (size * 4 + 1) + 1 + column * 4)
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(size, 4)
  header.set([8, 6, 0, 0, 0], 8)
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', header), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))])
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body) >>> 0)
  return Buffer.concat([length, body, check])
}

for (const size of [16, 32, 64, 80, 128]) writeFileSync(join(into, `icon-${size}.png`), png(shield, size))
for (const size of [16, 32, 80]) {
  writeFileSync(join(into, `look-up-${size}.png`), png(glass, size))
  writeFileSync(join(into, `next-${size}.png`), png(arrow, size))
}
