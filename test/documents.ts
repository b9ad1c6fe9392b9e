/** Documents as the commands compose them, and worse ones: what every renderer is tried on. The words are our own. */
import type { Block, Document, Inline } from '../src/document.ts'

const herald = 'https://herald.example/2031/05/14/regatta-guest-list'
const courier = 'https://courier.example/harbour/regatta?edition=evening'
const source = (number: number, url: string | null): Inline => ({ type: 'source', number, url })
const command = (text: string): Inline => ({ type: 'command', text })
const strong = (text: string): Inline => ({ type: 'strong', text })
const item = (depth: 0 | 1, ...content: Inline[]): Block => ({ type: 'item', depth, content })
const heading = (text: string): Block => ({ type: 'heading', text })
const paragraph = (...content: Inline[]): Block => ({ type: 'paragraph', content })

const briefing: Document = {
  title: 'The Tall Ships regatta in Port Alder',
  lang: 'en',
  blocks: [
    { type: 'lead', content: [strong('5 days'), ' to the Tall Ships regatta'] },
    paragraph(
      'Monday 19 May 2031 in Port Alder, from ',
      { type: 'time', at: '2031-05-19T07:30:00Z', style: 'datetime', text: '19 May 07:30 UTC' },
      '. ',
      source(1, herald),
    ),
    heading('Who comes'),
    item(0, strong('Will attend')),
    item(1, 'Ines Marchetti (Italy) ', source(1, herald), source(2, courier)),
    item(1, 'From Estonia, Latvia and Norway ', source(2, courier)),
    item(0, strong('Send someone else')),
    item(1, 'Olaf Brandt (Germany) · Greta Lindqvist comes instead ', source(2, courier)),
    { type: 'note', content: ['and 3 more: ', command('/who regatta')] },
    heading('Quotes'),
    {
      type: 'quote',
      text: 'Forty masts in one harbour is a sight that my grandfather used to describe to us.',
      by: [strong('Ines Marchetti'), ', sailing minister · Alder Herald, 14 May ', source(1, herald)],
    },
    {
      type: 'quote',
      text: 'We have room for everyone who asked, and for two ships that did not.',
      by: [strong('Tomas Reyk'), ', harbour master · Evening Courier, 13 May ', source(2, courier)],
    },
    heading('Headlines'),
    item(0, { type: 'link', text: 'Guest list of the regatta grows to nine nations', url: herald }, ' · Alder Herald'),
    item(
      0,
      { type: 'link', text: 'Harbour clears its north basin', url: courier },
      ' · Evening Courier · also in 3 outlets',
    ),
    heading('Sources'),
    {
      type: 'source',
      number: 1,
      content: [
        { type: 'link', text: 'Guest list of the regatta grows to nine nations', url: herald },
        ' · Alder Herald, 14 May 2031',
      ],
    },
    {
      type: 'source',
      number: 2,
      content: [
        { type: 'link', text: 'Harbour clears its north basin', url: courier },
        ' · Evening Courier, 13 May 2031',
      ],
    },
  ],
  buttons: [
    { label: 'Who comes', command: '/brief regatta attendees' },
    { label: 'Quotes', command: '/brief regatta quotes' },
    { label: 'Sources', command: '/sources regatta' },
  ],
}

const quotesPage: Document = {
  title: 'Tomas Reyk · 2 of 3',
  lang: 'en',
  blocks: [
    {
      type: 'quote',
      text: 'The tide does not read programmes.\nNeither do I.',
      by: [strong('Tomas Reyk'), ', harbour master · Evening Courier, 13 May ', source(1, courier)],
    },
    heading('Sources'),
    {
      type: 'source',
      number: 1,
      content: [{ type: 'link', text: 'Harbour clears its north basin', url: courier }, ' · Evening Courier'],
    },
  ],
  buttons: [
    { label: 'Newer', command: '/quote who:"Tomas Reyk" page:1' },
    { label: 'Older', command: '/quote who:"Tomas Reyk" page:3' },
  ],
}

const choice: Document = {
  title: 'Who is meant by “brandt”?',
  lang: 'en',
  blocks: [
    item(0, strong('Olaf Brandt'), ', German transport minister'),
    item(0, strong('Lena Brandt'), ', skipper of the Meridian'),
  ],
  buttons: [
    { label: 'Olaf Brandt', command: '/quote who:"Olaf Brandt"' },
    { label: 'Lena Brandt', command: '/quote who:"Lena Brandt"' },
  ],
}

const refusal: Document = {
  title: '',
  lang: 'en',
  blocks: [paragraph('Only people who manage this chat can use /subscribe here. In a direct chat with me you can.')],
  buttons: [],
}

const search: Document = {
  title: 'Found: “north basin”',
  lang: 'en',
  blocks: [
    item(
      0,
      'The ',
      { type: 'mark', text: 'north basin' },
      ' is cleared from Friday',
      ' · Evening Courier ',
      source(1, courier),
    ),
    {
      type: 'note',
      content: ['Ranked among the newest 2,000. ', { type: 'emphasis', text: 'Summaries are extracted' }, '.'],
    },
  ],
  buttons: [
    { label: 'Search in quotes', command: `/search words:"${'north basin of the harbour '.repeat(5).trim()}"` },
  ],
}

