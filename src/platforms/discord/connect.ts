/** Discord as a chat: the gateway brings commands, buttons and completions, and each is answered where it came from. */
import { setTimeout } from 'node:timers/promises'
import {
  type Channel,
  Client,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayIntentBits,
  type GuildMember,
  Options,
  PermissionFlagsBits,
  type User,
} from 'discord.js'
import type { Chat, Command, Context } from '../../commands/command.ts'
import { ReaderError } from '../../errors.ts'
import type { Log } from '../../log.ts'
import { openCoolDown } from '../cool-down.ts'
import { describeError } from './describe-error.ts'
import { guardedStrategy, guardPackets, identifyThrottler } from './gateway.ts'
import { handleInteraction } from './interactions.ts'
import { registerCommands } from './registration.ts'

export interface DiscordOptions {
  token: string
  /** Another server's API, such as "http://127.0.0.1:8080/api"; null for Discord's own. */
  apiUrl: string | null
  commands: readonly Command[]
  /** What a command is run with: who asks, from where, and the clock of this moment. */
  contextOf: (chat: Chat, person: Context['person']) => Context
  /** Told of every chat in which the bot may post, whenever that shows: what was held back there can go out. */
  sawChat: (chat: Chat) => Promise<void>
  log: Log
  /** Ends the connecting when it is raised; once connected, `close` does. */
  signal?: AbortSignal
  /** How long an answer may take before Discord is told that it will come; it waits for 3,000 ms. */
  deferAfterMs?: number
  /** Waits before something is tried again, at most until `signal` is raised. */
  pause?: (ms: number, signal: AbortSignal) => Promise<void>
}

export interface DiscordPlatform {
  /** Ends the connection once what is being answered is answered. */
  close(): Promise<void>
}

/** Well inside Discord's three seconds, the way there and back included. */
const DEFER_AFTER_MS = 1000
/** A person reads an answer for longer than this; a machine that asks faster is held back. */
const COOL_DOWN = { burst: 6, everyMs: 2000 }
const FIRST_PAUSE_MS = 1000
const LONGEST_PAUSE_MS = 60_000
/** What is still being answered when we are told to stop gets this long. */
const DRAIN_MS = 5000
const CLOSE_MS = 1000

/** Close codes after which Discord wants no other try: opcodes-and-status-codes.mdx. */
const CLOSED_FOR_GOOD: Record<number, string> = {
  4004: 'Discord does not accept the token. Make a new one under "Bot" at https://discord.com/developers/applications and set DISCORD_TOKEN to it.',
  4010: 'Discord refused the shard.',
  4011: 'Discord wants this bot to use more shards; restart it.',
  4012: 'Discord no longer speaks this version of its gateway; update Daybook.',
  4013: 'Discord does not know an intent that was asked for; update Daybook.',
  4014: 'Discord does not allow an intent that was asked for.',
}
/** What discord.js's shard says at 4004. */
const AUTHENTICATION_FAILED = 'Authentication failed'
const BAD_TOKEN = CLOSED_FOR_GOOD[4004] ?? ''

/**
 * Log in, tell Discord of the commands, and answer from then on. While Discord cannot be reached it is tried again, with
 * growing pauses; once in, a dropped connection is resumed.
 * @throws ReaderError when Discord refuses the token or the bot for good
 */
export async function connectDiscord(options: DiscordOptions): Promise<DiscordPlatform> {
  const closing = new AbortController()
  if (options.signal?.aborted) return { close: async () => undefined }
  options.signal?.addEventListener('abort', () => closing.abort(), { once: true })
  const answering = new Set<Promise<void>>()
  const pause = (ms: number) => (options.pause ?? rest)(ms, closing.signal)

  let client = openClient(options, { closing: closing.signal, pause, answering })
  for (let attempt = 0; !(await logIn(client, options, closing.signal)); attempt++) {
    await pause(Math.min(FIRST_PAUSE_MS * 2 ** attempt, LONGEST_PAUSE_MS))
    if (closing.signal.aborted) return { close: async () => undefined }
    client = openClient(options, { closing: closing.signal, pause, answering })
  }
  client.on(Events.ShardDisconnect, ({ code }) => {
    options.log.error({ code }, CLOSED_FOR_GOOD[code] ?? 'Discord closed the connection for good')
  })
  await keepCommandsKnown(client, options, pause, closing.signal)

  return {
    async close() {
      closing.abort()
      await Promise.race([Promise.allSettled(answering), setTimeout(DRAIN_MS, undefined, { ref: false })])
      await hangUp(client)
    },
  }
}

/** A connection that is just being made may never tell that it is closed. */
async function hangUp(client: Client): Promise<void> {
  const done = new AbortController()
  const limit = setTimeout(CLOSE_MS, undefined, { signal: done.signal }).catch(() => undefined)
  await Promise.race([client.destroy(), limit]).finally(() => done.abort())
}

interface Running {
  closing: AbortSignal
  pause: (ms: number) => Promise<void>
  answering: Set<Promise<void>>
}

