import type { Stage } from '../stage'
import { rapporteurReport } from '../texts/notes'
import { textOf } from '../texts/sections'
import { beginDocument } from './writing'

/** The rapporteur writes on a report that nobody outside may read. */
export async function beginReport(stage: Stage): Promise<void> {
  stage.clock.moveTo(9, '09:00')
  await beginDocument(stage, 'ingvild', 'rapportorordningen', {
    kind: 'report',
    title: 'Er samordningen god nok?',
    language: 'nb',
    audience: 'group',
    content: textOf(rapporteurReport),
  })
}
