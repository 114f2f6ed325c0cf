import { and, eq } from 'drizzle-orm'
import * as Y from 'yjs'
import { documentSnapshots, documentUpdates, documentVersions } from '#db/schema'
import type { Tx } from '~/core/write'
import { rewrittenUpdate, type Redaction } from '~/editor/redaction/rewrite'

/** Writes everything anew that is stored of a text, and holds what is to go: its changes, its snapshot and its versions. */
export async function rewriteStored(tx: Tx, documentId: string, redaction: Redaction): Promise<void> {
  await rewriteChanges(tx, documentId, redaction)
  await rewriteSnapshot(tx, documentId, redaction)
  await rewriteVersions(tx, documentId, redaction)
}

async function rewriteChanges({ db }: Tx, documentId: string, redaction: Redaction): Promise<void> {
  const ofDocument = eq(documentUpdates.documentId, documentId)
  for (const { sequence, update, setAside } of await db.select().from(documentUpdates).where(ofDocument)) {
    const clean = setAside ? rewrittenIfReadable(update, redaction) : rewrittenUpdate(update, redaction)
    if (!clean) continue
    await db
      .update(documentUpdates)
      .set({ update: Buffer.from(clean) })
      .where(and(ofDocument, eq(documentUpdates.sequence, sequence)))
  }
}

/** What was set aside since nobody could read it cannot be shown to be clean: then nothing of it is kept. */
function rewrittenIfReadable(update: Uint8Array, redaction: Redaction): Uint8Array | null {
  try {
    return rewrittenUpdate(update, redaction)
  } catch {
    // Yjs says with an error of any kind that bytes are not an update.
    return Y.encodeStateAsUpdate(new Y.Doc())
  }
}

async function rewriteSnapshot({ db }: Tx, documentId: string, redaction: Redaction): Promise<void> {
  const ofDocument = eq(documentSnapshots.documentId, documentId)
  const [snapshot] = await db.select().from(documentSnapshots).where(ofDocument)
  const clean = snapshot && rewrittenUpdate(snapshot.state, redaction)
  if (clean)
    await db
      .update(documentSnapshots)
      .set({ state: Buffer.from(clean) })
      .where(ofDocument)
}

async function rewriteVersions({ db }: Tx, documentId: string, redaction: Redaction): Promise<void> {
  const rows = await db
    .select({ id: documentVersions.id, state: documentVersions.state })
    .from(documentVersions)
    .where(eq(documentVersions.documentId, documentId))
  for (const { id, state } of rows) {
    const clean = rewrittenUpdate(state, redaction)
    if (!clean) continue
    await db
      .update(documentVersions)
      .set({ state: Buffer.from(clean) })
      .where(eq(documentVersions.id, id))
  }
}
