#!/usr/bin/env node
/**
 * Makes the samples and says beside each what a check must find: `node samples/make-samples.mjs`.
 * `--check` compares with what lies there and writes nothing. The workbook that another program makes (R08) is
 * made anew only with `--soffice`, since that program writes other bytes every time.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { planSamples } from './make/plan-samples.mjs'
import { makeSample } from './make/sample.mjs'
import { xlsxFile } from './make/xlsx-file.mjs'
import { RECIPES } from './make/recipes.mjs'

const folder = fileURLToPath(new URL('.', import.meta.url))
const check = process.argv.includes('--check')
const stale = []

function put(name, bytes) {
  const path = join(folder, name)
  if (existsSync(path) && Buffer.compare(readFileSync(path), Buffer.from(bytes)) === 0) return
  stale.push(name)
  if (!check) writeFileSync(path, bytes)
}

const json = value => `${JSON.stringify(value, null, 1)}\n`

const samples = RECIPES.map(recipe => ({ recipe, ...makeSample(recipe) }))
for (const { recipe, books, index, expected } of samples) {
  if (!recipe.soffice) for (const { file, sheets } of books) put(file, xlsxFile(sheets))
  else if (process.argv.includes('--soffice')) {
    const { sofficeFile } = await import('./make/soffice-file.mjs')
    for (const { file, sheets } of books) writeFileSync(join(folder, file), sofficeFile(sheets))
  }
  put(index[0].expected, json(expected))
}
for (const [name, content] of planSamples()) put(name, content)
put('index.json', json(samples.flatMap(({ index }) => index)))
if (stale.length > 0) console.log(`${check ? 'not as the recipes make them' : 'written'}: ${stale.join(', ')}`)
process.exitCode = check && stale.length > 0 ? 1 : 0
