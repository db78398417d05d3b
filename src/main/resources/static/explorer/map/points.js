import { useEffect, useState } from 'preact/hooks';
import { ask } from '../request.js';
import { labelOf } from '../parts/kind.js';

const MOST = 1000;
const PAUSE_MILLIS = 200;

function pointOf({ location, ...organisation }) {
  return { ...organisation, ...location, label: labelOf(organisation) };
}

// Asks for page after page; shown(points, organisations) is called after each.
async function load(filter, request, shown) {
  const points = [];
  let after;
  do {
    const { data: { organisations } } = await ask('ExplorerMapPoints', { filter, after }, request);
    points.push(...organisations.nodes.map(pointOf));
    shown([...points], organisations);
    after = organisations.pageInfo.hasNextPage && organisations.pageInfo.endCursor;
  } while (after && points.length < MOST);
}

const nothing = { points: [] };

// The organisations whose seats are in the box, at most a thousand: { points, totalCount, countsTruncated, error }.
// Without a box there are none; those of the last box stay until the next are there.
export function usePoints(filter, box) {
  const [state, setState] = useState(nothing);
  useEffect(() => {
    if (!box) {
      setState(nothing);
      return undefined;
    }
    const request = new AbortController();
    const shown = (points, { totalCount, countsTruncated }) =>
      request.signal.aborted || setState({ points, totalCount, countsTruncated });
    const timer = setTimeout(() => load({ ...filter, within: box }, request, shown)
      .catch((error) => request.signal.aborted || setState({ ...nothing, error })), PAUSE_MILLIS);
    return () => {
      clearTimeout(timer);
      request.abort();
    };
  }, [JSON.stringify(filter), JSON.stringify(box)]);
  return state;
}
