import { inPixels } from './pen.js';
import { shadeOf } from './steps.js';

const BORDER = 0.6;

function isOnScreen({ transform, width, height }, [[left, top], [right, bottom]]) {
  const [west, north] = transform.apply([left, top]);
  const [east, south] = transform.apply([right, bottom]);
  return east >= 0 && south >= 0 && west <= width && north <= height;
}

function inPlane(context, { transform: { k, x, y } }) {
  context.setTransform(devicePixelRatio * k, 0, 0, devicePixelRatio * k, devicePixelRatio * x, devicePixelRatio * y);
}

function outline(context, scene, shape, colour, width) {
  context.strokeStyle = colour;
  context.lineWidth = width / scene.transform.k;
  context.stroke(shape.path);
}

// The countries, shaded by their numbers.
export function drawLand(context, scene) {
  const { world, colours, steps, counted } = scene;
  inPixels(context);
  context.fillStyle = colours.sea;
  context.fillRect(0, 0, scene.width, scene.height);
  inPlane(context, scene);
  context.fillStyle = colours.land;
  context.fill(world.land);
  world.shapes.filter(({ id, box }) => counted.has(id) && isOnScreen(scene, box)).forEach(({ id, path }) => {
    context.fillStyle = colours[shadeOf(steps, counted.get(id).count)];
    context.fill(path);
  });
  outline(context, scene, { path: world.land }, colours['map-border'], BORDER);
}

// The outline of the country that is chosen, and of the one under the pointer.
export function drawOutlines(context, { world, colours, selected, hovered, ...scene }) {
  inPlane(context, scene);
  [[hovered, 1.5], [selected, 2]].forEach(([id, width]) =>
    world.shapes.filter((shape) => id && shape.id === id && isOnScreen(scene, shape.box))
      .forEach((shape) => outline(context, scene, shape, colours.ink, width)));
}

// The edge of a box of the plane.
export function drawFrame(context, { transform, colours, frame: [corner, opposite] }) {
  const [left, top] = transform.apply(corner);
  const [right, bottom] = transform.apply(opposite);
  inPixels(context);
  context.strokeStyle = colours.ink;
  context.lineWidth = 1.5;
  context.strokeRect(left, top, right - left, bottom - top);
}
