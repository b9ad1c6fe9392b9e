import type { Temporal } from 'temporal-polyfill'
import type { BriefShelf } from '../briefs/shelf.ts'
import type { PerhapsTold } from '../compose/told.ts'
import type { Store } from '../store/store.ts'

/**
 * A command as every platform sees it, defined once. Discord turns `args` into slash-command options, Telegram and the
 * terminal read them off the line (parse.ts); all of them render the document that `run` returns.
 */
export interface Command {
  /** Lower-case letters, as typed after the slash. */
  name: string
  /** Up to 100 characters: Discord's limit for a description, and enough for anyone. */
  summary: string
  /** In the order in which they are read off a line. */
  args: ArgSpec[]
  /**
   * `manage` needs the platform's own right in a group; in a direct chat everyone has it. `manage-to-change` needs it as
   * soon as an argument is given: without one the command only shows what is set.
   */
  right: 'read' | 'manage' | 'manage-to-change'
  /** For `manage-to-change`: whether with these arguments, though some are given, it only shows. */
  onlyShows?: (args: Args) => boolean
  /** A line or two for `/help <command>`: examples that work. */
  examples: string[]
  /** @throws ReaderError with a sentence for the person who asked. */
  run(context: Context, args: Args): Promise<PerhapsTold>
  /** At most 25 suggestions for what has been typed so far of `arg`; must stay quick (under 100 ms on 100,000 quotes). */
  complete?(context: Context, arg: string, typed: string, args: Args): Promise<Suggestion[]>
}

export interface ArgSpec {
  name: string
  /** Up to 100 characters. */
  summary: string
  required: boolean
  /** `rest` takes all words that are left; `number` a whole number from 1; `word` one word, or several in quotes. */
  kind: 'word' | 'rest' | 'number'
}

/** Values by argument name; what was not given is absent. Numbers come as the digits typed. */
export type Args = Readonly<Record<string, string>>

export interface Suggestion {
  /** What the person reads, up to 100 characters. */
  label: string
  /** What is put in the argument, up to 100 characters. */
  value: string
}

export interface Context {
  store: Store
  briefs: BriefShelf
  chat: Chat
  /** Who asks: `mayManage` is the platform's own right, looked up by the platform at the moment of asking. */
  person: { id: string; mayManage: boolean; locale: string | null }
  /** The clock to answer with. */
  now: Temporal.Instant
  /** The answer is not shown in this chat: what its numbers mean is not kept here. */
  isForElsewhere?: true
  /** Reads feeds that chats want to follow; absent where whoever runs this has switched that off. */
  feedDesk?: FeedDesk
}

export interface FeedDesk {
  /** How many feeds one group may follow, in all its topics or channels. */
  most: number
  /** How many all chats together. */
  mostInAll: number
  /**
   * The feed at an address, or the first that a page there names.
   * @throws ReaderError, one sentence, when it cannot be had or is none
   */
  read(address: string): Promise<FeedRead>
}

export interface FeedRead {
  url: string
  /** The same for every way to write the address. */
  key: string
  title: string | null
  /** The page that named it, where the address was not its own. */
  namedBy: string | null
  /** What it lists now, in its order. */
  items: { title: string | null; published: string | null; text: string; briefs: string[] }[]
}

/** A place on a platform. */
export interface Chat {
  platform: 'discord' | 'telegram' | 'terminal' | 'web'
  /** The platform's own id, with the topic after a slash where there is one: "-100123/7". */
  id: string
  /** `direct` for a conversation with one person, where everything is allowed. */
  kind: 'direct' | 'group'
  /** As the platform names it, for people who run the bot. */
  title: string | null
  /** The server that it is a channel of, by the platform's own id, where there is one. */
  server?: string
}
