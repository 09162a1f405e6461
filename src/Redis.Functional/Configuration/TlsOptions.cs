using System.Globalization;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using LanguageExt;

namespace Redis.Functional;

/// <summary>
/// How to make a connection secret and whom to trust. The server's certificate and name are always checked, unless
/// <see cref="InsecureSkipVerification"/> says otherwise in so many words. Since 0.1.
/// </summary>
public sealed partial record TlsOptions
{
    /// <summary>The machine's trusted roots, the endpoint's host as the name, TLS 1.2 or 1.3.</summary>
    public static TlsOptions Default { get; } = new();

    /// <summary>The only authorities to trust; empty: those the machine trusts.</summary>
    public Seq<X509Certificate2> TrustedRoots { get; init; }

    /// <summary>The certificate, with its private key, that this client shows; null: none.</summary>
    public X509Certificate2? ClientCertificate { get; init; }

    /// <summary>The name the server's certificate must carry; null: the host of the endpoint.</summary>
    public string? TargetHost { get; init; }

    /// <summary>Whether to ask the authority if the certificate was revoked. No by default: private authorities seldom answer.</summary>
    public bool CheckRevocation { get; init; }

#pragma warning disable CA5398 // the floor is the point: the system's own default may still contain TLS 1.0 and 1.1
    /// <summary>The versions to agree on. TLS 1.2 and 1.3.</summary>
    public SslProtocols AllowedProtocols { get; init; } = SslProtocols.Tls12 | SslProtocols.Tls13;
#pragma warning restore CA5398

    /// <summary>
    /// Accept any certificate and any name. Whoever stands between this client and the server can then read the password and
    /// everything else. For a laboratory only.
    /// </summary>
    public bool InsecureSkipVerification { get; init; }

    /// <summary>Names and numbers; never a key, never a certificate's content.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"TlsOptions {{ TrustedRoots = {(TrustedRoots.IsEmpty ? "the machine's" : TrustedRoots.Count.ToString(CultureInfo.InvariantCulture))}, "
        + $"ClientCertificate = {(ClientCertificate is null ? "none" : "given")}, TargetHost = {TargetHost ?? "the endpoint's"}, "
        + $"CheckRevocation = {CheckRevocation}, AllowedProtocols = {AllowedProtocols}, InsecureSkipVerification = {InsecureSkipVerification} }}");

    internal string? Problem() =>
        TargetHost is not null && string.IsNullOrWhiteSpace(TargetHost) ? "TlsOptions.TargetHost is blank. Set it to null to use the endpoint's host."
        : ClientCertificate is { HasPrivateKey: false } ? "TlsOptions.ClientCertificate has no private key. A client certificate requires one."
        : null;
}
