import { and, eq, isNotNull, sql } from 'drizzle-orm'
import {
  actionItems,
  agendaItems,
  decisions,
  documents,
  meetings,
  minutes,
  minutesApprovals,
  workspaces,
} from '#db/schema'
import { yearNumber } from '~/core/calendar'
import { prepared } from '~/core/prepared'
import type { Tx } from '~/core/write'
import { contentOf, plainTextOf } from '~/editor/content'
import { keepFlags } from '../guardrail/flag.server'
import { loadDoc } from '../documents/text.server'
import { beginningOf } from './beginning-of'
import { indexEntry, removeEntry, type IndexEntry } from './index-entry.server'

/** Brings a document's entry up to date with its title and text, and its flags with what it must not hold. */
export async function refreshDocument(tx: Tx, id: string): Promise<void> {
  const [row] = await documentWithSlug(tx.db, 1).execute({ id })
  if (!row) return removeEntry(tx, id)
  const { document, slug } = row
  const isMeetingText = document.kind === 'minutes' || document.kind === 'agenda'
  const isOpen = document.state === 'draft' || document.state === 'in_review'
  const text = plainTextOf(contentOf(await loadDoc(tx, id)))
  await indexEntry(tx, {
    objectId: id,
    kind: 'document',
    workspaceId: document.workspaceId,
    audience: isMeetingText && isOpen ? 'workers' : document.audience,
    isPublic: false,
    href: `/workspaces/${slug}/documents/${id}`,
    title: document.title,
    body: text,
  })
  await keepFlags(tx, id, text)
}

const documentWithSlug = prepared((db) =>
  db
    .select({ document: documents, slug: workspaces.slug })
    .from(documents)
    .innerJoin(workspaces, eq(workspaces.id, documents.workspaceId))
    .where(eq(documents.id, sql.placeholder('id')))
    .prepare(),
)

/**
 * Brings a meeting, its items and its decisions up to date. The meeting itself is in everybody's calendar;
 * what it deals with is for those who work in the group until its minutes are approved.
 */
export async function refreshMeeting(tx: Tx, id: string): Promise<void> {
  const [row] = await tx.db
    .select({ meeting: meetings, slug: workspaces.slug })
    .from(meetings)
    .innerJoin(workspaces, eq(workspaces.id, meetings.workspaceId))
    .where(eq(meetings.id, id))
  if (!row) return removeEntry(tx, id)
  const { meeting, slug } = row
  const href = `/workspaces/${slug}/meetings/${id}`
  const entry = { workspaceId: meeting.workspaceId, isPublic: false, href }
  await indexEntry(tx, {
    ...entry,
    objectId: id,
    kind: 'meeting',
    audience: 'everyone',
    title: meeting.title,
    reference: yearNumber(meeting.number, meeting.year),
    body: meeting.place,
  })
  const audience = await audienceOfMinutes(tx, id)
  const items = await tx.db.select().from(agendaItems).where(eq(agendaItems.meetingId, id))
  const internal = new Set(items.filter((item) => item.audience === 'internal').map((item) => item.id))
  for (const item of items) {
    await indexEntry(tx, {
      ...entry,
      objectId: item.id,
      kind: 'agenda_item',
      audience: item.audience === 'internal' ? 'workers' : audience,
      title: item.title,
      reference: yearNumber(item.number, item.year),
      body: item.background,
    })
  }
  for (const decision of await tx.db.select().from(decisions).where(eq(decisions.meetingId, id))) {
    await indexEntry(tx, {
      ...entry,
      objectId: decision.id,
      kind: 'decision',
      audience: internal.has(decision.agendaItemId ?? '') ? 'workers' : audience,
      title: beginningOf(decision.text),
      reference: yearNumber(decision.number, decision.year),
      body: decision.text,
    })
  }
}

/** Brings a decision that was made in a written procedure up to date: it stands at once, for those who read the group's. */
export async function refreshProcedureDecision(tx: Tx, id: string): Promise<void> {
  const [row] = await tx.db
    .select({ decision: decisions, slug: workspaces.slug })
    .from(decisions)
    .innerJoin(workspaces, eq(workspaces.id, decisions.workspaceId))
    .where(and(eq(decisions.id, id), isNotNull(decisions.procedureId)))
  if (!row) return removeEntry(tx, id)
  const { decision, slug } = row
  await indexEntry(tx, {
    objectId: id,
    kind: 'decision',
    workspaceId: decision.workspaceId,
    audience: 'group',
    isPublic: false,
    href: `/workspaces/${slug}/decisions/${id}`,
    title: beginningOf(decision.text),
    reference: yearNumber(decision.number, decision.year),
    body: decision.text,
  })
}

/** Brings an action item's entry up to date. Participants and observers find what their organisation is to do besides. */
export async function refreshActionItem(tx: Tx, id: string): Promise<void> {
  const [row] = await tx.db
    .select({ item: actionItems, slug: workspaces.slug })
    .from(actionItems)
    .innerJoin(workspaces, eq(workspaces.id, actionItems.workspaceId))
    .where(eq(actionItems.id, id))
  if (!row) return removeEntry(tx, id)
  await indexEntry(tx, {
    objectId: id,
    kind: 'action_item',
    workspaceId: row.item.workspaceId,
    audience: 'group',
    isPublic: false,
    href: `/workspaces/${row.slug}/action-items/${id}`,
    title: row.item.title,
    body: '',
  })
}

async function audienceOfMinutes({ db }: Tx, meetingId: string): Promise<IndexEntry['audience']> {
  const [approved] = await db
    .select({ audience: documents.audience })
    .from(minutes)
    .innerJoin(minutesApprovals, eq(minutesApprovals.minutesId, minutes.id))
    .innerJoin(documents, eq(documents.id, minutes.documentId))
    .where(eq(minutes.meetingId, meetingId))
  return approved?.audience ?? 'workers'
}
