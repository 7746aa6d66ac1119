import Diagnostics
import Questions
import Testing

/// The question section of a real page of notes, as its author wrote it.
let courseNotes = """
  ---
  title: AWS CLI, SDK, IAM roles and policies
  tags: [aws, cda]
  ---

  ## AWS CLI, SDK, IAM roles and policies
  • EC2 exposes a standard Linux machine we can use any way we want
  #### • We have to use the AWS SDK when coding against AWS Services such
  as DynamoDB
  #### Signing AWS API requests
  • Note: some requests to Amazon S3 don’t need to be signed
  #### Questions
  - I have an on-premise personal server that I'd like to use to perform AWS API calls:you can't attach EC2 IAM roles to on premise servers.I should run `aws configure` and put my credentials there. Invalidate them when I'm done
  - My EC2 Instance does not have the permissions to perform an API call PutObject on S3. What should I do?:I should ask an administrator to attach a Policy to the IAM Role on my EC2 Instance that authorises it to do the API call
  - I need my colleagues help to debug my code. When he runs the application on his machine, it's working fine, whereas I get API authorisation exceptions. What should I do?:Compare his IAM policy and my IAM policy in the policy simulator to understand the differences
  - To get the instance id of my EC2 machine from the EC2 machine, the best thing is to:Query the meta data at http://169.254.169.254/latest/meta-data
  - The AWS CLI depends on which language?:Python
  - I'd like to deploy an application to an on-premise server. The server needs to perform API calls to Amazon S3. Amongst the following options, the best security I can achieve is:never use your personal credentials other than for personal machines.create an IAM user for the application and put the credentials into environment variables. Here, it's about creating a dedicated user for that application, as using your own personal credentials would blur the lines between actual users and applications.
  - When I run the CLI on my EC2 Instances, the CLI uses the _Meta_data_ service to get _temporary_ credentials thanks to the IAM Role that's attached.
  - I want to test whether my EC2 machine is able to perform the termination of EC2 instances. There is an IAM role attached to my EC2 Instance. I should:Use the IAM Policy Simulator OR the dry run CLI option
  - Can EC2 Instances retrieve the IAM Role policy JSON document that's attached to them using the CLI without any role attached?:No. you can retrieve the role name attached to your EC2 instance using the metadata service but not the policy itself.
  - I have received an authorisation exception from my EC2 instance while performing an EC2 API call.I want the decode the cryptic error message. How do I do it?:Use the STS decode-authorization-message API
  - My KMS API call just failed against AWS. It's seems I've reached the rate limit of the KMS API. I should retry: Using an exponential backoff strategy
  - Which API call should be used to get credentials before issuing API calls against an MFA-protected API?:STS GetSessionToken
  - What is the priority in the CLI credentials chain?Command Line Options > Environment Variables > EC2 Instance Profile
  """

private func notes(_ bullets: String...) -> NoteFile {
  NoteFile(reading: SourceText(name: "notes.md", text: "# Questions\n" + bullets.joined(separator: "\n")))
}

