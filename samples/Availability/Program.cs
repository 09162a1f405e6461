// snippet: all
using LanguageExt;
using Redis.Functional;
using static Redis.Functional.Commands;

// A web service over Redis that goes on while Redis is away: it answers at once what it can say, and recovers by itself.
// Each request is one program; what its error says decides the status code.
var address = Environment.GetEnvironmentVariable("REDIS_URL") ?? "redis://localhost:6379";

// Create does not wait for a connection. While there is none, calls fail at once, since a browser waits behind each.
var created = RedisClient.Create(address, config => config with { ClientName = "availability", CommandTimeout = TimeSpan.FromSeconds(2) });
if (!created.TryGetValue(out var client, out var wrong))
{
    Console.Error.WriteLine(wrong.Message);
    return 1;
}

await using var closing = client;
var builder = WebApplication.CreateSlimBuilder(args);
builder.Services.AddSingleton<IRedisClient>(client);
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
return 0;

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
