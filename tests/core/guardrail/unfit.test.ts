import { describe, expect, it } from 'vitest'
import { unfitIn, withoutUnfit } from '~/core/guardrail/unfit'

const number = '10915596784'
const account = '01129900160'

describe('what must not be written', () => {
  it.each([
    ['Saken er kjent.', []],
    [`Gjelder ${number}.`, ['identity-number']],
    [`HEMMELIG\nGjelder ${number}.`, ['identity-number', 'classified']],
    [`Konto ${account}`, []],
  ] as const)('is found in %j', (text, kinds) => {
    expect(unfitIn(text, (one) => one === account)).toEqual(kinds)
  })

  it.each([
    ['Saken er kjent.\n\nTo linjer.', 'Saken er kjent.\n\nTo linjer.'],
    [`Gjelder ${number}, og 109155 96784.`, 'Gjelder , og .'],
    [`Først\r\nSTRENGT FORTROLIG\r\nså ${number}`, 'Først\r\nså '],
    [`Konto ${account}, person ${number}`, `Konto ${account}, person `],
    ['HEMMELIG', ''],
  ])('is taken out of %j, and nothing else', (text, left) => {
    const fit = withoutUnfit(text, (one) => one === account)
    expect(fit).toBe(left)
    expect(unfitIn(fit, (one) => one === account)).toEqual([])
  })
})
