import { beforeEach, expect, it } from 'vitest'
import { legalBases } from '#db/schema'
import { newId } from '~/core/ids'
import type { Viewer } from '~/core/viewer'
import { write, type Tx } from '~/core/write'
import { grantDocument } from '~/domain/documents/access.server'
import { editDocument } from '~/domain/documents/edit.server'
import { settingsFields, type SettingsFields } from '~/domain/documents/fields'
import { createDesk, type Desk } from './desk'

let desk: Desk
let id: string

beforeEach(async () => {
  desk = await createDesk()
  id = await desk.draft()
})

const settings: SettingsFields = {
  title: 'Nytt navn',
  language: 'nn',
  audience: 'group',
  accessCode: 'internal',
  legalBasisId: null,
  version: 1,
}

const edit =
  (changes: Partial<SettingsFields> = {}) =>
  async (tx: Tx, viewer: Viewer) =>
    editDocument(tx, await grantDocument(tx, viewer, 'document.manage', id), { ...settings, ...changes })

it('changes title, audience and grading, and asks sockets again', async () => {
  const asked: string[] = []
  desk.store.bus.on('document-access-changed', ({ documentId }) => asked.push(documentId))
  await desk.refuses(
    {
      forbidden: ['member', 'participant', 'observer'],
      'not-found': ['elsewhere', 'rapporteur', 'administrator', 'outsider'],
    },
    edit(),
  )
  await desk.as('secretariat', edit())
  expect(await desk.row(id)).toMatchObject({
    title: 'Nytt navn',
    language: 'nn',
    audience: 'group',
    version: 2,
  })
  expect(asked).toEqual([id])
})

it('shows the second person the first one’s change', async () => {
  await desk.as('secretariat', edit())
  await expect(desk.as('chair', edit({ title: 'Mitt navn' }))).rejects.toMatchObject({
    code: 'conflict',
    detail: { values: { title: 'Nytt navn', version: '2' } },
  })
  expect((await desk.row(id)).title).toBe('Nytt navn')
})

it('exempts only by a legal basis that is in force', async () => {
  const basis = { labelNb: 'x', labelNn: 'x', labelEn: 'x', requiresReason: true, validFrom: '2009-01-01' }
  const [now, old] = [newId(), newId()]
  await write(desk.store, null, (tx) =>
    tx.db.insert(legalBases).values([
      { id: now, code: '15-1', ...basis },
      { id: old, code: '5', ...basis, validTo: '2020-12-31' },
    ]),
  )
  await desk.refuses({ invalid: ['chair'] }, edit({ accessCode: 'exempt', legalBasisId: old }))
  await desk.as('chair', edit({ accessCode: 'exempt', legalBasisId: now }))
  expect(await desk.row(id)).toMatchObject({ accessCode: 'exempt', legalBasisId: now })
  expect(settingsFields.safeParse({ ...settings, version: '1', accessCode: 'exempt' }).success).toBe(false)
})
