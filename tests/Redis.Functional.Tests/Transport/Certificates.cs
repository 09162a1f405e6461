using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using LanguageExt;

namespace Redis.Functional.Tests.Transport;

/// <summary>An authority made for one test, and the certificates it signs.</summary>
sealed class Certificates
{
    static readonly DateTimeOffset Now = DateTimeOffset.UtcNow;

    public Certificates(string name = "CN=Test Authority")
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest(name, key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign, true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, false));
        Authority = request.CreateSelfSigned(Now.AddYears(-2), Now.AddYears(2));
    }

    public X509Certificate2 Authority { get; }

    public Seq<X509Certificate2> Roots => new([X509CertificateLoader.LoadCertificate(Authority.RawData)]);

    public X509Certificate2 Server(
        string host = "localhost", DateTimeOffset? from = null, DateTimeOffset? until = null, string usage = "1.3.6.1.5.5.7.3.1") =>
        Sign("CN=server", host, from, until, usage);

    public X509Certificate2 Client() => Sign("CN=client", null, null, null, "1.3.6.1.5.5.7.3.2");

    X509Certificate2 Sign(string subject, string? host, DateTimeOffset? from, DateTimeOffset? until, string usage)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest(subject, key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid(usage)], false));
        request.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromCertificate(Authority, true, false));
        if (host is not null)
        {
            var names = new SubjectAlternativeNameBuilder();
            if (IPAddress.TryParse(host, out var address)) names.AddIpAddress(address);
            else names.AddDnsName(host);
            request.CertificateExtensions.Add(names.Build());
        }
        var serial = RandomNumberGenerator.GetBytes(8);
        return request.Create(Authority, from ?? Now.AddYears(-1), until ?? Now.AddYears(1), serial).CopyWithPrivateKey(key);
    }
}
