using System.Globalization;

namespace Redis.Functional;

/// <summary>
/// Where a client of sentinels or of a cluster reads: at the primary of the data, or at its replicas, whose values may be old. Only batches that read nothing but keys go to a replica;
/// everything else goes to the primary. Since 0.1. · docs/guides/replicas.md
/// </summary>
public sealed record ReadFrom
{
    /// <summary>What an address may say, for its errors.</summary>
    internal const string Words = "primary, primaryPreferred, replica, replicaPreferred, any, zone:NAME, zoneAny:NAME or nearest, as in nearest:2 for milliseconds";

    private static readonly TimeSpan Near = TimeSpan.FromMilliseconds(1);

    private ReadFrom(ReadPlace place) => Place = place;

    /// <summary>At the primary. The default.</summary>
    public static ReadFrom Primary { get; } = new(ReadPlace.Primary);

    /// <summary>At the primary; while it is away, at a replica.</summary>
    public static ReadFrom PrimaryPreferred { get; } = new(ReadPlace.PrimaryPreferred);

    /// <summary>At a replica. Without one that can be read from, a read is an error: it never goes to the primary.</summary>
    public static ReadFrom Replica { get; } = new(ReadPlace.Replica);

    /// <summary>At a replica; while there is none that can be read from, at the primary.</summary>
    public static ReadFrom ReplicaPreferred { get; } = new(ReadPlace.ReplicaPreferred);

    /// <summary>At the primary and all replicas, in turn.</summary>
    public static ReadFrom Any { get; } = new(ReadPlace.Any);

    /// <summary>In place of null, which cannot be used.</summary>
    internal static ReadFrom Missing { get; } = new((ReadPlace)(-1));

    /// <summary>What is read by preference.</summary>
    internal ReadPlace Place { get; }

    /// <summary>The availability zone; null: none is asked for.</summary>
    internal string? ZoneName { get; private init; }

    /// <summary>How much longer than the best a round trip may be.</summary>
    internal TimeSpan Within { get; private init; }

    /// <summary>
    /// At a replica in an availability zone; without one at the primary, if it is in the zone; else at any replica; else at the primary. Servers tell their
    /// zone from Valkey 8.1 on (<c>availability-zone</c>).
    /// </summary>
    public static ReadFrom Zone(string name) => new(ReadPlace.Zone) { ZoneName = name ?? "" };

    /// <summary>At any server in an availability zone, the primary too; without one at any replica; else at the primary.</summary>
    public static ReadFrom ZoneAny(string name) => new(ReadPlace.ZoneAny) { ZoneName = name ?? "" };

    /// <summary>
    /// At the nearest servers, in turn: those whose round trip is longer than the best by no more than this, 1 ms if nothing is said. The round trip of a
    /// small request is measured once a second; the median of the last ones counts.
    /// </summary>
    public static ReadFrom Nearest(TimeSpan? within = null) => new(ReadPlace.Nearest) { Within = within ?? Near };

    /// <summary>True when the state of primaries counts, and not only that of replicas.</summary>
    internal bool WantsPrimaries => Place is not (ReadPlace.Primary or ReadPlace.Replica or ReadPlace.ReplicaPreferred);

    /// <summary>As it is written in an address: <c>replicaPreferred</c>, <c>zone:eu-1a</c>, <c>nearest:1</c>.</summary>
    public override string ToString() => Place switch
    {
        ReadPlace.Zone => $"zone:{ZoneName}",
        ReadPlace.ZoneAny => $"zoneAny:{ZoneName}",
        ReadPlace.Nearest => string.Create(CultureInfo.InvariantCulture, $"nearest:{Within.TotalMilliseconds:0.###}"),
        ReadPlace.PrimaryPreferred => "primaryPreferred",
        ReadPlace.ReplicaPreferred => "replicaPreferred",
        ReadPlace.Replica => "replica",
        ReadPlace.Any => "any",
        _ => "primary",
    };

    /// <summary>Reads what an address says; null: it is none of these.</summary>
    internal static ReadFrom? Parse(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var (word, rest) = colon < 0 ? (text, null) : (text[..colon], text[(colon + 1)..]);
        var read = (word.ToLowerInvariant(), rest) switch
        {
            ("primary", null) => Primary,
            ("primarypreferred", null) => PrimaryPreferred,
            ("replica", null) => Replica,
            ("replicapreferred", null) => ReplicaPreferred,
            ("any", null) => Any,
            ("zone", { } name) => Zone(name),
            ("zoneany", { } name) => ZoneAny(name),
            ("nearest", null) => Nearest(),
            ("nearest", { } number) when double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var within) && within < 1e6 =>
                Nearest(TimeSpan.FromMilliseconds(within)),
            _ => null,
        };
        return read?.Problem() is null ? read : null;
    }

    /// <summary>Why it cannot be used; null when it can.</summary>
    internal string? Problem() =>
        this == Missing ? "ReadFrom was created from null. Use one of its values, such as ReadFrom.ReplicaPreferred."
        : Place is ReadPlace.Zone or ReadPlace.ZoneAny && string.IsNullOrWhiteSpace(ZoneName) ? "ReadFrom.Zone and ReadFrom.ZoneAny require a zone name, as in ReadFrom.Zone(\"eu-1a\")."
        : Within < TimeSpan.Zero ? $"The tolerance of ReadFrom.Nearest is {Within}. It must be 0 or more."
        : null;
}
