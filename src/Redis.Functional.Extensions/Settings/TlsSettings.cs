using System.Security.Authentication;
using LanguageExt;

namespace Redis.Functional.Extensions;

/// <summary>The TLS settings as configuration binds them, with certificates as files.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class TlsSettings
{
    /// <summary>The PEM file with the only trusted root certificates.</summary>
    /// <remarks>Null: those that the system trusts.</remarks>
    public string? TrustedRoots { get; set; }

    /// <summary>The PEM file with the client certificate.</summary>
    public string? ClientCertificate { get; set; }

    /// <summary>The PEM file with the private key of the client certificate.</summary>
    /// <remarks>Null: it is in the file of the certificate.</remarks>
    public string? ClientKey { get; set; }

    /// <summary>The name that the server's certificate must contain.</summary>
    public string? TargetHost { get; set; }

    /// <summary>Whether the revocation status of the certificate is checked.</summary>
    public bool? CheckRevocation { get; set; }

    /// <summary>The allowed TLS versions.</summary>
    public SslProtocols? AllowedProtocols { get; set; }

    /// <summary>Whether any certificate and any name are accepted, which is for tests only.</summary>
    public bool? InsecureSkipVerification { get; set; }

    internal Either<RedisError, TlsOptions> ToOptions(TlsOptions basis)
    {
        var options = basis with
        {
            TargetHost = TargetHost ?? basis.TargetHost,
            CheckRevocation = CheckRevocation ?? basis.CheckRevocation,
            AllowedProtocols = AllowedProtocols ?? basis.AllowedProtocols,
            InsecureSkipVerification = InsecureSkipVerification ?? basis.InsecureSkipVerification,
        };
        if (ClientKey is not null && ClientCertificate is null)
            return new RedisError.Client.InvalidConfig("Tls.ClientKey is set without Tls.ClientCertificate. Set both, or neither.");
        var rooted = TrustedRoots is { } roots ? options.WithTrustedRoots(roots) : options;
        return ClientCertificate is { } certificate ? rooted.Bind(with => with.WithClientCertificate(certificate, ClientKey)) : rooted;
    }
}
