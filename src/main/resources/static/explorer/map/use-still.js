import { useEffect, useState } from 'preact/hooks';
import { whenNear } from './near.js';

// A still map, once it is drawn: D3 and the shapes are loaded when its canvas comes near the window. Without them, the
// canvas stays empty, and keeps its name for screen readers. Drawn(maps, canvas) returns a promise of the map.
export function useStill(canvas, drawn, inputs) {
  const [still, setStill] = useState(null);
  useEffect(() => {
    let map;
    let left = false;
    const begin = async () => {
      map = await drawn(await import('./still-map.js'), canvas.current);
      left ? map.stop() : setStill(map);
    };
    const stopWaiting = whenNear(canvas.current, () => begin().catch(() => {}));
    return () => {
      left = true;
      stopWaiting();
      map?.stop();
    };
  }, inputs);
  return still;
}
