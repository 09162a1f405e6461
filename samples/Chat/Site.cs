using Quickstart;
using Redis.Functional;
using Redis.Functional.Exceptions;
using Redis.Functional.Extensions;

namespace Chat;

/// <summary>What is served: the page, and a WebSocket for each room.</summary>
static class Site
{
    // Longer names are refused: they come from anybody who has the address.
    const int MaxRoomName = 60;

    /// <summary>Serves until it is told to end; yields the exit code.</summary>
    public static async Task<int> Run(string[] args, string redis)
    {
        await using var app = Build(args, redis);
        try
        {
            await app.StartAsync();
        }
        catch (RedisException away)
        {
            return Advice.Print("Redis", away.Error);
        }
        catch (IOException error)
        {
            Console.Error.WriteLine($"Could not listen: {error.Message}");
            Console.Error.WriteLine("Choose another address with --urls http://localhost:5001.");
            return 1;
        }

        var beating = app.Services.GetRequiredService<Pulse>().Beat(app.Lifetime.ApplicationStopping);
        Console.WriteLine($"Open {string.Join(" or ", app.Urls)} in two windows; Ctrl+C ends it.");
        await app.WaitForShutdownAsync();
        await beating;
        return 0;
    }

    static WebApplication Build(string[] args, string redis)
    {
        // Not the folder it was started in, which is watched for settings otherwise.
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });

        // That it could not start is said once, by Run.
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        builder.Services.AddRedis(settings => (settings.Address, settings.ClientName) = (redis, "chat")).ConnectAtStart(required: true);
        builder.Services.AddSingleton<Pulse>();
        var app = builder.Build();
        app.UseWebSockets(new WebSocketOptions { KeepAliveInterval = TimeSpan.FromSeconds(15), KeepAliveTimeout = TimeSpan.FromSeconds(15) });
        var page = Page();
        app.MapGet("/", () => Results.Bytes(page, "text/html; charset=utf-8"));
        app.MapGet("/rooms/{room}", Enter);
        return app;
    }

    static async Task Enter(HttpContext context, string room, RedisClient client, Pulse pulse, IHostApplicationLifetime lifetime)
    {
        if (!context.WebSockets.IsWebSocketRequest || room.Length > MaxRoomName || !IsOwnPage(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        await new Visit(client, pulse, $"chat:{room}", socket).Run(lifetime.ApplicationStopping);
    }

    // Browsers let any page open a WebSocket to any site, and say which page it was.
    static bool IsOwnPage(HttpRequest request) =>
        Uri.TryCreate(request.Headers.Origin, UriKind.Absolute, out var origin) && origin.Authority == request.Host.Value;

    static byte[] Page()
    {
        using var stream = typeof(Site).Assembly.GetManifestResourceStream("Page.html")!;
        var page = new byte[stream.Length];
        stream.ReadExactly(page);
        return page;
    }
}
