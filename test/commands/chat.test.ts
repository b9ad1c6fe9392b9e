/** What a chat can set for itself, on a real store with a fixed clock. */
import { beforeEach, describe, expect, test } from 'vitest'
import { answerLine } from '../../src/commands/answer.ts'
import type { Chat, Context } from '../../src/commands/command.ts'
import { commands } from '../../src/commands/list.ts'
import { blockText } from '../../src/document.ts'
import { at, summit } from '../material.ts'
import { gullDesk } from '../platforms/chat-commands.ts'
import { articleOf, instant, openTestStore, quoteIn } from '../support.ts'

const briefs = {
  all: () => [summit()],
  get: (name: string) => (name === 'summit' ? summit() : undefined),
  unreadable: () => ['torn'],
}
const group: Chat = { platform: 'telegram', id: '-1001', kind: 'group', title: 'Desk' }

let context: Context
beforeEach(async () => {
  context = {
    store: await openTestStore(),
    briefs,
    chat: group,
    person: { id: 'ada', mayManage: true, locale: 'ko' },
    now: at('2026-04-27T12:00:00Z'),
  }
})

async function say(line: string, as: Partial<Context> = {}): Promise<{ lines: string[]; buttons: string[] }> {
  const failures: unknown[] = []
  const { title, blocks, buttons } = await answerLine(commands, line, { ...context, ...as }, (_id, _command, error) =>
    failures.push(error),
  )
  expect(failures).toEqual([])
  return { lines: [title, ...blocks.map(blockText)].filter(Boolean), buttons: buttons.map(({ command }) => command) }
}

describe('feeds of a chat', () => {
  test('are added after they were read, told what they are for, listed, and removed', async () => {
    const here = { feedDesk: gullDesk }
    await say('/watch bridge')
    expect(await say('/feeds', here)).toEqual({
      lines: ['Feeds', 'This chat follows no feed of its own. /feeds add https://example.org/feed.xml adds one.'],
      buttons: [],
    })
    expect(await say('/feeds https://gull.example/feed.xml', here)).toEqual({
      lines: [
        'Following',
        'The Gull',
        'Named by the page gull.example',
        '2 items, the newest: “Bridge shut”, 29 Aug 2025',
        'By their topic words its items belong to: parade (1 of 2 now)',
        'Of what is watched here it has: bridge',
        'It is for this chat: new items are headlines in the briefings here, and start the alerts of /watch here. Nobody is quoted from it, and no other chat sees it.',
        'What it lists now is history and starts no alert.',
      ],
      buttons: ['/feeds remove 1', '/feeds'],
    })
    expect((await say('/feeds add https://gull.example/feed.xml', here)).lines[0]).toBe('Followed already')
    await say('/feeds add https://tern.example/feed.xml', here)
    expect((await say('/feeds add https://auk.example/feed.xml', here)).lines).toEqual([
      'This chat follows 2 feeds, as many as one may. /feeds shows them; remove one first.',
    ])
    expect((await say('/privacy')).lines).toContain('0 subscriptions, 1 watch and 2 feeds of its own')

    const elsewhere = { ...here, chat: { ...group, id: '-1002' } }
    expect((await say('/feeds', elsewhere)).lines[1]).toMatch(/^This chat follows no feed/)
    expect((await say('/feeds remove 1', elsewhere)).lines).toEqual(['This chat follows no feed of its own.'])
    expect((await say('/feeds remove auk', here)).lines[0]).toMatch(
      /^“auk” is not followed by this chat. It follows: 1 The/,
    )
    expect((await say('/feeds remove 1', here)).lines).toEqual(['No longer followed', 'The Gull.'])
    expect((await say('/feeds remove https://tern.example/feed.xml', here)).lines[0]).toBe('No longer followed')
    expect(await context.store.feeds()).toEqual([])
  })

  test('are counted by group or server, and by all chats together; a password that was typed is not repeated', async () => {
    const at = (id: string, server?: string) => ({
      feedDesk: gullDesk,
      chat: { ...group, id, ...(server ? { server, platform: 'discord' as const } : {}) },
    })
    const add = async (name: string, as: ReturnType<typeof at>) =>
      (await say(`/feeds add ${name}.example`, as)).lines[0]
    expect(await add('gull', at('-1009/1'))).toBe('Following')
    expect(await add('tern', at('-1009/2'))).toBe('Following')
    const full =
      'All channels or topics here follow 2 feeds together, as many as they may. /feeds shows those of one; remove one first.'
    expect(await add('auk', at('-1009/3'))).toBe(full)
    expect(await add('auk', at('1', '77'))).toBe('Following')
    expect(await add('kite', at('2', '77'))).toBe('Following')
    expect(await add('crow', at('3', '77'))).toBe(full)
    expect(await add('crow', at('4', '78'))).toMatch(/^All chats of this bot follow 4 feeds together/)
    for (const typed of [
      'https://bob:secret@example.org/feed',
      'bob:secret@example.org/feed',
      'ftp://bob:se@cret@example.org',
    ])
      expect(JSON.stringify(await say(`/feeds remove ${typed}`, at('-1009/1')))).not.toMatch(/bob|secret|cret/)
  })

  test('where adding is switched off, that is said, and /forget leaves none', async () => {
    await say('/feeds add gull.example', { feedDesk: gullDesk })
    expect((await say('/feeds add tern.example')).lines[0]).toMatch(/^Whoever runs this bot has switched off adding/)
    await say('/forget yes')
    expect(await context.store.feeds()).toEqual([])
  })
})

