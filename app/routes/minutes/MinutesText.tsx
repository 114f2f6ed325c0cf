import { lazy, useCallback, useRef, useState } from 'react'
import type { TaskServed } from '~/domain/mandates/serving.server'
import type { OutcomeAttributes } from '~/editor/extensions/outcome'
import type { DocumentEditorHandle } from '~/editor/react/document-editor'
import { DocumentSurface } from '~/editor/react/surface/document-surface'
import type { DocumentSurfaceProps } from '~/editor/react/surface/surface-props'
import { useWords } from '~/i18n/use-words'
import type { Seated } from './ActionItemFields'
import type { Item } from './ItemField'
import { itemAtCaret } from './item-at-caret'
import { Marking, type Mark } from './Marking'
import { withoutLabel } from './without-label'

const ConnectedText = lazy(() => import('~/realtime/client/connected-text'))

type MinutesTextProps = Pick<
  DocumentSurfaceProps,
  'documentId' | 'html' | 'person' | 'mode' | 'outcomes' | 'comments'
> & {
  title: string
  contentLanguage: string
  /** Address of the minutes. */
  base: string
  /** The items that something can be marked for. */
  items: readonly Item[]
  organisations: readonly Seated[]
  tasks: readonly TaskServed[]
  mayDecide: boolean
  mayMark: boolean
}

/** The minutes, written by several people at once; decisions and action items are marked in them. */
export function MinutesText(props: MinutesTextProps) {
  const { title, contentLanguage, base, items, organisations, tasks, mayDecide, mayMark, ...surface } = props
  const words = useWords().meetings.minutes
  const [mark, setMark] = useState<Mark | null>(null)
  const editor = useRef<DocumentEditorHandle>(null)
  const close = useCallback(() => setMark(null), [])
  const place = useCallback((outcome: OutcomeAttributes) => {
    editor.current?.insertOutcome(outcome)
    setMark(null)
    editor.current?.focus()
  }, [])
  const begin = (kind: Mark['kind']) => (text: string) =>
    setMark({ kind, text: withoutLabel(text), agendaItemId: itemAtCaret(items) })
  return (
    <>
      <DocumentSurface
        {...surface}
        label={title}
        lang={contentLanguage}
        placeholder={words.placeholder}
        connected={ConnectedText}
        onMarkDecision={mayDecide ? begin('decision') : undefined}
        onMarkActionItem={mayMark ? begin('actionItem') : undefined}
        editorRef={editor}
      />
      {mark && (
        <Marking
          mark={mark}
          base={base}
          items={items}
          organisations={organisations}
          tasks={tasks}
          onMade={place}
          onClose={close}
        />
      )}
    </>
  )
}
