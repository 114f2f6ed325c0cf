import { z } from 'zod'
import {
  checkbox,
  choice,
  email,
  formVersion,
  idField,
  line,
  localDate,
  optionalLine,
  optionalParagraph,
  paragraph,
  sentFile,
  timeOfDayField,
  wholeNumber,
} from '~/core/fields'
import { answerConclusions, consultationKinds, treatmentStates } from './kinds'
import { placeOf, type Part } from './places'
import { lengthOf } from './timing'

/** More questions than anybody answers. */
const mostQuestions = 50

/** One question on each line. */
const questions = optionalParagraph(20_000)
  .transform((text) =>
    text
      .split(/\r?\n/)
      .map((one) => one.trim())
      .filter(Boolean),
  )
  .pipe(z.array(z.string().max(1000, 'too-long')).max(mostQuestions, 'too-long'))

const consultation = z.object({
  kind: choice(consultationKinds),
  title: line(300),
  documentId: idField(),
  introduction: optionalParagraph(10_000),
  questions,
  openToAll: checkbox(),
  opensOn: localDate(),
  opensTime: timeOfDayField(),
  deadline: localDate(),
  shortReason: optionalParagraph(2000),
  contactName: line(200),
  contactEmail: email(),
})

function holdsTogether(fields: z.output<typeof consultation>, context: z.RefinementCtx): void {
  const wrong = (field: string, message: string) =>
    context.addIssue({ code: 'custom', path: [field], message })
  if (fields.deadline < fields.opensOn) return wrong('deadline', 'order')
  if (lengthOf(fields.kind, fields.opensOn, fields.deadline) === 'too-brief' && !fields.shortReason) {
    wrong('shortReason', 'required')
  }
  if (fields.kind === 'ministry_submission' && fields.openToAll) wrong('openToAll', 'choice')
}

export const consultationFields = consultation.superRefine(holdsTogether)
export const editConsultationFields = consultation
  .extend({ version: formVersion() })
  .superRefine(holdsTogether)

const many = <Item extends z.ZodType>(item: Item) =>
  z.preprocess(
    (value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
    z.array(item).min(1, 'required').max(500, 'too-long'),
  )

/** Organisations that are asked; an e-mail address only for one that has nobody here, which then gets a personal link. */
export const invitationFields = z
  .object({ organisationId: many(idField()), email: optionalLine(254) })
  .superRefine(({ organisationId, email: address }, context) => {
    if (!address) return
    if (!z.email().safeParse(address).success)
      context.addIssue({ code: 'custom', path: ['email'], message: 'email' })
    if (organisationId.length > 1) context.addIssue({ code: 'custom', path: ['email'], message: 'choice' })
  })

export const extensionFields = z.object({ deadline: localDate(), reason: paragraph(2000) })

/** The longest text at one place of an answer. */
export const longestPart = 20_000

/**
 * An answer as a form sends it: `text.<place>` for each text, and `seen.<place>` for the version that it was written from.
 * What is no place is left out.
 */
export const answerFields = z.record(z.string(), z.unknown()).transform((values, context) => {
  const parts: Array<Part & { seen: number }> = []
  for (const [name, value] of Object.entries(values)) {
    const place = name.startsWith('text.') ? name.slice('text.'.length) : ''
    if (!placeOf(place) || typeof value !== 'string') continue
    const text = value.replace(/\r\n/g, '\n').trim()
    if (text.length > longestPart) context.addIssue({ code: 'custom', path: [name], message: 'too-long' })
    if (place === 'conclusion' && text && !answerConclusions.some((known) => known === text)) {
      context.addIssue({ code: 'custom', path: [name], message: 'choice' })
    }
    parts.push({ place, text, seen: Number(values[`seen.${place}`]) || 0 })
  }
  return parts
})

export type AnswerParts = z.output<typeof answerFields>

/** An answer that was written in Word. */
export const wordFileFields = z.object({ file: sentFile() })

/** Sends what stands there: the sender has the authority, and has seen just this. */
export const sendingFields = z.object({
  authorised: z.literal('on', 'required'),
  seen: z.string().regex(/^[0-9a-f]{64}$/, 'required'),
})

const mostTags = 10
const longestTag = 40

/** Words to sort by, with commas between them; each once, whatever its case. */
const tags = optionalLine(mostTags * (longestTag + 2))
  .transform((text) => {
    const once = new Map<string, string>()
    for (const tag of text.split(',').map((word) => word.trim())) {
      if (tag && !once.has(tag.toLowerCase())) once.set(tag.toLowerCase(), tag)
    }
    return [...once.values()]
  })
  .pipe(z.array(z.string().max(longestTag, 'too-long')).max(mostTags, 'too-long'))

/** What comes of an input. A state needs its reason. */
export const treatmentFields = z
  .object({
    state: z.union([z.literal('').transform(() => null), choice(treatmentStates)]).default(null),
    reason: optionalParagraph(5000),
    internalNote: optionalParagraph(5000),
    tags,
    assignedTo: z
      .string()
      .default('')
      .transform((value) => value || null)
      .pipe(z.uuid('choice').nullable()),
    version: z.coerce.number().int().min(0),
  })
  .refine(({ state, reason }) => state === null || reason !== '', { path: ['reason'], message: 'required' })

/** The input whose answer another one shares. */
export const mergingFields = z.object({ originalId: idField() })

/** Whether an answer from the portal is shown there. Holding one back needs a reason. */
export const moderationFields = z
  .object({ outcome: choice(['shown', 'held_back']), reason: optionalParagraph(2000) })
  .refine(({ outcome, reason }) => outcome === 'shown' || reason !== '', {
    path: ['reason'],
    message: 'required',
  })

export type ModerationFields = z.output<typeof moderationFields>
export type ConsultationFields = z.output<typeof consultationFields>
export type InvitationFields = z.output<typeof invitationFields>
export type TreatmentFields = z.output<typeof treatmentFields>

/** Other words for a paragraph of the draft, by its number now and its words as the page showed them. */
export const wordingFields = z.object({
  paragraph: wholeNumber(1, 999_999),
  before: z.string().max(20_000, 'too-long'),
  wording: paragraph(20_000).transform((text) => text.replace(/\s*\n\s*/g, ' ')),
})

export type WordingFields = z.output<typeof wordingFields>
