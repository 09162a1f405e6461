using LanguageExt;
using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.IntegrationTests.Shared.Patterns;

/// <summary>A counter that stays within its bounds, on a real server.</summary>
public class BoundedCounterTests
{
    [Theory]
    [InlineData(ProtocolPreference.Resp2)]
    [InlineData(ProtocolPreference.Resp3OrResp2)]
    public async Task Many_takers_take_no_more_than_there_is(ProtocolPreference protocol)
    {
        await using var client = await Clients.Shared(protocol);
        var seats = new BoundedCounter(SharedServer.Prefix() + "seats", 0, 50) { Start = 50 };
        Assert.Equal(50, await client.Run(seats.Value()).Right());

        var taken = await Task.WhenAll(Enumerable.Range(0, 80).Select(_ => client.Run(seats.Add(-1)).Right()));

        Assert.Equal((50, 30), (taken.Count(seat => seat.IsSome), taken.Count(seat => seat.IsNone)));
        Assert.Equal(0, await client.Run(seats.Value()).Right());
        Assert.Equal(50, await client.Run(seats.Add(50)).Right());
        Assert.Equal(Option<long>.None, await client.Run(seats.Add()).Right());
    }

    [Fact]
    public async Task Large_numbers_are_exact()
    {
        await using var client = await Clients.Shared(ProtocolPreference.Resp3OrResp2);
        var most = 1L << 52;
        var counter = new BoundedCounter(SharedServer.Prefix() + "large", -most, most) { Start = most - 1 };
        Assert.Equal(most, await client.Run(counter.Add()).Right());
        Assert.Equal(Option<long>.None, await client.Run(counter.Add()).Right());
        Assert.Equal(most - 1, await client.Run(counter.Add(-1)).Right());
    }
}
