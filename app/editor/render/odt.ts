import { blocksOf } from './blocks'
import { frameOf } from './docx-parts/frame'
import { languageTags } from './edition'
import { contentPart } from './odt-parts/content'
import { saidIn, silent } from './odt-parts/said'
import { stylesPart } from './odt-parts/styles'
import type { Writing } from './odt-parts/words'
import { element, escaped, part } from './odt-parts/xml'
import type { WorkingCopy } from './working-copy'

export const odtType = 'application/vnd.oasis.opendocument.text'

/**
 * A working copy as an OpenDocument text (ISO/IEC 26300, version 1.3): real headings, lists, tables and footnotes, so that
 * it can be worked on. The package that zips it is loaded when it is needed only.
 */
export async function renderOdt(copy: WorkingCopy): Promise<Uint8Array> {
  const { zipSync } = await import('fflate')
  const frame = frameOf(copy)
  const blocks = blocksOf(copy)
  const said = copy.remarks?.length ? saidIn(copy.remarks, blocks) : silent(blocks)
  const writing: Writing = { formats: new Map(), columns: new Set(), pictures: [], tables: 0, said }
  const parts = {
    'content.xml': contentPart(frame, writing),
    'styles.xml': stylesPart(frame),
    'meta.xml': metaOf(copy),
  }
  const bytes = new TextEncoder()
  return zipSync({
    // First and as it is: by it other programs know what the file is.
    mimetype: [bytes.encode(odtType), { level: 0 }],
    ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, bytes.encode(xml)])),
    ...Object.fromEntries(writing.pictures.map(({ name, bytes: picture }) => [name, picture])),
    'META-INF/manifest.xml': bytes.encode(manifestOf(Object.keys(parts), writing)),
  })
}

function metaOf({ title, organisation, language, line }: WorkingCopy): string {
  return part(
    'office:document-meta',
    element(
      'office:meta',
      {},
      element('dc:title', {}, escaped(title)),
      element('dc:description', {}, escaped(line)),
      element('meta:initial-creator', {}, escaped(organisation)),
      element('dc:language', {}, languageTags[language]),
    ),
  )
}

function manifestOf(parts: readonly string[], { pictures }: Writing): string {
  const entry = (path: string, type: string) =>
    element('manifest:file-entry', { 'manifest:full-path': path, 'manifest:media-type': type })
  const about = {
    'xmlns:manifest': 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0',
    'manifest:version': '1.3',
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(
    'manifest:manifest',
    about,
    entry('/', odtType),
    ...parts.map((name) => entry(name, 'text/xml')),
    ...pictures.map(({ name, type }) => entry(name, type)),
  )}`
}
