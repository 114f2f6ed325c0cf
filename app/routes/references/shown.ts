import { lookUp, type Target } from '~/domain/references/look-up.server'
import { referenceAttributes } from '~/editor/extensions/reference'
import { read } from '~/http/read.server'

/** What the viewer may see of things that a text refers to, each named as `of=<kind>:<id>`; for the editor. */
export const loader = read({ access: 'signed-in' }, async (reading) => {
  const { viewer, url, language } = reading
  const targets = url.searchParams.getAll('of').flatMap(targetOf)
  return Response.json({ references: await lookUp(reading, viewer, targets, language) })
})

function targetOf(named: string): Target[] {
  const [kind, targetId] = named.split(':')
  const target = referenceAttributes({ kind, targetId })
  return target.targetId ? [target] : []
}
