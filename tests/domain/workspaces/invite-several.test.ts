import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { links, mails, seats } from '#db/schema'
import type { Viewer } from '~/core/viewer'
import { write, type Tx } from '~/core/write'
import { grantWorkspace, type GrantedWorkspace } from '~/domain/workspaces/access.server'
import { bulkFields } from '~/domain/workspaces/fields'
import { readInvitationList } from '~/domain/workspaces/invitation-list'
import { planInvitations } from '~/domain/workspaces/invitation-plan.server'
import { inviteSeveral } from '~/domain/workspaces/invite-several.server'
import { createCast, type Cast, type Part } from '#tests/support/cast'
import { createTestStore, type TestStore } from '#tests/support/store'

let store: TestStore
let cast: Cast

beforeEach(async () => {
  store = await createTestStore()
  cast = await createCast(store)
})

async function as<Result>(
  part: Part,
  work: (tx: Tx, viewer: Viewer, workspace: GrantedWorkspace<'workspace.give_seats'>) => Promise<Result>,
): Promise<Result> {
  const viewer = await cast.viewer(part)
  return write(store, viewer.id, async (tx) =>
    work(tx, viewer, await grantWorkspace(tx, viewer, 'workspace.give_seats', 'group')),
  )
}

const fields = (lines: string[], validTo: string | null = null) => ({
  list: lines.join('\n'),
  role: 'participant' as const,
  validTo,
})

const plan = (lines: string[], validTo?: string | null) =>
  as('chair', (tx, _viewer, workspace) => planInvitations(tx, workspace, fields(lines, validTo)))

const send = (lines: string[], seen: string, validTo?: string | null) =>
  as('chair', (tx, viewer, workspace) =>
    inviteSeveral(tx, viewer, workspace, { ...fields(lines, validTo), seen }, 'https://tvers.test'),
  )

const person = (name: string, organisation: string) =>
  `${name};${name.toLowerCase()}@x.example;${organisation}`

describe('a list in a file', () => {
  const sent = (bytes: Buffer, list = '') => {
    const form = { list, role: 'participant', validTo: '', file: { name: 'liste.csv', bytes } }
    const { data, error } = bulkFields.safeParse(form)
    return data?.list ?? error?.issues.map(({ path, message }) => [path[0], message])
  }

  it('is read in the encodings of spreadsheets, and stands for what was typed', () => {
    const csv = 'Navn;E-post;Virksomhet\nKari Ås;kari@x.no;POD'
    for (const encoding of ['utf8', 'latin1', 'utf16le'] as const) {
      const mark = encoding === 'utf16le' ? '\uFEFF' : ''
      expect(sent(Buffer.from(mark + csv, encoding), 'Noe annet')).toBe(csv)
    }
  })

  it('is refused when it is no text, empty, too long, or holds an identity number', () => {
    expect(sent(Buffer.from([0x50, 0x4b, 3, 4, 0, 0]))).toEqual([['file', 'not-csv']])
    expect(sent(Buffer.from(' \n'))).toEqual([['file', 'required']])
    expect(sent(Buffer.from('x'.repeat(50_001)))).toEqual([['file', 'too-long']])
    expect(sent(Buffer.from('Kari;10915596784;POD'))).toEqual([['file', 'identity-number']])
  })

  it('is asked for when nothing is typed either', () => {
    const { error } = bulkFields.safeParse({ list: ' ', role: 'participant', validTo: '' })
    expect(error?.issues.map(({ path, message }) => [path[0], message])).toEqual([['list', 'required']])
  })
})

