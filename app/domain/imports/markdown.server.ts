import { readHtml } from './html/read.server'
import type { ReadText } from './read-text'

/**
 * Reads Markdown (CommonMark with tables, footnotes, tasks and struck words) into a text. HTML inside it is shown as it is written, as it
 * would be no part of the text otherwise. The package is loaded when it is needed only.
 */
export async function readMarkdown(markdown: string): Promise<ReadText> {
  const [{ default: MarkdownIt }, { default: footnotes }] = await Promise.all([
    import('markdown-it'),
    import('markdown-it-footnote'),
  ])
  // Pictures come as addresses: which schemes are let in is decided where HTML is read, for all formats alike.
  const reader = new MarkdownIt({ linkify: true }).use(footnotes)
  reader.linkify.set({ fuzzyLink: false })
  reader.validateLink = () => true
  return readHtml(reader.render(markdown))
}
