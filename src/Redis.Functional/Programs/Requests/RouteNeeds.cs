namespace Redis.Functional;

/// <summary>What a batch needs besides the owner of one slot.</summary>
[Flags]
internal enum RouteNeeds : byte
{
    /// <summary>Nothing: one node serves each of its requests.</summary>
    None = 0,

    /// <summary>A request has keys in several slots and can be split between their owners.</summary>
    Splits = 1,

    /// <summary>A request goes to several nodes, and their replies are combined.</summary>
    FansOut = 2,

    /// <summary>A request has keys in several slots and cannot be split.</summary>
    Crosses = 4,

    /// <summary>A request is about the writes of its own connection, as WAIT is.</summary>
    Lease = 8,

    /// <summary>A request changes the state of its connection.</summary>
    Session = 16,

    /// <summary>A request is about one particular node, which it does not name.</summary>
    Node = 32,
}
