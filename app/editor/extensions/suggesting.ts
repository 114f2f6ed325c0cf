import { Extension } from '@tiptap/core'
import { selectNodeBackward, selectNodeForward } from '@tiptap/pm/commands'
import { Plugin, PluginKey, TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import { longestWording } from '../wording'
import { drawnAway, writeLines } from './drawn-wording'
import { formatIn, type DraftedFormat } from '../format-in'
import { pastedTable } from '../pasted-table'
import { pastedPicture } from './pasting'
import { asSuggestion, withLess, withWords, type SuggestionDraft } from '../suggestion-draft'
import { emptyParagraphAt, selectedThing, thingsTakenOut, type SuggestedThing } from '../suggested-things'

/** `ready` is the draft that was finished last; it is handed on once. */
type State = { on: boolean; draft: SuggestionDraft | null; ready: SuggestionDraft | null }
type Told = { on: boolean } | { draft: SuggestionDraft | null } | 'finish'

/** Why nothing became of what was done: a suggestion is other words, new paragraphs, another format, or something that is taken out. */
export type NoSuggestion = 'structure' | 'no-words' | 'no-selection' | 'too-long'

type Suggesting = {
  /** Words in the text are to become others: a draft that is whole, to be anchored and sent. */
  onSuggest: (suggestion: SuggestionDraft) => void
  /** Something that is no words is to be taken out. */
  onTakeOut: (thing: SuggestedThing) => void
  /** Words are to look otherwise, or a table is to come below them. */
  onFormat: (format: DraftedFormat) => void
  /** A picture was pasted, which is to come below the line that the caret stands in. */
  onPicture: (file: File) => void
  onNot: (why: NoSuggestion) => void
}

const suggestingKey = new PluginKey<State>('suggesting')

/** Says whether what is written becomes suggestions from now on. What is being written is finished first. */
export function suggestFromNow(state: EditorState, on: boolean): Transaction {
  return tell(state.tr, { on })
}

/** Whether a suggestion is being written that is not sent yet. */
export function isSuggestingNow(state: EditorState): boolean {
  return Boolean(suggestingKey.getState(state)?.draft)
}

/**
 * Makes a suggestion of what is typed, deleted or replaced, and leaves the text as it is. It is drawn at the caret while it is
 * written, and whole as soon as the caret goes elsewhere. The guard of the text refuses every other change.
 */
export function suggesting(on: Suggesting) {
  return Extension.create({
    name: 'suggesting',
    priority: 2100,
    addProseMirrorPlugins: () => [
      new Plugin<State>({
        key: suggestingKey,
        state: {
          init: () => ({ on: false, draft: null, ready: null }),
          apply: (transaction, before) => next(transaction, before),
        },
        filterTransaction: (transaction, state) => mayPass(transaction, state, on),
        view: () => ({
          update(view, before) {
            const ready = suggestingKey.getState(view.state)?.ready
            if (!ready || ready === suggestingKey.getState(before)?.ready) return
            const things = thingsTakenOut(view.state.doc, ready)
            const whole = things.length ? null : asSuggestion(view.state.doc, ready)
            // Sending changes what is drawn over the text: not while the text itself is being drawn.
            queueMicrotask(() => {
              if (whole) on.onSuggest(whole)
              else if (!things.length) on.onNot('no-words')
              for (const thing of things) on.onTakeOut(thing)
            })
          },
        }),
        props: {
          decorations: (state) => drawn(state),
          handleTextInput: (view, from, to, words) => isOn(view) && write(view, { from, to }, words, on),
          handleKeyDown: (view, event) => isOn(view) && handleKey(view, event, on),
          handleDOMEvents: {
            beforeinput: (view, event) => isOn(view) && handleInput(view, event, on),
            // The guard of the text would refuse it before it is read.
            paste: (view, event) => {
              if (!isOn(view)) return false
              event.preventDefault()
              takeIn(view, event.clipboardData, on)
              return true
            },
            blur: (view) => {
              if (isSuggestingNow(view.state)) view.dispatch(tell(view.state.tr, 'finish'))
              return false
            },
          },
        },
      }),
    ],
  })
}

/** A table or a picture is one below the line that the caret stands in; of all else the words are suggested. */
function takeIn(view: EditorView, pasted: DataTransfer | null, on: Suggesting): void {
  const table = pastedTable(pasted?.getData('text/html') ?? '')
  const { $to } = view.state.selection
  if (table && $to.parent.isTextblock) {
    finish(view)
    return on.onFormat({ from: $to.start(), to: $to.end(), format: { table } })
  }
  const picture = pastedPicture(pasted)
  if (picture) {
    finish(view)
    return on.onPicture(picture)
  }
  const words = pasted?.getData('text/plain') ?? ''
  if (words.length > longestWording) on.onNot('too-long')
  else write(view, view.state.selection, linesOf(words), on)
}

/** Lines that say nothing are left out, as an empty one would end what is written. */
const linesOf = (words: string) => words.replace(/\s*[\n\r]\s*/g, '\n')

const isOn = (view: EditorView) => suggestingKey.getState(view.state)?.on === true

function tell(transaction: Transaction, told: Told): Transaction {
  return transaction.setMeta(suggestingKey, told).setMeta('addToHistory', false)
}

function next(transaction: Transaction, { on, draft, ready }: State): State {
  const told: Told | undefined = transaction.getMeta(suggestingKey)
  const { mapping, selection } = transaction
  const now = draft && { ...draft, from: mapping.map(draft.from, -1), to: mapping.map(draft.to, -1) }
  if (told === 'finish') return { on, draft: null, ready: now ?? ready }
  if (told && 'on' in told) return { on: told.on, draft: null, ready: now ?? ready }
  if (told) return { on, draft: told.draft, ready }
  const isElsewhere = now !== null && (!selection.empty || selection.head !== now.to)
  return isElsewhere ? { on, draft: null, ready: now } : { on, draft: now, ready }
}

/** What a person does to the text in another way than by writing is not let through: a format is suggested, the rest is said. */
function mayPass(transaction: Transaction, state: EditorState, on: Suggesting): boolean {
  const { docChanged, storedMarksSet } = transaction
  if ((!docChanged && !storedMarksSet) || !suggestingKey.getState(state)?.on) return true
  if (transaction.getMeta(ySyncPluginKey) !== undefined) return true
  const format = formatIn(transaction)
  queueMicrotask(() => {
    if (format) on.onFormat(format)
    else on.onNot(docChanged ? 'structure' : 'no-selection')
  })
  return false
}

function write(
  view: EditorView,
  place: { from: number; to: number },
  words: string,
  on: Suggesting,
): boolean {
  const { state } = view
  const draft = suggestingKey.getState(state)?.draft ?? null
  return show(view, withWords(state.doc, draft, place, words), on, 'structure')
}

function show(view: EditorView, draft: SuggestionDraft | null, on: Suggesting, why: NoSuggestion): boolean {
  if (!draft) on.onNot(why)
  else {
    const { tr } = view.state
    view.dispatch(tell(tr.setSelection(TextSelection.create(tr.doc, draft.to)), { draft }).scrollIntoView())
  }
  return true
}

function handleKey(
  view: EditorView,
  { key, ctrlKey, altKey, metaKey, isComposing }: KeyboardEvent,
  on: Suggesting,
) {
  const isDraft = isSuggestingNow(view.state)
  if (isComposing) return false
  if (isDraft && key === 'Escape') {
    view.dispatch(tell(view.state.tr, { draft: null }))
    return true
  }
  if (key === 'Enter') return ctrlKey || metaKey ? finish(view) : beginParagraph(view, on)
  if (key === 'Backspace' || key === 'Delete') {
    return remove(
      view,
      { back: key === 'Backspace', of: ctrlKey || altKey || metaKey ? 'word' : 'character' },
      on,
    )
  }
  return false
}

function finish(view: EditorView): true {
  if (isSuggestingNow(view.state)) view.dispatch(tell(view.state.tr, 'finish'))
  return true
}

/** A new paragraph; in one that is still empty nothing more is to come, as in a list. */
function beginParagraph(view: EditorView, on: Suggesting): boolean {
  const draft = suggestingKey.getState(view.state)?.draft
  if (draft?.replacement.endsWith('\n')) return finish(view)
  return write(view, view.state.selection, '\n', on)
}

/** What a phone or an input method does, which tells of no keys. Half a composed letter is let be: it comes as a whole. */
function handleInput(view: EditorView, event: InputEvent, on: Suggesting): boolean {
  const { inputType, data, isComposing } = event
  if (isComposing || inputType === 'insertCompositionText') return true
  event.preventDefault()
  if (inputType === 'insertText' && data) return write(view, view.state.selection, data, on)
  if (inputType === 'insertParagraph' || inputType === 'insertLineBreak') return beginParagraph(view, on)
  if (inputType === 'insertReplacementText') return write(view, placeOf(view, event), wordsOf(event), on)
  if (inputType.startsWith('delete')) {
    const of = inputType.includes('Word') ? 'word' : 'character'
    return remove(view, { back: !inputType.endsWith('Forward'), of }, on)
  }
  on.onNot('structure')
  return true
}

/** The word that a spelling checker or a phone puts another in the place of. */
function placeOf(view: EditorView, event: InputEvent): { from: number; to: number } {
  const [range] = event.getTargetRanges()
  if (!range) return view.state.selection
  return {
    from: view.posAtDOM(range.startContainer, range.startOffset),
    to: view.posAtDOM(range.endContainer, range.endOffset),
  }
}

function wordsOf({ data, dataTransfer }: InputEvent): string {
  return data ?? dataTransfer?.getData('text/plain') ?? ''
}

function remove(view: EditorView, what: Parameters<typeof withLess>[3], on: Suggesting): boolean {
  const { selection, doc } = view.state
  const thing = selectedThing(selection)
  if (thing) return takeOut(thing, on)
  if (!selection.empty) return write(view, selection, '', on)
  const draft = suggestingKey.getState(view.state)?.draft ?? null
  const less = withLess(doc, draft, selection.head, what)
  if (less || draft) return show(view, less, on, 'structure')
  const empty = emptyParagraphAt(selection)
  if (empty) return takeOut(empty, on)
  // What stands beside the line is selected first, as where one writes: it is seen before it goes.
  const select = what.back ? selectNodeBackward : selectNodeForward
  return select(view.state, view.dispatch, view) || show(view, null, on, 'structure')
}

function takeOut(thing: SuggestedThing, on: Suggesting): true {
  queueMicrotask(() => on.onTakeOut(thing))
  return true
}

function drawn(state: EditorState): DecorationSet | undefined {
  const draft = suggestingKey.getState(state)?.draft
  if (!draft) return undefined
  const { to, replacement } = draft
  const added = () => {
    const insertion = document.createElement('ins')
    insertion.className = 'tv-suggested-now'
    writeLines(insertion, replacement)
    return insertion
  }
  return DecorationSet.create(state.doc, [
    ...drawnAway(state.doc, draft, { class: 'tv-suggested-away' }, {}),
    Decoration.widget(to, added, { side: -1, marks: [], key: `suggested ${replacement}` }),
  ])
}
