namespace Redis.Functional;

/// <summary>What decides which node a piece is sent to.</summary>
internal enum PieceTargetKind : byte
{
    /// <summary>Nothing: every primary can serve it.</summary>
    AnyPrimary,

    /// <summary>The owner of a slot.</summary>
    Slot,

    /// <summary>One of the primaries.</summary>
    Primary,

    /// <summary>One of the nodes, replicas included.</summary>
    Node,
}

/// <summary>The node that a piece is sent to, in terms of the router's view.</summary>
internal readonly record struct PieceTarget
{
    private PieceTarget(PieceTargetKind kind, int number) => (Kind, Number) = (kind, (short)number);

    /// <param name="preferred">The slot whose owner is best; <see cref="RouteFacts.NoSlot"/>: none is better than the others.</param>
    internal static PieceTarget AnyPrimary(int preferred) => new(PieceTargetKind.AnyPrimary, preferred);

    internal PieceTargetKind Kind { get; }

    /// <summary>The slot, the slot whose owner is best, or the index of the node among those that the router has counted.</summary>
    internal short Number { get; }

    internal static PieceTarget OfSlot(int slot) => new(PieceTargetKind.Slot, slot);

    internal static PieceTarget Primary(int index) => new(PieceTargetKind.Primary, index);

    internal static PieceTarget Node(int index) => new(PieceTargetKind.Node, index);
}
