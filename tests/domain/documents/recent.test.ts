import { beforeEach, expect, it } from 'vitest'
import { grantDocument } from '~/domain/documents/access.server'
import { recentDocuments } from '~/domain/documents/recent.server'
import { shareDocument } from '~/domain/documents/share.server'
import { changeText } from '~/domain/documents/text.server'
import type { Part } from '#tests/support/cast'
import { reading } from '#tests/support/store'
import { createDesk, type Desk } from './desk'

let desk: Desk

beforeEach(async () => {
  desk = await createDesk()
})

async function titles(part: Part, workspace: 'group' | 'other' = 'group', limit = 5) {
  const workspaceId = desk.cast.workspaceIds[workspace]
  const rows = await recentDocuments(reading(desk.store), await desk.cast.viewer(part), workspaceId, limit)
  return rows.map(({ title }) => title)
}

it('lists what changed last first, and no more than is asked for', async () => {
  for (const title of ['Først', 'Så', 'Sist']) await desk.draft({ title })
  expect(await titles('member')).toEqual(['Sist', 'Så', 'Først'])
  expect(await titles('member', 'group', 2)).toEqual(['Sist', 'Så'])
})

it('counts a change of the text that a command makes', async () => {
  const first = await desk.draft({ title: 'Først' })
  await desk.draft({ title: 'Sist' })
  await desk.as('member', (tx) =>
    changeText(tx, first, (doc) => {
      doc.getMap('proof').set('changed', true)
      return true
    }),
  )
  expect(await titles('member')).toEqual(['Først', 'Sist'])
})

it('keeps to what the viewer may read', async () => {
  await desk.draft({ title: 'For alle' })
  await desk.draft({ title: 'For gruppa', audience: 'group' })
  expect(await titles('participant')).toEqual(['For alle'])
  for (const part of ['elsewhere', 'administrator', 'outsider'] as const) {
    expect(await titles(part), part).toEqual([])
  }
})

it('mixes in what another workspace has shared', async () => {
  const shared = await desk.draft({ title: 'Delt' })
  await desk.draft({ title: 'Egen' })
  await desk.as('chair', async (tx, viewer) =>
    shareDocument(tx, await grantDocument(tx, viewer, 'document.manage', shared), {
      workspaceId: desk.cast.workspaceIds.other,
      level: 'read',
    }),
  )
  expect(await titles('elsewhere', 'other')).toEqual(['Delt'])
  expect(await titles('member')).toEqual(['Egen', 'Delt'])
})
