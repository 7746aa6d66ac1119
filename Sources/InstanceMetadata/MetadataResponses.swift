import HTTPMessages

/// Answers as the real service frames them: its headers in its order, its XHTML error pages.
enum MetadataResponses {
  /// A value, a listing or a document.
  static func content(
    _ body: [UInt8], type: String, modified: String, tokenLife: Int?, at date: String
  ) -> HTTPResponse {
    var fields: [HTTPField] = []
    fields.reserveCapacity(8)
    fields.append(HTTPField("Content-Type", type))
    fields.append(HTTPField("Accept-Ranges", "none"))
    fields.append(HTTPField("Last-Modified", modified))
    fields.append(HTTPField("Content-Length", String(body.count)))
    fields.append(HTTPField("Date", date))
    if let tokenLife { fields.append(HTTPField("X-Aws-Ec2-Metadata-Token-Ttl-Seconds", String(tokenLife))) }
    fields.append(HTTPField("Server", "EC2ws"))
    fields.append(HTTPField("Connection", "close"))
    return HTTPResponse(status: 200, fields: HTTPFields(fields), body: body)
  }

  /// A session token.
  static func token(_ token: String, life: Int, at date: String) -> HTTPResponse {
    let body = Array(token.utf8)
    return HTTPResponse(
      status: 200,
      fields: [
        "X-Aws-Ec2-Metadata-Token-Ttl-Seconds": String(life), "Content-Type": "text/plain",
        "Content-Length": String(body.count), "Date": date, "Server": "EC2ws", "Connection": "close",
      ], body: body)
  }

  /// An error page with the status as its title.
  static func error(_ status: Int, at date: String) -> HTTPResponse {
    let title = "\(status) - \(reason(status))"
    let page = """
      <?xml version="1.0" encoding="iso-8859-1"?>
      <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"
      \t"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
      <html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en">
       <head>
        <title>\(title)</title>
       </head>
       <body>
        <h1>\(title)</h1>
       </body>
      </html>

      """
    let body = Array(page.utf8)
    return HTTPResponse(
      status: status,
      fields: [
        "Content-Type": "text/html", "Content-Length": String(body.count), "Date": date, "Server": "EC2ws",
        "Connection": "close",
      ], body: body)
  }

  /// The refusal of a method; `allow` lists those that are taken.
  static func notAllowed(_ allow: String, at date: String) -> HTTPResponse {
    HTTPResponse(
      status: 405,
      fields: [
        "Allow": allow, "Content-Length": "0", "Date": date, "Server": "EC2ws", "Connection": "close",
        "Content-Type": "text/plain",
      ])
  }

  private static func reason(_ status: Int) -> String {
    switch status {
    case 400: "Bad Request"
    case 401: "Unauthorized"
    case 403: "Forbidden"
    case 404: "Not Found"
    case 500: "Internal Server Error"
    default: "Service Unavailable"
    }
  }
}
