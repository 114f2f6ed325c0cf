import { describe, expect, it } from 'vitest'
import { fileName } from '~/domain/files/name'
import { recogniseFile } from '~/domain/files/recognise.server'
import { docxOf, p, r, relation, zipOf } from '#tests/support/docx'
import { pngOf } from '#tests/support/pictures'

const refusal = (reason: string) => ({ code: 'invalid', reason })
const word = (relations = '', parts: Record<string, string> = {}) =>
  docxOf(p(r('Ord')), {
    relations,
    parts: {
      '[Content_Types].xml':
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      ...parts,
    },
  })

describe('what a file is', () => {
  it('is told by its content', async () => {
    const files = {
      pdf: Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj'),
      docx: word(),
      png: pngOf(3, 3),
      text: Buffer.from('Ord med æøå'),
    }
    for (const [type, bytes] of Object.entries(files))
      expect(await recogniseFile(bytes), type).toEqual({ type, remarks: [] })
  })

  it.each([
    ['upload-empty', Buffer.alloc(0)],
    ['upload-kind', Buffer.from('MZ\x90\0\x03\0\0\0\x04', 'latin1')],
    ['upload-kind', Buffer.from([1, 2, 3, 4, 0, 0])],
    ['upload-kind', Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['upload-kind', zipOf({ 'noe.txt': 'ord' })],
    ['upload-old-office', Buffer.from('d0cf11e0a1b11ae10000000000000000', 'hex')],
    ['upload-macros', word('', { 'word/vbaProject.bin': 'x' })],
    ['upload-macros', word('', { 'word/activeX/activeX1.bin': 'x' })],
    [
      'upload-fetches',
      word('', {
        'word/_rels/settings.xml.rels': `<Relationships>${relation('t', 'attachedTemplate', 'https://x.example/a.dotm', 'External')}</Relationships>`,
      }),
    ],
    ['upload-fetches', word(relation('o', 'oleObject', '\\\\maskin\\mappe', 'External'))],
  ])('is refused: %s', async (reason, bytes) => {
    await expect(recogniseFile(bytes)).rejects.toMatchObject(refusal(reason))
  })

  it('says that it fetches pictures from elsewhere; links and the template on the writer’s own machine are ordinary', async () => {
    const picture = relation('b', 'image', 'https://x.example/spor.png', 'External')
    expect(await recogniseFile(word(picture))).toMatchObject({ remarks: ['external'] })
    const link = relation('l', 'hyperlink', 'https://x.example', 'External')
    const own = relation('t', 'attachedTemplate', 'file:///C:/Maler/Normal.dotm', 'External')
    expect(await recogniseFile(word(link + own))).toMatchObject({ remarks: [] })
  })

  it('is not unpacked when it is a bomb', async () => {
    const bomb = word('', { 'word/media/a.bin': '' })
    const directory = bomb.lastIndexOf('word/media/a.bin') - 46
    bomb.writeUInt32LE(4_000_000_000, directory + 24)
    await expect(recogniseFile(bomb)).rejects.toMatchObject(refusal('file-bomb'))
  })
})

describe('the name of a file', () => {
  it('is the last part of the path, without what cannot be seen', () => {
    expect(fileName('C:\\Brukere\\kari\\Plan  for\u0007 2026.PDF', 'pdf')).toBe('Plan for 2026.PDF')
    expect(fileName('../../rapport\u202e.jpeg', 'jpeg')).toBe('rapport.jpeg')
    expect(fileName(`${'å'.repeat(300)}.docx`, 'docx')).toHaveLength(200)
  })

  it.each([
    ['rapport.pdf.exe', 'pdf'],
    ['rapport', 'pdf'],
    ['.pdf', 'pdf'],
    ['bilde.png', 'jpeg'],
    ['side.html', 'text'],
  ] as const)('%s is refused for %s', (name, type) => {
    expect(() => fileName(name, type)).toThrow('upload-not-as-named')
  })
})
