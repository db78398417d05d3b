import { countryMarks } from './country-marks.js';
import { countryNames } from './country-names.js';
import { drawSeats, seatsOn } from './draw-seats.js';
import { FIGURES, NAMES, circle, inPixels, write } from './pen.js';
import { shadeOf } from './steps.js';

function drawNumbers(context, scene) {
  const { colours, steps } = scene;
  const marks = countryMarks(scene);
  marks.forEach(({ thing: { entry }, at, radius, label }) => {
    if (label) {
      circle(context, at, radius, colours.card, colours.ink, 0.6);
      write(context, label, at, colours.ink);
    } else {
      circle(context, at, radius, colours[shadeOf(steps, entry.count)], colours.ink, 1);
    }
  });
  return marks;
}

function drawNames(context, scene, seats) {
  context.font = NAMES;
  context.lineWidth = 3.5;
  context.strokeStyle = scene.colours.card;
  countryNames(scene, seats, (label) => context.measureText(label).width).forEach(({ at, label }) => {
    context.strokeText(label, ...at);
    write(context, label, at, scene.colours.ink);
  });
  context.font = FIGURES;
}

// Numbers of countries at a distance, seats on approach. Returns what can be pointed at, { at, radius, thing }, the
// uppermost last.
export function drawMarks(context, scene) {
  inPixels(context);
  if (!scene.near) {
    return drawNumbers(context, scene);
  }
  const seats = seatsOn(scene);
  drawNames(context, scene, seats);
  drawSeats(context, scene, seats);
  return seats;
}
