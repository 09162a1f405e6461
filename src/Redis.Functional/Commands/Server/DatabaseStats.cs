using System.Globalization;

namespace Redis.Functional.Server;

/// <summary>Statistics of a database from INFO.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class DatabaseStats
{
    internal DatabaseStats(string number, ServerFields fields) =>
        (Number, Fields) = (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed : -1, fields);

    /// <summary>The number of the database.</summary>
    public int Number { get; }

    /// <summary>All fields of the reply.</summary>
    public ServerFields Fields { get; }

    /// <summary>The number of keys.</summary>
    public long Keys => Fields.Long("keys");

    /// <summary>The number of keys with an expiry.</summary>
    public long Expires => Fields.Long("expires");

    /// <summary>The average time to live of these keys, as estimated by the server.</summary>
    public TimeSpan AverageTtl => Fields.Milliseconds("avg_ttl");
}
