/** The tables of what is sent: chats, what they asked for, and the outbox. See schema.ts for how they become migrations. */
import { index, integer, primaryKey, sql, sqliteTable, text, uniqueIndex } from './drizzle.ts'

/** A place on a platform that has asked for something to be kept or sent. */
export const chat = sqliteTable(
  'chat',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    platform: text('platform', { enum: ['discord', 'telegram', 'terminal', 'web'] }).notNull(),
    /** The platform's own id, with the topic after a slash where there is one. */
    platformId: text('platform_id').notNull(),
    kind: text('kind', { enum: ['direct', 'group'] }).notNull(),
    title: text('title'),
    zone: text('zone'),
    /** Local times; nothing is posted from the one to the other. */
    quietFrom: text('quiet_from'),
    quietTo: text('quiet_to'),
    whenNothingNew: text('when_nothing_new', { enum: ['say-so', 'stay-silent'] })
      .notNull()
      .default('say-so'),
    /** The platform does not take us there: nothing is tried until it lets us in again. */
    suspendedAt: integer('suspended_at'),
    suspendedFor: text('suspended_for'),
    /** The platform asked for no call before then. */
    heldUntil: integer('held_until').notNull().default(0),
    createdAt: integer('created_at').notNull(),
  },
  (t) => [
    uniqueIndex('chat_place').on(t.platform, t.platformId),
    index('chat_suspended').on(t.suspendedAt).where(sql`suspended_at IS NOT NULL`),
  ],
)

export const subscription = sqliteTable(
  'subscription',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    chatId: integer('chat_id')
      .notNull()
      .references(() => chat.id, { onDelete: 'cascade' }),
    brief: text('brief').notNull(),
    /** Local time, "08:00", on these days, "1234567" from Monday; or cron syntax where a brief's file fixed the chat. */
    at: text('at'),
    days: text('days'),
    cron: text('cron'),
    /** IANA; absent where the chat's own counts. */
    zone: text('zone'),
    /** When the ticker takes it up: derived from the above, null when it has to be derived anew. */
    nextRunAt: integer('next_run_at'),
    /** Every occurrence up to then was posted or recorded as skipped. */
    accountedUntil: integer('accounted_until').notNull(),
    /** The key of the last slot, a local date: no date is posted twice, whatever becomes of clock, zone or time. */
    lastSlot: text('last_slot'),
    /** Grows with every change of when it is due: what was derived from an older one does not count. */
    revision: integer('revision').notNull().default(0),
    createdAt: integer('created_at').notNull(),
  },
  (t) => [
    uniqueIndex('subscription_once').on(t.chatId, t.brief, t.cron),
    uniqueIndex('subscription_of_person').on(t.chatId, t.brief).where(sql`cron IS NULL`),
    index('subscription_due').on(t.nextRunAt),
  ],
)

/** One due moment of one subscription, and what became of it. */
export const slot = sqliteTable(
  'slot',
  {
    id: integer('id').primaryKey(),
    subscriptionId: integer('subscription_id').notNull(),
    chatId: integer('chat_id')
      .notNull()
      .references(() => chat.id, { onDelete: 'cascade' }),
    brief: text('brief').notNull(),
    /** The local date, or date and time for cron: with the subscription, once only. */
    key: text('key').notNull(),
    dueAt: integer('due_at').notNull(),
    status: text('status', { enum: ['queued', 'nothing-new', 'skipped'] }).notNull(),
    reason: text('reason'),
    /** What its messages bear as theirs, when there are any. */
    digest: text('digest'),
    /** The moment whose material it shows. */
    composedAt: integer('composed_at').notNull(),
  },
  (t) => [
    uniqueIndex('slot_once').on(t.subscriptionId, t.key),
    index('slot_of_chat').on(t.chatId, t.dueAt),
    index('slot_of_digest').on(t.digest),
    index('slot_old').on(t.dueAt),
  ],
)

/** Up to which moment a chat has been told of a brief: what its last delivered briefing was composed at. */
export const briefed = sqliteTable(
  'briefed',
  {
    chatId: integer('chat_id')
      .notNull()
      .references(() => chat.id, { onDelete: 'cascade' }),
    brief: text('brief').notNull(),
    through: integer('through').notNull(),
  },
  (t) => [primaryKey({ columns: [t.chatId, t.brief] })],
)

