import type { Coordinates } from '#content/article.ts';

type Vector = [number, number, number];

interface Cap {
  centre: Coordinates;
  /** From the centre to the farthest place, in degrees. */
  radius: number;
}

const STEPS = 300;
const DEGREE = Math.PI / 180;

/**
 * The smallest circle on the globe that holds the places, near enough for a map. It works with
 * directions from the Earth's middle, which know no antimeridian and no poles: the centre moves towards
 * the farthest place in ever smaller steps (Bădoiu and Clarkson, 2003).
 */
export function enclosingCap(places: readonly Coordinates[]): Cap {
  const vectors = places.map(vectorOf);
  let centre: Vector = vectors[0] ?? [1, 0, 0];
  for (let step = 1; step <= STEPS; step += 1) {
    const [x, y, z] = farthestFrom(centre, vectors);
    const share = 1 / (step + 1);
    centre = unit([
      centre[0] + (x - centre[0]) * share,
      centre[1] + (y - centre[1]) * share,
      centre[2] + (z - centre[2]) * share,
    ]);
  }
  const radius = Math.acos(Math.min(1, dot(centre, farthestFrom(centre, vectors)))) / DEGREE;
  const [x, y, z] = centre;
  return {
    centre: { latitude: Math.asin(z) / DEGREE, longitude: Math.atan2(y, x) / DEGREE },
    radius,
  };
}

function vectorOf({ latitude, longitude }: Coordinates): Vector {
  const [phi, lambda] = [latitude * DEGREE, longitude * DEGREE];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

function farthestFrom(centre: Vector, vectors: readonly Vector[]): Vector {
  return vectors.reduce((far, each) => (dot(centre, each) < dot(centre, far) ? each : far), centre);
}

function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

/** Two places opposite one another have no direction between them; any will do. */
function unit(vector: Vector): Vector {
  const length = Math.hypot(...vector);
  return length < 1e-9 ? [0, 0, 1] : (vector.map((part) => part / length) as Vector);
}