describe('subscribing', () => {
  test('asks once for the zone, with a guess, and the button carries on where it stopped', async () => {
    const asked = await say('/subscribe summit 8am weekdays')
    expect(asked.lines[0]).toBe('Which time zone is this chat in?')
    expect(asked.buttons[0]).toBe('/subscribe summit 08:00 weekdays Asia/Seoul')

    const { lines } = await say(asked.buttons[0] ?? '')
    expect(lines).toEqual([
      'Subscribed',
      'The lake summit on weekdays at 08:00 (Seoul time)',
      'The next three:',
      'Tuesday 28 April, 08:00',
      'Wednesday 29 April, 08:00',
      'Thursday 30 April, 08:00',
    ])
    expect((await say('/subscribe summit 09:30')).lines.slice(0, 2)).toEqual([
      'Changed',
      'The lake summit on weekdays at 09:30 (Seoul time)',
    ])
  })

  test('a zone that is named later is that subscription’s own', async () => {
    await say('/timezone Seoul')
    expect((await say('/subscribe summit 08:00 daily Lisbon')).lines[1]).toBe(
      'The lake summit every day at 08:00 (Lisbon time)',
    )
    expect((await say('/timezone')).lines[1]).toContain('Asia/Seoul')
  })

  test('follows the chat’s zone when that changes, and ends on request', async () => {
    await say('/subscribe summit 08:00 daily Seoul')
    expect((await say('/timezone Berlin')).lines).toContain('The lake summit every day at 08:00 (Berlin time)')
    expect((await say('/subscriptions')).buttons).toEqual(['/unsubscribe summit'])
    expect((await say('/unsubscribe summit')).lines).toContain('Nothing more comes here of: summit.')
    expect((await say('/subscriptions')).lines[1]).toContain('no subscriptions')
  })

  test('is understood in any order, and a brief’s name may have several words', async () => {
    await say('/timezone Seoul')
    const rule = async (line: string) => (await say(line)).lines[1]
    expect(await rule('/subscribe the lake summit at 20:15 on mon and wed')).toBe(
      'The lake summit on Mondays and Wednesdays at 20:15 (Seoul time)',
    )
    expect(await rule('/subscribe to summit every day')).toBe('The lake summit every day at 20:15 (Seoul time)')
    // There is one brief only: it need not be named.
    expect(await rule('/subscribe 9am')).toBe('The lake summit every day at 09:00 (Seoul time)')
  })

  test('says when it really comes: after the quiet hours, and not on a day that has had its digest', async () => {
    const { store, now } = context
    await say('/timezone Seoul')
    await say('/subscribe summit 08:00')
    expect((await say('/quiet from 10 pm to 9')).lines.at(-1)).toBe('summit, due at 08:00, comes at 09:00 Seoul time.')
    expect((await say('/subscriptions')).lines[1]).toContain('next Tuesday 28 April, 09:00')
    await say('/quiet off')

    const [due] = await store.dueSubscriptions(now, 1)
    const slot = { key: '2026-04-27', dueAt: now, status: 'nothing-new' as const, reason: null }
    const moved = { id: due?.id ?? 0, revision: due?.revision ?? 0, accountedUntil: now, nextRunAt: now }
    await store.publishDigests(
      [{ chat: group, subscriptions: [{ ...moved, slots: [slot] }], composedAt: now, messages: null }],
      now,
    )
    expect((await say('/subscribe summit 22:15')).lines.slice(2)).toEqual([
      'The next three:',
      'Tuesday 28 April, 22:15',
      'Wednesday 29 April, 22:15',
      'Thursday 30 April, 22:15',
      'Today’s has been here already; one comes a day.',
    ])
  })

  test('a chat chooses whether a digest comes when nothing is new', async () => {
    expect((await say('/digest skip')).lines[1]).toContain('none comes')
    expect((await context.store.chat(group))?.whenNothingNew).toBe('stay-silent')
    await say('/digest send')
    expect((await context.store.chat(group))?.whenNothingNew).toBe('say-so')
  })

  test.each([
    ['/subscribe', 'needs brief'],
    ['/subscribe nowhere', 'There is no brief “nowhere”'],
    ['/subscribe torn', 'does not read at the moment'],
    ['/subscribe summit 25:00 daily Seoul', 'is not a time of day'],
    ['/subscribe summit 08:00 someday Seoul', 'do not understand “someday Seoul”'],
    ['/subscribe summit 08:00 daily Atlantis', 'Name a large city'],
    ['/unsubscribe summit', 'has no subscriptions'],
    ['/digest', 'no subscriptions, so no digest'],
    ['/quiet 22:00', 'Until when?'],
    ['/quiet 22 7 9', 'Two times, please'],
    ['/quiet tonight', 'is not a time of day'],
    ['/digest perhaps', 'is neither'],
    ['/quiet 22:00 22:00', 'all day'],
    ['/watch !', 'Name a word'],
    ['/unwatch boats', 'Nothing is watched here'],
  ])('%s is answered with what is wrong', async (line, message) => {
    expect((await say(line)).lines.join(' ')).toContain(message)
    expect((await say('/subscriptions')).lines[1]).toContain('no subscriptions')
  })
})

