import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    // Host zone must never matter: an odd one shows where it does.
    env: { TZ: 'Pacific/Chatham', NO_COLOR: '1' },
  },
})
