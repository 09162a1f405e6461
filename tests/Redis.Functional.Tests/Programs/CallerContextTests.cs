using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using LanguageExt;
using Xunit;
using static Redis.Functional.RedisIO;
using static Redis.Functional.Tests.Programs.Sample;

namespace Redis.Functional.Tests.Programs;

/// <summary>Functions of the caller see the caller's AsyncLocals, Activity and culture, however the program is composed and wherever they run.</summary>
public sealed class CallerContextTests
{
    static readonly AsyncLocal<string?> Local = new();
    static readonly RedisError Failure = Lost(Delivery.NotSent);
    static readonly IRedisCodec<string> SeeingCodec = Codec.Of<string>(static text => Seen(text), static stored => Prelude.Right<RedisError, string>(Seen(stored.ToString())));
    static readonly CommandSpec<Option<RedisValue>> TextSpec = Spec.Read("GET", KeyPositions.One, Decode.OptionValue);

    // By the name of what takes the function, as in the public API. Made anew by each caller: some functions run when the program is made.
    static (string Method, Redis<Unit> Program)[] Shapes =>
    [
        ("Command.Map", Echo("a").Map(Seen).Ignore()),
        ("Command.Select", (from text in Echo("a") select Seen(text)).Ignore()),
        ("Command.Decode", Echo("a").Decode(static text => Prelude.Right<RedisError, string>(Seen(text))).Ignore()),
        ("Command.Decode", Echo("a").AsRedis().Bind(static _ => Echo("b").Map(Seen)).Ignore()),
        ("Blocking.Map", Wait("k", TimeSpan.FromSeconds(1)).Map(Seen).Ignore()),
        ("Blocking.Select", (from unit in Wait("k", TimeSpan.FromSeconds(1)) select Seen(unit)).Ignore()),
        ("Pipeline.Map", Echo("a").Zip(Echo("b")).Map(Seen).Ignore()),
        ("Pipeline.Select", (from both in Echo("a").Zip(Echo("b")) select Seen(both)).Ignore()),
        ("Pipeline.Zip", Echo("a").Zip(Echo("b"), static (a, b) => Seen(a + b)).Ignore()),
        ("Pipeline.AttemptWith", FailRead("ERR").AttemptWith(static outcome => Seen(outcome.IsLeft)).Ignore()),
        ("Pipeline.Traverse", Pipeline.Traverse(["a", "b"], static text => Echo(Seen(text)).Map(Seen)).Ignore()),
        ("PipelineTuples.Zip", (Echo("a"), Echo("b")).Zip(static (a, b) => Seen(a + b)).Ignore()),
        ("PipelineTuples.Zip", (Echo("a"), Echo("b"), Echo("c"), Echo("d"), Echo("e"), Echo("f"), Echo("g"), Echo("h")).Zip(static (a, _, _, _, _, _, _, _) => Seen(a)).Ignore()),
        ("Transaction.Map", Multi(Incr("n").Map(Seen)).Map(Seen).Ignore()),
        ("Transaction.Select", (from n in Multi(Incr("n")) select Seen(n)).Ignore()),
        ("Redis.Map", Echo("a").AsRedis().Map(Seen).Ignore()),
        ("Redis.Select", (from text in Echo("a").AsRedis() select Seen(text)).Ignore()),
        ("Redis.Bind", Echo("a").AsRedis().Bind(static text => Pure(Seen(text))).Ignore()),
        ("Redis.SelectMany", (from a in Echo("a") from b in Echo(Seen(a)).Map(Seen) let c = Seen(b) select Seen(c)).Ignore()),
        ("Redis.SelectMany", (from a in Echo("a").AsRedis() from b in Prelude.Right<RedisError, string>(Seen(a)) select Seen(b)).Ignore()),
        ("Redis.Catch", FailRead("ERR").AsRedis().Catch(static (RedisError _) => Pure(Seen(1L))).Ignore()),
        ("Redis.Catch", FailRead("ERR").AsRedis().Catch(static (RedisError.Server _) => Pure(Seen(1L))).Ignore()),
        ("Redis.MapError", FailRead("ERR").AsRedis().MapError(Seen).Catch(static (RedisError _) => Pure(1L)).Ignore()),
        ("Redis.Ensure", Echo("a").AsRedis().Ensure(static text => Seen(false), static _ => Seen(Failure)).Catch(static (RedisError _) => Pure("")).Ignore()),
        ("Redis.RetryWhen", FailRead("ERR").AsRedis().RetryWhen(RetrySchedule.Times(2), static _ => Seen(true)).Catch(static (RedisError _) => Pure(1L)).Ignore()),
        ("RedisIO.Bracket", Bracket(Echo("a").Map(Seen), static text => Echo(Seen(text)).Map(Seen), static text => Echo(Seen(text)).Map(Seen).Ignore()).Ignore()),
        ("RedisIO.Defer", Echo("a").AsRedis().Bind(static _ => Defer(static () => Pure(Seen(1)))).Ignore()),
        ("RedisIO.LiftAsync", Echo("a").AsRedis().Bind(static _ => LiftAsync(static _ => Task.FromResult(Seen(1)))).Ignore()),
        ("RedisIO.LiftResult", Echo("a").AsRedis().Bind(static _ => LiftResult(static _ => Task.FromResult(RedisResult.Right(Seen(1))))).Ignore()),
        ("RedisIO.Loop", Loop(0, static n => Echo("a").Map(_ => Seen(n) == 2 ? Prelude.Right<int, int>(n) : Prelude.Left<int, int>(n + 1))).Ignore()),
        ("RedisIO.Traverse", Traverse(["a", "b"], static text => Echo(Seen(text)).Map(Seen)).Ignore()),
        ("RedisIO.ParTraverse", ParTraverse(["a", "b"], static text => Echo(Seen(text)).Map(Seen)).Ignore()),
        ("RedisLock.With", new RedisLock("lock").With(static _ => Echo("a").Map(Seen)).Ignore()),
        ("Script.Map", Script.Of("return 'a'", Codec.Utf8).Map(Seen).Call([(RedisKey)"k"]).Ignore()),
        ("Script.Decode", Script.Of("return 'a'", Codec.Utf8).Decode(static text => Prelude.Right<RedisError, string>(Seen(text))).Call([(RedisKey)"k"]).Ignore()),
        ("Function.Map", Function.Of("f", Codec.Utf8).Map(Seen).Call([(RedisKey)"k"]).Ignore()),
        ("Function.Decode", Function.Of("f", Codec.Utf8).Decode(static text => Prelude.Right<RedisError, string>(Seen(text))).Call([(RedisKey)"k"]).Ignore()),
        ("Codec.Of", TextSpec.Of((RedisKey)"stored").Decode(static value => SeeingCodec.Decode(value.IfNone(default(RedisValue)))).Ignore()),
        ("Codec.Imap", Redis.Functional.Commands.Get("stored", Codec.Utf8.Imap(Seen, Seen)).Ignore()),
        ("Codec.Emap", Redis.Functional.Commands.Get("stored", Codec.Utf8.Emap(static text => Prelude.Right<RedisError, string>(Seen(text)), Seen)).Ignore()),
    ];

