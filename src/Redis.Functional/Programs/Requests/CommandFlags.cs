namespace Redis.Functional.Protocol;

/// <summary>What a command does, as far as retries, routing and batches must know. Since 0.1.</summary>
[Flags]
public enum CommandFlags
{
    /// <summary>Writes, answers at once.</summary>
    None = 0,

    /// <summary>Changes nothing: may be sent again after an Unknown outcome.</summary>
    ReadOnly = 1,

    /// <summary>The server may hold its answer back: never part of a batch, needs a connection of its own.</summary>
    Blocking = 2,

    /// <summary>Runs a script or function: an error reply does not tell that nothing was done.</summary>
    Script = 4,

    /// <summary>Its reply is read by the caller's own code: decoded away from the read loop.</summary>
    UserDecoded = 8,

    /// <summary>Changes the state of the connection: only the library itself sends it.</summary>
    Session = 16,

    /// <summary>Its arguments may hold passwords or keys: of an error reply only the code and known texts are kept.</summary>
    CarriesSecrets = 32,

    /// <summary>May answer <c>ERR</c> after a part of it has been done, so such an error has <see cref="Delivery.Unknown"/>.</summary>
    MayFailPartway = 64,
}
