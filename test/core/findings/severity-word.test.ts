import { severityWord } from '../../../core/findings/severity-word'

test.each([
  ['conflict', '冲突'], ['error', '错误'], ['warning', '警告'], ['notice', '提示'],
] as const)('%s is called %s', (severity, word) => {
  expect([severityWord(severity, 'zh-CN'), severityWord(severity, 'en')]).toEqual([word, severity])
})
