import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { documents, documentShares, searchEntries, type documentKinds, type documentStates } from '#db/schema'
import { newId } from '~/core/ids'
import { write } from '~/core/write'
import { visibleDocuments } from '~/domain/documents/access.server'
import { createDocument } from '~/domain/documents/create.server'
import { changeText } from '~/domain/documents/text.server'
import { followedUntil, followLog } from '~/domain/search/follow-log.server'
import { searchFor } from '~/domain/search/queries.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { initialUpdate } from '~/editor/content'
import { fragmentOf } from '~/editor/fragment'
import { createCast, parts, type Cast, type Part } from '#tests/support/cast'
import { createTestStore, reading, type TestStore } from '#tests/support/store'

let store: TestStore
let cast: Cast

beforeEach(async () => {
  store = await createTestStore()
  cast = await createCast(store)
})

type Kind = (typeof documentKinds)[number]

async function create(kind: Kind, title: string, audience: 'group' | 'everyone', words: string) {
  const secretariat = await cast.viewer('secretariat')
  return write(store, secretariat.id, async (tx) => {
    const granted = await grantWorkspace(tx, secretariat, 'workspace.plan_meetings', cast.workspaceIds.group)
    const text = initialUpdate({
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }],
    })
    return createDocument(tx, granted, { kind, title, language: 'nb', audience, text })
  })
}

const follow = (after = 0) => write(store, null, (tx) => followLog(tx, after))

async function found(part: Part, typed: string): Promise<string[]> {
  const { found } = await searchFor(reading(store), await cast.viewer(part), {
    typed,
    language: 'nb',
    page: 1,
    size: 100,
  })
  return found.map(({ id }) => id).sort()
}

describe('following the log', () => {
  it('finds a new document by its title and its words', async () => {
    const id = await create('note', 'Notat', 'group', 'Om identifisering av ofre')
    const { until, more } = await follow()
    expect({ until, more }).toEqual({ until: 1, more: false })
    expect(await found('member', 'notat')).toEqual([id])
    expect(await found('member', 'identifiseringen')).toEqual([id])
  })

  it('finds what was typed since', async () => {
    const id = await create('note', 'Notat', 'group', 'Kladd')
    const { until } = await follow()
    store.clock.tick()
    await write(store, null, async (tx) => {
      await changeText(tx, id, (doc) => {
        fragmentOf(doc)?.delete(0, 1)
        return true
      })
      await tx.db.update(documents).set({ updatedAt: tx.now }).where(eq(documents.id, id))
    })
    await follow(until)
    expect(await found('member', 'kladd')).toEqual([])
    expect(await found('member', 'notat')).toEqual([id])
  })

  it('brings a thing up to date once for all its lines, and so many things at a time', async () => {
    const often = await create('note', 'Notat', 'group', 'Skrevet av mange')
    await write(store, null, async (tx) => {
      const workspaceId = cast.workspaceIds.group
      for (let nth = 0; nth < 30; nth++)
        await tx.record('document.edited', { workspaceId, object: { kind: 'document', id: often } })
    })
    const after = await create('note', 'Notat', 'group', 'Skrevet etterpå')
    const followed = await write(store, null, (tx) => followLog(tx, 0, 1))
    expect(followed).toEqual({ until: 31, more: true })
    expect(await write(store, null, (tx) => followLog(tx, followed.until, 1))).toMatchObject({ until: 32 })
    expect(await found('member', 'notat')).toEqual([often, after].sort())
  })

  it('goes on where it was after a start, with a margin', async () => {
    await create('note', 'Gammelt', 'group', 'x')
    store.clock.tick(120_000)
    await create('note', 'Nytt', 'group', 'x')
    await follow()
    expect(await followedUntil(reading(store))).toBe(1)
  })
})

describe('search and policy', () => {
  it('never shows a document that its policy keeps from the viewer, and hides only what is shared from elsewhere', async () => {
    const kinds: Kind[] = ['note', 'minutes', 'agenda', 'mandate']
    const states: Array<(typeof documentStates)[number]> = ['draft', 'in_review', 'decided', 'published']
    for (const kind of kinds) {
      for (const state of states) {
        for (const audience of ['group', 'everyone'] as const) {
          const id = await create(kind, 'Felles ord', audience, 'x')
          await write(store, null, async (tx) => {
            await tx.db.update(documents).set({ state }).where(eq(documents.id, id))
            if (kind === 'note')
              await tx.db.insert(documentShares).values({
                id: newId(),
                documentId: id,
                workspaceId: cast.workspaceIds.other,
                level: 'read',
                sharedAt: tx.now,
              })
          })
        }
      }
    }
    await follow()
    expect(await reading(store).db.select().from(searchEntries)).toHaveLength(32)
    const everyone: Part[] = [...(Object.keys(parts) as Part[]), 'administrator', 'outsider']
    for (const part of everyone) {
      const viewer = await cast.viewer(part)
      const scope = reading(store)
      const readable = await scope.db
        .select({ id: documents.id, workspaceId: documents.workspaceId })
        .from(documents)
        .where(visibleDocuments(viewer, scope))
      const own = readable.filter(({ workspaceId }) =>
        viewer.seats.some((seat) => seat.workspaceId === workspaceId),
      )
      expect(await found(part, 'felles'), part).toEqual(own.map(({ id }) => id).sort())
    }
  })
})
