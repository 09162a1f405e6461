// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open System
open System.Runtime.CompilerServices
open Redis.Functional
open Redis.Functional.Server

/// The commands about a server's connections.
[<AutoOpen>]
module ClientCommands =
    type ServerCmd with

        /// The number of the connection that asks, which is another after every reconnect. · since 5.0 · O(1) ·
        /// https://redis.io/docs/latest/commands/client-id/
        static member clientId() : Command<int64> = ServerCommands.ClientId()

        /// The name of the connection that asks. None: it has none; RedisConfig.ClientName gives one. · since 2.6.9 ·
        /// O(1) · https://redis.io/docs/latest/commands/client-getname/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clientGetName() : Command<string option> = Shape.option (ServerCommands.ClientGetName())

        /// The connection that is told what the server tracks for the one that asks; 0: itself, −1: nothing is tracked.
        /// · since 6.0 · O(1) · https://redis.io/docs/latest/commands/client-getredir/
        static member clientGetRedir() : Command<int64> = ServerCommands.ClientGetRedir()

        /// What the server tracks for the connection that asks. · since 6.2 · O(1) ·
        /// https://redis.io/docs/latest/commands/client-trackinginfo/
        static member clientTrackingInfo() : Command<TrackingInfo> = ServerCommands.ClientTrackingInfo()

        /// The connection that asks, as the server sees it. · since 6.2 · O(1) ·
        /// https://redis.io/docs/latest/commands/client-info/
        static member clientInfo() : Command<ClientInfo> = ServerCommands.ClientInfo()

        /// All connections, or those of a kind. · since 2.4 (TYPE: 5.0) · O(connections) ·
        /// https://redis.io/docs/latest/commands/client-list/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clientList(?kind: ClientKind) : Command<ClientInfo list> =
            Shape.list (ServerCommands.ClientList(Option.toNullable kind))

        /// The connections of these numbers that there are. · since 2.4 (ID: 6.2) · O(connections) ·
        /// https://redis.io/docs/latest/commands/client-list/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clientList(ids: int64 seq) : Command<ClientInfo list> =
            Shape.list (ServerCommands.ClientList(ids))

        /// The connections that fulfil a filter, the one that asks only where it is included. · since 2.4 (filters:
        /// Valkey 8.1) · O(connections) · ERR on Redis, which knows no filters here but the kind and the number ·
        /// https://redis.io/docs/latest/commands/client-list/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clientList(filter: ClientFilter) : Command<ClientInfo list> =
            Shape.list (ServerCommands.ClientList(filter))

        /// How many connections were closed. · since 2.4 (filters: 2.8.12) · O(connections) ·
        /// https://redis.io/docs/latest/commands/client-kill/
        static member clientKill(filter: ClientFilter) : Command<int64> = ServerCommands.ClientKill(filter)

        /// The server stops answering: to all commands, or to those that write. · since 3.0 (WRITE: 6.2) · O(1) ·
        /// milliseconds, rounded up; zero and less is an InvalidArgument ·
        /// https://redis.io/docs/latest/commands/client-pause/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clientPause(time: TimeSpan, ?writesOnly: bool) : Command<unit> =
            Shape.unit (ServerCommands.ClientPause(time, defaultArg writesOnly false))

        /// The server answers again. · since 6.2 · O(paused connections) ·
        /// https://redis.io/docs/latest/commands/client-unpause/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clientUnpause() : Command<unit> = Shape.unit (ServerCommands.ClientUnpause())

        /// Ends the waiting of a blocked connection, as if its time was over, or with the error UNBLOCKED. False: it
        /// was not blocked. · since 5.0 · O(log connections) · https://redis.io/docs/latest/commands/client-unblock/
        static member clientUnblock(id: int64, ?withError: bool) : Command<bool> =
            ServerCommands.ClientUnblock(id, defaultArg withError false)
