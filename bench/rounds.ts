/** What a chat benchmark and its server's thread tell one another: rounds to run, and what people waited. */
import { parentPort } from 'node:worker_threads'

/** In milliseconds: for any sign that an answer comes, where the platform has one, and for the answer. */
export interface Wait {
  first: number | null
  answer: number
}

export interface Round<Asked> {
  asked: Asked
  /** So many ask at once, each again as soon as they are answered. */
  people: number
  count: number
}

/** For the server's thread: tells its port, then runs the rounds that it is sent. */
export function serveRounds<Asked>(port: number, ask: (asked: Asked) => Promise<Wait>): void {
  parentPort?.on('message', async ({ asked, people, count }: Round<Asked>) => {
    const waits: Wait[] = []
    let left = count
    const person = async () => {
      while (left-- > 0) waits.push(await ask(asked))
    }
    const began = performance.now()
    await Promise.all(Array.from({ length: people }, person))
    parentPort?.postMessage({ waits, seconds: (performance.now() - began) / 1000 })
  })
  parentPort?.postMessage({ port })
}
