// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open System
open Redis.Functional

/// The commands of the group "connection", and raw ones.
[<AutoOpen>]
module ConnectionCommands =
    type Cmd with

        /// PONG, when the server answers. · since 1.0 · O(1) · https://redis.io/docs/latest/commands/ping/
        static member ping() : Command<string> = Commands.Ping()

        /// The message, when the server answers. · since 1.0 · O(1) · https://redis.io/docs/latest/commands/ping/
        static member ping(message: RedisValue) : Command<RedisValue> = Commands.Ping(message)

        /// The message. · since 1.0 · O(1) · https://redis.io/docs/latest/commands/echo/
        static member echo(message: RedisValue) : Command<RedisValue> = Commands.Echo(message)

        /// Any command by its name and arguments, its reply as it came; Decode reads it further. For what the catalogue
        /// lacks: modules, newer servers. Keys and flags are known for Redis's and Valkey's own commands; others count
        /// as writing, without keys. Commands that change the state of a connection (SELECT, WATCH, SUBSCRIBE …) and
        /// blocking ones are an InvalidArgument that names what to use instead, and nothing is sent.
        static member raw(name: string, [<ParamArray>] args: RedisValue[]) : Command<RespValue> =
            Commands.Raw(name, args)

        /// Any command by its name and arguments, its reply as it came; Decode reads it further. For what the catalogue
        /// lacks: modules, newer servers. Keys and flags are known for Redis's and Valkey's own commands; others count
        /// as writing, without keys. Commands that change the state of a connection (SELECT, WATCH, SUBSCRIBE …) and
        /// blocking ones are an InvalidArgument that names what to use instead, and nothing is sent.
        static member raw(name: string, args: RedisValue seq) : Command<RespValue> = Commands.Raw(name, args)
