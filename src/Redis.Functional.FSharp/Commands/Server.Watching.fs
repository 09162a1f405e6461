namespace Redis.Functional.FSharp

open System
open Redis.Functional

/// The commands of the group "server: logs, latency, memory, modules, COMMAND".
[<AutoOpen>]
module ServerWatchCommands =
    type Cmd with

        /// SLOWLOG GET: the commands that took long, the newest first: ten, or so many; −1: all.
        static member slowLogGet(?count: int64) : Command<SlowLogEntry list> =
            Commands.SlowLogGet(Option.toNullable count).Map Interop.toList

        /// SLOWLOG LEN: how many slow commands are remembered.
        static member slowLogLen() : Command<int64> = Commands.SlowLogLen()

        /// SLOWLOG RESET: forgets the slow commands.
        static member slowLogReset() : Command<unit> = Commands.SlowLogReset().Map Interop.toUnit

        /// COMMANDLOG GET: the commands that took long or were large, the newest first; −1: all.
        static member commandLogGet(count: int64, ?kind: CommandLogKind) : Command<CommandLogEntry list> =
            Commands.CommandLogGet(count, defaultArg kind CommandLogKind.Slow).Map Interop.toList

        /// COMMANDLOG LEN: how many such commands are remembered.
        static member commandLogLen(?kind: CommandLogKind) : Command<int64> =
            Commands.CommandLogLen(defaultArg kind CommandLogKind.Slow)

        /// COMMANDLOG RESET: forgets such commands.
        static member commandLogReset(?kind: CommandLogKind) : Command<unit> =
            Commands.CommandLogReset(defaultArg kind CommandLogKind.Slow).Map Interop.toUnit

        /// LATENCY LATEST: the newest delay of each event; empty while the server's latency-monitor-threshold is 0.
        static member latencyLatest() : Command<LatencySpike list> = Commands.LatencyLatest().Map Interop.toList

        /// LATENCY HISTORY: the delays of an event, one per second at most.
        static member latencyHistory(name: string) : Command<LatencySample list> =
            Commands.LatencyHistory(name).Map Interop.toList

        /// LATENCY HISTOGRAM: how long the calls of these commands took, or of all; those that were not called are left out.
        static member latencyHistogram([<ParamArray>] commands: string[]) : Command<CommandLatency list> =
            Commands.LatencyHistogram(commands).Map Interop.toList

        /// LATENCY RESET: how many events were forgotten: these, or all.
        static member latencyReset([<ParamArray>] events: string[]) : Command<int64> = Commands.LatencyReset(events)

        /// LATENCY GRAPH: the delays of an event, drawn with letters.
        static member latencyGraph(name: string) : Command<string> = Commands.LatencyGraph(name)

        /// LATENCY DOCTOR: what the server thinks of its delays.
        static member latencyDoctor() : Command<string> = Commands.LatencyDoctor()

        /// MEMORY USAGE: how many bytes a key and its value take.
        static member memoryUsage(key: RedisKey, ?samples: int64) : Command<int64 option> =
            Commands.MemoryUsage(key, Option.toNullable samples).Map Interop.toOption

        /// MEMORY STATS: where the server's memory goes.
        static member memoryStats() : Command<MemoryReport> = Commands.MemoryStats()

        /// MEMORY DOCTOR: what the server thinks of its memory.
        static member memoryDoctor() : Command<string> = Commands.MemoryDoctor()

        /// MEMORY MALLOC-STATS: what the allocator tells, in its own format.
        static member memoryMallocStats() : Command<string> = Commands.MemoryMallocStats()

        /// MEMORY PURGE: asks the allocator to give back what it does not need.
        static member memoryPurge() : Command<unit> = Commands.MemoryPurge().Map Interop.toUnit

        /// MODULE LIST: the modules that are loaded.
        static member moduleList() : Command<LoadedModule list> = Commands.ModuleList().Map Interop.toList

        /// MODULE LOAD: loads a module from a file of the server's machine.
        static member moduleLoad(path: string, [<ParamArray>] args: RedisValue[]) : Command<unit> =
            Commands.ModuleLoad(path, args).Map Interop.toUnit

        /// MODULE LOADEX: loads a module, with its parameters and arguments.
        static member moduleLoadEx
            (path: string, ?config: (string * RedisValue) seq, ?args: RedisValue seq)
            : Command<unit> =
            let config = config |> Option.map Interop.ofPairs |> Option.toObj
            Commands.ModuleLoadEx(path, config, defaultArg args Seq.empty |> Seq.toArray).Map Interop.toUnit

        /// MODULE UNLOAD: takes a module out.
        static member moduleUnload(name: string) : Command<unit> = Commands.ModuleUnload(name).Map Interop.toUnit

        /// COMMAND COUNT: how many commands the server has.
        static member commandCount() : Command<int64> = Commands.CommandCount()

        /// COMMAND LIST: the names of the server's commands, in small letters: all, or those of a filter.
        static member commandList(?filter: CommandFilter) : Command<string list> =
            Commands.CommandList(defaultArg filter CommandFilter.All).Map Interop.toList

        /// COMMAND DOCS: what the server says of these commands to people, or of all; those it has not are left out.
        static member commandDocs([<ParamArray>] commands: string[]) : Command<CommandDocumentation list> =
            Commands.CommandDocs(commands).Map Interop.toList

        /// COMMAND INFO: what the server knows of these commands, in order, or of all.
        static member commandInfo([<ParamArray>] commands: string[]) : Command<CommandDetails option list> =
            Commands.CommandInfo(commands).Map Interop.toOptions

        /// COMMAND GETKEYS: the keys among the arguments of a command, as the server finds them; it is not run.
        static member commandGetKeys(command: string, [<ParamArray>] args: RedisValue[]) : Command<RedisKey list> =
            Commands.CommandGetKeys(command, args).Map Interop.toList

        /// COMMAND GETKEYSANDFLAGS: as commandGetKeys, with what the command does with each.
        static member commandGetKeysAndFlags
            (
                command: string,
                [<ParamArray>] args: RedisValue[]
            ) : Command<CommandKey list> =
            Commands.CommandGetKeysAndFlags(command, args).Map Interop.toList