@Suite("Raw notes, as people write them")
struct RawNotesTests {
  @Test("a real page yields eleven recall questions, a cloze and an ordering")
  func realPage() throws {
    let file = NoteFile(reading: SourceText(name: "notes.md", text: courseNotes))
    #expect(file.questions.count == 13)
    #expect(file.drafts.isEmpty && file.problems.isEmpty)
    #expect(file.questions.filter { $0.kind == .recall }.count == 11)
    let cloze = try #require(file.questions.first { $0.kind == .cloze })
    #expect(cloze.blanks == ["Meta_data", "temporary"])
    #expect(cloze.prompt.plain.contains("uses the ______ service to get ______ credentials"))
    let ordering = try #require(file.questions.last)
    #expect(ordering.prompt.plain == "What is the priority in the CLI credentials chain?")
    #expect(
      ordering.rightAnswers == ["Command Line Options", "Environment Variables", "EC2 Instance Profile"])
    #expect(file.questions[3].prompt.plain.hasSuffix("the best thing is to"))
    #expect(
      file.questions[3].rightAnswers == ["Query the meta data at http://169.254.169.254/latest/meta-data"])
    #expect(file.questions[5].rightAnswers[0].hasSuffix("between actual users and applications."))
    #expect(file.questions[0].line == 13)
    #expect(Set(file.questions.map(\.id)).count == 13)
  }

  @Test(
    "a bullet parts into question and answer",
    arguments: [
      ("What is it?:a role", "What is it?", "a role"),
      ("I run it. Why? I ask. What now?:wait", "I run it. Why? I ask. What now?", "wait"),
      ("What is it? a role: a good one", "What is it?", "a role: a good one"),
      ("The address is:http://a.b/c?d=e:f", "The address is", "http://a.b/c?d=e:f"),
      ("What is http://a.b/c?d=e for?:a test", "What is http://a.b/c?d=e for?", "a test"),
      (
        "What serves http://169.254.169.254/latest?:the metadata service",
        "What serves http://169.254.169.254/latest?", "the metadata service"
      ),
      (
        "Who may call s3:GetObject on arn:aws:s3:::a/b here:the user",
        "Who may call s3:GetObject on arn:aws:s3:::a/b here", "the user"
      ),
      ("kms:Decrypt needs:a key policy", "kms:Decrypt needs", "a key policy"),
      ("What does `a?:b` print:b", "What does a?:b print", "b"),
      ("The type AWS::EC2::Instance is:a machine", "The type AWS::EC2::Instance is", "a machine"),
      ("At 10:30 it is:early", "At 10:30 it is", "early"),
      ("**What is it?** A role.", "What is it?", "A role."),
      ("**What is it?:** a role", "What is it?", "a role"),
      ("What is it? : a role", "What is it?", "a role"),
      ("Which variable?:_AWS_PROFILE_", "Which variable?", "AWS_PROFILE"),
      (
        "Where do keys stand on Windows?:C:\\Users\\user\\.aws\\credentials",
        "Where do keys stand on Windows?", "C:\\Users\\user\\.aws\\credentials"
      ),
    ])
  func parts(bullet: String, prompt: String, answer: String) throws {
    let file = notes("- " + bullet)
    let question = try #require(file.questions.first)
    #expect(file.questions.count == 1 && file.drafts.isEmpty)
    #expect(question.kind == .recall)
    #expect(question.prompt.plain == prompt)
    #expect(question.rightAnswers == [answer])
  }

  @Test(
    "underscores at word boundaries make a blank, inner ones do not",
    arguments: [
      ("the _Meta_data_ service", ["Meta_data"]), ("set _AWS_PROFILE_ first", ["AWS_PROFILE"]),
      ("(_one_) and _two words_.", ["one", "two words"]), ("note: the _role_ wins", ["role"]),
    ])
  func blanks(bullet: String, expected: [String]) throws {
    let question = try #require(notes("* " + bullet).questions.first)
    #expect(question.kind == .cloze && question.blanks == expected)
  }

  @Test(
    "what is no question is a draft with a reason, never served",
    arguments: [
      "Roles can be attached to instances", "AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY", "Why is that so?",
      "The answer is:",
      "`a:b`", "see http://169.254.169.254/latest", "[ ] an option", "`_code_` alone",
    ])
  func drafts(bullet: String) throws {
    let file = notes("- " + bullet)
    #expect(file.questions.isEmpty)
    let draft = try #require(file.drafts.first)
    #expect(!draft.reason.isEmpty && !draft.suggestion.isEmpty && draft.line == 2)
  }

  @Test(
    "the heading may be of any level and case, with a colon or a count",
    arguments: [
      "# Questions", "#### QUESTIONS:", "## questions (13)", "### **Questions**", "Questions\n---------",
      "##Questions ##",
    ])
  func headings(heading: String) {
    let text = "\(heading)\n\n•\tWhat is it?:\n  a role that runs\n  on\n\n-\n\n"
    let file = NoteFile(reading: SourceText(name: "n", text: text))
    #expect(file.questions.map(\.rightAnswers) == [["a role that runs on"]])
    #expect(file.drafts.isEmpty)
  }

  @Test("questions end at the next heading of the level, and no heading means drafts only")
  func regions() {
    let inside = NoteFile(
      reading: SourceText(
        name: "n", text: "## Questions\n- a:b\n### more\n- c:d\n## Notes\n- e:f\n# Questioning\n- g:h\n"))
    #expect(inside.questions.map(\.prompt.plain) == ["a", "c"])
    #expect(inside.questions.map(\.section) == ["Questions", "more"])
    let none = NoteFile(reading: SourceText(name: "n", text: "# Notes\n- a:b\n  c\n- d?:e\n"))
    #expect(none.questions.isEmpty)
    #expect(none.drafts.map(\.text) == ["a:b c", "d?:e"])
  }

  @Test("code blocks, carriage returns and an endless front matter do no harm")
  func oddities() {
    let code = NoteFile(reading: SourceText(name: "n", text: "```\n## Questions\n- a:b\n```\n"))
    #expect(code.questions.isEmpty && code.drafts.isEmpty)
    let windows = NoteFile(
      reading: SourceText(name: "n", text: "---\r\na: b\r\n---\r\n# Questions\r\n- a?:b\r\n"))
    #expect(windows.questions.map(\.rightAnswers) == [["b"]])
    #expect(windows.questions.first?.line == 5)
    let open = NoteFile(reading: SourceText(name: "n", text: "---\n# Questions\n- a?:b\n"))
    #expect(open.questions.count == 1)
  }
}
