using LanguageExt;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.Tests.Programs;

/// <summary>What an interpreter sees of a batch, and how it answers it. With public members only.</summary>
public sealed class BatchTests
{
    readonly Taking _client = new();

    static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_command_shows_its_request()
    {
        var running = _client.Run(Set("k", "v", Expiry.In(TimeSpan.FromSeconds(2))), Token).AsTask();
        var batch = _client.Taken.Single();
        var request = batch.Requests.Single();
        Assert.Equal(("SET", "SET"), (batch.Name, request.Name));
        Assert.Equal(["k", "v", "EX", "2"], request.Arguments.Select(argument => argument.ToString()));
        Assert.Equal([0], request.KeyIndexes);
        Assert.Equal(["k"], request.Keys.Select(key => key.ToString()).ToArray());
        Assert.False(request.IsReadOnly || request.IsBlocking || request.IsScript || batch.IsTransaction || batch.IsFireAndForget || batch.HasEnded);
        Assert.Equal("SET (4 arguments)", request.ToString());
        Assert.True(batch.Answer([RespValue.OfSimple("OK")]));
        Assert.True((await running).IsRight);
    }

    [Fact]
    public async Task A_pipeline_is_answered_in_order_and_once()
    {
        var running = _client.Run((Get<string>("a"), Incr("b")).Zip(), Token).AsTask();
        var batch = _client.Taken.Single();
        Assert.Equal(["GET", "INCR"], batch.Requests.Select(request => request.Name));
        Assert.True(batch.Requests[0].IsReadOnly && !batch.Requests[1].IsReadOnly && !batch.IsReadOnly);
        Assert.True(batch.Answer([RespValue.OfBulk("x"), RespValue.OfInteger(7)]));
        Assert.False(batch.Answer([RespValue.OfBulk("y"), RespValue.OfInteger(8)]));
        Assert.False(batch.Fail(new RedisError.Protocol("late")));
        Assert.Equal((Prelude.Some("x"), 7), Right(await running));
        Assert.True(batch.HasEnded);
    }

    [Fact]
    public async Task A_transaction_is_answered_with_the_replies_of_its_commands()
    {
        var running = _client.Run(Multi((Get<string>("a"), Incr("b")).Zip()), Token).AsTask();
        var batch = _client.Taken.Single();
        Assert.True(batch.IsTransaction);
        Assert.Equal(ConnectionEffect.Transacts, batch.Effect);
        Assert.Equal(["GET", "INCR"], batch.Requests.Select(request => request.Name));
        Assert.True(batch.Answer([RespValue.Nil, RespValue.OfInteger(7)]));
        Assert.Equal((Option<string>.None, 7), Right(await running));
    }

    [Fact]
    public async Task An_error_reply_has_the_delivery_and_the_context_that_it_has_from_a_server()
    {
        var running = _client.Run((Get<string>("a"), Incr("b")).Zip(), Token).AsTask();
        _client.Taken.Single().Answer([RespValue.Nil, RespValue.OfError("WRONGTYPE Operation against a key")]);
        var error = Assert.IsType<RedisError.Server>(Left(await running));
        Assert.Equal(("WRONGTYPE", Delivery.Rejected, "INCR", 1), (error.Code, error.Delivery, error.Context.Command, error.Context.Index));
    }

    [Fact]
    public async Task Too_few_replies_are_a_protocol_error()
    {
        var running = _client.Run((Get<string>("a"), Incr("b")).Zip(), Token).AsTask();
        Assert.True(_client.Taken.Single().Answer([RespValue.Nil]));
        var error = Assert.IsType<RedisError.Protocol>(Left(await running));
        Assert.Equal("pipeline received 1 replies. It requires 2.", error.Message);
        Assert.Equal(Delivery.Unknown, error.Delivery);
    }

    [Fact]
    public async Task A_reply_that_the_request_cannot_have_is_a_protocol_error()
    {
        var running = _client.Run(Incr("b"), Token).AsTask();
        Assert.True(_client.Taken.Single().Answer([RespValue.OfArray([RespValue.Nil])]));
        Assert.Equal("INCR", Assert.IsType<RedisError.Protocol>(Left(await running)).Context.Command);
    }

    [Fact]
    public async Task A_failing_list_of_replies_ends_the_batch()
    {
        var running = _client.Run(Incr("b"), Token).AsTask();
        Assert.True(_client.Taken.Single().Answer(Enumerable.Range(0, 1).Select(RespValue (_) => throw new FormatException("no"))));
        Assert.IsType<RedisError.Client.CallbackFailed>(Left(await running));
        running = _client.Run(Incr("b"), Token).AsTask();
        Assert.True(_client.Taken.Last().Answer(null!));
        Assert.IsType<RedisError.Protocol>(Left(await running));
    }

    [Fact]
    public async Task An_error_ends_it_and_names_the_command()
    {
        var running = _client.Run(Incr("b"), Token).AsTask();
        Assert.True(_client.Taken.Single().Fail(new RedisError.Connection(ConnectionFault.Lost, "gone", Delivery.NotSent)));
        Assert.Equal((Delivery.NotSent, "INCR"), (Left(await running).Delivery, Left(await running).Context.Command));
        running = _client.Run(Incr("b"), Token).AsTask();
        Assert.True(_client.Taken.Last().Fail(null!));
        Assert.Equal(Delivery.Unknown, Assert.IsType<RedisError.Client.InvalidArgument>(Left(await running)).Delivery);
    }

