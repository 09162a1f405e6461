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

        /// The categories of commands, or the commands of a category, subcommands as config|get. · since 6.0 · O(1) ·
        /// ERR when there is no such category · https://redis.io/docs/latest/commands/acl-cat/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member aclCat(?category: string) : Command<string list> =
            Shape.list (ServerCommands.AclCat(Option.toObj category))

        /// How many of the users there were; they are gone and so are their connections. The user default stays. ·
        /// since 6.0 · O(users) · https://redis.io/docs/latest/commands/acl-deluser/
        static member aclDelUser([<ParamArray>] users: string[]) : Command<int64> = ServerCommands.AclDelUser(users)

        /// How many of the users there were; they are gone and so are their connections. The user default stays. ·
        /// since 6.0 · O(users) · https://redis.io/docs/latest/commands/acl-deluser/
        static member aclDelUser(users: string seq) : Command<int64> = ServerCommands.AclDelUser(users)

        /// Why a user may not run a command with these arguments; it is not run. None: it may. · since 7.0 · O(1) · ERR
        /// when there is no such user or command · https://redis.io/docs/latest/commands/acl-dryrun/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member aclDryRun
            (user: string, command: string, [<ParamArray>] args: RedisValue[])
            : Command<string option> =
            Shape.option (ServerCommands.AclDryRun(user, command, args))

        /// Why a user may not run a command with these arguments; it is not run. None: it may. · since 7.0 · O(1) · ERR
        /// when there is no such user or command · https://redis.io/docs/latest/commands/acl-dryrun/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member aclDryRun(user: string, command: string, args: RedisValue seq) : Command<string option> =
            Shape.option (ServerCommands.AclDryRun(user, command, args))

        /// A password made by chance, in hexadecimal digits, of so many bits; 256 when it is not said. · since 6.0 ·
        /// O(1) · from 1 to 4096 · https://redis.io/docs/latest/commands/acl-genpass/
        static member aclGenPass(?bits: int) : Command<string> = ServerCommands.AclGenPass(Option.toNullable bits)

        /// What a user may do. None: there is no such user. · since 6.0 · O(rules) ·
        /// https://redis.io/docs/latest/commands/acl-getuser/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member aclGetUser(user: string) : Command<AclUser option> =
            Shape.option (ServerCommands.AclGetUser(user))

        /// All users with their rules. · since 6.0 · O(users) · https://redis.io/docs/latest/commands/acl-list/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member aclList() : Command<AclUserRules list> = Shape.list (ServerCommands.AclList())

        /// Reads the users anew from the server's ACL file. · since 6.0 · O(users) · ERR when it has none, or something
        /// in it is wrong; nothing is changed then · https://redis.io/docs/latest/commands/acl-load/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member aclLoad() : Command<unit> = Shape.unit (ServerCommands.AclLoad())

        /// Writes the users into the server's ACL file. · since 6.0 · O(users) · ERR when it has none, or cannot write
        /// it · https://redis.io/docs/latest/commands/acl-save/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member aclSave() : Command<unit> = Shape.unit (ServerCommands.AclSave())

        /// What was denied, the newest first; ten when it is not said how many. · since 6.0 · O(entries) ·
        /// https://redis.io/docs/latest/commands/acl-log/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member aclLog(?count: int64) : Command<AclLogEntry list> =
            Shape.list (ServerCommands.AclLog(Option.toNullable count))

        /// Forgets what was denied. · since 6.0 · O(entries) · https://redis.io/docs/latest/commands/acl-log/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member aclLogReset() : Command<unit> = Shape.unit (ServerCommands.AclLogReset())

        /// Makes a user, or changes it: one that is new is off and may do nothing. All rules apply, or none. Errors and
        /// traces never show a rule. · since 6.0 · O(rules) · ERR when a rule is wrong ·
        /// https://redis.io/docs/latest/commands/acl-setuser/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member aclSetUser(user: string, [<ParamArray>] rules: AclRule[]) : Command<unit> =
            Shape.unit (ServerCommands.AclSetUser(user, rules))

        /// Makes a user, or changes it: one that is new is off and may do nothing. All rules apply, or none. Errors and
        /// traces never show a rule. · since 6.0 · O(rules) · ERR when a rule is wrong ·
        /// https://redis.io/docs/latest/commands/acl-setuser/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member aclSetUser(user: string, rules: AclRule seq) : Command<unit> =
            Shape.unit (ServerCommands.AclSetUser(user, rules))

        /// The names of all users. · since 6.0 · O(users) · https://redis.io/docs/latest/commands/acl-users/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member aclUsers() : Command<string list> = Shape.list (ServerCommands.AclUsers())

        /// The user that the connection is logged in as. · since 6.0 · O(1) ·
        /// https://redis.io/docs/latest/commands/acl-whoami/
        static member aclWhoAmI() : Command<string> = ServerCommands.AclWhoAmI()
