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

/** An entry that was the last one at an earlier verification: its number and its hash. */
export interface Anchor {
  sequence: number
  hash: string
}

const batch = 1000

/**
 * Walks the log from its start, in order: no number is missing, each entry names its predecessor, each hash is that of
 * its row. A chain cannot tell that its end was cut off, or that all of it was written anew: that the entry of an earlier
 * verification, kept elsewhere, still stands there, can.
 */
export async function verifyLog({ reader }: Pick<OpenDatabase, 'reader'>, anchor?: Anchor): Promise<Verdict> {
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
      const why = whyBroken(row, sequence + 1, lastHash) ?? whyNotAnchored(row, anchor)
      if (why) return { entries: sequence, lastHash, broken: { sequence: row.sequence, why } }
      sequence = row.sequence
      lastHash = row.hash
    }
    if (rows.length < batch) return { entries: sequence, lastHash, broken: whatIsCutOff(sequence, anchor) }
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

function whyNotAnchored({ sequence, hash }: Anchor, anchor: Anchor | undefined): string | null {
  return anchor?.sequence === sequence && anchor.hash !== hash
    ? 'it is not the entry that was verified earlier'
    : null
}

function whatIsCutOff(last: number, anchor: Anchor | undefined): Broken | null {
  if (!anchor || anchor.sequence <= last) return null
  return { sequence: last + 1, why: `it and what followed it, up to ${anchor.sequence} at least, is cut off` }
}
