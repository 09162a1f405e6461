using System.Reflection;
using Xunit;

namespace Redis.Functional.Tests.Architecture;

/// <summary>
/// The public API is the accepted one; eng/accept-api accepts a change, which is seen in review. An analyzer compares the C# assembly with
/// PublicAPI.Unshipped.txt during the build; there is none for F#.
/// </summary>
public class PublicApiTests
{
    static readonly string[] Keywords =
    [
        "by", "on", "into", "in", "from", "let", "where", "select", "group", "join", "equals", "orderby", "ascending", "descending",
        "when", "end", "type", "match", "val", "with", "begin", "done", "to", "of", "fun", "rec", "module", "open", "then", "and", "or", "not",
    ];

    [Theory]
    [InlineData("Redis.Functional.FSharp")]
    [InlineData("Redis.Functional.Testing.FSharp")]
    public void The_public_API_for_FSharp_is_the_accepted_one(string package) => Baseline.Verify(
        $"docs/api/{package}.txt", FSharpApi.Describe(Assembly.Load(package)), "REDIS_FUNCTIONAL_ACCEPT_API", "eng/accept-api");

    /// <summary>Notices a build without the analyzer, which compares the members too.</summary>
    [Fact]
    public void Every_public_type_is_declared_and_every_declared_type_is_public()
    {
        var declared =
            from file in (string[])["Shipped", "Unshipped"]
            from line in Repository.Read($"src/Redis.Functional/PublicAPI.{file}.txt").Split('\n')
            where line.StartsWith("Redis.", StringComparison.Ordinal) && !line.Contains('(') && !line.Contains(" -> ", StringComparison.Ordinal)
            select line;
        var types = typeof(RedisKey).Assembly.GetExportedTypes().Select(TypeNames.Full).Where(name => !name.Contains("<G>", StringComparison.Ordinal));

        Offenders.None("eng/accept-api", Baseline.Changes([.. declared.Order(StringComparer.Ordinal)], [.. types.Order(StringComparer.Ordinal)]));
    }

    /// <summary>Words of C# queries and of F# cannot be written as the name of an argument.</summary>
    [Fact]
    public void No_parameter_is_named_after_a_keyword() => Offenders.None("another word",
        from type in typeof(RedisKey).Assembly.GetExportedTypes()
        from method in type.GetMethods().Concat<MethodBase>(type.GetConstructors())
        from parameter in method.GetParameters()
        where Keywords.Contains(parameter.Name)
        select $"{TypeNames.Of(type)}.{method.Name}: {parameter.Name}");

    /// <summary>C# users import both namespaces, so a name that both define would be ambiguous in every file that uses it (CS0104).</summary>
    [Fact]
    public void No_type_has_the_name_of_a_LanguageExt_type() => Offenders.None("a name that LanguageExt does not use",
        from type in typeof(RedisKey).Assembly.GetExportedTypes()
        where !type.IsNested
        from other in typeof(LanguageExt.Prelude).Assembly.GetExportedTypes()
        where !other.IsNested && PlainName(type) == PlainName(other)
        select $"{TypeNames.Full(type)}: {TypeNames.Full(other)}");

    [Theory]
    [InlineData("  Cmd.get: key: RedisKey -> Command<RedisValue option>")]
    [InlineData("  Redis.bind: f: ('A -> 'a) -> program: Redis<'A> -> Redis<'B> when 'a :> Redis<'B>")]
    [InlineData("  Redis.run: client: IRedisClient -> program: Redis<'A> -> Task<Result<'A, RedisError>>")]
    [InlineData("  ServerCmd.aclSetUser: (user: string, [<ParamArray>] rules: AclRule array) -> Command<unit>")]
    [InlineData("  ServerCmd.bgSave: ?schedule: bool -> Command<string>")]
    [InlineData("  ErrorPatterns.(|Transient|_|): error: RedisError -> unit voption")]
    [InlineData("  NodeResult.Outcome: Result<'A, RedisError>")]
    [InlineData("module Redis.Functional.FSharp.Pipeline")]
    public void A_signature_reads_like_its_declaration(string line) => Assert.Contains(line, FSharpApi.Describe(Assembly.Load("Redis.Functional.FSharp")));

    [Fact]
    public void A_change_is_shown_line_by_line() => Assert.Equal(["- b", "+ c"], Baseline.Changes(["a", "  b"], ["a", "  c"]));

    [Fact]
    public void Another_order_is_a_change_too() => Assert.Single(Baseline.Changes(["a", "b"], ["b", "a"]));

    [Fact]
    public void No_change_shows_nothing() => Assert.Empty(Baseline.Changes(["a", "b"], ["a", "b"]));

    static string PlainName(Type type) => type.Name.Split('`')[0];
}
