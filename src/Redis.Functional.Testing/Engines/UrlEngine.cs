using LanguageExt;

namespace Redis.Functional.Testing;

/// <summary>A server that runs already, of which an empty database is claimed.</summary>
internal sealed class UrlEngine(string? url, bool mayFlush) : ITestEngine
{
    public string Name => "Server at the address";

    public Feature Lacks => Feature.None;

    /// <summary>The same server; its database may be emptied at the end.</summary>
    internal UrlEngine MayFlush => new(url, mayFlush: true);

    public async ValueTask<Either<RedisError, RunningEngine>> Start(CancellationToken cancellationToken)
    {
        if (!RedisResult.FromEither(RedisTarget.Parse(url)).TryGetValue(out var target, out var invalid)) return invalid;
        if (target is not RedisConfig config) return new RedisError.Client.Unsupported("The address names several servers. A test server needs the address of one.");
        var connected = RedisResult.FromEither(await RedisClient.Connect(config with { Database = 0 }, cancellationToken).ConfigureAwait(false));
        if (!connected.TryGetValue(out var client, out var error)) return error;
        var claimed = await new DatabaseClaims(client, config).Claim(cancellationToken).ConfigureAwait(false);
        if (claimed.TryGetValue(out var claim, out var none)) return new RunningEngine(config with { Database = claim.Database }, () => claim.GiveBack(mayFlush)) { IsOwn = false };
        await client.DisposeAsync().ConfigureAwait(false);
        return none;
    }
}
