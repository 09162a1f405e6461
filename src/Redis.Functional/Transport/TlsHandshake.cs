using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;

namespace Redis.Functional;

/// <summary>Agrees on TLS over a connected socket and checks whom it reached; why not is said in words.</summary>
internal sealed class TlsHandshake(TlsOptions options, RedisEndpoint endpoint)
{
    private string? _refusal;

    internal async ValueTask<RedisResult<Wire>> Run(Socket socket, CancellationToken token)
    {
        SslStream? stream = null;
        try
        {
            stream = new SslStream(new NetworkStream(socket, ownsSocket: true));
            await stream.AuthenticateAsClientAsync(Settings(), token).ConfigureAwait(false);
            return new TlsWire(socket, stream);
        }
        catch (Exception e)
        {
            Drop(socket, stream);
            if (token.IsCancellationRequested) return new RedisError.Client.Cancelled(Delivery.NotSent);
            return new(_refusal is null ? TlsFaults.OfHandshake(e, endpoint) : TransportFaults.Tls(_refusal));
        }
    }

    private string Name => options.TargetHost ?? (endpoint as RedisEndpoint.Tcp)?.Host ?? "";

    private SslClientAuthenticationOptions Settings() => new()
    {
        TargetHost = Name,
        EnabledSslProtocols = options.AllowedProtocols,
        CertificateChainPolicy = ChainPolicy(),
        ClientCertificateContext = options.ClientCertificate is { } own ? SslStreamCertificateContext.Create(own, null, offline: true) : null,
        RemoteCertificateValidationCallback = (_, certificate, chain, errors) => Trusts(certificate, chain, errors),
    };

    private X509ChainPolicy ChainPolicy()
    {
        var policy = new X509ChainPolicy
        {
            RevocationMode = options.CheckRevocation ? X509RevocationMode.Online : X509RevocationMode.NoCheck,
            VerificationTimeIgnored = true,
        };
        if (options.TrustedRoots.IsEmpty) return policy;
        policy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        policy.CustomTrustStore.AddRange(options.TrustedRoots.ToArray());
        // A private authority is the whole chain: nothing needs fetching from the addresses a certificate names.
        policy.DisableCertificateDownloads = true;
        return policy;
    }

    private bool Trusts(X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        if (errors == SslPolicyErrors.None || options.InsecureSkipVerification) return true;
        _refusal = TlsFaults.OfCertificate(certificate as X509Certificate2, chain, errors, Name, TimeProvider.System.GetUtcNow());
        return false;
    }

    private static void Drop(Socket socket, SslStream? stream)
    {
        socket.Dispose();
        stream?.Dispose();
    }
}
