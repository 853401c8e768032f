import type { catalogue as en } from './en.ts';
import type { Translated } from './language.ts';

/*
 * Names stand in the nominative, as they are written in the article, so sentences are built around them:
 * after a colon, in brackets, or as the subject.
 */

const inBrackets = (by: string) => ` (${by})`;

export const catalogue: Translated<typeof en, 'uk'> = {
  runsAgainst: /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u,
  comma: ', ',
  semicolon: '; ',
  quoted: (words) => `«${words}»`,

  counts: {
    statement: {
      one: '# висловлювання',
      few: '# висловлювання',
      many: '# висловлювань',
      other: '# висловлювання',
    },
    statementHere: {
      one: '# висловлювання тут',
      few: '# висловлювання тут',
      many: '# висловлювань тут',
      other: '# висловлювання тут',
    },
    moreHere: {
      one: 'Ще # висловлювання тут',
      few: 'Ще # висловлювання тут',
      many: 'Ще # висловлювань тут',
      other: 'Ще # висловлювання тут',
    },
    namedAndOthers: {
      one: '{name} та ще #',
      few: '{name} та ще #',
      many: '{name} та ще #',
      other: '{name} та ще #',
    },
    inParts: {
      one: 'Уривок, на який вело це посилання, тепер складається з # частини:',
      few: 'Уривок, на який вело це посилання, тепер складається з # частин:',
      many: 'Уривок, на який вело це посилання, тепер складається з # частин:',
      other: 'Уривок, на який вело це посилання, тепер складається з # частини:',
    },
  },

  kinds: {
    direct: 'пряма цитата',
    mixed: 'часткова цитата',
    reported: 'переказ',
    denial: 'заперечення',
    'no-comment': 'без коментаря',
  },
  hasNotCommented: (who) => `${who}: без коментаря`,
  roles: { person: 'Особа', institution: 'Установа', group: 'Група' },
  theArticle: 'стаття',
  acts: { question: 'Запитання', promise: 'Обіцянка', forecast: 'Прогноз' },
  via: (name) => `передає ${name}`,
  passedOn: (name, via) => `${name} (передає ${via})`,
  notNamed: (reason) => `ім’я не названо: ${reason}`,
  attributionDisputed: (by) => `авторство слів оспорює ${by}`,
  translated: (from, by) =>
    ['переклад', from && `мова оригіналу: ${from}`, by && `перекладач: ${by}`]
      .filter(Boolean)
      .join(', '),
  sources: (names) => `Джерела: ${names}`,
  claimOf: (names) => `Твердження: ${names}`,
  claimAnswering: (question) => `Твердження: ${question}`,
  ownClaim: 'Твердження самої статті',
  checks: {
    verified: 'Перевірено',
    'could-not-verify': 'Незалежно не підтверджено',
    disputed: 'Оспорено',
    denied: 'Заперечено',
  },
  checkedBy: {
    verified: inBrackets,
    'could-not-verify': inBrackets,
    disputed: inBrackets,
    denied: inBrackets,
  },
  withVerdict: (check, verdict) => `${check}: «${verdict}»`,

  bounds: {
    about: 'близько',
    nearly: 'майже',
    'more-than': 'понад',
    'at-least': 'щонайменше',
    'less-than': 'менше ніж',
    'at-most': 'щонайбільше',
  },
  partOf: (part, whole) => `${part} із ${whole}`,
  odds: (part, whole) => `${part} на ${whole}`,
  per: (unit) => `на ${unit}`,
  early: 'рано',
  late: 'пізно',
  atTime: (time) => `о ${time}`,
  timeOnDay: (time, day) => `${day}, ${time}`,
  asOf: (day) => `станом на ${day}`,

  announceEveryone: (statements) => `Усі: ${statements}`,
  statementsBy: (statements, names) => `${names}: ${statements}`,
  restLeftOut: (announcement) => `${announcement}, решту тексту приховано`,
  positionOf: (position, count) => `${position} із ${count}`,
  atStatement: ', висловлювання ',
  chosenStatements: 'Вибрані висловлювання',
  previousStatement: 'Попереднє висловлювання',
  nextStatement: 'Наступне висловлювання',
  copyLinkToView: 'Скопіювати посилання на цей вигляд',
  showEveryone: 'Показати всіх',
  readingTools: 'Інструменти читання',
  backTo: (panel) => `↩ Назад: «${panel}»`,

  whoSaysIt: 'Хто це каже',
  noneMoreHere: 'Інших висловлювань тут немає',
  onlyTheirs: 'Лише ці слова',
  copyLink: 'Скопіювати посилання',
  copyWords: 'Скопіювати слова',
  selectedWords: 'Виділені слова',
  copyLinkToWords: 'Скопіювати посилання на ці слова',
  saveCard: 'Зберегти картку',
  openShareSheet: 'Поділитися…',
  linkCopied: 'Посилання скопійовано.',
  wordsCopied: 'Слова скопійовано: із джерелом, статтею, датою та посиланням.',
  copyingRefused: 'Браузер не дозволив копіювати. Ось що можна скопіювати вручну:',
  copyEmbed: 'Скопіювати код для вставки',
  embedCopied: 'HTML скопійовано: уривок можна вставити на іншу сторінку.',
  link: 'Посилання',
  words: 'Слова',
  close: 'Закрити',

  aboutLinks: 'Про посилання',
  linkDamaged: 'Посилання на уривок пошкоджене. Ось стаття від початку.',
  noPassage: (id) => `У цій статті немає уривка «${id}». Ось вона від початку.`,
  withdrawn: (day, reason) => `Цей уривок відкликано (${day}). ${reason}`,
  whatItSaid: 'Що в ньому було',
  changedSince: {
    headline: (day) => `Заголовок змінено після створення посилання. Яким він був: ${day}`,
    standfirst: (day) => `Лід змінено після створення посилання. Яким він був: ${day}`,
    passage: (day) => `Цей уривок змінено після створення посилання. Яким він був: ${day}`,
  },
  reattributed: 'Після створення посилання змінилося те, хто це каже або хто це перевіряв.',
  onDay: (day) => day,
  now: 'Тепер',
  moved: 'Уривок, на який вело це посилання, тепер тут.',
  merged: 'Уривок, на який вело це посилання, тепер є частиною цього.',
  partStands: 'З уривка, на який вело це посилання, лишилася ця частина; решту відкликано.',
  part: (number) => `частина ${number}`,
};
