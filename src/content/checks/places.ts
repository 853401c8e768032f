import type { Article } from '#content/article.ts';
import type { Finding } from '#content/problem.ts';

/** Places that no globe has. */
export function checkPlaces(article: Article): Finding[] {
  return Object.entries(article.places).flatMap(([id, { at }]) => {
    if (!at) return [];
    const where = `place “${id}”`;
    const { latitude, longitude } = at;
    return [
      ...(isWithin(latitude, 90)
        ? []
        : [{ where, advice: `its latitude is ${latitude}. Write degrees from −90 to 90.` }]),
      ...(isWithin(longitude, 180)
        ? []
        : [{ where, advice: `its longitude is ${longitude}. Write degrees from −180 to 180.` }]),
    ];
  });
}

/** Not a number is within nothing. */
function isWithin(degrees: number, limit: number): boolean {
  return Math.abs(degrees) <= limit;
}
