import { z } from 'zod'
import { paperFormats, paperKinds, type PaperWish } from './choices'

const asked = z.object({
  kind: z.enum(paperKinds).catch('agenda'),
  language: z.enum(['nb', 'nn']).catch('nb'),
  format: z.enum(paperFormats).catch('pdf'),
  item: z.uuid().nullable().catch(null),
  names: z.literal('on').nullable().catch(null),
  internal: z.literal('on').nullable().catch(null),
})

/** What an address asks for; what it does not say, or says wrongly, is the agenda as PDF, with nothing that is to be left out. */
export function wishIn(params: URLSearchParams): PaperWish & { format: (typeof paperFormats)[number] } {
  const said = (name: keyof typeof asked.shape) => params.get(name)
  const { kind, language, format, item, names, internal } = asked.parse({
    kind: said('kind'),
    language: said('language'),
    format: said('format'),
    item: said('item'),
    names: said('names'),
    internal: said('internal'),
  })
  return { kind, language, format, agendaItemId: item, names: names !== null, internal: internal !== null }
}
