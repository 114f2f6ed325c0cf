import { Placeholder, Selection } from '@tiptap/extensions'
import { useEditor, type Editor } from '@tiptap/react'
import { useEffect, useRef, type RefObject } from 'react'
import type { Awareness } from 'y-protocols/awareness'
import type * as Y from 'yjs'
import { useWords } from '~/i18n/use-words'
import { footnoteList } from '../extensions/footnote-list'
import { finding } from '../extensions/finding'
import { heardFirst } from '../extensions/heard-first'
import { numbers } from '../extensions/numbers'
import { movingBlocks, type Place } from '../extensions/move-block'
import { pasting } from '../extensions/pasting'
import { presence, type Person } from '../extensions/presence'
import { sharedText } from '../extensions/shared-text'
import { suggestFromNow, suggesting } from '../extensions/suggesting'
import { threadMarks } from '../extensions/threads'
import { typedMenu, type Menu } from '../extensions/typed-menu'
import { unfitWords, type Unfit } from '../extensions/unfit-words'
import { waysOut } from '../extensions/ways'
import { writingBelow } from '../extensions/writing-below'
import { writingGuard } from '../extensions/writing-guard'
import { formatSaid } from '../format-said'
import { documentExtensions } from '../schema'
import { shownFootnote } from './shown-footnote'
import { referenceTitles } from './reference-titles'
import { shownContents } from './shown-contents'
import { shownImage } from './shown-image'
import { shownOutcome } from './shown-outcome'
import { shownPageBreak } from './shown-page-break'
import { shownReference } from './shown-reference'
import { shownTable } from './shown-table'
import { shownTask } from './shown-task'

export type EditingMode = 'edit' | 'comment' | 'read'

/** Nodes that the editor shows in another way than a rendered text does. */
const shownOtherwise = [
  'outcome',
  'taskItem',
  'image',
  'footnote',
  'reference',
  'pageBreak',
  'tableOfContents',
  'table',
]

type Setting = {
  doc: Y.Doc
  awareness: Awareness
  mode: EditingMode
  /** What is written becomes suggestions, and the text stays as it is. */
  suggesting: boolean
  person: Person
  label: string
  placeholder: string
  keysId: string
  /** Below which the document's pictures are found. */
  imagesAt: string
}

/**
 * The editor of one shared document; made anew only when the document or its awareness is another one.
 * Someone who may comment gets a caret too, because selecting words must be possible without a mouse.
 */
export function useEditorFor(
  setting: Setting,
  ways: Parameters<typeof waysOut>[0],
  pasted: Parameters<typeof pasting>[0],
  menus: readonly Menu[],
  onMoved: (place: Place) => void,
  onUnfit: (unfit: Unfit) => void,
  suggestions: Parameters<typeof suggesting>[0],
): Editor | null {
  const { doc, awareness, mode, person, placeholder } = setting
  const { editor: words, rendering } = useWords().documents
  const things = useWords().suggestions
  const modeNow = useLatest(mode)
  const waysNow = useLatest(ways)
  const pastedNow = useLatest(pasted)
  const movedNow = useLatest(onMoved)
  const onUnfitNow = useLatest(onUnfit)
  const suggestionsNow = useLatest(suggestions)
  const suggestingNow = useLatest(setting.suggesting)
  const mayWrite = () => modeNow.current === 'edit' && !suggestingNow.current
  const editor = useEditor(
    {
      immediatelyRender: false,
      shouldRerenderOnTransaction: false,
      injectCSS: false,
      editable: mode !== 'read',
      extensions: [
        ...documentExtensions().filter(({ name }) => !shownOtherwise.includes(name)),
        shownOutcome,
        shownTask({ label: words.task, mayWrite }),
        shownFootnote(words.footnote.mark),
        shownReference(referenceTitles(), rendering.reference),
        shownPageBreak(words.pageBreak),
        shownTable(mayWrite),
        shownContents(words),
        footnoteList(words.footnote.list),
        numbers,
        shownImage({ address: setting.imagesAt, missing: words.image.missing }),
        sharedText(doc),
        presence(awareness, person),
        heardFirst,
        Placeholder.configure({ placeholder }),
        Selection.configure({ className: 'tv-kept-selection' }),
        pasting({
          onPicture: (file) => pastedNow.current.onPicture(file),
          onLeftOut: (what) => pastedNow.current.onLeftOut(what),
          onTooMuch: (what) => pastedNow.current.onTooMuch(what),
        }),
        threadMarks(doc, {
          ...words.thread,
          takenOut: things.takenOut,
          format: {
            suggested: things.format.suggested,
            said: (format) => formatSaid(things.format, format),
            images: setting.imagesAt,
          },
        }),
        suggesting({
          onSuggest: (draft) => suggestionsNow.current.onSuggest(draft),
          onTakeOut: (thing) => suggestionsNow.current.onTakeOut(thing),
          onFormat: (format) => suggestionsNow.current.onFormat(format),
          onPicture: (file) => suggestionsNow.current.onPicture(file),
          onNot: (why) => suggestionsNow.current.onNot(why),
        }),
        writingBelow(mayWrite),
        writingGuard(mayWrite),
        unfitWords((unfit) => onUnfitNow.current(unfit)),
        finding,
        ...menus.map(typedMenu),
        movingBlocks((place) => movedNow.current(place)),
        waysOut({
          toTools: () => waysNow.current.toTools(),
          toComment: () => waysNow.current.toComment(),
          toSuggesting: () => waysNow.current.toSuggesting(),
          toFind: () => waysNow.current.toFind(),
        }),
      ],
      editorProps: { attributes: attributesOf(setting) },
    },
    [doc, awareness],
  )
  const { label, keysId, suggesting: isSuggesting } = setting
  useEffect(() => {
    const attributes = attributesOf({ mode, label, keysId, suggesting: isSuggesting })
    editor?.setOptions({ editable: mode !== 'read', editorProps: { attributes } })
    editor?.view.dispatch(suggestFromNow(editor.state, isSuggesting))
  }, [editor, mode, label, keysId, isSuggesting])
  return editor
}

function attributesOf({
  mode,
  label,
  keysId,
  suggesting: isSuggesting,
}: Pick<Setting, 'mode' | 'label' | 'keysId' | 'suggesting'>): Record<string, string> {
  const shared = { class: 'tv-prose tv-text', 'aria-label': label }
  if (mode === 'read') return { ...shared, role: 'document', tabindex: '0' }
  return {
    ...shared,
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-describedby': keysId,
    'aria-readonly': String(mode === 'comment' && !isSuggesting),
    // A phone shows no keyboard to someone who cannot write.
    ...(mode === 'comment' && !isSuggesting ? { inputmode: 'none' } : {}),
  }
}

function useLatest<Value>(value: Value): RefObject<Value> & { current: Value } {
  const latest = useRef(value)
  useEffect(() => {
    latest.current = value
  })
  return latest
}
