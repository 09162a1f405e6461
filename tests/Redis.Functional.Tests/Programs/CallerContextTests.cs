using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using LanguageExt;
using Xunit;
using static Redis.Functional.RedisProgram;
using static Redis.Functional.Tests.Programs.Sample;

namespace Redis.Functional.Tests.Programs;

/// <summary>Functions of the caller see the caller's AsyncLocals, Activity and culture, however the program is composed and wherever they run.</summary>
public sealed class CallerContextTests
{
    static readonly AsyncLocal<string?> Local = new();
    static readonly RedisError Failure = Lost(Delivery.NotSent);
    static readonly IRedisCodec<string> SeeingCodec = Codec.Of<string>(static text => Seen(text), static stored => Seen(stored.ToString()));
    static readonly CommandSpec<Option<RedisValue>> TextSpec = Spec.Read("GET", KeyPositions.One, Decode.OptionValue);

    // By the name of what takes the function, as in the public API. Made anew by each caller: some functions run when the program is made.
    static (string Method, RedisProgram<Unit> Program)[] Shapes =>
    [
        ("Command.Map", Echo("a").Map(Seen).Ignore()),
        ("Command.Select", (from text in Echo("a") select Seen(text)).Ignore()),
        ("Command.Decode", Echo("a").Decode(static text => Prelude.Right<RedisError, string>(Seen(text))).Ignore()),
        ("Command.Decode", Echo("a").AsProgram().Bind(static _ => Echo("b").Map(Seen)).Ignore()),
        ("BlockingCommand.Map", Wait("k", TimeSpan.FromSeconds(1)).Map(Seen).Ignore()),
        ("BlockingCommand.Select", (from unit in Wait("k", TimeSpan.FromSeconds(1)) select Seen(unit)).Ignore()),
        ("Pipeline.Map", Echo("a").Zip(Echo("b")).Map(Seen).Ignore()),
        ("Pipeline.Select", (from both in Echo("a").Zip(Echo("b")) select Seen(both)).Ignore()),
        ("Pipeline.Zip", Echo("a").Zip(Echo("b"), static (a, b) => Seen(a + b)).Ignore()),
        ("Pipeline.AttemptWith", FailRead("ERR").AttemptWith(static outcome => Seen(outcome.IsError)).Ignore()),
        ("Pipeline.Traverse", Pipeline.Traverse(["a", "b"], static text => Echo(Seen(text)).Map(Seen)).Ignore()),
        ("PipelineTuples.Zip", (Echo("a"), Echo("b")).Zip(static (a, b) => Seen(a + b)).Ignore()),
        ("PipelineTuples.Zip", (Echo("a"), Echo("b"), Echo("c"), Echo("d"), Echo("e"), Echo("f"), Echo("g"), Echo("h")).Zip(static (a, _, _, _, _, _, _, _) => Seen(a)).Ignore()),
        ("Transaction.Map", Multi(Incr("n").Map(Seen)).Map(Seen).Ignore()),
        ("Transaction.Select", (from n in Multi(Incr("n")) select Seen(n)).Ignore()),
        ("RedisProgram.Map", Echo("a").AsProgram().Map(Seen).Ignore()),
        ("RedisProgram.Select", (from text in Echo("a").AsProgram() select Seen(text)).Ignore()),
        ("RedisProgram.Bind", Echo("a").AsProgram().Bind(static text => Pure(Seen(text))).Ignore()),
        ("RedisProgram.SelectMany", (from a in Echo("a") from b in Echo(Seen(a)).Map(Seen) let c = Seen(b) select Seen(c)).Ignore()),
        ("RedisProgram.SelectMany", (from a in Echo("a").AsProgram() from b in Prelude.Right<RedisError, string>(Seen(a)) select Seen(b)).Ignore()),
        ("RedisProgram.Catch", FailRead("ERR").AsProgram().Catch(static (RedisError _) => Pure(Seen(1L))).Ignore()),
        ("RedisProgram.Catch", FailRead("ERR").AsProgram().Catch(static (RedisError.Server _) => Pure(Seen(1L))).Ignore()),
        ("RedisProgram.MapError", FailRead("ERR").AsProgram().MapError(Seen).Catch(static (RedisError _) => Pure(1L)).Ignore()),
        ("RedisProgram.Ensure", Echo("a").AsProgram().Ensure(static text => Seen(false), static _ => Seen(Failure)).Catch(static (RedisError _) => Pure("")).Ignore()),
        ("RedisProgram.RetryWhen", FailRead("ERR").AsProgram().RetryWhen(RetrySchedule.Times(2), static _ => Seen(true)).Catch(static (RedisError _) => Pure(1L)).Ignore()),
        ("RedisProgram.Bracket", Bracket(Echo("a").Map(Seen), static text => Echo(Seen(text)).Map(Seen), static text => Echo(Seen(text)).Map(Seen).Ignore()).Ignore()),
        ("RedisProgram.Defer", Echo("a").AsProgram().Bind(static _ => Defer(static () => Pure(Seen(1)))).Ignore()),
        ("RedisProgram.FromTask", Echo("a").AsProgram().Bind(static _ => FromTask(static _ => Task.FromResult(Seen(1)))).Ignore()),
        ("RedisProgram.FromTaskResult", Echo("a").AsProgram().Bind(static _ => FromTaskResult(static _ => Task.FromResult(RedisResult.Ok(Seen(1))))).Ignore()),
        ("RedisProgram.Loop", Loop(0, static n => Echo("a").Map(_ => Seen(n) == 2 ? Prelude.Right<int, int>(n) : Prelude.Left<int, int>(n + 1))).Ignore()),
        ("RedisProgram.Traverse", Traverse(["a", "b"], static text => Echo(Seen(text)).Map(Seen)).Ignore()),
        ("RedisProgram.TraverseParallel", TraverseParallel(["a", "b"], static text => Echo(Seen(text)).Map(Seen)).Ignore()),
        ("RedisLock.Hold", new RedisLock("lock").Hold(static _ => Echo("a").Map(Seen)).Ignore()),
        ("RedisScript.Map", RedisScript.Create("return 'a'", Codec.Utf8).Map(Seen).Call([(RedisKey)"k"]).Ignore()),
        ("RedisScript.Decode", RedisScript.Create("return 'a'", Codec.Utf8).Decode(static text => Prelude.Right<RedisError, string>(Seen(text))).Call([(RedisKey)"k"]).Ignore()),
        ("RedisFunction.Map", RedisFunction.Create("f", Codec.Utf8).Map(Seen).Call([(RedisKey)"k"]).Ignore()),
        ("RedisFunction.Decode", RedisFunction.Create("f", Codec.Utf8).Decode(static text => Prelude.Right<RedisError, string>(Seen(text))).Call([(RedisKey)"k"]).Ignore()),
        ("Codec.Of", TextSpec.Of((RedisKey)"stored").Decode(static value => SeeingCodec.Decode(value.IfNone(default(RedisValue))).ToEither()).Ignore()),
        ("Codec.Imap", Redis.Functional.Commands.Get("stored", Codec.Utf8.Imap(Seen, Seen)).Ignore()),
        ("Codec.Imap", Redis.Functional.Commands.Get("stored").As(Codec.Utf8.Imap(Seen, Seen)).Ignore()),
        ("Codec.Emap", Redis.Functional.Commands.Get("stored", Codec.Utf8.Emap(static text => RedisResult.Ok(Seen(text)), Seen)).Ignore()),
    ];

