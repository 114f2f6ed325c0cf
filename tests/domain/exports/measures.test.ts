import { expect, it, vi } from 'vitest'
import { grantDocument } from '~/domain/documents/access.server'
import { renderCopy } from '~/domain/exports/render.server'
import { workingCopyOf } from '~/domain/exports/working-copy.server'
import { initialUpdate } from '~/editor/content'
import { content, paragraph, reference } from '#tests/editor/sample'
import { buildMeasure } from '#tests/support/measure'
import { reading } from '#tests/support/store'
import { unzipped } from '#tests/support/unzipped'
import { createDesk } from '../documents/desk'

// Real files are made; the first loads what makes them.
vi.setConfig({ testTimeout: 60_000 })

it('names a measure by number, title and state in every file that a document is taken out as', async () => {
  const desk = await createDesk()
  const measure = await buildMeasure(desk.store, 3, 'Lett å finne')
  const text = initialUpdate(content(paragraph(reference('measure', measure, '3'))))
  const id = await desk.draft({ text })
  const document = await desk.as('member', (tx, member) => grantDocument(tx, member, 'document.read', id))
  const copy = await workingCopyOf(reading(desk.store), document, 'nb', { line: 'Utkast', facts: [] })
  const said = 'Tiltak 3: Lett å finne (i rute)'
  const file = (format: Parameters<typeof renderCopy>[1]) => renderCopy(copy, format)
  expect(unzipped(await file('docx')).get('word/document.xml')).toContain(said)
  expect(unzipped(await file('odt')).get('content.xml')).toContain(said)
  for (const format of ['md', 'html'] as const)
    expect(Buffer.from(await file(format)).toString(), format).toContain(said)
  expect((await file('pdf')).length).toBeGreaterThan(1000)
})
