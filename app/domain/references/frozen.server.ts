import { and, asc, eq, inArray, notExists, sql } from 'drizzle-orm'
import { editions, editionWithdrawals } from '#db/schema'
import type { Scope } from '~/core/scope'
import type { Content } from '~/editor/content'
import { referencesIn, type References, type ShownReference } from '~/editor/references'
import type { Language } from '~/i18n/languages'
import type { DocumentThing } from '../documents/policy'
import { readersNow } from '../documents/readers-now.server'
import { lookUp, shownMeasures, type Target } from './look-up.server'

/**
 * What an edition says of the things that its text refers to, as they are when it is made. A title stands in it only when
 * everyone who may read the edition may read that thing: in a public edition, measures, and documents that are published for everyone.
 * All else is named by its kind and number.
 */
export async function frozenReferences(
  scope: Scope,
  document: DocumentThing,
  content: Content,
  { accessCode, language }: { accessCode: DocumentThing['accessCode']; language: Language },
): Promise<References> {
  const targets = referencesIn(content)
  if (!targets.length) return {}
  return accessCode === 'public'
    ? published(scope, targets, language)
    : seenByAll(scope, document, targets, language)
}

async function published({ db }: Scope, targets: readonly Target[], language: Language): Promise<References> {
  const shown: Record<string, ShownReference> = {}
  const withdrawn = db
    .select({ one: sql`1` })
    .from(editionWithdrawals)
    .where(eq(editionWithdrawals.editionId, editions.id))
  const idsOf = (kind: Target['kind']) =>
    targets.flatMap((target) => (target.kind === kind ? target.targetId : []))
  for (const [id, measure] of await shownMeasures({ db }, idsOf('measure'), language))
    shown[id] = { ...measure, href: null }
  const published = await db
    .select({ id: editions.documentId, title: editions.title })
    .from(editions)
    .where(
      and(
        inArray(editions.documentId, idsOf('document')),
        eq(editions.accessCode, 'public'),
        notExists(withdrawn),
      ),
    )
    .orderBy(asc(editions.number))
  // The newest comes last, and stands.
  for (const { id, title } of published) shown[id] = { title, state: '', href: null }
  return shown
}

async function seenByAll(
  scope: Scope,
  document: DocumentThing,
  targets: readonly Target[],
  language: Language,
): Promise<References> {
  let seen: References | null = null
  for (const { viewer } of await readersNow(scope, document)) {
    const left: Target[] = targets.filter(({ targetId }) => seen === null || Object.hasOwn(seen, targetId))
    const theirs = await lookUp(scope, viewer, left, language)
    seen = Object.fromEntries(
      Object.entries(theirs).flatMap(([id, one]) => (one ? [[id, { ...one, href: null }]] : [])),
    )
  }
  return seen ?? {}
}
