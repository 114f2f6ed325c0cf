import * as Y from 'yjs'
import type { Database } from '#db/database'
import { comments, documents, documentUpdates, threads } from '#db/schema'
import { newId } from '~/core/ids'
import { createAnchor } from '~/editor/anchors'
import { initialUpdate, type Content } from '~/editor/content'
import { textRuns } from '~/editor/text-runs'
import type { Stage } from '../pages/fill-people'
import { around, insertAll, many } from '../pages/insert'

export interface Commented {
  content: Content
  threads: number
  state: 'draft' | 'in_review'
}

/** A text in the first workspace, with open threads spread over it. @returns the document's id */
export async function fillCommented(
  db: Database,
  { workspaces, userIds, organisationIds }: Stage,
  { content, threads: count, state }: Commented,
  now: Date,
): Promise<string> {
  const documentId = newId()
  const by = { createdBy: around(userIds, 0), createdAt: now, updatedAt: now }
  const facts = { kind: 'draft' as const, title: 'Langt utkast', language: 'nb' as const, state }
  const open = { audience: 'everyone' as const, accessCode: 'internal' as const }
  await insertAll(db, documents, [
    { id: documentId, workspaceId: around(workspaces, 0).id, ...facts, ...open, ...by },
  ])
  const update = initialUpdate(content)
  await insertAll(db, documentUpdates, [
    { documentId, sequence: 1, update: Buffer.from(update), userId: around(userIds, 0), at: now },
  ])
  const said = anchorsIn(update, count).map(({ from, to, quote }, nth) => {
    const who = { authorId: around(userIds, nth), organisationId: around(organisationIds, nth) }
    const createdAt = new Date(now.getTime() + nth)
    return { id: newId(), documentId, anchorFrom: from, anchorTo: to, quote, ...who, createdAt }
  })
  await insertAll(
    db,
    threads,
    said.map((thread) => ({ ...thread, kind: 'comment' as const })),
  )
  await insertAll(
    db,
    comments,
    said.map(({ id, authorId, organisationId, createdAt }, nth) => ({
      ...{ id: newId(), threadId: id, authorId, organisationId, createdAt },
      text: `Merknad ${nth}: Her bør det stå hvem som har ansvaret, og hva som skjer når fristen er ute.`,
    })),
  )
  return documentId
}

/** Anchors of six words or so, spread over a text. */
function anchorsIn(update: Uint8Array, count: number) {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, update)
  const runs = textRuns(doc).filter(({ text }) => text.length > 100)
  const anchors = many(count, (nth) => {
    const run = around(runs, Math.floor((nth * runs.length) / count))
    const from = run.start + 20 + ((nth * 17) % Math.max(1, run.text.length - 70))
    const anchor = createAnchor(doc, from, from + 40)
    if (!anchor) throw new Error('nothing to comment on')
    return anchor
  })
  doc.destroy()
  return anchors
}