describe('a pasted list', () => {
  const read = (text: string) =>
    readInvitationList(text).map(({ name, email, organisation }) => [name, email, organisation])
  const kari = ['Kari Ås', 'kari@x.no', 'POD']

  it.each([
    ['semicolons with a heading', '\uFEFFNavn;E-post;Virksomhet\r\nKari Ås;Kari@x.no;POD\r\n'],
    ['tabs', 'Kari Ås\tkari@x.no\tPOD'],
    ['commas', 'Kari Ås, kari@x.no, POD'],
    ['an address in brackets', 'Kari Ås <kari@x.no>; POD'],
    ['another order and quotes', 'kari@x.no;"Kari Ås";"POD"'],
    ['empty lines between', '\n\nKari Ås;kari@x.no;POD\n\n'],
  ])('is read with %s', (_how, text) => {
    expect(read(text)).toEqual([kari])
  })

  it('keeps commas in names where there are semicolons, and lines that lack something', () => {
    expect(read('Ås, Kari;kari@x.no;Rådet for a, b og c\nOla;;POD')).toEqual([
      ['Ås, Kari', 'kari@x.no', 'Rådet for a, b og c'],
      ['Ola', '', 'POD'],
    ])
  })
})

describe('what will happen', () => {
  it('is told line by line, and nothing is written', async () => {
    const { lines } = await plan([
      person('Ny', 'POD'),
      person('Jo', 'JD'),
      person('Jon', 'jd'),
      'Uten;adresse;POD',
      'Ukjent;ukjent@x.example;Ingen',
      person('Ny', 'POD'),
      'Maja Medlem;member@test.tvers.example;POD',
    ])
    expect(lines.map(({ problem, seatId, capacity }) => [problem, seatId !== null, capacity])).toEqual([
      [null, true, 'deputy'],
      [null, false, 'holder'],
      [null, false, 'deputy'],
      ['bad_email', false, 'holder'],
      ['unknown_organisation', false, 'holder'],
      ['twice', true, 'deputy'],
      ['already_seated', true, 'deputy'],
    ])
    expect(await store.database.reader.select().from(links)).toEqual([])
    expect(await store.database.reader.select().from(seats)).toHaveLength(7)
  })

  it('needs an end where an external organisation is given a seat', async () => {
    await write(store, null, (tx) =>
      tx.db
        .update(seats)
        .set({ validTo: '2026-03-01' })
        .where(eq(seats.id, cast.seatIds.participant ?? '')),
    )
    const line = person('Ny', 'ROSA')
    expect((await plan([line])).lines[0]?.problem).toBe('needs_end')
    expect((await plan([line], '2026-12-31')).lines[0]?.problem).toBeNull()
  })
})

describe('inviting several', () => {
  it('does what was shown: invitations by mail, and a seat for who had none', async () => {
    const lines = [person('Ny', 'POD'), person('Jo', 'JD'), person('Jon', 'JD'), 'Uten;adresse;POD']
    const { hash } = await plan(lines)
    expect(await send(lines, hash)).toBe(3)
    const sent = await store.database.reader.select().from(links)
    expect(sent.map(({ email, capacity }) => [email, capacity]).sort()).toEqual([
      ['jo@x.example', 'holder'],
      ['jon@x.example', 'deputy'],
      ['ny@x.example', 'deputy'],
    ])
    const given = (await store.database.reader.select().from(seats)).filter(
      ({ organisationId, workspaceId }) =>
        organisationId === cast.organisationIds.jd && workspaceId === cast.workspaceIds.group,
    )
    expect(given).toMatchObject([{ role: 'participant', sponsorId: cast.userIds.chair }])
    expect(await store.database.reader.select().from(mails)).toHaveLength(3)
    expect((await plan(lines)).lines.map(({ problem }) => problem)).toEqual([
      'already_invited',
      'already_invited',
      'already_invited',
      'bad_email',
    ])
  })

  it('does nothing when something has changed since, or nobody is left', async () => {
    const lines = [person('Ny', 'POD')]
    const { hash } = await plan(lines)
    await send(lines, hash)
    await expect(send(lines, hash)).rejects.toMatchObject({ reason: 'list-changed' })
    const again = await plan(lines)
    await expect(send(lines, again.hash)).rejects.toMatchObject({ reason: 'list-nobody' })
    await expect(send([...lines, person('En', 'POD')], again.hash)).rejects.toMatchObject({
      code: 'conflict',
    })
    expect(await store.database.reader.select().from(mails)).toHaveLength(1)
  })

  it('is for those who give seats', async () => {
    for (const part of ['member', 'participant', 'observer'] as const)
      await expect(
        as(part, async () => undefined),
        part,
      ).rejects.toMatchObject({ code: 'forbidden' })
  })
})
