// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open System
open System.Runtime.CompilerServices
open Redis.Functional
open Redis.Functional.Server

/// The commands of the group "server: logs, latency, memory, modules, COMMAND".
[<AutoOpen>]
module ServerWatchCommands =
    type ServerCmd with

        /// <summary>How many commands the server has.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 2.8.13 · O(1) · <see href="https://redis.io/docs/latest/commands/command-count/">COMMAND
        /// COUNT</see>
        /// </para>
        /// </remarks>
        static member commandCount() : Command<int64> = ServerCommands.CommandCount()

        /// <summary>The names of the server's commands, in small letters: all, or those of a filter.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 7.0 · O(commands) · <see href="https://redis.io/docs/latest/commands/command-list/">COMMAND
        /// LIST</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member commandList(?filter: CommandFilter) : Command<string list> =
            Shape.list (ServerCommands.CommandList(defaultArg filter CommandFilter.All))

        /// <summary>
        /// What the server says of these commands to people, or of all; those it has not are left out.
        /// </summary>
        /// <remarks>
        /// <para>A subcommand is named <c>config|get</c>.</para>
        /// <para>
        /// Since Redis 7.0 · O(commands) · <see href="https://redis.io/docs/latest/commands/command-docs/">COMMAND
        /// DOCS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member commandDocs([<ParamArray>] commands: string[]) : Command<CommandDocumentation list> =
            Shape.list (ServerCommands.CommandDocs(commands))

        /// <summary>
        /// What the server says of these commands to people, or of all; those it has not are left out.
        /// </summary>
        /// <remarks>
        /// <para>A subcommand is named <c>config|get</c>.</para>
        /// <para>
        /// Since Redis 7.0 · O(commands) · <see href="https://redis.io/docs/latest/commands/command-docs/">COMMAND
        /// DOCS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member commandDocs(commands: string seq) : Command<CommandDocumentation list> =
            Shape.list (ServerCommands.CommandDocs(commands))

        /// <summary>What the server knows of these commands, in order, or of all.</summary>
        /// <returns>None: it has none of that name.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 2.8.13 · O(commands) · <see href="https://redis.io/docs/latest/commands/command-info/">COMMAND
        /// INFO</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member commandInfo([<ParamArray>] commands: string[]) : Command<CommandInfo option list> =
            Shape.options (ServerCommands.CommandInfo(commands))

        /// <summary>What the server knows of these commands, in order, or of all.</summary>
        /// <returns>None: it has none of that name.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 2.8.13 · O(commands) · <see href="https://redis.io/docs/latest/commands/command-info/">COMMAND
        /// INFO</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member commandInfo(commands: string seq) : Command<CommandInfo option list> =
            Shape.options (ServerCommands.CommandInfo(commands))

        /// <summary>The keys among the arguments of a command, as the server finds them; it is not run.</summary>
        /// <remarks>
        /// <para>ERR when it has no keys, or the arguments are wrong.</para>
        /// <para>
        /// Since Redis 2.8.13 · O(arguments) ·
        /// <see href="https://redis.io/docs/latest/commands/command-getkeys/">COMMAND GETKEYS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member commandGetKeys(command: string, [<ParamArray>] args: RedisValue[]) : Command<RedisKey list> =
            Shape.list (ServerCommands.CommandGetKeys(command, args))

        /// <summary>The keys among the arguments of a command, as the server finds them; it is not run.</summary>
        /// <remarks>
        /// <para>ERR when it has no keys, or the arguments are wrong.</para>
        /// <para>
        /// Since Redis 2.8.13 · O(arguments) ·
        /// <see href="https://redis.io/docs/latest/commands/command-getkeys/">COMMAND GETKEYS</see>
        /// </para>
        /// </remarks>
        static member inline commandGetKeys(command: string, [<ParamArray>] args: ^Args[]) : Command<RedisKey list> =
            ServerCmd.commandGetKeys(command, Given.values args)

        /// <summary>The keys among the arguments of a command, as the server finds them; it is not run.</summary>
        /// <remarks>
        /// <para>ERR when it has no keys, or the arguments are wrong.</para>
        /// <para>
        /// Since Redis 2.8.13 · O(arguments) ·
        /// <see href="https://redis.io/docs/latest/commands/command-getkeys/">COMMAND GETKEYS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member commandGetKeys(command: string, args: RedisValue seq) : Command<RedisKey list> =
            Shape.list (ServerCommands.CommandGetKeys(command, args))

        /// <summary>As <c>commandGetKeys</c>, with what the command does with each.</summary>
        /// <remarks>
        /// <para>ERR when it has no keys, or the arguments are wrong.</para>
        /// <para>
        /// Since Redis 7.0 · O(arguments) ·
        /// <see href="https://redis.io/docs/latest/commands/command-getkeysandflags/">COMMAND GETKEYSANDFLAGS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member commandGetKeysAndFlags
            (command: string, [<ParamArray>] args: RedisValue[])
            : Command<CommandKey list> =
            Shape.list (ServerCommands.CommandGetKeysAndFlags(command, args))

        /// <summary>As <c>commandGetKeys</c>, with what the command does with each.</summary>
        /// <remarks>
        /// <para>ERR when it has no keys, or the arguments are wrong.</para>
        /// <para>
        /// Since Redis 7.0 · O(arguments) ·
        /// <see href="https://redis.io/docs/latest/commands/command-getkeysandflags/">COMMAND GETKEYSANDFLAGS</see>
        /// </para>
        /// </remarks>
        static member inline commandGetKeysAndFlags
            (command: string, [<ParamArray>] args: ^Args[])
            : Command<CommandKey list> =
            ServerCmd.commandGetKeysAndFlags(command, Given.values args)

        /// <summary>As <c>commandGetKeys</c>, with what the command does with each.</summary>
        /// <remarks>
        /// <para>ERR when it has no keys, or the arguments are wrong.</para>
        /// <para>
        /// Since Redis 7.0 · O(arguments) ·
        /// <see href="https://redis.io/docs/latest/commands/command-getkeysandflags/">COMMAND GETKEYSANDFLAGS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member commandGetKeysAndFlags(command: string, args: RedisValue seq) : Command<CommandKey list> =
            Shape.list (ServerCommands.CommandGetKeysAndFlags(command, args))

        /// <summary>
        /// The newest delay of each event; empty while the server's <c>latency-monitor-threshold</c> is 0.
        /// </summary>
        /// <remarks>
        /// <para>Milliseconds.</para>
        /// <para>
        /// Since Redis 2.8.13 · O(1) · <see href="https://redis.io/docs/latest/commands/latency-latest/">LATENCY
        /// LATEST</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member latencyLatest() : Command<LatencySpike list> = Shape.list (ServerCommands.LatencyLatest())

        /// <summary>The delays of an event, one per second at most.</summary>
        /// <remarks>
        /// <para>Milliseconds.</para>
        /// <para>
        /// Since Redis 2.8.13 · O(1) · <see href="https://redis.io/docs/latest/commands/latency-history/">LATENCY
        /// HISTORY</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member latencyHistory(name: string) : Command<LatencySample list> =
            Shape.list (ServerCommands.LatencyHistory(name))

        /// <summary>
        /// How long the calls of these commands took, or of all; those that were not called are left out.
        /// </summary>
        /// <remarks>
        /// <para>Microseconds.</para>
        /// <para>
        /// Since Redis 7.0 · O(commands) · <see href="https://redis.io/docs/latest/commands/latency-histogram/">LATENCY
        /// HISTOGRAM</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member latencyHistogram([<ParamArray>] commands: string[]) : Command<CommandLatency list> =
            Shape.list (ServerCommands.LatencyHistogram(commands))

        /// <summary>
        /// How long the calls of these commands took, or of all; those that were not called are left out.
        /// </summary>
        /// <remarks>
        /// <para>Microseconds.</para>
        /// <para>
        /// Since Redis 7.0 · O(commands) · <see href="https://redis.io/docs/latest/commands/latency-histogram/">LATENCY
        /// HISTOGRAM</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member latencyHistogram(commands: string seq) : Command<CommandLatency list> =
            Shape.list (ServerCommands.LatencyHistogram(commands))

        /// <summary>How many events were forgotten: these, or all.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 2.8.13 · O(1) · <see href="https://redis.io/docs/latest/commands/latency-reset/">LATENCY
        /// RESET</see>
        /// </para>
        /// </remarks>
        static member latencyReset([<ParamArray>] events: string[]) : Command<int64> =
            ServerCommands.LatencyReset(events)

        /// <summary>How many events were forgotten: these, or all.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 2.8.13 · O(1) · <see href="https://redis.io/docs/latest/commands/latency-reset/">LATENCY
        /// RESET</see>
        /// </para>
        /// </remarks>
        static member latencyReset(events: string seq) : Command<int64> = ServerCommands.LatencyReset(events)

        /// <summary>The delays of an event, drawn with letters.</summary>
        /// <remarks>
        /// <para>ERR when there are none.</para>
        /// <para>
        /// Since Redis 2.8.13 · O(1) · <see href="https://redis.io/docs/latest/commands/latency-graph/">LATENCY
        /// GRAPH</see>
        /// </para>
        /// </remarks>
        static member latencyGraph(name: string) : Command<string> = ServerCommands.LatencyGraph(name)

        /// <summary>What the server thinks of its delays.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 2.8.13 · O(1) · <see href="https://redis.io/docs/latest/commands/latency-doctor/">LATENCY
        /// DOCTOR</see>
        /// </para>
        /// </remarks>
        static member latencyDoctor() : Command<string> = ServerCommands.LatencyDoctor()

        /// <summary>The commands that took long, the newest first: ten, or so many; −1: all.</summary>
        /// <remarks>
        /// <para>A count below −1 is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 2.2.12 · O(entries) · <see href="https://redis.io/docs/latest/commands/slowlog-get/">SLOWLOG
        /// GET</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member slowLogGet(?count: int64) : Command<SlowLogEntry list> =
            Shape.list (ServerCommands.SlowLogGet(Option.toNullable count))

        /// <summary>How many slow commands are remembered.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 2.2.12 · O(1) · <see href="https://redis.io/docs/latest/commands/slowlog-len/">SLOWLOG LEN</see>
        /// </para>
        /// </remarks>
        static member slowLogLen() : Command<int64> = ServerCommands.SlowLogLen()

        /// <summary>Forgets the slow commands.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 2.2.12 · O(entries) · <see href="https://redis.io/docs/latest/commands/slowlog-reset/">SLOWLOG
        /// RESET</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member slowLogReset() : Command<unit> = Shape.unit (ServerCommands.SlowLogReset())

        /// <summary>The commands that took long or were large, the newest first: ten, or so many; −1: all.</summary>
        /// <remarks>
        /// <para>Valkey.</para>
        /// <para>A count below −1 is an InvalidArgument.</para>
        /// <para>
        /// Since Valkey 8.1 · O(entries) · <see href="https://valkey.io/commands/commandlog-get/">COMMANDLOG GET</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member commandLogGet(?count: int64, ?kind: CommandLogKind) : Command<CommandLogEntry list> =
            Shape.list (ServerCommands.CommandLogGet(defaultArg count 10L, defaultArg kind CommandLogKind.Slow))

        /// <summary>How many such commands are remembered.</summary>
        /// <remarks>
        /// <para>Valkey.</para>
        /// <para>
        /// Since Valkey 8.1 · O(1) · <see href="https://valkey.io/commands/commandlog-len/">COMMANDLOG LEN</see>
        /// </para>
        /// </remarks>
        static member commandLogLen(?kind: CommandLogKind) : Command<int64> =
            ServerCommands.CommandLogLen(defaultArg kind CommandLogKind.Slow)

        /// <summary>Forgets such commands.</summary>
        /// <remarks>
        /// <para>Valkey.</para>
        /// <para>
        /// Since Valkey 8.1 · O(entries) · <see href="https://valkey.io/commands/commandlog-reset/">COMMANDLOG
        /// RESET</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member commandLogReset(?kind: CommandLogKind) : Command<unit> =
            Shape.unit (ServerCommands.CommandLogReset(defaultArg kind CommandLogKind.Slow))

        /// <summary>How many bytes a key and its value take.</summary>
        /// <returns>None: no such key.</returns>
        /// <remarks>
        /// <para>Of a collection so many elements are looked at, 5 when it is not said, 0 for all.</para>
        /// <para>
        /// Since Redis 4.0 · O(samples) · <see href="https://redis.io/docs/latest/commands/memory-usage/">MEMORY
        /// USAGE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member memoryUsage(key: RedisKey, ?samples: int64) : Command<int64 option> =
            Shape.option (ServerCommands.MemoryUsage(key, Option.toNullable samples))

        /// <summary>How many bytes a key and its value take.</summary>
        /// <returns>None: no such key.</returns>
        /// <remarks>
        /// <para>Of a collection so many elements are looked at, 5 when it is not said, 0 for all.</para>
        /// <para>
        /// Since Redis 4.0 · O(samples) · <see href="https://redis.io/docs/latest/commands/memory-usage/">MEMORY
        /// USAGE</see>
        /// </para>
        /// </remarks>
        static member inline memoryUsage(key: ^Key, ?samples: int64) : Command<int64 option> =
            ServerCmd.memoryUsage(Given.key key, ?samples = samples)

        /// <summary>Where the server's memory goes.</summary>
        /// <remarks>
        /// <para>Bytes.</para>
        /// <para>
        /// Since Redis 4.0 · O(1) · <see href="https://redis.io/docs/latest/commands/memory-stats/">MEMORY STATS</see>
        /// </para>
        /// </remarks>
        static member memoryStats() : Command<MemoryStats> = ServerCommands.MemoryStats()

        /// <summary>What the server thinks of its memory.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 4.0 · O(1) · <see href="https://redis.io/docs/latest/commands/memory-doctor/">MEMORY
        /// DOCTOR</see>
        /// </para>
        /// </remarks>
        static member memoryDoctor() : Command<string> = ServerCommands.MemoryDoctor()

        /// <summary>What the allocator tells, in its own format.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 4.0 · O(allocations), may be slow ·
        /// <see href="https://redis.io/docs/latest/commands/memory-malloc-stats/">MEMORY MALLOC-STATS</see>
        /// </para>
        /// </remarks>
        static member memoryMallocStats() : Command<string> = ServerCommands.MemoryMallocStats()

        /// <summary>Asks the allocator to give back what it does not need.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 4.0 · O(allocations), may be slow ·
        /// <see href="https://redis.io/docs/latest/commands/memory-purge/">MEMORY PURGE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member memoryPurge() : Command<unit> = Shape.unit (ServerCommands.MemoryPurge())

        /// <summary>The modules that are loaded.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 4.0 · O(modules) · <see href="https://redis.io/docs/latest/commands/module-list/">MODULE
        /// LIST</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member moduleList() : Command<ModuleInfo list> = Shape.list (ServerCommands.ModuleList())

        /// <summary>Loads a module from a file of the server's machine.</summary>
        /// <remarks>
        /// <para>ERR when it cannot be loaded, or the server does not allow the command.</para>
        /// <para>
        /// Since Redis 4.0 · O(1) · <see href="https://redis.io/docs/latest/commands/module-load/">MODULE LOAD</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member moduleLoad(path: string, [<ParamArray>] args: RedisValue[]) : Command<unit> =
            Shape.unit (ServerCommands.ModuleLoad(path, args))

        /// <summary>Loads a module from a file of the server's machine.</summary>
        /// <remarks>
        /// <para>ERR when it cannot be loaded, or the server does not allow the command.</para>
        /// <para>
        /// Since Redis 4.0 · O(1) · <see href="https://redis.io/docs/latest/commands/module-load/">MODULE LOAD</see>
        /// </para>
        /// </remarks>
        static member inline moduleLoad(path: string, [<ParamArray>] args: ^Args[]) : Command<unit> =
            ServerCmd.moduleLoad(path, Given.values args)

        /// <summary>Loads a module from a file of the server's machine.</summary>
        /// <remarks>
        /// <para>ERR when it cannot be loaded, or the server does not allow the command.</para>
        /// <para>
        /// Since Redis 4.0 · O(1) · <see href="https://redis.io/docs/latest/commands/module-load/">MODULE LOAD</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member moduleLoad(path: string, args: RedisValue seq) : Command<unit> =
            Shape.unit (ServerCommands.ModuleLoad(path, args))

        /// <summary>Loads a module, with its parameters and arguments.</summary>
        /// <remarks>
        /// <para>ERR when it cannot be loaded, or the server does not allow the command.</para>
        /// <para>
        /// Since Redis 7.0 · O(1) · <see href="https://redis.io/docs/latest/commands/module-loadex/">MODULE
        /// LOADEX</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member moduleLoadEx
            (path: string, ?config: (string * RedisValue) seq, ?args: RedisValue seq)
            : Command<unit> =
            Shape.unit (
                ServerCommands.ModuleLoadEx(
                    path,
                    Option.toObj (Option.map Interop.ofPairs config),
                    Seq.toArray (defaultArg args Seq.empty)
                )
            )

        /// <summary>Takes a module out.</summary>
        /// <remarks>
        /// <para>ERR when there is none of that name, or it does not let go.</para>
        /// <para>
        /// Since Redis 4.0 · O(1) · <see href="https://redis.io/docs/latest/commands/module-unload/">MODULE
        /// UNLOAD</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member moduleUnload(name: string) : Command<unit> = Shape.unit (ServerCommands.ModuleUnload(name))
