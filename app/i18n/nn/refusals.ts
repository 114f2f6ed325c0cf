import type { Translation } from '../bind'
import type { refusals as source } from '../nb/refusals'

export const refusals = {
  fields: {
    required: (field: string) => `Fyll ut feltet «${field}».`,
    'identity-number': (field: string) =>
      `Det ser ut til å stå eit fødselsnummer i «${field}». Fjern det. Er det eit anna nummer, så skriv det i grupper, slik: 1234 56 78901.`,
    classified: (field: string) =>
      `Det står ei gradering på ei eiga linje i «${field}». Tvers er eit ugradert system. Fjern ho, og ta kontakt med den som har ansvar for tryggleik hos dykk.`,
    'too-long': (field: string) => `Teksten i «${field}» er for lang. Gjer han kortare.`,
    'too-short': (field: string) => `Teksten i «${field}» er for kort. Skriv meir.`,
    email: (field: string) => `Skriv «${field}» som ei e-postadresse, til dømes namn@verksemd.no.`,
    date: (field: string) => `Skriv «${field}» som ein dato som finst.`,
    time: (field: string) => `Skriv «${field}» som eit klokkeslett, til dømes 09.30.`,
    choice: (field: string) => `Vel «${field}» i lista.`,
    'no-change': () => 'Vel det som skal endrast: status, frist eller ansvarleg.',
    'no-decision': () => 'Skriv kva som er vedteke, eller vel at forslaget ikkje er vedteke.',
    number: (field: string) => `Skriv «${field}» som eit heilt tal innanfor grensene.`,
    order: (field: string) => `«${field}» må vere etter starten.`,
    'password-like-email': (field: string) =>
      `«${field}» inneheld namnet i e-postadressa di. Vel eit passord som ikkje gjer det.`,
    'wrong-password': (field: string) => `«${field}» er ikkje rett. Skriv passordet du bruker no.`,
    past: (field: string) => `«${field}» er ein dato som har vore. Vel i dag eller seinare.`,
    'common-password': (field: string) => `«${field}» står på lister over vanlege passord. Vel eit anna.`,
    'not-equal': (field: string) => `«${field}» er ikkje likt det du skreiv over.`,
    link: (field: string) => `Skriv «${field}» som ei nettadresse som byrjar med https://.`,
    taken: (field: string) => `«${field}» er i bruk frå før. Vel noko anna.`,
    'not-csv': (field: string) =>
      `«${field}» er ikkje ei tekstfil. Lagre reknearket som CSV, og vel fila på nytt.`,
  },
  reasons: {
    unreachable:
      'Vi fekk ikkje svar frå tenesta, og veit ikkje om det kom fram. Det du har fylt ut, står framleis her. Send på nytt når du har samband; det blir ikkje gjort to gonger.',
    'too-large':
      'Det du har skrive, er for langt til å sendast. Det står framleis her: gjer det kortare, eller del det opp.',
    'item-not-current': 'Møtet har gått vidare til ei anna sak.',
    'meeting-cancelled': 'Møtet er avlyst og kan ikkje endrast.',
    'meeting-other-year':
      'Nummeret høyrer til året møtet vart planlagt i. Avlys møtet og opprett eit nytt for det andre året.',
    'meeting-over': 'Møtet er halde eller referatet er opna, så dette kan ikkje gjerast lenger.',
    'meeting-not-called': 'Innkallinga er ikkje send. Send henne først.',
    'meeting-not-held': 'Referatet er ikkje opna enno. Opne det først.',
    'minutes-circulated':
      'Referatet er sendt til merknader. Ta det tilbake til utkast dersom noko skal endrast.',
    'minutes-have-their-own': 'Referatet blir sendt til merknader frå møtet si eiga side.',
    'decision-without-outcome': 'Ei avgjerdssak manglar utfall. Marker vedtaket, og prøv igjen.',
    'dissent-recorded': 'Verksemda har dissens i saka frå før. Endre han i staden.',
    'agenda-fixed':
      'Innkallinga er send, eller ei seinare sak har gått ut med sitt nummer. Saka kan endrast, men ikkje fjernast.',
    'item-answered': 'Saka er behandla av nokon andre. Sjå kva dei bestemte.',
    'agenda-empty': 'Saklista er tom. Legg til minst éi sak før du sender innkallinga.',
    'minutes-open-already': 'Referatet er alt opna.',
    'minutes-approved': 'Referatet er godkjent, så dette kan ikkje endrast.',
    'minutes-not-out': 'Referatet er ikkje sendt til merknader eller godkjent enno. Gjer det først.',
    'minutes-sent-meanwhile': 'Nokon har sendt referatet sidan du opna sida. Send igjen om det trengst.',
    'minutes-nobody-to-send': 'Ingen andre i gruppa kan lese referatet, så det er ingen å sende det til.',
    'minutes-changed': 'Teksten er endra sidan du las han. Les han på nytt under, og godkjenn igjen.',
    'objection-open': 'Ei innvending er ikkje svart på. Svar på henne først.',
    'objection-late':
      'Fristen er ute, så referatet er rekna som godkjent. Be leiaren om ein ny versjon dersom noko er feil.',
    'objection-answered': 'Innvendinga er svart på av nokon andre. Sjå svaret på sida.',
    'correction-abandoned': 'Versjonen er forkasta. Byrj på ein ny dersom referatet skal rettast.',
    'correction-open': 'Ein ny versjon er allereie under arbeid. Gjer han ferdig først.',
    'correction-empty': 'Teksten er lik det godkjende referatet. Rett han før du godkjenner.',
    'agreement-moved-on': 'Avtalen har fått ein annan status sidan du opna sida.',
    'agreement-locked': 'Avtalen er send til signering. Fakta, partar og tekst kan ikkje endrast.',
    'agreement-not-ready': 'Noko manglar før avtalen kan sendast til signering. Sjå på sida kva.',
    'agreement-not-out': 'Avtalen er ikkje til signering no.',
    'agreement-other-edition': 'Avtalen er endra sidan du las han. Les han på nytt før du signerer.',
    'agreement-signed-before': 'Verksemda har alt signert.',
    'agreement-version-begun': 'Ein ny versjon er alt påbyrja.',
    'procedure-sent':
      'Forslaget er sendt ut og kan ikkje endrast. Trekk det tilbake og lag eit nytt dersom noko er feil.',
    'procedure-closed': 'Saka er ikkje til behandling, så dette kan ikkje gjerast.',
    'procedure-late': 'Fristen er ute. Be sekretariatet om lengre frist dersom de vil svare.',
    'procedure-early':
      'Nokon har ikkje svart, og fristen er ikkje ute. Vent til fristen er ute eller alle har svart.',
    'series-ended': 'Serien er avslutta.',
    'series-day-taken':
      'Ein av datoane er planlagd frå før eller høyrer ikkje til serien. Vel mellom datoane som står her no.',
    'item-internal':
      'Saka er intern, og det som skjer i henne, står ikkje i referatet. Før det frå møtesida i staden.',
    'item-in-minutes': 'Referatet er opna med tittelen på saka. Ho kan ikkje gjerast intern no.',
    'author-alone':
      'Du har skrive dette referatet åleine. Ein annan må lese og skrive i det før du kan godkjenne det.',
    'paper-unreadable': 'Eit av papira kan ikkje lesast, så ingenting er sendt.',
    'document-damaged':
      'Delar av teksten kan ikkje lesast. Han er låst til sekretariatet har sett på han. Ingenting er endra.',
    'number-gone': 'Nummeret står ikkje der lenger, eller nokon har alt sagt kva det er.',
    'number-not-set-aside': 'Det er teke tilbake før, eller talet er fjerna.',
    'document-identity-number':
      'Det ser ut til å stå eit fødselsnummer i dokumentet. Fjern det før fleire får sjå det, eller sei på sida til dokumentet at det er eit anna nummer.',
    'document-moved-on': 'Dokumentet har kome vidare sidan du opna sida. Sjå korleis det står no.',
    'document-version-begun': 'Ein ny versjon er alt påbyrja.',
    'document-not-decided': 'Teksten er ikkje ferdigstilt, og kan endrast som han er.',
    'shared-already':
      'Dokumentet er delt slik med arbeidsrommet frå før. Vel eit anna nivå eller eit anna arbeidsrom.',
    'words-gone': 'Orda står ikkje lenger i teksten. Marker dei på nytt, eller skriv ein kommentar i staden.',
    'thread-resolved': 'Kommentaren er løyst. Opne han att for å gje han til nokon.',
    'suggestion-unfit':
      'Det som er foreslått, passar ikkje lenger inn: orda det gjeld, er endra eller borte. Skriv endringa sjølv, eller avslå med ein grunn.',
    'suggestion-decided': 'Forslaget er avgjort av nokon andre. Sjå kva dei bestemte.',
    'format-unchanged': 'Orda står slik allereie.',
    'suggestion-unchanged': 'Forslaget er likt ordlyden som står der. Skriv ein annan ordlyd.',
    'milestone-reached': 'Milepælen er alt meld nådd.',
    'mandate-before-ministries':
      'Mandatet ligg hos departementa. Svar på merknadene og avslutt runden før du fastset det.',
    'mandate-with-ministries': 'Mandatet ligg hos departementa. Fakta kan endrast når runden er avslutta.',
    'list-changed': 'Noko er endra sidan du såg lista. Sjå over kva som vil skje, og send på nytt.',
    'list-nobody': 'Ingen på lista kan inviterast. Rett linjene, og sjå kva som vil skje.',
    'join-waiting': 'Du har alt bede om plass her. Vent på svaret.',
    'join-answered': 'Ønsket er alt svara på.',
    'mandate-under-work':
      'Ein ny versjon av mandatet er alt under arbeid. Fastset han før du byrjar på ein ny.',
    'mandate-empty': 'Mandatet har ingen tekst enno. Skriv teksten før du fastset det.',
    'mandate-over':
      'Tida i mandatet er ute før det tek til å gjelde. Rett «Varer til» i fakta, eller vel ein tidlegare dato.',
    'mandate-order': 'Datoen er før det førre mandatet tok til å gjelde. Vel ein seinare dato.',
    'consultation-sent-out': 'Høyringa er send ut og kan ikkje endrast. Du kan utvide fristen.',
    'consultation-not-out': 'Høyringa er ikkje send ut enno.',
    'consultation-not-open': 'Høyringa er ikkje open for svar enno.',
    'consultation-finished': 'Runden er avslutta, så dette kan ikkje gjerast lenger.',
    'consultation-deadline-past': 'Siste dag for svar har vore. Endre han før du sender ut.',
    'consultation-nobody': 'Ingen er spurde. Inviter nokon, eller gjer høyringa open for alle.',
    'consultation-empty': 'Dokumentet har ingen tekst enno. Skriv han før du sender ut.',
    'consultation-ministries-only': 'Ei departementsførelegging kan berre gå til departement.',
    'consultation-asked-already': 'Ei av verksemdene er invitert før.',
    'consultation-all-answered': 'Alle som er spurde, har svart.',
    'consultation-still-open': 'Runden er open for svar. Han kan avsluttast når fristen er ute.',
    'consultation-untreated': 'Nokre innspel manglar svar og grunngiving. Behandle dei først.',
    'consultation-unmoderated':
      'Det er ikkje bestemt om alle svara frå nettstaden skal visast. Bestem det først.',
    'input-is-duplicate':
      'Innspelet er slått saman med eit anna og følgjer svaret på det. Skil dei om svaret skal vere eit anna.',
    'input-merged-already': 'Innspela er slått saman frå før. Vel eit anna.',
    'input-no-duplicate': 'Innspelet er ikkje slått saman med eit anna.',
    'answer-sent-already': 'Svaret er alt sendt. Ta det tilbake om de vil endre det.',
    'answer-file-not-word': 'Fila er ikkje eit Word-dokument. Lagre svaret som .docx, og prøv igjen.',
    'answer-file-too-long': 'Svaret i fila er for langt til å lesast inn. Kort det ned, og prøv igjen.',
    'answer-not-sent': 'Svaret er ikkje sendt, eller det er teke tilbake av ein kollega.',
    'answer-stands': 'Fristen er ute, så svaret kan ikkje takast tilbake.',
    'answer-empty': 'Svaret er tomt. Skriv noko, eller vel ein konklusjon.',
    'answer-changed': 'Ein kollega har endra svaret sidan du las det. Sjå over det på nytt, og send igjen.',
    'answer-place-gone':
      'Noko av svaret gjeld eit avsnitt eller spørsmål som ikkje finst. Det står for seg sjølv på sida, og resten kan lagrast.',
    'answer-identity-number':
      'Svaret inneheld noko som ser ut som eit fødselsnummer. Ta det bort; svar er offentlege.',
    'edition-not-decided':
      'Dokumentet er ikkje vedteke, godkjent eller fastsett enno. Gjer det først, og publiser etterpå.',
    'edition-replaced': 'Ein seinare versjon er ferdigstilt. Publiser han.',
    'edition-corrected': 'Ein seinare versjon av referatet er godkjend. Publiser han.',
    'edition-unsigned': 'Avtala er ikkje signert av alle partane. Då kan ho ikkje vere offentleg.',
    'edition-text-changed': 'Teksten er endra sidan du opna sida. Sjå over han på nytt, og publiser igjen.',
    'edition-identity-number':
      'Teksten inneheld noko som ser ut som eit fødselsnummer. Fjern det før du publiserer, eller sei på sida til dokumentet at det er eit anna nummer.',
    'edition-classified':
      'Teksten har ei tryggingsgradering på ei eiga linje. Gradert informasjon skal ikkje liggje her. Kontakt tryggingsleiaren din.',
    'file-empty': 'Det er ingen tekst i fila. Vel ei anna.',
    'file-kind':
      'Fila er ikkje Word (.docx), LibreOffice (.odt), Markdown eller HTML, uansett kva ho heiter. Lagre ho som ei av desse, og prøv igjen.',
    'file-old-word':
      'Fila er i eit eldre Word-format eller har passord. Opne ho i Word, lagre som .docx utan passord, og prøv igjen.',
    'file-pdf': 'Fila er ein PDF. Han har ingen struktur vi kan hente. Bruk fila som han vart laga av.',
    'file-encrypted': 'Fila har passord. Lagre ho utan, og prøv igjen.',
    'file-broken': 'Fila er skadd og kan ikkje lesast. Opne ho i Word, lagre ho på nytt, og prøv igjen.',
    'file-bomb': 'Fila pakkar ut til meir enn noko dokument rommar. Ho vart ikkje opna.',
    'file-text-too-long': 'Teksten er lengre enn eitt dokument kan vere. Del fila i fleire.',
    'file-table-too-large':
      'Ein tabell i fila har meir enn 5000 celler. Del han, eller behald han som rekneark.',
    'upload-empty': 'Fila er tom. Vel ei anna.',
    'upload-kind':
      'Fila er ikkje PDF, Word, Excel, PowerPoint, OpenDocument, bilete eller tekst. Lagre henne som ein av desse, og prøv igjen.',
    'upload-old-office':
      'Fila er i eit eldre Office-format eller har passord. Lagre henne i nyare format utan passord, og prøv igjen.',
    'upload-macros': 'Fila inneheld makroar. Lagre henne utan, og prøv igjen.',
    'upload-fetches':
      'Fila hentar mal eller innhald frå ei anna maskin når ho blir opna. Lagre henne utan, og prøv igjen.',
    'upload-not-as-named':
      'Endinga i filnamnet seier noko anna enn innhaldet. Gi fila rett ending, og prøv igjen.',
    'upload-too-large': 'Fila er for stor. Gjer henne mindre, og prøv igjen.',
    'upload-space': 'Arbeidsrommet har så mange filer som det har plass til. Fjern noko som ikkje trengst.',
    'upload-same': 'Fila er lik den nyaste versjonen.',
    'upload-gone': 'Opplastinga finst ikkje lenger. Vel fila på nytt.',
    'upload-unfinished': 'Heile fila er ikkje komen fram enno. Hald fram med opplastinga.',
    'file-being_checked': 'Fila blir kontrollert for virus. Prøv igjen om litt.',
    'file-infected': 'Virusskannaren fann noko skadeleg i fila. Ho kan ikkje lastast ned.',
    'file-failed': 'Fila kunne ikkje kontrollerast for virus. Ho kan ikkje lastast ned.',
    'upload-classified':
      'Det står ei gradering på ei eiga linje i fila. Tvers er eit ugradert system. Fila vart ikkje lagra. Ta kontakt med den som har ansvar for tryggleik hos dykk.',
    'file-bytes-gone':
      'Innhaldet i fila finst ikkje på tenaren. Be den som driv han, hente det frå tryggingskopien.',
    'image-kind': 'Fila er ikkje eit bilete av ein type vi tek imot. Bruk PNG, JPEG eller WebP.',
    'image-too-large': 'Biletet er for stort. Gjer det mindre, og prøv igjen.',
    'image-broken': 'Biletet kan ikkje lesast. Lagre det på nytt som PNG eller JPEG, og prøv igjen.',
    'images-full': 'Dokumentet har så mange bilete som det kan ha.',
    'edition-image-without-words':
      'Eit bilete manglar alternativ tekst. Skildre det, eller merk det som pynt, før du publiserer.',
    'edition-withdrawn': 'Utgåva er alt trekt tilbake.',
    'bad-request': 'Vi forstod ikkje det som vart sendt. Last sida på nytt og prøv igjen.',
    'changed-meanwhile':
      'Nokon andre lagra medan du skreiv. Samanlikn, rett det som trengst, og lagre på nytt.',
    'meeting-not-open-for-answers':
      'Møtet tek ikkje imot svar: Det er ikkje kalla inn til, eller det er over.',
    'feeds-full': 'Du har så mange adresser som du kan ha. Avslutt ei du ikkje bruker.',
    'items-changed':
      'Nokon andre endra eitt eller fleire av punkta medan du valde. Sjå over lista, og prøv igjen.',
    conflict: 'Dette kan ikkje gjerast slik saka står no. Sjå på sida kva som er endra.',
    invalid: 'Noko manglar eller er feil utfylt. Rett felta som er merkte, og prøv igjen.',
    'sent-before':
      'Det du sende først, kom fram, sjølv om svaret ikkje gjorde det. Du har endra noko sidan. Sjå på sida kva som er gjort, og send på nytt dersom endringa òg skal med.',
    'signed-in-again': 'Du er logga inn att. Send på nytt; det du har skrive, ligg framleis her.',
    'signed-out': 'Økta er ute. Logg inn igjen; det du har skrive, ligg framleis her.',
    'too-many': 'For mange forsøk på kort tid. Vent nokre minutt før du prøver igjen.',
    'wrong-credentials': 'E-postadressa eller passordet er feil. Prøv igjen.',
    'link-gone': 'Lenkja verkar ikkje lenger. Ho er brukt, trekt tilbake eller for gammal.',
    'seat-held': 'Nokon andre har plassen i heile eller delar av denne perioden. Avslutt den først.',
    'already-seated': 'Personen har eller er vara for denne plassen frå før.',
    'already-invited':
      'Personen har alt ein invitasjon til denne plassen. Trekk han tilbake om du vil sende ein ny.',
    'input-not-taken-in':
      'Innspelet må vere teke inn, heilt eller delvis, før ordlyden kan takast inn i teksten.',
    'paragraph-changed': 'Avsnittet er endra sidan du opna sida. Sjå på det på nytt.',
    'text-with-ministries': 'Teksten ligg hos departementa. Han kan endrast når fristen deira er ute.',
    'seats-changed': 'Plassane er endra sidan lista vart vist. Gå gjennom dei på nytt.',
    'seat-ended': 'Plassen er avslutta. Be sekretariatet om ein ny invitasjon.',
    'already-ended': 'Dette er avslutta frå før.',
    'has-chair': 'Arbeidsrommet har ein leiar. Plassane blir no gitt av leiaren og sekretariatet.',
    'other-person': 'Invitasjonen gjeld ei anna e-postadresse enn den du er logga inn med.',
    'last-administrator': 'Nokon må vere administrator. Gi rolla til ein annan først.',
    'has-role': 'Personen har rolla frå før.',
    'already-set-up': 'Tvers er sett opp. Logg inn, eller be ein administrator om ein invitasjon.',
  },
} satisfies Translation<typeof source>
