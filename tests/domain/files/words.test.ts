import PDFDocument from 'pdfkit'
import { beforeEach, describe, expect, it } from 'vitest'
import { activity, notices } from '#db/schema'
import { eq } from 'drizzle-orm'
import { prepareFile } from '~/domain/files/prepare.server'
import { wordsIn } from '~/domain/files/words.server'
import { docxOf, p, r, zipOf } from '#tests/support/docx'
import { memoryFolder, storeFile } from '#tests/support/file-folder'
import { reading } from '#tests/support/store'
import { createDesk, type Desk } from '../documents/desk'

const number = '10915596784'
const types =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'

async function pdfOf(lines: string[], options: PDFKit.PDFDocumentOptions = {}): Promise<Buffer> {
  const pdf = new PDFDocument(options)
  const parts: Buffer[] = []
  pdf.on('data', (part: Buffer) => parts.push(part))
  const ended = new Promise<void>((resolve) => pdf.on('end', () => resolve()))
  for (const line of lines) pdf.text(line)
  pdf.end()
  await ended
  return Buffer.concat(parts)
}

const wordOf = (body: string, header = '') =>
  docxOf(body, { parts: { '[Content_Types].xml': types, 'word/header1.xml': `<w:hdr>${header}</w:hdr>` } })

describe('the words of a file', () => {
  it('are read line by line, whatever it was made with', async () => {
    const word = wordOf(p(r('Først ') + r('s&#229; &amp; slik')) + p(r('Så')), p(r('Topp')))
    expect((await wordsIn('docx', word))?.split('\n').filter(Boolean)).toEqual([
      'Først så & slik',
      'Så',
      'Topp',
    ])
    const sheet = zipOf({ 'xl/sharedStrings.xml': '<sst><si><t>A</t></si><si><t>B</t></si></sst>' })
    expect((await wordsIn('xlsx', sheet))?.split('\n').filter(Boolean)).toEqual(['A', 'B'])
    const odt = zipOf({ 'content.xml': '<office:text><text:h>En</text:h><text:p>To</text:p></office:text>' })
    expect((await wordsIn('odt', odt))?.split('\n').filter(Boolean)).toEqual(['En', 'To'])
    expect((await wordsIn('pdf', await pdfOf(['En linje', 'To linjer'])))?.split('\n')).toEqual([
      'En linje',
      'To linjer',
    ])
    expect(await wordsIn('text', Buffer.from('Ord'))).toBe('Ord')
  })

  it('are not known when a PDF has a password or is broken', async () => {
    expect(await wordsIn('pdf', await pdfOf(['x'], { userPassword: 'hemmelig' }))).toBeNull()
    expect(await wordsIn('pdf', Buffer.from('%PDF-1.7\nikke mer'))).toBeNull()
  })
})

describe('what must not be here', () => {
  let desk: Desk
  beforeEach(async () => {
    desk = await createDesk()
  })
  const folder = memoryFolder()

  it('refuses the file when it is a marking on a line of its own, in a header too', async () => {
    const marked = [
      ['a.txt', Buffer.from('Notat\nSTRENGT FORTROLIG\n')],
      ['a.docx', wordOf(p(r('Notat')), p(r('BEGRENSET')))],
      ['a.pdf', await pdfOf(['BEGRENSET', 'Et notat.'])],
    ] as const
    for (const [name, bytes] of marked)
      await expect(prepareFile(folder, { name, bytes }), name).rejects.toMatchObject({
        reason: 'upload-classified',
      })
    expect(folder.kept.size).toBe(0)
    const ordinary = Buffer.from('Saken har BEGRENSET omfang.')
    expect(await prepareFile(folder, { name: 'a.txt', bytes: ordinary })).toMatchObject({ remarks: [] })
  })

  it('is told of when it is an identity number, to those who run the workspace', async () => {
    const bytes = await pdfOf([`Om ${number} er det sagt mye.`])
    await storeFile(desk.store, await desk.cast.viewer('member'), folder, {
      workspaceId: desk.cast.workspaceIds.group,
      name: 'sak.pdf',
      bytes,
    })
    const { db } = reading(desk.store)
    const told = await db.select().from(notices).where(eq(notices.kind, 'file_flagged'))
    const { chair, secretariat } = desk.cast.userIds
    expect(new Set(told.map(({ userId }) => userId))).toEqual(new Set([chair, secretariat]))
    const deeds = await db.select().from(activity).where(eq(activity.action, 'file.flagged'))
    expect(deeds).toHaveLength(1)
    expect(JSON.stringify([told, deeds])).not.toContain(number)
  })

  it('is said not to have been looked for where a file cannot be read', async () => {
    const bytes = await pdfOf(['x'], { userPassword: 'hemmelig' })
    expect(await prepareFile(folder, { name: 'a.pdf', bytes })).toMatchObject({ remarks: ['unread'] })
  })
})
