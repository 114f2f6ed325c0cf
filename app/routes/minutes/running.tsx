import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { meetingAt } from '~/domain/meetings/at.server'
import { grantMeeting } from '~/domain/meetings/access.server'
import { turnFields } from '~/domain/meetings/fields'
import { showInternalItem, takeItem } from '~/domain/meetings/turns.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useRefusal } from '~/http/use-answer'
import { useWords } from '~/i18n/use-words'
import { useSignals } from '~/realtime/client/use-signals'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { PageHeading } from '~/ui/page/PageHeading'
import { CurrentItem } from './CurrentItem'
import { MinutesBeside } from './MinutesBeside'
import { RunningAgenda } from './RunningAgenda'
import { runningPage } from './running-page.server'

export const meta = titleFromLoader

/** A meeting while it goes on: followed by everyone with a seat, in every open browser. */
export const loader = read({ access: 'meeting.read' }, runningPage)

/** Goes on to an item; or shows the internal one that the meeting is at, which the chair alone may do. */
export const action = mutate(
  { access: 'meeting.manage', fields: turnFields },
  async ({ tx, viewer, fields, params }) => {
    const { meeting, base } = await meetingAt(tx, viewer, params, 'meeting.manage')
    const { agendaItemId, shows } = fields
    if (shows) {
      const shown = await grantMeeting(tx, viewer, 'meeting.show_internal', meeting.id)
      await showInternalItem(tx, shown, { agendaItemId, shows })
    } else await takeItem(tx, meeting, { agendaItemId })
    return { to: `${base}/running` }
  },
)

export default function Running() {
  const page = useLoaderData<typeof loader>()
  const { meeting, isOpen, base, items } = page
  const words = useWords().meetingRunning
  const refused = useRefusal(useActionData<typeof action>())
  useSignals([`meeting:${meeting.id}`, ...(page.minutes ? [`document:${page.minutes.documentId}`] : [])])
  return (
    <>
      <PageHeading
        title={words.title}
        crumbs={page.crumbs}
        purpose={isOpen ? undefined : words.notOpen}
        facts={
          <>
            <span>{meeting.title}</span>
            {isOpen && <span>{words.ends(meeting.ends)}</span>}
          </>
        }
      />
      <RefusalNote>{refused}</RefusalNote>
      <div className="tv-running">
        <div className="tv-stack">
          {isOpen && <CurrentItem page={page} />}
          {items && <RunningAgenda page={page} items={items} />}
          {!isOpen && <Link to={base}>{words.toMeeting}</Link>}
        </div>
        {isOpen && items && <MinutesBeside page={page} />}
      </div>
    </>
  )
}
