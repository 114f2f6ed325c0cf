import { Link } from '@remix-run/react'
import { CheckmarkIcon } from '@navikt/aksel-icons'
import type { awaitingComments } from '~/domain/comments/awaiting.server'
import { useWords } from '~/i18n/use-words'
import { Section } from '~/ui/page/Section'
import { StatusTag } from '~/ui/page/StatusTag'
import { DateText } from '~/ui/time/DateText'

/** Texts that are open for one's comments, the soonest deadline first. */
export function Awaiting(props: { documents: Awaited<ReturnType<typeof awaitingComments>>; now: string }) {
  const words = useWords().myPage
  return (
    <Section title={words.comments}>
      {props.documents.length ? (
        <ul className="tv-desk-list">
          {props.documents.map(({ id, title, language, deadline, commented, workspace }) => (
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
                {deadline && <DateText date={deadline} now={props.now} />}
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
