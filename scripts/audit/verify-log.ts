import { asc, gt } from 'drizzle-orm'
import type { OpenDatabase } from '#db/database'
import { activity } from '#db/schema'
import { chainStart, hashOf } from '~/core/activity-chain'

/** The first entry that does not stand as it was written, and what is wrong with it. */
export interface Broken {
  sequence: number
  why: string
}

export interface Verdict {
  /** How many entries were proved, up to the first broken one. */
  entries: number
  lastHash: string
  broken: Broken | null
}

const batch = 1000

/** Walks the log from its start, in order: no number is missing, each entry names its predecessor, each hash is that of its row. */
export async function verifyLog({ reader }: Pick<OpenDatabase, 'reader'>): Promise<Verdict> {
  let sequence = 0
  let lastHash = chainStart
  for (;;) {
    const rows = await reader
      .select()
      .from(activity)
      .where(gt(activity.sequence, sequence))
      .orderBy(asc(activity.sequence))
      .limit(batch)
    for (const row of rows) {
      const why = whyBroken(row, sequence + 1, lastHash)
      if (why) return { entries: sequence, lastHash, broken: { sequence: row.sequence, why } }
      sequence = row.sequence
      lastHash = row.hash
    }
    if (rows.length < batch) return { entries: sequence, lastHash, broken: null }
  }
}

function whyBroken(row: typeof activity.$inferSelect, expected: number, lastHash: string): string | null {
  if (row.sequence !== expected) {
    const missing = row.sequence - 1 > expected ? `${expected} to ${row.sequence - 1}` : String(expected)
    return `before it, ${missing} is missing`
  }
  if (row.previousHash !== lastHash) return 'it does not follow on the entry before it'
  return hashOf(row) === row.hash ? null : 'what it says is not what was written'
}
