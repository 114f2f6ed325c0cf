import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startPages, type Pages } from '#tests/support/pages'
import { textOf } from '#tests/support/publishing'

let pages: Pages
let first: string

beforeAll(async () => {
  pages = await startPages()
  first = await pages.stage.document('report', 'Årsrapport', textOf('Gruppen har levert.'))
})
afterAll(() => pages.stop())

const at = (id: string, rest = '') => `/workspaces/group/documents/${id}${rest}`

describe('a decided text', () => {
  it.each(['/review', '/draft', '/conclusion'])(
    'shows no form for a step that it is past: %s',
    async (step) => {
      const answer = await pages.ask(at(first, step), { as: 'chair' })
      expect(answer.status).toBe(409)
      expect(await answer.text()).not.toContain('<form method="post" class="tv-form"')
    },
  )

  it('goes on as a new version, and each says what the other is', async () => {
    const before = await (await pages.ask(at(first), { as: 'secretariat' })).text()
    expect(before).toContain(`href="${at(first, '/renewal')}"`)
    const seen = await (await pages.ask(at(first), { as: 'member' })).text()
    expect(seen).not.toContain('/renewal"')
    const answer = await pages.ask(at(first, '/renewal'), {
      as: 'secretariat',
      form: {},
      headers: { accept: 'text/html' },
    })
    expect(answer.status).toBe(302)
    const next = (answer.headers.get('location') ?? '').split('/').at(-1) ?? ''
    const after = await (await pages.ask(at(first), { as: 'member' })).text()
    expect(after).toContain('En ny versjon er under arbeid')
    expect(after).toContain(`href="${at(next)}"`)
    expect(await (await pages.ask(at(first), { as: 'secretariat' })).text()).not.toContain('/renewal"')
    const draft = await (await pages.ask(at(next), { as: 'member' })).text()
    expect(draft).toContain('Skal erstatte')
    expect(draft).toContain(`href="${at(first)}"`)
  })

  it('is renewed once', async () => {
    const id = await pages.stage.document('note', 'Notat', textOf('Tekst.'))
    const sent = { as: 'secretariat', form: {} } as const
    expect((await pages.ask(at(id, '/renewal'), sent)).status).toBeLessThan(400)
    expect((await pages.ask(at(id, '/renewal'), sent)).status).toBe(409)
  })
})
