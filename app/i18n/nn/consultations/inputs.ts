import type { Translation } from '../../bind'
import type { inputs as source } from '../../nb/consultations/inputs'

export const inputs = {
  inputs: {
    title: 'Innspel',
    purpose:
      'Kvart innspel får eit svar og ei grunngiving. Dei som har svart, får alt samtidig når runden blir avslutta.',
    empty: 'Ingen innspel har kome enno.',
    emptyFiltered: 'Ingen innspel passar med utvalet.',
    filter: 'Vis',
    clear: 'Vis alle',
    all: 'Alle',
    organisation: 'Verksemd',
    question: 'Spørsmål',
    paragraph: 'Avsnitt',
    place: 'Gjeld',
    from: 'Frå',
    text: 'Innspel',
    state: 'Status',
    mine: 'Berre mine',
    drawnOn: (date: string, count: number) => `${count} innspel, teke ut ${date}`,
    whole: 'Heilskapen',
    questionNumber: (number) => `Spørsmål ${number}`,
    paragraphNumber: (number) => `Avsnitt ${number}`,
  },
  input: {
    title: (from) => `Innspel frå ${from}`,
    said: 'Innspelet',
    about: 'Det gjeld',
    wholeText: 'Teksten som heilskap',
    treatment: 'Svaret vårt',
    reasonHint: 'Blir lese av dei som svarte, når runden blir avslutta.',
    noteHint: 'Berre for de som arbeider med innspela. Aldri synleg for dei som har svart.',
    notDecided: 'Ikkje bestemt enno',
    nobody: 'Ingen',
    submit: 'Lagre',
    next: 'Neste som ikkje er behandla',
    wholeAnswer: 'Les heile svaret',
    readOnly: 'Leiaren og sekretariatet avgjer kva som skjer med innspela.',
  },
  sentAnswer: {
    title: (from) => `Svar frå ${from}`,
    email: 'E-post',
    channel: 'Kom inn',
    channels: { account: 'Frå verksemda', link: 'Med personleg lenkje', portal: 'Frå nettstaden' },
    moderation: 'Skal svaret vere synleg på nettstaden?',
    moderationHint: 'Hald det tilbake om det inneheld personopplysningar, trakassering eller reklame.',
    show: 'Vis svaret',
    holdBack: 'Hald det tilbake',
    reasonHint: 'Trengst når svaret blir halde tilbake.',
    submit: 'Lagre',
  },
  completion: {
    title: 'Avslutt runden',
    purpose:
      'Alle som har svart, får vite kva som kom ut av innspela, samtidig. Svara blir samla i ei oppsummering du kan publisere.',
    untreated: (count) =>
      count === 1
        ? '1 innspel manglar svar og grunngiving.'
        : `${count} innspel manglar svar og grunngiving.`,
    treat: 'Behandle dei først',
    stillOpen: 'Runden er open for svar. Han kan avsluttast når fristen er ute.',
    ready: (inputs) =>
      inputs === 1 ? 'Det eine innspelet har fått svar.' : `Alle ${inputs} innspel har fått svar.`,
    submit: 'Avslutt runden',
    onlyChair: 'Leiaren avsluttar runden.',
  },
  result: {
    title: (title) => `De sa, vi gjorde: ${title}`,
    about: (title, answers, inputs) =>
      `Dette kom ut av runden om «${title}». Han fekk ${answers} svar med ${inputs} innspel.`,
    whole: 'Teksten som heilskap',
    question: (number, text) => `Spørsmål ${number}: ${text}`,
    paragraph: (number) => `Avsnitt ${number}`,
    from: 'Kven',
    said: 'De sa',
    did: 'Vi gjorde',
    why: 'Kvifor',
    noInputs: 'Ingen av svara hadde innspel.',
    privatePerson: 'Privatperson',
  },
} satisfies Translation<typeof source>
