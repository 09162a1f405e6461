namespace Redis.Functional.Server;

/// <summary>The rules of an ACL user.</summary>
/// <remarks>Its text contains no password hash. Since 0.1.</remarks>
public sealed class AclUser
{
    internal AclUser(IReadOnlyList<string> flags, IReadOnlyList<string> passwordHashes, AclPermissions rules, IReadOnlyList<AclPermissions> selectors) =>
        (Flags, PasswordHashes, Rules, Selectors) = (flags, passwordHashes, rules, selectors);

    /// <summary>The flags: <c>on</c> or <c>off</c>, <c>nopass</c>, <c>sanitize-payload</c> and others.</summary>
    public IReadOnlyList<string> Flags { get; }

    /// <summary>The SHA-256 of each password.</summary>
    public IReadOnlyList<string> PasswordHashes { get; }

    /// <summary>The permissions of the user.</summary>
    public AclPermissions Rules { get; }

    /// <summary>The additional permissions of the selectors.</summary>
    /// <remarks>Needs Redis 7.0.</remarks>
    public IReadOnlyList<AclPermissions> Selectors { get; }

    /// <summary>Whether the user may authenticate.</summary>
    public bool IsOn => Flags.Contains("on");

    /// <summary>Whether any password is accepted.</summary>
    public bool NeedsNoPassword => Flags.Contains("nopass");

    /// <summary>Returns the flags and the number of passwords.</summary>
    public override string ToString() => $"user {string.Join(' ', Flags)}, {PasswordHashes.Count} passwords, {Rules}";

    internal static AclUser? Read(RespValue reply) =>
        reply.IsList() && reply.Field("flags") is { } flags && reply.Field("selectors").All(AclPermissions.Read) is { } selectors
            ? new(flags.Texts(), reply.Field("passwords").Texts(), AclPermissions.Read(reply), selectors)
            : null;
}
