/** From a line that a person typed to a command with its arguments, the same for every platform that has only text. */
import { ReaderError, UnknownCommandError } from '../errors.ts'
import { isOneTypoAway } from '../fold.ts'
import type { ArgSpec, Args, Command } from './command.ts'
import { echoed } from './echoed.ts'

export interface Call {
  command: Command
  args: Args
}

/**
 * Read "/quote delury page:2". The slash may be missing; `name:value` sets an argument by name where the command has
 * one of that name; words in double quotes are one word; `rest` takes every word that is left.
 * @throws ReaderError when there is no such command, a needed argument is missing, or words are left over.
 */
export function parseCommandLine(commands: readonly Command[], line: string): Call {
  const [name = '', ...words] = splitWords(line.trim().replace(/^\//, ''))
  const command = commands.find((each) => each.name === name.toLowerCase())
  if (!command) throw new UnknownCommandError(unknownCommand(commands, name))
  return { command, args: readArgs(command, words) }
}

/** The line that `parseCommandLine` reads back as the same call. */
export function commandLine(name: string, args: Args): string {
  const written = Object.entries(args).map(([arg, value]) => `${arg}:${quoted(value)}`)
  return [`/${name}`, ...written].join(' ')
}

function quoted(value: string): string {
  return /^[^\s"]+$/.test(value) ? value : `"${value.replaceAll('"', '')}"`
}

/** Words of a line; double quotes, straight or curly, keep words together, also after a `name:`. */
function splitWords(line: string): string[] {
  const words = line.match(/[^\s"“”:]+:["“][^"“”]*["”]|["“][^"“”]*["”]|\S+/gu) ?? []
  return words.map((word) => word.replace(/^([^\s"“”:]+:)?["“]([^"“”]*)["”]$/u, '$1$2'))
}

function readArgs(command: Command, words: string[]): Args {
  const args: Record<string, string> = {}
  const loose: string[] = []
  /** `who:kim yo jong`: what follows a named argument that takes the rest belongs to it, up to the next name. */
  let open: string | undefined
  for (const word of words) {
    const named = /^([a-z]+):(.+)$/su.exec(word)
    const spec = named && command.args.find((each) => each.name === named[1])
    if (spec && named[2]) {
      args[spec.name] = named[2]
      open = spec.kind === 'rest' ? spec.name : undefined
    } else if (open) {
      args[open] = `${args[open]} ${word}`
    } else {
      loose.push(word)
    }
  }

  for (const spec of command.args.filter((each) => !(each.name in args))) {
    if (loose.length === 0) break
    const taken = spec.kind === 'rest' ? loose.splice(0).join(' ') : loose.shift()
    if (taken) args[spec.name] = taken
  }
  if (loose.length > 0)
    throw new ReaderError(`I do not know what to do with “${echoed(loose.join(' '))}”. Try: ${usage(command)}`)
  return checkArgs(command, args)
}

/**
 * Check values however they came: off a line, or off a platform's own options.
 * @throws ReaderError when one is missing, empty or not a number where a number is needed.
 */
export function checkArgs(command: Command, given: Readonly<Record<string, string>>): Args {
  const args: Record<string, string> = {}
  for (const spec of command.args) {
    const value = given[spec.name]?.trim()
    if (!value) {
      if (spec.required)
        throw new ReaderError(`/${command.name} needs ${spec.name}: ${spec.summary}. Try: ${example(command)}`)
      continue
    }
    if (spec.kind === 'number' && !/^[1-9]\d{0,5}$/.test(value)) {
      throw new ReaderError(`${spec.name} is a whole number from 1, not “${echoed(value)}”. Try: ${example(command)}`)
    }
    args[spec.name] = value
  }
  return args
}

/**
 * Where somebody is on a line that is still being typed: the command once its name is whole, the argument that the last
 * words belong to, and those words.
 */
export function splitLast(
  commands: readonly Command[],
  line: string,
): { command: Command | undefined; arg: string | undefined; typed: string } {
  const match = /^\/?(\S+)\s+(.*)$/su.exec(line)
  const command = commands.find((each) => each.name === match?.[1]?.toLowerCase())
  if (!match || !command) return { command: undefined, arg: undefined, typed: line }
  const words = (match[2] ?? '').split(/\s+/)
  const index = command.args.findIndex((arg, at) => arg.kind === 'rest' || at === words.length - 1)
  const spec = command.args[index]
  return { command, arg: spec?.name, typed: words.slice(index).join(' ') }
}

/** "/who <brief> [name]". */
export function usage(command: Command): string {
  const written = (spec: ArgSpec) => (spec.required ? `<${spec.name}>` : `[${spec.name}]`)
  return [`/${command.name}`, ...command.args.map(written)].join(' ')
}

function example(command: Command): string {
  return command.examples[0] ?? usage(command)
}

function unknownCommand(commands: readonly Command[], name: string): string {
  if (!name) return 'Type a command, such as /help.'
  const typed = name.toLowerCase()
  const near =
    commands.find((each) => each.name.startsWith(typed) || typed.startsWith(each.name)) ??
    commands.find((each) => isOneTypoAway(each.name, typed))
  return `There is no command /${echoed(name)}. ${near ? `Did you mean /${near.name}?` : '/help lists what there is.'}`
}
