/// The RSA key with which simulated services sign, such as the instance identity document of the metadata service.
///
/// It stands here in plain text, for worlds must be repeatable: it protects nothing, is not Amazon's, and must never be
/// trusted outside this program. Made once with `openssl genpkey` and a self-signed certificate, valid from 2020 to 2099.
public enum TeachingKey {
  /// The private key in PEM.
  public static let privatePEM = """
    -----BEGIN PRIVATE KEY-----
    MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQDNQ2DUgTwQ8V0+
    x7eCS2toYOeDVkbweE/l+P7PysCb1Gun6bVpkYd5gLIVnxDt5pUAxhE54yTSbZo1
    ACn8iIstzQytiq0GAwjXOCMiTt3WUxtpUMGc7MfLJv6DfWyRmloV04mhD17biCNm
    7ck1Tpw21RJBzCMJa+yl419kRsESDFP8hfO7ii4aVUoYXEH+QSJlsCmBN08T4HQL
    x3MgqiagMQjwLTFuYNxre893Sc5xTn+1UypdPvIAoJp3mr5r4G0CUpxO+fOxYv1p
    IHcrbDoMrE/MUUJWfwwOTwd8/scUzCk26+V27ENEXSDdjhEPBxL2dpK0iRrNxY69
    1olMeZbpAgMBAAECggEAVdrc4YW8rgmGyv+WTjVlk58UtuabfXGVWcewLRHNRmCv
    NuiWLLXmSHgABPMnjZposI4oHmJXwHx/h7Ot3CbwsBOYPe5HOMCELiEY8Pyz5TWV
    vZM9qHmRh/OjeTQ4+R3qmD6GzoszTfe/dwn2owliZbzxifvsm8A8l5ZnC/ZcQ0OM
    FCYGczdlgG495PMByOkYWiSjSC8KUqgoAabO6uc11480lyYo1P4W0IeTcXnP0VXc
    ynAp4/pp2ufM4fyDjLkELXMk5ayefdy2dRrNMNwkP5m1Ww2VGKv1aI1DcMZz7Ddb
    ViG/KTor2P/jXuV5MSlXmv079sVtZbSK2L1RWGmskQKBgQD9Wo5p7axjzIl7YZLU
    8KihUe8+GYtomdQiOBFPHZbCyLoq6acOwY4i/A/ZqRFq9Ck0Zbvn0HADdJxWLzv5
    MkJftwKK3SsbYISBBGwi2kyHwBgQzZ1G6lAfHw0jho2QNVnF3xyXfiatvz5Qe7aE
    1jzlCz6Fen3qqi95HUGMV3UCtwKBgQDPaDuAdB7IZn2jIJIAbEQa/ZegwpyGC5nW
    Fl2Qg9JYrwkTrxXhklkO1/70tmAfi+K0w4jf92tS6PFUSqxYImBxkl66Itxdw+7F
    JUy4UmGoGndvjO1I4K+/Iamz3dgpI2do25de51BtCLC5Aj2HTbkGngioJECRbABR
    y7Bs2/YTXwKBgQDwQaEOGSLC3WN/Cq/YmYQAv5d2N3k5r6846ByZ/0BJ5VqOeVdA
    KhMlYA2T5r2qxHISy2sfUU34KOxc2pwwHBZPeFjD4SsQ4j2lr9DwWD38+hCYVrSQ
    XIGwkZy/FMlIeR9yAru1eh8p41MvtbIHVLcYqcoXgGrKT6uHWlQfx4wiDwKBgBLh
    fDkvWPYJTnqhJmlfcbu7RiheTv1s5O42TwIu3eEw3fSqxaUpO248f3srdwioJVUr
    T7SDw4NirUVtHs9PIdR07KapMcJfaccMpDVLWpSBBEplW9x8h8Mwf1Bea6UjEfDb
    vKXpDMtANUZCS/ObQbK2hDc6RZ53ZHgNwNvIElilAoGATorZXf2gBz1bJ1SPVm0D
    QtiQIffJi8ajU/uwKcUvaGOXLedKZdkp+xOHQ66udJRl1iel89I2xr+B70jz11b2
    Vf3LRNe9EzGgVjy2k26DelooCVJxTj69eIHcuckGxE7VjA27q7PEr5YdUcgHYgjO
    rmUSdIcW1KRjOd+Zp1+fric=
    -----END PRIVATE KEY-----
    """

