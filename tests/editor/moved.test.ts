import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state'
import { canJoin, findWrapping } from '@tiptap/pm/transform'
import { anchorText, createAnchorInDoc, type Anchor } from '~/editor/anchors'
import { passagesOf } from '~/editor/authorship'
import { initialUpdate, type Content } from '~/editor/content'
import { sharedText } from '~/editor/extensions/shared-text'
import { anchorNow } from '~/editor/moved/anchor-now'
import { Whereabouts } from '~/editor/moved/whereabouts'
import type { SignedUpdate } from '~/editor/writers'
import { content, note, paragraph } from './sample'
import { pluginsOf, UndrawnEditor } from './undrawn-editor'

type Step = (state: EditorState, transaction: Transaction) => Transaction

/** A text that several change, each on a page of their own, and the changes as they are stored. */
class Shared {
  readonly text = new Y.Doc()
  readonly stored: SignedUpdate[] = []
  readonly whereabouts = new Whereabouts()

  constructor(...blocks: Content[]) {
    this.keep(initialUpdate(content(...blocks)), null)
    this.text.on('beforeObserverCalls', this.whereabouts.note)
  }

  change(userId: string, ...steps: Step[]): this {
    const page = new Y.Doc()
    Y.applyUpdate(page, Y.encodeStateAsUpdate(this.text))
    const before = Y.encodeStateVector(page)
    const editor = new UndrawnEditor(pluginsOf(sharedText(page)))
    for (const step of steps) editor.dispatch(step(editor.state, editor.state.tr))
    this.keep(Y.encodeStateAsUpdate(page, before), userId)
    editor.destroy()
    return this
  }

  get passages(): string[] {
    return passagesOf(this.text, this.stored).map((block) =>
      block.map(({ text, userId }) => `${userId ?? '-'}: ${text}`).join(' | '),
    )
  }

  said(anchor: Anchor): string | null {
    return anchorText(this.text, anchorNow(anchor, this.whereabouts))
  }

  private keep(update: Uint8Array, userId: string | null): void {
    Y.applyUpdate(this.text, update)
    this.stored.push({ update, userId })
  }
}

function placeOf(state: EditorState, words: string): number {
  let place = -1
  state.doc.descendants((node, at) => {
    const nth = node.text?.indexOf(words) ?? -1
    if (place === -1 && nth !== -1) place = at + nth
  })
  if (place === -1) throw new Error(`nothing says ${words}`)
  return place
}

const kind = ({ schema }: EditorState, name: string) => schema.nodes[name] ?? expect.fail(name)

const type =
  (words: string, behind: string): Step =>
  (state, transaction) =>
    transaction.insertText(words, placeOf(state, behind) + behind.length)

const part =
  (before: string): Step =>
  (state, transaction) =>
    transaction.split(placeOf(state, before))

const makeHeading =
  (words: string): Step =>
  (state, transaction) =>
    transaction.setBlockType(placeOf(state, words), placeOf(state, words), kind(state, 'heading'), {
      level: 2,
    })

const joinBack =
  (words: string): Step =>
  (state, transaction) =>
    transaction.join(state.doc.resolve(placeOf(state, words)).before(1))

const moveUp =
  (words: string): Step =>
  (state, transaction) => {
    const place = state.doc.resolve(placeOf(state, words))
    const line = place.node(1)
    const at = place.before(1)
    const over = state.doc.resolve(at).nodeBefore?.nodeSize ?? 0
    return transaction.delete(at, at + line.nodeSize).insert(at - over, line)
  }

const makeList =
  (words: string): Step =>
  (state, transaction) => {
    const { $from, $to } = TextSelection.create(state.doc, placeOf(state, words))
    const range = $from.blockRange($to)
    const found = range && findWrapping(range, kind(state, 'bulletList'))
    return found ? transaction.wrap(range, found) : transaction
  }

const put =
  (node: Content, before: string): Step =>
  (state, transaction) =>
    transaction.insert(placeOf(state, before), state.schema.nodeFromJSON(node))

const anchorAt = (shared: Shared, words: string): Anchor =>
  createAnchorInDoc(shared.text, words) ?? expect.fail(words)

