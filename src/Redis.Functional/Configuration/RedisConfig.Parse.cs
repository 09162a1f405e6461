using LanguageExt;

namespace Redis.Functional;

// Reading a configuration from an address.
public sealed partial record RedisConfig
{
    /// <summary>Parses an address such as <c>redis://[user:password@]host[:port][/db][?options]</c>.</summary>
    /// <returns>Left: an InvalidConfig that says what is allowed and never repeats the text.</returns>
    /// <remarks>
    /// <para>
    /// Other forms: <c>rediss://…</c> for TLS, <c>unix:///path[?db=n]</c> (also <c>redis+unix</c>), and plain <c>host[:port]</c> and <c>/path</c>. The schemes
    /// <c>valkey</c>, <c>valkeys</c> and <c>valkey+unix</c> mean the same as those of Redis. User, password and option values are percent-decoded.
    /// </para>
    /// <para>
    /// Options: <c>db</c>, <c>clientName</c>, <c>protocol</c> (2 or 3), <c>connectTimeout</c>, <c>commandTimeout</c> (<c>timeout</c> means the same),
    /// <c>keepAliveInterval</c>, <c>readTimeout</c> (times with a unit: 500ms, 5s, 2m), <c>writePolicy</c> (latency, throughput), <c>whenDisconnected</c>
    /// (fail, wait), <c>whenInFlightFull</c> (wait, fail), <c>replyIntegrity</c> (standard, eachWrite), <c>pubSub</c> (dedicated, shared), <c>maxInFlight</c>,
    /// <c>maxLeased</c>, <c>leaseIdle</c> (a time), <c>tlsHost</c>.
    /// </para>
    /// </remarks>
    public static new Either<RedisError, RedisConfig> Parse(string? url) =>
        RedisUrl.Parse(url).Bind(static config => RedisResult.FromEither(config.Validate())).ToEither();
}
