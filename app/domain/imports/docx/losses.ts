import { lose, type LossKind, type Losses } from '../losses'
import type { Archive } from '../zip.server'

/** What a Word file holds besides its text, by the names of the files in it. */
const byName: ReadonlyArray<[LossKind, RegExp]> = [
  ['macros', /vbaProject\.bin$/i],
  ['embedded', /^word\/(?:embeddings|activeX)\/[^/]+$/i],
  ['charts', /^word\/(?:charts\/chart|diagrams\/data)[^/]*\.xml$/i],
]

/** The same by what stands in the text itself. */
const byMark: ReadonlyArray<[LossKind, RegExp]> = [['equations', /<m:oMath[ >]/g]]

/** Counts what is known beforehand to be left behind of a Word file. */
export function lossesIn(archive: Archive, text: string): Losses {
  const losses: Losses = {}
  for (const [kind, name] of byName) lose(losses, kind, archive.names.filter((one) => name.test(one)).length)
  for (const [kind, mark] of byMark) lose(losses, kind, [...text.matchAll(mark)].length)
  lose(losses, 'external', externalIn(archive))
  if (runningLines(archive)) lose(losses, 'running-lines')
  return losses
}

/** What the file would have Word fetch from elsewhere: everything but links that a reader follows. */
function externalIn(archive: Archive): number {
  const relations = archive.names.filter((name) => /_rels\/[^/]*\.rels$/.test(name))
  return relations.reduce((sum, name) => {
    const all =
      archive
        .read(name)
        ?.toString('utf8')
        .match(/<Relationship\s[^>]*>/g) ?? []
    return sum + all.filter((one) => /TargetMode="External"/i.test(one) && !/\/hyperlink"/.test(one)).length
  }, 0)
}

function runningLines(archive: Archive): boolean {
  return archive.names
    .filter((name) => /^word\/(?:header|footer)\d*\.xml$/.test(name))
    .some((name) => /<w:t[ >][^<]*[^<\s]/.test(archive.read(name)?.toString('utf8') ?? ''))
}
