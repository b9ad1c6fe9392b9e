/** Markup that cannot be forgotten to be escaped: only the `html` tag makes it, and it escapes every text it takes. */

/** Markup that is already escaped. Only the `html` tag makes one, so text cannot slip in raw. */
export class Html {
  readonly markup: string
  constructor(markup: string) {
    this.markup = markup
  }
}

export function html(strings: TemplateStringsArray, ...values: (string | number | Html | Html[])[]): Html {
  return new Html(strings.reduce((markup, literal, i) => markup + toMarkup(values[i - 1] ?? '') + literal))
}

function toMarkup(value: string | number | Html | Html[]): string {
  if (Array.isArray(value)) return value.map((part) => part.markup).join('')
  return value instanceof Html ? value.markup : String(value).replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char)
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
