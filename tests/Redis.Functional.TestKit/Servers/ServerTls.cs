namespace Redis.Functional.TestKit;

/// <summary>A server's TLS side: PEM files, and whether clients must show a certificate.</summary>
public sealed record ServerTls(string CertificateFile, string KeyFile, string CaFile, bool ClientCertificateRequired = false);
