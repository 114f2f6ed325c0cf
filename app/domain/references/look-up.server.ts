import { and, eq, inArray } from 'drizzle-orm'
import { actionItems, agendaItems, decisions, measures, workspaces } from '#db/schema'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import type { ReferenceAttributes, ReferenceKind } from '~/editor/extensions/reference'
import type { References, ShownReference } from '~/editor/references'
import { dictionary } from '~/i18n/dictionaries.server'
import type { Language } from '~/i18n/languages'
import type { Words } from '~/i18n/words'
import { visibleActionItems } from '../action-items/access.server'
import { visibleDecisions } from '../decisions/access.server'
import { loadDocuments } from '../documents/access.server'
import { documentHref } from '../documents/address.server'
import { actsIn, documentRules, type DocumentThing } from '../documents/policy'
import { presentMeasure } from '../measures/choices.server'
import { loadMeetings } from '../meetings/access.server'
import { mayReadItem, meetingRules } from '../meetings/policy'
import { beginningOf } from '../search/beginning-of'

export type Target = Pick<ReferenceAttributes, 'kind' | 'targetId'>

/** No text has more; a longer list would make one page ask the database without end. */
export const mostTargets = 200

/** What is shown of those things of one kind that the viewer may read, by id. */
type LookUp = (asking: Asking, ids: string[]) => Promise<Map<string, ShownReference>>

interface Asking {
  scope: Scope
  viewer: Viewer
  language: Language
  words: Words
}

/**
 * Titles and states, as they are now, of things that a text refers to, in a language: each kind asked of its own rules, all
 * of a kind together. Null for what the viewer may not read, and for what does not exist: the two look the same.
 */
export async function lookUp(
  scope: Scope,
  viewer: Viewer,
  targets: readonly Target[],
  language: Language,
): Promise<References> {
  const asked = targets.slice(0, mostTargets)
  const asking = { scope, viewer, language, words: dictionary(language) }
  const shown: Record<string, ShownReference | null> = {}
  for (const [kind, ofKind] of byKind(asked)) {
    const found = await lookUps[kind](asking, ofKind)
    for (const id of ofKind) shown[id] = found.get(id) ?? null
  }
  return shown
}

function byKind(targets: readonly Target[]): Map<ReferenceKind, string[]> {
  const grouped = new Map<ReferenceKind, string[]>()
  for (const { kind, targetId } of targets) grouped.set(kind, [...(grouped.get(kind) ?? []), targetId])
  return grouped
}

/** Measures, which everyone may see. A title is empty while only the number is known. */
export async function shownMeasures(
  { db }: Pick<Scope, 'db'>,
  ids: string[],
  language: Language,
): Promise<Map<string, ShownReference>> {
  const rows = await db.select().from(measures).where(inArray(measures.id, ids))
  const { states } = dictionary(language).portal.measures
  return new Map(
    rows.map((row) => {
      const { number, title } = presentMeasure(row, language)
      return [row.id, { title, state: states[row.state], href: `/tiltak/${number}` }]
    }),
  )
}

const lookUps: Readonly<Record<ReferenceKind, LookUp>> = {
  async document({ scope, viewer, words }, ids) {
    const things = await loadDocuments(scope, ids)
    const read = [...things.values()].filter((thing) => documentRules['document.read'](viewer, thing))
    const slugs = await slugsOf(
      scope,
      read.map((document) => actsIn(viewer, document)),
    )
    return new Map(
      read.map((document) => [
        document.id,
        {
          title: document.title,
          state: words.documents.states[stateWord(document)],
          href: documentHref(slugs.get(actsIn(viewer, document)) ?? '', document.id),
        },
      ]),
    )
  },
  async decision({ scope, viewer, words }, ids) {
    const rows = await scope.db
      .select({ id: decisions.id, text: decisions.text, state: decisions.state, slug: workspaces.slug })
      .from(decisions)
      .innerJoin(workspaces, eq(workspaces.id, decisions.workspaceId))
      .where(and(inArray(decisions.id, ids), visibleDecisions(viewer, scope)))
    return new Map(
      rows.map(({ id, text, state, slug }) => [
        id,
        {
          title: beginningOf(text),
          state: words.decisions.states[state],
          href: `/workspaces/${slug}/decisions/${id}`,
        },
      ]),
    )
  },
  async actionItem({ scope, viewer, words }, ids) {
    const visible = visibleActionItems(viewer)
    if (!visible) return new Map()
    const rows = await scope.db
      .select({
        id: actionItems.id,
        title: actionItems.title,
        state: actionItems.state,
        slug: workspaces.slug,
      })
      .from(actionItems)
      .innerJoin(workspaces, eq(workspaces.id, actionItems.workspaceId))
      .where(and(inArray(actionItems.id, ids), visible))
    return new Map(
      rows.map(({ id, title, state, slug }) => [
        id,
        { title, state: words.actionItems.states[state], href: `/workspaces/${slug}/action-items/${id}` },
      ]),
    )
  },
  measure: ({ scope, language }, ids) => shownMeasures(scope, ids, language),
  async agendaItem({ scope, viewer, words }, ids) {
    const items = await scope.db.select().from(agendaItems).where(inArray(agendaItems.id, ids))
    const meetings = await loadMeetings(scope, [
      ...new Set(items.flatMap(({ meetingId }) => meetingId ?? [])),
    ])
    return new Map(
      items.flatMap(({ id, title, audience, meetingId }): Array<[string, ShownReference]> => {
        const meeting = meetings.get(meetingId ?? '')
        if (!meeting || !meetingRules['meeting.read_agenda'](viewer, meeting)) return []
        if (!mayReadItem(viewer, meeting.workspaceId, audience)) return []
        const href = `/workspaces/${meeting.slug}/meetings/${meeting.id}`
        return [[id, { title, state: words.meetings.states[meeting.state], href }]]
      }),
    )
  },
}

/** The word that a kind of document has for being decided. */
function stateWord({ kind, state }: Pick<DocumentThing, 'kind' | 'state'>) {
  if (state !== 'decided') return state
  return kind === 'mandate' ? 'adopted' : kind === 'minutes' ? 'approved' : 'decided'
}

async function slugsOf({ db }: Scope, workspaceIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await db
    .select({ id: workspaces.id, slug: workspaces.slug })
    .from(workspaces)
    .where(inArray(workspaces.id, [...new Set(workspaceIds)]))
  return new Map(rows.map(({ id, slug }) => [id, slug]))
}
