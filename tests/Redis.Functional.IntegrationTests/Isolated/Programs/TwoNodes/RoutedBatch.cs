using LanguageExt;

namespace Redis.Functional.IntegrationTests.Isolated.Programs.TwoNodes;

/// <summary>
/// A batch whose requests go to the nodes of their keys, several at a time, and whose replies are put together in the order of its requests.
/// </summary>
internal sealed class RoutedBatch
{
    private readonly Batch _batch;
    private readonly SlotRouter _router;
    private readonly Func<int, IRedisClient> _nodeOf;
    private readonly IReadOnlyList<BatchRequest> _requests;
    private readonly RespValue?[] _replies;
    private RedisError? _failure;
    private int _parts;
    private int _mayHaveWritten;

    public RoutedBatch(Batch batch, SlotRouter router, Func<int, IRedisClient> nodeOf)
    {
        (_batch, _router, _nodeOf, _requests) = (batch, router, nodeOf, batch.Requests);
        _replies = new RespValue?[_requests.Count];
    }

    public void Send()
    {
        if (_batch.IsTransaction && _router.PortOf(_requests) is null)
            _batch.Fail(new RedisError.Client.CrossSlot("the keys of a transaction belong to several nodes"));
        else if (_requests.FirstOrDefault(request => _router.PortOf([request]) is null) is { } split)
            _batch.Fail(new RedisError.Client.CrossSlot($"the keys of {split.Name} belong to several nodes"));
        else
            SendParts([.. Enumerable.Range(0, _requests.Count)], 0);
    }

    // Counted before the first is sent: it may end at once.
    private void SendParts(int[] indexes, int redirects)
    {
        var parts = (_batch.IsTransaction ? indexes.GroupBy(_ => _router.PortOf(_requests)!.Value) : indexes.GroupBy(index => _router.PortOf([_requests[index]])!.Value)).ToArray();
        Interlocked.Add(ref _parts, parts.Length);
        foreach (var part in parts)
        {
            int[] ofPart = [.. part];
            _nodeOf(part.Key).Send(_batch.Forward(ofPart.Select(index => _requests[index]), outcome => Ended(ofPart, outcome, redirects)));
        }
    }

    private void Ended(int[] indexes, Either<RedisError, Seq<RespValue>> outcome, int redirects)
    {
        List<int> again = [];
        outcome.Match(
            Right: replies =>
            {
                for (var i = 0; i < indexes.Length; i++)
                {
                    var reply = replies[i];
                    if (reply is RespValue.Error refused && _router.Learns($"{refused.Code} {refused.Detail}", redirects)) again.Add(indexes[i]);
                    else Keep(indexes[i], reply);
                }
            },
            Left: error =>
            {
                if (error is RedisError.Transaction.Aborted aborted && aborted.Causes.Exists(cause => _router.Learns(cause.Message, redirects))) again.AddRange(indexes);
                else Fail(indexes, error);
            });
        if (again.Count > 0) SendParts([.. again], redirects + 1);
        if (Interlocked.Decrement(ref _parts) == 0) End();
    }

    private void Keep(int index, RespValue reply)
    {
        _replies[index] = reply;
        if (!_requests[index].IsReadOnly && reply is not RespValue.Error) Volatile.Write(ref _mayHaveWritten, 1);
    }

    private void Fail(int[] indexes, RedisError error)
    {
        Interlocked.CompareExchange(ref _failure, error, null);
        if (error.Delivery is not (Delivery.NotSent or Delivery.Rejected) && indexes.Any(index => !_requests[index].IsReadOnly)) Volatile.Write(ref _mayHaveWritten, 1);
    }

    // All parts have ended. One that was lost is the outcome of the whole, beside which others may have written.
    private void End()
    {
        if (_failure is null) _batch.Answer(_replies.Select(static reply => reply!));
        else if (Volatile.Read(ref _mayHaveWritten) == 0) _batch.Fail(_failure);
        else _batch.Fail(_failure with { Context = _failure.Context with { MayHaveWritten = true } });
    }
}
