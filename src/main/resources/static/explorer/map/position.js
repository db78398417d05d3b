import { boxOf, placeAt } from './projection.js';
import { centred } from './zoom.js';

// Up to this closeness, the whole world is seen.
export const AT_HOME = 1.02;

export const closenessOf = ({ transform, home }) => transform.k / home.k;

// The position of the map as the address has it: latitude, longitude and closeness; null for the whole world.
export function positionOf(scene) {
  const closeness = closenessOf(scene);
  if (closeness < AT_HOME) {
    return null;
  }
  const middle = scene.transform.invert([scene.width / 2, scene.height / 2]);
  const { latitude, longitude } = placeAt(scene.world.projection, middle);
  return [latitude.toFixed(2), longitude.toFixed(2), closeness.toFixed(2)].join(',');
}

// The transform for a position; undefined where it is none.
export function transformOf(scene, position) {
  const [latitude, longitude, closeness] = (position ?? '').split(',').map(Number);
  const isPosition = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && closeness >= 1;
  return isPosition ? centred(scene, scene.world.projection([longitude, latitude]), closeness) : undefined;
}

// On approach, the box that is seen, with edges at some round degrees, so that small moves ask for nothing new.
export function boxInView(scene) {
  const { transform, width, height, world } = scene;
  const rectangle = [transform.invert([0, 0]), transform.invert([width, height])];
  return scene.near ? boxOf(world.projection, rectangle, 45 / 2 ** Math.floor(Math.log2(closenessOf(scene)))) : null;
}
