import { Refusal } from '~/core/refusal'
import { parsed } from '../docx/xml'
import { withoutMarks } from '../html/marks'
import { readHtml } from '../html/read.server'
import { lose, type Losses } from '../losses'
import type { ReadText } from '../read-text'
import { mostBlocks } from '../size'
import type { Archive } from '../zip.server'
import { markAnnotations } from './annotations'
import { markChanges } from './changes'
import { htmlOf } from './html'
import { stylesIn } from './styles'

/** One part of the file as XML: a thousand pages are less. */
const largestPart = 20_000_000
/** Elements in elements: nobody has written a file that is deeper, and reading it would exhaust the stack. */
const deepest = 400

/**
 * Reads an OpenDocument text by its styles, on the way that all files come in by: as HTML. Macros and what lies elsewhere
 * are never opened.
 * @throws Refusal when it is broken, or more than a document can hold
 */
export function readOdt(archive: Archive): ReadText {
  const text = partOf(archive, 'content.xml')
  if ([...text.matchAll(/<text:[ph][ />]/g)].length > mostBlocks)
    throw new Refusal('invalid', 'file-text-too-long')
  const styles = partOf(archive, 'styles.xml')
  const content = parsed(withoutMarks(text))
  const losses = lossesIn(archive, text)
  // Changes first: what is said of words that one takes out stands at them then.
  const remarks = [...markChanges(content, losses), ...markAnnotations(content, losses)]
  const html = htmlOf(content, stylesIn(content, styles === '' ? null : parsed(styles)), losses)
  return { ...readHtml(html, { losses, topRank: 2, images: picturesIn(archive) }), remarks }
}

function partOf(archive: Archive, name: string): string {
  const bytes = archive.read(name)
  if (!bytes) return ''
  if (bytes.length > largestPart) throw new Refusal('invalid', 'file-bomb')
  const xml = bytes.toString('utf8')
  if (depthOf(xml) > deepest) throw new Refusal('invalid', 'file-broken')
  return xml
}

/** How deep elements stand in one another, without making a tree of them. */
function depthOf(xml: string): number {
  let [depth, most] = [0, 0]
  for (const [, end, empty] of xml.matchAll(/<(\/?)[a-zA-Z][^<>]*?(\/?)>/g)) {
    if (empty) continue
    depth += end ? -1 : 1
    most = Math.max(most, depth)
  }
  return most
}

function picturesIn(archive: Archive): ReadonlyMap<string, Buffer> {
  const names = archive.names.filter((name) => /^Pictures\/[^/]+$/.test(name))
  return new Map(
    names.flatMap((name) => {
      const bytes = archive.read(name)
      return bytes ? [[name, bytes] as const] : []
    }),
  )
}

function lossesIn(archive: Archive, text: string): Losses {
  const losses: Losses = {}
  const named = (pattern: RegExp) => archive.names.filter((name) => pattern.test(name)).length
  const standing = (pattern: RegExp) => [...text.matchAll(pattern)].length
  if (named(/^(?:Basic|Scripts)\//)) lose(losses, 'macros')
  lose(losses, 'embedded', named(/^Object [^/]+\/content\.xml$/))
  lose(losses, 'forms', standing(/<form:form[ >]/g))
  if (/<style:(?:header|footer)>\s*<[^>]*[^/]>\s*[^<\s]/.test(partOf(archive, 'styles.xml')))
    lose(losses, 'running-lines')
  return losses
}
