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

        /// <summary>The number of the connection that asks, which is another after every reconnect.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 5.0 · O(1) · <see href="https://redis.io/docs/latest/commands/client-id/">CLIENT ID</see>
        /// </para>
        /// </remarks>
        static member clientId() : Command<int64> = ServerCommands.ClientId()

        /// <summary>The name of the connection that asks.</summary>
        /// <returns>None: it has none; <c>RedisConfig.ClientName</c> gives one.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 2.6.9 · O(1) · <see href="https://redis.io/docs/latest/commands/client-getname/">CLIENT
        /// GETNAME</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clientGetName() : Command<string option> = Shape.option (ServerCommands.ClientGetName())

        /// <summary>
        /// The connection that is told what the server tracks for the one that asks; 0: itself, −1: nothing is tracked.
        /// </summary>
        /// <remarks>
        /// <para>
        /// Since Redis 6.0 · O(1) · <see href="https://redis.io/docs/latest/commands/client-getredir/">CLIENT
        /// GETREDIR</see>
        /// </para>
        /// </remarks>
        static member clientGetRedir() : Command<int64> = ServerCommands.ClientGetRedir()

        /// <summary>What the server tracks for the connection that asks.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/client-trackinginfo/">CLIENT
        /// TRACKINGINFO</see>
        /// </para>
        /// </remarks>
        static member clientTrackingInfo() : Command<TrackingInfo> = ServerCommands.ClientTrackingInfo()

        /// <summary>The connection that asks, as the server sees it.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/client-info/">CLIENT INFO</see>
        /// </para>
        /// </remarks>
        static member clientInfo() : Command<ClientInfo> = ServerCommands.ClientInfo()

        /// <summary>All connections, or those of a kind.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 2.4 (<c>TYPE</c>: 5.0) · O(connections) ·
        /// <see href="https://redis.io/docs/latest/commands/client-list/">CLIENT LIST</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clientList(?kind: ClientKind) : Command<ClientInfo list> =
            Shape.list (ServerCommands.ClientList(Option.toNullable kind))

        /// <summary>The connections of these numbers that there are.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 2.4 (<c>ID</c>: 6.2) · O(connections) ·
        /// <see href="https://redis.io/docs/latest/commands/client-list/">CLIENT LIST</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clientList(ids: int64 seq) : Command<ClientInfo list> =
            Shape.list (ServerCommands.ClientList(ids))

        /// <summary>The connections that fulfil a filter, the one that asks only where it is included.</summary>
        /// <remarks>
        /// <para>ERR on Redis, which knows no filters here but the kind and the number.</para>
        /// <para>
        /// Since Redis 2.4 (filters: Valkey 8.1) · O(connections) ·
        /// <see href="https://redis.io/docs/latest/commands/client-list/">CLIENT LIST</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clientList(filter: ClientFilter) : Command<ClientInfo list> =
            Shape.list (ServerCommands.ClientList(filter))

        /// <summary>How many connections were closed.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 2.4 (filters: 2.8.12) · O(connections) ·
        /// <see href="https://redis.io/docs/latest/commands/client-kill/">CLIENT KILL</see>
        /// </para>
        /// </remarks>
        static member clientKill(filter: ClientFilter) : Command<int64> = ServerCommands.ClientKill(filter)

        /// <summary>The server stops answering: to all commands, or to those that write.</summary>
        /// <remarks>
        /// <para>Milliseconds, rounded up; zero and less is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 3.0 (<c>WRITE</c>: 6.2) · O(1) ·
        /// <see href="https://redis.io/docs/latest/commands/client-pause/">CLIENT PAUSE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clientPause(time: TimeSpan, ?writesOnly: bool) : Command<unit> =
            Shape.unit (ServerCommands.ClientPause(time, defaultArg writesOnly false))

        /// <summary>The server answers again.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 6.2 · O(paused connections) ·
        /// <see href="https://redis.io/docs/latest/commands/client-unpause/">CLIENT UNPAUSE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clientUnpause() : Command<unit> = Shape.unit (ServerCommands.ClientUnpause())

        /// <summary>
        /// Ends the waiting of a blocked connection, as if its time was over, or with the error UNBLOCKED.
        /// </summary>
        /// <returns>False: it was not blocked.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 5.0 · O(log connections) ·
        /// <see href="https://redis.io/docs/latest/commands/client-unblock/">CLIENT UNBLOCK</see>
        /// </para>
        /// </remarks>
        static member clientUnblock(id: int64, ?withError: bool) : Command<bool> =
            ServerCommands.ClientUnblock(id, defaultArg withError false)
