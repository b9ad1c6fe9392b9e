/** What the environment says, checked: a Config, or one error that lists every problem. */
import { z } from 'zod'
import { ReaderError } from './errors.ts'

export interface Config {
  db: string
  briefs: string
  discord: { token: string; apiUrl: string | null } | null
  telegram: { token: string; apiUrl: string | null; webhook: { url: string; host: string; port: number } | null } | null
  /** How many feeds one chat may follow; 0 when chats may not. */
  feedsPerChat: number
  /** How many all chats together. */
  feedsOfChats: number
  /** Where webmasters can reach whoever runs this, for the user agent. */
  contact: string | null
  /** The local page; null when it is not asked for. */
  page: { host: string; port: number } | null
  logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent'
}

const address = z.url({ protocol: /^https?$/, error: 'an http or https address is needed' })

const port = z
  .string()
  .regex(/^\d{1,5}$/, 'a port number is needed')
  .transform(Number)
  .refine((number) => number <= 65_535, 'a port number is at most 65535')

/** An empty value is one that was not set: that is how a line of a .env file is switched off. */
const environmentSchema = z.object({
  DAYBOOK_DB: z.string().default('data/daybook.db'),
  DAYBOOK_BRIEFS: z.string().default('briefs'),
  DISCORD_TOKEN: z.string().optional(),
  DISCORD_API_URL: address.optional(),
  TELEGRAM_TOKEN: z.string().optional(),
  TELEGRAM_API_URL: address.optional(),
  TELEGRAM_WEBHOOK_URL: address.optional(),
  TELEGRAM_WEBHOOK_PORT: port.default(8443),
  DAYBOOK_PORT: port.optional(),
  DAYBOOK_FEEDS_PER_CHAT: z
    .string()
    .regex(/^(off|\d{1,3})$/i, 'a number up to 100, or off, is needed')
    .transform((written) => (/off/i.test(written) ? 0 : Number(written)))
    .refine((number) => number <= 100, 'at most 100')
    .default(10),
  DAYBOOK_FEEDS_OF_CHATS: z
    .string()
    .regex(/^\d{1,5}$/, 'a number up to 10000 is needed')
    .transform(Number)
    .refine((number) => number <= 10_000, 'at most 10000')
    .default(500),
  DAYBOOK_CONTACT: z.string().max(200, 'at most 200 characters').optional(),
  DAYBOOK_HOST: z.string().default('127.0.0.1'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
})

/**
 * @param environment the variables by name
 * @throws ReaderError that names every variable that is wrong, never its value: it may be a token
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()))
  const result = environmentSchema.safeParse(given)
  if (!result.success) {
    const wrong = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new ReaderError(`The environment is not right. ${wrong.join('; ')}.`)
  }
  const env = result.data
  return {
    db: env.DAYBOOK_DB,
    briefs: env.DAYBOOK_BRIEFS,
    discord: env.DISCORD_TOKEN ? { token: env.DISCORD_TOKEN.trim(), apiUrl: env.DISCORD_API_URL ?? null } : null,
    telegram: env.TELEGRAM_TOKEN
      ? {
          token: env.TELEGRAM_TOKEN.trim(),
          apiUrl: env.TELEGRAM_API_URL ?? null,
          webhook: env.TELEGRAM_WEBHOOK_URL
            ? { url: env.TELEGRAM_WEBHOOK_URL, host: env.DAYBOOK_HOST, port: env.TELEGRAM_WEBHOOK_PORT }
            : null,
        }
      : null,
    feedsPerChat: env.DAYBOOK_FEEDS_PER_CHAT,
    feedsOfChats: env.DAYBOOK_FEEDS_OF_CHATS,
    contact: env.DAYBOOK_CONTACT ?? null,
    page: env.DAYBOOK_PORT === undefined ? null : { host: env.DAYBOOK_HOST, port: env.DAYBOOK_PORT },
    logLevel: env.LOG_LEVEL,
  }
}
