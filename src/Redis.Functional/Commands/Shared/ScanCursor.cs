using System.Globalization;

namespace Redis.Functional;

/// <summary>The position of a scan, at which the next call continues.</summary>
/// <remarks>Default: the start. A cursor comes from a server and is valid on that server only. Since 0.1.</remarks>
public readonly record struct ScanCursor
{
    private readonly ulong _number;

    private ScanCursor(ulong number) => _number = number;

    /// <summary>The start of every scan.</summary>
    public static ScanCursor Start => default;

    /// <summary>Creates a cursor from the number that the server sent.</summary>
    public static ScanCursor Of(ulong number) => new(number);

    /// <summary>Whether this is <see cref="Start"/>; if so, the cursor of a page says that no further page follows.</summary>
    public bool IsStart => _number == 0;

    internal RedisValue AsValue() => ToString();

    /// <summary>Returns the number.</summary>
    public override string ToString() => _number.ToString(CultureInfo.InvariantCulture);
}
