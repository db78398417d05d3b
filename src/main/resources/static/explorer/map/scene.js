import { clustering } from './clusters.js';
import { presentColours } from './colours.js';
import { drawFrame, drawLand, drawOutlines } from './draw-land.js';
import { drawCross } from './draw-cross.js';
import { drawMarks } from './draw-marks.js';
import { stepsFor } from './steps.js';
import { number } from '../language.js';

// What a canvas shows: the world, the transform from its plane to the canvas, countries with numbers, and points.
export function sceneOf(world, transform) {
  const nothing = { marks: [], ...countriesOf(world, []), ...pointsOf(world, []) };
  return { world, transform, home: transform, colours: presentColours(), ...nothing };
}

// Countries { country, count } with their places in the plane, in the order of their numbers.
export function countriesOf(world, counts) {
  const countries = counts.filter(({ country }) => country.centroid).map((entry) => {
    const { centroid, numeric } = entry.country;
    const at = world.projection([centroid.longitude, centroid.latitude]);
    return { ...entry, at, label: number(entry.count), shape: world.byId.get(numeric) };
  });
  const counted = new Map(countries.map((entry) => [entry.country.numeric, entry]));
  return { countries, counted, steps: stepsFor(counts.map(({ count }) => count)) };
}

// Points { latitude, longitude, label } and how they cluster at a scale.
export function pointsOf(world, points) {
  const placed = points.map((point) => {
    const [x, y] = world.projection([point.longitude, point.latitude]);
    return { ...point, x, y };
  });
  return { clusters: clustering(placed) };
}

export function draw(canvas, scene) {
  const context = canvas.getContext('2d');
  drawLand(context, scene);
  drawOutlines(context, scene);
  if (scene.frame) {
    drawFrame(context, scene);
  }
  scene.marks = drawMarks(context, scene);
  if (scene.cross) {
    drawCross(context, scene);
  }
}
