using System.Globalization;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using LanguageExt;

namespace Redis.Functional;

/// <summary>The TLS settings.</summary>
/// <remarks>
/// <para>The server's certificate and name are always verified unless <see cref="InsecureSkipVerification"/> is set.</para>
/// <para>Since 0.1.</para>
/// </remarks>
public sealed partial record TlsOptions
{
    /// <summary>The default options: the system's trusted roots, the endpoint's host as the name, TLS 1.2 or 1.3.</summary>
    public static TlsOptions Default { get; } = new();

    /// <summary>The only trusted root certificates.</summary>
    /// <remarks>Empty: those that the system trusts. Default: empty.</remarks>
    public Seq<X509Certificate2> TrustedRoots { get; init; }

    /// <summary>The client certificate with its private key.</summary>
    /// <remarks>Null: none. Default: null.</remarks>
    public X509Certificate2? ClientCertificate { get; init; }

    /// <summary>The name that the server's certificate must contain.</summary>
    /// <remarks>Null: the host of the endpoint. Default: null.</remarks>
    public string? TargetHost { get; init; }

    /// <summary>Whether the revocation status of the certificate is checked.</summary>
    /// <remarks>Default: false, because private certificate authorities rarely provide it.</remarks>
    public bool CheckRevocation { get; init; }

#pragma warning disable CA5398 // the floor is the point: the system's own default may still contain TLS 1.0 and 1.1
    /// <summary>The allowed TLS versions.</summary>
    /// <remarks>Default: TLS 1.2 and 1.3.</remarks>
    public SslProtocols AllowedProtocols { get; init; } = SslProtocols.Tls12 | SslProtocols.Tls13;
#pragma warning restore CA5398

    /// <summary>Whether any certificate and any name are accepted.</summary>
    /// <remarks>Default: false. An attacker between client and server can then read the password and all data: use it only for tests.</remarks>
    public bool InsecureSkipVerification { get; init; }

    /// <summary>Formats the options, without keys and certificate contents.</summary>
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