describe('in a group', () => {
  const member = { person: { id: 'bo', mayManage: false, locale: null } }

  test.each([
    '/subscribe summit 08:00 daily Seoul',
    '/unsubscribe all',
    '/watch boats',
    '/timezone Seoul',
    '/quiet 22:00 07:00',
    '/resend',
    '/forget yes',
  ])('%s needs the right to manage it', async (line) => {
    expect((await say(line, member)).lines.join()).toContain('Only people who manage this chat')
    expect(await context.store.privacyOf(group)).toBeUndefined()
  })

  test.each([
    '/brief summit',
    '/quote ana',
    '/subscriptions',
    '/watches',
    '/timezone',
    '/quiet',
    '/status',
    '/privacy',
    '/help',
  ])('%s needs none', async (line) => {
    expect((await say(line, member)).lines.join()).not.toContain('Only people who manage')
  })

  test('in a direct chat everything is allowed', async () => {
    const direct = { ...member, chat: { ...group, id: '7', kind: 'direct' as const } }
    expect((await say('/watch boats', direct)).lines[0]).toBe('Watching')
  })
})

test('quiet hours, watches and all that is stored can be seen and taken back', async () => {
  await say('/timezone Seoul')
  await say('/quiet 22 7')
  await say('/watch 阅兵')
  expect((await say('/watch 阅兵')).lines[0]).toBe('Watched already')
  expect((await say('/quiet')).lines[1]).toContain('from 22:00 to 07:00')
  expect((await say('/privacy')).lines).toContain('0 subscriptions, 1 watch and 0 feeds of its own')
  expect((await say('/unwatch 阅兵')).lines).toEqual(['No longer watched', '阅兵'])
  expect((await say('/forget')).buttons).toEqual(['/forget yes'])
  expect((await say('/forget yes')).lines).toEqual(['Forgotten', 'Nothing is stored about this chat any more.'])
  expect((await say('/privacy')).lines[1]).toBe('Nothing is stored about this chat.')
})

test('a digest that the quiet hours keep back is told in the status', async () => {
  await say('/timezone Seoul')
  await say('/subscribe summit 23:00 daily')
  await say('/quiet 22 7')
  const night = { now: instant('2026-04-27T15:00:00Z') }
  expect((await say('/status', night)).lines).toContain(
    'summit waits for the end of quiet hours (Tuesday 28 April, 07:00)',
  )
  expect((await say('/status')).lines.join()).not.toContain('quiet')
})

