/**
 * Fitting a document into messages before there is any markup, because markup that is cut breaks. A renderer says what
 * a block costs in its own terms and how much a message holds; what comes back is whole documents.
 */
import { type Block, type Document, type Inline, inlineText } from '../document.ts'

/**
 * One thing of which a message holds only so much: characters, entities, components. `cost` counts all that the
 * renderer adds round a block too, and a piece of a block must cost no more than the block.
 */
export interface Room {
  budget: number
  cost(block: Block): number
}

/** What stands as attribution on every piece of a divided quote but the last, which carries the real one. */
export const CONTINUED: Inline = { type: 'emphasis', text: 'continued below' }

/**
 * Split a document into parts that each keep within every room. Blocks stay whole and in order; a heading goes with
 * what follows it; a block longer than a message is divided after a sentence, else between words, else between
 * graphemes, never inside a time, a source number or a command, and a divided link keeps its address on both sides.
 * The title stands on the first part (and costs what a heading does), the buttons on the last.
 *
 * Pieces of one block joined give back its text. A continued item goes on as a paragraph, an attribution that would
 * fill half a message follows its quote as a note, and a link whose address alone is longer than a message is text.
 * @throws RangeError when a budget does not hold one character of a block.
 */
export function fit(document: Document, ...rooms: Room[]): Document[] {
  const parts: Part[] = []
  let part = newPart(rooms)
  const next = () => {
    parts.push(part)
    part = newPart(rooms)
  }

  const place = (block: Block) => {
    let rest: Cut | undefined = toCut(block)
    while (rest) {
      const taken = takePiece(rest, part, rooms)
      if (taken) {
        add(part, taken.piece, rooms)
        rest = taken.rest
      }
      if (rest) next()
    }
  }

  const [title, overlong] = fitTitle(document.title, rooms)
  part.title = title
  if (title) part.used = costs({ type: 'heading', text: title }, rooms)

  for (const group of headed([...overlong, ...document.blocks].flatMap((block) => tamed(block, rooms)))) {
    if (!fits(group, part, rooms) && part.blocks.length > 0) next()
    if (fits(group, part, rooms)) for (const block of group) add(part, block, rooms)
    else for (const block of group) fits([block], part, rooms) ? add(part, block, rooms) : place(block)
  }
  parts.push(part)

  return parts.map(({ title, blocks }, index) => ({
    title,
    lang: document.lang,
    blocks,
    buttons: index === parts.length - 1 ? document.buttons : [],
  }))
}

interface Part {
  title: string
  blocks: Block[]
  /** Spent of each room. */
  used: number[]
}

function newPart(rooms: Room[]): Part {
  return { title: '', blocks: [], used: rooms.map(() => 0) }
}

function costs(block: Block, rooms: Room[]): number[] {
  return rooms.map((room) => room.cost(block))
}

function add(part: Part, block: Block, rooms: Room[]): void {
  part.blocks.push(block)
  part.used = costs(block, rooms).map((cost, index) => cost + (part.used[index] ?? 0))
}

function fits(blocks: Block[], part: Pick<Part, 'used'>, rooms: Room[]): boolean {
  return rooms.every(
    (room, index) => blocks.reduce((sum, block) => sum + room.cost(block), part.used[index] ?? 0) <= room.budget,
  )
}

/** Each block with the headings right before it. */
function headed(blocks: Block[]): Block[][] {
  const groups: Block[][] = []
  let open = false
  for (const block of blocks) {
    if (open) groups.at(-1)?.push(block)
    else groups.push([block])
    open = block.type === 'heading'
  }
  return groups
}

/** The title, and as paragraphs what of it is longer than a message. */
function fitTitle(title: string, rooms: Room[]): [string, Block[]] {
  if (!title) return ['', []]
  const cut = toCut({ type: 'heading', text: title })
  const taken = takePiece(cut, newPart(rooms), rooms)
  if (!taken?.rest || taken.piece.type !== 'heading') return [title, []]
  return [taken.piece.text, [{ type: 'paragraph', content: [title.slice(taken.piece.text.length)] }]]
}

