namespace Redis.Functional.Server;

/// <summary>What an ACL user may do.</summary>
/// <remarks>Its text shows no hash of a password. Since 0.1.</remarks>
public sealed class AclUser
{
    internal AclUser(IReadOnlyList<string> flags, IReadOnlyList<string> passwordHashes, AclPermissions rules, IReadOnlyList<AclPermissions> selectors) =>
        (Flags, PasswordHashes, Rules, Selectors) = (flags, passwordHashes, rules, selectors);

    /// <summary><c>on</c> or <c>off</c>, <c>nopass</c>, <c>sanitize-payload</c> …</summary>
    public IReadOnlyList<string> Flags { get; }

    /// <summary>The SHA-256 of each password.</summary>
    public IReadOnlyList<string> PasswordHashes { get; }

    /// <summary>What it may use.</summary>
    public AclPermissions Rules { get; }

    /// <summary>What it may use besides.</summary>
    /// <remarks>Since 7.0.</remarks>
    public IReadOnlyList<AclPermissions> Selectors { get; }

    /// <summary>Whether it may log in.</summary>
    public bool IsOn => Flags.Contains("on");

    /// <summary>Whether any password logs in.</summary>
    public bool NeedsNoPassword => Flags.Contains("nopass");

    /// <summary>Its flags, and how many passwords it has.</summary>
    public override string ToString() => $"user {string.Join(' ', Flags)}, {PasswordHashes.Count} passwords, {Rules}";

    internal static AclUser? Read(RespValue reply) =>
        reply.IsList() && reply.Field("flags") is { } flags && reply.Field("selectors").All(AclPermissions.Read) is { } selectors
            ? new(flags.Texts(), reply.Field("passwords").Texts(), AclPermissions.Read(reply), selectors)
            : null;
}
