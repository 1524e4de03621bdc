/** The longest edge of a picture made smaller (pixels): signs and papers stay readable. */
export const longestEdge = 2560;
const quality = 0.85;

/**
 * The picture drawn anew as JPEG, at most 2560 pixels long: nothing the camera wrote into it, the place least of all,
 * goes along. One that is smaller already, or is no picture, stays as it is.
 */
export async function smallerPicture(file: File): Promise<File> {
  if (!/^image\/(?:jpeg|png|webp)$/.test(file.type)) return file;
  const picture = await createImageBitmap(file).catch(() => null);
  if (!picture) return file;
  const scale = longestEdge / Math.max(picture.width, picture.height);
  const drawn = scale < 1 ? await draw(picture, scale) : null;
  picture.close();
  if (!drawn || drawn.size >= file.size) return file;
  return new File([drawn], file.name.replace(/\.[^.]*$/, '.jpg'), { type: 'image/jpeg', lastModified: file.lastModified });
}

function draw(picture: ImageBitmap, scale: number): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  const context = canvas.getContext('2d');
  if (!context) return Promise.resolve(null);
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((done) => canvas.toBlob(done, 'image/jpeg', quality));
}
