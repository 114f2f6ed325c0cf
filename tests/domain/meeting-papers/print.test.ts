import { beforeEach, describe, expect, it } from 'vitest'
import type { Viewer } from '~/core/viewer'
import { write } from '~/core/write'
import type { PaperWish } from '~/domain/meeting-papers/choices'
import { meetingPaper } from '~/domain/meeting-papers/print.server'
import { wishIn } from '~/domain/meeting-papers/wish'
import { grantMeeting } from '~/domain/meetings/access.server'
import { addAgendaItem } from '~/domain/meetings/agenda.server'
import { agendaOf } from '~/domain/meetings/agenda-queries.server'
import { recordAttendance } from '~/domain/meetings/attendance.server'
import { callMeeting } from '~/domain/meetings/call.server'
import { recordOutcome } from '~/domain/minutes/record-outcome.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { setLetterhead } from '~/domain/workspaces/letterhead.server'
import { plainTextOf } from '~/editor/content'
import { printDocx } from '~/editor/render/docx'
import { printPdf } from '~/editor/render/pdf'
import { createCast, type Cast, type Part } from '#tests/support/cast'
import {
  approveMinutesOf,
  buildMeeting,
  circulateMinutesOf,
  itemFields,
  managing,
  openMinutesOf,
} from '#tests/support/meeting'
import { createTestStore, reading, type TestStore } from '#tests/support/store'
import { unzipped } from '#tests/support/unzipped'

let store: TestStore
let cast: Cast
let secretariat: Viewer
let meetingId: string
let items: string[]

beforeEach(async () => {
  store = await createTestStore()
  cast = await createCast(store)
  secretariat = await cast.viewer('secretariat')
  meetingId = await buildMeeting(store, secretariat)
  await managing(store, secretariat, meetingId, async (tx, meeting) => {
    await addAgendaItem(tx, meeting, itemFields({ title: 'Opplæring', presenter: 'Kari Nordmann' }))
    await addAgendaItem(tx, meeting, itemFields({ title: 'Konflikten', audience: 'internal' }))
  })
  await managing(store, secretariat, meetingId, callMeeting)
  items = (await agendaOf(reading(store), meetingId)).map(({ id }) => id)
})

async function paper(part: Part, wish: Partial<PaperWish>) {
  const viewer = await cast.viewer(part)
  const meeting = await grantMeeting(reading(store), viewer, 'meeting.read_agenda', meetingId)
  const plain = { kind: 'agenda', language: 'nb', agendaItemId: null, names: true, internal: false } as const
  return meetingPaper(reading(store), viewer, meeting, { ...plain, ...wish })
}

const printed = async (part: Part, wish: Partial<PaperWish>) => plainTextOf((await paper(part, wish)).content)

async function writeMinutes() {
  const seat = { seatId: cast.seatIds.member ?? '', kind: 'present', userId: cast.userIds.member } as const
  await managing(store, secretariat, meetingId, (tx, meeting) => recordAttendance(tx, meeting, [seat]))
  await openMinutesOf(store, secretariat, meetingId)
  await managing(store, secretariat, meetingId, (tx, meeting) =>
    recordOutcome(tx, meeting, items[1] ?? '', { kind: 'noted', note: 'Lederen følger opp' }),
  )
}

