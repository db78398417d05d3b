import { d3 } from '../parts/d3.js';
import { drawingOf } from './drawing-of.js';
import { thingAt } from './hit.js';
import { countriesOf, pointsOf, sceneOf } from './scene.js';
import { surfaceOf } from './surface.js';
import { loadWorld } from './world.js';
import { showingAll, fitting } from './zoom.js';

// A map that does not move. Placed(scene) returns the transform for the size of the canvas.
async function still(canvas, contents, placed) {
  const world = await loadWorld();
  const scene = { ...sceneOf(world, d3.zoomIdentity), ...contents(world) };
  const drawing = drawingOf(canvas, scene);
  const leave = surfaceOf(canvas, (width, height) => {
    Object.assign(scene, { width, height });
    scene.home = showingAll(scene);
    scene.transform = placed(scene);
    drawing.draw();
  });
  const stop = () => {
    leave();
    drawing.stop();
  };
  return { scene, change: drawing.change, stop };
}

// The whole world, with the numbers of countries.
export async function stillMap(canvas, counts) {
  const { scene, change, stop } = await still(canvas, (world) => countriesOf(world, counts), showingAll);
  return {
    at: (position) => thingAt(scene, position)?.entry,
    outline: (entry) => change({ hovered: entry?.country.numeric }),
    stop,
  };
}

const corners = ({ south, west, north, east }) => [[west, south], [west, north], [east, south], [east, north]];

function boxAround(world, { latitude, longitude, bounds }) {
  const points = (bounds ? corners(bounds) : [[longitude, latitude]]).map(world.projection);
  const [west, east] = d3.extent(points, ([x]) => x);
  const [north, south] = d3.extent(points, ([, y]) => y);
  return [[west, north], [east + 0.01, south + 0.01]];
}

// A place among its countries: a point, or a box.
export async function placeMap(canvas, place) {
  const points = Number.isFinite(place.latitude) ? [place] : [];
  const contents = (world) => ({
    ...pointsOf(world, points), near: true, frame: place.bounds && boxAround(world, place),
  });
  return still(canvas, contents, (scene) => fitting(scene, boxAround(scene.world, place)));
}
