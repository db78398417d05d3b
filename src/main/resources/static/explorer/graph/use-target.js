import { useMemo, useRef, useState } from 'preact/hooks';
import { layout } from './layout.js';

const NARROW = '(max-width: 48rem)';

function isLaidOut({ nodes, relationships }, { positions, ids }) {
  return nodes.every(({ id }) => positions.has(id)) && relationships.every(({ id }) => ids.has(id));
}

function without(positions, nodes) {
  return positions.size === nodes.length ? positions : new Map(nodes.map(({ id }) => [id, positions.get(id)]));
}

// Where the nodes are to be, and a function that moves one. What was moved stays where it was put. Nothing moves when a
// node was only removed, or more is known of one.
export function useTarget(picture) {
  const last = useRef({ positions: new Map(), ids: new Set() });
  const [dragged, setDragged] = useState(new Map());
  const computed = useMemo(() => {
    const { positions } = last.current;
    const options = { narrow: matchMedia(NARROW).matches, dragged };
    last.current = {
      positions: isLaidOut(picture, last.current) ? without(positions, picture.nodes)
        : layout(picture, positions, options),
      ids: new Set(picture.relationships.map(({ id }) => id)),
    };
    return last.current.positions;
  }, [picture]);
  const target = useMemo(() => new Map([...computed, ...[...dragged].filter(([id]) => computed.has(id))]),
    [computed, dragged]);
  return [target, (id, position) => setDragged((places) => new Map(places).set(id, position))];
}
