using LanguageExt;

namespace Redis.Functional;

/// <summary>Makes the batches that are sent in place of another.</summary>
internal static class ForwardedBatch
{
    private static readonly RedisEnvironment Plain = new() { Random = static () => 0 };

    internal static Batch Of(Batch original, IEnumerable<BatchRequest>? requests, Action<Either<RedisError, Seq<RespValue>>> onEnd)
    {
        var body = Pipeline.Traverse(requests ?? [], static request => (Pipeline<RespValue>)new PlainCommand(request.Inner));
        return original.IsTransaction
            ? new ForwardedTransaction(original.Exchange, body, Plain, onEnd)
            : new ForwardedPipeline(original.Exchange, body, Plain, onEnd);
    }

    internal static Batch Of(Batch original, Func<BatchRequest, BatchRequest> request, Func<BatchRequest, RespValue, RespValue> reply)
    {
        var changed = UserCode.Call(static (requests, f) => requests.Select(f).ToArray(), original.Requests, request, Delivery.NotSent);
        if (!changed.TryGetValue(out var requests))
        {
            original.Fail(changed.Error);
            return original;
        }

        return Of(original, requests, outcome =>
        {
            var ended = RedisResult.FromEither(outcome);
            if (ended.TryGetValue(out var replies)) original.Answer(replies.Zip(requests, (value, sent) => reply(sent, value)).ToArray());
            else original.Fail(ended.Error);
        });
    }

    /// <summary>Starts the original when what goes in its place is sent. False when it has ended: then nothing is sent.</summary>
    internal static bool Starts(Exchange original, Exchange forwarded)
    {
        if (original.TryHold() || original.MayBeSent) return true;
        forwarded.Fail(new RedisError.Client.Cancelled(Delivery.NotSent) { Context = new() { Command = original.Name } });
        return false;
    }

    /// <summary>
    /// Passes the outcome to the function, which ends the original, when there is one; the function sees the caller's context. All that is needed for that
    /// is allocated here, where an exception is the caller's.
    /// </summary>
    internal static void PassLater<A>(Exchange original, Exchange<A> forwarded, Action<Either<RedisError, A>> onEnd)
    {
        var outcome = forwarded.AsResult.GetAwaiter();
        if (outcome.IsCompleted) Pass();
        else outcome.OnCompleted(Pass);

        void Pass()
        {
            try
            {
#pragma warning disable VSTHRD002 // it has ended
                ForwardedBatch.Pass(original, forwarded, outcome.GetResult(), onEnd);
#pragma warning restore VSTHRD002
            }
            catch (Exception exception)
            {
                // Also when memory runs out, because a caller waits for the original.
                original.TryFail(FallbackErrors.Defect(exception, Delivery.Unknown));
            }
        }
    }

    private static void Pass<A>(Exchange original, Exchange forwarded, in RedisResult<A> ended, Action<Either<RedisError, A>> onEnd)
    {
        // A script that the server does not know is sent again within the same time.
        original.Deadline = forwarded.Deadline;
        var passed = UserCode.Call(
            static (onEnd, ended) =>
            {
                onEnd(ended);
                return Unit.Default;
            },
            onEnd,
            ended.ToEither(),
            ended.IsOk ? Delivery.Executed : ended.Error.Delivery);
        if (!passed.TryGetValue(out _)) original.Fail(passed.Error.OfCommand(original.Name));
    }
}

/// <summary>A pipeline in place of a command or pipeline.</summary>
internal sealed class ForwardedPipeline : PipelineExchange<Seq<RespValue>>
{
    private readonly Exchange _original;

    internal ForwardedPipeline(
        Exchange original, Pipeline<Seq<RespValue>> body, RedisEnvironment environment, Action<Either<RedisError, Seq<RespValue>>> onEnd)
        : base(body, environment)
    {
        _original = original;
        (Deadline, OwnTimeout) = (original.Deadline, original.OwnTimeout);
        ForwardedBatch.PassLater(original, this, onEnd);
    }

    public override string Name => _original.Name;

    public override ConnectionEffect Effect => _original.Effect;

    internal override bool MayBeSent => base.MayBeSent && _original.MayBeSent;

    internal override bool TryEnqueue() => ForwardedBatch.Starts(_original, this) && base.TryEnqueue();

    internal override bool TryHold() => !IsDone && ForwardedBatch.Starts(_original, this) && base.TryHold();
}

/// <summary>A transaction in place of a transaction.</summary>
internal sealed class ForwardedTransaction : TransactionExchange<Seq<RespValue>>
{
    private readonly Exchange _original;

    internal ForwardedTransaction(
        Exchange original, Pipeline<Seq<RespValue>> body, RedisEnvironment environment, Action<Either<RedisError, Seq<RespValue>>> onEnd)
        : base(body, environment)
    {
        _original = original;
        Deadline = original.Deadline;
        ForwardedBatch.PassLater(original, this, onEnd);
    }

    internal override bool TryEnqueue() => ForwardedBatch.Starts(_original, this) && base.TryEnqueue();
}