  /// The self-signed certificate in PEM.
  public static let certificatePEM = """
    -----BEGIN CERTIFICATE-----
    MIIDtjCCAp6gAwIBAgIBATANBgkqhkiG9w0BAQsFADCBhDELMAkGA1UEBhMCVVMx
    GTAXBgNVBAgMEFdhc2hpbmd0b24gU3RhdGUxEDAOBgNVBAcMB1NlYXR0bGUxNjA0
    BgNVBAoMLWxhYmRlY2sgdGVhY2hpbmcga2V5LCBub3QgQW1hem9uIFdlYiBTZXJ2
    aWNlczEQMA4GA1UEAwwHbGFiZGVjazAgFw0yMDAxMDEwMDAwMDBaGA8yMDk5MTIz
    MTIzNTk1OVowgYQxCzAJBgNVBAYTAlVTMRkwFwYDVQQIDBBXYXNoaW5ndG9uIFN0
    YXRlMRAwDgYDVQQHDAdTZWF0dGxlMTYwNAYDVQQKDC1sYWJkZWNrIHRlYWNoaW5n
    IGtleSwgbm90IEFtYXpvbiBXZWIgU2VydmljZXMxEDAOBgNVBAMMB2xhYmRlY2sw
    ggEiMA0GCSqGSIb3DQEBAQUAA4IBDwAwggEKAoIBAQDNQ2DUgTwQ8V0+x7eCS2to
    YOeDVkbweE/l+P7PysCb1Gun6bVpkYd5gLIVnxDt5pUAxhE54yTSbZo1ACn8iIst
    zQytiq0GAwjXOCMiTt3WUxtpUMGc7MfLJv6DfWyRmloV04mhD17biCNm7ck1Tpw2
    1RJBzCMJa+yl419kRsESDFP8hfO7ii4aVUoYXEH+QSJlsCmBN08T4HQLx3Mgqiag
    MQjwLTFuYNxre893Sc5xTn+1UypdPvIAoJp3mr5r4G0CUpxO+fOxYv1pIHcrbDoM
    rE/MUUJWfwwOTwd8/scUzCk26+V27ENEXSDdjhEPBxL2dpK0iRrNxY691olMeZbp
    AgMBAAGjLzAtMAwGA1UdEwEB/wQCMAAwHQYDVR0OBBYEFNnszQIAwrhwQxuuOybl
    YAUCcIYMMA0GCSqGSIb3DQEBCwUAA4IBAQBAngE/7R9G7yLkdlguGLGYws1BmEjQ
    lC5ZYJKmadeWzxhmhZxuXYtHOLkVTGNCB98sn/rDwvfFZ1R59cZyYtmp8FmHZ4v6
    VzyimY6ADslitBL78lQnRhHzI8PP9ux3+2KQ5nGrmqSUyHOO3IhKZmBI5zW05avF
    cDCGSGy7BE9z3PgFK1RBDILPZxu5aBljMGYmvI7flv96EccE/LeNHxgKXvOQdfBs
    qeCvnY4igQeL9BGZJdv3Az+Gk2su7A7VM2vNVEU5ZthQnzvcLAnAtszZzlTq9Znf
    2xBPWbPldIBSJPqLp5QKPZfj56Uh4hKHDjN5MGZ+Ia+qVOqJt6yYdoc1
    -----END CERTIFICATE-----
    """

  /// The private key.
  public static func privateKey() throws(CryptoError) -> RSAKey { try RSAKey(pem: privatePEM) }

  /// The certificate.
  public static func certificate() throws(CryptoError) -> Certificate { try Certificate(pem: certificatePEM) }
}
