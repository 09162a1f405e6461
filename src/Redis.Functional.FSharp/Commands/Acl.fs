namespace Redis.Functional.FSharp

open System
open Redis.Functional

/// The commands of the group "server: ACL".
[<AutoOpen>]
module AclCommands =
    type Cmd with

        /// ACL CAT: the categories of commands, or the commands of a category, subcommands as config|get.
        static member aclCat(?category: string) : Command<string list> =
            Commands.AclCat(Option.toObj category).Map Interop.toList

        /// ACL DELUSER: how many of the users there were; they are gone and so are their connections.
        static member aclDelUser([<ParamArray>] users: string[]) : Command<int64> = Commands.AclDelUser(users)

        /// ACL DRYRUN: why a user may not run a command with these arguments; it is not run.
        static member aclDryRun
            (
                user: string,
                command: string,
                [<ParamArray>] args: RedisValue[]
            ) : Command<string option> =
            Commands.AclDryRun(user, command, args).Map Interop.toOption

        /// ACL GENPASS: A password made by chance, in hexadecimal digits, of so many bits; 256 when it is not said.
        static member aclGenPass(?bits: int) : Command<string> = Commands.AclGenPass(Option.toNullable bits)

        /// ACL GETUSER: what a user may do.
        static member aclGetUser(user: string) : Command<AclUser option> =
            Commands.AclGetUser(user).Map Interop.toOption

        /// ACL LIST: all users with their rules.
        static member aclList() : Command<AclUserRules list> = Commands.AclList().Map Interop.toList

        /// ACL LOAD: reads the users anew from the server's ACL file.
        static member aclLoad() : Command<unit> = Commands.AclLoad().Map Interop.toUnit

        /// ACL SAVE: writes the users into the server's ACL file.
        static member aclSave() : Command<unit> = Commands.AclSave().Map Interop.toUnit

        /// ACL LOG: what was denied, the newest first; ten when it is not said how many.
        static member aclLog(?count: int64) : Command<AclLogEntry list> =
            Commands.AclLog(Option.toNullable count).Map Interop.toList

        /// ACL LOG: forgets what was denied.
        static member aclLogReset() : Command<unit> = Commands.AclLogReset().Map Interop.toUnit

        /// ACL SETUSER: makes a user, or changes it: one that is new is off and may do nothing.
        static member aclSetUser(user: string, [<ParamArray>] rules: AclRule[]) : Command<unit> =
            Commands.AclSetUser(user, rules).Map Interop.toUnit

        /// ACL USERS: the names of all users.
        static member aclUsers() : Command<string list> = Commands.AclUsers().Map Interop.toList

        /// ACL WHOAMI: the user that the connection is logged in as.
        static member aclWhoAmI() : Command<string> = Commands.AclWhoAmI()
