using System.Globalization;

namespace Redis.Functional.Server;

/// <summary>A range of hash slots, from the first to the last, within 0 to 16383.</summary>
/// <param name="First">The first slot.</param>
/// <param name="Last">The last slot, inclusive. Less than the first: InvalidArgument.</param>
/// <remarks>Since 0.1.</remarks>
public readonly record struct SlotRange(int First, int Last) : IArguments
{
    internal const int Most = 16_383;

    /// <summary>All slots.</summary>
    public static SlotRange All => new(0, Most);

    /// <summary>A range of one slot.</summary>
    public static SlotRange Of(int slot) => new(slot, slot);

    /// <summary>The number of slots.</summary>
    public int Count => Last < First ? 0 : Last - First + 1;

    /// <summary>Whether the range contains a slot.</summary>
    public bool Contains(int slot) => slot >= First && slot <= Last;

    /// <summary>Returns <c>first-last</c>, or the only slot.</summary>
    public override string ToString() =>
        First == Last ? First.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{First}-{Last}");

    /// <summary>Parses the text of <see cref="ToString"/>; null if it is invalid.</summary>
    internal static SlotRange? Parse(string text)
    {
        var parts = text.Split('-');
        return parts.Length is 1 or 2 && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            && int.TryParse(parts[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var last)
                ? new(first, last)
                : null;
    }

    void IArguments.AddTo(Args args)
    {
        if (First < 0 || Last > Most || Last < First) args.Refuse($"the slot range is {this}. Slots must be between 0 and {Most}, the first at most the last.");
        else args.Add((RedisValue)First).Add((RedisValue)Last);
    }
}
