import Crypto
import Effects
import World

extension Shell {
  /// `authenticator [SERIAL|USER]`: the code that an MFA device shows now, as a telephone would.
  mutating func authenticator(_ call: Invocation) -> Int {
    let users = sandbox.world.main.users.sorted { $0.key < $1.key }.map(\.value)
    let devices = users.flatMap { user in user.devices.map { (user: user.name, device: $0) } }
    guard !devices.isEmpty else {
      complain("authenticator: this world has no MFA device")
      return 1
    }
    let wanted = call.arguments.first
    guard
      let found = devices.first(where: { wanted == nil || wanted == $0.user || wanted == $0.device.serial })
    else {
      complain("authenticator: there is no device of `\(wanted ?? "")`")
      note("  there are those of \(Wording.list(devices.map(\.user)))")
      return 1
    }
    guard let code = TOTP(base32: found.device.secret)?.code(at: sandbox.clock.seconds) else {
      complain("authenticator: the device's secret can't be read")
      return 1
    }
    print(code)
    return 0
  }
}
