const DIRECTIONS = {
  ArrowRight: { x: 1, y: 0 }, ArrowLeft: { x: -1, y: 0 }, ArrowDown: { x: 0, y: 1 }, ArrowUp: { x: 0, y: -1 },
};

// How far another node is in a direction: nodes aside count as farther, linked ones as nearer.
function distance(from, to, direction, isLinked) {
  const along = (to.x - from.x) * direction.x + (to.y - from.y) * direction.y;
  const aside = Math.abs((to.x - from.x) * direction.y) + Math.abs((to.y - from.y) * direction.x);
  return along <= 0 || aside > along * 1.5 ? Infinity : (along + 2 * aside) * (isLinked ? 0.7 : 1);
}

function nextInDirection(id, direction, positions, linked) {
  const others = [...positions.keys()].filter((other) => other !== id);
  const distances = others.map((other) =>
    distance(positions.get(id), positions.get(other), direction, linked.get(id)?.has(other)));
  const nearest = Math.min(...distances);
  return nearest < Infinity ? others[distances.indexOf(nearest)] : null;
}

export function focusNode(svg, id) {
  svg?.querySelector(`[data-node="${CSS.escape(id)}"]`)?.focus({ preventScroll: true });
}

// The node with the focus is opened by Enter, removed by Delete, and left by the arrows.
export function keyDown(event, { svg, positions, picture, actions: { open, remove } }) {
  const id = event.target.closest('[data-node]')?.dataset.node;
  const actions = {
    Enter: () => open(id),
    ' ': () => open(id),
    Delete: () => remove(id),
    Backspace: () => remove(id),
  };
  const direction = DIRECTIONS[event.key];
  if (!id || event.ctrlKey || event.metaKey || event.altKey || !(direction || actions[event.key])) {
    return;
  }
  event.preventDefault();
  if (direction) {
    focusNode(svg, nextInDirection(id, direction, positions, picture.linked) ?? id);
  } else {
    actions[event.key]();
  }
}
