import type { Words } from '../words'

export const files = {
  title: 'Filer',
  purpose: 'Filer som er laga andre stader. Det gruppa skriv saman, er dokument.',
  upload: 'Last opp fil',
  empty: 'Her kjem filene gruppa treng: presentasjonar, rekneark og PDF-ar.',
  name: 'Namn',
  type: 'Type',
  size: 'Storleik',
  uploaded: 'Lasta opp',
  by: 'Av',
  audience: 'Kven kan lese',
  audiences: { group: 'Medlemmer og observatørar', everyone: 'Alle i arbeidsrommet' },
  versions: 'Versjonar',
  version: (number: number) => `Versjon ${number}`,
  fingerprint: 'Fingeravtrykk (SHA-256)',
  download: 'Last ned',
  downloadVersion: (number: number) => `Last ned versjon ${number}`,
  types: {
    pdf: 'PDF',
    docx: 'Word',
    xlsx: 'Excel',
    pptx: 'PowerPoint',
    odt: 'OpenDocument-tekst',
    ods: 'OpenDocument-rekneark',
    odp: 'OpenDocument-presentasjon',
    png: 'Bilete (PNG)',
    jpeg: 'Bilete (JPEG)',
    gif: 'Bilete (GIF)',
    webp: 'Bilete (WebP)',
    text: 'Tekst',
  },
  remarks: {
    external: 'Fila viser til noko utanfor seg sjølv. Programmet som opnar henne, kan hente det.',
  },
  new: {
    title: 'Last opp ei fil',
    purpose: 'Fila blir som ho er. Skal gruppa skrive i henne, hent henne som eit dokument i staden.',
    file: 'Fil',
    hint: (most: string) =>
      `PDF, Word, Excel, PowerPoint, OpenDocument, bilete eller tekst, inntil ${most}. Ikkje noko gradert eller om enkeltpersonar.`,
    submit: 'Last opp',
  },
  newVersion: {
    title: 'Last opp ny versjon',
    purpose: 'Den nye versjonen er den som gjeld. Dei tidlegare blir liggjande.',
  },
  removal: {
    title: 'Fjern fila',
    purpose:
      'Innhaldet i alle versjonar blir sletta og kan ikkje hentast tilbake. Namnet og grunngivinga blir ståande.',
    reason: 'Grunngiving',
    submit: 'Fjern fila',
  },
  removed: (name: string, reason: string) => `Fila er fjerna av ${name}: ${reason}`,
} satisfies Words['files']
