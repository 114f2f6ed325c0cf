import { z } from 'zod'

/** What can be wrong with a field. Each has a sentence, with the field's name in it, in `i18n/<language>/refusals.ts`. */
export type FieldProblem =
  | 'identity-number'
  | 'classified'
  | 'required'
  | 'too-long'
  | 'too-short'
  | 'email'
  | 'date'
  | 'time'
  | 'choice'
  | 'number'
  | 'no-change'
  | 'no-decision'
  | 'order'
  | 'common-password'
  | 'password-like-email'
  | 'wrong-password'
  | 'past'
  | 'not-equal'
  | 'link'
  | 'taken'
  | 'not-csv'

const problem = (name: FieldProblem) => name

/** One line of text, trimmed, 1 to `max` characters. */
export function line(max = 200) {
  return z
    .string({ error: problem('required') })
    .transform((value) => value.replace(/\s+/g, ' ').trim())
    .pipe(z.string().min(1, problem('required')).max(max, problem('too-long')))
}

/** One line that may be left empty; `''` then. */
export function optionalLine(max = 200) {
  return z
    .string()
    .default('')
    .transform((value) => value.replace(/\s+/g, ' ').trim())
    .pipe(z.string().max(max, problem('too-long')))
}

/** Text of several lines, trimmed, 1 to `max` characters. */
export function paragraph(max = 5000) {
  return z
    .string({ error: problem('required') })
    .trim()
    .min(1, problem('required'))
    .max(max, problem('too-long'))
}

/** Text of several lines that may be left empty; `''` then. */
export function optionalParagraph(max = 5000) {
  return z
    .string()
    .default('')
    .pipe(z.string().trim().max(max, problem('too-long')))
}

/** A local date `YYYY-MM-DD` that exists. */
export function localDate() {
  return z.iso.date({ error: (issue) => problem(issue.input ? 'date' : 'required') })
}

/** A local date, or nothing; null then. */
export function optionalLocalDate() {
  return z
    .string()
    .default('')
    .transform((value) => value || null)
    .pipe(z.iso.date(problem('date')).nullable())
}

/** A time of day `HH:MM`. */
export function timeOfDayField() {
  return z.string({ error: problem('required') }).regex(/^([01]\d|2[0-3]):[0-5]\d$/, problem('time'))
}

/** An e-mail address, in lower case. */
export function email() {
  return z
    .string({ error: problem('required') })
    .trim()
    .toLowerCase()
    .min(1, problem('required'))
    .max(254, problem('too-long'))
    .pipe(z.email(problem('email')))
}

/** One of a fixed set of words. */
export function choice<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z.enum(values, { error: (issue) => problem(issue.input ? 'choice' : 'required') })
}

/** The id of something: a claim, to be proved by a grant. */
export function idField() {
  return z.uuid({ error: (issue) => problem(issue.input ? 'choice' : 'required') })
}

/** An id, or nothing; null then. */
export function optionalId() {
  return z
    .string()
    .default('')
    .transform((value) => value || null)
    .pipe(z.uuid(problem('choice')).nullable())
}

/** Any number of ids, each once: claims, to be proved by a grant. */
export function idList(max = 50) {
  return z
    .array(z.uuid(problem('choice')))
    .max(max, problem('choice'))
    .default([])
    .transform((ids) => [...new Set(ids)])
}

/** A whole number from `min` to `max`. */
export function wholeNumber(min: number, max: number) {
  return z
    .string({ error: problem('required') })
    .regex(/^\d{1,9}$/, problem('number'))
    .transform(Number)
    .pipe(z.number().min(min, problem('number')).max(max, problem('number')))
}

/** A whole number from `min` to `max`, or nothing; null then. */
export function optionalWholeNumber(min: number, max: number) {
  return z
    .string()
    .default('')
    .transform((value) => (value === '' ? null : Number(value)))
    .pipe(
      z.number().int(problem('number')).min(min, problem('number')).max(max, problem('number')).nullable(),
    )
}

/** A box that is ticked or not. */
export function checkbox() {
  return z
    .string()
    .optional()
    .transform((value) => value !== undefined)
}

/** The version that a form was filled in from: two who save the same form do not overwrite each other. */
export function formVersion() {
  return wholeNumber(1, 999_999_999)
}

/** A file as a form sends it. Its name is what the person's machine calls it, and proves nothing about what it is. */
export interface SentFile {
  readonly name: string
  readonly bytes: Buffer
}

/** A file that has to be chosen. */
export function sentFile() {
  return z.custom<SentFile>((value) => Buffer.isBuffer(Object(value).bytes), problem('required'))
}