function openClient(options: DiscordOptions, { closing, pause, answering }: Running): Client {
  const { log } = options
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    enforceNonce: true,
    // Its own repeats do not know what may be repeated: pitfall 1 of a message posted twice.
    // The limit of 50 calls a second does not count answers to interactions: rate-limits.mdx.
    rest: {
      retries: 0,
      globalRequestsPerSecond: Number.POSITIVE_INFINITY,
      ...(options.apiUrl ? { api: options.apiUrl } : {}),
    },
    shards: 'auto',
    // Whoever asks before a slow server has arrived is answered: nothing that an answer needs comes with it.
    waitGuildTimeout: 0,
    // Nothing is ever read from these; without a limit they grow with every person who asks.
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, ...SMALL_CACHES }),
    ws: {
      buildStrategy: guardedStrategy({ log, pause, isClosing: () => closing.aborted }),
      buildIdentifyThrottler: identifyThrottler(pause),
    },
  })
  guardPackets(client, log)
  const coolDown = openCoolDown(COOL_DOWN)
  const turn = openTurns()
  const load = { answering: 0 }
  client.on(Events.InteractionCreate, (interaction) => {
    const work = handleInteraction(interaction, {
      commands: options.commands,
      contextOf: options.contextOf,
      sawChat: (chat) => opened([chat]),
      coolDown,
      deferAfterMs: options.deferAfterMs ?? DEFER_AFTER_MS,
      load,
      turn,
      log,
      rest: client.rest,
    }).finally(() => answering.delete(work))
    answering.add(work)
  })
  const opened = (chats: Chat[]) => tellOfChats(chats, options)
  client.on(Events.GuildCreate, (guild) => opened([...guild.channels.cache.values()].flatMap(chatOf)))
  client.on(Events.ChannelUpdate, (_before, channel) => opened(chatOf(channel)))
  client.on(Events.Error, (error) => log.warn(describeError(error), 'Discord: the connection had an error'))
  client.on(Events.ShardError, (error) => {
    // Of a refused token its close code tells, and whoever logs in says what to do.
    if (error.message !== AUTHENTICATION_FAILED) log.warn(describeError(error), 'Discord: the connection had an error')
  })
  client.on(Events.ShardReconnecting, () => closing.aborted || log.info('Discord: connecting again'))
  client.on(Events.ShardResume, () => log.info('Discord: the connection was resumed'))
  return client
}

/** One turn for each round of the event loop, in the order in which they were asked for. */
function openTurns(): () => Promise<void> {
  let last = Promise.resolve()
  return () => {
    last = last.then(() => new Promise((resolve) => void setImmediate(resolve)))
    return last
  }
}

/** A channel as a chat, where the bot may post in it. */
function chatOf(channel: Channel): Chat[] {
  if (channel.isDMBased() || !channel.isSendable()) return []
  const may = channel.permissionsFor(channel.client.user)
  if (!may?.has([PermissionFlagsBits.ViewChannel, PermissionFlagsBits.SendMessages])) return []
  return [{ platform: 'discord', id: channel.id, kind: 'group', title: `#${channel.name}` }]
}

async function tellOfChats(chats: Chat[], { sawChat, log }: DiscordOptions): Promise<void> {
  for (const chat of chats) {
    await sawChat(chat).catch((error) =>
      log.warn(describeError(error), 'A chat that may be posted in could not be noted'),
    )
  }
}

const SMALL_CACHES = {
  MessageManager: 0,
  ReactionManager: 0,
  PresenceManager: 0,
  VoiceStateManager: 0,
  // Our own member says what we may do in a channel.
  GuildMemberManager: { maxSize: 50, keepOverLimit: (member: GuildMember) => member.id === member.client.user.id },
  ThreadMemberManager: 0,
  UserManager: { maxSize: 50, keepOverLimit: (user: User) => user.id === user.client.user.id },
  DMMessageManager: 0,
  GuildMessageManager: 0,
}

/** Whether it worked; false when it is worth another try, and when we are closing, which no log-in is waited for then. */
async function logIn(client: Client, { token, log }: DiscordOptions, closing: AbortSignal): Promise<boolean> {
  const refused = new Promise<never>((_resolve, reject) => {
    client.once(Events.ShardDisconnect, ({ code }) => {
      reject(new ReaderError(CLOSED_FOR_GOOD[code] ?? `Discord closed the connection for good (${code}).`))
    })
  })
  const closed = new Promise<false>((resolve) => {
    closing.addEventListener('abort', () => resolve(false), { once: true })
  })
  try {
    const isIn = await Promise.race([client.login(token).then(() => true), refused, closed])
    if (!isIn) await hangUp(client)
    return isIn
  } catch (error) {
    await hangUp(client)
    if (closing.aborted) return false
    if (error instanceof ReaderError) throw error
    if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) {
      throw new ReaderError(BAD_TOKEN)
    }
    log.warn(describeError(error), 'Discord cannot be reached; trying again')
    return false
  }
}

/** Commands that could not be told now are told later: what Discord knows from before goes on working. */
async function keepCommandsKnown(
  client: Client,
  { commands, log }: DiscordOptions,
  pause: (ms: number) => Promise<void>,
  closing: AbortSignal,
): Promise<void> {
  const tell = async (): Promise<boolean> => {
    try {
      const isNew = await registerCommands(client.rest, client.application?.id ?? '', commands)
      log.info({ commands: commands.length, isNew }, 'Discord: connected')
      return true
    } catch (error) {
      log.warn(describeError(error), 'Discord could not be told of the commands; trying again later')
      return false
    }
  }
  const tellLater = async () => {
    do await pause(LONGEST_PAUSE_MS)
    while (!closing.aborted && !(await tell()))
  }
  if (!(await tell())) void tellLater()
}

async function rest(ms: number, signal: AbortSignal): Promise<void> {
  // Raised early when we are closing: then there is nothing left to wait for.
  await setTimeout(ms, undefined, { signal }).catch(() => undefined)
}
