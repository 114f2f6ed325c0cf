import { desc, eq } from 'drizzle-orm'
import { agreements, agreementSteps } from '#db/schema'
import type { Scope } from '~/core/scope'

/** Whether a document is the text of an agreement that its parties have not signed: it holds for nobody yet. */
export async function isUnsigned({ db }: Pick<Scope, 'db'>, documentId: string): Promise<boolean> {
  const [agreement] = await db
    .select({ id: agreements.id })
    .from(agreements)
    .where(eq(agreements.documentId, documentId))
  if (!agreement) return false
  const [newest] = await db
    .select({ kind: agreementSteps.kind })
    .from(agreementSteps)
    .where(eq(agreementSteps.agreementId, agreement.id))
    .orderBy(desc(agreementSteps.takenAt), desc(agreementSteps.id))
    .limit(1)
  return !newest || !['signed', 'terminated', 'replaced'].includes(newest.kind)
}
