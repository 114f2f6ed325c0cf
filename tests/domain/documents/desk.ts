import { eq } from 'drizzle-orm'
import { expect } from 'vitest'
import { documents } from '#db/schema'
import type { RefusalCode } from '~/core/refusal'
import type { Viewer } from '~/core/viewer'
import { write, type Tx } from '~/core/write'
import { createDocument, type NewDocument } from '~/domain/documents/create.server'
import { loadDoc } from '~/domain/documents/text.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { contentOf, initialUpdate, plainTextOf, type Content } from '~/editor/content'
import { createCast, parts, type Part } from '#tests/support/cast'
import { createTestStore, reading } from '#tests/support/store'

export const everyone = [...Object.keys(parts), 'administrator', 'outsider'] as Part[]

export function contentWith(...paragraphs: string[]): Content {
  return {
    type: 'doc',
    content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  }
}

/** A cast with a way to make documents and to do things with them as somebody. */
export async function createDesk() {
  const store = await createTestStore()
  const cast = await createCast(store)

  async function as<Result>(part: Part, work: (tx: Tx, viewer: Viewer) => Promise<Result>): Promise<Result> {
    const viewer = await cast.viewer(part)
    store.clock.tick()
    return write(store, viewer.id, (tx) => work(tx, viewer))
  }

  /** Everybody who is named may not: each with the code that tells what they may know. */
  async function refuses(
    codes: Partial<Record<RefusalCode, readonly Part[]>>,
    work: (tx: Tx, viewer: Viewer) => Promise<unknown>,
  ) {
    for (const [code, refused] of Object.entries(codes)) {
      for (const part of refused) await expect(as(part, work), part).rejects.toMatchObject({ code })
    }
  }

  async function draft(wanted: Partial<NewDocument> & { paragraphs?: string[] } = {}): Promise<string> {
    const { paragraphs = ['Gruppen skal samordne arbeidet mot menneskehandel.'], ...rest } = wanted
    return as('secretariat', async (tx, viewer) => {
      const workspace = await grantWorkspace(tx, viewer, 'workspace.write_documents', 'group')
      return createDocument(tx, workspace, {
        kind: 'draft',
        title: 'Utkast',
        language: 'nb',
        audience: 'everyone',
        text: initialUpdate(contentWith(...paragraphs)),
        ...rest,
      })
    })
  }

  return {
    store,
    cast,
    as,
    refuses,
    draft,
    set: (id: string, values: Partial<typeof documents.$inferInsert>) =>
      write(store, null, (tx) => tx.db.update(documents).set(values).where(eq(documents.id, id))),
    async row(id: string) {
      const [row] = await store.database.reader.select().from(documents).where(eq(documents.id, id))
      if (!row) throw new Error('no such document')
      return row
    },
    text: async (id: string) => plainTextOf(contentOf(await loadDoc(reading(store), id))),
  }
}

export type Desk = Awaited<ReturnType<typeof createDesk>>
