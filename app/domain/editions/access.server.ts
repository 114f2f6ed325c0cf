import { eq } from 'drizzle-orm'
import { editions } from '#db/schema'
import { createGrant, type Granted } from '~/core/grant'
import type { Scope } from '~/core/scope'
import { loadDocument } from '../documents/access.server'
import { editionRules, type EditionThing } from './policy'

export type GrantedEdition<Action extends string> = Granted<Action, EditionThing>

/** The one way to an edition inside its workspace. */
export const grantEdition = createGrant({ load: loadEdition, rules: editionRules, read: 'edition.read' })

async function loadEdition(scope: Scope, id: string): Promise<EditionThing | null> {
  const [row] = await scope.db
    .select({
      seriesId: editions.seriesId,
      number: editions.number,
      title: editions.title,
      documentId: editions.documentId,
    })
    .from(editions)
    .where(eq(editions.id, id))
  const document = row && (await loadDocument(scope, row.documentId))
  return row && document
    ? { id, seriesId: row.seriesId, number: row.number, title: row.title, document }
    : null
}
