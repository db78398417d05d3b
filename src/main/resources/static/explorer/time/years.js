// The place of a date of any precision on an axis of years: 1966-09 is 1966.67; a whole year begins at its number.
export function yearOf(partial) {
  const [year, month = 1, day = 1] = partial.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365;
}

export const TODAY = new Date().getFullYear() + new Date().getMonth() / 12;

// The beginnings of the axis that one may choose.
export const BEGINNINGS = ['1895', '1945', '1990', '2015'];
