import type { Database } from '#db/database'
import { comments, documents, documentShares, documentUpdates, editions, series, threads } from '#db/schema'
import { newId } from '~/core/ids'
import { encodeStateAsUpdate, Doc } from 'yjs'
import type { Stage } from './fill-people'
import { around, insertAll, many } from './insert'
import type { Volume } from './volume'

const kinds = ['note', 'draft', 'report', 'position', 'agreement'] as const
const hourMs = 3_600_000
const updatesEach = 3

/** Documents with what hangs on them: typing, comments, shares, and an edition of every twentieth. */
export async function fillDocuments(
  db: Database,
  volume: Volume,
  stage: Stage,
  now: Date,
): Promise<string[]> {
  const rows = many(volume.documents, (nth) => {
    const changed = new Date(now.getTime() - nth * hourMs)
    const facts = { kind: around(kinds, nth), title: `Dokument nummer ${nth}`, language: 'nb' as const }
    const inReview = nth % 50 === 1
    return {
      id: newId(),
      workspaceId: around(stage.workspaces, nth).id,
      ...facts,
      audience: nth % 2 ? ('group' as const) : ('everyone' as const),
      state: inReview ? ('in_review' as const) : nth % 20 ? ('draft' as const) : ('published' as const),
      reviewDeadline: inReview ? new Date(now.getTime() + nth * hourMs).toISOString().slice(0, 10) : null,
      accessCode: 'internal' as const,
      createdBy: around(stage.userIds, nth),
      createdAt: changed,
      updatedAt: changed,
    }
  })
  await insertAll(db, documents, rows)
  await fillTyping(db, rows)
  await fillDiscussion(db, stage, rows)
  await fillShares(db, stage, rows)
  await fillEditions(
    db,
    rows.filter(({ state }) => state === 'published'),
  )
  return rows.map(({ id }) => id)
}

interface Row {
  id: string
  workspaceId: string
  title: string
  kind: (typeof kinds)[number]
  createdBy: string
  updatedAt: Date
}

async function fillTyping(db: Database, rows: readonly Row[]) {
  const doc = new Doc()
  doc.getText('typed').insert(0, 'noen ord')
  const update = Buffer.from(encodeStateAsUpdate(doc))
  const typed = rows.flatMap(({ id, createdBy, updatedAt }) =>
    many(updatesEach, (nth) => ({
      ...{ documentId: id, sequence: nth + 1, update, userId: createdBy },
      at: new Date(updatedAt.getTime() + nth * 1_000),
    })),
  )
  await insertAll(db, documentUpdates, typed)
}

async function fillDiscussion(db: Database, stage: Stage, rows: readonly Row[]) {
  const discussed = rows.map((row, nth) => {
    const by = { authorId: row.createdBy, organisationId: around(stage.organisationIds, nth) }
    return { id: newId(), documentId: row.id, ...by, createdAt: row.updatedAt }
  })
  const anchor = { anchorFrom: '{}', anchorTo: '{}', quote: 'noen ord' }
  await insertAll(
    db,
    threads,
    discussed.map((thread) => ({ ...thread, kind: 'comment' as const, ...anchor })),
  )
  await insertAll(
    db,
    comments,
    discussed.map(({ id, authorId, organisationId, createdAt }) => ({
      ...{ id: newId(), threadId: id, authorId, organisationId, createdAt, text: 'En kommentar.' },
    })),
  )
}

async function fillShares(db: Database, stage: Stage, rows: readonly Row[]) {
  const shared = rows.filter((_, nth) => nth % 25 === 0)
  await insertAll(
    db,
    documentShares,
    shared.map(({ id, updatedAt }, nth) => ({
      ...{ id: newId(), documentId: id, level: 'read' as const, sharedAt: updatedAt },
      workspaceId: around(stage.workspaces, nth * 7 + 1).id,
    })),
  )
}

async function fillEditions(db: Database, rows: readonly Row[]) {
  const published = rows.map((row, nth) => ({ row, seriesId: newId(), slug: `series-${nth}` }))
  await insertAll(
    db,
    series,
    published.map(({ row, seriesId, slug }) => {
      const { workspaceId, kind, title, updatedAt } = row
      return { id: seriesId, slug, workspaceId, kind, title, createdAt: updatedAt }
    }),
  )
  await insertAll(
    db,
    editions,
    published.map(({ row, seriesId }) => ({
      ...{ id: newId(), seriesId, documentId: row.id, number: 1, title: row.title, language: 'nb' as const },
      ...{ publishedOn: row.updatedAt.toISOString().slice(0, 10), publishedBy: row.createdBy },
      ...{ publishedAt: row.updatedAt, accessCode: 'public' as const, text: 'noen ord' },
    })),
  )
}
