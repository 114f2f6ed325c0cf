import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { serve } from './setup/child.mjs'
import { requireNode } from './setup/node-version.mjs'
import { root } from './setup/root.mjs'

requireNode()
if (!existsSync(join(root, 'build', 'main.js'))) {
  console.error('There is no build yet. Run: npm ci && npm run build')
  process.exit(1)
}
process.exitCode = await serve(['build/main.js'], { ...process.env, NODE_ENV: 'production' })
