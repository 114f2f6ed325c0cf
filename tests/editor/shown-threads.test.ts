import fc from 'fast-check'
import { getExtensionField } from '@tiptap/core'
import type { Plugin } from '@tiptap/pm/state'
import type { DecorationSet } from '@tiptap/pm/view'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { createAnchorInDoc } from '~/editor/anchors'
import { initialUpdate } from '~/editor/content'
import { sharedText } from '~/editor/extensions/shared-text'
import type { ShownThreads } from '~/editor/extensions/drawn-threads'
import { showThreads, threadMarks, threadsShown } from '~/editor/extensions/threads'
import { content, paragraph } from './sample'
import { threadWords } from './thread-words'
import { UndrawnEditor } from './undrawn-editor'

const written = initialUpdate(
  content(
    paragraph('Gruppen møtes ofte, og skriver ned det den blir enig om.'),
    paragraph('Det siste avsnittet sier hvem som har ansvaret.'),
  ),
)
const quotes = ['møtes ofte', 'skriver ned', 'siste avsnittet', 'siste avsnittet sier', 'har ansvaret']

/** An editor with the text and nothing said about it yet. */
function opened() {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, written)
  const plugins = [sharedText(doc), threadMarks(doc, threadWords)]
    .flatMap((extension) => {
      const context = {
        name: extension.name,
        options: extension.options,
        storage: {},
        editor: { options: {} },
      }
      const adds = getExtensionField<() => Plugin[]>(extension, 'addProseMirrorPlugins', context as never)
      return adds()
    })
    .filter(Boolean)
  const editor = new UndrawnEditor(plugins)
  const marks = plugins.at(-1)
  /** What is drawn, in an order of its own: from, to, and how. */
  const drawn = () =>
    (marks?.props.decorations?.call(marks, editor.state) as DecorationSet)
      .find()
      .map((found) => {
        const how = (found as unknown as { type: { attrs?: Record<string, string> } }).type
        return JSON.stringify([found.from, found.to, found.spec, how.attrs])
      })
      .sort()
  return { doc, editor, drawn }
}

const anchors = (() => {
  const { doc } = opened()
  return quotes.map((quote) => createAnchorInDoc(doc, quote) ?? expect.fail(quote))
})()

const thread = fc.record({
  nth: fc.nat(quotes.length - 1),
  kind: fc.constantFrom('comment' as const, 'suggestion' as const),
  replacement: fc.constantFrom('annet', 'møtes sjelden', undefined),
  resolved: fc.boolean(),
})
const shown = fc
  .record({
    threads: fc.uniqueArray(thread, { selector: ({ nth }) => nth }),
    active: fc.option(fc.nat(quotes.length - 1)),
  })
  .map(({ threads, active }): ShownThreads => ({
    threads: threads.map(({ nth, ...rest }) => ({
      id: `thread-${nth}`,
      anchor: anchors[nth] ?? expect.fail(),
      ...rest,
    })),
    activeId: active === null ? null : `thread-${active}`,
  }))

describe('the threads that are shown in a text', () => {
  it('are drawn as if they had been told all at once, whatever was shown before', () => {
    fc.assert(
      fc.property(fc.array(shown, { minLength: 1, maxLength: 6 }), (times) => {
        const one = opened()
        for (const each of times) one.editor.dispatch(showThreads(one.editor.state, each))
        const fresh = opened()
        const last = times.at(-1) ?? expect.fail()
        fresh.editor.dispatch(showThreads(fresh.editor.state, last))
        expect(one.drawn()).toEqual(fresh.drawn())
      }),
    )
  })

  it('are measured when no more follow', () => {
    const { editor } = opened()
    const none: ShownThreads = { threads: [], activeId: null }
    expect(threadsShown(showThreads(editor.state, none, true))).toBe('more')
    expect(threadsShown(showThreads(editor.state, none))).toBe('all')
    expect(threadsShown(editor.state.tr)).toBeNull()
  })
})
