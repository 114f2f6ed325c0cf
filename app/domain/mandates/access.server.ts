import { eq } from 'drizzle-orm'
import { mandateAdoptions, mandates } from '#db/schema'
import { createGrant, type Granted } from '~/core/grant'
import type { Scope } from '~/core/scope'
import { loadDocument } from '../documents/access.server'
import { mandateRules, type MandateThing } from './policy'

export type GrantedMandate<Action extends string> = Granted<Action, MandateThing>

/** The one way to a version of a mandate that one may act on. */
export const grantMandate = createGrant({ load: loadMandate, rules: mandateRules, read: 'mandate.read' })

async function loadMandate(scope: Scope, id: string): Promise<MandateThing | null> {
  const [row] = await scope.db
    .select({
      mandate: mandates,
      adoptedAt: mandateAdoptions.adoptedAt,
      endsBefore: mandateAdoptions.endsBefore,
    })
    .from(mandates)
    .leftJoin(mandateAdoptions, eq(mandateAdoptions.mandateId, mandates.id))
    .where(eq(mandates.id, id))
  const document = row ? await loadDocument(scope, row.mandate.documentId) : null
  if (!row || !document) return null
  const { workspaceId, number } = row.mandate
  const [adopted, ended] = [row.adoptedAt !== null, row.endsBefore !== null]
  return { id, workspaceId, number, document, adopted, ended }
}
