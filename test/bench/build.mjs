import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const require = createRequire(import.meta.url)
const root = fileURLToPath(new URL('../..', import.meta.url))

/** Bundles the core and the file reader for Node into dist/bench and loads them. */
export async function buildCore() {
  const webpack = require('webpack')
  const config = {
    mode: 'production',
    target: 'node20',
    context: root,
    entry: { core: './test/bench/entry.ts' },
    // Names stay, so that a profile can be read.
    optimization: { minimize: false, concatenateModules: false },
    devtool: 'source-map',
    output: { path: join(root, 'dist/bench'), filename: '[name].cjs', library: { type: 'commonjs2' } },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: { loader: 'ts-loader', options: { transpileOnly: true, compilerOptions: { noEmit: false } } } }] },
    performance: false,
  }
  await new Promise((done, fail) => webpack(config, (error, stats) => {
    if (error) fail(error)
    else if (stats.hasErrors()) fail(new Error(stats.toString('errors-only')))
    else done()
  }))
  return require(join(root, 'dist/bench/core.cjs'))
}
