namespace Interpreters;

/// <summary>What goes wrong with a batch.</summary>
public enum Fault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The connection is lost before it is sent: it has not run.</summary>
    NotSent,

    /// <summary>It runs, and the connection is lost before the reply comes.</summary>
    ReplyLost,
}
