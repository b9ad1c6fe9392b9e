import { type Block, type Document, plainReply } from '../document.ts'
import { ReaderError } from '../errors.ts'
import type { StoredFeed } from '../store/feeds.ts'
import { searchPhrases, tokens } from '../store/words.ts'
import { formatShortDate, publishedDate } from '../time.ts'
import type { Args, Command, Context, FeedRead } from './command.ts'
import { feedName, hostOf } from './feed-name.ts'
import { relativeTime } from './moments.ts'

/** Names of feeds that everybody reads, in one line. */
const MOST_NAMED = 8

export const feeds: Command = {
  name: 'feeds',
  summary: 'Feeds that this chat follows, to add one, or to remove one',
  args: [
    { name: 'action', summary: 'list, add or remove', required: false, kind: 'word' },
    {
      name: 'feed',
      summary: 'The address of a feed or site; for remove also its number',
      required: false,
      kind: 'rest',
    },
  ],
  right: 'manage-to-change',
  onlyShows: ({ action, feed }) => action?.toLowerCase() === 'list' && !feed,
  examples: ['/feeds', '/feeds add https://example.org/feed.xml'],
  async run(context, args) {
    const { action, feed } = asked(args)
    if (action === 'list') return feedList(context, await context.store.feedsOf(context.chat))
    if (!feed) throw new ReaderError(`Name the feed to ${action}. Try: ${example(action)}`)
    return action === 'add' ? add(context, feed) : remove(context, feed)
  },
  async complete({ store, chat }, arg, typed, args) {
    const sought = typed.toLowerCase()
    if (arg === 'action')
      return ACTIONS.filter((each) => each.startsWith(sought)).map((value) => ({ label: value, value }))
    if (asked({ ...args, feed: typed }).action !== 'remove') return []
    return (await store.feedsOf(chat))
      .map((feed) => ({ label: `${feed.id} · ${feedName(feed)}`.slice(0, 100), value: String(feed.id) }))
      .filter(({ label }) => label.toLowerCase().includes(sought))
      .slice(0, 25)
  },
}

const ACTIONS = ['list', 'add', 'remove'] as const
type Action = (typeof ACTIONS)[number]

/** `/feeds https://…` adds it. */
function asked({ action, feed }: Args): { action: Action; feed: string | undefined } {
  if (!action) return { action: feed ? 'add' : 'list', feed }
  const named = ACTIONS.find((each) => each === action.toLowerCase())
  if (named) return { action: named, feed }
  if (/[./:]/.test(action)) return { action: 'add', feed: action }
  throw new ReaderError(`I cannot ${action} a feed: it is list, add or remove. Try: ${example('add')}`)
}

function example(action: Action): string {
  return action === 'remove' ? '/feeds remove 3' : '/feeds add https://example.org/feed.xml'
}

async function add({ store, chat, now, feedDesk, briefs }: Context, address: string): Promise<Document> {
  if (!feedDesk)
    throw new ReaderError(
      'Whoever runs this bot has switched off adding feeds from chats. /feeds shows what is followed.',
    )
  const { most, mostInAll } = feedDesk
  const { server = null } = chat
  const before = await store.followedIn(chat, server)
  const own = (await store.feedsOf(chat)).length
  if (before.group >= most) throw tooMany(before.group, own)
  if (before.all >= mostInAll) throw tooManyInAll(before.all)
  const read = await feedDesk.read(address)
  const feedRead = { url: read.url, key: read.key, title: read.title }
  const followed = await store.followFeed(chat, { feed: feedRead, server, most, mostInAll }, now)
  if (followed.status === 'too-many') throw followed.of === 'group' ? tooMany(most, own) : tooManyInAll(mostInAll)
  const { feed, status } = followed
  const item = (...content: Extract<Block, { type: 'item' }>['content']): Block => ({ type: 'item', depth: 0, content })
  const title = (name: string) => briefs.get(name)?.title ?? name
  const matched = Map.groupBy(
    read.items.flatMap((each) => each.briefs),
    (name) => name,
  )
  const matches = [...matched].map(([name, items]) => `${title(name)} (${items.length} of ${read.items.length} now)`)
  return {
    title: status === 'new' ? 'Following' : 'Followed already',
    lang: 'en',
    blocks: [
      {
        type: 'lead',
        content: [{ type: 'link', text: feedName({ ...feed, title: read.title ?? feed.title }), url: feed.url }],
      },
      ...(read.namedBy ? [item(`Named by the page ${hostOf(read.namedBy)}`)] : []),
      item(newestOf(read, now)),
      item(
        matches.length > 0
          ? `By their topic words its items belong to: ${matches.join(', ')}`
          : 'No item that it lists now has a topic word of a brief; later ones may.',
      ),
      item(await watchedNow({ store, chat }, read)),
      {
        type: 'paragraph',
        content: [
          feed.isOnlyOfChats
            ? 'It is for this chat: new items are headlines in the briefings here, and start the alerts of /watch here. Nobody is quoted from it, and no other chat sees it.'
            : 'It is followed for everybody already: its articles are in the briefings, quotations and alerts of every chat.',
        ],
      },
      { type: 'note', content: ['What it lists now is history and starts no alert.'] },
    ],
    buttons: [
      { label: 'Stop following', command: `/feeds remove ${feed.id}` },
      { label: 'All feeds here', command: '/feeds' },
    ],
  }
}