/** Blocks that can be divided to fit: without inlines that alone are longer than a message. */
function tamed(block: Block, rooms: Room[]): Block[] {
  if (fits([block], newPart(rooms), rooms)) return [block]
  const empty = newPart(rooms)
  const tame = (content: Inline[], build: (content: Inline[]) => Block) =>
    content.map((inline) => (fits([build([smallest(inline)])], empty, rooms) ? inline : inlineText(inline)))

  switch (block.type) {
    case 'heading':
      return [block]
    case 'lead':
    case 'paragraph':
    case 'item':
    case 'note':
    case 'source':
      return [{ ...block, content: tame(block.content, (content) => ({ ...block, content })) }]
    case 'quote': {
      const half = rooms.every((room) => room.cost({ ...block, text: '' }) <= room.budget / 2)
      if (half) return [block]
      const note = (content: Inline[]): Block => ({ type: 'note', content })
      return [{ ...block, by: [CONTINUED] }, note(tame(block.by, note))]
    }
    default:
      return block satisfies never
  }
}

/** The least that can stand of an inline by itself. */
function smallest(inline: Inline): Inline {
  if (isAtom(inline)) return inline
  return typeof inline === 'string' ? inline.slice(0, 1) : { ...inline, text: inline.text.slice(0, 1) }
}

/** Inlines that only mean something whole. */
type Atom = Extract<Inline, { type: 'time' | 'source' | 'command' }>

function isAtom(inline: Inline): inline is Atom {
  return typeof inline !== 'string' && (inline.type === 'time' || inline.type === 'source' || inline.type === 'command')
}

/** A block that is being divided: what is left of it starts at `from`, a UTF-16 offset into its text. */
interface Cut {
  from: number
  length: number
  /** How good a place for a cut each offset is, by the constants below. */
  ranks: Uint8Array
  build(from: number, to: number): Block
}

const CODE_POINT = 1
const GRAPHEME = 2
const WORD = 3
const SPACE = 4
const SENTENCE = 5

function toCut(block: Block): Cut {
  switch (block.type) {
    case 'heading':
      return cutContent([block.text], (content) => ({ ...block, text: content.map(inlineText).join('') }))
    case 'lead':
    case 'paragraph':
    case 'note':
    case 'source':
      return cutContent(block.content, (content) => ({ ...block, content }))
    case 'item':
      return cutContent(block.content, (content, from) =>
        from === 0 ? { ...block, content } : { type: 'paragraph', content },
      )
    case 'quote':
      return cutContent([block.text], (content, _from, isLast) => ({
        ...block,
        text: content.map(inlineText).join(''),
        by: isLast ? block.by : [CONTINUED],
      }))
    default:
      return block satisfies never
  }
}

function cutContent(content: Inline[], build: (content: Inline[], from: number, isLast: boolean) => Block): Cut {
  const starts: number[] = []
  let length = 0
  for (const inline of content) {
    starts.push(length)
    length += inlineText(inline).length
  }
  return {
    from: 0,
    length,
    ranks: rankCuts(content, starts),
    build: (from, to) => build(sliceContent(content, starts, from, to), from, to === length),
  }
}

function rankCuts(content: Inline[], starts: number[]): Uint8Array {
  const text = content.map(inlineText).join('')
  const ranks = new Uint8Array(text.length + 1)
  for (let at = 1; at <= text.length; at++) if (!isInsidePair(text, at)) ranks[at] = CODE_POINT
  for (const [segmenter, rank] of SEGMENTERS) {
    for (const { index, segment } of segmenter.segment(text)) {
      const end = index + segment.length
      // A word may end inside a grapheme ("e" + a joiner in another script); a grapheme never gives way.
      if (rank !== GRAPHEME && (ranks[end] ?? 0) < GRAPHEME) continue
      ranks[end] = rank === WORD && /\s$/u.test(segment) ? SPACE : rank
    }
  }
  content.forEach((inline, index) => {
    const start = starts[index] ?? 0
    if (isAtom(inline)) ranks.fill(0, start + 1, start + inlineText(inline).length)
  })
  return ranks
}

