import tseslint from 'typescript-eslint'

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'coverage/**', '**/*.cjs', 'webpack.config.js'] },
  ...tseslint.configs.recommended,
  {
    files: ['core/**/*.ts', 'addin/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}', 'samples/**/*.ts'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', prefer: 'type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      eqeqeq: 'error',
      'max-depth': ['error', 5],
      'max-lines': ['warn', { max: 260, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['core/**/*.ts'],
    ignores: ['core/calendar/**'],
    rules: {
      // Nothing in the core reads the clock, the locale or the time zone: asOf is a parameter.
      'no-restricted-globals': ['error', 'Date', 'Intl', 'process', 'window', 'document', 'fetch', 'setTimeout'],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random' }, { property: 'toLocaleString' }, { property: 'localeCompare' }],
    },
  },
  {
    files: ['core/money/**/*.ts', 'core/commission/**/*.ts'],
    rules: {
      // Money is whole cents: no float on the way.
      'no-restricted-syntax': ['error', { selector: "CallExpression[callee.name='parseFloat']", message: 'Money is never a float.' }, { selector: "CallExpression[callee.object.name='Number'][callee.property.name='parseFloat']", message: 'Money is never a float.' }, { selector: "CallExpression[callee.property.name='toFixed']", message: 'Print money with formatFen.' }],
    },
  },
  { files: ['test/**/*.{ts,tsx}'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
)
