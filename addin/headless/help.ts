import type { Command, HelpConfiguration } from 'commander'
import stringWidth from 'string-width'
import type { Language } from '../../core/index'
import { wrapText } from './terminal/wrap-text'

const TITLES: Readonly<Record<string, string>> = { 'Usage:': '用法', 'Arguments:': '参数', 'Options:': '选项', 'Commands:': '命令' }

/** Help in columns that line up where Chinese stands in them: Chinese first with English beside it, or English alone. */
export function helpFormat(language: Language): HelpConfiguration {
  return {
    displayWidth: stringWidth,
    boxWrap: (text: string, width: number) => wrapText(text, width).join('\n'),
    styleTitle: (title: string) => (language === 'en' ? title : `${TITLES[title] ?? ''} ${title}`.trim()),
    subcommandTerm: (command: Command) => `${command.name()} ${command.registeredArguments.map(one => argumentTerm(one.name(), one.required, one.variadic)).join(' ')}`.trim(),
    optionDescription: option => option.description,
  }
}

function argumentTerm(name: string, required: boolean, variadic: boolean): string {
  return required ? `<${name}${variadic ? '…' : ''}>` : `[${name}${variadic ? '…' : ''}]`
}

/** What a help text says in a language. */
export function helpWords(zh: string, en: string, language: Language): string {
  return language === 'en' ? en : `${zh} · ${en}`
}
