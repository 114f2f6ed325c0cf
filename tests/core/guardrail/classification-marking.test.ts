import { describe, expect, it } from 'vitest'
import { classificationMarkingIn } from '~/core/guardrail/classification-marking'

const markings = [
  'STRENGT HEMMELIG',
  'HEMMELIG',
  'KONFIDENSIELT',
  'BEGRENSET',
  'STRENGT FORTROLIG',
  'FORTROLIG',
  'NATO RESTRICTED',
  'RESTREINT UE',
  'EU RESTRICTED',
]

describe('classification markings', () => {
  it.each(markings)('finds %s on a line of its own', (marking) => {
    expect(classificationMarkingIn(`Referat\n  ${marking} \nSak 1/26`)).toBe(marking)
    expect(classificationMarkingIn(`*** ${marking} ***`)).toBe(marking)
  })

  it.each(markings)('lets %s through inside a sentence and in lower case', (marking) => {
    expect(classificationMarkingIn(`Dokumenter merket ${marking} skal ikke hit.`)).toBeNull()
    expect(classificationMarkingIn(marking.toLowerCase())).toBeNull()
  })

  it('reads "begrenset omfang" as Norwegian', () => {
    expect(classificationMarkingIn('begrenset omfang')).toBeNull()
  })
})