function tooMany(count: number, own: number): ReaderError {
  return new ReaderError(
    own === count
      ? `This chat follows ${count} feeds, as many as one may. /feeds shows them; remove one first.`
      : `All channels or topics here follow ${count} feeds together, as many as they may. /feeds shows those of one; remove one first.`,
  )
}

function tooManyInAll(count: number): ReaderError {
  return new ReaderError(
    `All chats of this bot follow ${count} feeds together, as many as it takes. Whoever runs it can raise that.`,
  )
}

function newestOf({ items }: FeedRead, now: Context['now']): string {
  const newest = items.toSorted((a, b) => (b.published ?? '').localeCompare(a.published ?? ''))[0]
  if (!newest) return 'It lists nothing now.'
  const date = newest.published
    ? `, ${formatShortDate(publishedDate(newest.published), now.toZonedDateTimeISO('UTC').toPlainDate())}`
    : ''
  return `${items.length === 1 ? '1 item' : `${items.length} items`}, the newest: “${newest.title ?? newest.text.slice(0, 100)}”${date}`
}

async function watchedNow({ store, chat }: Pick<Context, 'store' | 'chat'>, { items }: FeedRead): Promise<string> {
  const watched = await store.watchesOf(chat)
  if (watched.length === 0) return 'Nothing is watched here yet: /watch with a word starts alerts.'
  const texts = items.map(
    ({ title, text }) =>
      ` ${tokens(`${title ?? ''}\n${text}`)
        .map(({ word }) => word)
        .join(' ')} `,
  )
  const found = watched.filter((words) =>
    texts.some((text) => searchPhrases(words).every((phrase) => text.includes(` ${phrase.join(' ')} `))),
  )
  return found.length > 0
    ? `Of what is watched here it has: ${found.join(', ')}`
    : 'None of its items now has words that are watched here.'
}

async function remove({ store, chat }: Context, which: string): Promise<Document> {
  const mine = await store.feedsOf(chat)
  const wanted = which.toLowerCase()
  const bare = (url: string) => url.toLowerCase().replace(/^https?:\/\/|\/$/g, '')
  const feed =
    mine.find(({ id }) => String(id) === wanted) ??
    mine.find(({ url }) => bare(url) === bare(wanted)) ??
    mine.find((each) => feedName(each).toLowerCase() === wanted)
  if (!feed) {
    throw new ReaderError(
      mine.length === 0
        ? 'This chat follows no feed of its own.'
        : `“${withoutPassword(which).slice(0, 100)}” is not followed by this chat. It follows: ${mine.map((each) => `${each.id} ${feedName(each)}`).join(', ')}.`,
    )
  }
  await store.unfollowFeed(chat, feed.id)
  const stays = feed.isOnlyOfChats
    ? ''
    : ' It is followed for everybody all the same, because whoever runs this bot asked for it.'
  return plainReply('No longer followed', `${feedName(feed)}.${stays}`)
}

async function feedList({ store, now, feedDesk }: Context, mine: StoredFeed[]): Promise<Document> {
  const forAll = (await store.feeds()).filter(
    ({ isOnlyOfChats, id }) => !isOnlyOfChats && !mine.some((each) => each.id === id),
  )
  const named = forAll.slice(0, MOST_NAMED).map(feedName)
  const more = forAll.length - named.length
  const none: Block = {
    type: 'paragraph',
    content: feedDesk
      ? ['This chat follows no feed of its own. ', { type: 'command', text: example('add') }, ' adds one.']
      : ['This chat follows no feed of its own, and whoever runs this bot has switched off adding them from chats.'],
  }
  return {
    title: 'Feeds',
    lang: 'en',
    blocks: [
      ...(mine.length > 0 ? mine.map((feed) => describeFeed(feed, now)) : [none]),
      ...(named.length > 0
        ? [
            {
              type: 'note' as const,
              content: [`Followed for everybody: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`],
            },
          ]
        : []),
    ],
    buttons: mine
      .slice(0, 10)
      .map((feed) => ({ label: `Remove ${feedName(feed)}`.slice(0, 60), command: `/feeds remove ${feed.id}` })),
  }
}

function describeFeed(feed: StoredFeed, now: Context['now']): Block {
  const { id, failingSince, lastError, lastSuccessAt } = feed
  const state = failingSince
    ? [' has not answered since ', relativeTime(failingSince, now), lastError ? `: ${lastError}` : '']
    : lastSuccessAt
      ? [' was read ', relativeTime(lastSuccessAt, now)]
      : [' has not been asked yet']
  return {
    type: 'item',
    depth: 0,
    content: [`${id} · `, { type: 'link', text: feedName(feed), url: feed.url }, ...state],
  }
}

/** All up to the last "@": in a group everybody reads the answer. */
function withoutPassword(written: string): string {
  return written.replace(/^.*@/s, '')
}
