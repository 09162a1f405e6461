// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open System
open System.Runtime.CompilerServices
open Redis.Functional
open Redis.Functional.Server

/// The commands of the group "server: ACL".
[<AutoOpen>]
module AclCommands =
    type ServerCmd with

        /// <summary>Gets the ACL categories, or the commands of a category.</summary>
        /// <param name="category">Null: the categories are returned.</param>
        /// <returns>The names; subcommands as <c>config|get</c>.</returns>
        /// <remarks>
        /// <para>Fails with ERR if the category does not exist.</para>
        /// <para>
        /// Since Redis 6.0 · O(1) · <see href="https://redis.io/docs/latest/commands/acl-cat/">ACL CAT</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member aclCat(?category: string) : Command<string list> =
            Shape.list (ServerCommands.AclCat(Option.toObj category))

        /// <summary>Deletes users and closes their connections.</summary>
        /// <returns>The number of users that existed.</returns>
        /// <remarks>
        /// <para>The user <c>default</c> cannot be deleted.</para>
        /// <para>
        /// Since Redis 6.0 · O(users) · <see href="https://redis.io/docs/latest/commands/acl-deluser/">ACL
        /// DELUSER</see>
        /// </para>
        /// </remarks>
        static member aclDelUser([<ParamArray>] users: string[]) : Command<int64> = ServerCommands.AclDelUser(users)

        /// <summary>Deletes users and closes their connections.</summary>
        /// <returns>The number of users that existed.</returns>
        /// <remarks>
        /// <para>The user <c>default</c> cannot be deleted.</para>
        /// <para>
        /// Since Redis 6.0 · O(users) · <see href="https://redis.io/docs/latest/commands/acl-deluser/">ACL
        /// DELUSER</see>
        /// </para>
        /// </remarks>
        static member aclDelUser(users: string seq) : Command<int64> = ServerCommands.AclDelUser(users)

        /// <summary>Tests whether a user may run a command, without running it.</summary>
        /// <returns>The reason why the command is denied, or None if it is allowed.</returns>
        /// <remarks>
        /// <para>Fails with ERR if the user or the command does not exist.</para>
        /// <para>
        /// Since Redis 7.0 · O(1) · <see href="https://redis.io/docs/latest/commands/acl-dryrun/">ACL DRYRUN</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member aclDryRun
            (user: string, command: string, [<ParamArray>] args: RedisValue[])
            : Command<string option> =
            Shape.option (ServerCommands.AclDryRun(user, command, args))

        /// <summary>Tests whether a user may run a command, without running it.</summary>
        /// <returns>The reason why the command is denied, or None if it is allowed.</returns>
        /// <remarks>
        /// <para>Fails with ERR if the user or the command does not exist.</para>
        /// <para>
        /// Since Redis 7.0 · O(1) · <see href="https://redis.io/docs/latest/commands/acl-dryrun/">ACL DRYRUN</see>
        /// </para>
        /// </remarks>
        static member inline aclDryRun
            (user: string, command: string, [<ParamArray>] args: ^Args[])
            : Command<string option> =
            ServerCmd.aclDryRun(user, command, Given.values args)

        /// <summary>Tests whether a user may run a command, without running it.</summary>
        /// <returns>The reason why the command is denied, or None if it is allowed.</returns>
        /// <remarks>
        /// <para>Fails with ERR if the user or the command does not exist.</para>
        /// <para>
        /// Since Redis 7.0 · O(1) · <see href="https://redis.io/docs/latest/commands/acl-dryrun/">ACL DRYRUN</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member aclDryRun(user: string, command: string, args: RedisValue seq) : Command<string option> =
            Shape.option (ServerCommands.AclDryRun(user, command, args))

        /// <summary>Generates a random password.</summary>
        /// <param name="bits">Number of random bits, 1 to 4096. Default: 256.</param>
        /// <returns>The password in hexadecimal digits.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 6.0 · O(1) · <see href="https://redis.io/docs/latest/commands/acl-genpass/">ACL GENPASS</see>
        /// </para>
        /// </remarks>
        static member aclGenPass(?bits: int) : Command<string> = ServerCommands.AclGenPass(Option.toNullable bits)

        /// <summary>Gets the rules of a user.</summary>
        /// <returns>The user, or None if it does not exist.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 6.0 · O(rules) · <see href="https://redis.io/docs/latest/commands/acl-getuser/">ACL
        /// GETUSER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member aclGetUser(user: string) : Command<AclUser option> =
            Shape.option (ServerCommands.AclGetUser(user))

        /// <summary>Gets all users with their rules.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 6.0 · O(users) · <see href="https://redis.io/docs/latest/commands/acl-list/">ACL LIST</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member aclList() : Command<AclUserRules list> = Shape.list (ServerCommands.AclList())

        /// <summary>Reloads the users from the ACL file of the server.</summary>
        /// <remarks>
        /// <para>
        /// Fails with ERR if the server has no ACL file or the file contains an error, and changes nothing then.
        /// </para>
        /// <para>
        /// Since Redis 6.0 · O(users) · <see href="https://redis.io/docs/latest/commands/acl-load/">ACL LOAD</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member aclLoad() : Command<unit> = Shape.unit (ServerCommands.AclLoad())

        /// <summary>Saves the users to the ACL file of the server.</summary>
        /// <remarks>
        /// <para>Fails with ERR if the server has no ACL file or cannot write it.</para>
        /// <para>
        /// Since Redis 6.0 · O(users) · <see href="https://redis.io/docs/latest/commands/acl-save/">ACL SAVE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member aclSave() : Command<unit> = Shape.unit (ServerCommands.AclSave())

        /// <summary>Gets the latest denied commands and failed logins, newest first.</summary>
        /// <param name="count">Maximum number of entries. Default: 10.</param>
        /// <remarks>
        /// <para>
        /// Since Redis 6.0 · O(entries) · <see href="https://redis.io/docs/latest/commands/acl-log/">ACL LOG</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member aclLog(?count: int64) : Command<AclLogEntry list> =
            Shape.list (ServerCommands.AclLog(Option.toNullable count))

        /// <summary>Clears the log of denied commands and failed logins.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 6.0 · O(entries) · <see href="https://redis.io/docs/latest/commands/acl-log/">ACL LOG</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member aclLogReset() : Command<unit> = Shape.unit (ServerCommands.AclLogReset())

        /// <summary>Creates a user, or changes its rules.</summary>
        /// <remarks>
        /// <para>
        /// A new user is off and has no permissions. The rules are applied in order, all or none. Errors and traces
        /// never contain a rule.
        /// </para>
        /// <para>Fails with ERR if a rule is invalid.</para>
        /// <para>
        /// Since Redis 6.0 · O(rules) · <see href="https://redis.io/docs/latest/commands/acl-setuser/">ACL
        /// SETUSER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member aclSetUser(user: string, [<ParamArray>] rules: AclRule[]) : Command<unit> =
            Shape.unit (ServerCommands.AclSetUser(user, rules))

        /// <summary>Creates a user, or changes its rules.</summary>
        /// <remarks>
        /// <para>
        /// A new user is off and has no permissions. The rules are applied in order, all or none. Errors and traces
        /// never contain a rule.
        /// </para>
        /// <para>Fails with ERR if a rule is invalid.</para>
        /// <para>
        /// Since Redis 6.0 · O(rules) · <see href="https://redis.io/docs/latest/commands/acl-setuser/">ACL
        /// SETUSER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member aclSetUser(user: string, rules: AclRule seq) : Command<unit> =
            Shape.unit (ServerCommands.AclSetUser(user, rules))

        /// <summary>Gets the names of all users.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 6.0 · O(users) · <see href="https://redis.io/docs/latest/commands/acl-users/">ACL USERS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member aclUsers() : Command<string list> = Shape.list (ServerCommands.AclUsers())

        /// <summary>Gets the user that the connection is authenticated as.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 6.0 · O(1) · <see href="https://redis.io/docs/latest/commands/acl-whoami/">ACL WHOAMI</see>
        /// </para>
        /// </remarks>
        static member aclWhoAmI() : Command<string> = ServerCommands.AclWhoAmI()

        /// <summary>Creates a role, which is a named set of permissions, or changes its rules.</summary>
        /// <remarks>
        /// <para>Users get the role by <c>AclRule.Role</c>. A change of the role applies to its users.</para>
        /// <para>Fails with ERR if a rule is invalid.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Valkey 9.2 · O(rules) · <see href="https://valkey.io/commands/acl-setrole/">ACL SETROLE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member aclSetRole(role: string, [<ParamArray>] rules: AclRule[]) : Command<unit> =
            Shape.unit (ServerCommands.AclSetRole(role, rules))

        /// <summary>Creates a role, which is a named set of permissions, or changes its rules.</summary>
        /// <remarks>
        /// <para>Users get the role by <c>AclRule.Role</c>. A change of the role applies to its users.</para>
        /// <para>Fails with ERR if a rule is invalid.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Valkey 9.2 · O(rules) · <see href="https://valkey.io/commands/acl-setrole/">ACL SETROLE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member aclSetRole(role: string, rules: AclRule seq) : Command<unit> =
            Shape.unit (ServerCommands.AclSetRole(role, rules))

        /// <summary>Gets the rules and the users of a role.</summary>
        /// <returns>The role, or None if it does not exist.</returns>
        /// <remarks>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Valkey 9.2 · O(rules) · <see href="https://valkey.io/commands/acl-getrole/">ACL GETROLE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member aclGetRole(role: string) : Command<AclRole option> =
            Shape.option (ServerCommands.AclGetRole(role))

        /// <summary>Deletes roles.</summary>
        /// <returns>The number of roles that existed.</returns>
        /// <remarks>
        /// <para>Fails with ERR if a user has one of the roles.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Valkey 9.2 · O(roles) · <see href="https://valkey.io/commands/acl-delrole/">ACL DELROLE</see>
        /// </para>
        /// </remarks>
        static member aclDelRole([<ParamArray>] roles: string[]) : Command<int64> = ServerCommands.AclDelRole(roles)

        /// <summary>Deletes roles.</summary>
        /// <returns>The number of roles that existed.</returns>
        /// <remarks>
        /// <para>Fails with ERR if a user has one of the roles.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Valkey 9.2 · O(roles) · <see href="https://valkey.io/commands/acl-delrole/">ACL DELROLE</see>
        /// </para>
        /// </remarks>
        static member aclDelRole(roles: string seq) : Command<int64> = ServerCommands.AclDelRole(roles)

        /// <summary>Gets the names of all roles.</summary>
        /// <remarks>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>Since Valkey 9.2 · O(roles) · <see href="https://valkey.io/commands/acl-roles/">ACL ROLES</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member aclRoles() : Command<string list> = Shape.list (ServerCommands.AclRoles())

        /// <summary>Gets a fingerprint of the rules of all users and roles, to compare servers.</summary>
        /// <returns>64 hexadecimal digits.</returns>
        /// <remarks>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Valkey 9.2 · O(rules) · <see href="https://valkey.io/commands/acl-digest/">ACL DIGEST</see>
        /// </para>
        /// </remarks>
        static member aclDigest() : Command<string> = ServerCommands.AclDigest()
