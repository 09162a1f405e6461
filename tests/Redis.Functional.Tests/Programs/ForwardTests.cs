using LanguageExt;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.Tests.Programs;

/// <summary>Batches that an interpreter sends in place of another.</summary>
public sealed class ForwardTests
{
    readonly BatchTests.Taking _inner = new();
    readonly BatchTests.Taking _outer = new();

    static CancellationToken Token => TestContext.Current.CancellationToken;

    Batch Last => _outer.Taken[^1];

    [Fact]
    public async Task Requests_and_replies_are_changed()
    {
        var running = _outer.Run((Get<string>("a"), Incr("b")).Zip(), Token).AsTask();
        _inner.Send(Last.Forward(static request => request.MapKeys(Prefixed), static (request, reply) => request.Name == "GET" ? RespValue.OfBulk("changed") : reply));
        var sent = _inner.Taken.Single();
        Assert.Equal(["t:a", "t:b"], sent.Requests.SelectMany(request => request.Keys.Select(key => key.ToString())));
        Assert.Equal(Last.Name, sent.Name);
        sent.Answer([RespValue.OfBulk("x"), RespValue.OfInteger(3)]);
        Assert.Equal((Prelude.Some("changed"), 3), BatchTests.Right(await running));
    }

    [Fact]
    public async Task A_transaction_stays_one_and_a_conflict_is_passed_on()
    {
        var running = _outer.Run(Multi((Get<string>("a"), Incr("b")).Zip()), Token).AsTask();
        _inner.Send(Last.Forward(static request => request.MapKeys(Prefixed), static (_, reply) => reply));
        var sent = _inner.Taken.Single();
        Assert.True(sent.IsTransaction);
        sent.Fail(new RedisError.Transaction.Conflict());
        Assert.IsType<RedisError.Transaction.Conflict>(BatchTests.Left(await running));
    }

    [Fact]
    public async Task Error_replies_are_values_and_become_errors_of_the_original()
    {
        var running = _outer.Run((Get<string>("a"), Incr("b")).Zip(), Token).AsTask();
        Either<RedisError, Seq<RespValue>>? seen = null;
        var batch = Last;
        _inner.Send(batch.Forward(batch.Requests, outcome =>
        {
            seen = outcome;
            outcome.Match(Right: replies => batch.Answer(replies), Left: error => batch.Fail(error));
        }));
        _inner.Taken.Single().Answer([RespValue.OfError("WRONGTYPE no"), RespValue.OfInteger(1)]);
        var error = Assert.IsType<RedisError.Server>(BatchTests.Left(await running));
        Assert.Equal(("WRONGTYPE", "GET", 0, true), (error.Code, error.Context.Command, error.Context.Index, error.Context.MayHaveWritten));
        Assert.IsType<RespValue.Error>(BatchTests.Right(seen!.Value)[0]);
    }

    [Fact]
    public async Task It_is_not_sent_when_the_original_was_cancelled_before()
    {
        using var source = new CancellationTokenSource();
        var running = _outer.Run(Incr("b"), source.Token).AsTask();
        var forwarded = Last.Forward(static request => request, static (_, reply) => reply);
        await source.CancelAsync();
        Assert.Equal(Delivery.NotSent, BatchTests.Left(await running).Delivery);
        Assert.False(forwarded.Exchange.TryEnqueue());
        Assert.True(forwarded.HasEnded);
    }

    [Fact]
    public async Task Once_it_is_sent_a_cancellation_of_the_original_is_unknown()
    {
        using var source = new CancellationTokenSource();
        var running = _outer.Run(Incr("b"), source.Token).AsTask();
        var forwarded = Last.Forward(static request => request, static (_, reply) => reply);
        Assert.True(forwarded.Exchange.TryEnqueue());
        await source.CancelAsync();
        Assert.Equal(Delivery.Unknown, BatchTests.Left(await running).Delivery);
    }

