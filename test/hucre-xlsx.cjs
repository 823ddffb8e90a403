/**
 * hucre ships .mjs files only, and jest, which runs CommonJS here, takes such files for ES modules whatever transform is
 * set. This loads them as CommonJS, each turned by SWC as jest turns our own.
 */
const { readFileSync } = require('node:fs')
const { dirname, join } = require('node:path')
const { transformSync } = require('@swc/core')

const root = join(__dirname, '../node_modules/hucre/dist')
const loaded = new Map()

function load(file) {
  const known = loaded.get(file)
  if (known) return known.exports
  const module = { exports: {} }
  loaded.set(file, module)
  const { code } = transformSync(readFileSync(file, 'utf8'), { filename: file, swcrc: false, jsc: { target: 'es2022' }, module: { type: 'commonjs' } })
  const requireFrom = name => (name.startsWith('.') ? load(join(dirname(file), name)) : require(name))
  new Function('require', 'module', 'exports', code)(requireFrom, module, module.exports)
  return module.exports
}

module.exports = load(join(root, 'xlsx.mjs'))