describe('the notice and the agenda', () => {
  it('stand in the language that was asked for, in the letterhead of the group', async () => {
    await write(store, secretariat.id, async (tx) => {
      const workspace = await grantWorkspace(tx, secretariat, 'workspace.edit', 'group')
      await setLetterhead(tx, workspace, {
        organisation: 'Senteret',
        lines: 'Storgata 1\n\n0155 Oslo',
        version: 0,
      })
    })
    const notice = await paper('member', { kind: 'notice', language: 'nn' })
    expect(notice).toMatchObject({
      title: 'Innkalling til møte 1/26',
      organisation: 'group',
      head: ['Senteret', 'Storgata 1', '0155 Oslo'],
      line: '18. mars 2026',
    })
    const text = plainTextOf(notice.content)
    for (const said of ['Stad: Teams', 'Innkalla:', 'Maja Medlem (POD)', 'Sak 1/26 Opplæring', '15 minutt'])
      expect(text).toContain(said)
    expect(await printed('member', { kind: 'agenda' })).not.toContain('Maja Medlem')
  })

  it('leave out names and internal items unless they are asked for, and for those who may not read them', async () => {
    const bare = await printed('member', { kind: 'notice', names: false })
    for (const name of ['Kari Nordmann', 'Maja Medlem', 'Konflikten']) expect(bare).not.toContain(name)
    // The organisation that has the chair and the secretariat is called once.
    expect(bare.match(/SFK/g)).toHaveLength(1)
    expect(bare).toContain('Sak 2/26 Intern sak')
    expect(await printed('member', { internal: true })).toContain('Sak 2/26 Konflikten')
    await writeMinutes()
    await circulateMinutesOf(store, secretariat, meetingId)
    await approveMinutesOf(store, await cast.viewer('chair'), meetingId)
    for (const wish of [{}, { kind: 'minutes' }, { kind: 'extract', agendaItemId: items[1] ?? '' }] as const)
      expect(await printed('observer', { ...wish, internal: true })).not.toMatch(/Konflikten|følger opp/)
  })

  it('refuse a letterhead that somebody else has set meanwhile', async () => {
    const set = (version: number) =>
      write(store, secretariat.id, async (tx) => {
        const workspace = await grantWorkspace(tx, secretariat, 'workspace.edit', 'group')
        await setLetterhead(tx, workspace, { organisation: 'Senteret', lines: '', version })
      })
    await set(0)
    await expect(set(0)).rejects.toMatchObject({ reason: 'changed-meanwhile' })
    await set(1)
  })
})

describe('minutes on paper', () => {
  it('are the text as it stands, with internal items only when they are asked for', async () => {
    await writeMinutes()
    const { line } = await paper('member', { kind: 'minutes' })
    expect(line).toContain('Utkast')
    const text = await printed('member', { kind: 'minutes' })
    expect(text).toContain('Til stede: Maja Medlem (POD)')
    expect(text).not.toContain('Konflikten')
    const whole = await printed('member', { kind: 'minutes', internal: true })
    expect(whole).toContain('Interne saker\nSak 2/26 Konflikten')
    expect(whole).toContain('Utfall: Tatt til orientering. Lederen følger opp')
  })

  it('name organisations in the place of those who came, when names are left out', async () => {
    await writeMinutes()
    const text = await printed('member', { kind: 'minutes', names: false })
    expect(text).toContain('Til stede: POD')
    expect(text).not.toContain('Maja Medlem')
  })

  it('are for one item in an extract, and there is none of an item of another meeting', async () => {
    await writeMinutes()
    const text = await printed('member', { kind: 'extract', agendaItemId: items[0] ?? '' })
    expect(text.split('\n').slice(0, 2)).toEqual(['Sak 1/26 Opplæring', 'Diskusjonssak'])
    expect(text).toContain('Drøfting:')
    expect(text).not.toContain('2/26')
    const elsewhere = await buildMeeting(store, secretariat, { items: 1 })
    const [other] = await agendaOf(reading(store), elsewhere)
    const asked = printed('member', { kind: 'extract', agendaItemId: other?.id ?? '' })
    await expect(asked).rejects.toMatchObject({ code: 'not-found' })
  })

  it('do not exist before they are opened', async () => {
    await expect(printed('member', { kind: 'minutes' })).rejects.toMatchObject({ code: 'not-found' })
  })
})

it('makes files of it: PDF/A, and Word with the letterhead above each page', async () => {
  await write(store, secretariat.id, async (tx) => {
    const workspace = await grantWorkspace(tx, secretariat, 'workspace.edit', 'group')
    await setLetterhead(tx, workspace, { organisation: 'Senteret', lines: 'Storgata 1', version: 0 })
  })
  const notice = await paper('member', { kind: 'notice' })
  const pdf = Buffer.from(await printPdf(notice)).toString('latin1')
  expect(pdf).toContain('<pdfaid:part>2</pdfaid:part>')
  const files = unzipped(await printDocx(notice))
  expect(files.get('word/document.xml')).toContain('Innkalling til møte 1/26')
  const heads = [...files].filter(([path]) => /header\d*\.xml$/.test(path))
  expect(heads.map(([, xml]) => xml).join()).toContain('Storgata 1')
})

it('reads an address that says nothing, or nonsense, as the agenda without what is to be left out', () => {
  const careful = {
    kind: 'agenda',
    language: 'nb',
    format: 'pdf',
    agendaItemId: null,
    names: false,
    internal: false,
  }
  expect(wishIn(new URLSearchParams())).toEqual(careful)
  expect(wishIn(new URLSearchParams('kind=x&item=1&names=yes&format=exe&internal='))).toEqual(careful)
})
