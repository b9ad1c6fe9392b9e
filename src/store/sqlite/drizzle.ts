/**
 * drizzle, loaded as CommonJS. As ES modules Node reads drizzle's package.json (180 KB) anew for each of its 130 files,
 * which takes longer than everything else at a start.
 */
import { createRequire } from 'node:module'

const load = createRequire(import.meta.url)
const orm: typeof import('drizzle-orm') = load('drizzle-orm')
const core: typeof import('drizzle-orm/sqlite-core') = load('drizzle-orm/sqlite-core')
const driver: typeof import('drizzle-orm/better-sqlite3') = load('drizzle-orm/better-sqlite3')
const migrator: typeof import('drizzle-orm/migrator') = load('drizzle-orm/migrator')

export const {
  aliasedTable,
  and,
  asc,
  desc,
  eq,
  getTableColumns,
  gte,
  inArray,
  isNull,
  lt,
  lte,
  max,
  ne,
  notInArray,
  or,
  sql,
} = orm
export const { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } = core
export const { drizzle } = driver
export const { readMigrationFiles } = migrator
