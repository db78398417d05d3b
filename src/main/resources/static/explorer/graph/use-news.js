import { useEffect, useRef, useState } from 'preact/hooks';
import { MOST_NODES } from './growth.js';
import { text } from '../language.js';

// What changed since the last picture, for those who do not see it. Other news can be told by the function returned.
export function useNews({ nodes }) {
  const last = useRef(nodes.length);
  const [news, tell] = useState('');
  useEffect(() => {
    const more = nodes.length - last.current;
    last.current = nodes.length;
    if (more !== 0) {
      tell(text(more > 0 ? 'graph.added' : 'graph.left', { count: Math.abs(more), all: nodes.length }));
    }
  }, [nodes]);
  return [nodes.length >= MOST_NODES ? `${news} ${text('graph.full', { count: MOST_NODES })}` : news, tell];
}
