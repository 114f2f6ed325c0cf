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
}
