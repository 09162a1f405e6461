using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Redis.Functional.Analyzers.Tests;

/// <summary>RF0002: an outcome that a statement throws away.</summary>
public class OutcomeDroppedTests
{
    const string Rule = OutcomeDroppedAnalyzer.Id;

    public static TheoryData<string> Lost =>
    [
        """[|await client.Run(Set("a", 1))|];""",
        """[|await client.Run(Set("a", 1), token)|];""",
        """[|await client.Run(Incr("a").FireAndForget())|];""",
        """[|await client.RunResult(program)|];""",
        """[|await client.Run(program).ConfigureAwait(false)|];""",
        """[|await client.Run(program).AsTask()|];""",
        """[|await client.Run(program).AsTask().WaitAsync(token)|];""",
        """[|await client.Run(program).AsTask().ConfigureAwait(ConfigureAwaitOptions.ForceYielding)|];""",
        """[|await client.Run(program).Preserve()|];""",
        """[|client.Run(program)|];""",
        """[|client.RunResult(program)|];""",
        """[|client.Run(program).AsTask()|];""",
        """[|client.Run(program).ConfigureAwait(false)|];""",
        """[|client.Run(program).AsTask().ConfigureAwait(false)|];""",
        """[|client.Run(program).AsTask().GetAwaiter().GetResult()|];""",
        """[|client?.Run(program)|];""",
        """[|nobody?.Run(program).AsTask()|];""",
        """[|nobody?.Run(program).AsTask().GetAwaiter().GetResult()|];""",
        """[|await (nobody?.Run(program) ?? default)|];""",
        """[|await (client.Run(program))|];""",
        """[|await running|];""",
        """[|await running!|];""",
        """[|await client.Lease(token)|];""",
        """[|await RedisClient.Connect("redis://localhost")|];""",
        """[|RedisClient.Create(new RedisConfig())|];""",
        """[|outcome.Map(text => text.Length)|];""",
        """[|outcome.MapLeft(error => error)|];""",
        """[|result.Map(n => n + 1)|];""",
        """[|result.ToEither()|];""",
        """[|new RedisResult<int>()|];""",
        """[|RedisResult.Ok(1)|];""",
        """[|(await client.Run(program)).Map(n => n + 1)|];""",
        """[|Task.Run(() => client.Run(program).AsTask())|];""",
        """[|await Task.Run(async () => await client.Run(program))|];""",
        """[|Task.Run(() => client.Run(program))|];""",
        """[|await Task.Run(() => client.Run(program))|];""",
        """[|await Task.Run(() => client.Run(program)).ConfigureAwait(false)|];""",
        """[|await await Task.WhenAny(running, running)|];""",
        """[|await Parallel()|]; async Task<ValueTask<Either<RedisError, int>>> Parallel() { await Task.Yield(); return client.Run(program); }""",
        """await Parallel.ForEachAsync(new[] { "a" }, async (key, end) => [|await client.Run(Del(key), end)|]);""",
        """Either<RedisError, A> Same<A>(Either<RedisError, A> one) => one; [|Same(outcome)|];""",
        """Either<E, int> Fail<E>(E error) where E : RedisError => error; [|Fail(new RedisError.Client.Unsupported("a"))|]; void Generic<E>(E error) where E : RedisError { [|Fail(error)|]; } Generic(new RedisError.Client.Unsupported("b"));""",
        """Action act = () => [|client.Run(program)|]; act();""",
        """Action<int> act = async n => [|await client.Run(program)|]; act(1);""",
        """Func<Task> act = async () => [|await client.Run(program)|]; await act();""",
        """async Task Local() => [|await client.Run(program)|]; await Local();""",
        """async ValueTask Local() => [|await client.Run(program)|]; await Local();""",
        """new List<string> { "a" }.ForEach(key => [|client.Run(Del(key))|]);""",
        """new Timer(_ => [|client.Run(program)|]).Dispose();""",
        """await foreach (var key in Keys()) [|await client.Run(Del(key))|]; static async IAsyncEnumerable<string> Keys() { await Task.Yield(); yield return "a"; }""",
        """while (!token.IsCancellationRequested) { [|await client.Run(program)|]; }""",
        """try { [|await client.Run(program)|]; } catch (Exception) { [|await client.Run(program)|]; } finally { [|await client.Run(program)|]; }""",
        """if (token.IsCancellationRequested) [|await client.Run(program)|]; else [|await client.RunResult(program)|];""",
        """Func<Task<Either<RedisError, int>>> run = () => running; [|run()|]; [|await run()|];""",
        """await using (client) [|await client.Run(program)|];""",
    ];

