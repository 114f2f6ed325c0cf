import type { Content } from '../content'
import { document, guidance, heading, paragraph, type TemplateLanguage } from './parts'

const words = {
  nb: {
    matter: 'Hva saken gjelder',
    matterHelp: 'Si i to setninger hva leseren skal vite eller avgjøre.',
    background: 'Bakgrunn',
    proposal: 'Forslag',
  },
  nn: {
    matter: 'Kva saka gjeld',
    matterHelp: 'Sei i to setningar kva lesaren skal vite eller avgjere.',
    background: 'Bakgrunn',
    proposal: 'Framlegg',
  },
}

/** A note that puts a matter before a group: what it is about, why, and what is proposed. */
export function noteTemplate({ language }: { language: TemplateLanguage }): Content {
  const { matter, matterHelp, background, proposal } = words[language]
  return document(
    heading(1, matter),
    guidance(matterHelp),
    heading(1, background),
    paragraph(),
    heading(1, proposal),
    paragraph(),
  )
}
