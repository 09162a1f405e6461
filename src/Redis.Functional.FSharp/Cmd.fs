namespace Redis.Functional.FSharp

open Redis.Functional

/// The commands about data: open type Redis.Functional.FSharp.Cmd. Each calls the method of Redis.Functional.Commands with the same name, and yields
/// F#'s option, list, unit and tuples. The files in Commands add them, as extensions of this type; eng/accept-fsharp writes these files.
[<AbstractClass; Sealed>]
type Cmd =
    /// A value of text, bytes, a number, a bool, a Guid, a date or a time. Needed in lists of different types, where F# does not convert by itself.
    static member inline value(value: ^V) : RedisValue = Given.value value

    /// A name and a value, as HSET, MSET, XADD and their like take in lists.
    static member inline pair(name: ^N, value: ^V) : RedisValue * RedisValue =
        Given.value name, Given.value value

/// The commands that administer a server: open type Redis.Functional.FSharp.ServerCmd. Each calls the method of Redis.Functional.Server.ServerCommands with
/// the same name. Written as those of Cmd.
[<AbstractClass; Sealed>]
type ServerCmd = class end
