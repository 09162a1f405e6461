using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Redis.Functional.Tests.Topologies;

/// <summary>Which server a read goes to, whether it is sent again, and how long a server rests: functions of what is known.</summary>
public sealed class ReplicaChoiceTests
{
    private sealed record Server(string Name, bool IsPrimary = false, bool IsUsable = true, string Zone = "", long RoundTrip = long.MaxValue, long Due = 0) : IReadCandidate;

    private static readonly Server Primary = new("p", IsPrimary: true, Zone: "a");
    private static readonly Server Near = new("n", Zone: "a");
    private static readonly Server Far = new("f", Zone: "b");

    // All that are chosen in some turn.
    private static string Chosen(ReadFrom read, params Server[] servers) =>
        string.Concat(Enumerable.Range(0, 60).Select(turn => ReplicaChoice.Of<Server>(read, servers, (uint)turn)).Distinct().Select(index => index == ReplicaChoice.None ? "-" : servers[index].Name).Order(StringComparer.Ordinal));

    private static Server Down(Server server) => server with { IsUsable = false };

    [Fact]
    public void Each_policy_has_its_order()
    {
        Assert.Equal("p", Chosen(ReadFrom.Primary, Primary, Near, Far));
        Assert.Equal("p", Chosen(ReadFrom.Primary, Down(Primary), Near, Far));
        Assert.Equal("p", Chosen(ReadFrom.PrimaryPreferred, Primary, Near, Far));
        Assert.Equal("fn", Chosen(ReadFrom.PrimaryPreferred, Down(Primary), Near, Far));
        Assert.Equal("p", Chosen(ReadFrom.PrimaryPreferred, Down(Primary), Down(Near)));
        Assert.Equal("fn", Chosen(ReadFrom.Replica, Primary, Near, Far));
        Assert.Equal("-", Chosen(ReadFrom.Replica, Primary, Down(Near), Down(Far)));
        Assert.Equal("-", Chosen(ReadFrom.Replica, Primary));
        Assert.Equal("f", Chosen(ReadFrom.ReplicaPreferred, Primary, Down(Near), Far));
        Assert.Equal("p", Chosen(ReadFrom.ReplicaPreferred, Primary, Down(Near), Down(Far)));
        Assert.Equal("fnp", Chosen(ReadFrom.Any, Primary, Near, Far));
        Assert.Equal("f", Chosen(ReadFrom.Any, Down(Primary), Down(Near), Far));
        Assert.Equal("p", Chosen(ReadFrom.Any, Down(Primary), Down(Near)));
    }

    [Fact]
    public void A_zone_is_preferred()
    {
        Assert.Equal("n", Chosen(ReadFrom.Zone("a"), Primary, Near, Far));
        Assert.Equal("p", Chosen(ReadFrom.Zone("a"), Primary, Down(Near), Far));
        Assert.Equal("f", Chosen(ReadFrom.Zone("a"), Down(Primary), Down(Near), Far));
        Assert.Equal("f", Chosen(ReadFrom.Zone("a"), Primary with { Zone = "b" }, Down(Near), Far));
        Assert.Equal("p", Chosen(ReadFrom.Zone("a"), Primary with { Zone = "b" }, Down(Near), Down(Far)));
        Assert.Equal("np", Chosen(ReadFrom.ZoneAny("a"), Primary, Near, Far));
        Assert.Equal("fn", Chosen(ReadFrom.ZoneAny("c"), Primary, Near, Far));
        Assert.Equal("p", Chosen(ReadFrom.ZoneAny("c"), Primary, Down(Near), Down(Far)));
    }

    [Fact]
    public void The_nearest_are_all_within_so_much_of_the_best()
    {
        var (primary, near, far) = (Primary with { RoundTrip = 900 }, Near with { RoundTrip = 200 }, Far with { RoundTrip = 1_201 });
        Assert.Equal("np", Chosen(ReadFrom.Nearest(), primary, near, far));
        Assert.Equal("n", Chosen(ReadFrom.Nearest(TimeSpan.Zero), primary, near, far));
        Assert.Equal("fp", Chosen(ReadFrom.Nearest(), primary, Down(near), far));
        Assert.Equal("n", Chosen(ReadFrom.Nearest(TimeSpan.FromDays(1)), Primary, near, Far));
        Assert.Equal("fnp", Chosen(ReadFrom.Nearest(), Primary, Near, Far));
        Assert.Equal("fnp", Chosen(ReadFrom.Nearest(TimeSpan.MaxValue), primary, near, far));
        Assert.Equal("p", Chosen(ReadFrom.Nearest(), Down(primary), Down(near), Down(far)));
    }

