import { Button } from '@digdir/designsystemet-react'
import { Link, useFetcher } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import { isUnreachable, useRefusal } from '~/http/use-answer'
import { useWords } from '~/i18n/use-words'
import { newSending, sendingField } from '~/ui/form/sending'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import type { action } from './new'
import { SendingBar } from './SendingBar'
import type { Turn } from './uploads-in-turn'
import { useUpload, type Sending } from './use-upload'

/** One of several files on its way: it is sent in parts, and then becomes a file as any other form would make it. */
export function OneUpload(props: {
  file: File
  audience: string
  workspaceId: string
  /** Whether it is its turn. */
  begins: boolean
  onTurn: (turn: Turn) => void
  onAgain: () => void
}) {
  const { file, audience, workspaceId, begins, onTurn, onAgain } = props
  const words = useWords().files.sending
  const upload = useUpload(workspaceId)
  const form = useFetcher<typeof action>()
  const [cancelled, setCancelled] = useState(false)
  const begun = useRef(false)
  const sent = useRef(new FormData())
  const refused = useRefusal(form.data)
  const made = form.data?.done ? form.data.facts.href : null
  const turn = turnOf({
    sending: upload.sending,
    isMade: made !== null,
    hasFailed: refused !== null || cancelled,
  })

  useEffect(() => onTurn(turn))
  useEffect(() => {
    if (!begins || begun.current) return
    begun.current = true
    void upload.send(file).then((id) => {
      const fields = { upload: id, name: file.name, audience, inPlace: '1', [sendingField]: newSending() }
      for (const [name, value] of Object.entries(fields)) sent.current.set(name, value)
      form.submit(sent.current, { method: 'post', encType: 'multipart/form-data' })
    })
  }, [begins, upload, file, audience, form])

  /** What was not answered may have become a file: the same is sent, and nothing uploaded once more. */
  function again() {
    if (isUnreachable(form.data))
      form.submit(sent.current, { method: 'post', encType: 'multipart/form-data' })
    else onAgain()
  }

  function cancel() {
    upload.cancel()
    setCancelled(true)
  }

  return (
    <li className="tv-uploads__one">
      {made ? <Link to={made}>{file.name}</Link> : 'total' in upload.sending ? null : <NameOf file={file} />}
      {!made && refused === null && <SendingBar upload={{ ...upload, cancel }} name={file.name} />}
      {made && <span className="tv-muted">{words.done}</span>}
      {turn === 'waiting' && <span className="tv-muted">{words.waiting}</span>}
      {cancelled && <span className="tv-muted">{words.cancelled}</span>}
      <RefusalNote>{refused}</RefusalNote>
      {turn === 'failed' && (
        <div>
          <Button type="button" variant="secondary" data-size="sm" onClick={again}>
            {words.again}
            <span className="ds-sr-only"> {file.name}</span>
          </Button>
        </div>
      )}
    </li>
  )
}

function NameOf({ file }: { file: File }) {
  return <span className="tv-file-name">{file.name}</span>
}

function turnOf(upload: { sending: Sending; isMade: boolean; hasFailed: boolean }): Turn {
  if (upload.isMade) return 'done'
  if (upload.hasFailed || upload.sending.kind === 'refused') return 'failed'
  if (upload.sending.kind === 'paused' || upload.sending.kind === 'broken') return 'held'
  return upload.sending.kind === 'idle' ? 'waiting' : 'under-way'
}
