import AWSTypes

extension DescribedInstance {
  /// A network interface.
  package struct Interface: Sendable, Hashable {
    /// A public address and the private one that it leads to.
    package struct Association: Sendable, Hashable {
      package var publicIPv4: String
      package var privateIPv4: String

      package init(publicIPv4: String, privateIPv4: String) {
        self.publicIPv4 = publicIPv4
        self.privateIPv4 = privateIPv4
      }
    }

    /// A security group by id and name.
    package struct Group: Sendable, Hashable {
      package var id: String
      package var name: String

      package init(id: String, name: String) {
        self.id = id
        self.name = name
      }
    }

    /// `eni-…`
    package var id: String
    /// Six pairs of hex digits with colons.
    package var mac: String
    package var deviceNumber: Int
    package var networkCard: Int
    package var owner: String
    package var region: String
    /// The first is the primary one.
    package var privateIPv4s: [String]
    package var associations: [Association]
    package var ipv6s: [String]
    package var groups: [Group]
    package var subnetID: String
    package var subnetCIDR: String
    package var subnetIPv6CIDRs: [String]
    package var vpcID: String
    /// The first is the primary one.
    package var vpcCIDRs: [String]
    package var vpcIPv6CIDRs: [String]

    /// An interface with one private address; its networks are derived from it: a /20 in a /16.
    package init(
      id: String, mac: String, owner: String, region: String, privateIPv4: String, deviceNumber: Int = 0
    ) {
      self.id = id
      self.mac = mac
      self.owner = owner
      self.region = region
      self.deviceNumber = deviceNumber
      networkCard = 0
      privateIPv4s = [privateIPv4]
      associations = []
      ipv6s = []
      groups = []
      subnetID = "subnet-0ac62554f1d2b3c4d"
      vpcID = "vpc-0d295a6a7b8c9d0e1"
      let bytes = privateIPv4.split(separator: ".").map { Int($0) ?? 0 }
      let (a, b, c) = bytes.count == 4 ? (bytes[0], bytes[1], bytes[2]) : (10, 0, 0)
      subnetCIDR = "\(a).\(b).\(c & 0xF0).0/20"
      vpcCIDRs = ["\(a).\(b).0.0/16"]
      subnetIPv6CIDRs = []
      vpcIPv6CIDRs = []
    }

    /// The private DNS name (EC2 User Guide, "Amazon EC2 instance hostname types", IP name).
    package var localHostname: String {
      let domain = region == "us-east-1" ? "ec2.internal" : "\(region).compute.internal"
      return "ip-\(dashed(privateIPv4s.first ?? "0.0.0.0")).\(domain)"
    }

    /// The public DNS name; nil without a public address.
    package var publicHostname: String? {
      guard let address = associations.first?.publicIPv4 else { return nil }
      let suffix = Region(region).dnsSuffix
      let domain = region == "us-east-1" ? "compute-1.\(suffix)" : "\(region).compute.\(suffix)"
      return "ec2-\(dashed(address)).\(domain)"
    }

    private func dashed(_ address: String) -> String {
      String(address.map { $0 == "." ? "-" : $0 })
    }
  }
}
