// snippet: all
using LanguageExt;
using Redis.Functional;
using Redis.Functional.Extensions;
using static Redis.Functional.Commands;

// A web service over Redis that goes on while Redis is away: it answers at once what it can say, and recovers by itself.
// Each request is one program; what its error says decides the status code.
var builder = WebApplication.CreateSlimBuilder(args);

// The application starts whether or not it can connect. While there is no connection, calls fail at once, since a browser waits behind each.
builder.Services
    .AddRedis(settings =>
    {
        settings.Address = Environment.GetEnvironmentVariable("REDIS_URL");
        settings.ClientName = "availability";
        settings.CommandTimeout = TimeSpan.FromSeconds(2);
    })
    .ConnectAtStart();
var app = builder.Build();

// A text by its name. SET may be done twice, so that a reply which was lost is no harm.
app.MapGet("/texts/{name}", async (string name, IRedisClient redis, CancellationToken stop) => Answer.To(
    await redis.Run(Get<string>($"text:{name}"), stop),
    text => text.Match(Some: found => Results.Text(found), None: () => Results.NotFound())));

app.MapPut("/texts/{name}", async (string name, Text text, IRedisClient redis, CancellationToken stop) => Answer.To(
    await redis.Run(Set($"text:{name}", text.Content, TimeSpan.FromHours(1)), stop),
    _ => Results.NoContent(),
    mayBeDoneTwice: true));

// A queue. LPUSH twice would be two entries, and RPOP takes one away: whether it has happened is said truthfully.
app.MapPost("/queue", async (Text text, IRedisClient redis, CancellationToken stop) => Answer.To(
    await redis.Run(LPush("queue", text.Content), stop),
    length => Results.Text($"{length} waiting", statusCode: StatusCodes.Status202Accepted)));

app.MapPost("/queue/next", async (IRedisClient redis, CancellationToken stop) => Answer.To(
    await redis.Run(RPop<string>("queue"), stop),
    next => next.Match(Some: found => Results.Text(found), None: () => Results.NoContent())));

app.Run();

/// <summary>The body of a request.</summary>
record Text(string Content);

/// <summary>Outcomes as answers of HTTP.</summary>
static class Answer
{
    public static IResult To<T>(Either<RedisError, T> outcome, Func<T, IResult> value, bool mayBeDoneTwice = false) =>
        outcome.TryGetValue(out var found, out var error) ? value(found) : new Failed(error, mayBeDoneTwice);

    sealed class Failed(RedisError error, bool mayBeDoneTwice) : IResult
    {
        public Task ExecuteAsync(HttpContext context)
        {
            var canBeRepeated = error.IsTransient && (error.IsRetrySafe || mayBeDoneTwice);
            if (canBeRepeated) context.Response.Headers.RetryAfter = "1";
            context.Response.StatusCode =
                canBeRepeated ? StatusCodes.Status503ServiceUnavailable
                : error.Delivery == Delivery.Unknown ? StatusCodes.Status504GatewayTimeout
                : StatusCodes.Status500InternalServerError;

            // The text of an error is for the log: it names the server.
            return context.Response.WriteAsync(
                canBeRepeated ? "Redis is away for the moment. Please try again."
                : error.Delivery == Delivery.Unknown ? "Redis did not answer. It may have been done, or not."
                : "This cannot be done.");
        }
    }
}
// end snippet
