/**
 * A platform in memory that behaves and misbehaves as the real ones were seen to. What it has accepted is what its readers
 * got: the judge of every test here.
 */
import type { Temporal } from 'temporal-polyfill'
import type { Outcome, Outgoing, Sender } from '../../src/platforms/sender.ts'

/** Instead of accepting; or `answers` after having accepted. What is slow is accepted, and answered, when it is released. */
export type Mishap = Outcome | { accepts: true; answers: Outcome } | 'hang' | 'hang after accepting' | 'slow' | 'throw'

export interface FakePlatform {
  sender: Sender
  /** What stands in the chats, in order. */
  accepted: { chat: string; text: string; at: string }[]
  /** Every call, accepted or not, and every look into a chat's history. */
  calls: { chat: string; text: string; at: string }[]
  looks: number
  /** The next calls meet these, in order. */
  next(...mishaps: Mishap[]): void
  /** Every call in this chat meets this. */
  inChat(chat: string, mishap: Mishap): void
  /** Every call of a payload with this text meets this. */
  onText(text: string, mishap: Mishap): void
  /** Every call whatever meets this, until undefined. */
  always: Mishap | undefined
  /** Ends what hangs. */
  release(): void
}

/** Discord keeps nonces for "the past few minutes" (message resource); a little over one is what we count on. */
const NONCE_MS = 90_000

export function fakePlatform(platform: 'discord' | 'telegram', now: () => Temporal.Instant): FakePlatform {
  const script: Mishap[] = []
  const inChats = new Map<string, Mishap>()
  const onTexts = new Map<string, Mishap>()
  const posts: { nonce: string; chat: string; at: number; id: string }[] = []
  const hanging: (() => void)[] = []
  const hang = () => new Promise<void>((resolve) => hanging.push(resolve))

  const fake: FakePlatform = {
    accepted: [],
    calls: [],
    looks: 0,
    next: (...mishaps) => script.push(...mishaps),
    inChat: (chat, mishap) => inChats.set(chat, mishap),
    onText: (text, mishap) => onTexts.set(text, mishap),
    always: undefined,
    release() {
      for (const resolve of hanging.splice(0)) resolve()
    },
    sender: {
      platform,
      repeatableForMs: platform === 'discord' ? 60_000 : 0,
      async send(message) {
        const text = textOf(message.payload).replace(/\\(.)/g, '$1')
        fake.calls.push({ chat: message.chat, text, at: now().toString() })
        const mishap = fake.always ?? script.shift() ?? inChats.get(message.chat) ?? onTexts.get(text)
        if (mishap === undefined) return accept(message, text)
        if (mishap === 'throw') throw new Error('a bug in a sender')
        if (mishap === 'slow') {
          await hang()
          return accept(message, text)
        }
        if (mishap === 'hang' || mishap === 'hang after accepting') {
          if (mishap === 'hang after accepting') accept(message, text)
          await hang()
          return { status: 'unsure', reason: 'released' }
        }
        if ('accepts' in mishap) {
          accept(message, text)
          return mishap.answers
        }
        return mishap
      },
      ...(platform === 'discord' && {
        async resolve(message: Outgoing) {
          fake.looks++
          const post = posts.findLast(({ nonce, chat }) => nonce === message.nonce && chat === message.chat)
          return post ? ({ status: 'sent', messageId: post.id } as const) : ({ status: 'absent' } as const)
        },
      }),
    },
  }
  return fake

  function accept({ chat, nonce }: Outgoing, text: string): Outcome {
    const at = now().epochMilliseconds
    const known =
      platform === 'discord' && posts.find((post) => post.nonce === nonce && Math.abs(at - post.at) < NONCE_MS)
    if (known) return { status: 'sent', messageId: known.id }
    const id = String(posts.length + 1)
    posts.push({ nonce, chat, at, id })
    fake.accepted.push({ chat, text, at: now().toString() })
    return { status: 'sent', messageId: id }
  }
}

/** Every word in a payload that a reader would see. */
export function textOf(payload: unknown): string {
  if (typeof payload !== 'object' || payload === null) return ''
  if ('text' in payload && typeof payload.text === 'string') return payload.text
  const own = 'content' in payload && typeof payload.content === 'string' ? [payload.content] : []
  const inner = 'components' in payload && Array.isArray(payload.components) ? payload.components.map(textOf) : []
  return [...own, ...inner].filter((text) => text !== '').join('\n')
}
