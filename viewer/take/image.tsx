import {render} from 'preact';
import type {Drawing} from '../view/drawing.js';
import {DrawingSvg} from '../view/drawing-svg.js';

const PNG_SCALE = 2;

/** The picture as the text of an SVG file. */
export function svgText(drawing: Drawing, title: string): string {
  const box = document.createElement('div');
  render(<DrawingSvg drawing={drawing} title={title} />, box);
  const svg = box.firstElementChild;
  const text = svg ? new XMLSerializer().serializeToString(svg) : '';
  render(null, box);
  return text;
}

/** The picture as a PNG, drawn from the SVG at twice its size. */
export async function pngBlob(drawing: Drawing, title: string): Promise<Blob> {
  const image = new Image();
  const address = URL.createObjectURL(new Blob([svgText(drawing, title)], {type: 'image/svg+xml'}));
  try {
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = drawing.width * PNG_SCALE;
    canvas.height = drawing.height * PNG_SCALE;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob(blob => {
        if (blob) resolve(blob);
        else reject(new Error('no image'));
      }, 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
