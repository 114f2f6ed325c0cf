import * as tables from '#db/schema'
import { newId } from '~/core/ids'
import type { Tx } from '~/core/write'
import { legalBases } from './legal-bases'
import { inColumns } from './rows'

/** The acts as they stand are taken to have been in force since the Freedom of Information Act was. */
const sinceTheAct = '2009-01-01'

/** Adds the legal bases that are missing. Gives how many. */
export async function loadLegalBases(tx: Tx): Promise<number> {
  const rows = await tx.db.select({ code: tables.legalBases.code }).from(tables.legalBases)
  const known = new Set(rows.map(({ code }) => code))
  const missing = legalBases.filter(({ code }) => !known.has(code))
  for (const { code, label, requiresReason } of missing) {
    await tx.db
      .insert(tables.legalBases)
      .values({ id: newId(), code, ...inColumns('label', label), requiresReason, validFrom: sinceTheAct })
  }
  return missing.length
}
