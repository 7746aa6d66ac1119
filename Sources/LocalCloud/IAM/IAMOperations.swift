import AWSProtocols

/// AWS Identity and Access Management. Source: the IAM API reference, operation by operation.
enum IAMOperations {
  static let all: [String: Handler] = users.merging(groups) { $1 }.merging(roles) { $1 }.merging(policies) {
    $1
  }
  .merging(credentials) { $1 }.merging(accounts) { $1 }

  private static let users: [String: Handler] = [
    "CreateUser": { (call) throws(ServiceError) in try call.createUser() },
    "GetUser": { (call) throws(ServiceError) in try call.getUser() },
    "ListUsers": { (call) throws(ServiceError) in try call.listUsers() },
    "UpdateUser": { (call) throws(ServiceError) in try call.updateUser() },
    "DeleteUser": { (call) throws(ServiceError) in try call.deleteUser() },
    "TagUser": { (call) throws(ServiceError) in try call.tag(.user) },
    "UntagUser": { (call) throws(ServiceError) in try call.untag(.user) },
    "ListUserTags": { (call) throws(ServiceError) in try call.listTags(.user) },
    "PutUserPermissionsBoundary": { (call) throws(ServiceError) in try call.putBoundary(.user) },
    "DeleteUserPermissionsBoundary": { (call) throws(ServiceError) in try call.deleteBoundary(.user) },
  ]

  private static let groups: [String: Handler] = [
    "CreateGroup": { (call) throws(ServiceError) in try call.createGroup() },
    "GetGroup": { (call) throws(ServiceError) in try call.getGroup() },
    "ListGroups": { (call) throws(ServiceError) in try call.listGroups() },
    "UpdateGroup": { (call) throws(ServiceError) in try call.updateGroup() },
    "DeleteGroup": { (call) throws(ServiceError) in try call.deleteGroup() },
    "AddUserToGroup": { (call) throws(ServiceError) in try call.addUserToGroup() },
    "RemoveUserFromGroup": { (call) throws(ServiceError) in try call.removeUserFromGroup() },
    "ListGroupsForUser": { (call) throws(ServiceError) in try call.listGroupsForUser() },
  ]

  private static let roles: [String: Handler] = [
    "CreateRole": { (call) throws(ServiceError) in try call.createRole() },
    "GetRole": { (call) throws(ServiceError) in try call.getRole() },
    "ListRoles": { (call) throws(ServiceError) in try call.listRoles() },
    "UpdateRole": { (call) throws(ServiceError) in try call.updateRole() },
    "UpdateAssumeRolePolicy": { (call) throws(ServiceError) in try call.updateAssumeRolePolicy() },
    "DeleteRole": { (call) throws(ServiceError) in try call.deleteRole() },
    "TagRole": { (call) throws(ServiceError) in try call.tag(.role) },
    "UntagRole": { (call) throws(ServiceError) in try call.untag(.role) },
    "ListRoleTags": { (call) throws(ServiceError) in try call.listTags(.role) },
    "PutRolePermissionsBoundary": { (call) throws(ServiceError) in try call.putBoundary(.role) },
    "DeleteRolePermissionsBoundary": { (call) throws(ServiceError) in try call.deleteBoundary(.role) },
    "CreateInstanceProfile": { (call) throws(ServiceError) in try call.createInstanceProfile() },
    "GetInstanceProfile": { (call) throws(ServiceError) in try call.getInstanceProfile() },
    "ListInstanceProfiles": { (call) throws(ServiceError) in try call.listInstanceProfiles() },
    "ListInstanceProfilesForRole": { (call) throws(ServiceError) in try call.listInstanceProfilesForRole() },
    "DeleteInstanceProfile": { (call) throws(ServiceError) in try call.deleteInstanceProfile() },
    "AddRoleToInstanceProfile": { (call) throws(ServiceError) in try call.addRoleToInstanceProfile() },
    "RemoveRoleFromInstanceProfile": { (call) throws(ServiceError) in try call.removeRoleFromInstanceProfile()
    },
  ]

