const LINE = 20;
const LINES = 3;
export const LINE_HEIGHT = 14;
// About the width of a character of 12 pixels; the texts of a picture are too many to be measured one by one.
const CHARACTER = 6.4;

function shortened(line) {
  return `${line.slice(0, LINE - 1).trimEnd()}…`;
}

// A name in at most three lines; what is left over is replaced by an ellipsis.
export function linesOf(name) {
  const lines = [''];
  name.split(/\s+/).forEach((word) => {
    const last = lines.at(-1);
    if (last && last.length + word.length >= LINE) {
      lines.push(word);
    } else {
      lines[lines.length - 1] = last ? `${last} ${word}` : word;
    }
  });
  const shown = lines.slice(0, LINES).map((line) => (line.length > LINE ? shortened(line) : line));
  if (lines.length > LINES && !shown[LINES - 1].endsWith('…')) {
    shown[LINES - 1] = shown[LINES - 1].length < LINE ? `${shown[LINES - 1]}…` : shortened(shown[LINES - 1]);
  }
  return shown;
}

export const widthOf = (line) => line.length * CHARACTER;

// What stands in the circle: a short name, a code, a number or a year.
export function markOf({ acronym, code, number, date }) {
  const mark = String(acronym ?? code ?? number ?? date?.slice(0, 4) ?? '');
  return mark.length <= 6 ? mark : '';
}

const RADII = { Alliance: 30, IdentityStatement: 24 };

export const radiusOf = ({ __typename }) => RADII[__typename] ?? 20;

// The space that a node takes with its name, around the middle of its circle.
export function boxOf(node) {
  const lines = linesOf(node.name);
  const radius = radiusOf(node);
  const half = Math.max(radius + 4, ...lines.map((line) => widthOf(line) / 2));
  return { left: -half, right: half, top: -radius - 4, bottom: radius + 8 + lines.length * LINE_HEIGHT };
}
