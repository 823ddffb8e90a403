/** Tests mirror the source; SWC strips the types (tsc checks them in `npm run check`). */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: { '^.+\\.(m?[tj]s|[tj]sx)$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic', importSource: 'preact' } } }, module: { type: 'commonjs' } }] },
  // Some kept libraries ship ES modules only; jest runs CommonJS, so those are transformed too.
  transformIgnorePatterns: ['/node_modules/(?!(hucre|string-width|strip-ansi|ansi-regex|get-east-asian-width|emoji-regex|d3-.*|internmap)/)'],
  // hucre ships .mjs, which jest takes for nothing but ES modules.
  // fast-check runs with the same seed everywhere (`npm run fuzz` takes others).
  moduleNameMapper: { '^hucre/xlsx$': '<rootDir>/test/hucre-xlsx.cjs', '^fast-check$': '<rootDir>/test/fast-check.cjs' },
  testTimeout: 60000,
}
