using LanguageExt;
using Redis.Functional.Protocol;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.Simulation;

/// <summary>Clients around the client, written as users write them: one sends other requests in place of each batch, one answers by itself.</summary>
static class InterpreterScenarios
{
    public static IEnumerable<FaultScenario> All { get; } =
    [
        new("interpreters", Forwarded),
        new("interpreters of odd replies", Forwarded) { Server = new() { OddExecs = 3 } },
        new("interpreters that lose their connections", Forwarded) { Disturb = static around => around.After(6, static one => one.Network.CutAll()) },
        new("interpreters without a server", Answered),
        new("readings", Readings),
    ];

    static async Task Forwarded(FaultCalls calls)
    {
        var (client, id) = (new PrefixClient(calls.Client), calls.Id);
        string[] words = [$"h{id}", $"i{id}"];
        Task Ask<A>(string name, Func<RedisProgram<A>> program, Func<A, bool> isRight, CancellationToken token = default) =>
            calls.Try(name, () => ((IRedisClient)client).RunResult(program(), token), isRight);

        await Ask("forwarded SET", () => Set($"a{id}", $"x{id}"), static _ => true).ConfigureAwait(false);
        await Ask("forwarded GET", () => Get<string>($"a{id}"), got => got.IfNone($"x{id}") == $"x{id}").ConfigureAwait(false);
        await Ask("forwarded ECHO", () => Echo(words[0]), said => said.ToString() == words[0]).ConfigureAwait(false);
        await Ask("forwarded pipeline", () => (Echo(words[0]), Incr($"n{id}"), Echo(words[1]).Attempt()).Zip(), got => got.Item1.ToString() == words[0] && got.Item3.ForAll(said => said.ToString() == words[1])).ConfigureAwait(false);
        await Ask("forwarded transaction", () => Multi((Echo(words[0]), Incr($"c{id}")).Zip()), got => got.Item1.ToString() == words[0]).ConfigureAwait(false);
        await Ask("forwarded update", () => Optimistic([$"u{id}"], from seen in Get<long>($"u{id}") select Multi(Set($"u{id}", seen.IfNone(0) + 1))), static _ => true).ConfigureAwait(false);
        await Ask("forwarded BLPOP", () => BLPop($"b{id}", TimeSpan.FromMilliseconds(20)), static popped => popped.IsNone).ConfigureAwait(false);
        await Ask("forwarded FireAndForget", () => Incr($"f{id}").FireAndForget(), static _ => true).ConfigureAwait(false);
        await Ask("cancelled forwarded ECHO", () => Echo(words[1]), said => said.ToString() == words[1], calls.CancelledAfter(0.5)).ConfigureAwait(false);
        await Ask("forwarded by a function that throws", () => Echo("throw"), static _ => false).ConfigureAwait(false);
        await Ask("forwarded and read by a function that throws", () => Echo("throw later"), static _ => false).ConfigureAwait(false);
    }

    static async Task Answered(FaultCalls calls)
    {
        IRedisClient client = new AnsweringClient(calls.Client);
        var id = calls.Id;
        await calls.Try("answered ECHO", () => client.RunResult(Echo($"e{id}")), said => said.ToString() == $"e{id}").ConfigureAwait(false);
        await calls.Try("answered pipeline", () => client.RunResult((Echo($"e{id}"), Echo("f")).Zip()), said => said.Item1.ToString() == $"e{id}").ConfigureAwait(false);
        await calls.Try("answered transaction", () => client.RunResult(Multi((Echo($"e{id}"), Echo("f")).Zip())), said => said.Item2.ToString() == "f").ConfigureAwait(false);
        await calls.Try("answered by a number too much", () => client.RunResult(Echo("surplus")), static _ => false).ConfigureAwait(false);
        await calls.Try("answered by an error", () => client.RunResult(Echo("error")), static _ => false).ConfigureAwait(false);
        await calls.Try("answered by another type", () => client.RunResult(Incr("other")), static _ => false).ConfigureAwait(false);
        await calls.Try("keys of a pipeline", () => new ValueTask<RedisResult<int>>(new RedisResult<int>(Routed((Get($"a{id}"), Set("b", "c"), Del("d", "e")).Zip()))), static count => count == 8).ConfigureAwait(false);
        await calls.Try("keys of a transaction", () => new ValueTask<RedisResult<int>>(new RedisResult<int>(Routed((Get($"a{id}"), Del("d", "e")).Zip()))), static count => count == 6).ConfigureAwait(false);
    }

    static int Routed<A>(Pipeline<A> pipeline) => pipeline.Keys.Count + pipeline.Slots.Count;

