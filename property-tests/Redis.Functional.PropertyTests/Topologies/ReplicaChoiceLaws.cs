using FsCheck.Xunit;
using Xunit;

namespace Redis.Functional.PropertyTests.Topologies;

/// <summary>Where a read goes, for any servers in any state and any policy, and what becomes of one that servers do not answer.</summary>
public class ReplicaChoiceLaws
{
    static readonly string[] Zones = ["", "a", "b"];

    /// <summary>A server: bit 0 is it usable, bits 1 and 2 its zone, the rest its round trip.</summary>
    sealed record Server(bool IsPrimary, bool IsUsable, string Zone, long RoundTrip, long Due) : IReadCandidate;

    static Server[] Servers(byte[] states) =>
        [.. states.Prepend((byte)states.Length).Take(20).Select((state, i) => new Server(i == 0, state % 2 == 1, Zones[state / 2 % 3], state % 7 == 0 ? long.MaxValue : state * 100, state % 5))];

    static ReadFrom Policy(byte number) => (number % 8) switch
    {
        0 => ReadFrom.Primary,
        1 => ReadFrom.PrimaryPreferred,
        2 => ReadFrom.Replica,
        3 => ReadFrom.ReplicaPreferred,
        4 => ReadFrom.Any,
        5 => ReadFrom.Zone(Zones[1 + (number % 2)]),
        6 => ReadFrom.ZoneAny(Zones[1 + (number % 2)]),
        _ => ReadFrom.Nearest(TimeSpan.FromMilliseconds(number % 5)),
    };

    [Property(MaxTest = 5_000)]
    public void The_choice_is_one_of_the_best_that_are_usable(byte[] states, byte policy, uint turn)
    {
        var (servers, read) = (Servers(states), Policy(policy));
        var chosen = ReplicaChoice.Of<Server>(read, servers, turn);
        var best = Best(read, servers);
        if (best.Count == 0) Assert.Equal(read == ReadFrom.Replica ? ReplicaChoice.None : 0, chosen);
        else Assert.Contains(chosen, best);
    }

    [Property(MaxTest = 1_000)]
    public void All_of_the_best_have_their_turn_when_they_owe_equally(byte[] states, byte policy, uint from)
    {
        var (servers, read) = (Servers(states).Select(static server => server with { Due = 3 }).ToArray(), Policy(policy));
        var best = Best(read, servers);
        var turns = Enumerable.Range(0, best.Count * 10).Select(i => ReplicaChoice.Of<Server>(read, servers, unchecked((from / 2) + (uint)i))).ToArray();
        Assert.All(best, index => Assert.Equal(10, turns.Count(chosen => chosen == index)));
    }

    [Property(MaxTest = 2_000)]
    public void A_read_is_sent_a_bounded_number_of_times_and_never_again_when_it_was_answered(byte[] fates)
    {
        var (sendings, losses) = (0, 0);
        foreach (var error in fates.Select(Fate))
        {
            if (error.Delivery == Delivery.Unknown) losses++;
            if (!ReadAgain.Wants(error, sendings)) break;
            Assert.True(error is RedisError.Server { Code: "LOADING" or "MASTERDOWN" } or RedisError.Connection or RedisError.Client, $"{error}");
            sendings++;
        }

        Assert.True(sendings <= ReadAgain.Most && losses <= SecondSendings.MostAfterLoss + 1, $"{sendings} sendings, {losses} losses");
    }

    [Property(MaxTest = 2_000)]
    public void Pauses_are_never_shorter_than_the_shortest_nor_longer_than_the_longest(ushort before, int calm)
    {
        var pause = RestLength.Next(before, calm);
        Assert.InRange(pause, before is > 0 and < 50 ? 1 : RestLength.Shortest, RestLength.Longest);
        if (calm is >= 0 and < 500 && before is >= 50 and <= 500) Assert.True(pause >= before);
    }

    // Written down another way: the sets, best first, of which the first that is not empty counts.
    static List<int> Best(ReadFrom read, Server[] servers)
    {
        Func<Server, bool>[] ranks = read.Place switch
        {
            ReadPlace.Primary => [],
            ReadPlace.PrimaryPreferred => [static s => s.IsPrimary, static s => !s.IsPrimary],
            ReadPlace.Zone => [s => !s.IsPrimary && s.Zone == read.ZoneName, s => s.IsPrimary && s.Zone == read.ZoneName, static s => !s.IsPrimary],
            ReadPlace.ZoneAny => [s => s.Zone == read.ZoneName, static s => !s.IsPrimary],
            ReadPlace.Any => [static _ => true],
            ReadPlace.Nearest => [s => servers.Where(static other => other.IsUsable).All(other => s.RoundTrip - other.RoundTrip <= read.Within.TotalMicroseconds)],
            _ => [static s => !s.IsPrimary],
        };
        return ranks.Select(fits => Enumerable.Range(0, servers.Length).Where(i => servers[i].IsUsable && fits(servers[i])).ToList()).FirstOrDefault(static found => found.Count > 0) ?? [];
    }

    static RedisError Fate(byte number) => (number % 7) switch
    {
        0 => new RedisError.Connection(ConnectionFault.Lost, "", Delivery.Unknown),
        1 => new RedisError.Connection(ConnectionFault.Disconnected, "", Delivery.NotSent),
        2 => new RedisError.Server("LOADING", ""),
        3 => new RedisError.Server("MASTERDOWN", ""),
        4 => new RedisError.Client.Closed(Delivery.NotSent),
        5 => new RedisError.Client.Closed(Delivery.Unknown),
        _ => number > 240 ? new RedisError.Server("WRONGTYPE", "") : new RedisError.Client.Backpressure(""),
    };
}
