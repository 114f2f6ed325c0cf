import { useWords } from '~/i18n/use-words'
import type { askedOrganisations } from '~/domain/consultations/hosts-queries.server'
import { EmptyState } from '~/ui/page/EmptyState'
import { StatusTag } from '~/ui/page/StatusTag'
import { DataTable } from '~/ui/table/DataTable'
import { InstantText } from '~/ui/time/InstantText'

type Props = {
  base: string
  asked: Awaited<ReturnType<typeof askedOrganisations>>
  isOut: boolean
  now: string
}

/** The organisations that are asked, and what they sent; what they are writing is theirs. */
export function Asked({ base, asked, isOut, now }: Props) {
  const words = useWords().consultations
  if (!asked.length) return <EmptyState>{words.host.nobodyAsked}</EmptyState>
  return (
    <>
      {isOut && <p className="tv-muted">{words.host.draftsAreTheirs}</p>}
      <DataTable
        caption={words.host.asked}
        captionHidden
        rows={asked}
        rowKey={({ organisationId }) => organisationId}
        rowHref={({ answer }) => (answer ? `${base}/answers/${answer.id}` : undefined)}
        columns={[
          { key: 'name', name: words.host.organisation, cell: ({ name }) => name },
          {
            key: 'answer',
            name: words.host.answer,
            cell: ({ answer, byLink }) =>
              answer ? (
                <>
                  {answer.conclusion ? words.conclusions[answer.conclusion] : words.mine.sent}{' '}
                  {answer.late && <StatusTag tone="warning">{words.late}</StatusTag>}
                </>
              ) : (
                <>
                  {words.host.notAnswered}
                  {byLink && <span className="tv-muted">. {words.host.byLink}</span>}
                </>
              ),
          },
          {
            key: 'sent',
            name: words.receipt.sent,
            cell: ({ answer }) => answer && <InstantText instant={answer.sentAt} now={now} />,
          },
          {
            key: 'reminded',
            name: words.host.remindedOn,
            cell: ({ remindedAt }) => remindedAt && <InstantText instant={remindedAt} now={now} dayOnly />,
          },
        ]}
      />
    </>
  )
}
