/** Telegram as a chat: updates bring commands, presses and inline queries, and each is answered where it came from. */
import { randomBytes } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { Api, Bot } from 'grammy'
import type { Update, UserFromGetMe } from 'grammy/types'
import type { Chat, Command, Context } from '../../commands/command.ts'
import { ReaderError } from '../../errors.ts'
import type { Log } from '../../log.ts'
import { openCoolDown } from '../cool-down.ts'
import { describeFailure, isMissingMethod, isTokenRefused, isUnreadable, retryAfterMs } from './failure.ts'
import { handleUpdates } from './handle.ts'
import { clientOptions, openHttp, toGrammySignal } from './http.ts'
import { openLanes } from './lanes.ts'
import { tellMenus } from './menus.ts'
import { poll, UPDATES } from './poll.ts'
import { openPresses } from './presses.ts'
import { openRights } from './rights.ts'
import { openWebhook, type Webhook } from './webhook.ts'

export interface TelegramOptions {
  token: string
  /** Another server than Telegram's own; null for that. */
  apiUrl: string | null
  /** Where Telegram is to call; null to ask it for updates. */
  webhook: { url: string; host: string; port: number } | null
  commands: readonly Command[]
  /** What a command is run with: who asks, from where, and the clock of this moment. */
  contextOf: (chat: Chat, person: Context['person']) => Context
  log: Log
  /** A chat has just spoken to us or let us in: what is kept for it can go on. */
  sawChat?: (chat: Chat) => Promise<void>
  /** A group has become a supergroup: what is kept for it belongs to the new id. */
  chatMoved?: (from: string, to: string) => Promise<void>
  /** Raised when the program ends, also while this is still connecting. */
  signal?: AbortSignal
  /** Waits before something is tried again, at most until `signal` is raised. */
  pause?: (ms: number, signal: AbortSignal) => Promise<void>
}

export interface TelegramPlatform {
  /** Where the webhook listens, if it does. */
  webhookPort: number | null
  /** Takes nothing more, and ends once what is being answered is answered. */
  close(): Promise<void>
}

/** Five at once, then one every three seconds: more than anybody reads. */
const POLITENESS = { burst: 5, everyMs: 3_000 }
/** Updates that are taken before their turn; what is more waits with Telegram. */
const MOST_UNDER_WAY = 200
/** How long answers that are under way may take when the program ends. */
const FINISH_MS = 5_000
/** An answer is small, and its reader waits. */
const CALL_SECONDS = 60

/**
 * Connect to Telegram. A server that cannot be reached is tried again in the background, for as long as it takes.
 * @throws ReaderError when the token is refused or the webhook's port is taken
 */
export async function connectTelegram(options: TelegramOptions): Promise<TelegramPlatform> {
  const { token, log } = options
  const stopping = new AbortController()
  const isOver = AbortSignal.any([stopping.signal, ...(options.signal ? [options.signal] : [])])
  const http = openHttp()
  const client = { ...clientOptions(options.apiUrl, http), timeoutSeconds: CALL_SECONDS }
  const api = new Api(token, client)
  const lanes = openLanes()
  const wait = options.pause ?? rest
  const pause = (ms: number) => wait(ms, isOver)

  const bot = new Bot(token, { client })
  handleUpdates(bot, {
    commands: options.commands,
    contextOf: options.contextOf,
    sawChat: options.sawChat ?? nothing,
    chatMoved: options.chatMoved ?? nothing,
    log,
    api,
    pause,
    coolDown: openCoolDown(POLITENESS),
    refused: new Map(),
    presses: openPresses(),
    mayManage: openRights(api, log),
  })
  const handle = (update: Update) => lanes.run(laneOf(update), () => handleOne(bot, update, log))

  let webhook: Webhook | undefined
  const secret = randomBytes(32).toString('base64url')
  const run = async (me: UserFromGetMe) => {
    bot.botInfo = me
    log.info({ bot: `@${me.username}` }, 'Telegram knows this bot')
    tellMenus(api, options.commands)
      .then((told) => told > 0 && log.info({ menus: told }, 'told Telegram of the commands'))
      .catch((error) => {
        if (!isOver.aborted) log.warn(describeFailure(error), 'Telegram could not be told of the commands')
      })

    if (options.webhook) {
      webhook ??= await listen({ ...options.webhook, secret, log, take: handle })
      await tellWebhook(api, options.webhook.url, secret)
      return
    }
    await api.deleteWebhook().catch((error: unknown) => {
      // Where there are no webhooks, none is in the way.
      if (!isMissingMethod(error)) throw error
    })
    const take = async (update: Update) => {
      void handle(update)
      await lanes.room(MOST_UNDER_WAY)
    }
    polling = poll({ api, log, pause, take, signal: isOver })
  }

  let polling = Promise.resolve()
  let connecting = Promise.resolve()
  try {
    await run(await api.getMe(toGrammySignal(isOver)))
  } catch (error) {
    if (error instanceof ReaderError || isTokenRefused(error)) {
      await webhook?.close()
      await http.close()
      throw error instanceof ReaderError ? error : new ReaderError(WRONG_TOKEN)
    }
    if (!isOver.aborted) log.warn(describeFailure(error), 'Telegram cannot be reached; trying again')
    connecting = reconnect(() => api.getMe(toGrammySignal(isOver)).then(run), { log, pause, signal: isOver })
  }

  let stopped: Promise<void> | undefined
  const stop = async () => {
    stopping.abort()
    await Promise.all([connecting, polling])
    await Promise.race([lanes.idle(), wait(FINISH_MS, new AbortController().signal)])
    await webhook?.close()
    await http.close()
  }

  return {
    get webhookPort() {
      return webhook?.port ?? null
    },
    close() {
      stopped ??= stop()
      return stopped
    },
  }
}

