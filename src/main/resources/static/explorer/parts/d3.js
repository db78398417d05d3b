import 'd3';

// D3 is published as a script that sets a global variable.
export const { d3 } = globalThis;
