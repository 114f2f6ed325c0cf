import type { Answer } from '~/domain/calendar/answers'

interface Seated {
  id: string
  capacity: 'holder' | 'deputy'
}

/** How a seat is likely to have been filled, by what those who have it answered to the notice. */
export interface AttendanceProposal {
  kind: 'present' | 'deputy' | 'apologies'
  userId: string | null
}

/**
 * Who came for a seat, as far as the answers tell: the holder when they said so, else a deputy who did, else the deputy
 * that the holder sends; apologies when nobody comes. Null when the answers say nothing.
 */
export function proposedAttendance(
  people: readonly Seated[],
  answers: ReadonlyMap<string, Answer>,
): AttendanceProposal | null {
  const holder = people.find(({ capacity }) => capacity === 'holder')
  const deputies = people.filter(({ capacity }) => capacity === 'deputy')
  const said = holder && answers.get(holder.id)
  if (holder && said === 'accepted') return { kind: 'present', userId: holder.id }
  const coming = deputies.find(({ id }) => answers.get(id) === 'accepted')
  if (coming) return { kind: 'deputy', userId: coming.id }
  if (said === 'deputy') {
    const asked = deputies.find(({ id }) => answers.get(id) !== 'declined')
    return asked ? { kind: 'deputy', userId: asked.id } : { kind: 'apologies', userId: holder?.id ?? null }
  }
  if (holder && said === 'declined') return { kind: 'apologies', userId: holder.id }
  return null
}
