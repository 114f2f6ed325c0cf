import { Link } from '@remix-run/react'
import { CheckmarkIcon } from '@navikt/aksel-icons'
import type { awaitingComments } from '~/domain/comments/awaiting.server'
import { useWords } from '~/i18n/use-words'
import { Section } from '~/ui/page/Section'
import { StatusTag } from '~/ui/page/StatusTag'
import { DateText } from '~/ui/time/DateText'

type Props = Awaited<ReturnType<typeof awaitingComments>> & { now: string }

/** Texts that are open for one's comments, the soonest deadline first; the first few, until all are asked for. */
export function Awaiting({ documents, total, now }: Props) {
  const words = useWords().myPage
  return (
    <Section
      title={words.comments}
      action={
        total > documents.length && (
          <Link to="?comments=all" preventScrollReset>
            {words.allComments(total)}
          </Link>
        )
      }
    >
      {documents.length ? (
        <ul className="tv-desk-list">
          {documents.map(({ id, title, language, deadline, commented, workspace }) => (
            <li key={id}>
              <div>
                <Link to={`/workspaces/${workspace.slug}/documents/${id}`} lang={language}>
                  {title}
                </Link>
                <p className="tv-muted">{workspace.name}</p>
              </div>
              <p className="tv-desk-list__when">
                {commented && (
                  <StatusTag tone="neutral" icon={<CheckmarkIcon aria-hidden />}>
                    {words.commented}
                  </StatusTag>
                )}
                {deadline && <DateText date={deadline} now={now} />}
              </p>
            </li>
          ))}
        </ul>
      ) : (
        <p className="tv-muted">{words.noComments}</p>
      )}
    </Section>
  )
}
