import { beforeEach, expect, it } from 'vitest'
import { activity } from '#db/schema'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import { grantDocument } from '~/domain/documents/access.server'
import { numberDocument } from '~/domain/documents/number.server'
import type { Numbering } from '~/editor/numbering'
import { createDesk, type Desk } from './desk'

let desk: Desk
let id: string

beforeEach(async () => {
  desk = await createDesk()
  id = await desk.draft()
})

const number = (numbering: Numbering) => async (tx: Tx, viewer: Viewer) =>
  numberDocument(tx, await grantDocument(tx, viewer, 'document.number', id), numbering)

it('is turned on by those who write, and recorded once', async () => {
  await desk.refuses(
    {
      forbidden: ['observer', 'participant'],
      'not-found': ['elsewhere', 'rapporteur', 'administrator', 'outsider'],
    },
    number('both'),
  )
  await desk.as('member', number('both'))
  await desk.as('member', number('both'))
  expect(await desk.row(id)).toMatchObject({ numbering: 'both', version: 1 })
  const recorded = await desk.store.database.reader.select().from(activity)
  expect(recorded.filter(({ action }) => action === 'document.numbered')).toHaveLength(1)
})
