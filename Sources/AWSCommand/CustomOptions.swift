import AWSProtocols
import Crypto
import Documents

/// Options that the CLI itself adds to an operation, all of them required.
enum CustomOptions {
  static func names(_ operation: Operation) -> [String] {
    operation.name == "CreateVirtualMFADevice" ? ["outfile", "bootstrap-method"] : []
  }
}

extension CLISession {
  /// `create-virtual-mfa-device` writes the device's seed, as text or as a picture, to a file and does not show it.
  mutating func keepSeed(
    of answer: inout WireMessage, _ input: OperationInput, _ operation: Operation
  ) throws(CLIError) {
    guard operation.name == "CreateVirtualMFADevice", let path = input.custom["outfile"],
      let form = input.custom["bootstrap-method"], var device = answer.document["VirtualMFADevice"]
    else { return }
    try save(device[form]?.string.flatMap { Base64.decode($0) } ?? [], to: path)
    for name in ["Base32StringSeed", "QRCodePNG"] { device = device.removing(name) }
    answer.document = answer.document.setting("VirtualMFADevice", to: device)
  }
}
