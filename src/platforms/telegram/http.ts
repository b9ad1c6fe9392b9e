/**
 * HTTP for grammY that knows whether a request may have reached Telegram, which its own client does not tell, and whose
 * errors hold no address: the address of every Bot API call holds the token.
 */
import type { Api, ApiClientOptions } from 'grammy'
import { Agent } from 'undici'

/** A call that brought no answer of the Bot API. */
export class CallFailure extends Error {
  override name = 'CallFailure'
  /** Whether a byte of the request may have left: only then can Telegram have acted on it. */
  readonly mayHaveArrived: boolean
  /** Of an answer that was not the Bot API's, such as a proxy's page. */
  readonly status: number | null
  constructor(reason: string, { mayHaveArrived, status }: { mayHaveArrived: boolean; status: number | null }) {
    super(reason)
    this.mayHaveArrived = mayHaveArrived
    this.status = status
  }
}

export interface Http {
  /** For grammY's `client.fetch`. @throws CallFailure */
  fetch: typeof fetch
  /** Breaks off what is still under way. */
  close(): Promise<void>
}

/** @param apiUrl another server than Telegram's own; null for that */
export function clientOptions(apiUrl: string | null, http: Http): ApiClientOptions {
  return { fetch: http.fetch, ...(apiUrl !== null && { apiRoot: apiUrl.replace(/\/+$/, '') }) }
}

/** A signal as grammY's types want it: they name another library's, of which it only hears "abort" (core/client.js). */
export function toGrammySignal(signal: AbortSignal): GrammySignal {
  return signal as unknown as GrammySignal
}

type GrammySignal = NonNullable<Parameters<Api['raw']['getMe']>[0]>

/** Telegram's own answers are small; 100 updates of at most 4,096 characters with their surroundings stay below. */
const MOST_ANSWER_BYTES = 20_000_000

export function openHttp(): Http {
  const agent = new Agent({
    // A connection that the other side is just closing makes a send uncertain: idle ones are given up before it does.
    keepAliveTimeout: 1_000,
    connect: { timeout: 10_000 },
  })
  return {
    async fetch(input, init) {
      const { status, text } = await call(agent, new URL(String(input)), init ?? {})
      if (!isApiAnswer(text)) {
        throw new CallFailure(`an answer with status ${status} that is not the Bot API's`, {
          mayHaveArrived: true,
          status,
        })
      }
      return new Response(text, { status: 200 })
    },
    close: () => agent.destroy(),
  }
}

function call(agent: Agent, url: URL, { body, signal }: RequestInit): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    let mayHaveArrived = false
    let status = 0
    let size = 0
    const chunks: Buffer[] = []
    const fail = (reason: string) => reject(new CallFailure(reason, { mayHaveArrived, status: status || null }))
    const whenAborted = () => fail('no answer within the time limit')
    signal?.addEventListener('abort', whenAborted)
    const settle = () => signal?.removeEventListener('abort', whenAborted)
    if (signal?.aborted) return whenAborted()

    agent.dispatch(
      {
        origin: url.origin,
        path: url.pathname + url.search,
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: typeof body === 'string' ? body : '',
      },
      {
        // Called with a connection at hand, before the first byte is written; what is aborted here is never written.
        onRequestStart(controller) {
          if (signal?.aborted) return controller.abort(new Error('aborted'))
          mayHaveArrived = true
          signal?.addEventListener('abort', () => controller.abort(new Error('aborted')), { once: true })
        },
        onResponseStart(_controller, statusCode) {
          status = statusCode
        },
        onResponseData(controller, chunk) {
          size += chunk.length
          if (size > MOST_ANSWER_BYTES) controller.abort(new Error('too long an answer'))
          else chunks.push(chunk)
        },
        onResponseEnd() {
          settle()
          resolve({ status, text: Buffer.concat(chunks).toString('utf8') })
        },
        onResponseError(_controller, error) {
          settle()
          fail(reasonOf(error))
        },
      },
    )
  })
}

function reasonOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message
}

/** `{"ok": …}` with what belongs to it: "the response contains an object, which always has a Boolean field 'ok'". */
function isApiAnswer(text: string): boolean {
  try {
    const answer: unknown = JSON.parse(text)
    if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return false
    if (answer.ok === true) return 'result' in answer
    return answer.ok === false && 'error_code' in answer && typeof answer.error_code === 'number'
  } catch {
    return false
  }
}
