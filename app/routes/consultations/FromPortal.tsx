import type { portalAnswers } from '~/domain/consultations/hosts-queries.server'
import { useWords } from '~/i18n/use-words'
import { EmptyState } from '~/ui/page/EmptyState'
import { StatusTag } from '~/ui/page/StatusTag'
import { DataTable } from '~/ui/table/DataTable'
import { InstantText } from '~/ui/time/InstantText'

type Props = { base: string; answers: Awaited<ReturnType<typeof portalAnswers>>; now: string }

/** Answers that came without an account, with whether somebody has looked at them. */
export function FromPortal({ base, answers, now }: Props) {
  const words = useWords().consultations
  if (!answers.length) return <EmptyState>{words.host.noPortal}</EmptyState>
  const said = { shown: words.host.shown, held_back: words.host.heldBack }
  return (
    <DataTable
      caption={words.host.fromPortal}
      captionHidden
      rows={answers}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `${base}/answers/${id}`}
      columns={[
        { key: 'name', name: words.inputs.from, cell: ({ name }) => name },
        {
          key: 'outcome',
          name: words.list.standing,
          cell: ({ outcome, late }) => (
            <>
              <StatusTag tone={outcome ? 'neutral' : 'ochre'}>
                {outcome ? said[outcome] : words.host.toLookAt}
              </StatusTag>{' '}
              {late && <StatusTag tone="warning">{words.late}</StatusTag>}
            </>
          ),
        },
        {
          key: 'sent',
          name: words.receipt.sent,
          cell: ({ sentAt }) => <InstantText instant={sentAt} now={now} />,
        },
      ]}
    />
  )
}
