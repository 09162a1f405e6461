namespace Redis.Functional.Server;

/// <summary>What CLUSTER SETSLOT makes of a slot.</summary>
/// <remarks>Since 0.1.</remarks>
public readonly record struct SlotState : IArguments
{
    private readonly string? _word;
    private readonly string? _node;

    private SlotState(string word, string? node) => (_word, _node) = (word, node);

    /// <summary>It is moved no more; <c>default</c>.</summary>
    public static SlotState Stable => default;

    /// <summary>It comes from a node.</summary>
    public static SlotState Importing(string nodeId) => new("IMPORTING", nodeId);

    /// <summary>It goes to a node.</summary>
    public static SlotState Migrating(string nodeId) => new("MIGRATING", nodeId);

    /// <summary>It belongs to a node.</summary>
    public static SlotState Node(string nodeId) => new("NODE", nodeId);

    /// <summary>The words on the wire.</summary>
    public override string ToString() => _word is null ? "STABLE" : $"{_word} {_node}";

    void IArguments.AddTo(Args args)
    {
        if (_word is null) args.Add((RedisValue)"STABLE");
        else args.Add((RedisValue)_word).Add(RedisValue.Of(_node));
    }
}
