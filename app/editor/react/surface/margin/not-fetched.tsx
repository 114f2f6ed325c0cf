import { Button } from '@digdir/designsystemet-react'
import { useWords } from '~/i18n/use-words'
import type { Comments } from '../shown-thread'

/** Says that the comments of a text could not be fetched, and fetches them when that is asked for. */
export function NotFetched({ later }: Pick<Comments, 'later'>) {
  const words = useWords().comments
  if (later?.state !== 'failed') return null
  return (
    <div role="alert" className="tv-margin__failed">
      <p>{words.notFetched}</p>
      <Button type="button" variant="secondary" data-size="sm" onClick={later.load}>
        {words.fetchAgain}
      </Button>
    </div>
  )
}
