using Redis.Functional;
using Redis.Functional.Protocol;

namespace Interpreters;

/// <summary>Answers from a tape, without a server. Each outcome is given once; what is not on the tape is refused.</summary>
// snippet: replay
public sealed class Replay(Tape tape, RedisEnvironment environment) : IRedisClient
{
    public RedisEnvironment Environment => environment;

    public void Send(Batch batch)
    {
        // False when its caller has given up meanwhile.
        if (!batch.TryStart()) return;
        tape.Next(batch.Requests).Match(
            Some: outcome => outcome.Match(Right: replies => batch.Answer(replies), Left: error => batch.Fail(error)),
            None: () => batch.Fail(new RedisError.Client.Unsupported($"{batch.Name} is not on the tape")));
    }

    // Without connections there is nothing to share.
    public ValueTask<RedisResult<IRedisClient>> Lease(LeaseRequest request, CancellationToken cancellationToken) =>
        new(RedisResult.Ok<IRedisClient>(this));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
// end snippet
