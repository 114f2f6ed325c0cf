import type { Content } from '../content'
import { document, guidance, heading, type TemplateLanguage } from './parts'

/** The sections of a mandate, each with a line that says what belongs there. */
const sections: Record<TemplateLanguage, [string, string][]> = {
  nb: [
    ['Bakgrunn', 'Hvorfor gruppen er opprettet, og hva den bygger på.'],
    ['Formål', 'Hva gruppen skal bidra til, i én eller to setninger.'],
    ['Oppgaver', 'Hva gruppen skal gjøre. Ett punkt for hver oppgave.'],
    ['Avgrensning', 'Hva gruppen ikke skal gjøre, for eksempel behandle enkeltsaker.'],
    ['Sammensetning', 'Hvilke virksomheter som deltar, med medlem og varamedlem.'],
    ['Ledelse', 'Hvem som leder gruppen, og hvem som er nestleder.'],
    ['Sekretariat', 'Hvem som forbereder møtene og skriver referat.'],
    ['Arbeidsform', 'Hvor ofte gruppen møtes, og hvordan den arbeider mellom møtene.'],
    ['Beslutninger', 'Hvordan gruppen blir enig, og hva som skjer når den ikke blir det.'],
    ['Ansvarsdeling', 'Hva hver virksomhet svarer for. Sektoransvaret ligger fast.'],
    ['Rapportering', 'Hvem gruppen rapporterer til, og hvor ofte.'],
    ['Forholdet til andre grupper', 'Hvordan saker løftes, og hvem gruppen gir innspill til.'],
    ['Ressurser', 'Hvem som dekker utgifter, og hva gruppen rår over.'],
    ['Varighet', 'Fra hvilken dato mandatet gjelder, og hvor lenge.'],
    ['Arkiv og offentlighet', 'Hvem som arkiverer, og hva som er offentlig.'],
    ['Revisjon', 'Når mandatet skal vurderes på nytt.'],
  ],
  nn: [
    ['Bakgrunn', 'Kvifor gruppa er oppretta, og kva ho byggjer på.'],
    ['Føremål', 'Kva gruppa skal medverke til, i éi eller to setningar.'],
    ['Oppgåver', 'Kva gruppa skal gjere. Eitt punkt for kvar oppgåve.'],
    ['Avgrensing', 'Kva gruppa ikkje skal gjere, til dømes behandle enkeltsaker.'],
    ['Samansetjing', 'Kva verksemder som deltek, med medlem og varamedlem.'],
    ['Leiing', 'Kven som leier gruppa, og kven som er nestleiar.'],
    ['Sekretariat', 'Kven som førebur møta og skriv referat.'],
    ['Arbeidsform', 'Kor ofte gruppa møtest, og korleis ho arbeider mellom møta.'],
    ['Avgjerder', 'Korleis gruppa blir samd, og kva som skjer når ho ikkje blir det.'],
    ['Ansvarsdeling', 'Kva kvar verksemd svarer for. Sektoransvaret ligg fast.'],
    ['Rapportering', 'Kven gruppa rapporterer til, og kor ofte.'],
    ['Tilhøvet til andre grupper', 'Korleis saker blir lyfte, og kven gruppa gjev innspel til.'],
    ['Ressursar', 'Kven som dekkjer utgifter, og kva gruppa rår over.'],
    ['Varigheit', 'Frå kva dato mandatet gjeld, og kor lenge.'],
    ['Arkiv og offentlegheit', 'Kven som arkiverer, og kva som er offentleg.'],
    ['Revisjon', 'Når mandatet skal vurderast på nytt.'],
  ],
}

/** A mandate to fill in: what a group is for, what it does, who is in it and how it works. */
export function mandateTemplate({ language }: { language: TemplateLanguage }): Content {
  return document(...sections[language].flatMap(([title, help]) => [heading(1, title), guidance(help)]))
}
