// snippet: usings
using LanguageExt;
using Redis.Functional;
using static Redis.Functional.Commands;
// end snippet

namespace Readme;

/// <summary>The code of the package's page, compiled here.</summary>
public static class FirstProgram
{
    public static async Task<string> Run()
    {
        // snippet: first
        var connected = await RedisClient.Connect("redis://localhost");
        if (!connected.TryGetValue(out var client, out var unreachable)) return unreachable.Message;
        await using var closing = client;

        RedisProgram<string> visit =
            from _     in Set("name", "Ada")
            from name  in Get<string>("name").IfNone("nobody")
            from count in Incr("visits")
            select $"{name} was here {count} times";

        var outcome = await client.Run(visit);
        return outcome.TryGetValue(out var text, out var error) ? text : $"{error.Message} ({error.Delivery})";
        // end snippet
    }
}
