/** What must not stand in a document: that it was found, and what to do. */
export const guardrail = {
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
      'Fjern det. Er det et annet nummer, så skriv det i grupper, slik: 1234 56 78901. Inntil da kan dokumentet ikke sendes ut, deles eller publiseres.',
    classified:
      'Tvers er et ugradert system. Fjern det som er gradert, og ta kontakt med den som har ansvar for sikkerhet hos dere. Inntil da kan dokumentet ikke sendes ut, deles eller publiseres.',
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
        'Fjernes fra teksten, alle versjoner, kommentarer og tittelen. Resten blir stående.',
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
