namespace Redis.Functional.Server;

/// <summary>Why a server has denied something.</summary>
/// <remarks>Since 0.1.</remarks>
public enum AclDenial
{
    /// <summary>A word this library does not know.</summary>
    Other,

    /// <summary>A wrong user or password.</summary>
    Auth,

    /// <summary>A command.</summary>
    Command,

    /// <summary>A key.</summary>
    Key,

    /// <summary>A channel.</summary>
    Channel,

    /// <summary>A database.</summary>
    /// <remarks>Valkey 9.1.</remarks>
    Database,

    /// <summary>A certificate that names no user.</summary>
    /// <remarks>Valkey 8.1.</remarks>
    Certificate,
}
