// Written by Extraction/extract.py from botocore 1.44.5, Apache-2.0 (see Extraction/NOTICE). Do not edit.
// swift-format-ignore-file

extension ModelText {
  /// The compact model of sts.
  static let sts = """
    service sts api=2011-06-15 protocol=query endpoint=sts signing=sts id=STS xmlns=https://sts.amazonaws.com/doc/2011-06-15/ global=sts.amazonaws.com
    op AssumeRole POST / in=AssumeRoleRequest out=AssumeRoleResponse wrapper=AssumeRoleResult errors=ExpiredTokenException,MalformedPolicyDocumentException,PackedPolicyTooLargeException,RegionDisabledException
    op AssumeRoleWithWebIdentity POST / in=AssumeRoleWithWebIdentityRequest out=AssumeRoleWithWebIdentityResponse wrapper=AssumeRoleWithWebIdentityResult errors=ExpiredTokenException,IDPCommunicationErrorException,IDPRejectedClaimException,InvalidIdentityTokenException,MalformedPolicyDocumentException,PackedPolicyTooLargeException,RegionDisabledException unsigned
    op DecodeAuthorizationMessage POST / in=DecodeAuthorizationMessageRequest out=DecodeAuthorizationMessageResponse wrapper=DecodeAuthorizationMessageResult errors=InvalidAuthorizationMessageException
    op GetAccessKeyInfo POST / in=GetAccessKeyInfoRequest out=GetAccessKeyInfoResponse wrapper=GetAccessKeyInfoResult
    op GetCallerIdentity POST / in=GetCallerIdentityRequest out=GetCallerIdentityResponse wrapper=GetCallerIdentityResult
    op GetFederationToken POST / in=GetFederationTokenRequest out=GetFederationTokenResponse wrapper=GetFederationTokenResult errors=MalformedPolicyDocumentException,PackedPolicyTooLargeException,RegionDisabledException
    op GetSessionToken POST / in=GetSessionTokenRequest out=GetSessionTokenResponse wrapper=GetSessionTokenResult errors=RegionDisabledException
    AssumeRoleRequest structure RoleArn!:arnType RoleSessionName!:roleSessionNameType PolicyArns:policyDescriptorListType Policy:unrestrictedSessionPolicyDocumentType DurationSeconds:roleDurationSecondsType Tags:tagListType TransitiveTagKeys:tagKeyListType ExternalId:externalIdType SerialNumber:serialNumberType TokenCode:tokenCodeType SourceIdentity:sourceIdentityType ProvidedContexts:ProvidedContextsListType MinimumSessionTokenSize:minimumSessionTokenSizeType
    AssumeRoleResponse structure Credentials:Credentials AssumedRoleUser:AssumedRoleUser PackedPolicySize:nonNegativeIntegerType SourceIdentity:sourceIdentityType SessionTokenUtilization:sessionTokenUtilizationType SessionTokenSize:sessionTokenSizeType
    AssumeRoleWithWebIdentityRequest structure RoleArn!:arnType RoleSessionName!:roleSessionNameType WebIdentityToken!:clientTokenType ProviderId:urlType PolicyArns:policyDescriptorListType Policy:sessionPolicyDocumentType DurationSeconds:roleDurationSecondsType MinimumSessionTokenSize:minimumSessionTokenSizeType
    AssumeRoleWithWebIdentityResponse structure Credentials:Credentials SubjectFromWebIdentityToken:webIdentitySubjectType AssumedRoleUser:AssumedRoleUser PackedPolicySize:nonNegativeIntegerType Provider:Issuer Audience:Audience SourceIdentity:sourceIdentityType SessionTokenUtilization:sessionTokenUtilizationType SessionTokenSize:sessionTokenSizeType
    AssumedRoleUser structure AssumedRoleId!:assumedRoleIdType Arn!:arnType
    Audience string
    Credentials structure AccessKeyId!:accessKeyIdType SecretAccessKey!:accessKeySecretType SessionToken!:tokenType Expiration!:dateType
    DecodeAuthorizationMessageRequest structure EncodedMessage!:encodedMessageType
    DecodeAuthorizationMessageResponse structure DecodedMessage:decodedMessageType
    ExpiredTokenException structure error=ExpiredTokenException status=400 message:expiredIdentityTokenMessage
    FederatedUser structure FederatedUserId!:federatedIdType Arn!:arnType
    GetAccessKeyInfoRequest structure AccessKeyId!:accessKeyIdType
    GetAccessKeyInfoResponse structure Account:accountType
    GetCallerIdentityRequest structure
    GetCallerIdentityResponse structure UserId:userIdType Account:accountType Arn:arnType
    GetFederationTokenRequest structure Name!:userNameType Policy:sessionPolicyDocumentType PolicyArns:policyDescriptorListType DurationSeconds:durationSecondsType Tags:tagListType MinimumSessionTokenSize:minimumSessionTokenSizeType
    GetFederationTokenResponse structure Credentials:Credentials FederatedUser:FederatedUser PackedPolicySize:nonNegativeIntegerType SessionTokenUtilization:sessionTokenUtilizationType SessionTokenSize:sessionTokenSizeType
    GetSessionTokenRequest structure DurationSeconds:durationSecondsType SerialNumber:serialNumberType TokenCode:tokenCodeType MinimumSessionTokenSize:minimumSessionTokenSizeType
    GetSessionTokenResponse structure Credentials:Credentials SessionTokenUtilization:sessionTokenUtilizationType SessionTokenSize:sessionTokenSizeType
    IDPCommunicationErrorException structure error=IDPCommunicationError status=400 message:idpCommunicationErrorMessage
    IDPRejectedClaimException structure error=IDPRejectedClaim status=403 message:idpRejectedClaimMessage
    InvalidAuthorizationMessageException structure error=InvalidAuthorizationMessageException status=400 message:invalidAuthorizationMessage
    InvalidIdentityTokenException structure error=InvalidIdentityToken status=400 message:invalidIdentityTokenMessage
    Issuer string
    MalformedPolicyDocumentException structure error=MalformedPolicyDocument status=400 message:malformedPolicyDocumentMessage
    PackedPolicyTooLargeException structure error=PackedPolicyTooLarge status=400 message:packedPolicyTooLargeMessage
    PolicyDescriptorType structure arn:arnType
    ProvidedContext structure ProviderArn:arnType ContextAssertion:contextAssertionType
    ProvidedContextsListType list of=ProvidedContext min=1 max=5
    RegionDisabledException structure error=RegionDisabledException status=403 message:regionDisabledMessage
    Tag structure Key!:tagKeyType Value!:tagValueType
    accessKeyIdType string min=16 max=128
    accessKeySecretType string
    accountType string
    arnType string min=20 max=2048
    assumedRoleIdType string min=2 max=193
    clientTokenType string min=4 max=20000
    contextAssertionType string min=4 max=2048
    dateType timestamp
    decodedMessageType string
    durationSecondsType integer min=900 max=129600
    encodedMessageType string min=1 max=10240
    expiredIdentityTokenMessage string
    externalIdType string min=2 max=1224
    federatedIdType string min=2 max=193
    idpCommunicationErrorMessage string
    idpRejectedClaimMessage string
    invalidAuthorizationMessage string
    invalidIdentityTokenMessage string
    malformedPolicyDocumentMessage string
    minimumSessionTokenSizeType integer min=0 max=4096
    nonNegativeIntegerType integer min=0
    packedPolicyTooLargeMessage string
    policyDescriptorListType list of=PolicyDescriptorType
    regionDisabledMessage string
    roleDurationSecondsType integer min=900 max=43200
    roleSessionNameType string min=2 max=64
    serialNumberType string min=9 max=256
    sessionPolicyDocumentType string min=1 max=2048
    sessionTokenSizeType integer min=0
    sessionTokenUtilizationType integer min=0
    sourceIdentityType string min=2 max=64
    tagKeyListType list of=tagKeyType max=50
    tagKeyType string min=1 max=128
    tagListType list of=Tag max=50
    tagValueType string min=0 max=256
    tokenCodeType string min=6 max=6
    tokenType string
    unrestrictedSessionPolicyDocumentType string min=1
    urlType string min=4 max=2048
    userIdType string
    userNameType string min=2 max=32
    webIdentitySubjectType string min=6 max=255
    """
}
