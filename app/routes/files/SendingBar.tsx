import { Button } from '@digdir/designsystemet-react'
import { useId } from 'react'
import { sizeText } from '~/i18n/sizes'
import { useLanguage, useWords } from '~/i18n/use-words'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import type { Sending, useUpload } from './use-upload'

type Upload = ReturnType<typeof useUpload>

/**
 * How far an upload has come, and what can be done with it. Its states are said aloud, its numbers are not. `name` is the
 * file's, where there are several.
 */
export function SendingBar({ upload, name }: { upload: Upload; name?: string }) {
  const { sending, pause, resume, cancel } = upload
  const { files, refusals } = useWords()
  const words = files.sending
  // What one button among many is for, to those who hear it.
  const ofFile = name && <span className="ds-sr-only"> {name}</span>
  const sentences: Readonly<Record<string, string | undefined>> = refusals.reasons
  return (
    <>
      {'total' in sending && (
        <div className="tv-sending">
          <Progress sending={sending} label={name ?? words.label} />
          <div className="tv-actions">
            {sending.kind === 'under-way' ? (
              <Button type="button" variant="secondary" data-size="sm" onClick={pause}>
                {words.pause}
                {ofFile}
              </Button>
            ) : (
              <Button type="button" variant="secondary" data-size="sm" onClick={resume}>
                {words.resume}
                {ofFile}
              </Button>
            )}
            <Button type="button" variant="tertiary" data-size="sm" onClick={cancel}>
              {words.cancel}
              {ofFile}
            </Button>
          </div>
        </div>
      )}
      <p role="status" className="tv-muted tv-sending__state">
        {sending.kind === 'paused' && words.paused}
        {sending.kind === 'broken' && words.broken}
        {sending.kind === 'arrived' && words.arrived}
      </p>
      <RefusalNote>
        {sending.kind === 'refused' ? (sentences[sending.reason] ?? words.refused) : null}
      </RefusalNote>
    </>
  )
}

function Progress({ sending, label }: { sending: Extract<Sending, { total: number }>; label: string }) {
  const words = useWords().files.sending
  const language = useLanguage()
  const id = useId()
  const { sent, total } = sending
  return (
    <div>
      <label htmlFor={id} className="tv-sending__words">
        <span className="tv-file-name">{label}</span>
        <span>{words.progress(sizeText(language, sent), sizeText(language, total))}</span>
      </label>
      <progress id={id} className="tv-sending__bar" max={total} value={sent} />
    </div>
  )
}
