namespace Redis.Functional.TestKit;

/// <summary>How a client's word and the server's list can differ.</summary>
public enum LedgerFault
{
    /// <summary>There more than once.</summary>
    Duplicate,

    /// <summary>There, although the client said it was not sent or was refused.</summary>
    Phantom,

    /// <summary>Not there, although the client said it was executed.</summary>
    Lost,

    /// <summary>There, and nobody began it: a reply or a request was mangled.</summary>
    Foreign,

    /// <summary>Begun and never concluded: a call hangs.</summary>
    Unconcluded,

    /// <summary>Concluded more than once.</summary>
    ConcludedTwice,
}
