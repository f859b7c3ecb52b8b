import type { PhraseRule } from '../../tone-rules.ts';

const kin =
  'boss|bosses|employer|employers|supervisor|supervisors|family|families|wife|husband|spouse|mother|father|parents|children|kids|relatives|neighbor|neighbors|neighbour|neighbours|coworkers|friends|landlord';
const partners = 'clients|customers|suppliers|investors|competitors|partners|employees';
const tell =
  'tell|telling|inform|informing|contact|contacting|call|calling|notify|notifying|phone|phoning|ring|visit|visiting|write|writing|speak|speaking|talk|talking|email|let';
const learn = 'know|knows|hear|learn|discover|surprised|curious|deserve|deserves|find|finds|think|thinks';
const legalHands =
  'pass|passed|passing|refer|referred|referring|hand|handed|handing|forward|forwarded|escalate|escalated|send|sent|sending|turn|turned|turning|transfer|transferred|assign|assigned|going|goes|go';

/** Words that bring others in: family, public, police, courts. */
export const englishThirdParties: readonly PhraseRule[] = [
  {
    rule: 'blacklist',
    phrases: [
      'blacklist*',
      'black list|lists|listed|listing',
      'your ~2 good|bad|clean|dirty name|reputation',
      'ruin|ruined|damage|damages|damaged|lose|losing|tarnish*|stain|hurt|hurts|destroy|smear ~3 reputation|name|credibility|standing',
      'name ~5 mud',
      'nobody|noone ~4 sell|trust|deal|supply|credit',
      'no one ~4 sell|trust|deal|supply|credit',
      'bad books',
      'list of ~2 bad|non|slow payers|companies|payer',
      'never get credit',
    ],
  },
  {
    rule: 'exposure',
    phrases: [
      'everyone|everybody|industry|town|people ~3 talking|says|saying',
      'your mother|father|parents|girlfriend|boyfriend|spouse',
      'your name|invoice|bill|debt ~4 door|window|wall|board',
      'your kids|children|wife|husband',
      `we|well|i|ill|us ~4 ${tell} ~3 your ${kin}|${partners}`,
      `your ~1 ${kin} ~3 ${learn}|interested|shocked`,
      `the neighbors|neighbours ~3 ${learn}`,
      `your ${partners} ~5 ${learn}`,
      'name and shame',
      'post|posting|publish|publishing|expose|exposing|reveal|revealing ~3 your|you ~4 name|names|debt|photo|situation',
      'your ~1 name|debt ~5 online|facebook|linkedin|media|newspaper|newspapers|public|publicly|posted',
      'make|making ~2 public',
      'expose|exposing you|your|publicly',
      'everyone|everybody|industry|town|market|world|trade|neighborhood|neighbourhood will|shall|should|deserves ~2 know|hear',
      'tell|telling everyone|everybody',
      'your ~1 manager|banker|accountant|landlord hears|learns|knows',
      'spread the word',
      'banner|poster|billboard ~3 front|door|office|shop|store',
      'sign outside your',
    ],
  },
  {
    rule: 'crime',
    phrases: [
      'crime|crimes|criminal*|police|policeman|policemen|cops|jail*|prison*|arrest|arrested|arrests|sheriff*|felon*',
      'embezzl*|larceny|handcuff*|prosecut*|fugitive|interpol',
      'is|its|as|commit|committing theft',
      'word ~2 what you ~2 theft|fraud|stealing',
      'is|are|its illegal|unlawful',
      'steal|stealing|stole|stolen|robbing ~2 us|our',
      'law enforcement',
      'behind bars',
      'this|that|it|doing is|was ~1 fraud',
      'its|thats|commit|committed|committing|constitutes|guilty|amounts ~1 fraud',
    ],
  },
  {
    rule: 'firm_measure',
    when: 'talking',
    phrases: [
      'a|the judge|judges',
      'collection agents|letter',
      'legal action|actions|proceedings|steps|measures|means|remedies|recourse|route',
      `${legalHands} ~6 to|into our|the|a|an ~2 legal|lawyer|lawyers|attorney|attorneys|solicitor|solicitors|collection|collections|collector|collectors`,
      `${legalHands} ~6 to|into collection|collections|lawyers|attorneys|legal`,
      'placed|placing ~3 collection|collections',
      'lawsuit*|litigat*|suing|sued|bailiff*|garnish*|repossess*|lien|liens|foreclos*|subpoena*',
      'we|i will|shall|can|may|must|could|might|should ~1 sue',
      'well sue',
      'forced|going|obliged|have to sue',
      'in|to|through|county|claims|before|go ~1 court|courts|tribunal',
      'court order|action|proceedings|claim|date|summons|case',
      'our|an|the|my ~1 attorney|attorneys|lawyer|lawyers|solicitor|solicitors',
      'collection|collections|recovery|debt ~1 agency|agencies|agent|agents|firm',
      'debt collector|collectors|collection|collections|recovery',
      'credit bureau|bureaus|rating|score|reporting|agencies|agency|history|file',
      'judgment|judgement against',
      'seize|seizing|seizure|freeze|freezing ~2 assets|account|accounts|property|goods',
      'winding up',
      'statutory demand',
      'enforcement action|agent|agents|officer|officers',
    ],
  },
];
