namespace Redis.Functional.TestKit;

/// <summary>A server's TLS side, as PEM files.</summary>
/// <param name="Certificate">What the server shows.</param>
/// <param name="CaFile">Whose client certificates it accepts.</param>
/// <param name="Client">What the kit itself shows when it must.</param>
/// <param name="ClientCertificateRequired">Whether clients must show a certificate.</param>
public sealed record ServerTls(TestCertificate Certificate, string CaFile, TestCertificate Client, bool ClientCertificateRequired = false);
