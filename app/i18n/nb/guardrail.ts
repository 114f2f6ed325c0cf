/** What must not stand in a document: that it was found, and what to do. */
export const guardrail = {
  /** Before a form is sent. */
  unsent: {
    identityNumber: {
      title: 'Dette ligner et fødselsnummer',
      text: 'Fødselsnumre skal ikke stå i noe som mange leser. Det er ikke sendt, og ingen andre har sett det.',
    },
    classified: {
      title: 'Tvers er et ugradert system',
      text: 'Det du har skrevet, er merket som gradert. Det er ikke sendt, og ingen andre har sett det. Ta kontakt med den som har ansvar for sikkerhet hos dere.',
    },
    remove: 'Fjern',
    keep: 'Send likevel, det er et annet nummer',
    close: 'Lukk',
  },
  found: {
    'identity-number': {
      title: 'Tittelen ser ut til å inneholde et fødselsnummer.',
      text: 'Teksten ser ut til å inneholde et fødselsnummer.',
      comments: 'En kommentar ser ut til å inneholde et fødselsnummer.',
    },
    classified: {
      title: 'Tittelen er en gradering.',
      text: 'Teksten har en gradering på en egen linje.',
      comments: 'En kommentar har en gradering på en egen linje.',
    },
  },
  todo: {
    'identity-number':
      'Fjern det. Er det et annet nummer, så si fra om det. Inntil da kan dokumentet ikke sendes ut, deles eller publiseres.',
    classified:
      'Tvers er et ugradert system. Fjern det som er gradert, og ta kontakt med den som har ansvar for sikkerhet hos dere. Inntil da kan dokumentet ikke sendes ut, deles eller publiseres.',
  },
  otherNumber: {
    title: 'Ikke et fødselsnummer',
    action: 'Det er et annet nummer',
    purpose:
      'Noen andre numre, for eksempel kontonumre og saksnumre, ser ut som fødselsnumre. Si hva det er, så kan dokumentet sendes ut, deles og publiseres.',
    none: 'Ingenting i dokumentet ser ut som et fødselsnummer nå.',
    fields: { fingerprint: 'Hvilket nummer?', reason: 'Hva er det?' },
    places: { title: 'I tittelen', text: 'I teksten', comments: 'I en kommentar' },
    reasonHint:
      'For eksempel et kontonummer. Ikke gjenta nummeret. Det gjelder dette nummeret i dette dokumentet.',
    submit: 'Det er et annet nummer',
    saidBefore: 'Sagt før',
    said: (name: string, reason: string) => `${name}: ${reason}`,
    saidOfSome: 'Noen har sagt det om et tall her',
    withdrawal: {
      title: 'Ta tilbake at det er et annet nummer',
      action: 'Ta tilbake',
      purpose:
        'Viser det seg at tallet er et fødselsnummer, kan det som er sagt om det, tas tilbake. Står det fortsatt i dokumentet, stanses dokumentet til det er fjernet. Det som er sendt, delt eller publisert, endres ikke.',
      reason: 'Begrunnelse',
      reasonHint: 'Ikke gjenta nummeret.',
      submit: 'Ta tilbake',
      said: (name: string, reason: string) => `Tatt tilbake av ${name}: ${reason}`,
    },
  },
  removal: {
    title: 'Fjern noe fra historikken',
    action: 'Fjern det fra historikken også',
    purpose:
      'Det som er skrevet, blir stående i tidligere versjoner selv om det er tatt ut av teksten. Her kan dere fjerne det derfra.',
    forGood:
      'Dette kan ikke angres. Ingen kan lese det igjen, heller ikke de som drifter Tvers. Sikkerhetskopier som er tatt før nå, har det fortsatt: si fra til dem som drifter.',
    fields: { what: 'Hva skal fjernes?', reason: 'Begrunnelse' },
    what: {
      'identity-numbers': 'Fødselsnumre',
      'taken-out': 'Alt som er tatt ut av teksten',
    },
    whatHints: {
      'identity-numbers':
        'Fjernes fra teksten, alle versjoner, kommentarer og tittelen, også numre som noen har sagt er andre. Resten blir stående.',
      'taken-out':
        'For det som aldri skulle vært skrevet, for eksempel noe gradert. Ta det ut av teksten først. Tidligere versjoner viser bare ord som fortsatt står der. Kommentarer blir stående.',
    },
    reasonHint: 'Hvorfor det må fjernes. Ikke gjenta det som fjernes.',
    submit: 'Fjern for godt',
    done: 'Fjernet fra historikken',
    removed: (name: string, what: 'identity-numbers' | 'taken-out') =>
      what === 'identity-numbers'
        ? `${name} fjernet fødselsnumre fra teksten og alle versjoner.`
        : `${name} fjernet alt som var tatt ut av teksten.`,
  },
}
