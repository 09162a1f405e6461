using LanguageExt;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.Simulation;

/// <summary>What programs are made of, put together and not run: every allocation stands on the caller's own stack.</summary>
static class BuildingScenarios
{
    static readonly string[] Words = ["a", "b", "c"];
    static readonly RedisError GivenUp = new RedisError.Client.Missing("given up");

    public static IEnumerable<FaultScenario> All { get; } = [new("building", Build)];

    static Task Build(FaultCalls calls)
    {
        if (calls.Id != 0) return Task.CompletedTask;
        Action[] parts = [Tuples, Batches, Programs, Combinators, Schedules, Scripts, Functions, Specs, Arguments, Keys, Notifications];
        foreach (var part in parts) calls.Guard(part);
        return Task.CompletedTask;
    }

    static void Tuples()
    {
        Pipeline<RedisValue> a = Echo("a");
        _ = (a, a).Zip();
        _ = (a, a, a).Zip();
        _ = (a, a, a, a).Zip();
        _ = (a, a, a, a, a).Zip();
        _ = (a, a, a, a, a, a).Zip();
        _ = (a, a, a, a, a, a, a).Zip();
        _ = (a, a, a, a, a, a, a, a).Zip();
    }

    static void Batches()
    {
        Pipeline<RedisValue> a = Echo("a");
        var mapped = a.Map(static said => said);
        _ = mapped.Ignore();
        _ = a.Zip(mapped);
        _ = mapped.Attempt();
        _ = mapped.AttemptWith(static result => result.IsOk);
        _ = Pipeline.Pure(1);
        _ = Pipeline.Traverse(Words.Where(static _ => true), static word => Echo(word));
        _ = Pipeline.Traverse(Words, word => word == "b" ? mapped : a);
        _ = Pipeline.Traverse<string, RedisValue>(Words, static _ => throw new InvalidOperationException("the scenario's own"));
        _ = Pipeline.Sequence<RedisValue>([a, null!, mapped]);
        _ = Multi(a).Map(static said => said);
        _ = Multi(a).Ignore();
        _ = Multi(a).Zip(Multi(mapped));
        _ = BLPop("list", TimeSpan.FromSeconds(1)).Map(static popped => popped);
        _ = BLPop("list", TimeSpan.FromSeconds(1)).Ignore();
        _ = mapped.FireAndForget();
    }

    static void Programs()
    {
        RedisProgram<RedisValue> a = Echo("a");
        _ = a.Map(static said => said);
        _ = a.Bind(_ => a);
        _ = a.SelectMany(_ => a, static (one, _) => one);
        _ = a.SelectMany(static _ => Prelude.Right<RedisError, int>(1), static (_, number) => number);
        _ = a.Ignore();
        _ = a.Attempt();
        _ = a.Catch(_ => a);
        _ = a.Catch((RedisError.Client.Missing _) => a);
        _ = a.OrElse(a);
        _ = a.MapError(static error => error);
        _ = a.Ensure(static _ => true, static _ => GivenUp);
        _ = a.Finally(Done);
        _ = a.Retry(RetrySchedule.Never);
        _ = a.RetryWhen(RetrySchedule.Never, static _ => true);
        _ = a.Timeout(TimeSpan.FromSeconds(1));
        RedisProgram<Option<string>> option = Get<string>("k");
        _ = option.IfNone("nothing");
        _ = option.IfNone(Pure("nothing"));
        _ = option.Require("a value");
    }

    static void Combinators()
    {
        RedisProgram<RedisValue> a = Echo("a");
        _ = Pure(1);
        _ = Fail<int>(GivenUp);
        _ = Fail<int>(null!);
        _ = Defer(() => a);
        _ = FromTask(static _ => Task.FromResult(1));
        _ = FromTask(static _ => Task.FromResult(Prelude.Right<RedisError, int>(1)));
        _ = FromTaskResult(static _ => Task.FromResult(new RedisResult<int>(1)));
        _ = Sleep(TimeSpan.FromSeconds(1));
        _ = ZipParallel(a, a);
        _ = TraverseParallel(Words, _ => a);
        _ = Traverse(Words, _ => a);
        _ = Sequence(Words.Select(_ => a));
        _ = Loop<int, int>(0, static round => Pure(Prelude.Right<int, int>(round)));
        _ = Bracket(a, _ => a, static _ => Done);
        _ = OnLease(a);
        _ = Optimistic(["k"], Pure(Multi(Echo("a"))));
    }

    static void Schedules()
    {
        var second = TimeSpan.FromSeconds(1);
        var times = RetrySchedule.Times(3);
        var constant = RetrySchedule.Constant(second);
        _ = RetrySchedule.Exponential(second).MaxDelay(second).WithJitter();
        _ = times & constant;
        _ = times | constant;
    }

    static void Scripts()
    {
        const string Text = ModelServer.AddScript;
        _ = RedisScript.Create(Text);
        _ = RedisScript.CreateOptional<long>(Text);
        _ = RedisScript.CreateOptional(Text, Codec.Int64);
        _ = RedisScript.CreateList<long>(Text);
        _ = RedisScript.CreateList(Text, Codec.Int64);
        _ = RedisScript.Create(Text, Codec.Int64);
        var script = RedisScript.Create<long>(Text);
        _ = script.ToString();
        _ = script.ReadOnly().ToString();
        _ = script.Map(static number => number).Call("k");
        _ = script.Decode(static number => Prelude.Right<RedisError, long>(number)).Call("k", "a", "b");
        _ = script.Call();
        _ = script.Call(new List<RedisKey> { "k" }, new List<RedisValue> { "a" });
        _ = script.Call(Words.Select<string, RedisKey>(static _ => throw new InvalidOperationException("the scenario's own")), []);
        _ = script.Call("k").Map(static number => number).ToString();
    }

