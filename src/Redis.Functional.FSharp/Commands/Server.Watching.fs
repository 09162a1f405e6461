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

        /// <summary>Gets the number of commands of the server.</summary>
        /// <returns>The number of commands.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 2.8.13 · O(1) · <see href="https://redis.io/docs/latest/commands/command-count/">COMMAND
        /// COUNT</see>
        /// </para>
        /// </remarks>
        static member commandCount() : Command<int64> = ServerCommands.CommandCount()

        /// <summary>Gets the names of the commands of the server.</summary>
        /// <param name="filter">Default: all commands.</param>
        /// <returns>The names in lowercase.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 7.0 · O(commands) · <see href="https://redis.io/docs/latest/commands/command-list/">COMMAND
        /// LIST</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member commandList(?filter: CommandFilter) : Command<string list> =
            Shape.list (ServerCommands.CommandList(defaultArg filter CommandFilter.All))

        /// <summary>Gets the documentation of commands.</summary>
        /// <param name="commands">Subcommands as <c>config|get</c>. None: all commands.</param>
        /// <returns>The documentation of the commands that exist.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 7.0 · O(commands) · <see href="https://redis.io/docs/latest/commands/command-docs/">COMMAND
        /// DOCS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member commandDocs([<ParamArray>] commands: string[]) : Command<CommandDocumentation list> =
            Shape.list (ServerCommands.CommandDocs(commands))

        /// <summary>Gets the documentation of commands.</summary>
        /// <param name="commands">Subcommands as <c>config|get</c>. None: all commands.</param>
        /// <returns>The documentation of the commands that exist.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 7.0 · O(commands) · <see href="https://redis.io/docs/latest/commands/command-docs/">COMMAND
        /// DOCS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member commandDocs(commands: string seq) : Command<CommandDocumentation list> =
            Shape.list (ServerCommands.CommandDocs(commands))

        /// <summary>Gets the properties of commands.</summary>
        /// <param name="commands">Subcommands as <c>config|get</c>. None: all commands.</param>
        /// <returns>One element per command, in order: its properties, or None if the command does not exist.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 2.8.13 · O(commands) · <see href="https://redis.io/docs/latest/commands/command-info/">COMMAND
        /// INFO</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member commandInfo([<ParamArray>] commands: string[]) : Command<CommandInfo option list> =
            Shape.options (ServerCommands.CommandInfo(commands))

        /// <summary>Gets the properties of commands.</summary>
        /// <param name="commands">Subcommands as <c>config|get</c>. None: all commands.</param>
        /// <returns>One element per command, in order: its properties, or None if the command does not exist.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 2.8.13 · O(commands) · <see href="https://redis.io/docs/latest/commands/command-info/">COMMAND
        /// INFO</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member commandInfo(commands: string seq) : Command<CommandInfo option list> =
            Shape.options (ServerCommands.CommandInfo(commands))

        /// <summary>Gets the keys among the arguments of a command, without running it.</summary>
        /// <remarks>
        /// <para>Fails with ERR if the command has no keys or the arguments are invalid.</para>
        /// <para>
        /// Since Redis 2.8.13 · O(arguments) ·
        /// <see href="https://redis.io/docs/latest/commands/command-getkeys/">COMMAND GETKEYS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member commandGetKeys(command: string, [<ParamArray>] args: RedisValue[]) : Command<RedisKey list> =
            Shape.list (ServerCommands.CommandGetKeys(command, args))

        /// <summary>Gets the keys among the arguments of a command, without running it.</summary>
        /// <remarks>
        /// <para>Fails with ERR if the command has no keys or the arguments are invalid.</para>
        /// <para>
        /// Since Redis 2.8.13 · O(arguments) ·
        /// <see href="https://redis.io/docs/latest/commands/command-getkeys/">COMMAND GETKEYS</see>
        /// </para>
        /// </remarks>
        static member inline commandGetKeys(command: string, [<ParamArray>] args: ^Args[]) : Command<RedisKey list> =
            ServerCmd.commandGetKeys(command, Given.values args)

        /// <summary>Gets the keys among the arguments of a command, without running it.</summary>
        /// <remarks>
        /// <para>Fails with ERR if the command has no keys or the arguments are invalid.</para>
        /// <para>
        /// Since Redis 2.8.13 · O(arguments) ·
        /// <see href="https://redis.io/docs/latest/commands/command-getkeys/">COMMAND GETKEYS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member commandGetKeys(command: string, args: RedisValue seq) : Command<RedisKey list> =
            Shape.list (ServerCommands.CommandGetKeys(command, args))

        /// <summary>
        /// Gets the keys among the arguments of a command and how the command uses them, without running it.
        /// </summary>
        /// <remarks>
        /// <para>Fails with ERR if the command has no keys or the arguments are invalid.</para>
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

        /// <summary>
        /// Gets the keys among the arguments of a command and how the command uses them, without running it.
        /// </summary>
        /// <remarks>
        /// <para>Fails with ERR if the command has no keys or the arguments are invalid.</para>
        /// <para>
        /// Since Redis 7.0 · O(arguments) ·
        /// <see href="https://redis.io/docs/latest/commands/command-getkeysandflags/">COMMAND GETKEYSANDFLAGS</see>
        /// </para>
        /// </remarks>
        static member inline commandGetKeysAndFlags
            (command: string, [<ParamArray>] args: ^Args[])
            : Command<CommandKey list> =
            ServerCmd.commandGetKeysAndFlags(command, Given.values args)

        /// <summary>
        /// Gets the keys among the arguments of a command and how the command uses them, without running it.
        /// </summary>
        /// <remarks>
        /// <para>Fails with ERR if the command has no keys or the arguments are invalid.</para>
        /// <para>
        /// Since Redis 7.0 · O(arguments) ·
        /// <see href="https://redis.io/docs/latest/commands/command-getkeysandflags/">COMMAND GETKEYSANDFLAGS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member commandGetKeysAndFlags(command: string, args: RedisValue seq) : Command<CommandKey list> =
            Shape.list (ServerCommands.CommandGetKeysAndFlags(command, args))

        /// <summary>Gets the latest latency spike of each event, in milliseconds.</summary>
        /// <returns>The spikes; empty while <c>latency-monitor-threshold</c> of the server is 0.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 2.8.13 · O(1) · <see href="https://redis.io/docs/latest/commands/latency-latest/">LATENCY
        /// LATEST</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member latencyLatest() : Command<LatencySpike list> = Shape.list (ServerCommands.LatencyLatest())

        /// <summary>Gets the latency spikes of an event, in milliseconds.</summary>
        /// <returns>The spikes, at most one per second.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 2.8.13 · O(1) · <see href="https://redis.io/docs/latest/commands/latency-history/">LATENCY
        /// HISTORY</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member latencyHistory(name: string) : Command<LatencySample list> =
            Shape.list (ServerCommands.LatencyHistory(name))

        /// <summary>Gets the latency histograms of commands, in microseconds.</summary>
        /// <param name="commands">None: all commands.</param>
        /// <returns>The histograms of the commands that were called.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 7.0 · O(commands) · <see href="https://redis.io/docs/latest/commands/latency-histogram/">LATENCY
        /// HISTOGRAM</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member latencyHistogram([<ParamArray>] commands: string[]) : Command<CommandLatency list> =
            Shape.list (ServerCommands.LatencyHistogram(commands))

        /// <summary>Gets the latency histograms of commands, in microseconds.</summary>
        /// <param name="commands">None: all commands.</param>
        /// <returns>The histograms of the commands that were called.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 7.0 · O(commands) · <see href="https://redis.io/docs/latest/commands/latency-histogram/">LATENCY
        /// HISTOGRAM</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member latencyHistogram(commands: string seq) : Command<CommandLatency list> =
            Shape.list (ServerCommands.LatencyHistogram(commands))

        /// <summary>Clears the latency spikes of events.</summary>
        /// <param name="events">None: all events.</param>
        /// <returns>The number of events that were cleared.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 2.8.13 · O(1) · <see href="https://redis.io/docs/latest/commands/latency-reset/">LATENCY
        /// RESET</see>
        /// </para>
        /// </remarks>
        static member latencyReset([<ParamArray>] events: string[]) : Command<int64> =
            ServerCommands.LatencyReset(events)

        /// <summary>Clears the latency spikes of events.</summary>
        /// <param name="events">None: all events.</param>
        /// <returns>The number of events that were cleared.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 2.8.13 · O(1) · <see href="https://redis.io/docs/latest/commands/latency-reset/">LATENCY
        /// RESET</see>
        /// </para>
        /// </remarks>
        static member latencyReset(events: string seq) : Command<int64> = ServerCommands.LatencyReset(events)

        /// <summary>Gets a chart of the latency spikes of an event, drawn with characters.</summary>
        /// <remarks>
        /// <para>Fails with ERR if the event has no spikes.</para>
        /// <para>
        /// Since Redis 2.8.13 · O(1) · <see href="https://redis.io/docs/latest/commands/latency-graph/">LATENCY
        /// GRAPH</see>
        /// </para>
        /// </remarks>
        static member latencyGraph(name: string) : Command<string> = ServerCommands.LatencyGraph(name)

        /// <summary>Gets a report of the server about its latency.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 2.8.13 · O(1) · <see href="https://redis.io/docs/latest/commands/latency-doctor/">LATENCY
        /// DOCTOR</see>
        /// </para>
        /// </remarks>
        static member latencyDoctor() : Command<string> = ServerCommands.LatencyDoctor()

        /// <summary>Gets the slow log, newest entries first.</summary>
        /// <param name="count">Maximum number of entries. Default: 10. −1: all. Less than −1: InvalidArgument.</param>
        /// <remarks>
        /// <para>
        /// Since Redis 2.2.12 · O(entries) · <see href="https://redis.io/docs/latest/commands/slowlog-get/">SLOWLOG
        /// GET</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member slowLogGet(?count: int64) : Command<SlowLogEntry list> =
            Shape.list (ServerCommands.SlowLogGet(Option.toNullable count))

        /// <summary>Gets the length of the slow log.</summary>
        /// <returns>The number of entries.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 2.2.12 · O(1) · <see href="https://redis.io/docs/latest/commands/slowlog-len/">SLOWLOG LEN</see>
        /// </para>
        /// </remarks>
        static member slowLogLen() : Command<int64> = ServerCommands.SlowLogLen()

        /// <summary>Clears the slow log.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 2.2.12 · O(entries) · <see href="https://redis.io/docs/latest/commands/slowlog-reset/">SLOWLOG
        /// RESET</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member slowLogReset() : Command<unit> = Shape.unit (ServerCommands.SlowLogReset())

        /// <summary>Gets a command log, newest entries first.</summary>
        /// <param name="count">Maximum number of entries. −1: all. Less than −1: InvalidArgument.</param>
        /// <remarks>
        /// <para>Valkey only.</para>
        /// <para>
        /// Since Valkey 8.1 · O(entries) · <see href="https://valkey.io/commands/commandlog-get/">COMMANDLOG GET</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member commandLogGet(?count: int64, ?kind: CommandLogKind) : Command<CommandLogEntry list> =
            Shape.list (ServerCommands.CommandLogGet(defaultArg count 10L, defaultArg kind CommandLogKind.Slow))

        /// <summary>Gets the length of a command log.</summary>
        /// <returns>The number of entries.</returns>
        /// <remarks>
        /// <para>Valkey only.</para>
        /// <para>
        /// Since Valkey 8.1 · O(1) · <see href="https://valkey.io/commands/commandlog-len/">COMMANDLOG LEN</see>
        /// </para>
        /// </remarks>
        static member commandLogLen(?kind: CommandLogKind) : Command<int64> =
            ServerCommands.CommandLogLen(defaultArg kind CommandLogKind.Slow)

        /// <summary>Clears a command log.</summary>
        /// <remarks>
        /// <para>Valkey only.</para>
        /// <para>
        /// Since Valkey 8.1 · O(entries) · <see href="https://valkey.io/commands/commandlog-reset/">COMMANDLOG
        /// RESET</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member commandLogReset(?kind: CommandLogKind) : Command<unit> =
            Shape.unit (ServerCommands.CommandLogReset(defaultArg kind CommandLogKind.Slow))

        /// <summary>Estimates the memory of a key and its value.</summary>
        /// <param name="samples">Number of elements of a collection to examine. Default: 5. 0: all.</param>
        /// <returns>The size in bytes, or None if the key does not exist.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 4.0 · O(samples) · <see href="https://redis.io/docs/latest/commands/memory-usage/">MEMORY
        /// USAGE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member memoryUsage(key: RedisKey, ?samples: int64) : Command<int64 option> =
            Shape.option (ServerCommands.MemoryUsage(key, Option.toNullable samples))

        /// <summary>Estimates the memory of a key and its value.</summary>
        /// <param name="samples">Number of elements of a collection to examine. Default: 5. 0: all.</param>
        /// <returns>The size in bytes, or None if the key does not exist.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 4.0 · O(samples) · <see href="https://redis.io/docs/latest/commands/memory-usage/">MEMORY
        /// USAGE</see>
        /// </para>
        /// </remarks>
        static member inline memoryUsage(key: ^Key, ?samples: int64) : Command<int64 option> =
            ServerCmd.memoryUsage(Given.key key, ?samples = samples)

        /// <summary>Gets the memory usage of the server, in bytes.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 4.0 · O(1) · <see href="https://redis.io/docs/latest/commands/memory-stats/">MEMORY STATS</see>
        /// </para>
        /// </remarks>
        static member memoryStats() : Command<MemoryStats> = ServerCommands.MemoryStats()

        /// <summary>Gets a report of the server about its memory.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 4.0 · O(1) · <see href="https://redis.io/docs/latest/commands/memory-doctor/">MEMORY
        /// DOCTOR</see>
        /// </para>
        /// </remarks>
        static member memoryDoctor() : Command<string> = ServerCommands.MemoryDoctor()

        /// <summary>Gets the statistics of the memory allocator, in its own format.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 4.0 · O(allocations), can be slow ·
        /// <see href="https://redis.io/docs/latest/commands/memory-malloc-stats/">MEMORY MALLOC-STATS</see>
        /// </para>
        /// </remarks>
        static member memoryMallocStats() : Command<string> = ServerCommands.MemoryMallocStats()

        /// <summary>Releases unused memory of the allocator.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 4.0 · O(allocations), can be slow ·
        /// <see href="https://redis.io/docs/latest/commands/memory-purge/">MEMORY PURGE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member memoryPurge() : Command<unit> = Shape.unit (ServerCommands.MemoryPurge())

        /// <summary>Gets the loaded modules.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 4.0 · O(modules) · <see href="https://redis.io/docs/latest/commands/module-list/">MODULE
        /// LIST</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member moduleList() : Command<ModuleInfo list> = Shape.list (ServerCommands.ModuleList())

        /// <summary>Loads a module from a file of the server.</summary>
        /// <remarks>
        /// <para>Fails with ERR if the module cannot be loaded or the server does not allow the command.</para>
        /// <para>
        /// Since Redis 4.0 · O(1) · <see href="https://redis.io/docs/latest/commands/module-load/">MODULE LOAD</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member moduleLoad(path: string, [<ParamArray>] args: RedisValue[]) : Command<unit> =
            Shape.unit (ServerCommands.ModuleLoad(path, args))

        /// <summary>Loads a module from a file of the server.</summary>
        /// <remarks>
        /// <para>Fails with ERR if the module cannot be loaded or the server does not allow the command.</para>
        /// <para>
        /// Since Redis 4.0 · O(1) · <see href="https://redis.io/docs/latest/commands/module-load/">MODULE LOAD</see>
        /// </para>
        /// </remarks>
        static member inline moduleLoad(path: string, [<ParamArray>] args: ^Args[]) : Command<unit> =
            ServerCmd.moduleLoad(path, Given.values args)

        /// <summary>Loads a module from a file of the server.</summary>
        /// <remarks>
        /// <para>Fails with ERR if the module cannot be loaded or the server does not allow the command.</para>
        /// <para>
        /// Since Redis 4.0 · O(1) · <see href="https://redis.io/docs/latest/commands/module-load/">MODULE LOAD</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member moduleLoad(path: string, args: RedisValue seq) : Command<unit> =
            Shape.unit (ServerCommands.ModuleLoad(path, args))

        /// <summary>Loads a module from a file of the server, with configuration parameters.</summary>
        /// <remarks>
        /// <para>Fails with ERR if the module cannot be loaded or the server does not allow the command.</para>
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

        /// <summary>Unloads a module.</summary>
        /// <remarks>
        /// <para>Fails with ERR if the module is not loaded or cannot be unloaded.</para>
        /// <para>
        /// Since Redis 4.0 · O(1) · <see href="https://redis.io/docs/latest/commands/module-unload/">MODULE
        /// UNLOAD</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member moduleUnload(name: string) : Command<unit> = Shape.unit (ServerCommands.ModuleUnload(name))
