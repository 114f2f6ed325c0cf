/** How minutes are approved: rounds of remarks, objections, and new versions of what was approved. */
export const minutesRounds = {
  title: 'Godkjenning og innvendinger',
  purpose: 'Hver gang referatet har vært til merknader: hvem som hadde innvendinger, og hva som ble endret.',
  way: 'Hvordan blir referatet godkjent?',
  ways: {
    act: 'Lederen godkjenner det',
    meeting: 'Det godkjennes i neste møte',
    silence: 'Det er godkjent når fristen er ute og ingen har hatt innvendinger',
  },
  meetingHint:
    'Da står godkjenningen først på sakslisten for neste møte. Er det ikke planlagt, venter den blant innmeldte saker.',
  workingDays: 'Frist i virkedager',
  workingDaysHint: 'Fem er vanlig. Dagen du sender, teller ikke med.',
  lastDay: (date: string) => `Siste dag for merknader er ${date}.`,
  approvedAs: ({ way, by, inMeeting }: { way: string; by: string; inMeeting: string }, date: string) =>
    way === 'silence'
      ? `Godkjent ${date}, fordi ingen hadde innvendinger innen fristen`
      : way === 'meeting'
        ? `Godkjent i møte ${inMeeting}, ført av ${by} ${date}`
        : `Godkjent av ${by} ${date}`,
  round: (number: number) => `Runde ${number}`,
  sent: (by: string) => `Sendt til merknader av ${by}`,
  deadline: (date: string) => `Frist ${date}`,
  noRounds: 'Referatet har ikke vært til merknader ennå.',
  noObjections: 'Ingen innvendinger.',
  objections: 'Innvendinger',
  unanswered: 'Ikke besvart',
  answerKinds: {
    met: 'Tatt til følge',
    not_met: 'Ikke tatt til følge',
    withdrawn: 'Trukket tilbake',
  },
  answer: 'Svar på innvendingen',
  withdraw: 'Trekk tilbake',
  changed: 'Se hva som ble endret etter runden',
  ended: {
    draft: (by: string) => `Tatt tilbake til utkast av ${by}`,
    decided: (by: string) => (by ? `Godkjent av ${by}` : 'Godkjent da fristen var ute'),
  },
  ongoing: 'Runden pågår.',
  stopped: {
    objection: 'Fristen er ute, men en innvending er ikke besvart. Lederen må godkjenne referatet.',
    suggestion:
      'Fristen er ute, men et forslag til ny ordlyd er ikke avgjort. Lederen må godkjenne referatet.',
    changed:
      'Fristen er ute, men teksten er endret etter at den ble sendt ut. Lederen må godkjenne referatet.',
    alone:
      'Fristen er ute, men ingen andre enn den som skrev referatet, har fått det. Lederen må godkjenne det.',
  },
  raise: {
    title: 'Har du innvendinger?',
    text: 'Hva er feil eller mangler?',
    hint: 'Referatet kan ikke godkjennes før innvendingen er besvart. Vil du foreslå ny ordlyd, gjør du det i teksten.',
    submit: 'Send innvendingen',
  },
  answering: {
    title: 'Svar på innvending',
    purpose: (name: string) => `${name} får beskjed om svaret.`,
    kind: 'Hva skjedde?',
    text: 'Hva ble endret, eller hvorfor ikke?',
    submit: 'Lagre svaret',
    withdrawPurpose: 'Innvendingen blir stående i oversikten, men hindrer ikke lenger godkjenningen.',
    withdrawThing: 'innvendingen din',
    answered: 'Innvendingen er besvart.',
    none: 'Lederen og sekretariatet svarer på innvendingen.',
  },
  approving: {
    inMeeting: 'Godkjent i',
    byAct: 'Ikke i et møte – jeg godkjenner det',
    meeting: (number: string, date: string) => `Møte ${number}, ${date}`,
    early: (date: string) => `Fristen for merknader er ${date}. Den er ikke ute ennå.`,
    openObjections: 'Innvendinger uten svar',
    changesSince: 'Endringer siden du leste teksten',
  },
  correction: {
    heading: 'Nye versjoner',
    none: 'Referatet er ikke rettet.',
    start: 'Rett referatet',
    title: 'Ny versjon av referatet',
    purpose:
      'Det godkjente referatet er låst. Du lager en ny versjon som begynner med samme tekst. Den gjelder først når lederen har godkjent den.',
    reason: 'Hvorfor må referatet rettes?',
    submit: 'Lag en ny versjon',
    version: (number: number) => `Versjon ${number}`,
    begunBy: (by: string) => `Påbegynt av ${by}`,
    approvedBy: (by: string) => `Godkjent av ${by}`,
    underWork: 'Under arbeid',
    write: 'Skriv i den nye versjonen',
    read: 'Les versjonen',
    approve: 'Godkjenn versjonen',
    approvalTitle: 'Godkjenn den nye versjonen',
    approvalPurpose: 'Under ser du hva som er endret fra det godkjente referatet.',
    abandonTitle: 'Forkast versjonen',
    abandonPurpose:
      'Det godkjente referatet står som det er. Teksten blir liggende som utkast for gruppen, men kan ikke godkjennes.',
    abandonReason: 'Hvorfor forkastes den?',
    abandonSubmit: 'Forkast versjonen',
    abandon: 'Forkast',
    abandoned: 'Forkastet',
    abandonedBy: (by: string) => `Forkastet av ${by}`,
    unchanged: 'Ingenting er endret ennå.',
  },
}
