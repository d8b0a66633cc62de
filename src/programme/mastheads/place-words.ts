/** `Huyện Phước Sơn` within a line: `huyện Phước Sơn`. */
export function lowerFirst(name: string): string {
  return name.charAt(0).toLocaleLowerCase('vi') + name.slice(1);
}

/** `Phước Sơn`, for the place before the date. */
export function bareName(name: string): string {
  return name
    .replace(/^(Địa bàn )?(Tỉnh|Thành phố|Huyện|Quận|Thị xã|Xã|Phường|Thị trấn|Đặc khu) /iu, '')
    .replace(/ \(cũ\)$/u, '');
}
