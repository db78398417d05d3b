const GAP = 10;

const isHeld = ({ fx }) => Number.isFinite(fx);

function overlapOf(one, other) {
  const x = Math.min(one.x + one.box.right, other.x + other.box.right)
    - Math.max(one.x + one.box.left, other.x + other.box.left) + GAP;
  const y = Math.min(one.y + one.box.bottom, other.y + other.box.bottom)
    - Math.max(one.y + one.box.top, other.y + other.box.top) + GAP;
  return x > 0 && y > 0 ? { x, y } : null;
}

// A node that is held stays, and the other one makes all the way.
function push(one, other, axis, way) {
  const held = [one, other].map(isHeld);
  const share = held[0] === held[1] ? 0.5 : 1;
  const sign = one[axis] <= other[axis] ? -1 : 1;
  one[axis] += held[0] ? 0 : sign * way * share;
  other[axis] -= held[1] ? 0 : sign * way * share;
}

// Moves nodes that overlap apart, along the shorter way. Says whether there were any.
export function separate(nodes) {
  let found = false;
  nodes.forEach((one, index) => nodes.slice(index + 1).forEach((other) => {
    const overlap = overlapOf(one, other);
    if (overlap && !(isHeld(one) && isHeld(other))) {
      found = true;
      const axis = overlap.x < overlap.y ? 'x' : 'y';
      push(one, other, axis, overlap[axis]);
    }
  }));
  return found;
}
