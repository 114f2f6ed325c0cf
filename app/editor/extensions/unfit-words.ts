import { Extension } from '@tiptap/core'
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import { classificationMarkingIn } from '~/core/guardrail/classification-marking'
import type { UnfitKind } from '~/core/guardrail/unfit'
import { nationalIdentityNumbersIn } from '~/core/guardrail/national-identity-number'
import { heldAfter, typedBy, writing, type HeldTyping } from './held-typing'
import { linesChanged, newlyUnfit, takeOut } from './unfit-lines'

/** What a person was about to write, and has not: a question to them. */
export interface Unfit {
  kind: UnfitKind
  /** Takes out what should not be there, and keeps the rest of what was written or pasted. */
  remove: () => void
  /** It is another number: it is written after all, and not asked about again here. Null for a classification, and for a wording that is only suggested. */
  keep: (() => void) | null
  /** What is typed on while the question stands belongs to the text. False when there is nothing left to ask about. */
  typeOn?: (text: string) => boolean
}

const passes = 'unfitWordsSettled'
const heldKey = new PluginKey<HeldTyping | null>('heldTyping')

/**
 * How long nothing is typed before it is asked, in milliseconds. A word that is a marking on a line of its own may be the first of a
 * sentence: that is asked late, or when the caret is to leave the line.
 */
const pauseBefore: Record<UnfitKind, number> = { 'identity-number': 700, classified: 2_500 }

/**
 * Holds back a change that would put a national identity number into the text, or a classification marking on a line of
 * its own, before the shared text has it: nothing of it leaves the browser until the person has answered. What is typed is
 * held and shown to the one who types alone, with all that is typed on, and asked about when they pause or go elsewhere.
 */
