import { Button } from '@digdir/designsystemet-react'
import { Link, useLoaderData } from '@remix-run/react'
import { tasksServedBy } from '~/domain/action-items/tasks-served.server'
import { actionItemsOfMeeting } from '~/domain/action-items/list.server'
import { localDateOf } from '~/core/calendar'
import { ownAnswerTo } from '~/domain/calendar/answer.server'
import { isAhead, sinceLast } from '~/domain/meeting-papers/since-last.server'
import { meetingAbilities } from '~/domain/meetings/abilities'
import { meetingAt } from '~/domain/meetings/at.server'
import { timeUsedIn } from '~/domain/meetings/running.server'
import { itemOutcomesOf } from '~/domain/minutes/item-outcomes.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useWords } from '~/i18n/use-words'
import { useSignals } from '~/realtime/client/use-signals'
import { useWorkspace } from '~/routes/workspaces/use-workspace'
import { PageHeading } from '~/ui/page/PageHeading'
import { Section } from '~/ui/page/Section'
import { TasksServed } from '~/ui/page/TasksServed'
import { aboutMeeting } from './meeting-page.server'
import { AgendaList } from './AgendaList'
import { AttendanceList } from './AttendanceList'
import { ItemOutcomes } from './ItemOutcomes'
import { MeetingFacts } from './MeetingFacts'
import { MinutesPart } from './MinutesPart'
import { nameOfMinutes } from './name-of-minutes'
import { Notices } from './Notices'
import { QuorumLine } from './QuorumLine'
import { OutcomeLink } from './OutcomeLink'
import { ActionItems, Decisions } from './Outcomes'
import { PlannedTime } from './PlannedTime'
import { SinceLast } from './SinceLast'
import { StateTag } from './StateTag'
import { TimeTaken } from './TimeTaken'

export const meta = titleFromLoader

/** A meeting: when and where for everyone with a seat; what it is about and what came of it for those who may read that. */
export const loader = read({ access: 'meeting.read' }, async (reading) => {
  const { viewer, params, language } = reading
  const { meeting } = await meetingAt(reading, viewer, params, 'meeting.read')
  const about = await aboutMeeting(reading, 'meeting.read')
  const outcomes = about.agenda ? await itemOutcomesOf(reading, meeting.id, language) : {}
  const used = await timeUsedIn(reading, meeting)
  return {
    ...about,
    // Minutes that each item took, of those that one sees.
    used: Object.fromEntries(
      (about.agenda ?? []).map(({ id }) => [id, Math.floor((used.get(id) ?? 0) / 60)]),
    ),
    isOn: meeting.state !== 'planned' && (used.size > 0 || localDateOf(meeting.startsAt) === reading.today),
    // To open the minutes is the next thing to do on the day, and not while the meeting can still be moved.
    hasCome: localDateOf(meeting.startsAt) <= reading.today,
    tasks: await tasksServedBy(reading, viewer, { meetingId: meeting.id }),
    actionItems: await actionItemsOfMeeting(reading, viewer, meeting.id, language),
    // Of the items that one sees, and no others.
    outcomes: Object.fromEntries((about.agenda ?? []).map(({ id }) => [id, outcomes[id]])),
    since: isAhead(meeting) ? await sinceLast(reading, viewer, meeting, language) : null,
    ownAnswer: await ownAnswerTo(reading, viewer, meeting.id),
    abilities: meetingAbilities(viewer, meeting),
  }
})