    [Fact]
    public void Of_two_the_one_that_owes_less_is_taken()
    {
        Assert.Equal("f", Chosen(ReadFrom.Replica, Primary, Near with { Due = 1 }, Far));
        Assert.Equal("fn", Chosen(ReadFrom.Replica, Primary, Near with { Due = 5 }, Far with { Due = 5 }));
    }

    [Fact]
    public void The_choice_allocates_nothing()
    {
        Server[] servers = [Primary, Near, Far];
        var read = ReadFrom.Zone("a");
        _ = ReplicaChoice.Of<Server>(read, servers, 1);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var turn = 0u; turn < 100; turn++) _ = ReplicaChoice.Of<Server>(read, servers, turn);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void What_has_not_run_or_only_reads_is_sent_again()
    {
        var lost = new RedisError.Connection(ConnectionFault.Lost, "", Delivery.Unknown);
        Assert.True(ReadAgain.Wants(lost, 0) && ReadAgain.Wants(lost, 2));
        Assert.False(ReadAgain.Wants(lost, 3));
        Assert.True(ReadAgain.Wants(lost with { Delivery = Delivery.NotSent }, 3));
        Assert.False(ReadAgain.Wants(lost with { Delivery = Delivery.NotSent }, ReadAgain.Most));
        Assert.True(ReadAgain.Wants(new RedisError.Server("LOADING", ""), 4) && ReadAgain.Wants(new RedisError.Server("MASTERDOWN", ""), 4));
        Assert.True(ReadAgain.Wants(new RedisError.Client.Closed(Delivery.NotSent), 0) && ReadAgain.Wants(new RedisError.Client.Backpressure(""), 0));
        Assert.False(ReadAgain.Wants(new RedisError.Server("ERR", ""), 0) || ReadAgain.Wants(new RedisError.Server("READONLY", ""), 0));
        Assert.False(ReadAgain.Wants(new RedisError.Timeout("reply", TimeSpan.Zero, Delivery.Unknown), 0) || ReadAgain.Wants(new RedisError.Client.Cancelled(Delivery.NotSent), 0));
        Assert.False(ReadAgain.Wants(new RedisError.Protocol(""), 0) || ReadAgain.Wants(new RedisError.Connection(ConnectionFault.ConfigurationRejected, "", Delivery.NotSent), 0));
    }

    [Fact]
    public void Pauses_grow_by_half_and_begin_anew_after_a_calm()
    {
        Assert.Equal((50, 75, 112, 500, 500, 50, 50), (RestLength.Next(0, 9), RestLength.Next(50, 0), RestLength.Next(75, 499), RestLength.Next(400, 0), RestLength.Next(500, 1), RestLength.Next(500, 500), RestLength.Next(50, 600)));
        Assert.Equal((50, 75, 112, 500, 500), (RestLength.After(0), RestLength.After(1), RestLength.After(2), RestLength.After(9), RestLength.After(int.MaxValue)));
        var time = new FakeTimeProvider(DateTimeOffset.MinValue);
        time.Advance(TimeSpan.FromHours(1));
        var rest = new Rest(new Clock(time), static () => 0);
        Assert.True(rest.IsOver);
        foreach (var pause in new[] { 50, 75, 112 })
        {
            rest.Begin();
            rest.Begin();
            time.Advance(TimeSpan.FromMilliseconds(pause - 1));
            Assert.False(rest.IsOver);
            time.Advance(TimeSpan.FromMilliseconds(1));
            Assert.True(rest.IsOver && rest.IsOver);
        }

        time.Advance(TimeSpan.FromMilliseconds(500));
        rest.Begin();
        time.Advance(TimeSpan.FromMilliseconds(50));
        Assert.True(rest.IsOver);
        var shorter = new Rest(new Clock(time), static () => 0.5);
        shorter.Begin();
        time.Advance(TimeSpan.FromMilliseconds(44));
        Assert.False(shorter.IsOver);
        time.Advance(TimeSpan.FromMilliseconds(1));
        Assert.True(shorter.IsOver);
    }

    [Fact]
    public void The_median_of_the_last_seven_round_trips_counts()
    {
        var trips = new RoundTrips();
        Assert.Equal(long.MaxValue, trips.Median);
        foreach (var milliseconds in new[] { 9, 1, 2 }) trips.Add(TimeSpan.FromMilliseconds(milliseconds));
        Assert.Equal(2_000, trips.Median);
        for (var i = 0; i < 7; i++) trips.Add(TimeSpan.FromMilliseconds(i == 3 ? 100 : 5));
        Assert.Equal(5_000, trips.Median);
    }
}
