namespace Redis.Functional;

/// <summary>A request without keys that is about the node which owns a slot, whatever the routing of its command is.</summary>
internal interface IPlacedRequest : IRequest
{
    /// <summary>The slot, or <see cref="RouteFacts.NoSlot"/> when the node is not known.</summary>
    int Slot { get; }
}
