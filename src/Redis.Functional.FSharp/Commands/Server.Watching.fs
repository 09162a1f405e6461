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

        /// How many commands the server has. · since 2.8.13 · O(1) ·
        /// https://redis.io/docs/latest/commands/command-count/
        static member commandCount() : Command<int64> = ServerCommands.CommandCount()

        /// The names of the server's commands, in small letters: all, or those of a filter. · since 7.0 · O(commands) ·
        /// https://redis.io/docs/latest/commands/command-list/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member commandList(?filter: CommandFilter) : Command<string list> =
            Shape.list (ServerCommands.CommandList(defaultArg filter CommandFilter.All))

        /// What the server says of these commands to people, or of all; those it has not are left out. A subcommand is
        /// named config|get. · since 7.0 · O(commands) · https://redis.io/docs/latest/commands/command-docs/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member commandDocs([<ParamArray>] commands: string[]) : Command<CommandDocumentation list> =
            Shape.list (ServerCommands.CommandDocs(commands))

        /// What the server says of these commands to people, or of all; those it has not are left out. A subcommand is
        /// named config|get. · since 7.0 · O(commands) · https://redis.io/docs/latest/commands/command-docs/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member commandDocs(commands: string seq) : Command<CommandDocumentation list> =
            Shape.list (ServerCommands.CommandDocs(commands))

        /// What the server knows of these commands, in order, or of all. None: it has none of that name. · since 2.8.13
        /// · O(commands) · https://redis.io/docs/latest/commands/command-info/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member commandInfo([<ParamArray>] commands: string[]) : Command<CommandInfo option list> =
            Shape.options (ServerCommands.CommandInfo(commands))

        /// What the server knows of these commands, in order, or of all. None: it has none of that name. · since 2.8.13
        /// · O(commands) · https://redis.io/docs/latest/commands/command-info/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member commandInfo(commands: string seq) : Command<CommandInfo option list> =
            Shape.options (ServerCommands.CommandInfo(commands))

        /// The keys among the arguments of a command, as the server finds them; it is not run. · since 2.8.13 ·
        /// O(arguments) · ERR when it has no keys, or the arguments are wrong ·
        /// https://redis.io/docs/latest/commands/command-getkeys/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member commandGetKeys(command: string, [<ParamArray>] args: RedisValue[]) : Command<RedisKey list> =
            Shape.list (ServerCommands.CommandGetKeys(command, args))

        /// The keys among the arguments of a command, as the server finds them; it is not run. · since 2.8.13 ·
        /// O(arguments) · ERR when it has no keys, or the arguments are wrong ·
        /// https://redis.io/docs/latest/commands/command-getkeys/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member commandGetKeys(command: string, args: RedisValue seq) : Command<RedisKey list> =
            Shape.list (ServerCommands.CommandGetKeys(command, args))

        /// As commandGetKeys, with what the command does with each. · since 7.0 · O(arguments) · ERR when it has no
        /// keys, or the arguments are wrong · https://redis.io/docs/latest/commands/command-getkeysandflags/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member commandGetKeysAndFlags
            (command: string, [<ParamArray>] args: RedisValue[])
            : Command<CommandKey list> =
            Shape.list (ServerCommands.CommandGetKeysAndFlags(command, args))

        /// As commandGetKeys, with what the command does with each. · since 7.0 · O(arguments) · ERR when it has no
        /// keys, or the arguments are wrong · https://redis.io/docs/latest/commands/command-getkeysandflags/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member commandGetKeysAndFlags(command: string, args: RedisValue seq) : Command<CommandKey list> =
            Shape.list (ServerCommands.CommandGetKeysAndFlags(command, args))

        /// The newest delay of each event; empty while the server's latency-monitor-threshold is 0. · since 2.8.13 ·
        /// O(1) · milliseconds · https://redis.io/docs/latest/commands/latency-latest/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member latencyLatest() : Command<LatencySpike list> = Shape.list (ServerCommands.LatencyLatest())

        /// The delays of an event, one per second at most. · since 2.8.13 · O(1) · milliseconds ·
        /// https://redis.io/docs/latest/commands/latency-history/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member latencyHistory(name: string) : Command<LatencySample list> =
            Shape.list (ServerCommands.LatencyHistory(name))

        /// How long the calls of these commands took, or of all; those that were not called are left out. · since 7.0 ·
        /// O(commands) · microseconds · https://redis.io/docs/latest/commands/latency-histogram/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member latencyHistogram([<ParamArray>] commands: string[]) : Command<CommandLatency list> =
            Shape.list (ServerCommands.LatencyHistogram(commands))

        /// How long the calls of these commands took, or of all; those that were not called are left out. · since 7.0 ·
        /// O(commands) · microseconds · https://redis.io/docs/latest/commands/latency-histogram/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member latencyHistogram(commands: string seq) : Command<CommandLatency list> =
            Shape.list (ServerCommands.LatencyHistogram(commands))

        /// How many events were forgotten: these, or all. · since 2.8.13 · O(1) ·
        /// https://redis.io/docs/latest/commands/latency-reset/
        static member latencyReset([<ParamArray>] events: string[]) : Command<int64> =
            ServerCommands.LatencyReset(events)

        /// How many events were forgotten: these, or all. · since 2.8.13 · O(1) ·
        /// https://redis.io/docs/latest/commands/latency-reset/
        static member latencyReset(events: string seq) : Command<int64> = ServerCommands.LatencyReset(events)

        /// The delays of an event, drawn with letters. · since 2.8.13 · O(1) · ERR when there are none ·
        /// https://redis.io/docs/latest/commands/latency-graph/
        static member latencyGraph(name: string) : Command<string> = ServerCommands.LatencyGraph(name)

        /// What the server thinks of its delays. · since 2.8.13 · O(1) ·
        /// https://redis.io/docs/latest/commands/latency-doctor/
        static member latencyDoctor() : Command<string> = ServerCommands.LatencyDoctor()

        /// The commands that took long, the newest first: ten, or so many; −1: all. · since 2.2.12 · O(entries) · a
        /// count below −1 is an InvalidArgument · https://redis.io/docs/latest/commands/slowlog-get/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member slowLogGet(?count: int64) : Command<SlowLogEntry list> =
            Shape.list (ServerCommands.SlowLogGet(Option.toNullable count))

        /// How many slow commands are remembered. · since 2.2.12 · O(1) ·
        /// https://redis.io/docs/latest/commands/slowlog-len/
        static member slowLogLen() : Command<int64> = ServerCommands.SlowLogLen()

        /// Forgets the slow commands. · since 2.2.12 · O(entries) ·
        /// https://redis.io/docs/latest/commands/slowlog-reset/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member slowLogReset() : Command<unit> = Shape.unit (ServerCommands.SlowLogReset())

        /// The commands that took long or were large, the newest first: ten, or so many; −1: all. Valkey. · since 8.1 ·
        /// O(entries) · a count below −1 is an InvalidArgument · https://valkey.io/commands/commandlog-get/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member commandLogGet(?count: int64, ?kind: CommandLogKind) : Command<CommandLogEntry list> =
            Shape.list (ServerCommands.CommandLogGet(defaultArg count 10L, defaultArg kind CommandLogKind.Slow))

        /// How many such commands are remembered. Valkey. · since 8.1 · O(1) ·
        /// https://valkey.io/commands/commandlog-len/
        static member commandLogLen(?kind: CommandLogKind) : Command<int64> =
            ServerCommands.CommandLogLen(defaultArg kind CommandLogKind.Slow)

        /// Forgets such commands. Valkey. · since 8.1 · O(entries) · https://valkey.io/commands/commandlog-reset/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member commandLogReset(?kind: CommandLogKind) : Command<unit> =
            Shape.unit (ServerCommands.CommandLogReset(defaultArg kind CommandLogKind.Slow))

        /// How many bytes a key and its value take. Of a collection so many elements are looked at, 5 when it is not
        /// said, 0 for all. None: no such key. · since 4.0 · O(samples) ·
        /// https://redis.io/docs/latest/commands/memory-usage/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member memoryUsage(key: RedisKey, ?samples: int64) : Command<int64 option> =
            Shape.option (ServerCommands.MemoryUsage(key, Option.toNullable samples))

        /// Where the server's memory goes. · since 4.0 · O(1) · bytes ·
        /// https://redis.io/docs/latest/commands/memory-stats/
        static member memoryStats() : Command<MemoryStats> = ServerCommands.MemoryStats()

        /// What the server thinks of its memory. · since 4.0 · O(1) ·
        /// https://redis.io/docs/latest/commands/memory-doctor/
        static member memoryDoctor() : Command<string> = ServerCommands.MemoryDoctor()

        /// What the allocator tells, in its own format. · since 4.0 · O(allocations), may be slow ·
        /// https://redis.io/docs/latest/commands/memory-malloc-stats/
        static member memoryMallocStats() : Command<string> = ServerCommands.MemoryMallocStats()

        /// Asks the allocator to give back what it does not need. · since 4.0 · O(allocations), may be slow ·
        /// https://redis.io/docs/latest/commands/memory-purge/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member memoryPurge() : Command<unit> = Shape.unit (ServerCommands.MemoryPurge())

        /// The modules that are loaded. · since 4.0 · O(modules) · https://redis.io/docs/latest/commands/module-list/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member moduleList() : Command<ModuleInfo list> = Shape.list (ServerCommands.ModuleList())

        /// Loads a module from a file of the server's machine. · since 4.0 · O(1) · ERR when it cannot be loaded, or
        /// the server does not allow the command · https://redis.io/docs/latest/commands/module-load/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member moduleLoad(path: string, [<ParamArray>] args: RedisValue[]) : Command<unit> =
            Shape.unit (ServerCommands.ModuleLoad(path, args))

        /// Loads a module from a file of the server's machine. · since 4.0 · O(1) · ERR when it cannot be loaded, or
        /// the server does not allow the command · https://redis.io/docs/latest/commands/module-load/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member moduleLoad(path: string, args: RedisValue seq) : Command<unit> =
            Shape.unit (ServerCommands.ModuleLoad(path, args))

        /// Loads a module, with its parameters and arguments. · since 7.0 · O(1) · ERR when it cannot be loaded, or the
        /// server does not allow the command · https://redis.io/docs/latest/commands/module-loadex/
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

        /// Takes a module out. · since 4.0 · O(1) · ERR when there is none of that name, or it does not let go ·
        /// https://redis.io/docs/latest/commands/module-unload/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member moduleUnload(name: string) : Command<unit> = Shape.unit (ServerCommands.ModuleUnload(name))
