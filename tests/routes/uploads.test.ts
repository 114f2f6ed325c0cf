import { and, eq } from 'drizzle-orm'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { seats } from '#db/schema'
import { write } from '~/core/write'
import type { Part } from '#tests/support/cast'
import { startPages, type Pages } from '#tests/support/pages'

let pages: Pages
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tvers-uploads-'))
  pages = await startPages({ FILES_DIR: folder })
})
afterAll(async () => {
  await pages.stop()
  rmSync(folder, { recursive: true })
})

const bytes = 'En fil som kommer i to deler.'

async function ask(path: string, as: Part | null, method: string, more: RequestInit = {}) {
  const { sessions } = pages.server.shared
  const cookie = as && (await sessions.start(pages.stage.cast.userIds[as], 'test')).split(';')[0]
  return fetch(pages.url + path, {
    method,
    ...more,
    headers: {
      'tus-resumable': '1.0.0',
      origin: pages.url,
      ...(cookie ? { cookie } : {}),
      ...(more.headers as Record<string, string> | undefined),
    },
  })
}

const begin = (as: Part | null, size = bytes.length, workspace = 'group', headers = {}) =>
  ask('/uploads', as, 'POST', {
    headers: {
      'upload-length': String(size),
      'upload-metadata': `workspace ${Buffer.from(workspace).toString('base64')}`,
      ...headers,
    },
  })
const send = (path: string, as: Part, offset: number, part: string) =>
  ask(path, as, 'PATCH', {
    body: part,
    headers: { 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' },
  })
const form = (path: string, as: Part, name: string, to = '/workspaces/group/files/new') =>
  pages.ask(to, { as, form: { upload: path.split('/').at(-1) ?? '', name, audience: 'group' } })

it('begins for those who may add files, and no larger than there is room for', async () => {
  const answers = await Promise.all([
    begin('member'),
    begin('observer'),
    begin('participant'),
    begin('outsider'),
    begin(null),
    begin('member', 51_000_000),
    begin('member', 5, 'other'),
    begin('member', 5, 'group', { origin: 'https://elsewhere.example' }),
    ask('/uploads', 'member', 'GET'),
  ])
  expect(answers.map(({ status }) => status)).toEqual([201, 403, 403, 404, 401, 422, 404, 403, 405])
  expect(await answers[5]?.text()).toBe('upload-too-large')
})

it('arrives in parts, goes on where it was, and becomes a file when its form is sent', async () => {
  const path = (await begin('member')).headers.get('location') ?? ''
  expect((await send(path, 'member', 0, bytes.slice(0, 10))).status).toBe(204)
  expect(await (await form(path, 'member', 'plan.txt')).text()).toContain('Hele filen er ikke kommet fram')
  expect((await send(path, 'member', 4, 'feil sted')).status).toBe(409)
  expect((await ask(path, 'member', 'HEAD')).headers.get('upload-offset')).toBe('10')
  expect((await send(path, 'member', 10, bytes.slice(10))).status).toBe(204)
  const made = await form(path, 'member', 'plan.txt')
  expect(made.status).toBe(302)
  const content = `/files/${made.headers.get('location')?.split('/').at(-1)}/1`
  expect(await (await pages.ask(content, { as: 'observer' })).text()).toBe(bytes)
  expect((await form(path, 'member', 'plan.txt')).status).toBe(409)
})

it('is nobody’s but the one who began it, and theirs only while they may add files', async () => {
  const path = (await begin('secretariat')).headers.get('location') ?? ''
  for (const method of ['HEAD', 'DELETE']) expect((await ask(path, 'member', method)).status).toBe(404)
  expect((await send(path, 'member', 0, bytes)).status).toBe(404)
  expect((await send(path, 'secretariat', 0, bytes)).status).toBe(204)
  expect((await form(path, 'member', 'plan.txt')).status).toBe(409)
  await write(pages.server.store, null, (tx) =>
    tx.db
      .update(seats)
      .set({ validTo: '2026-02-01' })
      .where(and(eq(seats.id, pages.stage.cast.seatIds.secretariat ?? ''))),
  )
  expect((await ask(path, 'secretariat', 'HEAD')).status).toBe(404)
})

it('keeps what a name must not say out, and what is looked for anywhere but in its folder', async () => {
  const path = (await begin('chair')).headers.get('location') ?? ''
  await send(path, 'chair', 0, bytes)
  expect(await (await form(path, 'chair', '10915596784.txt')).text()).toContain('fødselsnummer')
  for (const id of ['..%2fkept', 'x.json', `${path.split('/').at(-1)}.json`]) {
    expect((await ask(`/uploads/${id}`, 'chair', 'HEAD')).status).toBeGreaterThanOrEqual(400)
  }
  expect((await form('/uploads/../kept', 'chair', 'a.txt')).status).toBe(422)
})
