import { keyOf } from '../address.js';
import { text } from '../language.js';

const TYPES = ['NATIONAL_APEX', 'NATIONAL_SECTORAL_FEDERATION', 'REGIONAL_FEDERATION', 'SUPRANATIONAL', 'COOPERATIVE',
  'COOPERATIVE_OF_COOPERATIVES', 'COOPERATIVE_GROUP', 'MUTUAL', 'PROMOTER', 'GOVERNMENT'];

const typeName = (type) => (TYPES.includes(type) ? text(`type.${type}`) : type);

function named({ sectors, regions }) {
  return {
    sectors: (sectors ?? []).map(({ id, name }) => ({ value: keyOf(id), name })),
    regions: (regions ?? []).map(({ id, name }) => ({ value: keyOf(id), name })),
    types: TYPES.map((value) => ({ value, name: typeName(value) })),
  };
}

function countsOf({ sectors, regions, types }) {
  return {
    sectors: new Map((sectors ?? []).map(({ sector, count }) => [keyOf(sector.id), count])),
    regions: new Map((regions ?? []).map(({ region, count }) => [keyOf(region.id), count])),
    types: new Map((types ?? []).map(({ type, count }) => [type, count])),
  };
}

// The values of a list that can be chosen, with the numbers of the answer, the most frequent first. As soon as one is
// chosen, the others stay on offer without a number, since the answer does not count them.
export function optionsOf(name, data, chosen) {
  const counts = countsOf(data.organisations.facets)[name];
  return named(data)[name]
    .map((option) => ({ ...option, count: counts.get(option.value), chosen: chosen.includes(option.value) }))
    .map((option) => (option.chosen ? { ...option, count: option.count ?? 0 } : option))
    .filter(({ count }) => count !== undefined || chosen.length > 0)
    .sort((one, other) => (other.count ?? -1) - (one.count ?? -1));
}

export function nameOf(name, value, data) {
  return named(data)[name].find((option) => option.value === value)?.name ?? value;
}

const FIRST_DECADE = 1840;

// The decades, each with its number where the answer has one.
export function decadesOf({ decades }) {
  const counts = new Map((decades ?? []).map(({ decade, count }) => [decade, count]));
  const first = Math.min(FIRST_DECADE, ...counts.keys());
  const years = Array.from({ length: (new Date().getFullYear() - first) / 10 + 1 }, (_, index) => first + 10 * index);
  return years.map((decade) => ({ decade, count: counts.get(decade) }));
}
