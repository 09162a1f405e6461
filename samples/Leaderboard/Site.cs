using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using LanguageExt;
using Redis.Functional;

namespace Leaderboard;

/// <summary>What is served: the page, the points that players get, and the table as it changes.</summary>
static class Site
{
    const int MaxPlayerName = 40;

    /// <summary>Serves until it is told to end; yields the exit code.</summary>
    public static async Task<int> Run(string[] args, RedisClient client)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddSingleton(client).AddSingleton(new Board("main"));
        await using var app = builder.Build();
        var page = Page();
        app.MapGet("/", () => Results.Bytes(page, "text/html; charset=utf-8"));
        app.MapPost("/players/{player}/points/{points:int:range(-1000,1000)}", Add);
        app.MapGet("/live", (Board board, RedisClient redis, IHostApplicationLifetime lifetime, CancellationToken gone) =>
            TypedResults.ServerSentEvents(Events(board, redis, lifetime.ApplicationStopping, gone)));
        await app.StartAsync();
        Console.WriteLine($"Open {string.Join(" or ", app.Urls)}; Ctrl+C ends it.");
        await app.WaitForShutdownAsync();
        return 0;
    }

    static async Task<IResult> Add(string player, int points, Board board, RedisClient redis, CancellationToken stop)
    {
        if (player.Length > MaxPlayerName) return Results.BadRequest($"The name of a player has at most {MaxPlayerName} characters.");
        var outcome = await redis.Run(board.Add(player, points), stop);
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
