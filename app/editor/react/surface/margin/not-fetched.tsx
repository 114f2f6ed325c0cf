import { Button } from '@digdir/designsystemet-react'
import { useWords } from '~/i18n/use-words'
import type { Comments } from '../shown-thread'

type NotFetchedProps = Pick<Comments, 'later'> & {
  /** The button goes away when it is used: told so that the keyboard is put somewhere. */
  onAgain: () => void
}

/** Says that the comments of a text could not be fetched, and fetches them when that is asked for. */
export function NotFetched({ later, onAgain }: NotFetchedProps) {
  const words = useWords().comments
  if (later?.state !== 'failed') return null
  const again = () => {
    onAgain()
    later.load()
  }
  return (
    <div role="alert" className="tv-margin__failed">
      <p>{words.notFetched}</p>
      <Button type="button" variant="secondary" data-size="sm" onClick={again}>
        {words.fetchAgain}
      </Button>
    </div>
  )
}
