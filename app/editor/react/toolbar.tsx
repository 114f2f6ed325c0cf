import { ChatAddIcon, GavelIcon, PencilLineIcon, TasklistIcon } from '@navikt/aksel-icons'
import type { Editor } from '@tiptap/core'
import { useCallback, useImperativeHandle, useRef, useState, type KeyboardEvent, type Ref } from 'react'
import { useWords } from '~/i18n/use-words'
import { useStatusRole } from '~/ui/calm'
import { FindBar } from './find-bar'
import { FootnoteForm } from './footnote-form'
import { ImageForm } from './image-form'
import type { Place } from '../extensions/move-block'
import { LanguageForm } from './language-form'
import { HeadingTools, LevelTools, ListTools } from './line-tools'
import { LinkForm } from './link-form'
import { LookTools } from './look-tools'
import { NumberingForm, type NumberingSwitch } from './numbering-form'
import { SuggestPicture } from './suggest-picture'
import { SuggestTable } from './suggest-table'
import { TableTools } from './table-tools'
import { TakeOutTable } from './take-out-table'
import { TextTools } from './text-tools'
import { Tool, ToolGroup } from './tool'
import { WritingMode } from './writing-mode'
import { useRovingFocus } from './use-roving-focus'

export type ToolbarHandle = {
  focus: () => boolean
  /** Opens what finds and replaces words; for those who may write. */
  find: () => boolean
  /** Asks what a picture says, and for its file unless it is given, and puts it into the text. */
  takePicture: (picture: File | null) => void
  /** Asks what a footnote says, and puts it behind the caret. */
  askForFootnote: () => void
  /** Asks which language the selected words are in. */
  askForLanguage: () => void
}

type ToolbarProps = {
  editor: Editor
  mayWrite: boolean
  /** Whether what is written becomes suggestions. */
  suggesting: boolean
  /** Told when something is to become of words, and none are selected. */
  onNoSelection: () => void
  /** Whether the person chooses between writing and suggesting, or between reading and suggesting. */
  isEditor: boolean
  /** Changes that; left out for those who may not suggest. */
  onSuggesting?: (() => void) | undefined
  keysId: string
  handle: Ref<ToolbarHandle>
  hint: string
  /** Told where a block stands when it was moved. */
  onMoved: (place: Place) => void
  /** Where the document's pictures are sent to. */
  imagesAt: string
  numbering?: NumberingSwitch | undefined
  onComment?: (() => void) | undefined
  onSuggest?: (() => void) | undefined
  /** Suggests that the table around the caret is taken out. */
  onTakeOutTable?: (() => void) | undefined
  /** Suggests a table below the line that the caret stands in. */
  onSuggestTable?: (() => void) | undefined
  /** Suggests a picture below it. */
  onSuggestPicture?: (() => void) | undefined
  onMarkDecision?: (() => void) | undefined
  onMarkActionItem?: (() => void) | undefined
}

