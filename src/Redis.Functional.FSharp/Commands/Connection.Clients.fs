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

        /// <summary>Gets the ID of the connection that runs the command.</summary>
        /// <returns>The ID, which changes with every reconnect.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 5.0 · O(1) · <see href="https://redis.io/docs/latest/commands/client-id/">CLIENT ID</see>
        /// </para>
        /// </remarks>
        static member clientId() : Command<int64> = ServerCommands.ClientId()

        /// <summary>Gets the name of the connection that runs the command.</summary>
        /// <returns>The name, or None if it has none. <c>RedisConfig.ClientName</c> sets it.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 2.6.9 · O(1) · <see href="https://redis.io/docs/latest/commands/client-getname/">CLIENT
        /// GETNAME</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clientGetName() : Command<string option> = Shape.option (ServerCommands.ClientGetName())

        /// <summary>
        /// Gets the connection that receives the invalidation messages of the connection that runs the command.
        /// </summary>
        /// <returns>The ID of the connection; 0 if it is the same connection; −1 if tracking is off.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 6.0 · O(1) · <see href="https://redis.io/docs/latest/commands/client-getredir/">CLIENT
        /// GETREDIR</see>
        /// </para>
        /// </remarks>
        static member clientGetRedir() : Command<int64> = ServerCommands.ClientGetRedir()

        /// <summary>Gets the tracking state of the connection that runs the command.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/client-trackinginfo/">CLIENT
        /// TRACKINGINFO</see>
        /// </para>
        /// </remarks>
        static member clientTrackingInfo() : Command<TrackingInfo> = ServerCommands.ClientTrackingInfo()

        /// <summary>Gets the connection that runs the command, as the server describes it.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/client-info/">CLIENT INFO</see>
        /// </para>
        /// </remarks>
        static member clientInfo() : Command<ClientInfo> = ServerCommands.ClientInfo()

        /// <summary>Gets the connections of the server.</summary>
        /// <param name="kind">Only connections of this kind. Needs Redis 5.0. Null: all.</param>
        /// <remarks>
        /// <para>
        /// Since Redis 2.4 (<c>TYPE</c>: 5.0) · O(connections) ·
        /// <see href="https://redis.io/docs/latest/commands/client-list/">CLIENT LIST</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clientList(?kind: ClientKind) : Command<ClientInfo list> =
            Shape.list (ServerCommands.ClientList(Option.toNullable kind))

        /// <summary>Gets the connections with the given IDs.</summary>
        /// <returns>The connections that exist.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 2.4 (<c>ID</c>: 6.2) · O(connections) ·
        /// <see href="https://redis.io/docs/latest/commands/client-list/">CLIENT LIST</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clientList(ids: int64 seq) : Command<ClientInfo list> =
            Shape.list (ServerCommands.ClientList(ids))

        /// <summary>Gets the connections that match a filter.</summary>
        /// <remarks>
        /// <para>
        /// The connection that runs the command is included only if <c>ClientFilter.SkipMe</c> is false. Redis knows no
        /// conditions but the kind and the ID, and replies to others with ERR.
        /// </para>
        /// <para>
        /// Since Redis 2.4 (filters: Valkey 8.1) · O(connections) ·
        /// <see href="https://redis.io/docs/latest/commands/client-list/">CLIENT LIST</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clientList(filter: ClientFilter) : Command<ClientInfo list> =
            Shape.list (ServerCommands.ClientList(filter))

        /// <summary>Closes the connections that match a filter.</summary>
        /// <param name="filter">At least one condition, otherwise an InvalidArgument.</param>
        /// <returns>The number of connections that were closed.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 2.4 (filters: 2.8.12) · O(connections) ·
        /// <see href="https://redis.io/docs/latest/commands/client-kill/">CLIENT KILL</see>
        /// </para>
        /// </remarks>
        static member clientKill(filter: ClientFilter) : Command<int64> = ServerCommands.ClientKill(filter)

        /// <summary>Pauses the server: commands of clients wait.</summary>
        /// <param name="time">Rounded up to milliseconds. Zero or less: InvalidArgument.</param>
        /// <param name="writesOnly">Whether only commands that write wait. Needs Redis 6.2.</param>
        /// <remarks>
        /// <para>
        /// Since Redis 3.0 (<c>WRITE</c>: 6.2) · O(1) ·
        /// <see href="https://redis.io/docs/latest/commands/client-pause/">CLIENT PAUSE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clientPause(time: TimeSpan, ?writesOnly: bool) : Command<unit> =
            Shape.unit (ServerCommands.ClientPause(time, defaultArg writesOnly false))

        /// <summary>Ends a pause of the server.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 6.2 · O(paused connections) ·
        /// <see href="https://redis.io/docs/latest/commands/client-unpause/">CLIENT UNPAUSE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clientUnpause() : Command<unit> = Shape.unit (ServerCommands.ClientUnpause())

        /// <summary>Unblocks a connection that waits in a blocking command.</summary>
        /// <param name="withError">
        /// Whether the blocking command fails with UNBLOCKED. Default: it returns as if its time were up.
        /// </param>
        /// <returns>True if the connection was unblocked; false if it was not blocked.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 5.0 · O(log connections) ·
        /// <see href="https://redis.io/docs/latest/commands/client-unblock/">CLIENT UNBLOCK</see>
        /// </para>
        /// </remarks>
        static member clientUnblock(id: int64, ?withError: bool) : Command<bool> =
            ServerCommands.ClientUnblock(id, defaultArg withError false)

        /// <summary>Unblocks a connection that waits in a blocking command.</summary>
        /// <param name="withError">
        /// Whether the blocking command fails with UNBLOCKED. Default: it returns as if its time were up.
        /// </param>
        /// <returns>True if the connection was unblocked; false if it was not blocked.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 5.0 · O(log connections) ·
        /// <see href="https://redis.io/docs/latest/commands/client-unblock/">CLIENT UNBLOCK</see>
        /// </para>
        /// </remarks>
        static member inline clientUnblock(id: ^Id, ?withError: bool) : Command<bool> =
            ServerCmd.clientUnblock(Given.int64 id, ?withError = withError)
