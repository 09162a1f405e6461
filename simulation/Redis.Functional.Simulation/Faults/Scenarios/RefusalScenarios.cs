using LanguageExt;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.Simulation;

/// <summary>What the server refuses, in which words, and what the client refuses itself.</summary>
static class RefusalScenarios
{
    static readonly ServerOddities Refusing = new()
    {
        Refusals = new Dictionary<string, string>
        {
            ["ECHO moved"] = "MOVED 3999 127.0.0.1:6381",
            ["ECHO listed"] = "ERR unknown command 'ECHO', with args beginning with: 'listed' ",
            ["ECHO quoted"] = "ERR the word \"quoted\" is not allowed, nor is 'another'",
            ["ECHO other"] = "ERR wrong number of arguments for 'other' command",
            ["ECHO arity"] = "ERR wrong number of arguments for 'echo' command",
            ["ECHO longer-than-eight"] = "LONGER-THAN-EIGHT is no code",
            ["ECHO plain"] = "ERR plain words about plain",
            ["CLIENT GETNAME"] = "ERR wrong number of arguments for 'client|getname' command",
            ["MIGRATE host"] = "ERR Target instance replied with error: NOAUTH Authentication required.",
            ["INCR forbidden"] = "NOPERM No permissions to access a key",
            ["EVALSHA " + ModelServer.AddDigest] = "READONLY You can't write against a read only replica. script: 0, on @user_script:1.",
            ["EVAL " + ModelServer.AddScript] = "READONLY You can't write against a read only replica. script: 0, on @user_script:1.",
        },
    };

    // One at a time: the command, and the words.
    static readonly (string Command, string Text)[] OfTransactions =
    [
        ("EXEC", "EXECABORT Transaction discarded because of: OOM command not allowed when used memory > 'maxmemory'."),
        ("EXEC", "EXECABORT Transaction discarded because of: OOM"),
        ("EXEC", "NOPERM User app has no permissions to run the 'exec' command"),
        ("MULTI", "NOPERM User app has no permissions to run the 'multi' command"),
        ("INCR", "NOPERM No permissions to access a key"),
        ("WATCH", "NOPERM User app has no permissions to run the 'watch' command"),
    ];

    static readonly CommandSpec<Unit> OfSessions = new("WATCH", CommandFlags.ReadOnly | CommandFlags.Session, KeyPositions.All, Decode.Ok);
    static readonly string[] Words = ["a", "b", "c"];
    static readonly int[] Numbers = [1, 2, 3];

    public static IEnumerable<FaultScenario> All { get; } =
    [
        new("refusals", Refusals) { Server = Refusing },
        new("refused transactions", Transactions),
        new("refused requests", Requests),
        new("codecs", Codecs) { Server = Refusing },
        new("sealed codecs", Codecs) { Server = Refusing, Configure = static config => config with { ReplyIntegrity = ReplyIntegrity.EachWrite } },
    ];

    static async Task Refusals(FaultCalls calls)
    {
        if (calls.Id != 0) return;
        foreach (var word in new[] { "moved", "listed", "quoted", "other", "arity", "longer-than-eight", "plain" })
            await calls.Try(word, () => Echo(word), static _ => false).ConfigureAwait(false);
        await calls.Try("two words", () => Raw("CLIENT", "GETNAME"), static _ => false).ConfigureAwait(false);
        await calls.Try("MIGRATE", () => Raw("MIGRATE", "host", "6379", "key", "0", "1000"), static _ => false).ConfigureAwait(false);
        await calls.Try("script", () => RedisScript.Create<long>(ModelServer.AddScript).Call("k"), static _ => false).ConfigureAwait(false);
        await calls.Try("forgotten script", () => RedisScript.Create<long>(ModelServer.AddScript).Call("k").FireAndForget(), static _ => true).ConfigureAwait(false);
        await calls.Try("in a mixed pipeline", () => Pipeline.Traverse(Words, static word => word == "b" ? Incr("forbidden").Map(static number => number) : (Incr(word), Echo(word)).Zip().Map(static both => both.Item1)), static _ => false).ConfigureAwait(false);
        await calls.Try("in a mixed transaction", () => Multi(Pipeline.Traverse(Words, static word => word == "b" ? (Incr("forbidden"), Echo(word)).Zip().Map(static both => both.Item1) : Incr(word))), static _ => false).ConfigureAwait(false);
        await calls.Try("attempted in a pipeline", () => (Incr("forbidden"), Incr("allowed")).Zip().Attempt(), static _ => true).ConfigureAwait(false);
    }