    /// <summary>What takes a function and is no part of a program that a client runs.</summary>
    static readonly System.Collections.Generic.HashSet<string> Elsewhere =
    [
        "Batch.Forward", "BatchRequest.MapKeys", // for interpreters
        "CredentialProvider.Ask", "NodeAddress.Map", // run when a connection is made, for no caller
        "RedisClient.OnMessage", "IRedisSubscriber.OnMessage", // tested with subscriptions
        "ExpirationTime.Match", "TimeToLive.Match", "ListInsertion.Match", "RedisError.Match", "RedisResult.Bind", "RedisResult.Map", "RedisOutcome.Switch", "RedisOutcome.SwitchAsync", "RedisOutcome.ValueOr", "RedisResult.Match", "ServerRole.Match", // called at once
        "RedisClient.Connect", "RedisClient.Create", // called at once
        "ProgramTuples.Zip", // does not compile
        "RedisScan.ScanItems", "RedisScan.ScanPages", // called by the caller's own iteration
        "RedisLease.WithLease", // below
    ];

    readonly FakeClient _client;
    readonly FakeServer _server = new() { ["stored"] = "stored" };

    public CallerContextTests() => _client = new(request => request.Name is not ("EVALSHA" or "FCALL") ? _server.Answer(request)
        : !request.Arguments.Contains("lock") ? FakeServer.Bulk("a")
        : request.Argument(1) == "2" ? "*2\r\n$1\r\n1\r\n$1\r\n1\r\n"
        : ":1\r\n");

    static ConcurrentQueue<(string?, CultureInfo, string?)>? Observed { get; set; }

    public static TheoryData<string> Around => ["alone", "as a task", "run result", "timeout", "exclusive", "loop", "retry", "parallel", "finally", "with a lease"];

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

    static async Task Run(FakeClient client, string around, RedisProgram<Unit> program)
    {
        switch (around)
        {
            case "as a task":
                await Task.WhenAll(client.Run(program).AsTask(), client.Run(program).AsTask());
                break;
            case "run result":
                _ = await client.RunResult(program);
                break;
            case "with a lease":
                _ = await client.WithLease(async (lease, token) => await lease.Run(Seen(program), token));
                _ = await client.WithLease(_ => Seen(program));
                break;
            default:
                _ = await client.Run(Inside(around, program));
                break;
        }
    }

    static RedisProgram<Unit> Inside(string around, RedisProgram<Unit> program) => around switch
    {
        "timeout" => program.Timeout(TimeSpan.FromMinutes(1)),
        "exclusive" => OnLease(program),
        "loop" => Loop(0, n => program.Map(_ => n == 1 ? Prelude.Right<int, Unit>(Unit.Default) : Prelude.Left<int, Unit>(n + 1))),
        "retry" => program.Retry(RetrySchedule.Times(1)),
        "parallel" => ZipParallel(program, program).Ignore(),
        "finally" => Done.Finally(program),
        _ => program,
    };
}
