import { defineConfig } from 'drizzle-kit'

const postgres = (process.env.DATABASE_URL ?? '').startsWith('postgres')

/** For drizzle-kit only: which schema becomes which folder of migrations. Nothing connects to a database. */
export default defineConfig({
  dialect: postgres ? 'postgresql' : 'sqlite',
  schema: './db/schema/index.ts',
  out: postgres ? './migrations/postgres' : './migrations/sqlite',
})
