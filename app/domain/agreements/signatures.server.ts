import { and, eq } from 'drizzle-orm'
import { agreementSignatures, editionFiles, editionWithdrawals, users } from '#db/schema'
import type { Scope } from '~/core/scope'

export interface Signature {
  organisationId: string
  by: string
  at: string
  sha256: string
}

/** Who has signed an edition. */
export async function signaturesOf({ db }: Pick<Scope, 'db'>, editionId: string): Promise<Signature[]> {
  const rows = await db
    .select({ signature: agreementSignatures, by: users.name })
    .from(agreementSignatures)
    .innerJoin(users, eq(users.id, agreementSignatures.userId))
    .where(eq(agreementSignatures.editionId, editionId))
  return rows.map(({ signature: { organisationId, signedAt, sha256 }, by }) => ({
    ...{ organisationId, by, sha256 },
    at: signedAt.toISOString(),
  }))
}

/** What is signed of an edition: the hash of its PDF, and whether it has been withdrawn. */
export async function sealOf({ db }: Pick<Scope, 'db'>, editionId: string) {
  const [row] = await db
    .select({ sha256: editionFiles.sha256, withdrawnAt: editionWithdrawals.withdrawnAt })
    .from(editionFiles)
    .leftJoin(editionWithdrawals, eq(editionWithdrawals.editionId, editionFiles.editionId))
    .where(and(eq(editionFiles.editionId, editionId), eq(editionFiles.format, 'pdf')))
  if (!row) throw new Error('an edition has no PDF')
  return row
}
