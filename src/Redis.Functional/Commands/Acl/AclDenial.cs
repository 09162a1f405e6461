namespace Redis.Functional.Server;

/// <summary>The reason for an entry of the ACL log.</summary>
/// <remarks>Since 0.1.</remarks>
public enum AclDenial
{
    /// <summary>A reason that this library does not know.</summary>
    Other,

    /// <summary>A wrong user name or password.</summary>
    Auth,

    /// <summary>A command that the user may not run.</summary>
    Command,

    /// <summary>A key that the user may not access.</summary>
    Key,

    /// <summary>A channel that the user may not access.</summary>
    Channel,

    /// <summary>A database that the user may not access.</summary>
    /// <remarks>Needs Valkey 9.1.</remarks>
    Database,

    /// <summary>A certificate that names no user.</summary>
    /// <remarks>Needs Valkey 8.1.</remarks>
    Certificate,
}
