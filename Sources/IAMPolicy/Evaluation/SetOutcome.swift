/// What the statements of a set say to a request: the first that denies, and the first that allows.
struct SetOutcome: Sendable {
  static let silent = SetOutcome()
  /// Index of the first matching Deny, or -1.
  var denied = -1
  /// Index of the first matching Allow, or -1.
  var allowed = -1

  var isDenied: Bool { denied >= 0 }
  var isAllowed: Bool { allowed >= 0 }

  @inline(__always)
  mutating func note(_ index: Int, isDeny: Bool) {
    if isDeny {
      if denied < 0 || index < denied { denied = index }
    } else {
      if allowed < 0 || index < allowed { allowed = index }
    }
  }
}

/// What a resource policy says, by how its allowing statements name the caller.
struct ResourceOutcome: Sendable {
  static let silent = ResourceOutcome()
  var denied = -1
  var direct = -1
  var role = -1
  var federatingUser = -1
  var account = -1

  var isDenied: Bool { denied >= 0 }
  /// Whether it allows in any way.
  var isAllowed: Bool { allowed >= 0 }
  /// The allowing statement that grants most, or -1.
  var allowed: Int {
    direct >= 0 ? direct : role >= 0 ? role : federatingUser >= 0 ? federatingUser : account
  }

  /// Whether a statement grants by itself, not only through the account.
  var grants: Bool { direct >= 0 || role >= 0 || federatingUser >= 0 }

  mutating func note(_ index: Int, isDeny: Bool, _ match: PrincipalMatch) {
    if isDeny {
      if match != .none { Self.lower(&denied, index) }
      return
    }
    switch match {
    case .none: return
    case .direct: Self.lower(&direct, index)
    case .role: Self.lower(&role, index)
    case .federatingUser: Self.lower(&federatingUser, index)
    case .account: Self.lower(&account, index)
    }
  }

  private static func lower(_ slot: inout Int, _ index: Int) { if slot < 0 || index < slot { slot = index } }
}

/// What all policies say to a request, before the rules weigh it.
struct Outcomes: Sendable {
  var serviceControl: [SetOutcome] = []
  var resourceControl: [SetOutcome] = []
  var endpoint = SetOutcome.silent
  var resource = ResourceOutcome.silent
  var identity = SetOutcome.silent
  var boundary = SetOutcome.silent
  var session = SetOutcome.silent
}
