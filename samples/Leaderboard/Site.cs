using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using LanguageExt;
using Quickstart;
using Redis.Functional;
using Redis.Functional.Exceptions;
using Redis.Functional.Extensions;

namespace Leaderboard;

/// <summary>What is served: the page, the points that players get, and the table as it changes.</summary>
static class Site
{
    const int MaxPlayerName = 40;
    const int MostPoints = 1_000;

    /// <summary>Serves until it is told to end; yields the exit code.</summary>
    public static async Task<int> Run(string[] args, string redisAddress)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddRedis(settings => (settings.Address, settings.ClientName) = (redisAddress, "leaderboard")).ConnectAtStart(required: true);
        builder.Services.AddSingleton(new Board("main"));
        await using var app = builder.Build();
        var page = Page();
        app.MapGet("/", () => Results.Bytes(page, "text/html; charset=utf-8"));
        app.MapPost("/points", Add);
        app.MapGet("/live", (Board board, RedisClient redis, IHostApplicationLifetime lifetime, CancellationToken gone) =>
            TypedResults.ServerSentEvents(Events(board, redis, lifetime.ApplicationStopping, gone)));
        try
        {
            await app.StartAsync();
        }
        catch (RedisException away)
        {
            return Advice.Print("Redis", away.Error);
        }

        Console.WriteLine($"Open {string.Join(" or ", app.Urls)}; Ctrl+C ends it.");
        await app.WaitForShutdownAsync();
        return 0;
    }

    static async Task<IResult> Add(Gain gain, Board board, RedisClient redis, CancellationToken stop)
    {
        if (gain.Player is not { Length: > 0 and <= MaxPlayerName }) return Results.BadRequest($"The name of a player has 1 to {MaxPlayerName} characters.");
        if (Math.Abs((long)gain.Points) > MostPoints) return Results.BadRequest($"A player gets at most {MostPoints} points at a time.");
        var outcome = await redis.Run(board.Add(gain.Player, gain.Points), stop);
        if (outcome.TryGetValue(out var now, out var error)) return Results.Ok(now);
        Console.Error.WriteLine(error.Message);
        return Results.StatusCode(error.Delivery == Delivery.Unknown ? StatusCodes.Status504GatewayTimeout : StatusCodes.Status503ServiceUnavailable);
    }

    // A browser connects again by itself when the stream ends.
    static async IAsyncEnumerable<SseItem<object>> Events(Board board, RedisClient redis, CancellationToken stopping, [EnumeratorCancellation] CancellationToken gone)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stopping, gone);
        await foreach (var (rows, error) in board.Live(redis, either.Token))
            yield return error is null ? new SseItem<object>(rows!, "table") : new SseItem<object>("Redis is away.", "away");
    }

    static byte[] Page()
    {
        using var stream = typeof(Site).Assembly.GetManifestResourceStream("Page.html")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}

/// <summary>Points that a player gets.</summary>
sealed record Gain(string? Player, int Points);
