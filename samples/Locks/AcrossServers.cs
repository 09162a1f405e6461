using Redis.Functional;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Locks;

/// <summary>The steps on three servers of their own: with all, with two, and with one, which is not enough.</summary>
static class AcrossServers
{
    static readonly RedisLock Account = new("locks:account") { Ttl = TimeSpan.FromSeconds(5), AcquireTimeout = TimeSpan.FromSeconds(20) };

    public static async Task All(Servers servers)
    {
        var clients = await servers.Connect();
        var everywhere = Account.Across(clients);
        await Step("7. Held by three servers", clients[0], everywhere.Hold(static held => Pure($"fence {held.FencingToken}, for {held.Remaining.TotalSeconds:0.0} s still")));
        servers.Kill(2);
        await Step("8. One of them is killed: a majority is left", clients[0], everywhere.Hold(static held => Pure($"fence {held.FencingToken}")));
        await Step("9. Ten at once, and a server less", clients[0], TraverseParallel(Enumerable.Range(1, 10), turn => everywhere.Hold(
            from balance in Get<long>("locks:balance").IfNone(0)
            from _ in Set("locks:balance", balance + 1)
            select balance + 1)).Map(static balances => $"balance {balances.Max()}"));
        servers.Kill(1);
        await Step("10. Two are killed: nobody has it", clients[0], (everywhere with { AcquireTimeout = TimeSpan.FromSeconds(1) }).Hold(static held => Pure($"fence {held.FencingToken}")));
        foreach (var client in clients) await client.DisposeAsync();
    }

    static async Task Step<A>(string title, RedisClient client, RedisProgram<A> program) => Console.WriteLine(Steps.Told(title, await client.Run(program)));
}
