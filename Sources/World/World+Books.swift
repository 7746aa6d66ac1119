extension World {
  /// The world without what services merely write down of calls: the trail, when keys and roles were used last, and what
  /// is left of a rate. Two worlds that agree in this differ in nothing that somebody did.
  package var withoutBooks: World {
    var world = self
    world.trail.removeAll()
    for (id, var account) in accounts {
      for (name, user) in account.users where user.accessKeys.contains(where: { $0.lastUsed != nil }) {
        for index in user.accessKeys.indices { account.users[name]?.accessKeys[index].lastUsed = nil }
      }
      for (name, role) in account.roles where role.lastUsed != nil { account.roles[name]?.lastUsed = nil }
      world.accounts[id] = account
    }
    for name in limits.keys {
      world.limits[name]?.level = nil
      world.limits[name]?.updated = nil
    }
    return world
  }
}
