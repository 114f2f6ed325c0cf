import type { Content } from '../content'
import { document, guidance, heading, type TemplateLanguage } from './parts'

/** The sections of a cooperation agreement, each with a line that says what belongs there. */
const sections: Record<TemplateLanguage, [string, string][]> = {
  nb: [
    ['Parter', 'Hvem avtalen er mellom.'],
    ['Bakgrunn og formål', 'Hvorfor partene samarbeider, og hva de vil oppnå.'],
    ['Omfang', 'Hva avtalen gjelder, og hva den ikke gjelder.'],
    ['Ansvar og oppgaver', 'Hva hver part skal gjøre.'],
    ['Organisering og kontaktpersoner', 'Hvordan partene møtes, og hvem som svarer på spørsmål.'],
    ['Økonomi', 'Hvem som dekker hvilke utgifter.'],
    ['Informasjonsdeling', 'Hva partene deler med hverandre, og hvordan.'],
    ['Taushetsplikt og personvern', 'Hva som ikke kan deles, og hvem som har behandlingsansvar.'],
    ['Rettigheter til resultater', 'Hvem som kan bruke det partene lager sammen.'],
    ['Varighet og oppsigelse', 'Når avtalen begynner og slutter, og hvordan den sies opp.'],
    ['Endringer', 'Hvordan avtalen endres. En endring er en ny versjon som alle parter signerer.'],
    ['Uenighet', 'Hvordan partene løser uenighet om avtalen.'],
  ],
  nn: [
    ['Partar', 'Kven avtalen er mellom.'],
    ['Bakgrunn og føremål', 'Kvifor partane samarbeider, og kva dei vil oppnå.'],
    ['Omfang', 'Kva avtalen gjeld, og kva han ikkje gjeld.'],
    ['Ansvar og oppgåver', 'Kva kvar part skal gjere.'],
    ['Organisering og kontaktpersonar', 'Korleis partane møtest, og kven som svarer på spørsmål.'],
    ['Økonomi', 'Kven som dekkjer kva utgifter.'],
    ['Informasjonsdeling', 'Kva partane deler med kvarandre, og korleis.'],
    ['Teieplikt og personvern', 'Kva som ikkje kan delast, og kven som har behandlingsansvar.'],
    ['Rettar til resultat', 'Kven som kan bruke det partane lagar saman.'],
    ['Varigheit og oppseiing', 'Når avtalen tek til og sluttar, og korleis han blir sagd opp.'],
    ['Endringar', 'Korleis avtalen blir endra. Ei endring er ein ny versjon som alle partane signerer.'],
    ['Usemje', 'Korleis partane løyser usemje om avtalen.'],
  ],
}

/** A cooperation agreement to fill in: between whom, about what, and how it ends. */
export function agreementTemplate({ language }: { language: TemplateLanguage }): Content {
  return document(...sections[language].flatMap(([title, help]) => [heading(1, title), guidance(help)]))
}
