import { standardOutput } from './output'
import { run } from './run'

// A reader that has seen enough (`| head`) closes the pipe: that is no mistake of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

run(process.argv.slice(2), standardOutput()).then(
  status => { process.exitCode = status },
  (error: unknown) => {
    // Our own mistake: told in full, and never with the status that says "conflicts found".
    process.stderr.write(`${error instanceof Error ? error.stack ?? error.message : String(error)}\n`)
    process.exitCode = 2
  },
)
