namespace Redis.Functional.TestKit;

/// <summary>What a <see cref="MisbehavingSentinel"/> does wrong.</summary>
public enum SentinelFault
{
    /// <summary>It names a server that is not the primary: an old one, or a replica.</summary>
    WrongAddress,

    /// <summary>It answers null.</summary>
    Nil,

    /// <summary>It does not know the name.</summary>
    UnknownName,

    /// <summary>It requires a password that nobody has.</summary>
    WrongPassword,

    /// <summary>It accepts connections and answers nothing.</summary>
    Silent,

    /// <summary>It is a server without SENTINEL.</summary>
    NoSentinel,
}
