const DISTANCE = 34;

// The way from the nearest point of a line between two nodes to another node, where that is beside the line.
function wayFrom({ source, target }, node) {
  const x = target.x - source.x;
  const y = target.y - source.y;
  const share = ((node.x - source.x) * x + (node.y - source.y) * y) / (x * x + y * y || 1);
  return share > 0.05 && share < 0.95 ? { x: node.x - source.x - share * x, y: node.y - source.y - share * y } : null;
}

// Moves nodes off the lines between other nodes, to which they would seem to belong.
export function clear(nodes, links) {
  links.forEach((link) => nodes.forEach((node) => {
    const way = node === link.source || node === link.target || Number.isFinite(node.fx) ? null : wayFrom(link, node);
    const distance = way ? Math.hypot(way.x, way.y) : DISTANCE;
    if (distance < DISTANCE) {
      const step = (DISTANCE - distance) / 2;
      node.x += distance ? way.x / distance * step : step;
      node.y += distance ? way.y / distance * step : step;
    }
  }));
}
