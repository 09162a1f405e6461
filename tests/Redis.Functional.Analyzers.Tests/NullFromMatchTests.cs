using LanguageExt;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Redis.Functional.Analyzers.Tests;

/// <summary>RF0003: a Match of LanguageExt whose arm returns null.</summary>
public class NullFromMatchTests
{
    const string Rule = NullFromMatchAnalyzer.Id;

    static readonly Either<RedisError, string> Failed = new RedisError.Client.Unsupported("it");

    public static TheoryData<string> Throwing =>
    [
        """_ = outcome.Match(Right: text => text, Left: _ => [|null|]);""",
        """_ = outcome.Match(text => text, _ => [|null|]);""",
        """_ = outcome.Match(text => text, _ => [|null|]!);""",
        """_ = outcome.Match(text => text, static _ => [|null|]!);""",
        """_ = outcome.Match(Left: _ => [|null|], Right: text => text);""",
        """_ = outcome.Match<string?>(text => text, _ => [|null|]);""",
        """_ = outcome.Match(text => text, _ => (string?)[|null|]);""",
        """_ = outcome.Match(text => text, _ => ([|null|])!);""",
        """_ = outcome.Match(text => text, _ => [|default|]!);""",
        """_ = outcome.Match(text => text, _ => [|default(string)|]);""",
        """_ = outcome.Match(text => text, _ => { return [|null|]; });""",
        """_ = outcome.Match(text => text, error => { if (error is RedisError.Timeout) return "late"; return [|null|]; });""",
        """_ = outcome.Match(text => text, error => { try { return "a"; } catch (Exception) { return [|null|]; } });""",
        """_ = outcome.Match(text => text, delegate (RedisError _) { return [|null|]; });""",
        """_ = outcome.Match(text => text, error => error is RedisError.Timeout ? "late" : [|null|]);""",
        """_ = outcome.Match(text => text, error => error is RedisError.Timeout ? [|null|] : "late");""",
        """_ = outcome.Match(text => text, error => error switch { RedisError.Timeout => "late", _ => [|null|] });""",
        """_ = outcome.Match(text => text.Length > 1 ? text : [|null|], error => error.Message);""",
        """_ = outcome.Match<RedisError?>(Right: _ => [|null|], Left: error => error);""",
        """_ = outcome.Match(Right: _ => [|null|], Left: error => error);""",
        """_ = outcome.Match(text => (int?)text.Length, _ => [|null|]);""",
        """_ = outcome.Match(text => (int?)text.Length, _ => [|default(int?)|]);""",
        """_ = outcome.Match<object?>(text => text, _ => [|null|]);""",
        """_ = outcome.Match(text => text, error => Name(error) ?? [|null|]); static string? Name(RedisError error) => null;""",
        """_ = outcome.Match(text => text, error => error.Message, () => [|null|]);""",
        """_ = option.Match(Some: text => text, None: () => [|null|]);""",
        """_ = option.Match(text => text, () => [|null|]);""",
        """_ = option.Match(text => text, () => [|null|]!);""",
        """_ = option.Match(text => text, () => (string?)[|null|]);""",
        """_ = option.Match(text => text, (string?)[|null|]);""",
        """_ = option.Match<string?>(text => text, None: [|default(string)|]);""",
        """_ = option.Match(_ => [|null|], () => "nobody");""",
        """_ = option.Match(text => (int?)text.Length, () => [|null|]);""",
        """_ = Option<int>.None.Match(n => (int?)n, () => [|null|]);""",
        """_ = (await client.Run(Get<string>("a"))).Match(Right: one => one.Match(Some: text => text, None: () => [|null|]), Left: error => error.Message);""",
        """_ = await outcome.MatchAsync(text => Task.FromResult(text), _ => (string)[|null|]!);""",
        """_ = await outcome.MatchAsync(async text => { await Task.Yield(); return text; }, async _ => { await Task.Yield(); return (string)[|null|]!; });""",
        """_ = await option.MatchAsync(text => Task.FromResult(text), () => (string)[|null|]!);""",
        """_ = Prelude.match(option, text => text, () => [|null|]);""",
        """_ = Prelude.match(outcome, text => text, _ => [|null|]);""",
        """_ = await Task.FromResult(option).Match(text => text, () => [|null|]);""",
        """Option<string>? given = option; _ = given?.Match(text => text, () => [|null|]);""",
        """A? First<A>(Option<A> one) where A : class => one.Match<A?>(a => a, () => [|default|]); _ = First(option);""",
        """string? Local() => option.Match(text => text, () => [|null|]); _ = Local();""",
        """var all = new[] { option }.Select(one => one.Match(text => text, () => [|null|])).ToList(); _ = all;""",
        """Either<RedisError.Timeout, string> late = "a"; _ = late.Match(text => text, _ => [|null|]);""",
    ];

    [Theory]
    [MemberData(nameof(Throwing))]
    public Task An_arm_that_returns_null_is_found(string statements) => Snippet.Finds(Rule, Snippet.InMethod(statements));

