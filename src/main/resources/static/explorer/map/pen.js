const font = (size, weight) => `${weight} ${size}px system-ui, sans-serif`;

export const FIGURES = font(11, 600);
export const NAMES = font(12, 500);

// Prepares a context for what is written in pixels of the canvas, in the middle of its place.
export function inPixels(context) {
  context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.font = FIGURES;
}

export function circle(context, [x, y], radius, fill, edge, width) {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = fill;
  context.fill();
  context.lineWidth = width;
  context.strokeStyle = edge;
  context.stroke();
}

export function write(context, label, [x, y], colour) {
  context.fillStyle = colour;
  context.fillText(label, x, y + 0.5);
}
