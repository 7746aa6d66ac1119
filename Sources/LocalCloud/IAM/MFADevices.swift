import Effects
import AWSProtocols
import Crypto
import Documents
import HTTPMessages
import World

/// Virtual MFA devices.
extension Call {
  private func deviceARN(_ name: String, path: String = "/") -> String { arn("mfa", path, name) }

  mutating func createVirtualMFADevice() throws(ServiceError) -> WireMessage {
    let name = required("VirtualMFADeviceName")
    let serial = deviceARN(name, path: text("Path") ?? "/")
    try authorize("iam:CreateVirtualMFADevice", on: serial)
    guard account.spareDevices[serial] == nil, owner(ofDevice: serial) == nil else {
      throw alreadyExists("MFADevice entity at the same path and name already exists.")
    }
    let device = MFADevice(serial: serial, secret: world.deriveBase32Secret(for: serial))
    account.spareDevices[serial] = device
    let uri =
      "otpauth://totp/Amazon%20Web%20Services:\(PercentEncoding.encode(name))@\(accountID)?secret=\(device.secret)&issuer=Amazon%20Web%20Services"
    return WireMessage([
      "VirtualMFADevice": [
        "SerialNumber": Node(serial), "Base32StringSeed": Node(Base64.encode(Array(device.secret.utf8))),
        // A picture would hold this text; who has no camera types the seed.
        "QRCodePNG": Node(Base64.encode(Array(uri.utf8))),
      ]
    ])
  }

  /// The user whose device it is.
  private func owner(ofDevice serial: String) -> User? {
    account.users.values.first { $0.devices.contains { $0.serial == serial } }
  }

  /// Two codes, one after the other, prove that device and service agree; gives the step of the second.
  private func checkTwoCodes(_ device: MFADevice) throws(ServiceError) -> Int64 {
    guard let totp = TOTP(base32: device.secret),
      let first = totp.match(required("AuthenticationCode1"), at: now.seconds, window: 10),
      let second = totp.match(required("AuthenticationCode2"), at: now.seconds, window: 10),
      second == first + 1
    else {
      throw ServiceError(
        "InvalidAuthenticationCode", "Authentication code for device is not valid.", status: 403)
    }
    return Int64(second)
  }

  mutating func enableMFADevice() throws(ServiceError) -> WireMessage {
    let name = required("UserName")
    let serial = required("SerialNumber")
    try authorizeIAM(.user, name)
    var user = try user(name)
    if owner(ofDevice: serial) != nil {
      throw alreadyExists("MFA Device is already in use")
    }
    guard var device = account.spareDevices[serial] else {
      throw noSuchEntity("VirtualMFADevice with serial number \(serial) does not exist.")
    }
    device.lastStep = try checkTwoCodes(device)
    device.enabled = now
    user.devices.append(device)
    account.spareDevices[serial] = nil
    account.users[name] = user
    return WireMessage()
  }

  /// The place of the device named in the input among the user's devices.
  private func deviceIndex(_ user: User) throws(ServiceError) -> Int {
    let serial = required("SerialNumber")
    guard let index = user.devices.firstIndex(where: { $0.serial == serial }) else {
      throw noSuchEntity("MFA device with serial number \(serial) is not associated with user \(user.name)")
    }
    return index
  }

  mutating func resyncMFADevice() throws(ServiceError) -> WireMessage {
    let name = required("UserName")
    try authorizeIAM(.user, name)
    var user = try user(name)
    let index = try deviceIndex(user)
    user.devices[index].lastStep = try checkTwoCodes(user.devices[index])
    account.users[name] = user
    return WireMessage()
  }

  mutating func deactivateMFADevice() throws(ServiceError) -> WireMessage {
    let name = try userName()
    try authorizeIAM(.user, name)
    var user = try user(name)
    var device = user.devices.remove(at: try deviceIndex(user))
    device.enabled = nil
    account.spareDevices[device.serial] = device
    account.users[name] = user
    return WireMessage()
  }

  mutating func deleteVirtualMFADevice() throws(ServiceError) -> WireMessage {
    let serial = required("SerialNumber")
    try authorize("iam:DeleteVirtualMFADevice", on: serial)
    if owner(ofDevice: serial) != nil {
      throw deleteConflict("MFA VirtualDevice is in use. Must deactivate first.")
    }
    guard account.spareDevices.removeValue(forKey: serial) != nil else {
      throw noSuchEntity("VirtualMFADevice with serial number \(serial) does not exist.")
    }
    return WireMessage()
  }

  mutating func listMFADevices() throws(ServiceError) -> WireMessage {
    let name = try userName()
    try authorizeIAM(.user, name)
    let devices = try user(name).devices.map { device -> Node in
      .present([
        "UserName": Node(name), "SerialNumber": Node(device.serial),
        "EnableDate": Node(device.enabled ?? account.users[name]?.created ?? now),
      ])
    }
    return try page(devices, as: "MFADevices")
  }

  mutating func getMFADevice() throws(ServiceError) -> WireMessage {
    let serial = required("SerialNumber")
    let owner = owner(ofDevice: serial)
    let name = text("UserName") ?? owner?.name ?? ""
    try authorizeIAM(.user, name)
    guard let owner, owner.name == name, let device = owner.devices.first(where: { $0.serial == serial })
    else {
      throw noSuchEntity("MFA device with serial number \(serial) does not exist.")
    }
    return WireMessage([
      "UserName": Node(owner.name), "SerialNumber": Node(serial),
      "EnableDate": Node(device.enabled ?? owner.created),
    ])
  }

  mutating func listVirtualMFADevices() throws(ServiceError) -> WireMessage {
    try authorize("iam:ListVirtualMFADevices", on: arn("mfa", "/", ""))
    let wanted = text("AssignmentStatus") ?? "Any"
    var nodes: [(String, Node)] = []
    if wanted != "Unassigned" {
      for user in account.users.values {
        for device in user.devices {
          nodes.append(
            (
              device.serial,
              [
                "SerialNumber": Node(device.serial), "User": document(user, withTags: false),
                "EnableDate": Node(device.enabled ?? user.created),
              ]
            ))
        }
      }
    }
    if wanted != "Assigned" {
      nodes += account.spareDevices.values.map { ($0.serial, ["SerialNumber": Node($0.serial)]) }
    }
    return try page(nodes.sorted { $0.0 < $1.0 }.map(\.1), as: "VirtualMFADevices")
  }
}
