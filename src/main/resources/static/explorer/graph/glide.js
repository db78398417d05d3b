import { useEffect, useRef, useState } from 'preact/hooks';
import { d3 } from '../parts/d3.js';

export const GLIDE_MILLIS = 450;

export const isCalm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

function between(start, target, share) {
  return new Map([...target].map(([id, { x, y }]) => {
    const { x: fromX, y: fromY } = start.get(id) ?? { x, y };
    return [id, { x: fromX + (x - fromX) * share, y: fromY + (y - fromY) * share }];
  }));
}

// A new node comes out of a node that is linked to it.
function startOf(target, last, linked) {
  return new Map([...target.keys()].map((id) => {
    const origin = [...linked.get(id) ?? []].find((other) => last.has(other));
    return [id, last.get(id) ?? last.get(origin) ?? target.get(id)];
  }));
}

// The positions on their way to the target; at once where the visitor prefers less motion.
export function useGlide(target, linked) {
  const [positions, setPositions] = useState(target);
  const last = useRef(target);
  const put = (next) => {
    last.current = next;
    setPositions(next);
  };
  useEffect(() => {
    if (isCalm() || last.current.size === 0) {
      put(target);
      return undefined;
    }
    const start = startOf(target, last.current, linked);
    const timer = d3.timer((elapsed) => {
      const share = Math.min(1, elapsed / GLIDE_MILLIS);
      put(between(start, target, d3.easeCubicInOut(share)));
      return share === 1 && timer.stop();
    });
    return () => timer.stop();
  }, [target]);
  return positions;
}
