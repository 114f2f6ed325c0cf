import { expect, it } from 'vitest'
import { freeSlug, slugOf } from '~/core/slug'

it('is a name in plain letters', () => {
  expect(slugOf('Sekretariat for fornærmede')).toBe('sekretariat-for-fornaermede')
  expect(slugOf('Čáhci & Übergang – 2026!')).toBe('cahci-ubergang-2026')
})

it('holds whole words alone, since people read it on paper too', () => {
  const title = 'Hva dere sa, og hva vi gjorde: Innspill til krav for den første henvendelsen'
  expect(slugOf(title)).toBe('hva-dere-sa-og-hva-vi-gjorde-innspill-til-krav-for-den')
  expect(slugOf(title, { longest: 120 })).toBe(
    'hva-dere-sa-og-hva-vi-gjorde-innspill-til-krav-for-den-forste-henvendelsen',
  )
  expect(slugOf('abc def', { longest: 3 })).toBe('abc')
  expect(slugOf('a'.repeat(70))).toBe('a'.repeat(60))
})

it('is something when no letter can stand in an address', () => {
  expect(slugOf('???')).toBe('x')
  expect(slugOf('???', { otherwise: 'dokument' })).toBe('dokument')
})

it('gets a number when it is taken', () => {
  expect(freeSlug('Plan', new Set(['plan', 'plan-2']))).toBe('plan-3')
})
