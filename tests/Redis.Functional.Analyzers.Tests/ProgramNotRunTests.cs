using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Redis.Functional.Analyzers.Tests;

/// <summary>RF0001: a program that is made and not run.</summary>
public class ProgramNotRunTests
{
    const string Rule = ProgramNotRunAnalyzer.Id;

    public static TheoryData<string> Forgotten =>
    [
        """[|Set("a", 1)|];""",
        """[|Incr("a")|];""",
        """[|Incr("a").Map(n => n + 1)|];""",
        """[|Get<int>("a").Require("a")|];""",
        """[|(Get("a"), Get("b")).Zip()|];""",
        """[|Multi(Incr("a"))|];""",
        """[|BLPop("a", TimeSpan.FromSeconds(1))|];""",
        """[|OnLease(Get("a"))|];""",
        """[|Pure(1)|];""",
        """[|Sleep(TimeSpan.FromSeconds(1))|];""",
        """[|program.Bind(_ => Incr("a"))|];""",
        """[|program.Retry(RetrySchedule.Times(3))|];""",
        """[|program.Attempt()|];""",
        """[|program.Catch<RedisError.Timeout>(_ => Pure(1))|];""",
        """[|Incr("a").FireAndForget()|];""",
        """[|Optimistic([(RedisKey)"a"], Pure(Multi(Incr("a"))))|];""",
        """[|Pipeline.Traverse(new[] { "a" }, key => Incr(key))|];""",
        """[|Redis.Functional.Commands.Set("a", 1)|];""",
        """[|maybe?.Map(n => n)|];""",
        """[|maybe?.Map(n => n).Attempt()|];""",
        """RedisProgram<A> Same<A>(RedisProgram<A> one) => one; [|Same(program)|];""",
        """P Same<P>(P one) where P : RedisProgram<int> => one; [|Same(program)|];""",
        """void Same<P, Q>(P one, Func<P, P> f) where P : Q where Q : RedisProgram<int> => [|f(one)|]; Same<Command<int>, RedisProgram<int>>(null!, one => one);""",
        """if (token.IsCancellationRequested) [|Set("a", 1)|];""",
        """if (token.IsCancellationRequested) return; else [|Set("a", 1)|];""",
        """foreach (var key in new[] { "a" }) [|Del(key)|];""",
        """await foreach (var key in Keys()) [|Del(key)|]; static async IAsyncEnumerable<string> Keys() { await Task.Yield(); yield return "a"; }""",
        """for ([|Set("a", 1)|]; ; [|Incr("a")|]) break;""",
        """try { [|Set("a", 1)|]; } finally { [|Del("a")|]; }""",
        """switch (1) { case 1: [|Set("a", 1)|]; break; }""",
        """checked { [|Incr("a")|]; }""",
        """using (var source = new CancellationTokenSource()) [|Set("a", 1)|];""",
        """lock (program) [|Set("a", 1)|];""",
        """Action act = () => [|Set("a", 1)|]; act();""",
        """Action<string> act = key => { [|Del(key)|]; }; act("a");""",
        """Action act = delegate { [|Del("a")|]; }; act();""",
        """Func<Task> act = async () => { await Task.Yield(); [|Set("a", 1)|]; }; await act();""",
        """Func<Task> act = async () => [|Set("a", 1)|]; await act();""",
        """void Local() => [|Set("a", 1)|]; Local();""",
        """new List<string>().ForEach(key => [|Del(key)|]);""",
        """Func<RedisProgram<int>> make = () => program; [|make()|]; [|make?.Invoke()|];""",
        """[|await Task.FromResult(program)|];""",
        """[|await Task.FromResult(program).ConfigureAwait(false)|];""",
        """_ = await client.Run(program); [|Set("a", 1)|]; _ = 1;""",
        """[|(from a in Get("a") from b in Get("b") select b).Map(b => b)|];""",
        """
        #pragma warning disable CS0618
        [|Set("a", 1)|];
        #pragma warning restore CS0618
        """,
    ];

    [Theory]
    [MemberData(nameof(Forgotten))]
    public Task A_program_as_a_statement_is_found(string statements) => Snippet.Finds(Rule, Snippet.InMethod(statements));

    public static TheoryData<string> ForgottenInFiles =>
    [
        """
        using static Redis.Functional.Commands;
        [|Set("a", 1)|];
        """,
        "class A { A() => [|Redis.Functional.Commands.Incr(\"a\")|]; }",
        "class A { static A() { [|Redis.Functional.Commands.Incr(\"a\")|]; } }",
        "class A { ~A() => [|Redis.Functional.Commands.Incr(\"a\")|]; }",
        "class A { int B { get { [|Redis.Functional.Commands.Incr(\"a\")|]; return 1; } set => [|Redis.Functional.Commands.Incr(\"a\")|]; } }",
        "class A { Action B = () => [|Redis.Functional.Commands.Incr(\"a\")|]; }",
        "class A { async void B() { await Task.Yield(); [|Redis.Functional.Commands.Incr(\"a\")|]; } }",
        "partial class A { partial void B(); } partial class A { partial void B() => [|Redis.Functional.Commands.Incr(\"a\")|]; }",
        "class A { event Action B { add { [|Redis.Functional.Commands.Incr(\"a\")|]; } remove { } } }",
        "struct A { void B() => [|Redis.Functional.Commands.Incr(\"a\")|]; }",
        "record A(int B) { public void C() => [|Redis.Functional.Commands.Incr(\"a\")|]; }",
        "interface IA { void B() => [|Redis.Functional.Commands.Incr(\"a\")|]; }",
        "class A<P> where P : Redis.Functional.Pipeline<int> { P B(P p) => p; void C(P p) { [|B(p)|]; } }",
        "static class A { extension(string key) { public void B() => [|Redis.Functional.Commands.Incr(key)|]; } }",
        "#nullable disable\nclass A { void B() { [|Redis.Functional.Commands.Incr(\"a\")|]; } }",
        "class A { IEnumerable<int> B() { [|Redis.Functional.Commands.Incr(\"a\")|]; yield return 1; } }",
    ];

