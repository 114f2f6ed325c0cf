import { eq } from 'drizzle-orm'
import { actionItems, agendaItems, decisions, documents, measures, workspaces } from '#db/schema'
import { isRefusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import type { ReferenceAttributes, ReferenceKind } from '~/editor/extensions/reference'
import type { References, ShownReference } from '~/editor/references'
import { dictionary } from '~/i18n/dictionaries.server'
import type { Language } from '~/i18n/languages'
import type { Words } from '~/i18n/words'
import { grantActionItem } from '../action-items/access.server'
import { grantDecision } from '../decisions/access.server'
import { grantDocument } from '../documents/access.server'
import { documentHref } from '../documents/address.server'
import { actsIn } from '../documents/policy'
import { presentMeasure } from '../measures/choices.server'
import { loadMeeting } from '../meetings/access.server'
import { mayReadItem, meetingRules } from '../meetings/policy'
import { beginningOf } from '../search/beginning-of'

export type Target = Pick<ReferenceAttributes, 'kind' | 'targetId'>

/** No text has more; a longer list would make one page ask the database without end. */
export const mostTargets = 200

type LookUp = (
  scope: Scope,
  viewer: Viewer,
  id: string,
  words: Words,
  language: Language,
) => Promise<ShownReference | null>

/**
 * Titles and states, as they are now, of things that a text refers to, in a language: each asked of its own rules.
 * Null for what the viewer may not read, and for what does not exist: the two look the same.
 */
export async function lookUp(
  scope: Scope,
  viewer: Viewer,
  targets: readonly Target[],
  language: Language,
): Promise<References> {
  const words = dictionary(language)
  const shown: Record<string, ShownReference | null> = {}
  for (const { kind, targetId } of targets.slice(0, mostTargets)) {
    shown[targetId] = await orNull(lookUps[kind](scope, viewer, targetId, words, language))
  }
  return shown
}

async function orNull(asked: Promise<ShownReference | null>): Promise<ShownReference | null> {
  try {
    return await asked
  } catch (error) {
    if (isRefusal(error)) return null
    throw error
  }
}

/** A measure, which everyone may see. Its title is empty while only its number is known. */
export async function shownMeasure(
  { db }: Pick<Scope, 'db'>,
  id: string,
  language: Language,
): Promise<ShownReference | null> {
  const [row] = await db.select().from(measures).where(eq(measures.id, id))
  if (!row) return null
  const { number, title } = presentMeasure(row, language)
  return { title, state: dictionary(language).portal.measures.states[row.state], href: `/tiltak/${number}` }
}

const lookUps: Readonly<Record<ReferenceKind, LookUp>> = {
  async document(scope, viewer, id, words) {
    const document = await grantDocument(scope, viewer, 'document.read', id)
    const [row] = await scope.db.select().from(documents).where(eq(documents.id, id))
    const slug = await slugOf(scope, actsIn(viewer, document))
    if (!row || !slug) return null
    return { title: row.title, state: words.documents.states[stateWord(row)], href: documentHref(slug, id) }
  },
  async decision(scope, viewer, id, words) {
    const { slug, state } = await grantDecision(scope, viewer, 'decision.read', id)
    const [row] = await scope.db.select({ text: decisions.text }).from(decisions).where(eq(decisions.id, id))
    const href = `/workspaces/${slug}/decisions/${id}`
    return row ? { title: beginningOf(row.text), state: words.decisions.states[state], href } : null
  },
  async actionItem(scope, viewer, id, words) {
    const { workspaceId, state } = await grantActionItem(scope, viewer, 'action_item.read', id)
    const [row] = await scope.db
      .select({ title: actionItems.title })
      .from(actionItems)
      .where(eq(actionItems.id, id))
    const slug = await slugOf(scope, workspaceId)
    if (!row || !slug) return null
    return {
      title: row.title,
      state: words.actionItems.states[state],
      href: `/workspaces/${slug}/action-items/${id}`,
    }
  },
  measure: (scope, _viewer, id, _words, language) => shownMeasure(scope, id, language),
  async agendaItem(scope, viewer, id, words) {
    const [item] = await scope.db.select().from(agendaItems).where(eq(agendaItems.id, id))
    const meeting = item ? await loadMeeting(scope, item.meetingId) : null
    if (!item || !meeting || !meetingRules['meeting.read_agenda'](viewer, meeting)) return null
    if (!mayReadItem(viewer, meeting.workspaceId, item.audience)) return null
    return {
      title: item.title,
      state: words.meetings.states[meeting.state],
      href: `/workspaces/${meeting.slug}/meetings/${meeting.id}`,
    }
  },
}

/** The word that a kind of document has for being decided. */
function stateWord({ kind, state }: Pick<typeof documents.$inferSelect, 'kind' | 'state'>) {
  if (state !== 'decided') return state
  return kind === 'mandate' ? 'adopted' : kind === 'minutes' ? 'approved' : 'decided'
}

async function slugOf({ db }: Scope, workspaceId: string): Promise<string | null> {
  const [row] = await db
    .select({ slug: workspaces.slug })
    .from(workspaces)
    .where(eq(workspaces.id, workspaceId))
  return row?.slug ?? null
}
