import { describe, expect, it } from 'vitest'
import { recognise } from '~/domain/imports/recognise.server'
import { docxOf, p, r, zipOf } from '#tests/support/docx'

const reasonOf = (bytes: Buffer): unknown => {
  try {
    return recognise(bytes).format
  } catch (error) {
    return Object(error).reason
  }
}

describe('what a file is, is told by its content', () => {
  it.each([
    ['docx', docxOf(p(r('Hei')))],
    ['html', Buffer.from('\ufeff<!-- fra et annet sted --> <!DOCTYPE html><p>Hei')],
    ['html', Buffer.from('<h2>Uten hode</h2>')],
    ['markdown', Buffer.from('# Hei\n\n<b>ikke</b> en side')],
    ['markdown', Buffer.from('\xff\xfeH\x00e\x00i\x00', 'latin1')],
    ['markdown', Buffer.from('Bl\xe5b\xe6r', 'latin1')],
    ['file-pdf', Buffer.from('%PDF-1.7\n...')],
    ['file-old-word', Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1')],
    ['file-kind', zipOf({ 'xl/workbook.xml': '<x/>' })],
    ['file-kind', Buffer.from('MZ\x90\x00\x03\x00\x00', 'latin1')],
    ['file-empty', Buffer.alloc(0)],
    ['file-empty', Buffer.from(' \n ')],
  ])('%s', (said, bytes) => expect(reasonOf(bytes)).toBe(said))
})

describe('an archive', () => {
  /** Where the directory says how large the first file is. */
  const sizeOf = (zip: Buffer) => zip.indexOf('PK\x01\x02', 0, 'latin1') + 24

  it('that says that it unpacks to more than any document is not unpacked', () => {
    const zip = docxOf(p(r('Hei')))
    zip.writeUInt32LE(300_000_000, sizeOf(zip))
    expect(reasonOf(zip)).toBe('file-bomb')
  })

  it('that unpacks to more than it says is broken off', () => {
    const zip = zipOf({ 'word/document.xml': 'a'.repeat(5_000_000) })
    expect(zip.length).toBeLessThan(20_000)
    zip.writeUInt32LE(100, sizeOf(zip))
    const file = recognise(zip)
    expect(() => file.format === 'docx' && file.archive.read('word/document.xml')).toThrow(/file-broken/)
  })

  it('with a password, or without its end, is refused', () => {
    const zip = docxOf(p(r('Hei')))
    const locked = Buffer.from(zip)
    locked.writeUInt16LE(1, sizeOf(zip) - 16)
    expect(reasonOf(locked)).toBe('file-encrypted')
    expect(reasonOf(zip.subarray(0, zip.length - 30))).toBe('file-broken')
  })
})
