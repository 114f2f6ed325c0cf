import { LinkIcon } from '@navikt/aksel-icons'
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useWords } from '~/i18n/use-words'
import { Tool } from './tool'

/** Tools for how words look and where they lead, for those who write and those who suggest. */
export function LookTools({ editor, onLink }: { editor: Editor; onLink: () => void }) {
  const words = useWords().documents.editor
  const on = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      bold: now.isActive('bold'),
      italic: now.isActive('italic'),
      link: now.isActive('link'),
    }),
  })
  const chain = () => editor.chain().focus()
  return (
    <>
      <Tool
        label={words.bold}
        sign={<span className="tv-tool-letter tv-tool-bold">B</span>}
        pressed={on.bold}
        onUse={() => chain().toggleBold().run()}
      />
      <Tool
        label={words.italic}
        sign={<span className="tv-tool-letter tv-tool-italic">I</span>}
        pressed={on.italic}
        onUse={() => chain().toggleItalic().run()}
      />
      <Tool label={words.link.edit} sign={<LinkIcon aria-hidden />} pressed={on.link} onUse={onLink} />
    </>
  )
}
