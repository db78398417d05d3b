import { grow } from './growth.js';
import { endsOf } from './knowledge.js';

// A node has all others of its neighbourhood, of which the API returns 99, and one at least if it was truncated.
function hiddenNeighbours(neighbours, linked) {
  if (!neighbours) {
    return { count: 0, exact: true };
  }
  const missing = neighbours.ids.filter((id) => !linked.has(id)).length;
  const total = neighbours.ids.length + 1;
  return neighbours.truncated
    ? { count: Math.max(missing, total - linked.size), exact: false, missing }
    : { count: missing, exact: true, missing };
}

// The ids of the nodes to which a node is linked, by its id.
export function linksOf(relationships) {
  const linked = new Map();
  const add = (one, other) => linked.set(one, (linked.get(one) ?? new Set()).add(other));
  relationships.forEach(({ from, to }) => {
    add(from.id, to.id);
    add(to.id, from.id);
  });
  return linked;
}

// What is drawn: nodes, each with the number of its neighbours that are not, relationships, and the ids of the nodes
// that are linked to a node.
export function pictureOf(known, path, state) {
  const ids = [...grow(known, path, state)].filter((id) => known.entities.has(id));
  const drawn = new Set(ids);
  const relationships = [...known.relationships.values()]
    .filter(({ from, to }) => drawn.has(from.id) && drawn.has(to.id));
  const linked = linksOf(relationships);
  const nodes = ids.map((id) => ({
    ...known.entities.get(id),
    more: hiddenNeighbours(known.neighbours.get(id), linked.get(id) ?? new Set()),
  }));
  const chain = (path?.nodes ?? []).map(({ id }) => id).filter((id) => drawn.has(id));
  const onPath = new Set(path?.relationships.map(({ id }) => id));
  return { nodes, relationships, linked, chain, onPath, centre: path ? null : centreOf(known, state) };
}

function centreOf(known, { of }) {
  return known.neighbours.get(of)?.centre ?? null;
}

export function missingRelationships(known, ids) {
  const drawn = new Set(ids);
  const all = ids.flatMap((id) => known.neighbours.get(id)?.relationships ?? []);
  return [...new Set(all)].filter((id) => !known.relationships.has(id) && betweenDrawn(id, drawn));
}

function betweenDrawn(id, drawn) {
  const { from, to } = endsOf(id);
  return drawn.has(from) && drawn.has(to);
}
