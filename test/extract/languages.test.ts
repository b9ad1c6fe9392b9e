import { expect, test } from 'vitest'
import { extract } from '../../src/extract/extract.ts'

const said = (text: string, lang?: string) =>
  extract(lang === undefined ? { text } : { text, lang }).quotes.map(({ speaker, text: words }) => [speaker, words])

test('Chinese: verb before, verb after, title, transliterated name and pronoun', () => {
  const text = `港务局发言人林晓梅周二表示：“新码头将于明年春天开放。”她还说：“我们欢迎所有渔民回来。”

“这条路太窄了，车根本过不去。”村民赵国强告诉记者。

总统亨利·莫雷尔在记者会上强调，“没有人会被落下。”`
  expect(said(text)).toEqual([
    ['林晓梅', '新码头将于明年春天开放。'],
    ['林晓梅', '我们欢迎所有渔民回来。'],
    ['赵国强', '这条路太窄了，车根本过不去。'],
    ['亨利·莫雷尔', '没有人会被落下。'],
  ])
})

test('Japanese: a topic with its title, the quotation, and と with a verb', () => {
  const text = `港湾局の大森健一局長は会見で「新しい桟橋は来年の春に開きます」と述べた。

住民の一人は不安を口にした。「道が狭すぎる」と佐伯さんは話した。アンナ・ベルク氏は「誰も取り残さない」と強調した。`
  expect(said(text)).toEqual([
    ['大森健一', '新しい桟橋は来年の春に開きます'],
    ['佐伯', '道が狭すぎる'],
    ['アンナ・ベルク', '誰も取り残さない'],
  ])
})

test('Korean: a name with its title and particle, and a verb after the quotation', () => {
  const text = `한서윤 항만청장은 기자회견에서 "새 부두는 내년 봄에 문을 엽니다"라고 말했다. 그는 "모든 어민을 환영합니다"라고 덧붙였다.

오태경 대변인은 “아무도 뒤에 남겨두지 않겠다”고 강조했다.`
  expect(said(text)).toEqual([
    ['한서윤', '새 부두는 내년 봄에 문을 엽니다'],
    ['한서윤', '모든 어민을 환영합니다'],
    ['오태경', '아무도 뒤에 남겨두지 않겠다'],
  ])
})

test('German: marks either way round, the name after the verb, before it, and after "laut"', () => {
  const text = `„Die neue Brücke wird im Frühjahr eröffnet und sie wird halten“, sagte Hafenmeisterin Karin Vogt am Dienstag. „Wir haben lange darauf gewartet“, so Vogt.

Der Ökonom Stefan Brand erklärte: »Das ist für die Stadt nicht zu bezahlen.« Laut Petra Lindner ist das „eine Frage von Wochen“.`
  expect(said(text)).toEqual([
    ['Karin Vogt', 'Die neue Brücke wird im Frühjahr eröffnet und sie wird halten'],
    ['Karin Vogt', 'Wir haben lange darauf gewartet'],
    ['Stefan Brand', 'Das ist für die Stadt nicht zu bezahlen.'],
    ['Petra Lindner', 'eine Frage von Wochen'],
  ])
})

test('a term in another script does not change the language of a text, and a tag decides it', () => {
  const text = 'The hashtag #港口新码头 spread on Tuesday. "It was a surprise to all of us," said Anna Kovac.'
  expect(said(text)).toEqual([['Anna Kovac', 'It was a surprise to all of us,']])
  expect(said('„Das geht“, sagte Karin Vogt.', 'de-AT')).toEqual([['Karin Vogt', 'Das geht']])
})

/** Who is shown as the speaker of each quotation, or nobody. */
const shown = (text: string) =>
  extract({ text }).quotes.map(({ speaker, confidence }) => (confidence >= 0.75 ? speaker : null))

test('Chinese: a sister, spokesman or secretary is not the person they belong to', () => {
  expect(shown('金正恩的妹妹金与正说：“我们不会谈判。”')).toEqual(['金与正'])
  expect(shown('金正恩的妹妹说：“我们不会谈判。”')).toEqual([null])
  expect(shown('俄罗斯总统普京的发言人佩斯科夫说：“总统将会出席。”')).toEqual(['佩斯科夫'])
  expect(shown('习近平主席的秘书说：“主席将会出席。”他说：“这是决定。”')).toEqual([null, null])
  expect(shown('教练郎平赛后说：“这是姑娘们拼出来的。”队长朱婷说：“谢谢大家。”')).toEqual(['郎平', '朱婷'])
})