    [Theory]
    [MemberData(nameof(Lost))]
    public Task An_outcome_that_is_dropped_is_found(string statements) => Snippet.Finds(Rule, Snippet.InMethod(statements));

    public static TheoryData<string> LostInFiles =>
    [
        """
        using Redis.Functional;
        using static Redis.Functional.Commands;
        if (!(await RedisClient.Connect("redis://localhost")).TryGetValue(out var client)) return;
        [|await client.Run(Set("a", 1))|];
        """,
        // no namespace is open but that of the extension
        "using Redis.Functional; class A { async Task B(IRedisClient client) { [|await client.Run(Commands.Incr(\"a\"))|]; } }",
        "using Redis.Functional; class A { async void B(RedisClient client) => [|await client.Run(Commands.Incr(\"a\"))|]; }",
        "using Redis.Functional; class A { void B<C>(C client) where C : IRedisClient { [|client.Run(Commands.Incr(\"a\"))|]; } }",
        "class A { void B(Redis.Functional.IRedisClient client) { [|Redis.Functional.RedisRun.Run(client, Redis.Functional.Commands.Incr(\"a\"))|]; } }",
        "using Redis.Functional; class A(IRedisClient client) : IAsyncDisposable { public async ValueTask DisposeAsync() => [|await client.Run(Commands.Incr(\"a\"))|]; }",
        "using Redis.Functional; class A { Task<LanguageExt.Either<RedisError, int>> Save() => null!; async Task B() { [|await Save()|]; [|Save()|]; } }",
        "using Redis.Functional; class A { LanguageExt.Either<RedisError.Server, int> Save() => default; void B() { [|Save()|]; } }",
        "using Redis.Functional; static class A { extension(IRedisClient client) { public async Task B() => [|await client.Run(Commands.Incr(\"a\"))|]; } }",
        "#nullable disable\nusing Redis.Functional; class A { async System.Threading.Tasks.Task B(IRedisClient client) { [|await client.Run(Commands.Incr(\"a\"))|]; } }",
    ];

    [Theory]
    [MemberData(nameof(LostInFiles))]
    public Task It_is_found_wherever_statements_stand(string file) => Snippet.Finds(Rule, file);

