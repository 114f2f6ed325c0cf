import { describe, expect, it } from 'vitest'
import { exportFormats, type ExportFormat } from '~/domain/exports/formats'
import { renderCopy } from '~/domain/exports/render.server'
import { readFile } from '~/domain/imports/read-file.server'
import type { Content } from '~/editor/content'
import { repairContent } from '~/editor/reading'
import { pictureId, roundTripSet } from '#tests/editor/round-trip-set'
import { pngOf } from '#tests/support/pictures'

const copyOf = (content: Content) => ({
  title: 'Notat om «alt»',
  language: 'nb' as const,
  organisation: 'Direktoratsgruppen',
  line: 'Utkast · 26. november 2026',
  date: '2026-11-26',
  facts: [['Tilgang', 'Intern'] as const],
  content,
  outcomes: {},
  references: {},
  images: { [pictureId]: { type: 'image/png' as const, width: 4, height: 2, bytes: pngOf(4, 2) } },
})

/** What a format has no sign for, or gives back in another form. */
const withoutSign: Partial<Record<ExportFormat, readonly string[]>> = {
  md: [
    'words under a line',
    'a table with merged cells',
    'lists and headings inside cells',
    'pictures',
    'what is about pages',
    'words in another language',
  ],
}

/** Pictures get new ids as they come in. */
function comparable(content: Content): Content {
  const said = JSON.stringify(repairContent(content).toJSON())
  return JSON.parse(said.replace(/"imageId":"[^"]*"/g, '"imageId":""')) as Content
}

/** A PDF has no structure to take in. */
const readable = exportFormats.filter((format) => format !== 'pdf')

describe.each(readable)('out as %s and in again', (format) => {
  const kept = Object.entries(roundTripSet).filter(([name]) => !withoutSign[format]?.includes(name))
  it.each(kept)('keeps %s', async (_name, content) => {
    const file = await renderCopy(copyOf(content), format)
    const read = await readFile(Buffer.from(file))
    expect(comparable(read.content)).toEqual(comparable(content))
    expect(read.title).toBe('Notat om «alt»')
  })
})

describe.each(['docx', 'odt', 'html'] as const)('numbers, out as %s and in again', (format) => {
  it('are the switch of the document, and no words of the text', async () => {
    const words = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })
    const content = repairContent({
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: 'Mål' }] },
        words('Ett.'),
        { type: 'bulletList', content: [{ type: 'listItem', content: [words('To.')] }] },
        { type: 'blockquote', content: [words('Tre.')] },
        {
          type: 'table',
          content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [words('Fire.')] }] }],
        },
        words('Fem.'),
      ],
    }).toJSON() as Content
    for (const numbering of ['headings', 'paragraphs', 'both', 'none'] as const) {
      const read = await readFile(Buffer.from(await renderCopy({ ...copyOf(content), numbering }, format)))
      expect(read.numbering).toBe(numbering)
      expect(comparable(read.content)).toEqual(comparable(content))
    }
  })
})
