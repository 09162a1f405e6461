using System.Collections.Concurrent;
using LanguageExt;
using Xunit;
using static Redis.Functional.Tests.Programs.Sample;

namespace Redis.Functional.Tests.Programs;

/// <summary>Exchanges are used again: nobody must ever see another's reply.</summary>
[Trait("Coverage", "Off")]
public class ExchangeTests
{
    readonly FakeClient _client = new(new FakeServer().Answer);

    /// <summary>What is called and whose result is awaited.</summary>
    protected virtual RedisProgram<string> Call(string text) => Echo(text);

    [Fact]
    public async Task Awaiting_a_result_twice_is_a_Left_and_never_a_strangers_reply()
    {
        var mine = _client.Run(Call("mine"));
        Assert.Equal(Outcomes.AsRight("mine"), await mine);
        var other = await _client.Run(Call("other"));

        IsAwaitedTwice(await mine);
        Assert.Equal(Outcomes.AsRight("other"), other);
    }

    [Fact]
    public async Task Awaiting_twice_is_a_Left_also_while_the_exchange_is_at_work_for_another()
    {
        var mine = _client.Run(Call("mine"));
        _ = await mine;
        var release = new TaskCompletionSource();
        _client.Release = release.Task;
        var others = Enumerable.Range(0, 500).Select(n => _client.Run(Call($"{n}")).AsTask()).ToList();

        IsAwaitedTwice(await mine);
        release.SetResult();
        Assert.Equal(Enumerable.Range(0, 500).Select(n => Outcomes.AsRight($"{n}")), await Task.WhenAll(others));
    }

    [Fact]
    [Trait("Length", "Long")]
    public async Task A_result_taken_by_two_threads_is_given_to_one_and_its_exchange_is_pooled_once()
    {
        for (var round = 0; round < 2_000; round++)
        {
            var result = _client.RunResult(Call($"{round}"));
            while (!result.IsCompleted) await Task.Yield();
            using var start = new Barrier(2);
            var takers = Enumerable.Range(0, 2).Select(_ => Task.Factory.StartNew(
                () =>
                {
                    start.SignalAndWait();
                    return result.Result.TryGetValue(out var text) ? text : null;
                },
                TaskCreationOptions.LongRunning)).ToArray();
            foreach (var taken in await Task.WhenAll(takers)) Assert.True(taken is null || taken == $"{round}", taken);
            if (round % 100 == 0) await AllDifferent(200);
        }

        await AllDifferent(2_000);
    }

    [Fact]
    public async Task A_call_that_is_cancelled_while_its_reply_is_being_read_ends_as_cancelled_and_is_not_used_again()
    {
        Exchange<string> exchange = null!;
        RedisResult<string> taken = default;

        // The caller takes its error while the read loop is still reading, which then writes the value.
        var spec = Spec.Read<string>("ECHO", KeyPositions.None, (scoped ref RespReader reader, CodecSet codecs) =>
        {
            var call = exchange.AsResult;
            exchange.Cancel();
            SpinWait.SpinUntil(() => call.IsCompleted);
            taken = call.GetAwaiter().GetResult();
            return Decode.Text(ref reader, codecs);
        });
        exchange = spec.Of((RedisValue)"late").NewExchange(_client.Environment)!;
        Assert.True(exchange.TryEnqueue());
        Assert.Equal(Acceptance.Last, exchange.Accept(new ReplyFrame("$4\r\nlate\r\n"u8)));

        Assert.IsType<RedisError.Client.Cancelled>(taken.Error);
        await AllDifferent(200);
    }

    [Fact]
    public void A_blocking_call_that_is_sent_while_it_is_being_cancelled_is_unblocked_too()
    {
        var exchange = new SentWhileCancelled();
        exchange.Cancel();
        Assert.True(exchange.IsUnblocked);
        Assert.False(exchange.IsDone);
    }

    [Fact]
    public async Task A_call_that_ended_before_its_reply_keeps_its_error()
    {
        var exchange = Echo("late").NewExchange(_client.Environment)!;
        var call = exchange.AsResult;
        exchange.Fail(new RedisError.Timeout("reply", TimeSpan.FromSeconds(1), Delivery.Unknown));
        Assert.Equal(Acceptance.Last, exchange.Accept(new ReplyFrame("$4\r\nlate\r\n"u8)));

        Assert.IsType<RedisError.Timeout>((await call).Error);
        await AllDifferent(200);
    }

