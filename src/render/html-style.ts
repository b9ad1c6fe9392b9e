import { html } from './html-template.ts'

/** Readable on a phone first: one column, system fonts, light and dark as the reader's system is. */
export const stylesheet = html`
:root { color-scheme: light dark; --ink: #1c1c1e; --soft: #5f6368; --line: #d9dadf; --paper: #fdfdfb; --link: #1a5fb4; --found: #fff1a8; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e6e3; --soft: #a2a5ab; --line: #3a3d43; --paper: #17181a; --link: #8ab4f8; --found: #5c4f00; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans CJK SC", sans-serif; -webkit-text-size-adjust: 100%; }
main { max-width: 40rem; margin: 0 auto; padding: 1.5rem 1.125rem 3rem; }
article { overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .5rem; text-wrap: balance; }
h2 { font-size: .8125rem; letter-spacing: .06em; text-transform: uppercase; color: var(--soft); margin: 2rem 0 .5rem; padding-top: .75rem; border-top: 1px solid var(--line); }
p, li, blockquote, figcaption { unicode-bidi: isolate; }
p, blockquote { white-space: pre-line; }
p { margin: .5rem 0; }
.lead { font-size: 1.1875rem; margin: 0 0 .75rem; }
ul, ol { margin: .5rem 0; padding-inline-start: 1.5rem; }
li { margin: .25rem 0; }
li ul { margin: .125rem 0 .5rem; }
.label { list-style: none; margin-inline-start: -1.5rem; }
.label > ul { list-style: disc; }
figure { margin: 1rem 0; }
blockquote { margin: 0; padding-inline-start: .875rem; border-inline-start: 3px solid var(--link); }
figcaption { margin-top: .25rem; padding-inline-start: 1.0625rem; font-size: .9375rem; color: var(--soft); }
figcaption strong { color: var(--ink); }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .15em; }
.cite { font-size: .8125em; color: var(--soft); text-decoration: none; white-space: nowrap; }
.cite:hover { text-decoration: underline; }
.note { font-size: .875rem; color: var(--soft); }
.sources { font-size: .9375rem; }
.sources li::marker { color: var(--soft); font-size: .875em; }
:target { background: var(--found); }
mark { background: var(--found); color: inherit; }
code { font: .875em ui-monospace, SFMono-Regular, Menlo, monospace; }
footer { margin-top: 2rem; padding-top: .5rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .875rem; }
.next { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .125rem 1.25rem; }
`
