namespace Redis.Functional.Server;

/// <summary>A user and its rules in the notation of ACL files.</summary>
/// <remarks>Its text contains no password hash. Since 0.1.</remarks>
public sealed class AclUserRules
{
    internal AclUserRules(string name, string rules) => (Name, Rules) = (name, rules);

    /// <summary>The name of the user.</summary>
    public string Name { get; }

    /// <summary>The rules in one line, including password hashes.</summary>
    public string Rules { get; }

    /// <summary>Returns the name of the user.</summary>
    public override string ToString() => $"user {Name}";

    internal static AclUserRules? Read(RespValue reply) =>
        reply.Text()?.Split(' ', 3) is ["user", var name, .. var rest] ? new(name, rest.Length > 0 ? rest[0] : "") : null;
}
