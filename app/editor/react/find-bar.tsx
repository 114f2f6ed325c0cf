import { Button, Field, Input, Label } from '@digdir/designsystemet-react'
import type { Editor } from '@tiptap/core'
import type { Command } from '@tiptap/pm/state'
import { useEditorState } from '@tiptap/react'
import { findNext, findPrev, replaceAll, replaceNext } from 'prosemirror-search'
import { useEffect, useId, useRef, useState, type FormEvent, type KeyboardEvent } from 'react'
import { useWords } from '~/i18n/use-words'
import { useStatusRole } from '~/ui/calm'
import { countMatches, look } from '../extensions/finding'

const nothing = { find: '', replace: '', matchCase: false }

/** Finds words in the text and puts others in their place, below the toolbar. Escape leaves it, at the words found. */
export function FindBar({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const words = useWords().documents.editor.find
  const statusRole = useStatusRole()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [wanted, setWanted] = useState(nothing)
  const [replaced, setReplaced] = useState<number | null>(null)
  const { total, current } = useEditorState({
    editor,
    selector: ({ editor: now }) => countMatches(now.state),
  })
  useEffect(() => {
    input.current?.focus()
    return () => {
      if (!editor.isDestroyed) look(editor, nothing)
    }
  }, [editor])

  const change = (part: Partial<typeof nothing>) => {
    const next = { ...wanted, ...part }
    setWanted(next)
    setReplaced(null)
    look(editor, next)
  }
  const run = (command: Command) => {
    setReplaced(null)
    command(editor.state, editor.view.dispatch)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    run(findNext)
  }
  const everywhere = () => {
    run(replaceAll)
    setReplaced(total)
  }
  const leave = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.shiftKey && event.currentTarget === input.current) {
      event.preventDefault()
      run(findPrev)
    }
    if (event.key !== 'Escape') return
    event.stopPropagation()
    editor.commands.focus()
    onClose()
  }
  const said =
    replaced !== null ? words.replaced(replaced) : wanted.find === '' ? '' : words.found(current, total)
  const small = {
    'data-size': 'sm',
    'aria-disabled': total === 0 || undefined,
    onKeyDown: leave,
  } as const
  return (
    <form role="search" aria-label={words.title} className="tv-link-form" onSubmit={submit}>
      <Field data-size="sm">
        <Label htmlFor={`${id}-find`}>{words.find}</Label>
        <Input
          id={`${id}-find`}
          ref={input}
          autoComplete="off"
          onKeyDown={leave}
          value={wanted.find}
          onChange={(event) => change({ find: event.currentTarget.value })}
        />
      </Field>
      <Field data-size="sm">
        <Label htmlFor={`${id}-replace`}>{words.replaceWith}</Label>
        <Input
          id={`${id}-replace`}
          autoComplete="off"
          onKeyDown={leave}
          value={wanted.replace}
          onChange={(event) => change({ replace: event.currentTarget.value })}
        />
      </Field>
      <Field data-size="sm" className="tv-find-case">
        <Input
          id={`${id}-case`}
          type="checkbox"
          onKeyDown={leave}
          checked={wanted.matchCase}
          onChange={(event) => change({ matchCase: event.currentTarget.checked })}
        />
        <Label htmlFor={`${id}-case`} weight="regular">
          {words.matchCase}
        </Label>
      </Field>
      <div className="tv-link-form-actions">
        <Button {...small} type="submit">
          {words.next}
        </Button>
        <Button {...small} type="button" variant="secondary" onClick={() => run(findPrev)}>
          {words.previous}
        </Button>
        <Button {...small} type="button" variant="secondary" onClick={() => run(replaceNext)}>
          {words.replace}
        </Button>
        <Button {...small} type="button" variant="secondary" onClick={everywhere}>
          {words.replaceAll}
        </Button>
        <Button type="button" data-size="sm" variant="tertiary" onKeyDown={leave} onClick={onClose}>
          {words.close}
        </Button>
      </div>
      <p role={statusRole} className="tv-find-said">
        {said}
      </p>
    </form>
  )
}
