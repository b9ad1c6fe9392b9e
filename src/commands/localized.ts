/** The commands in other languages, for the platforms that show names and descriptions in the reader's own. */
import { japanese } from './locales/ja.ts'
import { korean } from './locales/ko.ts'
import { simplifiedChinese } from './locales/zh-CN.ts'
import { traditionalChinese } from './locales/zh-TW.ts'

/** By the command's own name. A command or argument that is not there is shown in English. */
export type CommandWords = Readonly<Record<string, CommandInWords>>

export interface CommandInWords {
  /** Up to 32 lower-case letters or digits, without spaces: Discord's rule for names. */
  name: string
  /** Up to 100 characters. */
  summary: string
  /** By the argument's own name. */
  args?: Readonly<Record<string, { name: string; summary: string }>>
}

/** By Discord's names of locales; the part before the hyphen is the language. */
export const localizedCommands = {
  ja: japanese,
  ko: korean,
  'zh-CN': simplifiedChinese,
  'zh-TW': traditionalChinese,
} as const satisfies Record<string, CommandWords>

export type CommandLocale = keyof typeof localizedCommands
