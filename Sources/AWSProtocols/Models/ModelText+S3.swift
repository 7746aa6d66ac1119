// Written by Extraction/extract.py from botocore 1.44.5, Apache-2.0 (see Extraction/NOTICE). Do not edit.
// swift-format-ignore-file

extension ModelText {
  /// The compact model of s3.
  static let s3 = """
    service s3 api=2006-03-01 protocol=rest-xml endpoint=s3 signing=s3 id=S3 global=s3.amazonaws.com
    op AbortMultipartUpload DELETE /{Bucket}/{Key+} in=AbortMultipartUploadRequest out=AbortMultipartUploadOutput status=204 errors=NoSuchUpload
    op CompleteMultipartUpload POST /{Bucket}/{Key+} in=CompleteMultipartUploadRequest out=CompleteMultipartUploadOutput
    op CopyObject PUT /{Bucket}/{Key+} in=CopyObjectRequest out=CopyObjectOutput errors=ObjectNotInActiveTierError
    op CreateBucket PUT /{Bucket} in=CreateBucketRequest out=CreateBucketOutput errors=BucketAlreadyExists,BucketAlreadyOwnedByYou
    op CreateMultipartUpload POST /{Bucket}/{Key+}?uploads in=CreateMultipartUploadRequest out=CreateMultipartUploadOutput
    op DeleteBucket DELETE /{Bucket} in=DeleteBucketRequest status=204
    op DeleteBucketEncryption DELETE /{Bucket}?encryption in=DeleteBucketEncryptionRequest status=204
    op DeleteBucketPolicy DELETE /{Bucket}?policy in=DeleteBucketPolicyRequest status=204
    op DeleteBucketTagging DELETE /{Bucket}?tagging in=DeleteBucketTaggingRequest status=204
    op DeleteObject DELETE /{Bucket}/{Key+} in=DeleteObjectRequest out=DeleteObjectOutput status=204
    op DeleteObjectTagging DELETE /{Bucket}/{Key+}?tagging in=DeleteObjectTaggingRequest out=DeleteObjectTaggingOutput status=204
    op DeleteObjects POST /{Bucket}?delete in=DeleteObjectsRequest out=DeleteObjectsOutput checksum=required
    op DeletePublicAccessBlock DELETE /{Bucket}?publicAccessBlock in=DeletePublicAccessBlockRequest status=204
    op GetBucketEncryption GET /{Bucket}?encryption in=GetBucketEncryptionRequest out=GetBucketEncryptionOutput
    op GetBucketLocation GET /{Bucket}?location in=GetBucketLocationRequest out=GetBucketLocationOutput
    op GetBucketPolicy GET /{Bucket}?policy in=GetBucketPolicyRequest out=GetBucketPolicyOutput
    op GetBucketPolicyStatus GET /{Bucket}?policyStatus in=GetBucketPolicyStatusRequest out=GetBucketPolicyStatusOutput
    op GetBucketTagging GET /{Bucket}?tagging in=GetBucketTaggingRequest out=GetBucketTaggingOutput
    op GetBucketVersioning GET /{Bucket}?versioning in=GetBucketVersioningRequest out=GetBucketVersioningOutput
    op GetObject GET /{Bucket}/{Key+} in=GetObjectRequest out=GetObjectOutput errors=InvalidObjectState,NoSuchKey
    op GetObjectAttributes GET /{Bucket}/{Key+}?attributes in=GetObjectAttributesRequest out=GetObjectAttributesOutput errors=NoSuchKey
    op GetObjectTagging GET /{Bucket}/{Key+}?tagging in=GetObjectTaggingRequest out=GetObjectTaggingOutput
    op GetPublicAccessBlock GET /{Bucket}?publicAccessBlock in=GetPublicAccessBlockRequest out=GetPublicAccessBlockOutput
    op HeadBucket HEAD /{Bucket} in=HeadBucketRequest out=HeadBucketOutput errors=NoSuchBucket
    op HeadObject HEAD /{Bucket}/{Key+} in=HeadObjectRequest out=HeadObjectOutput errors=NoSuchKey
    op ListBuckets GET / in=ListBucketsRequest out=ListBucketsOutput page.input_token=ContinuationToken page.output_token=ContinuationToken page.limit_key=MaxBuckets page.result_key=Buckets page.non_aggregate_keys=Owner,Prefix
    op ListMultipartUploads GET /{Bucket}?uploads in=ListMultipartUploadsRequest out=ListMultipartUploadsOutput page.input_token=KeyMarker,UploadIdMarker page.output_token=NextKeyMarker,NextUploadIdMarker page.limit_key=MaxUploads page.result_key=Uploads,CommonPrefixes page.more_results=IsTruncated page.non_aggregate_keys=RequestCharged,Prefix
    op ListObjectVersions GET /{Bucket}?versions in=ListObjectVersionsRequest out=ListObjectVersionsOutput page.input_token=KeyMarker,VersionIdMarker page.output_token=NextKeyMarker,NextVersionIdMarker page.limit_key=MaxKeys page.result_key=Versions,DeleteMarkers,CommonPrefixes page.more_results=IsTruncated page.non_aggregate_keys=RequestCharged,Prefix
    op ListObjects GET /{Bucket} in=ListObjectsRequest out=ListObjectsOutput errors=NoSuchBucket page.input_token=Marker page.output_token=NextMarker%20%7C%7C%20Contents[-1].Key page.limit_key=MaxKeys page.result_key=Contents,CommonPrefixes page.more_results=IsTruncated page.non_aggregate_keys=RequestCharged,Prefix
    op ListObjectsV2 GET /{Bucket}?list-type=2 in=ListObjectsV2Request out=ListObjectsV2Output errors=NoSuchBucket page.input_token=ContinuationToken page.output_token=NextContinuationToken page.limit_key=MaxKeys page.result_key=Contents,CommonPrefixes page.more_results=IsTruncated page.non_aggregate_keys=RequestCharged,Prefix
    op ListParts GET /{Bucket}/{Key+} in=ListPartsRequest out=ListPartsOutput page.input_token=PartNumberMarker page.output_token=NextPartNumberMarker page.limit_key=MaxParts page.result_key=Parts page.more_results=IsTruncated page.non_aggregate_keys=ChecksumAlgorithm,Initiator,Owner,StorageClass,ChecksumType
    op PutBucketEncryption PUT /{Bucket}?encryption in=PutBucketEncryptionRequest checksum=required
    op PutBucketPolicy PUT /{Bucket}?policy in=PutBucketPolicyRequest checksum=required
    op PutBucketTagging PUT /{Bucket}?tagging in=PutBucketTaggingRequest checksum=required
    op PutBucketVersioning PUT /{Bucket}?versioning in=PutBucketVersioningRequest checksum=required
    op PutObject PUT /{Bucket}/{Key+} in=PutObjectRequest out=PutObjectOutput errors=EncryptionTypeMismatch,InvalidRequest,InvalidWriteOffset,TooManyParts checksum=supported
    op PutObjectTagging PUT /{Bucket}/{Key+}?tagging in=PutObjectTaggingRequest out=PutObjectTaggingOutput checksum=required
    op PutPublicAccessBlock PUT /{Bucket}?publicAccessBlock in=PutPublicAccessBlockRequest checksum=required
    op UploadPart PUT /{Bucket}/{Key+} in=UploadPartRequest out=UploadPartOutput checksum=supported
    op UploadPartCopy PUT /{Bucket}/{Key+} in=UploadPartCopyRequest out=UploadPartCopyOutput
    AbortDate timestamp
    AbortMultipartUploadOutput structure RequestCharged:RequestCharged;header=x-amz-request-charged VersionId:ObjectVersionId;header=x-amz-version-id
    AbortMultipartUploadRequest structure Bucket!:BucketName;uri=Bucket Key!:ObjectKey;uri=Key UploadId!:MultipartUploadId;query=uploadId RequestPayer:RequestPayer;header=x-amz-request-payer ExpectedBucketOwner:AccountId;header=x-amz-expected-bucket-owner IfMatchInitiatedTime:IfMatchInitiatedTime;header=x-amz-if-match-initiated-time;time=rfc822
    AbortRuleId string
    AcceptRanges string
    AccessPointAlias boolean
    AccountId string
    AnnotationDirective string enum=COPY,EXCLUDE
    ArchiveStatus string enum=ARCHIVE_ACCESS,DEEP_ARCHIVE_ACCESS
    BlockedEncryptionTypes structure EncryptionType:EncryptionTypeList
    Body blob
    Bucket structure Name:BucketName CreationDate:CreationDate BucketRegion:BucketRegion BucketArn:S3RegionalOrS3ExpressBucketArnString
    BucketAlreadyExists structure error=BucketAlreadyExists status=409
    BucketAlreadyOwnedByYou structure error=BucketAlreadyOwnedByYou status=409
    BucketCannedACL string enum=private,public-read,public-read-write,authenticated-read
    BucketInfo structure DataRedundancy:DataRedundancy Type:BucketType
    BucketKeyEnabled boolean
    BucketLocationConstraint string enum=af-south-1,ap-east-1,ap-east-2,ap-northeast-1,ap-northeast-2,ap-northeast-3,ap-south-1,ap-south-2,ap-southeast-1,ap-southeast-2,ap-southeast-3,ap-southeast-4,ap-southeast-5,ap-southeast-6,ap-southeast-7,ca-central-1,ca-west-1,cn-north-1,cn-northwest-1,EU,eu-central-1,eu-central-2,eu-north-1,eu-south-1,eu-south-2,eu-west-1,eu-west-2,eu-west-3,il-central-1,me-central-1,me-south-1,mx-central-1,sa-east-1,us-east-2,us-gov-east-1,us-gov-west-1,us-west-1,us-west-2
    BucketLocationName string
    BucketName string
    BucketNamespace string enum=account-regional,global
    BucketRegion string
    BucketType string enum=Directory
    BucketVersioningStatus string enum=Enabled,Suspended
    Buckets list of=Bucket;name=Bucket
    BypassGovernanceRetention boolean
    CacheControl string
    Checksum structure ChecksumCRC32:ChecksumCRC32 ChecksumCRC32C:ChecksumCRC32C ChecksumCRC64NVME:ChecksumCRC64NVME ChecksumSHA1:ChecksumSHA1 ChecksumSHA256:ChecksumSHA256 ChecksumSHA512:ChecksumSHA512 ChecksumMD5:ChecksumMD5 ChecksumXXHASH64:ChecksumXXHASH64 ChecksumXXHASH3:ChecksumXXHASH3 ChecksumXXHASH128:ChecksumXXHASH128 ChecksumType:ChecksumType
    ChecksumAlgorithm string enum=CRC32,CRC32C,SHA1,SHA256,CRC64NVME,SHA512,MD5,XXHASH64,XXHASH3,XXHASH128
    ChecksumAlgorithmList list of=ChecksumAlgorithm flat
    ChecksumCRC32 string
    ChecksumCRC32C string
    ChecksumCRC64NVME string
    ChecksumMD5 string
    ChecksumMode string enum=ENABLED
    ChecksumSHA1 string
    ChecksumSHA256 string
    ChecksumSHA512 string
    ChecksumType string enum=COMPOSITE,FULL_OBJECT
    ChecksumXXHASH128 string
    ChecksumXXHASH3 string
    ChecksumXXHASH64 string
    Code string
    CommonPrefix structure Prefix:Prefix
    CommonPrefixList list of=CommonPrefix flat
    CompleteMultipartUploadOutput structure Location:Location Bucket:BucketName Key:ObjectKey Expiration:Expiration;header=x-amz-expiration ETag:ETag ChecksumCRC32:ChecksumCRC32 ChecksumCRC32C:ChecksumCRC32C ChecksumCRC64NVME:ChecksumCRC64NVME ChecksumSHA1:ChecksumSHA1 ChecksumSHA256:ChecksumSHA256 ChecksumSHA512:ChecksumSHA512 ChecksumMD5:ChecksumMD5 ChecksumXXHASH64:ChecksumXXHASH64 ChecksumXXHASH3:ChecksumXXHASH3 ChecksumXXHASH128:ChecksumXXHASH128 ChecksumType:ChecksumType ServerSideEncryption:ServerSideEncryption;header=x-amz-server-side-encryption VersionId:ObjectVersionId;header=x-amz-version-id SSEKMSKeyId:SSEKMSKeyId;header=x-amz-server-side-encryption-aws-kms-key-id BucketKeyEnabled:BucketKeyEnabled;header=x-amz-server-side-encryption-bucket-key-enabled RequestCharged:RequestCharged;header=x-amz-request-charged
    CompleteMultipartUploadRequest structure payload=MultipartUpload Bucket!:BucketName;uri=Bucket Key!:ObjectKey;uri=Key MultipartUpload:CompletedMultipartUpload;name=CompleteMultipartUpload;xmlns=http://s3.amazonaws.com/doc/2006-03-01/ UploadId!:MultipartUploadId;query=uploadId ChecksumCRC32:ChecksumCRC32;header=x-amz-checksum-crc32 ChecksumCRC32C:ChecksumCRC32C;header=x-amz-checksum-crc32c ChecksumCRC64NVME:ChecksumCRC64NVME;header=x-amz-checksum-crc64nvme ChecksumSHA1:ChecksumSHA1;header=x-amz-checksum-sha1 ChecksumSHA256:ChecksumSHA256;header=x-amz-checksum-sha256 ChecksumSHA512:ChecksumSHA512;header=x-amz-checksum-sha512 ChecksumMD5:ChecksumMD5;header=x-amz-checksum-md5 ChecksumXXHASH64:ChecksumXXHASH64;header=x-amz-checksum-xxhash64 ChecksumXXHASH3:ChecksumXXHASH3;header=x-amz-checksum-xxhash3 ChecksumXXHASH128:ChecksumXXHASH128;header=x-amz-checksum-xxhash128 ChecksumType:ChecksumType;header=x-amz-checksum-type MpuObjectSize:MpuObjectSize;header=x-amz-mp-object-size RequestPayer:RequestPayer;header=x-amz-request-payer ExpectedBucketOwner:AccountId;header=x-amz-expected-bucket-owner IfMatch:IfMatch;header=If-Match IfNoneMatch:IfNoneMatch;header=If-None-Match SSECustomerAlgorithm:SSECustomerAlgorithm;header=x-amz-server-side-encryption-customer-algorithm SSECustomerKey:SSECustomerKey;header=x-amz-server-side-encryption-customer-key SSECustomerKeyMD5:SSECustomerKeyMD5;header=x-amz-server-side-encryption-customer-key-MD5
    CompletedMultipartUpload structure Parts:CompletedPartList;name=Part
    CompletedPart structure ETag:ETag ChecksumCRC32:ChecksumCRC32 ChecksumCRC32C:ChecksumCRC32C ChecksumCRC64NVME:ChecksumCRC64NVME ChecksumSHA1:ChecksumSHA1 ChecksumSHA256:ChecksumSHA256 ChecksumSHA512:ChecksumSHA512 ChecksumMD5:ChecksumMD5 ChecksumXXHASH64:ChecksumXXHASH64 ChecksumXXHASH3:ChecksumXXHASH3 ChecksumXXHASH128:ChecksumXXHASH128 PartNumber:PartNumber
    CompletedPartList list of=CompletedPart flat
    ConfirmRemoveSelfBucketAccess boolean
    ContentDisposition string
    ContentEncoding string
    ContentLanguage string
    ContentLength long
    ContentMD5 string
    ContentRange string
    ContentType string
    CopyObjectOutput structure payload=CopyObjectResult CopyObjectResult:CopyObjectResult Expiration:Expiration;header=x-amz-expiration CopySourceVersionId:CopySourceVersionId;header=x-amz-copy-source-version-id VersionId:ObjectVersionId;header=x-amz-version-id ServerSideEncryption:ServerSideEncryption;header=x-amz-server-side-encryption SSECustomerAlgorithm:SSECustomerAlgorithm;header=x-amz-server-side-encryption-customer-algorithm SSECustomerKeyMD5:SSECustomerKeyMD5;header=x-amz-server-side-encryption-customer-key-MD5 SSEKMSKeyId:SSEKMSKeyId;header=x-amz-server-side-encryption-aws-kms-key-id SSEKMSEncryptionContext:SSEKMSEncryptionContext;header=x-amz-server-side-encryption-context BucketKeyEnabled:BucketKeyEnabled;header=x-amz-server-side-encryption-bucket-key-enabled RequestCharged:RequestCharged;header=x-amz-request-charged
    CopyObjectRequest structure ACL:ObjectCannedACL;header=x-amz-acl Bucket!:BucketName;uri=Bucket CacheControl:CacheControl;header=Cache-Control ChecksumAlgorithm:ChecksumAlgorithm;header=x-amz-checksum-algorithm ContentDisposition:ContentDisposition;header=Content-Disposition ContentEncoding:ContentEncoding;header=Content-Encoding ContentLanguage:ContentLanguage;header=Content-Language ContentType:ContentType;header=Content-Type CopySource!:CopySource;header=x-amz-copy-source CopySourceIfMatch:CopySourceIfMatch;header=x-amz-copy-source-if-match CopySourceIfModifiedSince:CopySourceIfModifiedSince;header=x-amz-copy-source-if-modified-since CopySourceIfNoneMatch:CopySourceIfNoneMatch;header=x-amz-copy-source-if-none-match CopySourceIfUnmodifiedSince:CopySourceIfUnmodifiedSince;header=x-amz-copy-source-if-unmodified-since Expires:Expires;header=Expires GrantFullControl:GrantFullControl;header=x-amz-grant-full-control GrantRead:GrantRead;header=x-amz-grant-read GrantReadACP:GrantReadACP;header=x-amz-grant-read-acp GrantWriteACP:GrantWriteACP;header=x-amz-grant-write-acp IfMatch:IfMatch;header=If-Match IfNoneMatch:IfNoneMatch;header=If-None-Match Key!:ObjectKey;uri=Key Metadata:Metadata;headers=x-amz-meta- MetadataDirective:MetadataDirective;header=x-amz-metadata-directive TaggingDirective:TaggingDirective;header=x-amz-tagging-directive AnnotationDirective:AnnotationDirective;header=x-amz-object-annotation-directive ServerSideEncryption:ServerSideEncryption;header=x-amz-server-side-encryption StorageClass:StorageClass;header=x-amz-storage-class WebsiteRedirectLocation:WebsiteRedirectLocation;header=x-amz-website-redirect-location SSECustomerAlgorithm:SSECustomerAlgorithm;header=x-amz-server-side-encryption-customer-algorithm SSECustomerKey:SSECustomerKey;header=x-amz-server-side-encryption-customer-key SSECustomerKeyMD5:SSECustomerKeyMD5;header=x-amz-server-side-encryption-customer-key-MD5 SSEKMSKeyId:SSEKMSKeyId;header=x-amz-server-side-encryption-aws-kms-key-id SSEKMSEncryptionContext:SSEKMSEncryptionContext;header=x-amz-server-side-encryption-context BucketKeyEnabled:BucketKeyEnabled;header=x-amz-server-side-encryption-bucket-key-enabled CopySourceSSECustomerAlgorithm:CopySourceSSECustomerAlgorithm;header=x-amz-copy-source-server-side-encryption-customer-algorithm CopySourceSSECustomerKey:CopySourceSSECustomerKey;header=x-amz-copy-source-server-side-encryption-customer-key CopySourceSSECustomerKeyMD5:CopySourceSSECustomerKeyMD5;header=x-amz-copy-source-server-side-encryption-customer-key-MD5 RequestPayer:RequestPayer;header=x-amz-request-payer Tagging:TaggingHeader;header=x-amz-tagging ObjectLockMode:ObjectLockMode;header=x-amz-object-lock-mode ObjectLockRetainUntilDate:ObjectLockRetainUntilDate;header=x-amz-object-lock-retain-until-date;time=iso8601 ObjectLockLegalHoldStatus:ObjectLockLegalHoldStatus;header=x-amz-object-lock-legal-hold ObjectLockEventHold:ObjectLockEventHold;header=x-amz-object-lock-event-hold ObjectLockEventHoldDurationDays:ObjectLockEventHoldDurationDays;header=x-amz-object-lock-event-hold-duration-days ObjectLockEventHoldDurationYears:ObjectLockEventHoldDurationYears;header=x-amz-object-lock-event-hold-duration-years ExpectedBucketOwner:AccountId;header=x-amz-expected-bucket-owner ExpectedSourceBucketOwner:AccountId;header=x-amz-source-expected-bucket-owner
    CopyObjectResult structure ETag:ETag LastModified:LastModified ChecksumType:ChecksumType ChecksumCRC32:ChecksumCRC32 ChecksumCRC32C:ChecksumCRC32C ChecksumCRC64NVME:ChecksumCRC64NVME ChecksumSHA1:ChecksumSHA1 ChecksumSHA256:ChecksumSHA256 ChecksumSHA512:ChecksumSHA512 ChecksumMD5:ChecksumMD5 ChecksumXXHASH64:ChecksumXXHASH64 ChecksumXXHASH3:ChecksumXXHASH3 ChecksumXXHASH128:ChecksumXXHASH128
    CopyPartResult structure ETag:ETag LastModified:LastModified ChecksumCRC32:ChecksumCRC32 ChecksumCRC32C:ChecksumCRC32C ChecksumCRC64NVME:ChecksumCRC64NVME ChecksumSHA1:ChecksumSHA1 ChecksumSHA256:ChecksumSHA256 ChecksumSHA512:ChecksumSHA512 ChecksumMD5:ChecksumMD5 ChecksumXXHASH64:ChecksumXXHASH64 ChecksumXXHASH3:ChecksumXXHASH3 ChecksumXXHASH128:ChecksumXXHASH128
    CopySource string
    CopySourceIfMatch string
    CopySourceIfModifiedSince timestamp
    CopySourceIfNoneMatch string
    CopySourceIfUnmodifiedSince timestamp
    CopySourceRange string
    CopySourceSSECustomerAlgorithm string
    CopySourceSSECustomerKey string
    CopySourceSSECustomerKeyMD5 string
    CopySourceVersionId string
    CreateBucketConfiguration structure LocationConstraint:BucketLocationConstraint Location:LocationInfo Bucket:BucketInfo Tags:TagSet
    CreateBucketOutput structure Location:Location;header=Location BucketArn:S3RegionalOrS3ExpressBucketArnString;header=x-amz-bucket-arn
    CreateBucketRequest structure payload=CreateBucketConfiguration ACL:BucketCannedACL;header=x-amz-acl Bucket!:BucketName;uri=Bucket CreateBucketConfiguration:CreateBucketConfiguration;name=CreateBucketConfiguration;xmlns=http://s3.amazonaws.com/doc/2006-03-01/ GrantFullControl:GrantFullControl;header=x-amz-grant-full-control GrantRead:GrantRead;header=x-amz-grant-read GrantReadACP:GrantReadACP;header=x-amz-grant-read-acp GrantWrite:GrantWrite;header=x-amz-grant-write GrantWriteACP:GrantWriteACP;header=x-amz-grant-write-acp ObjectLockEnabledForBucket:ObjectLockEnabledForBucket;header=x-amz-bucket-object-lock-enabled ObjectOwnership:ObjectOwnership;header=x-amz-object-ownership BucketNamespace:BucketNamespace;header=x-amz-bucket-namespace
    CreateMultipartUploadOutput structure AbortDate:AbortDate;header=x-amz-abort-date AbortRuleId:AbortRuleId;header=x-amz-abort-rule-id Bucket:BucketName;name=Bucket Key:ObjectKey UploadId:MultipartUploadId ServerSideEncryption:ServerSideEncryption;header=x-amz-server-side-encryption SSECustomerAlgorithm:SSECustomerAlgorithm;header=x-amz-server-side-encryption-customer-algorithm SSECustomerKeyMD5:SSECustomerKeyMD5;header=x-amz-server-side-encryption-customer-key-MD5 SSEKMSKeyId:SSEKMSKeyId;header=x-amz-server-side-encryption-aws-kms-key-id SSEKMSEncryptionContext:SSEKMSEncryptionContext;header=x-amz-server-side-encryption-context BucketKeyEnabled:BucketKeyEnabled;header=x-amz-server-side-encryption-bucket-key-enabled RequestCharged:RequestCharged;header=x-amz-request-charged ChecksumAlgorithm:ChecksumAlgorithm;header=x-amz-checksum-algorithm ChecksumType:ChecksumType;header=x-amz-checksum-type VersionId:ObjectVersionId;header=x-amz-version-id
    CreateMultipartUploadRequest structure ACL:ObjectCannedACL;header=x-amz-acl Bucket!:BucketName;uri=Bucket CacheControl:CacheControl;header=Cache-Control ContentDisposition:ContentDisposition;header=Content-Disposition ContentEncoding:ContentEncoding;header=Content-Encoding ContentLanguage:ContentLanguage;header=Content-Language ContentType:ContentType;header=Content-Type Expires:Expires;header=Expires GrantFullControl:GrantFullControl;header=x-amz-grant-full-control GrantRead:GrantRead;header=x-amz-grant-read GrantReadACP:GrantReadACP;header=x-amz-grant-read-acp GrantWriteACP:GrantWriteACP;header=x-amz-grant-write-acp Key!:ObjectKey;uri=Key Metadata:Metadata;headers=x-amz-meta- ServerSideEncryption:ServerSideEncryption;header=x-amz-server-side-encryption StorageClass:StorageClass;header=x-amz-storage-class WebsiteRedirectLocation:WebsiteRedirectLocation;header=x-amz-website-redirect-location SSECustomerAlgorithm:SSECustomerAlgorithm;header=x-amz-server-side-encryption-customer-algorithm SSECustomerKey:SSECustomerKey;header=x-amz-server-side-encryption-customer-key SSECustomerKeyMD5:SSECustomerKeyMD5;header=x-amz-server-side-encryption-customer-key-MD5 SSEKMSKeyId:SSEKMSKeyId;header=x-amz-server-side-encryption-aws-kms-key-id SSEKMSEncryptionContext:SSEKMSEncryptionContext;header=x-amz-server-side-encryption-context BucketKeyEnabled:BucketKeyEnabled;header=x-amz-server-side-encryption-bucket-key-enabled RequestPayer:RequestPayer;header=x-amz-request-payer Tagging:TaggingHeader;header=x-amz-tagging ObjectLockMode:ObjectLockMode;header=x-amz-object-lock-mode ObjectLockRetainUntilDate:ObjectLockRetainUntilDate;header=x-amz-object-lock-retain-until-date;time=iso8601 ObjectLockLegalHoldStatus:ObjectLockLegalHoldStatus;header=x-amz-object-lock-legal-hold ObjectLockEventHold:ObjectLockEventHold;header=x-amz-object-lock-event-hold ObjectLockEventHoldDurationDays:ObjectLockEventHoldDurationDays;header=x-amz-object-lock-event-hold-duration-days ObjectLockEventHoldDurationYears:ObjectLockEventHoldDurationYears;header=x-amz-object-lock-event-hold-duration-years ExpectedBucketOwner:AccountId;header=x-amz-expected-bucket-owner ChecksumAlgorithm:ChecksumAlgorithm;header=x-amz-checksum-algorithm ChecksumType:ChecksumType;header=x-amz-checksum-type
    CreationDate timestamp
    DataRedundancy string enum=SingleAvailabilityZone,SingleLocalZone
    Delete structure Objects!:ObjectIdentifierList;name=Object Quiet:Quiet
    DeleteBucketEncryptionRequest structure Bucket!:BucketName;uri=Bucket ExpectedBucketOwner:AccountId;header=x-amz-expected-bucket-owner
    DeleteBucketPolicyRequest structure Bucket!:BucketName;uri=Bucket ExpectedBucketOwner:AccountId;header=x-amz-expected-bucket-owner
    DeleteBucketRequest structure Bucket!:BucketName;uri=Bucket ExpectedBucketOwner:AccountId;header=x-amz-expected-bucket-owner
    DeleteBucketTaggingRequest structure Bucket!:BucketName;uri=Bucket ExpectedBucketOwner:AccountId;header=x-amz-expected-bucket-owner
    DeleteMarker boolean
    DeleteMarkerEntry structure Owner:Owner Key:ObjectKey VersionId:ObjectVersionId IsLatest:IsLatest LastModified:LastModified
    DeleteMarkerVersionId string
    DeleteMarkers list of=DeleteMarkerEntry flat
    DeleteObjectOutput structure DeleteMarker:DeleteMarker;header=x-amz-delete-marker VersionId:ObjectVersionId;header=x-amz-version-id RequestCharged:RequestCharged;header=x-amz-request-charged
    DeleteObjectRequest structure Bucket!:BucketName;uri=Bucket Key!:ObjectKey;uri=Key MFA:MFA;header=x-amz-mfa VersionId:ObjectVersionId;query=versionId RequestPayer:RequestPayer;header=x-amz-request-payer BypassGovernanceRetention:BypassGovernanceRetention;header=x-amz-bypass-governance-retention ExpectedBucketOwner:AccountId;header=x-amz-expected-bucket-owner IfMatch:IfMatch;header=If-Match IfMatchLastModifiedTime:IfMatchLastModifiedTime;header=x-amz-if-match-last-modified-time;time=rfc822 IfMatchSize:IfMatchSize;header=x-amz-if-match-size
    DeleteObjectTaggingOutput structure VersionId:ObjectVersionId;header=x-amz-version-id
    DeleteObjectTaggingRequest structure Bucket!:BucketName;uri=Bucket Key!:ObjectKey;uri=Key VersionId:ObjectVersionId;query=versionId ExpectedBucketOwner:AccountId;header=x-amz-expected-bucket-owner
    DeleteObjectsOutput structure Deleted:DeletedObjects RequestCharged:RequestCharged;header=x-amz-request-charged Errors:Errors;name=Error
    DeleteObjectsRequest structure payload=Delete Bucket!:BucketName;uri=Bucket Delete!:Delete;name=Delete;xmlns=http://s3.amazonaws.com/doc/2006-03-01/ MFA:MFA;header=x-amz-mfa RequestPayer:RequestPayer;header=x-amz-request-payer BypassGovernanceRetention:BypassGovernanceRetention;header=x-amz-bypass-governance-retention ExpectedBucketOwner:AccountId;header=x-amz-expected-bucket-owner ChecksumAlgorithm:ChecksumAlgorithm;header=x-amz-sdk-checksum-algorithm
    DeletePublicAccessBlockRequest structure Bucket!:BucketName;uri=Bucket ExpectedBucketOwner:AccountId;header=x-amz-expected-bucket-owner
    DeletedObject structure Key:ObjectKey VersionId:ObjectVersionId DeleteMarker:DeleteMarker DeleteMarkerVersionId:DeleteMarkerVersionId
    DeletedObjects list of=DeletedObject flat
    Delimiter string
    DisplayName string
    ETag string
    EncodingType string enum=url
    EncryptionType string enum=NONE,SSE-C
    EncryptionTypeList list of=EncryptionType;name=EncryptionType flat
    EncryptionTypeMismatch structure error=EncryptionTypeMismatch status=400
    Error structure Key:ObjectKey VersionId:ObjectVersionId Code:Code Message:Message
    Errors list of=Error flat
    Expiration string
    Expires timestamp
    FetchOwner boolean
    GetBucketEncryptionOutput structure payload=ServerSideEncryptionConfiguration ServerSideEncryptionConfiguration:ServerSideEncryptionConfiguration
    GetBucketEncryptionRequest structure Bucket!:BucketName;uri=Bucket ExpectedBucketOwner:AccountId;header=x-amz-expected-bucket-owner
    GetBucketLocationOutput structure LocationConstraint:BucketLocationConstraint
    GetBucketLocationRequest structure Bucket!:BucketName;uri=Bucket ExpectedBucketOwner:AccountId;header=x-amz-expected-bucket-owner
    GetBucketPolicyOutput structure payload=Policy Policy:Policy
    GetBucketPolicyRequest structure Bucket!:BucketName;uri=Bucket ExpectedBucketOwner:AccountId;header=x-amz-expected-bucket-owner
    GetBucketPolicyStatusOutput structure payload=PolicyStatus PolicyStatus:PolicyStatus
    GetBucketPolicyStatusRequest structure Bucket!:BucketName;uri=Bucket ExpectedBucketOwner:AccountId;header=x-amz-expected-bucket-owner
    GetBucketTaggingOutput structure TagSet!:TagSet
    GetBucketTaggingRequest structure Bucket!:BucketName;uri=Bucket ExpectedBucketOwner:AccountId;header=x-amz-expected-bucket-owner
    GetBucketVersioningOutput structure Status:BucketVersioningStatus MFADelete:MFADeleteStatus;name=MfaDelete
    GetBucketVersioningRequest structure Bucket!:BucketName;uri=Bucket ExpectedBucketOwner:AccountId;header=x-amz-expected-bucket-owner
    GetObjectAttributesOutput structure DeleteMarker:DeleteMarker;header=x-amz-delete-marker LastModified:LastModified;header=Last-Modified VersionId:ObjectVersionId;header=x-amz-version-id RequestCharged:RequestCharged;header=x-amz-request-charged ETag:ETag Checksum:Checksum ObjectParts:GetObjectAttributesParts StorageClass:StorageClass ObjectSize:ObjectSize
    GetObjectAttributesParts structure TotalPartsCount:PartsCount;name=PartsCount PartNumberMarker:PartNumberMarker NextPartNumberMarker:NextPartNumberMarker MaxParts:MaxParts IsTruncated:IsTruncated Parts:PartsList;name=Part
    GetObjectAttributesRequest structure Bucket!:BucketName;uri=Bucket Key!:ObjectKey;uri=Key VersionId:ObjectVersionId;query=versionId MaxParts:MaxParts;header=x-amz-max-parts PartNumberMarker:PartNumberMarker;header=x-amz-part-number-marker SSECustomerAlgorithm:SSECustomerAlgorithm;header=x-amz-server-side-encryption-customer-algorithm SSECustomerKey:SSECustomerKey;header=x-amz-server-side-encryption-customer-key SSECustomerKeyMD5:SSECustomerKeyMD5;header=x-amz-server-side-encryption-customer-key-MD5 RequestPayer:RequestPayer;header=x-amz-request-payer ExpectedBucketOwner:AccountId;header=x-amz-expected-bucket-owner ObjectAttributes!:ObjectAttributesList;header=x-amz-object-attributes
    GetObjectOutput structure payload=Body Body:Body;stream DeleteMarker:DeleteMarker;header=x-amz-delete-marker AcceptRanges:AcceptRanges;header=accept-ranges Expiration:Expiration;header=x-amz-expiration Restore:Restore;header=x-amz-restore LastModified:LastModified;header=Last-Modified ContentLength:ContentLength;header=Content-Length ETag:ETag;header=ETag ChecksumCRC32:ChecksumCRC32;header=x-amz-checksum-crc32 ChecksumCRC32C:ChecksumCRC32C;header=x-amz-checksum-crc32c ChecksumCRC64NVME:ChecksumCRC64NVME;header=x-amz-checksum-crc64nvme ChecksumSHA1:ChecksumSHA1;header=x-amz-checksum-sha1 ChecksumSHA256:ChecksumSHA256;header=x-amz-checksum-sha256 ChecksumSHA512:ChecksumSHA512;header=x-amz-checksum-sha512 ChecksumMD5:ChecksumMD5;header=x-amz-checksum-md5 ChecksumXXHASH64:ChecksumXXHASH64;header=x-amz-checksum-xxhash64 ChecksumXXHASH3:ChecksumXXHASH3;header=x-amz-checksum-xxhash3 ChecksumXXHASH128:ChecksumXXHASH128;header=x-amz-checksum-xxhash128 ChecksumType:ChecksumType;header=x-amz-checksum-type MissingMeta:MissingMeta;header=x-amz-missing-meta VersionId:ObjectVersionId;header=x-amz-version-id CacheControl:CacheControl;header=Cache-Control ContentDisposition:ContentDisposition;header=Content-Disposition ContentEncoding:ContentEncoding;header=Content-Encoding ContentLanguage:ContentLanguage;header=Content-Language ContentRange:ContentRange;header=Content-Range ContentType:ContentType;header=Content-Type Expires:Expires;header=Expires WebsiteRedirectLocation:WebsiteRedirectLocation;header=x-amz-website-redirect-location ServerSideEncryption:ServerSideEncryption;header=x-amz-server-side-encryption Metadata:Metadata;headers=x-amz-meta- SSECustomerAlgorithm:SSECustomerAlgorithm;header=x-amz-server-side-encryption-customer-algorithm SSECustomerKeyMD5:SSECustomerKeyMD5;header=x-amz-server-side-encryption-customer-key-MD5 SSEKMSKeyId:SSEKMSKeyId;header=x-amz-server-side-encryption-aws-kms-key-id BucketKeyEnabled:BucketKeyEnabled;header=x-amz-server-side-encryption-bucket-key-enabled StorageClass:StorageClass;header=x-amz-storage-class RequestCharged:RequestCharged;header=x-amz-request-charged ReplicationStatus:ReplicationStatus;header=x-amz-replication-status PartsCount:PartsCount;header=x-amz-mp-parts-count TagCount:TagCount;header=x-amz-tagging-count ObjectLockMode:ObjectLockMode;header=x-amz-object-lock-mode ObjectLockRetainUntilDate:ObjectLockRetainUntilDate;header=x-amz-object-lock-retain-until-date;time=iso8601 ObjectLockLegalHoldStatus:ObjectLockLegalHoldStatus;header=x-amz-object-lock-legal-hold ObjectLockEventHold:ObjectLockEventHold;header=x-amz-object-lock-event-hold ObjectLockEventHoldDurationDays:ObjectLockEventHoldDurationDays;header=x-amz-object-lock-event-hold-duration-days ObjectLockEventHoldDurationYears:ObjectLockEventHoldDurationYears;header=x-amz-object-lock-event-hold-duration-years
    GetObjectRequest structure Bucket!:BucketName;uri=Bucket IfMatch:IfMatch;header=If-Match IfModifiedSince:IfModifiedSince;header=If-Modified-Since IfNoneMatch:IfNoneMatch;header=If-None-Match IfUnmodifiedSince:IfUnmodifiedSince;header=If-Unmodified-Since Key!:ObjectKey;uri=Key Range:Range;header=Range ResponseCacheControl:ResponseCacheControl;query=response-cache-control ResponseContentDisposition:ResponseContentDisposition;query=response-content-disposition ResponseContentEncoding:ResponseContentEncoding;query=response-content-encoding ResponseContentLanguage:ResponseContentLanguage;query=response-content-language ResponseContentType:ResponseContentType;query=response-content-type ResponseExpires:ResponseExpires;query=response-expires;time=rfc822 VersionId:ObjectVersionId;query=versionId SSECustomerAlgorithm:SSECustomerAlgorithm;header=x-amz-server-side-encryption-customer-algorithm SSECustomerKey:SSECustomerKey;header=x-amz-server-side-encryption-customer-key SSECustomerKeyMD5:SSECustomerKeyMD5;header=x-amz-server-side-encryption-customer-key-MD5 RequestPayer:RequestPayer;header=x-amz-request-payer PartNumber:PartNumber;query=partNumber ExpectedBucketOwner:AccountId;header=x-amz-expected-bucket-owner ChecksumMode:ChecksumMode;header=x-amz-checksum-mode
    GetObjectTaggingOutput structure VersionId:ObjectVersionId;header=x-amz-version-id TagSet!:TagSet
    GetObjectTaggingRequest structure Bucket!:BucketName;uri=Bucket Key!:ObjectKey;uri=Key VersionId:ObjectVersionId;query=versionId ExpectedBucketOwner:AccountId;header=x-amz-expected-bucket-owner RequestPayer:RequestPayer;header=x-amz-request-payer
    GetPublicAccessBlockOutput structure payload=PublicAccessBlockConfiguration PublicAccessBlockConfiguration:PublicAccessBlockConfiguration
    GetPublicAccessBlockRequest structure Bucket!:BucketName;uri=Bucket ExpectedBucketOwner:AccountId;header=x-amz-expected-bucket-owner
    GrantFullControl string
    GrantRead string
    GrantReadACP string
    GrantWrite string
    GrantWriteACP string
    HeadBucketOutput structure BucketArn:S3RegionalOrS3ExpressBucketArnString;header=x-amz-bucket-arn BucketLocationType:LocationType;header=x-amz-bucket-location-type BucketLocationName:BucketLocationName;header=x-amz-bucket-location-name BucketRegion:Region;header=x-amz-bucket-region AccessPointAlias:AccessPointAlias;header=x-amz-access-point-alias
    HeadBucketRequest structure Bucket!:BucketName;uri=Bucket ExpectedBucketOwner:AccountId;header=x-amz-expected-bucket-owner
    HeadObjectOutput structure DeleteMarker:DeleteMarker;header=x-amz-delete-marker AcceptRanges:AcceptRanges;header=accept-ranges Expiration:Expiration;header=x-amz-expiration Restore:Restore;header=x-amz-restore ArchiveStatus:ArchiveStatus;header=x-amz-archive-status LastModified:LastModified;header=Last-Modified ContentLength:ContentLength;header=Content-Length ChecksumCRC32:ChecksumCRC32;header=x-amz-checksum-crc32 ChecksumCRC32C:ChecksumCRC32C;header=x-amz-checksum-crc32c ChecksumCRC64NVME:ChecksumCRC64NVME;header=x-amz-checksum-crc64nvme ChecksumSHA1:ChecksumSHA1;header=x-amz-checksum-sha1 ChecksumSHA256:ChecksumSHA256;header=x-amz-checksum-sha256 ChecksumSHA512:ChecksumSHA512;header=x-amz-checksum-sha512 ChecksumMD5:ChecksumMD5;header=x-amz-checksum-md5 ChecksumXXHASH64:ChecksumXXHASH64;header=x-amz-checksum-xxhash64 ChecksumXXHASH3:ChecksumXXHASH3;header=x-amz-checksum-xxhash3 ChecksumXXHASH128:ChecksumXXHASH128;header=x-amz-checksum-xxhash128 ChecksumType:ChecksumType;header=x-amz-checksum-type ETag:ETag;header=ETag MissingMeta:MissingMeta;header=x-amz-missing-meta VersionId:ObjectVersionId;header=x-amz-version-id CacheControl:CacheControl;header=Cache-Control ContentDisposition:ContentDisposition;header=Content-Disposition ContentEncoding:ContentEncoding;header=Content-Encoding ContentLanguage:ContentLanguage;header=Content-Language ContentType:ContentType;header=Content-Type ContentRange:ContentRange;header=Content-Range Expires:Expires;header=Expires WebsiteRedirectLocation:WebsiteRedirectLocation;header=x-amz-website-redirect-location ServerSideEncryption:ServerSideEncryption;header=x-amz-server-side-encryption Metadata:Metadata;headers=x-amz-meta- SSECustomerAlgorithm:SSECustomerAlgorithm;header=x-amz-server-side-encryption-customer-algorithm SSECustomerKeyMD5:SSECustomerKeyMD5;header=x-amz-server-side-encryption-customer-key-MD5 SSEKMSKeyId:SSEKMSKeyId;header=x-amz-server-side-encryption-aws-kms-key-id BucketKeyEnabled:BucketKeyEnabled;header=x-amz-server-side-encryption-bucket-key-enabled StorageClass:StorageClass;header=x-amz-storage-class RequestCharged:RequestCharged;header=x-amz-request-charged ReplicationStatus:ReplicationStatus;header=x-amz-replication-status PartsCount:PartsCount;header=x-amz-mp-parts-count TagCount:TagCount;header=x-amz-tagging-count ObjectLockMode:ObjectLockMode;header=x-amz-object-lock-mode ObjectLockRetainUntilDate:ObjectLockRetainUntilDate;header=x-amz-object-lock-retain-until-date;time=iso8601 ObjectLockLegalHoldStatus:ObjectLockLegalHoldStatus;header=x-amz-object-lock-legal-hold ObjectLockEventHold:ObjectLockEventHold;header=x-amz-object-lock-event-hold ObjectLockEventHoldDurationDays:ObjectLockEventHoldDurationDays;header=x-amz-object-lock-event-hold-duration-days ObjectLockEventHoldDurationYears:ObjectLockEventHoldDurationYears;header=x-amz-object-lock-event-hold-duration-years
    HeadObjectRequest structure Bucket!:BucketName;uri=Bucket IfMatch:IfMatch;header=If-Match IfModifiedSince:IfModifiedSince;header=If-Modified-Since IfNoneMatch:IfNoneMatch;header=If-None-Match IfUnmodifiedSince:IfUnmodifiedSince;header=If-Unmodified-Since Key!:ObjectKey;uri=Key Range:Range;header=Range ResponseCacheControl:ResponseCacheControl;query=response-cache-control ResponseContentDisposition:ResponseContentDisposition;query=response-content-disposition ResponseContentEncoding:ResponseContentEncoding;query=response-content-encoding ResponseContentLanguage:ResponseContentLanguage;query=response-content-language ResponseContentType:ResponseContentType;query=response-content-type ResponseExpires:ResponseExpires;query=response-expires;time=rfc822 VersionId:ObjectVersionId;query=versionId SSECustomerAlgorithm:SSECustomerAlgorithm;header=x-amz-server-side-encryption-customer-algorithm SSECustomerKey:SSECustomerKey;header=x-amz-server-side-encryption-customer-key SSECustomerKeyMD5:SSECustomerKeyMD5;header=x-amz-server-side-encryption-customer-key-MD5 RequestPayer:RequestPayer;header=x-amz-request-payer PartNumber:PartNumber;query=partNumber ExpectedBucketOwner:AccountId;header=x-amz-expected-bucket-owner ChecksumMode:ChecksumMode;header=x-amz-checksum-mode
    ID string
    IfMatch string
    IfMatchInitiatedTime timestamp
    IfMatchLastModifiedTime timestamp
    IfMatchSize long
    IfModifiedSince timestamp
    IfNoneMatch string
    IfUnmodifiedSince timestamp
    Initiated timestamp
    Initiator structure ID:ID DisplayName:DisplayName
    IntelligentTieringAccessTier string enum=ARCHIVE_ACCESS,DEEP_ARCHIVE_ACCESS
    InvalidObjectState structure error=InvalidObjectState status=403 StorageClass:StorageClass AccessTier:IntelligentTieringAccessTier
    InvalidRequest structure error=InvalidRequest status=400
    InvalidWriteOffset structure error=InvalidWriteOffset status=400
    IsLatest boolean
    IsPublic boolean
    IsRestoreInProgress boolean
    IsTruncated boolean
    KeyCount integer
    KeyMarker string
    LastModified timestamp
    LastModifiedTime timestamp
    ListBucketsOutput structure Buckets:Buckets Owner:Owner ContinuationToken:NextToken Prefix:Prefix
    ListBucketsRequest structure MaxBuckets:MaxBuckets;query=max-buckets ContinuationToken:Token;query=continuation-token Prefix:Prefix;query=prefix BucketRegion:BucketRegion;query=bucket-region
    ListMultipartUploadsOutput structure Bucket:BucketName KeyMarker:KeyMarker UploadIdMarker:UploadIdMarker NextKeyMarker:NextKeyMarker Prefix:Prefix Delimiter:Delimiter NextUploadIdMarker:NextUploadIdMarker MaxUploads:MaxUploads IsTruncated:IsTruncated Uploads:MultipartUploadList;name=Upload CommonPrefixes:CommonPrefixList EncodingType:EncodingType RequestCharged:RequestCharged;header=x-amz-request-charged
    ListMultipartUploadsRequest structure Bucket!:BucketName;uri=Bucket Delimiter:Delimiter;query=delimiter EncodingType:EncodingType;query=encoding-type KeyMarker:KeyMarker;query=key-marker MaxUploads:MaxUploads;query=max-uploads Prefix:Prefix;query=prefix UploadIdMarker:UploadIdMarker;query=upload-id-marker ExpectedBucketOwner:AccountId;header=x-amz-expected-bucket-owner RequestPayer:RequestPayer;header=x-amz-request-payer
    ListObjectVersionsOutput structure IsTruncated:IsTruncated KeyMarker:KeyMarker VersionIdMarker:VersionIdMarker NextKeyMarker:NextKeyMarker NextVersionIdMarker:NextVersionIdMarker Versions:ObjectVersionList;name=Version DeleteMarkers:DeleteMarkers;name=DeleteMarker Name:BucketName Prefix:Prefix Delimiter:Delimiter MaxKeys:MaxKeys CommonPrefixes:CommonPrefixList EncodingType:EncodingType RequestCharged:RequestCharged;header=x-amz-request-charged
    ListObjectVersionsRequest structure Bucket!:BucketName;uri=Bucket Delimiter:Delimiter;query=delimiter EncodingType:EncodingType;query=encoding-type KeyMarker:KeyMarker;query=key-marker MaxKeys:MaxKeys;query=max-keys Prefix:Prefix;query=prefix VersionIdMarker:VersionIdMarker;query=version-id-marker ExpectedBucketOwner:AccountId;header=x-amz-expected-bucket-owner RequestPayer:RequestPayer;header=x-amz-request-payer OptionalObjectAttributes:OptionalObjectAttributesList;header=x-amz-optional-object-attributes
    ListObjectsOutput structure IsTruncated:IsTruncated Marker:Marker NextMarker:NextMarker Contents:ObjectList Name:BucketName Prefix:Prefix Delimiter:Delimiter MaxKeys:MaxKeys CommonPrefixes:CommonPrefixList EncodingType:EncodingType RequestCharged:RequestCharged;header=x-amz-request-charged
    ListObjectsRequest structure Bucket!:BucketName;uri=Bucket Delimiter:Delimiter;query=delimiter EncodingType:EncodingType;query=encoding-type Marker:Marker;query=marker MaxKeys:MaxKeys;query=max-keys Prefix:Prefix;query=prefix RequestPayer:RequestPayer;header=x-amz-request-payer ExpectedBucketOwner:AccountId;header=x-amz-expected-bucket-owner OptionalObjectAttributes:OptionalObjectAttributesList;header=x-amz-optional-object-attributes
    ListObjectsV2Output structure IsTruncated:IsTruncated Contents:ObjectList Name:BucketName Prefix:Prefix Delimiter:Delimiter MaxKeys:MaxKeys CommonPrefixes:CommonPrefixList EncodingType:EncodingType KeyCount:KeyCount ContinuationToken:Token NextContinuationToken:NextToken StartAfter:StartAfter RequestCharged:RequestCharged;header=x-amz-request-charged
    ListObjectsV2Request structure Bucket!:BucketName;uri=Bucket Delimiter:Delimiter;query=delimiter EncodingType:EncodingType;query=encoding-type MaxKeys:MaxKeys;query=max-keys Prefix:Prefix;query=prefix ContinuationToken:Token;query=continuation-token FetchOwner:FetchOwner;query=fetch-owner StartAfter:StartAfter;query=start-after RequestPayer:RequestPayer;header=x-amz-request-payer ExpectedBucketOwner:AccountId;header=x-amz-expected-bucket-owner OptionalObjectAttributes:OptionalObjectAttributesList;header=x-amz-optional-object-attributes
    ListPartsOutput structure AbortDate:AbortDate;header=x-amz-abort-date AbortRuleId:AbortRuleId;header=x-amz-abort-rule-id Bucket:BucketName Key:ObjectKey UploadId:MultipartUploadId PartNumberMarker:PartNumberMarker NextPartNumberMarker:NextPartNumberMarker MaxParts:MaxParts IsTruncated:IsTruncated Parts:Parts;name=Part Initiator:Initiator Owner:Owner StorageClass:StorageClass RequestCharged:RequestCharged;header=x-amz-request-charged ChecksumAlgorithm:ChecksumAlgorithm ChecksumType:ChecksumType VersionId:ObjectVersionId;header=x-amz-version-id
    ListPartsRequest structure Bucket!:BucketName;uri=Bucket Key!:ObjectKey;uri=Key MaxParts:MaxParts;query=max-parts PartNumberMarker:PartNumberMarker;query=part-number-marker UploadId!:MultipartUploadId;query=uploadId RequestPayer:RequestPayer;header=x-amz-request-payer ExpectedBucketOwner:AccountId;header=x-amz-expected-bucket-owner SSECustomerAlgorithm:SSECustomerAlgorithm;header=x-amz-server-side-encryption-customer-algorithm SSECustomerKey:SSECustomerKey;header=x-amz-server-side-encryption-customer-key SSECustomerKeyMD5:SSECustomerKeyMD5;header=x-amz-server-side-encryption-customer-key-MD5
    Location string
    LocationInfo structure Type:LocationType Name:LocationNameAsString
    LocationNameAsString string
    LocationType string enum=AvailabilityZone,LocalZone
    MFA string
    MFADelete string enum=Enabled,Disabled
    MFADeleteStatus string enum=Enabled,Disabled
    Marker string
    MaxBuckets integer min=1 max=10000
    MaxKeys integer
    MaxParts integer
    MaxUploads integer
    Message string
    Metadata map key=MetadataKey of=MetadataValue
    MetadataDirective string enum=COPY,REPLACE
    MetadataKey string
    MetadataValue string
    MissingMeta integer
    MpuObjectSize long
    MultipartUpload structure UploadId:MultipartUploadId Key:ObjectKey Initiated:Initiated StorageClass:StorageClass Owner:Owner Initiator:Initiator ChecksumAlgorithm:ChecksumAlgorithm ChecksumType:ChecksumType VersionId:ObjectVersionId
    MultipartUploadId string
    MultipartUploadList list of=MultipartUpload flat
    NextKeyMarker string
    NextMarker string
    NextPartNumberMarker integer
    NextToken string
    NextUploadIdMarker string
    NextVersionIdMarker string
    NoSuchBucket structure error=NoSuchBucket status=404
    NoSuchKey structure error=NoSuchKey status=404
    NoSuchUpload structure error=NoSuchUpload status=404
    Object structure Key:ObjectKey LastModified:LastModified ETag:ETag ChecksumAlgorithm:ChecksumAlgorithmList ChecksumType:ChecksumType Size:Size StorageClass:ObjectStorageClass Owner:Owner RestoreStatus:RestoreStatus
    ObjectAttributes string enum=ETag,Checksum,ObjectParts,StorageClass,ObjectSize
    ObjectAttributesList list of=ObjectAttributes
    ObjectCannedACL string enum=private,public-read,public-read-write,authenticated-read,aws-exec-read,bucket-owner-read,bucket-owner-full-control
    ObjectIdentifier structure Key!:ObjectKey VersionId:ObjectVersionId ETag:ETag LastModifiedTime:LastModifiedTime;time=rfc822 Size:Size
    ObjectIdentifierList list of=ObjectIdentifier flat
    ObjectKey string min=1
    ObjectList list of=Object flat
    ObjectLockEnabledForBucket boolean
    ObjectLockEventHold string enum=ON,OFF
    ObjectLockEventHoldDurationDays integer
    ObjectLockEventHoldDurationYears integer
    ObjectLockLegalHoldStatus string enum=ON,OFF
    ObjectLockMode string enum=GOVERNANCE,COMPLIANCE
    ObjectLockRetainUntilDate timestamp
    ObjectNotInActiveTierError structure error=ObjectNotInActiveTierError status=403
    ObjectOwnership string enum=BucketOwnerPreferred,ObjectWriter,BucketOwnerEnforced
    ObjectPart structure PartNumber:PartNumber Size:Size ChecksumCRC32:ChecksumCRC32 ChecksumCRC32C:ChecksumCRC32C ChecksumCRC64NVME:ChecksumCRC64NVME ChecksumSHA1:ChecksumSHA1 ChecksumSHA256:ChecksumSHA256 ChecksumSHA512:ChecksumSHA512 ChecksumMD5:ChecksumMD5 ChecksumXXHASH64:ChecksumXXHASH64 ChecksumXXHASH3:ChecksumXXHASH3 ChecksumXXHASH128:ChecksumXXHASH128
    ObjectSize long
    ObjectStorageClass string enum=STANDARD,REDUCED_REDUNDANCY,GLACIER,STANDARD_IA,ONEZONE_IA,INTELLIGENT_TIERING,DEEP_ARCHIVE,OUTPOSTS,GLACIER_IR,SNOW,EXPRESS_ONEZONE,FSX_OPENZFS,FSX_ONTAP,AWS_BACKUP_WARM,AWS_BACKUP_LOW_COST_WARM
    ObjectVersion structure ETag:ETag ChecksumAlgorithm:ChecksumAlgorithmList ChecksumType:ChecksumType Size:Size StorageClass:ObjectVersionStorageClass Key:ObjectKey VersionId:ObjectVersionId IsLatest:IsLatest LastModified:LastModified Owner:Owner RestoreStatus:RestoreStatus
    ObjectVersionId string
    ObjectVersionList list of=ObjectVersion flat
    ObjectVersionStorageClass string enum=STANDARD
    OptionalObjectAttributes string enum=RestoreStatus
    OptionalObjectAttributesList list of=OptionalObjectAttributes
    Owner structure DisplayName:DisplayName ID:ID
    Part structure PartNumber:PartNumber LastModified:LastModified ETag:ETag Size:Size ChecksumCRC32:ChecksumCRC32 ChecksumCRC32C:ChecksumCRC32C ChecksumCRC64NVME:ChecksumCRC64NVME ChecksumSHA1:ChecksumSHA1 ChecksumSHA256:ChecksumSHA256 ChecksumSHA512:ChecksumSHA512 ChecksumMD5:ChecksumMD5 ChecksumXXHASH64:ChecksumXXHASH64 ChecksumXXHASH3:ChecksumXXHASH3 ChecksumXXHASH128:ChecksumXXHASH128
    PartNumber integer
    PartNumberMarker integer
    Parts list of=Part flat
    PartsCount integer
    PartsList list of=ObjectPart flat
    Policy string
    PolicyStatus structure IsPublic:IsPublic;name=IsPublic
    Prefix string
    PublicAccessBlockConfiguration structure BlockPublicAcls:Setting;name=BlockPublicAcls IgnorePublicAcls:Setting;name=IgnorePublicAcls BlockPublicPolicy:Setting;name=BlockPublicPolicy RestrictPublicBuckets:Setting;name=RestrictPublicBuckets
    PutBucketEncryptionRequest structure payload=ServerSideEncryptionConfiguration Bucket!:BucketName;uri=Bucket ContentMD5:ContentMD5;header=Content-MD5 ChecksumAlgorithm:ChecksumAlgorithm;header=x-amz-sdk-checksum-algorithm ServerSideEncryptionConfiguration!:ServerSideEncryptionConfiguration;name=ServerSideEncryptionConfiguration;xmlns=http://s3.amazonaws.com/doc/2006-03-01/ ExpectedBucketOwner:AccountId;header=x-amz-expected-bucket-owner
    PutBucketPolicyRequest structure payload=Policy Bucket!:BucketName;uri=Bucket ContentMD5:ContentMD5;header=Content-MD5 ChecksumAlgorithm:ChecksumAlgorithm;header=x-amz-sdk-checksum-algorithm ConfirmRemoveSelfBucketAccess:ConfirmRemoveSelfBucketAccess;header=x-amz-confirm-remove-self-bucket-access Policy!:Policy ExpectedBucketOwner:AccountId;header=x-amz-expected-bucket-owner
    PutBucketTaggingRequest structure payload=Tagging Bucket!:BucketName;uri=Bucket ContentMD5:ContentMD5;header=Content-MD5 ChecksumAlgorithm:ChecksumAlgorithm;header=x-amz-sdk-checksum-algorithm Tagging!:Tagging;name=Tagging;xmlns=http://s3.amazonaws.com/doc/2006-03-01/ ExpectedBucketOwner:AccountId;header=x-amz-expected-bucket-owner
    PutBucketVersioningRequest structure payload=VersioningConfiguration Bucket!:BucketName;uri=Bucket ContentMD5:ContentMD5;header=Content-MD5 ChecksumAlgorithm:ChecksumAlgorithm;header=x-amz-sdk-checksum-algorithm MFA:MFA;header=x-amz-mfa VersioningConfiguration!:VersioningConfiguration;name=VersioningConfiguration;xmlns=http://s3.amazonaws.com/doc/2006-03-01/ ExpectedBucketOwner:AccountId;header=x-amz-expected-bucket-owner
    PutObjectOutput structure Expiration:Expiration;header=x-amz-expiration ETag:ETag;header=ETag ChecksumCRC32:ChecksumCRC32;header=x-amz-checksum-crc32 ChecksumCRC32C:ChecksumCRC32C;header=x-amz-checksum-crc32c ChecksumCRC64NVME:ChecksumCRC64NVME;header=x-amz-checksum-crc64nvme ChecksumSHA1:ChecksumSHA1;header=x-amz-checksum-sha1 ChecksumSHA256:ChecksumSHA256;header=x-amz-checksum-sha256 ChecksumSHA512:ChecksumSHA512;header=x-amz-checksum-sha512 ChecksumMD5:ChecksumMD5;header=x-amz-checksum-md5 ChecksumXXHASH64:ChecksumXXHASH64;header=x-amz-checksum-xxhash64 ChecksumXXHASH3:ChecksumXXHASH3;header=x-amz-checksum-xxhash3 ChecksumXXHASH128:ChecksumXXHASH128;header=x-amz-checksum-xxhash128 ChecksumType:ChecksumType;header=x-amz-checksum-type ServerSideEncryption:ServerSideEncryption;header=x-amz-server-side-encryption VersionId:ObjectVersionId;header=x-amz-version-id SSECustomerAlgorithm:SSECustomerAlgorithm;header=x-amz-server-side-encryption-customer-algorithm SSECustomerKeyMD5:SSECustomerKeyMD5;header=x-amz-server-side-encryption-customer-key-MD5 SSEKMSKeyId:SSEKMSKeyId;header=x-amz-server-side-encryption-aws-kms-key-id SSEKMSEncryptionContext:SSEKMSEncryptionContext;header=x-amz-server-side-encryption-context BucketKeyEnabled:BucketKeyEnabled;header=x-amz-server-side-encryption-bucket-key-enabled Size:Size;header=x-amz-object-size RequestCharged:RequestCharged;header=x-amz-request-charged
    PutObjectRequest structure payload=Body ACL:ObjectCannedACL;header=x-amz-acl Body:Body;stream Bucket!:BucketName;uri=Bucket CacheControl:CacheControl;header=Cache-Control ContentDisposition:ContentDisposition;header=Content-Disposition ContentEncoding:ContentEncoding;header=Content-Encoding ContentLanguage:ContentLanguage;header=Content-Language ContentLength:ContentLength;header=Content-Length ContentMD5:ContentMD5;header=Content-MD5 ContentType:ContentType;header=Content-Type ChecksumAlgorithm:ChecksumAlgorithm;header=x-amz-sdk-checksum-algorithm ChecksumCRC32:ChecksumCRC32;header=x-amz-checksum-crc32 ChecksumCRC32C:ChecksumCRC32C;header=x-amz-checksum-crc32c ChecksumCRC64NVME:ChecksumCRC64NVME;header=x-amz-checksum-crc64nvme ChecksumSHA1:ChecksumSHA1;header=x-amz-checksum-sha1 ChecksumSHA256:ChecksumSHA256;header=x-amz-checksum-sha256 ChecksumSHA512:ChecksumSHA512;header=x-amz-checksum-sha512 ChecksumMD5:ChecksumMD5;header=x-amz-checksum-md5 ChecksumXXHASH64:ChecksumXXHASH64;header=x-amz-checksum-xxhash64 ChecksumXXHASH3:ChecksumXXHASH3;header=x-amz-checksum-xxhash3 ChecksumXXHASH128:ChecksumXXHASH128;header=x-amz-checksum-xxhash128 Expires:Expires;header=Expires IfMatch:IfMatch;header=If-Match IfNoneMatch:IfNoneMatch;header=If-None-Match GrantFullControl:GrantFullControl;header=x-amz-grant-full-control GrantRead:GrantRead;header=x-amz-grant-read GrantReadACP:GrantReadACP;header=x-amz-grant-read-acp GrantWriteACP:GrantWriteACP;header=x-amz-grant-write-acp Key!:ObjectKey;uri=Key WriteOffsetBytes:WriteOffsetBytes;header=x-amz-write-offset-bytes Metadata:Metadata;headers=x-amz-meta- ServerSideEncryption:ServerSideEncryption;header=x-amz-server-side-encryption StorageClass:StorageClass;header=x-amz-storage-class WebsiteRedirectLocation:WebsiteRedirectLocation;header=x-amz-website-redirect-location SSECustomerAlgorithm:SSECustomerAlgorithm;header=x-amz-server-side-encryption-customer-algorithm SSECustomerKey:SSECustomerKey;header=x-amz-server-side-encryption-customer-key SSECustomerKeyMD5:SSECustomerKeyMD5;header=x-amz-server-side-encryption-customer-key-MD5 SSEKMSKeyId:SSEKMSKeyId;header=x-amz-server-side-encryption-aws-kms-key-id SSEKMSEncryptionContext:SSEKMSEncryptionContext;header=x-amz-server-side-encryption-context BucketKeyEnabled:BucketKeyEnabled;header=x-amz-server-side-encryption-bucket-key-enabled RequestPayer:RequestPayer;header=x-amz-request-payer Tagging:TaggingHeader;header=x-amz-tagging ObjectLockMode:ObjectLockMode;header=x-amz-object-lock-mode ObjectLockRetainUntilDate:ObjectLockRetainUntilDate;header=x-amz-object-lock-retain-until-date;time=iso8601 ObjectLockLegalHoldStatus:ObjectLockLegalHoldStatus;header=x-amz-object-lock-legal-hold ObjectLockEventHold:ObjectLockEventHold;header=x-amz-object-lock-event-hold ObjectLockEventHoldDurationDays:ObjectLockEventHoldDurationDays;header=x-amz-object-lock-event-hold-duration-days ObjectLockEventHoldDurationYears:ObjectLockEventHoldDurationYears;header=x-amz-object-lock-event-hold-duration-years ExpectedBucketOwner:AccountId;header=x-amz-expected-bucket-owner
    PutObjectTaggingOutput structure VersionId:ObjectVersionId;header=x-amz-version-id
    PutObjectTaggingRequest structure payload=Tagging Bucket!:BucketName;uri=Bucket Key!:ObjectKey;uri=Key VersionId:ObjectVersionId;query=versionId ContentMD5:ContentMD5;header=Content-MD5 ChecksumAlgorithm:ChecksumAlgorithm;header=x-amz-sdk-checksum-algorithm Tagging!:Tagging;name=Tagging;xmlns=http://s3.amazonaws.com/doc/2006-03-01/ ExpectedBucketOwner:AccountId;header=x-amz-expected-bucket-owner RequestPayer:RequestPayer;header=x-amz-request-payer
    PutPublicAccessBlockRequest structure payload=PublicAccessBlockConfiguration Bucket!:BucketName;uri=Bucket ContentMD5:ContentMD5;header=Content-MD5 ChecksumAlgorithm:ChecksumAlgorithm;header=x-amz-sdk-checksum-algorithm PublicAccessBlockConfiguration!:PublicAccessBlockConfiguration;name=PublicAccessBlockConfiguration;xmlns=http://s3.amazonaws.com/doc/2006-03-01/ ExpectedBucketOwner:AccountId;header=x-amz-expected-bucket-owner
    Quiet boolean
    Range string
    Region string min=0 max=20
    ReplicationStatus string enum=COMPLETE,PENDING,FAILED,REPLICA,COMPLETED
    RequestCharged string enum=requester
    RequestPayer string enum=requester
    ResponseCacheControl string
    ResponseContentDisposition string
    ResponseContentEncoding string
    ResponseContentLanguage string
    ResponseContentType string
    ResponseExpires timestamp
    Restore string
    RestoreExpiryDate timestamp
    RestoreStatus structure IsRestoreInProgress:IsRestoreInProgress RestoreExpiryDate:RestoreExpiryDate
    S3RegionalOrS3ExpressBucketArnString string min=1 max=128
    SSECustomerAlgorithm string
    SSECustomerKey string
    SSECustomerKeyMD5 string
    SSEKMSEncryptionContext string
    SSEKMSKeyId string
    ServerSideEncryption string enum=AES256,aws:fsx,aws:backup,aws:kms,aws:kms:dsse
    ServerSideEncryptionByDefault structure SSEAlgorithm!:ServerSideEncryption KMSMasterKeyID:SSEKMSKeyId
    ServerSideEncryptionConfiguration structure Rules!:ServerSideEncryptionRules;name=Rule
    ServerSideEncryptionRule structure ApplyServerSideEncryptionByDefault:ServerSideEncryptionByDefault BucketKeyEnabled:BucketKeyEnabled BlockedEncryptionTypes:BlockedEncryptionTypes
    ServerSideEncryptionRules list of=ServerSideEncryptionRule flat
    Setting boolean
    Size long
    StartAfter string
    StorageClass string enum=STANDARD,REDUCED_REDUNDANCY,STANDARD_IA,ONEZONE_IA,INTELLIGENT_TIERING,GLACIER,DEEP_ARCHIVE,OUTPOSTS,GLACIER_IR,SNOW,EXPRESS_ONEZONE,FSX_OPENZFS,FSX_ONTAP,AWS_BACKUP_WARM,AWS_BACKUP_LOW_COST_WARM
    Tag structure Key!:ObjectKey Value!:Value
    TagCount integer
    TagSet list of=Tag;name=Tag
    Tagging structure TagSet!:TagSet
    TaggingDirective string enum=COPY,REPLACE
    TaggingHeader string
    Token string
    TooManyParts structure error=TooManyParts status=400
    UploadIdMarker string
    UploadPartCopyOutput structure payload=CopyPartResult CopySourceVersionId:CopySourceVersionId;header=x-amz-copy-source-version-id CopyPartResult:CopyPartResult ServerSideEncryption:ServerSideEncryption;header=x-amz-server-side-encryption SSECustomerAlgorithm:SSECustomerAlgorithm;header=x-amz-server-side-encryption-customer-algorithm SSECustomerKeyMD5:SSECustomerKeyMD5;header=x-amz-server-side-encryption-customer-key-MD5 SSEKMSKeyId:SSEKMSKeyId;header=x-amz-server-side-encryption-aws-kms-key-id BucketKeyEnabled:BucketKeyEnabled;header=x-amz-server-side-encryption-bucket-key-enabled RequestCharged:RequestCharged;header=x-amz-request-charged VersionId:ObjectVersionId;header=x-amz-version-id
    UploadPartCopyRequest structure Bucket!:BucketName;uri=Bucket CopySource!:CopySource;header=x-amz-copy-source CopySourceIfMatch:CopySourceIfMatch;header=x-amz-copy-source-if-match CopySourceIfModifiedSince:CopySourceIfModifiedSince;header=x-amz-copy-source-if-modified-since CopySourceIfNoneMatch:CopySourceIfNoneMatch;header=x-amz-copy-source-if-none-match CopySourceIfUnmodifiedSince:CopySourceIfUnmodifiedSince;header=x-amz-copy-source-if-unmodified-since CopySourceRange:CopySourceRange;header=x-amz-copy-source-range Key!:ObjectKey;uri=Key PartNumber!:PartNumber;query=partNumber UploadId!:MultipartUploadId;query=uploadId SSECustomerAlgorithm:SSECustomerAlgorithm;header=x-amz-server-side-encryption-customer-algorithm SSECustomerKey:SSECustomerKey;header=x-amz-server-side-encryption-customer-key SSECustomerKeyMD5:SSECustomerKeyMD5;header=x-amz-server-side-encryption-customer-key-MD5 CopySourceSSECustomerAlgorithm:CopySourceSSECustomerAlgorithm;header=x-amz-copy-source-server-side-encryption-customer-algorithm CopySourceSSECustomerKey:CopySourceSSECustomerKey;header=x-amz-copy-source-server-side-encryption-customer-key CopySourceSSECustomerKeyMD5:CopySourceSSECustomerKeyMD5;header=x-amz-copy-source-server-side-encryption-customer-key-MD5 RequestPayer:RequestPayer;header=x-amz-request-payer ExpectedBucketOwner:AccountId;header=x-amz-expected-bucket-owner ExpectedSourceBucketOwner:AccountId;header=x-amz-source-expected-bucket-owner
    UploadPartOutput structure ServerSideEncryption:ServerSideEncryption;header=x-amz-server-side-encryption ETag:ETag;header=ETag ChecksumCRC32:ChecksumCRC32;header=x-amz-checksum-crc32 ChecksumCRC32C:ChecksumCRC32C;header=x-amz-checksum-crc32c ChecksumCRC64NVME:ChecksumCRC64NVME;header=x-amz-checksum-crc64nvme ChecksumSHA1:ChecksumSHA1;header=x-amz-checksum-sha1 ChecksumSHA256:ChecksumSHA256;header=x-amz-checksum-sha256 ChecksumSHA512:ChecksumSHA512;header=x-amz-checksum-sha512 ChecksumMD5:ChecksumMD5;header=x-amz-checksum-md5 ChecksumXXHASH64:ChecksumXXHASH64;header=x-amz-checksum-xxhash64 ChecksumXXHASH3:ChecksumXXHASH3;header=x-amz-checksum-xxhash3 ChecksumXXHASH128:ChecksumXXHASH128;header=x-amz-checksum-xxhash128 SSECustomerAlgorithm:SSECustomerAlgorithm;header=x-amz-server-side-encryption-customer-algorithm SSECustomerKeyMD5:SSECustomerKeyMD5;header=x-amz-server-side-encryption-customer-key-MD5 SSEKMSKeyId:SSEKMSKeyId;header=x-amz-server-side-encryption-aws-kms-key-id BucketKeyEnabled:BucketKeyEnabled;header=x-amz-server-side-encryption-bucket-key-enabled RequestCharged:RequestCharged;header=x-amz-request-charged VersionId:ObjectVersionId;header=x-amz-version-id
    UploadPartRequest structure payload=Body Body:Body;stream Bucket!:BucketName;uri=Bucket ContentLength:ContentLength;header=Content-Length ContentMD5:ContentMD5;header=Content-MD5 ChecksumAlgorithm:ChecksumAlgorithm;header=x-amz-sdk-checksum-algorithm ChecksumCRC32:ChecksumCRC32;header=x-amz-checksum-crc32 ChecksumCRC32C:ChecksumCRC32C;header=x-amz-checksum-crc32c ChecksumCRC64NVME:ChecksumCRC64NVME;header=x-amz-checksum-crc64nvme ChecksumSHA1:ChecksumSHA1;header=x-amz-checksum-sha1 ChecksumSHA256:ChecksumSHA256;header=x-amz-checksum-sha256 ChecksumSHA512:ChecksumSHA512;header=x-amz-checksum-sha512 ChecksumMD5:ChecksumMD5;header=x-amz-checksum-md5 ChecksumXXHASH64:ChecksumXXHASH64;header=x-amz-checksum-xxhash64 ChecksumXXHASH3:ChecksumXXHASH3;header=x-amz-checksum-xxhash3 ChecksumXXHASH128:ChecksumXXHASH128;header=x-amz-checksum-xxhash128 Key!:ObjectKey;uri=Key PartNumber!:PartNumber;query=partNumber UploadId!:MultipartUploadId;query=uploadId SSECustomerAlgorithm:SSECustomerAlgorithm;header=x-amz-server-side-encryption-customer-algorithm SSECustomerKey:SSECustomerKey;header=x-amz-server-side-encryption-customer-key SSECustomerKeyMD5:SSECustomerKeyMD5;header=x-amz-server-side-encryption-customer-key-MD5 RequestPayer:RequestPayer;header=x-amz-request-payer ExpectedBucketOwner:AccountId;header=x-amz-expected-bucket-owner
    Value string
    VersionIdMarker string
    VersioningConfiguration structure MFADelete:MFADelete;name=MfaDelete Status:BucketVersioningStatus
    WebsiteRedirectLocation string
    WriteOffsetBytes long
    """
}
