namespace Redis.Functional;

/// <summary>A client that can tell which server it is for, for what needs servers that fail independently of one another.</summary>
internal interface IServerClient
{
    /// <summary>What is equal for two clients of the same server, as far as they know.</summary>
    object Server { get; }

    /// <summary>True when it sends to several servers, each of which has other keys.</summary>
    bool HasSeveral { get; }
}
