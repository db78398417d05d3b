import { isSeen, sizeOn } from './country-marks.js';
import { around, placing } from './placing.js';

const HEIGHT = 18;

// In the middle of the country, or else a little above or below.
const SHIFTS = [0, -HEIGHT, HEIGHT];

// On approach: the names of countries with their numbers, where there is room beside the seats.
export function countryNames(scene, seats, widthOf) {
  const place = placing(seats.map(({ at, radius }) => around(at, radius * 2)));
  return scene.countries.flatMap((entry) => {
    const [x, y] = scene.transform.apply(entry.at);
    const label = `${entry.country.name} ${entry.label}`;
    if (!isSeen(scene, [x, y])) {
      return [];
    }
    const width = widthOf(label);
    const isWide = sizeOn(scene, entry.shape)[0] > width * 0.6;
    const shift = isWide ? SHIFTS.find((down) => place(around([x, y + down], width, HEIGHT))) : undefined;
    return shift === undefined ? [] : [{ at: [x, y + shift], label }];
  });
}
