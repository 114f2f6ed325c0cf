import type { Content } from '~/editor/content'

type Named = { title: string | null; content: Content }

const longest = 300

/**
 * What a document from a file is called, and its text: as the person says, else as the file says, else as the file is named.
 * A title in the file that is not taken stays in the text as its first heading: no word is lost.
 */
export function namedBy(wanted: string, fileName: string, { title, content }: Named) {
  const given = wanted || title || withoutEnding(fileName)
  const name = given.slice(0, longest)
  if (title === null || title === name) return { title: name, content }
  const heading = { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: title }] }
  return { title: name, content: { ...content, content: [heading, ...(content.content ?? [])] } }
}

function withoutEnding(fileName: string): string {
  return fileName.replace(/\.[^.]{1,8}$/, '').trim() || fileName
}
