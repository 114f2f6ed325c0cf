import type { SeatAttendance } from '~/domain/meetings/attendance-queries.server'
import { attendanceKinds } from '~/domain/meetings/kinds'
import { useWords } from '~/i18n/use-words'
import { DefinitionRows } from '~/ui/page/DefinitionRows'

/** Who came, by how they came; nothing for seats that nothing is recorded of. */
export function AttendanceList({ seats }: { seats: readonly SeatAttendance[] }) {
  const words = useWords().meetings.attendance
  if (seats.every(({ kind }) => kind === null)) return <p className="tv-muted">{words.notRecorded}</p>
  const rows = attendanceKinds.map((kind) => ({
    label: words.kinds[kind],
    value: seats
      .filter((seat) => seat.kind === kind)
      .map(nameOf)
      .join(', '),
  }))
  return <DefinitionRows rows={rows} />
}

function nameOf({ people, userId, organisation }: SeatAttendance): string {
  const person = people.find(({ id }) => id === userId)
  return person ? `${person.name} (${organisation.shortName})` : organisation.shortName
}
