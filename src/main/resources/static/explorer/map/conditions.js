// What is shown, and the roles of the organisations.
export const SHOWN = {
  members: ['MEMBER'],
  bodies: ['GLOBAL_OFFICE', 'REGIONAL_OFFICE', 'SECTORAL_ORGANISATION', 'COMMITTEE', 'NETWORK'],
  affiliates: ['AFFILIATE'],
  cooperatives: ['COOPERATIVE'],
};
export const LISTS = ['sectors', 'types', 'regions'];

// The conditions in the address: { show, sectors, types, regions, founded }.
export function conditionsOf(parameters) {
  const lists = LISTS.map((name) => [name, (parameters.get(name) ?? '').split(',').filter(Boolean)]);
  const [show, founded] = [parameters.get('show') ?? 'members', parameters.get('founded') ?? ''];
  return { show, founded, ...Object.fromEntries(lists) };
}

export function hasFilters({ founded, ...conditions }) {
  return founded !== '' || LISTS.some((name) => conditions[name].length > 0);
}

// 1890-1899, 1890- and -1899 are ranges. What is no year is left to the service, which says so.
export function yearsOf(founded) {
  const [from, to] = founded.split(/-(.*)/s);
  const year = (digits) => (/^\d+$/.test(digits) ? Number(digits) : digits || undefined);
  return { from: year(from), to: year(to ?? from) };
}

// The filter of the API.
export function filterOf({ show, founded, ...conditions }) {
  const lists = LISTS.filter((name) => conditions[name].length > 0).map((name) => [name, conditions[name]]);
  return {
    roles: Object.hasOwn(SHOWN, show) ? SHOWN[show] : [show],
    ...Object.fromEntries(lists),
    ...(founded !== '' && { founded: yearsOf(founded) }),
  };
}

// A value of a list added or removed, as a change of the address.
export function toggled(conditions, name, value) {
  const values = conditions[name];
  const changed = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  return { [name]: changed.join(',') };
}

// The change of the address that removes all filters.
export const WITHOUT_FILTERS = { founded: null, ...Object.fromEntries(LISTS.map((name) => [name, null])) };
