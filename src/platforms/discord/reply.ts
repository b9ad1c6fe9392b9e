/** Where the answer to one interaction goes, and by which of Discord's calls. */
import {
  type APIInteractionResponse,
  DiscordAPIError,
  HTTPError,
  InteractionResponseType,
  MessageFlags,
  type REST,
  Routes,
} from 'discord.js'
import type { Document } from '../../document.ts'
import type { Log } from '../../log.ts'
import { discordParts } from '../../render/discord.ts'
import type { DiscordMessage } from '../../render/discord-message.ts'
import { describeError } from './describe-error.ts'

/**
 * `public` in the channel, `private` to the person only, `update` in place of the message whose button was pressed. An
 * answer without a title is a sentence for whoever asked: it is private, and takes no message's place.
 */
export type Place = 'public' | 'private' | 'update'

export interface Reply {
  /** Tell Discord that the answer will take longer than it waits for. */
  defer(): Promise<void>
  /** The document's messages in order. Never throws: what cannot be sent is in the log. */
  send(document: Document): Promise<void>
}

interface Asked {
  id: string
  token: string
  applicationId: string
}

/** Besides the answer itself, where the bot is only brought along by a person: receiving-and-responding.mdx. */
const MOST_FOLLOW_UPS = 5
/** Discord's codes: "invalid form body", "cannot send an empty message", "interaction already acknowledged". */
const UNREADABLE = new Set<number | string>([50035, 50006])
const ACKNOWLEDGED = 40060
/** A callback or an edit changes nothing the second time. */
const MOST_CALLS = 3

export function openReply(
  rest: REST,
  asked: Asked,
  { place, isMember, log }: { place: Place; isMember: boolean; log: Log },
): Reply {
  let state: 'open' | 'deferred' | 'answered' = 'open'

  const post = async (message: DiscordMessage, isSentence: boolean) => {
    const isPrivate = place === 'private' || isSentence || (place === 'update' && state === 'answered')
    const body = isPrivate ? { ...message, flags: (message.flags ?? 0) | MessageFlags.Ephemeral } : message
    const takesPlace = place === 'update' && !isSentence
    if (state === 'open') {
      const type = takesPlace ? InteractionResponseType.UpdateMessage : InteractionResponseType.ChannelMessageWithSource
      await callBack(rest, asked, { type, data: body })
    } else if (state === 'deferred' && (takesPlace || place !== 'update')) {
      const route = Routes.webhookMessage(asked.applicationId, asked.token)
      await repeated(() => rest.patch(route, { body: message, auth: false }))
    } else {
      // Not repeated: a second call would post a second message.
      await rest.post(Routes.webhook(asked.applicationId, asked.token), { body, auth: false })
    }
    state = 'answered'
  }

  return {
    async defer() {
      if (place === 'update') await callBack(rest, asked, { type: InteractionResponseType.DeferredMessageUpdate })
      else {
        const data = place === 'private' ? { flags: MessageFlags.Ephemeral as const } : {}
        await callBack(rest, asked, { type: InteractionResponseType.DeferredChannelMessageWithSource, data })
      }
      state = 'deferred'
    },

    async send(document) {
      const isSentence = document.title === ''
      const parts = discordParts(document).slice(0, isMember ? undefined : MOST_FOLLOW_UPS + 1)
      for (const { message, plain } of parts) {
        try {
          await post(message, isSentence)
        } catch (error) {
          if (!(error instanceof DiscordAPIError && UNREADABLE.has(error.code))) throw error
          log.warn(describeError(error), 'Discord cannot read an answer; it goes as plain text')
          // Plain text cannot stand in a message of components.
          for (const each of plain()) await post(each, isSentence || place === 'update')
        }
      }
    },
  }
}

/** The one answer that an interaction may have by its callback. */
export async function callBack(rest: REST, asked: Asked, response: APIInteractionResponse): Promise<void> {
  await repeated(async () => {
    try {
      await rest.post(Routes.interactionCallback(asked.id, asked.token), { body: response, auth: false })
    } catch (error) {
      // The first call had arrived after all.
      if (!(error instanceof DiscordAPIError && error.code === ACKNOWLEDGED)) throw error
    }
  })
}

async function repeated(call: () => Promise<unknown>): Promise<void> {
  for (let calls = 1; ; calls++) {
    try {
      await call()
      return
    } catch (error) {
      const isOutage = error instanceof HTTPError || !(error instanceof DiscordAPIError)
      if (!isOutage || calls === MOST_CALLS) throw error
    }
  }
}
