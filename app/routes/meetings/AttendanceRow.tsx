import { Select, SelectOption } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { SeatAttendance } from '~/domain/meetings/attendance-queries.server'
import { attendanceKinds } from '~/domain/meetings/kinds'
import { useWords } from '~/i18n/use-words'

type Kind = (typeof attendanceKinds)[number]

/** One seat of the form: how it was filled, and by whom. Choosing a deputy says that the deputy came, and the other way round. */
export function AttendanceRow({ seat }: { seat: SeatAttendance }) {
  const { meetings, people: peopleWords } = useWords()
  const words = meetings.attendance
  const before = filledIn(seat)
  const [kind, setKind] = useState<Kind | ''>(before.kind)
  const [userId, setUserId] = useState(before.userId)
  const { organisation, people } = seat
  const isDeputy = (id: string) => people.some((one) => one.id === id && one.capacity === 'deputy')

  function chooseKind(chosen: Kind | '') {
    setKind(chosen)
    const deputy = people.find((one) => one.capacity === 'deputy')
    if (chosen === 'deputy' && deputy && !isDeputy(userId)) setUserId(deputy.id)
    if (chosen !== 'deputy' && kind === 'deputy') setUserId(people[0]?.id ?? '')
  }

  function choosePerson(chosen: string) {
    setUserId(chosen)
    if (kind === 'present' && isDeputy(chosen)) setKind('deputy')
    if (kind === 'deputy' && chosen && !isDeputy(chosen)) setKind(usualKind(seat.role))
  }

  return (
    <fieldset className="tv-attendance__seat">
      <legend>
        {organisation.name}, {peopleWords.roles[seat.role].toLowerCase()}
      </legend>
      <input type="hidden" name="seatId[]" value={seat.seatId} />
      <Select
        name="kind[]"
        aria-label={words.kindFor(organisation.shortName)}
        value={kind}
        onChange={(event) => chooseKind(attendanceKinds.find((one) => one === event.target.value) ?? '')}
      >
        <SelectOption value="">{words.noAnswer}</SelectOption>
        {attendanceKinds.map((value) => (
          <SelectOption key={value} value={value}>
            {words.kinds[value]}
          </SelectOption>
        ))}
      </Select>
      <Select
        name="userId[]"
        aria-label={words.personFor(organisation.shortName)}
        value={userId}
        onChange={(event) => choosePerson(event.target.value)}
      >
        <SelectOption value="">{words.nobody}</SelectOption>
        {people.map(({ id, name, capacity }) => (
          <SelectOption key={id} value={id}>
            {capacity === 'deputy' ? words.deputySuffix(name) : name}
          </SelectOption>
        ))}
      </Select>
    </fieldset>
  )
}

function usualKind(role: SeatAttendance['role']): Kind {
  return role === 'observer' || role === 'secretariat' ? role : 'present'
}

/** What was recorded, else what the answers to the notice say, else what is usual. */
function filledIn({ kind, userId, proposed, people, role }: SeatAttendance): { kind: Kind; userId: string } {
  if (kind) return { kind, userId: userId ?? '' }
  if (!proposed) return { kind: usualKind(role), userId: people[0]?.id ?? '' }
  const came = proposed.kind === 'present' ? usualKind(role) : proposed.kind
  return { kind: came, userId: proposed.userId ?? '' }
}
