using System.Globalization;

namespace Redis.Functional;

/// <summary>
/// The servers that a client of sentinels, of a cluster or of shards reads from: the primary of the data, or its replicas, whose values may be stale.
/// </summary>
/// <remarks>
/// <para>Only batches that consist of reads of keys are sent to a replica; everything else goes to the primary. · docs/guides/replicas.md</para>
/// <para>Since 0.1.</para>
/// </remarks>
public sealed record ReadFrom
{
    /// <summary>What an address may say, for its errors.</summary>
    internal const string Words = "primary, primaryPreferred, replica, replicaPreferred, any, zone:NAME, zoneAny:NAME or nearest, as in nearest:2 for milliseconds";

    private static readonly TimeSpan Near = TimeSpan.FromMilliseconds(1);

    private ReadFrom(ReadPlace place) => Place = place;

    /// <summary>Reads from the primary.</summary>
    /// <remarks>This is the default.</remarks>
    public static ReadFrom Primary { get; } = new(ReadPlace.Primary);

    /// <summary>Reads from the primary, or from a replica while the primary is not available.</summary>
    public static ReadFrom PrimaryPreferred { get; } = new(ReadPlace.PrimaryPreferred);

    /// <summary>Reads from a replica.</summary>
    /// <remarks>If none is available, the read fails; it never goes to the primary.</remarks>
    public static ReadFrom Replica { get; } = new(ReadPlace.Replica);

    /// <summary>Reads from a replica, or from the primary while no replica is available.</summary>
    public static ReadFrom ReplicaPreferred { get; } = new(ReadPlace.ReplicaPreferred);

    /// <summary>Reads from the primary and all replicas in turn.</summary>
    public static ReadFrom Any { get; } = new(ReadPlace.Any);

    /// <summary>In place of null, which cannot be used.</summary>
    internal static ReadFrom Missing { get; } = new((ReadPlace)(-1));

    /// <summary>What is read by preference.</summary>
    internal ReadPlace Place { get; }

    /// <summary>The availability zone; null: none is asked for.</summary>
    internal string? ZoneName { get; private init; }

    /// <summary>How much longer than the best a round trip may be.</summary>
    internal TimeSpan Within { get; private init; }

    /// <summary>Reads from a replica in an availability zone.</summary>
    /// <remarks>
    /// If there is none, from the primary if it is in the zone, else from any replica, else from the primary. Servers report their zone since Valkey 8.1
    /// (<c>availability-zone</c>).
    /// </remarks>
    public static ReadFrom Zone(string name) => new(ReadPlace.Zone) { ZoneName = name ?? "" };

    /// <summary>Reads from any server in an availability zone, including the primary.</summary>
    /// <remarks>If there is none, from any replica, else from the primary.</remarks>
    public static ReadFrom ZoneAny(string name) => new(ReadPlace.ZoneAny) { ZoneName = name ?? "" };

    /// <summary>Reads from the nearest servers in turn.</summary>
    /// <param name="within">Default: 1 ms.</param>
    /// <remarks>
    /// They are the servers whose round trip exceeds the shortest one by at most this time. The round trip of a small request is measured once per second; the
    /// median of the latest measurements counts.
    /// </remarks>
    public static ReadFrom Nearest(TimeSpan? within = null) => new(ReadPlace.Nearest) { Within = within ?? Near };

    /// <summary>True when the state of primaries counts, and not only that of replicas.</summary>
    internal bool WantsPrimaries => Place is not (ReadPlace.Primary or ReadPlace.Replica or ReadPlace.ReplicaPreferred);

    /// <summary>Formats the policy as in an address: <c>replicaPreferred</c>, <c>zone:eu-1a</c> or <c>nearest:1</c>.</summary>
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