    [Theory]
    [MemberData(nameof(ForgottenInFiles))]
    public Task It_is_found_wherever_statements_stand(string file) => Snippet.Finds(Rule, file);

    public static TheoryData<string> Used =>
    [
        """_ = Set("a", 1);""",
        """var set = Set("a", 1); _ = await client.Run(set);""",
        """RedisProgram<int> set; set = Pure(1); _ = await client.Run(set);""",
        """maybe ??= Pure(1);""",
        """_ = await client.Run(Set("a", 1));""",
        """_ = await client.Run(Set("a", 1), token);""",
        """await client.Run(Set("a", 1));""",
        """client.Run(Set("a", 1));""",
        """client?.Run(Set("a", 1));""",
        """Func<RedisProgram<long>> make = () => Incr("a"); _ = make;""",
        """Func<string, Command<long>> make = key => Incr(key); _ = make("a");""",
        """Command<long> Local() => Incr("a"); _ = Local();""",
        """Command<long> Local() { return Incr("a"); } _ = Local();""",
        """var all = new List<RedisProgram<long>>(); all.Add(Incr("a"));""",
        """var all = new List<RedisProgram<long>> { Incr("a"), Incr("b") };""",
        """RedisProgram<long>[] all = [Incr("a"), Incr("b")];""",
        """var both = from a in Incr("a") from b in Incr("b") select a + b; _ = both;""",
        """program.ToString();""",
        """program.GetHashCode();""",
        """Incr("a").Equals(Incr("b"));""",
        """Console.WriteLine(Incr("a"));""",
        """_ = program is Command<int>;""",
        """var (a, b) = (Incr("a"), Incr("b")); (a, b) = (b, a);""",
        """Func<int, bool> f = static n => n > 0; f(1);""",
        """new[] { "a" }.Select(key => Incr(key)).ToList();""",
        """Task.FromResult(program);""",
        """await Task.WhenAll(Task.FromResult(program));""",
        """Assert.IsType(program); } static class Assert { public static A IsType<A>(A value) => value;""",
        """new Holder { Program = Incr("a") }; } class Holder { public RedisProgram<long>? Program;""",
        """Run(Incr("a")); static void Run(RedisProgram<long> program) => _ = program;""",
        """Expect<RedisProgram<long>>(() => Incr("a")); static void Expect<A>(Func<A> make) => make.ToString();""",
        """System.Linq.Expressions.Expression<Func<object>> e = () => Incr("a"); _ = e;""",
        """var given = new { Program = Incr("a") }; _ = given.Program;""",
        """_ = option.Match(Some: key => Get(key), None: () => Get("b"));""",
        """using var source = new CancellationTokenSource(); source.Cancel();""",
        """RedisScript.Create("return 1", Codec.Int64);""",
        """int n = 0; n++; n += 1; ++n;""",
        """dynamic anything = 1; anything.ToString();""",
        """var programs = new Dictionary<string, RedisProgram<long>>(); programs["a"] = Incr("a");""",
        """
        #pragma warning disable RF0001
        Set("a", 1);
        #pragma warning restore RF0001
        """,
    ];

    [Theory]
    [MemberData(nameof(Used))]
    public Task A_program_that_goes_somewhere_is_not_found(string statements) => Snippet.Passes(Rule, Snippet.InMethod(statements));

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp8)]
    [InlineData(LanguageVersion.CSharp9)]
    [InlineData(LanguageVersion.CSharp12)]
    public Task An_older_language_is_understood(LanguageVersion language) => Snippet.Finds(
        Rule,
        """
        namespace Old
        {
            class A
            {
                void B(Redis.Functional.IRedisClient client)
                {
                    [|Redis.Functional.Commands.Incr("a")|];
                    var kept = Redis.Functional.Commands.Incr("a");
                    _ = kept;
                }
            }
        }
        """, language);

    [Theory]
    [InlineData("// <auto-generated/>\nclass A { void B() { Redis.Functional.Commands.Incr(\"a\"); } }")]
    [InlineData("[System.CodeDom.Compiler.GeneratedCode(\"a\", \"1\")] class A { void B() { Redis.Functional.Commands.Incr(\"a\"); } }")]
    public Task Generated_code_is_left_alone(string file) => Snippet.Passes(Rule, file);

    [Fact]
    public async Task It_says_what_was_not_run()
    {
        var found = Assert.Single(await Snippet.Findings(Snippet.Document(Snippet.InMethod("""Incr("a").Map(n => n > 1);"""))));
        Assert.Equal("This Command<bool> is a value and does nothing until a client runs it: pass it to Run, or make it a step of a program", found.GetMessage(null));
    }
}
