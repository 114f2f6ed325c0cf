import { beforeEach, describe, expect, it } from 'vitest'
import { eq } from 'drizzle-orm'
import { agendaPaperFiles, files } from '#db/schema'
import type { Viewer } from '~/core/viewer'
import { write } from '~/core/write'
import { possibleFiles } from '~/domain/files/as-papers.server'
import { papersOfAgenda } from '~/domain/agenda-papers/papers.server'
import { setAgendaPapers } from '~/domain/agenda-papers/set-papers.server'
import { grantFile } from '~/domain/files/access.server'
import { addFileVersion } from '~/domain/files/add.server'
import { prepareFile } from '~/domain/files/prepare.server'
import { removeFile } from '~/domain/files/remove.server'
import { itemFacts } from '~/domain/meeting-papers/item-facts'
import { removeAgendaItem } from '~/domain/meetings/agenda.server'
import { agendaOf } from '~/domain/meetings/agenda-queries.server'
import { callMeeting } from '~/domain/meetings/call.server'
import { createCast, type Cast } from '#tests/support/cast'
import { memoryFolder, storeFile, type MemoryFolder } from '#tests/support/file-folder'
import { buildMeeting, managing } from '#tests/support/meeting'
import { createTestStore, reading, type TestStore } from '#tests/support/store'

let store: TestStore
let cast: Cast
let folder: MemoryFolder
let secretariat: Viewer
let meetingId: string
let itemId: string
let fileId: string

beforeEach(async () => {
  store = await createTestStore()
  cast = await createCast(store)
  folder = memoryFolder()
  secretariat = await cast.viewer('secretariat')
  meetingId = await buildMeeting(store, secretariat, { items: 1 })
  itemId = (await agendaOf(reading(store), meetingId))[0]?.id ?? ''
  fileId = await storeFile(store, secretariat, folder, { workspaceId: cast.workspaceIds.group })
})

const setFiles = (ids: string[]) =>
  managing(store, secretariat, meetingId, (tx, meeting) =>
    setAgendaPapers(tx, secretariat, meeting, itemId, { documentId: [], fileId: ids }),
  )
const call = () => managing(store, secretariat, meetingId, callMeeting)
const papers = async (viewer: Viewer = secretariat) =>
  Object.values(await papersOfAgenda(reading(store), viewer, meetingId)).flat()
const replace = async () => {
  const prepared = await prepareFile(folder, { name: 'notat 2.txt', bytes: Buffer.from('Et nytt notat.') })
  await write(store, secretariat.id, async (tx) =>
    addFileVersion(tx, await grantFile(tx, secretariat, 'file.replace', fileId), prepared),
  )
}

describe('a file that goes with an item', () => {
  it('is the version that the notice took along, and says when there is a newer one', async () => {
    await setFiles([fileId])
    expect(await papers()).toMatchObject([
      {
        title: 'notat.txt',
        version: null,
        file: { href: `/workspaces/group/files/${fileId}`, isBytes: false },
      },
    ])
    await call()
    await replace()
    expect(await papers()).toMatchObject([
      {
        title: 'notat.txt',
        version: 1,
        hasChanged: true,
        file: { href: `/files/${fileId}/1`, isBytes: true },
      },
    ])
    await call()
    expect(await papers()).toMatchObject([{ title: 'notat 2.txt', version: 2, hasChanged: false }])
  })

  it('is shown to those who may read it', async () => {
    await setFiles([fileId])
    expect(await papers(await cast.viewer('observer'))).toHaveLength(1)
    expect(await papers(await cast.viewer('participant'))).toEqual([])
    expect(await papers(await cast.viewer('outsider'))).toEqual([])
  })

  it('is of the group; one that was removed stays by its name and is offered no more', async () => {
    const elsewhere = await storeFile(store, await cast.viewer('elsewhere'), folder, {
      workspaceId: cast.workspaceIds.other,
    })
    await expect(setFiles([elsewhere])).rejects.toMatchObject({ code: 'invalid' })
    await setFiles([fileId])
    await call()
    await write(store, secretariat.id, async (tx) =>
      removeFile(tx, folder, await grantFile(tx, secretariat, 'file.remove', fileId), { reason: 'x' }),
    )
    expect(await papers()).toMatchObject([{ title: 'notat.txt', version: 1, file: { isBytes: false } }])
    const { group } = cast.workspaceIds
    expect(await possibleFiles(reading(store), secretariat, group, [])).toEqual([])
    expect(await possibleFiles(reading(store), secretariat, group, [fileId])).toHaveLength(1)
    await setFiles([fileId])
    await setFiles([])
    await expect(setFiles([fileId])).rejects.toMatchObject({ code: 'invalid' })
  })

  it('goes when its item goes, and the file stays', async () => {
    await setFiles([fileId])
    await managing(store, secretariat, meetingId, (tx, meeting) => removeAgendaItem(tx, meeting, itemId))
    expect(await reading(store).db.select().from(agendaPaperFiles)).toEqual([])
    expect(await reading(store).db.select().from(files).where(eq(files.id, fileId))).toHaveLength(1)
  })

  it('stands on paper by its name and its hash', async () => {
    await setFiles([fileId])
    const [item] = await agendaOf(reading(store), meetingId)
    const [paper] = await papers()
    if (!item || !paper) throw new Error('nothing to print')
    const facts = itemFacts(item, { isWhole: true, names: true, papers: [paper, { title: 'Notat' }] })
    expect(facts.whole?.papers).toEqual([`notat.txt (SHA-256 ${paper.file?.sha256})`, 'Notat'])
  })
})
