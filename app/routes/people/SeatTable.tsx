import type { SeatWithPeople } from '~/domain/workspaces/seat-queries.server'
import type { PresentedHolding } from '~/domain/workspaces/present-seat'
import { useWords } from '~/i18n/use-words'
import { StatusTag } from '~/ui/page/StatusTag'
import { DataTable } from '~/ui/table/DataTable'
import { PeriodText } from './PeriodText'

/** The seats of a workspace. With `base`, each row leads to where its seat is given and ended. */
export function SeatTable({ seats, base }: { seats: readonly SeatWithPeople[]; base: string | null }) {
  const { people: words } = useWords()
  return (
    <DataTable
      caption={words.seats}
      captionHidden
      rows={seats}
      rowKey={(seat) => seat.id}
      rowHref={base === null ? undefined : (seat) => `${base}/seats/${seat.id}`}
      columns={[
        { key: 'organisation', name: words.fields.organisationId, cell: (seat) => seat.organisation },
        { key: 'role', name: words.fields.role, cell: (seat) => words.roles[seat.role] },
        {
          key: 'holder',
          name: words.capacities.holder,
          cell: (seat) =>
            seat.holder ? (
              <Holding holding={seat.holder} />
            ) : (
              <StatusTag tone="warning">{words.vacant}</StatusTag>
            ),
        },
        {
          key: 'deputies',
          name: words.capacities.deputy,
          cell: (seat) =>
            seat.deputies.length ? (
              <div>
                {seat.deputies.map((deputy) => (
                  <Holding key={deputy.id} holding={deputy} />
                ))}
              </div>
            ) : (
              '–'
            ),
        },
        {
          key: 'period',
          name: words.period,
          cell: (seat) => (
            <div>
              <PeriodText from={seat.validFrom} to={seat.lastDay} />
              {seat.sponsor && <div className="tv-muted">{words.sponsored(seat.sponsor)}</div>}
            </div>
          ),
        },
      ]}
    />
  )
}

function Holding({ holding }: { holding: PresentedHolding }) {
  return (
    <div>
      {holding.name}
      {holding.lastDay && (
        <div className="tv-muted">
          <PeriodText from={holding.validFrom} to={holding.lastDay} />
        </div>
      )}
    </div>
  )
}
