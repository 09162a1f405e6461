namespace Redis.Functional;

/// <summary>What a node is allowed to do.</summary>
internal enum NodeStage
{
    /// <summary>It connects, and again when it has lost its connection.</summary>
    Open,

    /// <summary>It opens no connection until it is reconnected.</summary>
    Disconnected,

    /// <summary>It makes no connection any more.</summary>
    Closed,
}
