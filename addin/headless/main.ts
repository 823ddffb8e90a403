import { standardOutput } from './output'
import { run } from './run'

run(process.argv.slice(2), standardOutput).then(status => {
  process.exitCode = status
})
