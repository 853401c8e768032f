import type { LanguageTable } from './table.ts';
import { formsTable, nounPattern, wordSet } from './word-forms.ts';

export const french: LanguageTable = {
  language: 'fr',
  verbs: formsTable([
    [
      ['clause', 'quotation'],
      `dit disait dire déclare déclaré déclarait déclarent affirme affirmé affirment affirmait explique expliqué expliquait ajoute ajouté
      indique indiqué indiquent précise précisé souligne souligné raconte raconté assure assuré assurent estime estimé estiment
      rappelle rappelé répond répondu écrit lance lancé prévient prévenu avertit averti insiste insisté reconnaît reconnu
      plaide plaidé juge jugé signale signalé suggère suggéré déplore déploré poursuit poursuivi renchérit martèle martelé
      savoir valoir remarquer soutient soutenu témoigne témoigné confie confié rapporte rapporté regrette regretté conclut conclu note noté`,
    ],
    [
      ['clause', 'thing'],
      'annonce annoncé annoncent dénonce dénoncé confirme confirmé réclame réclamé critique critiqué',
    ],
    [
      ['clause', 'infinitive', 'thing'],
      'promet promis demande demandé exige exigé propose proposé',
    ],
    [
      ['denial', 'thing', 'clause'],
      'dément démenti nie nié rejette rejeté réfute réfuté conteste contesté écarte écarté écartent',
    ],
    [['thought'], 'croit pense espère craint'],
    [['quotation'], 'crie crié plaisante plaisanté sourit soupire'],
  ]),
  pronouns: {
    il: 'he',
    elle: 'she',
    ils: 'they',
    elles: 'they',
    '-il': 'he',
    '-elle': 'she',
    '-t-il': 'he',
    '-t-elle': 'she',
    '-ils': 'they',
    '-elles': 'they',
    qui: 'anyone',
    lui: 'he',
    eux: 'they',
  },
  that: wordSet('que qu’ si comment pourquoi'),
  accordingTo: [
    ['de', 'l’', 'avis', 'de'],
    ['de', 'l’', 'avis', 'du'],
    ['de', 'l’', 'avis', 'des'],
    ['à', '*', 'en', 'croire'],
    ['à', 'en', 'croire'],
    ['aux', 'dires', 'de'],
    ['selon'],
    ['d’', 'après'],
  ],
  possessives: { 'l’': 'anyone' },
  as: wordSet('comme'),
  between: { revanche: 'en', effet: 'en', outre: 'en' },
  bodiesHaveGender: true,
  cuesWithinMarks: true,
  roles: nounPattern(
    `porte-parole maire ministre président présidente directeur directrice chef cheffe matelot éleveur éleveuse agriculteur agricultrice professeur
    professeure chercheur chercheuse médecin avocat avocate juge député députée sénateur sénatrice préfet préfète procureur procureure secrétaire
    entraîneur capitaine témoin voisin voisine habitant habitante instituteur institutrice infirmier infirmière expert experte policier m mme mlle homme femme`,
    's?',
  ),
  bodies: nounPattern(
    'capitainerie compagnie ministère conseil club mairie police gouvernement préfecture tribunal parti syndicat association société entreprise université hôpital agence journal chaîne armée église commune parquet',
    's?',
  ),
  auxiliaries: wordSet(
    'a ont avait avaient est sont était étaient sera seront serait aura aurait va vont fait',
  ),
  functionWords: {
    DET: wordSet(
      'le la les l’ un une ce cet cette ces son sa ses leur leurs plusieurs quelques aucun aucune',
    ),
    ADP: wordSet(
      'de du des d’ à au aux en dans sur sous avec pour par depuis vers chez sans entre contre pendant après avant',
    ),
    CCONJ: wordSet('et ou mais donc car ni'),
    SCONJ: wordSet('que qu’ si quand lorsque lorsqu’ comme parce puisque'),
    ADV: wordSet(
      'aussi encore déjà ne n’ pas plus très hier aujourd’hui demain lundi mardi mercredi jeudi vendredi samedi dimanche désormais notamment également',
    ),
  },
  silence:
    /n[’'](?:a|ont|avait|avaient) pas (?:souhaité|voulu|encore|immédiatement|répondu|commenté|réagi)(?: \S+)*|refus(?:e|é|ent|ait) de (?:commenter|répondre|s[’']exprimer)|(?:est|sont) rest(?:é|ée|és|ées) (?:muet|silencieu)\S*/u,
};
