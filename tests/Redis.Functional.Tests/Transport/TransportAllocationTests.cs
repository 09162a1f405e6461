using System.Net.Sockets;
using Xunit;

namespace Redis.Functional.Tests.Transport;

/// <summary>Alone in the process while it runs, because it counts what the whole process allocates.</summary>
[CollectionDefinition(nameof(TransportAllocationTests), DisableParallelization = true)]
[Collection(nameof(TransportAllocationTests))]
[Trait("Coverage", "Off")]
public sealed class TransportAllocationTests
{
#if DEBUG
    // The compiler makes every state machine an object in a debug build.
    const double Limit = 400;
#else
    const double Limit = 4;
#endif

    [Fact]
    public async Task Reading_and_writing_allocate_nothing()
    {
        using var loopback = new Loopback();
        var (client, server) = await loopback.Pair();
        var echo = new Thread(() => Echo(server)) { IsBackground = true };
        echo.Start();
        await Exchange(client, 2_000);
        var perRound = double.MaxValue;

        // The counter is the process's: what other tests left running counts too, so the quietest of a few measurements is the one.
        for (var attempt = 0; attempt < 10 && perRound > Limit; attempt++) perRound = Math.Min(perRound, await AllocatedPerRound(client));
        client.Abort();
        echo.Join();
        TestContext.Current.SendDiagnosticMessage("{0} bytes per write and read", perRound);
        Assert.InRange(perRound, 0, Limit);
    }

    static async Task<double> AllocatedPerRound(TransportConnection client)
    {
        const int Rounds = 5_000;
        var before = GC.GetTotalAllocatedBytes(precise: true);
        await Exchange(client, Rounds);
        return (GC.GetTotalAllocatedBytes(precise: true) - before) / (double)Rounds;
    }

    static async Task Exchange(TransportConnection client, int rounds)
    {
        var message = new byte[40];
        for (var i = 0; i < rounds; i++)
        {
            await client.Output.WriteAsync(message);
            var result = await client.Input.ReadAsync();
            client.Input.AdvanceTo(result.Buffer.End);
        }
    }

    static void Echo(Socket server)
    {
        var buffer = new byte[4096];
        try
        {
            while (server.Receive(buffer) is > 0 and var read) server.Send(buffer, read, SocketFlags.None);
        }
        catch (SocketException)
        {
            server.Dispose();
        }
    }
}
