import { expect, test } from 'vitest'
import { addressKey, canonicalUrl, contentKeyOf, isSameSite } from '../../src/ingest/identity.ts'
import { guessLanguage } from '../../src/ingest/language.ts'
import { readPublished } from '../../src/ingest/published.ts'
import { briefsFor, matchesTopic, topicVersionOf } from '../../src/ingest/topic.ts'

test.each([
  ['HTTPS://Gull.Example:443/A?utm_source=x&id=7&fbclid=1#top', 'https://gull.example/A?id=7'],
  ['https://user:pass@gull.example/a', 'https://gull.example/a'],
  ['https://gull.example/#/story/1', 'https://gull.example/#/story/1'],
  ['https://www.google.com/amp/s/gull.example/a', 'https://gull.example/a'],
  ['https://gull-example.cdn.ampproject.org/c/s/gull.example/a?b=1', 'https://gull.example/a?b=1'],
  ['mailto:a@b.c', null],
  ['javascript:alert(1)', null],
  ['nonsense', null],
])('the address to store of %s', (address, expected) => {
  expect(canonicalUrl(address)).toBe(expected)
})

test('forms of one address have one key, and other pages another', () => {
  const forms = [
    'http://www.gull.example/a/',
    'https://m.gull.example/a?amp=1',
    'https://amp.gull.example/a#x',
    'https://gull.example/a/amp/',
    'https://gull.example/a/index.html',
  ]
  expect(new Set(forms.map(addressKey))).toEqual(new Set(['gull.example/a']))
  expect(addressKey('https://gull.example/a?id=2')).not.toBe(addressKey('https://gull.example/a?id=1'))
  expect(addressKey('https://gull.example/a?x=1&y=2')).toBe(addressKey('https://gull.example/a?y=2&x=1'))
})

test('one site is told from another that only ends alike', () => {
  expect(isSameSite('https://www.gull.example/a', 'https://news.gull.example/b')).toBe(true)
  expect(isSameSite('https://seagull.example/a', 'https://gull.example/b')).toBe(false)
})

test('an article without an address is known by outlet and title', () => {
  expect(contentKeyOf({ outlet: 'The Gull', title: 'Bridge shut!' })).toBe(
    contentKeyOf({ outlet: 'the gull', title: 'BRIDGE  shut' }),
  )
  expect(contentKeyOf({ outlet: null, title: 'Bridge shut' })).not.toBe(
    contentKeyOf({ outlet: 'The Gull', title: 'Bridge shut' }),
  )
})

const topic = (any: string[], all: string[] = [], none: string[] = []) => ({ any, all, none })

test.each([
  ['a whole word', topic(['parade']), 'The Parade.', true],
  ['not a part of one', topic(['parade']), 'They paraded parades.', false],
  ['accents and case', topic(['Café']), 'a CAFE opens', true],
  ['words in a row', topic(['military parade']), 'a military\nparade', true],
  ['Chinese anywhere', topic(['阅兵']), '北京九三阅兵式', true],
  ['Korean with its particle', topic(['열병식']), '열병식에 참석', true],
  ['all of them', topic([], ['parade', 'beijing']), 'parade in Beijing', true],
  ['one missing', topic([], ['parade', 'beijing']), 'parade in Rio', false],
  ['none of these', topic(['parade'], [], ['pride']), 'the pride parade', false],
  ['nothing asked', topic([]), 'anything', false],
])('topic: %s', (_, words, text, expected) => {
  expect(matchesTopic(words, '', text)).toBe(expected)
  expect(briefsFor([{ name: 'b', topic: words }], { title: text, text: '' })).toEqual(expected ? ['b'] : [])
})

test('the version of topics changes with them and not with their order', () => {
  const a = { name: 'a', topic: topic(['x']) }
  const b = { name: 'b', topic: topic(['y']) }
  expect(topicVersionOf([a, b])).toBe(topicVersionOf([b, a]))
  expect(topicVersionOf([a, b])).not.toBe(topicVersionOf([a, { ...b, topic: topic(['z']) }]))
})

test.each([
  ['2025-08-28', '2025-08-28'],
  ['2025-08-28T09:00:00+02:00', '2025-08-28T07:00:00Z'],
  ['2025-08-28 09:00', '2025-08-28T09:00:00Z'],
  ['20250828', '2025-08-28'],
  ['Thu, 28 Aug 2025 09:00:00 EDT', '2025-08-28T13:00:00Z'],
  ['28 Aug 25 09:00 +0900', '2025-08-28T00:00:00Z'],
  ['29 August 2025', '2025-08-29'],
  ['Friday, August 29, 2025', '2025-08-29'],
  ['29. August 2025', '2025-08-29'],
  ['1er août 2025', '2025-08-01'],
  ['29 de agosto de 2025', '2025-08-29'],
  ['2025年8月29日', '2025-08-29'],
  ['2025년 8월 29일', '2025-08-29'],
  ['29.08.2025', '2025-08-29'],
  ['8/29/2025', '2025-08-29'],
  ['8/9/2025', null],
  ['0001-01-01T00:00:00Z', null],
  ['31 February 2025', null],
  ['last Tuesday', null],
])('the date in %s', (written, expected) => {
  expect(readPublished(written)).toBe(expected)
})

test.each([
  ['en', 'The bridge that was built for the city is to be closed, and it has been said that it was in danger.'],
  [
    'de',
    'Die Brücke ist nach Angaben der Stadt nicht mehr sicher, und sie wird für ein Jahr mit dem Verkehr gesperrt.',
  ],
  [
    'fr',
    'Le pont est fermé dans la ville pour une année, et les bateaux sont plus nombreux avec des horaires du matin au soir.',
  ],
  [
    'es',
    'El puente de la ciudad está cerrado por las autoridades, y los barcos salen para el puerto con más frecuencia.',
  ],
  ['ko', '다리는 내년 봄까지 닫힌다고 시는 밝혔다.'],
  ['zh', '大桥将关闭到明年春天，市政府表示。'],
  ['ja', '橋は来年の春まで閉鎖されると市は発表した。'],
  ['ru', 'Мост закрыт до весны, сообщили власти.'],
])('the language %s is guessed', (language, text) => {
  expect(guessLanguage(text)).toBe(language)
})