const SEGMENTERS: [Intl.Segmenter, number][] = [
  [new Intl.Segmenter('en', { granularity: 'grapheme' }), GRAPHEME],
  [new Intl.Segmenter('en', { granularity: 'word' }), WORD],
  [new Intl.Segmenter('en', { granularity: 'sentence' }), SENTENCE],
]

function isInsidePair(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1))
}

function sliceContent(content: Inline[], starts: number[], from: number, to: number): Inline[] {
  const slice: Inline[] = []
  for (let index = indexAt(starts, from); index < content.length; index++) {
    const start = starts[index] ?? 0
    const inline = content[index]
    if (inline === undefined || start >= to) break
    const text = inlineText(inline).slice(Math.max(0, from - start), to - start)
    if (text === '') continue
    if (typeof inline === 'string') slice.push(text)
    else if (isAtom(inline)) slice.push(inline)
    else slice.push({ ...inline, text })
  }
  return slice
}

/** The last index whose start is at or before `offset`; `starts` rises. */
function indexAt(starts: number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle
  }
  // Empty inlines share a start; none of them carries text.
  return low
}

/** The longest good piece that still fits the part; nothing when not one character does and the part is not empty. */
function takePiece(cut: Cut, part: Part, rooms: Room[]): { piece: Block; rest: Cut | undefined } | undefined {
  const { from, length, ranks } = cut
  const fitsTo = (to: number) => fits([cut.build(from, to)], part, rooms)
  const reach = furthestThatFits(cut, fitsTo, Math.max(16, rooms[0]?.budget ?? 16))
  if (reach === length && fitsTo(length)) return { piece: cut.build(from, length), rest: undefined }

  const isEmpty = part.title === '' && part.blocks.length === 0
  for (const least of isEmpty ? [GRAPHEME, CODE_POINT] : [GRAPHEME]) {
    let furthest = reach
    while (furthest > from) {
      const to = bestCut(ranks, from, furthest, least)
      if (to > from && to < length && fitsTo(to)) return { piece: cut.build(from, to), rest: { ...cut, from: to } }
      furthest = Math.min(furthest, to) - 1
    }
  }
  if (isEmpty) {
    const budgets = rooms.map((room) => room.budget).join(' and ')
    throw new RangeError(`A message of ${budgets} does not hold one character of a ${cut.build(from, length).type}`)
  }
  return undefined
}

/** Gallops, so that dividing stays linear however long the text is. */
function furthestThatFits(cut: Cut, fitsTo: (to: number) => boolean, stride: number): number {
  let low = cut.from
  let high = Math.min(cut.from + stride, cut.length)
  while (high < cut.length && fitsTo(high)) {
    low = high
    high = Math.min(high + stride, cut.length)
  }
  if (fitsTo(high)) return high
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (fitsTo(middle)) low = middle
    else high = middle
  }
  return low
}

/** The best place in (from, furthest]: a sentence or a space in its second half, else any word's end, else what is left. */
function bestCut(ranks: Uint8Array, from: number, furthest: number, least: number): number {
  const half = from + (furthest - from) / 2
  const found: number[] = []
  for (let to = furthest; to > from; to--) {
    const rank = ranks[to] ?? 0
    if (rank === SENTENCE && to >= half) return to
    for (let each = least; each <= Math.min(rank, SPACE); each++) found[each] ??= to
  }
  const space = found[SPACE] ?? from
  if (space >= half) return space
  return found[WORD] ?? found[least] ?? from
}
