/**
 * `npm run bench:discord -- [how many commands the memory is measured after]`: from a slash command to its answer on loopback, beside a discord.js bot
 * that answers every command with the same word. The server is a thread of its own; the CPU is that of the bot's thread.
 */
import { Client, GatewayIntentBits } from 'discord.js'
import { commands } from '../src/commands/list.ts'
import { connectDiscord } from '../src/platforms/discord/connect.ts'
import type { Asked } from './discord-server.ts'
import { benchChat, clock } from './people.ts'

const apiAt = (port: number) => `http://127.0.0.1:${port}/api`

await benchChat<Asked>({
  server: './discord-server.ts',
  plain: {
    name: 'plain discord.js, one word',
    asked: { name: 'ping', options: {} },
    async open(port) {
      const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: apiAt(port) } })
      client.on('interactionCreate', (interaction) => {
        if (interaction.isChatInputCommand()) void interaction.reply('Pong')
      })
      await client.login('plain.bench.token')
      return { close: () => client.destroy() }
    },
  },
  daybook: {
    asked: [
      { name: '/help', asked: { name: 'help', options: {} } },
      { name: '/quote delury', asked: { name: 'quote', options: { who: 'delury' } } },
      { name: '/brief parade', asked: { name: 'brief', options: { name: 'parade' } } },
    ],
    open: (port, { contextOf, store }, log) =>
      connectDiscord({
        token: 'daybook.bench.token',
        apiUrl: apiAt(port),
        commands,
        contextOf: (chat, person) => ({ ...contextOf(chat, person), now: clock() }),
        sawChat: (chat) => store.sawChat(chat, clock()),
        log,
      }),
  },
})