export function unfitWords(ask: (unfit: Unfit) => void) {
  return Extension.create({
    name: 'unfitWords',
    priority: 1900,
    addProseMirrorPlugins() {
      let shown: EditorView | null = null
      let pause: ReturnType<typeof setTimeout> | undefined
      /** Numbers that the person has said are something else. */
      const others = new Set<string>()

      const unfitIn = (text: string): UnfitKind | null => {
        if (nationalIdentityNumbersIn(text).some((number) => !others.has(number))) return 'identity-number'
        return classificationMarkingIn(text) ? 'classified' : null
      }
      const kindOf = (change: Transaction, state: EditorState) => newlyUnfit(change, state, unfitIn)

      const write = (view: EditorView, change: Transaction): void => {
        clearTimeout(pause)
        view.dispatch(change.setMeta(passes, true).scrollIntoView())
      }

      /** `change` is the change as it was meant, on the text as it is now; null when there is no such change any more. */
      const question = (kind: UnfitKind, view: EditorView, change: () => Transaction | null): Unfit => ({
        kind,
        remove() {
          const meant = change()
          if (!meant) return
          for (const line of linesChanged(meant).reverse()) takeOut(meant, line, others)
          write(view, meant)
        },
        keep:
          kind === 'classified'
            ? null
            : () => {
                const meant = change()
                if (!meant) return
                for (const { text } of linesChanged(meant)) {
                  for (const number of nationalIdentityNumbersIn(text)) others.add(number)
                }
                write(view, meant)
              },
      })

      const askOfHeld = (): void => {
        clearTimeout(pause)
        const view = shown
        const held = view && heldKey.getState(view.state)
        const kind = held && kindOf(writing(view.state, held), view.state)
        if (!kind) return
        const meant = () => {
          const now = heldKey.getState(view.state)
          return now ? writing(view.state, now) : null
        }
        ask({ ...question(kind, view, meant), typeOn: (text) => typeOn(view, text) })
      }

      const hold = (view: EditorView, held: HeldTyping | null, kind: UnfitKind | null): void => {
        clearTimeout(pause)
        view.dispatch(view.state.tr.setMeta(heldKey, { held }))
        if (kind) pause = setTimeout(askOfHeld, pauseBefore[kind])
      }

      /** Whether what is held is still held, with what is typed on. */
      const typeOn = (view: EditorView, text: string): boolean => {
        const before = heldKey.getState(view.state)
        if (!before) return false
        const held = { ...before, text: before.text + text }
        const change = writing(view.state, held)
        const kind = kindOf(change, view.state)
        if (kind) hold(view, held, kind)
        else write(view, change)
        return kind !== null
      }

      const takesKey = (view: EditorView, event: KeyboardEvent): boolean => {
        const held = heldKey.getState(view.state)
        if (!held || event.ctrlKey || event.metaKey || event.isComposing) return false
        if (event.key === 'Enter') {
          // The caret leaves the line.
          if (typeOn(view, '\n')) askOfHeld()
          return true
        }
        if (event.key !== 'Backspace') return false
        const text = [...held.text].slice(0, -1).join('')
        const left = text === '' ? null : { ...held, text }
        hold(view, left, left && kindOf(writing(view.state, left), view.state))
        return true
      }

      /** A filter must not change anything itself. */
      const later = (what: () => void): void =>
        queueMicrotask(() => {
          if (shown) what()
        })

      return [
        new Plugin({
          key: heldKey,
          state: {
            init: (): HeldTyping | null => null,
            apply(transaction, held: HeldTyping | null) {
              const told = transaction.getMeta(heldKey) as { held: HeldTyping | null } | undefined
              if (told) return told.held
              if (transaction.getMeta(passes) === true) return null
              return held && transaction.docChanged ? heldAfter(held, transaction.mapping) : held
            },
          },
          view(view) {
            shown = view
            // What is held would be gone with the page.
            const stay = (event: BeforeUnloadEvent) => {
              if (heldKey.getState(view.state)) event.preventDefault()
            }
            globalThis.window?.addEventListener('beforeunload', stay)
            return {
              destroy() {
                clearTimeout(pause)
                shown = null
                globalThis.window?.removeEventListener('beforeunload', stay)
              },
            }
          },
          props: {
            decorations(state) {
              const held = heldKey.getState(state)
              if (!held) return null
              const { from, to, text } = held
              const place = Decoration.widget(to, () => drawn(text), { side: -1, key: `held:${text}` })
              const replaced = from < to ? [Decoration.inline(from, to, { class: 'tv-held-replaced' })] : []
              return DecorationSet.create(state.doc, [...replaced, place])
            },
            handleKeyDown: takesKey,
            handleKeyPress(view, event) {
              if (!heldKey.getState(view.state) || event.ctrlKey || event.metaKey || event.key.length !== 1)
                return false
              typeOn(view, event.key)
              return true
            },
            handleTextInput(view, _from, _to, text) {
              if (!heldKey.getState(view.state)) return false
              typeOn(view, text)
              return true
            },
            handleDOMEvents: {
              blur: () => void later(askOfHeld),
            },
          },
          filterTransaction(transaction, state) {
            if (!isOwn(transaction)) return true
            if (heldKey.getState(state)) {
              if (!leaves(transaction, state)) return true
              later(askOfHeld)
              return false
            }
            const kind = transaction.docChanged ? kindOf(transaction, state) : null
            if (!kind) return true
            const view = shown
            const typed = isByKeys(transaction) && !view?.composing ? typedBy(transaction) : null
            later(() => {
              if (!view) return
              if (typed) hold(view, typed, kind)
              else ask(question(kind, view, () => again(transaction, view.state)))
            })
            return false
          },
        }),
      ]
    },
  })
}

function isOwn(transaction: Transaction): boolean {
  const settled: unknown = transaction.getMeta(passes)
  return settled !== true && transaction.getMeta(ySyncPluginKey) === undefined
}

/** Whether a change does something else than to type on where something is held. */
const leaves = (transaction: Transaction, { selection }: EditorState): boolean =>
  transaction.docChanged || !transaction.selection.eq(selection)

/** What is pasted or dropped is there at once, and nobody types on in the middle of it. */
const isByKeys = (transaction: Transaction): boolean =>
  transaction.getMeta('paste') === undefined && transaction.getMeta('uiEvent') === undefined

/** A change on the text as it is now; null when somebody else has changed it meanwhile. */
function again(meant: Transaction, state: EditorState): Transaction | null {
  if (!state.doc.eq(meant.before)) return null
  const transaction = state.tr
  for (const step of meant.steps) transaction.step(step)
  return transaction
}

function drawn(text: string): HTMLElement {
  const place = document.createElement('span')
  place.className = 'tv-held'
  place.textContent = text
  return place
}
