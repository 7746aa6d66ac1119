import AWSTypes
import World

/// The DNS names that EC2 gives an interface's addresses (EC2 User Guide, "Amazon EC2 instance hostname types", IP name).
extension NetworkInterface {
  /// The private DNS name.
  func localHostname(in region: String) -> String {
    let domain = region == "us-east-1" ? "ec2.internal" : "\(region).compute.internal"
    return "ip-\(dashed(privateIPs.first ?? "0.0.0.0")).\(domain)"
  }

  /// The public DNS name; nil without a public address.
  func publicHostname(in region: String) -> String? {
    guard let address = publicIPs.first else { return nil }
    let suffix = Region(region).dnsSuffix
    let domain = region == "us-east-1" ? "compute-1.\(suffix)" : "\(region).compute.\(suffix)"
    return "ec2-\(dashed(address)).\(domain)"
  }

  private func dashed(_ address: String) -> String {
    String(address.map { $0 == "." ? "-" : $0 })
  }
}
