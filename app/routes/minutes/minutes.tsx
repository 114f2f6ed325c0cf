import { Button } from '@digdir/designsystemet-react'
import { Link, useLoaderData } from '@remix-run/react'
import { threadsOf } from '~/domain/comments/queries.server'
import { minutesAt } from '~/domain/minutes/at.server'
import { maySendMinutes } from '~/domain/minutes/recipients.server'
import { newestSending } from '~/domain/minutes/sendings.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { useWords } from '~/i18n/use-words'
import { useSignals } from '~/realtime/client/use-signals'
import { PageHeading } from '~/ui/page/PageHeading'
import { Beside } from './Beside'
import { MinutesState } from './MinutesState'
import { aboutMinutes } from './minutes-page.server'
import { minutesText } from './minutes-text.server'
import { MinutesText } from './MinutesText'

export const meta = titleFromLoader

/** The minutes of a meeting: written together while the meeting goes on, and read when they are approved. */
export const loader = read({ access: 'document.read' }, async (reading) => {
  const { viewer, params } = reading
  const at = await minutesAt(reading, viewer, params, 'document.read')
  const page = await aboutMinutes(reading, 'document.read')
  const commentsHref = `${page.documentHref}/comments`
  const text = await minutesText(reading, at, page)
  return {
    ...page,
    ...text,
    threads: await threadsOf(reading, viewer, at.document, { href: commentsHref }),
    commentsHref,
    sent: at.meeting.minutes && (await newestSending(reading, at.meeting.minutes.id)),
    maySend: text.abilities['meeting.manage'] && maySendMinutes(at.meeting),
  }
})

export default function Minutes() {
  const page = useLoaderData<typeof loader>()
  const { documentId, meeting, abilities, agenda, base } = page
  const mayDecide = abilities['meeting.manage'] && page.mode === 'edit'
  useSignals([`document:${documentId}`, `meeting:${meeting.id}`])
  return (
    <>
      <PageHeading
        title={page.title}
        lang={page.contentLanguage}
        crumbs={page.crumbs}
        facts={<MinutesState state={page.state} minutes={page.minutes} sent={page.sent} />}
        action={<Actions />}
      />
      <MinutesText
        documentId={documentId}
        title={page.title}
        contentLanguage={page.contentLanguage}
        html={page.html}
        person={page.person}
        mode={page.mode}
        comments={{
          threads: page.threads,
          href: page.commentsHref,
          mayComment: abilities['document.comment'],
          now: page.now,
          useAnswer,
        }}
        outcomes={page.outcomes}
        base={base}
        items={agenda ?? []}
        organisations={page.organisations}
        tasks={page.tasks}
        mayDecide={mayDecide}
        mayMark={abilities.mark}
      />
      <Beside page={page} mayDecide={mayDecide} mayMark={abilities.mark} />
    </>
  )
}

/** What comes next for these minutes: they go out for remarks, the chair approves, then they are published. */
function Actions() {
  const { abilities, state, base, documentHref, maySend } = useLoaderData<typeof loader>()
  const { meetings, minutesRounds, minutesSending } = useWords()
  const words = meetings.minutes
  const next =
    state === 'draft' && abilities['meeting.manage']
      ? { href: `${base}/circulation`, name: words.circulate }
      : state === 'in_review' && abilities['minutes.approve']
        ? { href: `${base}/approval`, name: words.approve }
        : state === 'decided' && abilities['document.publish']
          ? { href: `${documentHref}/publication`, name: words.publish }
          : null
  return (
    <>
      {next && (
        <Button asChild>
          <Link to={next.href}>{next.name}</Link>
        </Button>
      )}
      {maySend && (
        <Button asChild variant="secondary">
          <Link to={`${base}/sending`}>{minutesSending.open}</Link>
        </Button>
      )}
      {state === 'in_review' && abilities['document.manage'] && (
        <Button asChild variant="secondary">
          <Link to={`${documentHref}/draft`}>{words.takeBack}</Link>
        </Button>
      )}
      {state !== 'draft' && abilities['minutes.object'] && (
        <Button asChild variant="secondary">
          <Link to={`${base}/rounds`}>{minutesRounds.title}</Link>
        </Button>
      )}
      {abilities['document.manage'] && (
        <Button asChild variant="secondary">
          <Link to={documentHref}>{words.document}</Link>
        </Button>
      )}
    </>
  )
}