    public static TheoryData<string> Seen =>
    [
        """_ = await client.Run(program);""",
        """_ = client.Run(program);""",
        """_ = await client.Run(program).ConfigureAwait(false);""",
        """_ = client.Run(program).AsTask();""",
        """var seen = await client.Run(program);""",
        """Either<RedisError, int> seen; seen = await client.Run(program);""",
        """if ((await client.Run(program)).TryGetError(out var error)) Console.WriteLine(error);""",
        """if (!(await client.Run(program)).TryGetValue(out var value)) return; Console.WriteLine(value);""",
        """(await client.Run(program)).IfLeft(error => Console.WriteLine(error));""",
        """(await client.Run(program)).IfRight(value => Console.WriteLine(value));""",
        """(await client.Run(program)).Match(Right: value => Console.WriteLine(value), Left: error => Console.WriteLine(error));""",
        """(await client.Run(program)).Switch(value => Console.WriteLine(value), error => Console.WriteLine(error));""",
        """await (await client.Run(program)).SwitchAsync(value => Task.CompletedTask, error => Task.CompletedTask);""",
        """Console.WriteLine(await client.Run(program));""",
        """Action act = () => _ = client.Run(program); act();""",
        """Func<ValueTask<Either<RedisError, int>>> run = () => client.Run(program); _ = run;""",
        """Func<Task<Either<RedisError, int>>> run = async () => await client.Run(program); _ = run;""",
        """Func<Task> run = () => client.Run(program).AsTask(); await run();""",
        """var all = new List<Task<Either<RedisError, int>>>(); all.Add(client.Run(program).AsTask()); _ = await Task.WhenAll(all);""",
        """await Task.WhenAll(client.Run(program).AsTask(), client.Run(program).AsTask());""",
        """await Task.WhenAll([running, running]);""",
        """await Task.WhenAny(running, running);""",
        """Task.WhenAny(running, running);""",
        """await Task.WhenAny(running, running).ConfigureAwait(false);""",
        """await Task.WhenAny(running, running).WaitAsync(token);""",
        """var first = Task.WhenAny(running, running); await first;""",
        """var first = Task.WhenAny(running, running); await first.ConfigureAwait(false);""",
        """await ((Task)running).WaitAsync(token);""",
        """await running.ContinueWith(done => Console.WriteLine(done.Result));""",
        """running.Wait();""",
        """running.GetAwaiter().OnCompleted(() => { });""",
        """await (running as Task);""",
        """Either<string, int> other = 1; other.Map(n => n + 1);""",
        """option.Map(text => text.Length);""",
        """Either<Exception, int> Other() => 1; Other();""",
        """await Task.FromResult(Option<int>.None);""",
        """await client.DisposeAsync();""",
        """await foreach (var seen in Outcomes()) Console.WriteLine(seen); static async IAsyncEnumerable<Either<RedisError, int>> Outcomes() { await Task.Yield(); yield return 1; }""",
        """await using var leased = (await client.Lease(token)).Match(ok: one => one, error: _ => client);""",
        """async Task<Either<RedisError, int>> Local() => await client.Run(program); _ = await Local();""",
        """async Task<Either<RedisError, int>> Local() { return await client.Run(program); } _ = await Local();""",
        """Assert.Single(new[] { outcome }); } static class Assert { public static A Single<A>(IEnumerable<A> values) => values.First();""",
        """Set("a", 1);""",
        """switch (await client.Run(program)) { case (_, RedisError.Timeout): break; case var (value, _): Console.WriteLine(value); break; }""",
        """var completion = new TaskCompletionSource<Either<RedisError, int>>(); completion.SetResult(await client.Run(program));""",
        """var (value, error) = await client.Run(program); Console.WriteLine($"{value} {error}");""",
        """
        #pragma warning disable RF0002
        await client.Run(program);
        #pragma warning restore RF0002
        """,
    ];

    [Theory]
    [MemberData(nameof(Seen))]
    public Task An_outcome_that_goes_somewhere_is_not_found(string statements) => Snippet.Passes(Rule, Snippet.InMethod(statements));

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp8)]
    [InlineData(LanguageVersion.CSharp10)]
    [InlineData(LanguageVersion.CSharp13)]
    public Task An_older_language_is_understood(LanguageVersion language) => Snippet.Finds(
        Rule,
        """
        using Redis.Functional;
        namespace Old
        {
            class A
            {
                async System.Threading.Tasks.Task B(IRedisClient client)
                {
                    [|await client.Run(Commands.Incr("a"))|];
                    _ = await client.Run(Commands.Incr("a"));
                }
            }
        }
        """, language);

    [Theory]
    [InlineData("// <auto-generated/>\nusing Redis.Functional; class A { void B(IRedisClient client) { client.Run(Commands.Incr(\"a\")); } }")]
    [InlineData("using Redis.Functional; [System.CodeDom.Compiler.GeneratedCode(\"a\", \"1\")] class A { void B(IRedisClient client) { client.Run(Commands.Incr(\"a\")); } }")]
    public Task Generated_code_is_left_alone(string file) => Snippet.Passes(Rule, file);
}
