import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // A limit for what hangs, not a measure of speed: the machine may be busy.
    testTimeout: 60_000,
    setupFiles: ['test/setup.ts'],
    // Host zone must never matter: an odd one shows where it does.
    env: { TZ: 'Pacific/Chatham', NO_COLOR: '1' },
  },
})
