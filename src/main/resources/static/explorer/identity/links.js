// The links between values and principles: { value, principle: id, basis, sources }.
export function linksOf({ values }) {
  return values.flatMap((value) =>
    value.practisedBy.map(({ principle, basis, sources }) => ({ value, principle: principle.id, basis, sources })));
}

// Whether a link has an end, the id of a value or a principle.
export function touches({ value, principle }, id) {
  return value.id === id || principle === id;
}

export function hrefOf(id) {
  return `/identity?of=${id}`;
}
