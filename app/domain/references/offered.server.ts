import { and, desc, inArray } from 'drizzle-orm'
import { searchEntries, workspaces } from '#db/schema'
import { named } from '~/core/named'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import type { ReferenceAttributes, ReferenceKind } from '~/editor/extensions/reference'
import { dictionary } from '~/i18n/dictionaries.server'
import type { Language } from '~/i18n/languages'
import { findMeasures } from '../measures/find.server'
import { lookUp } from './look-up.server'
import { visibleEntries } from '../search/access.server'
import { searchFor } from '../search/queries.server'

/** Something that a writer can refer to; its title is for the writer's eyes and goes no further. */
export type Offered = ReferenceAttributes & { title: string; workspace: string | null; state: string }

type Found = Omit<Offered, 'state'>

const kinds: Readonly<Record<string, ReferenceKind>> = {
  agenda_item: 'agendaItem',
  decision: 'decision',
  action_item: 'actionItem',
  document: 'document',
}
/** As many as a menu shows on a phone without scrolling. */
const mostOffered = 5
/** Measures that stand before what else is found: they are few, and a word such as _plan_ is in many titles. */
const mostMeasures = 2
/** A search finds meetings and editions too, which are left out. */
const mostFound = 40

/** What the viewer may read and can refer to, by what is typed; what has changed last while nothing is. */
export async function offeredFor(
  scope: Scope,
  viewer: Viewer,
  typed: string,
  language: Language,
): Promise<Offered[]> {
  const found = typed.trim()
    ? (await searchFor(scope, viewer, { typed, language, page: 1, size: mostFound })).found
    : await changedLast(scope, viewer, language)
  const others = found.flatMap<Found>(({ id, kind, title, reference, workspace }) => {
    const known = kinds[kind]
    return known ? [{ kind: known, targetId: id, number: reference ?? '', title, workspace }] : []
  })
  const measures = await offeredMeasures(scope, typed, language)
  const chosen = [...measures.slice(0, mostMeasures), ...others, ...measures.slice(mostMeasures)].slice(
    0,
    mostOffered,
  )
  // Two mandates of a group have the same title, and only one of them is in force.
  const shown = await lookUp(scope, viewer, chosen, language)
  return chosen.map((one) => ({ ...one, state: shown[one.targetId]?.state ?? '' }))
}

async function offeredMeasures(scope: Scope, typed: string, language: Language): Promise<Found[]> {
  const found = await findMeasures(scope, typed, language)
  return found.map(({ id, number, title }) => ({
    ...{ kind: 'measure', targetId: id, number: String(number), workspace: null },
    title: title || dictionary(language).portal.measures.number(number),
  }))
}

async function changedLast({ db }: Scope, viewer: Viewer, language: Language) {
  const rows = await db
    .select({ entry: searchEntries })
    .from(searchEntries)
    .where(
      and(
        visibleEntries(viewer),
        inArray(searchEntries.kind, ['agenda_item', 'decision', 'action_item', 'document']),
      ),
    )
    .orderBy(desc(searchEntries.changedAt), desc(searchEntries.entry))
    .limit(mostOffered)
  const places = [...new Set(rows.flatMap(({ entry }) => entry.workspaceId ?? []))]
  const names = new Map(
    places.length
      ? (await db.select().from(workspaces).where(inArray(workspaces.id, places))).map((row) => [
          row.id,
          named(row, 'name', language),
        ])
      : [],
  )
  return rows.map(({ entry }) => ({
    id: entry.objectId,
    kind: entry.kind,
    title: entry.title,
    reference: entry.reference,
    workspace: names.get(entry.workspaceId ?? '') ?? null,
  }))
}
