namespace Redis.Functional.Server;

/// <summary>A user and its rules, as an ACL file has them.</summary>
/// <remarks>Its text shows no hash of a password. Since 0.1.</remarks>
public sealed class AclUserRules
{
    internal AclUserRules(string name, string rules) => (Name, Rules) = (name, rules);

    /// <summary>The user.</summary>
    public string Name { get; }

    /// <summary>The rules in one line, hashes of passwords among them.</summary>
    public string Rules { get; }

    /// <summary>The user.</summary>
    public override string ToString() => $"user {Name}";

    internal static AclUserRules? Read(RespValue reply) =>
        reply.Text()?.Split(' ', 3) is ["user", var name, .. var rest] ? new(name, rest.Length > 0 ? rest[0] : "") : null;
}
