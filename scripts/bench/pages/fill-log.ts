import type { Database } from '#db/database'
import { activity } from '#db/schema'
import { chainStart, hashOf } from '~/core/activity-chain'
import type { Stage } from './fill-people'
import { around, insertAll } from './insert'

export interface Done {
  kind: string
  action: string
  id: string
}

/** An entry of the log for each thing, chained as real ones are. */
export async function fillLog(db: Database, stage: Stage, now: Date, deeds: readonly Done[]): Promise<void> {
  let previousHash = chainStart
  const entries = deeds.map(({ kind, action, id }, nth) => {
    const entry = {
      sequence: nth + 1,
      at: new Date(now.getTime() - (deeds.length - nth) * 1_000),
      actorId: around(stage.userIds, nth),
      action,
      workspaceId: around(stage.workspaces, nth).id,
      objectKind: kind,
      objectId: id,
      detail: { title: `Nummer ${nth}` },
      previousHash,
    }
    previousHash = hashOf(entry)
    return { ...entry, hash: previousHash }
  })
  await insertAll(db, activity, entries)
}
