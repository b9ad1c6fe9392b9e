import { describe, expect, test } from 'vitest'
import { noticeOf } from '../../src/ingest/notice.ts'

const TEXT = 'The bridge is shut, and nobody crosses it.\n\nFerries run.\n\nThey are full.'
const OUTLET = 'Associated Press'
const KNOWN = { title: 'Bridge shut until spring', notices: [] }
const kindOf = (title: string, text = TEXT, known: typeof KNOWN | null = KNOWN, outlet = OUTLET) =>
  noticeOf({ title, text, outlet }, known)?.kind ?? null
/** At both ends of an article that was there without it. */
const kindsIn = (paragraph: string, outlet = OUTLET) => [
  kindOf('Bridge shut', `${paragraph}\n\n${TEXT}`, KNOWN, outlet),
  kindOf('Bridge shut', `${TEXT}\n\n${paragraph}`, KNOWN, outlet),
]

describe('a title', () => {
  test.each([
    'Correction: Bridge shut until spring',
    'CORRECTION — Bridge shut',
    'CORRECTED (OFFICIAL)-Bridge shut',
    'Korrektur: Brücke gesperrt',
    '[정정] 다리 폐쇄',
    '【更正】大桥关闭',
    '訂正：橋が閉鎖',
  ])('corrects an article that was there: “%s”', (title) => {
    expect(kindOf(title)).toBe('corrected')
    expect(kindOf(title, TEXT, null)).toBe(null)
  })

  test.each([
    'RETRACTED: Bridge shut',
    'WITHDRAWN — Bridge shut',
    '[전문취소] 다리 폐쇄',
    '【撤稿】大桥关闭',
    '記事取り消し：橋が閉鎖',
  ])('takes an article back, new or not: “%s”', (title) => {
    expect([kindOf(title), kindOf(title, TEXT, null)]).toEqual(['withdrawn', 'withdrawn'])
  })

  test.each([
    'Retracted: Bridge shut until spring',
    'Withdrawn: Bridge is shut until spring',
    'Zurückgezogen: Bridge shut until May',
  ])('takes back the article that it was the title of before: “%s”', (title) => {
    expect([kindOf(title), kindOf(title, TEXT, null)]).toEqual(['withdrawn', null])
  })

  test.each([
    'Withdrawn: the candidates who left the race',
    'Withdrawal: what troops leave behind',
    'Retracted: how one study fooled the world',
    'Story withdrawn: BBC under fire',
    'Retraction: a history',
    'Withdrawal: the long road off opioids',
    'Withdrawn: the bridge that never was',
    'Market correction: what it means',
    'Correction in bridge stocks deepens',
    'Corrections officers strike',
    'Self-correction - a theory',
    'Withdrawal of troops begins',
    'Retracted claims haunt a journal',
    'Korrekturbedarf: Kurse fallen',
    '정정 불안 계속',
    '更正处分を受けた会社',
    '撤回：首相の発言のその後',
  ])('is about something else: “%s”', (title) => {
    expect([kindOf(title), kindOf(title, TEXT, null)]).toEqual([null, null])
    expect(kindOf(title, TEXT, { title, notices: [] })).toBe(null)
  })
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
  '(Corrects spelling of name in paragraph 3)',
  'This Aug. 28 story has been corrected to say that the bridge is shut.',
  '(This August 28 story has been refiled to fix the spelling of a name.)',
  'A correction has been made to this article.',
  'We have corrected this story.',
  'Due to an editing error, an earlier version of this article misstated the year.',
  'Earlier versions of this article misspelled the engineer’s name.',
  'The headline of this article has been corrected.',
  'Hinweis der Redaktion: In einer früheren Version war die Brücke falsch benannt.',
  '本報道有誤，特此更正。',
  '編按：本文已更正。',
  '(Corrects paragraph 4 to say the bridge was built in 1931, not 1913)',
  '[Corrects date of the vote in first paragraph] HARBOUR CITY - The bridge is shut.',
  'The Associated Press has corrected its story to say that the bridge is shut.',
  'AP has corrected this story.',
  'Editor’s note: An earlier version of the story gave the wrong year.',
  'A previous version of this story said the bridge was open.',
  'This article originally stated that the bridge was built in 1913.',
  'This story has been updated to correct the name of the bridge.',
  'This article, first published on 28 August 2025, was corrected on Friday.',
  'Because of a production error, the first version of this report gave the wrong date.',
  'The photo caption in this article has been corrected.',
  'Clarification: This article has been changed to correct the sum.',
  'A correction was appended to this story on Friday.',
  'Note: This story was corrected on Aug. 29 to give the right year.',
  'Dieser Artikel wurde am 29. August 2025 korrigiert.',
  'Korrektur: In der ursprünglichen Fassung war das Jahr falsch.',
  '이 기사는 다리의 이름을 정정했습니다.',
  '本文早前版本中的年份有误。',
  '编者注：本文已更正。',
  '記事中の年号に誤りがありました。おわびして訂正します。',
])('a paragraph corrects it: %s', (paragraph) => {
  expect(kindsIn(paragraph)).toEqual(['corrected', 'corrected'])
})

