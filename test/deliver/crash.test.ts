import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openStore } from '../../src/store/sqlite/open.ts'
import { instant, PUBLISH_THRESHOLD, temporaryFolder } from '../support.ts'
import { countArrivals, startChild, subscribeChats } from './campaign.ts'
import { deliverAll } from './crash-child.ts'
import { openLoopback } from './loopback.ts'

const CHATS = 4
const BEFORE = instant('2026-01-10T07:30:00Z')
const DUE = instant('2026-01-10T08:15:00Z')

/** Some deaths on every side of the state machine; every step at several passes is `npm run soak`. */
const deaths = [
  { step: 'publishDigests after', pass: 1 },
  { step: 'telegram beginSending after', pass: 1 },
  { step: 'discord beginSending after', pass: 2 },
  { step: 'accepted', pass: 4 },
  // The others are under way, and their channels still empty.
  { step: 'arrival', pass: 2 },
  { step: 'discord settle before', pass: 1 },
]

test('kill -9 at any step: Discord has each digest once, Telegram at most once, and the missing ones are uncertain', async () => {
  const [one, two] = [deaths.slice(0, 3), deaths.slice(3)]
  const inTurn = async (kills: typeof deaths) => {
    for (const kill of kills) await killedAt(kill)
  }
  await Promise.all([inTurn(one), inTurn(two)])
}, 60_000)

async function killedAt(kill: { step: string; pass: number }): Promise<void> {
  const file = join(temporaryFolder(), 'daybook.db')
  const store = await openStore(file, { publishThreshold: PUBLISH_THRESHOLD })
  onTestFinished(() => store.close())
  await subscribeChats(store, CHATS, BEFORE)
  let offset = DUE.epochMilliseconds - Date.now()
  const loopback = await openLoopback(() => Date.now() + offset)
  onTestFinished(() => loopback.close())
  const { discordUrl, telegramUrl } = loopback
  const options = () => ({ file, discordUrl, telegramUrl, startsAt: Date.now() + offset })

  const first = startChild({ ...options(), kill })
  const count = { arrival: 0, accepted: 0 }
  const die = () => {
    loopback.isListening = false
    first.kill()
  }
  loopback.onArrival = () => {
    if (++count.arrival === kill.pass && kill.step === 'arrival') die()
    return loopback.isListening
  }
  loopback.onAccepted = () => ++count.accepted === kill.pass && kill.step === 'accepted' && die()
  const { wasKilled } = await first.exited
  expect(wasKilled, `${kill.step} ${kill.pass} was never reached`).toBe(true)
  loopback.isListening = true
  // Half of them come back at once, half when a nonce no longer helps.
  if (kill.pass % 2 === 0) offset += 10 * 60_000
  await deliverAll({ ...options(), kill: null })

  expect(await countArrivals(store, loopback.accepted), JSON.stringify(kill)).toMatchObject({
    ...{ slots: 2 * CHATS, discordLost: 0, discordDoubled: 0, telegramDoubled: 0, telegramLost: 0 },
  })
}
