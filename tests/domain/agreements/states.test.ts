import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreementStepKinds } from '#db/schema'
import {
  agreementState,
  agreementStates,
  isOpen,
  isOut,
  mayTake,
  wasSigned,
  type AgreementState,
  type AgreementStepKind,
} from '~/domain/agreements/states'

const kind = fc.constantFrom(...agreementStepKinds)
const day = fc.integer({ min: 1, max: 28 }).map((number) => `2026-02-${String(number).padStart(2, '0')}`)

/** Walks as far as the rules allow, and tells of every step that was taken. */
function walk(tries: readonly AgreementStepKind[], lastsTo: string | null, days: readonly string[]) {
  let newest: AgreementStepKind | null = null
  const path: Array<{ from: AgreementState; step: AgreementStepKind; to: AgreementState }> = []
  tries.forEach((step, at) => {
    const today = days[at] ?? '2026-02-28'
    const from = agreementState(newest, lastsTo, today)
    if (!mayTake(from, step)) return
    newest = step
    path.push({ from, step, to: agreementState(step, lastsTo, today) })
  })
  return path
}

const walks = fc
  .tuple(
    fc.array(kind, { minLength: 60, maxLength: 60 }),
    fc.option(day, { nil: null }),
    fc.array(day, { minLength: 60, maxLength: 60 }),
  )
  .map(([tries, lastsTo, days]) => walk(tries, lastsTo, [...days].sort()))

describe('the states of an agreement', () => {
  it('never lead from what was signed back to what can be changed', () => {
    fc.assert(
      fc.property(walks, (path) => {
        const signedAt = path.findIndex(({ to }) => wasSigned(to))
        if (signedAt < 0) return
        for (const { to } of path.slice(signedAt)) expect(isOpen(to) || to === 'signing').toBe(false)
      }),
    )
  })

  it('are signed only after it was sent, and not after it was taken back', () => {
    fc.assert(
      fc.property(walks, (path) => {
        path.forEach(({ step }, at) => {
          if (step === 'signed') expect(path[at - 1]?.step).toBe('sent')
        })
      }),
    )
  })

  it('end for good when it is terminated or replaced', () => {
    fc.assert(
      fc.property(walks, (path) => {
        const end = path.findIndex(({ to }) => to === 'terminated' || to === 'replaced')
        if (end >= 0) expect(path).toHaveLength(end + 1)
      }),
    )
  })

  it('can all be reached, and each step leads somewhere from somewhere', () => {
    const taken = fc.sample(walks, { numRuns: 2_000, seed: 1 }).flat()
    expect(new Set(taken.map(({ step }) => step))).toEqual(new Set(agreementStepKinds))
    const later = agreementState('signed', '2026-02-28', '2026-03-01')
    const reached = new Set(['need_assessed', later, ...taken.flatMap(({ from, to }) => [from, to])])
    expect(reached).toEqual(new Set(agreementStates))
  })

  it('are known to parties from when it is laid before them', () => {
    expect(agreementStates.filter(isOut)).toEqual([
      'signing',
      'declined',
      'signed',
      'expired',
      'terminated',
      'replaced',
    ])
  })

  it('expire by themselves the day after the last, and not while they wait for a signature', () => {
    expect(agreementState('signed', '2026-02-10', '2026-02-10')).toBe('signed')
    expect(agreementState('signed', '2026-02-10', '2026-02-11')).toBe('expired')
    expect(agreementState('signed', null, '2030-01-01')).toBe('signed')
    expect(agreementState('sent', '2026-02-10', '2026-02-11')).toBe('signing')
    expect(agreementState('terminated', '2026-02-10', '2026-02-11')).toBe('terminated')
  })
})
