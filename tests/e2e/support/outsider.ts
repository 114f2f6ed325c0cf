import type { Browser } from 'playwright-core'
import { expect } from 'vitest'
import { DocumentProvider } from '~/realtime/client/document-provider'
import { aMoment, until } from '#tests/support/live'
import type { Demo } from './demo'
import { person, type Person } from './person'

const id = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'

/** What others have seen in their workspaces, with the files beside it, is not there for who has no seat. */
export async function reachesNone(browser: Browser, demo: Demo, others: readonly Person[]): Promise<void> {
  const per = await person(browser, demo, 'per')
  const visited = new Set(others.flatMap(({ visited }) => [...visited]))
  const paths = [...visited].filter((path) => path.startsWith('/workspaces/'))
  const files = paths
    .filter((path) => new RegExp(`/editions/${id}$`).test(path))
    .flatMap((path) => ['pdf', 'docx', 'html'].map((format) => `${path}/${format}`))
  expect(paths.length).toBeGreaterThan(2)
  for (const path of [...paths, ...files]) {
    const answer = await per.context.request.get(path, { maxRedirects: 0 })
    expect([path, answer.status()]).toEqual([path, 404])
  }
  const texts = paths.map((path) => new RegExp(`/documents/(${id})`).exec(path)?.[1]).filter((one) => one)
  for (const documentId of new Set(texts)) await cannotJoin(demo, await cookieOf(per), documentId ?? '')
  await per.context.close()
}

async function cannotJoin(demo: Demo, cookie: string, documentId: string): Promise<void> {
  const provider = new DocumentProvider({ url: demo.url, documentId, extraHeaders: { cookie } })
  await until(() => provider.status === 'refused', `${documentId} refused`)
  expect([provider.mode, provider.refusal]).toEqual([null, 'not-found'])
  await aMoment()
  expect(provider.doc.share.size).toBe(0)
  provider.destroy()
}

/** The `Cookie` header that a person's browser sends. */
export async function cookieOf({ context }: Person): Promise<string> {
  const cookies = await context.cookies()
  return cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
}
