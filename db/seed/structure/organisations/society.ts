import type { SeedOrganisation } from '../shapes'

/** Municipal measures, civil society, social partners and the independent institution. */
export const society: readonly SeedOrganisation[] = [
  {
    slug: 'nim',
    kind: 'independent_body',
    shortName: 'NIM',
    name: {
      nb: 'Norges institusjon for menneskerettigheter',
      nn: 'Noregs institusjon for menneskerettar',
      en: 'Norwegian National Human Rights Institution',
    },
    website: 'https://www.nhri.no',
  },
  {
    slug: 'oslo',
    kind: 'municipality',
    shortName: 'Oslo kommune',
    name: { nb: 'Oslo kommune', nn: 'Oslo kommune', en: 'City of Oslo' },
    website: 'https://www.oslo.kommune.no',
  },
  {
    slug: 'htso',
    kind: 'municipality',
    shortName: 'HTSO',
    under: 'oslo',
    name: {
      nb: 'Human Trafficking Support Oslo ved Nav Grünerløkka',
      nn: 'Human Trafficking Support Oslo ved Nav Grünerløkka',
      en: 'Human Trafficking Support Oslo at Nav Grünerløkka',
    },
    offers: {
      nb: 'Samordner kommunens hjelp i Oslo når noen kan være utsatt for menneskehandel.',
      nn: 'Samordnar hjelpa til kommunen i Oslo når nokon kan vere utsett for menneskehandel.',
      en: 'Coordinates municipal help in Oslo when somebody may be exposed to human trafficking.',
    },
  },
  {
    slug: 'krisesentersekretariatet',
    kind: 'civil_society',
    shortName: 'Krisesentersekretariatet',
    name: {
      nb: 'Krisesentersekretariatet',
      nn: 'Krisesentersekretariatet',
      en: 'Secretariat of the Shelter Movement',
    },
    website: 'https://www.krisesenter.com',
  },
  {
    slug: 'rosa',
    kind: 'civil_society',
    shortName: 'ROSA',
    under: 'krisesentersekretariatet',
    name: { nb: 'ROSA', nn: 'ROSA', en: 'ROSA' },
    offers: {
      nb: 'Gir hjelp til mennesker som er utsatt for menneskehandel, og råd til dem som møter dem. Drives av Krisesentersekretariatet med tilskudd fra staten.',
      nn: 'Gir hjelp til menneske som er utsette for menneskehandel, og råd til dei som møter dei. Krisesentersekretariatet driv tiltaket med tilskot av staten.',
      en: 'Helps people exposed to human trafficking and advises those who meet them. Run by the Secretariat of the Shelter Movement with a grant from the state.',
    },
  },
  {
    slug: 'lo',
    kind: 'social_partner',
    shortName: 'LO',
    name: {
      nb: 'Landsorganisasjonen i Norge',
      nn: 'Landsorganisasjonen i Noreg',
      en: 'Norwegian Confederation of Trade Unions',
    },
    website: 'https://www.lo.no',
  },
  {
    slug: 'unio',
    kind: 'social_partner',
    shortName: 'Unio',
    name: { nb: 'Unio', nn: 'Unio', en: 'Unio, the Confederation of Unions for Professionals' },
    website: 'https://www.unio.no',
  },
  {
    slug: 'ys',
    kind: 'social_partner',
    shortName: 'YS',
    name: {
      nb: 'Yrkesorganisasjonenes Sentralforbund',
      nn: 'Yrkesorganisasjonenes Sentralforbund',
      en: 'Confederation of Vocational Unions',
    },
    website: 'https://www.ys.no',
  },
  {
    slug: 'nho',
    kind: 'social_partner',
    shortName: 'NHO',
    name: {
      nb: 'Næringslivets Hovedorganisasjon',
      nn: 'Næringslivets Hovedorganisasjon',
      en: 'Confederation of Norwegian Enterprise',
    },
    website: 'https://www.nho.no',
  },
  {
    slug: 'virke',
    kind: 'social_partner',
    shortName: 'Virke',
    name: {
      nb: 'Hovedorganisasjonen Virke',
      nn: 'Hovedorganisasjonen Virke',
      en: 'Virke, the Federation of Norwegian Enterprise',
    },
    website: 'https://www.virke.no',
  },
  {
    slug: 'ks',
    kind: 'social_partner',
    shortName: 'KS',
    name: {
      nb: 'Kommunesektorens organisasjon',
      nn: 'Kommunesektorens organisasjon',
      en: 'Norwegian Association of Local and Regional Authorities',
    },
    website: 'https://www.ks.no',
  },
]
