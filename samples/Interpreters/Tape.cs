using System.Collections.Concurrent;
using LanguageExt;
using Redis.Functional;
using Redis.Functional.Protocol;

namespace Interpreters;

/// <summary>What was sent and what came back, in order for each request.</summary>
public sealed class Tape
{
    private readonly ConcurrentDictionary<string, ConcurrentQueue<Either<RedisError, Seq<RespValue>>>> _outcomes = new();

    public void Add(IEnumerable<BatchRequest> requests, Either<RedisError, Seq<RespValue>> outcome) =>
        _outcomes.GetOrAdd(Text(requests), static _ => new()).Enqueue(outcome);

    /// <summary>The next outcome of these requests; None when there are no more.</summary>
    public Option<Either<RedisError, Seq<RespValue>>> Next(IEnumerable<BatchRequest> requests) =>
        _outcomes.TryGetValue(Text(requests), out var outcomes) && outcomes.TryDequeue(out var outcome)
            ? Prelude.Some(outcome)
            : Option<Either<RedisError, Seq<RespValue>>>.None;

    // Lengths, so that no argument can look like two.
    private static string Text(IEnumerable<BatchRequest> requests) => string.Join('\n', requests.Select(static request =>
        string.Join(' ', request.Arguments.Select(static argument => $"{argument.Bytes.Length}:{Convert.ToHexString(argument.Bytes.Span)}").Prepend(request.Name))));
}
