namespace Redis.Functional.Testing;

/// <summary>A request whose reply has not passed yet, and what is to become of the reply.</summary>
internal sealed class Awaited
{
    /// <summary>The connection ends here, once the replies before have passed.</summary>
    internal static Awaited Cut(ArmedFault fault) => new() { Fault = fault, IsCut = true };

    internal ArmedFault? Fault { get; init; }

    internal bool IsCut { get; private init; }

    /// <summary>The whole reply to a request that was not sent.</summary>
    internal byte[]? Answer { get; init; }

    /// <summary>What passes in place of the reply of the server.</summary>
    internal byte[]? Replacement { get; init; }

    /// <summary>How many confirmations SUBSCRIBE and its kind have in place of a reply; 0 for all other requests.</summary>
    internal int Confirmations { get; set; }

    internal bool IsMonitor { get; init; }

    /// <summary>EXEC answers null when a watched key has changed: then nothing has run.</summary>
    internal bool IsExec { get; init; }
}
