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

        /// <summary>
        /// The categories of commands, or the commands of a category, subcommands as <c>config|get</c>.
        /// </summary>
        /// <remarks>
        /// <para>ERR when there is no such category.</para>
        /// <para>
        /// Since Redis 6.0 · O(1) · <see href="https://redis.io/docs/latest/commands/acl-cat/">ACL CAT</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member aclCat(?category: string) : Command<string list> =
            Shape.list (ServerCommands.AclCat(Option.toObj category))

        /// <summary>How many of the users there were; they are gone and so are their connections.</summary>
        /// <remarks>
        /// <para>The user <c>default</c> stays.</para>
        /// <para>
        /// Since Redis 6.0 · O(users) · <see href="https://redis.io/docs/latest/commands/acl-deluser/">ACL
        /// DELUSER</see>
        /// </para>
        /// </remarks>
        static member aclDelUser([<ParamArray>] users: string[]) : Command<int64> = ServerCommands.AclDelUser(users)

        /// <summary>How many of the users there were; they are gone and so are their connections.</summary>
        /// <remarks>
        /// <para>The user <c>default</c> stays.</para>
        /// <para>
        /// Since Redis 6.0 · O(users) · <see href="https://redis.io/docs/latest/commands/acl-deluser/">ACL
        /// DELUSER</see>
        /// </para>
        /// </remarks>
        static member aclDelUser(users: string seq) : Command<int64> = ServerCommands.AclDelUser(users)

        /// <summary>Why a user may not run a command with these arguments; it is not run.</summary>
        /// <returns>None: it may.</returns>
        /// <remarks>
        /// <para>ERR when there is no such user or command.</para>
        /// <para>
        /// Since Redis 7.0 · O(1) · <see href="https://redis.io/docs/latest/commands/acl-dryrun/">ACL DRYRUN</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member aclDryRun
            (user: string, command: string, [<ParamArray>] args: RedisValue[])
            : Command<string option> =
            Shape.option (ServerCommands.AclDryRun(user, command, args))

        /// <summary>Why a user may not run a command with these arguments; it is not run.</summary>
        /// <returns>None: it may.</returns>
        /// <remarks>
        /// <para>ERR when there is no such user or command.</para>
        /// <para>
        /// Since Redis 7.0 · O(1) · <see href="https://redis.io/docs/latest/commands/acl-dryrun/">ACL DRYRUN</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member aclDryRun(user: string, command: string, args: RedisValue seq) : Command<string option> =
            Shape.option (ServerCommands.AclDryRun(user, command, args))

        /// <summary>
        /// A password made by chance, in hexadecimal digits, of so many bits; 256 when it is not said.
        /// </summary>
        /// <remarks>
        /// <para>From 1 to 4096.</para>
        /// <para>
        /// Since Redis 6.0 · O(1) · <see href="https://redis.io/docs/latest/commands/acl-genpass/">ACL GENPASS</see>
        /// </para>
        /// </remarks>
        static member aclGenPass(?bits: int) : Command<string> = ServerCommands.AclGenPass(Option.toNullable bits)

        /// <summary>What a user may do.</summary>
        /// <returns>None: there is no such user.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 6.0 · O(rules) · <see href="https://redis.io/docs/latest/commands/acl-getuser/">ACL
        /// GETUSER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member aclGetUser(user: string) : Command<AclUser option> =
            Shape.option (ServerCommands.AclGetUser(user))

        /// <summary>All users with their rules.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 6.0 · O(users) · <see href="https://redis.io/docs/latest/commands/acl-list/">ACL LIST</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member aclList() : Command<AclUserRules list> = Shape.list (ServerCommands.AclList())

        /// <summary>Reads the users anew from the server's ACL file.</summary>
        /// <remarks>
        /// <para>ERR when it has none, or something in it is wrong; nothing is changed then.</para>
        /// <para>
        /// Since Redis 6.0 · O(users) · <see href="https://redis.io/docs/latest/commands/acl-load/">ACL LOAD</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member aclLoad() : Command<unit> = Shape.unit (ServerCommands.AclLoad())

        /// <summary>Writes the users into the server's ACL file.</summary>
        /// <remarks>
        /// <para>ERR when it has none, or cannot write it.</para>
        /// <para>
        /// Since Redis 6.0 · O(users) · <see href="https://redis.io/docs/latest/commands/acl-save/">ACL SAVE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member aclSave() : Command<unit> = Shape.unit (ServerCommands.AclSave())

        /// <summary>What was denied, the newest first; ten when it is not said how many.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 6.0 · O(entries) · <see href="https://redis.io/docs/latest/commands/acl-log/">ACL LOG</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member aclLog(?count: int64) : Command<AclLogEntry list> =
            Shape.list (ServerCommands.AclLog(Option.toNullable count))

        /// <summary>Forgets what was denied.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 6.0 · O(entries) · <see href="https://redis.io/docs/latest/commands/acl-log/">ACL LOG</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member aclLogReset() : Command<unit> = Shape.unit (ServerCommands.AclLogReset())

        /// <summary>Makes a user, or changes it: one that is new is off and may do nothing.</summary>
        /// <remarks>
        /// <para>All rules apply, or none. Errors and traces never show a rule.</para>
        /// <para>ERR when a rule is wrong.</para>
        /// <para>
        /// Since Redis 6.0 · O(rules) · <see href="https://redis.io/docs/latest/commands/acl-setuser/">ACL
        /// SETUSER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member aclSetUser(user: string, [<ParamArray>] rules: AclRule[]) : Command<unit> =
            Shape.unit (ServerCommands.AclSetUser(user, rules))

        /// <summary>Makes a user, or changes it: one that is new is off and may do nothing.</summary>
        /// <remarks>
        /// <para>All rules apply, or none. Errors and traces never show a rule.</para>
        /// <para>ERR when a rule is wrong.</para>
        /// <para>
        /// Since Redis 6.0 · O(rules) · <see href="https://redis.io/docs/latest/commands/acl-setuser/">ACL
        /// SETUSER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member aclSetUser(user: string, rules: AclRule seq) : Command<unit> =
            Shape.unit (ServerCommands.AclSetUser(user, rules))

        /// <summary>The names of all users.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 6.0 · O(users) · <see href="https://redis.io/docs/latest/commands/acl-users/">ACL USERS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member aclUsers() : Command<string list> = Shape.list (ServerCommands.AclUsers())

        /// <summary>The user that the connection is logged in as.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 6.0 · O(1) · <see href="https://redis.io/docs/latest/commands/acl-whoami/">ACL WHOAMI</see>
        /// </para>
        /// </remarks>
        static member aclWhoAmI() : Command<string> = ServerCommands.AclWhoAmI()
