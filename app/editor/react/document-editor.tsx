import { EditorContent } from '@tiptap/react'
import { useId, useImperativeHandle, useMemo, useRef, useState, type ReactNode, type Ref } from 'react'
import type { Awareness } from 'y-protocols/awareness'
import type * as Y from 'yjs'
import { useWords } from '~/i18n/use-words'
import { useStatusRole } from '~/ui/calm'
import { anchorLines, createAnchor, createThingAnchor, type Anchor } from '../anchors'
import type { OutcomeAttributes } from '../extensions/outcome'
import type { Place } from '../extensions/move-block'
import type { Person } from '../extensions/presence'
import type { Thread } from '../extensions/drawn-threads'
import type { Unfit } from '../extensions/unfit-words'
import { selectedThing, tableAround, type SuggestedThing } from '../suggested-things'
import { formatSaid } from '../format-said'
import { fitFormat, fitWording, unfitWordingIn } from '../suggested-unfit'
import { keptFormat, type Format } from '../suggested-format'
import { textblockAround, type Stretch } from '../textblock-around'
import { wordingOf } from '../wording'
import { blockChoices } from './block-choices'
import { BlockHandle } from './block-handle'
import { blockMenu } from './block-menu'
import { CommentButton } from './comment-button'
import { insertOutcome, wordsForOutcome } from './insert-outcome'
import type { NumberingSwitch } from './numbering-form'
import { OutcomesContext, type ShownOutcome } from './outcomes'
import { mentionMenu } from './mention-menu'
import { referenceMenu } from './reference-menu'
import { Toolbar, type ToolbarHandle } from './toolbar'
import { TypedMenu } from './typed-menu'
import { UnfitDialog } from '~/ui/form/UnfitDialog'
import { useCaretKept } from './use-caret-kept'
import { useDraftKept } from './use-draft-kept'
import { useEditorFor, type EditingMode } from './use-editor-for'
import { useNumbering } from './use-numbering'
import { useThreadPositions, type ThreadPositions } from './use-thread-positions'
import { useThreads } from './use-threads'

/** What a page may ask of the editor from outside. */
export type DocumentEditorHandle = {
  /** Puts an outcome below the block that the caret stands in; nothing happens for those who may not write. */
  insertOutcome: (outcome: OutcomeAttributes) => void
  focus: () => void
}

export type DocumentEditorProps = {
  doc: Y.Doc
  awareness: Awareness
  mode: EditingMode
  person: Person
  /** What the text is, for those who hear the page: `Referat fra møte 3/26`. */
  label: string
  placeholder?: string
  /** What of the text is numbered; left out for a text that is not. */
  numbering?: NumberingSwitch | undefined
  /** Where the document's pictures are sent to, and below which each is found. */
  imagesAt: string
  /** Where those who can be called on are asked for. */
  mentionableAt: string
  threads: readonly Thread[]
  activeThreadId: string | null
  onActivateThread: (id: string | null) => void
  onComment?: (anchor: Anchor) => void
  onSuggest?: (anchor: Anchor) => void
  /** A table is to be suggested below the words. */
  onSuggestTable?: ((anchor: Anchor) => void) | undefined
  /** A picture is to be suggested below the words: one that was pasted or dropped, or one that is asked for. */
  onSuggestPicture?: ((anchor: Anchor, file?: File) => void) | undefined
  /** Whether what is written becomes suggestions. */
  suggesting: boolean
  /** Left out for those who may not suggest. */
  onSuggesting?: ((on: boolean) => void) | undefined
  /** The page that lists what is said of the text, from which one comes back to where one was. */
  commentsHref?: string | undefined
  /** Something done in the text is to be a suggestion: other words at an anchor, or how those there would look. */
  onWritten?: ((anchor: Anchor, replacement: string, format?: string) => void) | undefined
  /** Where threads stand, in pixels below the top of the editor; called when it changes. */
  onThreadPositions?: (positions: ThreadPositions) => void
  outcomes: Readonly<Record<string, ShownOutcome>>
  renderOutcomeActions?: (outcomeId: string) => ReactNode
  onMarkDecision?: (selectedText: string) => void
  onMarkActionItem?: (selectedText: string) => void
  editorRef?: Ref<DocumentEditorHandle>
}

