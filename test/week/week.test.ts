import { expect, test } from 'vitest'
import { printed, simulateWeek } from './simulate.ts'

test('three chats in three zones read a week that is true, calm and without a gap', async () => {
  // Where a platform's messages have empty lines is the renderers' own matter.
  const week = printed(await simulateWeek()).replace(/\n{2,}/g, '\n')
  await expect(week).toMatchFileSnapshot('../golden/week.txt')
})
