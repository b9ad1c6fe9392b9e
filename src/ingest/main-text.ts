/** The article among everything else on a page. */
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { fold } from '../fold.ts'
import { cleanText } from './clean-text.ts'
import { type TextBlock, type TreeNode, textBlocks } from './html-text.ts'

/**
 * The main text of guarded markup, paragraphs parted by an empty line, without the headline; "" when there is none.
 * Readability finds where the article is; what it leaves in of the page's furniture is taken out here.
 */
export function mainText(guarded: string, title: string | null): string {
  const { document } = parseHTML(withBody(guarded))
  const marked = markedBody(document)
  const plainly = textBlocks(document.body).filter(({ element }) => /^(p|blockquote|h[1-6]|li|pre)$/.test(element))
  const found = readable(document)
  const blocks = withoutFurniture(found ? textBlocks(found) : plainly, title)
  return cleanText((isBetter(marked, blocks) ? marked : blocks).map((block) => block.text).join('\n\n'))
}

/** The tree builder makes no body where the page has none, and Readability stumbles over that. */
function withBody(guarded: string): string {
  return /<body[\s>]/i.test(guarded) ? guarded : `<html><body>${guarded.replace(/<\/?html[^>]*>/gi, '')}</body></html>`
}

/** Where Readability sees the article, or null: short pages have none, and odd trees make it throw. */
function readable(document: ReturnType<typeof parseHTML>['document']): TreeNode | null {
  try {
    return new Readability<TreeNode>(document, { serializer: (node: TreeNode) => node }).parse()?.content ?? null
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

/** Shorter than this is a teaser, whatever it is marked as. */
const SHORTEST_MARKED = 500

/** What the page itself marks as the body of its article (schema.org), when it does so once. */
function markedBody(document: { querySelectorAll(selector: string): ArrayLike<TreeNode> }): TextBlock[] {
  const marked = document.querySelectorAll('[itemprop="articleBody"],[property="articleBody"]')
  const [only] = [marked[0]]
  return marked.length === 1 && only ? withoutFurniture(textBlocks(only), null) : []
}

/** The marked body wins over a find that holds it and much beside: then Readability took the page's frame too. */
function isBetter(marked: TextBlock[], found: TextBlock[]): boolean {
  const [markedLength, foundLength] = [lengthOf(marked), lengthOf(found)]
  if (markedLength < SHORTEST_MARKED) return false
  const foundTexts = new Set(found.map((block) => block.text))
  const shared = marked.filter((block) => foundTexts.has(block.text))
  return foundLength === 0 || (lengthOf(shared) > markedLength * 0.8 && foundLength > markedLength * 1.1)
}

function lengthOf(blocks: TextBlock[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0)
}

/** Headline, byline and date stand among the first blocks. */
const HEAD_BLOCKS = 8

function withoutFurniture(blocks: TextBlock[], title: string | null): TextBlock[] {
  const headline = title === null ? null : fold(title)
  const kept = blocks.filter((block, i) => {
    if (i < HEAD_BLOCKS && ((headline !== null && fold(block.text) === headline) || isHeadLine(block.text)))
      return false
    return !isFurniture(block)
  })
  while (kept.length > 1 && isTrailing(kept.at(-1))) kept.pop()
  // Everything on a list page is furniture by these rules; then the page is its text.
  return lengthOf(kept) < lengthOf(blocks) * 0.25 ? blocks : kept
}

/** "By Jane Doe", "Updated Nov 19, 9:41 AM", "PUBLISHED: 10:48, Tue, Nov 19, 2019": told by the metadata already. */
function isHeadLine(text: string): boolean {
  if (text.length > 140) return false
  if (
    /^[|\s·•-]*(updated|published|posted|last modified|first published|aktualisiert|veröffentlicht|publié)\b.*\d/i.test(
      text,
    )
  )
    return true
  if (/^(by|von|par|por)\s+\p{Lu}[^.!?]*$/iu.test(text) && text.length < 100) return true
  return /^[^.!?]{0,40}\b(19|20)\d\d\b[^.!?]{0,40}$/.test(text) && /\d{1,2}|am|pm/i.test(text) && text.length < 50
}

function isFurniture({ text, element, linked }: TextBlock): boolean {
  if (!/[\p{L}\p{N}]/u.test(text)) return true
  if (FURNITURE.test(text) && text.length < 300) return true
  if (/^\d{1,3}$/.test(text)) return true
  // A line that is nothing but a link leads elsewhere; prose that ends in a full stop may be one link all the same.
  if (linked > 0.9 && text.length < 200 && !/[.!?]["”]?$/.test(text)) return true
  return linked > 0.6 && element === 'li' && text.length < 200
}

function isTrailing(block: TextBlock | undefined): boolean {
  return block !== undefined && block.text.length < 400 && TRAILING.test(block.text)
}

/** Calls to read, sign up or share, labels of pictures and advertisements: whole blocks, by how they begin. */
const FURNITURE =
  /^(\W*(related|read (more|also|next)|see (more|also)|more( on| from|:)|don['’]t miss|you (may|might) (also )?like|recommended|trending|most (read|popular)|in pictures|watch( now| more|:)|advert(isement)?\b|sponsored|continue reading|story continues|scroll (down )?for|sign up|subscribe|get the (latest|best)|click here|tap here|follow (us|\w+ \w+ on)|share this|image( \d+ of \d+| credit|:)|photo(s| by|:| credit)|\(?(image|photo|picture|credit)s?\b ?[:©]|skip to|sign in|log in|view (gallery|comments|image)|loading|have a tip|download (the|our)|this (slideshow|video) requires|lire aussi|lesen sie auch|mehr zum thema|leia (também|mais)|lee (también|más)|tags?:|topics?:|filed under|comments?$)|\d+ ?of ?\d+\b|©|copyright ©)/i

/** After the last sentence: rights, contact, agency's credits to itself. */
const TRAILING =
  /^(©|\(c\)|copyright\b|all rights reserved|citation:|this document is subject|follow\b|contact\b|tags?\b|\[?read more|for more\b|get (the|our)|sign up|subscribe|join (the|our)|about (us|the author)|[\w ]+ may be reached|source:)/i
