import { describe, expect, it } from 'vitest'
import type { FormValues } from '~/http/form.server'
import { numberOf, sendingOf } from '~/http/sending.server'

const number = '2904716510-1174920311-35529102-3841107265'
const file = (bytes: string) => ({ file: { name: 'notat.md', bytes: Buffer.from(bytes) } })
const sent = (values: FormValues, { path = '/a', files = {}, under = number } = {}) =>
  sendingOf(new Request(`http://127.0.0.1${path}`, { method: 'POST' }), under, values, files)

describe('what was sent under a number', () => {
  it('is the same when all of it is', () => {
    expect(sent({ text: 'Ja' }, { files: file('ord') })).toEqual(sent({ text: 'Ja' }, { files: file('ord') }))
  })

  it.each([
    ['words', sent({ text: 'Nei' })],
    ['ticks', sent({ text: 'Ja', list: ['a'] })],
    ['address', sent({ text: 'Ja' }, { path: '/b' })],
    ['file', sent({ text: 'Ja' }, { files: file('ord') })],
  ])('is something else with other %s', (_, other) => {
    const first = sent({ text: 'Ja' })
    expect(other?.sending).toBe(first?.sending)
    expect(other?.contents).not.toBe(first?.contents)
  })

  it('cannot be told from what was sent under another', () => {
    const other = sent({ text: 'Ja' }, { under: '1-1174920311-35529102-3841107265' })
    expect(other?.contents).not.toBe(sent({ text: 'Ja' })?.contents)
  })
})

it('takes the number out of the form, which is read as if it were not there', () => {
  expect(numberOf({ text: 'Ja', sending: number })).toEqual({ number, values: { text: 'Ja' } })
  expect(numberOf({ text: 'Ja' })).toEqual({ number: '', values: { text: 'Ja' } })
})

it.each([[''], ['kort'], ['med mellomrom, og ellers langt nok'], ['1'.repeat(81)]])(
  'knows no number “%s”',
  (one) => {
    expect(sent({ text: 'Ja' }, { under: one })).toBeNull()
  },
)
