import Sqlite from 'better-sqlite3'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { migrateDatabase } from '#db/migrate'
import { openDatabase } from '#db/open'
import { root } from '#scripts/setup/root.mjs'
import { createBus } from '~/core/bus'
import { write } from '~/core/write'
import { StillClock } from '#tests/support/clock'
import { oneFileOf } from '#tests/support/one-file'

let folder: string
let file: string

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'audit-'))
  file = join(folder, 'tvers.db')
  await migrateDatabase(`sqlite:${file}`, join(root, 'migrations'))
  const database = await openDatabase(`sqlite:${file}`)
  const store = { database, clock: new StillClock(), bus: createBus() }
  for (const name of ['first', 'second', 'third', 'fourth']) {
    await write(store, null, (tx) =>
      tx.record('workspace.edited', { object: { kind: 'workspace', id: name }, detail: { name } }),
    )
  }
  await database.close()
})

afterEach(() => rmSync(folder, { recursive: true }))

/** As an operator runs it. */
function verify() {
  return run(['--import', 'tsx', join(root, 'scripts', 'audit-verify.ts')])
}

/** The same program, which starts in half the time. */
async function verifyQuickly(...options: string[]) {
  return run([await oneFileOf('scripts/audit-verify.ts'), ...options])
}

function run(program: string[]) {
  const args = [...program, '--database', `sqlite:${file}`]
  return spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
}

/** Does to the file what somebody with the file can do: the triggers are no lock against that. */
function tamper(sql: string) {
  const connection = new Sqlite(file)
  connection.exec('DROP TRIGGER activity_refuses_update; DROP TRIGGER activity_refuses_delete;')
  connection.exec(sql)
  connection.close()
}

describe('audit:verify', { timeout: 60_000 }, () => {
  it('proves a log that nobody has touched', () => {
    const { status, stdout } = verify()
    expect(stdout).toContain('4 entries')
    expect(status).toBe(0)
  })

  it('names the entry whose words were changed', async () => {
    tamper(`UPDATE activity SET detail = '{"name":"forged"}' WHERE sequence = 2`)
    const { status, stderr } = await verifyQuickly()
    expect(stderr).toContain('entry 2: what it says is not what was written')
    expect(status).toBe(1)
  })

  it('names the entry before which one was taken out', async () => {
    tamper('DELETE FROM activity WHERE sequence = 2')
    const { status, stderr } = await verifyQuickly()
    expect(stderr).toContain('entry 3: before it, 2 is missing')
    expect(status).toBe(1)
  })

  it('finds the gap also when those behind it were renumbered', async () => {
    tamper(
      'DELETE FROM activity WHERE sequence = 2; UPDATE activity SET sequence = sequence - 1 WHERE sequence > 2',
    )
    const { status, stderr } = await verifyQuickly()
    expect(stderr).toContain('entry 2: it does not follow on the entry before it')
    expect(status).toBe(1)
  })
  it('finds that the end was cut off, by what was kept of an earlier verification', async () => {
    const anchor = /--anchor (4:[0-9a-f]{64})/.exec((await verifyQuickly()).stdout)?.[1] ?? ''
    expect((await verifyQuickly('--anchor', anchor)).status).toBe(0)
    tamper('DELETE FROM activity WHERE sequence > 2')
    expect((await verifyQuickly()).status).toBe(0)
    const { status, stderr } = await verifyQuickly('--anchor', anchor)
    expect(stderr).toContain('entry 3: it and what followed it, up to 4 at least, is cut off')
    expect(status).toBe(1)
  })

  it('finds that another entry stands where an earlier verification ended', async () => {
    const { status, stderr } = await verifyQuickly('--anchor', `3:${'0'.repeat(64)}`)
    expect(stderr).toContain('entry 3: it is not the entry that was verified earlier')
    expect(status).toBe(1)
  })

  it('does not take an anchor that it cannot read for none', async () => {
    const { status, stderr } = await verifyQuickly('--anchor', 'tre')
    expect(stderr).toContain('--anchor takes')
    expect(status).toBe(1)
  })
})
