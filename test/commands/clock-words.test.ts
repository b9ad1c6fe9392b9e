import { expect, test } from 'vitest'
import { describeDays, readDays, readTimeOfDay, shortDays } from '../../src/commands/clock-words.ts'
import { readSchedule } from '../../src/commands/schedule-words.ts'
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
  expect(readDays(shortDays(days))).toBe(days)
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

test.each([
  ['UTC+8', 'no daylight saving. Name a city in that zone, such as Shanghai'],
  ['gmt -05:00', 'such as New York'],
  ['+0530', 'such as Delhi'],
  ['EST', 'can be several time zones. Name a city, such as New York'],
  ['USA', 'Chicago'],
])('%s is refused with the reason, and with a city to name', (written, message) => {
  expect(() => readZone(written)).toThrow(message)
})

test('a place that is none is told with what to type', () => {
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

test.each([
  ['8am weekdays Seoul', { at: '08:00', days: '12345', zone: 'Asia/Seoul' }],
  ['at 20:15', { at: '20:15' }],
  ['every day', { days: '1234567' }],
  ['mon,wed', { days: '13' }],
  ['at 7 every day in New York', { at: '07:00', days: '1234567', zone: 'America/New_York' }],
  ['Seoul 8:30 pm Mon-Fri', { at: '20:30', days: '12345', zone: 'Asia/Seoul' }],
  ['mon, wed and fri at 18.30', { at: '18:30', days: '135' }],
  ['Tuesday to Thursday, 9am', { at: '09:00', days: '234' }],
  ['every monday at 8', { at: '08:00', days: '1' }],
  ['20:15 wekdays', { at: '20:15', days: '12345' }],
  ['weekends noon', { at: '12:00', days: '67' }],
  ['08:00 12345 Asia/Seoul', { at: '08:00', days: '12345', zone: 'Asia/Seoul' }],
  ['0830 daily 서울', { at: '08:30', days: '1234567', zone: 'Asia/Seoul' }],
  ['7h30 Paris', { at: '07:30', zone: 'Europe/Paris' }],
  ['8 Uhr Berlin', { at: '08:00', zone: 'Europe/Berlin' }],
  ['', {}],
])('“%s” says when', (written, said) => {
  expect(readSchedule(written)).toEqual(said)
})

test.each([
  ['8am 9am', 'One time, please'],
  ['25:00', 'not a time of day'],
  ['13pm Seoul', 'not a time of day'],
  ['someday', 'do not understand “someday”'],
  ['8am Atlantis', 'do not understand “Atlantis”'],
  ['8am UTC+9', 'such as Seoul'],
  ['8am EST', 'several time zones'],
])('“%s” is answered with what is wrong', (written, message) => {
  expect(() => readSchedule(written)).toThrow(message)
})
