import { standardOutput } from './output'
import { run } from './run'

// A reader that has seen enough (`| head`) closes the pipe: that is no mistake of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

run(process.argv.slice(2), standardOutput()).then(status => {
  process.exitCode = status
})
