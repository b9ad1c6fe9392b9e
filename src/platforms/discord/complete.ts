/**
 * Interactions as discord.js needs them. It throws on one without the younger fields, and takes the chat from `channel`
 * only; a server that speaks an older or a leaner form of the protocol is understood all the same.
 */

/** The gateway's packet, with what its interaction leaves out and what that means. Any other packet as it is. */
export function completePacket(packet: unknown): unknown {
  if (!isRecord(packet) || packet.t !== 'INTERACTION_CREATE' || !isRecord(packet.d)) return packet
  return { ...packet, d: completeInteraction(packet.d) }
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
