// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open System
open Redis.Functional

/// The commands of the group "connection", and raw ones.
[<AutoOpen>]
module ConnectionCommands =
    type Cmd with

        /// <summary>Checks that the server responds.</summary>
        /// <returns><c>PONG</c>.</returns>
        /// <remarks>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/ping/">PING</see></para>
        /// </remarks>
        static member ping() : Command<string> = Commands.Ping()

        /// <summary>Checks that the server responds, with a message.</summary>
        /// <returns>The message.</returns>
        /// <remarks>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/ping/">PING</see></para>
        /// </remarks>
        static member ping(message: RedisValue) : Command<RedisValue> = Commands.Ping(message)

        /// <summary>Checks that the server responds, with a message.</summary>
        /// <returns>The message.</returns>
        /// <remarks>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/ping/">PING</see></para>
        /// </remarks>
        static member inline ping(message: ^Message) : Command<RedisValue> = Cmd.ping (Given.value message)

        /// <summary>Returns a message from the server.</summary>
        /// <returns>The message.</returns>
        /// <remarks>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/echo/">ECHO</see></para>
        /// </remarks>
        static member echo(message: RedisValue) : Command<RedisValue> = Commands.Echo(message)

        /// <summary>Returns a message from the server.</summary>
        /// <returns>The message.</returns>
        /// <remarks>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/echo/">ECHO</see></para>
        /// </remarks>
        static member inline echo(message: ^Message) : Command<RedisValue> = Cmd.echo (Given.value message)

        /// <summary>Sends any command by its name and arguments.</summary>
        /// <returns>The reply, not decoded; <c>Decode</c> decodes it.</returns>
        /// <remarks>
        /// <para>
        /// For commands that the catalogue lacks, such as those of modules and newer servers. The keys and flags of the
        /// commands of Redis and Valkey are known; other commands count as writes without keys.
        /// </para>
        /// <para>
        /// Blocking commands and commands that change the state of a connection, such as SELECT, WATCH and SUBSCRIBE,
        /// are an InvalidArgument that names the alternative; nothing is sent.
        /// </para>
        /// </remarks>
        static member raw(name: string, [<ParamArray>] args: RedisValue[]) : Command<RespValue> =
            Commands.Raw(name, args)

        /// <summary>Sends any command by its name and arguments.</summary>
        /// <returns>The reply, not decoded; <c>Decode</c> decodes it.</returns>
        /// <remarks>
        /// <para>
        /// For commands that the catalogue lacks, such as those of modules and newer servers. The keys and flags of the
        /// commands of Redis and Valkey are known; other commands count as writes without keys.
        /// </para>
        /// <para>
        /// Blocking commands and commands that change the state of a connection, such as SELECT, WATCH and SUBSCRIBE,
        /// are an InvalidArgument that names the alternative; nothing is sent.
        /// </para>
        /// </remarks>
        static member inline raw(name: string, [<ParamArray>] args: ^Args[]) : Command<RespValue> =
            Cmd.raw(name, Given.values args)

        /// <summary>Sends any command by its name and arguments.</summary>
        /// <returns>The reply, not decoded; <c>Decode</c> decodes it.</returns>
        /// <remarks>
        /// <para>
        /// For commands that the catalogue lacks, such as those of modules and newer servers. The keys and flags of the
        /// commands of Redis and Valkey are known; other commands count as writes without keys.
        /// </para>
        /// <para>
        /// Blocking commands and commands that change the state of a connection, such as SELECT, WATCH and SUBSCRIBE,
        /// are an InvalidArgument that names the alternative; nothing is sent.
        /// </para>
        /// </remarks>
        static member raw(name: string, args: RedisValue seq) : Command<RespValue> = Commands.Raw(name, args)
