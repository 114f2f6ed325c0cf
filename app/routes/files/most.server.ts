import type { Scope } from '~/core/scope'
import { largestFileForm, megabyte } from '~/domain/files/fields'
import { fileLimitsOf } from '~/domain/files/limits.server'

/** The largest file that a workspace takes, in bytes: in parts, and in the form itself. */
export async function mostOf(scope: Scope, workspaceId: string) {
  const { largestFile } = await fileLimitsOf(scope, workspaceId)
  return { inParts: largestFile * megabyte, inForm: largestFileForm - megabyte }
}
