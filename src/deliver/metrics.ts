/** Health as Prometheus reads it (text format 0.0.4). */
import { Temporal } from 'temporal-polyfill'
import type { Health } from '../store/outbox.ts'

export function metricsText(health: Health, now: Temporal.Instant): string {
  const age = (iso: string | null) =>
    iso === null ? null : Math.max(0, now.since(Temporal.Instant.from(iso)).total('seconds'))
  const states = { pending: health.pending, sending: health.sending, sent: health.sent, uncertain: health.uncertain }
  const lines = [
    ...metric(
      'daybook_messages',
      'gauge',
      'Messages of the outbox by state.',
      Object.entries({ ...states, dead: health.dead, expired: health.expired }).map(([state, value]) => [
        `{state="${state}"}`,
        value,
      ]),
    ),
    ...metric('daybook_oldest_undelivered_seconds', 'gauge', 'Age of the oldest message that is due; 0 when none is.', [
      ['', age(health.oldestUndelivered) ?? 0],
    ]),
    ...metric(
      'daybook_overdue_seconds',
      'gauge',
      'Since a digest is due that could not even be written; 0 when none is.',
      [['', age(health.overdueSince) ?? 0]],
    ),
    ...metric('daybook_last_sent_seconds', 'gauge', 'Since the last message was sent.', [['', age(health.lastSentAt)]]),
    ...metric('daybook_last_article_seconds', 'gauge', 'Since the last article was stored.', [
      ['', age(health.lastArticleAt)],
    ]),
    ...metric('daybook_subscriptions', 'gauge', 'Subscriptions of all chats.', [['', health.subscriptions]]),
    ...metric('daybook_watches', 'gauge', 'Watches of all chats.', [['', health.watches]]),
    ...metric('daybook_suspended_chats', 'gauge', 'Chats that take no messages.', [['', health.suspendedChats]]),
    ...metric(
      'daybook_platform_refusals',
      'gauge',
      'How often in a row a platform has refused us; 0 when it takes us.',
      health.holds.map(({ platform, refusals }) => [`{platform="${platform}"}`, refusals]),
    ),
  ]
  return `${lines.join('\n')}\n`
}

/** What is not known has no line. */
function metric(name: string, type: string, help: string, values: [string, number | null][]): string[] {
  const known = values.flatMap(([labels, value]) => (value === null ? [] : [`${name}${labels} ${value}`]))
  return known.length === 0 ? [] : [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...known]
}