/** The shared text of a document, written together. Browser only: import it lazily, it is a chunk of its own. */
export default function DocumentEditor(props: DocumentEditorProps) {
  const { doc, mode, suggesting, onSuggesting, onComment, onSuggest, onSuggestTable, onSuggestPicture } =
    props
  const { onMarkDecision, onMarkActionItem } = props
  const statusRole = useStatusRole()
  const writes = mode === 'edit' && !suggesting
  const numbering = props.numbering?.numbering ?? 'none'
  const { editor: words, rendering } = useWords().documents
  const { sent: takenOut, format: formatWords } = useWords().suggestions
  const frame = useRef<HTMLDivElement>(null)
  const toolbar = useRef<ToolbarHandle>(null)
  const keysId = useId()
  const menuId = useId()
  const [hint, setHint] = useState('')
  const [moved, setMoved] = useState('')
  const tellMoved = ({ moved: didMove, place, of }: Place) =>
    setMoved(didMove ? words.move.moved(place, of) : words.move.edge(place, of))
  const [unfit, setUnfit] = useState<Unfit | null>(null)
  const { mentionableAt } = props
  const menus = useMemo(
    () => ({
      block: blockMenu(
        `${menuId}-blocks`,
        blockChoices(words, {
          toPicture: () => toolbar.current?.takePicture(null),
          toFootnote: () => toolbar.current?.askForFootnote(),
          toLanguage: () => toolbar.current?.askForLanguage(),
        }),
      ),
      mention: mentionMenu(`${menuId}-mentions`, mentionableAt, () => setHint(words.notFetched)),
      reference: referenceMenu(`${menuId}-references`, rendering.reference, () => setHint(words.notFetched)),
    }),
    [words, rendering, menuId, mentionableAt],
  )

  const editor = useEditorFor(
    { ...props, placeholder: props.placeholder ?? '', keysId },
    {
      toTools: () => toolbar.current?.focus() ?? false,
      toComment: comment,
      toSuggesting,
      toFind: () => toolbar.current?.find() ?? false,
    },
    {
      onPicture(file) {
        setHint('')
        if (writes) toolbar.current?.takePicture(file)
        else suggestPicture(file)
      },
      onLeftOut: (what) => setHint(what.map((one) => words.leftOut[one]).join(' ')),
      onTooMuch: (what) => setHint(words.tooMuch[what]),
    },
    Object.values(menus),
    tellMoved,
    setUnfit,
    {
      onSuggest({ from, to, replacement }) {
        const anchor = createAnchor(doc, from, to)
        setHint(anchor ? '' : words.suggesting.not['no-words'])
        if (!anchor) return
        const there = anchorLines(doc, anchor) ?? anchor.quote
        const kind = unfitWordingIn(replacement, there)
        if (!kind) return props.onWritten?.(anchor, replacement)
        const remove = () => {
          const fit = fitWording(replacement)
          if (fit !== wordingOf(there)) props.onWritten?.(anchor, fit)
        }
        setUnfit({ kind, remove, keep: null })
      },
      onTakeOut({ from }) {
        const anchor = createThingAnchor(doc, from)
        setHint(anchor?.thing ? takenOut[anchor.thing] : words.suggesting.not.structure)
        if (anchor) props.onWritten?.(anchor, '')
      },
      onFormat({ from, to, format }) {
        const anchor = createAnchor(doc, from, to)
        setHint(anchor ? '' : words.suggesting.not['no-words'])
        if (!anchor) return
        const send = (one: Format) => {
          setHint(formatWords.sent(formatSaid(formatWords, one)))
          props.onWritten?.(anchor, '', keptFormat(one))
        }
        const kind = unfitWordingIn(keptFormat(format), '')
        if (!kind) return send(format)
        const fit = fitFormat(format)
        setUnfit({ kind, remove: () => fit && send(fit), keep: null })
      },
      onPicture: suggestPicture,
      onNot: (why) => setHint(why === 'no-selection' ? words.selectFirst : words.suggesting.not[why]),
    },
  )
  useNumbering(editor, numbering)
  useDraftKept(editor)
  useCaretKept(editor, props.commentsHref ?? null)
  useThreads(editor, props.threads, props.activeThreadId, props.onActivateThread)
  useThreadPositions(editor, frame, props.onThreadPositions)
  useImperativeHandle(
    props.editorRef,
    () => ({
      insertOutcome: (outcome) => editor && insertOutcome(editor, outcome),
      focus: () => editor?.commands.focus(),
    }),
    [editor],
  )

  function toSuggesting(): boolean {
    if (!onSuggesting) return false
    setHint('')
    onSuggesting(!suggesting)
    return true
  }

  function suggest(handOn: (anchor: Anchor) => void): void {
    const thing = editor && selectedThing(editor.state.selection)
    if (thing) withThing(handOn, thing)
    else withAnchor(handOn)
  }

  /** Below the line that the caret stands in, or the last of those that are selected. */
  function suggestBelow(handOn: (anchor: Anchor) => void): void {
    const place = editor?.state.selection.$to
    const anchor = place?.parent.isTextblock ? createAnchor(doc, place.start(), place.end()) : null
    setHint(anchor ? '' : words.suggesting.not['no-words'])
    if (anchor) handOn(anchor)
  }

  function suggestPicture(file?: File): void {
    if (onSuggestPicture) suggestBelow((anchor) => onSuggestPicture(anchor, file))
  }

  function withThing(handOn: (anchor: Anchor) => void, thing: SuggestedThing | null): void {
    const anchor = thing && createThingAnchor(doc, thing.from)
    setHint(anchor ? '' : words.selectFirst)
    if (anchor) handOn(anchor)
  }

  /** The selected words, and without any the line that the caret stands in. */
  function comment(): boolean {
    if (!editor?.state.selection.empty) return withAnchor(onComment)
    return commentBlock(textblockAround(editor.state.selection.$from))
  }

  function commentBlock(block: Stretch | null): boolean {
    if (!onComment) return false
    const anchor = block && createAnchor(doc, block.from, block.to)
    setHint(anchor ? '' : words.nothingToComment)
    if (anchor) onComment(anchor)
    return true
  }

  function withAnchor(handOn: ((anchor: Anchor) => void) | undefined): boolean {
    if (!editor || !handOn) return false
    const { from, to } = editor.state.selection
    const anchor = createAnchor(doc, from, to)
    setHint(anchor ? '' : words.selectFirst)
    if (anchor) handOn(anchor)
    return true
  }

  return (
    <OutcomesContext.Provider
      value={{ outcomes: props.outcomes, renderOutcomeActions: props.renderOutcomeActions }}
    >
      <div
        ref={frame}
        className="tv-editor"
        data-mode={mode}
        data-commented={onComment !== undefined && mode !== 'read'}
        data-numbers={numbering}
        data-suggesting={suggesting}
      >
        {editor && mode !== 'read' && (
          <Toolbar
            editor={editor}
            mayWrite={writes}
            suggesting={suggesting}
            onNoSelection={() => setHint(words.selectFirst)}
            isEditor={mode === 'edit'}
            onSuggesting={onSuggesting && toSuggesting}
            keysId={keysId}
            handle={toolbar}
            hint={hint}
            onMoved={tellMoved}
            imagesAt={props.imagesAt}
            numbering={props.numbering}
            onComment={onComment && (() => void comment())}
            onSuggest={onSuggest && (() => suggest(onSuggest))}
            onTakeOutTable={onSuggest && (() => withThing(onSuggest, tableAround(editor.state.selection)))}
            onSuggestTable={onSuggestTable && (() => suggestBelow(onSuggestTable))}
            onSuggestPicture={onSuggestPicture && (() => suggestPicture())}
            onMarkDecision={onMarkDecision && (() => onMarkDecision(wordsForOutcome(editor)))}
            onMarkActionItem={onMarkActionItem && (() => onMarkActionItem(wordsForOutcome(editor)))}
          />
        )}
        <EditorContent editor={editor} />
        {editor && onComment && mode !== 'read' && (
          <CommentButton editor={editor} frame={frame} onComment={commentBlock} />
        )}
        {editor && writes && (
          <>
            <BlockHandle editor={editor} frame={frame} />
            <p role={statusRole} className="tv-editor-keys">
              {moved}
            </p>
            <TypedMenu editor={editor} menu={menus.block} label={words.blockMenu} />
            <TypedMenu editor={editor} menu={menus.mention} label={words.mentionMenu} />
            <TypedMenu editor={editor} menu={menus.reference} label={words.referenceMenu} />
          </>
        )}
        {unfit && <UnfitDialog unfit={unfit} words={words.unfit} onClose={() => setUnfit(null)} />}
      </div>
    </OutcomesContext.Provider>
  )
}
