import type { GeoContext } from 'd3-geo';

/**
 * What d3 draws on, written as the `d` of a path: whole numbers, each point from the one before, which is
 * half of what absolute decimals take. Rounding never adds up, for steps lead between rounded points.
 */
export class PathText implements GeoContext {
  readonly #units: number;
  #text = '';
  #x = 0;
  #y = 0;
  #isDrawing = false;

  constructor(units: number) {
    this.#units = units;
  }

  beginPath(): void {}

  moveTo(x: number, y: number): void {
    [this.#x, this.#y] = this.#rounded(x, y);
    this.#text += `M${this.#x}${signed(this.#y)}`;
    this.#isDrawing = false;
  }

  lineTo(x: number, y: number): void {
    const [toX, toY] = this.#rounded(x, y);
    const [dx, dy] = [toX - this.#x, toY - this.#y];
    if (dx === 0 && dy === 0) return;
    this.#text += `${this.#isDrawing ? signed(dx) : `l${dx}`}${signed(dy)}`;
    [this.#x, this.#y, this.#isDrawing] = [toX, toY, true];
  }

  closePath(): void {
    this.#text += 'z';
    this.#isDrawing = false;
  }

  /** Drawn for points only, of which the land has none. */
  arc(): void {}

  toString(): string {
    return this.#text;
  }

  #rounded(x: number, y: number): [number, number] {
    return [Math.round(x * this.#units), Math.round(y * this.#units)];
  }
}

/** A minus parts two numbers by itself. */
function signed(number: number): string {
  return number < 0 ? `${number}` : ` ${number}`;
}
