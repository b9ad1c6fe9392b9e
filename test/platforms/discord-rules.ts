/** What Discord demands of a body besides its types: the limits of reference pages, which no schema carries. */

/** A message's text and components: message.mdx and components/reference.mdx. */
export function messageRules(body: unknown): string[] {
  const { content, embeds, flags, components, nonce } = Object(body)
  const found: string[] = []
  const isV2 = (Number(flags ?? 0) & (1 << 15)) !== 0
  const { count, text, ids, faults } = measure(Array.isArray(components) ? components : [])
  found.push(...faults)
  if (String(content ?? '').length > 2000) found.push('content is over 2000 characters')
  if (isV2 && (content || embeds)) found.push('components V2 exclude content and embeds')
  if (!isV2 && text > 0) found.push('text displays need the components V2 flag')
  if (text > 4000) found.push(`${text} characters of text, over 4000`)
  if (count > 40) found.push(`${count} components, over 40`)
  if (new Set(ids).size !== ids.length) found.push('two components have one custom_id')
  if (!String(content ?? '').trim() && count === 0) found.push('an empty message')
  if (String(nonce ?? '').length > 25) found.push('a nonce over 25 characters')
  return found
}

interface Measured {
  count: number
  text: number
  ids: string[]
  faults: string[]
}

function measure(components: readonly unknown[]): Measured {
  const total: Measured = { count: 0, text: 0, ids: [], faults: [] }
  for (const component of components) {
    const { type, content, custom_id, label, components: inner } = Object(component)
    total.count++
    if (type === 10) {
      total.text += content.length
      if (content.length < 1) total.faults.push('an empty text display')
    }
    if (type === 2 && (String(label ?? '').length < 1 || label.length > 80))
      total.faults.push('a label of no or over 80 characters')
    if (custom_id !== undefined) {
      if (custom_id.length < 1 || custom_id.length > 100) total.faults.push('a custom_id of no or over 100 characters')
      total.ids.push(custom_id)
    }
    if (!Array.isArray(inner)) continue
    if (inner.length < 1 || (type === 1 && inner.length > 5)) total.faults.push('a row of no or over 5 buttons')
    const within = measure(inner)
    total.count += within.count
    total.text += within.text
    total.ids.push(...within.ids)
    total.faults.push(...within.faults)
  }
  return total
}

/** The list of slash commands: application-commands.mdx. */
export function commandRules(body: unknown): string[] {
  const commands: unknown[] = Array.isArray(body) ? body : []
  const found = namesOf(commands)
  if (commands.length > 100) found.push('over 100 commands')
  for (const command of commands) {
    const { name, options = [] } = Object(command)
    const wrong = [...namesOf(options), ...describedRules(command), ...options.flatMap(describedRules)]
    if (options.length > 25) wrong.push('over 25 options')
    const required = options.map((option: unknown) => Object(option).required === true)
    if (required.lastIndexOf(true) > required.indexOf(false) && required.includes(false))
      wrong.push('a required option after one that is not')
    if (sizeOf(command) > 8000) wrong.push('over 8000 characters')
    found.push(...wrong.map((each) => `/${name}: ${each}`))
  }
  return found
}

/** Names are unique in each language. */
function namesOf(described: readonly unknown[]): string[] {
  const seen = new Set<string>()
  return described.flatMap((each) => {
    const { name, name_localizations } = Object(each)
    const all = [['', name], ...Object.entries(Object(name_localizations))]
    return all.flatMap(([locale, said]) => {
      const key = `${locale} ${said}`
      const wrong = seen.has(key) ? [`two named ${said} ${locale}`] : []
      seen.add(key)
      return wrong
    })
  })
}

const NAME = /^[-_'\p{L}\p{N}]{1,32}$/u
const LOCALES = new Set(
  'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko'.split(
    ' ',
  ),
)

function describedRules(described: unknown): string[] {
  const { name, description, name_localizations, description_localizations } = Object(described)
  const names = [name, ...Object.values(Object(name_localizations))].map(String)
  const descriptions = [description, ...Object.values(Object(description_localizations))].map(String)
  const locales = [...Object.keys(Object(name_localizations)), ...Object.keys(Object(description_localizations))]
  return [
    ...names.filter((each) => !NAME.test(each) || each !== each.toLowerCase()).map((each) => `the name ${each}`),
    ...descriptions.filter((each) => each.length < 1 || each.length > 100).map((each) => `the description ${each}`),
    ...locales.filter((each) => !LOCALES.has(each)).map((each) => `the locale ${each}`),
  ]
}

/** Name, description and value over the command and its options, each by its longest localization. */
function sizeOf(described: unknown): number {
  const { name, description, name_localizations, description_localizations, options = [] } = Object(described)
  const longest = (own: unknown, localized: unknown) =>
    Math.max(...[own, ...Object.values(Object(localized))].map((each) => String(each).length))
  const inner = options.reduce((sum: number, option: unknown) => sum + sizeOf(option), 0)
  return longest(name, name_localizations) + longest(description, description_localizations) + inner
}

/** Suggestions for what is being typed. */
export function choiceRules(choices: unknown): string[] {
  if (!Array.isArray(choices)) return ['no list of choices']
  const wrong = choices.flatMap(({ name, value }) => [
    ...(String(name).length < 1 || String(name).length > 100 ? [`the choice ${name}`] : []),
    ...(String(value).length < 1 || String(value).length > 100 ? [`the value ${value}`] : []),
  ])
  return choices.length > 25 ? [...wrong, 'over 25 choices'] : wrong
}
