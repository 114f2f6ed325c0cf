import Sqlite from 'better-sqlite3'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const folder = fileURLToPath(new URL('../../migrations/sqlite', import.meta.url))
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.sql'))
  .sort()

/** Runs migrations as the server does: each file in a transaction, with keys not watched until the end. */
function migrate(connection: Sqlite.Database, names: readonly string[]): void {
  for (const name of names) {
    const statements = readFileSync(join(folder, name), 'utf8').split('--> statement-breakpoint')
    connection.transaction(() => statements.forEach((statement) => connection.exec(statement)))()
  }
}

/** A row with something in every column that must have a value. */
function insert(connection: Sqlite.Database, table: string, known: Record<string, string | number>): void {
  const columns = connection.pragma(`table_info(${table})`) as Array<{
    name: string
    type: string
    notnull: number
    dflt_value: string | null
  }>
  const row = Object.fromEntries(
    columns
      .filter(({ name, notnull, dflt_value }) => name in known || (notnull && dflt_value === null))
      .map(({ name, type }) => [name, known[name] ?? (type === 'integer' ? 1 : 'x')]),
  )
  const names = Object.keys(row)
  connection
    .prepare(`insert into ${table} (${names.join(', ')}) values (${names.map(() => '?').join(', ')})`)
    .run(...Object.values(row))
}

let connection: Sqlite.Database
let place: string

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'tvers-upgrade-'))
  connection = new Sqlite(join(place, 'old.db'))
  connection.pragma('foreign_keys = OFF')
  const first = files.findIndex((name) => name.includes('minutes_rounds'))
  migrate(connection, files.slice(0, first))
  insert(connection, 'minutes_approvals', { minutesId: 'minutes', approvedBy: 'chair' })
  insert(connection, 'decisions', { id: 'decision', meetingId: 'meeting', text: 'Vedtatt.' })
  insert(connection, 'decision_reports', { id: 'report', decisionId: 'decision' })
  const kept = files.findIndex((name) => name.includes('kept_corrections'))
  migrate(connection, files.slice(first, kept))
  insert(connection, 'file_other_numbers', { versionId: 'version', reason: 'En konto.' })
  insert(connection, 'decision_revisions', { decisionId: 'decision', text: 'Vedtat.' })
  connection.exec("update decisions set mandateTaskId = 'task'")
  migrate(connection, files.slice(kept))
})
afterAll(() => {
  connection.close()
  rmSync(place, { recursive: true })
})

describe('a database that is brought up to date', () => {
  it.each(['sqlite', 'postgres'])(
    'takes every migration that lies there for %s, and no others',
    (dialect) => {
      const there = readdirSync(join(folder, '..', dialect)).filter((name) => name.endsWith('.sql'))
      const journal = JSON.parse(
        readFileSync(join(folder, '..', dialect, 'meta', '_journal.json'), 'utf8'),
      ) as { entries: Array<{ tag: string }> }
      expect(there.sort()).toEqual(journal.entries.map(({ tag }) => `${tag}.sql`))
    },
  )

  it('keeps its approvals, as somebody’s own act', () => {
    expect(connection.prepare('select * from minutes_approvals').all()).toMatchObject([
      { minutesId: 'minutes', approvedBy: 'chair', way: 'act', inMeetingId: null },
    ])
  })

  it('keeps its decisions, made in meetings, and what hangs on them', () => {
    expect(connection.prepare('select * from decisions').all()).toMatchObject([
      { id: 'decision', meetingId: 'meeting', procedureId: null, text: 'Vedtatt.' },
    ])
    expect(connection.prepare('select * from decision_reports').all()).toMatchObject([
      { id: 'report', decisionId: 'decision' },
    ])
    const broken = connection.pragma('foreign_key_check(decision_reports)') as Array<{ parent: string }>
    expect(broken.map(({ parent }) => parent)).not.toContain('decisions')
  })

  it('keeps what was said of numbers in files, and takes the task of a decision to be that before its corrections', () => {
    expect(connection.prepare('select * from file_other_numbers').all()).toMatchObject([
      { id: 'version', versionId: 'version', reason: 'En konto.', withdrawnAt: null },
    ])
    expect(connection.prepare('select * from decision_revisions').all()).toMatchObject([
      { text: 'Vedtat.', mandateTaskId: 'task' },
    ])
  })
})
