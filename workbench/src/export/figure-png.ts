/** Pixels of the picture for each of the figure's, so that it can be printed. */
const density = 2;

/** An SVG file as a PNG of twice its size, painted in the page itself; rejects where the browser cannot. */
export async function figurePng(svg: string, width: number, height: number): Promise<Blob> {
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * density;
  canvas.height = height * density;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('Cannot paint the figure: this browser gives no canvas');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) => {
    canvas.toBlob(
      (blob) => (blob === null ? fail(new Error('Cannot write the figure as PNG')) : done(blob)),
      'image/png',
    );
  });
}
