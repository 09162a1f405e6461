using System.Globalization;

namespace Redis.Functional.Server;

/// <summary>What INFO tells of a database.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class DatabaseStats
{
    internal DatabaseStats(string number, ServerFields fields) =>
        (Number, Fields) = (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed : -1, fields);

    /// <summary>Its number.</summary>
    public int Number { get; }

    /// <summary>All that was said of it.</summary>
    public ServerFields Fields { get; }

    /// <summary>How many keys it has.</summary>
    public long Keys => Fields.Long("keys");

    /// <summary>How many of them have an expiry.</summary>
    public long Expires => Fields.Long("expires");

    /// <summary>How long these have to live on average, by the server's estimate.</summary>
    public TimeSpan AverageTtl => Fields.Milliseconds("avg_ttl");
}
