using System.Net;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Redis.Functional.TestKit;

/// <summary>A certificate authority made for one test run, and certificates of it: the right one and every kind of wrong one.</summary>
public sealed class TestCertificates : IDisposable
{
    private const string ServerUsage = "1.3.6.1.5.5.7.3.1";
    private const string ClientUsage = "1.3.6.1.5.5.7.3.2";
    private static readonly Lazy<TestCertificates> Instance = new(() =>
    {
        var made = new TestCertificates();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => made.Dispose();
        return made;
    });

    private readonly string folder = ServerFolder.Create();

    public TestCertificates()
    {
        var now = DateTimeOffset.UtcNow;
        var (from, until) = (now.AddDays(-2), now.AddDays(30));
        using var authority = Authority("test authority", from, until);
        using var stranger = Authority("another authority", from, until);
        Ca = X509CertificateLoader.LoadCertificate(authority.Export(X509ContentType.Cert));
        CaFile = Path.Combine(folder, "ca.crt");
        File.WriteAllText(CaFile, authority.ExportCertificatePem() + "\n");

        string[] here = ["localhost", "127.0.0.1", "::1"];
        Server = Make("server", authority, here, from, until, ServerUsage);
        NameOnly = Make("name-only", authority, ["localhost"], from, until, ServerUsage);
        WrongHost = Make("wrong-host", authority, ["redis.example.org"], from, until, ServerUsage);
        Expired = Make("expired", authority, here, from, now.AddDays(-1), ServerUsage);
        NotYetValid = Make("not-yet-valid", authority, here, now.AddDays(1), until, ServerUsage);
        WrongUsage = Make("wrong-usage", authority, here, from, until, ClientUsage);
        Untrusted = Make("untrusted", stranger, here, from, until, ServerUsage);
        Client = Make("client", authority, ["client"], from, until, ClientUsage);
        UntrustedClient = Make("untrusted-client", stranger, ["client"], from, until, ClientUsage);
    }

    /// <summary>One set for the whole process, deleted with it.</summary>
    public static TestCertificates Shared => Instance.Value;

    /// <summary>The authority, without its key.</summary>
    public X509Certificate2 Ca { get; }

    public string CaFile { get; }

    /// <summary>The right one: localhost, 127.0.0.1 and ::1.</summary>
    public TestCertificate Server { get; }

    /// <summary>Right for localhost, not for 127.0.0.1: the case of discovered addresses.</summary>
    public TestCertificate NameOnly { get; }

    public TestCertificate WrongHost { get; }

    public TestCertificate Expired { get; }

    public TestCertificate NotYetValid { get; }

    /// <summary>A client's certificate shown by a server.</summary>
    public TestCertificate WrongUsage { get; }

    /// <summary>From an authority nobody was told to trust.</summary>
    public TestCertificate Untrusted { get; }

    /// <summary>A client's own certificate.</summary>
    public TestCertificate Client { get; }

    public TestCertificate UntrustedClient { get; }

    /// <summary>What a real server is started with.</summary>
    public ServerTls ForServer(TestCertificate? certificate = null, bool clientCertificateRequired = false) =>
        new(certificate ?? Server, CaFile, Client, clientCertificateRequired);

    /// <summary>What a scripted server is started with.</summary>
    public SslServerAuthenticationOptions ForScript(TestCertificate? certificate = null) => new()
    {
        ServerCertificateContext = SslStreamCertificateContext.Create((certificate ?? Server).Certificate, [Ca], offline: true),
    };

    /// <summary>What a client that trusts this authority alone connects with.</summary>
    public SslClientAuthenticationOptions ForClient(string host = "localhost", TestCertificate? client = null) => new()
    {
        TargetHost = host,
        CertificateChainPolicy = new X509ChainPolicy
        {
            TrustMode = X509ChainTrustMode.CustomRootTrust,
            CustomTrustStore = { Ca },
            RevocationMode = X509RevocationMode.NoCheck,
        },
        ClientCertificates = client is null ? null : [client.Certificate],
    };

    public void Dispose()
    {
        Ca.Dispose();
        foreach (var certificate in (TestCertificate[])[Server, NameOnly, WrongHost, Expired, NotYetValid, WrongUsage, Untrusted, Client, UntrustedClient])
        {
            certificate.Dispose();
        }

        ServerFolder.Delete(folder);
    }

    private static X509Certificate2 Authority(string name, DateTimeOffset from, DateTimeOffset until)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, false, 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, critical: true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false));
        return request.CreateSelfSigned(from, until);
    }

    private TestCertificate Make(string name, X509Certificate2 authority, string[] hosts, DateTimeOffset from, DateTimeOffset until, string usage)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={hosts[0]}", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        foreach (var host in hosts)
        {
            if (IPAddress.TryParse(host, out var address))
            {
                names.AddIpAddress(address);
            }
            else
            {
                names.AddDnsName(host);
            }
        }

        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: false, false, 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature, critical: true));
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid(usage)], critical: false));
        request.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromCertificate(authority, true, false));
        using var signed = request.Create(authority, from, until, RandomNumberGenerator.GetBytes(16));
        using var withKey = signed.CopyWithPrivateKey(key);
        return new TestCertificate(withKey, folder, name);
    }
}