test('a country is found by any of its names, and whoever is not is told what there is', async () => {
  const text = 'Kim Jong Un will attend the summit. Marta Keller will attend the summit.'
  const people = [
    { name: 'Kim Jong Un', aliases: [], role: null, country: 'KP' },
    { name: 'Marta Keller', aliases: [], role: null, country: 'CH' },
  ]
  const attending = people.map(({ name, country }) => ({
    ...{ person: name, country, status: 'attending' as const, representedBy: null, event: null, confidence: 1 },
    ...{ start: text.indexOf(name), end: text.indexOf(name) + name.length },
    ...{ place: null, placeCountry: null, from: null, to: null },
  }))
  await context.store.recordArticle(articleOf(text, { briefs: ['summit'], people, attendance: attending }), context.now)
  for (const name of ['北朝鲜', 'dprk', '북한', 'КНДР', 'North Korea'])
    expect((await say(`/who summit ${name}`)).lines).toContainEqual(
      expect.stringContaining('Kim Jong Un (North Korea)'),
    )
  expect((await say('/who summit norway')).lines.at(-1)).toMatch(/“norway” comes. Sources speak of: .*Switzerland/)
})

test.each([
  ['/breif summit', 'Did you mean /brief?'],
  ['/brief summit qoutes', 'Did you mean /brief summit quotes?'],
  ['/quote **x** <b>y</b>', 'no quotation there has those words.'],
])('%s is answered with what is meant, if anything', async (line, answer) => {
  const { lines } = await say(line)
  expect(lines.at(-1)).toContain(answer)
  expect(lines.join()).not.toContain('Near that')
})

test('of what is typed no more is repeated than tells it again', async () => {
  for (const command of ['/search', '/quote', '/who summit', '/brief', '/unwatch', '/timezone', '/'])
    expect((await say(`${command} ${'lake '.repeat(4_000)}`)).lines.join().length).toBeLessThan(600)
})

test('a number opens the source that it stood for where it was read, a button the source it was made for', async () => {
  const told = instant('2026-04-20T12:00:00Z')
  const lines = async (line: string, as: Partial<Context> = {}) => (await say(line, as)).lines
  const first = await context.store.recordArticle(
    articleOf('The lake is calm.', { title: 'Calm', published: '2026-04-19', briefs: ['summit'] }),
    told,
  )
  await say('/timezone Seoul')
  expect(await lines('/brief summit')).toContain('[1] The Harbour Post, 19 April 2026')
  const { buttons } = await say('/sources summit')
  expect(buttons[0]).toBe(`/sources summit #${first.id}`)

  const later = { now: at('2026-04-28T12:00:00Z') }
  await context.store.recordArticle(
    articleOf('The lake is rough.', { title: 'Rough', published: '2026-04-27', briefs: ['summit'] }),
    told,
  )
  expect((await lines('/sources summit 1', later)).slice(1, 3)).toEqual([
    '[1] The Harbour Post: Calm, 19 April 2026',
    'This is [1] of what was shown here on 27 April at 21:00. As the briefing stands now, [1] is another: The Harbour Post: Rough, 27 April 2026.',
  ])
  expect(await lines(buttons[0] ?? '', later)).toContain('[1] The Harbour Post: Calm, 19 April 2026')
  expect((await lines('/sources summit [2]', later)).slice(1, 3)).toEqual([
    '[2] The Harbour Post: Calm, 19 April 2026',
    'This is [2] of the briefing as it stands now; what was shown here on 27 April at 21:00 has none.',
  ])
  // What was read last counts.
  await say('/brief summit', later)
  expect(await lines('/sources 1', later)).toContain('[1] The Harbour Post: Rough, 27 April 2026')
  await context.store.retractArticle(first.id, 'gone', later.now)
  expect(await lines('/sources summit 2', later)).toEqual([
    '[2] of what was shown here on 28 April at 21:00 was The Harbour Post: Calm, 19 April 2026. It is no longer a source here: it was taken back, or replaced.',
  ])
  expect(await lines('/sources summit 7', later)).toEqual(['This briefing has 2 sources; there is no number 7.'])
  expect((await lines('/sources nowhere', later)).join()).toContain('There is no brief “nowhere”')
})