    [Theory]
    [InlineData(false, Delivery.NotSent)]
    [InlineData(true, Delivery.Unknown)]
    public async Task A_cancellation_knows_whether_it_was_started(bool starts, Delivery delivery)
    {
        using var source = new CancellationTokenSource();
        var running = _client.Run(Incr("b"), source.Token).AsTask();
        var batch = _client.Taken.Single();
        Assert.Equal(source.Token, batch.CancellationToken);
        if (starts) Assert.True(batch.TryStart());
        await source.CancelAsync();
        Assert.Equal(delivery, Assert.IsType<RedisError.Client.Cancelled>(Left(await running)).Delivery);
        Assert.False(batch.TryStart() || batch.Answer([RespValue.OfInteger(1)]));
        Assert.Equal("b", batch.Requests.Single().Keys[0].ToString());
    }

    [Fact]
    public async Task A_batch_on_a_connection_is_answered_by_the_connection_only()
    {
        var running = _client.Run(Incr("b"), Token).AsTask();
        var batch = _client.Taken.Single();
        Assert.True(batch.Exchange.TryEnqueue());
        Assert.False(batch.TryStart() || batch.Answer([RespValue.OfInteger(1)]));
        Assert.False(batch.HasEnded);
        batch.Exchange.Accept(new ReplyFrame(":2\r\n"u8));
        batch.Exchange.Complete();
        Assert.Equal(2, Right(await running));
    }

    [Fact]
    public async Task A_started_batch_can_still_be_passed_on()
    {
        foreach (var program in new RedisProgram<Unit>[] { Incr("b").Ignore(), Incr("b").FireAndForget() })
        {
            var running = _client.Run(program, Token).AsTask();
            var batch = _client.Taken[^1];
            Assert.True(batch.TryStart());
            Assert.True(batch.Exchange.TryEnqueue());
            batch.Exchange.Accept(new ReplyFrame(":2\r\n"u8));
            batch.Exchange.Complete();
            Assert.True((await running).IsRight);
        }
    }

    [Fact]
    public async Task Fire_and_forget_ends_when_it_is_started()
    {
        var running = _client.Run(Incr("b").FireAndForget(), Token).AsTask();
        var batch = _client.Taken.Single();
        Assert.True(batch.IsFireAndForget);
        Assert.False(running.IsCompleted);
        Assert.True(batch.TryStart());
        Assert.True((await running).IsRight);
        Assert.False(batch.Answer([RespValue.OfInteger(1)]));
    }

    [Fact]
    public async Task A_batch_that_was_seen_stays_what_it_was()
    {
        for (var i = 0; i < 10; i++)
        {
            var running = _client.Run(Incr($"k{i}"), Token).AsTask();
            _client.Taken.Last().Answer([RespValue.OfInteger(i)]);
            Assert.Equal(i, Right(await running));
        }

        Assert.Equal(Enumerable.Range(0, 10).Select(i => $"k{i}"), _client.Taken.Select(batch => batch.Requests.Single().Keys[0].ToString()));
    }

    [Fact]
    public async Task A_blocking_command_says_how_long_it_waits()
    {
        var running = _client.Run(BLPop("list", TimeSpan.FromSeconds(3)), Token).AsTask();
        var batch = _client.Taken.Single();
        Assert.True(batch.Requests.Single().IsBlocking);
        Assert.Equal(TimeSpan.FromSeconds(5), batch.ReplyTimeout);
        batch.Answer([RespValue.Nil]);
        Assert.True((await running).IsRight);
    }

    [Fact]
    public void Requests_can_be_changed()
    {
        var request = BatchRequest.Of(MGet("a", "b")).MapKeys(key => RedisKey.Of($"t:{key}"));
        Assert.Equal(["t:a", "t:b"], request.Arguments.Select(argument => argument.ToString()));
        Assert.Equal(["c"], request.WithArguments(["c"]).Keys.Select(key => key.ToString()).ToArray());
        Assert.Equal("MGET (1 argument)", request.WithArguments(["c"]).ToString());
    }

    internal static A Right<A>(Either<RedisError, A> outcome) => outcome.Match(Right: value => value, Left: error => throw new InvalidOperationException($"{error}"));

    internal static RedisError Left<A>(Either<RedisError, A> outcome) => outcome.Match(Right: value => throw new InvalidOperationException($"{value}"), Left: error => error);

    /// <summary>Takes batches and does nothing with them.</summary>
    internal sealed class Taking : IRedisClient
    {
        public List<Batch> Taken { get; } = [];

        public List<LeaseRequest> Leases { get; } = [];

        public RedisEnvironment Environment { get; } = new() { Random = static () => 0 };

        public void Send(Batch batch) => Taken.Add(batch);

        public ValueTask<RedisResult<IRedisClient>> Lease(LeaseRequest request, CancellationToken cancellationToken)
        {
            Leases.Add(request);
            return new(new RedisResult<IRedisClient>(this));
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
