import { beforeEach, describe, expect, it } from 'vitest'
import { organisations } from '#db/schema'
import { write } from '~/core/write'
import { grantOrganisations } from '~/domain/organisations/access.server'
import { createOrganisation } from '~/domain/organisations/create.server'
import { editOrganisation } from '~/domain/organisations/edit.server'
import { newOrganisationFields } from '~/domain/organisations/fields'
import { organisationsByKind } from '~/domain/organisations/queries.server'
import { createCast, type Cast, type Part } from '#tests/support/cast'
import { createTestStore, reading, type TestStore } from '#tests/support/store'

let store: TestStore
let cast: Cast
const facts = newOrganisationFields.parse({
  kind: 'civil_society',
  shortName: 'Å-huset',
  nameNb: 'Åhuset for alle',
  nameNn: 'Åhuset for alle',
  nameEn: 'The Å house',
  organisationNumber: '123 456 785',
  website: 'https://ahuset.example',
})

beforeEach(async () => {
  store = await createTestStore()
  cast = await createCast(store)
})

async function create(part: Part) {
  const viewer = await cast.viewer(part)
  return write(store, viewer.id, (tx) => createOrganisation(tx, grantOrganisations(tx, viewer), facts))
}

async function edit(id: string, version: number, nameEn: string) {
  const viewer = await cast.viewer('administrator')
  return write(store, viewer.id, (tx) =>
    editOrganisation(tx, grantOrganisations(tx, viewer), id, { ...facts, nameEn, version }),
  )
}

const count = async () => (await store.database.reader.select().from(organisations)).length

describe('an organisation', () => {
  it.each<Part>(['chair', 'outsider'])('is not added by %s', async (part) => {
    const before = await count()
    await expect(create(part)).rejects.toMatchObject({ code: 'not-found' })
    expect(await count()).toBe(before)
  })

  it('is added under an address of its own', async () => {
    await create('administrator')
    await create('administrator')
    const rows = await store.database.reader.select().from(organisations)
    expect(rows.map((row) => row.slug)).toEqual(expect.arrayContaining(['a-huset', 'a-huset-2']))
    expect(rows.find((row) => row.slug === 'a-huset')?.organisationNumber).toBe('123456785')
  })

  it('is not overwritten by whoever saves second', async () => {
    const id = await create('administrator')
    await edit(id, 1, 'First')
    await expect(edit(id, 1, 'Second')).rejects.toMatchObject({
      reason: 'changed-meanwhile',
      detail: { values: { nameEn: 'First', version: '2' } },
    })
    await edit(id, 2, 'Second')
  })

  it('stands in the directory under its kind, in the reader’s language', async () => {
    await create('administrator')
    const groups = await organisationsByKind(reading(store), 'en')
    const names = groups.find((group) => group.kind === 'civil_society')?.organisations.map((one) => one.name)
    expect(names).toContain('The Å house')
  })
})

describe('what a form may send', () => {
  it.each([
    [{ website: 'javascript:alert(1)' }, 'link'],
    [{ organisationNumber: '12345' }, 'number'],
    [{ nameNb: ' ' }, 'required'],
    [{ kind: 'club' }, 'choice'],
  ])('%j is refused: %s', (wrong, problem) => {
    const sent = { kind: 'ministry', shortName: 'A', nameNb: 'A', nameNn: 'A', nameEn: 'A', ...wrong }
    expect(newOrganisationFields.safeParse(sent).error?.issues[0]?.message).toBe(problem)
  })
})
