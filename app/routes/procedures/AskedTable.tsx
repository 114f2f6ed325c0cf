import type { AskedSeat } from '~/domain/procedures/asked.server'
import type { ProcedureAnswer } from '~/domain/procedures/states'
import { useWords } from '~/i18n/use-words'
import { StatusTag, type StatusTone } from '~/ui/page/StatusTag'
import { DataTable } from '~/ui/table/DataTable'
import { InstantText } from '~/ui/time/InstantText'

const tones: Record<ProcedureAnswer, StatusTone> = {
  agree: 'success',
  agree_with_remark: 'success',
  object: 'danger',
  abstain: 'neutral',
}

/** What each seat answered, and why. */
export function AskedTable({ asked, now }: { asked: readonly AskedSeat[]; now: string }) {
  const { procedures: words, people } = useWords()
  return (
    <DataTable
      caption={words.page.answers}
      captionHidden
      columns={[
        {
          key: 'organisation',
          name: words.page.organisation,
          cell: ({ organisation, role }) =>
            role === 'chair' ? `${organisation} (${people.roles.chair.toLowerCase()})` : organisation,
        },
        {
          key: 'answer',
          name: words.fields.answer,
          cell: ({ answer }) =>
            answer ? (
              <div>
                <StatusTag tone={tones[answer.kind]}>{words.answering.choices[answer.kind]}</StatusTag>{' '}
                <span className="tv-muted">
                  {answer.by}, <InstantText instant={answer.at} now={now} />
                </span>
              </div>
            ) : (
              words.page.notAnswered
            ),
        },
        {
          key: 'reason',
          name: words.fields.reason,
          cell: ({ answer }) =>
            answer?.reason ? <span className="tv-multiline">{answer.reason}</span> : '–',
        },
      ]}
      rows={asked}
      rowKey={({ seatId }) => seatId}
    />
  )
}
