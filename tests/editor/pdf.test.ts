import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { renderPdf } from '~/editor/render/pdf'
import { edition } from './edition-sample'
import { jpegOf, pngOf } from '#tests/support/pictures'
import { cell, content, image, note, paragraph, text } from './sample'

let pdf: Buffer
let inside: string

beforeAll(async () => {
  pdf = Buffer.from(await renderPdf(edition))
  inside = expanded(pdf)
})

/** The file with its packed streams opened, so that its structure can be read. */
function expanded(bytes: Buffer): string {
  const raw = bytes.toString('latin1')
  return raw.replace(/stream\r?\n([\s\S]*?)\r?\nendstream/g, (whole, stream: string) => {
    const packed = Buffer.from(stream, 'latin1')
    return packed[0] === 0x78 ? inflateSync(packed).toString('latin1') : whole
  })
}

/** The words of the file by pdftotext; `null` on a machine without it, where the structure alone is checked. */
function wordsBy(bytes: Buffer): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'tvers-pdf-'))
  try {
    writeFileSync(join(folder, 'edition.pdf'), bytes)
    return execFileSync('pdftotext', ['-layout', join(folder, 'edition.pdf'), '-'], { encoding: 'utf8' })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe('an edition as PDF', () => {
  it('says that it is PDF/A-2a, in which language, and what it is called', () => {
    expect(pdf.toString('latin1', 0, 8)).toBe('%PDF-1.7')
    expect(inside).toMatch(/<pdfaid:part>2<\/pdfaid:part>/)
    expect(inside).toMatch(/<pdfaid:conformance>A<\/pdfaid:conformance>/)
    expect(inside).toContain('/Lang (nb-NO)')
    expect(inside).toContain('/Marked true')
    expect(inside).toContain('/DisplayDocTitle true')
    expect(inside).toContain('/OutputIntents')
    expect(inside).toContain(Buffer.from(edition.title).toString('latin1'))
  })

  it.each([
    'H1',
    'H2',
    'H3',
    'P',
    'L',
    'LI',
    'Lbl',
    'LBody',
    'Table',
    'TR',
    'TH',
    'TD',
    'BlockQuote',
    'Link',
  ])('is tagged with %s', (tag) => {
    expect(inside).toContain('/StructTreeRoot')
    expect(inside).toMatch(new RegExp(`/S /${tag}\\n`))
  })

  it('embeds every font, and none is a standard font left outside', () => {
    expect(inside.match(/\/FontFile[23]? /g)?.length).toBeGreaterThanOrEqual(3)
    expect(inside).not.toMatch(/\/BaseFont \/Helvetica/)
  })

  it('holds nothing that a file for keeping may not (ISO 19005-2, 6.1, 6.2.10, 6.5, 6.6.1)', () => {
    for (const forbidden of [
      '/Encrypt',
      '/JavaScript',
      '/JS ',
      '/Launch',
      '/OpenAction',
      '/AA ',
      '/EmbeddedFile',
      '/RichMedia',
      '/LZWDecode',
      '/SMask',
      '/Transparency',
    ])
      expect(inside, forbidden).not.toContain(forbidden)
    for (const [, opacity] of inside.matchAll(/\/[cC][aA] ([\d.]+)/g)) expect(Number(opacity)).toBe(1)
    expect(inside).toMatch(/\/ID \[<[0-9a-f]{32}> <[0-9a-f]{32}>\]/)
    expect(inside).toMatch(/\/S \/GTS_PDFA1/)
    expect(inside).toMatch(/\/DestOutputProfile \d+ 0 R/)
  })

  it('says of every font which letters its signs are, so that words can be read out and copied', () => {
    const fonts = inside.match(/\/Subtype \/Type0\n/g) ?? []
    expect(fonts.length).toBeGreaterThanOrEqual(3)
    expect(inside.match(/\/ToUnicode \d+ 0 R/g)).toHaveLength(fonts.length)
  })

  it('marks all that is drawn as a part of the text or as an ornament (ISO 19005-2, 6.7.3)', () => {
    const pages = inside.split('endobj').filter((object) => /\bBT\n[\s\S]*\bET\n/.test(object))
    expect(pages.length).toBeGreaterThan(0)
    for (const page of pages) {
      let depth = 0
      for (const [operator] of page.matchAll(/\b(?:BDC|BMC|EMC|BT)\b/g)) {
        if (operator === 'EMC') depth -= 1
        else if (operator === 'BT') expect(depth).toBeGreaterThan(0)
        else depth += 1
      }
      expect(depth).toBe(0)
    }
  })

  it('gives its words back, Sami letters too, in reading order', () => {
    const words = wordsBy(pdf)
    if (words === null) return expect(inside).toMatch(/\/ToUnicode/)
    expect(words).toContain('Sámegiella: čáŋŋalit, đ, ŧ, ž.')
    expect(words).toContain('Ánne Đahl')
    expect(words).toContain('Gruppen slutter seg til planen.')
    expect(words).toContain('Side 1 av 3')
    expect(words).toContain('Utgave 2 · 4. desember 2026')
    expect(words.indexOf('Sak 3/26')).toBeLessThan(words.indexOf('Videre arbeid'))
  })

  it('says in words whether a task is done, since its box is drawn', () => {
    const said = [...inside.matchAll(/\/S \/Lbl\n(?:\/(?!S ).*\n)*/g)].map(([element]) => element)
    expect(said.filter((element) => /ActualText .*Gjort/.test(element))).toHaveLength(1)
    expect(said.filter((element) => /ActualText .*Ikke gjort/.test(element))).toHaveLength(1)
  })

  it('holds its pictures as figures that say what they show, and decoration as such', async () => {
    const [png, jpeg] = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002']
    const pictured = {
      ...edition,
      images: {
        [png]: { type: 'image/png' as const, width: 4, height: 2, bytes: pngOf(4, 2) },
        [jpeg]: { type: 'image/jpeg' as const, width: 10, height: 20, bytes: jpegOf(10, 20) },
      },
      content: content(image(png, 'Kart over ruter'), image(jpeg, '', { decorative: true })),
    }
    const bytes = Buffer.from(await renderPdf(pictured))
    const opened = expanded(bytes)
    expect(opened.match(/\/Subtype \/Image/g)).toHaveLength(2)
    expect(opened.match(/\/S \/Figure\n/g)).toHaveLength(1)
    expect(opened).toContain('/Alt (Kart over ruter)')
    expect(opened).not.toContain('/SMask')
    expect(Buffer.from(await renderPdf(pictured)).equals(bytes)).toBe(true)
  })

  it('sets footnotes after the text, under their numbers', async () => {
    const noted = await renderPdf({
      ...edition,
      content: content(paragraph('Først', note('Note én'), ' slutt.'), paragraph('Så', note('Note to'))),
    })
    const words = wordsBy(Buffer.from(noted))
    const opened = expanded(Buffer.from(noted))
    expect(opened.match(/\/S \/Lbl\n/g)).toHaveLength(2)
    if (words === null) return
    expect(words).toMatch(/Først\s?1\s?slutt\.[\s\S]*Så\s?2[\s\S]*1\s+Note én[\s\S]*2\s+Note to/)
  })

  it('is the same to the byte each time', async () => {
    expect(Buffer.from(await renderPdf(edition)).equals(pdf)).toBe(true)
  })

  it('takes what people write: endless words, rows taller than a page, letters no font has', async () => {
    const tall = Array.from({ length: 400 }, (_, at) => `linje ${at}`).join(' ')
    const bytes = await renderPdf({
      ...edition,
      language: 'se',
      content: content(
        paragraph('a'.repeat(400), text(' 😀 漢字 '), 'Ελλάδα Київ'),
        {
          type: 'table',
          content: [{ type: 'tableRow', content: [cell('tableCell', tall), cell('tableCell', tall)] }],
        },
        { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(tall.repeat(4))] }] },
      ),
    })
    const words = wordsBy(Buffer.from(bytes))
    if (words === null) return expect(expanded(Buffer.from(bytes))).toContain('/Lang (se-NO)')
    expect(words).toMatch(/Ελλάδα\s+Київ/)
    expect(words).toContain('linje 399')
  })
})
