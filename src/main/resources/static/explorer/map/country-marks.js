import { around, placing } from './placing.js';

const NARROW = 480;

const ROOM = 0.9;
const radiusOf = (label) => 6.5 + 3.2 * label.length;

export function sizeOn({ transform }, shape) {
  const [[left, top], [right, bottom]] = shape?.main ?? [[0, 0], [0, 0]];
  return [(right - left) * transform.k, (bottom - top) * transform.k];
}

export const isSeen = ({ width, height }, [x, y]) => x > -20 && y > -20 && x < width + 20 && y < height + 20;

// A country is tiny if nobody would see its shade; on a narrow map, dots would cover most of a continent.
const TINY = { narrow: { size: 4, radius: 3 }, wide: { size: 8, radius: 4.5 } };

// A number where the country, or the sea around a tiny one, has room for it; a dot for a tiny country elsewhere.
function markOf(scene, place, entry) {
  const at = scene.transform.apply(entry.at);
  const [across, down] = sizeOn(scene, entry.shape);
  const dot = TINY[scene.width < NARROW ? 'narrow' : 'wide'];
  const isTiny = Math.max(across, down) < dot.size;
  const radius = radiusOf(entry.label);
  if (!isSeen(scene, at)) {
    return null;
  }
  if ((isTiny || Math.min(across, down) > radius * ROOM) && place(around(at, radius * 2 + 2))) {
    return { thing: { entry }, at, radius, label: entry.label };
  }
  return isTiny && { thing: { entry }, at, radius: dot.radius };
}

// The marks of the countries at their centroids, { thing, at, radius, label }: dots below numbers.
export function countryMarks(scene) {
  const place = placing();
  const marks = scene.countries.map((entry) => markOf(scene, place, entry)).filter(Boolean);
  return [...marks.filter(({ label }) => !label), ...marks.filter(({ label }) => label)];
}
