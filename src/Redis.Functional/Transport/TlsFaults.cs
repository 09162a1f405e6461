using System.Globalization;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Redis.Functional;

/// <summary>Why TLS was not agreed on, in words that tell a person what to do.</summary>
internal static class TlsFaults
{
    /// <summary>The certificate came, and is not to be trusted.</summary>
    internal static string OfCertificate(X509Certificate2? certificate, X509Chain? chain, SslPolicyErrors errors, string expected, DateTimeOffset now)
    {
        if (certificate is null) return "The server presented no certificate.";
        if (errors.HasFlag(SslPolicyErrors.RemoteCertificateChainErrors) && OfChain(chain, certificate, now) is { } reason) return reason;
        return errors.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch)
            ? $"The server's certificate is for {Names(certificate)}, not for {expected}. Connect with a name in the certificate, or set TlsOptions.TargetHost."
            : $"The server's certificate is not trusted ({errors}).";
    }

    /// <summary>The handshake broke before a certificate was judged.</summary>
    internal static RedisError OfHandshake(Exception exception, RedisEndpoint endpoint)
    {
        var said = Innermost(exception).Message;
        return Has(said, "wrong version number") || Has(exception.Message, "frame size") || Has(said, "frame size") || Has(said, "packet length")
            ? TransportFaults.PlainPort(endpoint)
            : TransportFaults.Tls(Described(exception, said, endpoint));
    }

    private static string Described(Exception exception, string said, RedisEndpoint endpoint) =>
        Has(said, "protocol version") || Has(said, "unsupported protocol") || Has(said, "no protocols available")
            ? $"{endpoint} and this client have no TLS version in common. The server must support TLS 1.2 or 1.3 (see TlsOptions.AllowedProtocols)."
        : Has(said, "handshake failure") || Has(said, "no shared cipher")
            ? $"{endpoint} refused the TLS handshake. It may require a client certificate, or have no cipher in common with this client."
        : OfAlert(said) is { } alert ? alert
        : exception is IOException or System.Net.Sockets.SocketException
            ? $"{endpoint} closed the connection during the TLS handshake. Check that this is its TLS port."
        : $"TLS with {endpoint} failed: {ErrorText.Sentence(said)}";

    /// <summary>What a server refuses only after the handshake under TLS 1.3; null when it is something else.</summary>
    internal static RedisError? OfFirstRead(Exception exception) =>
        OfAlert(Innermost(exception).Message) is { } reason ? TransportFaults.Tls(reason) : null;

    private static string? OfAlert(string said) =>
        Has(said, "certificate required") ? "The server requires a client certificate. Set TlsOptions.ClientCertificate."
        : Has(said, "unknown ca") ? "The server does not trust the issuer of the client certificate."
        : Has(said, "certificate expired") ? "The server reports that the client certificate has expired."
        : Has(said, "bad certificate") || Has(said, "certificate unknown") || Has(said, "unsupported certificate") || Has(said, "certificate revoked")
            ? "The server does not accept the client certificate."
        : null;

    private static string? OfChain(X509Chain? chain, X509Certificate2 certificate, DateTimeOffset now)
    {
        var status = (chain?.ChainStatus ?? []).Aggregate(X509ChainStatusFlags.NoError, static (all, one) => all | one.Status);
        var subject = certificate.Subject;
        return Is(status, X509ChainStatusFlags.NotTimeValid) ? OfTime(chain!, now)
            : Is(status, X509ChainStatusFlags.Revoked) ? $"The server's certificate ({subject}) was revoked by its issuer."
            : Is(status, X509ChainStatusFlags.UntrustedRoot | X509ChainStatusFlags.PartialChain)
                ? $"The server's certificate ({subject}) was issued by {certificate.Issuer}, which is not trusted. Set TlsOptions.TrustedRoots to the certificate of that issuer."
            : Is(status, X509ChainStatusFlags.NotValidForUsage | X509ChainStatusFlags.InvalidExtension)
                ? $"The server's certificate ({subject}) is not valid for servers. It lacks the server authentication usage."
            : Is(status, X509ChainStatusFlags.RevocationStatusUnknown | X509ChainStatusFlags.OfflineRevocation)
                ? $"The revocation status of the server's certificate ({subject}) is unknown, because its issuer does not respond."
            : status != X509ChainStatusFlags.NoError ? $"The server's certificate ({subject}) is not trusted ({status})."
            : null;
    }

    private static string OfTime(X509Chain chain, DateTimeOffset now)
    {
        foreach (var element in chain.ChainElements)
        {
            var certificate = element.Certificate;
            if (certificate.NotAfter.ToUniversalTime() < now.UtcDateTime)
                return $"The certificate {certificate.Subject} expired on {Day(certificate.NotAfter)}. Renew it, or check this machine's clock.";
            if (certificate.NotBefore.ToUniversalTime() > now.UtcDateTime)
                return $"The certificate {certificate.Subject} is not valid before {Day(certificate.NotBefore)}. Check this machine's clock.";
        }
        return "A certificate of the server is outside its validity period. Check this machine's clock.";
    }

    private static string Day(DateTime time) => time.ToUniversalTime().ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);

    private static string Names(X509Certificate2 certificate)
    {
        var names = certificate.Extensions.OfType<X509SubjectAlternativeNameExtension>()
            .SelectMany(static san => san.EnumerateDnsNames().Concat(san.EnumerateIPAddresses().Select(static ip => ip.ToString())))
            .Take(8).ToArray();
        return names.Length > 0 ? string.Join(", ", names) : certificate.Subject;
    }

    private static bool Is(X509ChainStatusFlags status, X509ChainStatusFlags wanted) => (status & wanted) != X509ChainStatusFlags.NoError;

    private static bool Has(string text, string part) => text.Contains(part, StringComparison.OrdinalIgnoreCase);

    private static Exception Innermost(Exception exception)
    {
        var inner = exception;
        while (inner.InnerException is { } next) inner = next;
        return inner;
    }
}