    static async Task Transactions(FaultCalls calls)
    {
        if (calls.Id != 0) return;
        foreach (var (command, text) in OfTransactions)
        {
            calls.Surroundings.Server.Oddities = new() { Refusals = new Dictionary<string, string> { [command] = text } };
            await calls.Try($"transaction without {command}", () => Multi((Incr("n"), Echo("a")).Zip()), _ => command == "WATCH").ConfigureAwait(false);
            await calls.Try($"on a lease without {command}", () => OnLease(Multi(Incr("n"))), _ => command == "WATCH").ConfigureAwait(false);
            await calls.Try($"update without {command}", () => Optimistic(["n"], Pure(Multi(Incr("n")))), static _ => false).ConfigureAwait(false);
            await calls.Try("afterwards", () => Echo("b"), static said => said.ToString() == "b").ConfigureAwait(false);
        }
    }

    static async Task Requests(FaultCalls calls)
    {
        if (calls.Id != 0) return;
        var (client, cancelled) = (calls.Client, new CancellationToken(canceled: true));
        await calls.Try("null argument", () => Echo(default), static _ => false).ConfigureAwait(false);
        await calls.Try("no values", () => RPush("k", (IEnumerable<RedisValue>)null!), static _ => false).ConfigureAwait(false);
        await calls.Try("too long", () => RPush("k", Extremes.TooMuch), static _ => false).ConfigureAwait(false);
        await calls.Try("too deep", () => Extremes.TooDeep, static _ => false).ConfigureAwait(false);
        await calls.Try("empty pipeline", () => Pipeline.Sequence<RedisValue>([]), static _ => false).ConfigureAwait(false);
        await calls.Try("null in a pipeline", () => Pipeline.Sequence<RedisValue>([Echo("a"), null!]), static _ => false).ConfigureAwait(false);
        await calls.Try("null in a transaction", () => Multi<RedisValue>(null!), static _ => false).ConfigureAwait(false);
        await calls.Try("WATCH in a transaction", () => Multi((OfSessions.Of((RedisKey)"k"), Echo("a")).Zip()), static _ => false).ConfigureAwait(false);
        await calls.Try("null program", () => client.RunResult<int>(null!), static _ => false).ConfigureAwait(false);
        await calls.Try("null for Run", async () => RedisResult.FromEither(await client.Run<int>(null!).ConfigureAwait(false)), static _ => false).ConfigureAwait(false);
        await calls.Try("null for With", async () => RedisResult.FromEither(await client.WithLease((Func<IRedisClient, RedisProgram<int>>)null!).ConfigureAwait(false)), static _ => false).ConfigureAwait(false);
        await calls.Try("limit of months", () => Echo("a").Timeout(TimeSpan.FromDays(100)), static _ => false).ConfigureAwait(false);
        await calls.Try("cancelled before", () => Echo("a").AsProgram().Bind(static said => Pure(said)), static _ => false, cancelled).ConfigureAwait(false);
        await calls.Try("lease, cancelled before", () => OnLease(Echo("a")), static _ => false, cancelled).ConfigureAwait(false);
        await calls.Try("Connect, cancelled before", async () => RedisResult.FromEither(await client.Reconnect(cancelled).ConfigureAwait(false)), static _ => true).ConfigureAwait(false);
        await calls.Try("awaited twice", async () =>
        {
            var pending = client.RunResult(Echo("a"));
            _ = await pending.ConfigureAwait(false);
            return await pending.ConfigureAwait(false);
        }, static _ => false).ConfigureAwait(false);
        await calls.Try("cancelled between attempts", CancelledRetry, static _ => false).ConfigureAwait(false);
        await calls.Try("Lease, cancelled before", () => client.Lease(cancelled), static _ => false).ConfigureAwait(false);
        await calls.Try("step without an outcome", () => Loop<int, int>(0, static _ => Pure(default(Either<int, int>))), static _ => false).ConfigureAwait(false);
        await calls.Try("cancelled task", () => FromTask((Func<CancellationToken, Task<int>>)(async token =>
        {
            await new VirtualDelay(calls.World).For(TimeSpan.FromMilliseconds(5), token).ConfigureAwait(false);
            token.ThrowIfCancellationRequested();
            return 1;
        })), static _ => true, calls.CancelledAfter(1)).ConfigureAwait(false);
        await calls.Try("null programs", () => ZipParallel<int, int>(null!, null!), static _ => false).ConfigureAwait(false);
        await calls.Try("failing function", () => Pure(1).Bind<int>(static _ => throw new InvalidOperationException("the scenario's own")), static _ => false).ConfigureAwait(false);
        await calls.Try("failing task", () => FromTask((Func<CancellationToken, Task<int>>)(static _ => throw new InvalidOperationException("the scenario's own"))), static _ => false).ConfigureAwait(false);
        await calls.Try("nested update", () => Optimistic(["k"], Optimistic(["k"], Pure(Multi(Incr("k")))).Map(static _ => Multi(Incr("k")))), static _ => false).ConfigureAwait(false);
        await calls.Try("transaction in an update", () => Optimistic(["k"], Multi(Incr("k")).AsProgram().Map(static _ => Multi(Incr("k")))), static _ => false).ConfigureAwait(false);

        async ValueTask<RedisResult<int>> CancelledRetry()
        {
            using var source = new CancellationTokenSource();
            return await client.RunResult(
                Fail<int>(new RedisError.Client.Missing("again")).RetryWhen(RetrySchedule.Constant(TimeSpan.FromMilliseconds(1)), _ =>
                {
                    source.Cancel();
                    return true;
                }),
                source.Token).ConfigureAwait(false);
        }
    }

