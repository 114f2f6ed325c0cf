/** Why something was not done: by field, and by reason. A sentence says what is wrong and what to do. */
export const refusals = {
  fields: {
    required: (field: string) => `Fyll ut feltet «${field}».`,
    'identity-number': (field: string) =>
      `Det ser ut til å stå et fødselsnummer i «${field}». Fjern det. Er det et annet nummer, så skriv det i grupper, slik: 1234 56 78901.`,
    classified: (field: string) =>
      `Det står en gradering på en egen linje i «${field}». Tvers er et ugradert system. Fjern den, og ta kontakt med den som har ansvar for sikkerhet hos dere.`,
    'too-long': (field: string) => `Teksten i «${field}» er for lang. Gjør den kortere.`,
    'too-short': (field: string) => `Teksten i «${field}» er for kort. Skriv mer.`,
    email: (field: string) => `Skriv «${field}» som en e-postadresse, for eksempel navn@virksomhet.no.`,
    date: (field: string) => `Skriv «${field}» som en dato som finnes.`,
    time: (field: string) => `Skriv «${field}» som et klokkeslett, for eksempel 09.30.`,
    choice: (field: string) => `Velg «${field}» fra listen.`,
    'no-change': () => 'Velg det som skal endres: status, frist eller ansvarlig.',
    'no-decision': () => 'Skriv hva som er vedtatt, eller velg at forslaget ikke er vedtatt.',
    number: (field: string) => `Skriv «${field}» som et helt tall innenfor grensene.`,
    order: (field: string) => `«${field}» må være etter starten.`,
    'password-like-email': (field: string) =>
      `«${field}» inneholder navnet i e-postadressen din. Velg et passord som ikke gjør det.`,
    'wrong-password': (field: string) => `«${field}» er ikke riktig. Skriv passordet du bruker nå.`,
    past: (field: string) => `«${field}» er en dato som har vært. Velg i dag eller senere.`,
    'common-password': (field: string) => `«${field}» står på lister over vanlige passord. Velg et annet.`,
    'not-equal': (field: string) => `«${field}» er ikke likt det du skrev over.`,
    link: (field: string) => `Skriv «${field}» som en nettadresse som begynner med https://.`,
    taken: (field: string) => `«${field}» er i bruk fra før. Velg noe annet.`,
    'not-csv': (field: string) =>
      `«${field}» er ikke en tekstfil. Lagre regnearket som CSV, og velg filen på nytt.`,
  },
  reasons: {
    unreachable:
      'Vi fikk ikke svar fra tjenesten, og vet ikke om det kom fram. Det du har fylt ut, står fortsatt her. Send på nytt når du har forbindelse; det blir ikke gjort to ganger.',
    'too-large':
      'Det du har skrevet, er for langt til å sendes. Det står fortsatt her: gjør det kortere, eller del det opp.',
    'item-not-current': 'Møtet har gått videre til en annen sak.',
    'meeting-cancelled': 'Møtet er avlyst og kan ikke endres.',
    'meeting-other-year':
      'Nummeret hører til året møtet ble planlagt i. Avlys møtet og opprett et nytt for det andre året.',
    'meeting-over': 'Møtet er holdt eller referatet er åpnet, så dette kan ikke gjøres lenger.',
    'meeting-not-called': 'Innkallingen er ikke sendt. Send den først.',
    'meeting-not-held': 'Referatet er ikke åpnet ennå. Åpne det først.',
    'minutes-circulated': 'Referatet er sendt til merknader. Ta det tilbake til utkast hvis noe skal endres.',
    'minutes-have-their-own': 'Referatet sendes til merknader fra møtets egen side.',
    'decision-without-outcome': 'En beslutningssak mangler utfall. Marker vedtaket, og prøv igjen.',
    'dissent-recorded': 'Virksomheten har dissens i saken fra før. Endre den i stedet.',
    'agenda-fixed':
      'Innkallingen er sendt, eller en senere sak har gått ut med sitt nummer. Saken kan endres, men ikke fjernes.',
    'item-answered': 'Saken er behandlet av noen andre. Se hva de bestemte.',
    'agenda-empty': 'Sakslisten er tom. Legg til minst én sak før du sender innkallingen.',
    'minutes-open-already': 'Referatet er allerede åpnet.',
    'minutes-approved': 'Referatet er godkjent, så dette kan ikke endres.',
    'minutes-not-out': 'Referatet er ikke sendt til merknader eller godkjent ennå. Gjør det først.',
    'minutes-sent-meanwhile': 'Noen har sendt referatet siden du åpnet siden. Send igjen hvis det trengs.',
    'minutes-nobody-to-send': 'Ingen andre i gruppen kan lese referatet, så det er ingen å sende det til.',
    'minutes-changed': 'Teksten er endret siden du leste den. Les den på nytt under, og godkjenn igjen.',
    'objection-open': 'En innvending er ikke besvart. Svar på den først.',
    'objection-late':
      'Fristen er ute, så referatet regnes som godkjent. Be lederen om en ny versjon hvis noe er feil.',
    'objection-answered': 'Innvendingen er besvart av noen andre. Se svaret på siden.',
    'correction-abandoned': 'Versjonen er forkastet. Begynn på en ny hvis referatet skal rettes.',
    'correction-open': 'En ny versjon er allerede under arbeid. Gjør den ferdig først.',
    'correction-empty': 'Teksten er lik det godkjente referatet. Rett den før du godkjenner.',
    'agreement-moved-on': 'Avtalen har fått en annen status siden du åpnet siden.',
    'agreement-locked': 'Avtalen er sendt til signering. Fakta, parter og tekst kan ikke endres.',
    'agreement-not-ready': 'Noe mangler før avtalen kan sendes til signering. Se på siden hva.',
    'agreement-not-out': 'Avtalen er ikke til signering nå.',
    'agreement-other-edition': 'Avtalen er endret siden du leste den. Les den på nytt før du signerer.',
    'agreement-signed-before': 'Virksomheten har alt signert.',
    'agreement-version-begun': 'En ny versjon er allerede påbegynt.',
    'procedure-sent':
      'Forslaget er sendt ut og kan ikke endres. Trekk det tilbake og lag et nytt hvis noe er feil.',
    'procedure-closed': 'Saken er ikke til behandling, så dette kan ikke gjøres.',
    'procedure-late': 'Fristen er ute. Be sekretariatet om lengre frist hvis dere vil svare.',
    'procedure-early':
      'Noen har ikke svart, og fristen er ikke ute. Vent til fristen er ute eller alle har svart.',
    'series-ended': 'Serien er avsluttet.',
    'series-day-taken':
      'En av datoene er planlagt fra før eller hører ikke til serien. Velg blant datoene som står her nå.',
    'item-internal':
      'Saken er intern, og det som skjer i den, står ikke i referatet. Før det fra møtets side i stedet.',
    'item-in-minutes': 'Referatet er åpnet med tittelen på saken. Den kan ikke gjøres intern nå.',
    'author-alone':
      'Du har skrevet dette referatet alene. En annen må lese og skrive i det før du kan godkjenne det.',
    'paper-unreadable': 'Et av papirene kan ikke leses, så ingenting er sendt.',
    'document-damaged':
      'Deler av teksten kan ikke leses. Den er låst til sekretariatet har sett på den. Ingenting er endret.',
    'number-gone': 'Nummeret står ikke der lenger, eller noen har alt sagt hva det er.',
    'number-not-set-aside': 'Det er tatt tilbake før, eller tallet er fjernet.',
    'document-identity-number':
      'Det ser ut til å stå et fødselsnummer i dokumentet. Fjern det før flere får se det, eller si på dokumentets side at det er et annet nummer.',
    'document-moved-on': 'Dokumentet er kommet videre siden du åpnet siden. Se hvordan det står nå.',
    'document-version-begun': 'En ny versjon er allerede påbegynt.',
    'document-not-decided': 'Teksten er ikke ferdigstilt, og kan endres som den er.',
    'shared-already':
      'Dokumentet er delt slik med arbeidsrommet fra før. Velg et annet nivå eller et annet arbeidsrom.',
    'words-gone': 'Ordene står ikke lenger i teksten. Marker dem på nytt, eller skriv en kommentar i stedet.',
    'thread-resolved': 'Kommentaren er løst. Åpne den igjen for å gi den til noen.',
    'suggestion-unfit':
      'Det som er foreslått, passer ikke lenger inn: ordene det gjelder, er endret eller borte. Skriv endringen selv, eller avslå med en grunn.',
    'suggestion-decided': 'Forslaget er avgjort av noen andre. Se hva de bestemte.',
    'format-unchanged': 'Ordene står slik allerede.',
    'suggestion-unchanged': 'Forslaget er likt ordlyden som står der. Skriv en annen ordlyd.',
    'milestone-reached': 'Milepælen er alt meldt nådd.',
    'mandate-before-ministries':
      'Mandatet ligger hos departementene. Svar på merknadene og avslutt runden før du fastsetter det.',
    'mandate-with-ministries':
      'Mandatet ligger hos departementene. Fakta kan endres når runden er avsluttet.',
    'list-changed': 'Noe er endret siden du så listen. Se over hva som vil skje, og send på nytt.',
    'list-nobody': 'Ingen på listen kan inviteres. Rett linjene, og se hva som vil skje.',
    'join-waiting': 'Du har alt bedt om plass her. Vent på svaret.',
    'join-answered': 'Ønsket er alt besvart.',
    'mandate-under-work':
      'En ny versjon av mandatet er allerede under arbeid. Fastsett den før du begynner på en ny.',
    'mandate-empty': 'Mandatet har ingen tekst ennå. Skriv teksten før du fastsetter det.',
    'mandate-over':
      'Varigheten i mandatet er ute før det begynner å gjelde. Rett «Varer til» i fakta, eller velg en tidligere dato.',
    'mandate-order': 'Datoen er før det forrige mandatet begynte å gjelde. Velg en senere dato.',
    'consultation-sent-out': 'Høringen er sendt ut og kan ikke endres. Du kan utvide fristen.',
    'consultation-not-out': 'Høringen er ikke sendt ut ennå.',
    'consultation-not-open': 'Høringen er ikke åpen for svar ennå.',
    'consultation-finished': 'Runden er avsluttet, så dette kan ikke gjøres lenger.',
    'consultation-deadline-past': 'Siste dag for svar har vært. Endre den før du sender ut.',
    'consultation-nobody': 'Ingen er spurt. Inviter noen, eller gjør høringen åpen for alle.',
    'consultation-empty': 'Dokumentet har ingen tekst ennå. Skriv den før du sender ut.',
    'consultation-ministries-only': 'En departementsforeleggelse kan bare gå til departementer.',
    'consultation-asked-already': 'En av virksomhetene er invitert fra før.',
    'consultation-all-answered': 'Alle som er spurt, har svart.',
    'consultation-still-open': 'Runden er åpen for svar. Den kan avsluttes når fristen er ute.',
    'consultation-untreated': 'Noen innspill mangler svar og begrunnelse. Behandle dem først.',
    'consultation-unmoderated':
      'Det er ikke bestemt om alle svarene fra nettstedet skal vises. Bestem det først.',
    'input-is-duplicate':
      'Innspillet er slått sammen med et annet og følger svaret på det. Skill dem hvis svaret skal være et annet.',
    'input-merged-already': 'Innspillene er slått sammen fra før. Velg et annet.',
    'input-no-duplicate': 'Innspillet er ikke slått sammen med et annet.',
    'answer-sent-already': 'Svaret er allerede sendt. Ta det tilbake hvis dere vil endre det.',
    'answer-file-not-word': 'Filen er ikke et Word-dokument. Lagre svaret som .docx, og prøv igjen.',
    'answer-file-too-long': 'Svaret i filen er for langt til å leses inn. Kort det ned, og prøv igjen.',
    'answer-not-sent': 'Svaret er ikke sendt, eller det er tatt tilbake av en kollega.',
    'answer-stands': 'Fristen er ute, så svaret kan ikke tas tilbake.',
    'answer-empty': 'Svaret er tomt. Skriv noe, eller velg en konklusjon.',
    'answer-changed': 'En kollega har endret svaret siden du leste det. Se over det på nytt, og send igjen.',
    'answer-place-gone':
      'Noe av svaret gjelder et avsnitt eller spørsmål som ikke finnes. Det står for seg selv på siden, og resten kan lagres.',
    'answer-identity-number':
      'Svaret inneholder noe som ser ut som et fødselsnummer. Ta det bort; svar er offentlige.',
    'edition-not-decided':
      'Dokumentet er ikke vedtatt, godkjent eller fastsatt ennå. Gjør det først, og publiser etterpå.',
    'edition-replaced': 'En senere versjon er ferdigstilt. Publiser den.',
    'edition-corrected': 'En senere versjon av referatet er godkjent. Publiser den.',
    'edition-unsigned': 'Avtalen er ikke signert av alle partene. Da kan den ikke være offentlig.',
    'edition-text-changed': 'Teksten er endret siden du åpnet siden. Se over den på nytt, og publiser igjen.',
    'edition-identity-number':
      'Teksten inneholder noe som ser ut som et fødselsnummer. Fjern det før du publiserer, eller si på dokumentets side at det er et annet nummer.',
    'edition-classified':
      'Teksten har en sikkerhetsgradering på en egen linje. Gradert informasjon skal ikke ligge her. Kontakt sikkerhetslederen din.',
    'file-empty': 'Det er ingen tekst i filen. Velg en annen.',
    'file-kind':
      'Filen er ikke Word (.docx), LibreOffice (.odt), Markdown eller HTML, uansett hva den heter. Lagre den som en av disse, og prøv igjen.',
    'file-old-word':
      'Filen er i et eldre Word-format eller har passord. Åpne den i Word, lagre som .docx uten passord, og prøv igjen.',
    'file-pdf': 'Filen er en PDF. Den har ingen struktur vi kan hente. Bruk filen som den ble laget av.',
    'file-encrypted': 'Filen har passord. Lagre den uten, og prøv igjen.',
    'file-broken': 'Filen er skadet og kan ikke leses. Åpne den i Word, lagre den på nytt, og prøv igjen.',
    'file-bomb': 'Filen pakker ut til mer enn noe dokument rommer. Den ble ikke åpnet.',
    'file-text-too-long': 'Teksten er lengre enn ett dokument kan være. Del filen i flere.',
    'file-table-too-large':
      'En tabell i filen har mer enn 5000 celler. Del den, eller behold den som regneark.',
    'upload-empty': 'Filen er tom. Velg en annen.',
    'upload-kind':
      'Filen er ikke PDF, Word, Excel, PowerPoint, OpenDocument, bilde eller tekst. Lagre den som en av disse, og prøv igjen.',
    'upload-old-office':
      'Filen er i et eldre Office-format eller har passord. Lagre den i nyere format uten passord, og prøv igjen.',
    'upload-macros': 'Filen inneholder makroer. Lagre den uten, og prøv igjen.',
    'upload-fetches':
      'Filen henter mal eller innhold fra en annen maskin når den åpnes. Lagre den uten, og prøv igjen.',
    'upload-not-as-named':
      'Endelsen i filnavnet sier noe annet enn innholdet. Gi filen riktig endelse, og prøv igjen.',
    'upload-too-large': 'Filen er for stor. Gjør den mindre, og prøv igjen.',
    'upload-space': 'Arbeidsrommet har så mange filer som det har plass til. Fjern noe som ikke trengs.',
    'upload-same': 'Filen er lik den nyeste versjonen.',
    'upload-gone': 'Opplastingen finnes ikke lenger. Velg filen på nytt.',
    'upload-unfinished': 'Hele filen er ikke kommet fram ennå. Fortsett opplastingen.',
    'file-being_checked': 'Filen blir kontrollert for virus. Prøv igjen om litt.',
    'file-infected': 'Virusskanneren fant noe skadelig i filen. Den kan ikke lastes ned.',
    'file-failed': 'Filen kunne ikke kontrolleres for virus. Den kan ikke lastes ned.',
    'upload-classified':
      'Det står en gradering på en egen linje i filen. Tvers er et ugradert system. Filen ble ikke lagret. Ta kontakt med den som har ansvar for sikkerhet hos dere.',
    'file-bytes-gone':
      'Innholdet i filen finnes ikke på serveren. Be den som driver den, hente det fra sikkerhetskopien.',
    'image-kind': 'Filen er ikke et bilde av en type vi tar imot. Bruk PNG, JPEG eller WebP.',
    'image-too-large': 'Bildet er for stort. Gjør det mindre, og prøv igjen.',
    'image-broken': 'Bildet kan ikke leses. Lagre det på nytt som PNG eller JPEG, og prøv igjen.',
    'images-full': 'Dokumentet har så mange bilder som det kan ha.',
    'edition-image-without-words':
      'Et bilde mangler alternativ tekst. Beskriv det, eller merk det som pynt, før du publiserer.',
    'edition-withdrawn': 'Utgaven er allerede trukket tilbake.',
    'bad-request': 'Vi forsto ikke det som ble sendt. Last siden på nytt og prøv igjen.',
    'changed-meanwhile':
      'Noen andre lagret mens du skrev. Sammenlign, rett det som trengs, og lagre på nytt.',
    'meeting-not-open-for-answers': 'Møtet tar ikke imot svar: Det er ikke kalt inn til, eller det er over.',
    'feeds-full': 'Du har så mange adresser som du kan ha. Avslutt en du ikke bruker.',
    'items-changed':
      'Noen andre endret ett eller flere av punktene mens du valgte. Se over listen, og prøv igjen.',
    conflict: 'Dette kan ikke gjøres slik saken står nå. Se på siden hva som er endret.',
    invalid: 'Noe mangler eller er feil utfylt. Rett feltene som er merket, og prøv igjen.',
    'sent-before':
      'Det du sendte først, kom fram, selv om svaret ikke gjorde det. Du har endret noe siden. Se på siden hva som er gjort, og send på nytt hvis endringen også skal med.',
    'signed-in-again': 'Du er logget inn igjen. Send på nytt; det du har skrevet, ligger fortsatt her.',
    'signed-out': 'Økten er utløpt. Logg inn igjen; det du har skrevet, ligger fortsatt her.',
    'too-many': 'For mange forsøk på kort tid. Vent noen minutter før du prøver igjen.',
    'wrong-credentials': 'E-postadressen eller passordet er feil. Prøv igjen.',
    'link-gone': 'Lenken virker ikke lenger. Den er brukt, trukket tilbake eller for gammel.',
    'seat-held': 'Noen andre har plassen i hele eller deler av denne perioden. Avslutt den først.',
    'already-seated': 'Personen har eller er vara for denne plassen fra før.',
    'already-invited':
      'Personen har alt en invitasjon til denne plassen. Trekk den tilbake hvis du vil sende en ny.',
    'input-not-taken-in':
      'Innspillet må være tatt inn, helt eller delvis, før ordlyden kan tas inn i teksten.',
    'paragraph-changed': 'Avsnittet er endret siden du åpnet siden. Se på det på nytt.',
    'text-with-ministries': 'Teksten ligger hos departementene. Den kan endres når fristen deres er ute.',
    'seats-changed': 'Plassene er endret siden listen ble vist. Gå gjennom dem på nytt.',
    'seat-ended': 'Plassen er avsluttet. Be sekretariatet om en ny invitasjon.',
    'already-ended': 'Dette er avsluttet fra før.',
    'has-chair': 'Arbeidsrommet har en leder. Plassene gis nå av lederen og sekretariatet.',
    'other-person': 'Invitasjonen gjelder en annen e-postadresse enn den du er logget inn med.',
    'last-administrator': 'Noen må være administrator. Gi rollen til en annen først.',
    'has-role': 'Personen har rollen fra før.',
    'already-set-up': 'Tvers er satt opp. Logg inn, eller be en administrator om en invitasjon.',
  },
}
