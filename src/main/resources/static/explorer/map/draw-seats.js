import { circle, write } from './pen.js';

const POINT = 6;
const EDGE = 1.25;

function coloursOf({ colours }, label) {
  return colours.labels[label] ?? { fill: colours.card, text: colours.ink };
}

// A point is drawn once for each colour, and copied from then on.
function pictureOf(scene, label) {
  const picture = new OffscreenCanvas(16 * devicePixelRatio, 16 * devicePixelRatio);
  const context = picture.getContext('2d');
  context.scale(devicePixelRatio, devicePixelRatio);
  circle(context, [8, 8], POINT, coloursOf(scene, label).fill, scene.colours.ink, EDGE);
  return picture;
}

function picturesFor(scene) {
  const pictures = new Map();
  return (label) => pictures.get(label) ?? pictures.set(label, pictureOf(scene, label)).get(label);
}

// The seats of organisations on the canvas: { at, radius, thing }.
export function seatsOn({ clusters, transform: { k, x, y }, width, height }) {
  return clusters(k)
    .map((cluster) => ({ at: [cluster.x * k + x, cluster.y * k + y], radius: cluster.radius, thing: cluster }))
    .filter(({ at: [across, down], radius }) =>
      across > -radius && down > -radius && across < width + radius && down < height + radius);
}

// A ring around the organisation that is chosen.
function drawRing(context, { chosen, colours }, seats) {
  seats.filter(({ thing: { points } }) => points.some(({ id }) => id === chosen)).forEach(({ at, radius }) => {
    context.beginPath();
    context.arc(...at, radius + 4, 0, 2 * Math.PI);
    context.lineWidth = 2;
    context.strokeStyle = colours.ink;
    context.stroke();
  });
}

// Those that would cover each other are one circle with their number.
export function drawSeats(context, scene, seats) {
  const picture = picturesFor(scene);
  seats.forEach(({ at, radius, thing: { label, text } }) => {
    if (text) {
      const colours = coloursOf(scene, label);
      circle(context, at, radius, colours.fill, scene.colours.ink, EDGE);
      write(context, text, at, colours.text);
    } else {
      context.drawImage(picture(label), at[0] - 8, at[1] - 8, 16, 16);
    }
  });
  if (scene.chosen) {
    drawRing(context, scene, seats);
  }
}
