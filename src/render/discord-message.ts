import type { RESTPostAPIChannelMessageJSONBody } from 'discord-api-types/v10'

/** The parts of Discord's "create message" that we ever send; a nonce is added by whoever sends. */
export type DiscordMessage = Pick<
  RESTPostAPIChannelMessageJSONBody,
  'content' | 'components' | 'flags' | 'allowed_mentions'
>
