import { beforeEach, describe, expect, it } from 'vitest'
import { activity, documentImages, documentImports, documents, threads } from '#db/schema'
import { grantDocument } from '~/domain/documents/access.server'
import { importDocument, prepareImport } from '~/domain/imports/import.server'
import { nb } from '~/i18n/nb'
import { importOf } from '~/domain/imports/queries.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import type { Part } from '#tests/support/cast'
import { docxOf, p, r } from '#tests/support/docx'
import { pngOf } from '#tests/support/pictures'
import { reading } from '#tests/support/store'
import { createDesk, type Desk } from '../documents/desk'

const picture = `data:image/png;base64,${pngOf(2, 2).toString('base64')}`
const page = `<h1>Innspill</h1><p>Ord <script>x()</script></p><img src="${picture}" alt="Kart"><img src="${picture}" alt="Kart">`

describe('a document from a file', () => {
  let desk: Desk
  beforeEach(async () => {
    desk = await createDesk()
  })

  const fields = (title = '', content = page) => ({
    file: { name: 'innspill.html', bytes: Buffer.from(content) as Buffer },
    title,
    kind: 'draft' as const,
    language: 'nb' as const,
    audience: 'group' as const,
  })
  async function bring(part: Part, wanted = fields()) {
    const prepared = await prepareImport(wanted, nb.imports.remarks)
    return desk.as(part, async (tx, viewer) => {
      const workspace = await grantWorkspace(tx, viewer, 'workspace.write_documents', 'group')
      return importDocument(tx, viewer, workspace, wanted, prepared)
    })
  }

  it.each([
    ['web page', 'html', `<table>${`<tr>${'<td>1</td>'.repeat(100)}</tr>`.repeat(100)}</table>`],
    ['Markdown', 'md', `|${'a|'.repeat(100)}\n|${'-|'.repeat(100)}\n${`|${'1|'.repeat(100)}\n`.repeat(99)}`],
  ])('is not made of a table of 10,000 cells in a %s', async (_what, ending, content) => {
    const file = { name: `tabell.${ending}`, bytes: Buffer.from(content) }
    await expect(bring('member', { ...fields(), file })).rejects.toMatchObject({
      reason: 'file-table-too-large',
    })
    expect(await desk.store.database.reader.select().from(documents)).toHaveLength(0)
  })

  it('is a draft with the title, the words and the pictures of the file', async () => {
    const id = await bring('member')
    const { title, state, audience } = await desk.row(id)
    expect([title, state, audience]).toEqual(['Innspill', 'draft', 'group'])
    expect(await desk.text(id)).toBe('Ord\nKart\nKart')
    const images = await reading(desk.store).db.select().from(documentImages)
    expect(images.map(({ documentId, width }) => [documentId, width])).toEqual([[id, 2]])
  })

  it('keeps the title of the file as a heading when it is called something else', async () => {
    const id = await bring('member', fields('Vårt innspill'))
    expect((await desk.row(id)).title).toBe('Vårt innspill')
    expect(await desk.text(id)).toBe('Innspill\nOrd\nKart\nKart')
  })

  it('is called after the file when nothing else says what it is', async () => {
    expect((await desk.row(await bring('member', fields('', '<p>Ord</p>')))).title).toBe('innspill')
  })

  it('tells its readers what it was made from and what was lost, and nothing of other documents', async () => {
    const id = await bring('member')
    const scope = reading(desk.store)
    const reader = await desk.cast.viewer('observer')
    const made = await importOf(scope, await grantDocument(scope, reader, 'document.read', id))
    expect(made).toMatchObject({
      format: 'html',
      fileName: 'innspill.html',
      by: 'Maja Medlem',
      losses: [{ kind: 'scripts', count: 1 }],
    })
    const other = await grantDocument(scope, reader, 'document.read', await desk.draft())
    expect(await importOf(scope, other)).toBeNull()
    const deeds = (await scope.db.select().from(activity)).map(({ action }) => action)
    expect(deeds).toContain('document.imported')
  })

  it('has what was said in a Word file as threads of whoever brought it in', async () => {
    const body = p(
      r('Gruppen ') +
        '<w:del w:author="Kari"><w:r><w:delText>skal</w:delText></w:r></w:del>' +
        `<w:ins w:author="Kari">${r('bør')}</w:ins>` +
        r(' møtes.'),
    )
    const file = { name: 'a.docx', bytes: docxOf(body) }
    const id = await bring('member', { ...fields(), file })
    const all = await reading(desk.store).db.select().from(threads)
    expect(all).toMatchObject([
      {
        documentId: id,
        kind: 'suggestion',
        quote: 'skal',
        replacement: 'bør',
        authorId: desk.cast.userIds.member,
      },
    ])
  })

  it('comes from those who may write documents, and from nobody else', async () => {
    await desk.refuses(
      { forbidden: ['observer', 'participant'], 'not-found': ['outsider', 'administrator', 'elsewhere'] },
      (tx, viewer) => grantWorkspace(tx, viewer, 'workspace.write_documents', 'group'),
    )
  })

  it('does not come into being when the file is refused', async () => {
    await expect(bring('member', fields('', '%PDF-1.7'))).rejects.toMatchObject({ reason: 'file-pdf' })
    const { db } = reading(desk.store)
    expect([await db.select().from(documents), await db.select().from(documentImports)]).toEqual([[], []])
  })
})
