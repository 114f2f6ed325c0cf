import { openDatabase } from '#db/open'
import { migrateDatabase } from '#db/migrate'
import { fillDocuments } from './fill-documents'
import { fillFollowUp } from './fill-follow-up'
import { fillLog } from './fill-log'
import { fillPeople } from './fill-people'
import type { Volume } from './volume'

export interface Filled {
  /** A `Cookie` header for each of those who ask. */
  cookies: string[]
  /** The addresses of all workspaces. */
  slugs: string[]
}

/** Makes a database of this volume, in one transaction. */
export async function fill(url: string, volume: Volume, now: Date): Promise<Filled> {
  await migrateDatabase(url, 'migrations')
  const database = await openDatabase(url)
  const filled = await database.transaction(async (db) => {
    const stage = await fillPeople(db, volume, now)
    const documentIds = await fillDocuments(db, volume, stage, now)
    const { actionItemIds, meetingIds } = await fillFollowUp(db, volume, stage, now)
    await fillLog(db, stage, now, [
      ...documentIds.map((id) => ({ kind: 'document', action: 'document.created', id })),
      ...meetingIds.map((id) => ({ kind: 'meeting', action: 'meeting.planned', id })),
      ...actionItemIds.map((id) => ({ kind: 'action_item', action: 'action_item.created', id })),
    ])
    return { cookies: stage.cookies, slugs: stage.workspaces.map(({ slug }) => slug) }
  })
  await database.close()
  return filled
}
