/** The blocks of the text: a paragraph is one itself, any other stands in an element that is. */
export const BLOCK = 'p[id],[data-block]';