    public static TheoryData<string> Harmless =>
    [
        """_ = outcome.Match(Right: text => text, Left: error => error.Message);""",
        """_ = outcome.MatchUnsafe(Right: text => text, Left: _ => null);""",
        """_ = outcome.MatchUnsafe(text => text, _ => default);""",
        """_ = option.MatchUnsafe(text => text, () => null);""",
        """_ = option.Match(Some: text => text, None: () => "");""",
        """_ = option.Match(text => text, "nobody");""",
        """_ = outcome.ValueOr(null);""",
        """_ = outcome.ValueOr("nobody");""",
        """_ = option.IfNoneUnsafe(() => null);""",
        """_ = option.TryGetValue(out var text) ? text : null;""",
        """outcome.Match(Right: text => Console.WriteLine(text), Left: error => Console.WriteLine(error));""",
        """outcome.Match(Right: text => { string? none = null; Console.WriteLine(none); }, Left: error => { });""",
        """_ = outcome.Match(text => text.Length, _ => default);""",
        """_ = outcome.Match(text => text.Length, _ => default(int));""",
        """_ = outcome.Match(text => 1, _ => 0);""",
        """_ = outcome.Match<Option<string>>(text => text, _ => null);""",
        """_ = outcome.Match<RedisValue>(text => text, _ => (string?)null);""",
        """_ = outcome.Match(text => Option<string>.Some(text), _ => default);""",
        """_ = outcome.Match(text => (text, (string?)null), _ => ("", null));""",
        """_ = outcome.Match(text => new string?[] { null }, _ => [null]);""",
        """_ = outcome.Match<Func<string?>>(text => () => null, _ => () => null);""",
        """_ = outcome.Match(text => Name(null), _ => Name(null)); static string Name(string? name) => name ?? "";""",
        """_ = outcome.Match(text => { Func<string?> none = () => null; return none() ?? text; }, error => error.Message);""",
        """_ = outcome.Match(text => { return Name(); static string Name() { string? none = null; return none ?? "a"; } }, error => error.Message);""",
        """_ = outcome.Match(text => text == null ? "a" : text, error => error.Message);""",
        """_ = outcome.Match(text => text ?? "a", error => error.Message);""",
        """_ = outcome.Match(text => text, error => error.Message, null);""",
        """_ = outcome.Match(text => text, error => error.Message, Bottom: null);""",
        """Either<Exception, string> right = "a"; _ = right.Match(text => text, _ => null);""",
        """Either<int, string> other = "a"; _ = other.Match(text => text, _ => null!);""",
        """_ = result.Match<string?>(n => $"{n}", _ => null);""",
        """_ = outcome.Match(text => text, Described); static string Described(RedisError error) => error.Message;""",
        """Func<RedisError, string> described = error => error.Message; _ = outcome.Match(text => text, described);""",
        """_ = outcome.Match(text => text, error => throw new InvalidOperationException(error.Message));""",
        """_ = outcome.Map(text => text.Length).Match(n => n, _ => -1);""",
        """_ = System.Text.RegularExpressions.Regex.Match("a", "b").Value;""",
        """_ = new Own().Match(text => text, () => null); } class Own { public string? Match(Func<string, string?> some, Func<string?> none) => none() ?? some("");""",
        """_ = Own.Match(option, () => null); } static class Own { public static string? Match(Option<string> option, Func<string?> none) => none();""",
        """A First<A>(Option<A> one, A other) where A : struct => one.Match(a => a, () => default); _ = First(Option<int>.None, 1);""",
        """_ = outcome.Match(text => text, error => nameof(error));""",
        """_ = (await client.Run(Get("a"))).TryGetValue(out var value, out _) ? value.ToString() : null;""",
        """
        #pragma warning disable RF0003
        _ = option.Match(text => text, () => null);
        #pragma warning restore RF0003
        """,
    ];

    [Theory]
    [MemberData(nameof(Harmless))]
    public Task An_arm_that_returns_a_value_is_not_found(string statements) => Snippet.Passes(Rule, Snippet.InMethod(statements));

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp8)]
    [InlineData(LanguageVersion.CSharp11)]
    public Task An_older_language_is_understood(LanguageVersion language) => Snippet.Finds(
        Rule, "namespace Old { class A { object B(LanguageExt.Option<string> option) { return option.Match<object>(text => text, () => [|null|]); } } }", language);

    [Fact]
    public Task Generated_code_is_left_alone() => Snippet.Passes(
        Rule, "// <auto-generated/>\nclass A { object B(LanguageExt.Option<string> option) => option.Match<object>(text => text, () => null!); }");

    public static TheoryData<string, Func<Task<string?>>> Matches => new()
    {
        { "Either.Match", () => Task.FromResult(Failed.Match(static text => text, static _ => null!))! },
        { "Either.MatchAsync, a value", () => Failed.MatchAsync(Task.FromResult, static _ => (string)null!)! },
        { "Either.MatchAsync, a task", () => Failed.MatchAsync(Task.FromResult, static _ => Task.FromResult<string>(null!))! },
        { "match of an Either", () => Task.FromResult(Prelude.match(Failed, static text => text, static _ => null!))! },
        { "Option.Match, a function", () => Task.FromResult(Option<string>.None.Match(static text => text, static () => null!))! },
        { "Option.Match, a value", () => Task.FromResult(Option<string>.None.Match(static text => text, (string)null!))! },
        { "Option.MatchAsync", () => Option<string>.None.MatchAsync(Task.FromResult, static () => (string)null!)! },
        { "match of an Option", () => Task.FromResult(Prelude.match(Option<string>.None, static text => text, static () => null!))! },
        { "Match of a task", () => Task.FromResult(Option<string>.None).Match(static text => text, static () => null!)! },
    };

    /// <summary>What the rule says is so.</summary>
    [Theory]
    [MemberData(nameof(Matches), DisableDiscoveryEnumeration = true)]
    public async Task What_the_rule_finds_throws(string what, Func<Task<string?>> match)
    {
        Assert.NotEmpty(what);
        await Assert.ThrowsAsync<ResultIsNullException>(match);
    }

    [Fact]
    public void What_it_recommends_does_not()
    {
        Assert.Null(Failed.ValueOr(null));
        Assert.Null(Failed.MatchUnsafe(static text => text, static _ => null));
        Assert.Null(Option<string>.None.MatchUnsafe(static text => text, static () => null));
        Assert.False(Option<string>.None.TryGetValue(out _));
    }
}
