import type { Translation } from '../bind'
import type { minutesRounds as source } from '../nb/minutes-rounds'

/** How minutes are approved: rounds of remarks, objections, and new versions of what was approved. */
export const minutesRounds = {
  title: 'Godkjenning og innvendingar',
  purpose: 'Kvar gong referatet har vore til merknader: kven som hadde innvendingar, og kva som vart endra.',
  way: 'Korleis blir referatet godkjent?',
  ways: {
    act: 'Leiaren godkjenner det',
    meeting: 'Det blir godkjent i neste møte',
    silence: 'Det er godkjent når fristen er ute og ingen har hatt innvendingar',
  },
  meetingHint:
    'Då står godkjenninga først på saklista for neste møte. Er det ikkje planlagt, ventar ho blant innmelde saker.',
  workingDays: 'Frist i yrkedagar',
  workingDaysHint: 'Fem er vanleg. Dagen du sender, tel ikkje med.',
  lastDay: (date: string) => `Siste dag for merknader er ${date}.`,
  approvedAs: ({ way, by, inMeeting }: { way: string; by: string; inMeeting: string }, date: string) =>
    way === 'silence'
      ? `Godkjent ${date}, fordi ingen hadde innvendingar innan fristen`
      : way === 'meeting'
        ? `Godkjent i møte ${inMeeting}, ført av ${by} ${date}`
        : `Godkjent av ${by} ${date}`,
  round: (number: number) => `Runde ${number}`,
  sent: (by: string) => `Sendt til merknader av ${by}`,
  deadline: (date: string) => `Frist ${date}`,
  noRounds: 'Referatet har ikkje vore til merknader enno.',
  noObjections: 'Ingen innvendingar.',
  objections: 'Innvendingar',
  unanswered: 'Ikkje svart på',
  answerKinds: {
    met: 'Teken til følgje',
    not_met: 'Ikkje teken til følgje',
    withdrawn: 'Trekt tilbake',
  },
  answer: 'Svar på innvendinga',
  withdraw: 'Trekk tilbake',
  changed: 'Sjå kva som vart endra etter runden',
  ended: {
    draft: (by: string) => `Teke tilbake til utkast av ${by}`,
    decided: (by: string) => (by ? `Godkjent av ${by}` : 'Godkjent då fristen var ute'),
  },
  ongoing: 'Runden er i gang.',
  stopped: {
    objection: 'Fristen er ute, men ei innvending er ikkje svart på. Leiaren må godkjenne referatet.',
    suggestion:
      'Fristen er ute, men eit forslag til ny ordlyd er ikkje avgjort. Leiaren må godkjenne referatet.',
    changed:
      'Fristen er ute, men teksten er endra etter at han vart send ut. Leiaren må godkjenne referatet.',
    alone:
      'Fristen er ute, men ingen andre enn den som skreiv referatet, har fått det. Leiaren må godkjenne det.',
  },
  raise: {
    title: 'Har du innvendingar?',
    text: 'Kva er feil eller manglar?',
    hint: 'Referatet kan ikkje godkjennast før innvendinga er svart på. Vil du foreslå ny ordlyd, gjer du det i teksten.',
    submit: 'Send innvendinga',
  },
  answering: {
    title: 'Svar på innvending',
    purpose: (name: string) => `${name} får melding om svaret.`,
    kind: 'Kva skjedde?',
    text: 'Kva vart endra, eller kvifor ikkje?',
    submit: 'Lagre svaret',
    withdrawPurpose: 'Innvendinga blir ståande i oversikta, men hindrar ikkje lenger godkjenninga.',
    withdrawThing: 'innvendinga di',
    answered: 'Innvendinga er svart på.',
    none: 'Leiaren og sekretariatet svarer på innvendinga.',
  },
  approving: {
    inMeeting: 'Godkjent i',
    byAct: 'Ikkje i eit møte – eg godkjenner det',
    meeting: (number: string, date: string) => `Møte ${number}, ${date}`,
    early: (date: string) => `Fristen for merknader er ${date}. Han er ikkje ute enno.`,
    openObjections: 'Innvendingar utan svar',
    changesSince: 'Endringar sidan du las teksten',
  },
  correction: {
    heading: 'Nye versjonar',
    none: 'Referatet er ikkje retta.',
    start: 'Rett referatet',
    title: 'Ny versjon av referatet',
    purpose:
      'Det godkjende referatet er låst. Du lagar ein ny versjon som begynner med same tekst. Han gjeld først når leiaren har godkjent han.',
    reason: 'Kvifor må referatet rettast?',
    submit: 'Lag ein ny versjon',
    version: (number: number) => `Versjon ${number}`,
    begunBy: (by: string) => `Påbyrja av ${by}`,
    approvedBy: (by: string) => `Godkjent av ${by}`,
    underWork: 'Under arbeid',
    write: 'Skriv i den nye versjonen',
    read: 'Les versjonen',
    approve: 'Godkjenn versjonen',
    approvalTitle: 'Godkjenn den nye versjonen',
    approvalPurpose: 'Under ser du kva som er endra i det godkjende referatet.',
    abandonTitle: 'Forkast versjonen',
    abandonPurpose:
      'Det godkjende referatet står som det er. Teksten blir liggjande som utkast for gruppa, men kan ikkje godkjennast.',
    abandonReason: 'Kvifor blir han forkasta?',
    abandonSubmit: 'Forkast versjonen',
    abandon: 'Forkast',
    abandoned: 'Forkasta',
    abandonedBy: (by: string) => `Forkasta av ${by}`,
    unchanged: 'Ingenting er endra enno.',
  },
} satisfies Translation<typeof source>
