import { Button } from '@digdir/designsystemet-react'
import { Link } from '@remix-run/react'
import { useWords } from '~/i18n/use-words'
import { InstantText } from '~/ui/time/InstantText'
import { initialsOf } from '~/ui/people/initials'
import { personColour } from '~/ui/people/person-colour'
import type { ShownComment, ShownPerson, ShownThread, UseAnswer } from '../shown-thread'
import { changedWords } from '../../../changed-words'
import { readable } from '../../../wording'
import { FormatThere } from './format-there'
import { Outcome } from './outcome'
import { ReplyForm } from './reply-form'
import { SuggestionForms } from './suggestion-forms'
import { ThingOut } from './thing-out'
import { Resolving } from './resolving'

type ThreadViewProps = {
  thread: ShownThread
  /** ISO instant of the page. */
  now: string
  useAnswer: UseAnswer
  /** Without what may be done. */
  short?: boolean
  /** Above it all, where the text itself is not beside it. */
  showQuote?: boolean
  /** The form for an answer opens when one wants to write one: for where many threads are read. */
  folded?: boolean
}

/** A whole thread: what it is about, what was said, what came of it, and what may be done. Works without script. */
export function ThreadView({ thread, now, useAnswer, folded = false, ...how }: ThreadViewProps) {
  const { short = false, showQuote = false } = how
  const words = useWords().comments
  const { kind, anchor, replacement, format, comments, may, href } = thread
  const reply = <ReplyForm threadId={thread.id} href={href} useAnswer={useAnswer} />
  return (
    <>
      <Author person={thread.author} at={thread.createdAt} now={now} />
      {thread.assignee && (
        <p className="tv-card__small">
          {words.assignment.given(`${thread.assignee.name} (${thread.assignee.organisation})`)}
        </p>
      )}
      {thread.wordsGone && !anchor.thing && <p className="tv-card__gone">{words.wordsGone}</p>}
      {showQuote && kind === 'remark' && <p className="tv-card__small">{words.aboutWhole}</p>}
      {showQuote && kind === 'comment' && <blockquote className="tv-card__quote">{anchor.quote}</blockquote>}
      {anchor.thing && <ThingOut thing={anchor.thing} quote={anchor.quote} gone={thread.wordsGone} />}
      {format && <FormatThere format={format} quote={anchor.quote} images={thread.images ?? ''} />}
      {kind === 'suggestion' && !anchor.thing && !format && (
        <Wording quote={anchor.quote} replacement={replacement ?? ''} />
      )}
      <ol className="tv-card__comments">
        {comments.map((comment, place) => (
          <li key={comment.id}>
            {place > 0 || comment.author.id !== thread.author.id ? (
              <Author person={comment.author} at={comment.createdAt} now={now} />
            ) : null}
            <Said comment={comment} href={href} now={now} mayChange={!short} />
          </li>
        ))}
      </ol>
      <Outcome thread={thread} now={now} />
      {!short && (
        <div className="tv-card__acts">
          {may.decide && <SuggestionForms href={href} wordsGone={thread.wordsGone} useAnswer={useAnswer} />}
          {may.decide && thread.waiting > 1 && (
            <p className="tv-card__small">
              <Link to={`${href}/acceptances`}>{words.allBy.link(thread.waiting, thread.author.name)}</Link>
            </p>
          )}
          {may.reply && !folded && reply}
          {(may.assign || may.resolve || (may.reply && folded)) && (
            <div className="tv-card__decide">
              {may.reply && folded && (
                <details className="tv-card__fold">
                  <summary className="ds-button" data-variant="tertiary" data-size="sm">
                    {words.reply}
                  </summary>
                  {reply}
                </details>
              )}
              {may.resolve && <Resolving href={href} resolved={thread.resolved !== null} />}
              {may.assign && (
                <Button asChild variant="tertiary" data-size="sm">
                  <Link to={`${href}/assignment`}>
                    {thread.assignee ? words.assignment.change : words.assignment.give}
                  </Link>
                </Button>
              )}
            </div>
          )}
        </div>
      )}
    </>
  )
}

function Author({ person, at, now }: { person: ShownPerson; at: string; now: string }) {
  return (
    <header className="tv-card__author">
      <span className="tv-initials" data-person={personColour(person.id)} aria-hidden="true">
        {initialsOf(person.name)}
      </span>
      <p>
        <strong>{person.name}</strong>
        <span>
          {person.organisation} · <InstantText instant={at} now={now} />
        </span>
      </p>
    </header>
  )
}

/** A quote that long is cut. */
const longestQuote = 300

function Wording({ quote, replacement }: { quote: string; replacement: string }) {
  const words = useWords().comments
  const isCut = quote.length >= longestQuote
  const wording = readable(replacement)
  // Only what differs is struck out, unless nobody knows where the words end.
  const { start, end, inserted } = isCut
    ? { start: 0, end: quote.length, inserted: wording }
    : changedWords(quote, wording)
  const gone = quote.slice(start, end)
  return (
    <p className="tv-card__wording">
      {quote.slice(0, start)}
      {gone !== '' && (
        <>
          <span className="ds-sr-only">{words.before}: </span>
          <del>{isCut ? `${gone} …` : gone}</del>{' '}
        </>
      )}
      {inserted !== '' && (
        <>
          <span className="ds-sr-only">{words.after}: </span>
          <ins>{inserted}</ins>
        </>
      )}
      {!isCut && quote.slice(end)}
      {replacement === '' && <em>{words.takenOut}</em>}
    </p>
  )
}

function Said(props: { comment: ShownComment; href: string; now: string; mayChange: boolean }) {
  const words = useWords().comments
  const { comment, href, mayChange } = props
  return (
    <>
      <p className="tv-card__text">{comment.text}</p>
      {(comment.editedAt || (mayChange && comment.mayEdit)) && (
        <p className="tv-card__small">
          {comment.editedAt && (
            <span>
              {words.edited} <InstantText instant={comment.editedAt} now={props.now} />
            </span>
          )}
          {mayChange && comment.mayEdit && <Link to={`${href}/replies/${comment.id}`}>{words.edit}</Link>}
        </p>
      )}
    </>
  )
}
