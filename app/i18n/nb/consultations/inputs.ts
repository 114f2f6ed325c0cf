/** Working with what came in, and saying what came of it. */
export const inputs = {
  inputs: {
    title: 'Innspill',
    purpose:
      'Hvert innspill får et svar og en begrunnelse. De som har svart, får alt samtidig når runden avsluttes.',
    empty: 'Ingen innspill er kommet ennå.',
    emptyFiltered: 'Ingen innspill passer med utvalget.',
    filter: 'Vis',
    clear: 'Vis alle',
    all: 'Alle',
    organisation: 'Virksomhet',
    question: 'Spørsmål',
    paragraph: 'Avsnitt',
    place: 'Gjelder',
    from: 'Fra',
    text: 'Innspill',
    state: 'Status',
    mine: 'Bare mine',
    drawnOn: (date: string, count: number) =>
      count === 1 ? `1 innspill, tatt ut ${date}` : `${count} innspill, tatt ut ${date}`,
    whole: 'Helheten',
    questionNumber: (number: number) => `Spørsmål ${number}`,
    paragraphNumber: (number: number) => `Avsnitt ${number}`,
  },
  input: {
    title: (from: string) => `Innspill fra ${from}`,
    said: 'Innspillet',
    about: 'Det gjelder',
    wholeText: 'Teksten som helhet',
    treatment: 'Svaret vårt',
    reasonHint: 'Leses av dem som svarte, når runden avsluttes.',
    noteHint: 'Bare for dere som arbeider med innspillene. Vises aldri for dem som har svart.',
    notDecided: 'Ikke bestemt ennå',
    nobody: 'Ingen',
    submit: 'Lagre',
    next: 'Neste som ikke er behandlet',
    wholeAnswer: 'Les hele svaret',
    readOnly: 'Lederen og sekretariatet bestemmer hva som skjer med innspillene.',
  },
  sentAnswer: {
    title: (from: string) => `Svar fra ${from}`,
    email: 'E-post',
    channel: 'Kom inn',
    channels: { account: 'Fra virksomheten', link: 'Med personlig lenke', portal: 'Fra nettstedet' },
    moderation: 'Skal svaret vises på nettstedet?',
    moderationHint: 'Hold det tilbake hvis det inneholder personopplysninger, trakassering eller reklame.',
    show: 'Vis svaret',
    holdBack: 'Hold det tilbake',
    reasonHint: 'Trengs når svaret holdes tilbake.',
    submit: 'Lagre',
  },
  completion: {
    title: 'Avslutt runden',
    purpose:
      'Alle som har svart, får vite hva som kom ut av innspillene, samtidig. Svarene samles i en oppsummering du kan publisere.',
    untreated: (count: number) =>
      count === 1
        ? '1 innspill mangler svar og begrunnelse.'
        : `${count} innspill mangler svar og begrunnelse.`,
    treat: 'Behandle dem først',
    stillOpen: 'Runden er åpen for svar. Den kan avsluttes når fristen er ute.',
    ready: (inputs: number) =>
      inputs === 1 ? 'Det ene innspillet har fått svar.' : `Alle ${inputs} innspill har fått svar.`,
    submit: 'Avslutt runden',
    onlyChair: 'Lederen avslutter runden.',
  },
  result: {
    title: (title: string) => `Dere sa, vi gjorde: ${title}`,
    about: (title: string, answers: number, inputs: number) =>
      `Dette kom ut av runden om «${title}». Den fikk ${answers} svar med ${inputs} innspill.`,
    whole: 'Teksten som helhet',
    question: (number: number, text: string) => `Spørsmål ${number}: ${text}`,
    paragraph: (number: number) => `Avsnitt ${number}`,
    from: 'Hvem',
    said: 'Dere sa',
    did: 'Vi gjorde',
    why: 'Hvorfor',
    noInputs: 'Ingen av svarene hadde innspill.',
    privatePerson: 'Privatperson',
  },
}
