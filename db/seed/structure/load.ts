import type { Tx } from '~/core/write'
import { loadConventions, loadFora } from './load-international'
import { loadLegalBases } from './load-legal-bases'
import { loadMeasures } from './load-measures'
import { loadOrganisations } from './load-organisations'
import { loadWorkspaces } from './load-workspaces'

/**
 * Puts the structure of the effort in: what is not there yet, by slug, number or code. What is there is left as it is,
 * since people may have changed it meanwhile.
 * @returns how many rows were added
 */
export async function loadStructure(tx: Tx): Promise<number> {
  const added =
    (await loadOrganisations(tx)) +
    (await loadWorkspaces(tx)) +
    (await loadMeasures(tx)) +
    (await loadConventions(tx)) +
    (await loadFora(tx)) +
    (await loadLegalBases(tx))
  if (added > 0) {
    await tx.record('strategy.loaded', {
      object: { kind: 'strategy', id: 'focus-area-1' },
      detail: { added },
    })
  }
  return added
}
