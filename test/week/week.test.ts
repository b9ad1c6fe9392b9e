import { expect, test } from 'vitest'
import { printed, simulateWeek } from './simulate.ts'

test('three chats in three zones read a week that is true, calm and without a gap', async () => {
  await expect(printed(await simulateWeek())).toMatchFileSnapshot('../golden/week.txt')
})
