/**
 * Packets as discord.js needs them. It throws on an interaction without the younger fields, and takes the chat from `channel`
 * only; a server that speaks an older or a leaner form of the protocol is understood all the same.
 */

/** The gateway's packet, with what its greeting or its interaction leaves out and what that means. Any other packet as it is. */
export function completePacket(packet: unknown): unknown {
  if (!isRecord(packet) || !isRecord(packet.d)) return packet
  if (packet.t === 'READY') return { ...packet, d: completeReady(packet.d) }
  if (packet.t === 'INTERACTION_CREATE') return { ...packet, d: completeInteraction(packet.d) }
  return packet
}

/** Of a bot that was made since 2016, the application has the number of its user. */
function completeReady(ready: Record<string, unknown>): Record<string, unknown> {
  const id = isRecord(ready.user) ? ready.user.id : undefined
  return { ...(typeof id === 'string' && { application: { id, flags: 0 } }), ...ready }
}

const CHAT_INPUT = 1
const GUILD_TEXT = 0
const DM = 1

function completeInteraction(interaction: Record<string, unknown>): Record<string, unknown> {
  const { guild_id, channel_id, data, message } = interaction
  const isInGuild = typeof guild_id === 'string'
  return {
    entitlements: [],
    // Added to the server, as every bot once was; "0" stands for the bot's own direct chat.
    authorizing_integration_owners: { 0: isInGuild ? guild_id : '0' },
    ...(typeof channel_id === 'string' && { channel: { id: channel_id, type: isInGuild ? GUILD_TEXT : DM } }),
    ...interaction,
    ...(isRecord(data) && 'name' in data && { data: { type: CHAT_INPUT, ...data } }),
    ...(isRecord(message) && { message: completeMessage(message) }),
  }
}

/** The message whose button was pressed, with who had asked for it. */
function completeMessage(message: Record<string, unknown>): Record<string, unknown> {
  const { interaction_metadata: asked } = message
  if (!isRecord(asked)) return message
  return { ...message, interaction_metadata: { authorizing_integration_owners: {}, ...asked } }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
