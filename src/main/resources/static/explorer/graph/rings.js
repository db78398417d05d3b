const WIDTH = 96;
const BETWEEN = 120;
const PER_RING = 14;
const NEAREST = 165;

// Many neighbours stand around a node in several rings, in turn, so that a line to an outer one passes between two
// inner ones. Returns the length of each relationship.
export function lengthsOf({ relationships, linked }) {
  const size = (id) => linked.get(id).size;
  return relationships.map(({ from, to }) => {
    const [hub, other] = size(from.id) >= size(to.id) ? [from.id, to.id] : [to.id, from.id];
    const rings = Math.ceil(size(hub) / PER_RING);
    const nearest = Math.max(NEAREST, size(hub) / rings * WIDTH / (2 * Math.PI));
    return nearest + [...linked.get(hub)].indexOf(other) % rings * BETWEEN;
  });
}
