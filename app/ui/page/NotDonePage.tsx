import { Link } from '@remix-run/react'
import { useWords } from '~/i18n/use-words'
import { RefusalNote } from '../notice/RefusalNote'
import { PageHeading } from './PageHeading'

type NotDonePageProps = {
  /** Why it was refused; null when somebody has only looked the address up. */
  refused: string | null
  /** The page that the button stood on. */
  back: string
  title?: string
}

/** The page of an address that one only sends to from another page: read without script when it was not done. */
export function NotDonePage({ refused, back, title }: NotDonePageProps) {
  const { ui } = useWords()
  return (
    <>
      <PageHeading title={title ?? ui.notDone.heading} />
      <div className="tv-stack">
        {refused ? <RefusalNote>{refused}</RefusalNote> : <p>{ui.notDone.nothing}</p>}
        <p>
          <Link to={back}>{ui.errors.back}</Link>
        </p>
      </div>
    </>
  )
}
