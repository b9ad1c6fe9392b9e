/** What goes over the wire between Daybook and Discord, by name: what the schemas in schemas/discord.json are made from. */
import type {
  APIApplicationCommand,
  APIApplicationCommandAutocompleteInteraction,
  APIChatInputApplicationCommandInteraction,
  APIInteractionResponse,
  APIMessage,
  APIMessageComponentButtonInteraction,
  APITextChannel,
  APIUser,
  GatewayGuildCreateDispatch,
  GatewayHeartbeatAck,
  GatewayHello,
  GatewayInvalidSession,
  GatewayReadyDispatch,
  GatewayReconnect,
  GatewaySendPayload,
  InteractionContextType,
  RESTError,
  RESTGetAPIGatewayBotResult,
  RESTPatchAPIInteractionOriginalResponseJSONBody,
  RESTPostAPIChannelMessageJSONBody,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIInteractionCallbackWithResponseResult,
  RESTPostAPIInteractionFollowupJSONBody,
  RESTRateLimit,
} from 'discord-api-types/v10'

export type CreateMessage = RESTPostAPIChannelMessageJSONBody
export type OverwriteCommands = OverwriteCommand[]
export type Callback = APIInteractionResponse
export type EditOriginal = RESTPatchAPIInteractionOriginalResponseJSONBody
export type Followup = RESTPostAPIInteractionFollowupJSONBody
export type ToGateway = GatewaySendPayload

export type CallbackResult = RESTPostAPIInteractionCallbackWithResponseResult
export type Message = APIMessage
export type Messages = APIMessage[]
export type Channel = APITextChannel
export type Commands = KnownCommand[]
export type GatewayBot = RESTGetAPIGatewayBotResult
export type CurrentUser = APIUser
export type ErrorBody = RESTError
export type RateLimit = RESTRateLimit

export type Hello = GatewayHello
export type HeartbeatAck = GatewayHeartbeatAck
export type InvalidSession = GatewayInvalidSession
export type Reconnect = GatewayReconnect
export type Ready = GatewayReadyDispatch['d']
export type GuildCreate = GatewayGuildCreateDispatch['d']
export type CommandInteraction = APIChatInputApplicationCommandInteraction
export type ButtonInteraction = APIMessageComponentButtonInteraction
export type AutocompleteInteraction = APIApplicationCommandAutocompleteInteraction

// The generator makes objects of the intersections in which these types hold their names and contexts.
interface OverwriteCommand extends Omit<RESTPostAPIChatInputApplicationCommandsJSONBody, 'contexts' | 'name'> {
  name: string
  contexts?: InteractionContextType[] | null
}
interface KnownCommand extends Omit<APIApplicationCommand, 'contexts'> {
  contexts?: InteractionContextType[] | null
}
