/** The part of `npm run soak` that kills the real program: `serve` by its command line (test/deliver/serve-campaign.ts). */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { addCounts, type Count, noCount } from '../test/deliver/campaign.ts'
import { openServeCampaign, type ServeDeath } from '../test/deliver/serve-campaign.ts'

/** What is settled is forgotten after 30 days: then on a new database, that all may be counted. */
const DAYS = 20
const CHATS = 20
/** Of a life that nobody has seen the length of yet. */
const GUESSED_MS = 2_000

export interface SoakServe {
  folder: string
  kills: number
  random: () => number
  isStopping: () => boolean
  onKill: (kind: string) => void
}

export async function soakServe({ folder, kills, random, isStopping, onKill }: SoakServe) {
  let count: Count = noCount()
  let lives = 0
  let killed = 0
  let longestMs = GUESSED_MS
  const isOver = () => killed >= kills || isStopping()
  for (let run = 0; !isOver(); run++) {
    const own = join(folder, `serve-${run}`)
    mkdirSync(own, { recursive: true })
    const campaign = await openServeCampaign(own, CHATS)
    for (let day = 0; day < DAYS && !isOver(); day++) {
      campaign.nextMorning()
      for (let isDone = false; !isDone; ) {
        const death = isOver() ? null : randomDeath(random, longestMs)
        const { wasKilled, ms } = await campaign.live(death)
        lives++
        isDone = !wasKilled
        if (!wasKilled) longestMs = ms
        if (!wasKilled || death === null) continue
        killed++
        onKill(`serve: ${death.at === 'time' ? 'at a random moment' : death.at}`)
        // At times it takes long until somebody starts it again, so that a nonce no longer helps.
        if (random() < 0.2) campaign.rest(3)
      }
    }
    count = addCounts(count, await campaign.count())
    await campaign.close()
  }
  return { count, lives }
}

function randomDeath(random: () => number, longestMs: number): ServeDeath {
  const where = random()
  if (where < 0.4) return { at: 'time', ms: random() * longestMs }
  const pass = 1 + Math.floor(random() * CHATS)
  if (where < 0.6) return { at: 'arrived, not accepted', pass }
  return { at: where < 0.8 ? 'accepted, not answered' : 'answered', pass }
}
