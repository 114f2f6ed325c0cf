import { describe, expect, it } from 'vitest'
import { contentOf, plainTextOf } from '~/editor/content'
import { headingsOf } from '~/editor/render/headings'
import { agendaTemplate } from '~/editor/templates/agenda'
import { draftTemplate } from '~/editor/templates/draft'
import { agreementTemplate } from '~/editor/templates/agreement'
import { mandateTemplate } from '~/editor/templates/mandate'
import { minutesTemplate } from '~/editor/templates/minutes'
import { noteTemplate } from '~/editor/templates/note'
import { documentWith } from './sample'

const bokmalOnly = /\b(ikke|hvordan|hva|fra|ansvarlig|anbefaling|høring|uke|leder|hvem|gruppen)\b/i

const facts = (language: 'nb' | 'nn') => ({
  language,
  title: 'Møte 3/26 i direktoratsgruppa',
  date: '2026-12-04',
  place: 'Hamar',
  present: ['Kari Eik (Sfk)', 'Per Li (Udi)'],
  apologies: [],
  items: [
    { number: '7/26', title: 'Kompetansetiltak' },
    { number: '8/26', title: 'Eventuelt' },
  ],
})

describe.each(['nb', 'nn'] as const)('templates in %s', (language) => {
  const made = {
    note: noteTemplate({ language }),
    draft: draftTemplate({ language }),
    mandate: mandateTemplate({ language }),
    agreement: agreementTemplate({ language }),
    agenda: agendaTemplate(facts(language)),
    minutes: minutesTemplate(facts(language)),
  }

  it.each(Object.entries(made))('%s survives being made a shared document', (_, template) => {
    const shared = contentOf(documentWith(template))
    expect(plainTextOf(shared)).toBe(plainTextOf(template))
    expect(contentOf(documentWith(shared))).toEqual(shared)
  })

  it.each(Object.entries(made))('%s keeps to its written form', (_, template) => {
    if (language === 'nn') expect(plainTextOf(template)).not.toMatch(bokmalOnly)
    expect(plainTextOf(template)).not.toMatch(/vennligst|i henhold til|vedrørende/i)
  })
})

it('minutes have a heading for each item and the meeting facts', () => {
  const minutes = minutesTemplate(facts('nb'))
  expect(headingsOf(minutes).map(({ text }) => text)).toEqual([
    'Sak 7/26 Kompetansetiltak',
    'Sak 8/26 Eventuelt',
  ])
  expect(plainTextOf(minutes)).toContain('Dato: 4. desember 2026')
  expect(plainTextOf(minutes)).toContain('Til stede: Kari Eik (Sfk), Per Li (Udi)')
})

it('minutes say that nobody sent apologies once it is known who came', () => {
  const apologies = (present: string[], away: string[]) =>
    plainTextOf(minutesTemplate({ ...facts('nn'), present, apologies: away })).match(/Forfall:.*/)?.[0]
  expect(apologies(['Kari Eik (Sfk)'], [])).toBe('Forfall: Ingen')
  expect(apologies(['Kari Eik (Sfk)'], ['Per Li (Udi)'])).toBe('Forfall: Per Li (Udi)')
  expect(apologies([], [])?.trim()).toBe('Forfall:')
})

it('a mandate has the same sections in both forms, each with a line of guidance', () => {
  const [nb, nn] = [mandateTemplate({ language: 'nb' }), mandateTemplate({ language: 'nn' })]
  expect(headingsOf(nb)).toHaveLength(16)
  expect(headingsOf(nn)).toHaveLength(16)
  expect(nb.content).toHaveLength(32)
})
