import { afterAll, beforeAll, expect, it } from 'vitest'
import { write } from '~/core/write'
import { grantDocument } from '~/domain/documents/access.server'
import { createDocument } from '~/domain/documents/create.server'
import { markOtherNumber } from '~/domain/guardrail/mark-other-number.server'
import { fingerprintOf } from '~/domain/guardrail/other-numbers.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { initialUpdate } from '~/editor/content'
import { lookalike } from '#tests/support/lookalike'
import { startPages, type Pages } from '#tests/support/pages'
import { textOf } from '#tests/support/publishing'

/** As the other: nobody's. */
const another = '68467038838'

let pages: Pages
beforeAll(async () => {
  pages = await startPages()
})
afterAll(() => pages.stop())

/** A document with both numbers, of which one has been said to be another when it is asked for. */
async function document(isSaid: boolean): Promise<string> {
  const { store, cast } = pages.stage
  const viewer = await cast.viewer('secretariat')
  return write(store, viewer.id, async (tx) => {
    const workspace = await grantWorkspace(tx, viewer, 'workspace.write_documents', 'group')
    const text = initialUpdate(textOf(`Kontoen er ${lookalike}.`))
    const facts = { kind: 'note', title: 'Kontoen', language: 'nb', audience: 'everyone' } as const
    const id = await createDocument(tx, workspace, { ...facts, text })
    if (!isSaid) return id
    await markOtherNumber(tx, viewer, await grantDocument(tx, viewer, 'document.mark_other_number', id), {
      ...{ fingerprint: fingerprintOf(id, lookalike), reason: 'Kontonummeret til gruppen.' },
    })
    return id
  })
}

const say = (id: string, text: string, as: 'member' | 'elsewhere' = 'member') =>
  pages
    .ask(`/workspaces/group/documents/${id}/comments`, {
      ...{ as, form: { kind: 'comment', quote: 'Kontoen er', text } },
    })
    .then(({ status }) => status)

it('lets comments and the title have a number that somebody has said of this document is another, and no other', async () => {
  const id = await document(true)
  expect(await say(id, `Er ${lookalike} riktig konto?`)).toBe(302)
  expect(await say(id, `Er ${another} riktig konto?`)).toBe(422)
  expect(await say(id, `${lookalike}\nHEMMELIG`)).toBe(422)
  expect(await say(await document(false), `Er ${lookalike} riktig konto?`)).toBe(422)
  expect(await say(id, `Er ${lookalike} riktig konto?`, 'elsewhere')).toBe(422)
  const settings = { title: `Konto ${lookalike}`, language: 'nb', audience: 'everyone', version: '1' }
  const saved = await pages.ask(`/workspaces/group/documents/${id}/settings`, {
    ...{ as: 'secretariat', form: { ...settings, accessCode: 'internal' } },
  })
  expect(saved.status).toBe(302)
})
