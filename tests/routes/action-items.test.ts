import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seatHoldings } from '#db/schema'
import { write } from '~/core/write'
import { startPages, type Pages } from '#tests/support/pages'
import { unzipped } from '#tests/support/unzipped'

let pages: Pages
let item: string

const group = '/workspaces/group/action-items'

beforeAll(async () => {
  pages = await startPages()
  const { organisationIds, userIds } = pages.stage.cast
  const create = async (form: Record<string, string>) => {
    const answer = await pages.ask(`${group}/new`, { as: 'secretariat', form })
    return answer.headers.get('location') ?? ''
  }
  const pod = { organisationId: organisationIds.pod ?? '', userId: userIds.member, deadline: '2026-03-02' }
  item = await create({ title: 'Skriv planen', ...pod })
  await create({
    title: '=1+1',
    organisationId: organisationIds.udi ?? '',
    deadline: '2026-05-17',
    'collaborators[]': organisationIds.rosa ?? '',
  })
})
afterAll(() => pages.stop())

const text = async (
  path: string,
  as: 'member' | 'participant' | 'chair' | 'administrator',
  language = 'nb',
) => (await pages.ask(path, { as, language })).text()

describe('action items across workspaces', () => {
  it('are one’s own, with the way to the workspace, and what one says there', async () => {
    const page = await text('/action-items', 'member')
    expect(page).toContain('Skriv planen')
    expect(page).toContain('Fristen er ute')
    expect(page).not.toContain('=1+1')
    expect(await text('/action-items?whose=organisation', 'participant')).toContain('=1+1')
    expect(await text('/action-items', 'administrator', 'nn')).toContain('Ingen oppfølgingspunkt passar')
  })

  it('are linked from My page', async () => {
    expect(await text('/my-page', 'member')).toMatch(/<a[^>]*href="\/action-items"[^>]*>1 åpne i alt/)
  })
})

describe('action items as an Excel file', () => {
  it('hold the rows of the list, days as days, and words that are no formulas', async () => {
    const answer = await pages.ask(`${group}.xlsx?shown=all`, { as: 'chair' })
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="group-2026-03-04.xlsx"')
    const files = unzipped(new Uint8Array(await answer.arrayBuffer()))
    const sheet = files.get('xl/worksheets/sheet1.xml') ?? ''
    const words = files.get('xl/sharedStrings.xml')
    expect(sheet.match(/<row /g)).toHaveLength(3)
    // 2 March 2026 in days since 1900, as spreadsheets count.
    expect(sheet).toContain('<v>46083</v>')
    expect(sheet).not.toContain('<f>')
    expect(words).toContain('=1+1')
    expect(words).toContain('Skriv planen')
  })

  it('hold no more than the viewer may read', async () => {
    const answer = await pages.ask(`${group}.xlsx?shown=all`, { as: 'participant' })
    const words = unzipped(new Uint8Array(await answer.arrayBuffer())).get('xl/sharedStrings.xml')
    expect(words).toContain('=1+1')
    expect(words).not.toContain('Skriv planen')
  })
})

describe('the form of an action item', () => {
  it('offers whoever has it, also when their seat has ended, and says so', async () => {
    const { store, cast } = pages.stage
    const held = eq(seatHoldings.userId, cast.userIds.observer)
    const end = (validTo: string | null) =>
      write(store, null, (tx) => tx.db.update(seatHoldings).set({ validTo }).where(held))
    const form = {
      title: 'Les planen',
      organisationId: cast.organisationIds.udi ?? '',
      userId: cast.userIds.observer,
      deadline: '2026-03-09',
    }
    const made = await pages.ask(`${group}/new`, { as: 'secretariat', form })
    const edit = `${made.headers.get('location')}/edit`
    const chosen = new RegExp(`<option(?=[^>]*selected)[^>]*value="${form.userId}"[^>]*>([^<]*)<`)
    await end('2026-01-31')
    expect(chosen.exec(await text(edit, 'chair'))?.[1]).toContain('(har ikke plass her nå)')
    expect(chosen.exec(await text(edit, 'chair', 'nn'))?.[1]).toContain('(har ikkje plass her no)')
    const saved = await pages.ask(edit, { as: 'chair', form: { ...form, title: 'Les den', version: '1' } })
    expect(saved.status).toBe(302)
    await end(null)
    expect(chosen.exec(await text(edit, 'chair'))?.[1]).not.toContain('(')
  })
})

describe('the board', () => {
  it('moves a card, and asks for a reason on the item’s own page', async () => {
    expect(await text(`${group}/board`, 'participant')).not.toContain('Skriv planen')
    expect(await text(`${group}/board`, 'member')).toContain('Flytt «Skriv planen»')
    const blocked = { state: 'blocked', version: '1', back: 'board' }
    const refused = await pages.ask(item, { as: 'member', form: blocked })
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('Fyll ut feltet «Merknad»')
    const moved = await pages.ask(item, { as: 'member', form: { ...blocked, note: 'Venter på svar.' } })
    expect(moved.headers.get('location')).toBe(`${group}/board`)
    expect(await text(item, 'chair')).toContain('Venter på svar.')
  })
})

describe('changing several', () => {
  it('changes those that are ticked, and keeps the ticks when something is missing', async () => {
    const form = { 'items[]': `${item.split('/').at(-1)}@2`, deadline: '' }
    const refused = await pages.ask(`${group}/changes?shown=all`, { as: 'chair', form })
    expect(refused.status).toBe(422)
    expect(await refused.text()).toMatch(
      /<input[^>]*checked=""[^>]*value="[^"]*@2"|value="[^"]*@2"[^>]*checked=""/,
    )
    const changed = await pages.ask(`${group}/changes`, {
      as: 'chair',
      form: { ...form, deadline: '2026-06-01' },
    })
    expect(changed.headers.get('location')).toBe(group)
    expect(await text(item, 'chair')).toContain('1. juni 2026')
    const stale = await pages.ask(`${group}/changes`, {
      as: 'chair',
      form: { ...form, deadline: '2026-07-01' },
    })
    expect(stale.status).toBe(409)
    expect(await stale.text()).toContain('endret ett eller flere av punktene')
  })
})
