import { boxOf } from './label.js';

// The box around all nodes and their names.
export function boundsOf(nodes, positions) {
  const boxes = nodes.filter(({ id }) => positions.has(id)).map((node) => {
    const { x, y } = positions.get(node.id);
    const { left, right, top, bottom } = boxOf(node);
    return { left: x + left, right: x + right, top: y + top, bottom: y + bottom };
  });
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}
