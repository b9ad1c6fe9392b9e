/** What stands on a page around an article and inside it, and is no part of it: by what its elements are named, and by what it says. */
import { fold } from '../fold.ts'
import type { TextBlock } from './html-text.ts'

/** As much of an element as is asked of it here. */
export interface PageElement {
  className: string
  id: string
  textContent: string | null
  getAttribute(name: string): string | null
  remove(): void
}

/** What holds so much of a page's text is its article, whatever it is named: "paywall", "comments-open", "has-related". */
const MOST_OF_TEXT = 0.25
/** Characters: each name inside another has its text looked at again, and no honest page comes near this. */
const MOST_LOOKED_AT = 20_000_000
/** Longer ones hold prose by a slip of whoever made the page. */
const LONGEST_LABEL = 500

/** Take out elements that their names give away, before anybody looks for the article. */
export function removeNamedFurniture(elements: Iterable<PageElement>, textLength: number): void {
  let looked = 0
  for (const element of elements) {
    const most = longestOf(element, textLength)
    if (most === 0) continue
    const { length } = element.textContent ?? ''
    if (length < most) element.remove()
    looked += length
    if (looked > MOST_LOOKED_AT) return
  }
}

/** Up to which length an element is furniture by its names; 0 when they say nothing. */
function longestOf(element: PageElement, textLength: number): number {
  const names = [
    element.className,
    element.id,
    element.getAttribute('data-component'),
    element.getAttribute('data-testid'),
  ]
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
  if (BOXES.test(names) || BOX_ROLES.test(element.getAttribute('role') ?? '')) return textLength * MOST_OF_TEXT
  return LABELS.test(names) ? Math.min(LONGEST_LABEL, textLength * MOST_OF_TEXT) : 0
}

const BOX_ROLES = /^(dialog|alertdialog|navigation|search|banner)$/

/** Whole words of class names and ids. Only such as name nothing but furniture: measured on pages of many makers. */
const BOXES = wholeWords(
  'newsletters?|newsletter-?(?:sign-?up|form|box|promo)|sign-?up-?(?:box|form|card|widget)?|subscription-widget(?:-wrap)?|subscribe-(?:box|form|widget)',
  'cookies?|consent|onetrust|gdpr|cmp',
  'related(?:-?(?:links|stories|articles|posts|content|news|topics))?|relatedposts|recirc(?:ulation)?|most-(?:read|popular|viewed)|trending|outbrain|taboola',
  'promo-?box|ad-(?:slot|unit|container|wrapper)|advert|advertisement|sponsored',
  'share-?(?:bar|tools|buttons|links|icons)|sharing|sharedaddy|social-?(?:share|links|bar|icons|buttons)',
  'comments?|comment-?list|comments-section|disqus(?:-thread)?|breadcrumbs?|post-?navigation|skip-link',
)
const LABELS = wholeWords(
  'captions?|image-?caption|photo-?caption|img-?desc|wp-caption-text|photo-?credit|image-?credit|promo',
  'pull-?quotes?|author-?bio|contributor-?(?:bio|byline)|byline-block|copyright|txt-copyright',
  'sr-only|visually-hidden|screen-reader-text',
)

function wholeWords(...words: string[]): RegExp {
  return new RegExp(`(?:^|[\\s_-])(?:${words.join('|')})(?:[\\s_-]|$)`, 'i')
}

/**
 * Pull quotes go: a block that is nothing but somebody's words, with a name at most, when a longer one has these words
 * too, or an earlier one is the same.
 */
export function withoutPullQuotes(blocks: TextBlock[]): TextBlock[] {
  const bare = blocks.map(({ text }) => fold(text))
  let looked = 0
  return blocks.filter((block, i) => {
    if (block.text.length > LONGEST_PULL_QUOTE) return true
    const said = SAID.exec(block.text)?.[1]
    const words = fold(said ?? block.text)
    const isLong = words.length >= (UNSPACED.test(words) ? 10 : 22)
    if (!isLong || !(said || block.element === 'blockquote') || ++looked > MOST_PULL_QUOTES) return true
    return !bare.some((other, j) => other.includes(words) && (other.length > (bare[i]?.length ?? 0) || j < i))
  })
}