    /// <summary>What takes a function and is no part of a program that a client runs.</summary>
    static readonly System.Collections.Generic.HashSet<string> Elsewhere =
    [
        "Batch.Forward", "BatchRequest.MapKeys", // for interpreters
        "CredentialProvider.Ask", // runs when a connection is made, for no caller
        "RedisClient.OnMessage", // tested with subscriptions
        "ExpirationTime.Match", "TimeToLive.Match", "ListInsertion.Match", "RedisError.Match", "RedisResult.Bind", "RedisResult.Map", "RedisResult.Match", "ServerRole.Match", // called at once
        "RedisScan.ScanItems", "RedisScan.ScanPages", // called by the caller's own iteration
        "RedisLease.With", "RedisRun.RunWith", // below
    ];

    readonly FakeClient _client;
    readonly FakeServer _server = new() { ["stored"] = "stored" };

    public CallerContextTests() => _client = new(request => request.Name is not ("EVALSHA" or "FCALL") ? _server.Answer(request)
        : !request.Arguments.Contains("lock") ? FakeServer.Bulk("a")
        : request.Argument(1) == "2" ? "*2\r\n$1\r\n1\r\n$1\r\n1\r\n"
        : ":1\r\n");

    static ConcurrentQueue<(string?, CultureInfo, string?)>? Observed { get; set; }

