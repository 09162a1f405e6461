using LanguageExt;
using Redis.Functional;

namespace Readme;

/// <summary>The code of docs/guides/security.md.</summary>
public static class Security
{
    // snippet: authority
    public static ValueTask<Either<RedisError, RedisClient>> WithOwnAuthority(string password, CancellationToken token) =>
        TlsOptions.Default.WithTrustedRoots("/etc/ssl/redis-ca.pem").Match(
            Right: tls => RedisClient.Connect(
                new RedisConfig
                {
                    Endpoint = new RedisEndpoint.Tcp("10.0.0.7", 6380),
                    Tls = tls with { TargetHost = "redis.internal" },        // the name in the certificate, where the address is none
                    Credentials = new RedisCredentials("orders", password),
                },
                token),
            Left: error => new(error));
    // end snippet

    // snippet: client
    public static Either<RedisError, TlsOptions> WithClientCertificate() =>
        TlsOptions.Default.WithClientCertificate("/etc/ssl/orders.pem", "/etc/ssl/orders.key");
    // end snippet

    // snippet: ask
    public static RedisConfig WithTokens(Func<CancellationToken, Task<string>> freshToken) => new()
    {
        Endpoint = new RedisEndpoint.Tcp("cache.example.net", 6380),
        Tls = TlsOptions.Default,
        Credentials = CredentialProvider.Ask(async stop => new RedisCredentials("orders", await freshToken(stop))),
    };
    // end snippet
}
