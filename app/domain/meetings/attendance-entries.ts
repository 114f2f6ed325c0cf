import type { z } from 'zod'
import type { attendanceFields } from './fields'
import type { attendanceKinds } from './kinds'

type Kind = (typeof attendanceKinds)[number]

/** The three lists of the form as one entry per seat; a seat without an answer is left out. */
export function attendanceEntries({ seatId, kind, userId }: z.output<typeof attendanceFields>) {
  return seatId.flatMap((id, place): Array<{ seatId: string; kind: Kind; userId: string | null }> => {
    const answer = kind[place]
    return answer ? [{ seatId: id, kind: answer, userId: userId[place] ?? null }] : []
  })
}