test.each([
  'This article has been retracted.',
  'Editor’s note: This story has been retracted because its source was made up.',
  'AP has retracted this story.',
  'Dieser Artikel wurde zurückgezogen.',
  '이 기사는 사실과 달라 취소합니다.',
  '本文已撤回。',
  'この記事を取り消します。',
  'Retraction: This story has been retracted because its source was made up.',
  'RETRACTION: We have retracted this article.',
  'Update: This story has been retracted.',
  'The Associated Press has withdrawn its story about the bridge.',
  'This article has been removed.',
  'This story has been deleted because it was published in error.',
  'We are retracting this story.',
  'Die Redaktion hat den Artikel zurückgezogen.',
  'We have withdrawn this article.',
  'The editors have retracted this article because its quotes could not be verified.',
  'We retracted this story on the bridge.',
  'Associated Press is withdrawing this story.',
  'This Aug. 28 story has been withdrawn.',
  'This story was withdrawn on Friday.',
  'This article has since been retracted by the editors.',
  'This article, published on Aug. 28, has been retracted due to errors of fact.',
  '(This story has been withdrawn)',
  'Note: This article has been removed from our website pending a review.',
  'Editors’ Note (Aug. 29): This article has been retracted.',
  'Our newsroom has retracted this story because it did not meet our standards.',
  'This article is being withdrawn following an internal review.',
  'Anm. d. Red.: Wir haben diesen Artikel zurückgezogen, weil eine Quelle erfunden war.',
  'Diese Meldung ist zurückgezogen worden.',
  '본 기사는 오보로 확인돼 전문을 취소합니다.',
  '이 기사를 삭제했습니다.',
  '編者按：本文因消息來源有誤，已撤下。',
  '本报道已撤稿。',
  'この記事は事実誤認があったため、削除しました。',
  '本記事は取り消されました。',
])('a paragraph takes back what was there, and no new article: %s', (paragraph) => {
  expect(kindsIn(paragraph)).toEqual(['withdrawn', 'withdrawn'])
  expect(kindOf('Bridge shut', `${paragraph}\n\n${TEXT}`, null)).toBe(null)
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
  'The United Nations has withdrawn this report after governments protested.',
  'This video posted by the White House on Monday has been taken down, officials said.',
  'This post has been taken down, but copies are all over the web.',
  'This report by the auditors was withdrawn after the minister complained.',
  '해당 보도는 문화방송이 어제 오후 삭제했습니다.',
  'この記事は海外メディアが取り消した。',
  '此文在社交媒体上被撤下。',
  '本文作者已撤回申请。',
  'This video incorrectly described as showing Kyiv was filmed in 2014, fact-checkers said.',
  'This story previously reported by The Times named two of the officials.',
  'The original version of the story, by Hans Christian Andersen, described a mermaid.',
  'NPR has retracted this story.',
  'The BBC has withdrawn its story about the bridge.',
  'ap has retracted this story.',
  'This article has been retracted, officials said on Monday.',
  'This article has been removed, according to the ministry.',
  'This article of the treaty has been withdrawn.',
  'This article was amended by parliament in 2011.',
  'This article was amended to allow a third term.',
  'This article was removed by censors within the hour.',
  'This story has been corrected by witnesses ever since.',
  'We have withdrawn this offer.',
  'We have withdrawn our troops from the article of the treaty.',
  'The journal has retracted this article.',
  'This item has been withdrawn from sale.',
  'The page has been removed.',
  'This column was taken down by the city on Friday.',
  'An earlier version of the vaccine was wrong for children.',
  'In einer früheren Version des Gesetzes hieß es anders.',
  'Dieser Artikel des Grundgesetzes wurde zurückgezogen.',
  'Die Redaktion hat den Antrag zurückgezogen.',
  '이 보도는 방송사가 스스로 취소했습니다.',
  '此前报道称大桥已关闭，数据有误。',
  '本文作者指出，该数据有误。',
  'この記事は当局に削除されました。',
  'He corrects himself (corrects the record) often.',
])('somebody else’s words, or news of something else, are none: %s', (paragraph) => {
  expect(kindsIn(paragraph)).toEqual([null, null])
  expect(kindOf('Bridge shut', `${paragraph}\n\n${TEXT}`, null)).toBe(null)
})

test('the outlet of the article is meant, by its own name and letters', () => {
  expect(kindsIn('NPR has retracted this story.', 'NPR')).toEqual(['withdrawn', 'withdrawn'])
  expect(kindsIn('The Harbour Post has retracted its story about the bridge.', 'The Harbour Post')).toEqual([
    'withdrawn',
    'withdrawn',
  ])
  expect(kindsIn('The harbour post has retracted its story about the bridge.', 'The Harbour Post')).toEqual([
    null,
    null,
  ])
})

test('what the article has had already is no news; a second notice is', () => {
  const [first, second] = ['Correction: The year was wrong.', 'Correction: The name was wrong.']
  const told = { title: 'Bridge shut', text: `${TEXT}\n\n${first}\n\n${second}`, outlet: OUTLET }
  expect(noticeOf(told, { title: 'Bridge shut', notices: [first] })).toEqual({ kind: 'corrected', words: second })
  expect(noticeOf(told, { title: 'Bridge shut', notices: [first, second] })).toBe(null)
})
