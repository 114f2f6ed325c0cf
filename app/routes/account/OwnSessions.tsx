import type { ownSessions } from '~/domain/people/queries.server'
import { useWords } from '~/i18n/use-words'
import { Form } from '~/ui/form/Form'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { StatusTag } from '~/ui/page/StatusTag'
import { DataTable } from '~/ui/table/DataTable'
import { InstantText } from '~/ui/time/InstantText'

type OwnSession = Awaited<ReturnType<typeof ownSessions>>[number]

/** Where the person is signed in; every session but this one can be ended from here. */
export function OwnSessions({ sessions, now }: { sessions: readonly OwnSession[]; now: string }) {
  const { account: words } = useWords().auth
  const inWords = ({ device }: OwnSession) =>
    words.on(device.browser ?? words.unknownBrowser, device.system ?? words.unknownSystem)
  return (
    <div className="tv-stack">
      <p>{words.sessionsPurpose}</p>
      <DataTable
        caption={words.sessions}
        captionHidden
        rows={sessions}
        rowKey={(row) => row.id}
        columns={[
          { key: 'device', name: words.device, cell: inWords },
          {
            key: 'started',
            name: words.started,
            cell: (row) => <InstantText instant={row.startedAt} now={now} />,
          },
          {
            key: 'lastSeen',
            name: words.lastSeen,
            cell: (row) => <InstantText instant={row.lastSeenAt} now={now} />,
          },
          {
            key: 'end',
            name: words.action,
            cell: (row) =>
              row.current ? (
                <StatusTag tone="spruce">{words.thisOne}</StatusTag>
              ) : (
                <EndSession id={row.id} label={words.endOf(inWords(row))} />
              ),
          },
        ]}
      />
      {sessions.length > 1 && (
        <Form method="post" action="/account/sessions/others/ending">
          <SubmitButton variant="secondary">{words.endOthers}</SubmitButton>
        </Form>
      )}
    </div>
  )
}

function EndSession({ id, label }: { id: string; label: string }) {
  const words = useWords().auth.account
  return (
    <Form method="post" action={`/account/sessions/${id}/ending`} aria-label={label}>
      <SubmitButton variant="tertiary" data-size="sm">
        {words.end}
        <span className="ds-sr-only">: {label}</span>
      </SubmitButton>
    </Form>
  )
}
