// Written by Extraction/extract.py from botocore 1.44.5, Apache-2.0 (see Extraction/NOTICE). Do not edit.
// swift-format-ignore-file

extension ModelText {
  /// The compact model of iam.
  static let iam = """
    service iam api=2010-05-08 protocol=query endpoint=iam signing=iam id=IAM xmlns=https://iam.amazonaws.com/doc/2010-05-08/ global=iam.amazonaws.com
    op AddRoleToInstanceProfile POST / in=AddRoleToInstanceProfileRequest errors=EntityAlreadyExistsException,LimitExceededException,NoSuchEntityException,ServiceFailureException,UnmodifiableEntityException
    op AddUserToGroup POST / in=AddUserToGroupRequest errors=LimitExceededException,NoSuchEntityException,ServiceFailureException
    op AttachGroupPolicy POST / in=AttachGroupPolicyRequest errors=InvalidInputException,LimitExceededException,NoSuchEntityException,PolicyNotAttachableException,ServiceFailureException
    op AttachRolePolicy POST / in=AttachRolePolicyRequest errors=InvalidInputException,LimitExceededException,NoSuchEntityException,PolicyNotAttachableException,ServiceFailureException,UnmodifiableEntityException
    op AttachUserPolicy POST / in=AttachUserPolicyRequest errors=InvalidInputException,LimitExceededException,NoSuchEntityException,PolicyNotAttachableException,ServiceFailureException
    op CreateAccessKey POST / in=CreateAccessKeyRequest out=CreateAccessKeyResponse wrapper=CreateAccessKeyResult errors=LimitExceededException,NoSuchEntityException,ServiceFailureException
    op CreateAccountAlias POST / in=CreateAccountAliasRequest errors=ConcurrentModificationException,EntityAlreadyExistsException,LimitExceededException,ServiceFailureException
    op CreateGroup POST / in=CreateGroupRequest out=CreateGroupResponse wrapper=CreateGroupResult errors=EntityAlreadyExistsException,LimitExceededException,NoSuchEntityException,ServiceFailureException
    op CreateInstanceProfile POST / in=CreateInstanceProfileRequest out=CreateInstanceProfileResponse wrapper=CreateInstanceProfileResult errors=ConcurrentModificationException,EntityAlreadyExistsException,InvalidInputException,LimitExceededException,ServiceFailureException
    op CreateOpenIDConnectProvider POST / in=CreateOpenIDConnectProviderRequest out=CreateOpenIDConnectProviderResponse wrapper=CreateOpenIDConnectProviderResult errors=ConcurrentModificationException,EntityAlreadyExistsException,InvalidInputException,LimitExceededException,OpenIdIdpCommunicationErrorException,ServiceFailureException
    op CreatePolicy POST / in=CreatePolicyRequest out=CreatePolicyResponse wrapper=CreatePolicyResult errors=ConcurrentModificationException,EntityAlreadyExistsException,InvalidInputException,LimitExceededException,MalformedPolicyDocumentException,ServiceFailureException
    op CreatePolicyVersion POST / in=CreatePolicyVersionRequest out=CreatePolicyVersionResponse wrapper=CreatePolicyVersionResult errors=InvalidInputException,LimitExceededException,MalformedPolicyDocumentException,NoSuchEntityException,ServiceFailureException
    op CreateRole POST / in=CreateRoleRequest out=CreateRoleResponse wrapper=CreateRoleResult errors=ConcurrentModificationException,EntityAlreadyExistsException,InvalidInputException,LimitExceededException,MalformedPolicyDocumentException,ServiceFailureException
    op CreateUser POST / in=CreateUserRequest out=CreateUserResponse wrapper=CreateUserResult errors=ConcurrentModificationException,EntityAlreadyExistsException,InvalidInputException,LimitExceededException,NoSuchEntityException,ServiceFailureException
    op CreateVirtualMFADevice POST / in=CreateVirtualMFADeviceRequest out=CreateVirtualMFADeviceResponse wrapper=CreateVirtualMFADeviceResult errors=ConcurrentModificationException,EntityAlreadyExistsException,InvalidInputException,LimitExceededException,ServiceFailureException
    op DeactivateMFADevice POST / in=DeactivateMFADeviceRequest errors=ConcurrentModificationException,EntityTemporarilyUnmodifiableException,LimitExceededException,NoSuchEntityException,ServiceFailureException
    op DeleteAccessKey POST / in=DeleteAccessKeyRequest errors=LimitExceededException,NoSuchEntityException,ServiceFailureException
    op DeleteAccountAlias POST / in=DeleteAccountAliasRequest errors=ConcurrentModificationException,LimitExceededException,NoSuchEntityException,ServiceFailureException
    op DeleteGroup POST / in=DeleteGroupRequest errors=DeleteConflictException,LimitExceededException,NoSuchEntityException,ServiceFailureException
    op DeleteGroupPolicy POST / in=DeleteGroupPolicyRequest errors=LimitExceededException,NoSuchEntityException,ServiceFailureException
    op DeleteInstanceProfile POST / in=DeleteInstanceProfileRequest errors=DeleteConflictException,LimitExceededException,NoSuchEntityException,ServiceFailureException
    op DeleteOpenIDConnectProvider POST / in=DeleteOpenIDConnectProviderRequest errors=InvalidInputException,NoSuchEntityException,ServiceFailureException
    op DeletePolicy POST / in=DeletePolicyRequest errors=DeleteConflictException,InvalidInputException,LimitExceededException,NoSuchEntityException,ServiceFailureException
    op DeletePolicyVersion POST / in=DeletePolicyVersionRequest errors=DeleteConflictException,InvalidInputException,LimitExceededException,NoSuchEntityException,ServiceFailureException
    op DeleteRole POST / in=DeleteRoleRequest errors=ConcurrentModificationException,DeleteConflictException,LimitExceededException,NoSuchEntityException,ServiceFailureException,UnmodifiableEntityException
    op DeleteRolePermissionsBoundary POST / in=DeleteRolePermissionsBoundaryRequest errors=NoSuchEntityException,ServiceFailureException,UnmodifiableEntityException
    op DeleteRolePolicy POST / in=DeleteRolePolicyRequest errors=LimitExceededException,NoSuchEntityException,ServiceFailureException,UnmodifiableEntityException
    op DeleteUser POST / in=DeleteUserRequest errors=ConcurrentModificationException,DeleteConflictException,LimitExceededException,NoSuchEntityException,ServiceFailureException
    op DeleteUserPermissionsBoundary POST / in=DeleteUserPermissionsBoundaryRequest errors=NoSuchEntityException,ServiceFailureException
    op DeleteUserPolicy POST / in=DeleteUserPolicyRequest errors=LimitExceededException,NoSuchEntityException,ServiceFailureException
    op DeleteVirtualMFADevice POST / in=DeleteVirtualMFADeviceRequest errors=ConcurrentModificationException,DeleteConflictException,LimitExceededException,NoSuchEntityException,ServiceFailureException
    op DetachGroupPolicy POST / in=DetachGroupPolicyRequest errors=InvalidInputException,LimitExceededException,NoSuchEntityException,ServiceFailureException
    op DetachRolePolicy POST / in=DetachRolePolicyRequest errors=InvalidInputException,LimitExceededException,NoSuchEntityException,ServiceFailureException,UnmodifiableEntityException
    op DetachUserPolicy POST / in=DetachUserPolicyRequest errors=InvalidInputException,LimitExceededException,NoSuchEntityException,ServiceFailureException
    op EnableMFADevice POST / in=EnableMFADeviceRequest errors=ConcurrentModificationException,EntityAlreadyExistsException,EntityTemporarilyUnmodifiableException,InvalidAuthenticationCodeException,LimitExceededException,NoSuchEntityException,ServiceFailureException
    op GetAccessKeyLastUsed POST / in=GetAccessKeyLastUsedRequest out=GetAccessKeyLastUsedResponse wrapper=GetAccessKeyLastUsedResult
    op GetAccountAuthorizationDetails POST / in=GetAccountAuthorizationDetailsRequest out=GetAccountAuthorizationDetailsResponse wrapper=GetAccountAuthorizationDetailsResult errors=ServiceFailureException page.input_token=Marker page.output_token=Marker page.limit_key=MaxItems page.result_key=UserDetailList,GroupDetailList,RoleDetailList,Policies page.more_results=IsTruncated
    op GetAccountSummary POST / out=GetAccountSummaryResponse wrapper=GetAccountSummaryResult errors=ServiceFailureException
    op GetContextKeysForCustomPolicy POST / in=GetContextKeysForCustomPolicyRequest out=GetContextKeysForPolicyResponse wrapper=GetContextKeysForCustomPolicyResult errors=InvalidInputException
    op GetContextKeysForPrincipalPolicy POST / in=GetContextKeysForPrincipalPolicyRequest out=GetContextKeysForPolicyResponse wrapper=GetContextKeysForPrincipalPolicyResult errors=InvalidInputException,NoSuchEntityException
    op GetGroup POST / in=GetGroupRequest out=GetGroupResponse wrapper=GetGroupResult errors=NoSuchEntityException,ServiceFailureException page.input_token=Marker page.output_token=Marker page.limit_key=MaxItems page.result_key=Users page.more_results=IsTruncated page.non_aggregate_keys=Group
    op GetGroupPolicy POST / in=GetGroupPolicyRequest out=GetGroupPolicyResponse wrapper=GetGroupPolicyResult errors=NoSuchEntityException,ServiceFailureException
    op GetInstanceProfile POST / in=GetInstanceProfileRequest out=GetInstanceProfileResponse wrapper=GetInstanceProfileResult errors=NoSuchEntityException,ServiceFailureException
    op GetMFADevice POST / in=GetMFADeviceRequest out=GetMFADeviceResponse wrapper=GetMFADeviceResult errors=NoSuchEntityException,ServiceFailureException
    op GetOpenIDConnectProvider POST / in=GetOpenIDConnectProviderRequest out=GetOpenIDConnectProviderResponse wrapper=GetOpenIDConnectProviderResult errors=InvalidInputException,NoSuchEntityException,ServiceFailureException
    op GetPolicy POST / in=GetPolicyRequest out=GetPolicyResponse wrapper=GetPolicyResult errors=InvalidInputException,NoSuchEntityException,ServiceFailureException
    op GetPolicyVersion POST / in=GetPolicyVersionRequest out=GetPolicyVersionResponse wrapper=GetPolicyVersionResult errors=InvalidInputException,NoSuchEntityException,ServiceFailureException
    op GetRole POST / in=GetRoleRequest out=GetRoleResponse wrapper=GetRoleResult errors=NoSuchEntityException,ServiceFailureException
    op GetRolePolicy POST / in=GetRolePolicyRequest out=GetRolePolicyResponse wrapper=GetRolePolicyResult errors=NoSuchEntityException,ServiceFailureException
    op GetUser POST / in=GetUserRequest out=GetUserResponse wrapper=GetUserResult errors=NoSuchEntityException,ServiceFailureException
    op GetUserPolicy POST / in=GetUserPolicyRequest out=GetUserPolicyResponse wrapper=GetUserPolicyResult errors=NoSuchEntityException,ServiceFailureException
    op ListAccessKeys POST / in=ListAccessKeysRequest out=ListAccessKeysResponse wrapper=ListAccessKeysResult errors=NoSuchEntityException,ServiceFailureException page.input_token=Marker page.output_token=Marker page.limit_key=MaxItems page.result_key=AccessKeyMetadata page.more_results=IsTruncated
    op ListAccountAliases POST / in=ListAccountAliasesRequest out=ListAccountAliasesResponse wrapper=ListAccountAliasesResult errors=ServiceFailureException page.input_token=Marker page.output_token=Marker page.limit_key=MaxItems page.result_key=AccountAliases page.more_results=IsTruncated
    op ListAttachedGroupPolicies POST / in=ListAttachedGroupPoliciesRequest out=ListAttachedGroupPoliciesResponse wrapper=ListAttachedGroupPoliciesResult errors=InvalidInputException,NoSuchEntityException,ServiceFailureException page.input_token=Marker page.output_token=Marker page.limit_key=MaxItems page.result_key=AttachedPolicies page.more_results=IsTruncated
    op ListAttachedRolePolicies POST / in=ListAttachedRolePoliciesRequest out=ListAttachedRolePoliciesResponse wrapper=ListAttachedRolePoliciesResult errors=InvalidInputException,NoSuchEntityException,ServiceFailureException page.input_token=Marker page.output_token=Marker page.limit_key=MaxItems page.result_key=AttachedPolicies page.more_results=IsTruncated
    op ListAttachedUserPolicies POST / in=ListAttachedUserPoliciesRequest out=ListAttachedUserPoliciesResponse wrapper=ListAttachedUserPoliciesResult errors=InvalidInputException,NoSuchEntityException,ServiceFailureException page.input_token=Marker page.output_token=Marker page.limit_key=MaxItems page.result_key=AttachedPolicies page.more_results=IsTruncated
    op ListEntitiesForPolicy POST / in=ListEntitiesForPolicyRequest out=ListEntitiesForPolicyResponse wrapper=ListEntitiesForPolicyResult errors=InvalidInputException,NoSuchEntityException,ServiceFailureException page.input_token=Marker page.output_token=Marker page.limit_key=MaxItems page.result_key=PolicyGroups,PolicyUsers,PolicyRoles page.more_results=IsTruncated
    op ListGroupPolicies POST / in=ListGroupPoliciesRequest out=ListGroupPoliciesResponse wrapper=ListGroupPoliciesResult errors=NoSuchEntityException,ServiceFailureException page.input_token=Marker page.output_token=Marker page.limit_key=MaxItems page.result_key=PolicyNames page.more_results=IsTruncated
    op ListGroups POST / in=ListGroupsRequest out=ListGroupsResponse wrapper=ListGroupsResult errors=ServiceFailureException page.input_token=Marker page.output_token=Marker page.limit_key=MaxItems page.result_key=Groups page.more_results=IsTruncated
    op ListGroupsForUser POST / in=ListGroupsForUserRequest out=ListGroupsForUserResponse wrapper=ListGroupsForUserResult errors=NoSuchEntityException,ServiceFailureException page.input_token=Marker page.output_token=Marker page.limit_key=MaxItems page.result_key=Groups page.more_results=IsTruncated
    op ListInstanceProfiles POST / in=ListInstanceProfilesRequest out=ListInstanceProfilesResponse wrapper=ListInstanceProfilesResult errors=ServiceFailureException page.input_token=Marker page.output_token=Marker page.limit_key=MaxItems page.result_key=InstanceProfiles page.more_results=IsTruncated
    op ListInstanceProfilesForRole POST / in=ListInstanceProfilesForRoleRequest out=ListInstanceProfilesForRoleResponse wrapper=ListInstanceProfilesForRoleResult errors=NoSuchEntityException,ServiceFailureException page.input_token=Marker page.output_token=Marker page.limit_key=MaxItems page.result_key=InstanceProfiles page.more_results=IsTruncated
    op ListMFADevices POST / in=ListMFADevicesRequest out=ListMFADevicesResponse wrapper=ListMFADevicesResult errors=NoSuchEntityException,ServiceFailureException page.input_token=Marker page.output_token=Marker page.limit_key=MaxItems page.result_key=MFADevices page.more_results=IsTruncated
    op ListOpenIDConnectProviders POST / in=ListOpenIDConnectProvidersRequest out=ListOpenIDConnectProvidersResponse wrapper=ListOpenIDConnectProvidersResult errors=ServiceFailureException
    op ListPolicies POST / in=ListPoliciesRequest out=ListPoliciesResponse wrapper=ListPoliciesResult errors=ServiceFailureException page.input_token=Marker page.output_token=Marker page.limit_key=MaxItems page.result_key=Policies page.more_results=IsTruncated
    op ListPolicyVersions POST / in=ListPolicyVersionsRequest out=ListPolicyVersionsResponse wrapper=ListPolicyVersionsResult errors=InvalidInputException,NoSuchEntityException,ServiceFailureException page.input_token=Marker page.output_token=Marker page.limit_key=MaxItems page.result_key=Versions page.more_results=IsTruncated
    op ListRolePolicies POST / in=ListRolePoliciesRequest out=ListRolePoliciesResponse wrapper=ListRolePoliciesResult errors=NoSuchEntityException,ServiceFailureException page.input_token=Marker page.output_token=Marker page.limit_key=MaxItems page.result_key=PolicyNames page.more_results=IsTruncated
    op ListRoleTags POST / in=ListRoleTagsRequest out=ListRoleTagsResponse wrapper=ListRoleTagsResult errors=NoSuchEntityException,ServiceFailureException page.input_token=Marker page.output_token=Marker page.limit_key=MaxItems page.result_key=Tags page.more_results=IsTruncated
    op ListRoles POST / in=ListRolesRequest out=ListRolesResponse wrapper=ListRolesResult errors=ServiceFailureException page.input_token=Marker page.output_token=Marker page.limit_key=MaxItems page.result_key=Roles page.more_results=IsTruncated
    op ListUserPolicies POST / in=ListUserPoliciesRequest out=ListUserPoliciesResponse wrapper=ListUserPoliciesResult errors=NoSuchEntityException,ServiceFailureException page.input_token=Marker page.output_token=Marker page.limit_key=MaxItems page.result_key=PolicyNames page.more_results=IsTruncated
    op ListUserTags POST / in=ListUserTagsRequest out=ListUserTagsResponse wrapper=ListUserTagsResult errors=NoSuchEntityException,ServiceFailureException page.input_token=Marker page.output_token=Marker page.limit_key=MaxItems page.result_key=Tags page.more_results=IsTruncated
    op ListUsers POST / in=ListUsersRequest out=ListUsersResponse wrapper=ListUsersResult errors=ServiceFailureException page.input_token=Marker page.output_token=Marker page.limit_key=MaxItems page.result_key=Users page.more_results=IsTruncated
    op ListVirtualMFADevices POST / in=ListVirtualMFADevicesRequest out=ListVirtualMFADevicesResponse wrapper=ListVirtualMFADevicesResult page.input_token=Marker page.output_token=Marker page.limit_key=MaxItems page.result_key=VirtualMFADevices page.more_results=IsTruncated
    op PutGroupPolicy POST / in=PutGroupPolicyRequest errors=LimitExceededException,MalformedPolicyDocumentException,NoSuchEntityException,ServiceFailureException
    op PutRolePermissionsBoundary POST / in=PutRolePermissionsBoundaryRequest errors=InvalidInputException,NoSuchEntityException,PolicyNotAttachableException,ServiceFailureException,UnmodifiableEntityException
    op PutRolePolicy POST / in=PutRolePolicyRequest errors=LimitExceededException,MalformedPolicyDocumentException,NoSuchEntityException,ServiceFailureException,UnmodifiableEntityException
    op PutUserPermissionsBoundary POST / in=PutUserPermissionsBoundaryRequest errors=InvalidInputException,NoSuchEntityException,PolicyNotAttachableException,ServiceFailureException
    op PutUserPolicy POST / in=PutUserPolicyRequest errors=LimitExceededException,MalformedPolicyDocumentException,NoSuchEntityException,ServiceFailureException
    op RemoveRoleFromInstanceProfile POST / in=RemoveRoleFromInstanceProfileRequest errors=LimitExceededException,NoSuchEntityException,ServiceFailureException,UnmodifiableEntityException
    op RemoveUserFromGroup POST / in=RemoveUserFromGroupRequest errors=LimitExceededException,NoSuchEntityException,ServiceFailureException
    op ResyncMFADevice POST / in=ResyncMFADeviceRequest errors=ConcurrentModificationException,InvalidAuthenticationCodeException,LimitExceededException,NoSuchEntityException,ServiceFailureException
    op SetDefaultPolicyVersion POST / in=SetDefaultPolicyVersionRequest errors=InvalidInputException,LimitExceededException,NoSuchEntityException,ServiceFailureException
    op SimulateCustomPolicy POST / in=SimulateCustomPolicyRequest out=SimulatePolicyResponse wrapper=SimulateCustomPolicyResult errors=InvalidInputException,PolicyEvaluationException page.input_token=Marker page.output_token=Marker page.limit_key=MaxItems page.result_key=EvaluationResults page.more_results=IsTruncated
    op SimulatePrincipalPolicy POST / in=SimulatePrincipalPolicyRequest out=SimulatePolicyResponse wrapper=SimulatePrincipalPolicyResult errors=InvalidInputException,NoSuchEntityException,PolicyEvaluationException page.input_token=Marker page.output_token=Marker page.limit_key=MaxItems page.result_key=EvaluationResults page.more_results=IsTruncated
    op TagRole POST / in=TagRoleRequest errors=ConcurrentModificationException,InvalidInputException,LimitExceededException,NoSuchEntityException,ServiceFailureException
    op TagUser POST / in=TagUserRequest errors=ConcurrentModificationException,InvalidInputException,LimitExceededException,NoSuchEntityException,ServiceFailureException
    op UntagRole POST / in=UntagRoleRequest errors=ConcurrentModificationException,NoSuchEntityException,ServiceFailureException
    op UntagUser POST / in=UntagUserRequest errors=ConcurrentModificationException,NoSuchEntityException,ServiceFailureException
    op UpdateAccessKey POST / in=UpdateAccessKeyRequest errors=InvalidInputException,LimitExceededException,NoSuchEntityException,ServiceFailureException
    op UpdateAssumeRolePolicy POST / in=UpdateAssumeRolePolicyRequest errors=LimitExceededException,MalformedPolicyDocumentException,NoSuchEntityException,ServiceFailureException,UnmodifiableEntityException
    op UpdateGroup POST / in=UpdateGroupRequest errors=EntityAlreadyExistsException,LimitExceededException,NoSuchEntityException,ServiceFailureException
    op UpdateRole POST / in=UpdateRoleRequest out=UpdateRoleResponse wrapper=UpdateRoleResult errors=NoSuchEntityException,ServiceFailureException,UnmodifiableEntityException
    op UpdateUser POST / in=UpdateUserRequest errors=ConcurrentModificationException,EntityAlreadyExistsException,EntityTemporarilyUnmodifiableException,LimitExceededException,NoSuchEntityException,ServiceFailureException
    AccessKey structure UserName!:userNameType AccessKeyId!:accessKeyIdType Status!:statusType SecretAccessKey!:accessKeySecretType CreateDate:dateType
    AccessKeyLastUsed structure LastUsedDate:dateType ServiceName!:stringType Region!:stringType
    AccessKeyMetadata structure UserName:userNameType AccessKeyId:accessKeyIdType Status:statusType CreateDate:dateType
    ActionNameListType list of=ActionNameType
    ActionNameType string min=3 max=128
    AddRoleToInstanceProfileRequest structure InstanceProfileName!:instanceProfileNameType RoleName!:roleNameType
    AddUserToGroupRequest structure GroupName!:groupNameType UserName!:existingUserNameType
    AttachGroupPolicyRequest structure GroupName!:groupNameType PolicyArn!:arnType
    AttachRolePolicyRequest structure RoleName!:roleNameType PolicyArn!:arnType
    AttachUserPolicyRequest structure UserName!:userNameType PolicyArn!:arnType
    AttachedPermissionsBoundary structure PermissionsBoundaryType:PermissionsBoundaryAttachmentType PermissionsBoundaryArn:arnType
    AttachedPolicy structure PolicyName:policyNameType PolicyArn:arnType
    AttachmentName string min=1 max=128
    AttachmentType string enum=user,group,role
    BootstrapDatum blob
    CertificationKeyType string min=1 max=128
    CertificationMapType map key=CertificationKeyType of=CertificationValueType
    CertificationValueType string min=1 max=32
    ColumnNumber integer
    ConcurrentModificationException structure error=ConcurrentModification status=409 message:ConcurrentModificationMessage
    ConcurrentModificationMessage string
    ContextEntry structure ContextKeyName:ContextKeyNameType ContextKeyValues:ContextKeyValueListType ContextKeyType:ContextKeyTypeEnum
    ContextEntryListType list of=ContextEntry
    ContextKeyNameType string min=5 max=256
    ContextKeyNamesResultListType list of=ContextKeyNameType
    ContextKeyTypeEnum string enum=string,stringList,numeric,numericList,boolean,booleanList,ip,ipList,binary,binaryList,date,dateList
    ContextKeyValueListType list of=ContextKeyValueType
    ContextKeyValueType string
    CreateAccessKeyRequest structure UserName:existingUserNameType
    CreateAccessKeyResponse structure AccessKey!:AccessKey
    CreateAccountAliasRequest structure AccountAlias!:accountAliasType
    CreateGroupRequest structure Path:pathType GroupName!:groupNameType
    CreateGroupResponse structure Group!:Group
    CreateInstanceProfileRequest structure InstanceProfileName!:instanceProfileNameType Path:pathType Tags:tagListType
    CreateInstanceProfileResponse structure InstanceProfile!:InstanceProfile
    CreateOpenIDConnectProviderRequest structure Url!:OpenIDConnectProviderUrlType ClientIDList:clientIDListType ThumbprintList:thumbprintListType Tags:tagListType
    CreateOpenIDConnectProviderResponse structure OpenIDConnectProviderArn:arnType Tags:tagListType
    CreatePolicyRequest structure PolicyName!:policyNameType Path:policyPathType PolicyDocument!:policyDocumentType Description:policyDescriptionType Tags:tagListType
    CreatePolicyResponse structure Policy:Policy
    CreatePolicyVersionRequest structure PolicyArn!:arnType PolicyDocument!:policyDocumentType SetAsDefault:booleanType
    CreatePolicyVersionResponse structure PolicyVersion:PolicyVersion
    CreateRoleRequest structure Path:pathType RoleName!:roleNameType AssumeRolePolicyDocument!:policyDocumentType Description:roleDescriptionType MaxSessionDuration:roleMaxSessionDurationType PermissionsBoundary:arnType Tags:tagListType
    CreateRoleResponse structure Role!:Role
    CreateUserRequest structure Path:pathType UserName!:userNameType PermissionsBoundary:arnType Tags:tagListType
    CreateUserResponse structure User:User
    CreateVirtualMFADeviceRequest structure Path:pathType VirtualMFADeviceName!:virtualMFADeviceName Tags:tagListType
    CreateVirtualMFADeviceResponse structure VirtualMFADevice!:VirtualMFADevice
    DeactivateMFADeviceRequest structure UserName:existingUserNameType SerialNumber!:serialNumberType
    DeleteAccessKeyRequest structure UserName:existingUserNameType AccessKeyId!:accessKeyIdType
    DeleteAccountAliasRequest structure AccountAlias!:accountAliasType
    DeleteConflictException structure error=DeleteConflict status=409 message:deleteConflictMessage
    DeleteGroupPolicyRequest structure GroupName!:groupNameType PolicyName!:policyNameType
    DeleteGroupRequest structure GroupName!:groupNameType
    DeleteInstanceProfileRequest structure InstanceProfileName!:instanceProfileNameType
    DeleteOpenIDConnectProviderRequest structure OpenIDConnectProviderArn!:arnType
    DeletePolicyRequest structure PolicyArn!:arnType
    DeletePolicyVersionRequest structure PolicyArn!:arnType VersionId!:policyVersionIdType
    DeleteRolePermissionsBoundaryRequest structure RoleName!:roleNameType
    DeleteRolePolicyRequest structure RoleName!:roleNameType PolicyName!:policyNameType
    DeleteRoleRequest structure RoleName!:roleNameType
    DeleteUserPermissionsBoundaryRequest structure UserName!:userNameType
    DeleteUserPolicyRequest structure UserName!:existingUserNameType PolicyName!:policyNameType
    DeleteUserRequest structure UserName!:existingUserNameType
    DeleteVirtualMFADeviceRequest structure SerialNumber!:serialNumberType
    DetachGroupPolicyRequest structure GroupName!:groupNameType PolicyArn!:arnType
    DetachRolePolicyRequest structure RoleName!:roleNameType PolicyArn!:arnType
    DetachUserPolicyRequest structure UserName!:userNameType PolicyArn!:arnType
    EnableMFADeviceRequest structure UserName!:existingUserNameType SerialNumber!:serialNumberType AuthenticationCode1!:authenticationCodeType AuthenticationCode2!:authenticationCodeType
    EntityAlreadyExistsException structure error=EntityAlreadyExists status=409 message:entityAlreadyExistsMessage
    EntityTemporarilyUnmodifiableException structure error=EntityTemporarilyUnmodifiable status=409 message:entityTemporarilyUnmodifiableMessage
    EntityType string enum=User,Role,Group,LocalManagedPolicy,AWSManagedPolicy
    EvalDecisionDetailsType map key=EvalDecisionSourceType of=PolicyEvaluationDecisionType
    EvalDecisionSourceType string min=3 max=256
    EvaluationResult structure EvalActionName!:ActionNameType EvalResourceName:ResourceNameType EvalDecision!:PolicyEvaluationDecisionType MatchedStatements:StatementListType MissingContextValues:ContextKeyNamesResultListType OrganizationsDecisionDetail:OrganizationsDecisionDetail PermissionsBoundaryDecisionDetail:PermissionsBoundaryDecisionDetail EvalDecisionDetails:EvalDecisionDetailsType ResourceSpecificResults:ResourceSpecificResultListType
    EvaluationResultsListType list of=EvaluationResult
    GetAccessKeyLastUsedRequest structure AccessKeyId!:accessKeyIdType
    GetAccessKeyLastUsedResponse structure UserName:existingUserNameType AccessKeyLastUsed:AccessKeyLastUsed
    GetAccountAuthorizationDetailsRequest structure Filter:entityListType MaxItems:maxItemsType Marker:markerType
    GetAccountAuthorizationDetailsResponse structure UserDetailList:userDetailListType GroupDetailList:groupDetailListType RoleDetailList:roleDetailListType Policies:ManagedPolicyDetailListType IsTruncated:booleanType Marker:responseMarkerType
    GetAccountSummaryResponse structure SummaryMap:summaryMapType
    GetContextKeysForCustomPolicyRequest structure PolicyInputList!:SimulationPolicyListType
    GetContextKeysForPolicyResponse structure ContextKeyNames:ContextKeyNamesResultListType
    GetContextKeysForPrincipalPolicyRequest structure PolicySourceArn!:arnType PolicyInputList:SimulationPolicyListType
    GetGroupPolicyRequest structure GroupName!:groupNameType PolicyName!:policyNameType
    GetGroupPolicyResponse structure GroupName!:groupNameType PolicyName!:policyNameType PolicyDocument!:policyDocumentType
    GetGroupRequest structure GroupName!:groupNameType Marker:markerType MaxItems:maxItemsType
    GetGroupResponse structure Group!:Group Users!:userListType IsTruncated:booleanType Marker:responseMarkerType
    GetInstanceProfileRequest structure InstanceProfileName!:instanceProfileNameType
    GetInstanceProfileResponse structure InstanceProfile!:InstanceProfile
    GetMFADeviceRequest structure SerialNumber!:serialNumberType UserName:userNameType
    GetMFADeviceResponse structure UserName:userNameType SerialNumber!:serialNumberType EnableDate:dateType Certifications:CertificationMapType
    GetOpenIDConnectProviderRequest structure OpenIDConnectProviderArn!:arnType
    GetOpenIDConnectProviderResponse structure Url:OpenIDConnectProviderUrlType ClientIDList:clientIDListType ThumbprintList:thumbprintListType CreateDate:dateType Tags:tagListType
    GetPolicyRequest structure PolicyArn!:arnType
    GetPolicyResponse structure Policy:Policy
    GetPolicyVersionRequest structure PolicyArn!:arnType VersionId!:policyVersionIdType
    GetPolicyVersionResponse structure PolicyVersion:PolicyVersion
    GetRolePolicyRequest structure RoleName!:roleNameType PolicyName!:policyNameType
    GetRolePolicyResponse structure RoleName!:roleNameType PolicyName!:policyNameType PolicyDocument!:policyDocumentType
    GetRoleRequest structure RoleName!:roleNameType
    GetRoleResponse structure Role!:Role
    GetUserPolicyRequest structure UserName!:existingUserNameType PolicyName!:policyNameType
    GetUserPolicyResponse structure UserName!:existingUserNameType PolicyName!:policyNameType PolicyDocument!:policyDocumentType
    GetUserRequest structure UserName:existingUserNameType
    GetUserResponse structure User!:User
    Group structure Path!:pathType GroupName!:groupNameType GroupId!:idType Arn!:arnType CreateDate!:dateType
    GroupDetail structure Path:pathType GroupName:groupNameType GroupId:idType Arn:arnType CreateDate:dateType GroupPolicyList:policyDetailListType AttachedManagedPolicies:attachedPoliciesListType
    InlinePolicyIdentifierType structure PolicyName!:policyNameType AttachmentType!:AttachmentType AttachmentName!:AttachmentName
    InstanceProfile structure Path!:pathType InstanceProfileName!:instanceProfileNameType InstanceProfileId!:idType Arn!:arnType CreateDate!:dateType Roles!:roleListType Tags:tagListType
    InvalidAuthenticationCodeException structure error=InvalidAuthenticationCode status=403 message:invalidAuthenticationCodeMessage
    InvalidInputException structure error=InvalidInput status=400 message:invalidInputMessage
    LimitExceededException structure error=LimitExceeded status=409 message:limitExceededMessage
    LineNumber integer
    ListAccessKeysRequest structure UserName:existingUserNameType Marker:markerType MaxItems:maxItemsType
    ListAccessKeysResponse structure AccessKeyMetadata!:accessKeyMetadataListType IsTruncated:booleanType Marker:responseMarkerType
    ListAccountAliasesRequest structure Marker:markerType MaxItems:maxItemsType
    ListAccountAliasesResponse structure AccountAliases!:accountAliasListType IsTruncated:booleanType Marker:responseMarkerType
    ListAttachedGroupPoliciesRequest structure GroupName!:groupNameType PathPrefix:policyPathType Marker:markerType MaxItems:maxItemsType
    ListAttachedGroupPoliciesResponse structure AttachedPolicies:attachedPoliciesListType IsTruncated:booleanType Marker:responseMarkerType
    ListAttachedRolePoliciesRequest structure RoleName!:roleNameType PathPrefix:policyPathType Marker:markerType MaxItems:maxItemsType
    ListAttachedRolePoliciesResponse structure AttachedPolicies:attachedPoliciesListType IsTruncated:booleanType Marker:responseMarkerType
    ListAttachedUserPoliciesRequest structure UserName!:userNameType PathPrefix:policyPathType Marker:markerType MaxItems:maxItemsType
    ListAttachedUserPoliciesResponse structure AttachedPolicies:attachedPoliciesListType IsTruncated:booleanType Marker:responseMarkerType
    ListEntitiesForPolicyRequest structure PolicyArn!:arnType EntityFilter:EntityType PathPrefix:pathType PolicyUsageFilter:PolicyUsageType Marker:markerType MaxItems:maxItemsType
    ListEntitiesForPolicyResponse structure PolicyGroups:PolicyGroupListType PolicyUsers:PolicyUserListType PolicyRoles:PolicyRoleListType IsTruncated:booleanType Marker:responseMarkerType
    ListGroupPoliciesRequest structure GroupName!:groupNameType Marker:markerType MaxItems:maxItemsType
    ListGroupPoliciesResponse structure PolicyNames!:policyNameListType IsTruncated:booleanType Marker:responseMarkerType
    ListGroupsForUserRequest structure UserName!:existingUserNameType Marker:markerType MaxItems:maxItemsType
    ListGroupsForUserResponse structure Groups!:groupListType IsTruncated:booleanType Marker:responseMarkerType
    ListGroupsRequest structure PathPrefix:pathPrefixType Marker:markerType MaxItems:maxItemsType
    ListGroupsResponse structure Groups!:groupListType IsTruncated:booleanType Marker:responseMarkerType
    ListInstanceProfilesForRoleRequest structure RoleName!:roleNameType Marker:markerType MaxItems:maxItemsType
    ListInstanceProfilesForRoleResponse structure InstanceProfiles!:instanceProfileListType IsTruncated:booleanType Marker:responseMarkerType
    ListInstanceProfilesRequest structure PathPrefix:pathPrefixType Marker:markerType MaxItems:maxItemsType
    ListInstanceProfilesResponse structure InstanceProfiles!:instanceProfileListType IsTruncated:booleanType Marker:responseMarkerType
    ListMFADevicesRequest structure UserName:existingUserNameType Marker:markerType MaxItems:maxItemsType
    ListMFADevicesResponse structure MFADevices!:mfaDeviceListType IsTruncated:booleanType Marker:responseMarkerType
    ListOpenIDConnectProvidersRequest structure
    ListOpenIDConnectProvidersResponse structure OpenIDConnectProviderList:OpenIDConnectProviderListType
    ListPoliciesRequest structure Scope:policyScopeType OnlyAttached:booleanType PathPrefix:policyPathType PolicyUsageFilter:PolicyUsageType Marker:markerType MaxItems:maxItemsType
    ListPoliciesResponse structure Policies:policyListType IsTruncated:booleanType Marker:responseMarkerType
    ListPolicyVersionsRequest structure PolicyArn!:arnType Marker:markerType MaxItems:maxItemsType
    ListPolicyVersionsResponse structure Versions:policyDocumentVersionListType IsTruncated:booleanType Marker:responseMarkerType
    ListRolePoliciesRequest structure RoleName!:roleNameType Marker:markerType MaxItems:maxItemsType
    ListRolePoliciesResponse structure PolicyNames!:policyNameListType IsTruncated:booleanType Marker:responseMarkerType
    ListRoleTagsRequest structure RoleName!:roleNameType Marker:markerType MaxItems:maxItemsType
    ListRoleTagsResponse structure Tags!:tagListType IsTruncated:booleanType Marker:responseMarkerType
    ListRolesRequest structure PathPrefix:pathPrefixType Marker:markerType MaxItems:maxItemsType
    ListRolesResponse structure Roles!:roleListType IsTruncated:booleanType Marker:responseMarkerType
    ListUserPoliciesRequest structure UserName!:existingUserNameType Marker:markerType MaxItems:maxItemsType
    ListUserPoliciesResponse structure PolicyNames!:policyNameListType IsTruncated:booleanType Marker:responseMarkerType
    ListUserTagsRequest structure UserName!:existingUserNameType Marker:markerType MaxItems:maxItemsType
    ListUserTagsResponse structure Tags!:tagListType IsTruncated:booleanType Marker:responseMarkerType
    ListUsersRequest structure PathPrefix:pathPrefixType Marker:markerType MaxItems:maxItemsType
    ListUsersResponse structure Users!:userListType IsTruncated:booleanType Marker:responseMarkerType
    ListVirtualMFADevicesRequest structure AssignmentStatus:assignmentStatusType Marker:markerType MaxItems:maxItemsType
    ListVirtualMFADevicesResponse structure VirtualMFADevices!:virtualMFADeviceListType IsTruncated:booleanType Marker:responseMarkerType
    MFADevice structure UserName!:userNameType SerialNumber!:serialNumberType EnableDate!:dateType
    MalformedPolicyDocumentException structure error=MalformedPolicyDocument status=400 message:malformedPolicyDocumentMessage
    ManagedPolicyDetail structure PolicyName:policyNameType PolicyId:idType Arn:arnType Path:policyPathType DefaultVersionId:policyVersionIdType AttachmentCount:attachmentCountType PermissionsBoundaryUsageCount:attachmentCountType IsAttachable:booleanType Description:policyDescriptionType CreateDate:dateType UpdateDate:dateType PolicyVersionList:policyDocumentVersionListType
    ManagedPolicyDetailListType list of=ManagedPolicyDetail
    NoSuchEntityException structure error=NoSuchEntity status=404 message:noSuchEntityMessage
    OpenIDConnectProviderListEntry structure Arn:arnType
    OpenIDConnectProviderListType list of=OpenIDConnectProviderListEntry
    OpenIDConnectProviderUrlType string min=1 max=255
    OpenIdIdpCommunicationErrorException structure error=OpenIdIdpCommunicationError status=400 message:openIdIdpCommunicationErrorExceptionMessage
    OrderedOrganizationPolicyType structure ServiceControlPolicyInputList:SimulationPolicyListType
    OrganizationPolicyListType list of=OrderedOrganizationPolicyType max=7
    OrganizationsDecisionDetail structure AllowedByOrganizations:booleanType
    PermissionsBoundaryAttachmentType string enum=PermissionsBoundaryPolicy
    PermissionsBoundaryDecisionDetail structure AllowedByPermissionsBoundary:booleanType
    Policy structure PolicyName:policyNameType PolicyId:idType Arn:arnType Path:policyPathType DefaultVersionId:policyVersionIdType AttachmentCount:attachmentCountType PermissionsBoundaryUsageCount:attachmentCountType IsAttachable:booleanType Description:policyDescriptionType CreateDate:dateType UpdateDate:dateType Tags:tagListType
    PolicyDetail structure PolicyName:policyNameType PolicyDocument:policyDocumentType
    PolicyEvaluationDecisionType string enum=allowed,explicitDeny,implicitDeny
    PolicyEvaluationException structure error=PolicyEvaluation status=500 message:policyEvaluationErrorMessage
    PolicyExclusionsListType list of=PolicyIdentifier max=256
    PolicyGroup structure GroupName:groupNameType GroupId:idType
    PolicyGroupListType list of=PolicyGroup
    PolicyIdentifier structure PolicyType:PolicyIdentifierPolicyType PolicyArn:arnType InlinePolicyIdentifier:InlinePolicyIdentifierType
    PolicyIdentifierPolicyType string enum=inline,aws-managed,user-managed,permission-boundary,scp,rcp
    PolicyIdentifierType string
    PolicyNotAttachableException structure error=PolicyNotAttachable status=400 message:policyNotAttachableMessage
    PolicyRole structure RoleName:roleNameType RoleId:idType
    PolicyRoleListType list of=PolicyRole
    PolicySourceType string enum=user,group,role,aws-managed,user-managed,resource,none
    PolicyUsageType string enum=PermissionsPolicy,PermissionsBoundary
    PolicyUser structure UserName:userNameType UserId:idType
    PolicyUserListType list of=PolicyUser
    PolicyVersion structure Document:policyDocumentType VersionId:policyVersionIdType IsDefaultVersion:booleanType CreateDate:dateType
    Position structure Line:LineNumber Column:ColumnNumber
    PutGroupPolicyRequest structure GroupName!:groupNameType PolicyName!:policyNameType PolicyDocument!:policyDocumentType
    PutRolePermissionsBoundaryRequest structure RoleName!:roleNameType PermissionsBoundary!:arnType
    PutRolePolicyRequest structure RoleName!:roleNameType PolicyName!:policyNameType PolicyDocument!:policyDocumentType
    PutUserPermissionsBoundaryRequest structure UserName!:userNameType PermissionsBoundary!:arnType
    PutUserPolicyRequest structure UserName!:existingUserNameType PolicyName!:policyNameType PolicyDocument!:policyDocumentType
    RemoveRoleFromInstanceProfileRequest structure InstanceProfileName!:instanceProfileNameType RoleName!:roleNameType
    RemoveUserFromGroupRequest structure GroupName!:groupNameType UserName!:existingUserNameType
    ResourceHandlingOptionType string min=1 max=64
    ResourceNameListType list of=ResourceNameType
    ResourceNameType string min=1 max=2048
    ResourceSpecificResult structure EvalResourceName!:ResourceNameType EvalResourceDecision!:PolicyEvaluationDecisionType MatchedStatements:StatementListType MissingContextValues:ContextKeyNamesResultListType EvalDecisionDetails:EvalDecisionDetailsType PermissionsBoundaryDecisionDetail:PermissionsBoundaryDecisionDetail
    ResourceSpecificResultListType list of=ResourceSpecificResult
    ResyncMFADeviceRequest structure UserName!:existingUserNameType SerialNumber!:serialNumberType AuthenticationCode1!:authenticationCodeType AuthenticationCode2!:authenticationCodeType
    Role structure Path!:pathType RoleName!:roleNameType RoleId!:idType Arn!:arnType CreateDate!:dateType AssumeRolePolicyDocument:policyDocumentType Description:roleDescriptionType MaxSessionDuration:roleMaxSessionDurationType PermissionsBoundary:AttachedPermissionsBoundary Tags:tagListType RoleLastUsed:RoleLastUsed SourceRoleTemplate:SourceRoleTemplate
    RoleDetail structure Path:pathType RoleName:roleNameType RoleId:idType Arn:arnType CreateDate:dateType AssumeRolePolicyDocument:policyDocumentType InstanceProfileList:instanceProfileListType RolePolicyList:policyDetailListType AttachedManagedPolicies:attachedPoliciesListType PermissionsBoundary:AttachedPermissionsBoundary Tags:tagListType RoleLastUsed:RoleLastUsed
    RoleLastUsed structure LastUsedDate:dateType Region:stringType
    ServiceFailureException structure error=ServiceFailure status=500 message:serviceFailureExceptionMessage
    SetDefaultPolicyVersionRequest structure PolicyArn!:arnType VersionId!:policyVersionIdType
    SimulateCustomPolicyRequest structure PolicyInputList!:SimulationPolicyListType PermissionsBoundaryPolicyInputList:SimulationPolicyListType OrderedOrganizationPolicyInputList:OrganizationPolicyListType ActionNames!:ActionNameListType ResourceArns:ResourceNameListType ResourcePolicy:policyDocumentType ResourceOwner:ResourceNameType CallerArn:ResourceNameType ContextEntries:ContextEntryListType ResourceHandlingOption:ResourceHandlingOptionType MaxItems:maxItemsType Marker:markerType
    SimulatePolicyResponse structure EvaluationResults:EvaluationResultsListType IsTruncated:booleanType Marker:responseMarkerType
    SimulatePrincipalPolicyRequest structure PolicySourceArn!:arnType PolicyInputList:SimulationPolicyListType PermissionsBoundaryPolicyInputList:SimulationPolicyListType PolicyExclusionList:PolicyExclusionsListType ActionNames!:ActionNameListType ResourceArns:ResourceNameListType ResourcePolicy:policyDocumentType ResourceOwner:ResourceNameType CallerArn:ResourceNameType ContextEntries:ContextEntryListType ResourceHandlingOption:ResourceHandlingOptionType MaxItems:maxItemsType Marker:markerType
    SimulationPolicyListType list of=policyDocumentType
    SourceRoleTemplate structure TemplateArn!:arnType TemplateMinorVersion!:integerType
    Statement structure SourcePolicyId:PolicyIdentifierType SourcePolicyType:PolicySourceType StartPosition:Position EndPosition:Position
    StatementListType list of=Statement
    Tag structure Key!:tagKeyType Value!:tagValueType
    TagRoleRequest structure RoleName!:roleNameType Tags!:tagListType
    TagUserRequest structure UserName!:existingUserNameType Tags!:tagListType
    UnmodifiableEntityException structure error=UnmodifiableEntity status=400 message:unmodifiableEntityMessage
    UntagRoleRequest structure RoleName!:roleNameType TagKeys!:tagKeyListType
    UntagUserRequest structure UserName!:existingUserNameType TagKeys!:tagKeyListType
    UpdateAccessKeyRequest structure UserName:existingUserNameType AccessKeyId!:accessKeyIdType Status!:statusType
    UpdateAssumeRolePolicyRequest structure RoleName!:roleNameType PolicyDocument!:policyDocumentType
    UpdateGroupRequest structure GroupName!:groupNameType NewPath:pathType NewGroupName:groupNameType
    UpdateRoleRequest structure RoleName!:roleNameType Description:roleDescriptionType MaxSessionDuration:roleMaxSessionDurationType
    UpdateRoleResponse structure
    UpdateUserRequest structure UserName!:existingUserNameType NewPath:pathType NewUserName:userNameType
    User structure Path!:pathType UserName!:userNameType UserId!:idType Arn!:arnType CreateDate!:dateType PasswordLastUsed:dateType PermissionsBoundary:AttachedPermissionsBoundary Tags:tagListType
    UserDetail structure Path:pathType UserName:userNameType UserId:idType Arn:arnType CreateDate:dateType UserPolicyList:policyDetailListType GroupList:groupNameListType AttachedManagedPolicies:attachedPoliciesListType PermissionsBoundary:AttachedPermissionsBoundary Tags:tagListType
    VirtualMFADevice structure SerialNumber!:serialNumberType Base32StringSeed:BootstrapDatum QRCodePNG:BootstrapDatum User:User EnableDate:dateType Tags:tagListType
    accessKeyIdType string min=16 max=128
    accessKeyMetadataListType list of=AccessKeyMetadata
    accessKeySecretType string
    accountAliasListType list of=accountAliasType
    accountAliasType string min=3 max=63
    arnType string min=20 max=2048
    assignmentStatusType string enum=Assigned,Unassigned,Any
    attachedPoliciesListType list of=AttachedPolicy
    attachmentCountType integer
    authenticationCodeType string min=6 max=6
    booleanType boolean
    clientIDListType list of=clientIDType
    clientIDType string min=1 max=255
    dateType timestamp
    deleteConflictMessage string
    entityAlreadyExistsMessage string
    entityListType list of=EntityType
    entityTemporarilyUnmodifiableMessage string
    existingUserNameType string min=1 max=128
    groupDetailListType list of=GroupDetail
    groupListType list of=Group
    groupNameListType list of=groupNameType
    groupNameType string min=1 max=128
    idType string min=16 max=128
    instanceProfileListType list of=InstanceProfile
    instanceProfileNameType string min=1 max=128
    integerType integer
    invalidAuthenticationCodeMessage string
    invalidInputMessage string
    limitExceededMessage string
    malformedPolicyDocumentMessage string
    markerType string min=1 max=320
    maxItemsType integer min=1 max=1000
    mfaDeviceListType list of=MFADevice
    noSuchEntityMessage string
    openIdIdpCommunicationErrorExceptionMessage string
    pathPrefixType string min=1 max=512
    pathType string min=1 max=512
    policyDescriptionType string max=1000
    policyDetailListType list of=PolicyDetail
    policyDocumentType string min=1 max=131072
    policyDocumentVersionListType list of=PolicyVersion
    policyEvaluationErrorMessage string
    policyListType list of=Policy
    policyNameListType list of=policyNameType
    policyNameType string min=1 max=128
    policyNotAttachableMessage string
    policyPathType string min=1 max=512
    policyScopeType string enum=All,AWS,Local
    policyVersionIdType string
    responseMarkerType string
    roleDescriptionType string max=1000
    roleDetailListType list of=RoleDetail
    roleListType list of=Role
    roleMaxSessionDurationType integer min=3600 max=43200
    roleNameType string min=1 max=64
    serialNumberType string min=9 max=256
    serviceFailureExceptionMessage string
    statusType string enum=Active,Inactive,Expired
    stringType string
    summaryKeyType string enum=Users,UsersQuota,Groups,GroupsQuota,ServerCertificates,ServerCertificatesQuota,UserPolicySizeQuota,GroupPolicySizeQuota,GroupsPerUserQuota,SigningCertificatesPerUserQuota,AccessKeysPerUserQuota,MFADevices,MFADevicesInUse,AccountMFAEnabled,AccountAccessKeysPresent,AccountPasswordPresent,AccountSigningCertificatesPresent,AttachedPoliciesPerGroupQuota,AttachedPoliciesPerRoleQuota,AttachedPoliciesPerUserQuota,Policies,PoliciesQuota,PolicySizeQuota,PolicyVersionsInUse,PolicyVersionsInUseQuota,VersionsPerPolicyQuota,GlobalEndpointTokenVersion,AssumeRolePolicySizeQuota,InstanceProfiles,InstanceProfilesQuota,Providers,RolePolicySizeQuota,Roles,RolesQuota
    summaryMapType map key=summaryKeyType of=summaryValueType
    summaryValueType integer
    tagKeyListType list of=tagKeyType max=50
    tagKeyType string min=1 max=128
    tagListType list of=Tag max=50
    tagValueType string min=0 max=256
    thumbprintListType list of=thumbprintType
    thumbprintType string min=40 max=40
    unmodifiableEntityMessage string
    userDetailListType list of=UserDetail
    userListType list of=User
    userNameType string min=1 max=64
    virtualMFADeviceListType list of=VirtualMFADevice
    virtualMFADeviceName string min=1
    """
}
