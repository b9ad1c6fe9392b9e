/** How many hosts are asked at a time, and how each is asked: one question after the other, with a pause between two. */
import { setTimeout as pauseFor } from 'node:timers/promises'

export function hostOf(url: string): string {
  return URL.parse(url)?.host ?? url
}

export interface HostGate {
  /** Ask a host once those before have their answer and it has been left alone for a while. */
  ask<T>(url: string, act: () => Promise<T>): Promise<T>
  /** How many are asking its host now, or wait to. */
  asking(url: string): number
}

export function openHostGate(gapMs: number, signal: AbortSignal): HostGate {
  const tails = new Map<string, Promise<void>>()
  const asking = new Map<string, number>()
  return {
    asking: (url) => asking.get(hostOf(url)) ?? 0,
    async ask(url, act) {
      const host = hostOf(url)
      const before = tails.get(host)
      const { promise, resolve } = Promise.withResolvers<void>()
      tails.set(host, promise)
      asking.set(host, (asking.get(host) ?? 0) + 1)
      await before
      try {
        return await act()
      } finally {
        const others = (asking.get(host) ?? 1) - 1
        if (others > 0) asking.set(host, others)
        else asking.delete(host)
        const open = () => {
          if (tails.get(host) === promise) tails.delete(host)
          resolve()
        }
        // Also where nobody waits yet: the next may come at once.
        if (gapMs > 0 && !signal.aborted) void pauseFor(gapMs, undefined, { signal }).then(open, open)
        else open()
      }
    },
  }
}

export interface Lanes {
  /** Work of a host, done when a lane is free and no other work of that host is under way. It must not reject. */
  add(host: string, work: () => Promise<void>): void
  /** Once nothing waits and nothing is under way. */
  ended(): Promise<void>
}

/** As many hosts at a time as there are lanes; hosts take turns, so that one with many feeds or a slow one takes one lane. */
export function openLanes(most: number): Lanes {
  const waiting = new Map<string, (() => Promise<void>)[]>()
  const busy = new Set<string>()
  let idle = Promise.withResolvers<void>()
  idle.resolve()

  function fill(): void {
    for (const [host, works] of waiting) {
      if (busy.size >= most) return
      if (busy.has(host)) continue
      const work = works.shift()
      waiting.delete(host)
      if (works.length > 0) waiting.set(host, works)
      if (work) start(host, work)
    }
    if (busy.size === 0) idle.resolve()
  }

  function start(host: string, work: () => Promise<void>): void {
    busy.add(host)
    void work().finally(() => {
      busy.delete(host)
      fill()
    })
  }

  return {
    add(host, work) {
      if (busy.size === 0 && waiting.size === 0) idle = Promise.withResolvers()
      const works = waiting.get(host)
      if (works) works.push(work)
      else waiting.set(host, [work])
      fill()
    },
    ended: () => idle.promise,
  }
}
