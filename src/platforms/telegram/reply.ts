/** Answering where the question was asked. */
import type { Api } from 'grammy'
import { GrammyError } from 'grammy'
import type { Message } from 'grammy/types'
import type { Document } from '../../document.ts'
import type { Log } from '../../log.ts'
import { plainTelegram, renderTelegram, type TelegramMessage } from '../../render/telegram.ts'
import { causeOf, describeFailure, isUnreadable, movedTo, retryAfterMs } from './failure.ts'

export interface ReplyPlace {
  chat_id: number
  message_thread_id?: number
  /** What is answered, so that a group sees whose question it was. */
  reply_parameters?: { message_id: number; allow_sending_without_reply: true }
}

export interface ReplyOptions {
  api: Api
  log: Log
  pause: (ms: number) => Promise<void>
}

/** Somebody waits for the answer: longer than this it is not worth holding up the chat. */
const LONGEST_WAIT_MS = 30_000
const MOST_WAITS = 3

/** Post an answer, in as many messages as it takes. */
export async function reply(document: Document, place: ReplyPlace, options: ReplyOptions): Promise<void> {
  let to = place
  for (const message of renderTelegram(document, 'in-place')) {
    const chat_id = await post(message, to, options)
    const { reply_parameters: _answered, ...rest } = to
    to = { ...rest, chat_id }
  }
}

/** Put an answer in the place of the message it was pressed under, or below it when it takes more than one. */
export async function replace(
  message: Message | { chat: { id: number }; message_id: number },
  document: Document,
  place: ReplyPlace,
  options: ReplyOptions,
): Promise<void> {
  const [only, ...more] = renderTelegram(document, 'in-place')
  if (!only || more.length > 0) return reply(document, place, options)
  const target = { chat_id: message.chat.id, message_id: message.message_id }
  try {
    await patiently(() => options.api.raw.editMessageText({ ...target, ...only }), options)
  } catch (error) {
    if (isUnchanged(error)) return
    if (!isUnreadable(error)) throw error
    options.log.warn(describeFailure(error), 'Telegram refused a change; the answer goes below')
    await reply(document, place, options)
  }
}

/** @returns the chat that it went to: a group may have become a supergroup meanwhile */
async function post(message: TelegramMessage, place: ReplyPlace, options: ReplyOptions): Promise<number> {
  const send = (body: TelegramMessage, to: ReplyPlace) =>
    patiently(() => options.api.raw.sendMessage({ ...body, ...to }), options)
  try {
    await send(message, place)
    return place.chat_id
  } catch (error) {
    const moved = movedTo(error)
    if (moved !== undefined) {
      await send(message, { chat_id: moved })
      return moved
    }
    if (!isUnreadable(error)) throw error
    options.log.warn(describeFailure(error), 'Telegram refused an answer; it goes as plain text')
    await send(plainTelegram(message), place)
    return place.chat_id
  }
}

/** Waits as long as Telegram asks. Nothing else is tried again: it may have arrived. */
export async function patiently<Result>(
  call: () => Promise<Result>,
  { pause }: Pick<ReplyOptions, 'pause'>,
): Promise<Result> {
  for (let waits = 0; ; waits++) {
    try {
      return await call()
    } catch (error) {
      const ms = retryAfterMs(error)
      if (ms === undefined || ms > LONGEST_WAIT_MS || waits >= MOST_WAITS) throw error
      await pause(ms)
    }
  }
}

function isUnchanged(error: unknown): boolean {
  const cause = causeOf(error)
  return cause instanceof GrammyError && cause.description.includes('message is not modified')
}
