import { Client, InteractionTypes } from 'oceanic.js'
import { expect, onTestFinished, test } from 'vitest'
import { openFakeDiscord, TOKEN } from './fake-discord.ts'

test('the fake serves a client that has nothing to do with ours', async () => {
  const discord = await openFakeDiscord()
  const client = new Client({
    auth: `Bot ${TOKEN}`,
    gateway: { intents: ['GUILDS'], maxShards: 1 },
    rest: { baseURL: `${discord.apiUrl}/v10` },
  })
  onTestFinished(() => client.disconnect(false))
  client.on('interactionCreate', async (interaction) => {
    if (interaction.type !== InteractionTypes.APPLICATION_COMMAND) return
    await interaction.reply({ content: `You said ${interaction.data.options.getString('words')}` })
    await interaction.createFollowup({ content: 'And that was all.' })
  })
  const ready = new Promise<void>((resolve) => void client.once('ready', resolve))
  await client.connect()
  await ready

  const answer = discord.use({ name: 'echo', options: { words: 'good morning' } })
  await discord.until(() => answer.messages.length === 2)

  expect(answer.messages.map(({ body }) => body.content)).toEqual(['You said good morning', 'And that was all.'])

  const posted = await client.rest.channels.createMessage('211', { content: 'On its own' })
  expect(discord.accepted.at(-1)).toMatchObject({ id: posted.id, channel: '211' })
})
