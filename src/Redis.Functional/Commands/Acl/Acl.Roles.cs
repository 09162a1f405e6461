using LanguageExt;

namespace Redis.Functional.Server;

// Roles: permissions that users share.
public static partial class ServerCommands
{
    private static readonly CommandSpec<Unit> AclSetRoleSpec = Spec.Write("ACL SETROLE", KeyPositions.None, Decode.Ok);
    private static readonly CommandSpec<Option<AclRole>> AclGetRoleSpec =
        Spec.Write("ACL GETROLE", KeyPositions.None, Decode.Optional(DecodeTree.Of("a role", AclRole.Read)));

    private static readonly CommandSpec<long> AclDelRoleSpec = Spec.Write("ACL DELROLE", KeyPositions.None, Decode.Int64);
    private static readonly CommandSpec<Seq<string>> AclRolesSpec = Spec.Write("ACL ROLES", KeyPositions.None, Decode.List<string>(Decode.Text));
    private static readonly CommandSpec<string> AclDigestSpec = Spec.Write<string>("ACL DIGEST", KeyPositions.None, Decode.Text);

    /// <summary>Creates a role, which is a named set of permissions, or changes its rules.</summary>
    /// <remarks>
    /// <para>Users get the role by <see cref="AclRule.Role"/>. A change of the role applies to its users.</para>
    /// <para>Fails with ERR if a rule is invalid.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Valkey 9.2 · O(rules) · <see href="https://valkey.io/commands/acl-setrole/">ACL SETROLE</see></para>
    /// </remarks>
    public static Command<Unit> AclSetRole(string role, params ReadOnlySpan<AclRule> rules)
    {
        var args = Args.Empty(1 + rules.Length).Add((RedisValue)role);
        foreach (var rule in rules) args.With(rule);
        return AclSetRoleSpec.Of(args);
    }

    /// <inheritdoc cref="AclSetRole(string, ReadOnlySpan{AclRule})"/>
    public static Command<Unit> AclSetRole(string role, IEnumerable<AclRule> rules) =>
        AclSetRoleSpec.Of(Args.Empty().Add((RedisValue)role).AddAny(rules, static (args, rule) => args.With(rule)));

    /// <summary>Gets the rules and the users of a role.</summary>
    /// <returns>The role, or None if it does not exist.</returns>
    /// <remarks>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Valkey 9.2 · O(rules) · <see href="https://valkey.io/commands/acl-getrole/">ACL GETROLE</see></para>
    /// </remarks>
    public static Command<Option<AclRole>> AclGetRole(string role) => AclGetRoleSpec.Of((RedisValue)role);

    /// <summary>Deletes roles.</summary>
    /// <returns>The number of roles that existed.</returns>
    /// <remarks>
    /// <para>Fails with ERR if a user has one of the roles.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Valkey 9.2 · O(roles) · <see href="https://valkey.io/commands/acl-delrole/">ACL DELROLE</see></para>
    /// </remarks>
    public static Command<long> AclDelRole(params ReadOnlySpan<string> roles) => AclDelRoleSpec.Of(Args.Empty(0).AddTexts(roles));

    /// <inheritdoc cref="AclDelRole(ReadOnlySpan{string})"/>
    public static Command<long> AclDelRole(IEnumerable<string> roles) => AclDelRoleSpec.Of(Args.Empty(0).AddValues(roles));

    /// <summary>Gets the names of all roles.</summary>
    /// <remarks>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Valkey 9.2 · O(roles) · <see href="https://valkey.io/commands/acl-roles/">ACL ROLES</see></para>
    /// </remarks>
    public static Command<Seq<string>> AclRoles() => AclRolesSpec.Of();

    /// <summary>Gets a fingerprint of the rules of all users and roles, to compare servers.</summary>
    /// <returns>64 hexadecimal digits.</returns>
    /// <remarks>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Valkey 9.2 · O(rules) · <see href="https://valkey.io/commands/acl-digest/">ACL DIGEST</see></para>
    /// </remarks>
    public static Command<string> AclDigest() => AclDigestSpec.Of();
}
