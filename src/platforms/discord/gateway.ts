/**
 * Keeping one bad message, or a gateway that is away, from ending the process. In discord.js 14.28 an error in the
 * handling of a gateway payload is an unhandled rejection, and a refused connection is tried again twice a second for
 * ever (both seen). Its sharding strategy is the place it offers for changing how shards behave.
 */
import { type Client, SimpleShardingStrategy } from 'discord.js'
import type { Log } from '../../log.ts'
import { completePacket } from './complete.ts'
import { describeError } from './describe-error.ts'

/** Doubling from one second, so that a gateway that comes back is found soon, and one that is away is left alone. */
const FIRST_PAUSE_MS = 1000
const LONGEST_PAUSE_MS = 60_000

export interface GatewayOptions {
  log: Log
  /** Waits, or less when the signal is raised. */
  pause: (ms: number) => Promise<void>
  isClosing: () => boolean
}

/** For `ws.buildStrategy` of the client. */
export function guardedStrategy(options: GatewayOptions) {
  return (manager: ConstructorParameters<typeof SimpleShardingStrategy>[0]): SimpleShardingStrategy => {
    const strategy = new SimpleShardingStrategy(manager)
    const spawn = strategy.spawn.bind(strategy)
    strategy.spawn = async (ids) => {
      await spawn(ids)
      const shards: unknown = Reflect.get(strategy, 'shards')
      if (shards instanceof Map) for (const shard of shards.values()) guardShard(shard, options)
    }
    return strategy
  }
}

/** Discord takes one IDENTIFY in five seconds for each of the `max_concurrency` it grants: events/gateway.mdx. */
export const BETWEEN_IDENTIFIES_MS = 5000

/** For `ws.buildIdentifyThrottler` of the client: discord.js's own, but for waiting as we do, so that an end cuts it short. */
export function identifyThrottler(pause: (ms: number) => Promise<void>) {
  let turn = Promise.resolve()
  return async () => ({
    async waitForIdentify(): Promise<void> {
      const mine = turn
      turn = mine.then(() => pause(BETWEEN_IDENTIFIES_MS))
      await mine
    },
  })
}

/** Packets that came before the client was ready are handled later, outside of any shard. Each is completed first. */
export function guardPackets(client: Client, log: Log): void {
  const handle: unknown = Reflect.get(client.ws, 'handlePacket')
  if (typeof handle !== 'function') return
  Reflect.set(client.ws, 'handlePacket', (packet: unknown, ...args: unknown[]) => {
    try {
      return handle.call(client.ws, completePacket(packet), ...args)
    } catch (error) {
      log.warn(describeError(error), 'Discord sent something that cannot be read; it is left out')
      return true
    }
  })
}

/** What is used of discord.js's WebSocketShard. */
interface Shard {
  id: number
  strategy: { updateSessionInfo(id: number, session: null): unknown }
  on(event: 'ready' | 'resumed', listener: () => void): unknown
}

function guardShard(shard: Shard & object, { log, pause, isClosing }: GatewayOptions): void {
  let attempts = 0
  const rested = () => {
    attempts = 0
  }
  shard.on('ready', rested)
  shard.on('resumed', rested)

  for (const name of ['onMessage', 'onClose', 'heartbeat'] as const) {
    wrap(shard, name, (run) => async () => {
      try {
        return await run()
      } catch (error) {
        log.warn(describeError(error), 'Discord sent something that cannot be read; it is left out')
        return undefined
      }
    })
  }

  wrap(shard, 'internalConnect', (run) => async () => {
    for (;;) {
      if (attempts > 0) await pause(Math.min(FIRST_PAUSE_MS * 2 ** (attempts - 1), LONGEST_PAUSE_MS))
      if (isClosing()) return undefined
      attempts++
      try {
        return await run()
      } catch (error) {
        log.warn(describeError(error), 'The connection to Discord could not be made; trying again')
        // The address to resume at is one of the things that can be wrong; without a session it is not used.
        await shard.strategy.updateSessionInfo(shard.id, null)
      }
    }
  })
}

/** Put a layer round a method, on this one object. A method that is no longer there is left alone. */
function wrap(target: object, name: string, layer: (run: () => unknown) => () => Promise<unknown>): void {
  const method: unknown = Reflect.get(target, name)
  if (typeof method !== 'function') return
  Reflect.set(target, name, (...args: unknown[]) => layer(() => method.apply(target, args))())
}
