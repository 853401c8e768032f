declare module 'wink-porter2-stemmer' {
  /** The stem of an English word: “bodi” of “bodies”. */
  function stem(word: string): string;
  export = stem;
}
