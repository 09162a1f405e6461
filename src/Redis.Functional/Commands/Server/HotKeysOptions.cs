using System.Collections.Immutable;

namespace Redis.Functional.Server;

/// <summary>What HOTKEYS START tracks.</summary>
/// <remarks>Default: the ten keys with the most CPU time and the ten with the most network traffic, until HOTKEYS STOP. Since 0.1.</remarks>
public sealed record HotKeysOptions : IArguments
{
    /// <summary><c>CPU</c>: tracks the keys with the most CPU time.</summary>
    public bool ByCpu { get; init; } = true;

    /// <summary><c>NET</c>: tracks the keys with the most network bytes.</summary>
    public bool ByNetwork { get; init; } = true;

    /// <summary><c>COUNT</c>: the number of keys, from 1 to 64. Null: 10.</summary>
    public long? Count { get; init; }

    /// <summary><c>DURATION</c>: the time after which the tracking stops, in whole seconds, rounded up. Null: no limit.</summary>
    public TimeSpan? Duration { get; init; }

    /// <summary><c>SAMPLE</c>: the server examines one of this number of commands, which is at least 1. Null: every command.</summary>
    public long? Sample { get; init; }

    /// <summary><c>SLOTS</c>: tracks only keys of these slots, on a node of a cluster. Empty: all slots.</summary>
    public ImmutableArray<int> Slots { get; init; } = [];

    void IArguments.AddTo(Args args)
    {
        if (!ByCpu && !ByNetwork) args.Refuse("ByCpu and ByNetwork are false. At least one of them must be true.");
        args.Add((RedisValue)"METRICS").Add((RedisValue)((ByCpu ? 1 : 0) + (ByNetwork ? 1 : 0)));
        args.AddWhen(ByCpu, (RedisValue)"CPU").AddWhen(ByNetwork, (RedisValue)"NET").AddCount(Count);
        if (Duration is { } duration) args.Add((RedisValue)"DURATION").AddSeconds(duration);
        if (Sample is { } sample) args.Add((RedisValue)"SAMPLE").AddAtLeast(1, sample, "Sample");
        if (!Slots.IsDefaultOrEmpty) args.AddCounted("SLOTS", Slots, AddSlots);
    }

    private static Args AddSlots(Args args, ImmutableArray<int> slots) => args.AddAll(slots.AsSpan(), "slot", static (args, slot) => args.AddSlot(slot));
}
