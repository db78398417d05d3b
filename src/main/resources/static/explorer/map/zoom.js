import { d3 } from '../parts/d3.js';

const CLOSEST = 48;
const CLOSEST_FIT = 14;
const MARGIN = 12;
const SURROUNDINGS = 40;
const FLIGHT_MILLIS = 650;
const STEP_MILLIS = 180;

const isStill = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
const clamp = (value, [low, high]) => Math.max(low, Math.min(high, value));

// The middle of the map stays on the world, so that the keys can bring any place to it and nobody gets lost.
function keepMiddle(transform, [[left, top], [right, bottom]], [[west, north], [east, south]]) {
  const [x, y] = transform.invert([(left + right) / 2, (top + bottom) / 2]);
  return transform.translate(x - clamp(x, [west, east]), y - clamp(y, [north, south]));
}

// The transform that shows a box of the plane in the middle of what the margins leave of the canvas.
function showing([[left, top], [right, bottom]], { width, height }, { end = 0, margin, closest = Infinity }) {
  const free = [width - end - 2 * margin, height - 2 * margin];
  const scale = Math.min(free[0] / (right - left), free[1] / (bottom - top), closest);
  return d3.zoomIdentity.translate(margin + free[0] / 2, margin + free[1] / 2).scale(scale)
    .translate(-(left + right) / 2, -(top + bottom) / 2);
}

export const showingAll = (scene) => showing(scene.world.box, scene, { margin: MARGIN });

// Shows a box and its surroundings; a panel covers some pixels at the end.
export function fitting(scene, box, end = 0) {
  return showing(box, scene, { end, margin: SURROUNDINGS, closest: scene.home.k * CLOSEST_FIT });
}

// Shows points of a small box as far apart as the map allows.
export function apart(scene, box) {
  return showing(box, scene, { margin: 3 * SURROUNDINGS, closest: scene.home.k * CLOSEST });
}

// The transform that has a point of the plane in the middle, so many times closer than the whole world.
export function centred({ width, height, home }, [x, y], closeness) {
  return d3.zoomIdentity.translate(width / 2, height / 2).scale(home.k * closeness).translate(-x, -y);
}

// One finger moves the page while the whole world is seen; on approach it moves the map.
function isForMap(event, { home, transform }) {
  const isFinger = event.type === 'touchstart' && event.touches.length === 1;
  return !event.button && !(isFinger && transform.k <= home.k * 1.01);
}

// Wheel, drag and pinch, and the moves that buttons and keys ask for. Moved(event) is called at each step.
export function zoomOn(canvas, scene, { moved, ended }) {
  const target = d3.select(canvas);
  const behaviour = d3.zoom().constrain(keepMiddle).clickDistance(5).translateExtent(scene.world.box)
    .filter((event) => isForMap(event, scene)).on('zoom', moved).on('end', ended);
  const smoothly = (millis) => (isStill() ? target : target.transition().duration(millis));
  target.call(behaviour).on('dblclick.zoom', null);
  return {
    resize: () => behaviour.extent([[0, 0], [scene.width, scene.height]])
      .scaleExtent([scene.home.k, scene.home.k * CLOSEST]),
    jump: (transform) => target.call(behaviour.transform, transform),
    fly: (transform) => smoothly(FLIGHT_MILLIS).call(behaviour.transform, transform),
    by: (factor) => smoothly(STEP_MILLIS).call(behaviour.scaleBy, factor),
    pan: (x, y) => smoothly(STEP_MILLIS).call(behaviour.translateBy, x / scene.transform.k, y / scene.transform.k),
    stop: () => target.interrupt().on('.zoom', null),
  };
}
