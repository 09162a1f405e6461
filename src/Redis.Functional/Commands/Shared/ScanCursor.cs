using System.Globalization;

namespace Redis.Functional;

/// <summary>The position of a scan, at which the next call continues; <c>default</c> is its start.</summary>
/// <remarks>It comes from a server, and is valid on that server only. Since 0.1.</remarks>
public readonly record struct ScanCursor
{
    private readonly ulong _number;

    private ScanCursor(ulong number) => _number = number;

    /// <summary>Where every scan begins.</summary>
    public static ScanCursor Start => default;

    /// <summary>A cursor from the number the server gave.</summary>
    public static ScanCursor Of(ulong number) => new(number);

    /// <summary>True for <see cref="Start"/>; of a page's next cursor: there is no further page.</summary>
    public bool IsStart => _number == 0;

    internal RedisValue AsValue() => ToString();

    /// <summary>The number.</summary>
    public override string ToString() => _number.ToString(CultureInfo.InvariantCulture);
}
