// Written by Extraction/extract.py from botocore 1.44.5, Apache-2.0 (see Extraction/NOTICE). Do not edit.
// swift-format-ignore-file

extension ModelText {
  /// The compact model of service-quotas.
  static let serviceQuotas = """
    service service-quotas api=2019-06-24 protocol=json endpoint=servicequotas signing=servicequotas id=Service%20Quotas target=ServiceQuotasV20190624 json=1.1
    op GetAWSDefaultServiceQuota POST / in=GetAWSDefaultServiceQuotaRequest out=GetAWSDefaultServiceQuotaResponse errors=AccessDeniedException,IllegalArgumentException,NoSuchResourceException,ServiceException,TooManyRequestsException
    op GetServiceQuota POST / in=GetServiceQuotaRequest out=GetServiceQuotaResponse errors=AccessDeniedException,IllegalArgumentException,NoSuchResourceException,ServiceException,TooManyRequestsException
    op ListServiceQuotas POST / in=ListServiceQuotasRequest out=ListServiceQuotasResponse errors=AccessDeniedException,IllegalArgumentException,InvalidPaginationTokenException,NoSuchResourceException,ServiceException,TooManyRequestsException page.input_token=NextToken page.output_token=NextToken page.limit_key=MaxResults page.result_key=Quotas
    op ListServices POST / in=ListServicesRequest out=ListServicesResponse errors=AccessDeniedException,IllegalArgumentException,InvalidPaginationTokenException,ServiceException,TooManyRequestsException page.input_token=NextToken page.output_token=NextToken page.limit_key=MaxResults page.result_key=Services
    AccessDeniedException structure error=AccessDeniedException Message:ExceptionMessage
    AdjustableAtLevelEnum string enum=ACCOUNT,PER_RESOURCE,ALL
    AppliedLevelEnum string enum=ACCOUNT,RESOURCE,ALL
    ErrorCode string enum=DEPENDENCY_ACCESS_DENIED_ERROR,DEPENDENCY_THROTTLING_ERROR,DEPENDENCY_SERVICE_ERROR,SERVICE_QUOTA_NOT_AVAILABLE_ERROR
    ErrorMessage string
    ErrorReason structure ErrorCode:ErrorCode ErrorMessage:ErrorMessage
    ExceptionMessage string
    GetAWSDefaultServiceQuotaRequest structure ServiceCode!:ServiceCode QuotaCode!:QuotaCode
    GetAWSDefaultServiceQuotaResponse structure Quota:ServiceQuota
    GetServiceQuotaRequest structure ServiceCode!:ServiceCode QuotaCode!:QuotaCode ContextId:QuotaContextId
    GetServiceQuotaResponse structure Quota:ServiceQuota
    GlobalQuota boolean
    IllegalArgumentException structure error=IllegalArgumentException Message:ExceptionMessage
    InvalidPaginationTokenException structure error=InvalidPaginationTokenException Message:ExceptionMessage
    ListServiceQuotasRequest structure ServiceCode!:ServiceCode NextToken:NextToken MaxResults:MaxResults QuotaCode:QuotaCode QuotaAppliedAtLevel:AppliedLevelEnum
    ListServiceQuotasResponse structure NextToken:NextToken Quotas:ServiceQuotaListDefinition
    ListServicesRequest structure NextToken:NextToken MaxResults:MaxResults
    ListServicesResponse structure NextToken:NextToken Services:ServiceInfoListDefinition
    MaxResults integer min=1 max=100
    MetricDimensionName string
    MetricDimensionValue string
    MetricDimensionsMapDefinition map key=MetricDimensionName of=MetricDimensionValue max=10
    MetricInfo structure MetricNamespace:QuotaMetricNamespace MetricName:QuotaMetricName MetricDimensions:MetricDimensionsMapDefinition MetricStatisticRecommendation:Statistic
    NextToken string max=2048
    NoSuchResourceException structure error=NoSuchResourceException Message:ExceptionMessage
    PeriodUnit string enum=MICROSECOND,MILLISECOND,SECOND,MINUTE,HOUR,DAY,WEEK
    PeriodValue integer
    QuotaAdjustable boolean
    QuotaArn string
    QuotaCode string min=1 max=128
    QuotaContextId string
    QuotaContextInfo structure ContextScope:QuotaContextScope ContextScopeType:QuotaContextScopeType ContextId:QuotaContextId AdjustableAtLevel:AdjustableAtLevelEnum
    QuotaContextScope string enum=RESOURCE,ACCOUNT
    QuotaContextScopeType string
    QuotaDescription string min=0 max=350
    QuotaMetricName string
    QuotaMetricNamespace string
    QuotaName string
    QuotaPeriod structure PeriodValue:PeriodValue PeriodUnit:PeriodUnit
    QuotaUnit string
    QuotaValue double min=0 max=10000000000
    ServiceCode string min=1 max=63
    ServiceException structure error=ServiceException status=500 Message:ExceptionMessage
    ServiceInfo structure ServiceCode:ServiceCode ServiceName:ServiceName
    ServiceInfoListDefinition list of=ServiceInfo
    ServiceName string
    ServiceQuota structure ServiceCode:ServiceCode ServiceName:ServiceName QuotaArn:QuotaArn QuotaCode:QuotaCode QuotaName:QuotaName Value:QuotaValue Unit:QuotaUnit Adjustable:QuotaAdjustable GlobalQuota:GlobalQuota UsageMetric:MetricInfo Period:QuotaPeriod ErrorReason:ErrorReason QuotaAppliedAtLevel:AppliedLevelEnum QuotaContext:QuotaContextInfo Description:QuotaDescription
    ServiceQuotaListDefinition list of=ServiceQuota
    Statistic string min=1 max=256
    TooManyRequestsException structure error=TooManyRequestsException Message:ExceptionMessage
    """
}
