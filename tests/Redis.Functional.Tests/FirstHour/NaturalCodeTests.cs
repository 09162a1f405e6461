using Redis.Functional.Tests.Architecture;
using Xunit;
using static Redis.Functional.Tests.Architecture.CompileCheck;

namespace Redis.Functional.Tests.FirstHour;

/// <summary>What people write before they have read anything compiles, and does what it says.</summary>
[Trait("Coverage", "Off")]
public class NaturalCodeTests
{
    static string Program(string statement, string usings = "") =>
        $$"""
        using Redis.Functional.Exceptions;
        using static Redis.Functional.Commands;
        using static Redis.Functional.RedisProgram;
        {{usings}}
        static async Task Use(RedisClient client, RedisKey key, CancellationToken token)
        {
            {{statement}}
            await Task.CompletedTask;
        }

        enum Color { Red, Green }
        record Order(int Number);
        """;

    [Theory]
    [InlineData("Command<int> a = Get<int>(\"a\").IfNone(0);")]
    [InlineData("Command<string> a = Get<string>(\"a\").Require(\"a\");")]
    [InlineData("Command<int> a = Get<int>(\"a\").Map(value => value.Map(n => n + 1)).IfNone(0);")]
    [InlineData("Pipeline<(int, string)> both = (Get<int>(\"a\").IfNone(0), Get<string>(\"b\").Require(\"b\")).Zip();")]
    [InlineData("Pipeline<Seq<int>> all = Pipeline.Traverse(new[] { \"a\", \"b\" }, name => Get<int>(name).IfNone(0));")]
    [InlineData("Pipeline<int> a = (Get<int>(\"a\"), Get(\"b\")).Zip((a, _) => a).IfNone(0);")]
    [InlineData("Transaction<int> a = Multi(Get<int>(\"a\")).IfNone(0);")]
    [InlineData("RedisProgram<int> a = Get<int>(\"a\").IfNone(Get<int>(\"b\").IfNone(0));")]
    [InlineData("RedisProgram<int> a = Get<int>(\"a\").IfNone(from n in Incr(\"b\") from m in Incr(\"c\") select (int)(n + m));")]
    public void Values_in_place_of_none_keep_a_command_a_command(string statement) => MustCompile(Program(statement));

    [Theory]
    [InlineData("Command<Unit> a = Set(\"a\", \"b\", TimeSpan.FromMinutes(1));")]
    [InlineData("Command<bool> a = Set(\"a\", \"b\", SetWhen.NotExists, TimeSpan.FromMinutes(1));")]
    [InlineData("Command<long> a = HSet(\"a\", new Dictionary<string, string> { [\"b\"] = \"c\" });")]
    [InlineData("Command<long> a = HSet(\"a\", new[] { (\"b\", \"c\") });")]
    [InlineData("Command<long> a = HSet(\"a\", (\"count\", 3), (\"at\", DateTimeOffset.UtcNow));")]
    [InlineData("Command<Unit> a = MSet(new Dictionary<string, string> { [\"b\"] = \"c\" });")]
    [InlineData("Command<Seq<int>> a = LRange(\"a\").As<int>();")]
    [InlineData("Command<Seq<long>> a = LPos(\"a\", \"b\", 3);")]
    [InlineData("Command<Seq<string>> a = SPop(\"a\", 3).As<string>();")]
    [InlineData("Command<Option<Color>> a = Get<Color>(\"a\");")]
    [InlineData("Command<Option<Order>> a = Get(\"a\").As(Codec.Json<Order>());")]
    [InlineData("Command<Unit> a = Set(\"a\", new Order(1), Codec.Json<Order>());")]
    [InlineData("using var cancel = new CancellationTokenSource(); var a = await RedisClient.Connect(\"redis://localhost\", c => c with { ClientName = \"orders\" }, cancel.Token);")]
    [InlineData("var a = RedisClient.Create(\"redis://localhost\", c => c with { ClientName = \"orders\" });")]
    [InlineData("var fields = (await client.Run(HGetAll(\"a\"))).OrThrow(); if (fields.TryGetValue(\"name\", out var name)) Console.WriteLine(name); Option<RedisValue> mail = fields.Find(\"mail\");")]
    [InlineData("IRedisSubscriber subscriber = client;")]
    [InlineData("var (value, error) = await client.Run(Get<string>(\"a\"), token); if (error is not null) Console.WriteLine(error.Message);")]
    [InlineData("string? name = (await client.Run(Get<string>(\"a\"))).Map(found => found.IfNone(\"\")).ValueOr(_ => null!);")]
    [InlineData("RedisError mine = new RedisError.Client.Custom(\"order.closed\", \"the order is closed\");")]
    public void First_guesses_compile(string statement) => MustCompile(Program(statement));

    [Theory]
    [InlineData("Command<Unit> a = Set(\"a\", 1.5m);")]
    [InlineData("Command<Unit> a = Set(\"a\", DateTime.UtcNow);")]
    [InlineData("Command<Unit> a = Set(\"a\", DateTimeOffset.UtcNow);")]
    [InlineData("Command<Unit> a = Set(\"a\", TimeSpan.FromSeconds(5));")]
    [InlineData("Command<Unit> a = Set(\"a\", new DateOnly(2026, 5, 4));")]
    [InlineData("Command<Unit> a = Set(\"a\", new TimeOnly(3, 2));")]
    [InlineData("Command<Unit> a = Set(\"a\", Guid.NewGuid());")]
    [InlineData("Command<Unit> a = Set(\"a\", 1UL, TimeSpan.FromSeconds(5));")]
    [InlineData("Command<Unit> a = Set(key, \"b\");")]
    [InlineData("Command<long> a = Exists(\"a\", \"b\");")]
    public void Set_is_the_command_also_where_LanguageExt_has_one(string statement) => MustCompile(Program(statement, "using static LanguageExt.Prelude;"));

    [Theory]
    [InlineData("var a = Set(\"a\", Color.Red);")]
    [InlineData("var a = Set(key, new Order(1));")]
    [InlineData("var a = Set(\"a\", new Order(1), TimeSpan.FromMinutes(1));")]
    [InlineData("Command<Unit> a = Set(key, Option<string>.None);")]
    public void Set_of_what_has_no_form_says_what_to_write(string statement) =>
        MustNotCompile(Program(statement), "Set stores text, bytes, numbers, dates and times. For a value of another type, use SetAs(key, value)");

    [Theory]
    [InlineData("var a = Multi(from x in Get(\"x\") from y in Set(\"y\", x.IfNone(\"\")) select y);")]
    [InlineData("var a = Multi(BLPop(\"a\", TimeSpan.Zero));")]
    [InlineData("var a = (Get(\"a\"), BLPop(\"b\", TimeSpan.Zero)).Zip();")]
    [InlineData("var a = (Get(\"a\"), BLPop(\"b\", TimeSpan.Zero)).Zip((a, b) => 1);")]
    [InlineData("var a = (Get(\"a\"), Get(\"b\"), Pure(1)).Zip();")]
    [InlineData("var a = Get(\"a\").Zip(BLPop(\"b\", TimeSpan.Zero));")]
    [InlineData("var a = Pipeline.Traverse(new[] { \"a\" }, name => BLPop(name, TimeSpan.Zero));")]
    [InlineData("var a = Pipeline.Sequence(new[] { BLPop(\"a\", TimeSpan.Zero) });")]
    public void What_cannot_be_a_batch_says_why(string statement) => MustNotCompile(Program(statement), "All commands of a pipeline or a transaction are sent at once");
}
