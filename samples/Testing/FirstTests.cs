// snippet: first
using Redis.Functional;
using Redis.Functional.Exceptions;
using Redis.Functional.Testing;
using Xunit;
using static Redis.Functional.Commands;

namespace TestingSample;

public class FirstTests
{
    [Fact]
    public async Task A_lost_reply_does_not_say_whether_the_command_has_run()
    {
        await using var server = (await TestServer.Start()).OrThrow();
        await using var client = (await server.Connect()).OrThrow();
        server.Faults.Arm(Fault.CutAfter("INCR"));

        var lost = await client.Run(Incr("visits"));

        Assert.Equal(Delivery.Unknown, lost.Match(Right: _ => Delivery.Executed, Left: error => error.Delivery));
        await using var other = (await server.Connect()).OrThrow();
        Assert.Equal(1, (await other.Run(Get<long>("visits").IfNone(0))).OrThrow());
    }
}
// end snippet