const hangul = '돛이 마흔 개나 되는 항구는 할아버지께서 들려주시던 풍경입니다.'
const eastAsian: Document = {
  title: '港口帆船赛 · 범선 축제 · 帆船まつり',
  lang: 'zh',
  blocks: [
    { type: 'lead', content: ['距离帆船赛还有', strong('五天'), '。'] },
    heading('谁会出席'),
    item(0, strong('이네스 마르케티'), ' (이탈리아) ', source(1, 'https://신문.example/기사/십사일')),
    item(0, '托马斯·雷克（港务长）', source(2, null)),
    { type: 'quote', text: hangul, by: [strong('이네스 마르케티'), ' · 항구신문, 5월 14일'] },
    {
      type: 'quote',
      text: '潮汐不会看节目单。我们为每一艘报名的船都准备了泊位，另外还留了两个。'.repeat(60),
      by: [strong('托马斯·雷克'), '，港务长'],
    },
  ],
  buttons: [{ label: '来源', command: '/sources 港口帆船赛' }],
}

const zalgo = `Z${'\u0300\u0301\u0302\u0303\u0304\u0305'.repeat(40)}algo`
const hostile: Document = {
  title: '@everyone **free** `nitro` <@&42> # [here](https://evil.example)',
  lang: 'en',
  blocks: [
    heading('# > - 1. ~~heading~~ ||spoiler||'),
    { type: 'lead', content: ['<t:0:R> <b>bold</b> <script>alert(1)</script> &amp; &lt; \\'] },
    paragraph('# one\n## two\n-# three\n> four\n>>> five\n- six\n* seven\n+ eight\n9. nine\n```js\nten\n```'),
    paragraph('@here <@123456789012345678> <#99> </ban:77> <:x:1> <a:y:2> :smile: http://evil.example discord.gg/abc'),
    paragraph('\u202egnp.exe\u202c and \u2067back\u2069, zero\u0000one\u0007two\u001b[31mred'),
    paragraph(zalgo),
    paragraph('שלום עולם (1) and مرحبا بالعالم, then English again'),
    paragraph('👩‍👩‍👧‍👦🏳️‍🌈🇰🇷 𝕳𝖊𝖑𝖑𝖔 𠮷野家 \ud83d lone'),
    paragraph(
      { type: 'link', text: 'https://bank.example/login', url: 'https://evil.example/phish' },
      ' or ',
      { type: 'link', text: 'bank．example', url: 'https://evil.example/(a)_b"c' },
      ' or ',
      { type: 'link', text: 'press me', url: 'javascript:alert(1)' },
      ' or ',
      { type: 'link', text: 'a](https://evil.example) [b', url: 'https://fine.example/x' },
      ' or ',
      { type: 'link', text: 'login', url: 'https://bank.example@evil.example/' },
    ),
    paragraph(strong('*bold*'), { type: 'emphasis', text: '_it_' }, 'tail', { type: 'mark', text: '**' }),
    paragraph(command('/quote `x` ``y``'), ' ', strong(' spaced ')),
    { type: 'quote', text: '> not a quote\n- not a list\n# not a heading', by: ['@everyone\n# me'] },
    {
      type: 'source',
      number: 12,
      content: [{ type: 'link', text: '<i>title</i>', url: 'https://fine.example/?q=<>' }],
    },
    { type: 'note', content: ['-# small\n# large'] },
    item(0, '- nested\n  - list'),
  ],
  buttons: [
    { label: `@everyone ${'x'.repeat(100)}`, command: '/brief @everyone' },
    { label: '  ', command: '/help' },
    { label: 'twice', command: '/brief parade' },
    { label: 'twice again', command: '/brief parade' },
  ],
}

const sentence =
  'The committee met again in the evening and put the same question to the same people, who gave the same answer. '
const long: Document = {
  title: 'Everything about the regatta',
  lang: 'en',
  blocks: [
    ...Array.from({ length: 30 }, (_, index): Block[] => [
      heading(`Day ${index + 1}`),
      paragraph(sentence.repeat(1 + (index % 4)).trim()),
      item(0, `Entry ${index + 1} of the log `, source(index + 1, `https://herald.example/log/${index + 1}`)),
    ]).flat(),
    {
      type: 'quote',
      text: sentence.repeat(80).trim(),
      by: [strong('Tomas Reyk'), ', harbour master ', source(1, herald)],
    },
    item(1, `${'unbreakable'.repeat(700)}`),
  ],
  buttons: Array.from({ length: 30 }, (_, index) => ({
    label: `Day ${index + 1}`,
    command: `/brief regatta day${index + 1}`,
  })),
}

const empty: Document = { title: '', lang: 'en', blocks: [], buttons: [] }

/** By the name of its golden files. */
export const documents = { briefing, quotesPage, choice, refusal, search, eastAsian, hostile, long, empty }
