import { z } from 'zod'
import {
  choice,
  formVersion,
  idField,
  line,
  localDate,
  optionalId,
  optionalLine,
  optionalParagraph,
  optionalWholeNumber,
  paragraph,
  timeOfDayField,
  wholeNumber,
} from '~/core/fields'
import { attendanceKinds, itemKinds, screenShows, type ItemAudience } from './kinds'

const meeting = z.object({
  title: line(200),
  date: localDate(),
  starts: timeOfDayField(),
  ends: timeOfDayField(),
  place: line(300),
})

/** Times of day compare as text, since both have two digits each. */
const endsAfterStart = (fields: { starts: string; ends: string }) => fields.ends > fields.starts
const atEnds = { path: ['ends'], message: 'order' }

export const meetingFields = meeting.refine(endsAfterStart, atEnds)
export const editMeetingFields = meeting.extend({ version: formVersion() }).refine(endsAfterStart, atEnds)

export const cancelFields = z.object({ reason: paragraph(1000) })

/** The item that a meeting goes on to, none for a pause; or what a shared screen shows of the internal one that it is at. */
export const turnFields = z.object({ agendaItemId: optionalId(), shows: choice(screenShows).optional() })

/** An item as it is proposed, before it stands on an agenda. */
export const itemFields = z.object({
  kind: choice(itemKinds),
  title: line(300),
  background: optionalParagraph(5000),
  presenter: optionalLine(200),
  minutesPlanned: optionalWholeNumber(1, 600),
  /** A box that is ticked for an internal item. */
  audience: z
    .literal('internal', 'choice')
    .optional()
    .transform((ticked): ItemAudience => ticked ?? 'agenda'),
})
export const agendaItemFields = itemFields.extend({ guests: optionalParagraph(1000) })
export const editAgendaItemFields = agendaItemFields.extend({ version: formVersion() })

/** One place up or down, or to a place of the agenda. */
export const moveFields = z.union([
  z.object({ place: wholeNumber(1, 200) }).transform(({ place }) => place),
  z.object({ direction: choice(['up', 'down']) }).transform(({ direction }) => direction),
])

const oneOrMore = <Item extends z.ZodType>(item: Item) =>
  z.preprocess(
    (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
    z.array(item).max(200),
  )

/** Who came, seat by seat: three lists side by side. An empty kind says nothing about the seat. */
export const attendanceFields = z.object({
  seatId: oneOrMore(idField()),
  kind: oneOrMore(z.union([z.literal(''), z.enum(attendanceKinds)], 'choice')),
  userId: oneOrMore(optionalId()),
})

export const openMinutesFields = z.object({ language: choice(['nb', 'nn']) })

/** The mark of the text that was read, and the later meeting that approved it, when one did. */
export const approvalFields = z.object({
  contentHash: z.string().regex(/^[0-9a-f]{64}$/, 'choice'),
  inMeetingId: optionalId(),
})

export const decisionFields = z.object({
  text: paragraph(3000),
  agendaItemId: optionalId(),
  mandateTaskId: optionalId(),
})
export const editDecisionFields = z.object({
  text: paragraph(3000),
  mandateTaskId: optionalId(),
  version: formVersion(),
})

export type MeetingFields = z.output<typeof meetingFields>
export type ItemFields = Omit<z.output<typeof itemFields>, 'audience'> & { audience?: ItemAudience }
export type AgendaItemFields = ItemFields & { guests?: string }
