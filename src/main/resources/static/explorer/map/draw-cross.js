import { inPixels } from './pen.js';

const ARMS = [[-16, 0, -5, 0], [5, 0, 16, 0], [0, -16, 0, -5], [0, 5, 0, 16]];

// The middle of the map, to which the keys bring what they move.
export function drawCross(context, { width, height, colours }) {
  const [x, y] = [Math.round(width / 2) + 0.5, Math.round(height / 2) + 0.5];
  inPixels(context);
  [[colours.card, 5], [colours.ink, 1.5]].forEach(([colour, thickness]) => {
    context.strokeStyle = colour;
    context.lineWidth = thickness;
    context.beginPath();
    ARMS.forEach(([fromX, fromY, toX, toY]) => {
      context.moveTo(x + fromX, y + fromY);
      context.lineTo(x + toX, y + toY);
    });
    context.stroke();
  });
}
