import type { InThreeLanguages, SeedLegalBasis } from './shapes'

/** The label of a paragraph of the Freedom of Information Act, with what it is about. */
function paragraph(place: InThreeLanguages, about: InThreeLanguages): InThreeLanguages {
  return {
    nb: `Offentleglova § ${place.nb}: ${about.nb}`,
    nn: `Offentleglova § ${place.nn}: ${about.nn}`,
    en: `Freedom of Information Act, section ${place.en}: ${about.en}`,
  }
}

function basis(
  code: string,
  about: InThreeLanguages,
  place: InThreeLanguages = { nb: code, nn: code, en: code },
): SeedLegalBasis {
  return { code, label: paragraph(place, about), requiresReason: true }
}

/** Legal bases that a document may be exempted by. Their validity is data, since the acts change. */
export const legalBases: readonly SeedLegalBasis[] = [
  basis('5', {
    nb: 'utsatt innsyn',
    nn: 'utsett innsyn',
    en: 'deferred access',
  }),
  basis('13', {
    nb: 'opplysninger som er underlagt taushetsplikt',
    nn: 'opplysningar som er underlagde teieplikt',
    en: 'information subject to a duty of confidentiality',
  }),
  basis('14', {
    nb: 'dokumenter utarbeidet for egen saksforberedelse',
    nn: 'dokument utarbeidde for eiga saksførebuing',
    en: "documents prepared for the body's own case preparation",
  }),
  basis(
    '15-1',
    {
      nb: 'dokumenter innhentet til departementets saksforberedelse',
      nn: 'dokument henta inn til saksførebuinga i departementet',
      en: "documents obtained for a ministry's case preparation",
    },
    { nb: '15 første ledd', nn: '15 første ledd', en: '15, first paragraph' },
  ),
  basis(
    '15-2',
    {
      nb: 'råd og vurderinger innhentet utenfra',
      nn: 'råd og vurderingar henta inn utanfrå',
      en: 'advice and assessments obtained from outside',
    },
    { nb: '15 andre ledd', nn: '15 andre ledd', en: '15, second paragraph' },
  ),
  basis(
    '15-3',
    {
      nb: 'innkalling og referat fra møter mellom organer',
      nn: 'innkalling og referat til møte mellom organ',
      en: 'notices and minutes of meetings between bodies',
    },
    { nb: '15 tredje ledd', nn: '15 tredje ledd', en: '15, third paragraph' },
  ),
  basis('17', {
    nb: 'visse dokumenter ved hoffet',
    nn: 'visse dokument ved hoffet',
    en: 'certain documents of the Royal Court',
  }),
  basis('18', { nb: 'rettssaksdokumenter', nn: 'rettssaksdokument', en: 'documents of legal proceedings' }),
  basis('20', {
    nb: 'utenrikspolitiske interesser',
    nn: 'utanrikspolitiske interesser',
    en: 'foreign policy interests',
  }),
  basis('21', {
    nb: 'nasjonale forsvars- og sikkerhetsinteresser',
    nn: 'nasjonale forsvars- og tryggingsinteresser',
    en: 'national defence and security interests',
  }),
  basis('22', { nb: 'visse budsjettsaker', nn: 'visse budsjettsaker', en: 'certain budget matters' }),
  basis('23', {
    nb: 'det offentliges forhandlingsposisjon',
    nn: 'forhandlingsposisjonen til det offentlege',
    en: 'the negotiating position of public bodies',
  }),
  basis('24', {
    nb: 'kontrolltiltak og lovbrudd',
    nn: 'kontrolltiltak og lovbrot',
    en: 'control measures and offences',
  }),
  basis('25', { nb: 'ansettelsessaker', nn: 'tilsetjingssaker', en: 'appointments' }),
  basis('26', { nb: 'personvern', nn: 'personvern', en: 'protection of privacy' }),
]
