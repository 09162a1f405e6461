using Xunit;

namespace Redis.Functional.Analyzers.Tests;

/// <summary>What the fixes write, and where they are not offered.</summary>
public class FixTests
{
    const string Run = "Run it on client";
    const string Look = "Look at the error";
    const string Discard = "Discard the outcome";
    const string ValueOr = "Use ValueOr";
    const string Unsafe = "Use MatchUnsafe";

    public static TheoryData<string, string, string> Runs => new()
    {
        { Run, """Set("a", 1);""", """await client.Run(Set("a", 1));""" },
        { Run, """Incr("a").Map(n => n + 1); // counted""", """await client.Run(Incr("a").Map(n => n + 1)); // counted""" },
        { Run, """/* before */ Set("a", 1) /* after */;""", """/* before */ await client.Run(Set("a", 1)) /* after */;""" },
        { Run, """if (token.IsCancellationRequested) Set("a", 1); else return;""", """if (token.IsCancellationRequested) await client.Run(Set("a", 1)); else return;""" },
        { Run, """maybe?.Map(n => n);""", """await client.Run(maybe?.Map(n => n));""" },
        { Run, """await Task.FromResult(program);""", """await client.Run(await Task.FromResult(program));""" },
        { Run, """Func<Task> act = async () => Set("a", 1); await act();""", """Func<Task> act = async () => await client.Run(Set("a", 1)); await act();""" },
        { Run, """async Task Local() { Set("a", 1); } await Local();""", """async Task Local() { await client.Run(Set("a", 1)); } await Local();""" },
        { "Run it on own", """static async Task Local(IRedisClient own) { Set("a", 1); } await Local(client);""", """static async Task Local(IRedisClient own) { await own.Run(Set("a", 1)); } await Local(client);""" },
        { Run, """static async Task Local(RedisClient client) { Set("a", 1); } _ = (Func<RedisClient, Task>)Local;""", """static async Task Local(RedisClient client) { await client.Run(Set("a", 1)); } _ = (Func<RedisClient, Task>)Local;""" },
    };

    [Theory]
    [MemberData(nameof(Runs))]
    public async Task A_program_is_run(string title, string before, string after) =>
        Assert.Equal(Snippet.InMethod(after), await Fixes.Apply(ProgramNotRunAnalyzer.Id, title, Snippet.InMethod(before)));

    [Theory]
    [InlineData("class A(IRedisClient client) { async Task B() { §; } }", "client")]
    [InlineData("class A { readonly IRedisClient _client = null!; async Task B() { §; } }", "_client")]
    [InlineData("class A { IRedisClient Client => null!; async Task B() => §; }", "Client")]
    [InlineData("class A { static readonly IRedisClient Shared = null!; static async Task B() { §; } }", "Shared")]
    [InlineData("class A { async Task B() { await using var one = await Make(); §; } static Task<RedisClient> Make() => null!; }", "one")]
    [InlineData("class A { async Task B(IRedisClient other, IRedisClient client) { §; } }", "client")]
    [InlineData("class A<C> where C : IRedisClient { async Task B(C client) { §; } }", "client")]
    [InlineData("class Own : RedisBase { async Task B() { §; } } class RedisBase { protected readonly IRedisClient client = null!; }", "client")]
    public async Task The_client_that_is_in_scope_runs_it(string file, string client)
    {
        const string Usings = "using Redis.Functional; using static Redis.Functional.Commands; ";
        var after = await Fixes.Apply(ProgramNotRunAnalyzer.Id, $"Run it on {client}", Usings + file.Replace("§", "Incr(\"a\")", StringComparison.Ordinal));
        Assert.Equal(Usings + file.Replace("§", $"await {client}.Run(Incr(\"a\"))", StringComparison.Ordinal), after);
    }

    [Theory]
    [InlineData("class A { void B(IRedisClient client) { §; } }")] // not asynchronous
    [InlineData("class A { async Task B() { §; } }")] // no client
    [InlineData("class A { async Task B(IRedisClient client) { Action act = () => §; } }")]
    [InlineData("class A { async Task B(IRedisClient client) { Func<Task> act = static async () => §; } }")]
    [InlineData("class A { async Task B(IRedisClient client) { static async Task Local() { §; } await Local(); } }")]
    [InlineData("class A { IRedisClient client = null!; static async Task B() { §; } }")]
    [InlineData("class A(IRedisClient client) { public IRedisClient Other { get; } = client; static async Task B() { §; } }")]
    [InlineData("class A { async Task B() { §; IRedisClient client = null!; } }")]
    [InlineData("class A { async Task B(IRedisClient client) { lock (this) { §; } } }")]
    [InlineData("class A { A(IRedisClient client) => §; }")]
    [InlineData("class A { IRedisClient C { get; } = null!; int B { get { §; return 1; } } }")]
    public async Task Where_it_cannot_be_run_nothing_is_offered(string file) => Assert.Empty(await Fixes.Offered(
        ProgramNotRunAnalyzer.Id, "using Redis.Functional; using static Redis.Functional.Commands; " + file.Replace("§", "Incr(\"a\")", StringComparison.Ordinal)));

