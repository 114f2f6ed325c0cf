import type { Translation } from '../bind'
import type { guardrail as source } from '../nb/guardrail'

export const guardrail = {
  unsent: {
    identityNumber: {
      title: 'Dette liknar eit fødselsnummer',
      text: 'Fødselsnummer skal ikkje stå i noko som mange les. Det er ikkje sendt, og ingen andre har sett det.',
    },
    classified: {
      title: 'Tvers er eit ugradert system',
      text: 'Det du har skrive, er merkt som gradert. Det er ikkje sendt, og ingen andre har sett det. Ta kontakt med den som har ansvar for tryggleik hos dykk.',
    },
    remove: 'Fjern',
    keep: 'Send likevel, det er eit anna nummer',
    close: 'Lukk',
  },
  found: {
    'identity-number': {
      title: 'Tittelen ser ut til å innehalde eit fødselsnummer.',
      text: 'Teksten ser ut til å innehalde eit fødselsnummer.',
      comments: 'Ein kommentar ser ut til å innehalde eit fødselsnummer.',
    },
    classified: {
      title: 'Tittelen er ei gradering.',
      text: 'Teksten har ei gradering på ei eiga linje.',
      comments: 'Ein kommentar har ei gradering på ei eiga linje.',
    },
  },
  todo: {
    'identity-number':
      'Fjern det. Er det eit anna nummer, så sei frå om det. Inntil då kan dokumentet ikkje sendast ut, delast eller publiserast.',
    classified:
      'Tvers er eit ugradert system. Fjern det som er gradert, og ta kontakt med den som har ansvar for tryggleik hos dykk. Inntil då kan dokumentet ikkje sendast ut, delast eller publiserast.',
  },
  otherNumber: {
    title: 'Ikkje eit fødselsnummer',
    action: 'Det er eit anna nummer',
    purpose:
      'Nokre andre nummer, til dømes kontonummer og saksnummer, ser ut som fødselsnummer. Sei kva det er, så kan dokumentet sendast ut, delast og publiserast.',
    none: 'Ingenting i dokumentet ser ut som eit fødselsnummer no.',
    fields: { fingerprint: 'Kva for eit nummer?', reason: 'Kva er det?' },
    places: { title: 'I tittelen', text: 'I teksten', comments: 'I ein kommentar' },
    reasonHint:
      'Til dømes eit kontonummer. Ikkje gjenta nummeret. Det gjeld dette nummeret i dette dokumentet.',
    submit: 'Det er eit anna nummer',
    saidBefore: 'Sagt før',
    said: (name, reason) => `${name}: ${reason}`,
    saidOfSome: 'Nokon har sagt det om eit tal her',
    withdrawal: {
      title: 'Ta tilbake at det er eit anna nummer',
      action: 'Ta tilbake',
      purpose:
        'Viser det seg at talet er eit fødselsnummer, kan det som er sagt om det, takast tilbake. Står det framleis i dokumentet, blir dokumentet stansa til det er fjerna. Det som er sendt, delt eller publisert, blir ikkje endra.',
      reason: 'Grunngiving',
      reasonHint: 'Ikkje gjenta nummeret.',
      submit: 'Ta tilbake',
      said: (name, reason) => `Teke tilbake av ${name}: ${reason}`,
    },
  },
  removal: {
    title: 'Fjern noko frå historikken',
    action: 'Fjern det frå historikken òg',
    purpose:
      'Det som er skrive, blir ståande i tidlegare versjonar sjølv om det er teke ut av teksten. Her kan de fjerne det derifrå.',
    forGood:
      'Dette kan ikkje angrast. Ingen kan lese det igjen, heller ikkje dei som driftar Tvers. Tryggingskopiar som er tekne før no, har det framleis: sei frå til dei som driftar.',
    fields: { what: 'Kva skal fjernast?', reason: 'Grunngjeving' },
    what: {
      'identity-numbers': 'Fødselsnummer',
      'taken-out': 'Alt som er teke ut av teksten',
    },
    whatHints: {
      'identity-numbers':
        'Blir fjerna frå teksten, alle versjonar, kommentarar og tittelen, også nummer som nokon har sagt er andre. Resten blir ståande.',
      'taken-out':
        'For det som aldri skulle vore skrive, til dømes noko gradert. Ta det ut av teksten først. Tidlegare versjonar viser berre ord som framleis står der. Kommentarar blir ståande.',
    },
    reasonHint: 'Kvifor det må fjernast. Ikkje gjenta det som blir fjerna.',
    submit: 'Fjern for godt',
    done: 'Fjerna frå historikken',
    removed: (name, what) =>
      what === 'identity-numbers'
        ? `${name} fjerna fødselsnummer frå teksten og alle versjonar.`
        : `${name} fjerna alt som var teke ut av teksten.`,
  },
} satisfies Translation<typeof source>
