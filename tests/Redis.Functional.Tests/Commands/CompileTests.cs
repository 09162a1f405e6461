using Redis.Functional.Tests.Architecture;
using Xunit;

namespace Redis.Functional.Tests.Commands;

/// <summary>What the catalogue lets be written, and what it does not.</summary>
[Trait("Coverage", "Off")]
public class CompileTests
{
    const string Usings = """
        using static LanguageExt.Prelude;
        using static Redis.Functional.Commands;
        using static Redis.Functional.RedisProgram;

        """;

    [Theory]
    [InlineData("""Command<Unit> a = Set("a", "b");""")]
    [InlineData("""string k = "a", v = "b"; Command<Unit> a = Set(k, v, Expiry.KeepTtl);""")]
    [InlineData("""Command<Unit> a = Set("a", 1.5);""")]
    [InlineData("""Command<bool> a = Set("a", "b", SetWhen.NotExists, Expiry.In(TimeSpan.FromSeconds(1)));""")]
    [InlineData("""Command<long> a = Del("a", "b"); Command<long> b = Del(["a", "b"]); Command<long> c = Del(new[] { "a" });""")]
    [InlineData("""Command<bool> a = Exists("a"); Command<long> b = Exists("a", "b");""")]
    [InlineData("""RedisKey k = "a"; RedisKey[] many = [k]; Command<long> a = Del(many); Command<long> b = Del(many.ToList());""")]
    [InlineData("""Command<Seq<Option<RedisValue>>> a = HMGet("k", "a", "b"); Command<Seq<Option<RedisValue>>> b = HMGet("k", ["a", "b"]);""")]
    [InlineData("""Command<Unit> a = MSet(("a", 1), ("b", "x")); Command<long> b = HSet("k", ("a", 1), ("b", "x"));""")]
    [InlineData("""var d = new Dictionary<string, string>(); Command<long> a = HSet("k", d); Command<Unit> b = MSet(d); Command<StreamId> c = XAdd("k", d);""")]
    [InlineData("""Command<long> a = HSet("k", [("a", "b")]); Command<long> b = HSet("k", ("a", "b")); Command<long> c = HSet("k", [("a", 1), ("b", "x")]);""")]
    [InlineData("""Command<Unit> a = MSet([("a", "b")]); Command<Unit> b = MSet([("a", 1), ("b", "x")]); Command<Unit> c = MSet(("a", "b"));""")]
    [InlineData("""Command<StreamId> a = XAdd("k", [("a", "b")]); Command<StreamId> b = XAdd("k", ("a", "b")); Command<StreamId> c = XAdd("k", [("a", 1)], trim: StreamTrim.MaxLength(9));""")]
    [InlineData("""Command<long> a = HSet("k", new[] { "a" }.Select(name => (name, "v"))); Command<long> b = HSet("k", new[] { "a" }.Select(name => ((RedisValue)name, (RedisValue)1)));""")]
    [InlineData("""Transaction<(Unit, long)> a = Multi((Set("a", "b"), Incr("c")).Zip());""")]
    [InlineData("""Console.WriteLine(Type.EmptyTypes.Length); Command<Option<string>> a = KeyType("k");""")]
    [InlineData("""RedisProgram<long> a = from r in OnLease(from _ in Set("a", "b") from n in Wait(1, TimeSpan.FromSeconds(1)) select n) select r;""")]
    public void Compiles(string program) => CompileCheck.MustCompile(Usings + program);

    [Theory]
    [InlineData("""var a = (Incr("a"), Wait(1, TimeSpan.FromSeconds(1))).Zip();""", "CS")]
    [InlineData("""var a = Multi(Wait(1, TimeSpan.FromSeconds(1)));""", "CS")]
    [InlineData("""var a = Set("a", "b", ExpiryUpdate.Persist);""", "CS1503")]
    [InlineData("""var a = GetEx("a", Expiry.KeepTtl);""", "CS1503")]
    [InlineData("""var a = Expire("a", 60);""", "CS1503")]
    [InlineData("""var a = Set("a", "b", new SetWhen("NX"));""", "CS")]
    [InlineData("""string a = Get("a").Map(v => v.IfNone(default(RedisValue))) is { } x ? default(RedisValue) : "";""", "CS")]
    [InlineData("""var a = Select(3);""", "CS0103")]
    public void Does_not_compile(string program, string reason) => CompileCheck.MustNotCompile(Usings + program, reason);
}
