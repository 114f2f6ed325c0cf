import type { SeedConvention } from './shapes'

const ilo = { body: 'ILO', supervisedBy: 'ILO' } as const

/** The conventions that the effort answers to. */
export const conventions: readonly SeedConvention[] = [
  {
    slug: 'europaradet-menneskehandel',
    name: {
      nb: 'Europarådets konvensjon om tiltak mot menneskehandel',
      nn: 'Europarådets konvensjon om tiltak mot menneskehandel',
      en: 'Council of Europe Convention on Action against Trafficking in Human Beings',
    },
    body: 'Europarådet',
    supervisedBy: 'GRETA',
  },
  {
    slug: 'istanbulkonvensjonen',
    name: {
      nb: 'Istanbulkonvensjonen om vold mot kvinner og vold i nære relasjoner',
      nn: 'Istanbulkonvensjonen om vald mot kvinner og vald i nære relasjonar',
      en: 'Istanbul Convention on violence against women and domestic violence',
    },
    body: 'Europarådet',
    supervisedBy: 'GREVIO',
  },
  {
    slug: 'untoc',
    name: {
      nb: 'FNs konvensjon mot grenseoverskridende organisert kriminalitet (UNTOC)',
      nn: 'FN-konvensjonen mot grenseoverskridande organisert kriminalitet (UNTOC)',
      en: 'United Nations Convention against Transnational Organized Crime (UNTOC)',
    },
    body: 'FN',
    supervisedBy: 'UNODC',
  },
  {
    slug: 'palermoprotokollen',
    name: {
      nb: 'Palermoprotokollen om handel med mennesker, særlig kvinner og barn',
      nn: 'Palermoprotokollen om handel med menneske, særleg kvinner og barn',
      en: 'Palermo Protocol on trafficking in persons, especially women and children',
    },
    body: 'FN',
    supervisedBy: 'UNODC',
  },
  {
    slug: 'ilo-29',
    name: {
      nb: 'ILO-konvensjon nr. 29 om tvangsarbeid',
      nn: 'ILO-konvensjon nr. 29 om tvangsarbeid',
      en: 'ILO Forced Labour Convention, No. 29',
    },
    ...ilo,
  },
  {
    slug: 'ilo-105',
    name: {
      nb: 'ILO-konvensjon nr. 105 om avskaffelse av tvangsarbeid',
      nn: 'ILO-konvensjon nr. 105 om avskaffing av tvangsarbeid',
      en: 'ILO Abolition of Forced Labour Convention, No. 105',
    },
    ...ilo,
  },
  {
    slug: 'ilo-138',
    name: {
      nb: 'ILO-konvensjon nr. 138 om minstealder for arbeid',
      nn: 'ILO-konvensjon nr. 138 om minstealder for arbeid',
      en: 'ILO Minimum Age Convention, No. 138',
    },
    ...ilo,
  },
  {
    slug: 'ilo-182',
    name: {
      nb: 'ILO-konvensjon nr. 182 om de verste formene for barnearbeid',
      nn: 'ILO-konvensjon nr. 182 om dei verste formene for barnearbeid',
      en: 'ILO Worst Forms of Child Labour Convention, No. 182',
    },
    ...ilo,
  },
]
