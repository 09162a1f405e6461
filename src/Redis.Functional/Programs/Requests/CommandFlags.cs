namespace Redis.Functional;

/// <summary>Properties of a command that retries, routing and batches depend on.</summary>
[Flags]
internal enum CommandFlags
{
    /// <summary>Writes, and replies at once.</summary>
    None = 0,

    /// <summary>Changes nothing: may be sent again after an Unknown outcome.</summary>
    ReadOnly = 1,

    /// <summary>The server may hold its reply back: never part of a batch, needs a leased connection.</summary>
    Blocking = 2,

    /// <summary>Runs a script or function: an error reply does not mean that nothing was done.</summary>
    Script = 4,

    /// <summary>The caller's own code reads its reply, away from the read loop.</summary>
    UserDecoded = 8,

    /// <summary>Changes the state of the connection: only the library itself sends it.</summary>
    Session = 16,

    /// <summary>Its arguments may be secrets: only the code and known texts of an error reply are kept.</summary>
    CarriesSecrets = 32,

    /// <summary>May answer <c>ERR</c> after a part of it has been done, so such an error has <see cref="Delivery.Unknown"/>.</summary>
    MayFailPartway = 64,

    /// <summary>Its value is read into memory of the process's pool, which its reader returns.</summary>
    Pooled = 128,
}
