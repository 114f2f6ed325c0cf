import { describe, expect, it } from 'vitest'
import {
  isNationalIdentityNumber,
  nationalIdentityNumbersIn,
} from '~/core/guardrail/national-identity-number'

const synthetic = ['10915596784', '68467038838', '13527248013']

describe('national identity numbers', () => {
  it.each(synthetic)('knows the synthetic %s', (digits) => {
    expect(isNationalIdentityNumber(digits)).toBe(true)
  })

  it.each(synthetic)('refuses %s when any one digit is another', (digits) => {
    for (let place = 0; place < 11; place += 1) {
      for (let other = 1; other < 10; other += 1) {
        const changed = [...digits]
        changed[place] = String((Number(digits[place]) + other) % 10)
        // The second control digit catches every single mistake.
        expect(isNationalIdentityNumber(changed.join(''))).toBe(false)
      }
    }
  })

  it.each(['', ' ', '-', '.', '\u00A0', '\u200B'])('finds one with "%s" between date and number', (gap) => {
    for (const digits of synthetic) {
      const text = `Født i går (${digits.slice(0, 6)}${gap}${digits.slice(6)}), sier han.`
      expect(nationalIdentityNumbersIn(text)).toEqual([digits])
    }
  })

  it('finds one that invisible characters split', () => {
    expect(nationalIdentityNumbersIn('1091\u200B5596\u00AD784')).toEqual(['10915596784'])
  })

  it('takes the account number as a bank writes it for what it is', () => {
    for (const digits of synthetic) {
      const account = `${digits.slice(0, 4)}.${digits.slice(4, 6)}.${digits.slice(6)}`
      expect(nationalIdentityNumbersIn(`Konto ${account}`)).toEqual([])
      expect(nationalIdentityNumbersIn(`Konto ${account.replaceAll('.', ' ')}`)).toEqual([])
    }
  })

  it('leaves organisation numbers, telephone numbers and longer rows of digits alone', () => {
    expect(nationalIdentityNumbersIn('Org.nr. 974 761 076, tlf. 22 24 90 90')).toEqual([])
    expect(nationalIdentityNumbersIn(`1${synthetic[0]}`)).toEqual([])
    expect(nationalIdentityNumbersIn(`${synthetic[0]}1`)).toEqual([])
  })

  it('accepts the control digits that new numbers get from 2032', () => {
    const birth = '010190'
    const remainders = new Set<number>()
    for (let individual = 0; individual < 100_000; individual += 1) {
      const digits = birth + String(individual).padStart(5, '0')
      if (!isNationalIdentityNumber(digits)) continue
      const weights = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]
      remainders.add(weights.reduce((sum, weight, place) => sum + weight * Number(digits[place]), 0) % 11)
    }
    expect([...remainders].sort()).toEqual([0, 1, 2, 3])
  })

  it('wants a date that exists', () => {
    expect(isNationalIdentityNumber('00000000000')).toBe(false)
  })
})
