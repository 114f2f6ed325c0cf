import { Link } from '@remix-run/react'
import type { ShownThread } from '~/editor/react/surface/shown-thread'
import { useWords } from '~/i18n/use-words'
import { Section } from '~/ui/page/Section'
import { FirstThreads } from './FirstThreads'

type RemarksProps = {
  threads: readonly ShownThread[]
  /** The page of all comments, where new ones are written. */
  href: string
  mayComment: boolean
  now: string
}

/** What is said about the whole document: below the text, since it is at no words of it. */
export function Remarks({ threads, href, mayComment, now }: RemarksProps) {
  const words = useWords().comments
  const standing = threads.filter(({ kind, resolved }) => kind === 'remark' && resolved === null)
  if (!standing.length && !mayComment) return null
  return (
    <Section
      id="remarks"
      title={words.aboutWhole}
      action={mayComment && <Link to={`${href}?new=remark#new`}>{words.newRemark}</Link>}
    >
      {standing.length > 0 && <FirstThreads threads={standing} now={now} all={href} />}
    </Section>
  )
}
