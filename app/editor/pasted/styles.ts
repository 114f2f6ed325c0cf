import type { PastedElement } from './tree'

/** What an element's own style says of one property, in lower case; an empty string when it says nothing. */
export function styleOf({ attrs }: PastedElement, property: string): string {
  let said = ''
  for (const declaration of (attrs.style ?? '').split(';')) {
    const colon = declaration.indexOf(':')
    if (colon > 0 && declaration.slice(0, colon).trim().toLowerCase() === property)
      said = declaration
        .slice(colon + 1)
        .replace(/!\s*important/i, '')
        .trim()
        .toLowerCase()
  }
  return said
}
