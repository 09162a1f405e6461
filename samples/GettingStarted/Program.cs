// snippet: all
using LanguageExt;
using Redis.Functional;
using Redis.Functional.Testing;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

// A server to experiment with: the one at REDIS_URL, one found on the PATH, or one inside this process.
var started = await TestServer.Start();
if (!started.TryGetValue(out var server, out var notStarted)) return Stop(notStarted);
await using var stopping = server;

// One client serves the whole process. To use your own server: RedisClient.Connect("redis://localhost:6379")
var connected = await server.Connect();
if (!connected.TryGetValue(out var client, out var notConnected)) return Stop(notConnected);
await using var closing = client;

// A command is a value. Running it returns a result or an error.
var stored = await client.Run(Set("user:1:name", "Ada", TimeSpan.FromMinutes(10)));
if (stored.TryGetError(out var notStored)) return Stop(notStored);

// A pipeline sends commands that do not need each other's replies in one round trip.
var profile = (Get<string>("user:1:name").IfNone("nobody"), Incr("user:1:visits")).Zip();
var read = await client.Run(profile);
if (!read.TryGetValue(out var found, out var notRead)) return Stop(notRead);
var (name, visits) = found;
Console.WriteLine($"{name}, visit {visits}");

// An error says what happened, and whether the command may have run.
var wrong = await client.Run(Incr("user:1:name"));
if (wrong.TryGetError(out var error)) Console.WriteLine($"{error.Message} ({error.Delivery})");

// In a program, a step can use the replies of earlier steps. Optimistic watches the key, reads it, writes in a transaction, and starts over
// if another client has changed the key in the meantime.
RedisProgram<long> spend = Optimistic(
    ["user:1:credit"],
    from credit in Get<long>("user:1:credit").IfNone(100)
    select Multi(Set("user:1:credit", credit - 30).Map(_ => credit - 30)));
var spent = await client.Run(spend);
if (!spent.TryGetValue(out var left, out var notSpent)) return Stop(notSpent);
Console.WriteLine($"{left} credits left");
return 0;

static int Stop(RedisError error)
{
    Console.Error.WriteLine(error.Message);
    return 1;
}
// end snippet
