import { defineConfig } from 'vitest/config'

/** They open servers and start processes: each file has a worker of its own. */
const AT_THE_BORDER = ['test/cli/**/*.test.ts', 'test/deliver/**/*.test.ts', 'test/platforms/**/*.test.ts']

export default defineConfig({
  test: {
    // A limit for what hangs, not a measure of speed: the machine may be busy.
    testTimeout: 60_000,
    setupFiles: ['test/setup.ts'],
    // Host zone must never matter: an odd one shows where it does.
    env: { TZ: 'Pacific/Chatham', NO_COLOR: '1' },
    projects: [
      // Loading the program anew for each file would take nearly half of the time.
      {
        extends: true,
        test: { name: 'inside', include: ['test/**/*.test.ts'], exclude: AT_THE_BORDER, isolate: false },
      },
      { extends: true, test: { name: 'border', include: AT_THE_BORDER } },
    ],
  },
})
