import { inArray, isNull, and, eq } from 'drizzle-orm'
import { fileRemovals, fileVersions } from '#db/schema'
import type { FileFolder } from '~/core/file-folder'
import type { Store } from '~/core/store'

/** What was kept this recently may still be on its way into the database. */
const marginMs = 3_600_000
/** As many ids as one question to the database holds. */
const batch = 500

/** Takes away bytes that no version names, and those of files that were removed. @returns how many */
export async function sweepFiles({ database, clock }: Store, folder: FileFolder): Promise<number> {
  const ids = await folder.keptBefore(new Date(clock.now().getTime() - marginMs))
  let swept = 0
  for (let from = 0; from < ids.length; from += batch) {
    const some = ids.slice(from, from + batch)
    const named = await database.reader
      .select({ id: fileVersions.id })
      .from(fileVersions)
      .leftJoin(fileRemovals, eq(fileRemovals.fileId, fileVersions.fileId))
      .where(and(inArray(fileVersions.id, some), isNull(fileRemovals.fileId)))
    const needed = new Set(named.map(({ id }) => id))
    for (const id of some.filter((one) => !needed.has(one))) {
      await folder.remove(id)
      swept += 1
    }
  }
  return swept
}
