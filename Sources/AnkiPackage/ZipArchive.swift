import Crypto

/// A ZIP archive of files that are stored as they are (PKWARE, APPNOTE.TXT 4.3); under 4 GiB in all.
struct ZipArchive {
  private var entries: [(name: [UInt8], checksum: UInt32, size: UInt32, offset: UInt32)] = []
  private var files: [UInt8] = []

  /// Adds a file.
  mutating func add(_ name: String, _ bytes: [UInt8]) {
    let name = Array(name.utf8)
    let entry = (name, CRC32.value(bytes), UInt32(bytes.count), UInt32(files.count))
    entries.append(entry)
    files += number(0x0403_4B50, 4) + Self.head(entry) + name + bytes
  }

  /// The archive: the files, then their directory.
  var bytes: [UInt8] {
    var directory: [UInt8] = []
    for entry in entries {
      // made by version 2.0; no comment, first disk, no attributes
      directory += number(0x0201_4B50, 4) + number(20, 2) + Self.head(entry)
      directory += number(0, 2) + number(0, 2) + number(0, 2) + number(0, 4) + number(entry.offset, 4)
      directory += entry.name
    }
    let count = UInt32(entries.count)
    let end =
      number(0x0605_4B50, 4) + number(0, 4) + number(count, 2) + number(count, 2)
      + number(UInt32(directory.count), 4) + number(UInt32(files.count), 4) + number(0, 2)
    return files + directory + end
  }

  /// What a file's own head and its line of the directory have in common: version, flags (names are UTF-8), stored, 1980-01-01.
  private static func head(_ entry: (name: [UInt8], checksum: UInt32, size: UInt32, offset: UInt32))
    -> [UInt8]
  {
    number(20, 2) + number(0x800, 2) + number(0, 2) + number(0, 2) + number(0x21, 2)
      + number(entry.checksum, 4)
      + number(entry.size, 4) + number(entry.size, 4) + number(UInt32(entry.name.count), 2) + number(0, 2)
  }

  private func number(_ value: UInt32, _ bytes: Int) -> [UInt8] { Self.number(value, bytes) }

  /// A number, its lowest byte first.
  private static func number(_ value: UInt32, _ bytes: Int) -> [UInt8] {
    (0..<bytes).map { UInt8(truncatingIfNeeded: value >> (8 * UInt32($0))) }
  }
}
