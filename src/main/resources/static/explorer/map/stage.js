import { d3 } from '../parts/d3.js';
import { drawingOf } from './drawing-of.js';
import { thingAt } from './hit.js';
import { AT_HOME, closenessOf } from './position.js';
import { countriesOf, pointsOf, sceneOf } from './scene.js';
import { surfaceOf } from './surface.js';
import { centred, showingAll, zoomOn } from './zoom.js';

// From this closeness on, the seats of organisations are shown.
const APPROACH = 4;

// A map of another size keeps its middle and its closeness; at first it shows the part that is wanted, or the world.
function transformAfter(scene, width, height, first) {
  const closeness = closenessOf(scene);
  const middle = scene.width && scene.transform.invert([scene.width / 2, scene.height / 2]);
  Object.assign(scene, { width, height });
  scene.home = showingAll(scene);
  if (!middle) {
    return first(scene) ?? scene.home;
  }
  return closeness > AT_HOME ? centred(scene, middle, closeness) : scene.home;
}

function movesOf(zoom, scene) {
  return {
    whole: () => zoom.fly(scene.home),
    show: (transform) => zoom.fly(transform),
    by: (factor) => zoom.by(factor),
    pan: (x, y) => zoom.pan(x * scene.width, y * scene.height),
  };
}

// The interactive map on a canvas. First(scene) may return the transform to begin with; moved() is called at each
// step of a move, rested() after it.
export function stageOn(canvas, world, { first, moved, rested }) {
  const scene = sceneOf(world, d3.zoomIdentity);
  const { draw, change, stop } = drawingOf(canvas, scene);
  const zoom = zoomOn(canvas, scene, {
    moved: ({ transform }) => {
      change({ transform, near: transform.k >= scene.home.k * APPROACH });
      canvas.style.touchAction = closenessOf(scene) > AT_HOME ? 'none' : 'pan-y';
      moved();
    },
    ended: ({ sourceEvent }) => {
      const left = sourceEvent?.type === 'wheel' && closenessOf(scene) < AT_HOME;
      left ? zoom.fly(scene.home) : rested();
    },
  });
  const stops = [
    surfaceOf(canvas, (width, height) => {
      const transform = transformAfter(scene, width, height, first);
      zoom.resize();
      zoom.jump(transform);
      draw();
    }),
    stop,
    zoom.stop,
  ];
  return {
    scene,
    change,
    countries: (counts) => change(countriesOf(world, counts)),
    points: (points) => change(pointsOf(world, points)),
    at: (position) => thingAt(scene, position),
    middle: () => thingAt(scene, [scene.width / 2, scene.height / 2]),
    ...movesOf(zoom, scene),
    stop: () => stops.forEach((end) => end()),
  };
}
