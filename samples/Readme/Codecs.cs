using System.Text.Json.Serialization;
using LanguageExt;
using Redis.Functional;
using static Redis.Functional.Commands;

namespace Readme;

/// <summary>The code of docs/guides/codecs.md.</summary>
public static class Codecs
{
    public static void Simple()
    {
        // snippet: simple
        Command<long> stored = HSet("order:1", ("count", 3), ("price", 19.90m), ("placed", DateTimeOffset.UtcNow));
        Command<Option<decimal>> price = HGet<decimal>("order:1", "price");
        Command<Seq<int>> scores = LRange<int>("scores", 0, -1);
        Command<Seq<Guid>> sessions = SPop("sessions", 3).As<Guid>();
        // end snippet
        Console.WriteLine($"{stored} {price} {scores} {sessions}");
    }

    public static async Task Json(CancellationToken token)
    {
        var order = new Order(1, ["tea"]);

        // snippet: json
        Command<Unit> write = Set("order:1", order, Codec.Json<Order>());
        Command<Option<Order>> read = Get("order:1").As(Codec.Json<Order>());

        Either<RedisError, RedisClient> connected = await RedisClient.Connect(
            "redis://localhost",
            config => config with { Codecs = CodecSet.Default.With(Codec.Json<Order>()) },
            token);
        Command<Unit> writeAlso = SetAs("order:1", order);
        Command<Option<Order>> readAlso = Get<Order>("order:1");
        // end snippet
        Console.WriteLine($"{write} {read} {writeAlso} {readAlso}");
        connected.IfLeft(error => Console.Error.WriteLine(error.Message));

        // snippet: generated
        Codec<Order> codec = Codec.Json(OrderJson.Default.Order);
        // end snippet
        Console.WriteLine(codec);
    }

    // snippet: own
    // Moments as seconds since 1970, in place of ISO 8601.
    public static Codec<DateTimeOffset> UnixSeconds { get; } =
        Codec.Int64.Imap(DateTimeOffset.FromUnixTimeSeconds, moment => moment.ToUnixTimeSeconds());

    public static Codec<Version> Versions { get; } = Codec.Utf8.Emap<Version>(
        text => Version.TryParse(text, out var version) ? version : RedisError.Decode.Mismatch("a version", text),
        version => version.ToString());

    public static Either<RedisError, RedisClient> WithOwnCodecs(RedisConfig config) =>
        RedisClient.Create(config with { Codecs = CodecSet.Default.With(UnixSeconds).With(Versions) });

    public static BlockingCommand<Option<(RedisKey Queue, DateTimeOffset Due)>> NextDue(IEnumerable<RedisKey> queues) =>
        BLPop(queues, TimeSpan.FromSeconds(5)).As<DateTimeOffset>();
    // end snippet
}

/// <summary>An order.</summary>
public sealed record Order(int Number, string[] Items);

/// <summary>Its metadata.</summary>
[JsonSerializable(typeof(Order))]
public sealed partial class OrderJson : JsonSerializerContext;
