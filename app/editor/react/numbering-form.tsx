import { Button, ValidationMessage } from '@digdir/designsystemet-react'
import type { Editor } from '@tiptap/core'
import { useFetcher } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { useWords } from '~/i18n/use-words'
import { Sending } from '~/ui/form/Form'
import { numberings, type Numbering } from '../numbering'
import { isDone } from './is-done'
import { useLeaving } from './use-leaving'

/** What of the text is numbered, and where that is changed; null where it stands. */
export type NumberingSwitch = { numbering: Numbering; href: string | null }

type NumberingFormProps = { editor: Editor; numbering: Numbering; href: string; onClose: () => void }

/** Asks what of the text is to be numbered, in a line of its own below the toolbar. */
export function NumberingForm({ editor, numbering, href, onClose }: NumberingFormProps) {
  const words = useWords().documents.numbering
  const form = useRef<HTMLFormElement>(null)
  const fetcher = useFetcher<unknown>()
  useLeaving(form, editor, onClose)
  useEffect(() => form.current?.querySelector('button')?.focus(), [])
  const isRefused = fetcher.state === 'idle' && fetcher.data !== undefined && !isDone(fetcher.data)
  return (
    <fetcher.Form ref={form} method="post" action={href} className="tv-link-form" aria-label={words.label}>
      <input type="hidden" name="inPlace" value="1" />
      <Sending />
      {isRefused && <ValidationMessage role="alert">{words.refused}</ValidationMessage>}
      <div className="tv-link-form-actions">
        {numberings.map((choice) => (
          <Button
            key={choice}
            type="submit"
            name="numbering"
            value={choice}
            data-size="sm"
            variant={choice === numbering ? 'primary' : 'secondary'}
            aria-pressed={choice === numbering}
          >
            {words.choices[choice]}
          </Button>
        ))}
        <Button type="button" data-size="sm" variant="tertiary" onClick={onClose}>
          {words.close}
        </Button>
      </div>
    </fetcher.Form>
  )
}
