import { useEffect, useRef, useState } from 'preact/hooks';
import { emptyKnowledge } from './knowledge.js';
import { load, pathKey } from './load.js';
import { pictureOf } from './picture.js';
import { isPath } from './state.js';

function show(known, state) {
  const { path = null, reason } = (isPath(state) && known.paths.get(pathKey(state))) || {};
  const found = isPath(state) ? Boolean(path) : known.neighbours.get(state.of) !== null;
  return { path, reason, found, picture: found ? pictureOf(known, path, state) : null };
}

// { picture, path, reason, found, error, pending, again } for the state in the address. What was drawn stays until the
// next picture is there; it comes first without, then with the relationships between nodes that were opened apart.
export function usePicture(state) {
  const known = useRef(null);
  known.current ??= emptyKnowledge();
  const [shown, setShown] = useState({ pending: true });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const request = new AbortController();
    const progress = (pending) => request.signal.aborted || setShown({ ...show(known.current, state), pending });
    setShown((last) => ({ ...last, error: undefined, pending: true }));
    load(known.current, state, request, () => progress(true))
      .then(() => progress(false))
      .catch((error) => request.signal.aborted || setShown((last) => ({ ...last, error, pending: false })));
    return () => request.abort();
  }, [JSON.stringify(state), attempt]);
  return { ...shown, known: known.current, again: () => setAttempt(attempt + 1) };
}
