// Prints the browser that comes with @sparticuz/chromium: where it lies, its arguments and the libraries it needs.
// A program of its own because that package is an ES module and the tests run as CommonJS.
process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x'
const { default: chromium } = await import('@sparticuz/chromium')
const path = await chromium.executablePath()
const unsafe = new Set(['--disable-web-security', '--single-process', '--no-zygote', '--allow-running-insecure-content'])
process.stdout.write(JSON.stringify({ path, args: chromium.args.filter(arg => !unsafe.has(arg)), libraries: process.env.LD_LIBRARY_PATH ?? '' }))
