import { Extension } from '@tiptap/core'
import { Plugin, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { htmlOf } from '../pasted/html'
import { pastedTree } from '../pasted/parse'
import { plainTree, type LeftOut } from '../pasted/plain'
import { areTooManyWords, tooMuchIn, type TooMuch } from '../pasted-size'

const hidden = /<!--[\s\S]*?-->|<(style|script|title|xml)\b[\s\S]*?<\/\1\s*>|<\/?(?:meta|link|base)\b[^>]*>/gi
const tag = /<[a-z][^\s>]*(?:\s(?:"[^"]*"|'[^']*'|[^<>"'])*)?>/gi
const style = /\s(?:style|background|bgcolor|class|on[a-z]+)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/gi

/** Numbers are counted where a text is shown: those of a rendered text are no part of it. */
const number = /<span[^>]*\sdata-number[\s=>][^<]*<\/span>\s?/gi

const picture = /<img\b[^>]*>/gi
const ownPicture = /\sdata-image\s*=/i
const address = /\s(?:src|srcset)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/gi

/** Whether pasted HTML holds pictures that do not come along: all that are not already in one of our documents. */
export function leavesPicturesOut(html: string): boolean {
  return (html.match(picture) ?? []).some((one) => !ownPicture.test(one))
}

/** Whether pasted HTML has words, and not only a picture in a frame of tags. */
export function hasWords(html: string): boolean {
  return (
    html
      .replace(hidden, '')
      .replace(/<[^>]*>/g, '')
      .replace(/&nbsp;/g, ' ')
      .trim() !== ''
  )
}

/**
 * Pasted HTML without styles, pictures and what programs hide in it. The schema keeps none of it either, but the
 * browser looks at it while it reads, and the content security policy counts every style as a violation.
 */
export function structureOnly(html: string): string {
  return html
    .replace(hidden, '')
    .replace(number, '')
    .replace(picture, (one) => (ownPicture.test(one) ? one.replace(address, '') : ''))
    .replace(tag, (opening) => opening.replace(style, ''))
}

/** Pasted HTML as a text here would have it. What an editor put there is told in its own elements already. */
function plainHtml(html: string): { plain: string; leftOut: readonly LeftOut[] } {
  if (/\sdata-pm-slice=/.test(html))
    return { plain: structureOnly(html), leftOut: leavesPicturesOut(html) ? ['pictures'] : [] }
  const { nodes, leftOut } = plainTree(pastedTree(html))
  return { plain: htmlOf(nodes), leftOut: [...leftOut] }
}

type Pasted = {
  /** A picture itself was pasted or dropped: it may be uploaded. */
  onPicture: (file: File) => void
  /** Not all of what was pasted came along as it looks. */
  onLeftOut: (what: readonly LeftOut[]) => void
  /** What was pasted or dropped is more than a text takes at once: nothing of it was put in. */
  onTooMuch: (what: TooMuch) => void
}

/** Pasting keeps structure only: headings, lists, tables, links, bold and italic. A picture is handed on, for its description. */
export function pasting({ onPicture, onLeftOut, onTooMuch }: Pasted) {
  return Extension.create({
    name: 'pasting',
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          handleDOMEvents: {
            paste: (_, event) => refuseTooMuch(event, event.clipboardData, onTooMuch),
            // What is dragged within the text was there before.
            drop: (view, event) => !view.dragging && refuseTooMuch(event, event.dataTransfer, onTooMuch),
          },
          transformPastedHTML(html) {
            const { plain, leftOut } = plainHtml(html)
            if (leftOut.length) onLeftOut(leftOut)
            return plain
          },
          handlePaste(_, { clipboardData }, { content }) {
            if (areTooManyWords(content.size)) {
              onTooMuch('words')
              return true
            }
            const file = pastedPicture(clipboardData)
            if (!file) return false
            onPicture(file)
            return true
          },
          handleDrop(view, event, _slice, moved) {
            const file = moved ? null : pictureIn(event.dataTransfer)
            if (!file) return false
            event.preventDefault()
            caretAt(view, event)
            onPicture(file)
            return true
          },
        },
      }),
    ],
  })
}

function refuseTooMuch(event: Event, data: DataTransfer | null, tell: (what: TooMuch) => void): boolean {
  const what = data && tooMuchIn({ html: data.getData('text/html'), text: data.getData('text/plain') })
  if (!what) return false
  event.preventDefault()
  tell(what)
  return true
}

/** The picture that was pasted, where that is all. Word and Excel put a picture of the words beside the words. */
export function pastedPicture(data: DataTransfer | null): File | null {
  return hasWords(data?.getData('text/html') ?? '') ? null : pictureIn(data)
}

function pictureIn(data: DataTransfer | null): File | null {
  return [...(data?.files ?? [])].find(({ type }) => type.startsWith('image/')) ?? null
}

function caretAt(view: EditorView, { clientX, clientY }: MouseEvent): void {
  const place = view.posAtCoords({ left: clientX, top: clientY })
  if (!place) return
  const { tr } = view.state
  view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(place.pos))))
}
