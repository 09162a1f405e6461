namespace Redis.Functional.FSharp

open Redis.Functional

type private Lua = Redis.Functional.Script
type private Registered = Redis.Functional.Function

/// Lua scripts with a type. Define one once; script.Call(key, argument) is a command. Since 0.1.
[<RequireQualifiedAccess>]
module Script =
    /// A script whose reply is taken as it comes.
    let raw (text: string) : Script<RespValue> = Lua.Of text

    /// A script that answers with a string or a number, read by the client's own codec for the type.
    let create<'T> (text: string) : Script<'T> = Lua.Of<'T> text

    /// A script that answers with a string or a number, read by a codec.
    let createWith (codec: IRedisCodec<'T>) (text: string) : Script<'T> = Lua.Of(text, codec)

    /// As create; Lua's nil and false are None.
    let optional<'T> (text: string) : Script<'T option> = Lua.Optional<'T>(text).Map Interop.toOption

    /// A script that answers with a table of strings or numbers.
    let list<'T> (text: string) : Script<'T list> = Lua.List<'T>(text).Map Interop.toList

    /// The same script, which the server keeps from writing. Since Redis 7.0.
    let readOnly (script: Script<'T>) : Script<'T> = script.ReadOnly()

    /// Passes its value through a function.
    let map (f: 'A -> 'B) (script: Script<'A>) : Script<'B> = script.Map f

    /// Reads its value further; an Error is the outcome.
    let decode (f: 'A -> Result<'B, RedisError>) (script: Script<'A>) : Script<'B> =
        script.Decode(fun value -> (Interop.ofResult (f value)).ToEither())

    /// With keys and arguments.
    let call (keys: RedisKey seq) (arguments: RedisValue seq) (script: Script<'T>) : Command<'T> = script.Call(keys, arguments)

/// Functions of libraries on the server, with a type. Since 0.1.
[<RequireQualifiedAccess>]
module Function =
    /// A function whose reply is taken as it comes.
    let raw (name: string) : Function<RespValue> = Registered.Of name

    /// A function that answers with a string or a number, read by the client's own codec for the type.
    let create<'T> (name: string) : Function<'T> = Registered.Of<'T> name

    /// A function that answers with a string or a number, read by a codec.
    let createWith (codec: IRedisCodec<'T>) (name: string) : Function<'T> = Registered.Of(name, codec)

    /// As create; Lua's nil and false are None.
    let optional<'T> (name: string) : Function<'T option> = Registered.Optional<'T>(name).Map Interop.toOption

    /// A function that answers with a table of strings or numbers.
    let list<'T> (name: string) : Function<'T list> = Registered.List<'T>(name).Map Interop.toList

    /// The same function, which may run on a replica. It must be registered with the flag no-writes.
    let readOnly (callee: Function<'T>) : Function<'T> = callee.ReadOnly()

    /// Passes its value through a function.
    let map (f: 'A -> 'B) (callee: Function<'A>) : Function<'B> = callee.Map f

    /// Reads its value further; an Error is the outcome.
    let decode (f: 'A -> Result<'B, RedisError>) (callee: Function<'A>) : Function<'B> =
        callee.Decode(fun value -> (Interop.ofResult (f value)).ToEither())

    /// With keys and arguments.
    let call (keys: RedisKey seq) (arguments: RedisValue seq) (callee: Function<'T>) : Command<'T> = callee.Call(keys, arguments)
