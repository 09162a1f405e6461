using LanguageExt;
using Redis.Functional;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;
using static Redis.Functional.Server.ServerCommands;

namespace Interpreters;

/// <summary>Each client at work; every line says what came of it.</summary>
public static class Steps
{
    public static async Task All(IRedisClient client, Action<string> print)
    {
        await Tenants(client, print);
        await Guard(client, print);
        await Recording(client, print);
        await Faults(client, print);
        Print(print, "Removed", await client.Run(Del("interpreters:a:visits", "interpreters:b:visits", "interpreters:reads")));
    }

    private static async Task Tenants(IRedisClient client, Action<string> print)
    {
        var a = new TenantClient(client, "interpreters:a:");
        var b = new TenantClient(client, "interpreters:b:");
        Print(print, "Tenant a visits", await a.Run(Multi(Incr("visits"))));
        Print(print, "Tenant b sees", await b.Run(Get<long>("visits")));
        Print(print, "The server has", await client.Run(Get<long>("interpreters:a:visits")));
        Print(print, "Tenant a may not", await a.Run(FlushDb()));
    }

    private static async Task Guard(IRedisClient client, Action<string> print)
    {
        var guarded = new ReadOnlyClient(client);
        Print(print, "A guarded client reads", await guarded.Run(Exists("interpreters:reads")));
        Print(print, "and does not write", await guarded.Run(Incr("interpreters:reads")));
    }

    private static async Task Recording(IRedisClient client, Action<string> print)
    {
        var tape = new Tape();
        Print(print, "Recorded", await new Recorder(client, tape).Run(Incr("interpreters:reads")));
        var replay = new Replay(tape, client.Environment);
        Print(print, "Replayed without a server", await replay.Run(Incr("interpreters:reads")));
        Print(print, "Not on the tape", await replay.Run(Incr("interpreters:reads")));
    }

    private static async Task Faults(IRedisClient client, Action<string> print)
    {
        var calls = 0;
        var faulty = new FaultyClient(client, _ => calls++ == 0 ? Fault.ReplyLost : Fault.None);
        Print(print, "The reply is lost", await faulty.Run(Incr("interpreters:reads")));
        Print(print, "and it did run", await faulty.Run(Get<long>("interpreters:reads")));
    }

    private static void Print<A>(Action<string> print, string what, Either<RedisError, A> outcome) =>
        print(outcome.Match(Right: value => $"{what}: {value}", Left: error => $"{what}: {error.Message} ({error.Delivery})"));
}
