import { groupsOf } from './knowledge.js';

// A picture of more nodes is neither legible nor quick.
export const MOST_NODES = 150;
const AT_ONCE = 30;
const ENOUGH = 12;

// Whole groups, as long as they fit; a larger group is divided unless there are enough nodes without it.
function nextOf(neighbours, drawn) {
  const next = [];
  for (const group of groupsOf(neighbours)) {
    const missing = group.filter((id) => !drawn.has(id));
    if (next.length >= ENOUGH && next.length + missing.length > AT_ONCE) {
      return next;
    }
    next.push(...missing.slice(0, AT_ONCE - next.length));
  }
  return next;
}

function open(known, drawn, id) {
  const neighbours = known.neighbours.get(id);
  if (neighbours) {
    drawn.add(neighbours.centre);
    nextOf(neighbours, drawn).slice(0, Math.max(0, MOST_NODES - drawn.size)).forEach((next) => drawn.add(next));
  }
}

// The ids of the nodes that are drawn, in the order in which they came: the same for the same address.
export function grow(known, path, { of, open: opened, removed }) {
  const drawn = new Set(path?.nodes.map(({ id }) => id));
  (path ? opened : [of, ...opened]).forEach((id) => open(known, drawn, id));
  removed.forEach((id) => drawn.delete(id));
  return drawn;
}
