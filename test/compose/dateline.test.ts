import { expect, test } from 'vitest'
import { withoutDateline } from '../../src/compose/dateline.ts'

test.each([
  ['JAKARTA - The ferry sails again.', 'The ferry sails again.'],
  ['SEOUL, South Korea — “No,” she said.', '“No,” she said.'],
  ['WASHINGTON, Sept 2 (Reuters) - Talks ended.', 'Talks ended.'],
  ['Jakarta (ANTARA) - Talks ended.', 'Talks ended.'],
  ['NATO – a pact of 32 – met on Monday.', 'NATO – a pact of 32 – met on Monday.'],
  ['The mayor - Ana Soto - left.', 'The mayor - Ana Soto - left.'],
  ['It is over.', 'It is over.'],
])('%s', (summary, shown) => {
  expect(withoutDateline(summary)).toBe(shown)
})
