/** Words of more than three letters, two vowels apart, that are written in capitals without raising anyone's voice. */
export const ACRONYMS: ReadonlySet<string> = new Set(
  [
    'CNPJ NFSE NFCE DANFE DACTE ICMS ISSQN COFINS IRRF INSS CSLL FGTS IPCA IGPM SELIC LTDA EIRELI LGPD ABNT ANVISA',
    'ANATEL INMETRO SEFAZ DETRAN FEBRABAN BACEN SEBRAE SENAI SUFRAMA CPOM CNAE DARF GARE DARE',
    'IBAN SEPA SWIFT GMBH SARL GDPR HTML JSON HTTP HTTPS ISBN IEEE EMEA NASDAQ INCOTERMS',
    'CLABE SPEI CFDI CUIT CUIL AFIP SUNAT DIAN RGPD CIRBE INTRASTAT',
  ].flatMap((line) => line.split(' ')),
);

/** Short words that are shouted when in capitals; any other of up to three letters may be a code or a currency. */
export const SHOUTED_SHORT_WORDS: ReadonlySet<string> = new Set(
  'NAO JA SIM SEM VAI TEM PAY NOW YOU DUE NOT ARE YA HOY SIN SUS'.split(' '),
);