    // Values of replies read as types.
    static async Task Readings(FaultCalls calls)
    {
        IRedisClient client = new AnsweringClient(calls.Client);
        Task Ask<A>(string name, Func<RedisProgram<A>> program, Func<A, bool> isRight) => calls.Try(name, () => client.RunResult(program()), isRight);

        await Ask("a value", () => Echo("7").As<int>(), static value => value == 7).ConfigureAwait(false);
        await Ask("a value that is no number", () => Echo("seven").As<int>(), static _ => false).ConfigureAwait(false);
        await Ask("an optional value", () => Get("7").As<int>(), static value => value.IfNone(0) == 7).ConfigureAwait(false);
        await Ask("optional values", () => MGet("7", "8").As<int>(), static values => values.Map(static value => value.IfNone(0)).SequenceEqual([7, 8])).ConfigureAwait(false);
        await Ask("a list", () => LRange("7").As<int>(), static values => values.SequenceEqual([7, 0, -1])).ConfigureAwait(false);
        await Ask("members", () => ZRangeWithScores("7", 0, -1).As<int>(), static pairs => pairs.Count == 1 && pairs[0] == (7, 1)).ConfigureAwait(false);
        await Ask("fields", () => HGetAll("7").As<int>(), static pairs => pairs.Count == 1 && pairs[0].Value == 7).ConfigureAwait(false);
        await Ask("a member", () => ZPopMin("7").As<int>(), static popped => popped.IfNone((0, 0)) == (7, 1)).ConfigureAwait(false);
        await calls.Try("a value that is waited for", () => BLPop("none", TimeSpan.FromMilliseconds(5)).As<int>(), static value => value.IsNone).ConfigureAwait(false);
        await Ask("no command", () => ((Command<RedisValue>)null!).As<int>(), static _ => false).ConfigureAwait(false);
    }

    // Puts a prefix before every argument that is a key.
    sealed class PrefixClient(IRedisClient inner) : IRedisClient
    {
        public RedisEnvironment Environment => inner.Environment;

        public IRedisClient Owner => this;

        public void Send(Batch batch) => inner.Send(batch.Forward(Prefixed, Read));

        public async ValueTask<RedisResult<IRedisClient>> Lease(LeaseRequest request, CancellationToken cancellationToken)
        {
            var leased = await inner.Lease(request, cancellationToken).ConfigureAwait(false);
            return leased.TryGetValue(out var lease, out _) ? RedisResult.Ok<IRedisClient>(new PrefixClient(lease)) : leased;
        }

        public ValueTask DisposeAsync() => inner.DisposeAsync();

        static BatchRequest Prefixed(BatchRequest request)
        {
            if (request.Arguments.Count > 0 && request.Arguments[0].ToString() == "throw") throw new InvalidOperationException("told to");
            return request.Keys.Count == 0 ? request : request.MapKeys(static key => RedisKey.Of($"t:{key}"));
        }

        static RespValue Read(BatchRequest request, RespValue reply) =>
            request.Arguments.Count > 0 && request.Arguments[0].ToString() == "throw later" ? throw new InvalidOperationException("told to") : reply;
    }

    // Says what it is told to say, and asks nobody.
    sealed class AnsweringClient(IRedisClient inner) : IRedisClient
    {
        public RedisEnvironment Environment => inner.Environment;

        public IRedisClient Owner => this;

        public void Send(Batch batch)
        {
            if (!batch.TryStart()) return;
            List<RespValue> replies = [.. batch.Requests.Select(Reply)];
            if (batch.Requests[0].Arguments[0].ToString() == "surplus") replies.Add(replies[0]);
            batch.Answer(replies);
        }

        public ValueTask<RedisResult<IRedisClient>> Lease(LeaseRequest request, CancellationToken cancellationToken) => inner.Lease(request, cancellationToken);

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;

        static RespValue Reply(BatchRequest request) =>
            request.Arguments[0].ToString() == "error" ? new RespValue.Error("ERR told to")
            : request.Name is "MGET" or "LRANGE" ? new RespValue.Array([.. request.Arguments.Select(static argument => new RespValue.BulkString(argument))])
            : request.Name is "ZRANGE" or "ZPOPMIN" ? new RespValue.Array([new RespValue.BulkString(request.Arguments[0]), new RespValue.BulkString("1")])
            : request.Name is "HGETALL" ? new RespValue.Array([new RespValue.BulkString("field"), new RespValue.BulkString(request.Arguments[0])])
            : new RespValue.BulkString(request.Arguments[0]);
    }
}
