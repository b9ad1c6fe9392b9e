/** Updates side by side, but those of one chat one after another. */

export interface Lanes {
  /** Take up a task behind those of the same lane. A task that fails is its own affair: it must not throw. */
  run(lane: string, task: () => Promise<void>): Promise<void>
  /** Resolves when fewer than `most` tasks are under way or waiting. */
  room(most: number): Promise<void>
  /** Resolves when none is left. */
  idle(): Promise<void>
}

export function openLanes(): Lanes {
  const last = new Map<string, Promise<void>>()
  const running = new Set<Promise<void>>()
  const room = async (most: number) => {
    while (running.size >= most) await Promise.race(running)
  }
  return {
    run(lane, task) {
      const done = (last.get(lane) ?? Promise.resolve()).then(task)
      last.set(lane, done)
      running.add(done)
      return done.finally(() => {
        running.delete(done)
        if (last.get(lane) === done) last.delete(lane)
      })
    },
    room,
    idle: () => room(1),
  }
}
