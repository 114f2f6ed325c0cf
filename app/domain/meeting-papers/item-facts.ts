import type { agendaOf } from '~/domain/meetings/agenda-queries.server'
import type { PaperItem } from '~/editor/templates/meeting-papers'

/** What a paper tells of an item; of an internal one that is not told whole, its number. */
export function itemFacts(
  item: Awaited<ReturnType<typeof agendaOf>>[number],
  {
    isWhole,
    names,
    papers = [],
  }: { isWhole: boolean; names: boolean; papers?: ReadonlyArray<{ title: string }> },
): PaperItem {
  const { number, kind, title, background, presenter, guests, minutesPlanned } = item
  const people = names ? { presenter, guests } : { presenter: '', guests: [] }
  return {
    number,
    isInternal: item.audience === 'internal',
    whole: isWhole
      ? { kind, title, background, minutesPlanned, papers: papers.map((paper) => paper.title), ...people }
      : null,
  }
}
