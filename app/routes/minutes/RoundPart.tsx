import { Alert } from '@digdir/designsystemet-react'
import { Link } from '@remix-run/react'
import type { Round, ShownObjection } from '~/domain/minutes/rounds.server'
import { fullDate } from '~/i18n/dates'
import { useLanguage, useWords } from '~/i18n/use-words'
import { Section } from '~/ui/page/Section'
import { StatusTag } from '~/ui/page/StatusTag'
import { InstantText } from '~/ui/time/InstantText'

interface RoundPartProps {
  round: Round
  base: string
  /** The text that was out for remarks. */
  documentHref: string
  mayAnswer: boolean
  viewerId: string
  now: string
}

/** One round of remarks: how it was to end, who objected, what was changed, and how it did end. */
export function RoundPart({ round, base, documentHref, mayAnswer, viewerId, now }: RoundPartProps) {
  const words = useWords().minutesRounds
  const language = useLanguage()
  const { ended, objections, stoppedFor, version, nextVersion } = round
  return (
    <Section title={words.round(round.number)}>
      <p>
        {words.sent(round.by)} <InstantText instant={round.at} now={now} /> ·{' '}
        {words.deadline(fullDate(language, round.deadline))}
      </p>
      <p className="tv-muted">{words.ways[round.way]}</p>
      {objections.length ? (
        <>
          <h3 className="tv-rounds__heading">{words.objections}</h3>
          <ul className="tv-rounds">
            {objections.map((objection) => (
              <Objection
                key={objection.id}
                objection={objection}
                href={`${base}/objections/${objection.id}`}
                isOwn={objection.userId === viewerId}
                mayAnswer={mayAnswer}
                now={now}
              />
            ))}
          </ul>
        </>
      ) : (
        <p>{words.noObjections}</p>
      )}
      {stoppedFor && !ended && <Alert data-color="warning">{words.stopped[stoppedFor]}</Alert>}
      {ended ? (
        <p>
          {words.ended[ended.to](ended.by)} <InstantText instant={ended.at} now={now} />
          {ended.reason && <span className="tv-multiline">: {ended.reason}</span>}
        </p>
      ) : (
        <p>{words.ongoing}</p>
      )}
      {ended && (
        <p>
          <Link
            to={`${documentHref}/comparison?from=${version}${nextVersion === null ? '' : `&to=${nextVersion}`}`}
          >
            {words.changed}
          </Link>
        </p>
      )}
    </Section>
  )
}

function Objection(props: {
  objection: ShownObjection
  href: string
  isOwn: boolean
  mayAnswer: boolean
  now: string
}) {
  const { objection, href, isOwn, mayAnswer, now } = props
  const { answer } = objection
  const words = useWords().minutesRounds
  return (
    <li>
      <p>
        <strong>{objection.name}</strong>, {objection.organisation},{' '}
        <InstantText instant={objection.at} now={now} />
      </p>
      <p className="tv-multiline">{objection.text}</p>
      {answer ? (
        <>
          <p>
            <StatusTag tone={answer.kind === 'met' ? 'success' : 'neutral'}>
              {words.answerKinds[answer.kind]}
            </StatusTag>{' '}
            <span className="tv-muted">
              {answer.by}, <InstantText instant={answer.at} now={now} />
            </span>
          </p>
          {answer.text && <p className="tv-multiline">{answer.text}</p>}
        </>
      ) : (
        <p>
          <StatusTag tone="warning">{words.unanswered}</StatusTag>{' '}
          {mayAnswer && <Link to={href}>{words.answer}</Link>}
          {isOwn && !mayAnswer && <Link to={href}>{words.withdraw}</Link>}
        </p>
      )}
    </li>
  )
}
