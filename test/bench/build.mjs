import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const require = createRequire(import.meta.url)
export const root = fileURLToPath(new URL('../..', import.meta.url))
export const bundle = join(root, 'dist/bench/core.cjs')

/** Bundles what is measured for Node; names stay, so that a profile can be read. */
export function buildBench() {
  const webpack = require('webpack')
  const config = {
    mode: 'production',
    target: 'node20',
    context: root,
    entry: { core: './test/bench/measured.ts' },
    optimization: { minimize: false },
    devtool: 'source-map',
    output: { path: join(root, 'dist/bench'), filename: '[name].cjs', library: { type: 'commonjs2' } },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: { loader: 'ts-loader', options: { transpileOnly: true, compilerOptions: { noEmit: false } } } }] },
    performance: false,
  }
  return new Promise((done, fail) => webpack(config, (error, stats) => {
    if (error) fail(error)
    else if (stats.hasErrors()) fail(new Error(stats.toString('errors-only')))
    else done()
  }))
}

export const loadBench = () => require(bundle)
