namespace Redis.Functional.FSharp

open System
open Redis.Functional

/// The commands of the group "connection", and raw ones.
[<AutoOpen>]
module ConnectionCommands =
    type Cmd with

        /// Any command by its name and arguments; its reply as it came.
        static member raw(name: string, [<ParamArray>] args: RedisValue[]) : Command<RespValue> =
            Commands.Raw(name, args)

        /// PING: PONG.
        static member ping() : Command<string> = Commands.Ping()

        /// PING: the message.
        static member ping(message: RedisValue) : Command<RedisValue> = Commands.Ping message

        /// ECHO: the message.
        static member echo(message: RedisValue) : Command<RedisValue> = Commands.Echo message

        /// CLIENT ID.
        static member clientId() : Command<int64> = Commands.ClientId()

        /// CLIENT GETNAME. None: it has none.
        static member clientGetName() : Command<string option> = Commands.ClientGetName().Map Interop.toOption

        /// CLIENT GETREDIR.
        static member clientGetRedir() : Command<int64> = Commands.ClientGetRedir()

        /// CLIENT TRACKINGINFO.
        static member clientTrackingInfo() : Command<TrackingInfo> = Commands.ClientTrackingInfo()

        /// CLIENT INFO: the connection that asks.
        static member clientInfo() : Command<ConnectedClient> = Commands.ClientInfo()

        /// CLIENT LIST: all connections, or those of a kind.
        static member clientList(?kind: ClientKind) : Command<ConnectedClient list> =
            Commands.ClientList(Option.toNullable kind).Map Interop.toList

        /// CLIENT LIST … ID.
        static member clientList(ids: int64 seq) : Command<ConnectedClient list> =
            Commands.ClientList(ids).Map Interop.toList

        /// CLIENT LIST: those that fulfil a filter. Valkey; Redis knows no filters here but the kind and the number.
        static member clientList(filter: ClientFilter) : Command<ConnectedClient list> =
            Commands.ClientList(filter).Map Interop.toList

        /// CLIENT KILL: how many were closed.
        static member clientKill(filter: ClientFilter) : Command<int64> = Commands.ClientKill filter

        /// CLIENT PAUSE.
        static member clientPause(time: TimeSpan, ?writesOnly: bool) : Command<unit> =
            Commands.ClientPause(time, defaultArg writesOnly false).Map Interop.toUnit

        /// CLIENT UNPAUSE.
        static member clientUnpause() : Command<unit> = Commands.ClientUnpause().Map Interop.toUnit

        /// CLIENT UNBLOCK. False: it was not blocked.
        static member clientUnblock(id: int64, ?withError: bool) : Command<bool> =
            Commands.ClientUnblock(id, defaultArg withError false)
