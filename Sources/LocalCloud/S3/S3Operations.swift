import AWSProtocols

/// Amazon S3. Source: the S3 API reference, operation by operation, and the S3 User Guide's list of actions.
enum S3Operations {
  static let all: [String: Handler] = buckets.merging(objects) { $1 }.merging(settings) { $1 }

  private static let buckets: [String: Handler] = [
    "ListBuckets": { (call) throws(ServiceError) in try call.listBuckets() },
    "CreateBucket": { (call) throws(ServiceError) in try call.createBucket() },
    "DeleteBucket": { (call) throws(ServiceError) in try call.deleteBucket() },
    "HeadBucket": { (call) throws(ServiceError) in try call.headBucket() },
    "GetBucketLocation": { (call) throws(ServiceError) in try call.getBucketLocation() },
    "ListObjects": { (call) throws(ServiceError) in try call.listObjects() },
    "ListObjectsV2": { (call) throws(ServiceError) in try call.listObjectsV2() },
    "ListObjectVersions": { (call) throws(ServiceError) in try call.listObjectVersions() },
  ]

  private static let objects: [String: Handler] = [
    "PutObject": { (call) throws(ServiceError) in try call.putObject() },
    "GetObject": { (call) throws(ServiceError) in try call.getObject() },
    "HeadObject": { (call) throws(ServiceError) in try call.getObject() },
    "GetObjectAttributes": { (call) throws(ServiceError) in try call.getObjectAttributes() },
    "CopyObject": { (call) throws(ServiceError) in try call.copyObject() },
    "DeleteObject": { (call) throws(ServiceError) in try call.deleteObject() },
    "DeleteObjects": { (call) throws(ServiceError) in try call.deleteObjects() },
    "CreateMultipartUpload": { (call) throws(ServiceError) in try call.createMultipartUpload() },
    "UploadPart": { (call) throws(ServiceError) in try call.uploadPart() },
    "UploadPartCopy": { (call) throws(ServiceError) in try call.uploadPartCopy() },
    "CompleteMultipartUpload": { (call) throws(ServiceError) in try call.completeMultipartUpload() },
    "AbortMultipartUpload": { (call) throws(ServiceError) in try call.abortMultipartUpload() },
    "ListMultipartUploads": { (call) throws(ServiceError) in try call.listMultipartUploads() },
    "ListParts": { (call) throws(ServiceError) in try call.listParts() },
    "GetObjectTagging": { (call) throws(ServiceError) in try call.getObjectTagging() },
    "PutObjectTagging": { (call) throws(ServiceError) in try call.putObjectTagging() },
    "DeleteObjectTagging": { (call) throws(ServiceError) in try call.deleteObjectTagging() },
  ]

  private static let settings: [String: Handler] = [
    "GetBucketPolicy": { (call) throws(ServiceError) in try call.getBucketPolicy() },
    "PutBucketPolicy": { (call) throws(ServiceError) in try call.putBucketPolicy() },
    "DeleteBucketPolicy": { (call) throws(ServiceError) in try call.deleteBucketPolicy() },
    "GetBucketPolicyStatus": { (call) throws(ServiceError) in try call.getBucketPolicyStatus() },
    "GetPublicAccessBlock": { (call) throws(ServiceError) in try call.getPublicAccessBlock() },
    "PutPublicAccessBlock": { (call) throws(ServiceError) in try call.putPublicAccessBlock() },
    "DeletePublicAccessBlock": { (call) throws(ServiceError) in try call.deletePublicAccessBlock() },
    "GetBucketEncryption": { (call) throws(ServiceError) in try call.getBucketEncryption() },
    "PutBucketEncryption": { (call) throws(ServiceError) in try call.putBucketEncryption() },
    "DeleteBucketEncryption": { (call) throws(ServiceError) in try call.deleteBucketEncryption() },
    "GetBucketVersioning": { (call) throws(ServiceError) in try call.getBucketVersioning() },
    "PutBucketVersioning": { (call) throws(ServiceError) in try call.putBucketVersioning() },
    "GetBucketTagging": { (call) throws(ServiceError) in try call.getBucketTagging() },
    "PutBucketTagging": { (call) throws(ServiceError) in try call.putBucketTagging() },
    "DeleteBucketTagging": { (call) throws(ServiceError) in try call.deleteBucketTagging() },
  ]
}
