namespace Redis.Functional;

/// <summary>Which server connection the subscribers of a client share. Since 0.1.</summary>
public enum PubSubConnection
{
    /// <summary>One of their own: no message waits behind a large reply, and no command behind a flood of messages.</summary>
    Dedicated,

    /// <summary>The one that commands use, where the server speaks RESP3; else one of their own.</summary>
    Shared,
}
