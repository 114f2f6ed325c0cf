import Sqlite from 'better-sqlite3'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startServer } from './server'

declare module 'vitest' {
  interface ProvidedContext {
    /** The file of a database that has the demo; nothing writes to it. */
    loadedDemo: string
  }
}

/** Lets the server load the demo once: the servers of the tests begin with a copy, for to load it takes longer than to start. */
export default async function loadDemo(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'tvers-loaded-demo-'))
  const file = join(folder, 'tvers.db')
  const server = await startServer({ TVERS_DEMO: '1' }, /^Tvers is ready at (?<url>\S+)/)
  const database = new Sqlite(server.databaseFile, { readonly: true })
  await database.backup(file)
  database.close()
  await server.stop()
  project.provide('loadedDemo', file)
  return () => rmSync(folder, { recursive: true })
}
