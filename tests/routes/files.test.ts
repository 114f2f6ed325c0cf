import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { write } from '~/core/write'
import { keepReads } from '~/domain/reads/keep.server'
import { startPages, type Pages } from '#tests/support/pages'
import { pngOf } from '#tests/support/pictures'
import type { Part } from '#tests/support/cast'

let pages: Pages
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tvers-files-'))
  pages = await startPages({ FILES_DIR: folder })
})
afterAll(async () => {
  await pages.stop()
  rmSync(folder, { recursive: true })
})

function fileForm(bytes: string | Uint8Array<ArrayBuffer>, name: string): FormData {
  const form = new FormData()
  form.set('audience', 'everyone')
  form.set('file', new File([bytes], name))
  return form
}

const upload = (form: FormData, as: Part = 'member') =>
  pages.ask('/workspaces/group/files/new', { as, form, headers: { accept: 'text/html' } })

/** Where the bytes of what was uploaded are handed out. */
async function uploaded(bytes: string | Uint8Array<ArrayBuffer>, name: string): Promise<string> {
  const answer = await upload(fileForm(bytes, name))
  expect(answer.status).toBe(302)
  return `/files/${answer.headers.get('location')?.split('/').at(-1)}/1`
}

describe('the bytes of a file', () => {
  it('are an attachment under their own name, which nothing runs in and nobody but the reader keeps', async () => {
    const path = await uploaded('<script>alert(1)</script>', 'Plan «2026».txt')
    const answer = await pages.ask(path, { as: 'participant' })
    expect(answer.status).toBe(200)
    expect(await answer.text()).toBe('<script>alert(1)</script>')
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="Plan _2026_.txt"; filename*=UTF-8''Plan%20%C2%AB2026%C2%BB.txt`,
    )
    expect(answer.headers.get('content-security-policy')).toContain("sandbox; default-src 'none'")
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('cache-control')).toBe('private, no-cache')
    const etag = answer.headers.get('etag') ?? ''
    expect((await pages.ask(path, { as: 'member', headers: { 'if-none-match': etag } })).status).toBe(304)
    expect((await pages.ask(path, { as: 'outsider', headers: { 'if-none-match': etag } })).status).toBe(404)
  })

  it('count as fetched when they are handed out; those who run the group see by whom', async () => {
    const { store } = pages.server
    const [, id = ''] = (await uploaded('Hvem henter?', 'hvem.txt')).split('/').slice(1)
    const told: string[] = []
    const silence = store.bus.on('file-opened', ({ userId }) => void told.push(userId))
    expect((await pages.ask(`/files/${id}/2`, { as: 'chair' })).status).toBe(404)
    expect((await pages.ask(`/files/${id}/1`, { as: 'outsider' })).status).toBe(404)
    expect((await pages.ask(`/files/${id}/1/thumbnail`, { as: 'chair' })).status).toBe(404)
    expect((await pages.ask(`/files/${id}/1`, { as: 'observer' })).status).toBe(200)
    silence()
    const userId = pages.stage.cast.userIds.observer
    expect(told).toEqual([userId])
    await write(store, null, (tx) => keepReads(tx, [{ userId, fileId: id, day: tx.today }]))
    const page = `/workspaces/group/files/${id}`
    expect(await (await pages.ask(page, { as: 'chair' })).text()).toContain(`href="${page}/readers"`)
    expect(await (await pages.ask(page, { as: 'member' })).text()).not.toContain('/readers"')
    const html = await (await pages.ask(`${page}/readers`, { as: 'chair' })).text()
    expect(html).toContain('1 person hentet filen.')
    expect(html).toMatch(/Odd Observatør[^]*?>Ja</)
  })

  it('that are gone from the server are told of', async () => {
    const path = await uploaded('borte', 'borte.txt')
    rmSync(join(folder, 'kept'), { recursive: true })
    const answer = await pages.ask(path, { as: 'member' })
    expect(answer.status).toBe(409)
  })
})

it('are handed out to nobody before the scanner has cleared them', async () => {
  const scanned = await startPages({ FILES_DIR: folder, CLAMD_URL: 'tcp://127.0.0.1:1' })
  const form = fileForm('ord', 'ord.txt')
  const made = await scanned.ask('/workspaces/group/files/new', { as: 'member', form })
  const path = made.headers.get('location') ?? ''
  expect(await (await scanned.ask(path, { as: 'chair' })).text()).toContain('Blir kontrollert')
  const answer = await scanned.ask(`/files/${path.split('/').at(-1)}/1`, { as: 'chair' })
  expect(answer.status).toBe(409)
  await scanned.stop()
})

describe('the small picture of a file', () => {
  it('is for those who may read the file, and asked about each time', async () => {
    const path = `${await uploaded(new Uint8Array(pngOf(600, 300)), 'bilde.png')}/thumbnail`
    const answer = await pages.ask(path, { as: 'participant' })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('image/webp')
    expect(answer.headers.get('content-security-policy')).toContain("sandbox; default-src 'none'")
    expect(answer.headers.get('cache-control')).toBe('private, no-cache')
    expect(Buffer.from(await answer.arrayBuffer()).toString('latin1')).toMatch(/^RIFF.{4}WEBP/s)
    const headers = { 'if-none-match': answer.headers.get('etag') ?? '' }
    expect((await pages.ask(path, { as: 'member', headers })).status).toBe(304)
    expect((await pages.ask(path, { as: 'outsider', headers })).status).toBe(404)
  })

  it('does not exist of a bomb, whose list is shown all the same', async () => {
    const bomb = pngOf(30_000, 30_000, { data: Buffer.alloc(10) })
    const path = await uploaded(new Uint8Array(bomb), 'bombe.png')
    expect((await pages.ask(`${path}/thumbnail`, { as: 'member' })).status).toBe(404)
    const list = await pages.ask('/workspaces/group/files', { as: 'member' })
    expect(await list.text()).toContain(`src="${path}/thumbnail"`)
  })
})

describe('what is sent', () => {
  it.each([
    ['Filen er tom', '', 'tom.txt'],
    ['Endelsen i filnavnet sier noe annet', 'ord', 'rapport.pdf'],
    ['Det ser ut til å stå et fødselsnummer', 'ord', 'om 10915596784.txt'],
  ])('is refused with words: %s', async (words, bytes, name) => {
    const answer = await upload(fileForm(bytes, name))
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(words)
  })
})
