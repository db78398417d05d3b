import { useEffect, useRef, useState } from 'preact/hooks';
import { stageOn } from './stage.js';
import { loadWorld } from './world.js';

// The stage on a canvas as soon as the world is loaded: { stage, failed }. Listeners are those of the last rendering.
export function useStage(canvas, listeners) {
  const [state, setState] = useState({});
  const latest = useRef();
  latest.current = listeners;
  useEffect(() => {
    let stage;
    let left = false;
    const begin = (world) => {
      stage = left ? undefined : stageOn(canvas.current, world, {
        first: (scene) => latest.current.first(scene),
        moved: () => left || latest.current.moved(stage),
        rested: () => left || latest.current.rested(stage),
      });
      setState({ stage });
    };
    loadWorld().then(begin, (failed) => setState({ failed }));
    return () => {
      left = true;
      stage?.stop();
    };
  }, []);
  return state;
}

// Gives the stage what it shows, whenever it changes.
export function useShown(stage, { counts, points, outlined, chosen }) {
  useEffect(() => stage?.countries(counts), [stage, counts]);
  useEffect(() => stage?.points(points), [stage, points]);
  useEffect(() => stage?.change({ selected: outlined, chosen }), [stage, outlined, chosen]);
}