/** Longer is a passage that the article quotes. */
const LONGEST_PULL_QUOTE = 600
/** Each is looked for in the whole text. */
const MOST_PULL_QUOTES = 200

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** "…" and no more, or with a name after a dash or on a line of its own. */
const SAID = /^["“«»„「『]\s*([^"“”«»„「」『』]+?)\s*["”»«“」』]\s*(?:(?:\n|[—–-])[\s\p{L}.,'’-]{0,60})?$/u

export function isFurniture({ text, element, linked }: TextBlock): boolean {
  if (!/[\p{L}\p{N}]/u.test(text)) return true
  if (FURNITURE.test(text) && text.length < 300) return true
  if (ANYWHERE.test(text) && text.length < 400) return true
  if (/^\d{1,3}$/.test(text)) return true
  if (/^\S+@\S+\.\w+$/.test(text)) return true
  // A line that is nothing but a link leads elsewhere; prose that ends in a full stop may be one link all the same.
  if (linked > 0.9 && text.length < 200 && !/[.!?]["”]?$/.test(text)) return true
  return linked > 0.6 && element === 'li' && text.length < 200
}

export function isTrailing(block: TextBlock | undefined): boolean {
  return block !== undefined && block.text.length < 400 && TRAILING.test(block.text)
}

/** Calls to read, sign up or share, labels of pictures and advertisements: whole blocks, by how they begin. */
const FURNITURE =
  /^(\W*(related|read (more|also|next)|see (more|also)|more( on| from|:)|don['’]t miss|you (may|might) (also )?like|recommended|trending|most (read|popular)|in pictures|watch( now| more|:)|advert(isement)?\b|sponsored|continue reading|story continues|scroll (down )?for|sign up|subscribe|get the (latest|best)|click here|tap here|follow (us|\w+ \w+ on)|share this|(share|listen|save|print|comments?|min read)$|\d+ min read$|image( \d+ of \d+| credit|:)|photo(s| by|:| credit)|\(?(image|photo|picture|credit)s?\b ?[:©]|skip to|sign in|log in|already (a|have an?) (subscriber|member|account)|view (gallery|comments|image)|loading|have a tip|download (the|our)|this (slideshow|video) requires|member discussion|thanks for reading|written by \p{Lu}[\p{L}. ]{2,40}$|[àa] lire aussi|lire aussi|lesen sie auch|mehr zum thema|leia (também|mais)|l[ée]a (también|más)|tags?:|topics?:|filed under|comments?$)|\d+ ?of ?\d+\b|©|copyright ©|【?(関連記事|相关阅读|相關閱讀|関連リンク|写真|画像)】?[:：]?$|▶|☞|\[?관련\s?(기사|뉴스))/iu

/** Sentences of the house, wherever in a short block they stand. */
const ANYWHERE =
  /(by signing up,? you agree|unsubscribe (at )?any ?time|straight to your inbox|newsletter (provides|delivers)[^.]*\.? ?sign up|whatsapp channel|reached your (article )?limit|limit of free articles|enable javascript|while we verify access|trouble retrieving the article|we and our partners (store|use)|(this|your) browser (does not|doesn['’]t) support|il vous reste [\d.,]+ ?% de cet article|réservée? aux abonnés|nur für abonnent|jetzt (weiterlesen|abonnieren)|subscribe (today|now) (for|to)|support (local|our|independent) (news|journalism)\. ?subscribe|our standards: |trust principles|무단\s?(전재|복제)|저작권자|의 저작권은|재배포\s?금지|제보는 카카오톡|责任编辑|責任編輯|责编[:：]|【纠错】|未经授权|無断転載|最終更新[:：])/i

/** After the last sentence: rights, contact, agency's credits to itself. */
const TRAILING =
  /^(©|\(c\)|copyright\b|all rights reserved|citation:|this document is subject|follow\b|contact\b|tags?\b|\[?read more|for more\b|get (the|our)|sign up|subscribe|join (the|our)|about (us|the author)|[\w ]+ may be reached|source:|阅读下一篇|上一篇|下一篇|_{2,}$|\*{3,}$)/i
