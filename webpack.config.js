const { chmodSync, readFileSync, readdirSync } = require('node:fs')
const { join, posix } = require('node:path')
const webpack = require('webpack')
const { fluentTokens } = require('./addin/assets/fluent-tokens.cjs')

/**
 * Two builds: the pages (task pane, ribbon commands, workbench and their worker) and the programs for Node.
 * `OFFICE_JS=cdn` lets the shipped pages load office.js from Microsoft instead of from our own origin.
 */
const root = __dirname
const dist = join(root, 'dist')
const officeCdn = 'https://appsforoffice.microsoft.com'
const officeFromCdn = process.env.OFFICE_JS === 'cdn'

const STYLES = [
  'addin/taskpane/styles/base.css', 'addin/taskpane/styles/controls.css', 'addin/taskpane/styles/views.css', 'addin/taskpane/styles/commission.css',
  'addin/workbench/styles/workbench.css', 'addin/workbench/styles/grid.css',
]

/** What office.js may ask for next to itself in Excel: its build for each platform, its texts, its telemetry sink. */
const OFFICE_FILES = [
  'office.js', 'o15apptofilemappingtable.js', 'es6-promise.js', 'telemetry/oteljs_agave.js',
  'excel-web-16.00.js', 'excel-win32-16.00.js', 'excel-win32-16.01.js', 'excel-mac-16.00.js', 'excel-ios-16.00.js', 'excel-winrt-16.00.js',
  'zh-cn/office_strings.js', 'en-us/office_strings.js',
]

const PAGES = [
  { html: 'addin/taskpane/taskpane.html', to: 'taskpane.html', entry: 'taskpane' },
  { html: 'addin/commands/commands.html', to: 'commands.html', entry: 'commands' },
  { html: 'addin/workbench/index.html', to: 'index.html', entry: 'workbench' },
]

/** Puts files made or copied at build time beside the bundles; nothing of it is ever committed. */
class Extras {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('Extras', compilation => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE
      compilation.hooks.processAssets.tap({ name: 'Extras', stage }, () => this.emit(compilation))
    })
  }

  emit(compilation) {
    const put = (name, content) => compilation.emitAsset(name, new webpack.sources.RawSource(content), { minimized: true })
    const read = path => {
      compilation.fileDependencies.add(join(root, path))
      return readFileSync(join(root, path))
    }
    const styles = STYLES.map(path => [posix.basename(path), read(path).toString()])
    for (const [name, css] of styles) put(name, css)
    put('tokens.css', fluentTokens(styles.map(([, css]) => css).join('\n')))
    for (const page of PAGES) put(page.to, this.page(read(page.html).toString(), scriptsOf(compilation, page.entry)))
    for (const icon of readdirSync(join(root, 'addin/assets'))) if (icon.endsWith('.png') || icon.endsWith('.svg')) put(`assets/${icon}`, read(`addin/assets/${icon}`))
    for (const file of OFFICE_FILES) put(`office/${file}`, readFileSync(join(root, 'node_modules/@microsoft/office-js/dist', file)))
  }

  page(html, scripts) {
    const tags = scripts.map(name => `<script defer src="${name}"></script>`).join('\n  ')
    const page = html.replace('<!-- scripts -->', () => tags)
    return officeFromCdn && page.includes('office/office.js') ? page.replace('office/office.js', `${officeCdn}/lib/1/hosted/office.js`).replace("script-src 'self'", `script-src 'self' ${officeCdn}`) : page
  }
}

function scriptsOf(compilation, entry) {
  return compilation.entrypoints.get(entry).getFiles().filter(name => name.endsWith('.js'))
}

const typescript = {
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: { loader: 'ts-loader', options: { transpileOnly: true, compilerOptions: { noEmit: false } } } }],
  },
  performance: false,
  stats: 'errors-warnings',
}

const pages = {
  ...typescript,
  name: 'pages',
  target: 'web',
  entry: {
    taskpane: './addin/taskpane/taskpane.tsx',
    commands: './addin/commands/commands.ts',
    workbench: './addin/workbench/workbench.tsx',
  },
  output: { path: dist, filename: '[name].js', chunkFilename: '[name].js', publicPath: 'auto' },
  optimization: {
    splitChunks: {
      // The workbench shows the very pane that ships: its code stands once, in pane.js.
      cacheGroups: { default: false, defaultVendors: false, pane: { name: 'pane', minChunks: 2, minSize: 0, chunks: chunk => chunk.name === 'taskpane' || chunk.name === 'workbench' } },
    },
  },
  plugins: [new Extras()],
}

/** Marks what `bin` names as a program. */
class Executable {
  apply(compiler) {
    compiler.hooks.afterEmit.tap('Executable', () => {
      chmodSync(join(dist, 'headless/baobei.cjs'), 0o755)
    })
  }
}

const programs = {
  ...typescript,
  name: 'programs',
  target: 'node20',
  entry: { baobei: './addin/headless/main.ts', serve: './addin/headless/serve.ts' },
  // Small programs do not start faster on this side of the wire; readable ones tell where they failed.
  optimization: { minimize: false },
  output: { path: join(dist, 'headless'), filename: '[name].cjs', chunkFilename: '[name].cjs', library: { type: 'commonjs2' } },
  plugins: [new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }), new Executable()],
}

module.exports = (_environment, argv) => {
  const mode = argv.mode ?? 'production'
  const devtool = mode === 'development' ? 'source-map' : false
  // Kept between builds, so that the second one takes seconds.
  const cache = { type: 'filesystem', cacheDirectory: join(root, '.cache/webpack'), buildDependencies: { config: [__filename, join(root, 'addin/assets/fluent-tokens.cjs')] } }
  return [pages, programs].map(build => ({ ...build, mode, devtool, cache: { ...cache, name: `${build.name}-${mode}` } }))
}