export default function Meeting() {
  const page = useLoaderData<typeof loader>()
  const { meeting, agenda, attendance, decisions, minutes, base, now, abilities } = page
  const { workspace } = useWorkspace()
  const { meetings: words, meetingPapers: papers } = useWords()
  const manages = abilities['meeting.manage']
  useSignals([`meeting:${meeting.id}`, ...(minutes ? [`document:${minutes.documentId}`] : [])])
  return (
    <>
      <PageHeading
        title={`${words.number(meeting.number)}: ${meeting.title}`}
        crumbs={page.crumbs}
        facts={<StateTag state={meeting.state} endsAt={meeting.endsAt} now={now} />}
        action={<Actions />}
      />
      <div className="tv-columns">
        <div className="tv-stack">
          <MeetingFacts
            meeting={meeting}
            named={false}
            mandate={
              page.mandate === null
                ? null
                : { number: page.mandate, href: `/workspaces/${workspace.slug}/mandate/${page.mandate}` }
            }
            tasks={
              page.tasks.length > 0 && (
                <TasksServed tasks={page.tasks} base={`/workspaces/${workspace.slug}`} />
              )
            }
          />
          <Section
            title={words.agenda.heading}
            action={
              manages && meeting.may.setAgenda ? (
                <Link to={`${base}/agenda`}>{words.agenda.edit}</Link>
              ) : undefined
            }
          >
            {page.since && <SinceLast since={page.since} base={`/workspaces/${workspace.slug}`} />}
            {agenda ? (
              <AgendaList
                items={agenda}
                tools={
                  manages && meeting.may.conclude
                    ? (item) => <OutcomeLink item={item} base={base} />
                    : undefined
                }
                below={(item) => (
                  <>
                    <TimeTaken minutes={page.used[item.id]} />
                    <ItemOutcomes
                      outcome={page.outcomes[item.id]}
                      meetings={`/workspaces/${workspace.slug}/meetings`}
                    />
                  </>
                )}
              />
            ) : (
              <p className="tv-muted">{words.agenda.closed}</p>
            )}
            {agenda && <PlannedTime items={agenda} meeting={meeting} />}
          </Section>
          {minutes && <Decisions decisions={decisions} base={`/workspaces/${workspace.slug}/decisions`} />}
          {(minutes || page.actionItems.length > 0) && (
            <ActionItems items={page.actionItems} base={`/workspaces/${workspace.slug}/action-items`} />
          )}
        </div>
        <aside>
          {agenda && meeting.state !== 'cancelled' && (
            <MinutesPart
              minutes={minutes}
              state={meeting.state}
              base={base}
              mayOpen={manages && meeting.may.open}
            />
          )}
          {attendance.length > 0 && (
            <Section title={words.attendance.heading}>
              <AttendanceList seats={attendance} />
              <QuorumLine quorum={page.quorum} />
              {manages && meeting.may.recordAttendance && (
                <Link to={`${base}/attendance`}>
                  {attendance.some(({ kind }) => kind !== null)
                    ? words.attendance.change
                    : words.attendance.action}
                </Link>
              )}
            </Section>
          )}
          {meeting.state === 'called' && meeting.endsAt > now && (
            <Section title={words.answer.title}>
              <p>{page.ownAnswer ? words.answer.own[page.ownAnswer] : words.answer.notGiven}</p>
              <Link to={`${base}/answer`}>{page.ownAnswer ? words.answer.change : words.answer.give}</Link>
            </Section>
          )}
          {agenda && (
            <Section title={papers.title}>
              <Link to={`${base}/papers`}>{papers.link}</Link>
            </Section>
          )}
          <Notices notices={meeting.notices} now={now} />
        </aside>
      </div>
    </>
  )
}

/** The one thing to do next, by where the meeting is in its life; the rest stands quietly beside it. */
function Actions() {
  const page = useLoaderData<typeof loader>()
  const { meeting, minutes, agenda, base, now, abilities, isOn } = page
  const { meetings: words, meetingRunning } = useWords()
  const running = (name: string) => (
    <Button asChild variant="secondary">
      <Link to={`${base}/running`}>{name}</Link>
    </Button>
  )
  const follows = isOn && meeting.may.run ? running(meetingRunning.follow) : null
  if (!agenda || meeting.state === 'cancelled') return follows
  const manages = abilities['meeting.manage']
  const { may } = meeting
  const isOver = meeting.endsAt < now
  const next = minutes
    ? { href: `${base}/minutes`, name: nameOfMinutes(meeting.state, words.minutes) }
    : !manages
      ? null
      : may.open && page.hasCome
        ? { href: `${base}/minutes/new`, name: words.minutes.open }
        : may.call && !isOver
          ? { href: `${base}/notice`, name: words.notice.title }
          : null
  return (
    <>
      {next && (
        <Button asChild>
          <Link to={next.href}>{next.name}</Link>
        </Button>
      )}
      {manages ? may.run && running(meetingRunning.run) : follows}
      {manages && may.circulate && (
        <Button asChild variant="secondary">
          <Link to={`${base}/minutes/circulation`}>{words.minutes.circulate}</Link>
        </Button>
      )}
      {manages && may.edit && (
        <>
          <Button asChild variant="secondary">
            <Link to={`${base}/edit`}>{words.edit.action}</Link>
          </Button>
          {may.change && !isOver && (
            <Button asChild variant="secondary">
              <Link to={`${base}/notice`}>{words.notice.again}</Link>
            </Button>
          )}
          <Button asChild variant="tertiary" data-color="danger">
            <Link to={`${base}/cancellation`}>{words.cancellation.action}</Link>
          </Button>
        </>
      )}
    </>
  )
}