    [Fact]
    public async Task Where_the_namespace_of_Run_is_not_open_nothing_is_offered() => Assert.Empty(await Fixes.Offered(
        ProgramNotRunAnalyzer.Id, "class A { async Task B(Redis.Functional.IRedisClient client) { Redis.Functional.Commands.Incr(\"a\"); } }"));

    [Fact]
    public async Task Statements_of_a_program_are_asynchronous() => Assert.Equal(
        "using Redis.Functional;\nIRedisClient client = null!;\nawait client.Run(Commands.Incr(\"a\"));\n",
        await Fixes.Apply(ProgramNotRunAnalyzer.Id, Run, "using Redis.Functional;\nIRedisClient client = null!;\nCommands.Incr(\"a\");\n"));

    public static TheoryData<string, string> Discards => new()
    {
        { """await client.Run(program);""", """_ = await client.Run(program);""" },
        { """client.Run(program); // not awaited""", """_ = client.Run(program); // not awaited""" },
        { """client?.Run(program);""", """_ = client?.Run(program);""" },
        { """RedisResult.Ok(1);""", """_ = RedisResult.Ok(1);""" },
        { """if (token.IsCancellationRequested) await client.Run(program); else return;""", """if (token.IsCancellationRequested) _ = await client.Run(program); else return;""" },
        { """Action act = () => client.Run(program); act();""", """Action act = () => _ = client.Run(program); act();""" },
        { """Func<Task> act = async () => await client.Run(program); await act();""", """Func<Task> act = async () => _ = await client.Run(program); await act();""" },
        { """async Task Local() => await running; await Local();""", """async Task Local() => _ = await running; await Local();""" },
    };

    [Theory]
    [MemberData(nameof(Discards))]
    public async Task An_outcome_is_discarded(string before, string after) =>
        Assert.Equal(Snippet.InMethod(after), await Fixes.Apply(OutcomeDroppedAnalyzer.Id, Discard, Snippet.InMethod(before)));

    public static TheoryData<string, string> Looks => new()
    {
        { """await client.Run(program);""", """if ((await client.Run(program)).TryGetError(out var error)) { }""" },
        { """client.Run(program);""", """if ((await client.Run(program)).TryGetError(out var error)) { }""" },
        { """client.Run(program).AsTask().ConfigureAwait(false);""", """if ((await client.Run(program).AsTask().ConfigureAwait(false)).TryGetError(out var error)) { }""" },
        { """await Task.Run(() => client.Run(program));""", """if ((await await Task.Run(() => client.Run(program))).TryGetError(out var error)) { }""" },
        { """await client.RunResult(program);""", """if ((await client.RunResult(program)).TryGetError(out var error)) { }""" },
        { """RedisResult.Ok(1);""", """if (RedisResult.Ok(1).TryGetError(out var error)) { }""" },
        { """await running; // later""", """if ((await running).TryGetError(out var error)) { } // later""" },
        { """var error = 1; await running; _ = error;""", """var error = 1; if ((await running).TryGetError(out var error1)) { } _ = error;""" },
        { """await running; { var error = 1; _ = error; }""", """if ((await running).TryGetError(out var error1)) { } { var error = 1; _ = error; }""" },
        { """switch (1) { case 1: await running; break; }""", """switch (1) { case 1: if ((await running).TryGetError(out var error)) { } break; }""" },
    };

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task An_outcome_is_asked_for_its_error(string before, string after) =>
        Assert.Equal(Words(Snippet.InMethod(after)), Words(await Fixes.Apply(OutcomeDroppedAnalyzer.Id, Look, Snippet.InMethod(before))));

