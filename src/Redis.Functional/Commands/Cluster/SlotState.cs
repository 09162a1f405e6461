namespace Redis.Functional.Server;

/// <summary>The state that CLUSTER SETSLOT gives a slot.</summary>
/// <remarks>Default: <see cref="Stable"/>. Since 0.1.</remarks>
public readonly record struct SlotState : IArguments
{
    private readonly string? _word;
    private readonly string? _node;

    private SlotState(string word, string? node) => (_word, _node) = (word, node);

    /// <summary>The slot is no longer migrated.</summary>
    public static SlotState Stable => default;

    /// <summary>The slot is being imported from a node.</summary>
    public static SlotState Importing(string nodeId) => new("IMPORTING", nodeId);

    /// <summary>The slot is migrating to a node.</summary>
    public static SlotState Migrating(string nodeId) => new("MIGRATING", nodeId);

    /// <summary>The slot is assigned to a node.</summary>
    public static SlotState Node(string nodeId) => new("NODE", nodeId);

    /// <summary>Returns the keywords as sent.</summary>
    public override string ToString() => _word is null ? "STABLE" : $"{_word} {_node}";

    void IArguments.AddTo(Args args)
    {
        if (_word is null) args.Add((RedisValue)"STABLE");
        else args.Add((RedisValue)_word).Add(RedisValue.Of(_node));
    }
}
