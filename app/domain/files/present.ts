import type { files, fileVersions } from '#db/schema'
import type { CheckState } from './scanner'

type Version = typeof fileVersions.$inferSelect

/** What may leave the server of one version. `otherNumber` says who has set a flagged number aside, and why. */
export function presentVersion(
  version: Version,
  more: { by: string; check: CheckState; otherNumber: { by: string; reason: string } | null },
) {
  const { number, name, type, size, sha256, remarks, uploadedAt } = version
  return { number, name, type, size, sha256, remarks, uploadedAt: uploadedAt.toISOString(), ...more }
}

/** What a list may say of a file: as its newest version is. `number` is how many versions it has. */
export function presentListed(
  file: typeof files.$inferSelect,
  version: Version,
  more: { by: string; check: CheckState },
) {
  const { number, type, size, uploadedAt } = version
  const { id, name, audience } = file
  return { id, name, audience, number, type, size, uploadedAt: uploadedAt.toISOString(), ...more }
}