const WRONG_TOKEN =
  'Telegram does not know TELEGRAM_TOKEN. Copy it anew from @BotFather (/mybots, API Token) and start again.'

/** One bad update is one bad update. */
async function handleOne(bot: Bot, update: Update, log: Log): Promise<void> {
  try {
    await bot.handleUpdate(update)
  } catch (error) {
    log.warn({ update: update.update_id, ...describeFailure(error) }, 'an update of Telegram could not be answered')
  }
}

/** Updates of one chat follow one another; an inline query belongs to whoever types it. */
function laneOf(update: Update): string {
  const message = update.message ?? update.channel_post ?? update.callback_query?.message
  const chat = message?.chat ?? update.my_chat_member?.chat
  return String(chat?.id ?? update.inline_query?.from?.id ?? update.callback_query?.from?.id ?? '')
}

/** @throws ReaderError when Telegram does not take the address: it wants https, and one of its four ports. */
async function tellWebhook(api: Api, url: string, secret: string): Promise<void> {
  try {
    await api.setWebhook(url, { secret_token: secret, allowed_updates: UPDATES })
  } catch (error) {
    if (!isUnreadable(error)) throw error
    throw new ReaderError(`Telegram refuses TELEGRAM_WEBHOOK_URL: ${describeFailure(error).reason}.`)
  }
}

async function listen(options: Parameters<typeof openWebhook>[0]): Promise<Webhook> {
  try {
    return await openWebhook(options)
  } catch {
    throw new ReaderError(
      `Port ${options.port} of ${options.host}, where Telegram is to call, is taken by another program.`,
    )
  }
}

const LONGEST_PAUSE_MS = 60_000

async function reconnect(
  connect: () => Promise<void>,
  { log, pause, signal }: { log: Log; pause: (ms: number) => Promise<void>; signal: AbortSignal },
): Promise<void> {
  for (let failures = 0; ; failures++) {
    await pause(Math.min(1_000 * 2 ** failures, LONGEST_PAUSE_MS))
    if (signal.aborted) return
    try {
      return await connect()
    } catch (error) {
      if (error instanceof ReaderError || isTokenRefused(error)) {
        log.error(error instanceof ReaderError ? error.message : WRONG_TOKEN)
        return
      }
      log.warn(describeFailure(error), 'Telegram cannot be reached; trying again')
      const ms = retryAfterMs(error)
      if (ms !== undefined) await pause(ms)
    }
  }
}

async function nothing(): Promise<void> {}

async function rest(ms: number, signal: AbortSignal): Promise<void> {
  // Raised early when we are closing: then there is nothing left to wait for.
  await setTimeout(ms, undefined, { signal, ref: false }).catch(() => undefined)
}
