import { printable } from '../docx-parts/printable'

type Attributes = Readonly<Record<string, string | number | null | undefined>>

/** An element as XML; an attribute without a value is left out. The content is XML already. */
export function element(name: string, attributes: Attributes = {}, ...content: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('')
  const inner = content.join('')
  return inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`
}

/** Words as XML. */
export function escaped(words: string): string {
  const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  return printable(words).replace(/[&<>"]/g, (sign) => signs[sign] ?? sign)
}

/** Words as OpenDocument has them: spaces in a row, and tabs, are elements. */
export function spaced(words: string): string {
  return escaped(words)
    .replace(/\t/g, '<text:tab/>')
    .replace(/ {2,}|^ | $/g, (spaces) => element('text:s', { 'text:c': spaces.length }))
}

const uri = (name: string) => `urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`

/** The names that every part of the file uses. */
export const names: Attributes = {
  'xmlns:office': uri('office'),
  'xmlns:text': uri('text'),
  'xmlns:table': uri('table'),
  'xmlns:style': uri('style'),
  'xmlns:draw': uri('drawing'),
  'xmlns:fo': uri('xsl-fo-compatible'),
  'xmlns:svg': uri('svg-compatible'),
  'xmlns:meta': uri('meta'),
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  // What LibreOffice has beyond the standard: answers to comments, and whether a comment is resolved.
  'xmlns:loext': 'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0',
  'office:version': '1.3',
}

/** A part of the file. */
export function part(name: string, ...content: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(name, names, ...content)}`
}
