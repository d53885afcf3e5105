/** Whether a file is a ZIP archive, as `.keras` files are. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** Whether a file is HDF5, as `.h5` files are. */
export function isHdf5(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(1, 4)) === 'HDF';
}
