/** Why something was not done, as the outside may know it. One table turns the code into a status. */
export const refusalCodes = {
  'bad-request': 400,
  'signed-out': 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  invalid: 422,
  'too-many': 429,
} as const

export type RefusalCode = keyof typeof refusalCodes

/** What exactly went against it; each has a sentence in `i18n/<language>/refusals.ts`. */
export type RefusalReason = string

const brand = 'tvers.refusal'

/** Something asked for that is not done: expected, worded for the person, never logged as an error. */
export class Refusal extends Error {
  readonly brand = brand
  constructor(
    readonly code: RefusalCode,
    readonly reason: RefusalReason = code,
    readonly detail: { field?: string; values?: Record<string, string>; retryAfterSeconds?: number } = {},
  ) {
    super(`${code}: ${reason}`)
    this.name = 'Refusal'
  }
}

/** Recognises a Refusal by its brand: the server entry and Remix's bundle each have their own copy of the class. */
export function isRefusal(error: unknown): error is Refusal {
  return error instanceof Error && 'brand' in error && error.brand === brand
}