test('what was denied or never said is nobody’s, in any of the languages', () => {
  expect(shown('韩国总统李在明没有说：“我不会出席阅兵。”')).toEqual([null])
  expect(shown('한서윤 대통령은 "열병식에 가지 않는다"고 말한 적이 없다.')).toEqual([null])
  expect(shown('大森健一首相は「参加しない」とは述べていない。')).toEqual([null])
  expect(shown('„Wir kommen nicht“, sagte Karin Vogt nicht, und es war gelogen.')).toEqual([null])
})

test('Korean, Japanese, German: somebody’s spokesman has no name of his own', () => {
  expect(shown('한서윤 대통령의 대변인은 "대통령은 열병식에 가지 않는다"고 말했다.')).toEqual([null])
  expect(shown('大森健一首相の報道官は「首相は参加しない」と述べた。')).toEqual([null])
  expect(shown('„Wir kommen nicht“, sagte Karin Vogts Sprecherin am Montag in Berlin.')).not.toContain('Karin Vogt')
  expect(shown('Laut Tom Adler sagte Karin Vogt: „Wir kommen nicht.“')).toEqual(['Karin Vogt'])
  expect(shown('Der Sohn von Karin Vogt sagte: „Meine Mutter ist gesund und munter.“')).toEqual([null])
})

test.each([
  ['Gestern sagte Hafenministerin Karin Vogt in Bremen: „Wir kommen.“', 'Karin Vogt'],
  ['Am Montag sagte Karin Vogt: „Wir kommen.“', 'Karin Vogt'],
  ['Zuletzt hatte Karin Vogt gesagt: „Wir kommen.“', 'Karin Vogt'],
  ['Danach warnte Vogt: „Wir kommen.“ Karin Vogt ist Ministerin.', 'Karin Vogt'],
  ['Leider sagte niemand: „Wir kommen.“ Karin Vogt schwieg.', null],
  ['Dazu sagte ein Sprecher: „Wir kommen.“', null],
  ['„Wir kommen“, teilte das Ministerium mit.', null],
  ['„Wir kommen“, sagte der Mann.', null],
  ['„Wir kommen“, sagte die Sprecherin der Ministerin Karin Vogt.', null],
  ['Der Sprecher von Kanzlerin Karin Vogt sagte: „Wir kommen.“', null],
  ['Angeblich sagte Karin Vogt: „Wir kommen.“', null],
  ['Karin Vogt soll gesagt haben: „Wir kommen.“', null],
  ['Im Film sagt Karin Vogt: „Wir kommen.“', null],
  ['Laut Anklage sagte Karin Vogt: „Wir kommen.“', null],
  ['Würde Karin Vogt sagen: „Wir kommen“, wäre alles gut.', null],
  ['„Wir kommen“, sagte Vogt. Karin Vogt und Stefan Vogt stritten.', null],
])('German: a name needs evidence, and every noun has a capital: %s', (text, speaker) => {
  const all = shown(text)
  expect(all.filter((name) => name !== null)).toEqual(speaker === null ? [] : [speaker])
})

test.each([
  ['배우 오태경 씨는 "고맙습니다"라고 말했다.', '오태경'],
  ['한국 소설가 오태경 씨는 "고맙습니다"라고 말했다.', '오태경'],
  ['변호사 오태경은 "고맙습니다"라고 말했다.', '오태경'],
  ['항만청 관계자는 "검토하고 있습니다"라고 말했다.', null],
  ['유가족 대표는 "진실을 원합니다"라고 말했다.', null],
  ['에드워드 노이만 미국 대통령은 "협상하겠습니다"라고 말했다.', null],
  ['한 주민은 "무서웠습니다"라고 말했다.', null],
  ['전문가는 "위험이 남아 있습니다"라고 말했다.', null],
  ['오태경 장관이 "물러나겠습니다"라고 말했다는 소문이 돌았다.', null],
  ['오태경 장관은 옛말을 인용해 "물은 흐릅니다"라고 말했다.', null],
  ['大森健一市長が「辞任する」と述べたとの情報はデマだ。', null],
  ['大森健一市長が「辞任する」と述べたというのは誤りだ。', null],
  ['大森健一市長は「辞任する」と述べる見通しだ。', null],
  ['有消息称，林晓梅说：“新码头将于明年春天开放。”', null],
  ['据称，林晓梅说：“新码头将于明年春天开放。”', null],
  ['Karine Vogel n’a jamais dit : « Je pars demain. »', null],
  ['Karine Vogel negou ter dito "eu saio amanhã".', null],
])('an occupation is no name, and hearsay is not shown: %s', (text, speaker) => {
  expect(shown(text).filter((name) => name !== null)).toEqual(speaker === null ? [] : [speaker])
})
