import { zipSync } from 'fflate'
import { Refusal } from '~/core/refusal'
import { readHtml } from '../html/read.server'
import type { ReadText } from '../read-text'
import type { Archive } from '../zip.server'
import { withLanguages, withoutMarks } from '../html/marks'
import { markChanges } from './changes'
import { markComments } from './comments'
import { takeNumbers } from './counted'
import { markFormats } from './formats'
import { markLanguages, usualLanguage } from './languages'
import { markLineForms } from './line-forms'
import { lossesIn } from './losses'
import { markStructure } from './mark-structure'
import { markPictures } from './pictures'
import { markTables } from './tables'
import { Numbering } from './numbering'
import { refuseTooMuch } from './size'
import { parsed, serialised } from './xml'

/** One part of a Word file as XML: a thousand pages are less. */
const largestPart = 20_000_000

/** How Word's styles are written as HTML, beside what mammoth knows: a text's first level is `h2`, since `h1` is the title. */
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  ...[1, 2, 3, 4, 5].flatMap((level) => [
    `p[style-name='heading ${level}'] => h${level + 1}:fresh`,
    `p[style-name='Heading ${level}'] => h${level + 1}:fresh`,
    `p.Heading${level} => h${level + 1}:fresh`,
  ]),
  "p[style-name='Quote'] => blockquote > p:fresh",
  // As LibreOffice calls them.
  "p[style-name='Quotations'] => blockquote > p:fresh",
  "p[style-name='Tvers Numbered Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name^='toc '] => !",
  // Of our own files: what stands between the title and the text.
  "p[style-name='Tvers Facts'] => !",
  'u => u',
]

/**
 * Reads a Word file into a text by its styles. Only the parts that hold text and pictures are looked at; macros and
 * what lies elsewhere are never opened. The mammoth package is loaded when it is needed only.
 * @throws Refusal when Word itself would say that the file is damaged
 */
export async function readDocx(archive: Archive): Promise<ReadText> {
  const parts = partsOf(archive)
  const text = textOf(parts, 'word/document.xml')
  refuseTooMuch(text)
  const losses = lossesIn(archive, text)
  const tree = parsed(withoutMarks(text))
  const numbering = textOf(parts, 'word/numbering.xml')
  const comments = textOf(parts, 'word/comments.xml')
  const styles = textOf(parts, 'word/styles.xml')
  const numbers = new Numbering(numbering === '' ? null : parsed(numbering))
  const styleTree = styles === '' ? null : parsed(styles)
  const remarks = [
    ...markComments(tree, comments === '' ? null : parsed(comments), losses),
    ...markTables(tree),
    ...markPictures(tree),
    ...markChanges(tree, losses),
    ...markFormats(tree, usualLanguage(styleTree)),
    ...markLineForms(tree, styleTree, numbers),
  ]
  const counted = takeNumbers(tree, styleTree, numbers)
  markStructure(tree, numbers)
  const notes = textOf(parts, 'word/footnotes.xml')
  const noteTree = notes === '' ? null : parsed(withoutMarks(notes))
  markLanguages(noteTree ? [tree, noteTree] : [tree], styleTree)
  if (noteTree) parts['word/footnotes.xml'] = Buffer.from(serialised(noteTree))
  parts['word/document.xml'] = Buffer.from(serialised(tree))
  const { default: mammoth } = await import('mammoth')
  const images = new Map<string, Buffer>()
  const { value } = await mammoth
    .convertToHtml(
      { buffer: Buffer.from(zipSync(parts, { level: 0 })) },
      {
        styleMap,
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(async (image) => {
          const src = `picture:${images.size}`
          images.set(src, await image.readAsBuffer())
          return { src }
        }),
      },
    )
    .catch(() => {
      // mammoth has no kinds of errors: whatever it stumbles over, the file is not as Word writes them.
      throw new Refusal('invalid', 'file-broken')
    })
  return { ...readHtml(withLanguages(value), { losses, topRank: 2, images }), numbering: counted, remarks }
}

const textParts = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?[^/]+\.(?:xml|rels))$/
const pictures = /^word\/media\/[^/]+$/

function partsOf(archive: Archive): Record<string, Uint8Array> {
  const parts: Record<string, Uint8Array> = {}
  for (const name of archive.names) {
    if (!textParts.test(name) && !pictures.test(name)) continue
    const bytes = archive.read(name)
    if (bytes && textParts.test(name)) parts[name] = withoutElsewhere(bytes)
    else if (bytes) parts[name] = bytes
  }
  return parts
}

/** Pictures that a file only points to are taken out: nothing is fetched for it, nor read from the server's own disk. */
function withoutElsewhere(xml: Buffer): Uint8Array {
  if (xml.length > largestPart) throw new Refusal('invalid', 'file-bomb')
  const text = xml.toString('utf8')
  const elsewhere = /\sr:link="[^"]*"/g
  return elsewhere.test(text) ? Buffer.from(text.replace(elsewhere, ''), 'utf8') : xml
}

function textOf(parts: Readonly<Record<string, Uint8Array>>, name: string): string {
  return Buffer.from(parts[name] ?? []).toString('utf8')
}
