// snippet: all
using Microsoft.AspNetCore.DataProtection;
using Redis.Functional.AspNetCore;
using Redis.Functional.Exceptions;
using Redis.Functional.Extensions;

// A shop whose baskets are in sessions, and whose sessions are in Redis. While Redis is away each request is told to try again, and no basket is lost.
var builder = WebApplication.CreateSlimBuilder(args);
builder.Services
    .AddRedis(settings =>
    {
        settings.Address = Environment.GetEnvironmentVariable("REDIS_URL");
        settings.ClientName = "sessions";
        settings.CommandTimeout = TimeSpan.FromSeconds(2);
    })
    .AddDistributedCache(cache => cache.Prefix = "session:")
    .AddHealthCheck();
builder.Services.AddSession(options => options.IdleTimeout = TimeSpan.FromHours(1));

// The cookie of a browser names its session, encrypted. With the keys in Redis, another instance and a later start read it too.
builder.Services.AddDataProtection().SetApplicationName("shop").PersistKeysToRedis();
var app = builder.Build();
app.MapHealthChecks("/health");
app.UseMiddleware<TryAgain>();
app.UseSession();

// Without it, the session is loaded when it is first used: a failure would only be logged, and the session would be empty.
app.Use(async (context, next) =>
{
    await context.Session.LoadAsync(context.RequestAborted);
    await next(context);
});

app.MapGet("/basket", (HttpContext context) => context.Session.Keys.ToDictionary(item => item, item => context.Session.GetInt32(item)));

app.MapPut("/basket/{item}/{quantity:int}", async (string item, int quantity, HttpContext context) =>
{
    context.Session.SetInt32(item, quantity);

    // Without it, the session is saved after the response, and the browser is not told of a failure.
    await context.Session.CommitAsync(context.RequestAborted);
    return Results.NoContent();
});

app.Run();

/// <summary>Answers 503 where a request has failed because Redis is away.</summary>
sealed class TryAgain(RequestDelegate next, IDataProtectionProvider protection)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            // It fails where the keys cannot be read. A cookie that cannot be decrypted would count as none, and the browser would get a new session.
            protection.CreateProtector("start").Protect([]);
            await next(context);
        }
        catch (Exception error) when (IsTransient(error) && !context.Response.HasStarted)
        {
            // A quantity may be set twice, so that it does not matter whether the request was done.
            context.Response.Clear();
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            context.Response.Headers.RetryAfter = "1";
            await context.Response.WriteAsync("Redis is away for the moment. Please try again.");
        }
    }

    // The error of the cache, or of the key ring, around which data protection throws an exception of its own.
    static bool IsTransient(Exception? error) =>
        error is RedisCacheException { Error.IsTransient: true } or RedisException { Error.IsTransient: true }
        || (error is not null && IsTransient(error.InnerException));
}
// end snippet
