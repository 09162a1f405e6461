namespace Redis.Functional.Server;

/// <summary>Why a server has denied something. Since 0.1.</summary>
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

    /// <summary>A database. Valkey 9.1.</summary>
    Database,

    /// <summary>A certificate that names no user. Valkey 8.1.</summary>
    Certificate,
}
