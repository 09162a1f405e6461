using Redis.Functional.TestKit;
using Streams;
using Xunit;

namespace Redis.Functional.IntegrationTests.Shared.Commands;

/// <summary>The flow of samples/Streams: a consumer that is gone loses nothing.</summary>
public sealed class OrdersTests
{
    [Theory, MemberData(nameof(Catalogue.Protocols), MemberType = typeof(Catalogue))]
    public async Task Every_order_is_handled_at_least_once_although_a_consumer_crashes(ProtocolPreference protocol)
    {
        await using var client = await Clients.Shared(protocol);
        var told = new List<string>();
        var tally = await client.Run(
            new Orders(SharedServer.Prefix(), told.Add).All(orders: 300, idle: TimeSpan.FromMilliseconds(200)), TestContext.Current.CancellationToken).Right();
        Assert.Equal((300, 0L), (tally.Orders, tally.Pending));
        Assert.True(tally.MoreThanOnce >= 5, $"{tally}");
        Assert.True(tally.Handlings >= 305, $"{tally}");
        Assert.Contains("Carol got 10 of them, handled 5, acknowledged none, and is gone.", told);
    }
}