    static RedisProgram<A> AsProgram<A>(this RedisProgram<A> program) => program;

    static async Task Codecs(FaultCalls calls)
    {
        var id = calls.Id;
        RedisKey list = $"list{id}";
        await calls.Try("by the client's codec", () => RPushAs(list, 7), static count => count > 0).ConfigureAwait(false);
        await calls.Try("mapped", () => RPushAs(list, 7).Map(static count => count * 2), static count => count % 2 == 0).ConfigureAwait(false);
        await calls.Try("decoded", () => RPushAs(list, 7).Decode(static count => Prelude.Right<RedisError, long>(count)), static count => count > 0).ConfigureAwait(false);
        await calls.Try("attempted", () => RPushAs(list, 7).Attempt(), static _ => true).ConfigureAwait(false);
        await calls.Try("pipeline", () => (RPushAs(list, 7), Echo("a")).Zip().Map(static both => both.Item2), static said => said.ToString() == "a").ConfigureAwait(false);
        await calls.Try("attempted pipeline", () => (RPushAs(list, 7), Echo("a")).Zip().Attempt(), static _ => true).ConfigureAwait(false);
        await calls.Try("sequence", () => Pipeline.Traverse(Numbers, number => RPushAs(list, number)), static counts => counts.Count == 3).ConfigureAwait(false);
        await calls.Try("sequence of pipelines", () => Pipeline.Traverse(Numbers, number => (RPushAs(list, number), Echo("a")).Zip()), static counts => counts.Count == 3).ConfigureAwait(false);
        await calls.Try("sequence of typed reads", () => Pipeline.Traverse(Words, static word => Get<string>(word)), static values => values.Count == 3).ConfigureAwait(false);
        await calls.Try("sequence in a transaction", () => Multi(Pipeline.Traverse(Words, static word => (Get<string>(word), Echo(word)).Zip())), static values => values.Count == 3).ConfigureAwait(false);
        await calls.Try("no codec", () => RPushAs(list, new object()), static _ => false).ConfigureAwait(false);
        await calls.Try("forgotten", () => RPushAs(list, 7).FireAndForget(), static _ => true).ConfigureAwait(false);
        await calls.Try("cancelled", () => RPushAs(list, 7), static _ => true, calls.CancelledAfter(0.3)).ConfigureAwait(false);
    }

    /// <summary>Made when they are first used.</summary>
    static class Extremes
    {
        /// <summary>Longer than a request can be.</summary>
        public static readonly RedisValue[] TooMuch = [.. Enumerable.Repeat((RedisValue)new byte[64 * 1024 * 1024], 33)];

        public static readonly Pipeline<RedisValue> TooDeep =
            Enumerable.Range(0, 1_001).Aggregate((Pipeline<RedisValue>)Echo("deep"), static (pipeline, _) => pipeline.Map(static said => said));
    }
}
