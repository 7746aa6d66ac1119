import HTTPMessages
import Testing

/// A signature of SigV4a that somebody else published: one of AWS's public signing suite, made with its random number by aws-c-auth
/// (awslabs/aws-c-auth, tests/aws-signing-test-suite/v4a, Apache-2.0). It can't be made again, only verified.
struct PublishedV4aSignature: Sendable, CustomTestStringConvertible {
  var name: String
  var target = "/"
  /// The fields of the request beside Host, date and set of regions.
  var fields = HTTPFields()
  var signedHeaders = "host;x-amz-date;x-amz-region-set"
  var method = "GET"
  var body = ""
  var token: String?
  var normalizes = true
  var isPresigned = false
  var signature: String

  var testDescription: String { "\(name)\(isPresigned ? ", presigned" : "")" }

  /// The signed request as it arrives.
  var request: HTTPRequest {
    var fields = self.fields
    fields.all.insert(HTTPField("Host", "example.amazonaws.com"), at: 0)
    let credential = "AKIDEXAMPLE/20150830/service/aws4_request"
    var target = self.target
    if isPresigned {
      let items = [
        "X-Amz-Algorithm=AWS4-ECDSA-P256-SHA256", "X-Amz-Credential=\(PercentEncoding.encode(credential))",
        "X-Amz-Date=20150830T123600Z", "X-Amz-SignedHeaders=\(PercentEncoding.encode(signedHeaders))",
        "X-Amz-Expires=3600", "X-Amz-Region-Set=us-east-1", "X-Amz-Signature=\(signature)",
      ]
      target += (target.contains("?") ? "&" : "?") + items.joined(separator: "&")
    } else {
      fields.append("X-Amz-Date", "20150830T123600Z")
      fields.append("X-Amz-Region-Set", "us-east-1")
      if let token { fields.append("X-Amz-Security-Token", token) }
      fields.append(
        "Authorization",
        "AWS4-ECDSA-P256-SHA256 Credential=\(credential), SignedHeaders=\(signedHeaders), Signature=\(signature)"
      )
    }
    return HTTPRequest(method: method, target: target, fields: fields, body: Array(body.utf8))
  }

  static let all: [PublishedV4aSignature] = [
    PublishedV4aSignature(
      name: "get-vanilla-query-order-encoded", target: "/?Param-3=Value3&Param=Value2&%E1%88%B4=Value1",
      signature:
        "3044022041ffa05b60e2cc9bac499a22148bb69825873b913cabdcf8b3f97c75ba28f81a0220492937cb6eccb784d5fcf1969e4493ad9417ac3409496ef74f281aa13e279739"
    ),
    PublishedV4aSignature(
      name: "get-space-normalized", target: "/example space/",
      signature:
        "3044022010ed419c059a306809f13ed114b7be5bc55bba81b65c37673c47be6e7bcb93100220233159500c619a3793b8ab02766a6be57059c2fe51fc73894591a7536aac24f3"
    ),
    PublishedV4aSignature(
      name: "get-slash-dot-slash-unnormalized", target: "/./", normalizes: false,
      signature:
        "304502210087f0f112b182e9f2068c9d4b53aace25001e0baade911f2cdad2bf87c247b7e8022057a3f49c0ee454f0c39a997709a37bb3e8f72cac270983241ced0528beaa29b0"
    ),
    PublishedV4aSignature(
      name: "get-relative-normalized", target: "/example/..",
      signature:
        "3046022100e4dcadee13cc9bc5bd1d61014e503af3fb8ade2675abb4d57b3dc7d084338ab70221009b801b82caff74bca1f553edaad1d259450ac9d3f1b05512de3d3b12312874a2"
    ),
    PublishedV4aSignature(
      name: "get-vanilla-with-session-token",
      signedHeaders: "host;x-amz-date;x-amz-region-set;x-amz-security-token",
      token: "6e86291e8372ff2a2260956d9b8aae1d763fbf315fa00fa31553b73ebf194267",
      signature:
        "3044021f7cfd51af2b722f8d1fa1afb65b4d5486ed59a67bcf9f3acc62aad6ddd37db10221009d4c9f9a37104fc01a8daffc9a6bd1056b7b43c1196edde0b52878b759628f8c"
    ),
    PublishedV4aSignature(
      name: "post-x-www-form-urlencoded-parameters",
      fields: [
        "Content-Type": "application/x-www-form-urlencoded; charset=utf-8", "Content-Length": "13",
        "x-amz-content-sha256": "9095672bbd1f56dfc5b65f3e153adc8731a4a654192329106275f4c7b24d0b6e",
      ], signedHeaders: "content-length;content-type;host;x-amz-content-sha256;x-amz-date;x-amz-region-set",
      method: "POST", body: "Param1=value1",
      signature:
        "3046022100bbf81a6468a428eb40da6cab320b6f293f8f579a47211b3b5a18e3f7ac05f34f022100ee09608fe9a2cbc8ed92636d8b50a76fac5b3b02eb214778cc79abb2753629f4"
    ),
    PublishedV4aSignature(
      name: "get-vanilla-query-order-encoded", target: "/?Param-3=Value3&Param=Value2&%E1%88%B4=Value1",
      signedHeaders: "host", isPresigned: true,
      signature:
        "3046022100e25504f18aab11f2f511664a9e6b98f522b9c8bd95ad0c7502b56ff4248d2dba022100c00ee21af060180bac879294598c03ba8523367daf1edf88688923a21f26e0df"
    ),
    PublishedV4aSignature(
      name: "get-vanilla-utf8-query", target: "/?ሴ=bar", signedHeaders: "host", isPresigned: true,
      signature:
        "3046022100f687726cf6b8cf4d9a54d53d161310b9d0ed89f02299ebb44c4b3c525f0a52c3022100904dbdaad8f3fd44bff8f39d8fe37b2addc264e088b3a6ae43bbe94b3b69135b"
    ),
    PublishedV4aSignature(
      name: "get-space-normalized", target: "/example space/", signedHeaders: "host", isPresigned: true,
      signature:
        "3045022100a37fb29d09e01865dd7240535689497413bf4149af6da4f9df419a1c9a06d40902206e4acc440487188da0750a63bc25dcc003b4553948cf1a66357ab84e572082ce"
    ),
    PublishedV4aSignature(
      name: "get-slash-pointless-dot-unnormalized", target: "/./example", signedHeaders: "host",
      normalizes: false, isPresigned: true,
      signature:
        "30460221008216976f00d7c25835f6049f140a02a2305192a5255061b6fc86d0c4839b34710221008ade71fe914ae64e410c55ee2d7f5148d32680784cf01adaffb18749d200d559"
    ),
  ]
}
