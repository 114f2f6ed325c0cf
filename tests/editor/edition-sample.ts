import type { Edition } from '~/editor/render/edition'
import { content, heading, list, minutes, paragraph, tasks } from './sample'

/** An edition of made-up minutes, long enough for more than one page. */
export const edition: Edition = {
  title: 'Referat fra møte 3/26 i direktoratsgruppen',
  language: 'nb',
  organisation: 'Statens sivilrettsforvaltning',
  series: 'Referater fra direktoratsgruppen',
  number: 2,
  date: '2026-12-04',
  publisher: 'Sekretariatet for direktoratsgruppen',
  accessCode: 'Offentlig',
  content: content(
    ...(minutes.content ?? []),
    heading(2, 'Videre arbeid'),
    ...Array.from({ length: 14 }, (_, at) =>
      paragraph(
        `Avsnitt ${at + 1}. Gruppen drøftet hvordan etatene kan dele erfaringer fra arbeidet, og ba sekretariatet om å lage en oversikt før neste møte. Oversikten skal vise hvem som har ansvar, hva som er gjort og hva som gjenstår.`,
      ),
    ),
    tasks('x sende innkalling', 'bestille rom'),
    heading(3, 'Til neste gang'),
    list('orderedList', 'Oversikten sendes ut', 'Medlemmene melder inn saker'),
    { type: 'outcome', attrs: { outcomeId: 'o2', kind: 'actionItem', text: 'Lage oversikt' } },
  ),
  references: {},
  images: {},
  outcomes: {
    o1: { kind: 'decision', label: 'Vedtak 3/26', text: 'Gruppen slutter seg til planen.', details: [] },
    o2: {
      kind: 'actionItem',
      label: 'Oppfølgingspunkt',
      text: 'Lage en oversikt over kompetansetiltak.',
      details: ['Ansvarlig: Utlendingsdirektoratet, Ánne Đahl', 'Frist: 15. januar 2027'],
    },
  },
}
