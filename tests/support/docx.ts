import { zipSync } from 'fflate'

type Parts = Readonly<Record<string, string | Uint8Array>>

const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const names =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

/** A zip archive of files with these contents. */
export function zipOf(parts: Parts): Buffer {
  const bytes = Object.entries(parts).map(([name, part]) => [
    name,
    typeof part === 'string' ? new TextEncoder().encode(part) : part,
  ])
  return Buffer.from(zipSync(Object.fromEntries(bytes) as Record<string, Uint8Array>))
}

/** A Word file with this body, as WordprocessingML; `relations` are those of its text, `parts` whatever else lies in it. */
export function docxOf(
  body: string,
  { relations = '', parts = {} }: { relations?: string; parts?: Parts } = {},
) {
  return zipOf({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/></Types>',
    '_rels/.rels': relationsOf(relation('main', 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relationsOf(
      relation('styles', 'styles', 'styles.xml') +
        relation('numbering', 'numbering', 'numbering.xml') +
        relations,
    ),
    'word/styles.xml': `<w:styles ${names}>${[1, 2, 3, 4, 5].map(headingStyle).join('')}<w:style w:type="paragraph" w:styleId="Tittel"><w:name w:val="Title"/></w:style></w:styles>`,
    'word/document.xml': `<w:document ${names}><w:body>${body}</w:body></w:document>`,
    ...parts,
  })
}

/** One relation of a part to another; `External` for what lies outside the file. */
export function relation(id: string, type: string, target: string, mode = ''): string {
  return `<Relationship Id="${id}" Type="${officeDocument}/${type}" Target="${target}"${mode && ` TargetMode="${mode}"`}/>`
}

/** A paragraph with these runs, in a style by its id. */
export function p(runs: string, style = ''): string {
  return `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${runs}</w:p>`
}

/** A run of words. */
export function r(words: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`
}

function relationsOf(all: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all}</Relationships>`
}

/** A Norwegian Word names its styles in English and gives them Norwegian ids. */
function headingStyle(level: number): string {
  return `<w:style w:type="paragraph" w:styleId="Overskrift${level}"><w:name w:val="heading ${level}"/></w:style>`
}
