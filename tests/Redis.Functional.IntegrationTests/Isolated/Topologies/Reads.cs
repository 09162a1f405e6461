using System.Collections.Concurrent;
using static Redis.Functional.Commands;

namespace Redis.Functional.IntegrationTests.Isolated.Topologies;

/// <summary>Callers that read without end, and what went wrong. A client whose calls wait for a connection answers every one of them.</summary>
internal sealed class Reads(RedisClient client)
{
    private readonly ConcurrentQueue<RedisError> _errors = [];

    /// <summary>What readers were told in place of a value.</summary>
    public IReadOnlyCollection<RedisError> Errors => _errors;

    /// <summary>Single reads and pipelines of reads, until the token is cancelled.</summary>
    public Task Keep(CancellationToken token) => Task.WhenAll(
        Keep(Exists("k"), token),
        Keep((Exists("k"), StrLen("k")).Zip(), token));

    private async Task Keep<A>(RedisProgram<A> reading, CancellationToken token)
    {
        while (!token.IsCancellationRequested)
        {
            (await client.Run(reading, CancellationToken.None)).IfLeft(_errors.Enqueue);
            await Task.Delay(1, CancellationToken.None);
        }
    }
}
