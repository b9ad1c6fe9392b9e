import { expect, test } from 'vitest'
import { describeDays, readDays, readTimeOfDay } from '../../src/commands/clock-words.ts'
import { guessZone, readZone, suggestZones } from '../../src/commands/zones.ts'

test.each([
  ['8', '08:00'],
  ['08:05', '08:05'],
  ['0830', '08:30'],
  ['8.30', '08:30'],
  ['8 pm', '20:00'],
  ['12am', '00:00'],
  ['12:15PM', '12:15'],
  ['23:59', '23:59'],
])('%s is %s', (written, time) => {
  expect(readTimeOfDay(written)).toBe(time)
})

test.each(['24:00', '8:60', '13pm', 'morning', '', '8:5', '-1'])(
  '%s is no time of day, and how to write one is said',
  (written) => {
    expect(() => readTimeOfDay(written)).toThrow('Write it as 08:00')
  },
)

test.each([
  ['daily', '1234567', 'every day'],
  ['weekdays', '12345', 'on weekdays'],
  ['Mon-Fri', '12345', 'on weekdays'],
  ['sat, sun', '67', 'at weekends'],
  ['fri,mon', '15', 'on Mondays and Fridays'],
  ['1234567', '1234567', 'every day'],
  ['thursdays', '4', 'on Thursdays'],
  ['sat-tue', '1267', 'on Mondays, Tuesdays, Saturdays and Sundays'],
])('%s are %s', (written, days, said) => {
  expect(readDays(written)).toBe(days)
  expect(describeDays(days)).toBe(said)
})

test.each(['', 'someday', 'mon-', 'm'])('“%s” names no days', (written) => {
  expect(() => readDays(written)).toThrow(/days/)
})

test.each([
  ['Asia/Seoul', 'Asia/Seoul'],
  ['europe/berlin', 'Europe/Berlin'],
  ['beijing', 'Asia/Shanghai'],
  ['New York', 'America/New_York'],
  ['são paulo', 'America/Sao_Paulo'],
  ['Berlni', 'Europe/Berlin'],
  ['서울', 'Asia/Seoul'],
  ['utc', 'UTC'],
])('%s is the zone %s', (written, zone) => {
  expect(readZone(written)).toBe(zone)
})

test('an offset is refused with the reason, and a place that is none with what to type', () => {
  expect(() => readZone('UTC+8')).toThrow('no daylight saving')
  expect(() => readZone('Atlantis')).toThrow('Name a large city')
})

test('zones are suggested by city, and guessed by language only where that is sound', () => {
  expect(suggestZones('seo').map(({ value }) => value)).toEqual(['Asia/Seoul'])
  expect(suggestZones('bei').map(({ value }) => value)).toContain('Asia/Shanghai')
  expect([guessZone('ko'), guessZone('en-US'), guessZone('en-GB'), guessZone(null)]).toEqual([
    'Asia/Seoul',
    undefined,
    'Europe/London',
    undefined,
  ])
})
