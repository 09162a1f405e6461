using System.Collections.Immutable;

namespace Redis.Functional.Server;

/// <summary>Slots to migrate to a node.</summary>
/// <param name="NodeId">The ID of the target node.</param>
/// <param name="Ranges">The slots. None: InvalidArgument.</param>
/// <remarks>Since 0.1.</remarks>
public sealed record SlotMove(string NodeId, ImmutableArray<SlotRange> Ranges) : IArguments
{
    /// <summary>Creates the migration of slots to a node.</summary>
    public SlotMove(string nodeId, params SlotRange[] ranges) : this(nodeId, ranges is null ? ImmutableArray<SlotRange>.Empty : ImmutableArray.Create(ranges))
    {
    }

    void IArguments.AddTo(Args args)
    {
        args.Add((RedisValue)"SLOTSRANGE");
        if (Ranges.IsDefaultOrEmpty) args.Refuse("at least one slot is required.");
        else
            foreach (var range in Ranges) args.With(range);
        args.Add((RedisValue)"NODE").Add((RedisValue)NodeId);
    }
}
