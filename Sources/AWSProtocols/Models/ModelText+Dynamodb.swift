// Written by Extraction/extract.py from botocore 1.44.5, Apache-2.0 (see Extraction/NOTICE). Do not edit.
// swift-format-ignore-file

extension ModelText {
  /// The compact model of dynamodb.
  static let dynamodb = """
    service dynamodb api=2012-08-10 protocol=json endpoint=dynamodb signing=dynamodb id=DynamoDB target=DynamoDB_20120810 json=1.0
    op DeleteItem POST / in=DeleteItemInput out=DeleteItemOutput errors=ConditionalCheckFailedException,InternalServerError,ItemCollectionSizeLimitExceededException,ProvisionedThroughputExceededException,ReplicatedWriteConflictException,RequestLimitExceeded,ResourceNotFoundException,ThrottlingException,TransactionConflictException
    op DescribeTable POST / in=DescribeTableInput out=DescribeTableOutput errors=InternalServerError,ResourceNotFoundException
    op GetItem POST / in=GetItemInput out=GetItemOutput errors=InternalServerError,ProvisionedThroughputExceededException,RequestLimitExceeded,ResourceNotFoundException,ThrottlingException
    op ListTables POST / in=ListTablesInput out=ListTablesOutput errors=InternalServerError page.input_token=ExclusiveStartTableName page.output_token=LastEvaluatedTableName page.limit_key=Limit page.result_key=TableNames
    op PutItem POST / in=PutItemInput out=PutItemOutput errors=ConditionalCheckFailedException,InternalServerError,ItemCollectionSizeLimitExceededException,ProvisionedThroughputExceededException,ReplicatedWriteConflictException,RequestLimitExceeded,ResourceNotFoundException,ThrottlingException,TransactionConflictException
    ArchivalReason string
    ArchivalSummary structure ArchivalDateTime:Date ArchivalReason:ArchivalReason ArchivalBackupArn:BackupArn
    AttributeDefinition structure AttributeName!:KeySchemaAttributeName AttributeType!:ScalarAttributeType
    AttributeDefinitions list of=AttributeDefinition
    AttributeMap map key=AttributeName of=AttributeValue
    AttributeName string max=65535
    AttributeNameList list of=AttributeName min=1
    AttributeValue structure S:StringAttributeValue N:NumberAttributeValue B:BinaryAttributeValue SS:StringSetAttributeValue NS:NumberSetAttributeValue BS:BinarySetAttributeValue M:MapAttributeValue L:ListAttributeValue NULL:NullAttributeValue BOOL:BooleanAttributeValue
    AttributeValueList list of=AttributeValue
    AvailabilityErrorMessage string
    Backfilling boolean
    BackupArn string min=37 max=1024
    BillingMode string enum=PROVISIONED,PAY_PER_REQUEST
    BillingModeSummary structure BillingMode:BillingMode LastUpdateToPayPerRequestDateTime:Date
    BinaryAttributeValue blob
    BinarySetAttributeValue list of=BinaryAttributeValue
    BooleanAttributeValue boolean
    BooleanObject boolean
    Capacity structure ReadCapacityUnits:ConsumedCapacityUnits WriteCapacityUnits:ConsumedCapacityUnits CapacityUnits:ConsumedCapacityUnits
    ComparisonOperator string enum=EQ,NE,IN,LE,LT,GE,GT,BETWEEN,NOT_NULL,NULL,CONTAINS,NOT_CONTAINS,BEGINS_WITH
    ConditionExpression string
    ConditionalCheckFailedException structure error=ConditionalCheckFailedException message:ErrorMessage Item:AttributeMap
    ConditionalOperator string enum=AND,OR
    ConsistentRead boolean
    ConsumedCapacity structure TableName:TableArn CapacityUnits:ConsumedCapacityUnits ReadCapacityUnits:ConsumedCapacityUnits WriteCapacityUnits:ConsumedCapacityUnits Table:Capacity LocalSecondaryIndexes:SecondaryIndexesCapacityMap GlobalSecondaryIndexes:SecondaryIndexesCapacityMap VectorIndexes:VectorIndexesCapacityMap
    ConsumedCapacityUnits double
    Date timestamp
    DeleteItemInput structure TableName!:TableArn Key!:Key Expected:ExpectedAttributeMap ConditionalOperator:ConditionalOperator ReturnValues:ReturnValue ReturnConsumedCapacity:ReturnConsumedCapacity ReturnItemCollectionMetrics:ReturnItemCollectionMetrics ConditionExpression:ConditionExpression ExpressionAttributeNames:ExpressionAttributeNameMap ExpressionAttributeValues:ExpressionAttributeValueMap ReturnValuesOnConditionCheckFailure:ReturnValuesOnConditionCheckFailure
    DeleteItemOutput structure Attributes:AttributeMap ConsumedCapacity:ConsumedCapacity ItemCollectionMetrics:ItemCollectionMetrics
    DeletionProtectionEnabled boolean
    DescribeTableInput structure TableName!:TableArn
    DescribeTableOutput structure Table:TableDescription
    DisassociationProtectionEnabled boolean
    ErrorMessage string
    ExpectedAttributeMap map key=AttributeName of=ExpectedAttributeValue
    ExpectedAttributeValue structure Value:AttributeValue Exists:BooleanObject ComparisonOperator:ComparisonOperator AttributeValueList:AttributeValueList
    ExpressionAttributeNameMap map key=ExpressionAttributeNameVariable of=AttributeName
    ExpressionAttributeNameVariable string
    ExpressionAttributeValueMap map key=ExpressionAttributeValueVariable of=AttributeValue
    ExpressionAttributeValueVariable string
    GetItemInput structure TableName!:TableArn Key!:Key AttributesToGet:AttributeNameList ConsistentRead:ConsistentRead ReturnConsumedCapacity:ReturnConsumedCapacity ProjectionExpression:ProjectionExpression ExpressionAttributeNames:ExpressionAttributeNameMap
    GetItemOutput structure Item:AttributeMap ConsumedCapacity:ConsumedCapacity
    GlobalSecondaryIndexDescription structure IndexName:IndexName KeySchema:KeySchema Projection:Projection IndexStatus:IndexStatus Backfilling:Backfilling ProvisionedThroughput:ProvisionedThroughputDescription IndexSizeBytes:LongObject ItemCount:LongObject IndexArn:String OnDemandThroughput:OnDemandThroughput WarmThroughput:GlobalSecondaryIndexWarmThroughputDescription
    GlobalSecondaryIndexDescriptionList list of=GlobalSecondaryIndexDescription
    GlobalSecondaryIndexWarmThroughputDescription structure ReadUnitsPerSecond:PositiveLongObject WriteUnitsPerSecond:PositiveLongObject Status:IndexStatus
    GlobalTableSettingsReplicationMode string enum=ENABLED,DISABLED,ENABLED_WITH_OVERRIDES
    GlobalTableWitnessDescription structure RegionName:RegionName WitnessStatus:WitnessStatus
    GlobalTableWitnessDescriptionList list of=GlobalTableWitnessDescription
    IndexName string min=3 max=255
    IndexStatus string enum=CREATING,UPDATING,DELETING,ACTIVE
    InternalServerError structure error=InternalServerError status=500 message:ErrorMessage
    ItemCollectionKeyAttributeMap map key=AttributeName of=AttributeValue
    ItemCollectionMetrics structure ItemCollectionKey:ItemCollectionKeyAttributeMap SizeEstimateRangeGB:ItemCollectionSizeEstimateRange
    ItemCollectionSizeEstimateBound double
    ItemCollectionSizeEstimateRange list of=ItemCollectionSizeEstimateBound
    ItemCollectionSizeLimitExceededException structure error=ItemCollectionSizeLimitExceededException message:ErrorMessage
    KMSMasterKeyArn string
    KMSMasterKeyId string
    Key map key=AttributeName of=AttributeValue
    KeySchema list of=KeySchemaElement min=1
    KeySchemaAttributeName string min=1 max=255
    KeySchemaElement structure AttributeName!:KeySchemaAttributeName KeyType!:KeyType
    KeyType string enum=HASH,RANGE
    ListAttributeValue list of=AttributeValue
    ListTablesInput structure ExclusiveStartTableName:TableName Limit:ListTablesInputLimit
    ListTablesInputLimit integer min=1 max=100
    ListTablesOutput structure TableNames:TableNameList LastEvaluatedTableName:TableName
    LocalSecondaryIndexDescription structure IndexName:IndexName KeySchema:KeySchema Projection:Projection IndexSizeBytes:LongObject ItemCount:LongObject IndexArn:String
    LocalSecondaryIndexDescriptionList list of=LocalSecondaryIndexDescription
    LongObject long
    MapAttributeValue map key=AttributeName of=AttributeValue
    MultiRegionConsistency string enum=EVENTUAL,STRONG
    NonKeyAttributeName string min=1 max=255
    NonKeyAttributeNameList list of=NonKeyAttributeName min=1 max=20
    NonNegativeLongObject long min=0
    NullAttributeValue boolean
    NumberAttributeValue string
    NumberSetAttributeValue list of=NumberAttributeValue
    OnDemandThroughput structure MaxReadRequestUnits:LongObject MaxWriteRequestUnits:LongObject
    OnDemandThroughputOverride structure MaxReadRequestUnits:LongObject
    PositiveLongObject long min=1
    Projection structure ProjectionType:ProjectionType NonKeyAttributes:NonKeyAttributeNameList
    ProjectionExpression string
    ProjectionType string enum=ALL,KEYS_ONLY,INCLUDE
    ProvisionedThroughputDescription structure LastIncreaseDateTime:Date LastDecreaseDateTime:Date NumberOfDecreasesToday:PositiveLongObject ReadCapacityUnits:NonNegativeLongObject WriteCapacityUnits:NonNegativeLongObject
    ProvisionedThroughputExceededException structure error=ProvisionedThroughputExceededException message:ErrorMessage ThrottlingReasons:ThrottlingReasonList
    ProvisionedThroughputOverride structure ReadCapacityUnits:PositiveLongObject
    PutItemInput structure TableName!:TableArn Item!:PutItemInputAttributeMap Expected:ExpectedAttributeMap ReturnValues:ReturnValue ReturnConsumedCapacity:ReturnConsumedCapacity ReturnItemCollectionMetrics:ReturnItemCollectionMetrics ConditionalOperator:ConditionalOperator ConditionExpression:ConditionExpression ExpressionAttributeNames:ExpressionAttributeNameMap ExpressionAttributeValues:ExpressionAttributeValueMap ReturnValuesOnConditionCheckFailure:ReturnValuesOnConditionCheckFailure
    PutItemInputAttributeMap map key=AttributeName of=AttributeValue
    PutItemOutput structure Attributes:AttributeMap ConsumedCapacity:ConsumedCapacity ItemCollectionMetrics:ItemCollectionMetrics
    Reason string
    RegionName string
    ReplicaDescription structure RegionName:RegionName ReplicaStatus:ReplicaStatus ReplicaArn:String ReplicaStatusDescription:ReplicaStatusDescription ReplicaStatusPercentProgress:ReplicaStatusPercentProgress KMSMasterKeyId:KMSMasterKeyId ProvisionedThroughputOverride:ProvisionedThroughputOverride OnDemandThroughputOverride:OnDemandThroughputOverride WarmThroughput:TableWarmThroughputDescription GlobalSecondaryIndexes:ReplicaGlobalSecondaryIndexDescriptionList ReplicaInaccessibleDateTime:Date ReplicaTableClassSummary:TableClassSummary GlobalTableSettingsReplicationMode:GlobalTableSettingsReplicationMode
    ReplicaDescriptionList list of=ReplicaDescription
    ReplicaGlobalSecondaryIndexDescription structure IndexName:IndexName ProvisionedThroughputOverride:ProvisionedThroughputOverride OnDemandThroughputOverride:OnDemandThroughputOverride WarmThroughput:GlobalSecondaryIndexWarmThroughputDescription
    ReplicaGlobalSecondaryIndexDescriptionList list of=ReplicaGlobalSecondaryIndexDescription
    ReplicaStatus string enum=CREATING,CREATION_FAILED,UPDATING,DELETING,ACTIVE,REGION_DISABLED,INACCESSIBLE_ENCRYPTION_CREDENTIALS,ARCHIVING,ARCHIVED,REPLICATION_NOT_AUTHORIZED
    ReplicaStatusDescription string
    ReplicaStatusPercentProgress string
    ReplicatedWriteConflictException structure error=ReplicatedWriteConflictException message:ErrorMessage
    RequestLimitExceeded structure error=RequestLimitExceeded message:ErrorMessage ThrottlingReasons:ThrottlingReasonList
    Resource string
    ResourceNotFoundException structure error=ResourceNotFoundException message:ErrorMessage
    RestoreInProgress boolean
    RestoreSummary structure SourceBackupArn:BackupArn SourceTableArn:TableArn RestoreDateTime!:Date RestoreInProgress!:RestoreInProgress
    ReturnConsumedCapacity string enum=INDEXES,TOTAL,NONE
    ReturnItemCollectionMetrics string enum=SIZE,NONE
    ReturnValue string enum=NONE,ALL_OLD,UPDATED_OLD,ALL_NEW,UPDATED_NEW
    ReturnValuesOnConditionCheckFailure string enum=ALL_OLD,NONE
    SSEDescription structure Status:SSEStatus SSEType:SSEType KMSMasterKeyArn:KMSMasterKeyArn InaccessibleEncryptionDateTime:Date
    SSEStatus string enum=ENABLING,ENABLED,DISABLING,DISABLED,UPDATING
    SSEType string enum=AES256,KMS
    ScalarAttributeType string enum=S,N,B
    SearchSchema list of=SearchSchemaElement min=1
    SearchSchemaElement structure AttributeName!:AttributeName SearchSchemaElementType!:SearchSchemaElementType
    SearchSchemaElementType string enum=HASH,INLINE_FILTER
    SecondaryIndexesCapacityMap map key=IndexName of=Capacity
    StreamArn string min=37 max=1024
    StreamEnabled boolean
    StreamSpecification structure StreamEnabled!:StreamEnabled StreamViewType:StreamViewType
    StreamViewType string enum=NEW_IMAGE,OLD_IMAGE,NEW_AND_OLD_IMAGES,KEYS_ONLY
    String string
    StringAttributeValue string
    StringSetAttributeValue list of=StringAttributeValue
    TableArn string min=1 max=1024
    TableClass string enum=STANDARD,STANDARD_INFREQUENT_ACCESS
    TableClassSummary structure TableClass:TableClass LastUpdateDateTime:Date
    TableDescription structure AttributeDefinitions:AttributeDefinitions TableName:TableName KeySchema:KeySchema TableStatus:TableStatus CreationDateTime:Date ProvisionedThroughput:ProvisionedThroughputDescription TableSizeBytes:LongObject ItemCount:LongObject TableArn:String TableId:TableId BillingModeSummary:BillingModeSummary LocalSecondaryIndexes:LocalSecondaryIndexDescriptionList GlobalSecondaryIndexes:GlobalSecondaryIndexDescriptionList StreamSpecification:StreamSpecification LatestStreamLabel:String LatestStreamArn:StreamArn GlobalTableVersion:String Replicas:ReplicaDescriptionList GlobalTableWitnesses:GlobalTableWitnessDescriptionList GlobalTableSettingsReplicationMode:GlobalTableSettingsReplicationMode RestoreSummary:RestoreSummary SSEDescription:SSEDescription ArchivalSummary:ArchivalSummary TableClassSummary:TableClassSummary DeletionProtectionEnabled:DeletionProtectionEnabled DisassociationProtectionEnabled:DisassociationProtectionEnabled OnDemandThroughput:OnDemandThroughput WarmThroughput:TableWarmThroughputDescription MultiRegionConsistency:MultiRegionConsistency VectorIndexes:VectorIndexDescriptionList
    TableId string
    TableName string min=3 max=255
    TableNameList list of=TableName
    TableStatus string enum=CREATING,UPDATING,DELETING,ACTIVE,INACCESSIBLE_ENCRYPTION_CREDENTIALS,ARCHIVING,ARCHIVED,REPLICATION_NOT_AUTHORIZED
    TableWarmThroughputDescription structure ReadUnitsPerSecond:PositiveLongObject WriteUnitsPerSecond:PositiveLongObject Status:TableStatus
    ThrottlingException structure error=ThrottlingException message:AvailabilityErrorMessage throttlingReasons:ThrottlingReasonList
    ThrottlingReason structure reason:Reason resource:Resource
    ThrottlingReasonList list of=ThrottlingReason
    TransactionConflictException structure error=TransactionConflictException message:ErrorMessage
    VectorAttributeDefinition structure AttributeName!:VectorAttributeName
    VectorAttributeName string min=1 max=255
    VectorCapacity structure VectorSearchRequestBytes:ConsumedCapacityUnits VectorWriteRequestBytes:ConsumedCapacityUnits
    VectorDistanceFunction string enum=COSINE,DOT_PRODUCT,EUCLIDEAN
    VectorIndexDescription structure IndexName:IndexName SearchSchema:SearchSchema Projection:Projection VectorAttribute:VectorAttributeDefinition Dimensions:PositiveLongObject DistanceFunction:VectorDistanceFunction IndexStatus:IndexStatus Backfilling:Backfilling IndexSizeBytes:LongObject ItemCount:LongObject IndexArn:String
    VectorIndexDescriptionList list of=VectorIndexDescription
    VectorIndexesCapacityMap map key=IndexName of=VectorCapacity
    WitnessStatus string enum=CREATING,DELETING,ACTIVE
    """
}