    static void Functions()
    {
        _ = Redis.Functional.RedisFunction.Create("add");
        _ = Redis.Functional.RedisFunction.CreateOptional<long>("add");
        _ = Redis.Functional.RedisFunction.CreateOptional("add", Codec.Int64);
        _ = Redis.Functional.RedisFunction.CreateList<long>("add");
        _ = Redis.Functional.RedisFunction.CreateList("add", Codec.Int64);
        _ = Redis.Functional.RedisFunction.Create("add", Codec.Int64);
        var function = Redis.Functional.RedisFunction.Create<long>("add");
        _ = function.ToString();
        _ = function.ReadOnly().ToString();
        _ = function.Map(static number => number).Call("k");
        _ = function.Decode(static number => Prelude.Right<RedisError, long>(number)).Call("k");
    }

    static void Specs()
    {
        var spec = Spec.Read<Unit>("A COMMAND", KeyPositions.All, Decode.Ok);
        _ = Spec.Write<Unit>("COMMAND", KeyPositions.None, Decode.Ok).Of();
        RedisValue value = "a";
        _ = spec.Of((RedisKey)"k");
        _ = spec.Of(value);
        _ = spec.Of((RedisKey)"k", value);
        _ = spec.Of(value, value);
        _ = spec.Of((RedisKey)"k", value, value);
        _ = spec.Of(Args.Key("k").Add(value)).ToString();
        _ = spec.Of(Args.Key("k").Refuse("refused"));
        _ = spec.OfKeys((RedisKey[])["a", "b"]);
        _ = spec.Invalid("refused");
        _ = spec.Deferred(Args.Key("k").Add(value), 1, 7);
        _ = spec.Deferred(Args.Key("k").Refuse("refused"), 1, 7);
        _ = spec.One(Codec.Int64);
        _ = spec.One<long>(null);
        _ = spec.Optional(Codec.Int64);
        _ = spec.Optional<long>(null);
        _ = spec.List(Codec.Int64);
        _ = spec.List<long>(null);
        _ = spec.OptionalList(Codec.Int64);
        _ = spec.OptionalList<long>(null);
        _ = spec.Prefix(1);
        _ = spec.Prefix(9);
        var command = spec.Of((RedisKey)"k");
        _ = command.Ignore();
        _ = command.Decode(static done => Prelude.Right<RedisError, Unit>(done));
        _ = command.Attempt();
        _ = command.ToString();
        _ = spec.Of((RedisKey)"k", value).ToString();
    }

    static void Arguments()
    {
        _ = Args.Empty(0).AddKeys((IEnumerable<RedisKey>)new List<RedisKey> { "k" }).ToArray();
        _ = Args.Empty(0).AddKeys(Words);
        _ = Args.Empty().AddValues((IEnumerable<RedisValue>)new List<RedisValue> { "a" }).ToArray();
        _ = Args.Empty().AddValues(Words);
        _ = Args.Empty().AddValues((string[])[]);
        _ = Args.Empty().AddValues((IEnumerable<string>?)null);
        _ = Args.Empty().AddPairs((IEnumerable<(RedisKey, RedisValue)>)[("k", "a")]);
        _ = Args.Empty().AddPairs((IEnumerable<(RedisValue, RedisValue)>)[("f", "a")]);
        _ = Args.Empty().AddKeys(Array.Empty<RedisKey>());
        _ = Args.Empty().AddOwnWord("word");
        _ = Args.Empty().AddEncoded(7L, Codec.Int64);
        _ = Args.Empty().AddEncoded<long>(7, null);
    }

    static void Keys()
    {
        RedisValue[] words = ["2", "STREAMS", "a", "b", "0", "0"];
        foreach (var positions in new[] { KeyPositions.None, KeyPositions.Counted(0), KeyPositions.OneAndCounted(0), KeyPositions.HalfBehind("STREAMS", 0), KeyPositions.All })
            _ = Spec.Read<Unit>("COMMAND", positions, Decode.Ok).Of(words.Aggregate(Args.Empty(6), static (all, one) => all.Add(one))).Keys;
    }

    static void Notifications()
    {
        _ = MonitorEntry.Read("""1339518083.107412 [0 127.0.0.1:60866] "set" "k" "a\x00\"b\n" """.TrimEnd()).ToString();
        if (MonitorEntry.Read("1339518083.107412 [0 127.0.0.1:60866] \"get\"").TryGetValue(out var entry)) _ = entry.ToString();
        _ = MonitorEntry.Read("something else");
        _ = RedisChannel.KeySpacePattern("*");
        _ = RedisChannel.KeyEvent("*");
        _ = KeyspaceNotification.TryParse(new PubSubEvent<RedisValue>.Message(RedisChannel.Pattern("*"), (RedisKey)"__keyspace@0__:k", "set"), out _);
        _ = KeyspaceNotification.TryParse(new PubSubEvent<RedisValue>.Message(RedisChannel.Pattern("*"), (RedisKey)"__keyevent@0__:set", "k"), out _);
    }
}
