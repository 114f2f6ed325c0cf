import { openArchive } from '../imports/zip.server'
import { plainTextOf } from '../imports/plain-text'
import { isPicture, type FileType } from './kinds'

/** As many pages of a PDF are read: markings stand on the first ones, and reading holds up the process. */
const mostPages = 50
/** As many characters of an office file. */
const mostCharacters = 20_000_000

/** The parts of office files that people write in: text, headers, notes, slides, cells. */
const written =
  /^(?:word\/(?:document|header\d*|footer\d*|footnotes|endnotes|comments)|ppt\/(?:slides|notesSlides)\/[^/]+|xl\/sharedStrings|xl\/worksheets\/[^/]+|content|styles)\.xml$/

/** Where a line ends: paragraphs of Word, PowerPoint and OpenDocument, cells, line breaks. */
const lineEnd = /<\/(?:w:p|a:p|si|is|c|text:p|text:h)>|<(?:w:br|a:br|text:line-break)\b[^>]*>/g

/** The words of a file, line by line; null when it cannot be read, as a PDF with a password. Pictures have none. */
export async function wordsIn(type: FileType, bytes: Buffer): Promise<string | null> {
  if (type === 'text') return plainTextOf(bytes)
  if (type === 'pdf') return wordsOfPdf(bytes)
  if (isPicture(type)) return ''
  return wordsOfOffice(bytes)
}

function wordsOfOffice(bytes: Buffer): string {
  const archive = openArchive(bytes)
  let words = ''
  for (const name of archive.names.filter((one) => written.test(one))) {
    if (words.length > mostCharacters) break
    words += `${textOf(archive.read(name)?.toString('utf8') ?? '')}\n`
  }
  return words
}

function textOf(xml: string): string {
  return xml
    .replace(lineEnd, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (_, hex: string, decimal: string) =>
      characterOf(hex, decimal),
    )
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: keyof typeof named) => named[name])
}

const named = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' } as const

function characterOf(hex: string | undefined, decimal: string): string {
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
  return code <= 0x10ffff ? String.fromCodePoint(code) : ''
}

async function wordsOfPdf(bytes: Buffer): Promise<string | null> {
  const { getDocumentProxy } = await import('unpdf')
  // The library takes the bytes over: it gets its own. What it cannot open has a password, or is broken.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }).catch(() => null)
  if (!pdf) return null
  const pages: string[] = []
  try {
    for (let number = 1; number <= Math.min(pdf.numPages, mostPages); number += 1) {
      const { items } = await (await pdf.getPage(number)).getTextContent()
      pages.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''))
    }
  } catch {
    // A page that cannot be read may hold anything.
    return null
  } finally {
    await pdf.destroy()
  }
  return pages.join('\n')
}
