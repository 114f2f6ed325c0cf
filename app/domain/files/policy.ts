import { hasRole, type Viewer } from '~/core/viewer'

/** What the rules need to know of a file. */
export interface FileThing {
  id: string
  workspaceId: string
  slug: string
  name: string
  audience: 'group' | 'everyone'
  createdBy: string | null
  /** Its bytes are gone; that it was there, and why it was removed, is still told. */
  removed: boolean
}

const runs = (viewer: Viewer, { workspaceId }: FileThing) =>
  hasRole(viewer, workspaceId, 'chair', 'secretariat')

const works = (viewer: Viewer, file: FileThing) =>
  runs(viewer, file) || hasRole(viewer, file.workspaceId, 'member')

export const fileRules = {
  /** As with documents: participants read what is for everyone in the workspace. */
  'file.read': (viewer: Viewer, file: FileThing) =>
    works(viewer, file) ||
    hasRole(viewer, file.workspaceId, 'observer') ||
    (file.audience === 'everyone' && hasRole(viewer, file.workspaceId, 'participant')),
  /** Those who run the workspace may have to answer for who has it; also when it is removed. */
  'file.see_readers': runs,
  /** Upload a new version. */
  'file.replace': (viewer: Viewer, file: FileThing) => !file.removed && works(viewer, file),
  /** Those who run the workspace, and whoever uploaded it first. */
  'file.remove': (viewer: Viewer, file: FileThing) =>
    !file.removed && (runs(viewer, file) || (works(viewer, file) && file.createdBy === viewer.id)),
}