describe('words that are taken out and written anew', () => {
  const lines = () =>
    new Shared(paragraph('Alle møtes ofte. Vi tar det opp.'), paragraph('Ja.'), paragraph('Nei.')).change(
      'maren',
      type(' jevnlig', 'møtes'),
    )
  const first = '-: Alle møtes  | maren: jevnlig  | -: ofte. Vi tar det opp.'

  it.each<[string, Step[], string[]]>([
    ['a line is made a heading', [makeHeading('Alle')], [first, '-: Ja.', '-: Nei.']],
    ['a line is made an item', [makeList('Ja')], [first, '-: Ja.', '-: Nei.']],
    ['a line is moved', [moveUp('Ja')], ['-: Ja.', first, '-: Nei.']],
    ['lines of the same length change places', [moveUp('Nei')], [first, '-: Nei.', '-: Ja.']],
    [
      'a line is parted',
      [part(' Vi')],
      [first.replace(' Vi', '#').split('#')[0] ?? '', '-:  Vi tar det opp.', '-: Ja.', '-: Nei.'],
    ],
    ['a line is joined to the one before it', [joinBack('Ja')], [`${first}Ja.`, '-: Nei.']],
    ['a line is parted, and joined again', [part(' Vi'), joinBack(' Vi')], [first, '-: Ja.', '-: Nei.']],
    [
      'a line is moved and written in at once',
      [moveUp('Ja'), type(' Ofte.', 'Ja.')],
      ['-: Ja. | samir:  Ofte.', first, '-: Nei.'],
    ],
    [
      'something is put among them',
      [put(note('Se mandatet.'), 'tar')],
      [first.replace('tar', ' | samir:  [Se mandatet.] | -: tar'), '-: Ja.', '-: Nei.'],
    ],
  ])('stay their writers’, and keep what is said of them: %s', (_what, steps, passages) => {
    const shared = lines()
    const anchors = ['tar', 'Ja', 'Nei', 'jev'].map((words) => anchorAt(shared, words))
    shared.change('samir', ...steps)
    expect(shared.passages).toEqual(passages)
    expect(anchors.map((anchor) => shared.said(anchor))).toEqual(['tar', 'Ja', 'Nei', 'jev'])
  })

  it('are whoever’s who writes them once they have been gone', () => {
    const shared = lines()
    const anchor = anchorAt(shared, 'Nei')
    shared.change('samir', (state, transaction) =>
      transaction.delete(placeOf(state, 'Nei'), placeOf(state, 'Nei') + 3),
    )
    shared.change('samir', (state, transaction) => transaction.insertText('Nei', placeOf(state, 'Ja') + 5))
    expect(shared.passages).toEqual([first, '-: Ja.', 'samir: Nei | -: .'])
    expect(shared.said(anchor)).toBeNull()
  })

  it('are never anybody else’s, and never let go of what is said, whatever three people do with the lines', () => {
    const writers = ['maren', 'samir', 'astrid']
    const step = fc.record({
      by: fc.nat(2),
      line: fc.nat(),
      what: fc.constantFrom('write', 'part', 'join', 'heading', 'paragraph', 'list', 'up'),
      long: fc.integer({ min: 1, max: 12 }),
    })
    const taken = new Set<string>()
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        // Everybody writes letters that nobody else does; what is said stands at a word that each line begins with.
        const marks = ['1!', '2?', '3:', '4;']
        const shared = new Shared(...marks.map((mark) => paragraph(`${mark}--`)))
        const anchors = marks.map((mark) => anchorAt(shared, mark))
        for (const { by, line, what, long } of steps) {
          const writer = writers[by] ?? ''
          taken.add(what)
          shared.change(writer, (state, transaction) =>
            doneTo(what, writer.slice(0, 1).repeat(long), line, state, transaction),
          )
        }
        const letters = shared.passages
          .join(' | ')
          .split(' | ')
          .filter((passage) => passage !== '')
        for (const passage of letters) {
          const [who, words = ''] = passage.split(': ')
          const others = writers.filter((writer) => writer !== who).map((writer) => writer[0] ?? '')
          expect(others.filter((letter) => words.includes(letter))).toEqual([])
          if (who !== '-') expect(words).toMatch(new RegExp(`^${who?.[0]}+$`))
        }
        expect(anchors.map((anchor) => shared.said(anchor))).toEqual(marks)
      }),
      { numRuns: 200 },
    )
    expect(taken.size).toBe(7)
  })
})

/** Does something to one of the lines; what cannot be done there is left. */
function doneTo(
  what: string,
  words: string,
  line: number,
  state: EditorState,
  transaction: Transaction,
): Transaction {
  const lines: Array<{ at: number; length: number; depth: number }> = []
  state.doc.descendants((node, at) => {
    if (node.isTextblock) lines.push({ at, length: node.content.size, depth: state.doc.resolve(at).depth })
  })
  const chosen = lines[line % lines.length]
  if (!chosen) return transaction
  const { at, length, depth } = chosen
  const inner = state.doc.resolve(at + 1)
  const { heading, paragraph: plain, bulletList } = state.schema.nodes
  if (what === 'write') return transaction.insertText(words, at + 1 + length)
  if (what === 'part' && length > 4) return transaction.split(at + length - 1)
  if (what === 'join' && canJoin(state.doc, at)) return transaction.join(at)
  if (what === 'heading' && heading && depth === 0)
    return transaction.setBlockType(at + 1, at + 1, heading, { level: 2 })
  if (what === 'paragraph' && plain) return transaction.setBlockType(at + 1, at + 1, plain)
  const range = inner.blockRange()
  const wrapping = what === 'list' && depth === 0 && range && bulletList && findWrapping(range, bulletList)
  if (wrapping) return transaction.wrap(range, wrapping)
  const before = state.doc.resolve(at).nodeBefore
  if (what === 'up' && depth === 0 && before)
    return transaction.delete(at, at + length + 2).insert(at - before.nodeSize, inner.parent)
  return transaction
}
