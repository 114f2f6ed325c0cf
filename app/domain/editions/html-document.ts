import { languageTags, type Edition } from '~/editor/render/edition'

const begins = '<article>'
const ends = '</article>'

/** The HTML file of an edition: a whole document that can be kept, with the facts under the title and the text after them. */
export function htmlDocument(
  edition: Pick<Edition, 'title' | 'language'>,
  facts: readonly string[],
  text: string,
): string {
  const title = escaped(edition.title)
  return [
    `<!doctype html>`,
    `<html lang="${languageTags[edition.language]}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title></head>`,
    `<body><main>`,
    `<h1>${title}</h1>`,
    `<ul class="tvers-facts">${facts.map((fact) => `<li>${escaped(fact)}</li>`).join('')}</ul>`,
    `${begins}${text}${ends}`,
    `</main></body></html>`,
    ``,
  ].join('\n')
}

/** The text of an edition out of its HTML file. Words in it are escaped, so that the first mark is the right one. */
export function articleOf(html: string): string {
  const from = html.indexOf(begins)
  const to = html.lastIndexOf(ends)
  if (from < 0 || to < from) throw new Error('an edition without an article')
  return html.slice(from + begins.length, to)
}

/** The text with its pictures at addresses below `base` instead of inside it, for a page that is to be light. */
export function withImagesBelow(article: string, base: string): string {
  return article.replace(/(<img data-image="([0-9a-f-]{36})" src=")data:[^"]*"/g, `$1${base}/$2"`)
}

function escaped(words: string): string {
  return words.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&quot;')
}
