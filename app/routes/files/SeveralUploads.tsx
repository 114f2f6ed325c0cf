import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useWords } from '~/i18n/use-words'
import { OneUpload } from './OneUpload'
import { toBegin, type Turn } from './uploads-in-turn'

/** Several files on their way, each by itself: what goes wrong with one does not stop the others. */
export function SeveralUploads(props: {
  files: readonly File[]
  audience: string
  workspaceId: string
  /** Leads back to the form, when none is on its way any more. */
  onMore: () => void
}) {
  const { files, audience, workspaceId, onMore } = props
  const words = useWords().files.sending
  const [turns, setTurns] = useState<readonly Turn[]>(() => files.map(() => 'waiting'))
  /** How often each was begun: begun again, it is a new upload. */
  const [attempts, setAttempts] = useState<readonly number[]>(() => files.map(() => 0))
  const beginning = toBegin(turns)
  const count = (turn: Turn) => turns.filter((one) => one === turn).length
  const isOver = count('done') + count('failed') === files.length

  function again(place: number) {
    setTurns((before) => before.with(place, 'waiting'))
    setAttempts((before) => before.with(place, (before[place] ?? 0) + 1))
  }

  return (
    <div className="tv-stack">
      <p role="status">{words.several(count('done'), files.length, count('failed'))}</p>
      <ul className="tv-uploads">
        {files.map((file, place) => (
          <OneUpload
            key={`${place}-${attempts[place]}`}
            file={file}
            audience={audience}
            workspaceId={workspaceId}
            begins={beginning.has(place)}
            onTurn={(turn) =>
              setTurns((before) => (before[place] === turn ? before : before.with(place, turn)))
            }
            onAgain={() => again(place)}
          />
        ))}
      </ul>
      {isOver && (
        <div className="tv-actions">
          <Button type="button" variant="secondary" onClick={onMore}>
            {words.more}
          </Button>
        </div>
      )}
    </div>
  )
}