describe('a number of another answer than the briefing', () => {
  const told = instant('2026-04-27T08:00:00Z')
  const sourceLine = async (line: string) => (await say(line)).lines.find((each) => /^\[\d+\] /.test(each))

  beforeEach(async () => {
    for (const [title, published, words, speaker] of [
      ['Calm', '2026-04-19', 'We sail at noon', 'Ana Soto'],
      ['Windy', '2026-04-20', 'We stay ashore', 'Bo Lind'],
    ] as const) {
      const text = `${words}, said ${speaker}.`
      await context.store.recordArticle(
        articleOf(text, { title, published, briefs: ['summit'], quotes: [quoteIn(text, words, speaker)] }),
        told,
      )
    }
    await context.store.recordArticle(
      articleOf('The lake is rough.', { title: 'Rough', published: '2026-04-27', briefs: ['summit'] }),
      told,
    )
  })

  test('is the one that the source has in the briefing, where a brief was named', async () => {
    for (const [line, source] of [
      ['/quote ana brief:summit', '[2] The Harbour Post: Calm, 19 April 2026'],
      ['/latest summit', '[3] The Harbour Post: Rough, 27 April 2026'],
    ] as const) {
      // A headline that stands above is not listed again.
      expect(await sourceLine(line)).toBe(line.startsWith('/latest') ? source.replace(': Rough', '') : source)
      expect(await sourceLine(`/sources summit ${source[1]}`)).toBe(source)
    }
  })

  test('opens that source, where the chat is known', async () => {
    await say('/timezone Seoul')
    for (const line of ['/quote ana', '/search noon']) {
      expect(await sourceLine(line)).toBe('[1] The Harbour Post: Calm, 19 April 2026')
      expect((await say('/sources summit 1')).lines.slice(1, 3)).toEqual([
        '[1] The Harbour Post: Calm, 19 April 2026',
        'This is [1] of what was shown here on 27 April at 21:00. As the briefing stands now, [1] is another: The Harbour Post: Windy, 20 April 2026.',
      ])
      await say('/brief summit')
      expect(await sourceLine('/sources summit 1')).toBe('[1] The Harbour Post: Windy, 20 April 2026')
    }
    // What Telegram lists as somebody types is sent to another chat.
    await say('/quote ana', { isForElsewhere: true })
    expect(await sourceLine('/sources summit 1')).toBe('[1] The Harbour Post: Windy, 20 April 2026')
  })

  test('leaves the digest the numbers that it has not', async () => {
    const [windy, calm] = await Promise.all(
      ['ashore', 'noon'].map(
        async (words) => (await context.store.quotes({ words, limit: 1 }, context.now))[0]?.article,
      ),
    )
    const numbered = (...articles: (typeof calm)[]) =>
      articles.map((article, index) => ({ number: index + 1, article: article?.id ?? 0 }))
    const shown = { at: '2026-04-27T08:00:00Z', briefs: ['summit'] }
    const store = {
      ...context.store,
      lastShown: async () => [
        { ...shown, as: 'answer' as const, sources: numbered(calm) },
        { ...shown, as: 'digest' as const, sources: numbered(windy, windy, calm) },
      ],
    }
    expect((await say('/sources summit 3', { store })).lines.slice(1, 3)).toEqual([
      '[3] The Harbour Post: Calm, 19 April 2026',
      'This is [3] of the digest of 27 April. As the briefing stands now, [3] is another: The Harbour Post: Rough, 27 April 2026.',
    ])
  })

  test('of a text that no briefing has says so', async () => {
    await say('/timezone Seoul')
    await context.store.recordArticle(articleOf('Nobody asked.', { title: 'Noon', briefs: [] }), told)
    const { lines } = await say('/search noon')
    const number = lines.find((line) => line.endsWith(': Noon, 28 August 2025'))?.[1]
    expect((await say(`/sources summit ${number}`)).lines).toEqual([
      `[${number}] of what was shown here on 27 April at 21:00 was The Harbour Post: Noon, 28 August 2025. It is in no briefing.`,
    ])
  })
})

test('every command has its line in /help, and its examples are understood', async () => {
  const { lines } = await say('/help')
  for (const command of commands.filter(({ name }) => name !== 'help')) {
    expect(lines.some((line) => line.startsWith(`/${command.name}`))).toBe(true)
    expect(command.summary.length).toBeLessThanOrEqual(100)
    for (const example of command.examples) {
      expect((await say(example)).lines.join(' ')).not.toMatch(
        /There is no command|do not know what to do|Something went wrong/,
      )
    }
  }
})

test('a command that fails answers with an id that is in the log', async () => {
  const reported: string[] = []
  const broken = {
    ...context,
    store: { ...context.store, health: async () => Promise.reject(new Error('disk on fire')) },
  }
  const { blocks } = await answerLine(commands, '/status', broken, (id) => reported.push(id))
  const [block] = blocks
  expect(block && blockText(block)).toBe(
    `Something went wrong, and it is in the log as ${reported[0]}. Please try again later.`,
  )
})