  private static let policies: [String: Handler] = [
    "PutUserPolicy": { (call) throws(ServiceError) in try call.putInlinePolicy(.user) },
    "GetUserPolicy": { (call) throws(ServiceError) in try call.getInlinePolicy(.user) },
    "ListUserPolicies": { (call) throws(ServiceError) in try call.listInlinePolicies(.user) },
    "DeleteUserPolicy": { (call) throws(ServiceError) in try call.deleteInlinePolicy(.user) },
    "PutGroupPolicy": { (call) throws(ServiceError) in try call.putInlinePolicy(.group) },
    "GetGroupPolicy": { (call) throws(ServiceError) in try call.getInlinePolicy(.group) },
    "ListGroupPolicies": { (call) throws(ServiceError) in try call.listInlinePolicies(.group) },
    "DeleteGroupPolicy": { (call) throws(ServiceError) in try call.deleteInlinePolicy(.group) },
    "PutRolePolicy": { (call) throws(ServiceError) in try call.putInlinePolicy(.role) },
    "GetRolePolicy": { (call) throws(ServiceError) in try call.getInlinePolicy(.role) },
    "ListRolePolicies": { (call) throws(ServiceError) in try call.listInlinePolicies(.role) },
    "DeleteRolePolicy": { (call) throws(ServiceError) in try call.deleteInlinePolicy(.role) },
    "AttachUserPolicy": { (call) throws(ServiceError) in try call.attachPolicy(.user) },
    "DetachUserPolicy": { (call) throws(ServiceError) in try call.detachPolicy(.user) },
    "ListAttachedUserPolicies": { (call) throws(ServiceError) in try call.listAttachedPolicies(.user) },
    "AttachGroupPolicy": { (call) throws(ServiceError) in try call.attachPolicy(.group) },
    "DetachGroupPolicy": { (call) throws(ServiceError) in try call.detachPolicy(.group) },
    "ListAttachedGroupPolicies": { (call) throws(ServiceError) in try call.listAttachedPolicies(.group) },
    "AttachRolePolicy": { (call) throws(ServiceError) in try call.attachPolicy(.role) },
    "DetachRolePolicy": { (call) throws(ServiceError) in try call.detachPolicy(.role) },
    "ListAttachedRolePolicies": { (call) throws(ServiceError) in try call.listAttachedPolicies(.role) },
    "CreatePolicy": { (call) throws(ServiceError) in try call.createPolicy() },
    "GetPolicy": { (call) throws(ServiceError) in try call.getPolicy() },
    "ListPolicies": { (call) throws(ServiceError) in try call.listPolicies() },
    "DeletePolicy": { (call) throws(ServiceError) in try call.deletePolicy() },
    "CreatePolicyVersion": { (call) throws(ServiceError) in try call.createPolicyVersion() },
    "GetPolicyVersion": { (call) throws(ServiceError) in try call.getPolicyVersion() },
    "ListPolicyVersions": { (call) throws(ServiceError) in try call.listPolicyVersions() },
    "SetDefaultPolicyVersion": { (call) throws(ServiceError) in try call.setDefaultPolicyVersion() },
    "DeletePolicyVersion": { (call) throws(ServiceError) in try call.deletePolicyVersion() },
    "ListEntitiesForPolicy": { (call) throws(ServiceError) in try call.listEntitiesForPolicy() },
    "SimulateCustomPolicy": { (call) throws(ServiceError) in try call.simulateCustomPolicy() },
    "SimulatePrincipalPolicy": { (call) throws(ServiceError) in try call.simulatePrincipalPolicy() },
    "GetContextKeysForCustomPolicy": { (call) throws(ServiceError) in try call.getContextKeysForCustomPolicy()
    },
    "GetContextKeysForPrincipalPolicy": { (call) throws(ServiceError) in
      try call.getContextKeysForPrincipalPolicy()
    },
  ]

  private static let credentials: [String: Handler] = [
    "CreateAccessKey": { (call) throws(ServiceError) in try call.createAccessKey() },
    "UpdateAccessKey": { (call) throws(ServiceError) in try call.updateAccessKey() },
    "DeleteAccessKey": { (call) throws(ServiceError) in try call.deleteAccessKey() },
    "ListAccessKeys": { (call) throws(ServiceError) in try call.listAccessKeys() },
    "GetAccessKeyLastUsed": { (call) throws(ServiceError) in try call.getAccessKeyLastUsed() },
    "CreateVirtualMFADevice": { (call) throws(ServiceError) in try call.createVirtualMFADevice() },
    "EnableMFADevice": { (call) throws(ServiceError) in try call.enableMFADevice() },
    "ResyncMFADevice": { (call) throws(ServiceError) in try call.resyncMFADevice() },
    "DeactivateMFADevice": { (call) throws(ServiceError) in try call.deactivateMFADevice() },
    "DeleteVirtualMFADevice": { (call) throws(ServiceError) in try call.deleteVirtualMFADevice() },
    "ListMFADevices": { (call) throws(ServiceError) in try call.listMFADevices() },
    "ListVirtualMFADevices": { (call) throws(ServiceError) in try call.listVirtualMFADevices() },
    "GetMFADevice": { (call) throws(ServiceError) in try call.getMFADevice() },
  ]

  private static let accounts: [String: Handler] = [
    "CreateOpenIDConnectProvider": { (call) throws(ServiceError) in try call.createOpenIDConnectProvider() },
    "GetOpenIDConnectProvider": { (call) throws(ServiceError) in try call.getOpenIDConnectProvider() },
    "ListOpenIDConnectProviders": { (call) throws(ServiceError) in try call.listOpenIDConnectProviders() },
    "DeleteOpenIDConnectProvider": { (call) throws(ServiceError) in try call.deleteOpenIDConnectProvider() },
    "ListAccountAliases": { (call) throws(ServiceError) in try call.listAccountAliases() },
    "CreateAccountAlias": { (call) throws(ServiceError) in try call.createAccountAlias() },
    "DeleteAccountAlias": { (call) throws(ServiceError) in try call.deleteAccountAlias() },
    "GetAccountSummary": { (call) throws(ServiceError) in try call.getAccountSummary() },
    "GetAccountAuthorizationDetails": { (call) throws(ServiceError) in
      try call.getAccountAuthorizationDetails()
    },
  ]
}
