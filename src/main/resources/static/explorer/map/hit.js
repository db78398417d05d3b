const REACH = 3;

let measuring;

// A path is asked in its own plane, by a context that is never drawn on.
function isIn(path, [x, y]) {
  measuring ??= document.createElement('canvas').getContext('2d');
  return measuring.isPointInPath(path, x, y);
}

const isInBox = ([[left, top], [right, bottom]], [x, y]) => x >= left && x <= right && y >= top && y <= bottom;

function markAt(marks, [x, y]) {
  return marks.findLast(({ at, radius }) => Math.hypot(at[0] - x, at[1] - y) <= radius + REACH)?.thing;
}

function countryAt({ world, counted, transform }, position) {
  const point = transform.invert(position);
  const found = world.shapes.find(({ box, path }) => isInBox(box, point) && isIn(path, point));
  return found && counted.has(found.id) ? { entry: counted.get(found.id) } : null;
}

// What is at a position of the canvas: { entry } of a country, { points }, or null.
export function thingAt(scene, position) {
  return markAt(scene.marks, position) ?? countryAt(scene, position);
}