    public static TheoryData<string> Around => ["alone", "as a task", "execute", "timeout", "exclusive", "loop", "retry", "parallel", "finally", "run with", "with a lease"];

    [Theory]
    [MemberData(nameof(Around))]
    public async Task They_see_it_in_every_shape(string around)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        using var activity = new Activity("the caller's").Start();
        (Local.Value, CultureInfo.CurrentCulture) = ("the caller's", culture);
        Observed = [];
        foreach (var (method, program) in Shapes)
        {
            // What ran while the program was made is none of the run, but must have been seen.
            var made = Observed;
            var observed = Observed = [];
            Assert.All(made, seen => Assert.Equal(("the caller's", culture, "the caller's"), seen));
            await Run(_client, around, program);

            Assert.True(!observed.IsEmpty, $"{method}, {around}: it has run");
            Assert.All(observed, seen => Assert.True(seen == ("the caller's", culture, "the caller's"), $"{method}, {around}: it saw {seen}"));
        }
    }

    [Fact]
    public void No_method_that_takes_a_function_is_missing()
    {
        Observed = [];
        var taking = typeof(RedisKey).Assembly.GetExportedTypes()
            .Where(static type => !type.Name.StartsWith('<'))
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => !method.IsSpecialName && method.GetParameters().Any(static parameter => !parameter.IsOut && parameter.ParameterType.Name.StartsWith("Func`", StringComparison.Ordinal) || parameter.ParameterType.Name.StartsWith("Action`", StringComparison.Ordinal)))
            .Select(static method => $"{method.DeclaringType!.Name.Split('`')[0]}.{method.Name}")
            .ToHashSet();

        Assert.Empty(taking.Except(Elsewhere).Except(Shapes.Select(static shape => shape.Method)));
        Assert.Empty(Elsewhere.Except(taking));
    }

    static T Seen<T>(T value)
    {
        Observed!.Enqueue((Local.Value, CultureInfo.CurrentCulture, Activity.Current?.OperationName));
        return value;
    }

    static async Task Run(FakeClient client, string around, Redis<Unit> program)
    {
        switch (around)
        {
            case "as a task":
                await Task.WhenAll(client.Run(program).AsTask(), client.Run(program).AsTask());
                break;
            case "execute":
                await client.Execute(program);
                break;
            case "run with":
                var called = new TaskCompletionSource();
                client.RunWith(program, outcome =>
                {
                    Seen(outcome);
                    called.SetResult();
                });
                await called.Task;
                break;
            case "with a lease":
                await client.With(async (lease, token) => await lease.Run(Seen(program), token));
                await client.With(_ => Seen(program));
                break;
            default:
                await client.Run(Inside(around, program));
                break;
        }
    }

    static Redis<Unit> Inside(string around, Redis<Unit> program) => around switch
    {
        "timeout" => program.Timeout(TimeSpan.FromMinutes(1)),
        "exclusive" => Exclusive(program),
        "loop" => Loop(0, n => program.Map(_ => n == 1 ? Prelude.Right<int, Unit>(Unit.Default) : Prelude.Left<int, Unit>(n + 1))),
        "retry" => program.Retry(RetrySchedule.Times(1)),
        "parallel" => Par(program, program).Ignore(),
        "finally" => Done.Finally(program),
        _ => program,
    };
}
