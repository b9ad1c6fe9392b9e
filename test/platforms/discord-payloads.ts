/** What Discord sends, as its types want it: users, servers, messages, interactions. */
import type { Accepted } from './fake-discord.ts'

export const IDS = {
  application: '101',
  bot: '101',
  guild: '201',
  channel: '211',
  directChannel: '221',
}

/** `guild as guest`: in a server that the bot is no member of, brought along by a person. */
export type Place = 'guild' | 'direct' | 'guild as guest'

export interface Person {
  id: string
  name: string
  /** Manage Server. */
  mayManage: boolean
  locale: string
}

const MANAGE_GUILD = 32n
/** View Channel and Send Messages. */
const SEND_MESSAGES = 1024n | 2048n

export function botUser() {
  return {
    ...userOf({ id: IDS.bot, name: 'daybook' }),
    bot: true,
    verified: true,
    mfa_enabled: false,
    flags: 0,
    email: null,
  }
}

function userOf({ id, name }: { id: string; name: string }) {
  return { id, username: name, discriminator: '0', global_name: null, avatar: null }
}

export function applicationOf() {
  return {
    id: IDS.application,
    name: 'daybook',
    icon: null,
    description: '',
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '',
    flags: 0,
    hook: true,
    summary: '',
  }
}

function memberOf(person: { id: string; name: string }) {
  return {
    user: userOf(person),
    nick: null,
    avatar: null,
    banner: null,
    roles: [],
    joined_at: '2026-01-01T00:00:00.000Z',
    premium_since: null,
    deaf: false,
    mute: false,
    pending: false,
    communication_disabled_until: null,
    flags: 0,
  }
}

const role = () => ({
  id: IDS.guild,
  name: '@everyone',
  color: 0,
  colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
  hoist: false,
  position: 0,
  permissions: String(SEND_MESSAGES),
  managed: false,
  mentionable: false,
  flags: 0,
})

export const guildChannel = (id = IDS.channel) => ({
  id,
  type: 0,
  guild_id: IDS.guild,
  name: 'news',
  position: 0,
  permission_overwrites: [],
  nsfw: false,
  last_message_id: null,
  parent_id: null,
  topic: null,
  rate_limit_per_user: 0,
})

const directChannel = () => ({ id: IDS.directChannel, type: 1, last_message_id: null, recipients: [] })

export function guildCreate() {
  return {
    id: IDS.guild,
    name: 'Newsroom',
    icon: null,
    splash: null,
    discovery_splash: null,
    owner_id: '300',
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    roles: [role()],
    emojis: [],
    features: [],
    mfa_level: 0,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    vanity_url_code: null,
    description: null,
    banner: null,
    premium_tier: 0,
    preferred_locale: 'en-US',
    public_updates_channel_id: null,
    nsfw_level: 0,
    stickers: [],
    premium_progress_bar_enabled: false,
    hub_type: null,
    safety_alerts_channel_id: null,
    incidents_data: null,
    region: '',
    joined_at: '2026-01-01T00:00:00.000Z',
    large: false,
    member_count: 1,
    voice_states: [],
    members: [memberOf({ id: IDS.bot, name: 'daybook' })],
    channels: [guildChannel()],
    threads: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  }
}

export function messageOf({ id, channel: channel_id, body, nonce, interaction, person }: Accepted) {
  const metadata = interaction &&
    person && {
      id: interaction.id,
      type: 2,
      user: userOf(person),
      authorizing_integration_owners: { 0: IDS.guild },
    }
  return {
    id,
    channel_id,
    author: userOf({ id: IDS.bot, name: 'daybook' }),
    content: typeof body.content === 'string' ? body.content : '',
    timestamp: '2026-01-01T00:00:00.000Z',
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    type: 0,
    flags: Number(body.flags ?? 0),
    components: numbered(Array.isArray(body.components) ? body.components : [], { next: 1 }),
    ...(nonce === null ? {} : { nonce }),
    ...(metadata ? { interaction_metadata: metadata } : {}),
  }
}

/** Discord gives every component an id. */
function numbered(components: readonly unknown[], ids: { next: number }): object[] {
  return components.map((component) => {
    const { components: inner, ...rest } = Object(component)
    return { ...rest, id: ids.next++, ...(Array.isArray(inner) ? { components: numbered(inner, ids) } : {}) }
  })
}

type Kind =
  | { kind: 'command'; name: string; options: Record<string, string | number> }
  | { kind: 'autocomplete'; name: string; options: Record<string, string | number>; focused: string }
  | { kind: 'button'; customId: string }

interface Asked {
  id: string
  token: string
  place: Place
  person: Person
  pressed: Accepted | null
}

export function interactionOf(kind: Kind, { id, token, place, person, pressed }: Asked) {
  const isDirect = place === 'direct'
  const permissions = String(SEND_MESSAGES | (person.mayManage ? MANAGE_GUILD : 0n))
  const user = userOf(person)
  const member = { ...memberOf(person), permissions }
  return {
    id,
    token,
    version: 1,
    application_id: IDS.application,
    type: { command: 2, button: 3, autocomplete: 4 }[kind.kind],
    data: dataOf(kind),
    channel: isDirect ? directChannel() : guildChannel(),
    channel_id: isDirect ? IDS.directChannel : IDS.channel,
    locale: person.locale,
    app_permissions: permissions,
    entitlements: [],
    attachment_size_limit: 10_485_760,
    authorizing_integration_owners: place === 'guild as guest' ? { 1: person.id } : { 0: isDirect ? '0' : IDS.guild },
    context: isDirect ? 1 : 0,
    ...(isDirect
      ? { user }
      : {
          member,
          guild_id: IDS.guild,
          guild_locale: 'en-US',
          guild: { id: IDS.guild, locale: 'en-US', features: [] },
        }),
    ...(pressed ? { message: messageOf(pressed) } : {}),
  }
}

function dataOf(kind: Kind) {
  if (kind.kind === 'button') return { custom_id: kind.customId, component_type: 2 }
  const options = Object.entries(kind.options).map(([name, value]) => ({
    name,
    type: typeof value === 'number' ? 4 : 3,
    value,
    ...(kind.kind === 'autocomplete' && kind.focused === name ? { focused: true } : {}),
  }))
  return { id: '401', name: kind.name, type: 1, options }
}

/** As a server of another make would tell it: the oldest fields only. */
export function leaned(interaction: ReturnType<typeof interactionOf>): object {
  const { channel, entitlements, authorizing_integration_owners, app_permissions, context, ...rest } = interaction
  const { attachment_size_limit, locale, data, ...lean } = rest
  const { type, ...named } = Object(data)
  return {
    ...lean,
    data: 'name' in named ? named : data,
    ...('message' in rest && { message: leanMessage(rest.message) }),
  }
}

function leanMessage(message: unknown): object {
  const { id, channel_id, author, content, interaction_metadata } = Object(message)
  const { authorizing_integration_owners, ...asked } = Object(interaction_metadata)
  return { id, channel_id, author, content, interaction_metadata: asked }
}
