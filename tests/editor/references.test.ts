import { expect, it } from 'vitest'
import { plainTextOf } from '~/editor/content'
import { blocksOf } from '~/editor/render/blocks'
import { renderHtml } from '~/editor/render/html'
import { referencesIn, type References } from '~/editor/references'
import { content, paragraph, reference } from './sample'

const id = '018f0000-0000-7000-8000-000000000001'
const text = content(paragraph('Se ', reference('decision', id, '12/26'), '.'))
const shown = { title: 'Dele <erfaringer>', state: 'Gjennomført', href: '/workspaces/g/decisions/x' }

const html = (references?: References) =>
  renderHtml(text, {
    outcomes: {},
    language: 'nn',
    imageAt: () => null,
    ...(references ? { references } : {}),
  })

it('is its kind and number where nothing is known of its reader', () => {
  expect(html()).toBe('<p>Se <span class="tv-reference">Vedtak 12/26</span>.</p>')
  expect(plainTextOf(text)).toBe('Se #12/26.')
})

it('is shown with title, state and the way there to those who may see it', () => {
  expect(html({ [id]: shown })).toBe(
    '<p>Se <a class="tv-reference" href="/workspaces/g/decisions/x">Vedtak 12/26: Dele &lt;erfaringer&gt; (gjennomført)</a>.</p>',
  )
})

it('says that it is not available to those who may not, in a file too', () => {
  expect(html({ [id]: null })).toBe(
    '<p>Se <span class="tv-reference">Vedtak 12/26 (ikkje tilgjengeleg for deg)</span>.</p>',
  )
  const references = { [id]: { ...shown, href: null } }
  const [block] = blocksOf({ content: text, language: 'en', outcomes: {}, references, images: {} })
  expect(block).toMatchObject({
    spans: [{}, { text: 'Decision 12/26: Dele <erfaringer> (gjennomført)', href: null }, {}],
  })
})

it('keeps no title that somebody puts into the text, and is left out without a target', () => {
  const forged = {
    type: 'reference',
    attrs: { kind: 'x', targetId: id, number: 'Hemmelig', title: 'Hemmelig' },
  }
  expect(referencesIn(content(paragraph(forged)))).toEqual([{ kind: 'document', targetId: id, number: '' }])
  expect(referencesIn(content(paragraph(reference('decision', 'x', '1/26'))))).toEqual([])
})

it('cites a measure by its number, with its state alone while it has no title', () => {
  const measure = content(paragraph(reference('measure', id, '7')))
  expect(referencesIn(measure)).toEqual([{ kind: 'measure', targetId: id, number: '7' }])
  const references = { [id]: { title: '', state: 'Ikke startet', href: '/tiltak/7' } }
  const [block] = blocksOf({ content: measure, language: 'nb', outcomes: {}, references, images: {} })
  expect(JSON.stringify(block)).toContain('Tiltak 7 (ikke startet)')
})
