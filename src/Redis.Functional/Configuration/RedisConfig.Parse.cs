using LanguageExt;

namespace Redis.Functional;

// Reading a configuration from an address.
public sealed partial record RedisConfig
{
    /// <summary>
    /// Reads an address: <c>redis://[user:password@]host[:port][/db][?options]</c>, <c>rediss://…</c> for TLS,
    /// <c>unix:///path[?db=n]</c> (also <c>redis+unix</c>), or plain <c>host[:port]</c> and <c>/path</c>. The schemes <c>valkey</c>,
    /// <c>valkeys</c> and <c>valkey+unix</c> mean the same as those of Redis. User, password and
    /// option values are percent-decoded. An InvalidConfig says what to write instead; it never repeats the text.
    /// </summary>
    /// <remarks>
    /// Options: <c>db</c>, <c>clientName</c>, <c>protocol</c> (2 or 3), <c>connectTimeout</c>, <c>commandTimeout</c>
    /// (<c>timeout</c> means the same), <c>keepAliveInterval</c>, <c>readTimeout</c> (times with a unit: 500ms, 5s, 2m),
    /// <c>writePolicy</c> (latency, throughput), <c>whenDisconnected</c> (fail, wait), <c>whenInFlightFull</c> (wait, fail), <c>replyIntegrity</c> (standard, eachWrite),
    /// <c>pubSub</c> (dedicated, shared), <c>maxInFlight</c>, <c>maxLeased</c>, <c>leaseIdle</c> (a time), <c>tlsHost</c>.
    /// </remarks>
    public static new Either<RedisError, RedisConfig> Parse(string? url) =>
        RedisUrl.Parse(url).Bind(static config => RedisResult.FromEither(config.Validate())).ToEither();
}
