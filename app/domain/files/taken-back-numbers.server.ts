import { aliasedTable, and, desc, eq, isNotNull } from 'drizzle-orm'
import { fileOtherNumbers, fileVersions, users } from '#db/schema'
import type { Scope } from '~/core/scope'
import type { GrantedFile } from './access.server'

/** What was said of a number in a file and taken back again, the newest first. */
export async function takenBackNumbersOf({ db }: Scope, file: GrantedFile<'file.remove'>) {
  const withdrawer = aliasedTable(users, 'withdrawer')
  const rows = await db
    .select({ marked: fileOtherNumbers, by: users.name, withdrawer: withdrawer.name })
    .from(fileOtherNumbers)
    .innerJoin(fileVersions, eq(fileVersions.id, fileOtherNumbers.versionId))
    .leftJoin(users, eq(users.id, fileOtherNumbers.markedBy))
    .leftJoin(withdrawer, eq(withdrawer.id, fileOtherNumbers.withdrawnBy))
    .where(and(eq(fileVersions.fileId, file.id), isNotNull(fileOtherNumbers.withdrawnAt)))
    .orderBy(desc(fileOtherNumbers.markedAt), desc(fileOtherNumbers.id))
    .limit(50)
  return rows.map(({ marked: { id, reason, markedAt, withdrawnAt, withdrawnReason }, by, ...row }) => ({
    ...{ id, reason, by: by ?? '' },
    at: markedAt.toISOString(),
    withdrawal: {
      by: row.withdrawer ?? '',
      reason: withdrawnReason ?? '',
      at: (withdrawnAt ?? markedAt).toISOString(),
    },
  }))
}
