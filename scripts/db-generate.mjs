import { join } from 'node:path'
import { run } from './setup/child.mjs'
import { root } from './setup/root.mjs'

// One schema, two dialects: both sets of migrations are made at once so that they cannot drift apart.
// Everything after `--` goes to drizzle-kit: `npm run db:generate -- --name seats`.
const drizzleKit = join(root, 'node_modules', 'drizzle-kit', 'bin.cjs')

for (const url of ['sqlite:schema-only', 'postgres://schema-only']) {
  const args = [drizzleKit, 'generate', '--config', 'db/drizzle.config.ts', ...process.argv.slice(2)]
  const { code } = await run(process.execPath, args, { env: { ...process.env, DATABASE_URL: url } })
  if (code !== 0) process.exit(code)
}
