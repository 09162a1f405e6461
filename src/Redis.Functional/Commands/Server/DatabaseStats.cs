using System.Globalization;

namespace Redis.Functional;

/// <summary>What INFO tells of a database. Since 0.1.</summary>
public sealed record DatabaseStats
{
    internal DatabaseStats(string number, ServerFacts facts) =>
        (Number, Facts) = (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed : -1, facts);

    /// <summary>Its number.</summary>
    public int Number { get; }

    /// <summary>All that was said of it.</summary>
    public ServerFacts Facts { get; }

    /// <summary>How many keys it has.</summary>
    public long Keys => Facts.Long("keys");

    /// <summary>How many of them have an expiry.</summary>
    public long Expires => Facts.Long("expires");

    /// <summary>How long these have to live on average, by the server's estimate.</summary>
    public TimeSpan AverageTtl => Facts.Milliseconds("avg_ttl");
}
