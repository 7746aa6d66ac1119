import World

/// Users who called lately with keys of their own: who calls again is not made out anew.
struct KnownCallers {
  private struct Entry {
    let caller: Caller
    let path: String
  }

  private static let places = 16
  private var entries: [Entry] = []
  private var next = 0

  /// The holder of a key; nil where the user or role is gone.
  mutating func caller(_ holder: KeyHolder, in world: borrowing World) -> Caller? {
    guard case .user(let held) = holder else { return Caller(holder, in: world) }
    guard let user = world.accounts[held.account]?.users[held.user] else { return nil }
    for entry in entries where entry.caller.accessKeyID == held.key.id {
      // A user keeps the key under another name or path, too.
      if entry.caller.userID == user.id, entry.caller.account == held.account, entry.path == user.path,
        case .user(held.user) = entry.caller.kind
      {
        return entry.caller
      }
    }
    guard let caller = Caller(holder, in: world) else { return nil }
    let entry = Entry(caller: caller, path: user.path)
    if entries.count < Self.places { entries.append(entry) } else { entries[next] = entry }
    next = (next + 1) % Self.places
    return caller
  }
}
