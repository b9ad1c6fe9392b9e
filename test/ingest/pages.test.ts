import { expect, test } from 'vitest'
import { readPage } from '../../src/ingest/page.ts'
import { pageShapes } from './page-shapes.ts'

test.each(pageShapes)('$name', ({ html, address, told, has = [], hasNot = [], once = [] }) => {
  const page = readPage(html, { name: 'a page', address })

  expect(page).toMatchObject(told)
  expect(has.filter((words) => !page.text.includes(words))).toEqual([])
  expect(hasNot.filter((words) => page.text.includes(words))).toEqual([])
  expect(once.map((words) => page.text.split(words).length - 1)).toEqual(once.map(() => 1))
})
