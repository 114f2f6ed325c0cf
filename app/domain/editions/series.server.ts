import { and, eq, inArray, like, max } from 'drizzle-orm'
import { editions, meetings, minutes, minutesCorrections, series } from '#db/schema'
import { shortYear } from '~/core/calendar'
import type { Scope } from '~/core/scope'
import { slugOf } from '~/core/slug'
import type { DocumentThing } from '../documents/policy'
import { versionsOfText } from '../documents/successions.server'

/** Where an edition of a document belongs: the series it follows in, or the one that it begins (`id` is null). */
export interface SeriesPlace {
  id: string | null
  slug: string
  number: number
}

/**
 * The series of a document: one for all versions of a workspace's mandate, one for the minutes of each meeting,
 * one for all versions of each other text. Numbers are never used again, also when an edition is withdrawn.
 */
export async function seriesPlaceOf(
  scope: Scope,
  document: DocumentThing,
  workspaceSlug: string,
): Promise<SeriesPlace> {
  const known = await knownSeries(scope, document)
  if (!known) return { id: null, slug: await newSlug(scope, document, workspaceSlug), number: 1 }
  const [last] = await scope.db
    .select({ number: max(editions.number) })
    .from(editions)
    .where(eq(editions.seriesId, known.id))
  return { ...known, number: (last?.number ?? 0) + 1 }
}

async function knownSeries({ db }: Scope, document: DocumentThing) {
  if (document.kind === 'mandate') {
    const [found] = await db
      .select({ id: series.id, slug: series.slug })
      .from(series)
      .where(and(eq(series.workspaceId, document.workspaceId), eq(series.kind, 'mandate')))
    return found
  }
  const textsOf = document.kind === 'minutes' ? textsOfMinutes : versionsOfText
  const texts = await textsOf({ db }, document.id)
  const [found] = await db
    .select({ id: series.id, slug: series.slug })
    .from(series)
    .innerJoin(editions, eq(editions.seriesId, series.id))
    .where(inArray(editions.documentId, texts))
    .limit(1)
  return found
}

/** The texts that minutes have had: the one named, and those that their corrections took the place of. */
async function textsOfMinutes({ db }: Pick<Scope, 'db'>, documentId: string): Promise<string[]> {
  const rows = await db
    .select({ id: minutesCorrections.previousDocumentId })
    .from(minutes)
    .innerJoin(minutesCorrections, eq(minutesCorrections.minutesId, minutes.id))
    .where(eq(minutes.documentId, documentId))
    .limit(100)
  return [documentId, ...rows.map(({ id }) => id)]
}

async function newSlug(scope: Scope, document: DocumentThing, workspaceSlug: string): Promise<string> {
  const wanted = `${workspaceSlug}-${await lastPart(scope, document)}`
  const taken = await scope.db
    .select({ slug: series.slug })
    .from(series)
    .where(like(series.slug, `${wanted}%`))
  const slugs = new Set(taken.map(({ slug }) => slug))
  if (!slugs.has(wanted)) return wanted
  for (let number = 2; ; number += 1) if (!slugs.has(`${wanted}-${number}`)) return `${wanted}-${number}`
}

async function lastPart({ db }: Scope, document: DocumentThing): Promise<string> {
  if (document.kind === 'mandate') return 'mandat'
  if (document.kind !== 'minutes') return partOf(document.title)
  const [meeting] = await db
    .select({ number: meetings.number, year: meetings.year })
    .from(minutes)
    .innerJoin(meetings, eq(meetings.id, minutes.meetingId))
    .where(eq(minutes.documentId, document.id))
  return meeting ? `referat-${meeting.number}-${shortYear(meeting.year)}` : partOf(document.title)
}

/** Stands on the papers of an edition too: room for a whole title. */
const partOf = (title: string) => slugOf(title, { longest: 120, otherwise: 'dokument' })
