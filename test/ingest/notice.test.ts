import { expect, test } from 'vitest'
import { noticeOf } from '../../src/ingest/notice.ts'

const TEXT = 'The bridge is shut, and nobody crosses it.\n\nFerries run.\n\nThey are full.'
const kindOf = (title: string, text = TEXT, isKnown = true) => noticeOf({ title, text }, isKnown)?.kind ?? null
const atStart = (paragraph: string) => kindOf('Bridge shut', `${paragraph}\n\n${TEXT}`)
const atEnd = (paragraph: string) => kindOf('Bridge shut', `${TEXT}\n\n${paragraph}`)

test.each([
  'Correction: Bridge shut until spring',
  'CORRECTION — Bridge shut',
  'CORRECTED (OFFICIAL)-Bridge shut',
  'Korrektur: Brücke gesperrt',
  '[정정] 다리 폐쇄',
  '【更正】大桥关闭',
  '訂正：橋が閉鎖',
])('a known article is corrected when its title says “%s”', (title) => {
  expect(kindOf(title)).toBe('corrected')
  expect(kindOf(title, TEXT, false)).toBe(null)
})

test.each([
  'Correction: An earlier version of this story misstated the year.',
  'CORRECTION (Aug. 29, 2025): The bridge was built in 1931.',
  'Editor’s note: This article has been corrected to say that the bridge is shut.',
  'This article was amended on 29 August 2025 to correct a name.',
  '*An earlier version of this article misspelled the engineer’s name.',
  'In einer früheren Version dieses Artikels hieß es, die Brücke sei offen.',
  'Anm. d. Red.: In einer früheren Fassung stand ein falsches Jahr.',
  '바로잡습니다: 다리의 이름은 항구대교입니다.',
  '更正：本文早前版本中的年份有误。',
  '当初の記事で「1931年」としたのは誤りでした。訂正しておわびします。',
])('a paragraph corrects it: %s', (paragraph) => {
  expect([atStart(paragraph), atEnd(paragraph)]).toEqual(['corrected', 'corrected'])
})

test.each([
  'This article has been retracted.',
  'Editor’s note: This story has been retracted because its source was made up.',
  'NPR has retracted this story.',
  'Dieser Artikel wurde zurückgezogen.',
  '이 기사는 사실과 달라 취소합니다.',
  '本文已撤回。',
  'この記事を取り消します。',
])('a paragraph takes it back: %s', (paragraph) => {
  expect([atStart(paragraph), atEnd(paragraph)]).toEqual(['withdrawn', 'withdrawn'])
})

test('a title takes it back; one that only names a retraction does so for an article that was there before', () => {
  expect(kindOf('RETRACTED: Bridge shut', TEXT, false)).toBe('withdrawn')
  expect(kindOf('[전문취소] 다리 폐쇄', TEXT, false)).toBe('withdrawn')
  expect(kindOf('Retraction: our story on the bridge')).toBe('withdrawn')
  expect(kindOf('Retraction: our story on the bridge', TEXT, false)).toBe(null)
})

test.each([
  'Market correction: what it means',
  'Correction in bridge stocks deepens',
  'Corrections officers strike',
  'Self-correction - a theory',
  'Withdrawal of troops begins',
  'Retracted claims haunt a journal',
  'Korrekturbedarf: Kurse fallen',
  '정정 불안 계속',
  '更正处分を受けた会社',
])('an article about something else is none: %s', (title) => {
  expect(kindOf(title)).toBe(null)
})

test.each([
  '“This article has been retracted,” the journal said.',
  'The article has been retracted, the journal said on Monday.',
  'A correction was published on Monday.',
  'The correction — the third this year — wiped out the gains.',
  'An earlier version of the bill said that ferries are free.',
  'This article has been updated with new details.',
  'This story was withdrawn from the contest by its author.',
  '「訂正しておわびします」と知事は述べた。',
])('somebody else’s words are none: %s', (paragraph) => {
  expect([atStart(paragraph), atEnd(paragraph)]).toEqual([null, null])
})
