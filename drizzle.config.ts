import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'sqlite',
  schema: [
    './src/store/sqlite/schema.ts',
    './src/store/sqlite/found-schema.ts',
    './src/store/sqlite/delivery-schema.ts',
    './src/store/sqlite/feed-schema.ts',
  ],
  out: './migrations',
})
