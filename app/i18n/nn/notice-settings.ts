import type { Translation } from '../bind'
import type { noticeSettings as source } from '../nb/notice-settings'

export const noticeSettings = {
  title: 'Meldingar på e-post',
  purpose:
    'Éin e-post om dagen seier kor mykje som er nytt for deg, og kvar. Meldingane på Mi side kjem uansett.',
  manage: 'Vel kva du vil ha e-post om',
  consultations: 'Høyringar og innspelsrundar for verksemda di',
  levels: { all: 'Alt', mine: 'Berre det som gjeld meg', nothing: 'Ingenting' },
  means: {
    all: 'Alt du får melding om, også referat, vedtak, publiseringar og tekstar som er opne for kommentarar.',
    mine: 'Det du får ansvar for, svar på det du har skrive, og det som skjer med forslaga dine.',
    nothing: 'Ingen e-post. Innkallingar og påminningar om fristar er ikkje med her.',
  },
} satisfies Translation<typeof source>
