// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open System
open Redis.Functional

/// The commands of the group "connection", and raw ones.
[<AutoOpen>]
module ConnectionCommands =
    type Cmd with

        /// <summary><c>PONG</c>, when the server answers.</summary>
        /// <remarks>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/ping/">PING</see></para>
        /// </remarks>
        static member ping() : Command<string> = Commands.Ping()

        /// <summary>The message, when the server answers.</summary>
        /// <remarks>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/ping/">PING</see></para>
        /// </remarks>
        static member ping(message: RedisValue) : Command<RedisValue> = Commands.Ping(message)

        /// <summary>The message, when the server answers.</summary>
        /// <remarks>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/ping/">PING</see></para>
        /// </remarks>
        static member inline ping(message: ^Message) : Command<RedisValue> = Cmd.ping (Given.value message)

        /// <summary>The message.</summary>
        /// <remarks>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/echo/">ECHO</see></para>
        /// </remarks>
        static member echo(message: RedisValue) : Command<RedisValue> = Commands.Echo(message)

        /// <summary>The message.</summary>
        /// <remarks>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/echo/">ECHO</see></para>
        /// </remarks>
        static member inline echo(message: ^Message) : Command<RedisValue> = Cmd.echo (Given.value message)

        /// <summary>
        /// Any command by its name and arguments, its reply as it came; <c>Decode</c> reads it further.
        /// </summary>
        /// <remarks>
        /// For what the catalogue lacks: modules, newer servers. Keys and flags are known for Redis's and Valkey's own
        /// commands; others count as writing, without keys. Commands that change the state of a connection (SELECT,
        /// WATCH, SUBSCRIBE …) and blocking ones are an InvalidArgument that names what to use instead, and nothing is
        /// sent.
        /// </remarks>
        static member raw(name: string, [<ParamArray>] args: RedisValue[]) : Command<RespValue> =
            Commands.Raw(name, args)

        /// <summary>
        /// Any command by its name and arguments, its reply as it came; <c>Decode</c> reads it further.
        /// </summary>
        /// <remarks>
        /// For what the catalogue lacks: modules, newer servers. Keys and flags are known for Redis's and Valkey's own
        /// commands; others count as writing, without keys. Commands that change the state of a connection (SELECT,
        /// WATCH, SUBSCRIBE …) and blocking ones are an InvalidArgument that names what to use instead, and nothing is
        /// sent.
        /// </remarks>
        static member inline raw(name: string, [<ParamArray>] args: ^Args[]) : Command<RespValue> =
            Cmd.raw(name, Given.values args)

        /// <summary>
        /// Any command by its name and arguments, its reply as it came; <c>Decode</c> reads it further.
        /// </summary>
        /// <remarks>
        /// For what the catalogue lacks: modules, newer servers. Keys and flags are known for Redis's and Valkey's own
        /// commands; others count as writing, without keys. Commands that change the state of a connection (SELECT,
        /// WATCH, SUBSCRIBE …) and blocking ones are an InvalidArgument that names what to use instead, and nothing is
        /// sent.
        /// </remarks>
        static member raw(name: string, args: RedisValue seq) : Command<RespValue> = Commands.Raw(name, args)
