import { and, asc, eq, isNull } from 'drizzle-orm'
import { fileRemovals, files, fileScans, fileVersions, workspaces } from '#db/schema'
import type { FileFolder } from '~/core/file-folder'
import type { Store } from '~/core/store'
import { write, type Tx } from '~/core/write'
import { notify } from '../notices/notify.server'
import { peopleIn } from '../workspaces/people-in.server'
import { fileHref } from './address'
import type { Scanner, ScanResult } from './scanner'

/** A version that no scanner has looked at. */
type Waiting = Awaited<ReturnType<typeof waitingVersions>>[number]

/**
 * Has every version looked through that has not been, the oldest first. What is stored says what waits, so that a stop
 * loses nothing.
 * @throws when the scanner cannot be asked; what it has answered until then is kept
 */
export async function scanWaiting(store: Store, folder: FileFolder, scanner: Scanner): Promise<void> {
  const passed = new Set<string>()
  for (;;) {
    const waiting = (await waitingVersions(store)).filter(({ id }) => !passed.has(id))
    if (!waiting.length) return
    for (const version of waiting) {
      passed.add(version.id)
      const bytes = await folder.read(version.id)
      // Nothing to look through, and nothing that could be handed out.
      if (!bytes) continue
      const found = await scanner.scan(bytes as unknown as AsyncIterable<Uint8Array>)
      await write(store, null, (tx) => keepResult(tx, version, found))
    }
  }
}

async function waitingVersions({ database }: Store) {
  return database.reader
    .select({
      id: fileVersions.id,
      fileId: fileVersions.fileId,
      name: fileVersions.name,
      uploadedBy: fileVersions.uploadedBy,
      workspaceId: files.workspaceId,
      slug: workspaces.slug,
    })
    .from(fileVersions)
    .innerJoin(files, eq(files.id, fileVersions.fileId))
    .innerJoin(workspaces, eq(workspaces.id, files.workspaceId))
    .leftJoin(fileScans, eq(fileScans.versionId, fileVersions.id))
    .leftJoin(fileRemovals, eq(fileRemovals.fileId, fileVersions.fileId))
    .where(and(isNull(fileScans.versionId), isNull(fileRemovals.fileId)))
    .orderBy(asc(fileVersions.uploadedAt), asc(fileVersions.id))
    .limit(500)
}

async function keepResult(tx: Tx, version: Waiting, found: ScanResult): Promise<void> {
  const { id, fileId, name, uploadedBy, workspaceId, slug } = version
  const signature = found.result === 'clean' ? '' : found.signature
  await tx.db.insert(fileScans).values({ versionId: id, result: found.result, signature, scannedAt: tx.now })
  tx.signal(`workspace:${workspaceId}`)
  if (found.result === 'clean') return
  const isInfected = found.result === 'infected'
  await tx.record(isInfected ? 'file.infected' : 'file.not_scanned', {
    workspaceId,
    object: { kind: 'file', id: fileId },
    detail: { title: name, signature },
  })
  const running = await peopleIn(tx, workspaceId, ['chair', 'secretariat'])
  await notify(tx, [...running, ...(uploadedBy ? [uploadedBy] : [])], {
    kind: isInfected ? 'file_infected' : 'file_not_scanned',
    workspaceId,
    href: fileHref({ slug, id: fileId }),
    detail: { title: name },
  })
}
