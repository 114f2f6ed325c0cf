import type { agendaOf } from '~/domain/meetings/agenda-queries.server'
import type { PaperItem } from '~/editor/templates/meeting-papers'

type Paper = { title: string; file?: { sha256: string } }

/** What a paper tells of an item; of an internal one that is not told whole, its number. */
export function itemFacts(
  item: Awaited<ReturnType<typeof agendaOf>>[number],
  { isWhole, names, papers = [] }: { isWhole: boolean; names: boolean; papers?: readonly Paper[] },
): PaperItem {
  const { number, kind, title, background, presenter, guests, minutesPlanned } = item
  const people = names ? { presenter, guests } : { presenter: '', guests: [] }
  return {
    number,
    isInternal: item.audience === 'internal',
    whole: isWhole
      ? { kind, title, background, minutesPlanned, papers: papers.map(nameOfPaper), ...people }
      : null,
  }
}

/** A file by its hash too: whoever has the paper can see that they have the same file. */
function nameOfPaper({ title, file }: Paper): string {
  return file ? `${title} (SHA-256 ${file.sha256})` : title
}
