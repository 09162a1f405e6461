using System.Security.Cryptography.X509Certificates;

namespace Redis.Functional.TestKit;

/// <summary>A certificate with its key: as an object for .NET, as PEM files for servers.</summary>
public sealed class TestCertificate : IDisposable
{
    internal TestCertificate(X509Certificate2 withKey, string folder, string name)
    {
        CertificateFile = Path.Combine(folder, name + ".crt");
        KeyFile = Path.Combine(folder, name + ".key");
        File.WriteAllText(CertificateFile, withKey.ExportCertificatePem() + "\n");
        using var key = withKey.GetECDsaPrivateKey()!;
        File.WriteAllText(KeyFile, key.ExportPkcs8PrivateKeyPem() + "\n");

        // a key made in memory is ephemeral, which SslStream refuses on Windows: the round trip through PKCS#12 makes it usable
        Certificate = X509CertificateLoader.LoadPkcs12(withKey.Export(X509ContentType.Pkcs12), null, X509KeyStorageFlags.Exportable);
    }

    public X509Certificate2 Certificate { get; }

    public string CertificateFile { get; }

    public string KeyFile { get; }

    public void Dispose() => Certificate.Dispose();
}
