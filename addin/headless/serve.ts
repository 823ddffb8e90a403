import { join } from 'node:path'
import { problemMessage, type Language } from '../../core/index'
import { standardOutput, type Output } from './output'
import { judgeSamples } from './serve/judge-samples'
import { readPort, startServer } from './serve/start-server'
import { UsageError } from './usage-error'

/** `npm start`: shows the workbench on this machine and judges the samples in the terminal; Ctrl-C ends it. */
async function serve(args: readonly string[], output: Output): Promise<void> {
  const language: Language = args.includes('en') || args.includes('--lang=en') ? 'en' : 'zh-CN'
  // The program lies in dist/headless/.
  const pages = join(__dirname, '..')
  const samples = join(pages, '..', 'samples')
  try {
    const server = await startServer({ pages, samples }, readPort(process.env.PORT))
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close())
    const address = `http://localhost:${server.port}/`
    output.text([language === 'en' ? `报备管家 is at ${address} (on this machine only; Ctrl-C ends it)` : `报备管家已启动： ${address} （仅本机可访问，按 Ctrl-C 结束）`])
    await judgeSamples(samples, language, output)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    output.error(problemMessage(error.problem, error.detail, language))
    process.exitCode = 2
  }
}

void serve(process.argv.slice(2), standardOutput())
