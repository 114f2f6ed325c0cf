import { LanguageIcon, LinkIcon } from '@navikt/aksel-icons'
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useWords } from '~/i18n/use-words'
import { Tool } from './tool'

/** Tools for how words look, where they lead and which language they are in, for those who write and those who suggest. */
export function LookTools(props: { editor: Editor; onLink: () => void; onLanguage: () => void }) {
  const { editor, onLink, onLanguage } = props
  const words = useWords().documents.editor
  const on = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      bold: now.isActive('bold'),
      italic: now.isActive('italic'),
      link: now.isActive('link'),
      language: now.isActive('language'),
      inWords: now.state.selection.$to.parent.inlineContent,
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
      <Tool
        label={words.language.title}
        sign={<LanguageIcon aria-hidden />}
        pressed={on.language}
        unavailable={!on.inWords}
        onUse={onLanguage}
      />
    </>
  )
}
