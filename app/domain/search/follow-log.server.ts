import { asc, eq, gt, isNull, lt, lte, max, or } from 'drizzle-orm'
import { activity, agendaItems, decisions, documents, minutes, searchEntries } from '#db/schema'
import type { Scope } from '~/core/scope'
import type { Tx } from '~/core/write'
import { removeEntry } from './index-entry.server'
import { refreshAgreement } from './refresh-agreement.server'
import { refreshFile } from './refresh-file.server'
import { refreshConsultation } from './refresh-consultation.server'
import { refreshProcedure } from './refresh-procedure.server'
import {
  refreshActionItem,
  refreshDocument,
  refreshMeeting,
  refreshProcedureDecision,
} from './refresh.server'
import { withoutEntry } from './without-entry.server'

/** What happened this long before the newest entry may not have been followed when the process ended. */
const marginMs = 60_000

/** A text that two hundred have written in has as many lines in the log, one after the other: it is read once for all of them. */
const linesPerThing = 100

/** Where to go on after a start: the newest line of the log that is certainly in the index. */
export async function followedUntil({ db }: Scope): Promise<number> {
  const [newest] = await db.select({ at: max(searchEntries.changedAt) }).from(searchEntries)
  if (!newest?.at) return 0
  const certain = new Date(newest.at.getTime() - marginMs)
  const [line] = await db
    .select({ sequence: max(activity.sequence) })
    .from(activity)
    .where(lte(activity.at, certain))
  return line?.sequence ?? 0
}

/**
 * Brings the index up to date with what the log says has changed after line `after`, and with texts that were typed since.
 * @param batch as many things as this transaction brings up to date: others wait for the writer
 * @returns how far it came, and whether something is left to do
 */
export async function followLog(
  tx: Tx,
  after: number,
  batch = 100,
): Promise<{ until: number; more: boolean }> {
  const lines = await tx.db
    .select({ sequence: activity.sequence, kind: activity.objectKind, id: activity.objectId })
    .from(activity)
    .where(gt(activity.sequence, after))
    .orderBy(asc(activity.sequence))
    .limit(batch * linesPerThing)
  const changed = new Map<string, { kind: string; id: string }>()
  let until = after
  for (const { sequence, kind, id } of lines) {
    const key = `${kind} ${id}`
    if (changed.size === batch && !changed.has(key)) break
    changed.set(key, { kind, id })
    until = sequence
  }
  for (const { kind, id } of changed.values()) await refresh(tx, kind, id)
  const missing = await withoutEntry(tx, batch)
  for (const { kind, id } of missing) await refresh(tx, kind, id)
  const typed = await typedSince(tx, batch)
  for (const id of typed) await refreshDocument(tx, id)
  return {
    until,
    more:
      lines.length === batch * linesPerThing ||
      changed.size === batch ||
      typed.length === batch ||
      missing.length >= batch,
  }
}

async function refresh(tx: Tx, kind: string, id: string): Promise<void> {
  if (kind === 'document') return refreshDocument(tx, id)
  if (kind === 'action_item') return refreshActionItem(tx, id)
  if (kind === 'file') return refreshFile(tx, id)
  if (kind === 'agreement') return refreshAgreement(tx, id)
  if (kind === 'procedure') return refreshProcedure(tx, id)
  if (kind === 'consultation') return refreshConsultation(tx, id)
  const meetingId = kind === 'meeting' ? id : await meetingOf(tx, kind, id)
  if (meetingId) return refreshMeeting(tx, meetingId)
  if (kind === 'decision') return refreshProcedureDecision(tx, id)
  if (kind === 'agenda_item') return removeEntry(tx, id)
}

async function meetingOf({ db }: Tx, kind: string, id: string): Promise<string | null | undefined> {
  const tables = { agenda_item: agendaItems, decision: decisions, minutes }
  if (!(kind in tables)) return undefined
  const table = tables[kind as keyof typeof tables]
  const [row] = await db.select({ meetingId: table.meetingId }).from(table).where(eq(table.id, id))
  return row?.meetingId
}

/** Documents whose text or title is newer than their entry. */
async function typedSince({ db }: Tx, batch: number): Promise<string[]> {
  const rows = await db
    .select({ id: documents.id })
    .from(documents)
    .leftJoin(searchEntries, eq(searchEntries.objectId, documents.id))
    .where(or(isNull(searchEntries.entry), lt(searchEntries.changedAt, documents.updatedAt)))
    .limit(batch)
  return rows.map(({ id }) => id)
}