describe('asking for quotations', () => {
  const told = instant('2026-04-20T12:00:00Z')
  const words =
    '记者在湖边采访了许多人，他们谈到了天气、价格、交通、住房、学校、医院、公园、道路、桥梁、车站、码头、市场、商店、餐馆、银行、邮局、警察、消防、法院、政府、选举、预算、税收、工资、退休、保险、环境、森林、河流、湖泊、山脉、动物、植物、农业、工业、贸易、投资、科技、教育、文化、体育以及阅兵式的准备工作'

  beforeEach(async () => {
    const said = 'We sail at noon, said Ana Soto.'
    await context.store.recordArticle(
      articleOf(said, {
        briefs: ['other'],
        published: '2026-04-20',
        quotes: [quoteIn(said, 'We sail at noon', 'Ana Soto')],
      }),
      told,
    )
    await context.store.recordArticle(
      articleOf(words, { title: '湖边', published: '2026-04-20', summary: { text: words, by: 'editor' } }),
      told,
    )
  })

  test('in a brief that has none of theirs says so, and that there are some elsewhere', async () => {
    expect((await say('/quote ana soto brief:summit')).lines.join(' ')).toContain(
      'No quotation of Ana Soto is stored in summit; there are 1 elsewhere',
    )
    expect((await say('/quote ana soto brief:nowhere')).lines.join(' ')).toContain('There is no brief “nowhere”')
    expect((await say('/quote ana soto')).lines).toContain('We sail at noon\nAna Soto · The Harbour Post, 20 April [1]')
  })

  test('two people of one name are told apart, and the press leads to the one that was pressed', async () => {
    for (const [country, said] of [
      ['KR', 'I am the one from Seoul'],
      ['KP', 'I am the one from Pyongyang'],
    ] as const) {
      const text = `${said}, said Kim Min.`
      await context.store.recordArticle(
        articleOf(text, {
          title: said,
          published: '2026-04-20',
          quotes: [quoteIn(text, said, 'Kim Min')],
          people: [{ name: 'Kim Min', aliases: [], role: null, country }],
        }),
        told,
      )
    }
    const many = Array.from({ length: 5 }, (_, index) => `Sentence number ${index} of mine`)
    const speech = many.map((each) => `${each}, said Kim Min.`).join(' ')
    await context.store.recordArticle(
      articleOf(speech, {
        title: 'A long speech',
        published: '2026-04-19',
        quotes: many.map((each) => quoteIn(speech, each, 'Kim Min')),
        people: [{ name: 'Kim Min', aliases: [], role: null, country: 'KP' }],
      }),
      told,
    )
    const { lines, buttons } = await say('/quote kim min')
    expect(lines).toEqual(
      ['Who is meant by “kim min”?', 'Kim Min, North Korea', 'Kim Min, South Korea'].toSorted(
        (a, b) => lines.indexOf(a) - lines.indexOf(b),
      ),
    )
    const answers = await Promise.all(buttons.map((button) => say(button)))
    const older = answers.flatMap((answer) => answer.buttons)
    expect((await say(older[0] ?? '')).lines[0]).toBe('Kim Min · 2 of 2')
    expect(answers.map(({ lines: [, first] }) => first?.split('\n')[0]).toSorted()).toEqual([
      'I am the one from Pyongyang',
      'I am the one from Seoul',
    ])
  })

  test('a search shows what it found, also in a text without spaces', async () => {
    const { lines } = await say('/search 阅兵式')
    expect(lines.some((line) => line.includes('阅兵式'))).toBe(true)
  })
})

test('a feed that does not answer makes the status one that needs a look, without its address', async () => {
  const { feed } = await context.store.addFeed(
    {
      url: 'https://gull.example/feed?key=secret',
      key: 'gull.example/feed',
      title: null,
      addedBy: 'ada',
      outline: null,
    },
    context.now,
  )
  await context.store.settlePoll(
    feed.id,
    {
      ...{ items: null, error: 'it answered 500', nextPollAt: context.now, intervalMinutes: 30, movedTo: null },
      ...{ etag: null, lastModified: null, title: null, link: null, language: null },
    },
    context.now,
  )
  const { lines } = await say('/status')
  expect(lines[0]).toBe('Status: something needs a look')
  expect(lines.join(' ')).toContain('gull.example has not answered')
  expect(lines.join(' ')).not.toContain('secret')
})