    // The continuation of the first call runs within the settlement of its exchange, which is rented again there: what the settlement does afterwards
    // must not touch the next call.
    [Fact]
    public async Task A_call_stays_complete_when_the_previous_caller_of_its_exchange_made_it()
    {
        List<ValueTask<RedisResult<string>>> calls = [];
        for (var round = 0; round < 100; round++)
        {
            var release = new TaskCompletionSource();
            _client.Release = release.Task;
            var called = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            var first = _client.RunResult(Call("first")).GetAwaiter();
            first.UnsafeOnCompleted(() =>
            {
                _ = first.GetResult();
                var next = _client.RunResult(Call("next"));
                calls.Add(next);
                SpinWait.SpinUntil(() => next.IsCompleted);
                called.SetResult();
            });
            release.SetResult();
            await called.Task;
        }

        Assert.All(calls, call => Assert.True(call.IsCompleted));
        foreach (var call in calls) Assert.Equal(RedisResult.Ok("next"), await call);
    }

    [Fact]
    public async Task A_second_awaiter_gets_a_Left_at_once_and_the_first_its_value()
    {
        var release = new TaskCompletionSource();
        _client.Release = release.Task;
        var call = _client.RunResult(Call("value"));
        var first = CalledBack(call);
        var second = CalledBack(call);

        IsAwaitedTwice((await second.WaitAsync(TimeSpan.FromSeconds(30))).ToEither());
        Assert.False(first.IsCompleted);
        release.SetResult();
        Assert.Equal(RedisResult.Ok("value"), await first.WaitAsync(TimeSpan.FromSeconds(30)));
    }

    [Fact]
    public async Task A_result_that_is_asked_for_too_early_is_a_Left_and_takes_nothing_from_its_awaiter()
    {
        var release = new TaskCompletionSource();
        _client.Release = release.Task;
        var call = _client.RunResult(Call("value"));
        var awaiter = CalledBack(call);

        Assert.False(call.IsCompleted);
        IsAwaitedTwice(Taken(call).ToEither());
        release.SetResult();
        Assert.Equal(RedisResult.Ok("value"), await awaiter.WaitAsync(TimeSpan.FromSeconds(30)));
    }

    [Fact]
    public async Task A_result_that_is_read_before_it_is_there_says_so_and_can_be_awaited_afterwards()
    {
        var release = new TaskCompletionSource();
        _client.Release = release.Task;
        var call = _client.RunResult(Call("value"));

        Assert.Contains("before it was available", Assert.IsType<RedisError.Client.InvalidArgument>(Taken(call).Error).Message, StringComparison.Ordinal);
        release.SetResult();
        Assert.Equal(RedisResult.Ok("value"), await call);
    }

    // Its exchange is in the pool by then: taken again, it would be there twice.
    [Fact]
    public void A_result_that_was_taken_is_a_Left_and_its_exchange_is_pooled_once()
    {
        var call = _client.RunResult(Call("value"));
        Assert.Equal(RedisResult.Ok("value"), TakenWhenThere(call));

        IsAwaitedTwice(Taken(call).ToEither());
        var release = new TaskCompletionSource();
        _client.Release = release.Task;
        var (one, other) = (_client.RunResult(Call("one")), _client.RunResult(Call("other")));
        release.SetResult();
        Assert.Equal((RedisResult.Ok("one"), RedisResult.Ok("other")), (TakenWhenThere(one), TakenWhenThere(other)));
    }

    // The exchange of the earlier call is at work for the next one, and then holds its result.
    [Fact]
    public async Task A_result_of_an_earlier_call_is_a_Left_at_once_and_takes_nothing_from_the_next()
    {
        var earlier = _client.RunResult(Call("earlier"));
        Assert.Equal(RedisResult.Ok("earlier"), TakenWhenThere(earlier));
        var release = new TaskCompletionSource();
        _client.Release = release.Task;
        var next = _client.RunResult(Call("next"));

        Assert.True(earlier.IsCompleted);
        IsAwaitedTwice((await CalledBack(earlier).WaitAsync(TimeSpan.FromSeconds(30))).ToEither());
        release.SetResult();
        Assert.True(SpinWait.SpinUntil(() => next.IsCompleted, TimeSpan.FromSeconds(30)));
        IsAwaitedTwice(Taken(earlier).ToEither());
        Assert.Equal(RedisResult.Ok("next"), Taken(next));
    }