/** The last answer with source numbers that was given in a chat, by the brief it was about: what its numbers mean. */
export const answered = sqliteTable(
  'answered',
  {
    chatId: integer('chat_id')
      .notNull()
      .references(() => chat.id, { onDelete: 'cascade' }),
    brief: text('brief').notNull(),
    at: integer('at').notNull(),
    /** As in `message.told`. */
    sources: text('sources').notNull(),
  },
  (t) => [primaryKey({ columns: [t.chatId, t.brief] })],
)

/** The outbox: one rendered part of a document, and how far it has come. */
export const message = sqliteTable(
  'message',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    chatId: integer('chat_id')
      .notNull()
      .references(() => chat.id, { onDelete: 'cascade' }),
    /** Its chat's, so that what is due can be read off an index. */
    platform: text('platform', { enum: ['discord', 'telegram', 'terminal', 'web'] }).notNull(),
    /** 0 reply, 1 alert, 2 digest: the order in which they leave. */
    lane: integer('lane').notNull(),
    dedupeKey: text('dedupe_key').notNull().unique(),
    /** All parts of one document bear the same. */
    digest: text('digest').notNull(),
    part: integer('part').notNull(),
    parts: integer('parts').notNull(),
    /** What it is, for people: "parade, 3 September". */
    about: text('about').notNull(),
    /** The watch that an alert answers. */
    watchId: integer('watch_id'),
    payload: text('payload').notNull(),
    /** A list: the same as plain text in one or more messages, for a platform that cannot read the payload. */
    plain: text('plain').notNull(),
    /** On the first part: what the document told, as JSON (store/told.ts). */
    told: text('told'),
    /** 0 while the payload is sent, else which of `plain`, counted from 1. */
    asPlain: integer('as_plain').notNull().default(0),
    nonce: text('nonce').notNull(),
    state: text('state', {
      enum: ['pending', 'claimed', 'sending', 'sent', 'uncertain', 'dead', 'expired', 'cancelled'],
    }).notNull(),
    /** Nothing is tried before. */
    notBefore: integer('not_before').notNull(),
    /** Of no use to anyone after. */
    expiresAt: integer('expires_at').notNull(),
    attempts: integer('attempts').notNull().default(0),
    owner: text('owner'),
    /** Grows with every claim: what an older claim reports does not count. */
    claim: integer('claim').notNull().default(0),
    leaseUntil: integer('lease_until').notNull().default(0),
    /** When the first call began that may have posted it. */
    firstSentAt: integer('first_sent_at'),
    /** 1 when a call has ended without saying whether it was posted. */
    unsure: integer('unsure').notNull().default(0),
    platformMessageId: text('platform_message_id'),
    error: text('error'),
    createdAt: integer('created_at').notNull(),
    settledAt: integer('settled_at'),
  },
  (t) => [
    index('message_due').on(t.platform, t.lane, t.notBefore, t.id).where(sql`state = 'pending'`),
    index('message_held').on(t.chatId, t.lane, t.id).where(sql`state IN ('pending', 'claimed', 'sending')`),
    index('message_open').on(t.state, t.notBefore).where(sql`state IN ('claimed', 'sending')`),
    index('message_expiring').on(t.expiresAt).where(sql`state = 'pending'`),
    index('message_of_digest').on(t.digest, t.part),
    index('message_of_chat').on(t.chatId, t.createdAt),
    index('message_settled').on(t.state, t.settledAt).where(sql`settled_at IS NOT NULL`),
  ],
)

/** What a platform has asked of us as a whole. */
export const platformHold = sqliteTable('platform_hold', {
  platform: text('platform', { enum: ['discord', 'telegram', 'terminal', 'web'] }).primaryKey(),
  heldUntil: integer('held_until').notNull(),
  /** How often in a row it has refused us; 0 when it takes us, -1 while it has yet to be tried since a start. */
  refusals: integer('refusals').notNull().default(0),
  reason: text('reason'),
})

/** Words that a chat wants to hear of. */
export const watch = sqliteTable(
  'watch',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    chatId: integer('chat_id')
      .notNull()
      .references(() => chat.id, { onDelete: 'cascade' }),
    words: text('words').notNull(),
    folded: text('folded').notNull(),
    createdAt: integer('created_at').notNull(),
  },
  (t) => [uniqueIndex('watch_once').on(t.chatId, t.folded)],
)
