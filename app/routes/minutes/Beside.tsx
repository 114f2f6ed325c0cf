import { Link } from '@remix-run/react'
import type { ComponentProps } from 'react'
import { useWords } from '~/i18n/use-words'
import { OutcomeList } from './OutcomeList'

type BesideProps = {
  page: ComponentProps<typeof OutcomeList>['page']
  mayDecide: boolean
  mayMark: boolean
}

/** What has been marked in the minutes, below them; with ways to mark more that need no script and fit a phone. */
export function Beside({ page, mayDecide, mayMark }: BesideProps) {
  const words = useWords().meetings.minutes
  return (
    <div className="tv-below tv-stack">
      <OutcomeList page={page} mayEdit={mayDecide} />
      {(mayDecide || mayMark) && (
        <p className="tv-actions">
          {mayDecide && <Link to={`${page.base}/decisions`}>{words.markDecision}</Link>}
          {mayMark && <Link to={`${page.base}/action-items`}>{words.markActionItem}</Link>}
        </p>
      )}
    </div>
  )
}
