import { abilitiesOf } from '~/domain/files/abilities'
import { grantFile } from '~/domain/files/access.server'
import { fileAt } from '~/domain/files/at.server'
import type { fileRules } from '~/domain/files/policy'
import type { presentVersion } from '~/domain/files/present'
import { filePage } from '~/domain/files/queries.server'
import { workspacePage } from '~/domain/workspaces/queries.server'
import type { Reading } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { crumbsTo } from './crumbs'

/** What the pages of one file share. `title` names a page below the file's own. */
export async function aboutFile(reading: Reading, action: keyof typeof fileRules, title?: string) {
  const { viewer, params, language } = reading
  const { file, workspace, base } = await fileAt(reading, viewer, params, action)
  const { slug, name } = await workspacePage(reading, workspace.id, language)
  const scans = reading.context.installation.scansFiles
  const page = await filePage(reading, await grantFile(reading, viewer, 'file.read', file.id), scans)
  const abilities = abilitiesOf(viewer, file)
  const below = title === undefined ? undefined : { base, name: file.name }
  return {
    titleParts: [...(title === undefined ? [] : [title]), file.name, name],
    crumbs: crumbsTo({ slug, name }, dictionary(language).files.title, below),
    base,
    workspaceId: workspace.id,
    ...page,
    versions: abilities['file.remove'] ? page.versions : page.versions.map(withoutFlag),
    abilities,
    now: reading.now.toISOString(),
  }
}

/** That an identity number was found, or what looked like one, is for those who can do something about it. */
function withoutFlag(version: ReturnType<typeof presentVersion>) {
  const remarks = version.remarks.filter((remark) => remark !== 'identity-number')
  return { ...version, remarks, otherNumber: null }
}
