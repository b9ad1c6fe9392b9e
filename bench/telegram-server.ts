/** As little of Telegram as a bot needs, in a thread of its own, so that it costs the measured thread nothing. */
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serveRounds, type Wait } from './rounds.ts'

const BOT = { id: 1, is_bot: true, first_name: 'Bench', username: 'bench_bot' }
let asked = 0
const updates: object[] = []
const waiting = new Map<number, (at: number) => void>()
let poll: ServerResponse | undefined

const server = createServer(async (request, response) => {
  const at = performance.now()
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const method = request.url?.split('/').at(-1)
  const { timeout, chat_id, text } = JSON.parse(Buffer.concat(chunks).toString() || '{}')
  if (method === 'getUpdates' && !timeout) reply(response, [])
  else if (method === 'getUpdates') {
    poll = response
    answerPoll()
  } else if (method === 'sendMessage') {
    reply(response, { message_id: ++asked, date: 1, chat: { id: chat_id, type: 'private', first_name: 'A' }, text })
    waiting.get(chat_id)?.(at)
  } else if (method === 'getMe') reply(response, BOT)
  else reply(response, method === 'getMyCommands' ? [] : true)
})

function reply(response: ServerResponse, result: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ ok: true, result }))
}

/** A poll stays open until there is something, and takes at most a hundred. */
function answerPoll(): void {
  if (!poll || updates.length === 0) return
  reply(poll, updates.splice(0, 100))
  poll = undefined
}

function ask(text: string): Promise<Wait> {
  return new Promise((resolve) => {
    // Everybody is somebody else: nobody is held back, and what is kept for people shows what it costs.
    const id = 1_000_000 + asked++
    const began = performance.now()
    waiting.set(id, (at) => {
      waiting.delete(id)
      resolve({ first: null, answer: at - began })
    })
    const person = { id, first_name: `Reader ${id}` }
    const command = { type: 'bot_command', offset: 0, length: text.split(' ')[0]?.length }
    updates.push({
      update_id: id,
      message: {
        ...{ message_id: 1, date: 1, text, entities: [command] },
        chat: { ...person, type: 'private' },
        from: { ...person, is_bot: false, language_code: 'en' },
      },
    })
    answerPoll()
  })
}

server.listen(0, '127.0.0.1', () => {
  const address: AddressInfo | string | null = server.address()
  serveRounds(typeof address === 'object' && address ? address.port : 0, ask)
})