    [Fact]
    public async Task The_delivery_of_an_error_is_passed_on()
    {
        var running = _outer.Run(Incr("b"), Token).AsTask();
        _inner.Send(Last.Forward(static request => request, static (_, reply) => reply));
        _inner.Taken.Single().Fail(new RedisError.Connection(ConnectionFault.Lost, "gone", Delivery.NotSent));
        Assert.Equal((Delivery.NotSent, "INCR"), (BatchTests.Left(await running).Delivery, BatchTests.Left(await running).Context.Command));
    }

    [Fact]
    public async Task Functions_that_throw_end_the_original()
    {
        var running = _outer.Run(Incr("b"), Token).AsTask();
        Assert.True(Last.Forward(static _ => throw new FormatException("no"), static (_, reply) => reply).HasEnded);
        Assert.Equal(Delivery.NotSent, Assert.IsType<RedisError.Client.CallbackFailed>(BatchTests.Left(await running)).Delivery);
        running = _outer.Run(Incr("b"), Token).AsTask();
        _inner.Send(Last.Forward(static request => request, static RespValue (_, _) => throw new FormatException("no")));
        _inner.Taken.Single().Answer([RespValue.OfInteger(1)]);
        Assert.IsType<RedisError.Client.CallbackFailed>(BatchTests.Left(await running));
        running = _outer.Run(Incr("b"), Token).AsTask();
        var batch = Last;
        _inner.Send(batch.Forward(batch.Requests, static _ => throw new FormatException("no")));
        _inner.Taken[^1].Answer([RespValue.OfInteger(1)]);
        Assert.Equal(Delivery.Executed, Assert.IsType<RedisError.Client.CallbackFailed>(BatchTests.Left(await running)).Delivery);
    }

    [Fact]
    public async Task Requests_that_must_not_be_sent_end_the_original()
    {
        var running = _outer.Run(Incr("b"), Token).AsTask();
        _inner.Send(Last.Forward(static request => request.WithArguments([default]), static (_, reply) => reply));
        Assert.Equal(Delivery.NotSent, Assert.IsType<RedisError.Client.InvalidArgument>(BatchTests.Left(await running)).Delivery);
    }

    [Fact]
    public async Task Fire_and_forget_ends_when_what_goes_in_its_place_is_sent()
    {
        var running = _outer.Run(Incr("b").FireAndForget(), Token).AsTask();
        var forwarded = Last.Forward(static request => request, static (_, reply) => reply);
        Assert.False(running.IsCompleted);
        Assert.True(forwarded.Exchange.TryEnqueue());
        Assert.True((await running).IsRight);
    }

    [Fact]
    public async Task A_script_that_the_server_does_not_know_is_sent_again_through_the_same_client()
    {
        var running = _outer.Run(RedisScript.Create<long>("return 1").Call("k"), Token).AsTask();
        _inner.Send(Last.Forward(static request => request.MapKeys(Prefixed), static (_, reply) => reply));
        Assert.Equal("EVALSHA", _inner.Taken[0].Requests[0].Name);
        Assert.True(_inner.Taken[0].Requests[0].IsScript);
        _inner.Taken[0].Answer([RespValue.OfError("NOSCRIPT No matching script. Please use EVAL.")]);
        await TestKit.Eventually.TrueAsync(() => _outer.Taken.Count == 2, "the text is sent");
        _inner.Send(Last.Forward(static request => request.MapKeys(Prefixed), static (_, reply) => reply));
        Assert.Equal(("EVAL", "t:k"), (_inner.Taken[1].Requests[0].Name, _inner.Taken[1].Requests[0].Keys[0].ToString()));
        _inner.Taken[1].Answer([RespValue.OfInteger(1)]);
        Assert.Equal(1, BatchTests.Right(await running));
    }

    static RedisKey Prefixed(RedisKey key) => RedisKey.Of($"t:{key}");
}
