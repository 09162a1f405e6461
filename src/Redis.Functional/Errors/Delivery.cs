namespace Redis.Functional;

/// <summary>What is known about the fate of a request that ended in a <see cref="RedisError"/>. Since 0.1.</summary>
public enum Delivery
{
    /// <summary>No byte of the request reached the network: running it again cannot apply it twice.</summary>
    NotSent,

    /// <summary>The server read the request and refused it before doing anything.</summary>
    Rejected,

    /// <summary>The server did what was asked; what failed is the reading of its reply, or what came after it.</summary>
    Executed,

    /// <summary>The request was (partly) sent and no trustworthy answer came: it may or may not have run.</summary>
    Unknown,
}
