import { beforeEach, expect, it } from 'vitest'
import { grantDocument } from '~/domain/documents/access.server'
import { exportFormats } from '~/domain/exports/formats'
import { renderCopy } from '~/domain/exports/render.server'
import { workingCopyOf } from '~/domain/exports/working-copy.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { setLetterhead } from '~/domain/workspaces/letterhead.server'
import { initialUpdate } from '~/editor/content'
import { reading } from '#tests/support/store'
import { unzipped } from '#tests/support/unzipped'
import { createDesk, type Desk } from '../documents/desk'

let desk: Desk
beforeEach(async () => {
  desk = await createDesk()
})

async function copyOf(id: string) {
  const document = await desk.as('member', (tx, member) => grantDocument(tx, member, 'document.read', id))
  return workingCopyOf(reading(desk.store), document, 'nb', {
    line: 'Utkast',
    facts: [['Tilgang', 'Intern']],
  })
}

it('stands in the head of what is taken out for Word and LibreOffice, as it is set for the workspace', async () => {
  const id = await desk.draft()
  await desk.as('chair', async (tx, viewer) => {
    const workspace = await grantWorkspace(tx, viewer, 'workspace.edit', 'group')
    await setLetterhead(tx, workspace, {
      organisation: 'Samordningsenheten',
      lines: 'Oslo\ntvers.example',
      version: 0,
    })
  })
  const copy = await copyOf(id)
  expect(copy).toMatchObject({ organisation: 'group', head: ['Samordningsenheten', 'Oslo', 'tvers.example'] })
  const word = [...unzipped(await renderCopy(copy, 'docx'))].filter(([name]) =>
    name.startsWith('word/header'),
  )
  const office = unzipped(await renderCopy(copy, 'odt')).get('styles.xml')
  for (const head of [word.map(([, xml]) => xml).join(''), office])
    for (const line of copy.head ?? []) expect(head).toContain(line)
})

it('leaves an empty document a file with a title in every format', async () => {
  const id = await desk.draft({ text: initialUpdate({ type: 'doc', content: [{ type: 'paragraph' }] }) })
  const copy = await copyOf(id)
  for (const format of exportFormats)
    expect((await renderCopy(copy, format)).length, format).toBeGreaterThan('# Utkast'.length)
})