    [Fact]
    [Trait("Length", "Long")]
    public async Task Outcomes_awaited_twice_at_once_give_their_value_once_and_end_no_process()
    {
        var server = new OutOfStepClient();
        var (values, refused) = (0, 0);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(worker => Task.Run(async () =>
        {
            for (var i = 0; i < 25_000; i++)
            {
                var text = $"{worker}:{i}";
                var result = server.RunResult(Call(text));
                var both = await Task.WhenAll(Await(result), Await(result));
                foreach (var outcome in both)
                {
                    if (outcome.TryGetValue(out var value))
                    {
                        Assert.Equal(text, value);
                        Interlocked.Increment(ref values);
                    }
                    else
                    {
                        Assert.Equal(Delivery.Unknown, Assert.IsType<RedisError.Client.InvalidArgument>(outcome.Error).Delivery);
                        Interlocked.Increment(ref refused);
                    }
                }
            }
        }))).WaitAsync(TimeSpan.FromMinutes(3));
        await server.DisposeAsync();

        Assert.Equal(200_000, values + refused);
        Assert.InRange(values, 1, 100_000);

        static async Task<RedisResult<string>> Await(ValueTask<RedisResult<string>> result) => await result;
    }

    [Fact]
    public async Task Outcomes_awaited_twice_in_turn_give_their_value_and_then_a_Left()
    {
        for (var i = 0; i < 100_000; i++)
        {
            var result = _client.Run(Call($"{i}"));
            Assert.Equal(Outcomes.AsRight($"{i}"), await result);
            IsAwaitedTwice(await result);
        }
    }

    // A callback, a task, a value that is looked for, and an await, two of them on one outcome, many of which are cancelled.
    [Fact]
    [Trait("Length", "Long")]
    public async Task Two_awaiters_of_any_kind_and_a_cancellation_give_each_its_value_or_a_Left()
    {
        var server = new OutOfStepClient();
        var seed = Random.Shared.Next();
        TestContext.Current.TestOutputHelper?.WriteLine($"seed {seed}");
        Func<ValueTask<RedisResult<string>>, Task<RedisResult<string>>>[] ways = [async result => await result, result => result.AsTask(), Looked, CalledBack];
        var counts = new int[3];
        await Task.WhenAll(Enumerable.Range(0, 4).Select(worker => Task.Run(async () =>
        {
            var random = new Random(seed + worker);
            for (var i = 0; i < 25_000; i++)
            {
                using var source = new CancellationTokenSource();
                var text = $"{worker}:{i}";
                var result = server.RunResult(Call(text), source.Token);
                var first = ways[random.Next(ways.Length)](result);
                if (random.Next(3) == 0) source.Cancel();
                if (random.Next(2) == 0) _ = await first;
                var second = ways[random.Next(ways.Length)](result);
                foreach (var outcome in await Task.WhenAll(first, second)) Interlocked.Increment(ref counts[Kind(outcome, text)]);
            }
        }))).WaitAsync(TimeSpan.FromMinutes(3));
        var after = await Task.WhenAll(Enumerable.Range(0, 2_000).Select(async n => (n, await server.RunResult(Call($"{n}")))));
        await server.DisposeAsync();

        Assert.All(after, static one => Assert.Equal(RedisResult.Ok($"{one.n}"), one.Item2));
        Assert.Equal(200_000, counts.Sum());
        Assert.DoesNotContain(0, counts);

        static int Kind(RedisResult<string> outcome, string text)
        {
            if (outcome.TryGetValue(out var value)) Assert.Equal(text, value);
            else Assert.True(outcome.Error is RedisError.Client.Cancelled or RedisError.Client.InvalidArgument { Delivery: Delivery.Unknown }, $"{outcome.Error}");
            return outcome.IsOk ? 0 : outcome.Error is RedisError.Client.Cancelled ? 1 : 2;
        }

        static async Task<RedisResult<string>> Looked(ValueTask<RedisResult<string>> result)
        {
            if (!result.IsCompleted) await Task.Yield();
            return result.IsCompleted ? result.Result : await result;
        }
    }

    static RedisResult<string> TakenWhenThere(ValueTask<RedisResult<string>> result)
    {
        Assert.True(SpinWait.SpinUntil(() => result.IsCompleted, TimeSpan.FromSeconds(30)));
        return Taken(result);
    }

    static RedisResult<string> Taken(ValueTask<RedisResult<string>> result) => result.GetAwaiter().GetResult();

    static Task<RedisResult<string>> CalledBack(ValueTask<RedisResult<string>> result)
    {
        var taken = new TaskCompletionSource<RedisResult<string>>(TaskCreationOptions.RunContinuationsAsynchronously);
        var awaiter = result.GetAwaiter();
        awaiter.UnsafeOnCompleted(() => taken.SetResult(awaiter.GetResult()));
        return taken.Task;
    }

    static void IsAwaitedTwice<A>(Either<RedisError, A> outcome) =>
        Assert.Contains("more than once", Assert.IsType<RedisError.Client.InvalidArgument>(outcome.LeftToList().Single()).Message, StringComparison.Ordinal);

    // Were an exchange in the pool twice, two calls would share it and one of them would get the other's reply.
    async Task AllDifferent(int count)
    {
        var release = new TaskCompletionSource();
        _client.Release = release.Task;
        var running = Enumerable.Range(0, count).Select(n => _client.RunResult(Call($"{n}")).AsTask()).ToList();
        release.SetResult();
        var texts = await Task.WhenAll(running).WaitAsync(TimeSpan.FromSeconds(60));
        Assert.Equal(Enumerable.Range(0, count).Select(n => RedisResult.Ok($"{n}")), texts);
    }

    [Fact]
    [Trait("Length", "Long")]
    public async Task No_exchange_is_completed_twice_under_cancellation()
    {
        var server = new OutOfStepClient();
        var seed = Random.Shared.Next();
        var wrong = new ConcurrentQueue<string>();
        var (values, cancelled) = (0, 0);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(worker => Task.Run(async () =>
        {
            var random = new Random(seed + worker);
            for (var i = 0; i < 20_000; i++)
            {
                using var source = new CancellationTokenSource();
                var token = random.Next(3) == 0 ? source.Token : default;
                var text = $"{worker}:{i}";
                var running = server.RunResult(Call(text), token);
                if (token.CanBeCanceled) source.Cancel();
                var result = await running;
                if (result.TryGetValue(out var value))
                {
                    Interlocked.Increment(ref values);
                    if (value != text) wrong.Enqueue($"{text} got {value}");
                }
                else if (result.Error is RedisError.Client.Cancelled)
                {
                    Interlocked.Increment(ref cancelled);
                }
                else
                {
                    wrong.Enqueue($"{text} got {result.Error}");
                }
            }
        }))).WaitAsync(TimeSpan.FromMinutes(2));
        await server.DisposeAsync();

        TestContext.Current.TestOutputHelper?.WriteLine($"seed {seed}: {values} replies, {cancelled} cancelled, {wrong.Count} wrong");
        Assert.Empty(wrong);
        Assert.Equal(160_000, values + cancelled);
        Assert.True(values > 0 && cancelled > 0);
    }

    /// <summary>Answers in order on a thread of its own, as a connection does: also those that were cancelled meanwhile.</summary>
    sealed class OutOfStepClient : IPoolingClient, IRedisClient
    {
        readonly BlockingCollection<(Exchange Exchange, byte[] Reply)> _queue = [];
        readonly Task _loop;

        public OutOfStepClient() => _loop = Task.Factory.StartNew(Loop, TaskCreationOptions.LongRunning);

        public RedisEnvironment Environment { get; } = new() { Random = static () => 0 };

        public void Send(Batch batch)
        {
            var exchange = batch.Exchange;
            lock (_queue)
            {
                var length = exchange.Length;
                if (!exchange.TryEnqueue()) return;
                var bytes = new byte[length];
                exchange.Encode(bytes);
                _queue.Add((exchange, System.Text.Encoding.UTF8.GetBytes(FakeServer.Bulk(FakeRequest.Read(bytes)[0].Argument(0)))));
            }
        }

        public ValueTask<RedisResult<IRedisClient>> Lease(LeaseRequest request, CancellationToken cancellationToken) => new(new RedisResult<IRedisClient>(this));

        public async ValueTask DisposeAsync()
        {
            _queue.CompleteAdding();
            await _loop;
        }

        void Loop()
        {
            foreach (var (exchange, reply) in _queue.GetConsumingEnumerable())
                if (exchange.Accept(new ReplyFrame(reply)) == Acceptance.Last)
                    exchange.Complete();
        }
    }

    // Another thread sends it at the moment at which its error is made.
    private sealed class SentWhileCancelled : Exchange
    {
        public bool IsUnblocked { get; private set; }

        public override string Name => TryEnqueue() ? "BLPOP" : "BLPOP again";

        public override bool IsReadOnly => false;

        internal override RouteFacts Facts => RouteFacts.None;

        internal override void AddRequests(List<IRequest> requests) { }

        internal override int Encode(Span<byte> destination) => 0;

        internal override Acceptance Accept(in ReplyFrame frame) => Acceptance.Last;

        private protected override bool TryUnblock() => IsUnblocked = true;

        private protected override void OnCompleted() { }

        private protected override void OnFailed(RedisError error) { }

        private protected override void Finish() { }
    }
}
