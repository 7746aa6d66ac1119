// Written by Extraction/extract.py from botocore 1.44.5, Apache-2.0 (see Extraction/NOTICE). Do not edit.
// swift-format-ignore-file

extension ModelText {
  /// The compact model of kms.
  static let kms = """
    service kms api=2014-11-01 protocol=json endpoint=kms signing=kms id=KMS target=TrentService json=1.1
    op Decrypt POST / in=DecryptRequest out=DecryptResponse errors=DependencyTimeoutException,DisabledException,DryRunOperationException,IncorrectKeyException,InvalidCiphertextException,InvalidGrantTokenException,InvalidKeyUsageException,KMSInternalException,KMSInvalidStateException,KeyUnavailableException,NotFoundException
    op DescribeKey POST / in=DescribeKeyRequest out=DescribeKeyResponse errors=DependencyTimeoutException,InvalidArnException,KMSInternalException,NotFoundException
    op Encrypt POST / in=EncryptRequest out=EncryptResponse errors=DependencyTimeoutException,DisabledException,DryRunOperationException,InvalidGrantTokenException,InvalidKeyUsageException,KMSInternalException,KMSInvalidStateException,KeyUnavailableException,NotFoundException
    op GenerateDataKey POST / in=GenerateDataKeyRequest out=GenerateDataKeyResponse errors=DependencyTimeoutException,DisabledException,DryRunOperationException,InvalidGrantTokenException,InvalidKeyUsageException,KMSInternalException,KMSInvalidStateException,KeyUnavailableException,NotFoundException
    op GenerateDataKeyWithoutPlaintext POST / in=GenerateDataKeyWithoutPlaintextRequest out=GenerateDataKeyWithoutPlaintextResponse errors=DependencyTimeoutException,DisabledException,DryRunOperationException,InvalidGrantTokenException,InvalidKeyUsageException,KMSInternalException,KMSInvalidStateException,KeyUnavailableException,NotFoundException
    op GetKeyPolicy POST / in=GetKeyPolicyRequest out=GetKeyPolicyResponse errors=DependencyTimeoutException,InvalidArnException,KMSInternalException,KMSInvalidStateException,NotFoundException
    op ListAliases POST / in=ListAliasesRequest out=ListAliasesResponse errors=DependencyTimeoutException,InvalidArnException,InvalidMarkerException,KMSInternalException,NotFoundException page.input_token=Marker page.output_token=NextMarker page.limit_key=Limit page.result_key=Aliases page.more_results=Truncated
    op ListKeys POST / in=ListKeysRequest out=ListKeysResponse errors=DependencyTimeoutException,InvalidMarkerException,KMSInternalException page.input_token=Marker page.output_token=NextMarker page.limit_key=Limit page.result_key=Keys page.more_results=Truncated
    op PutKeyPolicy POST / in=PutKeyPolicyRequest errors=DependencyTimeoutException,InvalidArnException,KMSInternalException,KMSInvalidStateException,LimitExceededException,MalformedPolicyDocumentException,NotFoundException,UnsupportedOperationException
    op ReEncrypt POST / in=ReEncryptRequest out=ReEncryptResponse errors=DependencyTimeoutException,DisabledException,DryRunOperationException,IncorrectKeyException,InvalidCiphertextException,InvalidGrantTokenException,InvalidKeyUsageException,KMSInternalException,KMSInvalidStateException,KeyUnavailableException,NotFoundException
    AWSAccountIdType string
    AliasList list of=AliasListEntry
    AliasListEntry structure AliasName:AliasNameType AliasArn:ArnType TargetKeyId:KeyIdType CreationDate:DateType LastUpdatedDate:DateType
    AliasNameType string min=1 max=256
    ArnType string min=20 max=2048
    AttestationDocumentType blob min=1 max=262144
    BackingKeyIdType string min=64 max=64
    BooleanType boolean
    CiphertextType blob min=1 max=6144
    CloudHsmClusterIdType string min=19 max=24
    CustomKeyStoreIdType string min=1 max=64
    CustomerMasterKeySpec string enum=RSA_2048,RSA_3072,RSA_4096,ECC_NIST_P256,ECC_NIST_P384,ECC_NIST_P521,ECC_SECG_P256K1,SYMMETRIC_DEFAULT,HMAC_224,HMAC_256,HMAC_384,HMAC_512,SM2
    DataKeySpec string enum=AES_256,AES_128
    DateType timestamp
    DecryptRequest structure CiphertextBlob:CiphertextType EncryptionContext:EncryptionContextType GrantTokens:GrantTokenList KeyId:KeyIdType EncryptionAlgorithm:EncryptionAlgorithmSpec Recipient:RecipientInfo DryRun:NullableBooleanType DryRunModifiers:DryRunModifierList
    DecryptResponse structure KeyId:KeyIdType Plaintext:PlaintextType EncryptionAlgorithm:EncryptionAlgorithmSpec CiphertextForRecipient:CiphertextType KeyMaterialId:BackingKeyIdType
    DependencyTimeoutException structure error=DependencyTimeoutException status=500 message:ErrorMessageType
    DescribeKeyRequest structure KeyId!:KeyIdType GrantTokens:GrantTokenList
    DescribeKeyResponse structure KeyMetadata:KeyMetadata
    DescriptionType string min=0 max=8192
    DisabledException structure error=DisabledException message:ErrorMessageType
    DryRunModifierList list of=DryRunModifierType
    DryRunModifierType string enum=IGNORE_CIPHERTEXT
    DryRunOperationException structure error=DryRunOperationException message:ErrorMessageType
    EncapsulationAlgorithmSpec string enum=ML_KEM
    EncapsulationAlgorithmSpecList list of=EncapsulationAlgorithmSpec
    EncryptRequest structure KeyId!:KeyIdType Plaintext!:PlaintextType EncryptionContext:EncryptionContextType GrantTokens:GrantTokenList EncryptionAlgorithm:EncryptionAlgorithmSpec DryRun:NullableBooleanType
    EncryptResponse structure CiphertextBlob:CiphertextType KeyId:KeyIdType EncryptionAlgorithm:EncryptionAlgorithmSpec
    EncryptionAlgorithmSpec string enum=SYMMETRIC_DEFAULT,RSAES_OAEP_SHA_1,RSAES_OAEP_SHA_256,SM2PKE
    EncryptionAlgorithmSpecList list of=EncryptionAlgorithmSpec
    EncryptionContextKey string
    EncryptionContextType map key=EncryptionContextKey of=EncryptionContextValue
    EncryptionContextValue string
    ErrorMessageType string
    ExpirationModelType string enum=KEY_MATERIAL_EXPIRES,KEY_MATERIAL_DOES_NOT_EXPIRE
    GenerateDataKeyRequest structure KeyId!:KeyIdType EncryptionContext:EncryptionContextType NumberOfBytes:NumberOfBytesType KeySpec:DataKeySpec GrantTokens:GrantTokenList Recipient:RecipientInfo DryRun:NullableBooleanType
    GenerateDataKeyResponse structure CiphertextBlob:CiphertextType Plaintext:PlaintextType KeyId:KeyIdType CiphertextForRecipient:CiphertextType KeyMaterialId:BackingKeyIdType
    GenerateDataKeyWithoutPlaintextRequest structure KeyId!:KeyIdType EncryptionContext:EncryptionContextType KeySpec:DataKeySpec NumberOfBytes:NumberOfBytesType GrantTokens:GrantTokenList DryRun:NullableBooleanType
    GenerateDataKeyWithoutPlaintextResponse structure CiphertextBlob:CiphertextType KeyId:KeyIdType KeyMaterialId:BackingKeyIdType
    GetKeyPolicyRequest structure KeyId!:KeyIdType PolicyName:PolicyNameType
    GetKeyPolicyResponse structure Policy:PolicyType PolicyName:PolicyNameType
    GrantTokenList list of=GrantTokenType min=0 max=10
    GrantTokenType string min=1 max=8192
    IncorrectKeyException structure error=IncorrectKeyException message:ErrorMessageType
    InvalidArnException structure error=InvalidArnException message:ErrorMessageType
    InvalidCiphertextException structure error=InvalidCiphertextException message:ErrorMessageType
    InvalidGrantTokenException structure error=InvalidGrantTokenException message:ErrorMessageType
    InvalidKeyUsageException structure error=InvalidKeyUsageException message:ErrorMessageType
    InvalidMarkerException structure error=InvalidMarkerException message:ErrorMessageType
    KMSInternalException structure error=KMSInternalException status=500 message:ErrorMessageType
    KMSInvalidStateException structure error=KMSInvalidStateException message:ErrorMessageType
    KeyAgreementAlgorithmSpec string enum=ECDH
    KeyAgreementAlgorithmSpecList list of=KeyAgreementAlgorithmSpec
    KeyEncryptionMechanism string enum=RSAES_OAEP_SHA_256
    KeyIdType string min=1 max=2048
    KeyList list of=KeyListEntry
    KeyListEntry structure KeyId:KeyIdType KeyArn:ArnType
    KeyManagerType string enum=AWS,CUSTOMER
    KeyMetadata structure AWSAccountId:AWSAccountIdType KeyId!:KeyIdType Arn:ArnType CreationDate:DateType Enabled:BooleanType Description:DescriptionType KeyUsage:KeyUsageType KeyState:KeyState DeletionDate:DateType ValidTo:DateType Origin:OriginType CustomKeyStoreId:CustomKeyStoreIdType CloudHsmClusterId:CloudHsmClusterIdType ExpirationModel:ExpirationModelType KeyManager:KeyManagerType CustomerMasterKeySpec:CustomerMasterKeySpec KeySpec:KeySpec EncryptionAlgorithms:EncryptionAlgorithmSpecList SigningAlgorithms:SigningAlgorithmSpecList KeyAgreementAlgorithms:KeyAgreementAlgorithmSpecList EncapsulationAlgorithms:EncapsulationAlgorithmSpecList MultiRegion:NullableBooleanType MultiRegionConfiguration:MultiRegionConfiguration PendingDeletionWindowInDays:PendingWindowInDaysType MacAlgorithms:MacAlgorithmSpecList XksKeyConfiguration:XksKeyConfigurationType CurrentKeyMaterialId:BackingKeyIdType
    KeySpec string enum=RSA_2048,RSA_3072,RSA_4096,ECC_NIST_P256,ECC_NIST_P384,ECC_NIST_P521,ECC_SECG_P256K1,SYMMETRIC_DEFAULT,HMAC_224,HMAC_256,HMAC_384,HMAC_512,SM2,ML_DSA_44,ML_DSA_65,ML_DSA_87,ECC_NIST_EDWARDS25519,ML_KEM_512,ML_KEM_768,ML_KEM_1024
    KeyState string enum=Creating,Enabled,Disabled,PendingDeletion,PendingImport,PendingReplicaDeletion,Unavailable,Updating
    KeyUnavailableException structure error=KeyUnavailableException status=500 message:ErrorMessageType
    KeyUsageType string enum=SIGN_VERIFY,ENCRYPT_DECRYPT,GENERATE_VERIFY_MAC,KEY_AGREEMENT,ENCAPSULATE_DECAPSULATE
    LimitExceededException structure error=LimitExceededException message:ErrorMessageType
    LimitType integer min=1 max=1000
    ListAliasesRequest structure KeyId:KeyIdType Limit:LimitType Marker:MarkerType
    ListAliasesResponse structure Aliases:AliasList NextMarker:MarkerType Truncated:BooleanType
    ListKeysRequest structure Limit:LimitType Marker:MarkerType ResourceOwners:ResourceOwnersList
    ListKeysResponse structure Keys:KeyList NextMarker:MarkerType Truncated:BooleanType
    MacAlgorithmSpec string enum=HMAC_SHA_224,HMAC_SHA_256,HMAC_SHA_384,HMAC_SHA_512
    MacAlgorithmSpecList list of=MacAlgorithmSpec
    MalformedPolicyDocumentException structure error=MalformedPolicyDocumentException message:ErrorMessageType
    MarkerType string min=1 max=1024
    MultiRegionConfiguration structure MultiRegionKeyType:MultiRegionKeyType PrimaryKey:MultiRegionKey ReplicaKeys:MultiRegionKeyList
    MultiRegionKey structure Arn:ArnType Region:RegionType
    MultiRegionKeyList list of=MultiRegionKey
    MultiRegionKeyType string enum=PRIMARY,REPLICA
    NotFoundException structure error=NotFoundException message:ErrorMessageType
    NullableBooleanType boolean
    NumberOfBytesType integer min=1 max=1024
    OriginType string enum=AWS_KMS,EXTERNAL,AWS_CLOUDHSM,EXTERNAL_KEY_STORE
    PendingWindowInDaysType integer min=1 max=365
    PlaintextType blob min=1 max=4096
    PolicyNameType string min=1 max=128
    PolicyType string min=1 max=131072
    PutKeyPolicyRequest structure KeyId!:KeyIdType PolicyName:PolicyNameType Policy!:PolicyType BypassPolicyLockoutSafetyCheck:BooleanType
    ReEncryptRequest structure CiphertextBlob:CiphertextType SourceEncryptionContext:EncryptionContextType SourceKeyId:KeyIdType DestinationKeyId!:KeyIdType DestinationEncryptionContext:EncryptionContextType SourceEncryptionAlgorithm:EncryptionAlgorithmSpec DestinationEncryptionAlgorithm:EncryptionAlgorithmSpec GrantTokens:GrantTokenList DryRun:NullableBooleanType DryRunModifiers:DryRunModifierList
    ReEncryptResponse structure CiphertextBlob:CiphertextType SourceKeyId:KeyIdType KeyId:KeyIdType SourceEncryptionAlgorithm:EncryptionAlgorithmSpec DestinationEncryptionAlgorithm:EncryptionAlgorithmSpec SourceKeyMaterialId:BackingKeyIdType DestinationKeyMaterialId:BackingKeyIdType
    RecipientInfo structure KeyEncryptionAlgorithm:KeyEncryptionMechanism AttestationDocument:AttestationDocumentType
    RegionType string min=1 max=32
    ResourceOwnerType string enum=SELF,OTHER_ACCOUNTS_VIA_RAM
    ResourceOwnersList list of=ResourceOwnerType min=1 max=2
    SigningAlgorithmSpec string enum=RSASSA_PSS_SHA_256,RSASSA_PSS_SHA_384,RSASSA_PSS_SHA_512,RSASSA_PKCS1_V1_5_SHA_256,RSASSA_PKCS1_V1_5_SHA_384,RSASSA_PKCS1_V1_5_SHA_512,ECDSA_SHA_256,ECDSA_SHA_384,ECDSA_SHA_512,SM2DSA,ML_DSA_SHAKE_256,ED25519_SHA_512,ED25519_PH_SHA_512
    SigningAlgorithmSpecList list of=SigningAlgorithmSpec
    UnsupportedOperationException structure error=UnsupportedOperationException message:ErrorMessageType
    XksKeyConfigurationType structure Id:XksKeyIdType
    XksKeyIdType string min=1 max=128
    """
}