/** The tools above the text. They stay in view while the text scrolls; Escape leads back to the text. */
export function Toolbar({
  editor,
  mayWrite,
  suggesting,
  isEditor,
  keysId,
  handle,
  hint,
  onMoved,
  imagesAt,
  numbering,
  ...on
}: ToolbarProps) {
  const words = useWords().documents.editor
  const statusRole = useStatusRole()
  const bar = useRef<HTMLDivElement>(null)
  const roving = useRovingFocus(bar)
  const [asking, setAsking] = useState<
    'link' | 'find' | 'image' | 'footnote' | 'language' | 'numbering' | null
  >(null)
  const [picture, setPicture] = useState<File | null>(null)
  const close = useCallback(() => {
    setAsking(null)
    setPicture(null)
  }, [])
  const find = useCallback(() => {
    setAsking('find')
    return mayWrite
  }, [mayWrite])
  const takePicture = useCallback((pasted: File | null) => {
    setPicture(pasted)
    setAsking('image')
  }, [])
  const askForFootnote = useCallback(() => setAsking('footnote'), [])
  const askForLanguage = useCallback(() => setAsking('language'), [])
  useImperativeHandle(
    handle,
    () => ({ focus: roving.focus, find, takePicture, askForFootnote, askForLanguage }),
    [roving.focus, find, takePicture, askForFootnote, askForLanguage],
  )

  const askInSuggesting = (about: 'link' | 'language') => () => {
    if (editor.state.selection.empty && !editor.isActive(about)) on.onNoSelection()
    else setAsking(about)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') editor.commands.focus()
    else roving.onKeyDown(event)
  }
  return (
    <div className="tv-editor-tools">
      <div className="tv-editor-bar">
        <div ref={bar} role="toolbar" aria-label={words.toolbar} className="tv-toolbar" onKeyDown={onKeyDown}>
          <div className="tv-tool-line tv-tool-line-long">
            {mayWrite && (
              <TextTools
                editor={editor}
                onLink={() => setAsking('link')}
                onImage={() => takePicture(null)}
                onFootnote={askForFootnote}
                onLanguage={askForLanguage}
                onFind={find}
                numbered={numbering !== undefined && numbering.numbering !== 'none'}
                onNumbering={numbering?.href ? () => setAsking('numbering') : undefined}
                onMoved={onMoved}
              />
            )}
            {suggesting && (
              <>
                <ToolGroup>
                  <HeadingTools editor={editor} />
                </ToolGroup>
                <ToolGroup>
                  <LookTools
                    editor={editor}
                    onLink={askInSuggesting('link')}
                    onLanguage={askInSuggesting('language')}
                  />
                </ToolGroup>
                <ToolGroup>
                  <ListTools editor={editor} />
                </ToolGroup>
                <ToolGroup>
                  <LevelTools editor={editor} />
                </ToolGroup>
              </>
            )}
          </div>
          <div className="tv-tool-line">
            {on.onSuggesting && (
              <WritingMode isEditor={isEditor} suggesting={suggesting} onChange={on.onSuggesting} />
            )}
            <ToolGroup>
              {on.onComment && (
                <Tool
                  label={words.comment}
                  sign={<ChatAddIcon aria-hidden />}
                  withWords
                  onUse={on.onComment}
                />
              )}
              {on.onSuggest && (
                <Tool
                  label={words.suggest}
                  sign={<PencilLineIcon aria-hidden />}
                  // Beside all the tools of writing its words would take the bar a row of its own.
                  withWords={!mayWrite}
                  onUse={on.onSuggest}
                />
              )}
              {!mayWrite && on.onSuggestTable && (
                // Beside the tools of suggesting their words would take the bar a row of its own.
                <SuggestTable withWords={!suggesting} onUse={on.onSuggestTable} />
              )}
              {!mayWrite && on.onSuggestPicture && (
                <SuggestPicture withWords={!suggesting} onUse={on.onSuggestPicture} />
              )}
              {!mayWrite && on.onTakeOutTable && <TakeOutTable editor={editor} onUse={on.onTakeOutTable} />}
              {mayWrite && on.onMarkDecision && (
                <Tool
                  label={words.markDecision}
                  sign={<GavelIcon aria-hidden />}
                  withWords
                  onUse={on.onMarkDecision}
                />
              )}
              {mayWrite && on.onMarkActionItem && (
                <Tool
                  label={words.markActionItem}
                  sign={<TasklistIcon aria-hidden />}
                  withWords
                  onUse={on.onMarkActionItem}
                />
              )}
            </ToolGroup>
          </div>
          {mayWrite && <TableTools editor={editor} />}
        </div>
        {(mayWrite || suggesting) && asking === 'link' && <LinkForm editor={editor} onClose={close} />}
        {mayWrite && asking === 'image' && (
          <ImageForm
            key={picture ? `${picture.name} ${picture.lastModified}` : 'file'}
            editor={editor}
            address={imagesAt}
            picture={picture}
            onClose={close}
          />
        )}
        {mayWrite && asking === 'footnote' && <FootnoteForm editor={editor} onClose={close} />}
        {(mayWrite || suggesting) && asking === 'language' && (
          <LanguageForm editor={editor} isSuggested={suggesting} onClose={close} />
        )}
        {mayWrite && asking === 'numbering' && numbering?.href && (
          <NumberingForm
            editor={editor}
            numbering={numbering.numbering}
            href={numbering.href}
            onClose={close}
          />
        )}
        {mayWrite && asking === 'find' && <FindBar editor={editor} onClose={close} />}
        <p id={keysId} className="tv-editor-keys">
          {words.keys}
        </p>
        <p role="status" className={hint === '' ? 'tv-editor-keys' : 'tv-editor-hint'}>
          {hint}
        </p>
      </div>
      <p role={statusRole} className={suggesting ? 'tv-suggesting' : 'tv-editor-keys'}>
        {suggesting ? words.suggesting.on : ''}
      </p>
    </div>
  )
}
