/** A headless Chromium that takes pictures of pages, spoken to by its DevTools protocol. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Shot {
  html: string
  /** CSS pixels; the height is that of the page. */
  width: number
  theme: 'light' | 'dark'
}

export interface Camera {
  /** A PNG of the whole page. */
  take(shot: Shot): Promise<Buffer>
  close(): Promise<void>
}

/** Sharp on a good screen, and still a small file. */
const PIXEL_RATIO = 1.5
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
  '--disable-lcd-text',
  '--remote-debugging-port=0',
]

/** @throws when there is no such program, or it does not open its protocol */
export async function openCamera(program: string): Promise<Camera> {
  const folder = mkdtempSync(join(tmpdir(), 'daybook-pictures-'))
  const browser = spawn(program, [...FLAGS, `--user-data-dir=${folder}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const call = await openProtocol(await addressOf(browser))
  const { targetId } = await call('Target.createTarget', { url: 'about:blank' })
  const { sessionId } = await call('Target.attachToTarget', { targetId, flatten: true })
  const page = (method: string, params: object = {}) => call(method, params, String(sessionId))

  return {
    async take({ html, width, theme }) {
      const view = (height: number) =>
        page('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: PIXEL_RATIO, mobile: false })
      await view(100)
      await page('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: theme }] })
      const { frameTree } = await page('Page.getFrameTree')
      await page('Page.setDocumentContent', { frameId: Object(frameTree).frame.id, html })
      const { cssContentSize } = await page('Page.getLayoutMetrics')
      await view(Math.ceil(Number(Object(cssContentSize).height)))
      const { data } = await page('Page.captureScreenshot', { format: 'png' })
      return Buffer.from(String(data), 'base64')
    },
    async close() {
      const ended = new Promise((resolve) => browser.once('exit', resolve))
      browser.kill()
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The address of the protocol, which the program tells on its standard error. */
function addressOf(browser: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    browser.stderr?.on('data', (chunk) => {
      said += chunk
      const [, address] = /DevTools listening on (ws:\S+)/.exec(said) ?? []
      if (address) resolve(address)
    })
    browser.once('error', reject)
    browser.once('exit', (code) => reject(new Error(`Chromium ended with ${code}: ${said.slice(-500)}`)))
  })
}

type Call = (method: string, params: object, sessionId?: string) => Promise<Record<string, unknown>>

async function openProtocol(address: string): Promise<Call> {
  const socket = new WebSocket(address)
  const waiting = new Map<
    number,
    { resolve: (result: Record<string, unknown>) => void; reject: (error: Error) => void }
  >()
  socket.addEventListener('message', ({ data }) => {
    const { id, result, error } = JSON.parse(String(data))
    if (error) waiting.get(id)?.reject(new Error(error.message))
    else waiting.get(id)?.resolve(result)
    waiting.delete(id)
  })
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve)
    socket.addEventListener('error', reject)
  })
  let last = 0
  return (method, params, sessionId) =>
    new Promise((resolve, reject) => {
      const id = ++last
      waiting.set(id, { resolve, reject })
      socket.send(JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) }))
    })
}
