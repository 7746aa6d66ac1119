// Written by Extraction/extract.py from botocore 1.44.5, Apache-2.0 (see Extraction/NOTICE). Do not edit.
// swift-format-ignore-file

extension ModelText {
  /// The compact model of cloudtrail.
  static let cloudtrail = """
    service cloudtrail api=2013-11-01 protocol=json endpoint=cloudtrail signing=cloudtrail id=CloudTrail target=com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101 json=1.1
    op LookupEvents POST / in=LookupEventsRequest out=LookupEventsResponse errors=InvalidEventCategoryException,InvalidLookupAttributesException,InvalidMaxResultsException,InvalidNextTokenException,InvalidTimeRangeException,OperationNotPermittedException,UnsupportedOperationException page.input_token=NextToken page.output_token=NextToken page.limit_key=MaxResults page.result_key=Events
    Date timestamp
    Event structure EventId:String EventName:String ReadOnly:String AccessKeyId:String EventTime:Date EventSource:String Username:String Resources:ResourceList CloudTrailEvent:String
    EventCategory string enum=insight
    EventsList list of=Event
    InvalidEventCategoryException structure error=InvalidEventCategoryException
    InvalidLookupAttributesException structure error=InvalidLookupAttributesException
    InvalidMaxResultsException structure error=InvalidMaxResultsException
    InvalidNextTokenException structure error=InvalidNextTokenException
    InvalidTimeRangeException structure error=InvalidTimeRangeException
    LookupAttribute structure AttributeKey!:LookupAttributeKey AttributeValue!:LookupAttributeValue
    LookupAttributeKey string enum=EventId,EventName,ReadOnly,Username,ResourceType,ResourceName,EventSource,AccessKeyId
    LookupAttributeValue string min=1 max=2000
    LookupAttributesList list of=LookupAttribute
    LookupEventsRequest structure LookupAttributes:LookupAttributesList StartTime:Date EndTime:Date EventCategory:EventCategory MaxResults:MaxResults NextToken:NextToken
    LookupEventsResponse structure Events:EventsList NextToken:NextToken
    MaxResults integer min=1 max=50
    NextToken string
    OperationNotPermittedException structure error=OperationNotPermittedException
    Resource structure ResourceType:String ResourceName:String
    ResourceList list of=Resource
    String string
    UnsupportedOperationException structure error=UnsupportedOperationException
    """
}
