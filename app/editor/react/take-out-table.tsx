import { TableIcon } from '@navikt/aksel-icons'
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useWords } from '~/i18n/use-words'
import { Tool } from './tool'

/** Suggests that the table around the caret is taken out; there while the caret stands in one. */
export function TakeOutTable({ editor, onUse }: { editor: Editor; onUse: () => void }) {
  const words = useWords().suggestions
  const inTable = useEditorState({ editor, selector: ({ editor: now }) => now.isActive('table') })
  if (!inTable) return null
  return <Tool label={words.takeOutTable} sign={<TableIcon aria-hidden />} withWords onUse={onUse} />
}
