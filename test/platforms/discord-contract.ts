/** What goes over the wire between Daybook and Discord, by name: what the schemas in schemas/discord.json are made from. */
import type {
  APIInteractionResponse,
  APIMessage,
  APIUser,
  GatewayChannelDeleteDispatch,
  GatewayGuildCreateDispatch,
  GatewayGuildDeleteDispatch,
  GatewayHeartbeatAck,
  GatewayHello,
  GatewayInteractionCreateDispatch,
  GatewayInvalidSession,
  GatewayMessageCreateDispatch,
  GatewayReadyDispatch,
  GatewayReconnect,
  GatewayResumedDispatch,
  GatewaySendPayload,
  RESTError,
  RESTGetAPIApplicationCommandsResult,
  RESTGetAPIChannelMessagesResult,
  RESTGetAPIGatewayBotResult,
  RESTPatchAPIInteractionOriginalResponseJSONBody,
  RESTPostAPIChannelMessageJSONBody,
  RESTPostAPIInteractionFollowupJSONBody,
  RESTPutAPIApplicationCommandsJSONBody,
  RESTRateLimit,
} from 'discord-api-types/v10'

export type CreateMessage = RESTPostAPIChannelMessageJSONBody
export type OverwriteCommands = RESTPutAPIApplicationCommandsJSONBody
export type Callback = APIInteractionResponse
export type EditOriginal = RESTPatchAPIInteractionOriginalResponseJSONBody
export type Followup = RESTPostAPIInteractionFollowupJSONBody
export type ToGateway = GatewaySendPayload

export type Message = APIMessage
export type Messages = RESTGetAPIChannelMessagesResult
export type Commands = RESTGetAPIApplicationCommandsResult
export type GatewayBot = RESTGetAPIGatewayBotResult
export type CurrentUser = APIUser
export type ErrorBody = RESTError
export type RateLimit = RESTRateLimit
export type FromGateway =
  | GatewayChannelDeleteDispatch
  | GatewayGuildCreateDispatch
  | GatewayGuildDeleteDispatch
  | GatewayInteractionCreateDispatch
  | GatewayMessageCreateDispatch
  | GatewayReadyDispatch
  | GatewayResumedDispatch
  | GatewayHeartbeatAck
  | GatewayHello
  | GatewayInvalidSession
  | GatewayReconnect