    [Theory]
    [InlineData("""if (token.IsCancellationRequested) await running; else return;""", new[] { Discard })]
    [InlineData("""Action act = () => client.Run(program); act();""", new[] { Discard })]
    [InlineData("""Action act = () => { client.Run(program); }; act();""", new[] { Discard })]
    [InlineData("""nobody?.Run(program);""", new[] { Discard })]
    [InlineData("""Action<int> act = _ => client.Run(program); act(1);""", new string[0])]
    [InlineData("""Func<int, Task> act = async _ => { await client.Run(program); }; await act(1);""", new[] { Look })]
    [InlineData("""await running;""", new[] { Look, Discard })]
    public async Task Only_what_compiles_is_offered(string statements, string[] titles) =>
        Assert.Equal(titles, await Fixes.Offered(OutcomeDroppedAnalyzer.Id, Snippet.InMethod(statements)));

    public static TheoryData<string, string, string> Matches => new()
    {
        { ValueOr, """_ = outcome.Match(Right: text => text, Left: _ => null);""", """_ = outcome.ValueOr(null);""" },
        { ValueOr, """_ = outcome.Match(text => text, _ => null!);""", """_ = outcome.ValueOr(null);""" },
        { ValueOr, """_ = outcome.Match(Left: _ => null, Right: text => text);""", """_ = outcome.ValueOr(null);""" },
        { ValueOr, """_ = (await client.Run(Get<string>("a").Require("a"))).Match(Right: text => text, Left: static _ => null!) ?? "b";""", """_ = (await client.Run(Get<string>("a").Require("a"))).ValueOr(null) ?? "b";""" },
        { Unsafe, """_ = outcome.Match<object?>(text => text, _ => null);""", """_ = outcome.MatchUnsafe<object?>(text => text, _ => null);""" },
        { Unsafe, """_ = outcome.Match(Right: text => text.Trim(), Left: _ => null);""", """_ = outcome.MatchUnsafe(Right: text => text.Trim(), Left: _ => null);""" },
        { Unsafe, """_ = outcome.Match(Right: text => text, Left: error => error is RedisError.Timeout ? "late" : null);""", """_ = outcome.MatchUnsafe(Right: text => text, Left: error => error is RedisError.Timeout ? "late" : null);""" },
        { Unsafe, """_ = outcome.Match(text => text, _ => { return null; });""", """_ = outcome.MatchUnsafe(text => text, _ => { return null; });""" },
        { Unsafe, """_ = outcome.Match<RedisError?>(Right: _ => null, Left: error => error);""", """_ = outcome.MatchUnsafe<RedisError?>(Right: _ => null, Left: error => error);""" },
        { Unsafe, """_ = outcome.Match(text => (int?)text.Length, _ => null);""", """_ = outcome.MatchUnsafe(text => (int?)text.Length, _ => null);""" },
        { Unsafe, """_ = option.Match(Some: text => text, None: () => null);""", """_ = option.MatchUnsafe(Some: text => text, None: () => null);""" },
        { Unsafe, """_ = option.Match(text => text, (string?)null);""", """_ = option.MatchUnsafe(text => text, (string?)null);""" },
        { Unsafe, """_ = option /* here */ .Match( text => text, () => null );""", """_ = option /* here */ .MatchUnsafe( text => text, () => null );""" },
    };

    [Theory]
    [MemberData(nameof(Matches))]
    public async Task A_match_may_return_null(string title, string before, string after) =>
        Assert.Equal(Snippet.InMethod(after), await Fixes.Apply(NullFromMatchAnalyzer.Id, title, Snippet.InMethod(before)));

    [Theory]
    [InlineData("""_ = Prelude.match(option, text => text, () => null);""")]
    [InlineData("""_ = await option.MatchAsync(text => Task.FromResult(text), () => (string)null!);""")]
    [InlineData("""Option<string>? given = option; _ = given?.Match(text => text, () => null);""")]
    public async Task Where_there_is_no_twin_nothing_is_offered(string statements) =>
        Assert.Empty(await Fixes.Offered(NullFromMatchAnalyzer.Id, Snippet.InMethod(statements)));

    [Fact]
    public async Task The_fixed_value_is_that_of_the_nullable_type() => Assert.DoesNotContain(
        "warning", string.Join('\n', (await Warnings("""string? seen = outcome.ValueOr(null); string sure = outcome.ValueOr("a"); _ = (seen, sure);"""))));

    static async Task<IEnumerable<string>> Warnings(string statements) =>
        (await Snippet.Document(Snippet.InMethod(statements)).Project.GetCompilationAsync())!.GetDiagnostics().Select(static one => one.ToString());

    // how an editor lays it out is its own business
    static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
