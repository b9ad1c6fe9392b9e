import { expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '../support.ts'
import { openServeCampaign } from './serve-campaign.ts'

const CHATS = 3

test('kill -9 of the real program: Discord has each digest once, Telegram at most once, and the missing ones are uncertain', async () => {
  const campaign = await openServeCampaign(temporaryFolder(), CHATS)
  onTestFinished(() => campaign.close())
  campaign.nextMorning()
  expect(await campaign.live({ at: 'arrived, not accepted', pass: 2 })).toMatchObject({ wasKilled: true })
  expect(await campaign.live({ at: 'accepted, not answered', pass: 1 })).toMatchObject({ wasKilled: true })
  expect(await campaign.live(null)).toMatchObject({ wasKilled: false })

  expect(await campaign.count()).toMatchObject({
    ...{ slots: 2 * CHATS, discordLost: 0, discordDoubled: 0, telegramDoubled: 0, telegramLost: 0 },
  })
}, 60_000)
