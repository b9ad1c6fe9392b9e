/**
 * `npm run bench:telegram -- [how many commands the memory is measured after]`: from a command to its answer on loopback, beside a grammY bot that answers
 * every message with the same word. The server is a thread of its own; the CPU is that of the bot's thread.
 */
import { Bot } from 'grammy'
import { commands } from '../src/commands/list.ts'
import { connectTelegram } from '../src/platforms/telegram/connect.ts'
import { benchChat, clock } from './people.ts'

const TOKEN = '1:a-token-for-the-benchmark-only'
const apiAt = (port: number) => `http://127.0.0.1:${port}`

await benchChat<string>({
  server: './telegram-server.ts',
  plain: {
    name: 'plain grammY, one word',
    asked: '/ping',
    async open(port) {
      const bot = new Bot(TOKEN, { client: { apiRoot: apiAt(port) } })
      bot.on('message:text', (context) => context.reply('Pong'))
      const polling = bot.start()
      return { close: () => bot.stop().then(() => polling) }
    },
  },
  daybook: {
    asked: ['/help', '/quote delury', '/brief parade'].map((line) => ({ name: line, asked: line })),
    open: (port, { contextOf, store }, log) =>
      connectTelegram({
        token: TOKEN,
        apiUrl: apiAt(port),
        webhook: null,
        commands,
        contextOf: (chat, person) => ({ ...contextOf(chat, person), now: clock() }),
        sawChat: (chat) => store.sawChat(chat, clock()),
        log,
      }),
  },
})
