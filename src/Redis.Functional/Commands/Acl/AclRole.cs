namespace Redis.Functional.Server;

/// <summary>The rules and the users of a role.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class AclRole
{
    private AclRole(AclPermissions rules, IReadOnlyList<AclPermissions> selectors, IReadOnlyList<string> members) =>
        (Rules, Selectors, Members) = (rules, selectors, members);

    /// <summary>The permissions of the role.</summary>
    public AclPermissions Rules { get; }

    /// <summary>The additional permissions of the selectors.</summary>
    public IReadOnlyList<AclPermissions> Selectors { get; }

    /// <summary>The users that have the role.</summary>
    public IReadOnlyList<string> Members { get; }

    /// <summary>Returns the number of users and the permissions.</summary>
    public override string ToString() => $"role of {Members.Count} users, {Rules}";

    internal static AclRole? Read(RespValue reply) =>
        reply.IsList() && reply.Field("commands") is not null && reply.Field("selectors").All(AclPermissions.Read) is { } selectors
            ? new(AclPermissions.Read(reply), selectors, reply.Field("members").Texts())
            : null;
}
